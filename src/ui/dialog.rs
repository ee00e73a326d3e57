//! What may lie over the screen: which page a dialog has, and drawing it. Each page is made in a file of its own under
//! `dialog/`, the box around it in `dialog/panel.rs`; what keys do is `app::update`'s.

mod add_club;
mod behind;
mod card_form;
mod cards;
mod check;
mod cut_off;
mod digits;
mod figure;
mod find;
mod form;
mod guides;
mod hang_up;
mod help;
mod level;
mod merge;
mod number;
mod offers;
mod outcome;
mod palette;
mod panel;
mod preview;
mod prompt;
mod register;
mod rest;
mod resume;
mod round_report;
mod rounds;
mod sheet;
mod sums;
#[cfg(test)]
mod tests;
mod wheel;
mod why;

use ratatui::layout::{Position, Rect};

use super::Style;
use super::canvas::Canvas;
use crate::app::dialog::Dialog;
use crate::app::model::Model;
use crate::domain::ids::ClubId;
use panel::{Page, Room};

/// Draws a dialog in the middle of the body.
pub fn draw(canvas: &mut Canvas<'_>, body: Rect, dialog: &Dialog, model: &Model, style: Style<'_>) {
    let body = body.intersection(canvas.area());
    let Some(room) = Room::of(body) else { return };
    let mut page = page(dialog, model, style, room);
    // Only the topmost one is typed in; a caret that shone through from under it would be a lie.
    if model.dialogs.last().is_some_and(|top| !std::ptr::eq(top, dialog)) {
        page.caret = None;
    }
    panel::show(canvas, body, &page, style);
}

/// The row of the dialog's list at a place of the screen, for clicks; `None` where there is no row.
pub fn row_at(body: Rect, dialog: &Dialog, model: &Model, style: Style<'_>, place: Position) -> Option<usize> {
    let room = Room::of(body)?;
    panel::row_at(&page(dialog, model, style, room), body, style, place)
}

fn page(dialog: &Dialog, model: &Model, style: Style<'_>, room: Room) -> Page {
    match dialog {
        Dialog::Outcome(list) => outcome::page(list, model, style, room),
        Dialog::Sheet(sheet) => sheet::page(sheet, model, style, room),
        Dialog::Prompt(prompt) => prompt::page(prompt, model, style, room),
        Dialog::Find(find) => find::page(find, model, style, room),
        Dialog::Palette(palette) => palette::page(palette, model, style, room),
        Dialog::Help(top) => help::page(*top, model, style, room),
        Dialog::Why(top) => why::page(*top, model, style, room),
        Dialog::Check(item) => check::page(item, model, style, room),
        Dialog::Sums(top) => sums::page(*top, model, style, room),
        Dialog::Rest => rest::page(model, style, room),
        Dialog::Level => level::page(model, style, room),
        Dialog::Guides(list) => guides::page(list, style, room),
        Dialog::Cards(cards) => cards::page(cards, model, style, room),
        Dialog::Number => number::page(model, style, room),
        Dialog::Resume => resume::page(model, style, room),
        Dialog::CutOff(session) => cut_off::page(*session, model, style, room),
        Dialog::HangUp => hang_up::page(model, style, room),
        Dialog::List(list) => behind::page(list, model, style, room),
        Dialog::Figure(list) => figure::page(list, model, style, room),
        Dialog::AddClub(form) => add_club::page(form, model, style, room),
        Dialog::Offers(all) => offers::list(all, model, style, room),
        Dialog::OfferForm(editor) => offers::form(editor, style, room),
        Dialog::SignUps(at) => offers::sign_ups(*at, model, style, room),
        Dialog::RoundForm(editor) => rounds::form(editor, &model.keys, style, room),
        Dialog::RoundClubs(list) => rounds::clubs(list, model, style, room),
        Dialog::RoundReport(report, top) => round_report::page(report, *top, model, style, room),
        Dialog::CardForm(form) => card_form::page(form, model, style, room),
        Dialog::Merge(one) => merge::page(one, model, style, room),
        Dialog::Register(list) => register::page(list, model, style, room),
        Dialog::Wheel(all) => wheel::list(all, model, style, room),
        Dialog::WheelForm(editor) => wheel::form(editor, style, room),
        Dialog::Preview(preview, top) => preview::page(preview, *top, model, style, room),
    }
}

/// The name of a club, as far as it is at hand.
fn club_name(model: &Model, club: ClubId) -> String {
    let shown = model.club.as_ref().filter(|view| view.record.club.id == club);
    shown
        .map(|view| view.record.club.name.clone())
        .or_else(|| model.names.clubs.get(&club).cloned())
        .or_else(|| model.summary.as_ref().and_then(|view| view.names.clubs.get(&club).cloned()))
        .unwrap_or_default()
}

/// The person and the club of the open call, or of the club that is shown. Both may be unknown.
fn on_the_phone(model: &Model) -> (Option<String>, String) {
    let shown = model.club.as_ref().map(|view| &view.record);
    let Some(call) = &model.call else {
        let person = model.club.as_ref().and_then(|view| view.person_to_ring());
        let club = shown.map(|record| record.club.name.clone()).unwrap_or_default();
        return (person.map(|person| person.full_name()), club);
    };
    let person = call.draft.person.and_then(|id| {
        let known = shown.and_then(|record| record.person(id)).map(|person| person.full_name());
        known.or_else(|| model.names.people.get(&id).cloned())
    });
    (person, club_name(model, call.draft.club))
}
