//! What follows from an outcome, as data (`assets/policy.toml`): rest, attempts, and on whom it acts.
//! When exactly the club comes back is worked out here from that data, `hours` and the clock.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::call::Outcome;
use super::closed::closed_set;
use super::follow_up::FollowUpKind;

closed_set! {
    /// What an outcome acts on.
    ActsOn {
        /// nothing but the queue
        Queue = "queue",
        /// the number that was rung
        Number = "number",
        /// the post the person holds
        Post = "post",
        /// the person
        Person = "person",
    }
}

/// When a club comes back after an outcome.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rest {
    /// It does not: the goal is met, or nobody is to ring.
    None,
    /// At once: there may be another number or another person.
    Now,
    /// The next slot that is not the one just tried, on a later day.
    NextSlot,
    /// After so many minutes, today if the calling hours allow it, else the next slot.
    Minutes(u32),
    /// The first slot that is not the one just tried, so many days later.
    Days(u32),
    /// At the time that was agreed.
    Agreed,
}

/// What follows from one outcome.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Consequence {
    /// The single key in the outcome list.
    pub key: char,
    /// Whether it adds to the attempts without contact.
    pub counts_as_attempt: bool,
    /// Whether somebody was reached.
    pub counts_as_reached: bool,
    /// When the club comes back.
    pub rest: Rest,
    /// What it acts on.
    pub acts_on: ActsOn,
    /// The task it makes, if any.
    #[serde(default)]
    pub creates: Option<FollowUpKind>,
}

/// A part of the day to try in, `HH-HH` local time.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Slot {
    /// First hour.
    pub from: u32,
    /// Hour it ends.
    pub to: u32,
}

/// The whole policy.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Policy {
    /// Earliest minute of the day to ring, from midnight.
    pub opens_minute: u32,
    /// Latest minute of the day to ring.
    pub closes_minute: u32,
    /// Attempts without contact before the club rests for long.
    pub max_attempts: u32,
    /// Days of that rest.
    pub rest_after_max_days: u32,
    /// Minutes before an agreed time at which it goes to the top of the queue.
    pub agreed_lead_minutes: u32,
    /// Days until a promise without a date is due.
    pub promise_days: u32,
    /// Slots in the order they are tried.
    pub slots: Vec<Slot>,
    /// One row per outcome; complete (checked when it is read).
    pub outcomes: BTreeMap<Outcome, Consequence>,
}
