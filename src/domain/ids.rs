//! Newtyped row ids (UUID version 7) and the one place that makes them.
//! Where the clock and the seed come from is `runtime`'s business.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// Declares an id newtype for one noun.
macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }
        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, uuid::Error> { text.parse().map($name) }
        }
        impl From<Uuid> for $name { fn from(id: Uuid) -> Self { $name(id) } }
    )+};
}

id! {
    /// A club (the union's chapter at a workplace).
    ClubId,
    /// A person who holds or held a post in a club.
    PersonId,
    /// A call round.
    RoundId,
    /// A club's place in a round.
    TargetId,
    /// A course, conference or other thing one can sign up for.
    OfferId,
    /// A call attempt.
    CallId,
    /// A promise or another task.
    FollowUpId,
    /// A sign-up to an offer.
    SignUpId,
    /// Something that happened with the club and was not a call.
    EventId,
    /// An answer to an item of the checklist.
    CheckedId,
    /// A level that somebody has set.
    LevelOverrideId,
    /// A topic that rests.
    RestedId,
    /// A search with a name.
    SavedSearchId,
    /// A correction for the real register.
    CorrectionId,
    /// What the organisation has written into the annual wheel.
    WheelEntryId,
    /// A sitting of calls.
    SessionId,
    /// A line in the log of deeds.
    OpId,
}

/// When an id was made, in milliseconds: what one deed makes has one moment.
pub fn made_at(id: Uuid) -> u128 {
    id.as_u128() >> 80
}

/// Makes ids that sort by time: a hybrid logical clock, `max(now, last made) + 1`, so that ids never go
/// backwards even when the machine's clock does.
#[derive(Clone, Debug)]
pub struct Ids {
    last: u128,
    seed: u64,
}

impl Ids {
    /// A source whose random part is decided by `seed`: chance is an argument, so tests repeat.
    pub fn new(seed: u64) -> Self {
        Ids { last: 0, seed }
    }

    /// Never makes an id at or before this one again: told the newest id of the log when a store is opened.
    pub fn not_before(&mut self, id: Uuid) {
        self.last = self.last.max(id.as_u128());
    }

    /// A fresh id made at `now`.
    pub fn fresh<I: From<Uuid>>(&mut self, now: DateTime<Utc>) -> I {
        let millis = u64::try_from(now.timestamp_millis()).unwrap_or(0);
        let mut random = [0u8; 10];
        random[..8].copy_from_slice(&self.chance().to_be_bytes());
        random[8..].copy_from_slice(&self.chance().to_be_bytes()[..2]);
        let made = uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid().as_u128();
        // A step of chance: another program whose clock is behind begins at the same newest id, and must not make the same ones.
        self.last = if made > self.last { made } else { self.last + 1 + u128::from(self.chance() >> 20) };
        Uuid::from_u128(self.last).into()
    }

    /// SplitMix64 (Steele, Lea and Flood 2014): enough for telling ids apart; nothing secret hangs on it.
    fn chance(&mut self) -> u64 {
        self.seed = self.seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.seed;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_never_go_backwards_even_when_the_clock_does() {
        let mut ids = Ids::new(1);
        let late = DateTime::from_timestamp_millis(2_000_000).unwrap();
        let early = DateTime::from_timestamp_millis(1_000_000).unwrap();
        let (a, b): (ClubId, ClubId) = (ids.fresh(late), ids.fresh(early));
        assert!(a < b);
    }

    #[test]
    fn two_programs_whose_clocks_are_behind_make_different_ids_of_the_same_newest() {
        let newest: OpId = Ids::new(9).fresh(DateTime::from_timestamp_millis(9_000).unwrap());
        let made = |seed| {
            let mut ids = Ids::new(seed);
            ids.not_before(newest.0);
            ids.fresh::<OpId>(DateTime::from_timestamp_millis(5_000).unwrap())
        };
        assert_ne!(made(2), made(3));
    }

    #[test]
    fn a_source_told_of_an_id_goes_past_it() {
        let now = DateTime::from_timestamp_millis(5_000).unwrap();
        let newest: OpId = Ids::new(9).fresh(DateTime::from_timestamp_millis(9_000).unwrap());
        let mut ids = Ids::new(2);
        ids.not_before(newest.0);
        assert!(ids.fresh::<OpId>(now) > newest);
    }
}
