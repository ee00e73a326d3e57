//! What a club can be invited to, and who has signed up.

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
    /// Last day to sign up.
    pub deadline_on: Option<NaiveDate>,
    /// Where.
    pub place: Option<String>,
    /// Number of places.
    pub seats: Option<u32>,
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
}
