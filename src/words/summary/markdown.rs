//! The summary as Markdown: a table for every section, and one for every list. What people typed is shown, never interpreted.

use std::fmt::Write;

use super::{Line, caveat, headline, sections, title};
use crate::app::summary::SummaryView;
use crate::lang::Lang;

/// The whole summary as Markdown, ending in a line break.
pub fn markdown(lang: Lang, view: &SummaryView) -> String {
    let mut out = format!("# {}\n\n{}\n", title(lang, view), headline(lang, view));
    if let Some(caveat) = caveat(lang, view) {
        let _ = write!(out, "\n**{caveat}**\n");
    }
    for section in sections(lang, view) {
        let _ = write!(out, "\n## {}\n\n", section.heading);
        table(&mut out, &[lang.summary_column_what(), lang.summary_column_count()], {
            section.lines.iter().map(|line| vec![line.label.as_str(), line.value.as_str()])
        });
        for line in section.lines.iter().filter(|line| !line.rows.is_empty()) {
            list(lang, line, &mut out);
        }
    }
    let _ = write!(out, "\n{}\n\n*{}*\n", lang.summary_terms(), lang.summary_personal());
    out
}

fn list(lang: Lang, line: &Line, out: &mut String) {
    let _ = write!(out, "\n### {}\n\n", escaped(&line.label));
    let shown = line.rows.len();
    let columns =
        [lang.summary_column_when(), lang.summary_column_club(), lang.summary_column_who(), lang.summary_column_what()];
    table(out, &columns, {
        let rows = line.rows.iter();
        rows.map(|row| vec![row.when.as_str(), row.club.as_str(), row.who.as_str(), row.what.as_str()])
    });
    if line.counted > shown {
        let _ = write!(out, "\n{}\n", lang.summary_more(line.counted - shown));
    }
}

fn table<'a>(out: &mut String, columns: &[&str], rows: impl Iterator<Item = Vec<&'a str>>) {
    let _ = writeln!(out, "| {} |", columns.join(" | "));
    let _ = writeln!(out, "|{}", " --- |".repeat(columns.len()));
    for row in rows {
        let cells: Vec<String> = row.into_iter().map(cell).collect();
        let _ = writeln!(out, "| {} |", cells.join(" | "));
    }
}

/// A cell that stays text in Markdown, and in the spreadsheet it is copied into: there, what begins as a formula gets the
/// apostrophe that says it is none.
fn cell(text: &str) -> String {
    let begins_formula = text.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    let quote = if begins_formula { "'" } else { "" };
    format!("{quote}{}", escaped(text))
}

/// Text in which no sign means anything to Markdown or HTML.
pub(in crate::words) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\n' | '\r' | '\t' => out.push(' '),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '#' | '$' => out.extend(['\\', letter]),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_never_markup_html_or_a_formula() {
        for (typed, cell_text) in [
            ("a|b", "a\\|b"),
            ("<script>", "&lt;script&gt;"),
            ("**fet** [x](y) `k`", "\\*\\*fet\\*\\* \\[x\\](y) \\`k\\`"),
            ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
            (" +47", "' +47"),
            ("@sum", "'@sum"),
            ("a\nb", "a b"),
            ("Bjørgå & Aas", "Bjørgå &amp; Aas"),
        ] {
            assert_eq!(cell(typed), cell_text);
        }
    }
}
