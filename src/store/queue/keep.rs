//! Keeping the queue: which clubs' `standing` and `findable` rows are taken away and made anew, and when.
//! What stands in them is in `kept`; reading the queue is the parent's.

use std::collections::HashSet;

use rusqlite::{Connection, params};

use super::kept::{Kept, Rules};
use super::tally::{Share, Tally};
use super::{BREATH, id};
use crate::domain::env::{At, day_of};
use crate::domain::guide::Book;
use crate::domain::ids::ClubId;
use crate::domain::op::{Change, Op};
use crate::domain::policy::Policy;
use crate::store::cell::Cell;
use crate::store::error::Result;
use crate::store::load::{self, Gathered, Shared};

/// Works out anew where the clubs of an op stand. An op on an offer, or on the post a round calls, concerns every club: those are marked, and brought
/// up to date by `restand_due`. After an op on a round another one may be the open one.
pub(in crate::store) fn restand_after(
    db: &Connection,
    op: &Op,
    new: Gathered,
    policy: &Policy,
    book: &Book,
    now: At,
) -> Result<()> {
    let shared = load::shared(db)?;
    let mut clubs = op.clubs();
    if op.changes.iter().any(|change| matches!(change, Change::Offer(_)) || calls_another_post(change)) {
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
    stand_new(db, &brought, new, &shared, &Rules { policy, book, now })?;
    for breath in here.chunks(BREATH) {
        restand(db, breath, &shared, policy, book, now)?;
    }
    Ok(())
}

/// Writes the rows of clubs that have none yet. Those of the next breath are worked out while one is written.
fn stand_new(db: &Connection, clubs: &[ClubId], mut new: Gathered, shared: &Shared, rules: &Rules<'_>) -> Result<()> {
    let mut work_out = |clubs: &[ClubId]| -> Vec<Kept> {
        clubs.iter().filter_map(|club| new.record(*club, shared)).map(|record| Kept::of(&record, rules)).collect()
    };
    if clubs.len() <= BREATH {
        return replace(db, &[], &work_out(clubs), shared);
    }
    std::thread::scope(|scope| {
        let (give, take) = std::sync::mpsc::sync_channel(4);
        // When writing fails nobody takes any more, and the giving ends.
        scope.spawn(move || clubs.chunks(BREATH).try_for_each(|breath| give.send(work_out(breath))));
        take.iter().try_for_each(|rows| replace(db, &[], &rows, shared))
    })
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

/// Whether a round calls another post from now on.
fn calls_another_post(change: &Change) -> bool {
    match change {
        Change::Round(edit) => match (&edit.before, &edit.after) {
            (Some(before), Some(after)) => (before.role, &before.instead) != (after.role, &after.instead),
            _ => false,
        },
        _ => false,
    }
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
    let rules = Rules { policy, book, now };
    let rows: Vec<Kept> = records.iter().map(|record| Kept::of(record, &rules)).collect();
    replace(db, clubs, &rows, shared)
}

/// Makes the rows of some clubs anew; a club without one has none.
fn replace(db: &Connection, clubs: &[ClubId], rows: &[Kept], shared: &Shared) -> Result<()> {
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
    for row in rows {
        row.insert(db, &mut tally)?;
    }
    match open {
        Some(round) => tally.write(db, round),
        None => Ok(()),
    }
}
