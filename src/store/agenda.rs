//! Reading what is to be followed up, a page at a time: open promises and tasks, and the call backs that were agreed. Groups are
//! `domain::agenda`'s. No page is ever made by reading all of it: counting and order look at one index.

use rusqlite::{params, types::Value};

use super::Store;
use super::cell::Cell;
use super::error::Result;
use super::rows::select;
use crate::domain::agenda::{Due, Entry, Tally, Whose, week_end};
use crate::domain::call::Call;
use crate::domain::env::{At, day_of};
use crate::domain::follow_up::{FollowUp, Side};
use crate::domain::ids::{ClubId, FollowUpId, RoundId};
use crate::domain::queue::Tier;

/// Most call backs that are read: more than anybody agrees to in a round.
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
    /// all. Call backs are those of `round`.
    ///
    /// # Errors
    /// What the database says.
    pub fn agenda(
        &self,
        round: Option<RoundId>,
        now: At,
        whose: Whose,
        from: usize,
        limit: usize,
    ) -> Result<(Tally, Vec<Entry>)> {
        // One look at the database: figures and rows belong together.
        let look = self.db.unchecked_transaction()?;
        let agreed = match round {
            Some(round) => self.call_backs(round)?,
            None => Vec::new(),
        };
        let mut tally = self.tally_of_tasks(now)?;
        for call in &agreed {
            tally.add(Side::Ours, Due::of(call.returns_at.map(day_of), day_of(now)), 1);
        }
        let shown: &[Call] = if whose.shows(Side::Ours) { &agreed } else { &[] };
        let mut entries = Vec::with_capacity(limit.min(1_000));
        for line in self.lines_of_page(shown, whose, from, limit)? {
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

    /// The latest calls of the clubs of a round whose time was agreed and that are to come, soonest first.
    fn call_backs(&self, round: RoundId) -> Result<Vec<Call>> {
        let clubs: Vec<ClubId> = self
            .db
            .prepare_cached(
                "SELECT club FROM standing WHERE round = ?1 AND state = 0 AND tier = ?2 ORDER BY rank LIMIT ?3",
            )?
            .query_map(params![&round.0.as_bytes()[..], Tier::Agreed.number(), CALL_BACKS], |row| Cell::read(row, 0))?
            .collect::<rusqlite::Result<_>>()?;
        let mut calls: Vec<Call> = Vec::with_capacity(clubs.len());
        for club in clubs {
            let latest = "WHERE club = ?1 AND round = ?2 ORDER BY started_at DESC, id DESC LIMIT 1";
            let found = select(&self.db, latest, params![&club.0.as_bytes()[..], &round.0.as_bytes()[..]])?.pop();
            calls.extend(found.filter(Call::has_agreed_time));
        }
        calls.sort_by_key(|call| (call.returns_at, call.id));
        Ok(calls)
    }

    fn tally_of_tasks(&self, now: At) -> Result<Tally> {
        let today = day_of(now);
        let sql = format!(
            "SELECT side, due_on IS NULL, due_on < ?1, due_on = ?1, due_on <= ?2, count(*) {OPEN} GROUP BY 1, 2, 3, 4, 5"
        );
        let mut statement = self.db.prepare_cached(&sql)?;
        let mut rows = statement.query(params![today.to_string(), week_end(today).to_string()])?;
        let mut tally = Tally::default();
        while let Some(row) = rows.next()? {
            let is = |index: usize| -> rusqlite::Result<bool> { Ok(row.get::<_, Option<bool>>(index)? == Some(true)) };
            let due = match (is(1)?, is(2)?, is(3)?, is(4)?) {
                (true, ..) => Due::NoDay,
                (_, true, ..) => Due::Overdue,
                (_, _, true, _) => Due::Today,
                (.., true) => Due::ThisWeek,
                _ => Due::Later,
            };
            tally.add(Cell::read(row, 0)?, due, whole(row.get(5)?));
        }
        Ok(tally)
    }

    /// The lines of a page. What has a day is merged by SQLite with the call backs, which are handed to it as a list; what has
    /// none comes after all of it.
    fn lines_of_page(&self, agreed: &[Call], whose: Whose, from: usize, limit: usize) -> Result<Vec<Line>> {
        let side = match whose {
            Whose::All => Value::Null,
            Whose::Ours => Value::Text(Side::Ours.as_str().to_owned()),
            Whose::Theirs => Value::Text(Side::Theirs.as_str().to_owned()),
        };
        let dated = format!("{OPEN} AND due_on IS NOT NULL AND (?1 IS NULL OR side = ?1)");
        let list = agreed.iter().enumerate().filter_map(|(n, call)| {
            let at = crate::domain::env::local(call.returns_at?);
            Some((at.date().to_string(), at.time().to_string(), n))
        });
        let list = super::cell::to_json(&list.collect::<Vec<_>>())?;
        let sql = format!(
            "SELECT id, nth FROM (
                SELECT due_on, due_time, id, NULL AS nth {dated}
                UNION ALL
                SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), x'', json_extract(value, '$[2]')
                    FROM json_each(?2)
            ) ORDER BY due_on, due_time, id LIMIT ?3 OFFSET ?4"
        );
        let (from, limit) = (i64::try_from(from).unwrap_or(i64::MAX), i64::try_from(limit).unwrap_or(i64::MAX));
        let read = |row: &rusqlite::Row<'_>| match row.get::<_, Option<i64>>(1)? {
            Some(nth) => Ok(Line::CallBack(whole(nth))),
            None => Cell::read(row, 0).map(Line::Task),
        };
        let mut lines: Vec<Line> = self
            .db
            .prepare_cached(&sql)?
            .query_map(params![side, list, limit, from], read)?
            .collect::<rusqlite::Result<_>>()?;
        let found = i64::try_from(lines.len()).unwrap_or(i64::MAX);
        if found < limit {
            let with_a_day: i64 = self
                .db
                .prepare_cached(&format!("SELECT count(*) {dated}"))?
                .query_row(params![side], |row| row.get(0))?;
            let with_a_day = with_a_day.saturating_add(i64::try_from(agreed.len()).unwrap_or(0));
            let sql = format!(
                "SELECT id {OPEN} AND due_on IS NULL AND (?1 IS NULL OR side = ?1) ORDER BY id LIMIT ?2 OFFSET ?3"
            );
            let rest = self
                .db
                .prepare_cached(&sql)?
                .query_map(params![side, limit - found, (from - with_a_day).max(0)], |row| {
                    Cell::read(row, 0).map(Line::Task)
                })?
                .collect::<rusqlite::Result<Vec<_>>>()?;
            lines.extend(rest);
        }
        Ok(lines)
    }
}

/// A count of the database.
fn whole(count: i64) -> usize {
    usize::try_from(count).unwrap_or(0)
}

#[cfg(test)]
mod tests;
