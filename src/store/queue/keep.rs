//! Keeping the queue: which clubs' `standing` and `findable` rows are taken away and made anew, and when.
//! What stands in them is in `kept`; reading the queue is the parent's.

use std::collections::{HashMap, HashSet};

use rusqlite::{Connection, params};

use super::kept::{Kept, Rules};
use super::tally::{Share, Tally};
use super::{BREATH, id};
use crate::domain::env::{At, day_of};
use crate::domain::guide::Book;
use crate::domain::ids::{ClubId, RoundId};
use crate::domain::op::{Change, Edit, Op};
use crate::domain::policy::Policy;
use crate::domain::round::Round;
use crate::store::cell::Cell;
use crate::store::error::Result;
use crate::store::load::{self, Gathered, Open, Shared};

/// Works out anew where the clubs of an op stand in the open rounds. An op on an offer or on an entry of the
/// annual wheel concerns every club, one on what a round
/// asks for every club of it: those are marked, and brought up to date by `restand_due`.
pub(in crate::store) fn restand_after(
    db: &Connection,
    op: &Op,
    new: Gathered,
    policy: &Policy,
    book: &Book,
    now: At,
) -> Result<()> {
    let (shared, open) = (load::shared(db)?, load::all_open(db)?);
    let rules = Rules { policy, book, now, open: &open };
    let mut clubs = op.clubs();
    let today = day_of(now).to_string();
    // The facts of a season go with the entries of ours.
    let is_for_all = |change: &Change| match change {
        Change::Offer(_) => true,
        Change::OwnEntry(edit) => edit.row().is_some_and(|own| own.instead_of.is_some()),
        _ => false,
    };
    if op.changes.iter().any(is_for_all) {
        db.execute("UPDATE standing SET changes_on = ?", [&today])?;
    }
    for change in &op.changes {
        let Change::Round(edit) = change else { continue };
        let Some(round) = edit.row() else { continue };
        if !open.iter().any(|open| open.round.id == round.id) {
            forget(db, round.id)?;
            continue;
        }
        if asks_for_more(edit) {
            db.execute("UPDATE standing SET changes_on = ?1 WHERE round = ?2", params![today, id(&round.id)])?;
        }
        // All the clubs of a round that an op makes are in the op; one that is opened again has no queue yet.
        if edit.before.as_ref().is_some_and(|before| !before.is_open()) {
            let touched: HashSet<ClubId> = clubs.iter().copied().collect();
            clubs.extend(without_a_place(db, round.id)?.into_iter().filter(|club| !touched.contains(club)));
        }
    }
    // All that is known of a club that an op brings is in the op: it need not be read back.
    let (brought, here): (Vec<ClubId>, Vec<ClubId>) = clubs.into_iter().partition(|club| new.has(*club));
    stand_new(db, &brought, new, &shared, &rules)?;
    for breath in here.chunks(BREATH) {
        restand(db, breath, &shared, &rules)?;
    }
    Ok(())
}

/// Writes the rows of clubs that have none yet. Those of the next breath are worked out while one is written.
fn stand_new(db: &Connection, clubs: &[ClubId], mut new: Gathered, shared: &Shared, rules: &Rules<'_>) -> Result<()> {
    let mut work_out = |clubs: &[ClubId]| -> Vec<Kept> {
        let found = clubs.iter().filter_map(|club| new.record(*club, shared));
        found.map(|(record, places)| Kept::of(record, &places, rules)).collect()
    };
    if clubs.len() <= BREATH {
        return replace(db, &[], &work_out(clubs), rules.open);
    }
    std::thread::scope(|scope| {
        let (give, take) = std::sync::mpsc::sync_channel(4);
        // When writing fails nobody takes any more, and the giving ends.
        scope.spawn(move || clubs.chunks(BREATH).try_for_each(|breath| give.send(work_out(breath))));
        take.iter().try_for_each(|rows| replace(db, &[], &rows, rules.open))
    })
}

