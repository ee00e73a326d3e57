//! A figure: a count, what it is a share of, and the list behind it. Which figures there are is in `summary`.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::call::Call;
use crate::domain::closed::closed_set;
use crate::domain::ids::{CallId, ClubId, FollowUpId, SignUpId};

closed_set! {
    /// What a figure is a share of.
    Base {
        /// all calls logged in the sitting
        Attempts = "attempts",
        /// calls logged in that hour of the sitting
        AttemptsInHour = "attempts_in_hour",
        /// calls with the outcome `talked`
        Conversations = "conversations",
        /// different clubs rung in the sitting
        ClubsRung = "clubs_rung",
        /// clubs in the round; of those taken out of it only the ones that were reached
        ClubsInRound = "clubs_in_round",
        /// promises made in the sitting, ours and theirs together
        Promises = "promises",
        /// answers to offers given in the sitting, a no included
        Answers = "answers",
        /// whole minutes of the sitting
        SessionMinutes = "session_minutes",
    }
}

/// The list behind a figure: what opens when somebody asks what it counts. In JSON one field, named by its kind.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Behind {
    /// Calls.
    Calls(Vec<CallId>),
    /// Clubs, each once.
    Clubs(Vec<ClubId>),
    /// Promises and tasks.
    FollowUps(Vec<FollowUpId>),
    /// Sign-ups.
    SignUps(Vec<SignUpId>),
}

impl Behind {
    /// How many the list holds.
    pub fn len(&self) -> usize {
        match self {
            Behind::Calls(ids) => ids.len(),
            Behind::Clubs(ids) => ids.len(),
            Behind::FollowUps(ids) => ids.len(),
            Behind::SignUps(ids) => ids.len(),
        }
    }

    /// Whether there is nothing to open.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A count with its denominator and its list: `{"count": 7, "of": 12, "of_what": "attempts", "calls": […]}`.
/// `count` is always the length of the list and never more than `of`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Figure {
    /// How many.
    pub count: u32,
    /// Of how many; `null` for a bare count.
    pub of: Option<u32>,
    /// Of what; `null` exactly when `of` is.
    pub of_what: Option<Base>,
    /// What was counted: `calls`, `clubs`, `follow_ups` or `sign_ups`.
    #[serde(flatten)]
    pub behind: Behind,
}

impl Figure {
    /// A bare count of a list.
    pub(super) fn new(behind: Behind) -> Self {
        Figure { count: count(behind.len()), of: None, of_what: None, behind }
    }

    /// The calls that `keep` says yes to, in the order given.
    pub(super) fn calls(calls: &[&Call], keep: impl Fn(&Call) -> bool) -> Self {
        Self::new(Behind::Calls(calls.iter().filter(|call| keep(call)).map(|call| call.id).collect()))
    }

    /// The different clubs of the calls that `keep` says yes to, in the order they first come.
    pub(super) fn clubs(calls: &[&Call], keep: impl Fn(&Call) -> bool) -> Self {
        let mut seen = BTreeSet::new();
        let kept = calls.iter().filter(|call| keep(call)).map(|call| call.club);
        Self::new(Behind::Clubs(kept.filter(|club| seen.insert(*club)).collect()))
    }

    /// The same count as a share of `of`.
    pub(super) fn of(self, of: usize, of_what: Base) -> Self {
        Figure { of: Some(count(of)), of_what: Some(of_what), ..self }
    }

    /// The calls behind it; none for a figure that counts something else.
    pub fn call_ids(&self) -> &[CallId] {
        match &self.behind {
            Behind::Calls(ids) => ids,
            Behind::Clubs(_) | Behind::FollowUps(_) | Behind::SignUps(_) => &[],
        }
    }
}

/// A share whose list is not in the summary (the queue holds it): `{"count": 12, "of": 48, "of_what": "clubs_in_round"}`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Tally {
    /// How many.
    pub count: u32,
    /// Of how many.
    pub of: u32,
    /// Of what.
    pub of_what: Base,
}

/// A length as a count. A sitting never has four thousand million rows.
pub(super) fn count(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}
