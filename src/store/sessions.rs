//! Sittings and what was logged in them. Their figures are worked out by `domain::summary`.

use super::Store;
use super::cell::from_json;
use super::error::Result;
use super::rows::{Table, select};
use crate::domain::call::Call;
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::{RoundId, SessionId};
use crate::domain::offer::SignUp;
use crate::domain::op::Change;
use crate::domain::session::Session;

/// How many earlier sittings «reach by hour» is compared with.
const EARLIER: u32 = 20;

impl Store {
    /// The sitting that is open, if one is.
    ///
    /// # Errors
    /// What the database says.
    pub fn open_session(&self) -> Result<Option<Session>> {
        Ok(select(&self.db, "WHERE ended_at IS NULL ORDER BY id DESC LIMIT 1", [])?.pop())
    }

    /// A sitting by its id.
    ///
    /// # Errors
    /// What the database says.
    pub fn session(&self, id: SessionId) -> Result<Option<Session>> {
        Ok(select(&self.db, "WHERE id = ?", [&id.0.as_bytes()[..]])?.pop())
    }

    /// All sittings, newest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn sessions(&self) -> Result<Vec<Session>> {
        Ok(select(&self.db, "ORDER BY started_at DESC, id DESC", [])?)
    }

    /// The calls of a sitting, in the order they were made.
    ///
    /// # Errors
    /// What the database says.
    pub fn calls_in(&self, session: SessionId) -> Result<Vec<Call>> {
        Ok(select(&self.db, "WHERE session = ? ORDER BY started_at, id", [&session.0.as_bytes()[..]])?)
    }

    /// The promises and tasks made in the calls of a sitting.
    ///
    /// # Errors
    /// What the database says.
    pub fn follow_ups_in(&self, session: SessionId) -> Result<Vec<FollowUp>> {
        self.made_in(session)
    }

    /// Promises and tasks that were done while a sitting lasted, whenever they were made: those of the clubs rung in it, and what any
    /// deed of that time has done ([`Session::until`]).
    ///
    /// # Errors
    /// What the database says.
    pub fn done_in(&self, session: &Session) -> Result<Vec<FollowUp>> {
        let id = &session.id.0.as_bytes()[..];
        let next = "WHERE id > ? ORDER BY id LIMIT 1";
        let next: Option<Session> = select(&self.db, next, [id])?.pop();
        let until = session.until(next.as_ref()).map_or(i64::MAX, |at| at.timestamp_millis());
        let from = session.started_at.timestamp_millis();
        // Tasks have no index by the time they were done; what the sitting can have touched is few rows, found by club and by deed.
        let of_clubs = "WHERE club IN (SELECT club FROM call WHERE session = ?1) AND done_at BETWEEN ?2 AND ?3";
        let mut done: Vec<FollowUp> = select(&self.db, of_clubs, rusqlite::params![id, from, until])?;
        // An id begins with its instant; what has the same one may have been written before the sitting, or after the next.
        let first = of_instant(session.id, u8::MIN);
        let last = next.map_or([u8::MAX; 16], |next| of_instant(next.id, u8::MAX));
        let mut deeds = self.db.prepare_cached(
            "SELECT changes FROM op JOIN op_rows ON op_rows.op = op.id
                WHERE op.id >= ?1 AND op.id <= ?2 AND op.at <= ?3 AND deed NOT IN ('import', 'practice')",
        )?;
        let mut rows = deeds.query(rusqlite::params![&first[..], &last[..], until])?;
        while let Some(row) = rows.next()? {
            let changes: Vec<Change> = from_json(row, 0)?;
            for change in changes {
                let Change::FollowUp(edit) = change else { continue };
                let Some(task) = edit.after.filter(|task| task.done_at.is_some()) else { continue };
                if done.iter().any(|here| here.id == task.id) {
                    continue;
                }
                // What was undone since is not done, and what was done again later was not done then.
                let as_it_is = "WHERE id = ?1 AND done_at BETWEEN ?2 AND ?3";
                done.extend(select(&self.db, as_it_is, rusqlite::params![&task.id.0.as_bytes()[..], from, until])?);
            }
        }
        Ok(done)
    }

    /// The sign-ups made in the calls of a sitting.
    ///
    /// # Errors
    /// What the database says.
    pub fn sign_ups_in(&self, session: SessionId) -> Result<Vec<SignUp>> {
        self.made_in(session)
    }

    /// The calls of the latest sittings before this one, for «reach by hour».
    ///
    /// # Errors
    /// What the database says.
    pub fn calls_before(&self, session: SessionId) -> Result<Vec<Call>> {
        let condition = "WHERE session IN (SELECT id FROM session WHERE id < ? ORDER BY id DESC LIMIT ?)";
        Ok(select(&self.db, condition, rusqlite::params![&session.0.as_bytes()[..], EARLIER])?)
    }

    /// How many calls, conversations, … a round has had is in `counts`; this is who remains and when they return.
    ///
    /// # Errors
    /// What the database says.
    pub fn returning(
        &self,
        round: RoundId,
        now: crate::domain::env::At,
    ) -> Result<Vec<crate::domain::queue::QueueLine>> {
        self.later(round, now, 1_000)
    }

    fn made_in<T: Table>(&self, session: SessionId) -> Result<Vec<T>> {
        let condition = "WHERE call IN (SELECT id FROM call WHERE session = ?) ORDER BY id";
        Ok(select(&self.db, condition, [&session.0.as_bytes()[..]])?)
    }
}

/// The first, or the last, id of the instant of a sitting's: its six bytes, and the same for all that follow.
fn of_instant(id: SessionId, rest: u8) -> [u8; 16] {
    let mut bytes = *id.0.as_bytes();
    bytes.iter_mut().skip(6).for_each(|byte| *byte = rest);
    bytes
}
