//! Which guide a call to a club follows.

use super::{Book, Guide, Mode};
use crate::domain::facts::Facts;
use crate::domain::record::ClubRecord;

/// The guide of the ordinary round, for a club outside any round.
const ORDINARY: &str = "vanlig_runde";

/// The guide for a call: the round's own, unless one of an earlier tier of the queue fits (new rep, then promise, then no rep).
/// `None` only for a book without guides.
pub fn choose<'b>(book: &'b Book, record: &ClubRecord, facts: Facts) -> Option<&'b Guide> {
    let named = record.round.as_ref().and_then(|round| book.guide(&round.guide));
    let own = named.or_else(|| book.guide(ORDINARY)).or_else(|| book.guides.first())?;
    let earlier = book.guides.iter().filter(|guide| guide.queue_tier < own.queue_tier && fits(guide, facts));
    Some(earlier.min_by_key(|guide| guide.queue_tier).unwrap_or(own))
}

fn fits(guide: &Guide, facts: Facts) -> bool {
    let (all, any) = (&guide.select_all, &guide.select_any);
    // A name nobody knows can never hold.
    let all_hold = all.unknown.is_empty() && facts.has_all(all.facts());
    match (all.is_empty(), any.is_empty()) {
        (true, true) => false,
        (false, true) => all_hold,
        (_, false) => all_hold && facts.has_any(any.facts()),
    }
}

/// Whom one speaks with at a workplace without a rep: a member when there is somebody to ring, else the employer.
pub fn mode(record: &ClubRecord) -> Mode {
    if record.person_to_ring().is_some() { Mode::Member } else { Mode::Employer }
}
