//! The palette: what can be done here, with its key, narrowed by what is typed.

use ratatui::text::Span;

use super::find;
use super::panel::{Page, Room, list_keys};
use crate::app::dialog::{self, Palette};
use crate::app::model::Model;
use crate::ui::Style;
use crate::ui::text::{fit, width};
use crate::words::commands;

/// Widest content.
const CELLS: usize = 64;

pub(super) fn page(palette: &Palette, model: &Model, style: Style<'_>, room: Room) -> Page {
    let lang = style.lang;
    let cells = room.cells.min(CELLS);
    let mut page = Page::new(lang.palette_title().to_owned(), cells);
    find::head(&mut page, &palette.field, style);
    let (scope, wanted) = (model.scope(), palette.field.text());
    let offered = dialog::offered(&model.keys, scope, &model.command_names, wanted);
    let chosen = palette.chosen.min(offered.len().saturating_sub(1));
    for (index, command) in offered.iter().enumerate() {
        let key = model.keys.shown(scope, *command).map(|key| key.to_string()).unwrap_or_default();
        // The mark takes two cells; the key stands at the right edge.
        let room = cells.saturating_sub(2 + width(&key) + 1);
        let name = lang.capital(commands::name(lang, *command));
        let row =
            vec![Span::styled(format!("{} ", fit(&name, room)), style.theme.text), Span::styled(key, style.theme.key)];
        page.row(index, index == chosen, vec![row], style);
    }
    if offered.is_empty() {
        page.say(&lang.palette_none(wanted), style.theme.warn);
    }
    page.keys = list_keys(&model.keys, lang, lang.dialog_do_it());
    page
}
