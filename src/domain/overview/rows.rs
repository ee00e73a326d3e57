//! What is known of a club as far as the figures need it. Reading it is `store::overview`'s.

use chrono::NaiveDate;

use crate::domain::call::{NextStep, Outcome};
use crate::domain::event::EventKind;
use crate::domain::ids::{ClubId, PersonId, made_at};
use crate::domain::offer::{OfferKind, SignUpState};
use crate::domain::person::Role;

/// A club with what the figures count.
#[derive(Clone, PartialEq, Debug)]
pub struct ClubRow {
    /// The club.
    pub id: ClubId,
    /// Its name.
    pub name: String,
    /// Its members.
    pub members: Option<u32>,
    /// Those whose mobile is in the register.
    pub with_mobile: Option<u32>,
    /// Those whose e-mail is.
    pub with_email: Option<u32>,
    /// Whether it has a board.
    pub has_board: Option<bool>,
    /// Its people, present and former.
    pub people: Vec<PersonRow>,
    /// Its calls, as far back as the periods reach.
    pub calls: Vec<CallRow>,
    /// What else has happened.
    pub events: Vec<EventRow>,
    /// Its answers to offers.
    pub sign_ups: Vec<SignUpRow>,
}

/// Who holds or held a post.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PersonRow {
    /// The person.
    pub id: PersonId,
    /// The post.
    pub role: Role,
    /// First day of the post.
    pub elected_on: Option<NaiveDate>,
    /// The day the person left the post or the workplace, whichever came first.
    pub left_on: Option<NaiveDate>,
}

/// A call.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CallRow {
    /// Whom we rang.
    pub person: Option<PersonId>,
    /// The day, in Norway.
    pub day: NaiveDate,
    /// The hour it began in, 0 to 23.
    pub hour: u8,
    /// How it ended.
    pub outcome: Outcome,
    /// What was agreed on.
    pub next_step: Option<NextStep>,
    /// Topics noted with `#`.
    pub topics: Vec<String>,
    /// Whether it was the employer we spoke with.
    pub is_to_employer: bool,
}

impl CallRow {
    /// Whether it is contact with the club's people (`Call::is_contact`).
    pub fn is_contact(&self) -> bool {
        self.outcome == Outcome::Talked && !self.is_to_employer
    }
}

/// Something that has happened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct EventRow {
    /// With whom; `None` for the club.
    pub person: Option<PersonId>,
    /// What.
    pub kind: EventKind,
    /// The day.
    pub on: NaiveDate,
}

/// An answer to an offer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SignUpRow {
    /// The person, where one of the club's people was meant.
    pub person: Option<PersonId>,
    /// Whether somebody was named whom we do not know.
    pub is_other: bool,
    /// What was offered.
    pub kind: OfferKind,
    /// Where it stands.
    pub state: SignUpState,
    /// The day of what was offered; where we do not know it, of the answer.
    pub on: NaiveDate,
}

impl ClubRow {
    /// A club of which only the name is known.
    pub fn named(id: ClubId, name: impl Into<String>) -> Self {
        ClubRow {
            id,
            name: name.into(),
            members: None,
            with_mobile: None,
            with_email: None,
            has_board: None,
            people: Vec::new(),
            calls: Vec::new(),
            events: Vec::new(),
            sign_ups: Vec::new(),
        }
    }

    /// The days on which somebody spoke with the club's people. E-mails and messages never count, and neither does the employer.
    pub fn contacts(&self) -> impl Iterator<Item = NaiveDate> {
        let talks = self.calls.iter().filter(|call| call.is_contact()).map(|call| call.day);
        talks.chain(self.events.iter().filter(|event| event.kind.is_contact()).map(|event| event.on))
    }

