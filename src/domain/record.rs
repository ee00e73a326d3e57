//! All that is known about one club, gathered for the rules: queue, facts, suggestions and the card read this.

use std::borrow::Cow;
use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::call::Call;
use super::checklist::{Checked, LevelOverride};
use super::club::Club;
use super::env::{At, day_of};
use super::event::Event;
use super::follow_up::FollowUp;
use super::ids::{ClubId, PersonId};
use super::offer::{Offer, Places, SignUp};
use super::op::{Change, Edit};
use super::person::Person;
use super::policy::Policy;
use super::rested::Rested;
use super::round::{Round, Target};
use super::wheel::Raising;

/// One club with everything about it that the rules may look at.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct ClubRecord {
    /// The club.
    pub club: Club,
    /// Its people, present and former, in calling order (`Person::number_to_ring`, `Role::calling_order`).
    pub people: Vec<Person>,
    /// Its calls, newest first; the store may give only the latest fifty.
    pub calls: Vec<Call>,
    /// Its promises and tasks, open ones first, then newest first.
    pub follow_ups: Vec<FollowUp>,
    /// Its sign-ups, newest first.
    pub sign_ups: Vec<SignUp>,
    /// Its events, newest first.
    pub events: Vec<Event>,
    /// Its answers to the checklist, one for each item. Internal to the union.
    #[serde(default)]
    pub checked: Vec<Checked>,
    /// The level somebody has set. Internal to the union.
    #[serde(default)]
    pub level_override: Option<LevelOverride>,
    /// Topics that somebody has put off, the latest first; their day may be past.
    #[serde(default)]
    pub rested: Vec<Rested>,
    /// The open round.
    pub round: Option<Round>,
    /// Its place in the open round.
    pub target: Option<Target>,
    /// Offers of the open round that have not been called off, soonest first.
    pub offers: Vec<Offer>,
    /// How many places of them are taken; empty unless somebody talks with the club.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<Places>,
    /// What the annual wheel has to ask about today; `None` where nobody has said, and for the rules of the queue.
    #[serde(skip)]
    pub wheel: Option<Arc<Raising>>,
}

impl ClubRecord {
    /// A record of a club of which nothing else is known.
    pub fn of(club: Club) -> Self {
        ClubRecord {
            club,
            people: Vec::new(),
            calls: Vec::new(),
            follow_ups: Vec::new(),
            sign_ups: Vec::new(),
            events: Vec::new(),
            checked: Vec::new(),
            level_override: None,
            rested: Vec::new(),
            round: None,
            target: None,
            offers: Vec::new(),
            places: Vec::new(),
            wheel: None,
        }
    }

    /// The record as it will be when these changes are written. Rows of other clubs are passed over.
    pub fn after(mut self, changes: &[Change]) -> Self {
        let ours = self.club.id;
        for change in changes.iter().filter(|change| change.club().is_none_or(|club| club == ours)) {
            match change {
                Change::Club(edit) => self.club = edit.after.clone().unwrap_or(self.club),
                Change::Person(edit) => put(&mut self.people, edit, |row| row.id),
                Change::Call(edit) => put(&mut self.calls, edit, |row| row.id),
                Change::FollowUp(edit) => put(&mut self.follow_ups, edit, |row| row.id),
                Change::SignUp(edit) => put(&mut self.sign_ups, edit, |row| row.id),
                Change::Event(edit) => put(&mut self.events, edit, |row| row.id),
                Change::Checked(edit) => put(&mut self.checked, edit, |row| row.id),
                Change::LevelOverride(edit) => self.level_override.clone_from(&edit.after),
                Change::Rested(edit) => put(&mut self.rested, edit, |row| row.id),
                Change::Target(edit) => self.target.clone_from(&edit.after),
                // No deed with a club changes these, and the rules about one club do not look at them.
                Change::Round(_)
                | Change::Offer(_)
                | Change::Session(_)
                | Change::Draft(_)
                | Change::SavedSearch(_)
                | Change::Correction(_)
                | Change::OwnEntry(_) => {}
            }
        }
        // As the store has them.
        self.checked.sort_by(|a, b| a.item.cmp(&b.item));
        self.rested.sort_by_key(|row| std::cmp::Reverse(row.id));
        // A call that was put aside and is logged now is older than the one that came between.
        self.calls.sort_by_key(|call| std::cmp::Reverse((call.started_at, call.id)));
        self
    }

