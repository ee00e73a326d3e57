//! What the calls agreed on about ringing again, and the mood they were in. Meetings and visits are figures of `summary`.

use serde::{Deserialize, Serialize};

use super::figure::{Base, Figure};
use super::terms::is_conversation;
use crate::domain::call::Call;
use crate::domain::env::At;
use crate::domain::ids::{CallId, ClubId, PersonId};

/// Agreed times to ring again. A time the program chose by itself is not agreed and is not here.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct CallBacks {
    /// Calls with an agreed time, of the attempts: also calls that never became a conversation.
    #[serde(flatten)]
    pub figure: Figure,
    /// Each with its time, soonest first.
    pub rows: Vec<AgreedCall>,
}

/// A time to ring again.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct AgreedCall {
    /// The call it was agreed in.
    pub call: CallId,
    /// The club.
    pub club: ClubId,
    /// The person.
    pub person: Option<PersonId>,
    /// When to ring.
    pub at: At,
}

/// Mood of the clubs.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Pulse {
    /// The mean of those noted, from 1 (low) to 5 (high), to two decimals.
    pub mean: f64,
    /// Of the conversations, those whose mood was noted; the mean says nothing of the others.
    #[serde(flatten)]
    pub figure: Figure,
}

/// The agreed times of the calls.
pub(super) fn call_backs(calls: &[&Call]) -> CallBacks {
    let mut rows: Vec<AgreedCall> = calls
        .iter()
        .filter(|call| call.has_agreed_time())
        .filter_map(|call| {
            Some(AgreedCall { call: call.id, club: call.club, person: call.person, at: call.returns_at? })
        })
        .collect();
    rows.sort_by_key(|row| (row.at, row.call));
    CallBacks { figure: Figure::calls(calls, Call::has_agreed_time).of(calls.len(), Base::Attempts), rows }
}

/// The mood of the conversations; `None` when none was noted. A value outside 1 to 5 was not noted.
pub(super) fn pulse(calls: &[&Call]) -> Option<Pulse> {
    let noted = |call: &Call| call.pulse.filter(|pulse| is_conversation(call) && (1..=5).contains(pulse));
    let sum: u32 = calls.iter().filter_map(|call| noted(call)).map(u32::from).sum();
    let figure = Figure::calls(calls, |call| noted(call).is_some());
    if figure.count == 0 {
        return None;
    }
    let mean = (f64::from(sum) * 100.0 / f64::from(figure.count)).round() / 100.0;
    let conversations = calls.iter().filter(|call| is_conversation(call)).count();
    Some(Pulse { mean, figure: figure.of(conversations, Base::Conversations) })
}
