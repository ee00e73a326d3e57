//! Reading the log of deeds: what can be undone, what can be redone, and the trail for people and tests.
//! Writing it is `commit`.

use rusqlite::{OptionalExtension, Row};
use serde::Serialize;
use uuid::Uuid;

use super::Store;
use super::cell::{Cell, from_json};
use super::error::{Result, StoreError};
use crate::domain::env::At;
use crate::domain::ids::{OpId, SessionId};
use crate::domain::op::{Deed, Op};

/// A line of the trail: what was done when, without the rows.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct LogLine {
    /// The op.
    pub id: OpId,
    /// When.
    pub at: At,
    /// The deed.
    pub deed: String,
    /// The op it turned round.
    pub undoes: Option<OpId>,
    /// The op that turned it round.
    pub undone_by: Option<OpId>,
    /// The sitting.
    pub session: Option<SessionId>,
}

const OP: &str = "SELECT id, at, deed, undoes, session, (SELECT changes FROM op_rows WHERE op = id) FROM op";

fn read(row: &Row<'_>) -> rusqlite::Result<Op> {
    let deed: String = row.get(2)?;
    let deed = Deed::parse(&deed).ok_or(rusqlite::Error::InvalidColumnName(deed))?;
    Ok(Op {
        id: Cell::read(row, 0)?,
        at: Cell::read(row, 1)?,
        deed,
        undoes: Cell::read(row, 3)?,
        session: Cell::read(row, 4)?,
        changes: from_json(row, 5)?,
    })
}

impl Store {
    /// The newest deed that stands and may be undone.
    ///
    /// # Errors
    /// What the database says.
    pub fn undoable(&self) -> Result<Option<Op>> {
        let sql =
            format!("{OP} WHERE undoes IS NULL AND undone_by IS NULL AND may_be_undone = 1 ORDER BY id DESC LIMIT 1");
        self.db.prepare_cached(&sql)?.query_row([], read).optional().map_err(StoreError::from)
    }

    /// The undo that a redo would turn round: the newest undo, as long as no fresh deed came after it.
    ///
    /// # Errors
    /// What the database says.
    pub fn redoable(&self) -> Result<Option<Op>> {
        let sql = format!(
            "{OP} WHERE id = (SELECT max(undone_by) FROM op WHERE undoes IS NULL AND undone_by IS NOT NULL
                AND undone_by > coalesce((SELECT max(id) FROM op WHERE undoes IS NULL), x''))"
        );
        self.db.prepare_cached(&sql)?.query_row([], read).optional().map_err(StoreError::from)
    }

    /// The op of an id.
    ///
    /// # Errors
    /// What the database says.
    pub fn op(&self, id: OpId) -> Result<Option<Op>> {
        let sql = format!("{OP} WHERE id = ?");
        self.db.prepare_cached(&sql)?.query_row([&id.0.as_bytes()[..]], read).optional().map_err(StoreError::from)
    }

    /// All ops in id order: applied to empty tables they give the same rows.
    ///
    /// # Errors
    /// What the database says.
    pub fn ops(&self) -> Result<Vec<Op>> {
        let mut statement = self.db.prepare(&format!("{OP} ORDER BY id"))?;
        let ops = statement.query_map([], read)?.collect::<rusqlite::Result<_>>()?;
        Ok(ops)
    }

    /// The trail, newest first, at most `limit` lines.
    ///
    /// # Errors
    /// What the database says.
    pub fn trail(&self, limit: u32) -> Result<Vec<LogLine>> {
        let mut statement =
            self.db.prepare("SELECT id, at, deed, undoes, undone_by, session FROM op ORDER BY id DESC LIMIT ?")?;
        let lines = statement
            .query_map([limit], |row| {
                Ok(LogLine {
                    id: Cell::read(row, 0)?,
                    at: Cell::read(row, 1)?,
                    deed: row.get(2)?,
                    undoes: Cell::read(row, 3)?,
                    undone_by: Cell::read(row, 4)?,
                    session: Cell::read(row, 5)?,
                })
            })?
            .collect::<rusqlite::Result<_>>()?;
        Ok(lines)
    }

    /// The newest id that was given out, to an op or to a draft's call: so that ids never go backwards, and never come
    /// twice, even when the machine's clock does.
    ///
    /// # Errors
    /// What the database says.
    pub fn newest_id(&self) -> Result<Option<Uuid>> {
        let sql = "SELECT max(id) FROM (SELECT max(id) AS id FROM op UNION ALL SELECT max(call) FROM draft)";
        let newest: Option<OpId> = self.db.prepare_cached(sql)?.query_row([], |row| Cell::read(row, 0))?;
        Ok(newest.map(|id| id.0))
    }
}
