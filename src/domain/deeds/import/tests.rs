//! What an import brings, and what it leaves as it is. The laws of all deeds together are in `tests/it/laws`.

use chrono::{DateTime, TimeDelta};

use super::*;
use crate::domain::event::EventKind;
use crate::domain::intake::{nil_club, nil_person};
use crate::domain::person::Role;

fn env() -> Env {
    Env::new(DateTime::from_timestamp(1_790_000_000, 0).unwrap(), 7)
}

fn policy() -> &'static Policy {
    crate::assets::policy().unwrap()
}

fn list() -> (Vec<PlannedClub>, Vec<PlannedPerson>) {
    let mut club = Club::named(nil_club(), "Ørevika barnehage");
    club.org_no = Some("310008672".into());
    club.members = Some(44);
    let mut person = Person::named(nil_person(), nil_club(), "Åse", "Øverås");
    person.member_no = Some("100395".into());
    (vec![PlannedClub { club, row: 1 }], vec![PlannedPerson { club: 0, person, row: 1, perhaps: None }])
}

fn known(op: &Op) -> Known {
    let mut known = Known::default();
    for change in &op.changes {
        match change {
            Change::Club(edit) => known.clubs.extend(edit.after.clone()),
            Change::Person(edit) => known.people.extend(edit.after.clone()),
            Change::Round(edit) => known.round.clone_from(&edit.after),
            Change::Target(edit) => known.placed.extend(edit.after.as_ref().map(|target| target.club)),
            _ => {}
        }
    }
    known
}

#[test]
fn a_first_import_makes_round_clubs_people_and_places() {
    let (clubs, people) = list();
    let intake = import(&mut env(), policy(), &clubs, &people, &Known::default(), "Høst");
    assert_eq!((intake.new_clubs, intake.new_people), (1, 1));
    assert_eq!(intake.op.unwrap().changes.len(), 4);
}

#[test]
fn the_same_list_twice_changes_nothing() {
    let (clubs, people) = list();
    let mut env = env();
    let first = import(&mut env, policy(), &clubs, &people, &Known::default(), "Høst").op.unwrap();
    assert_eq!(import(&mut env, policy(), &clubs, &people, &known(&first), "Høst").op, None);
}

#[test]
fn a_list_puts_no_club_into_a_round_of_chosen_clubs() {
    let (clubs, people) = list();
    let mut round = round::round_named(&mut env(), "Uten TV");
    round.plan.who = Some(crate::domain::round::Who::Clubs);
    let chosen = Known { round: Some(round), ..Known::default() };
    let intake = import(&mut env(), policy(), &clubs, &people, &chosen, "Høst");
    assert_eq!((intake.new_clubs, intake.new_people), (1, 1));
    assert!(!intake.op.unwrap().changes.iter().any(|change| matches!(change, Change::Round(_) | Change::Target(_))));
}

#[test]
fn two_people_with_one_mailbox_stay_two_however_often_the_list_is_read() {
    let (clubs, mut people) = list();
    let mut env = env();
    for (given, family) in [("Ola", "Berg"), ("Kari", "Lie")] {
        let mut person = Person::named(nil_person(), nil_club(), given, family);
        person.email = Some("klubben@example.org".into());
        people.push(PlannedPerson { club: 0, person, row: 2, perhaps: None });
    }
    let first = import(&mut env, policy(), &clubs, &people, &Known::default(), "Høst");
    assert_eq!(first.new_people, 3);
    assert_eq!(import(&mut env, policy(), &clubs, &people, &known(&first.op.unwrap()), "Høst").op, None);
}

#[test]
fn a_fresh_list_updates_counts_and_keeps_what_a_caller_may_have_corrected() {
    let (mut clubs, mut people) = list();
    let mut env = env();
    people[0].person.email = Some("ase@example.org".into());
    let first = import(&mut env, policy(), &clubs, &people, &Known::default(), "Høst").op.unwrap();
    clubs[0].club.members = Some(45);
    people[0].person.email = Some("ny@example.org".into());
    let second = import(&mut env, policy(), &clubs, &people, &known(&first), "Høst");
    assert_eq!((second.changed_clubs, second.changed_people, second.kept.len()), (1, 0, 1));
}

#[test]
fn a_rep_who_is_new_in_a_list_begins_the_series_and_no_other() {
    let tasks = |role: Role, days: Option<i64>, left: bool| {
        let (clubs, mut people) = list();
        let mut env = env();
        people[0].person.role = role;
        people[0].person.elected_on = days.map(|days| env.today() - TimeDelta::days(days));
        people[0].person.left_post_on = left.then(|| env.today());
        let first = import(&mut env, policy(), &clubs, &people, &Known::default(), "Høst");
        let op = first.op.unwrap();
        assert_eq!(import(&mut env, policy(), &clubs, &people, &known(&op), "Høst").op, None, "read once more");
        let tasks = op.changes.iter().filter(|change| matches!(change, Change::FollowUp(_))).count();
        (first.new_reps, tasks)
    };
    assert_eq!(tasks(Role::ClubLeader, Some(20), false), (1, 3));
    assert_eq!(tasks(Role::ClubLeader, Some(90), false), (1, 3));
    assert_eq!(tasks(Role::ClubLeader, Some(91), false), (0, 0), "in the post for long");
    assert_eq!(tasks(Role::ClubLeader, None, false), (0, 0), "nobody knows since when");
    assert_eq!(tasks(Role::Treasurer, Some(20), false), (0, 0), "speaks for nobody");
    assert_eq!(tasks(Role::ClubLeader, Some(20), true), (0, 0), "has left it again");
}

#[test]
fn whoever_was_known_and_is_the_rep_now_is_a_new_rep() {
    let (clubs, mut people) = list();
    let mut env = env();
    let first = import(&mut env, policy(), &clubs, &people, &Known::default(), "Høst").op.unwrap();
    (people[0].person.role, people[0].person.elected_on) = (Role::Representative, Some(env.today()));
    let second = import(&mut env, policy(), &clubs, &people, &known(&first), "Høst");
    assert_eq!((second.changed_people, second.new_reps), (1, 1));
    let known = known(&Op::new(&mut env, Deed::Import, None, {
        let mut all: Vec<Change> =
            first.changes.into_iter().filter(|change| !matches!(change, Change::Person(_))).collect();
        all.extend(second.op.unwrap().changes);
        all
    }));
    assert_eq!(import(&mut env, policy(), &clubs, &people, &known, "Høst").op, None);
}

#[test]
fn who_is_elected_again_was_the_rep_before_and_is_not_new() {
    let (clubs, mut people) = list();
    let mut env = env();
    people[0].person.role = Role::Representative;
    people[0].person.elected_on = Some(env.today() - TimeDelta::days(740));
    let first = import(&mut env, policy(), &clubs, &people, &Known::default(), "Høst").op.unwrap();
    let was = people[0].person.elected_on;
    people[0].person.elected_on = Some(env.today() - TimeDelta::days(10));
    let second = import(&mut env, policy(), &clubs, &people, &known(&first), "Høst");
    let elected = second.op.unwrap().changes.into_iter().find_map(|change| match change {
        Change::Event(edit) => edit.after,
        _ => None,
    });
    assert_eq!(
        (second.new_reps, elected.map(|event| (event.kind, Some(event.on)))),
        (0, Some((EventKind::Elected, was)))
    );
}
