//! Which of the suggested questions is to rest, and which rest already. What keys do is `app::update`'s.

use ratatui::text::{Line, Span};

use super::panel::{Page, Room};
use crate::app::model::Model;
use crate::domain::env::day_of;
use crate::ui::Style;
use crate::ui::text::wrap;

/// Widest content.
const CELLS: usize = 72;

pub(super) fn page(model: &Model, style: Style<'_>, room: Room) -> Page {
    let (lang, theme) = (style.lang, style.theme);
    let mut page = Page::new(lang.rest_title().to_owned(), room.cells.min(CELLS));
    page.say(if model.call.is_some() { lang.rest_about_in_call() } else { lang.rest_about() }, theme.dim);
    page.gap();
    page.key("Esc", lang.dialog_cancel());
    let Some(view) = model.club.as_ref().filter(|view| !view.questions.is_empty()) else { return page };
    for (at, question) in view.questions.iter().enumerate() {
        for (row, text) in wrap(&question.words, page.cells.saturating_sub(2)).into_iter().enumerate() {
            let lead = if row == 0 { format!("{} ", at + 1) } else { "  ".to_owned() };
            page.lines.push(Line::from(vec![Span::styled(lead, theme.key), Span::styled(text, theme.text)]));
        }
        if let Some(until) = question.rests_until(&view.record, day_of(model.now)) {
            let words = lang.rest_until_wake(&lang.date(until));
            page.lines.push(Line::styled(format!("  – {words}"), theme.dim));
        }
    }
    let digits: Vec<String> = (1..=view.questions.len()).map(|digit| digit.to_string()).collect();
    page.key(digits.join(" "), lang.dialog_choose());
    page
}
