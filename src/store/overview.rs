//! Reading what the figures of the overview count, club after club in one walk through the tables: a million calls are never
//! in memory at once. What the figures mean is `domain::overview`'s.
//!
//! Nothing derived is kept for them: a look at all calls takes seconds where there are a million, every deed would have to pay
//! for keeping thirty figures right, and nobody looks at them while ringing. They are read on a thread of their own, on a
//! connection of its own, and the screen says how old the figures are that it shows meanwhile (`runtime::desk`).

use std::collections::HashMap;

use chrono::{NaiveDate, Timelike};
use rusqlite::{Row, Rows};

use super::Store;
use super::cell::Cell;
use super::error::Result;
use super::load;
use crate::domain::env::{At, day_of, instant, local};
use crate::domain::ids::{ClubId, OfferId};
use crate::domain::overview::{CallRow, ClubRow, EventRow, PersonRow, SignUpRow};
use crate::domain::record::ClubRecord;

/// How many records are read in one breath.
const BREATH: usize = 500;

const CLUBS: &str =
    "SELECT id, name, members, members_with_mobile, members_with_email, has_board FROM club ORDER BY id";
const PEOPLE: &str = "SELECT club, id, role, elected_on, left_post_on, left_workplace_on FROM person ORDER BY club, id";
const CALLS: &str = concat!(
    "SELECT club, person, started_at, outcome, next_step, topics, ",
    to_employer!(),
    " FROM call WHERE started_at >= ? ORDER BY club, started_at, id"
);
const EVENTS: &str = "SELECT club, person, kind, \"on\" FROM event ORDER BY club, id";
const SIGN_UPS: &str =
    "SELECT club, person, who IS NOT NULL, kind, state, created_at, offer FROM sign_up ORDER BY club, id";

/// Rows of a table that is in the order of its clubs.
struct Stream<'s, T> {
    rows: Rows<'s>,
    read: fn(&Row<'_>) -> rusqlite::Result<T>,
    next: Option<(ClubId, T)>,
}

impl<'s, T> Stream<'s, T> {
    fn new(rows: Rows<'s>, read: fn(&Row<'_>) -> rusqlite::Result<T>) -> rusqlite::Result<Self> {
        let mut stream = Stream { rows, read, next: None };
        stream.step()?;
        Ok(stream)
    }

    fn step(&mut self) -> rusqlite::Result<()> {
        self.next = match self.rows.next()? {
            Some(row) => Some((Cell::read(row, 0)?, (self.read)(row)?)),
            None => None,
        };
        Ok(())
    }

    /// The rows of a club; those of clubs before it, which are not there any more, are passed over.
    fn of(&mut self, club: ClubId) -> rusqlite::Result<Vec<T>> {
        let mut found = Vec::new();
        while let Some((other, row)) = self.next.take_if(|(other, _)| *other <= club) {
            if other == club {
                found.push(row);
            }
            self.step()?;
        }
        Ok(found)
    }
}

