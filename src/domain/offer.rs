//! What a club can be invited to, and who has signed up. How many places are left, and who is next, is in `offer/places`.

mod places;

pub use places::{Hurdle, Places, Takers, answer, current, hurdles, lands, takes_place};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::closed::closed_set;
use super::env::At;
use super::ids::{CallId, ClubId, OfferId, PersonId, RoundId, SignUpId};

closed_set! {
    /// Kinds of offer (`[[signup_kind]]` of the guide file).
    OfferKind {
        /// V-læringskurs
        Vlaring = "vlaring",
        /// grunnkurs, temakurs
        Course = "course",
        /// LOK § 5-kurs
        Lok5 = "lok5",
        /// vervekurs
        RecruitCourse = "recruit_course",
        /// styrekurs
        BoardCourse = "board_course",
        /// klubblederkonferanse
        Conference = "conference",
        /// samling, nettverk
        Gathering = "gathering",
        /// annet tiltak
        Other = "other",
    }
}

impl OfferKind {
    /// Whether taking part counts as being on a course.
    pub fn is_course(self) -> bool {
        matches!(
            self,
            OfferKind::Vlaring
                | OfferKind::Course
                | OfferKind::Lok5
                | OfferKind::RecruitCourse
                | OfferKind::BoardCourse
        )
    }
}

closed_set! {
    /// Where a sign-up stands.
    SignUpState {
        /// tilbudt
        Offered = "offered",
        /// tenker på det
        Considering = "considering",
        /// påmeldt
        SignedUp = "signed_up",
        /// venteliste
        WaitingList = "waiting_list",
        /// takket nei
        Declined = "declined",
        /// meldt av
        Cancelled = "cancelled",
        /// møtte
        Attended = "attended",
        /// møtte ikke
        NoShow = "no_show",
    }
}

closed_set! {
    /// Who pays.
    Funding {
        /// OU-fondet: what employers and employees pay into together for training
        Ou = "ou",
        /// fagforeninga, distriktet eller forbundet
        Union = "union",
        /// arbeidsgiver
        Employer = "employer",
        /// klubben
        Club = "club",
        /// deltakeren selv
        Own = "own",
    }
}

closed_set! {
    /// Whom an offer is meant for. Somebody else may be signed up all the same.
    Audience {
        /// alle
        Everyone = "everyone",
        /// tillitsvalgte
        Reps = "reps",
        /// nye tillitsvalgte
        NewReps = "new_reps",
        /// klubbledere og nestledere
        Leaders = "leaders",
        /// klubbstyret
        Board = "board",
        /// klubber på LOK
        LokClub = "lok_club",
    }
}

impl Default for Audience {
    /// An offer that says nothing is for everyone.
    fn default() -> Self {
        Audience::Everyone
    }
}

/// A course, conference or other thing one can sign up for.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Offer {
    /// Its id.
    pub id: OfferId,
    /// The round it is offered in; `None` for every round.
    pub round: Option<RoundId>,
    /// Its kind.
    pub kind: OfferKind,
    /// Its name, such as «Grunnkurs 1».
    pub name: String,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Last day, where it is not the first.
    pub ends_on: Option<NaiveDate>,
    /// Last day to sign up.
    pub deadline_on: Option<NaiveDate>,
    /// Where.
    pub place: Option<String>,
    /// Number of places.
    pub seats: Option<u32>,
    /// Who arranges it: the union, the district, the federation (K-21).
    pub organiser: Option<String>,
    /// Who pays (K-22).
    pub funding: Option<Funding>,
    /// Whom it is for (K-23).
    #[serde(default)]
    pub audience: Audience,
    /// Places that one club can have (K-17).
    pub quota: Option<u32>,
    /// Who speaks there, one name each (K-19).
    #[serde(default)]
    pub speakers: Vec<String>,
    /// Whether ready-made material exists (K-25).
    #[serde(default)]
    pub has_material: bool,
    /// When it was called off.
    pub cancelled_at: Option<At>,
}

impl Offer {
    /// An offer of which only kind and name are known.
    pub fn named(id: OfferId, kind: OfferKind, name: impl Into<String>) -> Self {
        Offer {
            id,
            round: None,
            kind,
            name: name.into(),
            starts_on: None,
            ends_on: None,
            deadline_on: None,
            place: None,
            seats: None,
            organiser: None,
            funding: None,
            audience: Audience::Everyone,
            quota: None,
            speakers: Vec::new(),
            has_material: false,
            cancelled_at: None,
        }
    }

    /// Places that are left where so many are taken; `None` for as many as like.
    pub fn left(&self, taken: u32) -> Option<u32> {
        self.seats.map(|seats| seats.saturating_sub(taken))
    }

    /// Whether it has been held: its last day is over.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.ends_on.or(self.starts_on).is_some_and(|last| last < today)
    }
}

/// A person's or club's answer to an offer.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct SignUp {
    /// Its id.
    pub id: SignUpId,
    /// The offer; `None` when the words of the note matched none.
    pub offer: Option<OfferId>,
    /// What it was called, in the caller's words or the offer's name.
    pub title: String,
    /// Its kind.
    pub kind: OfferKind,
    /// The club.
    pub club: ClubId,
    /// The person, where one of the club's people was meant.
    pub person: Option<PersonId>,
    /// The name as typed, where it was nobody we know (a substitute, a colleague).
    pub who: Option<String>,
    /// The call it was made in.
    pub call: Option<CallId>,
    /// Where it stands.
    pub state: SignUpState,
    /// When it was made.
    pub created_at: At,
    /// In whose place somebody comes who cannot come (K-16).
    pub instead_of: Option<PersonId>,
    /// When its state was changed after it was made.
    pub changed_at: Option<At>,
}

impl SignUp {
    /// Since when it stands so: its place on a waiting list.
    pub fn since(&self) -> At {
        self.changed_at.unwrap_or(self.created_at)
    }
}
