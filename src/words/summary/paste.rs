//! The summary as plain text, to paste in a message or a debrief: spaces only, no tabs, nothing that a terminal would obey.

use unicode_width::UnicodeWidthStr;

use super::{Line, Section, caveat, headline, sections, title};
use crate::app::summary::SummaryView;
use crate::lang::Lang;

/// The widest bar, in cells.
const BAR: u32 = 30;

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
        let shown = line.rows.len();
        out.extend(line.rows.iter().map(|row| format!("    – {}", row.line())));
        if line.counted > shown && shown > 0 {
            out.push(format!("    {}", lang.summary_more(line.counted - shown)));
        }
    }
}

fn filled(text: &str, cells: usize) -> String {
    format!("{text}{}", " ".repeat(cells.saturating_sub(text.width())))
}
