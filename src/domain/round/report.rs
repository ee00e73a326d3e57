//! What came of a round: how far it has come, what was said and agreed on, and who remains and why. Every figure has its denominator,
//! and is as long as its list. Reading the rows is `store::round_rows`', the words are `words::round_report`'s.

use std::collections::{BTreeMap, HashSet};

use serde::Serialize;

use super::{Round, Target};
use crate::domain::call::{Call, NextStep, Outcome};
use crate::domain::env::At;
use crate::domain::follow_up::{FollowUp, Side};
use crate::domain::ids::{CallId, ClubId};
use crate::domain::offer::{SignUp, takes_place};
use crate::domain::overview::Share;

/// What is known of a club of the round.
#[derive(Clone, PartialEq, Debug)]
pub struct ClubRows {
    /// Its name.
    pub name: String,
    /// Its place in the round.
    pub target: Target,
    /// Its calls; those that do not count in the round are passed over.
    pub calls: Vec<Call>,
    /// What was promised in them.
    pub follow_ups: Vec<FollowUp>,
    /// Answers to offers that were given in them.
    pub sign_ups: Vec<SignUp>,
}

/// Why a club was not reached.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Remains {
    /// Nobody has rung it.
    NotRung,
    /// Its last call ended so.
    Last {
        /// How.
        outcome: Outcome,
    },
    /// A colleague rings it.
    Given,
}

/// A club that was not reached.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Remaining {
    /// The club.
    pub club: ClubId,
    /// Its name.
    pub name: String,
    /// Why.
    #[serde(flatten)]
    pub why: Remains,
}

/// A club that was taken out of the round and not reached in it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct TakenOut {
    /// The club.
    pub club: ClubId,
    /// Its name.
    pub name: String,
}

/// How a round went.
#[derive(Clone, PartialEq, Debug, Serialize)]
pub struct RoundReport {
    /// The round, with what was planned and what was learnt.
    pub round: Round,
    /// Until when it is told: when it was closed, or now.
    pub until: At,
    /// Its clubs that were reached, of all. One that was taken out is none of them, unless it was reached before.
    pub reached: Share,
    /// Those, in the order of their names.
    pub reached_clubs: Vec<ClubId>,
    /// Those that were not, in the order of their names.
    pub remaining: Vec<Remaining>,
    /// How many of these there are for each reason.
    pub reasons: Vec<(Remains, Share)>,
    /// Those that were taken out, in the order of their names: neither reached nor left.
    pub taken_out: Vec<TakenOut>,
    /// Conversations, of the calls that count in the round, calls to those that were taken out later among them.
    pub talked: Share,
    /// The calls that count in the round, oldest first.
    pub calls: Vec<CallId>,
    /// How they ended, each of all.
    pub outcomes: Vec<(Outcome, Share)>,
    /// Promises of ours made in these calls: those that are done, of all that were not dropped.
    pub ours: Share,
    /// Promises of theirs.
    pub theirs: Share,
    /// Sign-ups, of the answers to offers given in these calls.
    pub signed_up: Share,
    /// Calls in which a meeting or a visit was agreed on, of all.
    pub meetings: Share,
}

/// How a round went, until it was closed or until `now`.
pub fn report(round: &Round, mut clubs: Vec<ClubRows>, now: At) -> RoundReport {
    clubs.sort_by_cached_key(|club| (crate::domain::collate::key(&club.name), club.target.club));
    let mut report = RoundReport {
        round: round.clone(),
        until: round.closed_at.unwrap_or(now),
        reached: Share::default(),
        reached_clubs: Vec::new(),
        remaining: Vec::new(),
        reasons: Vec::new(),
        taken_out: Vec::new(),
        talked: Share::default(),
        calls: Vec::new(),
        outcomes: Vec::new(),
        ours: Share::default(),
        theirs: Share::default(),
        signed_up: Share::default(),
        meetings: Share::default(),
    };
    let (mut outcomes, mut reasons) = (BTreeMap::<Outcome, u32>::new(), BTreeMap::<Remains, u32>::new());
    let mut calls = Vec::new();
    for club in clubs {
        let own: Vec<&Call> = club.calls.iter().filter(|call| round.counts(call)).collect();
        let ids: HashSet<CallId> = own.iter().map(|call| call.id).collect();
        for call in &own {
            *outcomes.entry(call.outcome).or_default() += 1;
            let is_meeting = matches!(call.next_step, Some(NextStep::Meeting | NextStep::Visit));
            count(&mut report.talked, call.outcome == Outcome::Talked);
            count(&mut report.meetings, is_meeting);
            calls.push((call.started_at, call.id));
        }
        let is_own = |call: Option<CallId>| call.is_some_and(|call| ids.contains(&call));
        for task in
            club.follow_ups.iter().filter(|task| is_own(task.call) && task.is_promise() && task.dropped_at.is_none())
        {
            let side = if task.side == Side::Ours { &mut report.ours } else { &mut report.theirs };
            count(side, task.done_at.is_some());
        }
        for answer in club.sign_ups.iter().filter(|answer| is_own(answer.call)) {
            count(&mut report.signed_up, takes_place(answer.state));
        }
        let is_reached = own.iter().any(|call| call.outcome == Outcome::Talked);
        if club.target.removed_at.is_some() && !is_reached {
            report.taken_out.push(TakenOut { club: club.target.club, name: club.name });
            continue;
        }
        count(&mut report.reached, is_reached);
        if is_reached {
            report.reached_clubs.push(club.target.club);
            continue;
        }
        let last = own.iter().max_by_key(|call| (call.started_at, call.id));
        let why = match (&club.target.owner, last) {
            (Some(_), _) => Remains::Given,
            (None, Some(call)) => Remains::Last { outcome: call.outcome },
            (None, None) => Remains::NotRung,
        };
        *reasons.entry(why).or_default() += 1;
        report.remaining.push(Remaining { club: club.target.club, name: club.name, why });
    }
    calls.sort_unstable();
    report.calls = calls.into_iter().map(|(_, call)| call).collect();
    let (all, left) = (length(report.calls.len()), length(report.remaining.len()));
    report.outcomes = outcomes.into_iter().map(|(outcome, count)| (outcome, Share { count, of: all })).collect();
    report.reasons = reasons.into_iter().map(|(why, count)| (why, Share { count, of: left })).collect();
    report
}

impl RoundReport {
    /// Clubs that remain, of all.
    pub fn left(&self) -> Share {
        Share { count: length(self.remaining.len()), of: self.reached.of }
    }
}

fn count(share: &mut Share, is_counted: bool) {
    *share = Share { count: share.count + u32::from(is_counted), of: share.of + 1 };
}

fn length(rows: usize) -> u32 {
    u32::try_from(rows).unwrap_or(u32::MAX)
}
