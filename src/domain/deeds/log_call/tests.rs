//! What each outcome does: on whom it acts, what it opens, when the club comes back, and that all of it was said before.

mod leaving;
mod places;
mod words;

use chrono::TimeDelta;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseError;

use super::*;
use crate::domain::env::day_of;
use crate::domain::facts::fixture::Scene;
use crate::domain::ids::Ids;
use crate::domain::offer::{OfferKind, Places, SignUp};
use crate::domain::person::Role;
use crate::domain::policy::tests::shipped;
use crate::domain::queue::{self, LaterWhy, OutWhy, Standing};
use crate::domain::round::{Round, Target};

/// A club with a rep, in the open round, on a Wednesday at noon.
fn club() -> Scene {
    let mut scene = Scene::new("2026-04-15").rep();
    let mut ids = Ids::new(3);
    let round = Round {
        id: ids.fresh(scene.now),
        name: "Vår".into(),
        guide: "vanlig_runde".into(),
        from_on: scene.today(),
        to_on: None,
        created_at: scene.now,
        closed_at: None,
        role: None,
        instead: Vec::new(),
        plan: Default::default(),
    };
    scene.record.target = Some(Target {
        id: ids.fresh(scene.now),
        round: round.id,
        club: scene.record.club.id,
        snoozed_until: None,
        removed_at: None,
        pinned_at: None,
        owner: None,
    });
    scene.record.round = Some(round);
    scene.record.club.members = Some(20);
    scene
}

/// The draft of a call to the first person, begun five minutes ago.
fn draft(scene: &Scene, text: &str) -> Draft {
    let person = scene.record.person_to_ring(scene.today());
    Draft {
        call: Ids::new(9).fresh(scene.now),
        club: scene.record.club.id,
        person: person.map(|person| person.id),
        round: scene.record.round.as_ref().map(|round| round.id),
        session: None,
        number: person.and_then(Person::number_to_ring).map(|phone| phone.number.clone()),
        started_at: scene.now - TimeDelta::minutes(5),
        text: text.into(),
        caret: (0, 0),
        asked: vec!["vr-hvordan".into()],
        shown: Vec::new(),
        parked_at: None,
        guide: None,
        mode: None,
    }
}

fn ending(scene: &Scene, outcome: Outcome) -> Ending {
    let agreed_at = (outcome == Outcome::CallBack).then(|| scene.now + TimeDelta::hours(3));
    Ending { agreed_at, ..Ending::of(outcome) }
}

/// Logs a call and puts its rows into the record, as the store would.
fn logged(scene: &mut Scene, draft: &Draft, ending: &Ending) -> Op {
    let op = log_call(&mut Env::new(scene.now, 5), &shipped(), &scene.record, draft, ending).unwrap();
    for change in &op.changes {
        if let Change::Person(edit) = change {
            assert_eq!(scene.record.person(edit.before.as_ref().unwrap().id), edit.before.as_ref());
        }
    }
    scene.record = scene.record.clone().after(&op.changes);
    op
}

/// A club that was rung with an outcome and an empty note.
fn rung(outcome: Outcome) -> Scene {
    let mut scene = club();
    let (draft, ending) = (draft(&scene, ""), ending(&scene, outcome));
    logged(&mut scene, &draft, &ending);
    scene
}

fn standing(scene: &Scene) -> Standing {
    queue::stand(&scene.record, scene.now, &shipped(), crate::assets::book().unwrap())
}

#[test]
fn each_outcome_opens_the_task_the_policy_names_and_no_other() {
    for &outcome in Outcome::ALL {
        let tasks = rung(outcome).record.follow_ups;
        let kinds = tasks.iter().map(|task| task.kind).filter(|kind| !kind.is_touch());
        let kinds: Vec<FollowUpKind> = kinds.collect();
        assert_eq!(kinds, Vec::from_iter(shipped().of(outcome).creates), "{outcome:?}");
        assert!(tasks.iter().all(|task| !task.is_promised()), "{outcome:?}: nobody was told of it");
    }
}

#[test]
fn a_rep_who_leaves_begins_three_touches_and_one_who_died_none() {
    for &outcome in Outcome::ALL {
        let touches = rung(outcome).record.follow_ups.iter().filter(|task| task.kind.is_touch()).count();
        let begins = matches!(outcome, Outcome::LeftPost | Outcome::LeftWorkplace);
        assert_eq!(touches, if begins { 3 } else { 0 }, "{outcome:?}");
    }
}

