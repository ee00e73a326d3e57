//! What a list would bring, before it is read in. The lines are made where the words of an import are.

use super::panel::{Page, Room, list_keys, paragraph};
use crate::app::dialog::Preview;
use crate::app::model::Model;
use crate::ui::Style;

/// Widest content.
const CELLS: usize = 100;

pub(super) fn page(preview: &Preview, top: usize, model: &Model, style: Style<'_>, room: Room) -> Page {
    let lang = style.lang;
    let cells = room.cells.min(CELLS);
    let mut page = Page::new(lang.preview_title(&preview.file), cells);
    for (index, line) in preview.lines.iter().enumerate() {
        if index == top {
            page.top = page.lines.len();
        }
        page.say(line, style.theme.text);
    }
    if !preview.has_news {
        page.tail = paragraph(lang.preview_nothing(), cells, style.theme.strong);
    }
    page.keys = list_keys(&model.keys, lang, lang.dialog_read_in());
    if !preview.has_news {
        page.keys.retain(|(_, word)| word != lang.dialog_read_in());
    }
    if let Some((_, word)) = page.keys.first_mut() {
        *word = lang.dialog_scroll().to_owned();
    }
    page
}
