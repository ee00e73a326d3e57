//! The honest summary of a sitting: every figure with its named denominator and the list it counts.
//! Words and layout are in `lang` and `ui`, the files it is written to in `port`, and who is next in `queue`.
//!
//! Four words are defined once, in `summary/terms.rs`, and used everywhere: *attempt*, *reached*, *conversation*, *done*.

mod action;
mod agreed;
mod figure;
mod hours;
mod kept;
mod log;
mod minutes;
mod promises;
mod round;
mod sign_ups;
mod terms;
#[cfg(test)]
mod tests;
mod topics;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

pub use action::{ActionCase, ActionReason, ActionTask, NeedsAction};
pub use agreed::{AgreedCall, CallBacks, Pulse};
pub use figure::{Base, Behind, Figure, Tally};
pub use hours::{HourReach, HourRow, reach_by_hour};
pub use kept::{Kept, KeptPromise};
pub use log::{ClubReturn, RoundCounts, SessionLog};
pub use minutes::Minutes;
pub use promises::{FollowUpState, Promise, Promises, is_agreed};
pub use round::Remaining;
pub use sign_ups::{SignUpRow, SignUps};
pub use terms::{is_conversation, is_reached};
pub use topics::TopicRow;

use super::call::{Call, NextStep, Outcome};
use super::env::At;
use super::ids::{RoundId, SessionId};
use super::wish::{Wish, wishes};

/// The summary of one sitting. It is also the JSON format of `summary --format json`: field names are stable.
///
/// All lists are in order of time (`started_at`, then id) unless their field says otherwise, and no figure depends
/// on the order in which the log was given. Sums that always hold: `reached + not_reached = attempts`;
/// the outcomes sum to `attempts`, and so do the hours; `conversations ≤ reached ≤ attempts`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Summary {
    /// The sitting.
    pub session: SessionId,
    /// The round that was rung, if one was.
    pub round: Option<RoundId>,
    /// When the sitting began.
    pub started_at: At,
    /// When the caller ended it; `null` while it lasts, or when it was cut off.
    pub ended_at: Option<At>,
    /// Whether it was never ended and something newer has happened since (a crash, a closed lid).
    pub cut_off: bool,
    /// Calls logged, whatever came of them. Wider than `counts_as_attempt` of the policy, which only counts
    /// towards the rest after attempts in vain. A call that was undone is not in the log and is not counted.
    pub attempts: Figure,
    /// Of the attempts, calls in which the person was reached, as the policy says outcome by outcome. It counts
    /// calls, not people: somebody reached twice counts twice, so that the shares by hour and by outcome add up.
    pub reached: Figure,
    /// Of the attempts, calls in which nobody was reached.
    pub not_reached: Figure,
    /// Of the attempts, calls with the outcome `talked`, and no others: the only outcome that is contact.
    pub conversations: Figure,
    /// Different clubs rung, in the order they were first rung. Measured against the clubs of the round, when every
    /// call belonged to that round; otherwise it has no denominator.
    pub clubs_rung: Figure,
    /// Of the clubs rung, those with at least one conversation.
    pub clubs_talked: Figure,
    /// Minutes in conversation, of the minutes of the sitting.
    pub minutes_talked: Minutes,
    /// One row for each outcome that occurred, in the order people see outcomes; each of the attempts.
    pub outcomes: Vec<OutcomeRow>,
    /// One row for each hour rung in, in the order they came, beside the same hour of earlier sittings.
    pub hours: Vec<HourRow>,
    /// Promises made in these calls, ours and theirs.
    pub promises: Promises,
    /// Promises kept while the sitting lasted, whenever they were made.
    pub kept: Kept,
    /// Answers to offers given in these calls.
    pub sign_ups: SignUps,
    /// Of the conversations, those that agreed on a meeting.
    pub meetings: Figure,
    /// Of the conversations, those that agreed on a visit to the workplace.
    pub visits: Figure,
    /// Calls with an agreed time to ring again.
    pub call_backs: CallBacks,
    /// What somebody must act on.
    pub needs_action: NeedsAction,
    /// Topics heard, most heard first, then in the order of the alphabet.
    pub topics: Vec<TopicRow>,
    /// Mood of the clubs; `null` when nobody noted any.
    pub pulse: Option<Pulse>,
    /// Wishes for what conferences and courses should be about, in the order of the calls.
    #[serde(default)]
    pub wishes: Vec<Wish>,
    /// What remains in the round as it stood when the log was gathered; `null` without a round.
    pub remaining: Option<Remaining>,
}

