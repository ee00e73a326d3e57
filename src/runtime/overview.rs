//! Gathers the overview out of the store. What the figures mean is `domain::overview`'s, their words are `words::overview`'s;
//! on which thread it is done is the desk's business.

use crate::domain::checklist::{Checklist, level};
use crate::domain::env::{At, day_of};
use crate::domain::facts;
use crate::domain::guide::Book;
use crate::domain::ids::ClubId;
use crate::domain::overview::{Counter, Overview, Span, Terms};
use crate::domain::policy::Policy;
use crate::store::{Store, StoreError};

/// What the figures are worked out by.
#[derive(Clone, Copy)]
pub struct Rules<'a> {
    /// Limits, targets and facts.
    pub book: &'a Book,
    /// What follows from outcomes.
    pub policy: &'a Policy,
    /// Now.
    pub now: At,
}

/// The figures of a period without the levels; `None` when `goes_on` has said no on the way.
///
/// # Errors
/// What the database says.
pub fn figures(
    store: &Store,
    rules: Rules<'_>,
    span: Span,
    goes_on: impl Fn() -> bool,
) -> Result<Option<Overview>, StoreError> {
    let terms = Terms { span, today: day_of(rules.now), params: rules.book.params(), policy: rules.policy };
    let mut counter = Counter::new(terms);
    store.each_club_row(terms.since(), |club| {
        counter.add(club);
        goes_on()
    })?;
    if !goes_on() {
        return Ok(None);
    }
    let mut overview = counter.finish();
    overview.take_kept(store.kept_figures(overview.before)?);
    Ok(Some(overview))
}

/// On which level each club stands now: all that is known of it has to be read for that.
///
/// # Errors
/// What the database says.
pub fn levels(
    store: &Store,
    rules: Rules<'_>,
    checklist: &Checklist,
    goes_on: impl Fn() -> bool,
) -> Result<Option<Vec<(ClubId, u8)>>, StoreError> {
    let mut found = Vec::new();
    store.each_record(|record| {
        let facts = facts::compute(record, rules.now, rules.book.params());
        found.push((record.club.id, level(record, facts, checklist).number));
        goes_on()
    })?;
    Ok(goes_on().then_some(found))
}

/// The numbers of the levels there are.
pub fn numbers(checklist: &Checklist) -> Vec<u8> {
    checklist.levels.iter().map(|level| level.number).collect()
}

/// The whole overview of a period, levels and all.
///
/// # Errors
/// What the database says.
pub fn gather(
    store: &Store,
    rules: Rules<'_>,
    checklist: Option<&Checklist>,
    span: Span,
) -> Result<Option<Overview>, StoreError> {
    let Some(mut overview) = figures(store, rules, span, || true)? else { return Ok(None) };
    if let Some(checklist) = checklist
        && let Some(levels) = levels(store, rules, checklist, || true)?
    {
        overview.set_levels(&numbers(checklist), &levels);
    }
    Ok(Some(overview))
}
