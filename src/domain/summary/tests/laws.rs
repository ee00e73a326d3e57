//! Laws that hold for every evening, tried on evenings made up by proptest.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::evening::*;
use super::*;
use crate::domain::call::{NextStep, Outcome};
use crate::domain::env::At;
use crate::domain::follow_up::{FollowUpKind, Side};
use crate::domain::ids::FollowUpId;
use crate::domain::offer::SignUpState;

fn any_call() -> impl Strategy<Value = Call> {
    let times = (0..6 * 3600i64, -60..2400i64);
    let agreed = (select(NextStep::ALL), any::<bool>(), prop::option::of(0..7u8));
    let topics = prop::collection::vec(select(&["turnus", "lønn", "Lønn", "økonomi"][..]), 0..3);
    (select(Outcome::ALL), times, 0..6u128, agreed, topics, any::<bool>()).prop_map(
        |(outcome, (from, lasts), club, (step, returns, pulse), topics, in_round)| {
            let started_at = wall("15:00:00") + TimeDelta::seconds(from);
            Call {
                club: id(1000 + club),
                started_at,
                ended_at: started_at + TimeDelta::seconds(lasts),
                next_step: Some(step),
                returns_at: returns.then(|| started_at + TimeDelta::days(1)),
                pulse,
                topics: topics.into_iter().map(str::to_owned).collect(),
                round: in_round.then(round),
                ..call(0, outcome)
            }
        },
    )
}

prop_compose! {
    /// Any evening: also with follow-ups and sign-ups of calls that are not in it.
    fn any_evening()(
        calls in prop::collection::vec(any_call(), 0..25),
        promises in prop::collection::vec((0..30u128, select(FollowUpKind::ALL), select(Side::ALL), 0..3u8), 0..20),
        answers in prop::collection::vec((0..30u128, prop::option::of(0..3u128), select(SignUpState::ALL)), 0..20),
        reached in prop::collection::vec(any::<bool>(), Outcome::ALL.len()),
        clubs in prop::option::of(0..10u32),
        ended in prop::option::of(0..9 * 3600i64),
        done in prop::collection::vec((select(FollowUpKind::ALL), select(Side::ALL), prop::option::of(-3600..9 * 3600i64)), 0..20),
    ) -> Evening {
        let calls: Vec<Call> = calls.into_iter().zip(1..).map(|(call, n)| Call { id: id(n), ..call }).collect();
        let mut evening = Evening::of(&calls);
        evening.session.round = Some(round());
        evening.session.ended_at = ended.map(|after| wall("15:00:00") + TimeDelta::seconds(after));
        evening.policy = policy(|outcome| {
            Outcome::ALL.iter().position(|other| *other == outcome).is_some_and(|n| reached[n])
        });
        evening.round = clubs.map(|clubs| RoundCounts { clubs, ..RoundCounts::default() });
        evening.follow_ups = promises.into_iter().zip(1..).map(|((call, kind, side, state), n)| FollowUp {
            kind,
            done_at: (state == 1).then(|| wall("22:00:00")),
            dropped_at: (state == 2).then(|| wall("22:00:00")),
            ..promise(n, Some(call), side, (n % 2 == 0).then_some("2026-11-27"))
        }).collect();
        evening.done = done.into_iter().zip(100..).map(|((kind, side, after), n)| FollowUp {
            kind,
            done_at: after.map(|after| wall("15:00:00") + TimeDelta::seconds(after)),
            ..promise(n, None, side, None)
        }).collect();
        evening.sign_ups = answers.into_iter().zip(1..)
            .map(|((call, offer, state), n)| sign_up(n, call, offer, "Samling", state)).collect();
        evening
    }
}

