//! Finding: what is typed, and the clubs it finds.

use ratatui::text::{Line, Span};

use super::club_name;
use super::panel::{Caret, Page, Room, field, list_keys, paragraph, typed};
use crate::app::command::Command;
use crate::app::dialog::Find;
use crate::app::keys::Scope;
use crate::app::model::Model;
use crate::ui::Style;

/// Widest content.
const CELLS: usize = 64;

pub(super) fn page(find: &Find, model: &Model, style: Style<'_>, room: Room) -> Page {
    let lang = style.lang;
    let cells = room.cells.min(CELLS);
    let mut page = Page::new(lang.find_title().to_owned(), cells);
    head(&mut page, &find.field, style);
    let chosen = find.chosen.min(find.hits.len().saturating_sub(1));
    for (index, hit) in find.hits.iter().enumerate() {
        page.row(index, index == chosen, vec![vec![Span::styled(hit.name.clone(), style.theme.text)]], style);
    }
    let wanted = find.field.text();
    let is_current = find.found_for.as_deref() == Some(wanted);
    if wanted.trim().is_empty() && find.hits.is_empty() {
        page.say(lang.find_about(), style.theme.dim);
    } else if !is_current && find.hits.is_empty() {
        page.say(lang.find_looking(), style.theme.dim);
    } else if find.hits.is_empty() {
        page.say(&lang.find_none(wanted), style.theme.warn);
    }
    let back = model.keys.shown(Scope::Global, Command::CallScreen);
    if let (Some(call), Some(key)) = (&model.call, back) {
        let about = lang.find_parks(&club_name(model, call.draft.club), &key.to_string());
        page.tail = paragraph(&about, cells, style.theme.dim);
    }
    page.keys = list_keys(&model.keys, lang, lang.dialog_go_there());
    page
}

/// The line that is typed in, over a list.
pub(super) fn head(page: &mut Page, typed_in: &crate::app::field::Field, style: Style<'_>) {
    let (text, column) = typed(typed_in, page.cells.saturating_sub(2));
    page.head = vec![Line::from(vec![Span::styled("› ", style.theme.key), field(text, style)])];
    page.caret = Some(Caret { in_head: true, line: 0, column: column + 2 });
}
