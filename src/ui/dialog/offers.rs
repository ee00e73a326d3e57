//! The dialogs of offers: the list of all of them, the form of one, and the sign-ups of a club.
//! What keys do in them is `app::update`'s.

use ratatui::text::Span;

use super::club_name;
use super::form;
use super::panel::{Page, Room, flow, list_keys, paragraph};
use crate::app::command::Command;
use crate::app::keys::Scope;
use crate::app::model::Model;
use crate::app::offer::{self, OfferEditor, OfferList, Row};
use crate::domain::env::{day_of, local};
use crate::domain::offer::{Hurdle, SignUp, SignUpState, hurdles, takes_place};
use crate::lang::Lang;
use crate::ui::Style;
use crate::words;

/// Widest content.
const CELLS: usize = 92;
/// Widest content of the form.
const FORM: usize = 68;

/// All offers: those of the round, then the others.
pub(super) fn list(list: &OfferList, model: &Model, style: Style<'_>, room: Room) -> Page {
    let (lang, theme) = (style.lang, style.theme);
    let mut page = Page::new(lang.offers_title().to_owned(), room.cells.min(CELLS));
    let round = model.round.as_ref().map(|round| round.id);
    let today = day_of(model.now);
    let offers = list.offers.as_deref().unwrap_or_default();
    let mut was_here = true;
    for (index, (one, places)) in offers.iter().enumerate() {
        let is_here = offer::is_here(one, round);
        if was_here && !is_here {
            page.say(lang.offers_others(), theme.dim);
        }
        was_here = is_here;
        let name = Span::styled(one.name.clone(), theme.strong);
        let mut about = words::offers::details(lang, one, Some(places), today);
        let more = words::offers::more(lang, one);
        // The rest stands where it is asked for.
        if index == list.chosen && !more.is_empty() {
            about = if about.is_empty() { more } else { format!("{about}{}{more}", words::BETWEEN) };
        }
        let pieces = about.split(words::BETWEEN).map(|piece| Span::styled(piece.to_owned(), theme.text));
        let mut lines = vec![vec![name]];
        for mut line in flow(pieces.collect(), page.cells.saturating_sub(4), 0, words::BETWEEN) {
            line.insert(0, Span::raw("  "));
            lines.push(line);
        }
        page.row(index, index == list.chosen, lines, style);
    }
    if list.offers.is_some() && offers.is_empty() {
        page.say(lang.offers_none(), theme.dim);
    }
    let is_talking = model.call.as_ref().is_some_and(|call| !call.is_edit);
    page.keys = list_keys(&model.keys, lang, if is_talking { lang.offers_to_note() } else { lang.offers_edit() });
    if is_talking {
        page.own(&model.keys, Scope::Offers, Command::EditOffer, lang.offers_edit());
    }
    page.own(&model.keys, Scope::Offers, Command::AddOffer, lang.offers_new());
    page.own(&model.keys, Scope::Offers, Command::CancelOffer, lang.offers_cancel());
    page
}

/// The form of an offer.
pub(super) fn form(editor: &OfferEditor, style: Style<'_>, room: Room) -> Page {
    let (lang, theme) = (style.lang, style.theme);
    let cells = room.cells.min(FORM);
    let title = if editor.before.is_some() { lang.offer_form_edit() } else { lang.offer_form_new() };
    let mut page = Page::new(title.to_owned(), cells);
    page.head = paragraph(lang.offer_form_about(), cells, theme.dim);
    let row = |(row, field)| form::Row {
        name: name(lang, row).to_owned(),
        chosen: chosen(lang, editor, row).map(str::to_owned),
        field: Some(field),
        ink: theme.text,
    };
    let rows = Row::ALL.into_iter().zip(&editor.fields).map(row).collect();
    form::draw(&mut page, rows, editor.at, cells, lang, style);
    if let Some(refusal) = editor.refusal {
        page.tail = paragraph(words::refusal(lang, refusal), cells, theme.error);
    }
    page
}

/// What is chosen in a row that is not written.
fn chosen(lang: Lang, editor: &OfferEditor, row: Row) -> Option<&str> {
    let form = &editor.chosen;
    match row {
        Row::Kind => Some(words::offer_kind(lang, form.kind)),
        Row::Audience => Some(words::offers::audience(lang, form.audience)),
        Row::Funding => Some(form.funding.map_or(lang.funding_none(), |who| words::offers::funding(lang, who))),
        Row::Round => Some(editor.round().unwrap_or(lang.offer_form_every_round())),
        Row::Material => Some(if form.has_material { lang.offer_form_has() } else { lang.offer_form_has_not() }),
        _ => None,
    }
}

fn name(lang: Lang, row: Row) -> &'static str {
    match row {
        Row::Name => lang.offer_form_name(),
        Row::Kind => lang.offer_form_kind(),
        Row::Starts => lang.offer_form_starts(),
        Row::Ends => lang.offer_form_ends(),
        Row::Deadline => lang.offer_form_deadline(),
        Row::Place => lang.offer_form_place(),
        Row::Seats => lang.offer_form_seats(),
        Row::Quota => lang.offer_form_quota(),
        Row::Audience => lang.offer_form_audience(),
        Row::Funding => lang.offer_form_funding(),
        Row::Organiser => lang.offer_form_organiser(),
        Row::Speakers => lang.offer_form_speakers(),
        Row::Material => lang.offer_form_material(),
        Row::Round => lang.offer_form_round(),
    }
}

/// The sign-ups of the club that is shown, and the digits of their states.
pub(super) fn sign_ups(at: usize, model: &Model, style: Style<'_>, room: Room) -> Page {
    let (lang, theme) = (style.lang, style.theme);
    let cells = room.cells.min(CELLS);
    let Some(record) = model.club.as_ref().map(|view| &view.record) else { return Page::new(String::new(), cells) };
    let mut page = Page::new(lang.sign_ups_title(&club_name(model, record.club.id)), cells);
    let rows = offer::sign_ups(record);
    let at = at.min(rows.len().saturating_sub(1));
    for (index, one) in rows.iter().enumerate() {
        let day = lang.date(local(one.since()).date());
        let said = words::offers::sign_up(lang, record, one);
        let line = vec![Span::styled(format!("{day}  "), theme.dim), Span::styled(said, theme.text)];
        page.row(index, index == at, vec![line], style);
    }
    if rows.is_empty() {
        page.say(lang.sign_ups_none(), theme.dim);
    }
    if let Some(why) = rows.get(at).and_then(|one| would_wait(lang, model, one)) {
        page.tail = paragraph(&lang.sign_ups_would_wait(&why), cells, theme.warn);
    }
    for (place, state) in SignUpState::ALL.iter().enumerate().filter(|_| !rows.is_empty()) {
        page.key((place + 1).to_string(), words::sign_up_state(lang, *state));
    }
    let keys = list_keys(&model.keys, lang, "");
    page.keys.extend(keys.into_iter().filter(|(_, word)| !word.is_empty()));
    page
}

/// What speaks against signing somebody up who has no place now.
fn would_wait(lang: Lang, model: &Model, one: &SignUp) -> Option<String> {
    let record = &model.club.as_ref()?.record;
    let of = record.offers.iter().find(|offer| Some(offer.id) == one.offer).filter(|_| !takes_place(one.state))?;
    let waits = one.state == SignUpState::WaitingList;
    let found = hurdles(record, of, one.person, 0, day_of(model.now)).into_iter();
    let found: Vec<Hurdle> = found.filter(|hurdle| !waits || *hurdle != Hurdle::Queue).collect();
    words::offers::hurdles(lang, &found)
}