/// Makes the rows of all clubs anew.
pub(in crate::store) fn stand_all(db: &Connection, policy: &Policy, book: &Book, now: At) -> Result<()> {
    let (shared, open) = (load::shared(db)?, load::all_open(db)?);
    let rules = Rules { policy, book, now, open: &open };
    for table in ["standing", "tally", "coming"] {
        db.execute(
            &format!("DELETE FROM {table} WHERE round NOT IN (SELECT id FROM round WHERE closed_at IS NULL)"),
            [],
        )?;
    }
    let clubs: Vec<ClubId> =
        db.prepare("SELECT id FROM club")?.query_map([], |row| Cell::read(row, 0))?.collect::<rusqlite::Result<_>>()?;
    for breath in clubs.chunks(BREATH) {
        restand(db, breath, &shared, &rules)?;
    }
    Ok(())
}

/// Whether a round asks for something else from now on: another post, other offers, another goal, other hours.
fn asks_for_more(edit: &Edit<Round>) -> bool {
    match (&edit.before, &edit.after) {
        (Some(before), Some(after)) => {
            (before.role, &before.instead, &before.plan) != (after.role, &after.instead, &after.plan)
        }
        _ => false,
    }
}

/// Forgets the queue of a round that is not open.
fn forget(db: &Connection, round: RoundId) -> Result<()> {
    for table in ["standing", "tally", "coming"] {
        db.execute(&format!("DELETE FROM {table} WHERE round = ?"), [id(&round)])?;
    }
    Ok(())
}

/// The clubs of a round that have no place in its queue yet.
fn without_a_place(db: &Connection, round: RoundId) -> Result<Vec<ClubId>> {
    let clubs = db
        .prepare(
            "SELECT club FROM target WHERE round = ?1 AND club NOT IN (SELECT club FROM standing WHERE round = ?1)",
        )?
        .query_map([id(&round)], |row| Cell::read(row, 0))?
        .collect::<rusqlite::Result<_>>()?;
    Ok(clubs)
}

/// Makes the rows of some clubs anew.
pub(super) fn restand(db: &Connection, clubs: &[ClubId], shared: &Shared, rules: &Rules<'_>) -> Result<()> {
    let records = match clubs {
        [] => return Ok(()),
        [club] => load::record_and_places(db, *club, shared)?.into_iter().collect(),
        many => load::records(db, many, shared)?,
    };
    let rows: Vec<Kept> = records.into_iter().map(|(record, places)| Kept::of(record, &places, rules)).collect();
    replace(db, clubs, &rows, rules.open)
}

/// Makes the rows of some clubs anew; a club without one has none.
fn replace(db: &Connection, clubs: &[ClubId], rows: &[Kept], open: &[Open]) -> Result<()> {
    let mut tallies: HashMap<RoundId, Tally> = HashMap::new();
    let mut no_standing = db.prepare_cached(
        "DELETE FROM standing WHERE club = ?1 AND round = ?2 RETURNING state, ready_at, reached, sign_ups, meetings",
    )?;
    let mut not_findable = db.prepare_cached("DELETE FROM findable WHERE club = ?")?;
    for club in clubs {
        for round in open.iter().map(|open| open.round.id) {
            let mut gone = no_standing.query(params![id(club), id(&round)])?;
            while let Some(row) = gone.next()? {
                tallies.entry(round).or_default().take(Share {
                    queued: row.get::<_, i64>(0)? == 0,
                    ready_at: row.get(1)?,
                    reached: row.get(2)?,
                    sign_ups: row.get(3)?,
                    meetings: row.get(4)?,
                });
            }
        }
        not_findable.execute([id(club)])?;
    }
    for row in rows {
        row.insert(db, &mut tallies)?;
    }
    tallies.into_iter().try_for_each(|(round, tally)| tally.write(db, id(&round)))
}
