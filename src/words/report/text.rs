//! The report as plain text, for a mail or a terminal.

use unicode_width::UnicodeWidthStr;

use super::Report;
use crate::lang::Lang;

/// The whole report as text, ending in a line break.
pub fn text(lang: Lang, report: &Report) -> String {
    let mut lines = vec![report.title.clone(), "=".repeat(report.title.width()), String::new()];
    lines.extend(report.intro.iter().cloned());
    if !report.situation.is_empty() {
        heading(&mut lines, lang.report_situation());
        for section in &report.situation {
            lines.push(format!("{}:", section.heading));
            let widest = section.lines.iter().map(|line| line.label.width()).max().unwrap_or(0);
            for line in &section.lines {
                let gap = " ".repeat(widest - line.label.width());
                let mut told = vec![format!("  {}{gap}  {}", line.label, line.now)];
                told.push(lang.overview_before(&line.before));
                told.extend([&line.change, &line.target].into_iter().filter(|text| !text.is_empty()).cloned());
                lines.push(told.join(" · "));
            }
            lines.push(String::new());
        }
        lines.pop();
        heading(&mut lines, lang.report_development());
        lines.extend(report.development.iter().map(|said| format!("- {said}")));
        heading(&mut lines, lang.report_measures());
        lines.extend((1..).zip(&report.measures).map(|(n, said)| format!("{n}. {said}")));
    }
    lines.push(String::new());
    lines.extend(report.notes.iter().cloned());
    lines.join("\n") + "\n"
}

fn heading(lines: &mut Vec<String>, words: &str) {
    lines.extend([String::new(), words.to_owned(), "-".repeat(words.width()), String::new()]);
}
