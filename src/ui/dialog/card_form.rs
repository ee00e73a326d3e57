//! The forms of the club's own screen: the facts of a club, and one of its people. What keys do in them is `app::update`'s.

use super::club_name;
use super::form;
use super::panel::{Page, Room, paragraph};
use crate::app::card_form::{CardForm, FormRow, Subject};
use crate::app::model::Model;
use crate::domain::deeds::edit_club::ClubField;
use crate::domain::deeds::post::PersonField;
use crate::domain::env::day_of;
use crate::lang::Lang;
use crate::ui::Style;
use crate::words;

/// Widest content.
const CELLS: usize = 76;

pub(super) fn page(card: &CardForm, model: &Model, style: Style<'_>, room: Room) -> Page {
    let (lang, theme) = (style.lang, style.theme);
    let cells = room.cells.min(CELLS);
    let club = model.club_screen.club.map(|club| club_name(model, club)).unwrap_or_default();
    let (title, about) = match &card.subject {
        Subject::Club(club) => (lang.card_form_club(&club.name), lang.card_form_about().to_owned()),
        Subject::Person(person) => (lang.card_form_person(&person.full_name()), lang.card_form_about().to_owned()),
        Subject::NewPerson => (lang.card_form_new(&club), lang.card_form_about().to_owned()),
        Subject::Successor(old) => {
            let name = old.full_name();
            let about = match old.is_active(day_of(model.now)) {
                true => lang.card_form_successor_about(&name),
                false => lang.card_form_about().to_owned(),
            };
            (lang.card_form_successor(&name), about)
        }
    };
    let mut page = Page::new(title, cells);
    page.head = paragraph(&about, cells, theme.dim);
    let row = |(at, row): (usize, &FormRow)| form::Row {
        name: lang.capital(words::club::form_row(lang, *row)),
        chosen: chosen(lang, card, *row).map(str::to_owned),
        field: card.fields.get(at),
        ink: theme.text,
    };
    let rows = card.rows().iter().enumerate().map(row).collect();
    form::draw(&mut page, rows, card.at, cells, lang, style);
    if let Some(refusal) = card.refusal {
        page.tail = paragraph(words::refusal(lang, refusal), cells, theme.error);
    }
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
