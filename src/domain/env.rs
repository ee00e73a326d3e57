//! The only door for time, place and fresh ids: rules get them as an argument and never ask the machine.

use chrono::{DateTime, NaiveDate, NaiveDateTime, SubsecRound, TimeZone, Utc};
use chrono_tz::Tz;
use uuid::Uuid;

use super::ids::Ids;

/// The time zone of the calls. Clubs, calling hours and public holidays are Norwegian wherever the laptop is.
pub const ZONE: Tz = chrono_tz::Europe::Oslo;

/// An instant: UTC, whole milliseconds (the precision of the store, so that what is written is what is read).
pub type At = DateTime<Utc>;

/// What a deed may know of the world around it.
#[derive(Clone, Debug)]
pub struct Env {
    /// Now, in whole milliseconds.
    pub now: At,
    /// The source of fresh ids.
    pub ids: Ids,
}

impl Env {
    /// The world at `now`, with ids decided by `seed`.
    pub fn new(now: At, seed: u64) -> Self {
        Env { now: now.trunc_subsecs(3), ids: Ids::new(seed) }
    }

    /// Moves the clock; ids still never go backwards.
    pub fn at(&mut self, now: At) {
        self.now = now.trunc_subsecs(3);
    }

    /// A fresh id made now.
    pub fn id<I: From<Uuid>>(&mut self) -> I {
        self.ids.fresh(self.now)
    }

    /// Today, as the wall calendar in Norway says.
    pub fn today(&self) -> NaiveDate {
        day_of(self.now)
    }
}

/// The day an instant falls on in Norway.
pub fn day_of(at: At) -> NaiveDate {
    local(at).date()
}

/// The wall clock in Norway at an instant.
pub fn local(at: At) -> NaiveDateTime {
    at.with_timezone(&ZONE).naive_local()
}

/// The instant of a Norwegian wall clock time. In the hour that is skipped in spring the time an hour later;
/// in the hour that comes twice in autumn the first of the two.
pub fn instant(local: NaiveDateTime) -> At {
    ZONE.from_local_datetime(&local)
        .earliest()
        .or_else(|| ZONE.from_local_datetime(&(local + chrono::TimeDelta::hours(1))).earliest())
        .map_or_else(|| local.and_utc(), |t| t.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wall_clock_and_the_instant_agree_across_summer_time() {
        for text in ["2026-01-10T12:00:00", "2026-07-10T12:00:00", "2026-10-25T02:30:00"] {
            let wall: NaiveDateTime = text.parse().unwrap();
            assert_eq!(local(instant(wall)), wall);
        }
        let skipped: NaiveDateTime = "2026-03-29T02:30:00".parse().unwrap();
        assert_eq!(local(instant(skipped)).to_string(), "2026-03-29 03:30:00");
    }
}
