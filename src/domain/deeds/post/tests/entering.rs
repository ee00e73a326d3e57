//! Somebody comes into a post, by whichever door: the search is over, and the period of who holds it alone ends. What lies ahead and is
//! moved or taken back is `ahead`.

use super::*;
use crate::domain::event::Event;
use crate::domain::follow_up::{FollowUp, FollowUpKind, Side};

/// A club whose leader has left, with a search for the next one and one for the next treasurer.
fn searching() -> (Env, ClubRecord) {
    let (mut env, mut record) = club();
    record.people[0].left_post_on = Some(env.today());
    let mut treasurer = Person::named(env.id(), record.club.id, "Per", "Dal");
    (treasurer.role, treasurer.left_post_on) = (Role::Treasurer, Some(env.today()));
    let mut deputy = Person::named(env.id(), record.club.id, "Åse", "Lie");
    deputy.role = Role::DeputyLeader;
    record.people.extend([treasurer, deputy]);
    for at in [0, 1] {
        let mut search = FollowUp::new(env.id(), record.club.id, Side::Ours, FollowUpKind::FindSuccessor, env.now);
        search.person = Some(record.people[at].id);
        record.follow_ups.push(search);
    }
    (env, record)
}

fn searches(record: &ClubRecord) -> Vec<&str> {
    let open = record.follow_ups.iter().filter(|task| task.kind == FollowUpKind::FindSuccessor && task.is_open());
    open.filter_map(|task| record.person(task.person?)).map(|about| about.given_name.as_str()).collect()
}

fn of(record: &ClubRecord, name: &str) -> Person {
    record.people.iter().find(|one| one.given_name == name).unwrap().clone()
}

#[test]
fn whoever_is_named_ends_the_search_for_that_post_by_whichever_door_and_undo_opens_it_again() {
    let leader = |day| form(&[(PersonField::Name, "Ola Vik"), (PersonField::Elected, day)]);
    let becomes =
        |record: &ClubRecord| PersonForm::of(&of(record, "Åse")).in_post(Role::ClubLeader, date("2026-11-24"));
    for door in 0..5 {
        let (mut env, record) = searching();
        let (kari, policy) = (of(&record, "Kari").id, shipped());
        let op = match door {
            0 => succeed(&mut env, &policy, &record, Some(kari), ["Ola Vik", ""]),
            1 => change_rep(&mut env, &policy, &record, kari, &leader("")),
            2 => change_rep(&mut env, &policy, &record, kari, &leader("1.2.2027")),
            3 => add_person(&mut env, &policy, &record, &leader("1.2.2027")),
            _ => edit_person(&mut env, &policy, &record, &of(&record, "Åse"), &becomes(&record)),
        };
        let op = op.unwrap();
        let after = record.clone().after(&op.changes);
        assert_eq!((searches(&record), searches(&after)), (vec!["Kari", "Per"], vec!["Per"]), "door {door}");
        assert_eq!(of(&after, "Kari"), of(&record, "Kari"), "who has left leaves no second time");
        assert_eq!(searches(&after.after(&op.inverse(&mut env).changes)), ["Kari", "Per"]);
    }
    // Another number finds nobody, and of who is in no post nor searched for nobody takes over.
    let (mut env, mut record) = searching();
    let form = PersonForm::of(&of(&record, "Åse")).with_number("42100001");
    let op = edit_person(&mut env, &shipped(), &record, &of(&record, "Åse"), &form).unwrap();
    assert_eq!(searches(&record.clone().after(&op.changes)).len(), 2);
    record.follow_ups.clear();
    let kari = of(&record, "Kari").id;
    assert_eq!(change_rep(&mut env, &shipped(), &record, kari, &leader("")), Err(Refusal::NothingToDo));
}

#[test]
fn of_a_post_that_several_hold_one_who_comes_ends_one_search() {
    let (mut env, mut record) = searching();
    record.people.iter_mut().for_each(|one| one.role = Role::Representative);
    let mut ola = form(&[(PersonField::Name, "Ola Vik")]);
    ola.role = Role::Representative;
    let op = add_person(&mut env, &shipped(), &record, &ola).unwrap();
    assert_eq!(searches(&record.after(&op.changes)), ["Per"], "the one that was opened first");
}

