//! Finding in everything: clubs and people, tags, promises and notes, newest first. What a line of search means and which
//! words a row is found by is `domain::search`'s; keeping the index is in `search/keep`.

mod cache;
mod keep;
mod names;

use std::collections::HashSet;

use rusqlite::{Connection, params};

use super::Store;
use super::error::Result;
use super::rows::select;
use crate::domain::call::Call;
use crate::domain::club::Club;
use crate::domain::env::{At, instant};
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::ClubId;
use crate::domain::saved_search::SavedSearch;
use crate::domain::search::{Found, Query, Results, What, excerpt, outcome_token, topic_token};
use keep::Kind;

pub(super) use cache::Cache;
pub(super) use keep::keep;

/// A word with more letters than this is looked up as the words it can begin: the index of beginnings ends there.
const SHORT: usize = 3;
/// So many words a beginning can be; of more, the index puts the rows together itself.
const MOST_ENDINGS: usize = 200;
/// So many ways of several words to meet are asked for one by one.
const MOST_WAYS: usize = 64;
/// So many clubs are looked through one by one when notes of some clubs are wanted; of more, the newest notes are.
const FEW_CLUBS: usize = 200;
/// So many rows are looked at for those of the wanted clubs, when there are many of these.
const MOST_LOOKED_AT: usize = 100_000;

impl Store {
    /// What meets a query: at most `limit` of each kind.
    ///
    /// # Errors
    /// What the database says.
    pub fn search(&self, query: &Query, limit: usize) -> Result<Results> {
        let mut results = Results {
            hits: Vec::new(),
            saved: self.saved_searches()?,
            doubts: query.doubts.clone(),
            is_partial: !query.is_empty() && keep::mark(&self.db)?.is_some(),
        };
        let mut cached = self.names.borrow_mut();
        // Also for nothing: whoever has opened the box types a name next.
        let names = if query.is_of_calls() && query.club.is_empty() { None } else { Some(self.current(&mut cached)?) };
        if query.is_empty() || limit == 0 {
            return Ok(results);
        }
        let clubs = names.filter(|_| !query.club.is_empty()).map(|names| names::clubs_named(names, &query.club));
        if let Some(names) = names.filter(|_| !query.is_of_calls()) {
            results.hits.extend(names::clubs_and_people(&self.db, names, query, limit)?);
        }
        results.hits.extend(names::tags(&self.db, query, limit)?);
        for kind in [Kind::Club, Kind::Promise, Kind::Call] {
            for number in (Look { db: &self.db, query, kind, limit }).rows(clubs.as_ref())? {
                let Some(found) = self.found(kind, number, query)? else { continue };
                let is_same = |hit: &Found| hit.what == What::Club && hit.club == found.club;
                if found.what != What::Club || !results.hits.iter().any(is_same) {
                    results.hits.push(found);
                }
            }
        }
        Ok(results)
    }

