//! Makes rounds, offers, sittings, clubs and people of the practice data. What happened with a club is `history`.

use std::collections::HashMap;

use chrono::Datelike;

use super::PracticeError;
use super::calendar::Calendar;
use super::data::{self, ClubRow, Frame, PersonRow};
use crate::domain::call::Outcome;
use crate::domain::club::Club;
use crate::domain::env::{At, Env};
use crate::domain::ids::{ClubId, PersonId, RoundId, SessionId};
use crate::domain::offer::Offer;
use crate::domain::op::{Change, Edit};
use crate::domain::person::{Person, Phone, PhoneKind, PhoneState};
use crate::domain::policy::{Consequence, Policy};
use crate::domain::round::{Round, Target};
use crate::domain::session::Session;

/// All rows, in an order in which none mentions one that is still to come.
pub fn changes(env: &mut Env, language_code: &str) -> Result<Vec<Change>, PracticeError> {
    let policy: Policy = toml::from_str(include_str!("../../../assets/policy.toml"))?;
    let calendar = Calendar::new(env, policy.opens_minute, policy.closes_minute);
    let mut desk = Desk {
        env,
        calendar,
        policy,
        open_round: None,
        rounds: HashMap::new(),
        offers: Vec::new(),
        sittings: Vec::new(),
    };
    let frame = data::frame()?;
    let mut changes = desk.rounds(&frame, language_code)?;
    desk.offers(&frame, language_code)?;
    desk.open_sittings(&frame)?;
    let mut clubs = Vec::new();
    for row in data::clubs()? {
        desk.club(&row, &mut clubs)?;
    }
    let places = desk.places_of_old(&clubs);
    changes.extend(desk.offers.into_iter().map(|(_, offer)| Edit::added(offer)));
    changes.extend(desk.sittings.into_iter().map(|sitting| Edit::added(sitting.close())));
    changes.extend(clubs);
    changes.extend(places);
    Ok(changes)
}

/// A sitting that is being filled with calls.
pub(super) struct Sitting {
    pub key: String,
    pub id: SessionId,
    pub round: RoundId,
    started_at: At,
    /// When the next call may begin.
    pub free_at: At,
}

impl Sitting {
    fn close(self) -> Session {
        Session { id: self.id, round: Some(self.round), started_at: self.started_at, ended_at: Some(self.free_at) }
    }
}

/// A club under construction, and its people by name.
pub(super) struct Card<'a> {
    pub row: &'a ClubRow,
    pub id: ClubId,
    people: Vec<(String, PersonId, &'a PersonRow)>,
}

impl<'a> Card<'a> {
    /// The person of a name; the first one without a name; nobody for `""` or a club without people.
    pub fn person(&self, with: Option<&str>) -> Result<Option<(PersonId, &'a PersonRow)>, PracticeError> {
        let found = match with {
            Some("") => None,
            Some(name) => {
                let found = self.people.iter().find(|(known, ..)| known == name);
                Some(found.ok_or_else(|| PracticeError::Unknown(name.to_owned()))?)
            }
            None => self.people.first(),
        };
        Ok(found.map(|(_, id, row)| (*id, *row)))
    }

    /// The id of that person.
    pub fn person_id(&self, with: Option<&str>) -> Result<Option<PersonId>, PracticeError> {
        Ok(self.person(with)?.map(|(id, _)| id))
    }
}

/// What everything is made with.
pub(super) struct Desk<'a> {
    pub env: &'a mut Env,
    pub calendar: Calendar,
    pub policy: Policy,
    open_round: Option<RoundId>,
    rounds: HashMap<String, RoundId>,
    /// By key, in the order of the file.
    offers: Vec<(String, Offer)>,
    pub sittings: Vec<Sitting>,
}

