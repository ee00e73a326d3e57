//! The club of a scenario: rows as the store would give them. Which facts they make is `domain::facts`' business.

use chrono::{Months, NaiveDate, TimeDelta};
use ringerunde::domain::call::Call;
use ringerunde::domain::club::Club;
use ringerunde::domain::env::{At, Env, day_of, instant, local};
use ringerunde::domain::event::Event;
use ringerunde::domain::facts::{Fact, Params};
use ringerunde::domain::follow_up::{FollowUp, FollowUpKind, Side};
use ringerunde::domain::note::{self, Capture};
use ringerunde::domain::offer::{Offer, OfferKind, SignUp, SignUpState};
use ringerunde::domain::person::{Person, Phone, PhoneKind, PhoneState, Role};
use ringerunde::domain::record::ClubRecord;
use ringerunde::domain::round::Round;

use super::format::{AnswerRow, By, CallRow, EventRow, OfferRow, PersonRow, PromiseRow, Ring, Scenario};

/// Today, when a scenario does not say.
const TODAY: &str = "2026-04-15";

/// A club while it is being built, and what is wrong with its rows.
pub struct Rows<'p> {
    /// The club.
    pub record: ClubRecord,
    /// Now.
    pub now: At,
    /// What could not be understood.
    pub faults: Vec<String>,
    env: Env,
    params: &'p Params,
}

