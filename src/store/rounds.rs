//! Rounds as a list: their figures, why their clubs are where they are, which one is worked with, and which clubs a filter fits.
//! What a filter means is `domain::round`'s; facts and levels are looked at by whoever has the rules.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use super::Store;
use super::cell::{Cell, from_json};
use super::error::Result;
use super::load;
use super::rows::select;
use crate::domain::env::{At, instant};
use crate::domain::ids::{ClubId, RoundId};
use crate::domain::person::Role;
use crate::domain::queue::{Counts, LaterWhy, OutWhy, QueueLine, Reasons, Where};
use crate::domain::record::ClubRecord;
use crate::domain::round::{Filter, Names, Round, says};

/// The setting that holds the rounds chosen last, the latest first.
const CHOSEN: &str = "round";

/// So many names of a kind are told: who has more types a part of one.
const MOST_NAMES: usize = 500;

/// How many of them are remembered: enough for undo to find the one before.
const REMEMBERED: usize = 20;

impl Store {
    /// The figures of a round. Those of a closed one are worked out of its calls, as they stood when it was closed: then nobody is in
    /// its queue.
    ///
    /// # Errors
    /// What the database says.
    pub fn round_counts(&self, round: &Round, now: At) -> Result<Counts> {
        if round.is_open() {
            return self.counts(round.id, now);
        }
        let id = &round.id.0.as_bytes()[..];
        let closed = round.closed_at.map_or(i64::MAX, |at| at.timestamp_millis());
        let created = round.created_at.timestamp_millis();
        let counts = "call.round = ?1 OR (call.started_at >= ?2 AND call.started_at < ?3)";
        let places = "SELECT club FROM target WHERE round = ?1";
        let talked = format!(
            "EXISTS (SELECT 1 FROM call WHERE call.club = place.club AND call.outcome = 'talked' AND ({counts}))"
        );
        let one = |sql: &str| -> Result<u32> {
            Ok(self.db.prepare_cached(sql)?.query_row(params![id, created, closed], |row| row.get(0))?)
        };
        Ok(Counts {
            // Whoever was taken out is no part of it, but what was talked about counts.
            clubs: one(&format!(
                "SELECT count(*) FROM target AS place WHERE place.round = ?1 AND (place.removed_at IS NULL OR {talked})"
            ))?,
            reached: one(&format!("SELECT count(*) FROM ({places}) AS place WHERE {talked}"))?,
            sign_ups: one(&format!(
                "SELECT count(*) FROM sign_up WHERE state IN ('signed_up', 'attended', 'no_show') AND club IN ({places})
                    AND call IN (SELECT id FROM call WHERE {counts})"
            ))?,
            meetings: one(&format!(
                "SELECT count(*) FROM call WHERE next_step IN ('meeting', 'visit') AND club IN ({places}) AND ({counts})"
            ))?,
            ..Counts::default()
        })
    }

