//! A call round: a named list of clubs to ring in a period, and each club's place in it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

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
}
