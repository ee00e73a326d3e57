//! What follows from an outcome, as data (`assets/policy.toml`): rest, attempts, and on whom it acts.
//! When exactly the club comes back is worked out here from that data, `hours` and the clock.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::call::Outcome;
use super::closed::closed_set;
use super::follow_up::FollowUpKind;
use super::phrase::Phrase;
use super::series::Series;

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
    /// Days until a task that an outcome opens is due.
    pub task_days: u32,
    /// Days for which a topic rests that a caller has put off («ikke nå»).
    pub topic_rest_days: u32,
    /// Activity money a club may have in a year, in whole kroner for each member (`requirements.md` E-44).
    #[serde(default)]
    pub activity_money: u32,
    /// Slots in the order they are tried.
    pub slots: Vec<Slot>,
    /// One row per outcome; complete (checked when it is read).
    pub outcomes: BTreeMap<Outcome, Consequence>,
    /// The words that say the kind of a promise.
    #[serde(default)]
    pub phrase: Vec<Phrase>,
    /// The touches that deeds make.
    #[serde(default)]
    pub series: Series,
}

/// What is wrong with a policy that was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PolicyError {
    /// The calling hours do not begin before they end, or lie outside the day.
    Hours,
    /// A promise or a task would be due, or a topic rest, more than `Policy::LONGEST_REST_DAYS` from now.
    DueTooFar,
    /// A touch of a series that is of no such kind.
    NotATouch(FollowUpKind),
    /// A club would rest for long before the first attempt.
    NoAttempts,
    /// Fewer than two slots: the same would come twice in a row.
    TooFewSlots,
    /// The slot at this place (from 0) is empty or outside the calling hours.
    SlotOutside(usize),
    /// These two slots share an hour.
    SlotsOverlap(usize, usize),
    /// No row for this outcome.
    Missing(Outcome),
    /// These two outcomes have the same key.
    KeyTwice(char, Outcome, Outcome),
    /// The key of this outcome is not a small letter or a digit.
    KeyUnusable(Outcome),
    /// A rest of more than `Policy::LONGEST_REST_DAYS`: of this outcome, or the one after the last attempt (`None`).
    RestTooLong(Option<Outcome>),
}

/// What follows when a policy that was never checked lacks a row: the club waits for the next slot, nothing is
/// counted, nothing is made and nobody's number, post or name is touched.
static CAUTIOUS: Consequence = Consequence {
    key: '?',
    counts_as_attempt: false,
    counts_as_reached: false,
    rest: Rest::NextSlot,
    acts_on: ActsOn::Queue,
    creates: None,
};

impl Policy {
    /// Longest rest or term a policy may ask for, so that no sum of days leaves the calendar.
    pub const LONGEST_REST_DAYS: u32 = 3660;

    /// Whether it is whole: every outcome has a row and a key of its own, and the slots lie inside the calling hours.
    pub fn check(&self) -> Result<(), PolicyError> {
        if self.opens_minute >= self.closes_minute || self.closes_minute >= 24 * 60 {
            return Err(PolicyError::Hours);
        }
        if self.max_attempts == 0 {
            return Err(PolicyError::NoAttempts);
        }
        if self.rest_after_max_days > Self::LONGEST_REST_DAYS {
            return Err(PolicyError::RestTooLong(None));
        }
        if self.promise_days.max(self.task_days).max(self.topic_rest_days) > Self::LONGEST_REST_DAYS {
            return Err(PolicyError::DueTooFar);
        }
        if self.series.touches().any(|touch| touch.days > Self::LONGEST_REST_DAYS) {
            return Err(PolicyError::DueTooFar);
        }
        if let Some(touch) = self.series.touches().find(|touch| !touch.kind.is_touch()) {
            return Err(PolicyError::NotATouch(touch.kind));
        }
        self.check_slots()?;
        self.check_outcomes()
    }

    fn check_slots(&self) -> Result<(), PolicyError> {
        if self.slots.len() < 2 {
            return Err(PolicyError::TooFewSlots);
        }
        for (at, slot) in self.slots.iter().enumerate() {
            let inside = slot.from < slot.to
                && slot.to <= 24
                && slot.from * 60 >= self.opens_minute
                && slot.to * 60 <= self.closes_minute;
            if !inside {
                return Err(PolicyError::SlotOutside(at));
            }
            if let Some(other) = self.slots[..at].iter().position(|o| o.from < slot.to && slot.from < o.to) {
                return Err(PolicyError::SlotsOverlap(other, at));
            }
        }
        Ok(())
    }

    fn check_outcomes(&self) -> Result<(), PolicyError> {
        let mut keys: BTreeMap<char, Outcome> = BTreeMap::new();
        for &outcome in Outcome::ALL {
            let row = self.outcomes.get(&outcome).ok_or(PolicyError::Missing(outcome))?;
            if !row.key.is_ascii_lowercase() && !row.key.is_ascii_digit() {
                return Err(PolicyError::KeyUnusable(outcome));
            }
            if let Some(other) = keys.insert(row.key, outcome) {
                return Err(PolicyError::KeyTwice(row.key, other, outcome));
            }
            let too_long = match row.rest {
                Rest::Days(days) => days > Self::LONGEST_REST_DAYS,
                Rest::Minutes(minutes) => minutes > Self::LONGEST_REST_DAYS * 24 * 60,
                Rest::None | Rest::Now | Rest::NextSlot | Rest::Agreed => false,
            };
            if too_long {
                return Err(PolicyError::RestTooLong(Some(outcome)));
            }
        }
        Ok(())
    }

