//! Reading one club with everything about it, and the open round. Many clubs at once are in `load/many`, the queue is in
//! `queue`, sittings in `sessions`.

mod many;

use std::collections::HashSet;

use rusqlite::{Connection, OptionalExtension, params};

use super::Store;
use super::cell::Cell;
use super::error::{Result, StoreError};
use super::rows::select;
use crate::domain::call::Call;
use crate::domain::checklist::{Checked, LevelOverride};
use crate::domain::club::Club;
use crate::domain::event::Event;
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::{CallId, ClubId, RoundId};
use crate::domain::offer::{Offer, SignUp};
use crate::domain::person::Person;
use crate::domain::record::ClubRecord;
use crate::domain::rested::Rested;
use crate::domain::round::{Round, Target};

pub(super) use many::{Gathered, brought_by, records};

/// How many calls of a club are read: what fits a history pane many times over.
const CALLS: u32 = 50;

/// The order of a club's tasks: open ones first, soonest first.
const TASKS: &str = "done_at IS NOT NULL OR dropped_at IS NOT NULL, due_on IS NULL, due_on, id DESC";

/// The order of a club's events: newest first.
const EVENTS: &str = "\"on\" DESC, id DESC";

/// The order of a club's answers: by item, as the table has them.
const ANSWERS: &str = "item";

/// The order of a club's topics that rest: the latest first.
const RESTED: &str = "id DESC";

/// What all records of a moment share.
#[derive(Clone, PartialEq, Debug, Default)]
pub(super) struct Shared {
    /// The open round.
    pub round: Option<Round>,
    /// Its offers that have not been called off, soonest first.
    pub offers: Vec<Offer>,
}

/// An open round with its offers.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Open {
    pub round: Round,
    pub offers: Vec<Offer>,
}

impl Store {
    /// The round that is worked with: of those that are open the one chosen last, else the newest.
    ///
    /// # Errors
    /// What the database says.
    pub fn open_round(&self) -> Result<Option<Round>> {
        Ok(open_round(&self.db)?)
    }

    /// The rounds, newest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn rounds(&self) -> Result<Vec<Round>> {
        Ok(select(&self.db, "ORDER BY created_at DESC, id DESC", [])?)
    }

    /// Everything about a club; `None` when there is no such club.
    ///
    /// # Errors
    /// What the database says.
    pub fn record(&self, club: ClubId) -> Result<Option<ClubRecord>> {
        // One look at the database: what is read belongs together, and its locks are taken once.
        let look = self.db.unchecked_transaction()?;
        let shared = shared(&look)?;
        Ok(record(&look, club, &shared)?)
    }

    /// A call by its id.
    ///
    /// # Errors
    /// What the database says.
    pub fn call(&self, id: CallId) -> Result<Option<Call>> {
        Ok(select(&self.db, "WHERE id = ?", [&id.0.as_bytes()[..]])?.pop())
    }

    /// The clubs, in no order, for the importer and the lists of the command line.
    ///
    /// # Errors
    /// What the database says.
    pub fn clubs(&self) -> Result<Vec<Club>> {
        Ok(select(&self.db, "", [])?)
    }

    /// The people, in no order, for the importer.
    ///
    /// # Errors
    /// What the database says.
    pub fn people(&self) -> Result<Vec<Person>> {
        Ok(select(&self.db, "", [])?)
    }

    /// The clubs that have a place in a round, for the importer; none for no round.
    ///
    /// # Errors
    /// What the database says.
    pub fn placed(&self, round: Option<RoundId>) -> Result<HashSet<ClubId>> {
        let Some(round) = round else { return Ok(HashSet::new()) };
        let mut statement = self.db.prepare_cached("SELECT club FROM target WHERE round = ?")?;
        let clubs = statement.query_map([&round.0.as_bytes()[..]], |row| Cell::read(row, 0))?;
        Ok(clubs.collect::<rusqlite::Result<_>>()?)
    }

    /// Calls, newest first, at most `limit`.
    ///
    /// # Errors
    /// What the database says.
    pub fn calls(&self, limit: u32) -> Result<Vec<Call>> {
        Ok(select(&self.db, "ORDER BY started_at DESC, id DESC LIMIT ?", [limit])?)
    }

    /// Promises and tasks that somebody still has to do, soonest first; those without a day last.
    ///
    /// # Errors
    /// What the database says.
    pub fn open_follow_ups(&self) -> Result<Vec<FollowUp>> {
        let condition = "WHERE done_at IS NULL AND dropped_at IS NULL ORDER BY due_on IS NULL, due_on, id";
        Ok(select(&self.db, condition, [])?)
    }

    /// The name of a club, for lists.
    ///
    /// # Errors
    /// What the database says.
    pub fn club_name(&self, club: ClubId) -> Result<Option<String>> {
        self.db
            .prepare_cached("SELECT name FROM club WHERE id = ?")?
            .query_row([&club.0.as_bytes()[..]], |row| row.get(0))
            .optional()
            .map_err(StoreError::from)
    }
}

