//! What goes along with a change of rep that lies ahead, and who takes over when somebody has left. The other deeds are the parent's.

use super::*;

/// A leader who is followed by Ola on 1 February, and how it was before.
fn followed(role: Role) -> (Env, ClubRecord, ClubRecord) {
    let (mut env, mut record) = club();
    record.people[0].role = role;
    let mut new = form(&[(PersonField::Name, "Ola Vik"), (PersonField::Elected, "1.2.2027")]);
    new.role = role;
    let op = change_rep(&mut env, &shipped(), &record, record.people[0].id, &new).unwrap();
    env.at(env.now + chrono::TimeDelta::minutes(5));
    (env, record.clone(), record.after(&op.changes))
}

fn named<'r>(record: &'r ClubRecord, name: &str) -> &'r Person {
    record.people.iter().find(|one| one.given_name == name).unwrap()
}

#[test]
fn the_end_of_whoever_leaves_goes_along_when_the_day_of_whoever_comes_is_moved() {
    let (mut env, _, record) = followed(Role::ClubLeader);
    let mut moved = |record: &ClubRecord, day: &str| {
        let ola = named(record, "Ola");
        let mut form = PersonForm::of(ola);
        form.texts[5] = day.into();
        let op = edit_person(&mut env, &shipped(), record, ola, &form).unwrap();
        assert_eq!(people(&op).last().unwrap().given_name, "Ola", "it is told of whoever was edited");
        let after = record.clone().after(&op.changes);
        let back = after.clone().after(&op.inverse(&mut env).changes);
        assert_eq!((&back.people, &back.events), (&record.people, &record.events));
        assert_eq!(back.follow_ups, record.follow_ups);
        after
    };
    for day in ["2027-03-01", "2026-12-10", "2026-11-20"] {
        let after = moved(&record, day);
        let day = date(day);
        assert_eq!((named(&after, "Kari").left_post_on, named(&after, "Ola").elected_on), (Some(day), Some(day)));
        assert!(after.events.len() == 2 && after.events.iter().all(|event| event.on == day), "{:?}", after.events);
        let holds = |day| after.active_people(day).map(|one| one.given_name.as_str()).collect::<Vec<_>>();
        assert_eq!((holds(day.pred_opt().unwrap()), holds(day)), (vec!["Kari"], vec!["Ola"]));
        let due: Vec<_> = after.follow_ups.iter().filter_map(|task| task.due_on).collect();
        assert_eq!((due.len(), due.iter().min().copied()), (6, Some(day.max(date("2026-11-24")))));
    }
    // A task with a day of its own keeps it, and an end that another deed has set stays where it is.
    let mut own = record.clone();
    own.follow_ups.iter_mut().for_each(|task| task.due_on = Some(date("2027-05-12")));
    assert!(moved(&own, "2027-03-01").follow_ups.iter().all(|task| task.due_on == Some(date("2027-05-12"))));
    let mut other = record.clone();
    other.people.iter_mut().filter(|one| one.given_name == "Kari").for_each(|kari| {
        kari.left_post_on = Some(date("2027-01-10"));
    });
    assert_eq!(named(&moved(&other, "2027-03-01"), "Kari").left_post_on, Some(date("2027-01-10")));
}

#[test]
fn who_stays_after_all_is_followed_by_nobody_where_one_holds_the_post_and_by_somebody_beside_where_several_do() {
    for role in [Role::ClubLeader, Role::Representative] {
        let (mut env, before, record) = followed(role);
        let op = end_post(&mut env, &shipped(), &record, named(&record, "Kari").id).unwrap();
        let after = record.clone().after(&op.changes);
        assert_eq!(named(&after, "Kari").left_on(), None);
        if role.has_one_holder() {
            assert_eq!(
                (&after.people, &after.events, &after.follow_ups),
                (&before.people, &before.events, &before.follow_ups)
            );
        } else {
            assert_eq!((after.people.len(), after.events.len(), after.follow_ups.len()), (2, 1, 3));
        }
        let mut back = after.after(&op.inverse(&mut env).changes);
        back.people.sort_by_key(|one| std::cmp::Reverse(one.id));
        assert_eq!(back.people, record.people);
    }
    // Who has come already stays.
    let (mut env, _, record) = followed(Role::ClubLeader);
    env.at(instant("2027-02-10T12:00:00".parse().unwrap()));
    let op = end_post(&mut env, &shipped(), &record, named(&record, "Kari").id).unwrap();
    assert_eq!(record.after(&op.changes).active_people(date("2027-02-10")).count(), 2);
}

#[test]
fn who_is_of_the_club_already_or_was_to_come_takes_over_and_is_no_second_person() {
    // Ola was to come in February; then the leader leaves at once, and it is he who is named.
    let (mut env, _, record) = followed(Role::ClubLeader);
    let (kari, today) = (named(&record, "Kari").id, env.today());
    let mut left = record.clone();
    left.people.iter_mut().filter(|one| one.id == kari).for_each(|one| one.left_post_on = Some(today));
    let op = succeed(&mut env, &shipped(), &left, Some(kari), ["ola vik", "42 10 00 01"]).unwrap();
    let after = left.clone().after(&op.changes);
    let ola = named(&after, "Ola");
    assert_eq!((after.people.len(), ola.elected_on, ola.phones.len()), (2, Some(today), 1));
    assert!(ola.is_in_post(today) && named(&after, "Kari").left_post_on == Some(today));
    let back = after.after(&op.inverse(&mut env).changes);
    assert_eq!((&back.people, &back.events, &back.follow_ups), (&left.people, &left.events, &left.follow_ups));
    // The deputy takes over; their own term has ended.
    let (mut env, mut record) = club();
    let mut deputy = Person::named(env.id(), record.club.id, "Åse", "Lie");
    (deputy.role, deputy.elected_on) = (Role::DeputyLeader, Some(date("2022-03-01")));
    deputy.term_ends = Some(date("2024-03-01"));
    record.people.push(deputy);
    let kari = record.people[0].id;
    record.people[0].left_post_on = Some(today);
    let op = succeed(&mut env, &shipped(), &record, Some(kari), ["Åse Lie", ""]).unwrap();
    record = record.after(&op.changes);
    let now = named(&record, "Åse");
    assert_eq!((record.people.len(), now.role, now.elected_on), (2, Role::ClubLeader, Some(today)));
    let again = succeed(&mut env, &shipped(), &record, Some(kari), ["Åse Lie", ""]);
    assert_eq!(again, Err(Refusal::NothingToDo), "she holds it");
    // Of two who are called so nobody knows which.
    let twin = Person { id: env.id(), ..named(&record, "Åse").clone() };
    record.people.push(twin);
    let op = succeed(&mut env, &shipped(), &record, Some(kari), ["Åse Lie", ""]).unwrap();
    assert_eq!(op.deed, Deed::AddPerson);
}
