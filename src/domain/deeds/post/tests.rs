//! The form of a person and the deeds with it, one by one.

use super::*;
use crate::domain::club::Club;
use crate::domain::env::instant;
use crate::domain::person::{PhoneState, Role};
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

fn club() -> (Env, ClubRecord) {
    let mut env = env();
    let mut record = ClubRecord::of(Club::named(env.id(), "Vik"));
    let mut kari = Person::named(env.id(), record.club.id, "Kari", "Nes");
    kari.role = Role::ClubLeader;
    record.people.push(kari);
    (env, record)
}

fn people(op: &Op) -> Vec<&Person> {
    let after = |change: &'_ Change| matches!(change, Change::Person(_));
    let rows = op.changes.iter().filter(|change| after(change));
    rows.filter_map(|change| if let Change::Person(edit) = change { edit.after.as_ref() } else { None }).collect()
}

#[test]
fn a_change_of_rep_ends_one_period_the_day_before_the_other_begins() {
    let (mut env, record) = club();
    let new = form(&[
        (PersonField::Name, "Ola Vik"),
        (PersonField::Elected, "20.11.2026"),
        (PersonField::Phones, "421 00 001"),
    ]);
    let op = change_rep(&mut env, &shipped(), &record, record.people[0].id, &new).unwrap();
    let [old, new] = people(&op)[..] else { panic!("{op:?}") };
    assert_eq!(old.left_post_on.unwrap().to_string(), "2026-11-19");
    assert_eq!((new.full_name(), new.phones.len(), new.role), ("Ola Vik".into(), 1, Role::ClubLeader));
    let kinds = op.changes.iter().filter_map(|change| match change {
        Change::Event(edit) => Some(edit.after.as_ref().unwrap().kind),
        _ => None,
    });
    assert_eq!(kinds.collect::<Vec<_>>(), [EventKind::SteppedDown, EventKind::Elected]);
}

#[test]
fn somebody_elected_for_a_day_to_come_leaves_the_post_with_the_one_who_has_it_until_then() {
    let (mut env, record) = club();
    let new = form(&[(PersonField::Name, "Ola Vik"), (PersonField::Elected, "1.2.2027")]);
    let op = change_rep(&mut env, &shipped(), &record, record.people[0].id, &new).unwrap();
    let old = people(&op)[0];
    assert!(old.is_active());
    assert_eq!(old.term_ends.unwrap().to_string(), "2027-01-31");
}

#[test]
fn a_period_that_was_ended_goes_on_again_and_is_a_correction_both_times() {
    let (mut env, record) = club();
    let ended = end_post(&mut env, &shipped(), &record.people[0]).unwrap();
    let former = people(&ended)[0].clone();
    assert!(!former.is_active());
    let back = end_post(&mut env, &shipped(), &former).unwrap();
    assert!(people(&back)[0].is_active());
    let notes = |op: &Op| op.changes.iter().filter(|change| matches!(change, Change::Correction(_))).count();
    assert_eq!((notes(&ended), notes(&back)), (1, 1));
}

#[test]
fn what_was_learnt_about_a_number_stays_with_it_and_the_form_of_a_person_changes_nothing() {
    let (mut env, record) = club();
    let kari = record.people[0].clone();
    let first = edit_person(&mut env, &kari, &{
        let mut form = PersonForm::of(&kari);
        form.texts[2] = "421 00 001, 22 33 44 55".into();
        form
    });
    let mut kari = people(&first.unwrap())[0].clone();
    assert_eq!(edit_person(&mut env, &kari, &PersonForm::of(&kari)), Err(Refusal::NothingToDo));
    kari.phones[0].state = PhoneState::Bad;
    let mut form = PersonForm::of(&kari);
    form.texts[2] = "98765432, 42100001".into();
    let after = people(&edit_person(&mut env, &kari, &form).unwrap())[0].clone();
    assert_eq!((after.phones.len(), after.phones[1].state), (2, PhoneState::Bad));
}

#[test]
fn days_that_do_not_exist_birth_numbers_and_numbers_that_are_none_are_refused() {
    let mut env = env();
    let club = env.id();
    for (field, text, refusal) in [
        (PersonField::Name, "", Refusal::NoName),
        (PersonField::Phones, "ring meg", Refusal::BadNumber),
        (PersonField::Email, "kari", Refusal::BadEmail),
        (PersonField::Elected, "31.2.2026", Refusal::NoDay),
        (PersonField::TermEnds, "1.1.2020", Refusal::EndsFirst),
        (PersonField::BestTime, "01010750160", Refusal::BirthNumber),
    ] {
        let form = form(&[(PersonField::Name, "Kari Nes"), (PersonField::Elected, "1.1.2026"), (field, text)]);
        assert_eq!(add_person(&mut env, &shipped(), club, &form), Err(refusal), "{text}");
    }
}
