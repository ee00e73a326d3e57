//! Something that happened with a club and was not a call: e-mails, meetings, courses, changes of rep.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::closed::closed_set;
use super::ids::{ClubId, EventId, PersonId};

closed_set! {
    /// What happened. Only meetings and visits are contact; e-mails and messages never are (`requirements.md` §0.1).
    EventKind {
        /// e-post
        Email = "email",
        /// SMS or another written message
        Message = "message",
        /// møte ansikt til ansikt
        Meeting = "meeting",
        /// besøk på arbeidsplassen
        Visit = "visit",
        /// kurs
        Course = "course",
        /// klubblederkonferanse
        Conference = "conference",
        /// valg, ny tillitsvalgt
        Elected = "elected",
        /// gikk av
        SteppedDown = "stepped_down",
        /// anything else
        Other = "other",
    }
}

impl EventKind {
    /// Whether it resets the contact clock.
    pub fn is_contact(self) -> bool {
        matches!(self, EventKind::Meeting | EventKind::Visit)
    }
}

/// An event as stored.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Event {
    /// Its id.
    pub id: EventId,
    /// The club.
    pub club: ClubId,
    /// The person, where it was one.
    pub person: Option<PersonId>,
    /// What happened.
    pub kind: EventKind,
    /// The day.
    pub on: NaiveDate,
    /// A few words.
    pub text: String,
}
