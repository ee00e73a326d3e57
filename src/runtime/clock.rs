//! The clock and chance of the machine: the only place that asks for the time or for randomness.
//! What the time means (zone, days, calling hours) is in `domain`.

use std::time::Instant;

use chrono::{SubsecRound, Utc};

use crate::domain::env::At;

/// Where the time comes from.
///
/// A fixed clock (`--at INSTANT`) stands still until it is told to move: a recording or a test made twice is the same to
/// the last letter, however fast the machine was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock(Option<At>);

impl Clock {
    /// The clock of the machine.
    pub fn real() -> Self {
        Self(None)
    }

    /// A clock that stands at `at` (cut to whole milliseconds).
    pub fn fixed(at: At) -> Self {
        Self(Some(at.trunc_subsecs(3)))
    }

    /// Now, in whole milliseconds.
    #[allow(clippy::disallowed_methods)]
    pub fn now(&self) -> At {
        self.0.unwrap_or_else(|| Utc::now().trunc_subsecs(3))
    }

    /// Whether the clock stands still; then nothing on the screen needs a tick either.
    pub fn is_fixed(&self) -> bool {
        self.0.is_some()
    }

    /// Moves a fixed clock; the clock of the machine moves by itself and is left alone.
    pub fn set(&mut self, at: At) {
        if self.is_fixed() {
            *self = Self::fixed(at);
        }
    }
}

/// A point on the clock that never jumps, for time-outs only: it says nothing about the time of day.
#[allow(clippy::disallowed_methods)]
pub fn tick() -> Instant {
    Instant::now()
}

/// The machine has no source of randomness to give.
#[derive(Debug, thiserror::Error)]
#[error("no randomness: {0}")]
pub struct NoSeed(getrandom::Error);

/// A seed for fresh ids (`Env::new`). Random under a fixed clock too: two recordings into one file must not make the same ids.
///
/// # Errors
/// [`NoSeed`] where the operating system gives no randomness.
pub fn seed() -> Result<u64, NoSeed> {
    getrandom::u64().map_err(NoSeed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_clock_stands_still_until_it_is_moved() {
        let at: At = "2026-02-03T17:04:05.678912Z".parse().unwrap();
        let mut clock = Clock::fixed(at);
        assert_eq!(clock.now().to_rfc3339(), "2026-02-03T17:04:05.678+00:00");
        assert_eq!(clock.now(), clock.now());
        let later = at + chrono::TimeDelta::hours(1);
        clock.set(later);
        assert_eq!(clock.now(), later.trunc_subsecs(3));
    }

    #[test]
    fn the_clock_of_the_machine_moves_and_cannot_be_set() {
        let mut clock = Clock::real();
        let before = clock.now();
        clock.set("1999-01-01T00:00:00Z".parse().unwrap());
        assert!(!clock.is_fixed());
        assert!(clock.now() >= before);
    }

    #[test]
    fn two_seeds_differ() {
        assert_ne!(seed().unwrap(), seed().unwrap());
    }
}
