//! Håndledelse: which post of a club a post of the union rings, and who is rung instead where nobody holds it (seed 002, F-19).
//! The table is data (`assets/counterpart.toml`); whom a record gives is `record`'s, saying so is `words`'.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::call::Call;
use super::election;
use super::env::day_of;
use super::event::{Event, EventKind};
use super::person::{Person, Role};
use super::record::ClubRecord;

/// One row: the post that is called, and who is rung in its place, first to last.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counterpart {
    /// The post of the club that a round calls.
    pub role: Role,
    /// The posts rung where nobody holds it.
    pub instead: Vec<Role>,
}

/// The table.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Counterparts {
    /// Its rows, in the order people choose from.
    pub counterpart: Vec<Counterpart>,
}

/// What is wrong with a table that was read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum CounterpartError {
    /// This post has two rows.
    Twice(Role),
    /// This post stands twice in a row of the table, or in place of itself.
    InPlaceOfItself(Role),
}

impl Counterparts {
    /// Whether every post has one row and no row goes in a circle.
    ///
    /// # Errors
    /// The first mistake.
    pub fn check(&self) -> Result<(), CounterpartError> {
        for (at, row) in self.counterpart.iter().enumerate() {
            if self.counterpart[..at].iter().any(|other| other.role == row.role) {
                return Err(CounterpartError::Twice(row.role));
            }
            for (place, role) in row.instead.iter().enumerate() {
                if *role == row.role || row.instead[..place].contains(role) {
                    return Err(CounterpartError::InPlaceOfItself(*role));
                }
            }
        }
        Ok(())
    }

    /// The posts rung in place of a post; none for one the table does not have: then the calling order decides.
    pub fn instead_of(&self, role: Role) -> &[Role] {
        self.counterpart.iter().find(|row| row.role == role).map_or(&[], |row| &row.instead)
    }

    /// The posts a round may call, in order.
    pub fn roles(&self) -> impl Iterator<Item = Role> + '_ {
        self.counterpart.iter().map(|row| row.role)
    }
}

/// Who is rung in a club, and whose place they stand in.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Rung<'a> {
    /// The person.
    pub person: &'a Person,
    /// The post the round calls, where somebody else is rung.
    pub instead_of: Option<Missing>,
}

/// Why it is not the holder of the post that is rung.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Missing {
    /// The post the round calls.
    pub role: Role,
    /// Whether somebody holds it, but may not or cannot be rung.
    pub is_held: bool,
}

