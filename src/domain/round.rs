//! A call round: a named list of clubs to ring in a period, and each club's place in it. What is planned for it is in `plan`,
//! whom it holds in `who`, what came of it in `report`; where a club stands in it is `queue`'s.

mod plan;
mod report;
mod who;

pub use plan::Plan;
pub use report::{ClubRows, Remaining, Remains, RoundReport, TakenOut, report};
pub use who::{Filter, FilterKey, NamedSearch, Names, Who, Wrong, says};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::call::Call;
use super::env::At;
use super::ids::{ClubId, RoundId, TargetId};
use super::person::Role;

/// A round. Its goal is to have talked with every club (`requirements.md` §0.2).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// What the organiser calls it, such as «Høstrunden 2026».
    pub name: String,
    /// Id of the guide used when nothing about the club asks for another.
    pub guide: String,
    /// First day.
    pub from_on: NaiveDate,
    /// Last day; reaching it changes nothing by itself.
    pub to_on: Option<NaiveDate>,
    /// When it was made.
    pub created_at: At,
    /// When it was closed.
    pub closed_at: Option<At>,
    /// The post it calls, where it calls one (treasurer to treasurer); `None` calls whoever is first in the calling order.
    #[serde(default)]
    pub role: Option<Role>,
    /// The posts rung in its place where nobody holds it, first to last: the counterpart table as it was when the role was
    /// chosen, so that a round keeps its rule.
    #[serde(default)]
    pub instead: Vec<Role>,
    /// What is planned for it: why, whom, until what, and on which terms.
    #[serde(default)]
    pub plan: Plan,
}

impl Round {
    /// Whether it is worked with.
    pub fn is_open(&self) -> bool {
        self.closed_at.is_none()
    }

    /// Whether it is for every club there is, and so for those that come with a list; not one of chosen clubs.
    pub fn takes_all(&self) -> bool {
        matches!(self.plan.who, None | Some(Who::Everyone))
    }

    /// Whether a call counts in it for a club that has a place in it: one made in it, and any other made while it was open. So a
    /// club in two rounds is called once and counts in both.
    pub fn counts(&self, call: &Call) -> bool {
        call.round == Some(self.id)
            || (call.started_at >= self.created_at && self.closed_at.is_none_or(|closed| call.started_at < closed))
    }

    /// Days from a day to the last one; negative when that has passed, `None` without a last day.
    pub fn days_left(&self, today: NaiveDate) -> Option<i64> {
        self.to_on.map(|last| (last - today).num_days())
    }
}

/// A club's place in a round.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Target {
    /// Its id.
    pub id: TargetId,
    /// The round.
    pub round: RoundId,
    /// The club.
    pub club: ClubId,
    /// The caller put the club off until then.
    pub snoozed_until: Option<At>,
    /// The caller took the club out of the round.
    pub removed_at: Option<At>,
    /// The caller put the club on top; the latest comes first.
    #[serde(default)]
    pub pinned_at: Option<At>,
    /// The colleague who rings it in this round; `None` for ourselves.
    #[serde(default)]
    pub owner: Option<String>,
}

impl Target {
    /// A place in a round, with nothing said about it yet.
    pub fn new(id: TargetId, round: RoundId, club: ClubId) -> Self {
        Target { id, round, club, snoozed_until: None, removed_at: None, pinned_at: None, owner: None }
    }
}
