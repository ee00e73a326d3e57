//! What each outcome does: on whom it acts, what it opens, when the club comes back, and that all of it was said before.

use chrono::TimeDelta;
use proptest::prelude::*;
use proptest::sample::select;

use super::*;
use crate::domain::facts::fixture::Scene;
use crate::domain::ids::Ids;
use crate::domain::person::Role;
use crate::domain::policy::tests::shipped;
use crate::domain::queue::{OutWhy, Standing};
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
    };
    scene.record.target = Some(Target {
        id: ids.fresh(scene.now),
        round: round.id,
        club: scene.record.club.id,
        snoozed_until: None,
        removed_at: None,
    });
    scene.record.round = Some(round);
    scene.record.club.members = Some(20);
    scene
}

/// The draft of a call to the first person, begun five minutes ago.
fn draft(scene: &Scene, text: &str) -> Draft {
    let person = scene.record.person_to_ring();
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
        parked_at: None,
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
        match change {
            Change::Call(edit) => scene.record.calls.insert(0, edit.after.clone().unwrap()),
            Change::FollowUp(edit) => scene.record.follow_ups.push(edit.after.clone().unwrap()),
            Change::SignUp(edit) => scene.record.sign_ups.push(edit.after.clone().unwrap()),
            Change::Event(edit) => scene.record.events.push(edit.after.clone().unwrap()),
            Change::Target(edit) => scene.record.target.clone_from(&edit.after),
            Change::Person(edit) => {
                let after = edit.after.clone().unwrap();
                let place = scene.record.people.iter().position(|person| person.id == after.id).unwrap();
                assert_eq!(Some(&scene.record.people[place]), edit.before.as_ref());
                scene.record.people[place] = after;
            }
            other => panic!("{other:?}"),
        }
    }
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
        let kinds: Vec<FollowUpKind> = rung(outcome).record.follow_ups.iter().map(|task| task.kind).collect();
        assert_eq!(kinds, Vec::from_iter(shipped().of(outcome).creates), "{outcome:?}");
    }
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
    let said = follows(&scene.record, &draft, ending.outcome, None, scene.now, &shipped());
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
    assert_eq!(scene.record.person_to_ring().unwrap().given_name, "Per");
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
    assert_eq!(promises, [(Side::Ours, day("2026-04-17")), (Side::Theirs, day("2026-04-22"))]);
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

proptest! {
    #[test]
    fn what_was_said_before_the_key_is_what_is_written(
        earlier in prop::collection::vec(select(Outcome::ALL), 0..4),
        outcome in select(Outcome::ALL),
        minute in 0..1440i64,
        people in 0..3usize,
    ) {
        let mut scene = club();
        if people == 0 {
            scene.record.people.clear();
        }
        for _ in 1..people {
            scene.person("Per", Role::BoardMember);
        }
        scene.now += TimeDelta::minutes(minute) - TimeDelta::hours(12);
        for outcome in earlier {
            let (draft, ending) = (draft(&scene, ""), ending(&scene, outcome));
            logged(&mut scene, &draft, &ending);
            scene.now += TimeDelta::days(1);
        }
        let (draft, ending) = (draft(&scene, ""), ending(&scene, outcome));
        let said = follows(&scene.record, &draft, outcome, ending.agreed_at, scene.now, &shipped());
        logged(&mut scene, &draft, &ending);
        let call = &scene.record.calls[0];
        let stands = standing(&scene);
        let is_absolute = matches!(stands, Standing::Out { why: OutWhy::DoNotCall | OutWhy::NoNumber, .. });
        match said {
            Follows::Returns { when, attempt, .. } => {
                prop_assert_eq!((call.returns_at, call.returns_until), (Some(when.from), when.until));
                prop_assert_eq!(call.attempt, attempt);
                prop_assert!(is_absolute || !stands.is_ready(scene.now));
            }
            Follows::Leaves => prop_assert!(!stands.is_ready(scene.now)),
            Follows::TryAnother => {
                prop_assert_eq!(call.returns_at, None);
                prop_assert!(stands.is_ready(scene.now));
            }
            Follows::NobodyLeft => prop_assert!(is_absolute, "{:?}", stands),
            Follows::AsksTime => prop_assert!(false, "a time was given"),
        }
        prop_assert_eq!(call.attempt, if outcome == Outcome::Talked { 0 } else { queue::attempts(&scene.record, &shipped()) });
    }
}
