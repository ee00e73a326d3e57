//! The one write door: an op changes its rows, is appended to the log, and moves the clubs it touched in the queue,
//! in one transaction. Only what has come through here may be shown.

use rusqlite::{Connection, named_params};

use super::Store;
use super::cell::to_slim_json;
use super::error::{Result, StoreError};
use super::load::{Gathered, brought_by};
use super::open::CACHE;
use super::rows::{Table, current, delete, insert};
use crate::domain::draft::{Draft, DraftChange};
use crate::domain::env::At;
use crate::domain::guide::Book;
use crate::domain::op::{Change, Edit, Op};
use crate::domain::policy::Policy;

impl Store {
    /// Writes an op down: rows, log, draft and queue, whole or not at all.
    ///
    /// # Errors
    /// [`StoreError::Changed`] when a row is not what the op says it was before; else what the database says.
    pub fn commit(&mut self, op: &Op, draft: &DraftChange, policy: &Policy, book: &Book, now: At) -> Result<()> {
        let _room = Room::for_op(&self.db, op)?;
        let transaction = self.db.unchecked_transaction()?;
        let prepared = apply_all(&transaction, op)?;
        super::search::keep(&transaction, &op.changes, op.changes.len() >= LARGE)?;
        super::closed::forget(&transaction, &op.changes)?;
        append(&transaction, op, &prepared.changes)?;
        match draft {
            DraftChange::Keep => {}
            DraftChange::Remove(call) => super::drafts::remove(&transaction, *call)?,
            DraftChange::Put(draft) => super::drafts::put(&transaction, draft)?,
        }
        super::queue::restand_after(&transaction, op, prepared.brought, policy, book, now)?;
        transaction.commit()?;
        Ok(())
    }

    /// Applies an op to the rows alone, without log or queue: for proving that the log is complete.
    ///
    /// # Errors
    /// As [`Store::commit`].
    pub fn replay(&mut self, op: &Op) -> Result<()> {
        let transaction = self.db.transaction()?;
        for change in &op.changes {
            apply(&transaction, change)?;
        }
        super::search::keep(&transaction, &op.changes, op.changes.len() >= LARGE)?;
        transaction.commit()?;
        Ok(())
    }
}

/// What is worked out of an op alone.
struct Prepared {
    /// Its changes as they are logged.
    changes: String,
    /// The clubs it brings.
    brought: Gathered,
}

impl Prepared {
    fn of(op: &Op) -> Result<Self> {
        Ok(Prepared { changes: to_slim_json(&op.changes)?, brought: brought_by(op) })
    }
}

/// Changes the rows. What is worked out of a large op alone is worked out beside it.
fn apply_all(db: &Connection, op: &Op) -> Result<Prepared> {
    let rows = || op.changes.iter().try_for_each(|change| apply(db, change));
    if op.changes.len() < LARGE {
        rows()?;
        return Prepared::of(op);
    }
    std::thread::scope(|scope| {
        let beside = scope.spawn(|| Prepared::of(op));
        let applied = rows();
        // Whoever has panicked beside would panic here as well.
        let prepared = beside.join().unwrap_or_else(|_| Prepared::of(op));
        applied.and(prepared)
    })
}

/// From how many changes on an op is large.
const LARGE: usize = 5_000;

/// Memory for the pages of a large op while it is written: without it they go to the disk and back many times over.
struct Room<'db>(&'db Connection);

impl<'db> Room<'db> {
    fn for_op(db: &'db Connection, op: &Op) -> Result<Option<Self>> {
        if op.changes.len() < LARGE {
            return Ok(None);
        }
        db.execute_batch("PRAGMA cache_size = -256000;")?;
        Ok(Some(Room(db)))
    }
}

impl Drop for Room<'_> {
    fn drop(&mut self) {
        // Whatever became of the op, the memory is given back; nothing hangs on it.
        self.0.execute_batch(&format!("PRAGMA cache_size = {CACHE}; PRAGMA shrink_memory;")).ok();
    }
}

pub(super) fn apply(db: &Connection, change: &Change) -> Result<()> {
    match change {
        Change::Club(edit) => write(db, edit),
        Change::Person(edit) => write(db, edit),
        Change::Round(edit) => write(db, edit),
        Change::Target(edit) => write(db, edit),
        Change::Offer(edit) => write(db, edit),
        Change::Call(edit) => write(db, edit),
        Change::FollowUp(edit) => write(db, edit),
        Change::SignUp(edit) => write(db, edit),
        Change::Event(edit) => write(db, edit),
        Change::Session(edit) => write(db, edit),
        Change::Checked(edit) => write(db, edit),
        Change::LevelOverride(edit) => write(db, edit),
        Change::Rested(edit) => write(db, edit),
        Change::SavedSearch(edit) => write(db, edit),
        Change::Correction(edit) => write(db, edit),
        Change::OwnEntry(edit) => write(db, edit),
        Change::Draft(edit) => write_draft(db, edit),
    }
}

/// Writes one row, after making sure that it is what the deed thought it was.
fn write<T: Table>(db: &Connection, edit: &Edit<T>) -> Result<()> {
    if let Some(before) = &edit.before {
        if current(db, before)?.as_ref() != Some(before) {
            return Err(StoreError::Changed(T::NAME));
        }
        delete(db, before)?;
    }
    match &edit.after {
        Some(after) => insert(db, after).map_err(|error| match error.sqlite_error_code() {
            Some(rusqlite::ErrorCode::ConstraintViolation) => StoreError::Changed(T::NAME),
            _ => error.into(),
        }),
        None => Ok(()),
    }
}

/// A draft that was thrown away, or comes back. Typing is not in the log, so there is nothing to compare with.
fn write_draft(db: &Connection, edit: &Edit<Draft>) -> Result<()> {
    match (&edit.before, &edit.after) {
        (_, Some(after)) => super::drafts::put(db, after),
        (Some(before), None) => super::drafts::remove(db, before.call),
        (None, None) => Ok(()),
    }
}

/// Appends the op to the log and keeps track of which deeds are undone.
fn append(db: &Connection, op: &Op, changes: &str) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO op (id, at, device, deed, undoes, session, may_be_undone)
         VALUES (:id, :at, (SELECT coalesce((SELECT value FROM setting WHERE key = 'device'), '')), :deed, :undoes,
                 :session, :may_be_undone)",
    )?
    .execute(named_params! {
        ":id": &op.id.0.as_bytes()[..],
        ":at": op.at.timestamp_millis(),
        ":deed": op.deed.as_str(),
        ":undoes": op.undoes.as_ref().map(|id| &id.0.as_bytes()[..]),
        ":session": op.session.as_ref().map(|id| &id.0.as_bytes()[..]),
        ":may_be_undone": op.deed.may_be_undone(),
    })?;
    db.prepare_cached("INSERT INTO op_rows (op, changes) VALUES (?, ?)")?
        .execute(rusqlite::params![&op.id.0.as_bytes()[..], changes])?;
    let Some(turned) = &op.undoes else { return Ok(()) };
    let (turned, by) = (&turned.0.as_bytes()[..], &op.id.0.as_bytes()[..]);
    // Turning round an undo is a redo: the deed it had undone stands again.
    db.prepare_cached("UPDATE op SET undone_by = NULL WHERE id = (SELECT undoes FROM op WHERE id = ?)")?
        .execute([turned])?;
    db.prepare_cached("UPDATE op SET undone_by = ?2 WHERE id = ?1")?.execute([turned, by])?;
    Ok(())
}