#[test]
fn a_conversation_does_the_touch_that_is_due_and_the_club_has_met_its_goal() {
    let mut scene = club();
    let mut env = Env::new(scene.now, 8);
    let rep = scene.the_rep().id;
    let touches = series::tasks(&mut env, &shipped().series.new_rep, scene.record.club.id, rep, scene.today());
    scene.record = scene.record.clone().after(&touches);
    let (draft, ending) = (draft(&scene, ""), ending(&scene, Outcome::Talked));
    logged(&mut scene, &draft, &ending);
    let open = scene.record.follow_ups.iter().filter(|task| task.is_open()).count();
    assert_eq!(open, 2);
    assert!(matches!(standing(&scene), Standing::Out { why: OutWhy::Reached, .. }));
}

#[test]
fn a_task_is_due_when_the_policy_says() {
    let scene = club();
    let policy = Policy { task_days: 3, ..shipped() };
    let ending = Ending::of(Outcome::LeftPost);
    let op = log_call(&mut Env::new(scene.now, 5), &policy, &scene.record, &draft(&scene, ""), &ending).unwrap();
    let record = scene.record.clone().after(&op.changes);
    let task = record.follow_ups.iter().find(|task| task.kind == FollowUpKind::FindSuccessor);
    assert_eq!(task.and_then(|task| task.due_on), Some(scene.today() + TimeDelta::days(3)));
}

#[test]
fn each_outcome_acts_on_the_person_the_post_or_the_number_and_on_nothing_else() {
    for &outcome in Outcome::ALL {
        let scene = rung(outcome);
        let rep = &scene.record.people[0];
        let today = Some(scene.today());
        let left_workplace = matches!(outcome, Outcome::LeftWorkplace | Outcome::Deceased);
        assert_eq!(rep.left_post_on == today, outcome == Outcome::LeftPost, "{outcome:?}");
        assert_eq!(rep.left_workplace_on == today, left_workplace, "{outcome:?}");
        assert_eq!(rep.do_not_call, outcome == Outcome::Refused, "{outcome:?}");
        let state = match outcome {
            Outcome::WrongNumber | Outcome::DeadNumber => PhoneState::Bad,
            Outcome::Talked | Outcome::CallBack | Outcome::NotNow | Outcome::Interrupted => PhoneState::Good,
            _ => PhoneState::Untried,
        };
        assert_eq!(rep.phones[0].state, state, "{outcome:?}");
    }
}

#[test]
fn only_the_number_that_was_rung_is_bad_and_the_next_one_is_tried_at_once() {
    let mut scene = club();
    let mut second = scene.the_rep().phones[0].clone();
    second.number = "+4742999999".into();
    scene.the_rep().phones.push(second);
    let (draft, ending) = (draft(&scene, ""), Ending::of(Outcome::WrongNumber));
    let said = follows(&scene.record, &draft, &ending, scene.now, &shipped());
    assert_eq!(said, Follows::TryAnother);
    logged(&mut scene, &draft, &ending);
    let states: Vec<PhoneState> = scene.record.people[0].phones.iter().map(|phone| phone.state).collect();
    assert_eq!(states, [PhoneState::Bad, PhoneState::Untried]);
    assert!(standing(&scene).is_ready(scene.now));
    assert_eq!(scene.record.follow_ups[0].text, draft.number.unwrap());
}

#[test]
fn a_colleague_is_rung_when_the_rep_has_left_and_the_change_of_rep_is_remembered() {
    let mut scene = club();
    scene.person("Per", Role::BoardMember);
    let (draft, ending) = (draft(&scene, ""), Ending::of(Outcome::LeftPost));
    logged(&mut scene, &draft, &ending);
    assert!(standing(&scene).is_ready(scene.now));
    assert_eq!(scene.record.person_to_ring(scene.today()).unwrap().given_name, "Per");
    assert_eq!(scene.record.events[0].kind, EventKind::SteppedDown);
}

#[test]
fn who_asked_not_to_be_rung_takes_the_club_out_when_there_is_nobody_else() {
    assert!(matches!(standing(&rung(Outcome::Refused)), Standing::Out { why: OutWhy::DoNotCall, .. }));
    assert!(matches!(standing(&rung(Outcome::DeadNumber)), Standing::Out { why: OutWhy::NoNumber, .. }));
}

