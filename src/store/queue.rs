//! The queue as it is kept: one `standing` row per club of the open round, worked out by `domain::queue` whenever a
//! deed or the calendar touches the club. Why it stands there in words is `domain::queue`'s and `lang`'s business.

use rusqlite::{Connection, OptionalExtension, Row, named_params, params};

use super::Store;
use super::cell::Cell;
use super::error::{Result, StoreError};
use super::load::{self, Shared};
use crate::domain::call::{NextStep, Outcome};
use crate::domain::collate;
use crate::domain::env::{At, day_of};
use crate::domain::facts;
use crate::domain::guide::Book;
use crate::domain::ids::{ClubId, RoundId};
use crate::domain::offer::SignUpState;
use crate::domain::op::{Change, Op};
use crate::domain::policy::Policy;
use crate::domain::queue::{self, Counts, LaterWhy, OutWhy, QueueLine, Standing, Tier};
use crate::domain::record::ClubRecord;

/// How many clubs are brought up to date at most in one breath when the calendar has moved on.
const BREATH: u32 = 500;

const LINE: &str = "SELECT club, name, tier, ready_at, ready_until, why, attempt, since, state FROM standing";

fn read(row: &Row<'_>) -> rusqlite::Result<QueueLine> {
    let instant = |index: usize| -> rusqlite::Result<Option<At>> {
        Ok(Option::<At>::read(row, index)?.filter(|at| at.timestamp_millis() != 0))
    };
    let why: Option<String> = row.get(5)?;
    let is_out = row.get::<_, i64>(8)? == 1;
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

impl Store {
    /// The clubs that are ready at `now`, in order, from place `offset` (0 is next).
    ///
    /// # Errors
    /// What the database says.
    pub fn ready(&self, round: RoundId, now: At, offset: u32, limit: u32) -> Result<Vec<QueueLine>> {
        let sql = format!(
            "{LINE} WHERE round = ? AND state = 0 AND ready_at <= ? ORDER BY tier, rank, since, name_key LIMIT ? OFFSET ?"
        );
        self.lines(&sql, params![id(&round), now.timestamp_millis(), limit, offset])
    }

    /// The clubs that come later, soonest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn later(&self, round: RoundId, now: At, limit: u32) -> Result<Vec<QueueLine>> {
        let sql =
            format!("{LINE} WHERE round = ? AND state = 0 AND ready_at > 0 AND ready_at > ? ORDER BY ready_at LIMIT ?");
        self.lines(&sql, params![id(&round), now.timestamp_millis(), limit])
    }

    /// The clubs of the round that are not in the queue, by reason and name.
    ///
    /// # Errors
    /// What the database says.
    pub fn out(&self, round: RoundId, limit: u32) -> Result<Vec<QueueLine>> {
        let sql = format!("{LINE} WHERE round = ? AND state = 1 ORDER BY why, name_key LIMIT ?");
        self.lines(&sql, params![id(&round), limit])
    }

    /// The line of one club; `None` when it is not in the round.
    ///
    /// # Errors
    /// What the database says.
    pub fn line(&self, round: RoundId, club: ClubId) -> Result<Option<QueueLine>> {
        let sql = format!("{LINE} WHERE round = ? AND club = ?");
        Ok(self.lines(&sql, params![id(&round), id(&club)])?.pop())
    }

    /// The place of a club among those ready at `now`, 0 for next.
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
            .prepare_cached("SELECT clubs, queued, reached, sign_ups, meetings FROM tally WHERE round = ?")?
            .query_row([id(&round)], |row| {
                Ok((row.get(0)?, row.get::<_, u32>(1)?, row.get(2)?, row.get(3)?, row.get(4)?))
            })
            .optional()?;
        let Some((clubs, queued, reached, sign_ups, meetings)) = tally else { return Ok(Counts::default()) };
        let later: u32 = self
            .db
            .prepare_cached(
                "SELECT count(*) FROM standing WHERE round = ? AND state = 0 AND ready_at > 0 AND ready_at > ?",
            )?
            .query_row(params![id(&round), now.timestamp_millis()], |row| row.get(0))?;
        Ok(Counts { clubs, ready: queued.saturating_sub(later), later, reached, sign_ups, meetings })
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
            .prepare_cached("SELECT club FROM standing WHERE changes_on <= ? LIMIT ?")?
            .query_map(params![day_of(now).to_string(), BREATH], |row| Cell::read(row, 0))?
            .collect::<rusqlite::Result<_>>()?;
        if due.is_empty() {
            return Ok(0);
        }
        let transaction = self.db.transaction()?;
        let shared = load::shared(&transaction)?;
        for club in &due {
            restand(&transaction, *club, &shared, policy, book, now)?;
        }
        transaction.commit()?;
        Ok(due.len())
    }

    fn lines(&self, sql: &str, params: impl rusqlite::Params) -> Result<Vec<QueueLine>> {
        let mut statement = self.db.prepare_cached(sql)?;
        let lines = statement.query_map(params, read)?.collect::<rusqlite::Result<_>>();
        lines.map_err(StoreError::from)
    }
}