impl<'p> Rows<'p> {
    /// The club of a scenario.
    pub fn of(scenario: &Scenario, params: &'p Params) -> Rows<'p> {
        let mut faults = Vec::new();
        let today = scenario.now.as_deref().unwrap_or(TODAY).parse().unwrap_or_else(|_| {
            faults.push(format!("now is not a day: {:?}", scenario.now));
            NaiveDate::default()
        });
        let now = noon(today);
        let mut env = Env::new(now, 11);
        let record = ClubRecord::of(Club::named(env.id(), "Fjordheim verksted"));
        let mut rows = Rows { record, now, faults, env, params };
        rows.club(scenario);
        // What comes later may name what comes before.
        scenario.person.iter().for_each(|row| rows.person(row));
        scenario.offer.iter().for_each(|row| rows.offer(row));
        scenario.answer.iter().for_each(|row| rows.answer(row));
        scenario.event.iter().for_each(|row| rows.event(row));
        scenario.promise.iter().for_each(|row| rows.promise(row));
        scenario.call.iter().for_each(|row| rows.call(row));
        rows.sort();
        rows
    }

    /// Somebody to ring, for a scenario without people: the words of a fact may speak of the rep.
    pub fn somebody(&mut self, ring: Ring) {
        let role = match ring {
            Ring::Rep => Role::Representative,
            Ring::Member => Role::BoardMember,
            Ring::Employer => return,
        };
        self.add_person("Kari", role, true).email = Some("kari@example.no".into());
    }

    /// A talk a month ago in which these were asked, for a scenario that does not tell of the call itself.
    pub fn asked(&mut self, openings: &[String]) {
        let day = self.day("-30d").to_string();
        let row = format!("on = {day:?}\nasked = {openings:?}");
        if let Ok(row) = toml::from_str::<CallRow>(&row) {
            self.call(&row);
            self.sort();
        }
    }

    /// A row behind a fact that was only named, where its question has words to fill: a promise, a day, a course.
    pub fn lend(&mut self, fact: Fact) {
        let soon = self.day("60d");
        match fact {
            Fact::PromiseByUs => self.lend_task(Side::Ours, FollowUpKind::Promise, "sende tariffheftet"),
            Fact::PromiseByClub => self.lend_task(Side::Theirs, FollowUpKind::Promise, "kalle inn til klubbmøte"),
            Fact::LastOpenCase => self.lend_task(Side::Ours, FollowUpKind::NeedsAction, "ny turnus fra august"),
            Fact::BoardMissing => self.record.club.members = self.record.club.members.or(Some(20)),
            Fact::RepTermEnding => self.lend_term(soon),
            Fact::ElectionOverdue => {
                let past = self.day("-60d");
                self.lend_term(past);
            }
            Fact::CourseUpcoming => self.lend_offer(OfferKind::Course, "Grunnkurs 1", soon),
            Fact::ConferenceUpcoming => self.lend_offer(OfferKind::Conference, "Klubblederkonferanse", soon),
            Fact::CourseMissed => self.sign_up(None, "Grunnkurs 1", OfferKind::Course, SignUpState::NoShow, None),
            Fact::CourseDoneRecent => self.sign_up(None, "Grunnkurs 1", OfferKind::Course, SignUpState::Attended, None),
            _ => (),
        }
    }

    /// The round the club is rung in.
    pub fn round(&mut self, guide: &str) {
        let (id, created_at, from_on) = (self.env.id(), self.now, day_of(self.now));
        let (name, guide) = ("Runde".to_owned(), guide.to_owned());
        self.record.round = Some(Round {
            id,
            name,
            guide,
            from_on,
            to_on: None,
            created_at,
            closed_at: None,
            role: None,
            instead: Vec::new(),
            plan: Default::default(),
        });
    }

    fn club(&mut self, scenario: &Scenario) {
        let Some(row) = &scenario.club else { return };
        let checked = row.list_checked.as_deref().map(|day| self.day(day));
        let visited = row.listed_visit.as_deref().map(|day| self.day(day));
        let club = &mut self.record.club;
        (club.members, club.employees, club.has_board) = (row.members, row.employees, row.board);
        (club.members_with_mobile, club.members_with_email) = (row.with_mobile, row.with_email);
        (club.register_checked_on, club.listed_visit_on) = (checked, visited);
        club.agreement = row.agreement.clone();
    }

    fn person(&mut self, row: &PersonRow) {
        let day = |rows: &mut Self, text: &Option<String>| text.as_deref().map(|day| rows.day(day));
        let (elected, ends, left) = (day(self, &row.elected), day(self, &row.term_ends), day(self, &row.left));
        let person = self.add_person(&row.name, row.post, row.mobile);
        (person.elected_on, person.term_ends, person.left_post_on) = (elected, ends, left);
        person.email = row.email.then(|| "navn@example.no".to_owned());
        person.best_time.clone_from(&row.best_time);
        person.do_not_call = row.do_not_call;
    }

    fn add_person(&mut self, name: &str, role: Role, mobile: bool) -> &mut Person {
        let (given, family) = name.split_once(' ').unwrap_or((name, "Nordmann"));
        let mut person = Person::named(self.env.id(), self.record.club.id, given, family);
        person.role = role;
        let number = format!("+47420000{:02}", self.record.people.len());
        if mobile {
            let (kind, state) = (PhoneKind::Mobile, PhoneState::Untried);
            person.phones.push(Phone { raw: number.clone(), number, kind, state });
        }
        self.record.people.push(person);
        let last = self.record.people.len() - 1;
        &mut self.record.people[last]
    }

    fn offer(&mut self, row: &OfferRow) {
        let starts = self.day(&row.starts);
        self.lend_offer(row.kind, &row.name, starts);
        let deadline = row.deadline.as_deref().map(|day| self.day(day));
        if let Some(offer) = self.record.offers.last_mut() {
            offer.deadline_on = deadline;
        }
    }

    fn lend_offer(&mut self, kind: OfferKind, name: &str, starts: NaiveDate) {
        let offer = Offer { starts_on: Some(starts), ..Offer::named(self.env.id(), kind, name) };
        self.record.offers.push(offer);
    }

    fn answer(&mut self, row: &AnswerRow) {
        let offer = self.record.offers.iter().find(|offer| offer.name == row.to);
        let (id, kind) = (offer.map(|offer| offer.id), row.kind.or(offer.map(|offer| offer.kind)));
        let Some(kind) = kind else {
            return self.faults.push(format!("an answer to «{}», which is not on offer, needs a kind", row.to));
        };
        let day = row.on.as_deref().map(|day| self.day(day));
        self.sign_up(id, &row.to, kind, row.state, day);
        let found = row.who.as_deref().map(|name| (name, self.named(name)));
        if let (Some((name, person)), Some(sign_up)) = (found, self.record.sign_ups.last_mut()) {
            (sign_up.person, sign_up.who) = (person, person.is_none().then(|| name.to_owned()));
        }
    }

    fn sign_up(
        &mut self,
        offer: Option<ringerunde::domain::ids::OfferId>,
        title: &str,
        kind: OfferKind,
        state: SignUpState,
        day: Option<NaiveDate>,
    ) {
        let (id, club, title) = (self.env.id(), self.record.club.id, title.to_owned());
        let created_at = day.map_or(self.now, noon);
        let sign_up = SignUp {
            id,
            offer,
            title,
            kind,
            club,
            person: None,
            who: None,
            call: None,
            state,
            created_at,
            instead_of: None,
            changed_at: None,
        };
        self.record.sign_ups.push(sign_up);
    }

    fn event(&mut self, row: &EventRow) {
        let on = self.day(&row.on);
        let person = row.who.as_deref().and_then(|name| self.known(name));
        let (id, club, kind, text) = (self.env.id(), self.record.club.id, row.what, row.text.clone());
        self.record.events.push(Event { id, club, person, kind, on, text });
    }

    fn promise(&mut self, row: &PromiseRow) {
        let side = match row.by {
            By::Us => Side::Ours,
            By::Club => Side::Theirs,
        };
        let due = row.due.as_deref().map(|day| self.day(day));
        let made = row.made.as_deref().unwrap_or("-60d");
        let made = noon(self.day(made));
        let done = row.done.as_deref().map(|day| noon(self.day(day)));
        self.task(side, row.kind, &row.text, made, due);
        if let Some(task) = self.record.follow_ups.last_mut() {
            task.done_at = done;
        }
    }

    fn lend_task(&mut self, side: Side, kind: FollowUpKind, text: &str) {
        let made = noon(self.day("-60d"));
        self.task(side, kind, text, made, None);
    }

    fn lend_term(&mut self, ends: NaiveDate) {
        if let Some(person) = self.record.people.first_mut() {
            person.term_ends = person.term_ends.or(Some(ends));
        }
    }

    fn task(&mut self, side: Side, kind: FollowUpKind, text: &str, made: At, due: Option<NaiveDate>) {
        self.record.follow_ups.push(FollowUp {
            id: self.env.id(),
            club: self.record.club.id,
            person: None,
            call: None,
            side,
            kind,
            text: text.to_owned(),
            due_on: due,
            due_time: None,
            created_at: made,
            done_at: None,
            dropped_at: None,
            step: None,
            owner_role: None,
            owner: None,
            reason: None,
            is_day_said: true,
            offer: None,
        });
    }

    /// A call, with what the lines of its note say: topics, promises and tasks, as when it is logged.
    fn call(&mut self, row: &CallRow) {
        let ended_at = noon(self.day(&row.on));
        let person = match &row.with {
            Some(name) => self.known(name),
            None => self.record.person_to_ring(day_of(ended_at)).map(|rep| rep.id),
        };
        let captured = note::read(&row.note, local(ended_at));
        let mut topics = note::topics(&captured);
        for name in &row.ticked {
            let word = self.params.topic.iter().find(|topic| topic.fact.as_str() == name);
            match word.map(|topic| &topic.nb) {
                Some(word) => topics.push(word.clone()),
                None => self.faults.push(format!("{name} cannot be ticked in a call")),
            }
        }
        for line in captured {
            if let Capture::Promise { side, text, when } = line.capture {
                self.task(side, FollowUpKind::Promise, &text, ended_at, when.map(|when| when.day));
            }
        }
        self.record.calls.push(Call {
            id: self.env.id(),
            club: self.record.club.id,
            person,
            round: None,
            session: None,
            started_at: ended_at - TimeDelta::minutes(10),
            ended_at,
            outcome: row.outcome,
            note: row.note.clone(),
            asked: row.asked.clone(),
            topics,
            number: None,
            pulse: None,
            next_step: None,
            returns_at: None,
            returns_until: None,
            attempt: 0,
            answers: Vec::new(),
            guide: None,
        });
    }

    /// As the store gives them: people in calling order, the newest of the rest first, the soonest offer first.
    fn sort(&mut self) {
        let record = &mut self.record;
        record.people.sort_by_key(|person| person.role.calling_order());
        record.calls.sort_by_key(|call| std::cmp::Reverse(call.ended_at));
        record.events.sort_by_key(|event| std::cmp::Reverse(event.on));
        record.sign_ups.sort_by_key(|sign_up| std::cmp::Reverse(sign_up.created_at));
        record.follow_ups.sort_by_key(|task| (!task.is_open(), std::cmp::Reverse(task.created_at)));
        record.offers.sort_by_key(|offer| offer.starts_on);
    }

    fn named(&self, name: &str) -> Option<ringerunde::domain::ids::PersonId> {
        let is = |person: &&Person| person.given_name == name || person.full_name() == name;
        self.record.people.iter().find(is).map(|person| person.id)
    }

    fn known(&mut self, name: &str) -> Option<ringerunde::domain::ids::PersonId> {
        let found = self.named(name);
        if found.is_none() {
            self.faults.push(format!("nobody in the club is called {name}"));
        }
        found
    }

    /// A day: `2026-04-15`, or counted from today: `-12d`, `3w`, `-8mo`, `2y`.
    fn day(&mut self, text: &str) -> NaiveDate {
        let today = day_of(self.now);
        text.parse().ok().or_else(|| counted(today, text)).unwrap_or_else(|| {
            self.faults.push(format!("not a day: {text}"));
            today
        })
    }
}

fn counted(today: NaiveDate, text: &str) -> Option<NaiveDate> {
    let unit = text.find(|c: char| c.is_alphabetic())?;
    let (count, unit) = text.split_at(unit);
    let count: i64 = count.trim().parse().ok()?;
    let months = |each: i64| {
        let months = Months::new(u32::try_from((count * each).abs()).ok()?);
        if count < 0 { today.checked_sub_months(months) } else { today.checked_add_months(months) }
    };
    match unit {
        "d" => Some(today + TimeDelta::days(count)),
        "w" => Some(today + TimeDelta::weeks(count)),
        "mo" => months(1),
        "y" => months(12),
        _ => None,
    }
}

fn noon(day: NaiveDate) -> At {
    instant(day.and_hms_opt(12, 0, 0).unwrap_or_default())
}
