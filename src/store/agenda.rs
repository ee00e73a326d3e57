//! Reading what is to be followed up, a page at a time: open promises and tasks, and the call backs that were agreed. Groups are
//! `domain::agenda`'s. No page is ever made by reading all of it: counting and order look at one index.

use rusqlite::params;

use super::Store;
use super::cell::{Cell, to_json};
use super::error::Result;
use super::rows::select;
use crate::domain::agenda::{Due, Entry, Tally, Whose, week_end};
use crate::domain::call::Call;
use crate::domain::env::{At, day_of, local};
use crate::domain::follow_up::{FollowUp, Side};
use crate::domain::ids::{ClubId, FollowUpId, RoundId};
use crate::domain::queue::Tier;

/// Most call backs that are read: more than anybody agrees to in the rounds that are open.
const CALL_BACKS: u32 = 500;

/// The open ones, as the index has them.
const OPEN: &str = "FROM follow_up WHERE done_at IS NULL AND dropped_at IS NULL";

/// One line of the page before its row is read: a task, or the number of a call back.
enum Line {
    Task(FollowUpId),
    CallBack(usize),
}

impl Store {
    /// What is to be followed up from place `from` on, in order of days, those without a day last; and how many there are of
    /// all. Call backs are those of every open round: whoever works in another one has agreed to them all the same.
    ///
    /// # Errors
    /// What the database says.
    pub fn agenda(&self, now: At, whose: Whose, from: usize, limit: usize) -> Result<(Tally, Vec<Entry>)> {
        // One look at the database: figures and rows belong together.
        let look = self.db.unchecked_transaction()?;
        let agreed = self.call_backs()?;
        let mut tally = self.tally_of_tasks(now)?;
        for call in &agreed {
            tally.add(Side::Ours, Due::of(call.returns_at.map(day_of), day_of(now)), 1);
        }
        let shown: &[Call] = if whose.shows(Side::Ours) { &agreed } else { &[] };
        let dated = tally.all(whose) - tally.of(whose, Due::NoDay);
        let mut entries = Vec::with_capacity(limit.min(1_000));
        for line in self.lines_of_page(shown, whose, dated, from, limit)? {
            match line {
                Line::CallBack(n) => entries.extend(shown.get(n).cloned().map(|call| Entry::CallBack(Box::new(call)))),
                Line::Task(id) => {
                    let row: Option<FollowUp> = select(&self.db, "WHERE id = ?", [&id.0.as_bytes()[..]])?.pop();
                    entries.extend(row.map(|task| Entry::Task(Box::new(task))));
                }
            }
        }
        look.commit()?;
        Ok((tally, entries))
    }

    /// The latest calls of the clubs of open rounds whose time was agreed and that are to come, soonest first. One that counts in
    /// two rounds is told once.
    fn call_backs(&self) -> Result<Vec<Call>> {
        let places: Vec<(RoundId, ClubId)> = self
            .db
            .prepare_cached(
                "SELECT round, club FROM standing WHERE round IN (SELECT id FROM round WHERE closed_at IS NULL)
                AND state = 0 AND tier = ?1 ORDER BY rank LIMIT ?2",
            )?
            .query_map(params![Tier::Agreed.number(), CALL_BACKS], |row| {
                Ok((Cell::read(row, 0)?, Cell::read(row, 1)?))
            })?
            .collect::<rusqlite::Result<_>>()?;
        let mut calls: Vec<Call> = Vec::with_capacity(places.len());
        for (round, club) in places {
            // As `Round::counts` has it: in the round, or while it was open.
            let latest =
                "WHERE club = ?1 AND (round = ?2 OR started_at >= (SELECT created_at FROM round WHERE id = ?2))
                ORDER BY started_at DESC, id DESC LIMIT 1";
            let found = select(&self.db, latest, params![&club.0.as_bytes()[..], &round.0.as_bytes()[..]])?.pop();
            calls.extend(found.filter(Call::has_agreed_time));
        }
        calls.sort_by_key(|call| (call.returns_at, call.id));
        calls.dedup_by_key(|call| call.id);
        Ok(calls)
    }

    /// How many open tasks there are: each group of each side is a stretch of the index, and nothing but the index is read.
    fn tally_of_tasks(&self, now: At) -> Result<Tally> {
        let today = day_of(now);
        let count = |days: &str| format!("(SELECT count(*) {OPEN} AND side = ?1 AND due_on {days})");
        // In the order of `Due::ALL`.
        let groups = ["< ?2", "= ?2", "> ?2 AND due_on <= ?3", "> ?3", "IS NULL"].map(count).join(", ");
        let mut statement = self.db.prepare_cached(&format!("SELECT {groups}"))?;
        let mut tally = Tally::default();
        for side in Side::ALL {
            let days = params![side.as_str(), today.to_string(), week_end(today).to_string()];
            statement.query_row(days, |row| {
                for (nth, due) in Due::ALL.iter().enumerate() {
                    tally.add(*side, *due, whole(row.get(nth)?));
                }
                Ok(())
            })?;
        }
        Ok(tally)
    }

    /// The lines of a page. What has a day comes first, and is `dated` long; SQLite merges the two sides and the call backs,
    /// which are handed to it as a list. What has no day comes after all of it.
    fn lines_of_page(
        &self,
        agreed: &[Call],
        whose: Whose,
        dated: usize,
        from: usize,
        limit: usize,
    ) -> Result<Vec<Line>> {
        let list = agreed.iter().enumerate().filter_map(|(n, call)| {
            let at = local(call.returns_at?);
            Some((at.date().to_string(), at.time().to_string(), n))
        });
        let list = to_json(&list.collect::<Vec<_>>())?;
        let days = self.merged("due_on > ''", whose, &list, from, limit)?;
        let left = limit.saturating_sub(days.len());
        if left == 0 {
            return Ok(days);
        }
        let rest = self.merged("due_on IS NULL", whose, "[]", from.saturating_sub(dated), left)?;
        Ok(days.into_iter().chain(rest).collect())
    }

    fn merged(&self, days: &str, whose: Whose, list: &str, from: usize, limit: usize) -> Result<Vec<Line>> {
        let sides = Side::ALL.iter().filter(|side| whose.shows(**side));
        let of = |side: &Side| {
            format!("SELECT due_on, due_time, id, NULL {OPEN} AND side = '{}' AND {days} UNION ALL ", side.as_str())
        };
        let sql = sides.map(of).collect::<String>()
            + "SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), x'', json_extract(value, '$[2]')
                FROM json_each(?1) ORDER BY 1, 2, 3 LIMIT ?2 OFFSET ?3";
        let number = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let read = |row: &rusqlite::Row<'_>| match row.get::<_, Option<i64>>(3)? {
            Some(nth) => Ok(Line::CallBack(whole(nth))),
            None => Cell::read(row, 2).map(Line::Task),
        };
        let mut statement = self.db.prepare_cached(&sql)?;
        let lines = statement.query_map(params![list, number(limit), number(from)], read)?;
        Ok(lines.collect::<rusqlite::Result<_>>()?)
    }
}

/// A count of the database.
fn whole(count: i64) -> usize {
    usize::try_from(count).unwrap_or(0)
}

#[cfg(test)]
mod tests;
