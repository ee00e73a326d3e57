//! Promises that were kept while a sitting lasted, whenever they were made. Those made in its calls are `promises`.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::figure::{Behind, Figure};
use crate::domain::env::At;
use crate::domain::follow_up::{FollowUp, FollowUpKind, Side};
use crate::domain::ids::{ClubId, FollowUpId, PersonId};
use crate::domain::session::Session;

/// Promises of both sides that were kept. A bare count: how many might have been is not known afterwards.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Kept {
    /// How many, and which.
    #[serde(flatten)]
    pub figure: Figure,
    /// All of them, in the order they were done.
    pub rows: Vec<KeptPromise>,
}

/// One promise that was kept.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct KeptPromise {
    /// The promise.
    pub follow_up: FollowUpId,
    /// Ours or theirs.
    pub side: Side,
    /// The club.
    pub club: ClubId,
    /// The person it was agreed with.
    pub person: Option<PersonId>,
    /// What it is about.
    pub kind: FollowUpKind,
    /// What was promised, in the caller's words; may be empty when the kind says it all.
    pub text: String,
    /// Day it was due.
    pub due_on: Option<NaiveDate>,
    /// Time of that day.
    pub due_time: Option<NaiveTime>,
    /// When it was done.
    pub done_at: At,
}

/// The promises ([`FollowUp::is_promise`], as of those made) that were done while the sitting lasted. Other tasks that were done are work,
/// and a meeting that has been held is none: it is counted where it was agreed.
pub(super) fn kept(session: &Session, done: &[FollowUp]) -> Kept {
    // Of one that was never ended, what was done after the next began is not at hand: `done` is of its time alone.
    let is_here = |at: &At| session.has(*at, None);
    let row = |task: &FollowUp| {
        Some(KeptPromise {
            follow_up: task.id,
            side: task.side,
            club: task.club,
            person: task.person,
            kind: task.kind,
            text: task.text.clone(),
            due_on: task.due_on,
            due_time: task.due_time,
            done_at: task.done_at.filter(is_here)?,
        })
    };
    let mut rows: Vec<KeptPromise> = done.iter().filter(|task| task.is_promise()).filter_map(row).collect();
    rows.sort_by_key(|row| (row.done_at, row.follow_up));
    Kept { figure: Figure::new(Behind::FollowUps(rows.iter().map(|row| row.follow_up).collect())), rows }
}
