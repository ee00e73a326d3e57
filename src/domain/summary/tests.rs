//! One evening summed up, in sentences. Laws over any evening are in `tests/laws.rs`.

mod evening;
mod laws;

use evening::*;

use super::*;
use crate::domain::call::{NextStep, Outcome};
use crate::domain::follow_up::{FollowUpKind, Side};
use crate::domain::offer::SignUpState;

#[test]
fn a_call_back_is_reached_but_only_talking_is_a_conversation() {
    let calls = [call(1, Outcome::Talked), call(2, Outcome::CallBack), call(3, Outcome::NoAnswer)];
    let summary = Evening::of(&calls).summary();
    assert_eq!(shares(&summary.attempts), (3, None, None));
    assert_eq!(shares(&summary.reached), (2, Some(3), Some(Base::Attempts)));
    assert_eq!(shares(&summary.not_reached), (1, Some(3), Some(Base::Attempts)));
    assert_eq!(shares(&summary.conversations), (1, Some(3), Some(Base::Attempts)));
    assert_eq!(summary.conversations.call_ids(), [id(1)]);
}

#[test]
fn a_message_sent_or_left_reaches_nobody() {
    let calls = [call(1, Outcome::LeftMessage), call(2, Outcome::SentMessage), call(3, Outcome::SomeoneElse)];
    assert_eq!(Evening::of(&calls).summary().reached.count, 0);
}

#[test]
fn an_evening_without_calls_has_noughts_and_no_mean() {
    let summary = Evening::of(&[]).summary();
    assert_eq!(shares(&summary.reached), (0, Some(0), Some(Base::Attempts)));
    assert!(summary.outcomes.is_empty() && summary.hours.is_empty() && summary.pulse.is_none());
    assert_eq!((summary.minutes_talked.minutes, summary.minutes_talked.of), (0, 0));
}

#[test]
fn a_club_rung_twice_is_one_club() {
    let calls = [call(1, Outcome::WrongNumber), Call { club: call(1, Outcome::Busy).club, ..call(2, Outcome::Talked) }];
    let summary = Evening::of(&calls).summary();
    assert_eq!(shares(&summary.clubs_rung), (1, None, None));
    assert_eq!(shares(&summary.clubs_talked), (1, Some(1), Some(Base::ClubsRung)));
}

#[test]
fn clubs_rung_are_a_share_of_the_round_only_when_all_of_them_belong_to_it() {
    let inside = |n| Call { round: Some(round()), ..call(n, Outcome::Busy) };
    let mut evening = Evening::of(&[inside(1), inside(2)]);
    evening.session.round = Some(round());
    evening.round = Some(RoundCounts { clubs: 48, done: 12, again: 1, ready: 30, later: 4, out: 2 });
    assert_eq!(shares(&evening.summary().clubs_rung), (2, Some(48), Some(Base::ClubsInRound)));
    evening.calls.push(call(3, Outcome::Busy));
    assert_eq!(shares(&evening.summary().clubs_rung), (3, None, None));
}

#[test]
fn minutes_are_those_of_conversations_and_a_parked_call_is_not_counted_twice() {
    let calls = [
        lasting(1, Outcome::Talked, "16:00:00", "16:20:30"),
        lasting(2, Outcome::Talked, "16:05:00", "16:10:00"),
        lasting(3, Outcome::Interrupted, "16:30:00", "16:40:00"),
        lasting(4, Outcome::Talked, "16:50:00", "16:52:40"),
    ];
    let mut evening = Evening::of(&calls);
    let minutes = evening.summary().minutes_talked;
    assert_eq!((minutes.minutes, minutes.of), (23, 52), "20:30 and 2:40; the sitting so far 52:40");
    assert_eq!(minutes.calls, [id(1), id(2), id(4)]);
    evening.session.ended_at = Some(wall("17:15:59"));
    assert_eq!(evening.summary().minutes_talked.of, 75);
}

