//! Making one of two: what is filled in, what counts of two, and that undo is the same rows again.

use super::*;
use crate::domain::checklist::Answer;
use crate::domain::env::instant;
use crate::domain::event::EventKind;
use crate::domain::person::{Phone, PhoneKind, PhoneState, Role};

fn env() -> Env {
    Env::new(instant("2026-11-24T12:00:00".parse().unwrap()), 3)
}

fn person(env: &mut Env, club: ClubId, name: &str, number: &str) -> Person {
    let (given, family) = name.split_once(' ').unwrap();
    let mut person = Person::named(env.id(), club, given, family);
    let number = number.to_owned();
    person.phones = vec![Phone { raw: number.clone(), number, kind: PhoneKind::Mobile, state: PhoneState::Untried }];
    person
}

fn two() -> (Env, Whole, Whole) {
    let mut env = env();
    let mut keep = Whole::of(Club { members: Some(20), ..Club::named(env.id(), "Vik Elektro") });
    let mut gone = Whole::of(Club { members: Some(25), tags: vec!["nord".into()], ..Club::named(env.id(), "Vik") });
    gone.club.district = Some("Nord".into());
    keep.people = vec![person(&mut env, keep.club.id, "Kari Nes", "+4742100001")];
    gone.people = vec![
        person(&mut env, gone.club.id, "KARI NES", "+4742100001"),
        person(&mut env, gone.club.id, "Kari Nes", "+4742100009"),
    ];
    let checked = |env: &mut Env, club, on: &str, answer| Checked {
        id: env.id(),
        club,
        item: "board".into(),
        answer,
        on: on.parse().unwrap(),
        note: None,
    };
    keep.checked = vec![checked(&mut env, keep.club.id, "2026-01-01", Answer::No)];
    gone.checked = vec![checked(&mut env, gone.club.id, "2026-06-01", Answer::Yes)];
    let task = FollowUp::new(
        env.id(),
        gone.club.id,
        crate::domain::follow_up::Side::Ours,
        crate::domain::follow_up::FollowUpKind::Promise,
        env.now,
    );
    gone.follow_ups = vec![FollowUp { person: Some(gone.people[0].id), ..task }];
    (env, keep, gone)
}

#[test]
fn what_only_the_club_that_goes_says_otherwise_is_told_before_it_is_forgotten() {
    let (_, keep, mut gone) = two();
    assert_eq!(lost(&keep.club, &gone.club), [ClubField::Members]);
    gone.club.members = None;
    assert_eq!(lost(&keep.club, &gone.club), []);
    let keep = Club { has_board: Some(true), district: Some("Sør".into()), ..keep.club };
    gone.club.has_board = Some(false);
    assert_eq!(lost(&keep, &gone.club), [ClubField::District, ClubField::Board]);
}

#[test]
fn empty_facts_are_filled_and_the_later_answer_counts() {
    let (mut env, keep, gone) = two();
    let told = prospect(&keep, &gone);
    assert_eq!((told.people, told.same_people.as_slice(), told.follow_ups), (1, &["KARI NES".to_owned()][..], 1));
    assert_eq!(told.fields, [ClubField::District, ClubField::Tags]);
    let op = merge_clubs(&mut env, &keep, &gone).unwrap();
    let Change::Club(club) = &op.changes[0] else { panic!() };
    let club = club.after.as_ref().unwrap();
    assert_eq!((club.name.as_str(), club.members, club.district.as_deref()), ("Vik Elektro", Some(20), Some("Nord")));
    let answer = op.changes.iter().find_map(|change| match change {
        Change::Checked(edit) => edit.after.clone(),
        _ => None,
    });
    let answer = answer.unwrap();
    assert_eq!((answer.id, answer.answer), (keep.checked[0].id, Answer::Yes));
    let task = op.changes.iter().find_map(|change| match change {
        Change::FollowUp(edit) => edit.after.clone(),
        _ => None,
    });
    let task = task.unwrap();
    assert_eq!((task.club, task.person), (keep.club.id, Some(keep.people[0].id)));
}

#[test]
fn nobody_becomes_one_with_somebody_of_the_same_name_and_another_number() {
    let (_, keep, gone) = two();
    assert!(are_same(&keep.people[0], &gone.people[0]));
    assert!(!are_same(&keep.people[0], &gone.people[1]));
}

