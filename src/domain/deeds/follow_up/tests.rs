//! What may be done with a promise, and what is refused.

use super::*;
use crate::domain::facts::fixture::Scene;
use crate::domain::op::Change;
use crate::domain::person::Role;
use crate::domain::policy::tests::shipped;

fn scene() -> (Scene, Env, FollowUp) {
    let mut scene = Scene::new("2026-04-15").rep();
    let task = scene.task(Side::Theirs, "kalle inn til klubbmøte", Some("2026-04-20")).clone();
    let env = Env::new(scene.now, 4);
    (scene, env, task)
}

/// The task after a deed.
fn after(op: &Op) -> FollowUp {
    let found = op.changes.iter().find_map(|change| match change {
        Change::FollowUp(edit) => edit.after.clone(),
        _ => None,
    });
    found.unwrap()
}

#[test]
fn a_promise_is_dropped_only_with_a_reason_and_the_reason_is_kept() {
    let (_, mut env, task) = scene();
    assert_eq!(drop_follow_up(&mut env, &task, "  "), Err(Refusal::NoReason));
    let op = drop_follow_up(&mut env, &task, " møtet er holdt ").unwrap();
    assert!(!after(&op).is_open());
    assert_eq!(after(&op).reason.as_deref(), Some("møtet er holdt"));
    assert_eq!(drop_follow_up(&mut env, &after(&op), "igjen"), Err(Refusal::NothingToDo));
}

#[test]
fn a_promise_is_moved_to_a_day_to_come() {
    let (_, mut env, task) = scene();
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    assert_eq!(move_follow_up(&mut env, &task, day("2026-04-14"), None), Err(Refusal::TimePassed));
    assert_eq!(move_follow_up(&mut env, &task, day("2026-04-20"), None), Err(Refusal::NothingToDo));
    let op = move_follow_up(&mut env, &task, day("2026-04-15"), NaiveTime::from_hms_opt(14, 0, 0)).unwrap();
    assert_eq!(after(&op).due_on, Some(day("2026-04-15")));
    assert!(after(&op).due_time.is_some());
}

#[test]
fn a_day_that_somebody_sets_is_a_day_that_was_said() {
    let (mut scene, mut env, task) = scene();
    let unsaid = FollowUp { is_day_said: false, ..task };
    let told = |scene: &Scene| crate::domain::agreed::agreed(&scene.record, scene.now).theirs.remove(0).on;
    scene.record.follow_ups = vec![unsaid.clone()];
    assert_eq!(told(&scene), None, "the day on which we ask is no deadline");
    for day in ["2026-04-20", "2026-04-29"] {
        let day: NaiveDate = day.parse().unwrap();
        let op = move_follow_up(&mut env, &unsaid, day, None).unwrap();
        scene.record.follow_ups = vec![after(&op)];
        assert_eq!(told(&scene), Some(day));
    }
    let unsaid = practise_together(&mut env, &shipped(), unsaid.club, None, "føre regnskap").unwrap();
    assert_eq!((after(&unsaid).said_day(), after(&unsaid).due_on.is_some()), (None, true));
}

#[test]
fn a_promise_is_handed_over_by_name_and_taken_back_without_one() {
    let (_, mut env, task) = scene();
    assert_eq!(hand_over(&mut env, &task, ""), Err(Refusal::NoName));
    let op = hand_over(&mut env, &task, "Berit").unwrap();
    assert_eq!(after(&op).owner.as_deref(), Some("Berit"));
    assert_eq!(after(&hand_over(&mut env, &after(&op), " ").unwrap()).owner, None);
}

#[test]
fn what_the_club_was_to_do_is_taken_over_only_with_a_reason() {
    let (_, mut env, task) = scene();
    assert_eq!(take_over(&mut env, &task, ""), Err(Refusal::NoReason));
    let op = take_over(&mut env, &task, "lederen er sykmeldt fram til møtet").unwrap();
    assert_eq!((after(&op).side, after(&op).reason.is_some()), (Side::Ours, true));
    assert_eq!(take_over(&mut env, &after(&op), "igjen"), Err(Refusal::IsOurs));
}

#[test]
fn practising_together_goes_from_shown_to_alone_and_is_then_done() {
    let (mut scene, mut env, task) = scene();
    scene.the_rep().role = Role::Treasurer;
    let (club, rep) = (scene.record.club.id, Some((scene.the_rep().id, Some(Role::Treasurer))));
    let policy = shipped();
    assert_eq!(practise_together(&mut env, &policy, club, rep, " "), Err(Refusal::NoWords));
    let op = practise_together(&mut env, &policy, club, rep, "føre regnskap fredag kl 14").unwrap();
    let made = after(&op);
    assert_eq!((made.step, made.owner_role), (Some(Step::Show), Some(Role::Treasurer)));
    assert_eq!((made.due_on, made.due_time), ("2026-04-17".parse().ok(), NaiveTime::from_hms_opt(14, 0, 0)));
    assert_eq!(made.text, "føre regnskap", "the day has a place of its own");
    let together = after(&take_step(&mut env, &made).unwrap());
    let alone = after(&take_step(&mut env, &together).unwrap());
    assert_eq!((together.step, alone.step), (Some(Step::Together), Some(Step::Alone)));
    assert!(alone.is_open());
    let done = after(&take_step(&mut env, &alone).unwrap());
    assert_eq!((done.step, done.done_at), (Some(Step::Alone), Some(env.now)));
    assert_eq!(take_step(&mut env, &done), Err(Refusal::NothingToDo));
    assert_eq!(take_step(&mut env, &task), Err(Refusal::NoSteps));
}

#[test]
fn an_agreed_call_back_is_moved_and_nothing_else_is() {
    let (mut scene, mut env, _) = scene();
    let now = env.now;
    let call = scene.talked("2026-04-15").clone();
    assert_eq!(move_call_back(&mut env, &call, now + TimeDelta::hours(2)), Err(Refusal::NothingToDo));
    let agreed =
        Call { outcome: crate::domain::call::Outcome::CallBack, returns_at: Some(now + TimeDelta::hours(1)), ..call };
    assert_eq!(move_call_back(&mut env, &agreed, now), Err(Refusal::TimePassed));
    assert!(move_call_back(&mut env, &agreed, now + TimeDelta::hours(2)).is_ok());
}

#[test]
fn every_deed_with_a_promise_is_turned_round_whole() {
    let (_, mut env, task) = scene();
    let op = take_over(&mut env, &task, "de ba om det").unwrap();
    assert_eq!(after(&op.inverse(&mut env)), task);
}
