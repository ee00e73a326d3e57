//! The counters of the queue: what the `standing` rows that come and go add to them, written once for many rows.
//! A trigger would do the same a row at a time, at three times the price.

use std::collections::HashMap;

use rusqlite::{Connection, params};

use crate::store::error::Result;

/// What one `standing` row adds to the counters.
#[derive(Clone, Copy)]
pub(super) struct Share {
    /// Whether it is in the queue, now or later.
    pub queued: bool,
    /// When it comes, in milliseconds; 0 for now.
    pub ready_at: i64,
    /// Whether it was reached.
    pub reached: bool,
    /// Its sign-ups.
    pub sign_ups: u32,
    /// Its meetings.
    pub meetings: u32,
}

/// The hour that `coming` counts an instant in.
pub(super) const HOUR: i64 = 3_600_000;

/// What is to be added to the counters of a round.
#[derive(Default)]
pub(super) struct Tally {
    clubs: i64,
    queued: i64,
    reached: i64,
    sign_ups: i64,
    meetings: i64,
    hours: HashMap<i64, i64>,
}

impl Tally {
    /// A row that comes.
    pub fn add(&mut self, share: Share) {
        self.count(share, 1);
    }

    /// A row that goes.
    pub fn take(&mut self, share: Share) {
        self.count(share, -1);
    }

    fn count(&mut self, share: Share, sign: i64) {
        self.clubs += sign;
        self.queued += sign * i64::from(share.queued);
        self.reached += sign * i64::from(share.reached);
        self.sign_ups += sign * i64::from(share.sign_ups);
        self.meetings += sign * i64::from(share.meetings);
        if share.queued && share.ready_at > 0 {
            *self.hours.entry(share.ready_at / HOUR).or_default() += sign;
        }
    }

    /// Adds it all to the counters of the round.
    pub fn write(self, db: &Connection, round: &[u8]) -> Result<()> {
        db.prepare_cached(
            "INSERT INTO tally (round, clubs, queued, reached, sign_ups, meetings) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (round) DO UPDATE SET clubs = clubs + ?2, queued = queued + ?3, reached = reached + ?4,
                sign_ups = sign_ups + ?5, meetings = meetings + ?6",
        )?
        .execute(params![round, self.clubs, self.queued, self.reached, self.sign_ups, self.meetings])?;
        for (hour, clubs) in self.hours.into_iter().filter(|(_, clubs)| *clubs != 0) {
            db.prepare_cached(
                "INSERT INTO coming (round, hour, clubs) VALUES (?1, ?2, ?3)
                 ON CONFLICT (round, hour) DO UPDATE SET clubs = clubs + ?3",
            )?
            .execute(params![round, hour, clubs])?;
            db.prepare_cached("DELETE FROM coming WHERE round = ? AND hour = ? AND clubs = 0")?
                .execute(params![round, hour])?;
        }
        Ok(())
    }
}
