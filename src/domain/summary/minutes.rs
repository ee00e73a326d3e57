//! How long the talk lasted, and the sitting. The running clock on screen is `app`'s.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::figure::Base;
use super::terms::is_conversation;
use crate::domain::call::Call;
use crate::domain::env::At;
use crate::domain::ids::CallId;
use crate::domain::session::Session;

/// Whole minutes in conversation: `{"minutes": 41, "of": 72, "of_what": "session_minutes", "calls": […]}`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Minutes {
    /// From when ring was pressed until the outcome was given, over all conversations, rounded down once, at the end.
    /// A minute in which two calls were open (one was put aside for the other) counts once.
    pub minutes: u32,
    /// Minutes of the sitting, rounded down: from its start to its end; until it is ended, to the end of its last call.
    /// Widened to hold every call, so that `minutes` is never more.
    pub of: u32,
    /// Always `session_minutes`.
    pub of_what: Base,
    /// The conversations.
    pub calls: Vec<CallId>,
}

/// The minutes of a sitting; the calls in order of start.
pub(super) fn minutes(session: &Session, calls: &[&Call]) -> Minutes {
    let talks = calls.iter().filter(|call| is_conversation(call));
    let mut talked = TimeDelta::zero();
    let mut counted_to: Option<At> = None;
    for call in talks.clone() {
        let from = counted_to.map_or(call.started_at, |to| to.max(call.started_at));
        // A call that ends before it begins (the machine's clock was set back) lasts no time.
        talked += (call.ended_at - from).max(TimeDelta::zero());
        counted_to = counted_to.max(Some(call.ended_at));
    }
    let start = calls.iter().map(|call| call.started_at).min().unwrap_or(session.started_at);
    let start = start.min(session.started_at);
    let end = calls.iter().map(|call| call.ended_at).max().into_iter().chain(session.ended_at).max();
    Minutes {
        minutes: whole(talked),
        of: whole(end.unwrap_or(start) - start),
        of_what: Base::SessionMinutes,
        calls: talks.map(|call| call.id).collect(),
    }
}

fn whole(time: TimeDelta) -> u32 {
    u32::try_from(time.num_minutes().max(0)).unwrap_or(u32::MAX)
}
