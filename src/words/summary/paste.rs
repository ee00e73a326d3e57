//! The summary as plain text, to paste in a message or a debrief: spaces only, no tabs, nothing that a terminal would obey.

use unicode_width::UnicodeWidthStr;

use super::{Line, Section, caveat, headline, sections, title};
use crate::app::summary::{Entry, SummaryView};
use crate::lang::Lang;

/// The widest bar, in cells.
const BAR: u32 = 30;

/// Returning clubs that are named; the figure counts them all.
pub(super) const MOST_RETURNS: usize = 20;

/// The whole summary as text, ending in a line break.
pub fn text(lang: Lang, view: &SummaryView) -> String {
    let title = title(lang, view);
    let mut out = vec!["=".repeat(title.width()), String::new(), headline(lang, view)];
    out.insert(0, title);
    out.extend(caveat(lang, view).map(str::to_owned));
    for section in sections(lang, view) {
        out.extend([String::new(), section.heading.to_owned(), "-".repeat(section.heading.width())]);
        lines(lang, &section, &mut out);
    }
    out.extend([String::new(), lang.summary_terms().to_owned(), lang.summary_personal().to_owned(), String::new()]);
    out.iter().map(|line| line.trim_end()).collect::<Vec<_>>().join("\n")
}

fn lines(lang: Lang, section: &Section, out: &mut Vec<String>) {
    let widest = |field: fn(&Line) -> &str| section.lines.iter().map(|line| field(line).width()).max().unwrap_or(0);
    let (labels, values) = (widest(|line| &line.label), widest(|line| &line.value));
    for line in &section.lines {
        let bar = line.bar.map(|bar| bar.cells(BAR)).unwrap_or_default();
        let bar = "█".repeat(bar.0) + &"░".repeat(bar.1);
        out.push(format!("  {}  {}  {bar}", filled(&line.label, labels), filled(&line.value, values)));
        let shown = shown(line);
        out.extend(line.rows.iter().take(shown).map(|row| format!("    – {}", row.line())));
        if line.counted > shown && shown > 0 {
            out.push(format!("    {}", lang.summary_more(line.counted - shown)));
        }
    }
}

/// How many rows of a figure are written out: all of them, except the clubs of a large round.
pub(super) fn shown(line: &Line) -> usize {
    match line.entry {
        Some((_, Entry::Later)) => line.rows.len().min(MOST_RETURNS),
        _ => line.rows.len(),
    }
}

fn filled(text: &str, cells: usize) -> String {
    format!("{text}{}", " ".repeat(cells.saturating_sub(text.width())))
}
