//! The shape of the files in `assets/demo`, as serde reads them. What the times mean is in `calendar`,
//! how rows come of it in `build` and `history`.

use serde::Deserialize;

use super::PracticeError;
use crate::domain::call::{NextStep, Outcome};
use crate::domain::event::EventKind;
use crate::domain::follow_up::{FollowUpKind, Side};
use crate::domain::offer::{Audience, Funding, OfferKind, SignUpState};
use crate::domain::person::Role;

/// Rounds, offers and sittings (`practice.toml`).
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Frame {
    pub round: Vec<RoundRow>,
    pub spring: Words,
    pub autumn: Words,
    pub offer: Vec<OfferRow>,
    pub session: Vec<SessionRow>,
}

/// The same words in each language.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    nb: String,
    nn: String,
    en: String,
}

impl Words {
    /// The words of a language; bokmål for an unknown code.
    pub fn of(&self, language_code: &str) -> &str {
        match language_code {
            "nn" => &self.nn,
            "en" => &self.en,
            _ => &self.nb,
        }
    }
}

/// A round; the one that is not closed is the one to ring.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoundRow {
    pub key: String,
    pub from: String,
    pub to: String,
    pub closed: Option<String>,
}

/// A coming course or conference.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfferRow {
    pub key: String,
    pub kind: OfferKind,
    pub starts: String,
    pub ends: Option<String>,
    pub deadline: String,
    pub place: String,
    pub seats: u32,
    pub organiser: Option<String>,
    pub funding: Option<Funding>,
    #[serde(default)]
    pub audience: Audience,
    pub quota: Option<u32>,
    #[serde(default)]
    pub speakers: Vec<String>,
    #[serde(default)]
    pub material: bool,
    pub name: Words,
}

/// A sitting, by its beginning: it lasts as long as its calls.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SessionRow {
    pub key: String,
    pub round: String,
    pub at: String,
}

/// A file of clubs.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Clubs {
    club: Vec<ClubRow>,
}

/// A club with everything about it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClubRow {
    pub name: String,
    pub workplace: Option<String>,
    pub org_no: Option<String>,
    pub address: Option<String>,
    pub postcode: Option<String>,
    pub town: Option<String>,
    pub municipality: Option<String>,
    pub district: Option<String>,
    pub branch: Option<String>,
    pub agreement: Option<String>,
    pub members: Option<u32>,
    pub employees: Option<u32>,
    pub with_mobile: Option<u32>,
    pub with_email: Option<u32>,
    pub board: Option<bool>,
    pub register_checked: Option<String>,
    pub employer_contact: Option<String>,
    #[serde(default)]
    pub tags: Vec<String>,
    pub remark: Option<String>,
    /// The caller put it off until the opening hour of that day.
    pub snoozed: Option<String>,
    #[serde(default)]
    pub people: Vec<PersonRow>,
    /// Oldest first.
    #[serde(default)]
    pub calls: Vec<CallRow>,
    /// Promises made outside a call.
    #[serde(default)]
    pub promises: Vec<PromiseRow>,
    /// Offers made in writing that nobody has answered.
    #[serde(default)]
    pub invited: Vec<InvitationRow>,
    #[serde(default)]
    pub past: Vec<PastRow>,
    #[serde(default)]
    pub events: Vec<EventRow>,
}

/// One of a club's people.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonRow {
    pub given: String,
    pub family: String,
    pub role: Role,
    pub role_text: Option<String>,
    pub elected: Option<String>,
    pub ends: Option<String>,
    pub mobile: Option<String>,
    pub landline: Option<String>,
    /// A number that callers found to be somebody else's, or dead.
    pub bad: Option<String>,
    pub email: Option<String>,
    pub best: Option<String>,
    #[serde(default)]
    pub no_calls: bool,
    pub left_post: Option<String>,
    pub left_work: Option<String>,
    pub remark: Option<String>,
}

impl PersonRow {
    /// The number a caller rang: the bad one to learn that it was bad (and before that), else the mobile.
    pub fn rung(&self, outcome: Outcome) -> Option<&String> {
        match outcome {
            Outcome::WrongNumber | Outcome::DeadNumber => self.bad.as_ref(),
            _ => self.mobile.as_ref().or(self.bad.as_ref()).or(self.landline.as_ref()),
        }
    }
}

/// A call: either `in` a sitting, or `at` an instant of its own.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallRow {
    #[serde(rename = "in")]
    pub sitting: Option<String>,
    pub at: Option<String>,
    pub round: Option<String>,
    pub with: Option<String>,
    pub outcome: Outcome,
    /// Whole minutes; under one when left out.
    #[serde(default)]
    pub minutes: u32,
    #[serde(default)]
    pub note: String,
    #[serde(default)]
    pub asked: Vec<String>,
    pub pulse: Option<u8>,
    pub next: Option<NextStep>,
    /// When it comes back; worked out from the policy when left out.
    pub returns: Option<String>,
    #[serde(default)]
    pub promises: Vec<PromiseRow>,
    #[serde(default)]
    pub sign_ups: Vec<SignUpRow>,
}

/// A promise or task.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromiseRow {
    pub side: Side,
    pub text: String,
    #[serde(default = "promise")]
    pub kind: FollowUpKind,
    /// Day it was made, outside a call.
    pub made: Option<String>,
    pub due: String,
    pub done: Option<String>,
    pub dropped: Option<String>,
    pub with: Option<String>,
}

fn promise() -> FollowUpKind {
    FollowUpKind::Promise
}

/// A sign-up to one of this round's offers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignUpRow {
    pub offer: String,
    pub state: SignUpState,
    pub with: Option<String>,
    /// Somebody who is not one of the club's people.
    pub who: Option<String>,
}

/// An unanswered invitation to one of this round's offers.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InvitationRow {
    pub offer: String,
    pub at: String,
}

/// A course or conference that has been.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PastRow {
    pub kind: OfferKind,
    pub title: String,
    pub state: SignUpState,
    pub at: String,
    pub with: Option<String>,
}

/// Something else that happened; of nobody in particular without `with`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventRow {
    pub kind: EventKind,
    pub on: String,
    pub text: String,
    pub with: Option<String>,
}

/// The frame as embedded.
pub fn frame() -> Result<Frame, PracticeError> {
    Ok(toml::from_str(include_str!("../../../assets/demo/practice.toml"))?)
}

/// The clubs as embedded, in the order of the files.
pub fn clubs() -> Result<Vec<ClubRow>, PracticeError> {
    let mut all = Vec::new();
    for file in [include_str!("../../../assets/demo/clubs-a.toml"), include_str!("../../../assets/demo/clubs-b.toml")] {
        all.extend(toml::from_str::<Clubs>(file)?.club);
    }
    Ok(all)
}
