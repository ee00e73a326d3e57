//! The form of a club by hand: five fields, of which only the name is needed.

use ratatui::text::{Line, Span};

use super::panel::{Caret, Page, Room, field, paragraph, typed};
use crate::app::dialog::AddClubForm;
use crate::app::model::Model;
use crate::ui::Style;
use crate::ui::text::{fit, width};
use crate::words;

/// Widest content.
const CELLS: usize = 64;

pub(super) fn page(form: &AddClubForm, _model: &Model, style: Style<'_>, room: Room) -> Page {
    let lang = style.lang;
    let cells = room.cells.min(CELLS);
    let mut page = Page::new(lang.add_club_title().to_owned(), cells);
    page.head = paragraph(lang.add_club_about(), cells, style.theme.dim);
    let names = [
        lang.add_club_name(),
        lang.add_club_members(),
        lang.add_club_person(),
        lang.add_club_number(),
        lang.add_club_elected(),
    ];
    let label = names.iter().map(|name| width(name)).max().unwrap_or(0);
    for (index, (name, typed_in)) in names.into_iter().zip(&form.fields).enumerate() {
        let is_chosen = index == form.at;
        let (text, column) = typed(typed_in, cells.saturating_sub(label + 4));
        let ink = if is_chosen { style.theme.strong } else { style.theme.text };
        if is_chosen {
            page.in_sight = Some(index..index + 1);
            page.caret = Some(Caret { in_head: false, line: index, column: label + 4 + column });
        }
        page.lines.push(Line::from(vec![
            Span::raw(if is_chosen { "▸ " } else { "  " }),
            Span::styled(fit(name, label + 2), ink),
            field(text, style),
        ]));
    }
    if let Some(refusal) = form.refusal {
        page.tail = paragraph(words::refusal(lang, refusal), cells, style.theme.error);
    }
    page.key("Enter", lang.dialog_add());
    page.key("Tab", lang.dialog_next_row());
    page.key("Esc", lang.dialog_cancel());
    page
}
