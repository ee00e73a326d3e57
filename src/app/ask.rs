//! What the model needs to know before the next frame can be drawn. `runtime` answers with the message of the same name.
//! Asking by need, and not at every key, is what makes two thousand keys as cheap as one.

use crate::domain::agenda::Whose;
use crate::domain::ids::{ClubId, RoundId, SessionId};
use crate::domain::round::Filter;

/// A question to the store.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Ask {
    /// The rows of the queue from a place on, the figures, and those that come later.
    Queue {
        /// First place wanted, 0 for next.
        from: usize,
        /// How many.
        limit: usize,
    },
    /// Everything about a club.
    Club(ClubId),
    /// All offers and their places.
    Offers,
    /// What meets a line of search.
    Find(String),
    /// What is to be followed up.
    FollowUps {
        /// Whose.
        whose: Whose,
        /// First place wanted, 0 for what is due first.
        from: usize,
        /// How many.
        limit: usize,
    },
    /// The rounds and their figures.
    Rounds,
    /// Why the clubs of a round are where they are.
    Reasons(RoundId),
    /// How many clubs fit a filter.
    RoundCount(Filter),
    /// The clubs of a round.
    RoundClubs {
        /// The round.
        round: RoundId,
        /// First place wanted.
        from: usize,
        /// How many.
        limit: usize,
    },
    /// What the club's own screen shows beside the club.
    ClubExtra(ClubId),
    /// Every row of two clubs, which may be one.
    Wholes(ClubId, ClubId),
    /// The corrections for the register.
    Register,
    /// The annual wheel, with what the organisation has written into it.
    Wheel,
    /// The summary of a session; `None` for the latest.
    Summary(Option<SessionId>),
}
