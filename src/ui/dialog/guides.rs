//! The guides to choose among: the one that fits is marked, those that are written for other clubs say so. What keys do is
//! `app::update`'s.

use ratatui::text::Span;

use super::panel::{Page, Room};
use crate::app::guides::GuideList;
use crate::ui::Style;
use crate::ui::text::wrap;

/// Widest content.
const CELLS: usize = 72;
/// Cells of the mark of a row and its number.
const LEAD: usize = 5;

pub(super) fn page(list: &GuideList, style: Style<'_>, room: Room) -> Page {
    let (lang, theme) = (style.lang, style.theme);
    let mut page = Page::new(lang.guides_title().to_owned(), room.cells.min(CELLS));
    for (at, row) in list.all.iter().enumerate() {
        let (note, look) = match (row.is_suggested, row.fits) {
            (true, _) => (format!(" · {}", lang.guides_suggested()), theme.good),
            (false, true) => (String::new(), theme.dim),
            (false, false) => (format!(" · {}", lang.guides_unfit()), theme.dim),
        };
        let number = if at < 9 { format!("{} ", at + 1) } else { "· ".to_owned() };
        let words = wrap(&format!("{}{note}", row.title), page.cells.saturating_sub(LEAD));
        let lines = words.into_iter().enumerate().map(|(place, text)| {
            // The remark of a row is told apart from its name where both stand on the line.
            let (name, rest) = text.split_at(text.rfind(&note).filter(|_| !note.is_empty()).unwrap_or(text.len()));
            let lead = if place == 0 { number.clone() } else { "  ".to_owned() };
            let ink = if row.fits { theme.text } else { theme.dim };
            vec![Span::styled(lead, theme.key), Span::styled(name.to_owned(), ink), Span::styled(rest.to_owned(), look)]
        });
        page.row(at, at == list.chosen, lines.collect(), style);
    }
    page.key(format!("1–{}", list.all.len().min(9)), lang.dialog_choose());
    page.key("Enter", lang.dialog_choose());
    page.key("Esc", lang.dialog_cancel());
    page
}