#[test]
fn a_note_becomes_promises_sign_ups_and_topics_of_the_call() {
    let mut scene = club();
    scene.offer(OfferKind::Course, "Grunnkurs 1", "2026-05-20");
    let note = "snakket om #turnus\n! sende avtalen fredag\n> kalle inn til møte\n+ Grunnkurs 1 Kari";
    let (draft, ending) = (draft(&scene, note), Ending::of(Outcome::Talked));
    logged(&mut scene, &draft, &ending);
    let call = &scene.record.calls[0];
    assert_eq!((call.note.as_str(), call.topics.as_slice()), (note, &["turnus".to_owned()][..]));
    let promises: Vec<_> = scene.record.follow_ups.iter().map(|task| (task.side, task.due_on.unwrap())).collect();
    let day = |text: &str| text.parse::<NaiveDate>().unwrap();
    assert_eq!(promises, [(Side::Theirs, day("2026-04-22")), (Side::Ours, day("2026-04-17"))]);
    let sign_up = &scene.record.sign_ups[0];
    assert_eq!((sign_up.title.as_str(), sign_up.person), ("Grunnkurs 1", draft.person));
    assert!(scene.record.follow_ups.iter().all(|task| task.call == Some(draft.call)));
}

#[test]
fn the_sheet_wins_over_the_note_where_both_answer_the_same_offer() {
    let mut scene = club();
    scene.offer(OfferKind::Course, "Grunnkurs 1", "2026-05-20");
    let draft = draft(&scene, "+ Grunnkurs 1");
    let answers = vec![(0, SignUpState::Declined, String::new()), (7, SignUpState::SignedUp, String::new())];
    logged(&mut scene, &draft, &Ending { answers, ..Ending::of(Outcome::Talked) });
    let states: Vec<SignUpState> = scene.record.sign_ups.iter().map(|row| row.state).collect();
    assert_eq!(states, [SignUpState::Declined]);
}

#[test]
fn a_club_that_was_put_off_and_rung_all_the_same_is_not_put_off_any_more() {
    let mut scene = club();
    scene.record.target.as_mut().unwrap().snoozed_until = Some(scene.now + TimeDelta::days(3));
    let (draft, ending) = (draft(&scene, ""), Ending::of(Outcome::NoAnswer));
    logged(&mut scene, &draft, &ending);
    assert_eq!(scene.record.target.unwrap().snoozed_until, None);
}

#[test]
fn a_call_back_needs_a_time_to_come_and_a_draft_its_own_club() {
    let scene = club();
    let mut env = Env::new(scene.now, 5);
    let mut refusal = |draft: &Draft, agreed_at| {
        let ending = Ending { agreed_at, ..Ending::of(Outcome::CallBack) };
        log_call(&mut env, &shipped(), &scene.record, draft, &ending).unwrap_err()
    };
    let draft = draft(&scene, "");
    assert_eq!(refusal(&draft, None), Refusal::NoTime);
    assert_eq!(refusal(&draft, Some(scene.now)), Refusal::TimePassed);
    let other = Draft { club: Ids::new(77).fresh(scene.now), ..draft };
    assert_eq!(refusal(&other, Some(scene.now + TimeDelta::hours(1))), Refusal::OtherClub);
}

#[test]
fn a_talk_with_a_promise_that_is_overdue_brings_the_club_back_the_next_calling_day_and_the_row_says_so() {
    let mut scene = club();
    scene.task(Side::Ours, "sende avtalen", Some("2026-04-01"));
    let said = follows(&scene.record, &draft(&scene, ""), &Ending::of(Outcome::Talked), scene.now, &shipped());
    let Follows::Returns { when, attempt, .. } = said else { panic!("{said:?}") };
    assert_eq!((day_of(when.from).to_string(), attempt), ("2026-04-16".to_owned(), 0));
    // A promise for today that stands in the note of this very call does the same.
    let today =
        follows(&club().record, &draft(&scene, "! ringe i dag"), &Ending::of(Outcome::Talked), scene.now, &shipped());
    assert_eq!(today, Follows::Returns { when, attempt: 0, of: 3, for_promise: true });
}

