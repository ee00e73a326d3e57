//! Keeping the queue: the `standing` and `findable` rows of clubs are taken away and made anew from their records.
//! Where a club stands is `domain::queue`'s rule; reading the queue is the parent's.

use std::borrow::Cow;
use std::collections::HashSet;

use rusqlite::{Connection, params};

use super::tally::{Share, Tally};
use super::{BREATH, id};
use crate::domain::call::{Call, NextStep, Outcome};
use crate::domain::collate;
use crate::domain::env::{At, day_of};
use crate::domain::guide::Book;
use crate::domain::ids::ClubId;
use crate::domain::offer::{SignUp, SignUpState};
use crate::domain::op::{Change, Op};
use crate::domain::policy::Policy;
use crate::domain::queue::{self, LaterWhy, Standing, Tier};
use crate::domain::record::ClubRecord;
use crate::store::cell::Cell;
use crate::store::error::Result;
use crate::store::load::{self, Gathered, Shared};

/// Works out anew where the clubs of an op stand. An op on an offer concerns every club: those are marked, and brought
/// up to date by `restand_due`. After an op on a round another one may be the open one.
pub(in crate::store) fn restand_after(
    db: &Connection,
    op: &Op,
    mut new: Gathered,
    policy: &Policy,
    book: &Book,
    now: At,
) -> Result<()> {
    let shared = load::shared(db)?;
    let mut clubs = op.clubs();
    if op.changes.iter().any(|change| matches!(change, Change::Offer(_))) {
        db.execute("UPDATE standing SET changes_on = ?", [day_of(now).to_string()])?;
    }
    if op.changes.iter().any(|change| matches!(change, Change::Round(_))) {
        forget_other_rounds(db, &shared)?;
        if !opens_its_own(op, &shared) {
            let touched: HashSet<ClubId> = clubs.iter().copied().collect();
            clubs.extend(without_a_place(db, &shared)?.into_iter().filter(|club| !touched.contains(club)));
        }
    }
    // All that is known of a club that an op brings is in the op: it need not be read back.
    let (brought, here): (Vec<ClubId>, Vec<ClubId>) = clubs.into_iter().partition(|club| new.has(*club));
    for breath in brought.chunks(BREATH) {
        let records: Vec<ClubRecord> = breath.iter().filter_map(|club| new.record(*club, &shared)).collect();
        // New clubs have no rows that must go first.
        restand_records(db, &[], &records, &shared, &Rules { policy, book, now })?;
    }
    for breath in here.chunks(BREATH) {
        restand(db, breath, &shared, policy, book, now)?;
    }
    Ok(())
}

/// Makes the rows of all clubs anew.
pub(in crate::store) fn stand_all(db: &Connection, policy: &Policy, book: &Book, now: At) -> Result<()> {
    let shared = load::shared(db)?;
    forget_other_rounds(db, &shared)?;
    let clubs: Vec<ClubId> =
        db.prepare("SELECT id FROM club")?.query_map([], |row| Cell::read(row, 0))?.collect::<rusqlite::Result<_>>()?;
    for breath in clubs.chunks(BREATH) {
        restand(db, breath, &shared, policy, book, now)?;
    }
    Ok(())
}

/// Whether the open round is one that the op makes: then all its clubs are in the op.
fn opens_its_own(op: &Op, shared: &Shared) -> bool {
    op.changes.iter().any(|change| match change {
        Change::Round(edit) => edit.before.is_none() && edit.after == shared.round,
        _ => false,
    })
}

/// Forgets the queues of rounds that are not the open one.
fn forget_other_rounds(db: &Connection, shared: &Shared) -> Result<()> {
    let open = shared.round.as_ref().map(|round| id(&round.id));
    for table in ["standing", "tally", "coming"] {
        db.execute(&format!("DELETE FROM {table} WHERE round IS NOT ?"), [open])?;
    }
    Ok(())
}

