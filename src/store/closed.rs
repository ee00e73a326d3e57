//! The figures of closed rounds, kept: working them out of a hundred thousand clubs takes a second, and the list of rounds is
//! opened at a key. What they count is in `rounds`; they are forgotten with every change of what they count.

use rusqlite::{Connection, OptionalExtension, params};

use super::Store;
use super::error::Result;
use crate::domain::ids::RoundId;
use crate::domain::op::{Change, Edit};
use crate::domain::queue::Counts;
use crate::domain::round::Round;

/// From how many changes on nobody looks which rounds they concern.
const MANY: usize = 500;

impl Store {
    /// The figures of a closed round as they were kept; `None` when they have to be worked out.
    ///
    /// # Errors
    /// What the database says.
    pub fn kept_counts(&self, round: RoundId) -> Result<Option<Counts>> {
        let sql = "SELECT clubs, reached, sign_ups, meetings FROM closed_figures WHERE round = ?";
        let mut statement = self.db.prepare_cached(sql)?;
        let kept = statement.query_row([&round.0.as_bytes()[..]], |row| {
            let (clubs, reached) = (row.get(0)?, row.get(1)?);
            Ok(Counts { clubs, reached, sign_ups: row.get(2)?, meetings: row.get(3)?, ..Counts::default() })
        });
        Ok(kept.optional()?)
    }

    /// Keeps the figures of a closed round, worked out of what is in the database now.
    ///
    /// # Errors
    /// What the database says.
    pub fn keep_counts(&self, round: &Round, counts: &Counts) -> Result<()> {
        if round.is_open() {
            return Ok(());
        }
        let sql = "INSERT OR REPLACE INTO closed_figures VALUES (?, ?, ?, ?, ?)";
        let id = &round.id.0.as_bytes()[..];
        let figures = params![id, counts.clubs, counts.reached, counts.sign_ups, counts.meetings];
        self.db.prepare_cached(sql)?.execute(figures)?;
        Ok(())
    }
}

/// Forgets the figures that the changes may have moved. The changes are applied already.
pub(super) fn forget(db: &Connection, changes: &[Change]) -> Result<()> {
    if changes.len() >= MANY {
        db.execute("DELETE FROM closed_figures", [])?;
        return Ok(());
    }
    for change in changes {
        match change {
            Change::Call(edit) => {
                for call in sides(edit) {
                    let round = call.round.map(|round| round.0.as_bytes().to_vec());
                    let sql = "DELETE FROM closed_figures WHERE round IN (SELECT id FROM round WHERE id = ?1
                        OR (?2 >= created_at AND ?2 < closed_at))";
                    db.prepare_cached(sql)?.execute(params![round, call.started_at.timestamp_millis()])?;
                }
            }
            Change::SignUp(edit) => {
                for call in sides(edit).filter_map(|answer| answer.call) {
                    let sql = "DELETE FROM closed_figures WHERE round IN (SELECT round.id FROM call JOIN round
                        ON round.id = call.round OR (call.started_at >= round.created_at
                        AND call.started_at < round.closed_at) WHERE call.id = ?)";
                    db.prepare_cached(sql)?.execute([&call.0.as_bytes()[..]])?;
                }
            }
            Change::Target(edit) => forget_each(db, sides(edit).map(|target| target.round))?,
            Change::Round(edit) => forget_each(db, sides(edit).map(|round| round.id))?,
            _ => {}
        }
    }
    Ok(())
}

fn forget_each(db: &Connection, rounds: impl Iterator<Item = RoundId>) -> Result<()> {
    for round in rounds {
        db.prepare_cached("DELETE FROM closed_figures WHERE round = ?")?.execute([&round.0.as_bytes()[..]])?;
    }
    Ok(())
}

/// How a row was, and how it is.
fn sides<T>(edit: &Edit<T>) -> impl Iterator<Item = &T> {
    edit.before.iter().chain(&edit.after)
}