    /// How many clubs of an open round there are for each reason.
    ///
    /// # Errors
    /// What the database says.
    pub fn reasons(&self, round: RoundId, now: At) -> Result<Reasons> {
        let id = &round.0.as_bytes()[..];
        // Counted here: the database would sort a hundred thousand rows to put the few reasons together.
        let sql = "SELECT state, ready_at, reached, why FROM standing WHERE round = ?";
        let mut statement = self.db.prepare_cached(sql)?;
        let mut rows = statement.query([id])?;
        let now = now.timestamp_millis().max(0);
        let mut clubs: BTreeMap<(Where, bool), u32> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            let why = row.get_ref(3)?.as_str_or_null().map_err(rusqlite::Error::from)?.unwrap_or_default();
            let place = match (row.get::<_, i64>(0)?, row.get::<_, i64>(1)? > now) {
                (0, false) => Some(Where::Ready),
                (0, true) => LaterWhy::parse(why).map(Where::Later),
                _ => OutWhy::parse(why).map(Where::Out),
            };
            if let Some(place) = place {
                *clubs.entry((place, row.get(2)?)).or_default() += 1;
            }
        }
        let clubs = clubs.into_iter().map(|((place, is_reached), n)| (place, is_reached, n));
        Ok(Reasons::of(clubs))
    }

    /// The clubs of an open round from a place on: those that are ready, in order; those that come later, soonest first; those that are
    /// out, by reason and name. How many there are of all is in [`Store::counts`].
    ///
    /// # Errors
    /// What the database says.
    pub fn members(&self, round: RoundId, now: At, from: usize, limit: usize) -> Result<Vec<QueueLine>> {
        let counts = self.counts(round, now)?;
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let (mut from, mut left) = (number(from), number(limit));
        let mut lines = Vec::new();
        for (section, length) in [(0, counts.ready), (1, counts.later), (2, u32::MAX)] {
            if from < length && left > 0 {
                let most = left.min(length - from);
                let more = match section {
                    0 => self.ready(round, now, from, most)?,
                    1 => self.later_from(round, now, from, most)?,
                    _ => self.out_from(round, from, most)?,
                };
                left -= number(more.len()).min(left);
                lines.extend(more);
            }
            from = from.saturating_sub(length);
        }
        Ok(lines)
    }

    /// Works with a round from now on, as long as it is open.
    ///
    /// # Errors
    /// What the database says.
    pub fn choose_round(&self, round: RoundId) -> Result<()> {
        let mut chosen = chosen(&self.db)?;
        chosen.retain(|other| *other != round);
        chosen.insert(0, round);
        chosen.truncate(REMEMBERED);
        let ids: Vec<String> = chosen.iter().map(ToString::to_string).collect();
        self.set(CHOSEN, &ids.join(","))
    }

    /// A round by its id.
    ///
    /// # Errors
    /// What the database says.
    pub fn round(&self, id: RoundId) -> Result<Option<Round>> {
        Ok(select(&self.db, "WHERE id = ?", [&id.0.as_bytes()[..]])?.pop())
    }

    /// Everything about a club, seen from a round that need not be the one that is worked with; one that is closed gives it no place.
    ///
    /// # Errors
    /// What the database says.
    pub fn record_in(&self, round: RoundId, club: ClubId) -> Result<Option<ClubRecord>> {
        let look = self.db.unchecked_transaction()?;
        let round = select(&look, "WHERE id = ? AND closed_at IS NULL", [&round.0.as_bytes()[..]])?.pop();
        Ok(load::record(&look, club, &load::of_round(&look, round)?)?)
    }

    /// The clubs that fit a filter, facts and level left aside, in no order. It looks at each club once and reads no record.
    ///
    /// # Errors
    /// What the database says.
    pub fn fitting(&self, filter: &Filter, today: NaiveDate) -> Result<Vec<ClubId>> {
        let reps = Role::ALL.iter().filter(|role| role.may_be_rep());
        let reps = reps.map(|role| format!("'{}'", role.as_str())).collect::<Vec<_>>().join(", ");
        let mut sql =
            String::from("SELECT id, members, agreement, tags, district, municipality, branch FROM club WHERE 1");
        if filter.no_rep {
            sql += &format!(
                " AND members > 0 AND NOT EXISTS (SELECT 1 FROM person WHERE club = club.id
                    AND (elected_on IS NULL OR elected_on <= ?3) AND (left_post_on IS NULL OR left_post_on > ?3)
                    AND (left_workplace_on IS NULL OR left_workplace_on > ?3) AND role IN ({reps}))"
            )
            .replace("WHERE club =", "WHERE person.club =");
        }
        if filter.not_reached_since.is_some() {
            sql += concat!(
                " AND NOT EXISTS (SELECT 1 FROM call WHERE call.club = club.id AND call.outcome = 'talked'
                    AND call.started_at >= ?1 - 86400000 AND call.ended_at >= ?1 AND NOT ",
                to_employer!(),
                ")
                AND NOT EXISTS (SELECT 1 FROM event WHERE event.club = club.id AND event.kind IN ('meeting', 'visit')
                    AND event.\"on\" >= ?2)"
            );
        }
        let since = filter.not_reached_since.and_then(|day| Some((day, instant(day.and_hms_opt(0, 0, 0)?))));
        let since = since.map(|(day, at)| (at.timestamp_millis(), day.to_string()));
        let mut statement = self.db.prepare_cached(&sql)?;
        // What a filter does not ask for has no place in the words of the query.
        for (place, value) in [
            (1, since.as_ref().map(|(at, _)| at as &dyn rusqlite::ToSql)),
            (2, since.as_ref().map(|(_, day)| day as &dyn rusqlite::ToSql)),
            (3, filter.no_rep.then_some(&today.to_string() as &dyn rusqlite::ToSql)),
        ] {
            if let Some(value) = value {
                statement.raw_bind_parameter(place, value)?;
            }
        }
        let mut rows = statement.raw_query();
        // The same few words stand on thousands of clubs: each is looked at once.
        let mut known: HashMap<(u8, String), bool> = HashMap::new();
        let mut fits = |part: u8, text: Option<String>, wanted: &str| match text {
            Some(text) => *known.entry((part, text)).or_insert_with_key(|(_, text)| says(text, wanted)),
            None => false,
        };
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            if !filter.fits_size(row.get(1)?) {
                continue;
            }
            if let Some(wanted) = &filter.agreement
                && !fits(0, row.get(2)?, wanted)
            {
                continue;
            }
            if let Some(wanted) = &filter.tag {
                let tags: Vec<String> = from_json(row, 3)?;
                if !tags.into_iter().any(|tag| fits(1, Some(tag), wanted)) {
                    continue;
                }
            }
            if let Some(wanted) = &filter.district
                && !fits(2, row.get(4)?, wanted)
                && !fits(2, row.get(5)?, wanted)
                && !fits(2, row.get(6)?, wanted)
            {
                continue;
            }
            found.push(Cell::read(row, 0)?);
        }
        Ok(found)
    }

    /// What the clubs have that a filter may name: a look at all of them, for a thread beside.
    ///
    /// # Errors
    /// What the database says.
    pub fn filter_names(&self) -> Result<Names> {
        let of = |column: &str| -> Result<Vec<String>> {
            let sql = format!(
                "SELECT {column} FROM club WHERE {column} <> '' GROUP BY {column} ORDER BY count(*) DESC, {column} LIMIT {MOST_NAMES}"
            );
            let mut statement = self.db.prepare(&sql)?;
            Ok(statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
        };
        let mut places: Vec<String> = Vec::new();
        for column in ["district", "branch", "municipality"] {
            let more: Vec<String> = of(column)?.into_iter().filter(|name| !places.contains(name)).collect();
            places.extend(more);
        }
        let mut tags: HashMap<String, u32> = HashMap::new();
        let mut statement = self.db.prepare("SELECT tags, count(*) FROM club GROUP BY tags")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (own, clubs): (Vec<String>, u32) = (from_json(row, 0)?, row.get(1)?);
            own.into_iter().for_each(|tag| *tags.entry(tag).or_default() += clubs);
        }
        let mut tags: Vec<(String, u32)> = tags.into_iter().collect();
        tags.sort_by(|(a, n), (b, m)| m.cmp(n).then_with(|| a.cmp(b)));
        tags.truncate(MOST_NAMES);
        let tags = tags.into_iter().map(|(tag, _)| tag).collect();
        Ok(Names { places, agreements: of("agreement")?, tags })
    }

    /// The records of some clubs, read together, without their places in rounds.
    ///
    /// # Errors
    /// What the database says.
    pub fn records(&self, clubs: &[ClubId]) -> Result<Vec<ClubRecord>> {
        let look = self.db.unchecked_transaction()?;
        let shared = load::shared(&look)?;
        Ok(load::records(&look, clubs, &shared)?.into_iter().map(|(record, _)| record).collect())
    }
}

/// The rounds chosen last, the latest first.
pub(super) fn chosen(db: &Connection) -> rusqlite::Result<Vec<RoundId>> {
    let kept: Option<String> = db
        .prepare_cached("SELECT value FROM setting WHERE key = ?")?
        .query_row([CHOSEN], |row| row.get(0))
        .optional()?;
    Ok(kept.unwrap_or_default().split(',').filter_map(|id| id.parse().ok()).collect())
}

#[cfg(test)]
mod tests;
