//! The queues as they are kept: one `standing` row per club of each open round, worked out by `domain::queue` whenever a
//! deed or the calendar touches the club. How the rows are kept is in `keep`; why a club stands where it does is
//! `domain::queue`'s business.

mod keep;
mod kept;
mod tally;

use rusqlite::{OptionalExtension, Row, named_params, params};

use super::Store;
use super::cell::Cell;
use super::error::{Result, StoreError};
use super::load;
use crate::domain::env::{At, day_of};
use crate::domain::guide::Book;
use crate::domain::ids::{ClubId, RoundId};
use crate::domain::policy::Policy;
use crate::domain::queue::{Counts, LaterWhy, OutWhy, QueueLine, Tier};

pub(super) use keep::{restand_after, stand_all};

/// How many clubs are read in one breath.
const BREATH: usize = 500;
/// How many are brought up to date in one breath when the calendar has moved on: a key may wait for it.
const DUE: usize = 50;

/// The `state` of a club that was taken out of the round and not reached in it; 0 is in the queue, 1 out of it.
const TAKEN_OUT: i64 = 2;

/// How many come later than `?2`: the whole hours after it from the counters, and what of its own hour has not come.
const HAVE_NOT_COME: &str =
    "SELECT (SELECT coalesce(sum(clubs), 0) FROM coming WHERE round = ?1 AND hour > ?2 / 3600000)
        + (SELECT count(*) FROM standing WHERE round = ?1 AND state = 0 AND ready_at > 0 AND ready_at > ?2
            AND ready_at < (?2 / 3600000 + 1) * 3600000)";
/// The same, its own hour from the counters too, but for what of it has come.
const HAVE_COME: &str = "SELECT (SELECT coalesce(sum(clubs), 0) FROM coming WHERE round = ?1 AND hour >= ?2 / 3600000)
        - (SELECT count(*) FROM standing WHERE round = ?1 AND state = 0 AND ready_at > 0 AND ready_at <= ?2
            AND ready_at >= ?2 / 3600000 * 3600000)";

const LINE: &str = "SELECT club, name, tier, ready_at, ready_until, why, attempt, since, state FROM standing";

fn read(row: &Row<'_>) -> rusqlite::Result<QueueLine> {
    let instant = |index: usize| -> rusqlite::Result<Option<At>> {
        Ok(Option::<At>::read(row, index)?.filter(|at| at.timestamp_millis() != 0))
    };
    let why: Option<String> = row.get(5)?;
    let is_out = row.get::<_, i64>(8)? != 0;
    Ok(QueueLine {
        club: Cell::read(row, 0)?,
        name: row.get(1)?,
        tier: Tier::of(row.get(2)?),
        ready_at: instant(3)?,
        ready_until: instant(4)?,
        why: why.as_deref().filter(|_| !is_out).and_then(LaterWhy::parse),
        out: why.as_deref().filter(|_| is_out).and_then(OutWhy::parse),
        attempt: row.get(6)?,
        since: instant(7)?,
    })
}

/// The ready ones in order, or in falling order, out of the index alone.
fn in_order(way: &str) -> String {
    let order = ["tier", "rank", "since", "name_key", "club"].map(|column| format!("{column}{way}")).join(", ");
    format!("{LINE} WHERE round = ?1 AND state = 0 AND ready_at <= ?2 ORDER BY {order} LIMIT ?3 OFFSET ?4")
}

impl Store {
    /// The clubs that are ready at `now`, in order, from place `offset` (0 is next). Rows passed over cost a tenth of a
    /// microsecond each, so those in the second half are counted from the end.
    ///
    /// # Errors
    /// What the database says.
    pub fn ready(&self, round: RoundId, now: At, offset: u32, limit: u32) -> Result<Vec<QueueLine>> {
        const FAR: u32 = 2_000;
        let ready = if offset > FAR { self.counts(round, now)?.ready } else { 0 };
        if offset > FAR && offset > ready / 2 {
            let limit = limit.min(ready.saturating_sub(offset));
            let after = ready.saturating_sub(offset).saturating_sub(limit);
            let mut lines =
                self.lines(&in_order(" DESC"), params![id(&round), now.timestamp_millis(), limit, after])?;
            lines.reverse();
            return Ok(lines);
        }
        self.lines(&in_order(""), params![id(&round), now.timestamp_millis(), limit, offset])
    }

