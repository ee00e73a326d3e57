//! What is planned for a round: what it is for, until when it is rung, and on which terms. Whom it holds is in `who`; the
//! policy that it changes is `policy`'s.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::who::Who;
use crate::domain::ids::OfferId;
use crate::domain::policy::{Policy, Slot};

/// The plan of a round. Everything is optional: a round without a plan is rung as the policy says until all are reached.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// What is to come of it (`requirements.md` F-04).
    pub what: Option<String>,
    /// Why.
    pub why: Option<String>,
    /// How.
    pub how: Option<String>,
    /// What the callers are to learn (F-11).
    pub learning_goal: Option<String>,
    /// What they learnt, said when it was closed.
    pub learned: Option<String>,
    /// Whom it holds; `None` for a round that was made without saying.
    pub who: Option<Who>,
    /// So many sign-ups are the goal; `None` when the goal is to reach all clubs.
    pub sign_ups: Option<u32>,
    /// The offers that belong to it beside its own; none for all that belong to no round.
    pub offers: Vec<OfferId>,
    /// Earliest minute of the day to ring, from midnight, in place of the policy's.
    pub opens_minute: Option<u32>,
    /// Latest minute of the day to ring, in place of the policy's.
    pub closes_minute: Option<u32>,
    /// Attempts without contact before a club rests for long, in place of the policy's.
    pub max_attempts: Option<u32>,
    /// Days of that rest, in place of the policy's.
    pub rest_days: Option<u32>,
}

impl Plan {
    /// Whether it changes anything of the policy.
    pub fn has_terms(&self) -> bool {
        self.opens_minute.is_some()
            || self.closes_minute.is_some()
            || self.max_attempts.is_some()
            || self.rest_days.is_some()
    }

    /// The policy on the terms of this round. Slots are those of the policy that lie inside the calling hours; where fewer than
    /// two do, the hours are split in two, so that the same slot never comes twice in a row.
    pub fn policy<'p>(&self, policy: &'p Policy) -> Cow<'p, Policy> {
        if !self.has_terms() {
            return Cow::Borrowed(policy);
        }
        let mut own = policy.clone();
        own.max_attempts = self.max_attempts.unwrap_or(policy.max_attempts);
        own.rest_after_max_days = self.rest_days.unwrap_or(policy.rest_after_max_days);
        own.opens_minute = self.opens_minute.unwrap_or(policy.opens_minute);
        own.closes_minute = self.closes_minute.unwrap_or(policy.closes_minute);
        let (opens, closes) = (own.opens_minute, own.closes_minute);
        own.slots.retain(|slot| slot.from * 60 >= opens && slot.to * 60 <= closes);
        if own.slots.len() < 2 {
            let (first, last) = (opens.div_ceil(60), closes / 60);
            let middle = first + last.saturating_sub(first) / 2;
            own.slots = vec![Slot { from: first, to: middle }, Slot { from: middle, to: last }];
        }
        // Terms that make no whole policy are no terms: the form refuses them, an edited file may still have them.
        if own.check().is_err() { Cow::Borrowed(policy) } else { Cow::Owned(own) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::policy::tests::shipped;

    #[test]
    fn a_round_without_terms_is_rung_as_the_policy_says() {
        assert!(matches!(Plan::default().policy(&shipped()), Cow::Borrowed(_)));
    }

    #[test]
    fn short_calling_hours_are_split_so_that_the_slot_still_changes() {
        let plan = Plan { opens_minute: Some(9 * 60), closes_minute: Some(11 * 60), ..Plan::default() };
        let policy = shipped();
        let own = plan.policy(&policy);
        assert_eq!(own.check(), Ok(()));
        assert!(own.slots.len() >= 2 && own.slots.iter().all(|slot| slot.from >= 9 && slot.to <= 11));
    }

    #[test]
    fn terms_that_make_no_sense_are_no_terms() {
        let plan = Plan { opens_minute: Some(20 * 60), closes_minute: Some(9 * 60), ..Plan::default() };
        let policy = shipped();
        assert_eq!(*plan.policy(&policy), policy);
        let plan = Plan { max_attempts: Some(0), ..Plan::default() };
        assert_eq!(*plan.policy(&policy), policy);
    }
}
