//! Keeping the queue: the `standing` and `findable` rows of clubs are taken away and made anew from their records.
//! Where a club stands is `domain::queue`'s rule; reading the queue is the parent's.

use std::borrow::Cow;
use std::collections::HashSet;

use rusqlite::{Connection, params};

use super::{BREATH, id};
use crate::domain::call::{NextStep, Outcome};
use crate::domain::collate;
use crate::domain::env::{At, day_of};
use crate::domain::guide::Book;
use crate::domain::ids::ClubId;
use crate::domain::offer::SignUpState;
use crate::domain::op::{Change, Op};
use crate::domain::policy::Policy;
use crate::domain::queue::{self, LaterWhy, Standing, Tier};
use crate::domain::record::ClubRecord;
use crate::store::cell::Cell;
use crate::store::error::Result;
use crate::store::load::{self, Shared};

/// Works out anew where the clubs of an op stand. An op on an offer concerns every club: those are marked, and brought
/// up to date by `restand_due`. After an op on a round another one may be the open one.
pub(in crate::store) fn restand_after(db: &Connection, op: &Op, policy: &Policy, book: &Book, now: At) -> Result<()> {
    let shared = load::shared(db)?;
    let mut clubs = op.clubs();
    if op.changes.iter().any(|change| matches!(change, Change::Offer(_))) {
        db.execute("UPDATE standing SET changes_on = ?", [day_of(now).to_string()])?;
    }
    if op.changes.iter().any(|change| matches!(change, Change::Round(_))) {
        let touched: HashSet<ClubId> = clubs.iter().copied().collect();
        clubs.extend(of_the_open_round(db, &shared)?.into_iter().filter(|club| !touched.contains(club)));
    }
    for breath in clubs.chunks(BREATH) {
        restand(db, breath, &shared, policy, book, now)?;
    }
    Ok(())
}

/// Makes the rows of all clubs anew.
pub(in crate::store) fn stand_all(db: &Connection, policy: &Policy, book: &Book, now: At) -> Result<()> {
    let shared = load::shared(db)?;
    of_the_open_round(db, &shared)?;
    let clubs: Vec<ClubId> =
        db.prepare("SELECT id FROM club")?.query_map([], |row| Cell::read(row, 0))?.collect::<rusqlite::Result<_>>()?;
    for breath in clubs.chunks(BREATH) {
        restand(db, breath, &shared, policy, book, now)?;
    }
    Ok(())
}

/// Forgets the queues of rounds that are not the open one, and names the clubs of the open one that have no place yet.
fn of_the_open_round(db: &Connection, shared: &Shared) -> Result<Vec<ClubId>> {
    let open = shared.round.as_ref().map(|round| id(&round.id));
    db.execute("DELETE FROM standing WHERE round IS NOT ?", [open])?;
    db.execute("DELETE FROM tally WHERE round IS NOT ?", [open])?;
    db.execute("DELETE FROM coming WHERE round IS NOT ?", [open])?;
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
    {
        let mut no_standing = db.prepare_cached("DELETE FROM standing WHERE club = ?1 AND round = ?2")?;
        let mut not_findable = db.prepare_cached("DELETE FROM findable WHERE club = ?")?;
        let open = shared.round.as_ref().map(|round| id(&round.id));
        for club in clubs {
            no_standing.execute(params![id(club), open])?;
            not_findable.execute([id(club)])?;
        }
    }
    let mut findable = db.prepare_cached("INSERT INTO findable (club, name, text) VALUES (?, ?, ?)")?;
    for record in &records {
        findable.execute(params![id(&record.club.id), record.club.name, words(record)])?;
        if record.target.is_some() {
            keep(db, record, &queue::stand(record, now, policy, book), policy, book, now)?;
        }
    }
    Ok(())
}

fn keep(
    db: &Connection,
    record: &ClubRecord,
    standing: &Standing,
    policy: &Policy,
    book: &Book,
    now: At,
) -> Result<()> {
    let Some(round) = &record.round else { return Ok(()) };
    let (state, place, from, until, why) = match standing {
        Standing::In { place, from, until, why } => (0, Some(place), *from, *until, why.map(LaterWhy::as_str)),
        Standing::Out { why, .. } => (1, None, None, None, Some(why.as_str())),
    };
    let millis = |at: Option<At>| at.map_or(0, |at| at.timestamp_millis());
    let in_round = record.calls.iter().filter(|call| call.round == Some(round.id));
    let meets = |step: Option<NextStep>| matches!(step, Some(NextStep::Meeting | NextStep::Visit));
    let calls: Vec<_> = in_round.clone().map(|call| Some(call.id)).collect();
    let signed = record
        .sign_ups
        .iter()
        .filter(|sign_up| sign_up.state == SignUpState::SignedUp && calls.contains(&sign_up.call));
    db.prepare_cached(
        "INSERT INTO standing (round, club, state, tier, rank, since, name_key, ready_at, ready_until, why, attempt,
            reached, sign_ups, meetings, name, changes_on)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)",
    )?
    .execute(params![
        id(&round.id),
        id(&record.club.id),
        state,
        place.map_or(Tier::Ordinary, |place| place.tier).number(),
        place.map_or(0, |place| place.rank),
        place.map_or_else(|| millis(record.last_contact_at()), |place| place.since),
        place.map_or_else(|| Cow::Owned(collate::key(&record.club.name)), |place| Cow::Borrowed(&*place.name_key)),
        millis(from),
        until.map(|at| at.timestamp_millis()),
        why,
        queue::attempts(record, policy),
        in_round.clone().any(|call| call.outcome == Outcome::Talked),
        u32::try_from(signed.count()).unwrap_or(u32::MAX),
        in_round.filter(|call| meets(call.next_step)).map(|_| 1).sum::<u32>(),
        record.club.name,
        queue::changes_on(record, day_of(now), book.params()).map(|day| day.to_string()),
    ])?;
    Ok(())
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
