//! The sum behind each suggested question: what speaks for it, how much, and what was taken off. The weights are the
//! guide's, the facts `domain`'s.

use ratatui::text::{Line, Span};

use super::panel::{Page, Room};
use crate::app::model::{Model, Question};
use crate::ui::Style;
use crate::ui::text::wrap;

/// Widest content.
const CELLS: usize = 72;

/// Cells of a weight with its sign and a blank.
const WEIGHT: usize = 6;

pub(super) fn page(top: usize, model: &Model, style: Style<'_>, room: Room) -> Page {
    let lang = style.lang;
    let mut page = Page::new(lang.sums_title().to_owned(), room.cells.min(CELLS));
    let questions = model.club.as_ref().map(|view| view.questions.as_slice()).unwrap_or_default();
    if questions.is_empty() {
        page.say(lang.questions_none(), style.theme.dim);
    }
    for (index, question) in questions.iter().enumerate() {
        if index > 0 {
            page.gap();
        }
        page.say(&format!("{} {}", index + 1, question.words), style.theme.strong);
        sum(&mut page, question, style);
    }
    let resting = model.club.as_ref().map(|view| view.resting.as_slice()).unwrap_or_default();
    for (at, (words, until)) in resting.iter().enumerate() {
        if at == 0 {
            page.gap();
        }
        page.say(&lang.sums_resting(words, &lang.date(*until)), style.theme.dim);
    }
    page.top = top;
    page.read_keys(&model.keys, lang);
    page
}

fn sum(page: &mut Page, question: &Question, style: Style<'_>) {
    let total = (question.sum.total, style.lang.sums_total());
    let parts = question.sum.parts.iter().enumerate();
    let parts = parts.map(|(at, (weight, why))| (signed(*weight, at > 0), why.as_str()));
    for (weight, why) in parts.chain([(format!("= {}", total.0), total.1)]) {
        for (place, text) in wrap(why, page.cells.saturating_sub(WEIGHT + 2)).into_iter().enumerate() {
            let lead = if place == 0 { format!("{weight:>WEIGHT$}  ") } else { " ".repeat(WEIGHT + 2) };
            let spans = vec![Span::styled(lead, style.theme.key), Span::styled(text, style.theme.text)];
            page.lines.push(Line::from(spans));
        }
    }
}

/// A weight with the sign it is written with in a sum.
fn signed(weight: i32, with_plus: bool) -> String {
    match weight {
        0.. if with_plus => format!("+ {weight}"),
        0.. => weight.to_string(),
        _ => format!("− {}", weight.unsigned_abs()),
    }
}
