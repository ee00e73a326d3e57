//! The records of many clubs at once, read with one question a table, or taken from the op that brings them.
//! One club is the parent's.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use rusqlite::Connection;

use super::{ANSWERS, CALLS, EVENTS, RESTED, Shared, TASKS, in_calling_order};
use crate::domain::call::Call;
use crate::domain::checklist::{Checked, LevelOverride};
use crate::domain::club::Club;
use crate::domain::event::Event;
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::ClubId;
use crate::domain::offer::SignUp;
use crate::domain::op::{Change, Deed, Edit, Op};
use crate::domain::person::Person;
use crate::domain::record::ClubRecord;
use crate::domain::rested::Rested;
use crate::domain::round::Target;
use crate::store::rows::{Table, select};

/// The records of many clubs, those that are there, each with its places in all rounds: one question a table, not eight a club.
pub(in crate::store) fn records(
    db: &Connection,
    clubs: &[ClubId],
    shared: &Shared,
) -> rusqlite::Result<Vec<(ClubRecord, Vec<Target>)>> {
    db.execute_batch(
        "CREATE TEMP TABLE IF NOT EXISTS asked (club BLOB PRIMARY KEY) WITHOUT ROWID; DELETE FROM asked;",
    )?;
    let mut ask = db.prepare_cached("INSERT OR IGNORE INTO asked VALUES (?)")?;
    for club in clubs {
        ask.execute([&club.0.as_bytes()[..]])?;
    }
    let mut of = Gathered {
        clubs: HashMap::new(),
        people: gather(db, "id", |person: &Person| person.club)?,
        calls: gather(db, "started_at DESC, id DESC", |call: &Call| call.club)?,
        follow_ups: gather(db, TASKS, |task: &FollowUp| task.club)?,
        sign_ups: gather(db, "id DESC", |sign_up: &SignUp| sign_up.club)?,
        events: gather(db, EVENTS, |event: &Event| event.club)?,
        checked: gather(db, ANSWERS, |row: &Checked| row.club)?,
        levels: gather(db, "id", |row: &LevelOverride| row.club)?,
        rested: gather(db, RESTED, |row: &Rested| row.club)?,
        targets: gather(db, "id", |target: &Target| target.club)?,
    };
    let found: Vec<Club> = select(db, "WHERE id IN (SELECT club FROM asked)", [])?;
    let records = found.into_iter().map(|club| of.put_together(club, shared)).collect();
    Ok(records)
}

/// The clubs that an op adds, with all that it adds about them. A club that was here before is not among them.
pub(in crate::store) fn brought_by(op: &Op) -> Gathered {
    let mut new = Gathered::default();
    let mut known: HashSet<ClubId> = HashSet::new();
    for change in &op.changes {
        let is_added = match change {
            Change::Club(edit) => added(edit).map(|row| drop(new.clubs.insert(row.id, row.clone()))),
            Change::Person(edit) => added(edit).map(|row| push(&mut new.people, row.club, row)),
            Change::Target(edit) => added(edit).map(|row| push(&mut new.targets, row.club, row)),
            Change::Call(edit) => added(edit).map(|row| push(&mut new.calls, row.club, row)),
            Change::FollowUp(edit) => added(edit).map(|row| push(&mut new.follow_ups, row.club, row)),
            Change::SignUp(edit) => added(edit).map(|row| push(&mut new.sign_ups, row.club, row)),
            Change::Event(edit) => added(edit).map(|row| push(&mut new.events, row.club, row)),
            Change::Checked(edit) => added(edit).map(|row| push(&mut new.checked, row.club, row)),
            Change::LevelOverride(edit) => added(edit).map(|row| push(&mut new.levels, row.club, row)),
            Change::Rested(edit) => added(edit).map(|row| push(&mut new.rested, row.club, row)),
            Change::Round(_)
            | Change::Offer(_)
            | Change::Session(_)
            | Change::Draft(_)
            | Change::SavedSearch(_)
            | Change::Correction(_)
            | Change::OwnEntry(_) => Some(()),
        };
        if is_added.is_none() {
            known.extend(change.club());
        }
        // A club that gets rows of another one back was not made here: all that is known of it is in the tables alone.
        known.extend(moved_to(op.deed, change));
    }
    new.clubs.retain(|club, _| !known.contains(club));
    // The orders of `record` and `records`.
    new.people.values_mut().for_each(|rows| rows.sort_by_key(|row| row.id));
    new.targets.values_mut().for_each(|rows| rows.sort_by_key(|row| row.id));
    new.calls.values_mut().for_each(|rows| rows.sort_by_key(|row| Reverse((row.started_at, row.id))));
    new.follow_ups.values_mut().for_each(|rows| {
        rows.sort_by_key(|row| (!row.is_open(), row.due_on.is_none(), row.due_on, Reverse(row.id)));
    });
    new.sign_ups.values_mut().for_each(|rows| rows.sort_by_key(|row| Reverse(row.id)));
    new.checked.values_mut().for_each(|rows| rows.sort_by(|a, b| a.item.cmp(&b.item)));
    new.rested.values_mut().for_each(|rows| rows.sort_by_key(|row| Reverse(row.id)));
    new.events.values_mut().for_each(|rows| rows.sort_by_key(|row| Reverse((row.on, row.id))));
    new
}

