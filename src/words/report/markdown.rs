//! The report as Markdown. What people typed is shown, never interpreted.

use std::fmt::Write;

use super::Report;
use crate::lang::Lang;
use crate::words::summary::escaped;

/// The whole report as Markdown, ending in a line break.
pub fn markdown(lang: Lang, report: &Report) -> String {
    let mut out = format!("# {}\n", escaped(&report.title));
    for said in &report.intro {
        let _ = write!(out, "\n{}\n", escaped(said));
    }
    if !report.situation.is_empty() {
        let _ = write!(out, "\n## {}\n", lang.report_situation());
        for section in &report.situation {
            let columns = [
                lang.report_column_what(),
                lang.report_column_now(),
                lang.report_column_before(),
                lang.report_column_change(),
            ];
            let _ = write!(out, "\n### {}\n\n| {} |\n|{}\n", section.heading, columns.join(" | "), " --- |".repeat(4));
            for line in &section.lines {
                let now = [&line.now, &line.target].into_iter().filter(|text| !text.is_empty());
                let now = now.cloned().collect::<Vec<_>>().join(" · ");
                let cells = [&line.label, &now, &line.before, &line.change].map(|cell| escaped(cell));
                let _ = writeln!(out, "| {} |", cells.join(" | "));
            }
        }
        let _ = write!(out, "\n## {}\n\n", lang.report_development());
        for said in &report.development {
            let _ = writeln!(out, "- {}", escaped(said));
        }
        let _ = write!(out, "\n## {}\n\n", lang.report_measures());
        for (n, said) in (1..).zip(&report.measures) {
            let _ = writeln!(out, "{n}. {}", escaped(said));
        }
    }
    for note in &report.notes {
        let _ = write!(out, "\n*{}*\n", escaped(note));
    }
    out
}