/// Every figure of a summary under a name of its own.
fn figures(summary: &Summary) -> BTreeMap<String, Figure> {
    let mut all: Vec<(String, &Figure)> = Vec::new();
    for (name, figure) in [
        ("attempts", &summary.attempts),
        ("reached", &summary.reached),
        ("not reached", &summary.not_reached),
        ("conversations", &summary.conversations),
        ("clubs rung", &summary.clubs_rung),
        ("clubs talked", &summary.clubs_talked),
        ("ours", &summary.promises.ours),
        ("theirs", &summary.promises.theirs),
        ("kept", &summary.kept.figure),
        ("answers", &summary.sign_ups.answers),
        ("signed up", &summary.sign_ups.signed_up),
        ("meetings", &summary.meetings),
        ("visits", &summary.visits),
        ("call-backs", &summary.call_backs.figure),
        ("needs action", &summary.needs_action.figure),
    ] {
        all.push((name.to_owned(), figure));
    }
    all.extend(summary.outcomes.iter().map(|row| (row.outcome.as_str().to_owned(), &row.figure)));
    for row in &summary.hours {
        all.push((format!("attempts at {}", row.hour), &row.attempts));
        all.push((format!("reached at {}", row.hour), &row.reached));
    }
    all.extend(summary.sign_ups.rows.iter().map(|row| {
        let name = format!("{:?} {} {}", row.offer, row.title, row.state.as_str());
        (name, &row.figure)
    }));
    all.extend(summary.topics.iter().map(|row| (format!("#{}", row.topic), &row.figure)));
    all.extend(summary.pulse.iter().map(|pulse| ("pulse".to_owned(), &pulse.figure)));
    let count = all.len();
    let named: BTreeMap<String, Figure> = all.into_iter().map(|(name, figure)| (name, figure.clone())).collect();
    assert_eq!(named.len(), count, "no row comes twice");
    named
}

fn total<'a>(figures: impl Iterator<Item = &'a Figure>) -> u32 {
    figures.map(|figure| figure.count).sum()
}

