//! Making one of two: looking for the other one, then what becomes of what. What keys do in it is `app::update`'s.

use ratatui::text::{Line, Span};

use super::club_name;
use super::panel::{Caret, Page, Room, field, list_keys, paragraph, typed};
use crate::app::command::Command;
use crate::app::keys::Scope;
use crate::app::merge::{Merge, Other};
use crate::app::model::Model;
use crate::domain::deeds::merge;
use crate::domain::ids::PersonId;
use crate::domain::whole::Whole;
use crate::ui::Style;
use crate::words;

/// Widest content.
const CELLS: usize = 76;

pub(super) fn page(merge: &Merge, model: &Model, style: Style<'_>, room: Room) -> Page {
    let (lang, theme) = (style.lang, style.theme);
    let cells = room.cells.min(CELLS);
    let record = model.club.as_ref().map(|view| &view.record).filter(|record| record.club.id == merge.club);
    let person =
        |id: PersonId| record.and_then(|record| record.person(id)).map(|one| one.full_name()).unwrap_or_default();
    let (title, asked) = match merge.person {
        Some(id) => (lang.merge_people_title(&person(id)), lang.merge_find_person(&person(id))),
        None => {
            let name = club_name(model, merge.club);
            (lang.merge_clubs_title(&name), lang.merge_find_club(&name))
        }
    };
    let mut page = Page::new(title, cells);
    if let Some((_, gone)) = merge.other {
        look(&mut page, merge, gone, model, style);
        return page;
    }
    page.head = paragraph(&asked, cells, theme.text);
    let (text, column) = typed(&merge.find.field, cells.saturating_sub(2));
    page.caret = Some(Caret { in_head: true, line: page.head.len(), column: column + 2 });
    page.head.push(Line::from(vec![Span::raw("▸ "), field(text, style)]));
    let names: Vec<String> = match (merge.person, record) {
        (Some(_), Some(record)) => {
            let beside = |one: &Other| match &one.elsewhere {
                Some(club) => Some(club.clone()),
                None => record.person(one.person).map(|person| words::post(lang, person)),
            };
            let said = |one: Other| format!("{} · {}", one.name, beside(&one).unwrap_or_default());
            merge.people(record).into_iter().map(said).collect()
        }
        _ => merge.clubs().into_iter().map(|hit| hit.club_name.clone()).collect(),
    };
    for (index, name) in names.into_iter().enumerate() {
        page.row(index, index == merge.find.chosen, vec![vec![Span::styled(name, theme.text)]], style);
    }
    page.keys = list_keys(&model.keys, lang, lang.merge_look());
    page
}

/// What becomes of what.
fn look(page: &mut Page, merge: &Merge, gone: Option<PersonId>, model: &Model, style: Style<'_>) {
    let (lang, theme) = (style.lang, style.theme);
    let Some(read) = &merge.read else { return };
    let (keep, other) = (&read.0, &read.1);
    let name = |whole: &Whole, id: Option<PersonId>| match id {
        Some(id) => whole.people.iter().find(|one| one.id == id).map(|one| one.full_name()).unwrap_or_default(),
        None => whole.club.name.clone(),
    };
    page.say(&lang.merge_becomes(&name(other, gone), &name(keep, merge.person)), theme.strong);
    let found = match gone {
        Some(gone) => merge::people_prospect(other, gone),
        None => merge::prospect(keep, other),
    };
    for line in words::club::prospect(lang, &found) {
        page.say(&format!("– {line}"), theme.text);
    }
    let lost = if gone.is_none() { words::club::lost(lang, &keep.club, &other.club) } else { Vec::new() };
    if !lost.is_empty() {
        page.say(&lang.merge_lost(&name(keep, None)), theme.warn);
    }
    for line in lost {
        page.say(&format!("! {line}"), theme.warn);
    }
    if gone.is_some() && other.club.id != keep.club.id {
        page.say(&lang.merge_two_clubs(&other.club.name, &keep.club.name, &name(other, gone)), theme.warn);
    }
    page.say(lang.merge_one_undo(), theme.dim);
    page.own(&model.keys, Scope::List, Command::Open, lang.merge_do());
    page.own(&model.keys, Scope::List, Command::Close, lang.merge_back());
}
