//! The number, large, and as a QR code to scan with a mobile. Copying and dialling are `app::update`'s.

use ratatui::text::{Line, Span};

use super::digits;
use super::on_the_phone;
use super::panel::{Page, Room, paragraph};
use crate::app::command::Command;
use crate::app::keys::Scope;
use crate::app::model::Model;
use crate::domain::ids::PersonId;
use crate::domain::phone;
use crate::ui::Style;
use crate::ui::text::{limit, width};
use crate::words::{self, commands};

/// Between the code and what stands beside it.
const GAP: usize = 3;
/// Fewest cells beside the code.
const BESIDE: usize = 24;
/// Light modules around the code: what the standard wants, and what phones still read.
const QUIET: [usize; 2] = [4, 2];

pub(super) fn page(model: &Model, style: Style<'_>, room: Room) -> Page {
    let lang = style.lang;
    let number = number(model).unwrap_or_default();
    let (person, club) = on_the_phone(model);
    let mut titles: Vec<String> = person.iter().map(|person| lang.number_title(&club, person)).collect();
    titles.push(lang.number_title_club(&club));
    let uri = phone::tel_uri(&number);
    let codes = QUIET.iter().filter_map(|quiet| digits::code(uri.as_deref()?, *quiet));
    let fitting = codes.into_iter().find(|code| {
        let across = code.first().map_or(0, Line::width);
        code.len() <= room.lines && across + GAP + BESIDE <= room.cells
    });
    let mut page = match (fitting, uri) {
        (Some(code), _) => {
            let across = code.first().map_or(0, Line::width);
            let free = room.cells - across - GAP;
            let beside = beside(model, &number, lang.number_scan(), free, style);
            let wide = beside.iter().map(Line::width).max().unwrap_or(0).max(BESIDE);
            let mut page = Page::titled(titles, across + GAP + wide.min(free));
            page.lines = side_by_side(code, beside, across);
            page
        }
        (None, uri) => {
            let why = if uri.is_some() { lang.number_no_room() } else { lang.number_no_code() };
            let cells = room.cells.min(48);
            let mut page = Page::titled(titles, cells);
            page.lines = beside(model, &number, why, cells, style);
            page
        }
    };
    for row in model.keys.rows().iter().filter(|row| row.scope == Scope::Number && row.in_footer) {
        if let Some(key) = row.chords.first() {
            let word = match row.command {
                Command::CopyNumber => lang.number_copy(),
                Command::Dial => lang.number_dial(),
                other => commands::hint(lang, other),
            };
            page.key(key.to_string(), word);
        }
    }
    page
}

/// The number that is rung, or would be: the same one the keys copy and dial.
fn number(model: &Model) -> Option<String> {
    let rung = model.call.as_ref().and_then(|call| call.draft.number.clone());
    rung.or_else(|| Some(model.club.as_ref()?.person_to_ring()?.number_to_ring()?.number.clone()))
}

/// Person, post, number large and plain, and a sentence.
fn beside(model: &Model, number: &str, sentence: &str, cells: usize, style: Style<'_>) -> Vec<Line<'static>> {
    let mut lines = Vec::new();
    if let Some(person) = on_the_phone(model).0 {
        lines.extend(paragraph(&person, cells, style.theme.strong));
    }
    if let Some(post) = post(model, style) {
        lines.extend(paragraph(&post, cells, style.theme.dim));
    }
    lines.push(Line::default());
    let shown = phone::show(number);
    let large = digits::large(&shown, style.theme.strong).filter(|lines| lines.iter().all(|l| l.width() <= cells));
    if let Some(large) = large {
        lines.extend(large);
        lines.push(Line::default());
    }
    // Letters apart are read more easily; the plain line is also what can be marked and copied by hand.
    let spaced: String = shown.split('\u{a0}').collect::<Vec<_>>().join("  ");
    let spaced = if width(&spaced) <= cells { spaced } else { shown };
    lines.extend(paragraph(&spaced, cells, style.theme.strong));
    lines.push(Line::default());
    lines.extend(paragraph(sentence, cells, style.theme.dim));
    lines
}

/// The post of the person that is rung.
fn post(model: &Model, style: Style<'_>) -> Option<String> {
    let view = model.club.as_ref()?;
    let rung: Option<PersonId> = model.call.as_ref().and_then(|call| call.draft.person);
    let person = rung.and_then(|id| view.record.person(id)).or_else(|| view.person_to_ring())?;
    Some(words::post(style.lang, person))
}

fn side_by_side(code: Vec<Line<'static>>, beside: Vec<Line<'static>>, across: usize) -> Vec<Line<'static>> {
    let height = code.len().max(beside.len());
    let (mut code, mut beside) = (code.into_iter(), beside.into_iter());
    (0..height)
        .map(|_| {
            let left = code.next().unwrap_or_else(|| Line::from(" ".repeat(across)));
            let mut spans = limit(left.spans, across);
            spans.push(Span::raw(" ".repeat(GAP)));
            spans.extend(beside.next().map(|line| line.spans).unwrap_or_default());
            Line::from(spans)
        })
        .collect()
}
