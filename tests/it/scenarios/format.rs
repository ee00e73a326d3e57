//! How a scenario is written in a file: rows of a club, and what is expected. `tests/scenarios/README.md` explains each key;
//! `rows` makes a club of it.

use std::collections::BTreeMap;

use ringerunde::domain::call::Outcome;
use ringerunde::domain::event::EventKind;
use ringerunde::domain::follow_up::FollowUpKind;
use ringerunde::domain::offer::{OfferKind, SignUpState};
use ringerunde::domain::person::Role;
use serde::Deserialize;

/// A file of scenarios.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// The scenarios.
    #[serde(default)]
    pub scenario: Vec<Scenario>,
}

/// A club, and what an experienced organiser would say to it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// What the scenario is, as a sentence.
    pub name: String,
    /// The rule it comes from, for whoever reads that it does not hold.
    #[serde(default)]
    pub why: String,
    /// Today, `YYYY-MM-DD`.
    pub now: Option<String>,
    /// The guide of the round the club is rung in.
    pub round: Option<String>,
    /// The club's own figures.
    pub club: Option<ClubRow>,
    /// Its people.
    #[serde(default)]
    pub person: Vec<PersonRow>,
    /// Its calls.
    #[serde(default)]
    pub call: Vec<CallRow>,
    /// Meetings, visits, e-mails, courses that were held.
    #[serde(default)]
    pub event: Vec<EventRow>,
    /// What somebody was to do.
    #[serde(default)]
    pub promise: Vec<PromiseRow>,
    /// Courses and conferences on offer.
    #[serde(default)]
    pub offer: Vec<OfferRow>,
    /// Answers to them.
    #[serde(default)]
    pub answer: Vec<AnswerRow>,
    /// Facts by name, beside what the rows say.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Facts that do not hold whatever the rows say.
    #[serde(default)]
    pub without: Vec<String>,
    /// Openings asked in the last call, for scenarios that have no call rows.
    #[serde(default)]
    pub asked: Vec<String>,
    /// Whom one rings, for scenarios without people.
    pub ring: Option<Ring>,
    /// What is expected.
    pub expect: Expect,
}

/// Whom one rings.
#[derive(Deserialize, Clone, Copy, PartialEq)]
#[serde(rename_all = "lowercase")]
pub enum Ring {
    /// A rep.
    Rep,
    /// A member, where there is no rep.
    Member,
    /// The employer.
    Employer,
}

/// Figures of a club; what is left out is unknown.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ClubRow {
    pub members: Option<u32>,
    pub employees: Option<u32>,
    pub board: Option<bool>,
    pub agreement: Option<String>,
    pub with_mobile: Option<u32>,
    pub with_email: Option<u32>,
    pub list_checked: Option<String>,
    pub listed_visit: Option<String>,
}

/// A person of the club.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonRow {
    pub name: String,
    #[serde(default = "representative")]
    pub post: Role,
    pub elected: Option<String>,
    pub term_ends: Option<String>,
    pub left: Option<String>,
    #[serde(default = "yes")]
    pub mobile: bool,
    #[serde(default = "yes")]
    pub email: bool,
    pub best_time: Option<String>,
    #[serde(default)]
    pub do_not_call: bool,
}

/// A call.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallRow {
    pub on: String,
    #[serde(default = "talked")]
    pub outcome: Outcome,
    pub with: Option<String>,
    #[serde(default)]
    pub note: String,
    #[serde(default)]
    pub ticked: Vec<String>,
    #[serde(default)]
    pub asked: Vec<String>,
}

/// Something that happened.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventRow {
    pub what: EventKind,
    pub on: String,
    pub who: Option<String>,
    #[serde(default)]
    pub text: String,
}

/// Who promised.
#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub enum By {
    Us,
    Club,
}

/// A promise.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromiseRow {
    pub by: By,
    #[serde(default)]
    pub text: String,
    #[serde(default = "promise")]
    pub kind: FollowUpKind,
    pub made: Option<String>,
    pub due: Option<String>,
    pub done: Option<String>,
}

/// A course or conference on offer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfferRow {
    pub kind: OfferKind,
    pub name: String,
    pub starts: String,
    pub deadline: Option<String>,
}

/// An answer to an offer, or to something that is no longer on offer.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerRow {
    pub to: String,
    pub kind: Option<OfferKind>,
    pub state: SignUpState,
    pub on: Option<String>,
    pub who: Option<String>,
}

/// What an experienced organiser would do. Each key that is left out is not looked at.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    pub guide: Option<String>,
    pub first: Option<String>,
    pub shown: Option<Vec<String>>,
    #[serde(default)]
    pub among: Vec<String>,
    #[serde(default)]
    pub not: Vec<String>,
    #[serde(default)]
    pub offers: Vec<String>,
    #[serde(default)]
    pub no_offers: Vec<String>,
    #[serde(default)]
    pub because: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub score: BTreeMap<String, i32>,
    #[serde(default, rename = "true")]
    pub holds: Vec<String>,
    #[serde(default, rename = "false")]
    pub holds_not: Vec<String>,
}

fn yes() -> bool {
    true
}

fn representative() -> Role {
    Role::Representative
}

fn talked() -> Outcome {
    Outcome::Talked
}

fn promise() -> FollowUpKind {
    FollowUpKind::Promise
}
