//! How many clubs of a round stand where, for each reason; one that was reached is reached, wherever else it stands. Why one club
//! stands where it does is the parent's.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use super::{LaterWhy, OutWhy};

/// How many clubs of a round there are for each reason, the most frequent first. Each club is in one of them, so that they add up to
/// the clubs of the round, and all but the reached ones to those that remain ([`super::Counts::left`]). Those that were taken out are
/// told beside, last, and are in neither.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Reasons {
    /// In the queue now, and not reached.
    pub ready: u32,
    /// Those that come later and were not reached, by why.
    pub later: Vec<(LaterWhy, u32)>,
    /// Those that are out, by why; [`OutWhy::Reached`] are all that were reached.
    pub out: Vec<(OutWhy, u32)>,
    /// Those of the reached ones that are in the queue again, now or later: something is due, or another talk was agreed on.
    pub again: u32,
}

/// Where a club of a round stands, as far as the reasons tell.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Where {
    /// In the queue now.
    Ready,
    /// In the queue later.
    Later(LaterWhy),
    /// Not in the queue.
    Out(OutWhy),
}

impl Reasons {
    /// The reasons of clubs: where they stand, whether they were reached, and how many do so.
    pub fn of(clubs: impl IntoIterator<Item = (Where, bool, u32)>) -> Reasons {
        let mut reasons = Reasons::default();
        let (mut later, mut out) = (BTreeMap::<LaterWhy, u32>::new(), BTreeMap::<OutWhy, u32>::new());
        for (place, is_reached, n) in clubs {
            match (place, is_reached) {
                (Where::Out(_), true) => *out.entry(OutWhy::Reached).or_default() += n,
                (_, true) => {
                    *out.entry(OutWhy::Reached).or_default() += n;
                    reasons.again += n;
                }
                (Where::Ready, false) => reasons.ready += n,
                (Where::Later(why), false) => *later.entry(why).or_default() += n,
                (Where::Out(why), false) => *out.entry(why).or_default() += n,
            }
        }
        (reasons.later, reasons.out) = (later.into_iter().collect(), out.into_iter().collect());
        reasons.later.sort_by_key(|(_, n)| Reverse(*n));
        reasons.out.sort_by_key(|(why, n)| (*why == OutWhy::Removed, Reverse(*n)));
        reasons
    }

    /// The clubs of the round there are reasons for: all but those that were taken out.
    pub fn clubs(&self) -> u32 {
        let later = self.later.iter().map(|(_, n)| n);
        let out = self.out.iter().filter(|(why, _)| *why != OutWhy::Removed).map(|(_, n)| n);
        self.ready + later.chain(out).sum::<u32>()
    }
}