    /// The names as they are now: read again when something was written.
    fn current<'a>(&self, cached: &'a mut Option<Cache>) -> Result<&'a Cache> {
        let version = self.version()?;
        let kept = cached.take().filter(|cache| cache.version == version);
        let current = match kept {
            Some(kept) => kept,
            None => Cache::read(&self.db, version)?,
        };
        Ok(cached.insert(current))
    }

    /// The searches that have a name, by name.
    ///
    /// # Errors
    /// What the database says.
    pub fn saved_searches(&self) -> Result<Vec<SavedSearch>> {
        let mut saved: Vec<SavedSearch> = select(&self.db, "", [])?;
        saved.sort_by_cached_key(|saved| (crate::domain::collate::key(&saved.name), saved.id));
        Ok(saved)
    }

    /// From now on a question is given up as soon as `is_vain` says so; asked between its steps, on this connection alone.
    ///
    /// # Errors
    /// What the database says.
    pub fn give_up_when(&mut self, is_vain: impl Fn() -> bool + Send + 'static) -> Result<()> {
        const STEPS: std::os::raw::c_int = 2_000;
        Ok(self.db.progress_handler(STEPS, Some(is_vain))?)
    }

    /// The row behind a number, as it is shown; `None` when it is gone.
    fn found(&self, kind: Kind, number: i64, query: &Query) -> Result<Option<Found>> {
        let sql = "SELECT id, club FROM findable_row WHERE number = ?";
        let (id, club): (Vec<u8>, Vec<u8>) =
            self.db.prepare_cached(sql)?.query_row([number], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let mut words = query.words.clone();
        words.extend(query.topics.iter().cloned());
        Ok(match kind {
            Kind::Club => select::<Club>(&self.db, "WHERE id = ?", params![club])?.pop().map(|club| Found {
                what: What::Club,
                club: Some(club.id),
                excerpt: club.remark.as_deref().and_then(|remark| excerpt(remark, &words)),
                club_name: club.name,
                at: None,
            }),
            Kind::Promise => {
                match select::<FollowUp>(&self.db, "WHERE club = ? AND id = ?", params![club, id])?.pop() {
                    Some(task) => Some(Found {
                        club: Some(task.club),
                        club_name: self.club_name(task.club)?.unwrap_or_default(),
                        at: Some(task.created_at),
                        excerpt: excerpt(&task.text, &words),
                        what: What::Promise {
                            follow_up: task.id,
                            side: task.side,
                            due_on: task.due_on,
                            is_open: task.is_open(),
                        },
                    }),
                    None => None,
                }
            }
            Kind::Call => match select::<Call>(&self.db, "WHERE id = ?", params![id])?.pop() {
                Some(call) => Some(Found {
                    club: Some(call.club),
                    club_name: self.club_name(call.club)?.unwrap_or_default(),
                    at: Some(call.started_at),
                    excerpt: excerpt(&call.note, &words),
                    what: What::Note { call: call.id, outcome: call.outcome },
                }),
                None => None,
            },
        })
    }
}

/// One kind, looked through.
struct Look<'a> {
    db: &'a Connection,
    query: &'a Query,
    kind: Kind,
    limit: usize,
}