#[test]
fn outcomes_come_in_the_order_people_see_them() {
    let calls = [call(1, Outcome::DeadNumber), call(2, Outcome::Talked), call(3, Outcome::DeadNumber)];
    let rows: Vec<_> = Evening::of(&calls).summary().outcomes.iter().map(|r| (r.outcome, r.figure.count)).collect();
    assert_eq!(rows, [(Outcome::Talked, 1), (Outcome::DeadNumber, 2)]);
}

#[test]
fn hours_are_norwegian_and_stand_beside_earlier_evenings() {
    let calls = [
        lasting(1, Outcome::Talked, "16:59:59", "17:10:00"),
        lasting(2, Outcome::Busy, "17:00:00", "17:01:00"),
        lasting(3, Outcome::NoAnswer, "17:30:00", "17:31:00"),
    ];
    let mut evening = Evening::of(&calls);
    let past = |hour, attempts, reached| HourReach { hour, attempts, reached };
    evening.earlier = vec![past(17, 10, 3), past(9, 4, 0), past(17, 10, 4)];
    let hours = evening.summary().hours;
    let rows: Vec<_> = hours.iter().map(|row| (row.hour, row.attempts.count, row.reached.count, row.earlier)).collect();
    assert_eq!(rows, [(16, 1, 1, None), (17, 2, 0, Some(past(17, 20, 7)))]);
    assert_eq!(shares(&hours[1].reached), (0, Some(2), Some(Base::AttemptsInHour)));
}

#[test]
fn promises_are_sorted_by_day_and_only_those_of_this_evening_count() {
    let mut evening = Evening::of(&[call(1, Outcome::Talked)]);
    evening.follow_ups = vec![
        promise(1, Some(1), Side::Ours, None),
        promise(2, Some(1), Side::Theirs, Some("2026-12-01")),
        promise(3, Some(1), Side::Ours, Some("2026-11-27")),
        promise(4, Some(99), Side::Ours, Some("2026-11-27")),
        promise(5, None, Side::Ours, Some("2026-11-27")),
    ];
    let promises = evening.summary().promises;
    assert_eq!(promises.rows.iter().map(|row| row.follow_up).collect::<Vec<_>>(), [id(3), id(2), id(1)]);
    assert_eq!(shares(&promises.ours), (2, Some(3), Some(Base::Promises)));
    assert_eq!(promises.theirs.behind, Behind::FollowUps(vec![id(2)]));
}

#[test]
fn a_promise_dropped_since_was_still_made() {
    let mut evening = Evening::of(&[call(1, Outcome::Talked)]);
    let dropped_at = Some(wall("20:00:00"));
    evening.follow_ups = vec![FollowUp { dropped_at, ..promise(1, Some(1), Side::Ours, None) }];
    let promises = evening.summary().promises;
    assert_eq!((promises.ours.count, promises.rows[0].state), (1, FollowUpState::Dropped));
}

#[test]
fn sign_ups_are_grouped_by_offer_and_answer_and_by_title_where_there_is_no_offer() {
    let mut evening = Evening::of(&[call(1, Outcome::Talked), call(2, Outcome::Talked)]);
    evening.sign_ups = vec![
        sign_up(1, 1, Some(7), "V-læring", SignUpState::SignedUp),
        sign_up(2, 2, Some(7), "V-læring i januar", SignUpState::SignedUp),
        sign_up(3, 2, Some(7), "V-læring", SignUpState::Declined),
        sign_up(4, 1, None, "Julebord", SignUpState::Considering),
        sign_up(5, 2, None, " julebord", SignUpState::Considering),
        sign_up(6, 9, Some(7), "V-læring", SignUpState::SignedUp),
    ];
    let got = evening.summary().sign_ups;
    let rows: Vec<_> = got.rows.iter().map(|r| (r.title.as_str(), r.state, r.figure.count)).collect();
    assert_eq!(
        rows,
        [
            ("V-læring", SignUpState::SignedUp, 2),
            ("V-læring", SignUpState::Declined, 1),
            ("Julebord", SignUpState::Considering, 2)
        ]
    );
    assert_eq!(shares(&got.signed_up), (2, Some(5), Some(Base::Answers)));
}

