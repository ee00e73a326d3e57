//! Clubs for the tests of facts and guides, built a sentence at a time. What the product shows on practice data is in `assets`.

use chrono::NaiveDate;

use super::{Facts, Figure, Params, compute, figure};
use crate::domain::call::{Call, Outcome};
use crate::domain::club::Club;
use crate::domain::env::{At, Env, day_of, instant};
use crate::domain::event::{Event, EventKind};
use crate::domain::follow_up::{FollowUp, FollowUpKind, Side};
use crate::domain::offer::{Offer, OfferKind, SignUp, SignUpState};
use crate::domain::person::{Person, Phone, PhoneKind, PhoneState, Role};
use crate::domain::record::ClubRecord;

/// The limits the product ships with.
pub(crate) fn params() -> Params {
    crate::assets::book().unwrap().params().clone()
}

/// A club on a day.
pub(crate) struct Scene {
    pub record: ClubRecord,
    pub now: At,
    pub params: Params,
    env: Env,
}

impl Scene {
    /// A club of which only the name is known.
    pub fn new(today: &str) -> Scene {
        let now = noon(today);
        let mut env = Env::new(now, 7);
        let record = ClubRecord::of(Club::named(env.id(), "Fjordheim verksted"));
        Scene { record, now, params: params(), env }
    }

    /// The club gets a rep with a mobile.
    pub fn rep(mut self) -> Scene {
        self.person("Kari", Role::Representative);
        self
    }

    /// The club gets a board with all its posts.
    pub fn board(mut self) -> Scene {
        self.record.club.has_board = Some(true);
        self.person("Anne", Role::ClubLeader);
        self.person("Per", Role::DeputyLeader);
        self.person("Eva", Role::Secretary);
        self
    }

    /// A club with something behind every placeholder but those of a full board.
    pub fn rich() -> Scene {
        Scene::rich_at("2026-04-15")
    }

    /// The same on another day.
    pub fn rich_at(today: &str) -> Scene {
        let mut scene = Scene::new(today).rep();
        let day = |days: i64| (day_of(noon(today)) + chrono::TimeDelta::days(days)).to_string();
        let rep = scene.the_rep().id;
        scene.the_rep().elected_on = day(-1000).parse().ok();
        scene.the_rep().term_ends = day(60).parse().ok();
        scene.person("Ola", Role::Treasurer).left_post_on = day(-500).parse().ok();
        scene.person("Per", Role::BoardMember);
        scene.person("Eva", Role::None).left_post_on = day(-500).parse().ok();
        let club = &mut scene.record.club;
        (club.members, club.employees, club.has_board) = (Some(20), Some(40), Some(true));
        (club.members_with_mobile, club.members_with_email) = (Some(10), Some(9));
        club.register_checked_on = day(-600).parse().ok();
        club.listed_visit_on = day(-1000).parse().ok();
        let talk = scene.talked(&day(-200));
        (talk.topics, talk.note) = (vec!["sak".into()], "#sak ny turnus".into());
        scene.missed(&day(-3));
        scene.task(Side::Ours, "sende tariffavtalen", Some(&day(-2)));
        scene.task(Side::Theirs, "kalle inn til klubbmøte", Some(&day(5)));
        scene.event(EventKind::Course, &day(-30)).person = Some(rep);
        scene.offer(OfferKind::Course, "Grunnkurs 1", &day(40));
        let conference = scene.offer(OfferKind::Conference, "Klubblederkonferanse", &day(50)).id;
        scene.sign_up(OfferKind::Conference, "Klubblederkonferanse", SignUpState::Offered, &day(-9)).offer =
            Some(conference);
        scene.sign_up(OfferKind::Course, "Grunnkurs 1", SignUpState::SignedUp, &day(-9));
        scene.sign_up(OfferKind::BoardCourse, "Styrekurs", SignUpState::NoShow, &day(-8));
        scene
    }

    pub fn today(&self) -> NaiveDate {
        day_of(self.now)
    }