pub(super) fn open_round(db: &Connection) -> rusqlite::Result<Option<Round>> {
    // Rounds are few, and SQLite makes a small database of its own to sort them.
    let mut open: Vec<Round> = select(db, "WHERE closed_at IS NULL", [])?;
    if open.len() > 1 {
        for id in super::rounds::chosen(db)? {
            if let Some(at) = open.iter().position(|round| round.id == id) {
                return Ok(Some(open.swap_remove(at)));
            }
        }
    }
    Ok(open.into_iter().max_by_key(|round| (round.created_at, round.id)))
}

pub(super) fn shared(db: &Connection) -> rusqlite::Result<Shared> {
    of_round(db, open_round(db)?)
}

/// What all records have in common that are seen from a round.
pub(super) fn of_round(db: &Connection, round: Option<Round>) -> rusqlite::Result<Shared> {
    let offers = round.as_ref().map(|round| offers_of(db, round)).transpose()?.unwrap_or_default();
    Ok(Shared { round, offers })
}

/// Every open round with its offers.
pub(super) fn all_open(db: &Connection) -> rusqlite::Result<Vec<Open>> {
    let open: Vec<Round> = select(db, "WHERE closed_at IS NULL", [])?;
    open.into_iter().map(|round| Ok(Open { offers: offers_of(db, &round)?, round })).collect()
}

/// The offers of a round, soonest first: its own, and those it names or, where it names none, those of no round.
fn offers_of(db: &Connection, round: &Round) -> rusqlite::Result<Vec<Offer>> {
    let of = "WHERE (round = ? OR round IS NULL) AND cancelled_at IS NULL";
    let mut offers: Vec<Offer> = select(db, of, [&round.id.0.as_bytes()[..]])?;
    let named = &round.plan.offers;
    offers.retain(|offer| named.is_empty() || offer.round.is_some() || named.contains(&offer.id));
    offers.sort_by_key(|offer| (offer.starts_on.is_none(), offer.starts_on, offer.id));
    Ok(offers)
}

pub(super) fn record(db: &Connection, club: ClubId, shared: &Shared) -> rusqlite::Result<Option<ClubRecord>> {
    Ok(record_and_places(db, club, shared)?.map(|(record, _)| record))
}

/// A club, and its places in all rounds.
pub(super) fn record_and_places(
    db: &Connection,
    club: ClubId,
    shared: &Shared,
) -> rusqlite::Result<Option<(ClubRecord, Vec<Target>)>> {
    let id = &club.0.as_bytes()[..];
    let Some(found) = select::<Club>(db, "WHERE id = ?", [id])?.pop() else { return Ok(None) };
    let mut people: Vec<Person> = select(db, "WHERE club = ? ORDER BY id", [id])?;
    in_calling_order(&mut people);
    let targets: Vec<Target> = select(db, "WHERE club = ?", [id])?;
    let round = shared.round.as_ref().map(|round| round.id);
    let record = ClubRecord {
        club: found,
        people,
        calls: select(db, "WHERE club = ?1 ORDER BY started_at DESC, id DESC LIMIT ?2", params![id, CALLS])?,
        follow_ups: select::<FollowUp>(db, &format!("WHERE club = ? ORDER BY {TASKS}"), [id])?,
        sign_ups: select::<SignUp>(db, "WHERE club = ? ORDER BY id DESC", [id])?,
        events: select::<Event>(db, &format!("WHERE club = ? ORDER BY {EVENTS}"), [id])?,
        checked: select::<Checked>(db, &format!("WHERE club = ? ORDER BY {ANSWERS}"), [id])?,
        level_override: select::<LevelOverride>(db, "WHERE club = ?", [id])?.pop(),
        rested: select::<Rested>(db, &format!("WHERE club = ? ORDER BY {RESTED}"), [id])?,
        round: shared.round.clone(),
        target: targets.iter().rfind(|target| Some(target.round) == round).cloned(),
        offers: shared.offers.clone(),
        places: Vec::new(),
        wheel: None,
    };
    Ok(Some((record, targets)))
}

/// The order a record promises: those who hold a post and do not leave it first, by post, the latest elected first.
pub(super) fn in_calling_order(people: &mut [Person]) {
    people.sort_by_key(|person| {
        (person.left_on().is_some(), person.role.calling_order(), person.elected_on.map(std::cmp::Reverse), person.id)
    });
}