#[test]
fn an_agreed_time_is_listed_and_a_time_the_program_chose_is_not() {
    let at = |n, outcome, time| Call { returns_at: Some(wall(time)), ..call(n, outcome) };
    let agreed = Call { next_step: Some(NextStep::CallBack), ..at(3, Outcome::Talked, "18:00:00") };
    let calls = [at(1, Outcome::CallBack, "19:00:00"), at(2, Outcome::Busy, "17:30:00"), agreed];
    let backs = Evening::of(&calls).summary().call_backs;
    assert_eq!(backs.rows.iter().map(|row| row.call).collect::<Vec<_>>(), [id(3), id(1)]);
    assert_eq!(shares(&backs.figure), (2, Some(3), Some(Base::Attempts)));
}

#[test]
fn meetings_and_visits_are_shares_of_conversations() {
    let step = |n, step| Call { next_step: Some(step), ..call(n, Outcome::Talked) };
    let calls = [step(1, NextStep::Meeting), step(2, NextStep::Visit), step(3, NextStep::None), call(4, Outcome::Busy)];
    let summary = Evening::of(&calls).summary();
    assert_eq!(shares(&summary.meetings), (1, Some(3), Some(Base::Conversations)));
    assert_eq!(summary.visits.call_ids(), [id(2)]);
}

#[test]
fn a_call_is_one_case_for_action_however_many_tasks_it_left_and_the_gravest_comes_first() {
    let calls = [call(1, Outcome::WrongNumber), call(2, Outcome::Talked), call(3, Outcome::WantsToLeave)];
    let mut evening = Evening::of(&calls);
    let task = |n, call, kind| FollowUp { kind, ..promise(n, Some(call), Side::Ours, None) };
    evening.follow_ups = vec![
        task(1, 1, FollowUpKind::RegisterUpdate),
        task(2, 2, FollowUpKind::FindSuccessor),
        FollowUp { done_at: Some(wall("20:00:00")), ..task(3, 3, FollowUpKind::NeedsAction) },
        task(4, 2, FollowUpKind::NeedsAction),
        task(5, 2, FollowUpKind::Promise),
    ];
    let action = evening.summary().needs_action;
    let rows: Vec<_> = action.rows.iter().map(|r| (r.call, r.reason, r.tasks.len(), r.settled)).collect();
    assert_eq!(
        rows,
        [
            (id(3), ActionReason::WantsToLeave, 1, true),
            (id(2), ActionReason::NeedsAction, 2, false),
            (id(1), ActionReason::WrongNumber, 1, false)
        ]
    );
    assert_eq!(evening.summary().promises.ours.count, 1, "a task is not a promise");
}

#[test]
fn what_is_made_and_what_is_kept_are_promises_and_neither_a_meeting_with_its_day_nor_a_task_of_the_programs() {
    let mut evening = Evening::of(&[call(1, Outcome::Talked)]);
    let done_at = Some(wall("20:00:00"));
    let task = |n, kind, due| FollowUp { kind, done_at, ..promise(n, Some(1), Side::Ours, due) };
    evening.follow_ups = vec![
        task(1, FollowUpKind::SendInfo, None),
        task(2, FollowUpKind::BookMeeting, Some("2026-11-20")),
        task(3, FollowUpKind::BookMeeting, None),
        task(4, FollowUpKind::CaseEscalate, None),
        task(5, FollowUpKind::FindSuccessor, None),
    ];
    evening.done.clone_from(&evening.follow_ups);
    let summary = evening.summary();
    let promises = Behind::FollowUps(vec![id(1), id(3), id(4)]);
    assert_eq!((&summary.promises.ours.behind, &summary.kept.figure.behind), (&promises, &promises));
}

#[test]
fn topics_are_counted_once_a_call_and_sorted_by_the_norwegian_alphabet() {
    let with = |n, topics: &[&str]| Call {
        topics: topics.iter().map(|t| t.to_string()).collect(),
        ..call(n, Outcome::Talked)
    };
    let calls = [with(1, &["ål", "turnus", "turnus"]), with(2, &["ærlighet", "turnus", "økonomi", "avtale"])];
    let rows = Evening::of(&calls).summary().topics;
    let rows: Vec<_> = rows.iter().map(|row| (row.topic.as_str(), row.figure.count)).collect();
    assert_eq!(rows, [("turnus", 2), ("avtale", 1), ("ærlighet", 1), ("økonomi", 1), ("ål", 1)]);
}