#[test]
fn a_call_to_a_club_outside_the_round_says_that_it_is_outside() {
    let mut scene = club();
    scene.record.target = None;
    let said = follows(&scene.record, &draft(&scene, ""), &Ending::of(Outcome::NoAnswer), scene.now, &shipped());
    assert_eq!(said, Follows::Leaves(OutWhy::NotInRound));
}

#[test]
fn what_is_asked_for_all_outcomes_at_once_is_what_is_asked_for_each() {
    let scene = club();
    let draft = draft(&scene, "! ringe i dag");
    let each = each_follows(&scene.record, &draft, scene.now, &shipped());
    assert_eq!(each.len(), Outcome::ALL.len());
    for (outcome, said) in each {
        assert_eq!(said, follows(&scene.record, &draft, &Ending::of(outcome), scene.now, &shipped()), "{outcome:?}");
    }
}

proptest! {
    #[test]
    fn what_was_said_before_the_key_is_where_the_club_stands_after_it(
        earlier in prop::collection::vec(select(Outcome::ALL), 0..4),
        outcome in select(Outcome::ALL),
        minute in 0..1440i64,
        people in 0..3usize,
        promise in prop::option::of((select(&[Side::Ours, Side::Theirs][..]), -3..4i64)),
        note in select(&["", "! ringe i dag", "! ringe i morgen", "> svare i dag", "hei"][..]),
        // In the round, taken out of it, put off, not in it; and a call that was begun outside it.
        place in 0..5u8,
        minutes_ago in select(&[5i64, 3 * 24 * 60][..]),
    ) {
        let mut scene = club();
        if people == 0 {
            scene.record.people.clear();
        }
        for _ in 1..people {
            scene.person("Per", Role::BoardMember);
        }
        if let Some((side, days)) = promise {
            let due = (scene.today() + TimeDelta::days(days)).to_string();
            scene.task(side, "noe", Some(&due));
        }
        scene.now += TimeDelta::minutes(minute) - TimeDelta::hours(12);
        for outcome in earlier {
            let (draft, ending) = (draft(&scene, ""), ending(&scene, outcome));
            logged(&mut scene, &draft, &ending);
            scene.now += TimeDelta::days(1);
        }
        let now = scene.now;
        match (place, &mut scene.record.target) {
            (1, Some(target)) => target.removed_at = Some(now),
            (2, Some(target)) => target.snoozed_until = Some(now + TimeDelta::days(2)),
            (3, target) => *target = None,
            _ => {}
        }
        let mut draft = draft(&scene, note);
        draft.started_at = now - TimeDelta::minutes(minutes_ago);
        if place == 4 {
            draft.round = None;
        }
        let ending = ending(&scene, outcome);
        let said = follows(&scene.record, &draft, &ending, now, &shipped());
        let op = logged(&mut scene, &draft, &ending);
        prop_assert_eq!(&follows_from(club_before(&scene, &op), &op, outcome, &shipped()), &said);
        let stands = standing(&scene);
        match said {
            Follows::Returns { when, attempt, .. } => {
                let Standing::In { from: Some(from), until, why: Some(why), .. } = stands else {
                    return Err(TestCaseError::fail(format!("{stands:?}")));
                };
                if why == LaterWhy::Agreed {
                    prop_assert_eq!((Some(when.from), when.until), (until, None));
                } else {
                    prop_assert!(from > now);
                    prop_assert_eq!((when.from, when.until), (from, until));
                }
                if why != LaterWhy::RungToday {
                    prop_assert_eq!(attempt, queue::attempts(&scene.record, &shipped()));
                }
            }
            Follows::Leaves(said) => prop_assert!(matches!(stands, Standing::Out { why, .. } if why == said), "{stands:?}"),
            Follows::TryAnother => {
                prop_assert_eq!(shipped().of(outcome).rest, Rest::Now);
                prop_assert!(stands.is_ready(now));
            }
            Follows::Stays => prop_assert!(stands.is_ready(now)),
            Follows::AsksTime => prop_assert!(false, "a time was given"),
        }
    }
}

/// The record before an op that was written into it.
fn club_before(scene: &Scene, op: &Op) -> ClubRecord {
    scene.record.clone().after(&op.inverse(&mut Env::new(scene.now, 6)).changes)
}
