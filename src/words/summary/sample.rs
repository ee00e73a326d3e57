//! An evening for tests: a conversation with promises and a sign-up, a no answer, a call back at six, a wrong number,
//! and a rep who has left. Only rows; what they add up to is for `domain::summary` to say.

use chrono::{NaiveDate, NaiveTime};
use uuid::Uuid;

use crate::app::model::Names;
use crate::app::summary::SummaryView;
use crate::domain::call::{Call, NextStep, Outcome};
use crate::domain::env::{At, instant};
use crate::domain::follow_up::{FollowUp, FollowUpKind, Side};
use crate::domain::ids::{ClubId, PersonId};
use crate::domain::offer::{OfferKind, SignUp, SignUpState};
use crate::domain::policy::{ActsOn, Consequence, Policy, Rest};
use crate::domain::queue::{LaterWhy, QueueLine, Tier};
use crate::domain::session::Session;
use crate::domain::summary::{ClubReturn, HourReach, RoundCounts, SessionLog, summarise};

/// Clubs in the order they are rung, and the person of each.
const CLUBS: [(&str, &str); 5] = [
    ("Heimdal Elektro", "Solveig Bjørgå"),
    ("Nidar Montasje", "Per Aas"),
    ("Bodø Kabel", "Nils Ánte Sara"),
    ("Verdal Industri", "Åse Øverås"),
    ("Stjørdal Vgs", "Kjell Lund"),
];

/// The evening, ended at half past five.
pub(crate) fn evening() -> SummaryView {
    view(&calls(), &session(Some("17:30")), false)
}

/// The same evening, cut off by a crash.
pub(crate) fn cut_off() -> SummaryView {
    view(&calls(), &session(None), true)
}

/// A session in which nobody has been rung yet.
pub(crate) fn empty() -> SummaryView {
    view(&[], &session(None), false)
}

/// The evening with names and words that mean harm.
pub(crate) fn hostile() -> SummaryView {
    let mut view = evening();
    let club = view.calls[0].club;
    view.names.clubs.insert(club, "=HYPERLINK(\"x\")|<b>\u{1b}[31m\u{202e}Ond\tklubb\r\nny linje".into());
    view.follow_ups[0].text = "| a | <script> **fet**\n# overskrift".into();
    view
}

pub(crate) fn id<I: From<Uuid>>(n: u128) -> I {
    Uuid::from_u128(n).into()
}

/// A time of Friday 20 November 2026, in Norway.
pub(crate) fn wall(time: &str) -> At {
    instant(day(20).and_time(time.parse::<NaiveTime>().unwrap()))
}

fn day(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, day).unwrap()
}

fn club(n: usize) -> ClubId {
    id(100 + n as u128)
}

fn person(n: usize) -> PersonId {
    id(200 + n as u128)
}

fn session(ended: Option<&str>) -> Session {
    Session { id: id(1), round: Some(id(2)), started_at: wall("16:00"), ended_at: ended.map(wall) }
}

