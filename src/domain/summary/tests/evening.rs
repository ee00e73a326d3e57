//! Builders for an evening of calls.

use std::collections::BTreeMap;

use chrono::NaiveTime;
use uuid::Uuid;

pub(super) use crate::domain::call::Call;
use crate::domain::call::Outcome;
use crate::domain::env::{At, instant};
pub(super) use crate::domain::follow_up::FollowUp;
use crate::domain::follow_up::{FollowUpKind, Side};
pub(super) use crate::domain::ids::CallId;
use crate::domain::ids::RoundId;
use crate::domain::offer::{OfferKind, SignUp, SignUpState};
use crate::domain::policy::{ActsOn, Consequence, Policy, Rest};
use crate::domain::session::Session;
use crate::domain::summary::*;

/// All a summary is made of, owned.
#[derive(Clone, Debug)]
pub(super) struct Evening {
    pub session: Session,
    pub calls: Vec<Call>,
    pub sign_ups: Vec<SignUp>,
    pub follow_ups: Vec<FollowUp>,
    pub done: Vec<FollowUp>,
    pub policy: Policy,
    pub earlier: Vec<HourReach>,
    pub round: Option<RoundCounts>,
    pub returns: Vec<ClubReturn>,
    pub newer_activity: bool,
}

impl Evening {
    pub fn of(calls: &[Call]) -> Self {
        Evening {
            session: Session { id: id(0), round: None, started_at: wall("16:00:00"), ended_at: None },
            calls: calls.to_vec(),
            sign_ups: Vec::new(),
            follow_ups: Vec::new(),
            done: Vec::new(),
            policy: policy(|outcome| {
                use Outcome::*;
                matches!(outcome, CallBack | NotNow | Interrupted | LeftPost | LeftWorkplace | Refused | WantsToLeave)
            }),
            earlier: Vec::new(),
            round: None,
            returns: Vec::new(),
            newer_activity: false,
        }
    }

    pub fn summary(&self) -> Summary {
        summarise(&SessionLog {
            session: &self.session,
            calls: &self.calls,
            sign_ups: &self.sign_ups,
            follow_ups: &self.follow_ups,
            done: &self.done,
            policy: &self.policy,
            earlier: &self.earlier,
            round: self.round,
            returns: &self.returns,
            newer_activity: self.newer_activity,
        })
    }
}

pub(super) fn id<I: From<Uuid>>(n: u128) -> I {
    Uuid::from_u128(n).into()
}

pub(super) fn round() -> RoundId {
    id(500)
}

/// A time of the evening of 20 November 2026, in Norway.
pub(super) fn wall(time: &str) -> At {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
    instant(day.and_time(time.parse::<NaiveTime>().unwrap()))
}

pub(super) fn policy(reached: impl Fn(Outcome) -> bool) -> Policy {
    let row = |outcome: Outcome| Consequence {
        key: 'x',
        counts_as_attempt: !reached(outcome),
        counts_as_reached: reached(outcome),
        rest: Rest::None,
        acts_on: ActsOn::Queue,
        creates: None,
    };
    let outcomes: BTreeMap<_, _> = Outcome::ALL.iter().map(|outcome| (*outcome, row(*outcome))).collect();
    Policy {
        activity_money: 0,
        series: Default::default(),
        phrase: Vec::new(),
        opens_minute: 510,
        closes_minute: 1230,
        max_attempts: 3,
        rest_after_max_days: 14,
        agreed_lead_minutes: 15,
        promise_days: 7,
        topic_rest_days: 60,
        task_days: 14,
        slots: Vec::new(),
        outcomes,
    }
}

/// Call `n`, to a club of its own, at four in the afternoon and of no length.
pub(super) fn call(n: u128, outcome: Outcome) -> Call {
    lasting(n, outcome, "16:00:00", "16:00:00")
}

pub(super) fn lasting(n: u128, outcome: Outcome, from: &str, to: &str) -> Call {
    Call {
        id: id(n),
        club: id(1000 + n),
        person: None,
        round: None,
        session: Some(id(0)),
        started_at: wall(from),
        ended_at: wall(to),
        outcome,
        note: String::new(),
        asked: Vec::new(),
        topics: Vec::new(),
        number: None,
        pulse: None,
        next_step: None,
        returns_at: None,
        returns_until: None,
        attempt: 1,
        answers: Vec::new(),
        guide: None,
    }
}

pub(super) fn promise(n: u128, call: Option<u128>, side: Side, due: Option<&str>) -> FollowUp {
    FollowUp {
        id: id(n),
        club: id(1001),
        person: None,
        call: call.map(id),
        side,
        kind: FollowUpKind::Promise,
        text: "sende tariffheftet".into(),
        due_on: due.map(|day| day.parse().unwrap()),
        due_time: None,
        created_at: wall("16:10:00"),
        done_at: None,
        dropped_at: None,
        step: None,
        owner_role: None,
        owner: None,
        reason: None,
        is_day_said: true,
        offer: None,
    }
}

pub(super) fn sign_up(n: u128, call: u128, offer: Option<u128>, title: &str, state: SignUpState) -> SignUp {
    SignUp {
        id: id(n),
        offer: offer.map(id),
        title: title.into(),
        kind: if offer.is_some() { OfferKind::Vlaring } else { OfferKind::Course },
        club: id(1001),
        person: None,
        who: None,
        call: Some(id(call)),
        state,
        created_at: wall("16:10:00"),
        instead_of: None,
        changed_at: None,
    }
}

/// A figure without its list.
pub(super) fn shares(figure: &Figure) -> (u32, Option<u32>, Option<Base>) {
    (figure.count, figure.of, figure.of_what)
}