    pub fn facts(&self) -> Facts {
        compute(&self.record, self.now, &self.params)
    }

    pub fn open_case(&self) -> Option<String> {
        match figure("open_case", &self.record, self.now, &self.params) {
            Some(Figure::Text(text)) => Some(text),
            _ => None,
        }
    }

    pub fn the_rep(&mut self) -> &mut Person {
        &mut self.record.people[0]
    }

    pub fn person(&mut self, given: &str, role: Role) -> &mut Person {
        let mut person = Person::named(self.env.id(), self.record.club.id, given, "Nordmann");
        person.role = role;
        let number = format!("+47420000{:02}", self.record.people.len());
        person.phones.push(Phone { raw: number.clone(), number, kind: PhoneKind::Mobile, state: PhoneState::Untried });
        self.record.people.push(person);
        let last = self.record.people.len() - 1;
        &mut self.record.people[last]
    }

    /// A conversation with the rep; calls are told oldest first.
    pub fn talked(&mut self, day: &str) -> &mut Call {
        self.call(day, Outcome::Talked)
    }

    /// An attempt without an answer.
    pub fn missed(&mut self, day: &str) -> &mut Call {
        self.call(day, Outcome::NoAnswer)
    }

    pub fn call(&mut self, day: &str, outcome: Outcome) -> &mut Call {
        let call = Call {
            id: self.env.id(),
            club: self.record.club.id,
            person: self.record.person_to_ring(self.today()).map(|rep| rep.id),
            round: None,
            session: None,
            started_at: noon(day),
            ended_at: noon(day),
            outcome,
            note: String::new(),
            asked: Vec::new(),
            topics: Vec::new(),
            number: None,
            pulse: None,
            next_step: None,
            returns_at: None,
            returns_until: None,
            attempt: 0,
            answers: Vec::new(),
            guide: None,
        };
        self.record.calls.insert(0, call);
        &mut self.record.calls[0]
    }

    pub fn event(&mut self, kind: EventKind, day: &str) -> &mut Event {
        let event = Event {
            id: self.env.id(),
            club: self.record.club.id,
            person: None,
            kind,
            on: day.parse().unwrap(),
            text: "Grunnkurs 1".into(),
        };
        self.record.events.insert(0, event);
        &mut self.record.events[0]
    }

    pub fn task(&mut self, side: Side, text: &str, due: Option<&str>) -> &mut FollowUp {
        let task = FollowUp {
            id: self.env.id(),
            club: self.record.club.id,
            person: None,
            call: None,
            side,
            kind: FollowUpKind::Promise,
            text: text.into(),
            due_on: due.map(|day| day.parse().unwrap()),
            due_time: None,
            created_at: self.now,
            done_at: None,
            dropped_at: None,
            step: None,
            owner_role: None,
            owner: None,
            reason: None,
            is_day_said: true,
            offer: None,
        };
        self.record.follow_ups.insert(0, task);
        &mut self.record.follow_ups[0]
    }

    pub fn offer(&mut self, kind: OfferKind, name: &str, starts: &str) -> &mut Offer {
        let offer = Offer { starts_on: starts.parse().ok(), ..Offer::named(self.env.id(), kind, name) };
        self.record.offers.push(offer);
        let last = self.record.offers.len() - 1;
        &mut self.record.offers[last]
    }

    pub fn sign_up(&mut self, kind: OfferKind, title: &str, state: SignUpState, day: &str) -> &mut SignUp {
        let sign_up = SignUp {
            id: self.env.id(),
            offer: None,
            title: title.into(),
            kind,
            club: self.record.club.id,
            person: None,
            who: None,
            call: None,
            state,
            created_at: noon(day),
            instead_of: None,
            changed_at: None,
        };
        self.record.sign_ups.insert(0, sign_up);
        &mut self.record.sign_ups[0]
    }
}

fn noon(day: &str) -> At {
    instant(day.parse::<NaiveDate>().unwrap().and_hms_opt(12, 0, 0).unwrap())
}