/// Works out anew where the clubs of an op stand. An op on a round or an offer concerns every club: those are marked,
/// and brought up to date by `restand_due`.
pub(super) fn restand_after(db: &Connection, op: &Op, policy: &Policy, book: &Book, now: At) -> Result<()> {
    let shared = load::shared(db)?;
    for club in op.clubs() {
        restand(db, club, &shared, policy, book, now)?;
    }
    if op.changes.iter().any(|change| matches!(change, Change::Offer(_) | Change::Round(_))) {
        db.execute("UPDATE standing SET changes_on = ?", [day_of(now).to_string()])?;
    }
    Ok(())
}

fn restand(db: &Connection, club: ClubId, shared: &Shared, policy: &Policy, book: &Book, now: At) -> Result<()> {
    let record = load::record(db, club, shared)?;
    db.prepare_cached("DELETE FROM standing WHERE club = ?1 AND round = ?2")?
        .execute(params![id(&club), shared.round.as_ref().map(|round| &round.id.0.as_bytes()[..])])?;
    db.prepare_cached("DELETE FROM findable WHERE club = ?")?.execute([id(&club)])?;
    let Some(record) = record else { return Ok(()) };
    db.prepare_cached("INSERT INTO findable (club, name, text) VALUES (?, ?, ?)")?.execute(params![
        id(&club),
        record.club.name,
        findable(&record)
    ])?;
    if record.target.is_some() {
        keep(db, &record, &queue::stand(&record, now, policy, book), policy, book, now)?;
    }
    Ok(())
}

fn keep(
    db: &Connection,
    record: &ClubRecord,
    standing: &Standing,
    policy: &Policy,
    book: &Book,
    now: At,
) -> Result<()> {
    let Some(round) = &record.round else { return Ok(()) };
    let (state, place, from, until, why) = match standing {
        Standing::In { place, from, until, why } => (0, Some(place), *from, *until, why.map(LaterWhy::as_str)),
        Standing::Out { why, .. } => (1, None, None, None, Some(why.as_str())),
    };
    let millis = |at: Option<At>| at.map_or(0, |at| at.timestamp_millis());
    let in_round = record.calls.iter().filter(|call| call.round == Some(round.id));
    let meets = |step: Option<NextStep>| matches!(step, Some(NextStep::Meeting | NextStep::Visit));
    let calls: Vec<_> = in_round.clone().map(|call| Some(call.id)).collect();
    let signed = record
        .sign_ups
        .iter()
        .filter(|sign_up| sign_up.state == SignUpState::SignedUp && calls.contains(&sign_up.call));
    db.prepare_cached(
        "INSERT INTO standing (round, club, state, tier, rank, since, name_key, ready_at, ready_until, why, attempt,
            reached, sign_ups, meetings, name, changes_on)
         VALUES (:round, :club, :state, :tier, :rank, :since, :name_key, :ready_at, :ready_until, :why, :attempt,
            :reached, :sign_ups, :meetings, :name, :changes_on)",
    )?
    .execute(named_params! {
        ":round": id(&round.id),
        ":club": id(&record.club.id),
        ":state": state,
        ":tier": place.map_or(Tier::Ordinary, |place| place.tier).number(),
        ":rank": place.map_or(0, |place| place.rank),
        ":since": place.map_or_else(|| millis(record.last_contact_at()), |place| place.since),
        ":name_key": place.map_or_else(|| collate::key(&record.club.name), |place| place.name_key.clone()),
        ":ready_at": millis(from),
        ":ready_until": until.map(|at| at.timestamp_millis()),
        ":why": why,
        ":attempt": queue::attempts(record, policy),
        ":reached": in_round.clone().any(|call| call.outcome == Outcome::Talked),
        ":sign_ups": u32::try_from(signed.count()).unwrap_or(u32::MAX),
        ":meetings": in_round.filter(|call| meets(call.next_step)).map(|_| 1).sum::<u32>(),
        ":name": record.club.name,
        ":changes_on": facts::changes_on(record, day_of(now), book.params()).map(|day| day.to_string()),
    })?;
    Ok(())
}

/// What a search for the club or its people looks in.
fn findable(record: &ClubRecord) -> String {
    let club = &record.club;
    let mut text = collate::fold(&club.name);
    for part in [&club.workplace, &club.municipality, &club.org_no].into_iter().flatten() {
        text.push(' ');
        text.push_str(&collate::fold(part));
    }
    for person in &record.people {
        text.push(' ');
        text.push_str(&collate::fold(&person.full_name()));
        for phone in &person.phones {
            text.push(' ');
            text.push_str(&phone.number);
        }
    }
    text
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