#[test]
fn who_is_put_down_to_come_into_a_post_of_one_holder_ends_the_period_of_who_sits_on_that_day() {
    for (role, ends) in [(Role::ClubLeader, Some(date("2027-02-01"))), (Role::Representative, None)] {
        let (mut env, mut record) = club();
        record.people[0].role = role;
        let mut ola = form(&[(PersonField::Name, "Ola Vik"), (PersonField::Elected, "1.2.2027")]);
        ola.role = role;
        let op = add_person(&mut env, &shipped(), &record, &ola).unwrap();
        let after = record.clone().after(&op.changes);
        assert_eq!(of(&after, "Kari").left_post_on, ends);
        assert_eq!(people(&op).last().unwrap().given_name, "Ola", "it is told of whoever comes");
        let change = change_rep(&mut env, &shipped(), &record, record.people[0].id, &ola).unwrap();
        let days = |events: &[Event]| {
            let mut days: Vec<_> = events.iter().map(|event| (event.kind.as_str(), event.on)).collect();
            days.sort();
            days
        };
        let changed = record.clone().after(&change.changes);
        assert_eq!(days(&after.events) == days(&changed.events), ends.is_some(), "the two doors write the same");
        // And it is taken back the same way.
        if ends.is_some() {
            env.at(env.now + chrono::TimeDelta::minutes(5));
            let stays = of(&after, "Kari");
            assert!(
                matches!(beside(&after, &stays, env.today()), Some(Other::ComesNot(who)) if who.given_name == "Ola")
            );
            let back = end_post(&mut env, &shipped(), &after, stays.id).unwrap();
            let back = after.after(&back.changes);
            assert_eq!((&back.people, back.events.len(), back.follow_ups.len()), (&record.people, 0, 0));
        }
    }
    // Today two may hold it: nobody has said that the other one left.
    let (mut env, record) = club();
    let op = add_person(&mut env, &shipped(), &record, &form(&[(PersonField::Name, "Ola Vik")])).unwrap();
    assert_eq!(people(&op).len(), 1);
}

#[test]
fn who_was_down_to_come_and_is_named_for_another_day_is_no_second_person() {
    let ola =
        |day| form(&[(PersonField::Name, "ola vik"), (PersonField::Elected, day), (PersonField::Phones, "42100001")]);
    for has_end in [true, false] {
        let (mut env, mut record) = club();
        let kari = record.people[0].id;
        let op = add_person(&mut env, &shipped(), &record, &ola("1.2.2027")).unwrap();
        record = record.after(&op.changes);
        if !has_end {
            // As a list has it.
            record.people.iter_mut().filter(|one| one.id == kari).for_each(|one| one.left_post_on = None);
            record.events.clear();
        }
        env.at(env.now + chrono::TimeDelta::minutes(5));
        for day in ["", "1.3.2027"] {
            let op = change_rep(&mut env, &shipped(), &record, kari, &ola(day)).unwrap();
            let after = record.clone().after(&op.changes);
            let from = if day.is_empty() { env.today() } else { date("2027-03-01") };
            let who = after.people.iter().find(|one| one.id != kari).unwrap();
            assert_eq!((after.people.len(), who.elected_on, who.phones.len()), (2, Some(from), 1), "{has_end} {day}");
            assert_eq!(after.person(kari).unwrap().left_post_on, Some(from), "{has_end} {day}");
            let begun = after.events.iter().filter(|event| event.kind == EventKind::Elected);
            assert_eq!(begun.map(|event| event.on).collect::<Vec<_>>(), [from]);
            let mut back = after.after(&op.inverse(&mut env).changes);
            back.people.sort_by_key(|one| std::cmp::Reverse(one.id));
            let mut before = record.people.clone();
            before.sort_by_key(|one| std::cmp::Reverse(one.id));
            assert_eq!(back.people, before);
        }
    }
    // Who is in another post until then keeps it.
    let (mut env, mut record) = club();
    let mut deputy = Person::named(env.id(), record.club.id, "Ola", "Vik");
    deputy.role = Role::DeputyLeader;
    record.people.push(deputy);
    let op = change_rep(&mut env, &shipped(), &record, record.people[0].id, &ola("1.3.2027")).unwrap();
    let after = record.after(&op.changes);
    assert_eq!(
        after.active_people(env.today()).map(|one| one.role).collect::<Vec<_>>(),
        [Role::ClubLeader, Role::DeputyLeader]
    );
}

/// A club whose leader sits, and whose deputy was elected a month ago.
fn with_deputy() -> (Env, ClubRecord) {
    let (mut env, mut record) = club();
    let mut deputy = Person::named(env.id(), record.club.id, "Åse", "Lie");
    (deputy.role, deputy.elected_on) = (Role::DeputyLeader, Some(date("2026-10-24")));
    let (id, club, person) = (env.id(), record.club.id, Some(deputy.id));
    let on = date("2026-10-24");
    record.events.push(Event { id, club, person, kind: EventKind::Elected, on, text: deputy.full_name() });
    record.people.push(deputy);
    env.at(env.now + chrono::TimeDelta::minutes(5));
    (env, record)
}

/// The days somebody was elected, as the history has them.
fn elected(record: &ClubRecord) -> Vec<String> {
    let mut days: Vec<_> = record.events.iter().filter(|event| event.kind == EventKind::Elected).collect();
    days.sort_by_key(|event| event.on);
    days.iter().map(|event| event.on.to_string()).collect()
}