fn call(n: usize, outcome: Outcome, from: &str, to: &str) -> Call {
    Call {
        id: id(10 + n as u128),
        club: club(n),
        person: Some(person(n)),
        round: Some(id(2)),
        session: Some(id(1)),
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

fn calls() -> [Call; 5] {
    [
        Call {
            topics: vec!["opplæring".into(), "turnus".into()],
            pulse: Some(4),
            next_step: Some(NextStep::Meeting),
            ..call(0, Outcome::Talked, "16:02", "16:25")
        },
        Call {
            returns_at: Some(instant(day(23).and_hms_opt(9, 0, 0).unwrap())),
            returns_until: Some(instant(day(23).and_hms_opt(11, 0, 0).unwrap())),
            ..call(1, Outcome::NoAnswer, "16:30", "16:31")
        },
        Call { returns_at: Some(wall("18:00")), ..call(2, Outcome::CallBack, "16:40", "16:42") },
        call(3, Outcome::WrongNumber, "17:05", "17:06"),
        call(4, Outcome::LeftPost, "17:10", "17:14"),
    ]
}

fn task(n: u128, of: usize, side: Side, kind: FollowUpKind, text: &str, due: Option<NaiveDate>) -> FollowUp {
    FollowUp {
        id: id(n),
        club: club(of),
        person: Some(person(of)),
        call: Some(id(10 + of as u128)),
        side,
        kind,
        text: text.into(),
        due_on: due,
        due_time: None,
        created_at: wall("17:00"),
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

fn tasks() -> Vec<FollowUp> {
    vec![
        task(31, 0, Side::Ours, FollowUpKind::Promise, "sende tariffheftet", Some(day(27))),
        task(32, 0, Side::Theirs, FollowUpKind::Promise, "ta opp styrevalg på klubbmøtet", None),
        task(33, 3, Side::Ours, FollowUpKind::RegisterUpdate, "+4742000003", None),
        task(34, 4, Side::Ours, FollowUpKind::FindSuccessor, "", Some(day(27))),
    ]
}

fn later(n: usize, at: At, until: Option<At>, why: LaterWhy) -> QueueLine {
    QueueLine {
        club: club(n),
        name: CLUBS[n].0.into(),
        tier: Tier::Ordinary,
        ready_at: Some(at),
        ready_until: until,
        why: Some(why),
        out: None,
        attempt: 1,
        since: None,
    }
}

fn view(calls: &[Call], session: &Session, newer_activity: bool) -> SummaryView {
    let follow_ups = if calls.is_empty() { Vec::new() } else { tasks() };
    let sign_ups = vec![SignUp {
        id: id(41),
        offer: Some(id(42)),
        title: "V-læring".into(),
        kind: OfferKind::Vlaring,
        club: club(0),
        person: None,
        who: Some("Kari Moen".into()),
        call: Some(id(10)),
        state: SignUpState::SignedUp,
        created_at: wall("16:20"),
        instead_of: None,
        changed_at: None,
    }];
    let rest = [calls.get(2), calls.get(1)].into_iter().flatten();
    let returns: Vec<ClubReturn> =
        rest.filter_map(|call| Some(ClubReturn { at: call.returns_at?, club: call.club })).collect();
    let summary = summarise(&SessionLog {
        session,
        calls,
        sign_ups: &sign_ups,
        follow_ups: &follow_ups,
        done: &[],
        policy: &policy(),
        earlier: &[HourReach { hour: 16, attempts: 20, reached: 7 }],
        round: Some(RoundCounts { clubs: 48, done: 13, again: 2, ready: 31, later: 2, out: 2 }),
        returns: &returns,
        newer_activity,
    });
    let later = calls.get(1).and_then(|call| call.returns_at.zip(call.returns_until)).map(|(from, until)| {
        vec![later(2, wall("18:00"), None, LaterWhy::Agreed), later(1, from, Some(until), LaterWhy::Rest)]
    });
    SummaryView {
        session: session.id,
        summary,
        calls: calls.to_vec(),
        follow_ups,
        done: Vec::new(),
        sign_ups,
        later: later.unwrap_or_default(),
        names: Names {
            clubs: CLUBS.iter().enumerate().map(|(n, names)| (club(n), names.0.to_owned())).collect(),
            people: CLUBS.iter().enumerate().map(|(n, names)| (person(n), names.1.to_owned())).collect(),
        },
        chosen: 0,
    }
}

fn policy() -> Policy {
    let row = |outcome: Outcome| {
        let is_reached = matches!(outcome, Outcome::CallBack | Outcome::LeftPost);
        let then = Consequence {
            key: 'x',
            counts_as_attempt: !is_reached,
            counts_as_reached: is_reached,
            rest: Rest::None,
            acts_on: ActsOn::Queue,
            creates: None,
        };
        (outcome, then)
    };
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
        outcomes: Outcome::ALL.iter().copied().map(row).collect(),
    }
}
