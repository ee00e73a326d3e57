//! Reading the rows that the report of a round counts, club by club. What is counted is `domain::round`'s.

use rusqlite::params;

use super::Store;
use super::error::Result;
use super::rows::select;
use crate::domain::call::Call;
use crate::domain::env::At;
use crate::domain::ids::RoundId;
use crate::domain::round::{ClubRows, RoundReport, Target, report};

impl Store {
    /// How a round went until it was closed, or until `now`; `None` when there is no such round.
    ///
    /// # Errors
    /// What the database says.
    pub fn round_report(&self, round: RoundId, now: At) -> Result<Option<RoundReport>> {
        let look = self.db.unchecked_transaction()?;
        let Some(round) = self.round(round)? else { return Ok(None) };
        let id = &round.id.0.as_bytes()[..];
        let (created, closed) = (round.created_at, round.closed_at.unwrap_or(At::MAX_UTC));
        let targets: Vec<Target> = select(&look, "WHERE round = ?", [id])?;
        let mut clubs = Vec::with_capacity(targets.len());
        for target in targets {
            let club = &target.club.0.as_bytes()[..];
            let calls: Vec<Call> = select(
                &look,
                "WHERE club = ?1 AND (round = ?2 OR (started_at >= ?3 AND started_at < ?4))",
                params![club, id, created.timestamp_millis(), closed.timestamp_millis()],
            )?;
            let (mut follow_ups, mut sign_ups) = (Vec::new(), Vec::new());
            for call in &calls {
                let call = &call.id.0.as_bytes()[..];
                follow_ups.extend(select(&look, "WHERE call = ?", [call])?);
                sign_ups.extend(select(&look, "WHERE call = ?", [call])?);
            }
            let name = self.club_name(target.club)?.unwrap_or_default();
            clubs.push(ClubRows { name, target, calls, follow_ups, sign_ups });
        }
        Ok(Some(report(&round, clubs, now)))
    }
}