#[test]
fn one_club_twice_and_people_of_two_clubs_are_refused() {
    let (mut env, keep, gone) = two();
    assert_eq!(merge_clubs(&mut env, &keep, &keep), Err(Refusal::IsSame));
    let (one, two) = (keep.people[0].id, gone.people[0].id);
    assert_eq!(merge_people(&mut env, &keep, one, None, two), Err(Refusal::NotOneClub));
    assert_eq!(merge_people(&mut env, &keep, one, None, one), Err(Refusal::IsSame));
}

#[test]
fn who_does_not_want_to_be_rung_under_one_name_does_not_under_the_other() {
    let (mut env, mut keep, _) = two();
    let club = keep.club.id;
    let other = Person { do_not_call: true, ..person(&mut env, club, "K. Nes", "+4742100002") };
    keep.people.push(other.clone());
    let op = merge_people(&mut env, &keep, keep.people[0].id, None, other.id).unwrap();
    let Change::Person(edit) = &op.changes[0] else { panic!() };
    let one = edit.after.as_ref().unwrap();
    assert!(one.do_not_call && one.phones.len() == 2);
}

fn leader(person: Person, elected: &str, left: Option<&str>) -> Person {
    let day = |text: &str| text.parse().ok();
    Person { role: Role::ClubLeader, elected_on: day(elected), left_post_on: left.and_then(day), ..person }
}

fn after(op: &Op) -> (Person, Vec<Event>) {
    let Change::Person(edit) = &op.changes[0] else { panic!() };
    let events = op.changes.iter().filter_map(|change| match change {
        Change::Event(edit) if edit.before.is_none() => edit.after.clone(),
        _ => None,
    });
    (edit.after.clone().unwrap(), events.collect())
}

#[test]
fn of_a_post_that_was_left_and_one_that_is_held_the_one_that_is_held_counts_and_the_other_is_past() {
    let (mut env, mut keep, _) = two();
    let club = keep.club.id;
    let old = leader(person(&mut env, club, "Kari Nes", "+4742100002"), "2018-03-01", Some("2020-03-01"));
    let old = Person { role: Role::Treasurer, ..old };
    let new = leader(person(&mut env, club, "Kari Nes", "+4742100002"), "2025-03-01", None);
    keep.people = vec![old.clone(), new.clone()];
    for (stays, goes) in [(&old, &new), (&new, &old)] {
        let (one, events) = after(&merge_people(&mut env, &keep, stays.id, None, goes.id).unwrap());
        assert!(one.is_active(env.today()) && one.role == Role::ClubLeader, "{one:?}");
        assert_eq!(one.elected_on, new.elected_on);
        let told: Vec<_> = events.iter().map(|event| (event.kind, event.on.to_string(), event.person)).collect();
        let at = |kind, day: &str| (kind, day.to_owned(), Some(stays.id));
        assert_eq!(told, [at(EventKind::Elected, "2018-03-01"), at(EventKind::SteppedDown, "2020-03-01")]);
    }
    // Two parts of one period are one.
    let again = leader(new.clone(), "2024-03-01", Some("2025-03-01"));
    keep.people[0] = Person { id: old.id, ..again };
    let (one, events) = after(&merge_people(&mut env, &keep, new.id, None, old.id).unwrap());
    assert_eq!((one.elected_on.unwrap().to_string(), one.left_post_on, events.len()), ("2024-03-01".into(), None, 0));
}

#[test]
fn a_person_in_two_clubs_becomes_one_in_the_club_that_is_chosen_and_the_history_goes_along() {
    let (mut env, mut keep, mut gone) = two();
    keep.people[0] = leader(keep.people[0].clone(), "2025-03-01", None);
    gone.people[0] = leader(gone.people[0].clone(), "2019-03-01", Some("2023-03-01"));
    let (stays, goes) = (keep.people[0].clone(), gone.people[0].clone());
    let stepped = |env: &mut Env| Event {
        id: env.id(),
        club: gone.club.id,
        person: Some(goes.id),
        kind: EventKind::SteppedDown,
        on: "2023-03-01".parse().unwrap(),
        text: goes.full_name(),
    };
    let stepped = stepped(&mut env);
    gone.events = vec![stepped.clone()];
    assert_eq!(people_prospect(&gone, goes.id).follow_ups, 1);
    let op = merge_people(&mut env, &keep, stays.id, Some(&gone), goes.id).unwrap();
    let (one, events) = after(&op);
    assert_eq!((one.club, one.elected_on), (keep.club.id, stays.elected_on));
    // The other club has had a rep and knows until when; who it was is told by the name.
    assert_eq!(
        events.iter().map(|event| (event.kind, event.club, event.person)).collect::<Vec<_>>(),
        [(EventKind::Elected, gone.club.id, None)]
    );
    let task = op.changes.iter().find_map(|change| match change {
        Change::FollowUp(edit) => edit.after.clone(),
        _ => None,
    });
    assert_eq!(task.map(|task| (task.club, task.person)), Some((keep.club.id, Some(stays.id))));
    assert!(op.changes.contains(&Edit::changed(&stepped, Event { person: None, ..stepped.clone() })));
    // Whoever still holds the post over there belongs there.
    assert_eq!(merge_people(&mut env, &gone, goes.id, Some(&keep), stays.id), Err(Refusal::HoldsPost));
}