impl Look<'_> {
    /// The numbers of the rows, newest first.
    fn rows(&self, clubs: Option<&HashSet<ClubId>>) -> Result<Vec<i64>> {
        let query = self.query;
        let from: Option<At> = query.after.and_then(|day| day.and_hms_opt(0, 0, 0)).map(instant);
        let is_out = match self.kind {
            Kind::Club => query.after.is_some() || !query.outcomes.is_empty(),
            Kind::Promise => !query.outcomes.is_empty() || !query.topics.is_empty(),
            Kind::Call => false,
        };
        // Of a club alone, its calls are shown; what is remarked on it stands on its card.
        if is_out || (self.kind == Kind::Club && query.words.is_empty() && query.topics.is_empty()) {
            return Ok(Vec::new());
        }
        let Some(wanted) = self.expression()? else { return Ok(Vec::new()) };
        let (first, last) = self.kind.numbers(from);
        let (sql, text) = if wanted.is_empty() {
            (
                "SELECT number, club FROM findable_row WHERE number BETWEEN ?2 AND ?3 AND ?1 = '' ORDER BY number DESC",
                "",
            )
        } else {
            (
                "SELECT rowid, (SELECT club FROM findable_row WHERE number = found_by.rowid) FROM found_by
                 WHERE found_by MATCH ?1 AND rowid BETWEEN ?2 AND ?3 ORDER BY rowid DESC",
                wanted.as_str(),
            )
        };
        match clubs {
            Some(clubs) if clubs.is_empty() => Ok(Vec::new()),
            Some(clubs) if clubs.len() <= FEW_CLUBS => self.of_clubs(clubs, from),
            _ => {
                let mut found = Vec::new();
                let mut statement = self.db.prepare_cached(sql)?;
                let mut rows = statement.query(params![text, first, last])?;
                let mut looked_at = 0;
                while let Some(row) = rows.next()? {
                    looked_at += 1;
                    let club: Option<Vec<u8>> = row.get(1)?;
                    let club = club.and_then(|club| uuid::Uuid::from_slice(&club).ok()).map(ClubId);
                    if clubs.is_none_or(|clubs| club.is_some_and(|club| clubs.contains(&club))) {
                        found.push(row.get(0)?);
                    }
                    if found.len() >= self.limit || looked_at >= MOST_LOOKED_AT {
                        break;
                    }
                }
                Ok(found)
            }
        }
    }

    /// The same for a few clubs, whose rows are looked through.
    fn of_clubs(&self, clubs: &HashSet<ClubId>, from: Option<At>) -> Result<Vec<i64>> {
        let mut numbers: Vec<i64> = Vec::new();
        for club in clubs {
            numbers.extend(keep::of_one_club(self.db, self.kind, *club, from, &|by| self.query.is_met_by(by))?);
        }
        numbers.sort_unstable_by_key(|number| std::cmp::Reverse(*number));
        numbers.truncate(self.limit);
        Ok(numbers)
    }

    /// What is asked of the index; empty for every row, `None` when a word begins no word there is.
    fn expression(&self) -> Result<Option<String>> {
        // For each word the terms of which one must be there.
        let mut parts: Vec<Vec<String>> = Vec::new();
        for word in self.query.words.iter().cloned().chain(self.query.topics.iter().map(|topic| topic_token(topic))) {
            match self.endings(&word)? {
                terms if terms.is_empty() => return Ok(None),
                terms => parts.push(terms),
            }
        }
        if !self.query.outcomes.is_empty() {
            let token = |outcome: &crate::domain::call::Outcome| format!("\"{}\"", outcome_token(*outcome));
            parts.push(self.query.outcomes.iter().map(token).collect());
        }
        let ways = parts.iter().fold(1usize, |ways, terms| ways.saturating_mul(terms.len()));
        if ways > MOST_WAYS {
            let any = |terms: &Vec<String>| format!("({})", terms.join(" OR "));
            return Ok(Some(parts.iter().map(any).collect::<Vec<_>>().join(" AND ")));
        }
        // Where single terms meet the index leaps from hit to hit; where one of several meets others it goes step by step.
        let mut meets = vec![String::new()];
        for terms in &parts {
            let and =
                |meet: &String, term| if meet.is_empty() { String::clone(term) } else { format!("{meet} AND {term}") };
            meets = meets.iter().flat_map(|meet| terms.iter().map(move |term| and(meet, term))).collect();
        }
        let alone = meets.len() == 1;
        let each = meets.into_iter().map(|meet| if alone { meet } else { format!("({meet})") });
        Ok(Some(each.collect::<Vec<_>>().join(" OR ")))
    }

    /// The terms of the index that a word may be the beginning of; short ones, and those with very many, as a beginning.
    fn endings(&self, word: &str) -> Result<Vec<String>> {
        // Tokens have letters, figures and our two signs only: nothing in them ends a quotation.
        let beginning = || vec![format!("\"{word}\"*")];
        if word.chars().count() <= SHORT {
            return Ok(beginning());
        }
        let after = format!("{word}{}", char::MAX);
        let mut statement =
            self.db.prepare_cached("SELECT word FROM findable_word WHERE word >= ? AND word < ? LIMIT ?")?;
        let limit = i64::try_from(MOST_ENDINGS + 1).unwrap_or(i64::MAX);
        let endings: Vec<String> =
            statement.query_map(params![word, after, limit], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
        if endings.len() > MOST_ENDINGS {
            return Ok(beginning());
        }
        Ok(endings.iter().map(|word| format!("\"{word}\"")).collect())
    }
}