impl Store {
    /// Hands over every club with what the figures count, with its calls from a day on. `take` says whether to go on.
    ///
    /// # Errors
    /// What the database says.
    pub fn each_club_row(&self, since: NaiveDate, mut take: impl FnMut(ClubRow) -> bool) -> Result<()> {
        // One look at the database: what is read belongs together.
        let look = self.db.unchecked_transaction()?;
        let offers: HashMap<OfferId, NaiveDate> = look
            .prepare("SELECT id, starts_on FROM offer WHERE starts_on IS NOT NULL")?
            .query_map([], |row| Ok((Cell::read(row, 0)?, Cell::read(row, 1)?)))?
            .collect::<rusqlite::Result<_>>()?;
        let since = since.and_hms_opt(0, 0, 0).map_or(At::MIN_UTC, instant).timestamp_millis();
        let (mut people, mut calls) = (look.prepare(PEOPLE)?, look.prepare(CALLS)?);
        let (mut events, mut sign_ups) = (look.prepare(EVENTS)?, look.prepare(SIGN_UPS)?);
        let mut people = Stream::new(people.query([])?, person)?;
        let mut calls = Stream::new(calls.query([since])?, call)?;
        let mut events = Stream::new(events.query([])?, event)?;
        let mut sign_ups = Stream::new(sign_ups.query([])?, sign_up)?;
        let mut clubs = look.prepare(CLUBS)?;
        let mut clubs = clubs.query([])?;
        while let Some(row) = clubs.next()? {
            let id = Cell::read(row, 0)?;
            let answers = sign_ups.of(id)?;
            let on = |(offer, at, answer): (Option<OfferId>, At, SignUpRow)| {
                let starts = offer.and_then(|offer| offers.get(&offer).copied());
                SignUpRow { on: starts.unwrap_or_else(|| day_of(at)), ..answer }
            };
            let club = ClubRow {
                id,
                name: Cell::read(row, 1)?,
                members: Cell::read(row, 2)?,
                with_mobile: Cell::read(row, 3)?,
                with_email: Cell::read(row, 4)?,
                has_board: Cell::read(row, 5)?,
                people: people.of(id)?,
                calls: calls.of(id)?,
                events: events.of(id)?,
                sign_ups: answers.into_iter().map(on).collect(),
            };
            if !take(club) {
                break;
            }
        }
        Ok(())
    }

    /// Hands over the record of every club, some hundred at a time. `take` says whether to go on.
    ///
    /// # Errors
    /// What the database says.
    pub fn each_record(&self, mut take: impl FnMut(&ClubRecord) -> bool) -> Result<()> {
        let look = self.db.unchecked_transaction()?;
        let shared = load::shared(&look)?;
        let clubs: Vec<ClubId> = look
            .prepare("SELECT id FROM club ORDER BY id")?
            .query_map([], |row| Cell::read(row, 0))?
            .collect::<rusqlite::Result<_>>()?;
        for breath in clubs.chunks(BREATH) {
            if !load::records(&look, breath, &shared)?.iter().all(|(record, _)| take(record)) {
                break;
            }
        }
        Ok(())
    }
}

fn person(row: &Row<'_>) -> rusqlite::Result<PersonRow> {
    let left: [Option<NaiveDate>; 2] = [Cell::read(row, 4)?, Cell::read(row, 5)?];
    Ok(PersonRow {
        id: Cell::read(row, 1)?,
        role: Cell::read(row, 2)?,
        elected_on: Cell::read(row, 3)?,
        left_on: left.into_iter().flatten().min(),
    })
}

fn call(row: &Row<'_>) -> rusqlite::Result<CallRow> {
    let wall = local(Cell::read(row, 2)?);
    // Most calls have no topics, and the text for none is not worth a reader.
    let has_topics = row.get_ref(5)?.as_str().is_ok_and(|text| text != "[]");
    Ok(CallRow {
        person: Cell::read(row, 1)?,
        day: wall.date(),
        hour: u8::try_from(wall.hour()).unwrap_or(0),
        outcome: Cell::read(row, 3)?,
        next_step: Cell::read(row, 4)?,
        topics: if has_topics { Cell::read(row, 5)? } else { Vec::new() },
        is_to_employer: Cell::read(row, 6)?,
    })
}

fn event(row: &Row<'_>) -> rusqlite::Result<EventRow> {
    Ok(EventRow { person: Cell::read(row, 1)?, kind: Cell::read(row, 2)?, on: Cell::read(row, 3)? })
}

/// An answer with its offer and the instant it was given, from which its day is found.
fn sign_up(row: &Row<'_>) -> rusqlite::Result<(Option<OfferId>, At, SignUpRow)> {
    let at: At = Cell::read(row, 5)?;
    let answer = SignUpRow {
        person: Cell::read(row, 1)?,
        is_other: Cell::read(row, 2)?,
        kind: Cell::read(row, 3)?,
        state: Cell::read(row, 4)?,
        on: day_of(at),
    };
    Ok((Cell::read(row, 6)?, at, answer))
}
