//! The note of a call that is not logged yet. It carries the id of the call it will become, and its club,
//! so that a draft can never appear under another club.

use serde::{Deserialize, Serialize};

use super::env::At;
use super::guide::Mode;
use super::ids::{CallId, ClubId, PersonId, RoundId, SessionId};

/// A draft as journalled: written before the frame that shows it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Draft {
    /// The call it will become.
    pub call: CallId,
    /// The club rung.
    pub club: ClubId,
    /// The person rung.
    pub person: Option<PersonId>,
    /// The round.
    pub round: Option<RoundId>,
    /// The sitting.
    pub session: Option<SessionId>,
    /// The number that is rung, E.164.
    pub number: Option<String>,
    /// When the call began.
    pub started_at: At,
    /// The note so far.
    pub text: String,
    /// The caret: line, and column in characters, both from 0.
    pub caret: (u32, u32),
    /// Ids of the openings marked as asked.
    #[serde(default)]
    pub asked: Vec<String>,
    /// When the caller put the call aside to take another; `None` for the open one.
    pub parked_at: Option<At>,
    /// The guide, when one was chosen by hand for this call.
    #[serde(default)]
    pub guide: Option<String>,
    /// Ids of the questions that are shown, in their order: they stay where they are while the call lasts, also when it was cut
    /// off or put aside in between.
    #[serde(default)]
    pub shown: Vec<String>,
    /// Whom one speaks with at a workplace without a rep, when it was chosen by hand for this call.
    #[serde(default)]
    pub mode: Option<Mode>,
}

/// What becomes of a draft in the same transaction as an op.
#[derive(Clone, PartialEq, Debug, Default)]
pub enum DraftChange {
    /// Nothing.
    #[default]
    Keep,
    /// It has become a call, or was thrown away.
    Remove(CallId),
    /// A call was undone: its note is a draft again.
    Put(Box<Draft>),
}