#[test]
fn a_post_that_was_left_or_is_held_in_another_club_is_not_taken_over_by_who_has_none() {
    let (mut env, mut keep, mut gone) = two();
    let mut stays = person(&mut env, keep.club.id, "Eva Lie", "+4742100002");
    stays.role = Role::None;
    let mut left = person(&mut env, keep.club.id, "Eva Lie", "+4742100002");
    (left.role, left.elected_on) = (Role::ClubLeader, Some("2021-01-01".parse().unwrap()));
    left.left_post_on = Some("2023-01-01".parse().unwrap());
    keep.people.extend([stays.clone(), left.clone()]);
    let mut elsewhere = person(&mut env, gone.club.id, "Eva Lie", "+4742100002");
    (elsewhere.role, elsewhere.left_post_on) = (Role::ClubLeader, left.left_post_on);
    gone.people.push(elsewhere.clone());
    for op in [
        merge_people(&mut env, &keep, stays.id, None, left.id).unwrap(),
        merge_people(&mut env, &keep, stays.id, Some(&gone), elsewhere.id).unwrap(),
    ] {
        let Change::Person(edit) = &op.changes[0] else { panic!("{op:?}") };
        assert_eq!(edit.after.as_ref().unwrap_or(&stays).role, Role::None);
        let stepped_down = |change: &Change| matches!(change, Change::Event(edit) if edit.after.as_ref().is_some_and(|event| event.kind == EventKind::SteppedDown));
        assert!(op.changes.iter().any(stepped_down));
    }
}

#[test]
fn who_holds_the_post_counts_before_who_is_elected_to_another_next_year() {
    let (mut env, mut keep, _) = two();
    let today = env.today();
    let mut next = person(&mut env, keep.club.id, "Kari Nes", "+4742100001");
    (next.role, next.elected_on) = (Role::BoardMember, "2027-02-01".parse().ok());
    (keep.people[0].role, keep.people[0].elected_on) = (Role::ClubLeader, "2025-02-01".parse().ok());
    keep.people[0].left_post_on = "2027-02-01".parse().ok();
    let now = people::joined(&keep.people[0], &next, today);
    assert_eq!((now.role, now.elected_on), (Role::ClubLeader, keep.people[0].elected_on));
    assert!(now.is_in_post(today));
}

#[test]
fn a_successor_to_come_takes_over_whichever_of_the_two_rows_says_so() {
    let (mut env, keep, _) = two();
    let (club, today) = (keep.club.id, env.today());
    let here = leader(person(&mut env, club, "Kari Nes", "+4742100001"), "2025-02-01", Some("2027-01-15"));
    let there = leader(person(&mut env, club, "Kari Nes", "+4742100001"), "2025-02-01", None);
    for (stays, goes) in [(&here, &there), (&there, &here)] {
        let one = people::joined(stays, goes, today);
        assert!(one.is_in_post(today));
        assert_eq!(one.left_post_on, here.left_post_on);
    }
}

#[test]
fn one_who_is_elected_ahead_in_two_clubs_becomes_one_either_way_and_no_election_is_lost_to_who_has_none() {
    let (mut env, mut keep, mut gone) = two();
    let mut here = person(&mut env, keep.club.id, "Eva Lie", "+4742100002");
    (here.role, here.elected_on) = (Role::ClubLeader, "2027-02-01".parse().ok());
    let mut there = person(&mut env, gone.club.id, "Eva Lie", "+4742100002");
    (there.role, there.elected_on) = (Role::ClubLeader, "2027-03-01".parse().ok());
    keep.people.push(here.clone());
    gone.people.push(there.clone());
    assert!(merge_people(&mut env, &keep, here.id, Some(&gone), there.id).is_ok());
    assert!(merge_people(&mut env, &gone, there.id, Some(&keep), here.id).is_ok());
    keep.people.last_mut().unwrap().role = Role::None;
    assert_eq!(merge_people(&mut env, &keep, here.id, Some(&gone), there.id), Err(Refusal::HoldsPost));
}