/// The clubs of the open round that have no place in its queue yet.
fn without_a_place(db: &Connection, shared: &Shared) -> Result<Vec<ClubId>> {
    let open = shared.round.as_ref().map(|round| id(&round.id));
    let clubs = db
        .prepare(
            "SELECT club FROM target WHERE round = ?1 AND club NOT IN (SELECT club FROM standing WHERE round = ?1)",
        )?
        .query_map([open], |row| Cell::read(row, 0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(clubs)
}

/// Makes the rows of some clubs anew.
pub(super) fn restand(
    db: &Connection,
    clubs: &[ClubId],
    shared: &Shared,
    policy: &Policy,
    book: &Book,
    now: At,
) -> Result<()> {
    let records = match clubs {
        [] => return Ok(()),
        [club] => load::record(db, *club, shared)?.into_iter().collect(),
        many => load::records(db, many, shared)?,
    };
    restand_records(db, clubs, &records, shared, &Rules { policy, book, now })
}

/// What the rules need beside a record.
struct Rules<'a> {
    policy: &'a Policy,
    book: &'a Book,
    now: At,
}

/// Makes the rows of some clubs anew out of their records; a club without one has none.
fn restand_records(
    db: &Connection,
    clubs: &[ClubId],
    records: &[ClubRecord],
    shared: &Shared,
    rules: &Rules<'_>,
) -> Result<()> {
    let mut tally = Tally::default();
    let open = shared.round.as_ref().map(|round| id(&round.id));
    let mut no_standing = db.prepare_cached(
        "DELETE FROM standing WHERE club = ?1 AND round = ?2 RETURNING state, ready_at, reached, sign_ups, meetings",
    )?;
    let mut not_findable = db.prepare_cached("DELETE FROM findable WHERE club = ?")?;
    for club in clubs {
        let mut gone = no_standing.query(params![id(club), open])?;
        while let Some(row) = gone.next()? {
            tally.take(Share {
                queued: row.get::<_, i64>(0)? == 0,
                ready_at: row.get(1)?,
                reached: row.get(2)?,
                sign_ups: row.get(3)?,
                meetings: row.get(4)?,
            });
        }
        not_findable.execute([id(club)])?;
    }
    let mut findable = db.prepare_cached("INSERT INTO findable (club, name, text) VALUES (?, ?, ?)")?;
    for record in records {
        findable.execute(params![id(&record.club.id), record.club.name, words(record)])?;
        if record.target.is_some() {
            tally.add(keep(db, record, rules)?);
        }
    }
    match open {
        Some(round) => tally.write(db, round),
        None => Ok(()),
    }
}

/// Writes where a club stands.
fn keep(db: &Connection, record: &ClubRecord, rules: &Rules<'_>) -> Result<Share> {
    let Rules { policy, book, now } = rules;
    let standing = queue::stand(record, *now, policy, book);
    let (state, place, from, until, why) = match &standing {
        Standing::In { place, from, until, why } => (0, Some(place), *from, *until, why.map(LaterWhy::as_str)),
        Standing::Out { why, .. } => (1, None, None, None, Some(why.as_str())),
    };
    let millis = |at: Option<At>| at.map_or(0, |at| at.timestamp_millis());
    let round = record.round.as_ref().map(|round| round.id);
    let in_round: Vec<&Call> = record.calls.iter().filter(|call| call.round == round).collect();
    let meets = |call: &&&Call| matches!(call.next_step, Some(NextStep::Meeting | NextStep::Visit));
    let signed = |sign_up: &&SignUp| {
        sign_up.state == SignUpState::SignedUp && in_round.iter().any(|call| Some(call.id) == sign_up.call)
    };
    let share = Share {
        queued: state == 0,
        ready_at: millis(from),
        reached: in_round.iter().any(|call| call.outcome == Outcome::Talked),
        sign_ups: u32::try_from(record.sign_ups.iter().filter(signed).count()).unwrap_or(u32::MAX),
        meetings: u32::try_from(in_round.iter().filter(meets).count()).unwrap_or(u32::MAX),
    };
    db.prepare_cached(
        "INSERT INTO standing (round, club, state, tier, rank, since, name_key, ready_at, ready_until, why, attempt,
            reached, sign_ups, meetings, name, changes_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
    )?
    .execute(params![
        round.as_ref().map(id),
        id(&record.club.id),
        state,
        place.map_or(Tier::Ordinary, |place| place.tier).number(),
        place.map_or(0, |place| place.rank),
        place.map_or_else(|| millis(record.last_contact_at()), |place| place.since),
        place.map_or_else(|| Cow::Owned(collate::key(&record.club.name)), |place| Cow::Borrowed(&*place.name_key)),
        share.ready_at,
        until.map(|at| at.timestamp_millis()),
        why,
        queue::attempts(record, policy),
        share.reached,
        share.sign_ups,
        share.meetings,
        record.club.name,
        queue::changes_on(record, day_of(*now), book.params()).map(|day| day.to_string()),
    ])?;
    Ok(share)
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
