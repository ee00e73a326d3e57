//! The form of a person and the deeds with it, one by one; of a change that lies ahead and who takes over there is more in `ahead`.

mod ahead;
mod entering;

use super::*;
use crate::domain::club::Club;
use crate::domain::env::instant;
use crate::domain::person::PhoneState;
use crate::domain::policy::tests::shipped;

fn env() -> Env {
    Env::new(instant("2026-11-24T12:00:00".parse().unwrap()), 3)
}

fn form(texts: &[(PersonField, &str)]) -> PersonForm {
    let mut form = PersonForm::new(Role::ClubLeader, None);
    for (field, text) in texts {
        let at = PersonField::ALL.iter().position(|one| one == field).unwrap();
        form.texts[at] = (*text).into();
    }
    form
}

fn date(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn club() -> (Env, ClubRecord) {
    let mut env = env();
    let mut record = ClubRecord::of(Club::named(env.id(), "Vik"));
    let mut kari = Person::named(env.id(), record.club.id, "Kari", "Nes");
    kari.role = Role::ClubLeader;
    kari.phones = crate::domain::phone::read("42100009").into_iter().map(|one| one.phone).collect();
    record.people.push(kari);
    (env, record)
}

fn people(op: &Op) -> Vec<&Person> {
    let after = |change: &'_ Change| matches!(change, Change::Person(_));
    let rows = op.changes.iter().filter(|change| after(change));
    rows.filter_map(|change| if let Change::Person(edit) = change { edit.after.as_ref() } else { None }).collect()
}

#[test]
fn a_change_of_rep_ends_one_period_on_the_day_the_other_begins() {
    let (mut env, record) = club();
    let new = form(&[
        (PersonField::Name, "Ola Vik"),
        (PersonField::Elected, "20.11.2026"),
        (PersonField::Phones, "421 00 001"),
    ]);
    let op = change_rep(&mut env, &shipped(), &record, record.people[0].id, &new).unwrap();
    let [old, new] = people(&op)[..] else { panic!("{op:?}") };
    assert_eq!(old.left_post_on.unwrap().to_string(), "2026-11-20");
    // Neither a hole nor a day with two.
    let holders =
        |day: &str| [old, new].iter().filter(|one| one.is_active(date(day)) && !one.is_to_come(date(day))).count();
    assert_eq!([holders("2026-11-19"), holders("2026-11-20"), holders("2026-11-21")], [1, 1, 1]);
    assert_eq!((new.full_name(), new.phones.len(), new.role), ("Ola Vik".into(), 1, Role::ClubLeader));
    let kinds = op.changes.iter().filter_map(|change| match change {
        Change::Event(edit) => Some(edit.after.as_ref().unwrap().kind),
        _ => None,
    });
    assert_eq!(kinds.collect::<Vec<_>>(), [EventKind::SteppedDown, EventKind::Elected]);
}

#[test]
fn a_change_of_rep_on_a_day_to_come_comes_into_force_by_itself_on_that_day() {
    let (mut env, record) = club();
    let kari = record.people[0].id;
    let new =
        form(&[(PersonField::Name, "Ola Vik"), (PersonField::Elected, "1.2.2027"), (PersonField::Phones, "42100001")]);
    let op = change_rep(&mut env, &shipped(), &record, kari, &new).unwrap();
    let days = op.changes.iter().filter_map(|change| match change {
        Change::FollowUp(edit) => edit.after.as_ref()?.due_on,
        _ => None,
    });
    assert!(days.clone().count() == 6 && days.min() == Some(date("2027-02-01")), "the touches begin when it does");
    let record = record.after(&op.changes);
    let holds = |day| record.active_people(date(day)).map(|one| one.given_name.as_str()).collect::<Vec<_>>();
    assert_eq!((holds("2027-01-31"), holds("2027-02-01")), (vec!["Kari"], vec!["Ola"]));
    let rung = |day| record.person_to_ring(date(day)).map(|one| one.given_name.as_str());
    assert_eq!((rung("2027-01-31"), rung("2027-02-01")), (Some("Kari"), Some("Ola")));
    let told =
        record.takes_over(env.today()).map(|(day, old, new)| (day, old.map(|old| old.id), new.given_name.as_str()));
    assert_eq!(told, Some((date("2027-02-01"), Some(kari), "Ola")));
    assert_eq!(record.takes_over(date("2027-02-01")), None);
    let params = crate::domain::facts::fixture::params();
    let changes = crate::domain::facts::changes_on(&record, date("2027-01-30"), &params);
    assert!(changes.is_some_and(|day| day <= date("2027-02-01")), "the facts are looked at again that day");
}

#[test]
fn a_second_change_to_come_takes_the_place_of_the_first_and_nothing_of_that_is_left() {
    let (mut env, record) = club();
    let (kari, done) = (record.people[0].id, env.now);
    let mut change = |record: &ClubRecord, name: &str, day: &str| {
        env.at(env.now + chrono::TimeDelta::minutes(5));
        let new = form(&[(PersonField::Name, name), (PersonField::Elected, day), (PersonField::Phones, "42100001")]);
        let op = change_rep(&mut env, &shipped(), record, kari, &new).unwrap();
        let back = op.inverse(&mut env);
        assert_eq!(record.clone().after(&op.changes).after(&back.changes).people, record.people);
        (record.clone().after(&op.changes), op)
    };
    let (first, one) = change(&record, "Ola Vik", "1.2.2027");
    let (second, two) = change(&first, "Siri Moe", "1.3.2027");
    let names = |record: &ClubRecord| {
        let mut names: Vec<String> = record.people.iter().map(|one| one.given_name.clone()).collect();
        names.sort();
        names
    };
    assert_eq!(
        (names(&first), names(&second)),
        (vec!["Kari".into(), "Ola".into()], vec!["Kari".into(), "Siri".into()])
    );
    assert_eq!((second.events.len(), second.follow_ups.len()), (2, 6));
    assert!(second.events.iter().all(|event| event.on == date("2027-03-01")));
    assert!(second.follow_ups.iter().all(|task| task.due_on >= Some(date("2027-03-01"))));
    let told = |rows: &[&Op]| {
        let rows = rows.iter().flat_map(|op| &op.changes).filter_map(|change| match change {
            Change::Correction(edit) => edit.after.clone(),
            _ => None,
        });
        let told = correction::to_send(&rows.collect::<Vec<_>>()).into_iter();
        told.map(|(row, _)| (row.name, row.is)).collect::<Vec<_>>()
    };
    // Of one the register was told of it is told that they do not come; of one it was not told of, nothing.
    let ola = ("Ola Vik".to_owned(), "2027-02-01".to_owned());
    assert!(told(&[&one]).contains(&ola) && told(&[&two]).contains(&ola));
    assert!(told(&[&one, &two]).iter().all(|(name, _)| name != "Ola Vik"));
    assert!(told(&[&one, &two]).contains(&("Kari Nes".into(), "2027-03-01".into())));
    // Whom one has talked with already stays, and is nobody who is to come.
    let mut known = first.clone();
    let ola = first.people.iter().find(|one| one.given_name == "Ola").unwrap().id;
    known.follow_ups.iter_mut().find(|task| task.person == Some(ola)).unwrap().done_at = Some(done);
    let (third, _) = change(&known, "Siri Moe", "1.3.2027");
    assert_eq!(names(&third), ["Kari", "Ola", "Siri"]);
    assert!(!third.person(ola).unwrap().is_active(date("2026-11-24")));
    let told = third.takes_over(date("2026-11-24")).map(|(day, _, new)| (day, new.given_name.clone()));
    assert_eq!(told, Some((date("2027-03-01"), "Siri".into())));
    // Somebody who takes over at once until then takes nothing from whoever comes then.
    let (now, _) = change(&first, "Per Dal", "");
    assert_eq!(names(&now), ["Kari", "Ola", "Per"]);
    assert_eq!(now.events.iter().filter(|event| event.kind == EventKind::SteppedDown).count(), 1);
}

#[test]
fn a_period_that_was_ended_goes_on_again_and_nothing_of_its_end_is_left() {
    let (mut env, mut record) = club();
    let kari = record.people[0].id;
    record.follow_ups = Vec::new();
    let ended = end_post(&mut env, &shipped(), &record, kari).unwrap();
    let mut after = record.clone().after(&ended.changes);
    assert!(!after.people[0].is_active(env.today()) && after.events.len() == 1 && after.follow_ups.len() == 3);
    // What somebody has done is done, also when its reason is gone.
    after.follow_ups[0].done_at = Some(env.now);
    env.at(env.now + chrono::TimeDelta::minutes(5));
    let back = end_post(&mut env, &shipped(), &after, kari).unwrap();
    let again = after.after(&back.changes);
    assert_eq!((&again.people, again.events.len(), again.follow_ups.len()), (&record.people, 0, 1));
    let noted = |op: &Op| {
        let rows = op.changes.iter().filter_map(|change| match change {
            Change::Correction(edit) => edit.after.clone(),
            _ => None,
        });
        rows.collect::<Vec<_>>()
    };
    assert_eq!(correction::to_send(&[noted(&ended), noted(&back)].concat()), []);
}

#[test]
fn what_was_learnt_about_a_number_stays_with_it_and_the_form_of_a_person_changes_nothing() {
    let (mut env, record) = club();
    let kari = record.people[0].clone();
    let first = edit_person(&mut env, &shipped(), &record, &kari, &{
        let mut form = PersonForm::of(&kari);
        form.texts[2] = "421 00 001, 22 33 44 55".into();
        form
    });
    let mut kari = people(&first.unwrap())[0].clone();
    assert_eq!(edit_person(&mut env, &shipped(), &record, &kari, &PersonForm::of(&kari)), Err(Refusal::NothingToDo));
    kari.phones[0].state = PhoneState::Bad;
    let mut form = PersonForm::of(&kari);
    form.texts[2] = "98765432, 42100001".into();
    let after = people(&edit_person(&mut env, &shipped(), &record, &kari, &form).unwrap())[0].clone();
    assert_eq!((after.phones.len(), after.phones[1].state), (2, PhoneState::Bad));
}

#[test]
fn a_day_of_election_that_is_put_right_makes_nobody_old_and_another_election_nobody_new() {
    let (mut env, record) = club();
    let kari = record.people[0].id;
    let op = change_rep(&mut env, &shipped(), &record, kari, &form(&[(PersonField::Name, "Ola Vik")])).unwrap();
    let record = record.after(&op.changes);
    let ola = record.people.iter().find(|one| one.given_name == "Ola").unwrap().clone();
    let edited = |env: &mut Env, record: &ClubRecord, day: &str| {
        let person = record.person(ola.id).unwrap();
        let mut form = PersonForm::of(person);
        let at = PersonField::ALL.iter().position(|field| *field == PersonField::Elected).unwrap();
        form.texts[at] = day.into();
        let op = edit_person(env, &shipped(), record, person, &form).unwrap();
        record.clone().after(&op.changes)
    };
    let talked = |record: &mut ClubRecord, day: &str| {
        let mut scene = crate::domain::facts::fixture::Scene::new(day);
        let call = crate::domain::call::Call { person: Some(ola.id), ..scene.talked(day).clone() };
        record.calls = vec![call];
    };
    let is_unknown = |record: &ClubRecord, day| !record.has_met(record.person(ola.id).unwrap(), date(day), 90);
    let elected = |record: &ClubRecord| {
        let days =
            record.events.iter().filter(|event| event.kind == EventKind::Elected).map(|event| event.on.to_string());
        days.collect::<Vec<_>>()
    };
    // Two days later than was thought: as new as before, though somebody spoke with the member before.
    let mut right = edited(&mut env, &record, "26.11.2026");
    talked(&mut right, "2026-11-01");
    assert!(is_unknown(&right, "2026-11-30"));
    assert_eq!((elected(&right), right.follow_ups.len()), (vec!["2026-11-26".to_owned()], record.follow_ups.len()));
    // An election that has not been is never another one, however far it is moved.
    let later = edited(&mut env, &right, "1.9.2027");
    assert_eq!(elected(&later), ["2027-09-01"]);
    // Elected again two years later.
    env.at(crate::domain::env::instant("2028-11-26T12:00:00".parse().unwrap()));
    let mut again = edited(&mut env, &right, "26.11.2028");
    talked(&mut again, "2028-11-01");
    assert!(!is_unknown(&again, "2028-11-30"));
    assert_eq!(elected(&again), ["2026-11-26"]);
    // Of one whom no change of rep has brought the election before is kept as well.
    let mut listed = ClubRecord { events: Vec::new(), ..right };
    listed.people.iter_mut().for_each(|person| person.elected_on = Some(date("2024-11-01")));
    assert_eq!(elected(&edited(&mut env, &listed, "1.11.2026")), ["2024-11-01"]);
}

#[test]
fn days_that_do_not_exist_birth_numbers_and_numbers_that_are_none_are_refused() {
    let (mut env, record) = club();
    for (field, text, refusal) in [
        (PersonField::Name, "", Refusal::NoName),
        (PersonField::Phones, "ring meg", Refusal::BadNumber),
        (PersonField::Email, "kari", Refusal::BadEmail),
        (PersonField::Elected, "31.2.2026", Refusal::NoDay),
        (PersonField::TermEnds, "1.1.2020", Refusal::EndsFirst),
        (PersonField::BestTime, "01010750160", Refusal::BirthNumber),
    ] {
        let form = form(&[(PersonField::Name, "Kari Nes"), (PersonField::Elected, "1.1.2026"), (field, text)]);
        assert_eq!(add_person(&mut env, &shipped(), &record, &form), Err(refusal), "{text}");
    }
}

#[test]
fn a_second_holder_of_a_post_that_several_hold_comes_on_the_day_and_takes_over_from_nobody() {
    let (mut env, mut record) = club();
    record.people[0].role = Role::Representative;
    let mut new = form(&[(PersonField::Name, "Ola Vik"), (PersonField::Elected, "1.2.2027")]);
    new.role = Role::Representative;
    let op = add_person(&mut env, &shipped(), &record, &new).unwrap();
    let due = op.changes.iter().find_map(|change| match change {
        Change::FollowUp(edit) => edit.after.as_ref()?.due_on,
        _ => None,
    });
    assert_eq!(due, Some(date("2027-02-01")), "a new rep is welcomed on the first day in the post");
    let record = record.after(&op.changes);
    let holders = |day| record.active_people(date(day)).count();
    assert_eq!((holders("2027-01-31"), holders("2027-02-01")), (1, 2));
    assert_eq!(record.takes_over(env.today()), None);
    // Where there is one holder, somebody elected ahead takes over, whatever became of the other one's period.
    let mut leaders = record.clone();
    leaders.people.iter_mut().for_each(|person| person.role = Role::ClubLeader);
    let told = leaders.takes_over(env.today());
    let told = told.map(|(day, old, new)| (day, old.map(|old| old.given_name.as_str()), new.given_name.as_str()));
    assert_eq!(told, Some((date("2027-02-01"), Some("Kari"), "Ola")));
    leaders.seat_in_turn(env.today());
    assert_eq!(leaders.people[0].given_name, "Kari");
}

#[test]
fn somebody_elected_for_a_day_to_come_to_an_empty_post_is_the_rep_from_that_day_and_told_of_until_then() {
    use crate::domain::facts::{Fact, compute, fixture::params};
    let (mut env, mut record) = club();
    (record.people, record.follow_ups, record.club.members) = (Vec::new(), Vec::new(), Some(12));
    let mut new =
        form(&[(PersonField::Name, "Ola Vik"), (PersonField::Elected, "1.2.2027"), (PersonField::Phones, "42100001")]);
    new.role = Role::Representative;
    let op = add_person(&mut env, &shipped(), &record, &new).unwrap();
    let record = record.after(&op.changes);
    let at = |day: &str| format!("{day}T11:00:00Z").parse().unwrap();
    let has_none = |day: &str| compute(&record, at(day), &params()).has(Fact::NoRep);
    assert_eq!((has_none("2027-01-31"), has_none("2027-02-01")), (true, false));
    let rung = |day| record.person_to_ring(date(day)).map(|one| one.given_name.as_str());
    assert_eq!((rung("2027-01-31"), rung("2027-02-01")), (None, Some("Ola")));
    let filter = crate::domain::round::Filter { no_rep: true, ..Default::default() };
    assert!(filter.fits(&record, date("2027-01-31")) && !filter.fits(&record, date("2027-02-01")));
    let told = |day| record.takes_over(date(day)).map(|(day, old, new)| (day, old.is_some(), new.given_name.as_str()));
    assert_eq!((told("2027-01-31"), told("2027-02-01")), (Some((date("2027-02-01"), false, "Ola")), None));
}

#[test]
fn who_is_replaced_before_their_day_comes_is_in_no_post_until_then_either() {
    let (mut env, record) = club();
    let kari = record.people[0].id;
    let new = form(&[(PersonField::Name, "Ola Vik"), (PersonField::Elected, "1.2.2027")]);
    let record = record.clone().after(&change_rep(&mut env, &shipped(), &record, kari, &new).unwrap().changes);
    let ola = record.people.iter().find(|one| one.given_name == "Ola").unwrap().id;
    let new = form(&[(PersonField::Name, "Siri Moe"), (PersonField::Elected, "1.2.2027")]);
    let record = record.clone().after(&change_rep(&mut env, &shipped(), &record, ola, &new).unwrap().changes);
    let (today, ola) = (env.today(), record.person(ola).unwrap());
    assert!(!ola.is_in_post(today) && !ola.is_to_come(today));
    assert!(record.active_people(today).all(|one| one.id != ola.id));
}