impl Desk<'_> {
    fn rounds(&mut self, frame: &Frame, language_code: &str) -> Result<Vec<Change>, PracticeError> {
        let mut made = Vec::new();
        for row in &frame.round {
            let (from, to) = (self.calendar.day(&row.from)?, self.calendar.day(&row.to)?);
            let open = row.closed.is_none();
            let named_for = if open { self.calendar.today() } else { from + (to - from) / 2 };
            let season = if named_for.month() < 7 { &frame.spring } else { &frame.autumn };
            let round = Round {
                id: self.env.id(),
                name: format!("{} {}", season.of(language_code), named_for.year()),
                guide: "vanlig_runde".to_owned(),
                from_on: from,
                to_on: Some(to),
                created_at: self.calendar.noon(&row.from)?,
                closed_at: row.closed.as_deref().map(|day| self.calendar.noon(day)).transpose()?,
                role: None,
                instead: Vec::new(),
                plan: Default::default(),
            };
            if open {
                self.open_round = Some(round.id);
            }
            self.rounds.insert(row.key.clone(), round.id);
            made.push(Edit::added(round));
        }
        Ok(made)
    }

    fn offers(&mut self, frame: &Frame, language_code: &str) -> Result<(), PracticeError> {
        for row in &frame.offer {
            let day = |when: &Option<String>| when.as_deref().map(|when| self.calendar.weekday(when)).transpose();
            let ends_on = day(&row.ends)?;
            let offer = Offer {
                round: self.open_round,
                starts_on: Some(self.calendar.weekday(&row.starts)?),
                ends_on,
                deadline_on: Some(self.calendar.weekday(&row.deadline)?),
                place: Some(row.place.clone()),
                seats: Some(row.seats),
                organiser: row.organiser.clone(),
                funding: row.funding,
                audience: row.audience,
                quota: row.quota,
                speakers: row.speakers.clone(),
                has_material: row.material,
                ..Offer::named(self.env.id(), row.kind, row.name.of(language_code))
            };
            self.offers.push((row.key.clone(), offer));
        }
        Ok(())
    }

    fn open_sittings(&mut self, frame: &Frame) -> Result<(), PracticeError> {
        for row in &frame.session {
            let started_at = self.calendar.moment(&row.at)?;
            let round = self.round(&row.round)?;
            let (key, id) = (row.key.clone(), self.env.id());
            self.sittings.push(Sitting { key, id, round, started_at, free_at: started_at });
        }
        Ok(())
    }

    /// The places in the rounds that are closed: the clubs that were rung in them, so that a round says what came of it.
    fn places_of_old(&mut self, changes: &[Change]) -> Vec<Change> {
        let mut places: Vec<(RoundId, ClubId)> = Vec::new();
        for change in changes {
            let Change::Call(edit) = change else { continue };
            let Some((round, club)) = edit.after.as_ref().and_then(|call| Some((call.round?, call.club))) else {
                continue;
            };
            if Some(round) != self.open_round && !places.contains(&(round, club)) {
                places.push((round, club));
            }
        }
        places.into_iter().map(|(round, club)| Edit::added(Target::new(self.env.id(), round, club))).collect()
    }

    /// The round of a key.
    pub fn round(&self, key: &str) -> Result<RoundId, PracticeError> {
        self.rounds.get(key).copied().ok_or_else(|| PracticeError::Unknown(key.to_owned()))
    }

    /// The offer of a key.
    pub fn offer(&self, key: &str) -> Result<&Offer, PracticeError> {
        let found = self.offers.iter().find(|(name, _)| name == key).map(|(_, offer)| offer);
        found.ok_or_else(|| PracticeError::Unknown(key.to_owned()))
    }

    /// What the policy says of an outcome.
    pub fn policy_says(&self, outcome: Outcome, what: impl Fn(&Consequence) -> bool) -> bool {
        what(self.policy.of(outcome))
    }

    fn club(&mut self, row: &ClubRow, out: &mut Vec<Change>) -> Result<(), PracticeError> {
        let id = self.env.id();
        out.push(Edit::added(Club {
            workplace: row.workplace.clone().filter(|workplace| *workplace != row.name),
            org_no: row.org_no.clone(),
            address: row.address.clone(),
            postcode: row.postcode.clone(),
            town: row.town.clone(),
            municipality: row.municipality.clone(),
            district: row.district.clone(),
            branch: row.branch.clone(),
            agreement: row.agreement.clone(),
            members: row.members,
            employees: row.employees,
            members_with_mobile: row.with_mobile,
            members_with_email: row.with_email,
            has_board: row.board,
            register_checked_on: row.register_checked.as_deref().map(|day| self.calendar.day(day)).transpose()?,
            employer_contact: row.employer_contact.clone(),
            tags: row.tags.clone(),
            remark: row.remark.clone(),
            ..Club::named(id, &row.name)
        }));
        let mut card = Card { row, id, people: Vec::new() };
        for person in &row.people {
            card.people.push((format!("{} {}", person.given, person.family), self.env.id(), person));
        }
        for (_, id, person) in &card.people {
            out.push(Edit::added(self.person(&card, *id, person)?));
        }
        if let Some(round) = self.open_round {
            let snoozed_until = row.snoozed.as_deref().map(|day| self.calendar.opening(day)).transpose()?;
            let target = Target { snoozed_until, ..Target::new(self.env.id(), round, id) };
            out.push(Edit::added(target));
        }
        self.history(&card, out)
    }

    fn person(&self, card: &Card<'_>, id: PersonId, row: &PersonRow) -> Result<Person, PracticeError> {
        let mut answered = false;
        for call in &card.row.calls {
            let with = card.person_id(call.with.as_deref())?;
            answered |= with == Some(id) && self.policy_says(call.outcome, |row| row.counts_as_reached);
        }
        let known = if answered { PhoneState::Good } else { PhoneState::Untried };
        let numbers = [
            (&row.mobile, PhoneKind::Mobile, known),
            (&row.landline, PhoneKind::Landline, PhoneState::Untried),
            (&row.bad, PhoneKind::Mobile, PhoneState::Bad),
        ];
        let phones = numbers.into_iter().filter_map(|(raw, kind, state)| {
            raw.as_ref().map(|raw| Phone { number: e164(raw), raw: raw.clone(), kind, state })
        });
        let day = |text: &Option<String>| text.as_deref().map(|text| self.calendar.day(text)).transpose();
        Ok(Person {
            role: row.role,
            role_text: row.role_text.clone(),
            elected_on: day(&row.elected)?,
            term_ends: day(&row.ends)?,
            phones: phones.collect(),
            email: row.email.clone(),
            best_time: row.best.clone(),
            do_not_call: row.no_calls,
            left_post_on: day(&row.left_post)?,
            left_workplace_on: day(&row.left_work)?,
            remark: row.remark.clone(),
            ..Person::named(id, card.id, &row.given, &row.family)
        })
    }
}

/// A Norwegian number as it is dialled from anywhere.
pub(super) fn e164(raw: &str) -> String {
    format!("+47{}", raw.chars().filter(char::is_ascii_digit).collect::<String>())
}
