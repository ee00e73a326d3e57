//! The cards of arguments: their names with a digit each, and the chosen one to be read. What keys do is `app::update`'s.

use ratatui::text::{Line, Span};

use super::panel::{Page, Room, paragraph};
use crate::app::cards::Cards;
use crate::app::model::Model;
use crate::ui::Style;
use crate::ui::text::wrap;

/// Widest content.
const CELLS: usize = 78;

pub(super) fn page(cards: &Cards, model: &Model, style: Style<'_>, room: Room) -> Page {
    let (lang, theme) = (style.lang, style.theme);
    let mut page = Page::new(lang.cards_title().to_owned(), room.cells.min(CELLS));
    for (at, card) in cards.all.iter().enumerate() {
        let is_chosen = at == cards.chosen;
        let mark = if is_chosen { "▸ " } else { "  " };
        let fits = if card.fits { format!(" · {}", lang.cards_fits()) } else { String::new() };
        let ink = if is_chosen { theme.strong } else { theme.dim };
        page.head.push(Line::from(vec![
            Span::styled(format!("{mark}{} ", at + 1), theme.key),
            Span::styled(card.title.clone(), ink),
            Span::styled(fits, theme.dim),
        ]));
    }
    if let Some(card) = cards.all.get(cards.chosen) {
        page.lines.extend(paragraph(&card.lead, page.cells, theme.dim));
        for point in &card.points {
            for (row, text) in wrap(point, page.cells.saturating_sub(2)).into_iter().enumerate() {
                let lead = Span::styled(if row == 0 { "– " } else { "  " }, theme.dim);
                page.lines.push(Line::from(vec![lead, Span::styled(text, theme.text)]));
            }
        }
    }
    page.top = cards.top;
    let digits: Vec<String> = (1..=cards.all.len().min(9)).map(|digit| digit.to_string()).collect();
    page.key(digits.join(" "), lang.dialog_choose());
    page.read_keys(&model.keys, lang);
    page
}