#[test]
fn who_comes_from_another_post_was_elected_to_that_one_too_and_comes_into_this_one_once() {
    let named = |day| form(&[(PersonField::Name, "Åse Lie"), (PersonField::Elected, day)]);
    for (door, day, days) in [
        (0, "2026-11-24", vec!["2026-10-24", "2026-11-24"]),
        (1, "2027-02-01", vec!["2026-10-24", "2027-02-01"]),
        (2, "2026-11-24", vec!["2026-10-24"]),
    ] {
        let (mut env, record) = with_deputy();
        let (kari, policy) = (of(&record, "Kari").id, shipped());
        let op = match door {
            0 => change_rep(&mut env, &policy, &record, kari, &named("")),
            1 => {
                let form = PersonForm::of(&of(&record, "Åse")).in_post(Role::ClubLeader, date(day));
                edit_person(&mut env, &policy, &record, &of(&record, "Åse"), &form)
            }
            _ => succeed(&mut env, &policy, &record, Some(kari), ["Åse Lie", ""]),
        };
        let after = record.clone().after(&op.unwrap().changes);
        assert_eq!(
            (of(&after, "Åse").elected_on, elected(&after)),
            (Some(date(day)), days.into_iter().map(String::from).collect()),
            "door {door}"
        );
    }
}

#[test]
fn who_holds_the_post_already_keeps_their_day_when_they_are_named() {
    let named = form(&[(PersonField::Name, "Åse Lie")]);
    for is_left in [false, true] {
        let (mut env, mut record) = with_deputy();
        record.people.iter_mut().for_each(|one| one.role = Role::ClubLeader);
        let kari = of(&record, "Kari").id;
        if is_left {
            record.people[0].left_post_on = Some(env.today());
            let mut search = FollowUp::new(env.id(), record.club.id, Side::Ours, FollowUpKind::FindSuccessor, env.now);
            search.person = Some(kari);
            record.follow_ups.push(search);
        }
        let op = change_rep(&mut env, &shipped(), &record, kari, &named).unwrap();
        let after = record.clone().after(&op.changes);
        assert_eq!(of(&after, "Åse"), of(&record, "Åse"));
        assert_eq!((elected(&after), searches(&after).len()), (vec!["2026-10-24".to_owned()], 0));
        assert_eq!(of(&after, "Kari").left_post_on, Some(env.today()));
    }
}

#[test]
fn who_comes_in_another_post_than_the_one_they_were_to_come_into_comes_once() {
    let (mut env, mut record) = with_deputy();
    let mut ola = form(&[(PersonField::Name, "Ola Vik"), (PersonField::Elected, "1.2.2027")]);
    ola.role = Role::DeputyLeader;
    let op = change_rep(&mut env, &shipped(), &record, of(&record, "Åse").id, &ola).unwrap();
    record = record.after(&op.changes);
    env.at(env.now + chrono::TimeDelta::minutes(5));
    for day in ["2027-02-01", "2027-03-01"] {
        let form = PersonForm::of(&of(&record, "Ola")).in_post(Role::ClubLeader, date(day));
        let op = edit_person(&mut env, &shipped(), &record, &of(&record, "Ola"), &form).unwrap();
        let after = record.clone().after(&op.changes);
        assert_eq!(elected(&after), ["2026-10-24", day], "{day}");
        let ends = ["Kari", "Åse"].map(|name| of(&after, name).left_post_on);
        assert_eq!(ends, [Some(date(day)), Some(date("2027-02-01"))], "{day}");
        let comes = beside(&after, &of(&after, "Kari"), env.today());
        assert!(matches!(comes, Some(Other::ComesNot(who)) if who.given_name == "Ola"), "{comes:?}");
    }
}

#[test]
fn who_comes_into_a_post_that_nobody_leaves_takes_no_end_along() {
    let (mut env, mut record) = with_deputy();
    let mut ola = form(&[(PersonField::Name, "Ola Vik"), (PersonField::Elected, "1.2.2027")]);
    ola.role = Role::DeputyLeader;
    let op = change_rep(&mut env, &shipped(), &record, of(&record, "Åse").id, &ola).unwrap();
    record = record.after(&op.changes);
    let form = PersonForm::of(&of(&record, "Ola")).in_post(Role::Representative, date("2027-03-01"));
    let op = edit_person(&mut env, &shipped(), &record, &of(&record, "Ola"), &form).unwrap();
    let after = record.after(&op.changes);
    assert_eq!(of(&after, "Åse").left_post_on, Some(date("2027-02-01")));
}

#[test]
fn no_post_is_no_post_that_somebody_comes_into() {
    let (mut env, mut record) = searching();
    record.people[0].role = Role::None;
    let mut contact = form(&[(PersonField::Name, "Ola Vik")]);
    contact.role = Role::None;
    let op = add_person(&mut env, &shipped(), &record, &contact).unwrap();
    assert_eq!(searches(&record.clone().after(&op.changes)), ["Kari", "Per"], "a contact is not who follows");
    let op = add_person(&mut env, &shipped(), &record, &form(&[(PersonField::Name, "Ola Vik")])).unwrap();
    assert_eq!(searches(&record.after(&op.changes)), ["Per"], "as where nobody was known");
}
