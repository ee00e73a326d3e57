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
