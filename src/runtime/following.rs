//! Gathers a page of what is to be followed up out of the store, with the names it mentions. The groups are `domain::agenda`'s,
//! the words `words::follow_ups`'s.

use crate::app::follow_ups::Page;
use crate::app::model::Names;
use crate::domain::agenda::Whose;
use crate::domain::env::At;
use crate::store::{Store, StoreError};

/// The rows from a place on, so many of them, and how many there are of all.
///
/// # Errors
/// What the database says.
pub fn page(store: &Store, now: At, whose: Whose, (from, limit): (usize, usize)) -> Result<Page, StoreError> {
    let (tally, rows) = store.agenda(now, whose, from, limit)?;
    // There may be fewer than the place that was asked for.
    let all = tally.all(whose);
    let (from, rows) = if rows.is_empty() && from > 0 && all > 0 {
        let from = all.saturating_sub(limit);
        (from, store.agenda(now, whose, from, limit)?.1)
    } else {
        (from, rows)
    };
    let mut names = Names::default();
    for row in &rows {
        let club = row.club();
        if !names.clubs.contains_key(&club) {
            names.clubs.extend(store.club_name(club)?.map(|name| (club, name)));
        }
        if let Some(person) = row.person().filter(|person| !names.people.contains_key(person)) {
            names.people.extend(store.person_name(person)?.map(|name| (person, name)));
        }
    }
    Ok(Page { from, rows, tally, names })
}