/// The club a merge, or taking one back, moves a row to.
fn moved_to(deed: Deed, change: &Change) -> Option<ClubId> {
    if deed == Deed::MergeClubs { change.club() } else { None }
}

/// The row of an edit that adds one.
fn added<T>(edit: &Edit<T>) -> Option<&T> {
    edit.after.as_ref().filter(|_| edit.before.is_none())
}

fn push<T: Clone>(rows: &mut Rows<T>, club: ClubId, row: &T) {
    rows.entry(club).or_default().push(row.clone());
}

/// The rows of many clubs, by club.
#[derive(Default)]
pub(in crate::store) struct Gathered {
    clubs: HashMap<ClubId, Club>,
    people: Rows<Person>,
    calls: Rows<Call>,
    follow_ups: Rows<FollowUp>,
    sign_ups: Rows<SignUp>,
    events: Rows<Event>,
    checked: Rows<Checked>,
    levels: Rows<LevelOverride>,
    rested: Rows<Rested>,
    targets: Rows<Target>,
}

type Rows<T> = HashMap<ClubId, Vec<T>>;

impl Gathered {
    /// Whether the club itself is here.
    pub fn has(&self, club: ClubId) -> bool {
        self.clubs.contains_key(&club)
    }

    /// Takes the record of a club out.
    pub fn record(&mut self, club: ClubId, shared: &Shared) -> Option<(ClubRecord, Vec<Target>)> {
        let club = self.clubs.remove(&club)?;
        Some(self.put_together(club, shared))
    }

    fn put_together(&mut self, club: Club, shared: &Shared) -> (ClubRecord, Vec<Target>) {
        let id = &club.id;
        let mut people = self.people.remove(id).unwrap_or_default();
        in_calling_order(&mut people);
        let mut calls = self.calls.remove(id).unwrap_or_default();
        calls.truncate(CALLS as usize);
        let round = shared.round.as_ref().map(|round| round.id);
        let targets = self.targets.remove(id).unwrap_or_default();
        let record = ClubRecord {
            people,
            calls,
            follow_ups: self.follow_ups.remove(id).unwrap_or_default(),
            sign_ups: self.sign_ups.remove(id).unwrap_or_default(),
            events: self.events.remove(id).unwrap_or_default(),
            checked: self.checked.remove(id).unwrap_or_default(),
            level_override: self.levels.remove(id).unwrap_or_default().pop(),
            rested: self.rested.remove(id).unwrap_or_default(),
            round: shared.round.clone(),
            target: targets.iter().rfind(|target| Some(target.round) == round).cloned(),
            offers: shared.offers.clone(),
            places: Vec::new(),
            wheel: None,
            club,
        };
        (record, targets)
    }
}

/// The rows of a table that belong to the clubs asked for, by club.
fn gather<T: Table>(db: &Connection, order: &str, club: fn(&T) -> ClubId) -> rusqlite::Result<Rows<T>> {
    let mut rows: Rows<T> = HashMap::new();
    for row in select::<T>(db, &format!("WHERE club IN (SELECT club FROM asked) ORDER BY club, {order}"), [])? {
        rows.entry(club(&row)).or_default().push(row);
    }
    Ok(rows)
}