impl ClubRecord {
    /// Whom to ring on a day: whoever a time is agreed with; else the holder of the post the round calls, else whoever is rung in that place; in a round that
    /// calls no post a new rep nobody has talked with, also beside a leader who sits; else the first in calling order. `new_days`
    /// is how long a rep is new (`facts::Params::new_rep_days`). Who may be rung and has a number goes first everywhere.
    pub fn rings(&self, today: NaiveDate, new_days: u32) -> Option<Rung<'_>> {
        if let Some(person) = self.agreed_with(today) {
            return Some(Rung { person, instead_of: None });
        }
        let Some(round) = self.round.as_ref().filter(|round| round.role.is_some()) else {
            let new = self.can_be_rung(today).find(|person| self.is_new_and_unknown(person, today, new_days));
            return new.or_else(|| self.person_to_ring(today)).map(|person| Rung { person, instead_of: None });
        };
        let person = self.person_to_ring(today)?;
        let role = round.role.filter(|role| *role != person.role);
        let is_held = |role| self.active_people(today).any(|person| person.role == role);
        Some(Rung { person, instead_of: role.map(|role| Missing { role, is_held: is_held(role) }) })
    }

    /// Whom to ring, new reps left aside: whoever a time is agreed with, the post the round calls, those in its place, then the calling order. First who may be
    /// rung and has a usable number; failing that, who may be rung.
    pub fn person_to_ring(&self, today: NaiveDate) -> Option<&Person> {
        let called = self.round.as_ref().into_iter().flat_map(|round| round.role.iter().chain(&round.instead));
        let holder = |role: &Role| self.can_be_rung(today).find(|person| person.role == *role);
        self.agreed_with(today)
            .or_else(|| called.filter_map(holder).next())
            .or_else(|| first(self.can_be_rung(today)))
            .or_else(|| first(self.active_people(today).filter(|person| !person.do_not_call)))
    }

    /// With whom the time was agreed that the club is to be rung at, while they hold a post and can be rung.
    fn agreed_with(&self, today: NaiveDate) -> Option<&Person> {
        let person = self.holding_call().filter(|call| call.has_agreed_time())?.person?;
        self.can_be_rung(today).find(|one| one.id == person)
    }

    /// Who may be rung and has a usable number, in calling order.
    fn can_be_rung(&self, today: NaiveDate) -> impl Iterator<Item = &Person> {
        self.active_people(today).filter(|person| !person.do_not_call && person.number_to_ring().is_some())
    }

    /// Whether a person is a rep elected within `new_days` whom nobody has talked with or met in the post.
    fn is_new_and_unknown(&self, person: &Person, today: NaiveDate, new_days: u32) -> bool {
        person.role.is_rep() && is_new(person, today, new_days) && !self.has_met(person, today, new_days)
    }

    /// Whether somebody has talked with a person, or met them until `today`. With a new rep it is what was said since the
    /// election that counts: before it one spoke with a member. Who was elected again was the rep then, too.
    pub fn has_met(&self, person: &Person, today: NaiveDate, new_days: u32) -> bool {
        let is_new = is_new(person, today, new_days) && !self.was_elected_before(person);
        let since = person.elected_on.filter(|_| is_new).unwrap_or(NaiveDate::MIN);
        let talked =
            |call: &Call| call.is_contact() && call.person == Some(person.id) && day_of(call.ended_at) >= since;
        let met = |event: &Event| {
            event.kind.is_contact() && (since..=today).contains(&event.on) && event.person == Some(person.id)
        };
        self.calls.iter().any(talked) || self.events.iter().any(met)
    }

    /// Whether a person was elected before the election that counts now, which may have got a better day since.
    fn was_elected_before(&self, person: &Person) -> bool {
        let before = |event: &Event| {
            event.kind == EventKind::Elected
                && event.person == Some(person.id)
                && person.elected_on.is_some_and(|day| election::is_another(event.on, day))
        };
        self.events.iter().any(before)
    }
}

/// Whether a person was elected within `new_days`.
fn is_new(person: &Person, today: NaiveDate, new_days: u32) -> bool {
    person.elected_on.is_some_and(|day| (0..i64::from(new_days)).contains(&(today - day).num_days()))
}

