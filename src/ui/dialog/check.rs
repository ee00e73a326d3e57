//! One item of the checklist: the question, what to look for, the answers it may have, and the task it may become.

use ratatui::text::{Line, Span};

use super::panel::{Page, Room};
use crate::app::model::Model;
use crate::domain::checklist::Answer;
use crate::ui::Style;
use crate::ui::text::wrap;
use crate::words;

/// Widest content.
const CELLS: usize = 72;

pub(super) fn page(id: &str, model: &Model, style: Style<'_>, room: Room) -> Page {
    let lang = style.lang;
    let mut page = Page::new(lang.tab_checklist().to_owned(), room.cells.min(CELLS));
    page.key("Esc", lang.dialog_close());
    let items = model.club.as_ref().and_then(|view| view.checklist.as_ref()).map(|list| list.items.as_slice());
    let Some(item) = items.unwrap_or_default().iter().find(|item| item.id == id) else { return page };
    page.say(&item.question, style.theme.strong);
    page.say(&item.help, style.theme.dim);
    page.gap();
    page.say(&words::checklist::standing(lang, item), style.theme.text);
    page.gap();
    let task = lang.checklist_to_task(&item.task);
    let mut all: Vec<&str> = Answer::ALL.iter().map(|answer| words::checklist::answer(lang, *answer)).collect();
    if item.may_become_task {
        all.push(&task);
    }
    choices(&mut page, &all, style);
    page
}

/// The answers behind their digits. None is chosen beforehand: any other key leaves the item as it is.
fn choices(page: &mut Page, choices: &[&str], style: Style<'_>) {
    for (place, choice) in choices.iter().enumerate() {
        for (row, line) in wrap(choice, page.cells.saturating_sub(3)).into_iter().enumerate() {
            let lead = if row == 0 { format!("{} ", place + 1) } else { "  ".to_owned() };
            page.lines
                .push(Line::from(vec![Span::styled(lead, style.theme.key), Span::styled(line, style.theme.text)]));
        }
    }
    let digits: Vec<String> = (1..=choices.len()).map(|digit| digit.to_string()).collect();
    page.key(digits.join(" "), style.lang.dialog_choose());
}
