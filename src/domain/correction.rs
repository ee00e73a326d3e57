//! A correction for the real register: what was learnt of a club or a person and stands otherwise there (U-06, U-08).
//! Every deed that changes such a thing notes it ([`noted`]); sending the list is `deeds::register`'s, its words are `words::register`'s.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::closed::closed_set;
use super::club::Club;
use super::env::{At, Env};
use super::ids::{ClubId, CorrectionId, PersonId};
use super::op::{Change, Edit};
use super::person::{Person, PhoneState};

closed_set! {
    /// What is to be corrected.
    What {
        /// somebody holds a post whom the register does not have
        NewPerson = "new_person",
        /// a name
        Name = "name",
        /// a post, by its stored name
        Role = "role",
        /// a number the register does not have
        NewNumber = "new_number",
        /// a number that is dead or somebody else's
        BadNumber = "bad_number",
        /// an e-mail address
        Email = "email",
        /// first day of the post
        Elected = "elected",
        /// last day of the post
        TermEnds = "term_ends",
        /// the day the post was left
        LeftPost = "left_post",
        /// the day the workplace was left
        LeftWorkplace = "left_workplace",
        /// the name of the club
        ClubName = "club_name",
        /// the workplace
        Workplace = "workplace",
        /// the organisation number
        OrgNo = "org_no",
        /// the district
        District = "district",
        /// the collective agreement
        Agreement = "agreement",
        /// the number of members
        Members = "members",
        /// the number of employees
        Employees = "employees",
        /// whether there is a board: `true` or `false`
        Board = "board",
        /// what a caller has written, in a task to correct the register
        Words = "words",
    }
}

impl What {
    /// Whether a later correction of the same takes the place of an earlier one. Numbers and people stand side by side.
    fn is_single(self) -> bool {
        !matches!(self, What::NewPerson | What::NewNumber | What::BadNumber | What::Words)
    }

    /// Whether its values are days.
    pub fn is_day(self) -> bool {
        matches!(self, What::Elected | What::TermEnds | What::LeftPost | What::LeftWorkplace)
    }
}

/// A correction as stored.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Correction {
    /// Its id.
    pub id: CorrectionId,
    /// The club.
    pub club: ClubId,
    /// The person, where it is about one.
    pub person: Option<PersonId>,
    /// The person's name, or the club's, by which the register has it.
    pub name: String,
    /// What is to be corrected.
    pub what: What,
    /// What stood there; empty for nothing. Days ISO 8601, numbers E.164, posts by their stored names.
    pub was: String,
    /// What is right; empty for nothing.
    pub is: String,
    /// When it was learnt.
    pub noted_at: At,
    /// When it was sent to the register; `None` until then.
    pub sent_at: Option<At>,
}

/// A correction with what the register knows the club and the person by.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Entry {
    /// The correction.
    #[serde(flatten)]
    pub correction: Correction,
    /// The club's name now.
    pub club_name: String,
    /// Its organisation number.
    pub org_no: Option<String>,
    /// The local union it belongs to.
    pub branch: Option<String>,
    /// The person's membership number.
    pub member_no: Option<String>,
}

/// The changes of a deed with the corrections they mean for the register, each as a row of its own, at the end.
pub fn noted(env: &mut Env, mut changes: Vec<Change>) -> Vec<Change> {
    let mut found = Vec::new();
    for change in &changes {
        match change {
            Change::Person(edit) => of_person(edit, &mut found),
            Change::Club(edit) => of_club(edit, &mut found),
            _ => {}
        }
    }
    for (club, person, name, what, was, is) in found {
        let id = env.id();
        changes.push(Edit::added(Correction {
            id,
            club,
            person,
            name,
            what,
            was,
            is,
            noted_at: env.now,
            sent_at: None,
        }));
    }
    changes
}

type Found = (ClubId, Option<PersonId>, String, What, String, String);

fn of_person(edit: &Edit<Person>, found: &mut Vec<Found>) {
    // Somebody who was to come and does not: to the register a period that never began.
    let gone = edit.before.as_ref().map(|before| Person { left_post_on: before.elected_on, ..before.clone() });
    let Some(after) = edit.after.as_ref().or(gone.as_ref()) else { return };
    let (club, person, name) = (after.club, Some(after.id), edit.before.as_ref().unwrap_or(after).full_name());
    let mut say = |what, was: String, is: String| {
        if was != is {
            found.push((club, person, name.clone(), what, was, is));
        }
    };
    let Some(before) = &edit.before else {
        say(What::NewPerson, String::new(), after.role.as_str().to_owned());
        for phone in after.phones.iter().filter(|phone| !phone.number.is_empty()) {
            say(What::NewNumber, String::new(), phone.number.clone());
        }
        say(What::Email, String::new(), after.email.clone().unwrap_or_default());
        say(What::Elected, String::new(), day(after.elected_on));
        return;
    };
    say(What::Name, before.full_name(), after.full_name());
    say(What::Role, before.role.as_str().to_owned(), after.role.as_str().to_owned());
    for phone in after.phones.iter().filter(|phone| !phone.number.is_empty()) {
        let known = before.phones.iter().find(|old| old.number == phone.number);
        match known {
            None => say(What::NewNumber, String::new(), phone.number.clone()),
            Some(old) if phone.state == PhoneState::Bad && old.state != PhoneState::Bad => {
                say(What::BadNumber, phone.number.clone(), String::new());
            }
            Some(_) => {}
        }
    }
    // One that was taken away by hand is as wrong as one that was tried.
    for old in before.phones.iter().filter(|old| !old.number.is_empty() && old.state != PhoneState::Bad) {
        if !after.phones.iter().any(|phone| phone.number == old.number) {
            say(What::BadNumber, old.number.clone(), String::new());
        }
    }
    say(What::Email, before.email.clone().unwrap_or_default(), after.email.clone().unwrap_or_default());
    for (what, was, is) in [
        (What::Elected, before.elected_on, after.elected_on),
        (What::TermEnds, before.term_ends, after.term_ends),
        (What::LeftPost, before.left_post_on, after.left_post_on),
        (What::LeftWorkplace, before.left_workplace_on, after.left_workplace_on),
    ] {
        say(what, day(was), day(is));
    }
}