proptest! {
    #[test]
    fn the_parts_add_up_to_the_whole(evening in any_evening()) {
        let summary = evening.summary();
        let attempts = evening.calls.len() as u32;
        prop_assert_eq!(summary.attempts.count, attempts);
        prop_assert_eq!(summary.reached.count + summary.not_reached.count, attempts);
        prop_assert_eq!(total(summary.outcomes.iter().map(|row| &row.figure)), attempts);
        prop_assert_eq!(total(summary.hours.iter().map(|row| &row.attempts)), attempts);
        prop_assert_eq!(total(summary.hours.iter().map(|row| &row.reached)), summary.reached.count);
        prop_assert_eq!(total(summary.sign_ups.rows.iter().map(|row| &row.figure)), summary.sign_ups.answers.count);
        prop_assert!(summary.conversations.count <= summary.reached.count);
        prop_assert!(summary.reached.count <= attempts);
        prop_assert!(summary.minutes_talked.minutes <= summary.minutes_talked.of);
    }

    #[test]
    fn every_figure_is_the_length_of_its_list_and_no_more_than_its_denominator(evening in any_evening()) {
        let summary = evening.summary();
        for (name, figure) in figures(&summary) {
            prop_assert_eq!(figure.count as usize, figure.behind.len(), "{}", name);
            prop_assert_eq!(figure.of.is_some(), figure.of_what.is_some(), "{}", name);
            prop_assert!(figure.of.is_none_or(|of| figure.count <= of), "{}", name);
            let mut once: Vec<String> = list(&figure.behind);
            once.sort();
            once.dedup();
            prop_assert_eq!(once.len(), figure.behind.len(), "{}: nothing is listed twice", name);
        }
        prop_assert_eq!(summary.call_backs.rows.len() as u32, summary.call_backs.figure.count);
        prop_assert_eq!(summary.needs_action.rows.len() as u32, summary.needs_action.figure.count);
        prop_assert_eq!(summary.promises.rows.len() as u32, summary.promises.ours.count + summary.promises.theirs.count);
        prop_assert_eq!(summary.minutes_talked.calls.len() as u32, summary.conversations.count);
    }

    #[test]
    fn what_was_told_is_a_promise_or_an_agreed_meeting_and_never_both(evening in any_evening()) {
        let summary = evening.summary();
        let agreed: Vec<_> = evening.follow_ups.iter().filter(|row| {
            evening.calls.iter().any(|call| row.call == Some(call.id) && is_agreed(call, row))
        }).collect();
        for row in &agreed {
            let figure = if row.kind == FollowUpKind::BookMeeting { &summary.meetings } else { &summary.visits };
            let calls = list(&figure.behind);
            prop_assert!(row.call.is_some_and(|call| calls.contains(&call.to_string())), "it is among the meetings");
            prop_assert!(summary.promises.rows.iter().all(|promise| promise.follow_up != row.id));
        }
        prop_assert!(agreed.iter().all(|row| row.is_appointment()));
        let is_made = |row: &&FollowUp| row.is_promise() && evening.calls.iter().any(|call| row.call == Some(call.id));
        let made = evening.follow_ups.iter().filter(is_made).count();
        prop_assert_eq!(made, summary.promises.rows.len());
    }

    #[test]
    fn what_is_kept_the_same_evening_is_of_what_was_made(evening in any_evening()) {
        let mut same = evening.clone();
        same.session.ended_at = None;
        for task in &mut same.follow_ups {
            task.done_at = Some(same.session.started_at);
        }
        same.done.clone_from(&same.follow_ups);
        let summary = same.summary();
        let mut made: Vec<_> = summary.promises.rows.iter().map(|row| row.follow_up).collect();
        let is_here = |row: &FollowUpId| {
            let call = same.follow_ups.iter().find(|task| task.id == *row).and_then(|task| task.call);
            same.calls.iter().any(|one| Some(one.id) == call)
        };
        let mut kept: Vec<_> = summary.kept.rows.iter().map(|row| row.follow_up).filter(is_here).collect();
        made.sort();
        kept.sort();
        prop_assert_eq!(made, kept);
    }

    #[test]
    fn what_was_kept_is_every_promise_that_was_done_while_the_sitting_lasted_and_nothing_else(evening in any_evening()) {
        let summary = evening.summary();
        let until = evening.session.ended_at.unwrap_or(At::MAX_UTC);
        let is_kept = |task: &&FollowUp| {
            task.is_promise() && task.done_at.is_some_and(|at| (evening.session.started_at..=until).contains(&at))
        };
        let mut kept: Vec<_> = evening.done.iter().filter(is_kept).map(|task| (task.done_at.unwrap(), task.id)).collect();
        kept.sort();
        let told: Vec<_> = summary.kept.rows.iter().map(|row| (row.done_at, row.follow_up)).collect();
        prop_assert_eq!(&told, &kept);
        prop_assert_eq!(list(&summary.kept.figure.behind), kept.iter().map(|(_, id)| id.to_string()).collect::<Vec<_>>());
    }

    #[test]
    fn every_denominator_is_the_figure_it_names(evening in any_evening()) {
        let summary = evening.summary();
        for (name, figure) in figures(&summary) {
            let whole = match figure.of_what {
                None => continue,
                Some(Base::Attempts) => summary.attempts.count,
                Some(Base::Conversations) => summary.conversations.count,
                Some(Base::ClubsRung) => summary.clubs_rung.count,
                Some(Base::ClubsInRound) => evening.round.map_or(0, |counts| counts.clubs),
                Some(Base::Promises) => summary.promises.ours.count + summary.promises.theirs.count,
                Some(Base::Answers) => summary.sign_ups.answers.count,
                Some(Base::SessionMinutes) => summary.minutes_talked.of,
                Some(Base::AttemptsInHour) => figures(&summary)[&name.replace("reached", "attempts")].count,
            };
            prop_assert_eq!(figure.of, Some(whole), "{}", name);
        }
    }

    #[test]
    fn the_order_of_the_log_changes_nothing(
        evening in any_evening(),
        swaps in prop::collection::vec((any::<Index>(), any::<Index>()), 0..30),
    ) {
        let mut mixed = evening.clone();
        fn mix<T>(rows: &mut [T], swaps: &[(Index, Index)]) {
            for (a, b) in swaps.iter().filter(|_| !rows.is_empty()).collect::<Vec<_>>() {
                rows.swap(a.index(rows.len()), b.index(rows.len()));
            }
        }
        mix(&mut mixed.calls, &swaps);
        mix(&mut mixed.follow_ups, &swaps);
        mix(&mut mixed.done, &swaps);
        mix(&mut mixed.sign_ups, &swaps);
        prop_assert_eq!(mixed.summary(), evening.summary());
    }

    #[test]
    fn a_call_undone_takes_exactly_itself_out_of_the_figures(evening in any_evening(), which in any::<Index>()) {
        prop_assume!(!evening.calls.is_empty());
        let mut undone = evening.clone();
        let gone = undone.calls.remove(which.index(undone.calls.len()));
        let (before, after) = (figures(&evening.summary()), figures(&undone.summary()));
        prop_assert!(after.keys().all(|name| before.contains_key(name)), "no figure appears");
        for (name, was) in before {
            // What was done while the sitting lasted was done, whichever call is gone.
            if name == "kept" {
                prop_assert_eq!(after.get(&name), Some(&was));
                continue;
            }
            let now = after.get(&name).map(|figure| list(&figure.behind)).unwrap_or_default();
            let kept: Vec<String> = match &was.behind {
                Behind::Calls(ids) => ids.iter().filter(|id| **id != gone.id).map(ToString::to_string).collect(),
                Behind::FollowUps(ids) => ids.iter().filter(|id| {
                    evening.follow_ups.iter().any(|row| row.id == **id && row.call != Some(gone.id))
                }).map(ToString::to_string).collect(),
                Behind::SignUps(ids) => ids.iter().filter(|id| {
                    evening.sign_ups.iter().any(|row| row.id == **id && row.call != Some(gone.id))
                }).map(ToString::to_string).collect(),
                // Which club comes first may change with the call that is gone, so clubs are compared as a set below.
                Behind::Clubs(_) => continue,
            };
            prop_assert_eq!(now, kept, "{}", name);
        }
        let mut clubs: Vec<_> = undone.calls.iter().map(|call| call.club).collect();
        clubs.sort();
        clubs.dedup();
        prop_assert_eq!(undone.summary().clubs_rung.count as usize, clubs.len());
        let minutes = |evening: &Evening| evening.summary().minutes_talked.minutes;
        prop_assert!(minutes(&undone) <= minutes(&evening));
        if !is_conversation(&gone) {
            prop_assert_eq!(minutes(&undone), minutes(&evening));
        }
    }

    #[test]
    fn hours_of_two_evenings_add_up_to_the_hours_of_both(one in any_evening(), two in any_evening()) {
        let both = reach_by_hour(one.calls.iter().chain(&two.calls), &one.policy);
        let mut apart = reach_by_hour(&one.calls, &one.policy);
        apart.extend(reach_by_hour(&two.calls, &one.policy));
        let evening = Evening { earlier: apart, ..one };
        for row in evening.summary().hours {
            prop_assert_eq!(row.earlier, both.iter().find(|hour| hour.hour == row.hour).copied());
        }
    }

    #[test]
    fn what_is_written_as_json_is_what_is_read(evening in any_evening()) {
        let summary = evening.summary();
        let json = serde_json::to_string(&summary).unwrap();
        prop_assert_eq!(serde_json::from_str::<Summary>(&json).unwrap(), summary);
    }
}

fn list(behind: &Behind) -> Vec<String> {
    match behind {
        Behind::Calls(ids) => ids.iter().map(ToString::to_string).collect(),
        Behind::Clubs(ids) => ids.iter().map(ToString::to_string).collect(),
        Behind::FollowUps(ids) => ids.iter().map(ToString::to_string).collect(),
        Behind::SignUps(ids) => ids.iter().map(ToString::to_string).collect(),
    }
}
