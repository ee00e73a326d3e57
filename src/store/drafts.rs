//! The draft journal: every key of a note is here before the frame that shows it is drawn.

use rusqlite::{Connection, Row};

use super::Store;
use super::cell::{Cell, from_json, to_json};
use super::error::{Result, StoreError};
use crate::domain::draft::Draft;
use crate::domain::ids::CallId;

impl Store {
    /// Journals a draft: one small transaction.
    ///
    /// # Errors
    /// [`StoreError::Changed`] when the call of the draft was begun with another club or person; else what the database
    /// says. The draft it had before is still there then.
    pub fn save_draft(&self, draft: &Draft) -> Result<()> {
        put(&self.db, draft)
    }

    /// Journals what a key in the note changes: the text, the caret, the marks. The draft must be there.
    ///
    /// # Errors
    /// [`StoreError::Changed`] when it is not; else what the database says.
    pub fn save_typing(&self, call: CallId, text: &str, caret: (u32, u32), asked: &[String]) -> Result<()> {
        let saved = self
            .db
            .prepare_cached(
                "UPDATE draft SET text = ?2, caret_line = ?3, caret_column = ?4, asked = ?5 WHERE call = ?1",
            )?
            .execute(rusqlite::params![&call.0.as_bytes()[..], text, caret.0, caret.1, to_json(asked)?])?;
        written(saved)
    }

    /// All drafts: the open one first, then the parked ones, latest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn drafts(&self) -> Result<Vec<Draft>> {
        let mut statement = self.db.prepare_cached(
            "SELECT call, club, person, round, session, number, started_at, text, caret_line, caret_column, asked,
                    parked_at, guide, mode, shown FROM draft ORDER BY parked_at IS NOT NULL, parked_at DESC, call DESC",
        )?;
        let drafts = statement.query_map([], read)?.collect::<rusqlite::Result<_>>()?;
        Ok(drafts)
    }

    /// Throws a draft away.
    ///
    /// # Errors
    /// What the database says.
    pub fn remove_draft(&self, call: CallId) -> Result<()> {
        remove(&self.db, call)
    }
}

pub(super) fn put(db: &Connection, draft: &Draft) -> Result<()> {
    let mut statement = db.prepare_cached(
        "INSERT INTO draft (call, club, person, round, session, number, started_at, text, caret_line,
            caret_column, asked, parked_at, guide, mode, shown) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (call) DO UPDATE SET round = excluded.round, session = excluded.session, number = excluded.number,
            started_at = excluded.started_at, text = excluded.text, caret_line = excluded.caret_line,
            caret_column = excluded.caret_column, asked = excluded.asked, parked_at = excluded.parked_at,
            guide = excluded.guide, mode = excluded.mode, shown = excluded.shown
         WHERE club = excluded.club AND person IS excluded.person",
    )?;
    draft.call.bind(&mut statement, 1)?;
    draft.club.bind(&mut statement, 2)?;
    draft.person.bind(&mut statement, 3)?;
    draft.round.bind(&mut statement, 4)?;
    draft.session.bind(&mut statement, 5)?;
    draft.number.bind(&mut statement, 6)?;
    draft.started_at.bind(&mut statement, 7)?;
    draft.text.bind(&mut statement, 8)?;
    draft.caret.0.bind(&mut statement, 9)?;
    draft.caret.1.bind(&mut statement, 10)?;
    draft.asked.bind(&mut statement, 11)?;
    draft.parked_at.bind(&mut statement, 12)?;
    draft.guide.bind(&mut statement, 13)?;
    draft.mode.bind(&mut statement, 14)?;
    draft.shown.bind(&mut statement, 15)?;
    written(statement.raw_execute()?)
}

/// A note that went nowhere is an error, never silence.
fn written(rows: usize) -> Result<()> {
    if rows == 0 { Err(StoreError::Changed("draft")) } else { Ok(()) }
}

pub(super) fn remove(db: &Connection, call: CallId) -> Result<()> {
    db.prepare_cached("DELETE FROM draft WHERE call = ?")?.execute([&call.0.as_bytes()[..]])?;
    Ok(())
}

fn read(row: &Row<'_>) -> rusqlite::Result<Draft> {
    Ok(Draft {
        call: Cell::read(row, 0)?,
        club: Cell::read(row, 1)?,
        person: Cell::read(row, 2)?,
        round: Cell::read(row, 3)?,
        session: Cell::read(row, 4)?,
        number: Cell::read(row, 5)?,
        started_at: Cell::read(row, 6)?,
        text: Cell::read(row, 7)?,
        caret: (Cell::read(row, 8)?, Cell::read(row, 9)?),
        asked: from_json(row, 10)?,
        parked_at: Cell::read(row, 11)?,
        guide: Cell::read(row, 12)?,
        mode: Cell::read(row, 13)?,
        shown: from_json(row, 14)?,
    })
}