/// How many calls ended in one way.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct OutcomeRow {
    /// The outcome.
    pub outcome: Outcome,
    /// Its calls, of the attempts.
    #[serde(flatten)]
    pub figure: Figure,
}

/// Sums up a sitting. The same log always gives the same summary, in whatever order its rows come.
pub fn summarise(log: &SessionLog<'_>) -> Summary {
    let mut calls: Vec<&Call> = log.calls.iter().collect();
    calls.sort_by_key(|call| (call.started_at, call.id));
    let attempts = calls.len();
    let of_attempts = |keep: &dyn Fn(&Call) -> bool| Figure::calls(&calls, keep).of(attempts, Base::Attempts);
    let conversations = of_attempts(&is_conversation);
    let of_conversations = |step: NextStep| {
        let agreed = |call: &Call| is_conversation(call) && call.next_step == Some(step);
        Figure::calls(&calls, agreed).of(conversations.count as usize, Base::Conversations)
    };
    let clubs_rung = clubs_rung(&calls, log);
    let clubs_talked = Figure::clubs(&calls, is_conversation).of(clubs_rung.count as usize, Base::ClubsRung);
    Summary {
        session: log.session.id,
        round: log.session.round,
        started_at: log.session.started_at,
        ended_at: log.session.ended_at,
        cut_off: log.session.ended_at.is_none() && log.newer_activity,
        attempts: Figure::calls(&calls, |_| true),
        reached: of_attempts(&|call| is_reached(call, log.policy)),
        not_reached: of_attempts(&|call| !is_reached(call, log.policy)),
        clubs_rung,
        clubs_talked,
        minutes_talked: minutes::minutes(log.session, &calls),
        outcomes: outcomes(&calls),
        hours: hours::rows(&calls, log.policy, log.earlier),
        promises: promises::promises(&calls, log.follow_ups),
        kept: kept::kept(log.session, log.done),
        sign_ups: sign_ups::sign_ups(&calls, log.sign_ups),
        meetings: of_conversations(NextStep::Meeting),
        visits: of_conversations(NextStep::Visit),
        call_backs: agreed::call_backs(&calls),
        needs_action: action::needs_action(&calls, log.follow_ups),
        topics: topics::topics(&calls),
        pulse: agreed::pulse(&calls),
        wishes: wishes(calls.iter().copied()),
        remaining: log.round.map(|counts| round::remaining(counts, log.returns)),
        conversations,
    }
}

fn outcomes(calls: &[&Call]) -> Vec<OutcomeRow> {
    let occurred: BTreeSet<Outcome> = calls.iter().map(|call| call.outcome).collect();
    let row = |outcome: Outcome| OutcomeRow {
        outcome,
        figure: Figure::calls(calls, |call| call.outcome == outcome).of(calls.len(), Base::Attempts),
    };
    Outcome::ALL.iter().copied().filter(|outcome| occurred.contains(outcome)).map(row).collect()
}

/// A share of the round is only honest when nothing outside the round is in the count.
fn clubs_rung(calls: &[&Call], log: &SessionLog<'_>) -> Figure {
    let rung = Figure::clubs(calls, |_| true);
    let only_this_round = log.session.round.is_some() && calls.iter().all(|call| call.round == log.session.round);
    match log.round {
        Some(counts) if only_this_round && rung.count <= counts.clubs => {
            rung.of(counts.clubs as usize, Base::ClubsInRound)
        }
        _ => rung,
    }
}
