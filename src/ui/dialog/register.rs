//! The corrections for the real register, as a list. What keys do in it is `app::update`'s.

use ratatui::text::Span;

use super::panel::{Page, Room, list_keys, paragraph};
use crate::app::command::Command;
use crate::app::keys::Scope;
use crate::app::model::Model;
use crate::app::register::RegisterList;
use crate::domain::env::day_of;
use crate::ui::Style;
use crate::words::register as words;

/// Widest content.
const CELLS: usize = 100;

pub(super) fn page(list: &RegisterList, model: &Model, style: Style<'_>, room: Room) -> Page {
    let (lang, theme) = (style.lang, style.theme);
    let mut page = Page::new(lang.register_title().to_owned(), room.cells.min(CELLS));
    let rows = list.rows.as_deref().unwrap_or_default();
    for (index, entry) in rows.iter().enumerate() {
        let row = &entry.correction;
        let head = vec![
            Span::styled(entry.club_name.clone(), theme.strong),
            Span::styled(format!(" · {}", lang.date(day_of(row.noted_at))), theme.dim),
        ];
        let said = vec![Span::styled(format!("  {}", words::line(lang, row)), theme.text)];
        page.row(index, index == list.chosen, vec![head, said], style);
    }
    match &list.rows {
        Some(rows) if rows.is_empty() => page.say(lang.register_none(), theme.dim),
        Some(rows) => {
            page.head = paragraph(&lang.register_count(rows.len()), page.cells, theme.text);
            page.own(&model.keys, Scope::Register, Command::SaveRegister, lang.register_save());
            page.own(&model.keys, Scope::Register, Command::SendRegister, lang.register_send());
        }
        None => {}
    }
    let keys = list_keys(&model.keys, lang, "");
    page.keys.extend(keys.into_iter().filter(|(_, word)| !word.is_empty()));
    page
}
