//! Making one of two clubs, or of two people of a club: what the keys of the dialog do, and what becomes of notes that are open.

use crossterm::event::KeyEvent;

use super::World;
use super::deeds::done;
use crate::app::chord::Chord;
use crate::app::club::Section;
use crate::app::command::Command;
use crate::app::dialog::Dialog;
use crate::app::effect::Effect;
use crate::app::keys::Scope;
use crate::app::merge::Merge;
use crate::app::model::{Model, Screen};
use crate::app::notice::Notice;
use crate::domain::deeds::merge::{merge_clubs, merge_people};
use crate::domain::ids::ClubId;
use crate::domain::op::{Change, Deed, Op};
use crate::domain::whole::Whole;

type Effects = Vec<Effect>;

/// Opens the dialog: of the chosen person where people are shown, else of the club.
pub(super) fn open(model: &mut Model) -> Effects {
    let (Screen::Club, Some(club)) = (model.screen, model.club_screen.club) else { return Vec::new() };
    let view = model.club.as_ref().filter(|view| view.record.club.id == club);
    let person = view.and_then(|view| model.club_screen.person(view)).map(|person| person.id);
    let is_person = model.club_screen.section == Section::People;
    if is_person && person.is_none() {
        return Vec::new();
    }
    model.dialogs.push(Dialog::Merge(Box::new(Merge::new(club, person))));
    Vec::new()
}

/// The rows of both are here, if they are still asked for.
pub(super) fn read(model: &mut Model, wholes: Box<(Whole, Whole)>) {
    if let Some(Dialog::Merge(merge)) = model.dialogs.last_mut()
        && merge.other.map(|(club, _)| club) == Some(wholes.1.club.id)
    {
        merge.read = Some(wholes);
    }
}

/// Takes a key in the dialog.
pub(super) fn key(model: &mut Model, key: KeyEvent, world: &mut World<'_>) -> Effects {
    let command = model.keys.lookup_only(Scope::List, Chord::from(key));
    let Some(Dialog::Merge(merge)) = model.dialogs.last_mut() else { return Vec::new() };
    if merge.other.is_some() {
        return match command {
            Some(Command::Open) => merged(model, world),
            Some(Command::Close) => {
                (merge.other, merge.read) = (None, None);
                Vec::new()
            }
            _ => Vec::new(),
        };
    }
    let record = model.club.as_ref().map(|view| &view.record).filter(|record| record.club.id == merge.club);
    let rows = merge.rows(record);
    let last = rows.len().saturating_sub(1);
    merge.find.chosen = merge.find.chosen.min(last);
    match command {
        Some(Command::Down) => merge.find.chosen = (merge.find.chosen + 1).min(last),
        Some(Command::Up) => merge.find.chosen = merge.find.chosen.saturating_sub(1),
        Some(Command::Close) => drop(model.dialogs.pop()),
        Some(Command::Open) => merge.other = rows.get(merge.find.chosen).copied().or(merge.other),
        _ => {
            merge.find.field.key(key);
        }
    }
    Vec::new()
}

fn merged(model: &mut Model, world: &mut World<'_>) -> Effects {
    let Some(Dialog::Merge(merge)) = model.dialogs.last() else { return Vec::new() };
    let (Some(read), Some((other, gone))) = (&merge.read, merge.other) else { return Vec::new() };
    // A note that is being written belongs to its club: it is ended first.
    let rung = model.call.as_ref().filter(|call| call.draft.club == other || call.draft.club == merge.club);
    if let Some(call) = rung {
        let name = if call.draft.club == other { &read.1.club.name } else { &read.0.club.name };
        model.notice = Some(Notice::CallIsOpen(name.clone()));
        return Vec::new();
    }
    let deed = match (merge.person, gone) {
        (Some(keep), Some(gone)) => {
            let home = (read.1.club.id != read.0.club.id).then_some(&read.1);
            merge_people(world.env, &read.0, keep, home, gone)
        }
        _ => merge_clubs(world.env, &read.0, &read.1),
    };
    if deed.is_ok() {
        model.dialogs.pop();
    }
    done(model, deed)
}

/// Two are written down as one, or as two again: notes that are put aside go with their club, and the screen shows one that is there.
pub(super) fn committed(model: &mut Model, op: &Op) {
    if !matches!(op.deed, Deed::MergeClubs | Deed::MergePeople) {
        return;
    }
    let open = model.call.as_mut().map(|call| &mut call.draft).into_iter().chain(&mut model.parked);
    for draft in open {
        let after = op.changes.iter().find_map(|change| match change {
            Change::Draft(edit) => edit.after.as_ref().filter(|after| after.call == draft.call),
            _ => None,
        });
        if let Some(after) = after {
            (draft.club, draft.person) = (after.club, after.person);
        }
    }
    let gone = |club: &ClubId| {
        let is_gone = |change: &Change| matches!(change, Change::Club(edit) if edit.after.is_none() && edit.before.as_ref().is_some_and(|row| row.id == *club));
        op.changes.iter().any(is_gone)
    };
    if model.pinned.as_ref().is_some_and(gone) {
        model.pinned = None;
    }
    if model.club_screen.club.as_ref().is_some_and(gone) {
        super::club::close(model);
    }
}
