//! All that is known about one club, gathered for the rules: queue, facts, suggestions and the card read this.

use serde::{Deserialize, Serialize};

use super::call::{Call, Outcome};
use super::club::Club;
use super::env::At;
use super::event::Event;
use super::follow_up::FollowUp;
use super::ids::{ClubId, PersonId};
use super::offer::{Offer, SignUp};
use super::person::Person;
use super::round::{Round, Target};

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
    /// The open round.
    pub round: Option<Round>,
    /// Its place in the open round.
    pub target: Option<Target>,
    /// Offers of the open round, soonest first.
    pub offers: Vec<Offer>,
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
            round: None,
            target: None,
            offers: Vec::new(),
        }
    }

    /// People who hold a post today, in calling order.
    pub fn active_people(&self) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|person| person.is_active())
    }

    /// Whom to ring: the first active person in calling order who may be rung and has a usable number;
    /// failing that, the first who may be rung.
    pub fn person_to_ring(&self) -> Option<&Person> {
        let may = |person: &&Person| !person.do_not_call;
        self.active_people()
            .filter(may)
            .find(|person| person.number_to_ring().is_some())
            .or_else(|| self.active_people().find(may))
    }

    /// The person of an id.
    pub fn person(&self, id: PersonId) -> Option<&Person> {
        self.people.iter().find(|person| person.id == id)
    }

    /// The last conversation, if the two have ever talked.
    pub fn last_talk(&self) -> Option<&Call> {
        self.calls.iter().find(|call| call.outcome == Outcome::Talked)
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

/// A club that was found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Hit {
    /// The club.
    pub club: ClubId,
    /// Its name.
    pub name: String,
}
