//! What a summary is made from: the rows of one sitting and a few numbers.
//! Gathering them is `store`'s and `runtime`'s job.

use serde::{Deserialize, Serialize};

use super::hours::HourReach;
use crate::domain::call::Call;
use crate::domain::env::At;
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::ClubId;
use crate::domain::offer::SignUp;
use crate::domain::policy::Policy;
use crate::domain::queue::Counts;
use crate::domain::session::Session;

/// The log of one sitting, as it stands now: what was undone is not in it.
#[derive(Clone, Copy, Debug)]
pub struct SessionLog<'a> {
    /// The sitting.
    pub session: &'a Session,
    /// Its calls, each once, in any order.
    pub calls: &'a [Call],
    /// Sign-ups; those that were not made in one of the calls are left out.
    pub sign_ups: &'a [SignUp],
    /// Promises and tasks; those that were not made in one of the calls are left out.
    pub follow_ups: &'a [FollowUp],
    /// Promises and tasks of any call that were done; those that were not done while it lasted are left out.
    pub done: &'a [FollowUp],
    /// What counts as reached.
    pub policy: &'a Policy,
    /// Earlier sittings by hour (`reach_by_hour`); several rows of one hour are added up.
    pub earlier: &'a [HourReach],
    /// How the round stands; `None` without a round.
    pub round: Option<RoundCounts>,
    /// Clubs of the round that come back later, and when; in any order.
    pub returns: &'a [ClubReturn],
    /// Whether anything has happened after this sitting that does not belong to it.
    pub newer_activity: bool,
}

/// How the clubs of a round stand. The four parts add up to `clubs`, and are the queue's to count.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub struct RoundCounts {
    /// All clubs in the round; of those taken out of it only the ones that were reached.
    pub clubs: u32,
    /// Clubs whose goal is met.
    pub done: u32,
    /// Clubs that were reached and are in the queue again, for something that is due or another talk: counted in `ready` or `later`.
    pub again: u32,
    /// Clubs that can be rung now.
    pub ready: u32,
    /// Clubs that come back later.
    pub later: u32,
    /// Clubs that are not rung again in this round: nobody left to ring, will not be rung.
    pub out: u32,
}

impl RoundCounts {
    /// Those of a round that is closed: nobody is in its queue, and whoever was not reached is not rung any more.
    pub fn of_closed(counts: Counts) -> Self {
        let out = counts.clubs.saturating_sub(counts.reached);
        RoundCounts { clubs: counts.clubs, done: counts.reached, out, ..RoundCounts::default() }
    }
}

/// When a club comes back to the queue.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
pub struct ClubReturn {
    /// When.
    pub at: At,
    /// The club.
    pub club: ClubId,
}
