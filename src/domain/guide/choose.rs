//! Which guide a call to a club follows.

use chrono::NaiveDate;

use super::{Book, Guide, Mode};
use crate::domain::facts::Facts;
use crate::domain::record::ClubRecord;

/// The guide of the ordinary round, for a club outside any round.
const ORDINARY: &str = "vanlig_runde";

/// The guide for a call: the round's own, unless one of an earlier tier of the queue fits (new rep, then promise, then no rep).
/// `None` only for a book without guides.
pub fn choose<'b>(book: &'b Book, record: &ClubRecord, facts: Facts) -> Option<&'b Guide> {
    let of = |id: &str| book.headers().find(|header| header.id == id);
    let named = record.round.as_ref().and_then(|round| of(&round.guide));
    let own = named.or_else(|| of(ORDINARY)).or_else(|| book.headers().next())?;
    let earlier = book.headers().filter(|header| header.queue_tier < own.queue_tier && header.fits(facts));
    let chosen = earlier.min_by_key(|header| header.queue_tier).unwrap_or(own);
    book.guide(&chosen.id).or_else(|| book.guide(&own.id)).or_else(|| book.guides().next())
}

/// Whom one speaks with at a workplace without a rep: a member when there is somebody to ring, else the employer.
pub fn mode(record: &ClubRecord, today: NaiveDate) -> Mode {
    if record.person_to_ring(today).is_some() { Mode::Member } else { Mode::Employer }
}