#[test]
fn the_mean_says_how_many_it_is_a_mean_of() {
    let with = |n, pulse| Call { pulse, ..call(n, Outcome::Talked) };
    let calls = [with(1, Some(4)), with(2, Some(3)), with(3, Some(3)), with(4, None), call(5, Outcome::Busy)];
    let pulse = Evening::of(&calls).summary().pulse.unwrap();
    assert_eq!(pulse.mean, 3.33);
    assert_eq!(shares(&pulse.figure), (3, Some(4), Some(Base::Conversations)));
}

#[test]
fn a_sitting_is_cut_off_when_it_never_ended_and_something_newer_happened() {
    let mut evening = Evening::of(&[]);
    assert!(!evening.summary().cut_off);
    evening.newer_activity = true;
    assert!(evening.summary().cut_off);
    evening.session.ended_at = Some(wall("18:00:00"));
    assert!(!evening.summary().cut_off);
}

#[test]
fn a_sitting_over_midnight_counts_its_minutes_and_its_hours_in_the_order_they_came() {
    let next_day = |time: &str| wall(time) + chrono::TimeDelta::days(1);
    let mut over = lasting(1, Outcome::Talked, "23:50:00", "23:59:00");
    over.ended_at = next_day("00:15:00");
    let mut after = lasting(2, Outcome::Talked, "00:20:00", "00:30:00");
    (after.started_at, after.ended_at) = (next_day("00:20:00"), next_day("00:30:00"));
    let mut evening = Evening::of(&[after, over]);
    evening.session.started_at = wall("23:40:00");
    evening.session.ended_at = Some(next_day("00:40:00"));
    let summary = evening.summary();
    assert_eq!((summary.minutes_talked.minutes, summary.minutes_talked.of), (35, 60));
    assert_eq!(summary.hours.iter().map(|row| row.hour).collect::<Vec<_>>(), [23, 0]);
}

#[test]
fn who_remains_is_listed_soonest_first() {
    let mut evening = Evening::of(&[]);
    evening.round = Some(RoundCounts { clubs: 10, done: 3, again: 0, ready: 4, later: 2, out: 1 });
    let back = |n, at| ClubReturn { club: id(n), at: wall(at) };
    evening.returns = vec![back(1, "19:00:00"), back(2, "18:00:00")];
    let remaining = evening.summary().remaining.unwrap();
    assert_eq!(remaining.left, Tally { count: 6, of: 10, of_what: Base::ClubsInRound });
    assert_eq!(remaining.returns, [back(2, "18:00:00"), back(1, "19:00:00")]);
}

#[test]
fn the_json_names_each_denominator_and_each_list() {
    let mut evening = Evening::of(&[lasting(1, Outcome::Talked, "16:00:00", "16:10:00")]);
    evening.follow_ups = vec![promise(2, Some(1), Side::Ours, Some("2026-11-27"))];
    let summary = evening.summary();
    let json = serde_json::to_value(&summary).unwrap();
    let one = id::<CallId>(1).to_string();
    assert_eq!(json["reached"], serde_json::json!({"count": 1, "of": 1, "of_what": "attempts", "calls": [one]}));
    assert_eq!(json["attempts"]["of"], serde_json::Value::Null);
    assert_eq!(
        json["outcomes"][0],
        serde_json::json!({"outcome": "talked", "count": 1, "of": 1, "of_what": "attempts", "calls": [one]})
    );
    assert_eq!(json["minutes_talked"]["of_what"], "session_minutes");
    assert_eq!(json["clubs_rung"]["clubs"].as_array().map(Vec::len), Some(1));
    assert_eq!(json["promises"]["ours"]["follow_ups"].as_array().map(Vec::len), Some(1));
    assert_eq!(json["promises"]["rows"][0]["due_on"], "2026-11-27");
    assert_eq!(serde_json::from_value::<Summary>(json).unwrap(), summary, "what is written is what is read");
}
