//! What comes into the world from outside: a list, a club by hand, an offer. What is done with it is in the parent.

use chrono::TimeDelta;
use ringerunde::domain::club::Club;
use ringerunde::domain::deeds::Refusal;
use ringerunde::domain::deeds::add_club::{NewClub, add_club};
use ringerunde::domain::deeds::import::{Known, import};
use ringerunde::domain::intake::{PlannedClub, PlannedPerson, nil_club, nil_person};
use ringerunde::domain::offer::{Offer, OfferKind};
use ringerunde::domain::op::{Deed, Edit, Op};
use ringerunde::domain::person::{Person, Phone, PhoneKind, PhoneState, Role};
use ringerunde::store::Everything;

use super::{NAMES, World, policy};

impl World {
    pub(super) fn import(&mut self, list: &[(u16, u32, Option<u8>, i64)], rows: &Everything) -> Option<Op> {
        let mut clubs: Vec<PlannedClub> = Vec::new();
        let mut people = Vec::new();
        for (row, (name, members, rep, days)) in (1..).zip(list) {
            let n = usize::from(*name);
            let mut club = Club::named(nil_club(), format!("{} verksted {}", NAMES[n % NAMES.len()], n / NAMES.len()));
            club.members = Some(*members);
            let place = clubs.iter().position(|planned| planned.club.name == club.name).unwrap_or(clubs.len());
            if place == clubs.len() {
                clubs.push(PlannedClub { club, row });
            }
            if let Some(number) = rep {
                let mut person =
                    Person::named(nil_person(), nil_club(), "Kari", NAMES[usize::from(*number) % NAMES.len()]);
                person.role = if number % 3 == 0 { Role::ClubLeader } else { Role::Representative };
                person.elected_on = Some(self.env.today() - TimeDelta::days(*days));
                let number = format!("+47420000{number:02}");
                person.phones =
                    vec![Phone { raw: number.clone(), number, kind: PhoneKind::Mobile, state: PhoneState::Untried }];
                people.push(PlannedPerson { club: place, person, row, perhaps: None });
            }
        }
        let known = Known {
            clubs: rows.clubs.clone(),
            people: rows.people.clone(),
            round: self.store.open_round().unwrap(),
            placed: rows.targets.iter().map(|target| target.club).collect(),
        };
        import(&mut self.env, policy(), &clubs, &people, &known, "Høst").op
    }

    pub(super) fn offer(&mut self, days: i64) -> Op {
        let offer = Offer {
            starts_on: Some(self.env.today() + TimeDelta::days(days)),
            seats: Some(2),
            quota: Some(1),
            speakers: vec!["Ola Nordmann".into()],
            ..Offer::named(self.env.id(), OfferKind::Course, "Grunnkurs")
        };
        Op::new(&mut self.env, Deed::Import, None, vec![Edit::added(offer)])
    }

    pub(super) fn add_club(&mut self, name: u8, has_rep: bool) -> Result<Op, Refusal> {
        let person = if has_rep { "Ola Nordmann" } else { "" };
        let form = NewClub {
            name: format!("Ålesund {name}"),
            members: name.to_string(),
            person: person.into(),
            // Every other one is a new rep.
            elected: if has_rep && name.is_multiple_of(2) { self.env.today().to_string() } else { String::new() },
            number: if has_rep { "42 12 34 56".into() } else { String::new() },
        };
        let round = self.store.open_round().unwrap();
        add_club(&mut self.env, policy(), &form, round.as_ref(), "Høst")
    }
}