    /// What follows from an outcome. Always an answer: `check` has seen to it that every row is there, and a policy
    /// that was not checked answers with the most cautious one (wait, count nothing, touch nobody).
    pub fn of(&self, outcome: Outcome) -> &Consequence {
        self.outcomes.get(&outcome).unwrap_or(&CAUTIOUS)
    }

    /// The outcome of a key in the outcome list.
    pub fn outcome_of(&self, key: char) -> Option<Outcome> {
        self.outcomes.iter().find(|(_, row)| row.key == key).map(|(&outcome, _)| outcome)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// The policy that is shipped.
    pub(crate) fn shipped() -> Policy {
        toml::from_str(include_str!("../../assets/policy.toml")).unwrap()
    }

    #[test]
    fn the_shipped_policy_is_whole() {
        assert_eq!(shipped().check(), Ok(()));
        assert_eq!(shipped().of(Outcome::Busy).rest, Rest::Minutes(30));
        assert_eq!(shipped().of(Outcome::LeftPost).creates, Some(FollowUpKind::FindSuccessor));
    }

    #[test]
    fn every_outcome_has_one_key_and_the_key_leads_back() {
        let policy = shipped();
        for &outcome in Outcome::ALL {
            assert_eq!(policy.outcome_of(policy.of(outcome).key), Some(outcome));
        }
        assert_eq!(policy.outcome_of('?'), None);
    }

    #[test]
    fn a_missing_outcome_is_named_and_answered_with_caution() {
        let mut policy = shipped();
        policy.outcomes.remove(&Outcome::Refused);
        assert_eq!(policy.check(), Err(PolicyError::Missing(Outcome::Refused)));
        assert_eq!(policy.of(Outcome::Refused).acts_on, ActsOn::Queue);
    }

    #[test]
    fn a_key_used_twice_names_both_outcomes() {
        let mut policy = shipped();
        policy.outcomes.get_mut(&Outcome::Busy).unwrap().key = '2';
        assert_eq!(policy.check(), Err(PolicyError::KeyTwice('2', Outcome::NoAnswer, Outcome::Busy)));
        policy.outcomes.get_mut(&Outcome::Busy).unwrap().key = ' ';
        assert_eq!(policy.check(), Err(PolicyError::KeyUnusable(Outcome::Busy)));
    }

    #[test]
    fn slots_must_lie_apart_and_inside_the_calling_hours() {
        let with = |slots: &[(u32, u32)]| {
            let slots = slots.iter().map(|&(from, to)| Slot { from, to }).collect();
            Policy { slots, ..shipped() }.check()
        };
        assert_eq!(with(&[(9, 11)]), Err(PolicyError::TooFewSlots));
        assert_eq!(with(&[(9, 11), (8, 9)]), Err(PolicyError::SlotOutside(1)));
        assert_eq!(with(&[(9, 11), (19, 21)]), Err(PolicyError::SlotOutside(1)));
        assert_eq!(with(&[(9, 11), (12, 12)]), Err(PolicyError::SlotOutside(1)));
        assert_eq!(with(&[(9, 11), (u32::MAX, u32::MAX)]), Err(PolicyError::SlotOutside(1)));
        assert_eq!(with(&[(9, 11), (10, 12)]), Err(PolicyError::SlotsOverlap(0, 1)));
        assert_eq!(with(&[(9, 11), (11, 12)]), Ok(()));
    }

    #[test]
    fn hours_attempts_and_rests_must_make_sense() {
        assert_eq!(Policy { closes_minute: 510, ..shipped() }.check(), Err(PolicyError::Hours));
        assert_eq!(Policy { closes_minute: 1440, ..shipped() }.check(), Err(PolicyError::Hours));
        assert_eq!(Policy { max_attempts: 0, ..shipped() }.check(), Err(PolicyError::NoAttempts));
        let long = Policy { rest_after_max_days: u32::MAX, ..shipped() };
        assert_eq!(long.check(), Err(PolicyError::RestTooLong(None)));
        assert_eq!(Policy { task_days: u32::MAX, ..shipped() }.check(), Err(PolicyError::DueTooFar));
        assert_eq!(Policy { topic_rest_days: u32::MAX, ..shipped() }.check(), Err(PolicyError::DueTooFar));
        assert_eq!(Policy { promise_days: u32::MAX, ..shipped() }.check(), Err(PolicyError::DueTooFar));
        let mut long = shipped();
        long.outcomes.get_mut(&Outcome::Busy).unwrap().rest = Rest::Minutes(u32::MAX);
        assert_eq!(long.check(), Err(PolicyError::RestTooLong(Some(Outcome::Busy))));
    }
}