fn of_club(edit: &Edit<Club>, found: &mut Vec<Found>) {
    // A club that is not in the register yet is put in there by other means.
    let (Some(before), Some(after)) = (&edit.before, &edit.after) else { return };
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    let count = |count: Option<u32>| count.map(|count| count.to_string()).unwrap_or_default();
    let yes = |is: Option<bool>| is.map(|is| is.to_string()).unwrap_or_default();
    for (what, was, is) in [
        (What::ClubName, before.name.clone(), after.name.clone()),
        (What::Workplace, text(&before.workplace), text(&after.workplace)),
        (What::OrgNo, text(&before.org_no), text(&after.org_no)),
        (What::District, text(&before.district), text(&after.district)),
        (What::Agreement, text(&before.agreement), text(&after.agreement)),
        (What::Members, count(before.members), count(after.members)),
        (What::Employees, count(before.employees), count(after.employees)),
        (What::Board, yes(before.has_board), yes(after.has_board)),
    ] {
        if was != is {
            found.push((after.id, None, before.name.clone(), what, was, is));
        }
    }
}

fn day(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

/// What is still to be sent, oldest first: of several corrections of the same thing one, from the first value to the last; of one
/// that was taken back by hand nothing. A number that was typed wrong and corrected is none of the register's business, and what was
/// corrected of a person who is new is said with the person. Each with the ids it stands for.
pub fn to_send(rows: &[Correction]) -> Vec<(Correction, Vec<CorrectionId>)> {
    let mut open: Vec<&Correction> = rows.iter().filter(|row| row.sent_at.is_none()).collect();
    open.sort_by_key(|row| row.id);
    let mut told: Vec<(Correction, Vec<CorrectionId>)> = Vec::new();
    for row in open {
        match told.iter_mut().find(|(one, _)| folds(one, row)) {
            Some((one, ids)) => {
                fold(one, row);
                ids.push(row.id);
            }
            None => told.push((row.clone(), vec![row.id])),
        }
        if row.what == What::Name {
            named(&mut told, row);
        }
    }
    let never: Vec<(ClubId, Option<PersonId>)> =
        told.iter().filter(|(one, _)| never_came(one, &told)).map(|(one, _)| (one.club, one.person)).collect();
    told.retain(|(one, _)| one.was != one.is && !never.contains(&(one.club, one.person)));
    told
}

/// Whether it is somebody the register does not have and need not have: the post was left before its first day.
fn never_came(new: &Correction, told: &[(Correction, Vec<CorrectionId>)]) -> bool {
    let day = |what| {
        let of = |one: &&Correction| (one.club, one.person, one.what) == (new.club, new.person, what);
        told.iter().map(|(one, _)| one).find(of).map(|one| &one.is).filter(|is| !is.is_empty())
    };
    new.what == What::NewPerson && day(What::LeftPost).zip(day(What::Elected)).is_some_and(|(left, from)| left <= from)
}

/// Whether a later correction and an earlier one are told as one.
fn folds(one: &Correction, later: &Correction) -> bool {
    if (one.club, one.person) != (later.club, later.person) {
        return false;
    }
    match (one.what, later.what) {
        (What::NewPerson, What::Name | What::Role) => true,
        (What::NewNumber, What::BadNumber) => !one.is.is_empty() && one.is == later.was,
        (What::BadNumber, What::NewNumber) => !one.was.is_empty() && one.was == later.is,
        (one, later) => one == later && one.is_single(),
    }
}

/// Puts a later correction into an earlier one. Of a number that came and went again nothing is left.
fn fold(one: &mut Correction, later: &Correction) {
    match (one.what, later.what) {
        // The name of one whom the register does not have is nothing but the name.
        (What::NewPerson, What::Name) => {}
        (What::NewNumber, What::BadNumber) => one.is.clone_from(&one.was),
        (What::BadNumber, What::NewNumber) => one.was.clone_from(&one.is),
        _ => one.is.clone_from(&later.is),
    }
    one.noted_at = later.noted_at;
}

/// Somebody new whose name was corrected is told by the name that is right, on every line.
fn named(told: &mut [(Correction, Vec<CorrectionId>)], row: &Correction) {
    let is_of = |one: &Correction| (one.club, one.person) == (row.club, row.person);
    if !told.iter().any(|(one, _)| one.what == What::NewPerson && is_of(one)) {
        return;
    }
    for (one, _) in told.iter_mut().filter(|(one, _)| is_of(one)) {
        one.name.clone_from(&row.is);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::person::{Phone, PhoneKind, Role};

    fn phone(number: &str, state: PhoneState) -> Phone {
        Phone { number: number.into(), raw: number.into(), kind: PhoneKind::Mobile, state }
    }

    fn told(changes: Vec<Change>) -> Vec<Correction> {
        let mut env = Env::new(At::UNIX_EPOCH, 5);
        let rows = noted(&mut env, changes).into_iter().filter_map(|change| match change {
            Change::Correction(edit) => edit.after,
            _ => None,
        });
        rows.collect()
    }

    fn kari() -> Person {
        let mut env = Env::new(At::UNIX_EPOCH, 1);
        let mut kari = Person::named(env.id(), env.id(), "Kari", "Nes");
        kari.role = Role::ClubLeader;
        kari.phones = vec![phone("+4742100001", PhoneState::Untried)];
        kari
    }

    #[test]
    fn a_new_number_a_bad_one_and_a_day_are_corrections_and_a_good_number_is_none() {
        let before = kari();
        let mut after = before.clone();
        after.phones[0].state = PhoneState::Bad;
        after.phones.push(phone("+4742100002", PhoneState::Untried));
        after.left_post_on = "2026-11-20".parse().ok();
        let rows = told(vec![Edit::changed(&before, after)]);
        let rows: Vec<_> = rows.iter().map(|row| (row.what, row.was.as_str(), row.is.as_str())).collect();
        assert_eq!(
            rows,
            [
                (What::BadNumber, "+4742100001", ""),
                (What::NewNumber, "", "+4742100002"),
                (What::LeftPost, "", "2026-11-20"),
            ]
        );
        let mut good = before.clone();
        good.phones[0].state = PhoneState::Good;
        assert_eq!(told(vec![Edit::changed(&before, good)]), []);
    }

    #[test]
    fn what_is_corrected_twice_is_sent_once_and_what_is_taken_back_never() {
        let club = Club { members: Some(20), ..Club::named(kari().club, "Vik") };
        let to = |members| Club { members: Some(members), ..club.clone() };
        let mut rows = told(vec![Edit::changed(&club, to(22)), Edit::changed(&to(22), to(23))]);
        let sent = to_send(&rows);
        assert_eq!((sent.len(), sent[0].0.was.as_str(), sent[0].0.is.as_str(), sent[0].1.len()), (1, "20", "23", 2));
        rows.push(Correction {
            is: "20".into(),
            was: "23".into(),
            id: Env::new(At::from_timestamp_millis(9).unwrap(), 2).id(),
            ..rows[1].clone()
        });
        assert_eq!(to_send(&rows), []);
    }

    #[test]
    fn a_number_that_was_typed_wrong_and_corrected_is_one_correction() {
        let before = Person { phones: Vec::new(), ..kari() };
        let with = |numbers: &[&str]| Person {
            phones: numbers.iter().map(|number| phone(number, PhoneState::Untried)).collect(),
            ..before.clone()
        };
        let (wrong, right) = (with(&["+4742100001"]), with(&["+4742100002"]));
        let rows = told(vec![Edit::changed(&before, wrong.clone()), Edit::changed(&wrong, right.clone())]);
        let sent = to_send(&rows);
        assert_eq!((rows.len(), sent.len()), (3, 1));
        assert_eq!((sent[0].0.what, sent[0].0.is.as_str()), (What::NewNumber, "+4742100002"));
        // A number of the register that was taken away and put back is no news.
        let rows = told(vec![Edit::changed(&right, before.clone()), Edit::changed(&before, right)]);
        assert_eq!((rows.len(), to_send(&rows).len()), (2, 0));
    }

    #[test]
    fn somebody_new_is_told_once_with_the_day_and_with_what_is_right_at_last() {
        let new = Person { elected_on: "2026-11-20".parse().ok(), ..kari() };
        let after = Person { family_name: "Ness".into(), role: Role::DeputyLeader, ..new.clone() };
        let sent = to_send(&told(vec![Edit::added(new.clone()), Edit::changed(&new, after)]));
        let said: Vec<_> = sent.iter().map(|(row, _)| (row.what, row.name.as_str(), row.is.as_str())).collect();
        assert_eq!(
            said,
            [
                (What::NewPerson, "Kari Ness", "deputy_leader"),
                (What::NewNumber, "Kari Ness", "+4742100001"),
                (What::Elected, "Kari Ness", "2026-11-20"),
            ]
        );
    }
}
