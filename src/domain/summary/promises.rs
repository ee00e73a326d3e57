//! Promises made in the calls of a sitting. Tasks that an outcome made are in `action`;
//! what is due today is `follow_up`'s.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::figure::{Base, Behind, Figure};
use super::terms::is_conversation;
use crate::domain::call::{Call, NextStep};
use crate::domain::closed::closed_set;
use crate::domain::follow_up::{FollowUp, FollowUpKind, Side};
use crate::domain::ids::{CallId, ClubId, FollowUpId, PersonId};

closed_set! {
    /// How a promise or task stands now.
    FollowUpState {
        /// still to be done
        Open = "open",
        /// done
        Done = "done",
        /// dropped
        Dropped = "dropped",
    }
}

impl FollowUpState {
    /// The state of a follow-up. One both done and dropped is done: the work outlives the tidying.
    pub fn of(follow_up: &FollowUp) -> Self {
        match (follow_up.done_at, follow_up.dropped_at) {
            (Some(_), _) => FollowUpState::Done,
            (None, Some(_)) => FollowUpState::Dropped,
            (None, None) => FollowUpState::Open,
        }
    }
}

/// Promises by whose they are. Kept, broken or dropped since, they were made, and are counted.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Promises {
    /// Ours, of all promises made.
    pub ours: Figure,
    /// Theirs, of all promises made.
    pub theirs: Figure,
    /// All of them, soonest due first; those without a date last.
    pub rows: Vec<Promise>,
}

/// One promise ([`FollowUp::is_promise`]); a meeting or a visit only while its day is still to be agreed.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Promise {
    /// The promise.
    pub follow_up: FollowUpId,
    /// Ours or theirs.
    pub side: Side,
    /// The call it was made in.
    pub call: CallId,
    /// The club.
    pub club: ClubId,
    /// The person it was agreed with.
    pub person: Option<PersonId>,
    /// What it is about.
    pub kind: FollowUpKind,
    /// What was promised, in the caller's words; may be empty when the kind says it all.
    pub text: String,
    /// Day it is due.
    pub due_on: Option<NaiveDate>,
    /// Time of that day.
    pub due_time: Option<NaiveTime>,
    /// How it stands now.
    pub state: FollowUpState,
}

/// Whether a follow-up is the meeting or the visit that was agreed on in its call: that is counted among those, and owed by nobody.
pub fn is_agreed(call: &Call, follow_up: &FollowUp) -> bool {
    let step = match follow_up.kind {
        FollowUpKind::BookMeeting => NextStep::Meeting,
        FollowUpKind::VisitWorkplace => NextStep::Visit,
        _ => return false,
    };
    let is_its = follow_up.call == Some(call.id) && follow_up.side == Side::Ours && follow_up.is_appointment();
    is_its && is_conversation(call) && call.next_step == Some(step)
}

/// The promises among the follow-ups that were made in the calls.
pub(super) fn promises(calls: &[&Call], follow_ups: &[FollowUp]) -> Promises {
    let ids: BTreeSet<CallId> = calls.iter().map(|call| call.id).collect();
    let mut rows: Vec<Promise> = follow_ups
        .iter()
        .filter(|follow_up| follow_up.is_promise())
        .filter_map(|follow_up| {
            let call = follow_up.call.filter(|call| ids.contains(call))?;
            Some(Promise {
                follow_up: follow_up.id,
                side: follow_up.side,
                call,
                club: follow_up.club,
                person: follow_up.person,
                kind: follow_up.kind,
                text: follow_up.text.clone(),
                due_on: follow_up.due_on,
                due_time: follow_up.due_time,
                state: FollowUpState::of(follow_up),
            })
        })
        .collect();
    // `None` sorts first, so «is there no day» goes before the day; likewise a day without a time after its hours.
    rows.sort_by_key(|row| (row.due_on.is_none(), row.due_on, row.due_time.is_none(), row.due_time, row.follow_up));
    let of = |side: Side| {
        let mine = rows.iter().filter(|row| row.side == side).map(|row| row.follow_up);
        Figure::new(Behind::FollowUps(mine.collect())).of(rows.len(), Base::Promises)
    };
    Promises { ours: of(Side::Ours), theirs: of(Side::Theirs), rows }
}
