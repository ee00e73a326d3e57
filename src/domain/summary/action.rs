//! What somebody must act on after a sitting: one case per call, the gravest first. What the outcome itself changed
//! (a number marked bad, a person taken out) is the deed's work, in `deeds`.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::figure::{Base, Behind, Figure};
use super::promises::FollowUpState;
use crate::domain::call::{Call, Outcome};
use crate::domain::closed::closed_set;
use crate::domain::follow_up::{FollowUp, FollowUpKind};
use crate::domain::ids::{CallId, ClubId, FollowUpId, PersonId};

closed_set! {
    /// Why somebody must act, the gravest first. A call has one: the gravest of its outcome and its tasks.
    ActionReason {
        /// outcome: vil melde seg ut
        WantsToLeave = "wants_to_leave",
        /// a task: ta saken videre
        NeedsAction = "needs_action",
        /// outcome: vil ikke ringes
        Refused = "refused",
        /// outcome: er død
        Deceased = "deceased",
        /// outcome: har gått av
        LeftPost = "left_post",
        /// outcome: har sluttet på arbeidsplassen
        LeftWorkplace = "left_workplace",
        /// a task: finne etterfølger
        FindSuccessor = "find_successor",
        /// outcome: feil nummer
        WrongNumber = "wrong_number",
        /// outcome: nummeret er ikke i bruk
        DeadNumber = "dead_number",
        /// a task: rette i registeret
        RegisterUpdate = "register_update",
    }
}

/// The cases of a sitting.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct NeedsAction {
    /// Calls that left something to act on, of the attempts. Settled ones are counted: they came up in this sitting.
    #[serde(flatten)]
    pub figure: Figure,
    /// One case per call, the gravest reason first.
    pub rows: Vec<ActionCase>,
}

/// One thing to act on: a call, why, and the tasks that were made of it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct ActionCase {
    /// The gravest reason.
    pub reason: ActionReason,
    /// The call.
    pub call: CallId,
    /// The club.
    pub club: ClubId,
    /// The person rung.
    pub person: Option<PersonId>,
    /// How the call ended.
    pub outcome: Outcome,
    /// Tasks made in the call, the gravest first; none when the outcome opened no task.
    pub tasks: Vec<ActionTask>,
    /// Whether it had tasks and all of them are done or dropped.
    pub settled: bool,
}

/// A task of the kinds `find_successor`, `register_update` and `needs_action`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct ActionTask {
    /// The task.
    pub follow_up: FollowUpId,
    /// What it is about.
    pub kind: FollowUpKind,
    /// A few words; may be empty when the kind says it all.
    pub text: String,
    /// Day it is due.
    pub due_on: Option<NaiveDate>,
    /// How it stands now.
    pub state: FollowUpState,
}

/// The reason an outcome gives. Exhaustive on purpose: a new outcome must be thought about here.
fn reason_of_outcome(outcome: Outcome) -> Option<ActionReason> {
    match outcome {
        Outcome::WantsToLeave => Some(ActionReason::WantsToLeave),
        Outcome::Refused => Some(ActionReason::Refused),
        Outcome::Deceased => Some(ActionReason::Deceased),
        Outcome::LeftPost => Some(ActionReason::LeftPost),
        Outcome::LeftWorkplace => Some(ActionReason::LeftWorkplace),
        Outcome::WrongNumber => Some(ActionReason::WrongNumber),
        Outcome::DeadNumber => Some(ActionReason::DeadNumber),
        Outcome::Talked
        | Outcome::NoAnswer
        | Outcome::Busy
        | Outcome::LeftMessage
        | Outcome::CallBack
        | Outcome::NotNow
        | Outcome::Interrupted
        | Outcome::SomeoneElse
        | Outcome::SentMessage => None,
    }
}

/// The reason a task gives; none for a promise.
fn reason_of_task(kind: FollowUpKind) -> Option<ActionReason> {
    match kind {
        FollowUpKind::NeedsAction => Some(ActionReason::NeedsAction),
        FollowUpKind::FindSuccessor => Some(ActionReason::FindSuccessor),
        FollowUpKind::RegisterUpdate => Some(ActionReason::RegisterUpdate),
        FollowUpKind::CaseEscalate => Some(ActionReason::NeedsAction),
        _ => None,
    }
}

/// The cases of the calls; the calls in order of time, which is kept within a reason.
pub(super) fn needs_action(calls: &[&Call], follow_ups: &[FollowUp]) -> NeedsAction {
    let mut tasks: BTreeMap<CallId, Vec<(ActionReason, &FollowUp)>> = BTreeMap::new();
    for follow_up in follow_ups {
        if let (Some(call), Some(reason)) = (follow_up.call, reason_of_task(follow_up.kind)) {
            tasks.entry(call).or_default().push((reason, follow_up));
        }
    }
    let mut rows: Vec<ActionCase> =
        calls.iter().filter_map(|call| case(call, tasks.remove(&call.id).unwrap_or_default())).collect();
    rows.sort_by_key(|row| row.reason);
    let ids = rows.iter().map(|row| row.call).collect();
    NeedsAction { figure: Figure::new(Behind::Calls(ids)).of(calls.len(), Base::Attempts), rows }
}

fn case(call: &Call, mut tasks: Vec<(ActionReason, &FollowUp)>) -> Option<ActionCase> {
    tasks.sort_by_key(|(reason, task)| (*reason, task.id));
    let gravest_task = tasks.first().map(|(reason, _)| *reason);
    let reason = reason_of_outcome(call.outcome).into_iter().chain(gravest_task).min()?;
    Some(ActionCase {
        reason,
        call: call.id,
        club: call.club,
        person: call.person,
        outcome: call.outcome,
        settled: !tasks.is_empty() && tasks.iter().all(|(_, task)| !task.is_open()),
        tasks: tasks
            .into_iter()
            .map(|(_, task)| ActionTask {
                follow_up: task.id,
                kind: task.kind,
                text: task.text.clone(),
                due_on: task.due_on,
                state: FollowUpState::of(task),
            })
            .collect(),
    })
}