    /// Whether it has a rep on a day; `None` for a workplace of which no members are known. A list
    /// without a column for posts says nothing of who the rep is: its people may well be it (as the fact `no_rep` has it).
    pub fn has_rep(&self, day: NaiveDate) -> Option<bool> {
        self.members.filter(|members| *members > 0)?;
        let began = |person: &PersonRow| person.elected_on.is_none_or(|on| on <= day);
        let holds = |person: &PersonRow| began(person) && person.left_on.is_none_or(|on| on > day);
        Some(self.people.iter().any(|person| person.role.may_be_rep() && holds(person)))
    }

    /// Whether the rows tell how it was with the rep on a day, as far as they are known on `today`. A list has those who sit and
    /// not those before them: where the first anybody knows of was elected since, somebody else may have had the post. Not so where
    /// the workplace was in the register before them: then it stood there without.
    pub fn tells_of_rep(&self, day: NaiveDate, today: NaiveDate) -> bool {
        let mut reps = self.people.iter().filter(|person| person.role.may_be_rep());
        // A list is one deed.
        let came_with_it = |person: &PersonRow| made_at(person.id.0) == made_at(self.id.0);
        let is_since = |person: &PersonRow| person.elected_on.is_some_and(|on| day < on && on <= today);
        let is_first = |person: &PersonRow| is_since(person) && came_with_it(person);
        let is_known = reps.clone().any(|person| person.left_on.is_some_and(|on| on <= day));
        self.has_rep(day) != Some(false) || is_known || !reps.any(is_first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::env::Env;

    #[test]
    fn somebody_elected_for_a_day_to_come_is_no_rep_until_then() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let mut club = ClubRow::named(uuid::Uuid::from_u128(1).into(), "Vik");
        let elected_on = Some(day("2027-03-01"));
        club.members = Some(10);
        club.people =
            vec![PersonRow { id: uuid::Uuid::from_u128(2).into(), role: Role::ClubLeader, elected_on, left_on: None }];
        let has = |on: &str| club.has_rep(day(on));
        assert_eq!((has("2026-11-25"), has("2027-02-28"), has("2027-03-01")), (Some(false), Some(false), Some(true)));
    }

    #[test]
    fn who_sat_before_the_first_anybody_knows_of_is_not_told() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let rep = |n, from: &str, to: Option<&str>| PersonRow {
            id: uuid::Uuid::from_u128(n).into(),
            role: Role::ClubLeader,
            elected_on: Some(day(from)),
            left_on: to.map(day),
        };
        let tells = |people: &[PersonRow]| {
            let mut club = ClubRow::named(uuid::Uuid::from_u128(1).into(), "Vik");
            (club.members, club.people) = (Some(10), people.to_vec());
            club.tells_of_rep(day("2025-11-22"), day("2026-11-22"))
        };
        assert!(!tells(&[rep(2, "2026-03-01", None)]), "a list has those who sit now");
        assert!(tells(&[rep(2, "2026-03-01", None), rep(3, "2023-03-01", Some("2026-03-01"))]), "who sat is known");
        assert!(tells(&[rep(2, "2026-03-01", None), rep(3, "2023-03-01", Some("2025-03-01"))]), "and when they went");
        assert!(tells(&[rep(2, "2024-03-01", None)]) && tells(&[]));
        assert!(tells(&[rep(2, "2027-03-01", None)]), "who comes has changed nothing yet");
        let mut env = Env::new("2026-11-22T10:00:00Z".parse().unwrap(), 1);
        let mut club = ClubRow::named(env.id(), "Vik");
        club.members = Some(10);
        club.people = vec![PersonRow { id: env.id(), ..rep(2, "2026-03-01", None) }];
        let tells = |club: &ClubRow| club.tells_of_rep(day("2025-11-22"), day("2026-12-22"));
        assert!(!tells(&club), "they came with one list");
        env.at("2026-12-22T10:00:00Z".parse().unwrap());
        club.people = vec![PersonRow { id: env.id(), ..rep(2, "2026-12-20", None) }];
        assert!(tells(&club), "it stood there without until then");
    }
}