    /// The clubs that come later, soonest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn later(&self, round: RoundId, now: At, limit: u32) -> Result<Vec<QueueLine>> {
        self.later_from(round, now, 0, limit)
    }

    pub(super) fn later_from(&self, round: RoundId, now: At, from: u32, limit: u32) -> Result<Vec<QueueLine>> {
        let sql = format!(
            "{LINE} WHERE round = ? AND state = 0 AND ready_at > 0 AND ready_at > ? ORDER BY ready_at, club LIMIT ?
                OFFSET ?"
        );
        self.lines(&sql, params![id(&round), now.timestamp_millis(), limit, from])
    }

    /// The clubs of the round that are not in the queue, by reason and name.
    ///
    /// # Errors
    /// What the database says.
    pub fn out(&self, round: RoundId, limit: u32) -> Result<Vec<QueueLine>> {
        self.out_from(round, 0, limit)
    }

    pub(super) fn out_from(&self, round: RoundId, from: u32, limit: u32) -> Result<Vec<QueueLine>> {
        let sql = format!("{LINE} WHERE round = ? AND state > 0 ORDER BY why, name_key LIMIT ? OFFSET ?");
        self.lines(&sql, params![id(&round), limit, from])
    }

    /// The line of one club; `None` when it is not in the round.
    ///
    /// # Errors
    /// What the database says.
    pub fn line(&self, round: RoundId, club: ClubId) -> Result<Option<QueueLine>> {
        let sql = format!("{LINE} WHERE round = ? AND club = ?");
        Ok(self.lines(&sql, params![id(&round), id(&club)])?.pop())
    }

    /// The place of a club among those ready at `now`, 0 for next. It counts those before it, a tenth of a microsecond
    /// each: nothing to ask for at every key.
    ///
    /// # Errors
    /// What the database says.
    pub fn place_of(&self, round: RoundId, club: ClubId, now: At) -> Result<Option<usize>> {
        let sql = "SELECT count(*) FROM standing AS other, standing AS mine
            WHERE mine.round = :round AND mine.club = :club AND other.round = :round AND other.state = 0
            AND other.ready_at <= :now AND (other.tier, other.rank, other.since, other.name_key, other.club)
                < (mine.tier, mine.rank, mine.since, mine.name_key, mine.club)";
        let is_ready = self.line(round, club)?.is_some_and(|line| line.out.is_none() && line.ready_at <= Some(now));
        if !is_ready {
            return Ok(None);
        }
        let place: i64 = self.db.prepare_cached(sql)?.query_row(
            named_params! { ":round": id(&round), ":club": id(&club), ":now": now.timestamp_millis() },
            |row| row.get(0),
        )?;
        Ok(usize::try_from(place).ok())
    }

    /// The figures of a round.
    ///
    /// # Errors
    /// What the database says.
    pub fn counts(&self, round: RoundId, now: At) -> Result<Counts> {
        let tally = self
            .db
            .prepare_cached(
                "SELECT clubs - (SELECT count(*) FROM standing WHERE round = ?1 AND state = ?2), queued, reached, sign_ups,
                    meetings FROM tally WHERE round = ?1",
            )?
            .query_row(params![id(&round), TAKEN_OUT], |row| {
                Ok((row.get(0)?, row.get::<_, u32>(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
            })
            .optional()?;
        let Some((clubs, queued, reached, sign_ups, meetings)) = tally else { return Ok(Counts::default()) };
        // Whole hours from the counters; of the hour that has begun, the shorter side of now is counted row by row.
        let now = now.timestamp_millis().max(0);
        let sql = if now % tally::HOUR < tally::HOUR / 2 { HAVE_COME } else { HAVE_NOT_COME };
        let later: u32 = self.db.prepare_cached(sql)?.query_row(params![id(&round), now], |row| row.get(0))?;
        Ok(Counts { clubs, ready: queued.saturating_sub(later), later, reached, sign_ups, meetings })
    }

    /// How many clubs [`Store::members`] has of a round: those that were taken out of it stand there too, to be put back.
    ///
    /// # Errors
    /// What the database says.
    pub fn places_in(&self, round: RoundId) -> Result<u32> {
        let mut statement = self.db.prepare_cached("SELECT clubs FROM tally WHERE round = ?")?;
        Ok(statement.query_row([id(&round)], |row| row.get(0)).optional()?.unwrap_or_default())
    }

    /// The instant at which the next club comes back to the queue, if one does.
    ///
    /// # Errors
    /// What the database says.
    pub fn next_ready(&self, round: RoundId, now: At) -> Result<Option<At>> {
        Ok(self.later(round, now, 1)?.first().and_then(|line| line.ready_at))
    }

    /// Brings clubs up to date whose facts change with the calendar alone. Returns how many; the calendar is caught up with at none.
    ///
    /// # Errors
    /// What the database says.
    pub fn restand_due(&mut self, policy: &Policy, book: &Book, now: At) -> Result<usize> {
        let due: Vec<ClubId> = self
            .db
            .prepare_cached("SELECT DISTINCT club FROM standing WHERE changes_on <= ? LIMIT ?")?
            .query_map(params![day_of(now).to_string(), DUE as i64], |row| Cell::read(row, 0))?
            .collect::<rusqlite::Result<_>>()?;
        if due.is_empty() {
            return Ok(0);
        }
        let transaction = self.db.transaction()?;
        let open = load::all_open(&transaction)?;
        let rules = kept::Rules { policy, book, now, open: &open };
        keep::restand(&transaction, &due, &load::shared(&transaction)?, &rules)?;
        transaction.commit()?;
        Ok(due.len())
    }

    fn lines(&self, sql: &str, params: impl rusqlite::Params) -> Result<Vec<QueueLine>> {
        let mut statement = self.db.prepare_cached(sql)?;
        let lines = statement.query_map(params, read)?.collect::<rusqlite::Result<_>>();
        lines.map_err(StoreError::from)
    }
}

/// The bytes of any id.
fn id<I: AsId>(id: &I) -> &[u8] {
    id.bytes()
}

trait AsId {
    fn bytes(&self) -> &[u8];
}
impl AsId for ClubId {
    fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}
impl AsId for RoundId {
    fn bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}
