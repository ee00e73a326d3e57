//! What remains in the round when the sitting is over. Who is ready and who rests is decided in `queue`.

use serde::{Deserialize, Serialize};

use super::figure::{Base, Tally};
use super::log::{ClubReturn, RoundCounts};

/// How the round stands, each part of all clubs in it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Remaining {
    /// Clubs whose goal is met, in this sitting or before.
    pub done: Tally,
    /// Clubs that were reached and are in the queue again, for a promise that is due or another talk.
    pub again: Tally,
    /// Clubs that can be rung now.
    pub ready: Tally,
    /// Clubs that come back later.
    pub later: Tally,
    /// Clubs that are not rung again in this round.
    pub out: Tally,
    /// What is left to ring: ready and later together.
    pub left: Tally,
    /// Who comes back, soonest first.
    pub returns: Vec<ClubReturn>,
}

/// The figures of the round.
pub(super) fn remaining(counts: RoundCounts, returns: &[ClubReturn]) -> Remaining {
    let tally = |count: u32| Tally { count, of: counts.clubs, of_what: Base::ClubsInRound };
    let mut returns = returns.to_vec();
    returns.sort();
    Remaining {
        done: tally(counts.done),
        again: tally(counts.again),
        ready: tally(counts.ready),
        later: tally(counts.later),
        out: tally(counts.out),
        left: tally(counts.ready.saturating_add(counts.later)),
        returns,
    }
}
