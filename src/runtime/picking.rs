//! Finding the clubs that fit a filter: the store looks through all of them, and where facts or levels decide, the rules look at the
//! records of those that are left, a breath at a time. What a filter means is `domain::round`'s.

use std::collections::HashSet;

use crate::assets;
use crate::domain::checklist;
use crate::domain::env::{At, day_of, local};
use crate::domain::facts;
use crate::domain::guide::Book;
use crate::domain::ids::ClubId;
use crate::domain::round::Filter;
use crate::domain::search::Query;
use crate::store::{Store, StoreError};

/// A search that is under way.
pub struct Picking {
    filter: Filter,
    left: Vec<ClubId>,
    found: Vec<ClubId>,
}

impl Picking {
    /// Looks through all clubs, of a search through those it finds; those whose records have to be looked at are left.
    ///
    /// # Errors
    /// What the database says.
    pub fn begin(store: &Store, filter: Filter, now: At) -> Result<Picking, StoreError> {
        let among = filter.search.as_ref().map(|search| found(store, &search.query, now)).transpose()?;
        Picking::among(store, filter, among.as_ref(), now)
    }

    /// The same where the clubs that the search finds are known.
    ///
    /// # Errors
    /// What the database says.
    pub fn among(
        store: &Store,
        filter: Filter,
        among: Option<&HashSet<ClubId>>,
        now: At,
    ) -> Result<Picking, StoreError> {
        let mut fitting = store.fitting(&filter, day_of(now))?;
        fitting.retain(|club| among.is_none_or(|among| among.contains(club)));
        let (left, found) = if filter.needs_record() { (fitting, Vec::new()) } else { (Vec::new(), fitting) };
        Ok(Picking { filter, left, found })
    }

    /// Looks at the records of so many more clubs.
    ///
    /// # Errors
    /// What the database says.
    pub fn go_on(&mut self, store: &Store, book: &Book, now: At, clubs: usize) -> Result<(), StoreError> {
        let breath = self.left.split_off(self.left.len().saturating_sub(clubs));
        if breath.is_empty() {
            return Ok(());
        }
        let checklist = assets::checklist().ok();
        for record in store.records(&breath)? {
            let facts = facts::compute(&record, now, book.params());
            let level = || checklist.map_or(0, |checklist| checklist::level(&record, facts, checklist).number);
            if self.filter.fits_rules(facts, level) {
                self.found.push(record.club.id);
            }
        }
        Ok(())
    }

    /// What is looked for.
    pub fn filter(&self) -> &Filter {
        &self.filter
    }

    /// What was found so far.
    pub fn found(&self) -> &[ClubId] {
        &self.found
    }

    /// How many have still to be looked at.
    pub fn left(&self) -> usize {
        self.left.len()
    }

    /// Whether all were looked at.
    pub fn is_done(&self) -> bool {
        self.left.is_empty()
    }
}

/// The clubs that a line of search finds.
///
/// # Errors
/// What the database says.
pub fn found(store: &Store, line: &str, now: At) -> Result<HashSet<ClubId>, StoreError> {
    Ok(store.clubs_found(&Query::parse(line, local(now)))?.into_iter().collect())
}

/// All the clubs that fit.
///
/// # Errors
/// What the database says.
pub fn clubs(store: &Store, book: &Book, now: At, filter: Filter) -> Result<Vec<ClubId>, StoreError> {
    let mut picking = Picking::begin(store, filter, now)?;
    while !picking.is_done() {
        picking.go_on(store, book, now, 500)?;
    }
    Ok(picking.found)
}
