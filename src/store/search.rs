//! Finding in everything: clubs and people, tags, promises and notes, newest first. What a line of search means and which
//! words a row is found by is `domain::search`'s; keeping the index is in `search/keep`, asking it in `search/look`.

mod cache;
mod keep;
mod look;
mod names;

use std::collections::HashSet;

use rusqlite::params;

use super::Store;
use super::error::Result;
use super::rows::select;
use crate::domain::call::Call;
use crate::domain::club::Club;
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::ClubId;
use crate::domain::saved_search::SavedSearch;
use crate::domain::search::{Cut, Excerpt, Field, Found, Query, Results, What, excerpt, in_fields};
use keep::Kind;
use look::{Depth, Look};

pub(super) use cache::Cache;
pub(super) use keep::keep;

impl Store {
    /// What meets a query: at most `limit` of each kind.
    ///
    /// # Errors
    /// What the database says.
    pub fn search(&self, query: &Query, limit: usize) -> Result<Results> {
        self.look_through(query, limit, Depth::Whole)
    }

    /// The same, as far as it can be told at once: what would take long is left out, and [`Results::cut`] says so.
    ///
    /// # Errors
    /// What the database says.
    pub fn search_quickly(&self, query: &Query, limit: usize) -> Result<Results> {
        self.look_through(query, limit, Depth::Quick)
    }

    /// The clubs of all that meets a query, however much it is, each once: what a round can be made of.
    ///
    /// # Errors
    /// What the database says.
    pub fn clubs_found(&self, query: &Query) -> Result<Vec<ClubId>> {
        let mut cached = self.names.borrow_mut();
        let names = self.current(&mut cached)?;
        let mut found = Vec::new();
        if query.is_empty() {
            return Ok(found);
        }
        let clubs = (!query.club.is_empty()).then(|| names::clubs_named(names, &query.club));
        if !query.is_of_calls() {
            found = names::clubs_with(names, query);
        }
        for kind in [Kind::Club, Kind::Promise, Kind::Call] {
            let look = Look { db: &self.db, query, kind, limit: usize::MAX, depth: Depth::All };
            found.extend(look.rows(clubs.as_ref())?.0.into_iter().filter_map(|(_, club)| club));
        }
        let mut seen = HashSet::new();
        found.retain(|club| seen.insert(*club));
        Ok(found)
    }

    /// Whether everything that was written can be found: after a large list the index is made in quiet moments.
    ///
    /// # Errors
    /// What the database says.
    pub fn is_all_findable(&self) -> Result<bool> {
        Ok(keep::mark(&self.db)?.is_none())
    }

    fn look_through(&self, query: &Query, limit: usize, depth: Depth) -> Result<Results> {
        let mut results = Results {
            hits: Vec::new(),
            saved: self.saved_searches()?,
            doubts: query.doubts.clone(),
            is_partial: !query.is_empty() && !self.is_all_findable()?,
            cut: None,
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
            let (rows, is_cut) = (Look { db: &self.db, query, kind, limit, depth }).rows(clubs.as_ref())?;
            if is_cut {
                results.cut = Some(if depth == Depth::Quick { Cut::GoesOn } else { Cut::Older });
            }
            for (number, _) in rows {
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
                excerpt: of_club(&club, query),
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

/// Where a club was found by what is remarked on it and by its tags.
fn of_club(club: &Club, query: &Query) -> Option<Excerpt> {
    let tags: Vec<String> = club.tags.iter().map(|tag| format!("#{tag}")).collect();
    let tag = || in_fields(tags.iter().map(|tag| (Field::Tag, tag.as_str())), &query.topics);
    let remark = || {
        let found = excerpt(club.remark.as_deref()?, &query.words).filter(|found| !found.hits.is_empty());
        found.map(|found| Excerpt { field: Field::Remark, ..found })
    };
    remark().or_else(tag)
}

#[cfg(test)]
mod tests;
