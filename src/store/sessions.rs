//! Sittings and what was logged in them. Their figures are worked out by `domain::summary`.

use super::Store;
use super::error::Result;
use super::rows::{Table, select};
use crate::domain::call::Call;
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::{RoundId, SessionId};
use crate::domain::offer::SignUp;
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

    /// Promises and tasks that were done while a sitting lasted ([`Session::until`]), whenever they were made and whoever's they are.
    ///
    /// # Errors
    /// What the database says.
    pub fn done_in(&self, session: &Session) -> Result<Vec<FollowUp>> {
        let next = "WHERE id > ? ORDER BY id LIMIT 1";
        let next: Option<Session> = select(&self.db, next, [&session.id.0.as_bytes()[..]])?.pop();
        let until = session.until(next.as_ref()).map_or(i64::MAX, |at| at.timestamp_millis());
        Ok(select(
            &self.db,
            "WHERE done_at BETWEEN ? AND ? ORDER BY done_at, id",
            [session.started_at.timestamp_millis(), until],
        )?)
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
