//! What is kept of a club beside its own rows, worked out of its record: where it stands, and what a search looks in.
//! Where a club stands is `domain::queue`'s rule; when it is worked out anew is in `keep`.

use std::collections::HashMap;

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::tally::{Share, Tally};
use super::{TAKEN_OUT, id};
use crate::domain::call::{Call, NextStep, Outcome};
use crate::domain::collate;
use crate::domain::env::{At, day_of};
use crate::domain::guide::Book;
use crate::domain::ids::{ClubId, RoundId};
use crate::domain::offer::{SignUp, takes_place};
use crate::domain::policy::Policy;
use crate::domain::queue::{self, LaterWhy, OutWhy, Standing, Tier};
use crate::domain::record::ClubRecord;
use crate::domain::round::{Round, Target};
use crate::store::error::Result;
use crate::store::load::Open;

/// What the rules need beside a record.
pub(super) struct Rules<'a> {
    pub policy: &'a Policy,
    pub book: &'a Book,
    pub now: At,
    /// The open rounds.
    pub open: &'a [Open],
}

/// What is kept of a club.
pub(super) struct Kept {
    club: ClubId,
    name: String,
    words: String,
    /// Where it stands in each open round that it has a place in.
    stands: Vec<Stands>,
}

struct Stands {
    round: RoundId,
    standing: Standing,
    /// For a club that is out of the queue.
    name_key: String,
    since: Option<At>,
    attempt: u32,
    share: Share,
    changes_on: Option<NaiveDate>,
}

impl Kept {
    /// What is to be kept of the club of a record.
    pub fn of(mut record: ClubRecord, places: &[Target], rules: &Rules<'_>) -> Kept {
        let mut kept = Kept {
            club: record.club.id,
            name: record.club.name.clone(),
            words: words(&record),
            stands: Vec::with_capacity(1),
        };
        for open in rules.open {
            let Some(target) = places.iter().rfind(|target| target.round == open.round.id) else { continue };
            if record.round.as_ref() != Some(&open.round) {
                (record.round, record.offers) = (Some(open.round.clone()), open.offers.clone());
            }
            record.target = Some(target.clone());
            kept.stands.push(Stands::of(&record, &open.round, rules));
        }
        kept
    }

    /// Writes it down.
    pub fn insert(&self, db: &Connection, tallies: &mut HashMap<RoundId, Tally>) -> Result<()> {
        db.prepare_cached("INSERT INTO findable (club, name, text) VALUES (?, ?, ?)")?.execute(params![
            id(&self.club),
            self.name,
            self.words
        ])?;
        for stands in &self.stands {
            self.stand(db, stands)?;
            tallies.entry(stands.round).or_default().add(stands.share);
        }
        Ok(())
    }

    fn stand(&self, db: &Connection, stands: &Stands) -> Result<()> {
        let (state, place, from, until, why) = match &stands.standing {
            Standing::In { place, from, until, why } => (0, Some(place), *from, *until, why.map(LaterWhy::as_str)),
            // One that was taken out without having been reached is no part of the round: in a state of its own it is counted alone.
            Standing::Out { why: OutWhy::Removed, .. } if !stands.share.reached => {
                (TAKEN_OUT, None, None, None, Some(OutWhy::Removed.as_str()))
            }
            Standing::Out { why, .. } => (1, None, None, None, Some(why.as_str())),
        };
        let share = stands.share;
        db.prepare_cached(
            "INSERT INTO standing (round, club, state, tier, rank, since, name_key, ready_at, ready_until, why, attempt,
                reached, sign_ups, meetings, name, changes_on)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
        )?
        .execute(params![
            id(&stands.round),
            id(&self.club),
            state,
            place.map_or(Tier::Ordinary, |place| place.tier).number(),
            place.map_or(0, |place| place.rank),
            place.map_or_else(|| millis(stands.since), |place| place.since),
            place.map_or(&stands.name_key, |place| &place.name_key),
            millis(from),
            until.map(|at| at.timestamp_millis()),
            why,
            stands.attempt,
            share.reached,
            share.sign_ups,
            share.meetings,
            self.name,
            stands.changes_on.map(|day| day.to_string()),
        ])?;
        Ok(())
    }
}

impl Stands {
    fn of(record: &ClubRecord, round: &Round, rules: &Rules<'_>) -> Stands {
        let Rules { policy, book, now, .. } = rules;
        let standing = queue::stand(record, *now, policy, book);
        let in_round: Vec<&Call> = record.calls.iter().filter(|call| round.counts(call)).collect();
        let meets = |call: &&&Call| matches!(call.next_step, Some(NextStep::Meeting | NextStep::Visit));
        let signed =
            |sign_up: &&SignUp| takes_place(sign_up.state) && in_round.iter().any(|call| Some(call.id) == sign_up.call);
        let (queued, from) = match &standing {
            Standing::In { from, .. } => (true, *from),
            Standing::Out { .. } => (false, None),
        };
        Stands {
            round: round.id,
            name_key: if queued { String::new() } else { collate::key(&record.club.name) },
            since: record.last_contact_at(),
            attempt: queue::attempts(record, policy),
            share: Share {
                queued,
                ready_at: millis(from),
                reached: in_round.iter().any(|call| call.outcome == Outcome::Talked),
                sign_ups: u32::try_from(record.sign_ups.iter().filter(signed).count()).unwrap_or(u32::MAX),
                meetings: u32::try_from(in_round.iter().filter(meets).count()).unwrap_or(u32::MAX),
            },
            changes_on: queue::changes_on(record, day_of(*now), book.params()),
            standing,
        }
    }
}

/// 0 stands for now, and for never.
fn millis(at: Option<At>) -> i64 {
    at.map_or(0, |at| at.timestamp_millis())
}

/// What a search for the club or its people looks in.
fn words(record: &ClubRecord) -> String {
    let club = &record.club;
    let mut text = collate::fold(&club.name);
    for part in [&club.workplace, &club.municipality, &club.org_no].into_iter().flatten() {
        text.push(' ');
        text.push_str(&collate::fold(part));
    }
    for person in &record.people {
        text.push(' ');
        text.push_str(&collate::fold(&person.full_name()));
        for phone in &person.phones {
            text.push(' ');
            text.push_str(&phone.number);
        }
    }
    text
}
