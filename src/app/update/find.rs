//! The keys of the box that finds, and going where a hit is. Looking up is `store`'s, on a thread of the runtime's.

use crossterm::event::{KeyCode, KeyEvent};

use super::{World, calls};
use crate::app::chord::Chord;
use crate::app::command::Command;
use crate::app::dialog::{Dialog, Prompt, Purpose};
use crate::app::effect::Effect;
use crate::app::field::Field;
use crate::app::find::{Find, FindRow};
use crate::app::keys::Scope;
use crate::app::model::{Model, Pane, Screen};
use crate::app::notice::Way;
use crate::domain::deeds::saved_search;
use crate::domain::ids::ClubId;
use crate::domain::search::{Found, Results, What};

type Effects = Vec<Effect>;

/// Rows of a page.
const PAGE: isize = 10;

/// Takes a key.
pub(super) fn key(model: &mut Model, key: KeyEvent, world: &mut World<'_>) -> Effects {
    let chord = Chord::from(key);
    let own = model.keys.lookup_only(Scope::Find, chord);
    let command = own.or_else(|| model.keys.lookup_only(Scope::List, chord));
    let Some(Dialog::Find(find)) = model.dialogs.last_mut() else { return Vec::new() };
    match command {
        Some(Command::Down) => find.step(1),
        Some(Command::Up) => find.step(-1),
        Some(Command::PageDown) => find.step(PAGE),
        Some(Command::PageUp) => find.step(-PAGE),
        Some(Command::Open) => return open(model, world),
        Some(Command::NewRound) if !find.is_empty() => {
            return vec![Effect::RoundOfFound(find.field.text().to_owned())];
        }
        Some(Command::SaveSearch) => return save(model),
        Some(Command::ForgetSearch) if find.is_empty() => return forget(model, world),
        Some(Command::Close) => {
            model.dialogs.pop();
        }
        _ => typed(find, key),
    }
    Vec::new()
}

fn typed(find: &mut Find, key: KeyEvent) {
    let before = find.field.text().to_owned();
    find.field.key(key);
    if find.field.text() != before && key.code != KeyCode::Null {
        find.chosen = 0;
    }
}

/// What was looked for was found.
pub(super) fn found(model: &mut Model, words: String, results: Results) {
    let record = model.club.as_ref().map(|view| &view.record);
    // Where people or clubs are made one, the rows are others than the hits: who is chosen stays so.
    if let Some(Dialog::Merge(merge)) = model.dialogs.last_mut() {
        let chosen = merge.rows(record).get(merge.find.chosen).copied();
        merge.find.take(words, results);
        let again = merge.rows(record).iter().position(|row| Some(*row) == chosen);
        merge.find.chosen = again.unwrap_or(0);
    } else if let Some(find) = the_box(model) {
        find.take(words, results);
    }
}

/// Something is being looked for on a thread.
pub(super) fn looking(model: &mut Model, words: String) {
    if let Some(find) = the_box(model) {
        find.asked_for = Some(words);
    }
}

/// A deed was written down: what is shown in the box may be another by now.
pub(super) fn forget_found(model: &mut Model) {
    if let Some(find) = the_box(model) {
        find.forget();
    }
}

/// The box, or the one that looks for what is to become one, wherever among the dialogs it lies.
fn the_box(model: &mut Model) -> Option<&mut Find> {
    model.dialogs.iter_mut().find_map(|dialog| match dialog {
        Dialog::Find(find) => Some(find),
        Dialog::Merge(merge) => Some(&mut merge.find),
        _ => None,
    })
}

/// Opens the chosen row: a club, a person, a call in its history; a tag or a search with a name is looked for.
fn open(model: &mut Model, world: &mut World<'_>) -> Effects {
    let Some(Dialog::Find(find)) = model.dialogs.last_mut() else { return Vec::new() };
    let hit = match find.chosen_row() {
        None => return Vec::new(),
        Some(FindRow::Saved(saved)) => {
            find.field = Field::new(&saved.query);
            return Vec::new();
        }
        Some(FindRow::Hit(Found { what: What::Tag { tag, .. }, .. })) => {
            let is_word = tag.chars().all(char::is_alphanumeric);
            find.field = Field::new(&if is_word { format!("#{tag} ") } else { format!("emne:\"{tag}\" ") });
            find.chosen = 0;
            return Vec::new();
        }
        Some(FindRow::Hit(hit)) => hit.clone(),
    };
    let Some(club) = hit.club else { return Vec::new() };
    let effects = go_to(model, club, world);
    match hit.what {
        What::Person { person, .. } => model.rings = Some((club, person)),
        What::Note { call, .. } => {
            model.history_goal = Some((club, call));
            show_history(model);
        }
        What::Promise { .. } => show_history(model),
        What::Club | What::Tag { .. } => {}
    }
    effects
}

/// Shows the history; a note that is being written keeps the keys.
fn show_history(model: &mut Model) {
    (model.shows_history, model.stale.club) = (true, true);
    if model.call.is_none() {
        model.focus = Pane::History;
    }
}

/// Opens a club. A call that is in progress is parked with its draft: somebody has rung back.
pub(super) fn go_to(model: &mut Model, club: ClubId, world: &mut World<'_>) -> Effects {
    model.dialogs.clear();
    model.screen = Screen::Call;
    model.rings = None;
    let is_on_phone = model.call.as_ref().is_some_and(|call| call.draft.club == club);
    if is_on_phone {
        model.focus = Pane::Note;
        return Vec::new();
    }
    let effects = match &model.call {
        Some(call) if call.is_edit => calls::save_edit(model, world),
        Some(_) => calls::park(model),
        None => Vec::new(),
    };
    // A change of the queue on the way may move its rows.
    model.queue.choose(club);
    model.pinned = Some(club);
    model.stale.club = true;
    model.focus = Pane::Queue;
    effects
}

/// Opens the club of what is chosen among the follow-ups, with the person it was agreed with as the one to ring.
pub(super) fn go_to_chosen(model: &mut Model, world: &mut World<'_>) -> Effects {
    let Some(chosen) = model.follow_ups.chosen() else { return Vec::new() };
    let (club, person) = (chosen.club(), chosen.person());
    let effects = go_to(model, club, world);
    model.rings = person.map(|person| (club, person));
    effects
}

/// Asks for a name for what is looked for.
fn save(model: &mut Model) -> Effects {
    let Some(Dialog::Find(find)) = model.dialogs.last() else { return Vec::new() };
    if !find.is_empty() {
        let purpose = Purpose::SearchName(find.field.text().trim().to_owned(), find.results.saved.clone());
        model.dialogs.push(Dialog::Prompt(Prompt::new(purpose)));
    }
    Vec::new()
}

/// Forgets the chosen search.
fn forget(model: &mut Model, world: &mut World<'_>) -> Effects {
    let Some(Dialog::Find(find)) = model.dialogs.last() else { return Vec::new() };
    let Some(FindRow::Saved(saved)) = find.chosen_row() else { return Vec::new() };
    let op = saved_search::forget_search(world.env, saved);
    vec![Effect::Commit { op: Box::new(op), draft: Box::default(), way: Way::Done }]
}
