//! A sitting of calls: from the first call of an evening until the caller ends it.

use serde::{Deserialize, Serialize};

use super::env::At;
use super::ids::{RoundId, SessionId};

/// A sitting as stored.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// The round that was rung.
    pub round: Option<RoundId>,
    /// When the first call began.
    pub started_at: At,
    /// When the caller ended it; `None` while it lasts, or when it was cut off.
    pub ended_at: Option<At>,
}

impl Session {
    /// Until when it lasts: its end, or where nobody ended it the beginning of the one after it; `None` while it lasts.
    pub fn until(&self, next: Option<&Session>) -> Option<At> {
        self.ended_at.or(next.map(|next| next.started_at))
    }

    /// Whether something happened while it lasted, its last instant among it.
    pub fn has(&self, at: At, next: Option<&Session>) -> bool {
        at >= self.started_at && self.until(next).is_none_or(|until| at <= until)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::env::{Env, instant};

    #[test]
    fn a_sitting_that_nobody_ended_lasts_until_the_next_begins() {
        let at = |time: &str| instant(format!("2026-11-24T{time}").parse().unwrap());
        let mut env = Env::new(at("12:00:00"), 1);
        let mut sitting = |from, ended_at| Session { id: env.id(), round: None, started_at: at(from), ended_at };
        let (open, ended, next) =
            (sitting("16:00:00", None), sitting("16:00:00", Some(at("17:00:00"))), sitting("18:00:00", None));
        let until = |one: &Session| (one.until(None), one.until(Some(&next)));
        assert_eq!(until(&open), (None, Some(at("18:00:00"))));
        assert_eq!(until(&ended), (Some(at("17:00:00")), Some(at("17:00:00"))));
        let has = |time| (open.has(at(time), Some(&next)), ended.has(at(time), Some(&next)));
        assert_eq!([has("15:59:59"), has("16:00:00"), has("17:00:00")], [(false, false), (true, true), (true, true)]);
        assert_eq!([has("17:00:01"), has("18:00:01")], [(true, false), (false, false)]);
    }
}
