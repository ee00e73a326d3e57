//! The forms of the club's own screen: the facts of a club, and one of its people. What keys do in them is `app::update`'s.

use ratatui::text::{Line, Span};

use super::club_name;
use super::panel::{Caret, Page, Room, field, paragraph, typed};
use crate::app::card_form::{CardForm, FormRow, Subject};
use crate::app::model::Model;
use crate::domain::deeds::edit_club::ClubField;
use crate::domain::deeds::post::PersonField;
use crate::lang::Lang;
use crate::ui::Style;
use crate::ui::text::{fit, width};
use crate::words;

/// Widest content.
const CELLS: usize = 76;

pub(super) fn page(form: &CardForm, model: &Model, style: Style<'_>, room: Room) -> Page {
    let (lang, theme) = (style.lang, style.theme);
    let cells = room.cells.min(CELLS);
    let club = model.club_screen.club.map(|club| club_name(model, club)).unwrap_or_default();
    let (title, about) = match &form.subject {
        Subject::Club(club) => (lang.card_form_club(&club.name), lang.card_form_about().to_owned()),
        Subject::Person(person) => (lang.card_form_person(&person.full_name()), lang.card_form_about().to_owned()),
        Subject::NewPerson => (lang.card_form_new(&club), lang.card_form_about().to_owned()),
        Subject::Successor(old) => {
            let name = old.full_name();
            (lang.card_form_successor(&name), lang.card_form_successor_about(&name))
        }
    };
    let mut page = Page::new(title, cells);
    page.head = paragraph(&about, cells, theme.dim);
    let rows = form.rows();
    let names: Vec<String> = rows.iter().map(|row| lang.capital(words::club::form_row(lang, *row))).collect();
    let label = names.iter().map(|name| width(name)).max().unwrap_or(0);
    for (index, (row, name)) in rows.iter().zip(&names).enumerate() {
        let is_chosen = index == form.at;
        let value = match (chosen(lang, form, *row), form.fields.get(index)) {
            (Some(text), _) if is_chosen => Span::styled(format!("‹ {text} ›"), theme.chosen),
            (Some(text), _) => Span::styled(text.to_owned(), theme.text),
            (None, Some(typed_in)) => {
                let (text, column) = typed(typed_in, cells.saturating_sub(label + 4));
                if is_chosen {
                    page.caret = Some(Caret { in_head: false, line: index, column: label + 4 + column });
                }
                field(text, style)
            }
            (None, None) => Span::raw(""),
        };
        if is_chosen {
            page.in_sight = Some(index..index + 1);
        }
        let ink = if is_chosen { theme.strong } else { theme.text };
        let mark = Span::raw(if is_chosen { "▸ " } else { "  " });
        page.lines.push(Line::from(vec![mark, Span::styled(fit(name, label + 2), ink), value]));
    }
    if let Some(refusal) = form.refusal {
        page.tail = paragraph(words::refusal(lang, refusal), cells, theme.error);
    }
    page.key("Enter", lang.dialog_save());
    page.key("Tab", lang.dialog_next_row());
    page.key("← →", lang.dialog_choose());
    page.key("Esc", lang.dialog_cancel());
    page
}

/// What is chosen in a row that is not written.
fn chosen(lang: Lang, form: &CardForm, row: FormRow) -> Option<&'static str> {
    match row {
        FormRow::Club(ClubField::Board) => Some(words::club::yes_no(lang, form.has_board)),
        FormRow::Club(ClubField::Relation) => Some(words::club::relation(lang, form.relation)),
        FormRow::Person(PersonField::Role) => Some(words::role(lang, form.role)),
        FormRow::Person(PersonField::DoNotCall) => Some(words::club::yes_no(lang, Some(form.do_not_call))),
        _ => None,
    }
}