/// The first in calling order. Those who leave on a day to come stand behind the others in a record, and go by their post until then.
fn first<'p>(people: impl Iterator<Item = &'p Person>) -> Option<&'p Person> {
    people.min_by_key(|person| person.role.calling_order())
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::domain::facts::Fact;
    use crate::domain::facts::fixture::Scene;
    use crate::domain::ids::Ids;
    use crate::domain::round::Round;

    /// A club with a leader who has sat for long, in a round that calls `role`.
    fn club(role: Option<Role>) -> Scene {
        let mut scene = Scene::new("2026-04-15").rep();
        scene.the_rep().role = Role::ClubLeader;
        scene.the_rep().elected_on = Some("2023-03-01".parse().unwrap());
        scene.record.round = Some(Round {
            id: Ids::new(3).fresh(scene.now),
            name: "Vår".into(),
            guide: "vanlig_runde".into(),
            from_on: scene.today(),
            to_on: None,
            created_at: scene.now,
            closed_at: None,
            role,
            instead: role.map(|role| shipped().instead_of(role).to_vec()).unwrap_or_default(),
            plan: Default::default(),
        });
        scene
    }

    fn rung(scene: &Scene) -> (String, Option<Missing>) {
        let rung = scene.record.rings(scene.today(), 90).unwrap();
        (rung.person.given_name.clone(), rung.instead_of)
    }

    #[test]
    fn a_round_of_treasurers_rings_the_treasurer_and_else_the_leader_and_says_so() {
        let mut scene = club(Some(Role::Treasurer));
        let leader = scene.the_rep().given_name.clone();
        assert_eq!(rung(&scene), (leader.clone(), Some(Missing { role: Role::Treasurer, is_held: false })));
        scene.person("Ola", Role::Treasurer);
        assert_eq!(rung(&scene), ("Ola".into(), None));
        assert_eq!(scene.record.person_to_ring(scene.today()).unwrap().given_name, "Ola");
        scene.record.people[1].do_not_call = true;
        assert_eq!(rung(&scene), (leader, Some(Missing { role: Role::Treasurer, is_held: true })));
    }

    #[test]
    fn nobody_of_the_row_leaves_it_to_the_calling_order() {
        let mut scene = club(Some(Role::Treasurer));
        scene.the_rep().role = Role::YouthRep;
        assert_eq!(rung(&scene).1, Some(Missing { role: Role::Treasurer, is_held: false }));
    }

    #[test]
    fn a_new_rep_beside_a_sitting_leader_is_rung_until_somebody_has_talked_with_them() {
        let mut scene = club(None);
        let leader = scene.the_rep().given_name.clone();
        scene.person("Ola", Role::Representative).elected_on = Some("2026-04-01".parse().unwrap());
        assert_eq!(rung(&scene).0, "Ola");
        assert!(scene.facts().has(Fact::RepIsNew) && scene.facts().has(Fact::RepNeverCalled));
        let new = scene.record.people[1].id;
        scene.talked("2026-04-10").person = Some(new);
        assert_eq!(rung(&scene).0, leader);
        scene.record.calls.clear();
        scene.record.people[1].elected_on = Some("2026-01-15".parse().unwrap());
        assert_eq!(rung(&scene).0, leader, "after ninety days nobody is new");
    }

    #[test]
    fn a_time_agreed_with_a_rep_rings_that_rep_and_not_the_leader() {
        for role in [None, Some(Role::Treasurer)] {
            let mut scene = club(role);
            let leader = scene.the_rep().given_name.clone();
            let ola = scene.person("Ola", Role::Representative).id;
            assert_eq!(rung(&scene).0, leader);
            let (today, at) = (scene.today(), scene.now + chrono::TimeDelta::hours(2));
            let call = scene.call("2026-04-14", crate::domain::call::Outcome::CallBack);
            (call.person, call.returns_at) = (Some(ola), Some(at));
            assert_eq!(rung(&scene), ("Ola".into(), None));
            assert_eq!(scene.record.person_to_ring(today).unwrap().given_name, "Ola");
            scene.record.people[1].left_post_on = Some(today);
            assert_eq!(rung(&scene).0, leader, "who has stepped down is rung no more");
            scene.record.people[1].left_post_on = None;
            let later = scene.talked("2026-04-15");
            later.returns_at = None;
            assert_eq!(rung(&scene).0, leader, "another call makes it void");
        }
    }

    #[test]
    fn a_new_board_member_is_no_new_rep() {
        let mut scene = club(None);
        let leader = scene.the_rep().given_name.clone();
        scene.person("Ola", Role::BoardMember).elected_on = Some("2026-04-01".parse().unwrap());
        assert_eq!(rung(&scene).0, leader);
    }

    /// The table that is shipped.
    pub(crate) fn shipped() -> Counterparts {
        toml::from_str(include_str!("../../assets/counterpart.toml")).unwrap()
    }

    #[test]
    fn the_shipped_table_is_sound_and_ends_with_somebody_to_ring() {
        let table = shipped();
        assert_eq!(table.check(), Ok(()));
        for row in &table.counterpart {
            assert!(row.role == Role::ClubLeader || row.instead.contains(&Role::ClubLeader), "{}", row.role.as_str());
        }
    }

    #[test]
    fn a_treasurer_who_is_not_there_is_replaced_by_the_leader() {
        assert_eq!(shipped().instead_of(Role::Treasurer).first(), Some(&Role::ClubLeader));
        assert_eq!(shipped().instead_of(Role::SafetyRep), []);
    }

    #[test]
    fn a_post_twice_and_a_circle_are_named() {
        let mut table = shipped();
        table.counterpart.push(table.counterpart[0].clone());
        assert_eq!(table.check(), Err(CounterpartError::Twice(table.counterpart[0].role)));
        table.counterpart.pop();
        let role = table.counterpart[0].role;
        table.counterpart[0].instead.push(role);
        assert_eq!(table.check(), Err(CounterpartError::InPlaceOfItself(role)));
    }
}