    /// The policy on the terms of the open round.
    pub fn policy<'p>(&self, policy: &'p Policy) -> Cow<'p, Policy> {
        self.round.as_ref().map_or(Cow::Borrowed(policy), |round| round.plan.policy(policy))
    }

    /// Promises and tasks that are open, in the order they are shown and done: what was promised first, and of that what is due
    /// first.
    pub fn open_follow_ups(&self) -> Vec<&FollowUp> {
        let mut open: Vec<&FollowUp> = self.follow_ups.iter().filter(|task| task.is_open()).collect();
        open.sort_by_key(|task| (!task.is_promised(), task.due_on.is_none(), task.due_on));
        open
    }

    /// People who hold a post on a day, in calling order. A period begins on the day of election: whoever is elected for a day to
    /// come is nobody's rep until then, and comes into the post by itself on that day.
    pub fn active_people(&self, today: NaiveDate) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(move |person| person.is_in_post(today))
    }

    /// Who comes into a post on a day to come, the first to do so first: the day, whose post they take over, and who comes. Of a post
    /// that several may hold only whoever leaves it that day is followed by somebody; the others go on beside the one who comes.
    /// Nobody is followed where nobody sits in the post; that is told of a rep alone.
    pub fn takes_over(&self, today: NaiveDate) -> Option<(NaiveDate, Option<&Person>, &Person)> {
        let holders = |new: &Person| {
            let role = new.role;
            self.active_people(today).filter(move |one| one.role == role)
        };
        let sits = |new: &Person| {
            let mut holders = holders(new);
            let first = holders.next().filter(|one| one.left_on() == new.elected_on || new.role.has_one_holder());
            first.or_else(|| holders.find(|one| one.left_on() == new.elected_on))
        };
        let coming = self.people.iter().filter(|person| person.is_to_come(today));
        let told = coming.filter_map(|new| {
            let sits = sits(new);
            let is_told = sits.is_some() || (new.role.may_be_rep() && holders(new).next().is_none());
            is_told.then_some((new.elected_on?, sits, new))
        });
        told.min_by_key(|(day, ..)| *day)
    }

    /// Who comes into a post first of a club in which nobody holds any, and the day.
    pub fn comes_first(&self, today: NaiveDate) -> Option<(NaiveDate, &Person)> {
        let is_empty = self.active_people(today).next().is_none();
        let coming = self.people.iter().filter(|person| is_empty && person.is_to_come(today));
        coming.filter_map(|person| Some((person.elected_on?, person))).min_by_key(|(day, _)| *day)
    }

    /// Puts who sits in a post before who takes it over on a day to come, for whoever reads the people in their order.
    pub fn seat_in_turn(&mut self, today: NaiveDate) {
        let both = self.takes_over(today).and_then(|(_, sits, comes)| Some((sits?.id, comes.id)));
        let Some((sits, comes)) = both else { return };
        let place = |people: &[Person], id| people.iter().position(|person| person.id == id);
        if let (Some(from), Some(to)) = (place(&self.people, sits), place(&self.people, comes))
            && from > to
        {
            self.people[to..=from].rotate_right(1);
        }
    }

    /// The person of an id.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// The last conversation with the club's people, if the two have ever talked.
    pub fn last_talk(&self) -> Option<&Call> {
        self.calls.iter().find(|call| call.is_contact())
    }

    /// The call that says when the club is to be rung again: the latest of all that has a time of its own, whichever round it was
    /// made in, if that falls in the time of the open round; else the latest one of the round. An appointment and a rest hold in
    /// every round, and one from before the round began in none. Outside any round it is the latest call.
    pub fn holding_call(&self) -> Option<&Call> {
        let Some(round) = &self.round else { return self.calls.first() };
        let holds = |call: &&Call| call.returns_at.is_some_and(|at| day_of(at) >= round.from_on);
        self.calls.first().filter(holds).or_else(|| self.calls.iter().find(|call| round.counts(call)))
    }

    /// When somebody last spoke with the club: a conversation, a meeting or a visit.
    pub fn last_contact_at(&self) -> Option<At> {
        let talked = self.last_talk().map(|call| call.ended_at);
        let met = self
            .events
            .iter()
            .filter(|event| event.kind.is_contact())
            .filter_map(|event| event.on.and_hms_opt(12, 0, 0))
            .map(super::env::instant)
            .max();
        talked.max(met)
    }
}

/// Puts a row where the edit says: in its place if it was there, else first.
fn put<T: Clone, I: PartialEq>(rows: &mut Vec<T>, edit: &Edit<T>, id: impl Fn(&T) -> I) {
    let place = edit.row().and_then(|row| rows.iter().position(|old| id(old) == id(row)));
    match (place, &edit.after) {
        (Some(place), Some(after)) => rows[place] = after.clone(),
        (Some(place), None) => drop(rows.remove(place)),
        (None, Some(after)) => rows.insert(0, after.clone()),
        (None, None) => {}
    }
}

/// A club that was found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Hit {
    /// The club.
    pub club: ClubId,
    /// Its name.
    pub name: String,
}
