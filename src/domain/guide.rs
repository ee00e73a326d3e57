//! The book of guides: what to say, to whom, and what weighs for it. The text is data (`assets/guide`, read by `assets`);
//! which facts hold is `facts`' business, and drawing it is `ui`'s.

mod argument;
mod book;
mod check;
mod choose;
mod fill;
mod kind;
mod overlay;
mod suggest;
mod words;

pub use argument::{Card, Cards};
pub use book::{Book, Header, Reader};
pub use check::{Entry, GuideError, check, check_cards, check_entry};
pub use choose::{choose, mode};
pub use fill::{fill, placeholders};
pub use kind::{Argument, Info, Kind, Task};
pub use overlay::Overlay;
pub use suggest::{Part, Reason, Suggestion, reasons, suggest, suggest_to};
pub use words::{FactList, Named, Weights, Words};

use serde::Deserialize;

use super::closed::closed_set;
use super::facts::{Fact, Params};

closed_set! {
    /// Whom one speaks with at a workplace without a rep.
    Mode {
        /// the employer
        Employer = "employer",
        /// a member
        Member = "member",
    }
}

closed_set! {
    /// What a fact is about.
    Scope {
        /// the person we would ring
        Rep = "rep",
        /// the club
        Club = "club",
        /// the workplace
        Workplace = "workplace",
        /// the time of year, and what is on offer
        Season = "season",
        /// the one who rings
        Caller = "caller",
    }
}

closed_set! {
    /// Answers a guide wants before the call is logged.
    Answer {
        /// the next step
        NextStep = "next_step",
        /// the day of a meeting or of the next call
        MeetingOrCallBack = "meeting_or_callback_date",
        /// what they said to V-læring
        Vlaring = "vlaring_answer",
        /// employer or member
        Mode = "mode",
        /// the day of a visit or of the next call
        VisitOrCallBack = "visit_or_callback_date",
        /// the name of whom we spoke with
        SpokeWith = "spoke_with",
        /// what they said to the course
        SignUp = "signup_answer",
        /// what they said to the conference
        Conference = "conference_answer",
        /// who goes when the leader cannot
        Substitute = "substitute_if_no",
        /// where the task stands
        TaskState = "task_state",
        /// the day of the meeting
        MeetingDate = "meeting_date",
        /// how many are expected
        Participants = "participants_expected",
    }
}

/// What all guides share: `facts.toml`.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Common {
    /// Limits, seasons and topic words.
    pub params: Params,
    /// How suggestions are scored.
    pub scoring: Scoring,
    /// What weighs in the queue.
    pub queue: QueueRules,
    /// Words of the facts, in the order of the vocabulary.
    #[serde(rename = "fact")]
    pub facts: Vec<FactWords>,
}

impl Common {
    /// The words of a fact.
    pub fn words(&self, fact: Fact) -> Option<&FactWords> {
        let known = |words: &&FactWords| words.id.known() == Some(fact);
        // As a rule they stand in the order of the vocabulary.
        self.facts.get(fact as usize).filter(known).or_else(|| self.facts.iter().find(known))
    }
}

/// How suggestions are scored: base + boosts of facts that hold − penalties.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scoring {
    /// Suggestions shown.
    pub max_suggestions: usize,
    /// Suggestions of one topic.
    pub max_per_topic: usize,
    /// Taken from a question asked in the last call; it is not shown at all then, but the sum says why.
    pub penalty_asked_last_call: i32,
    /// Taken from a question asked earlier in this quarter of the year.
    pub penalty_asked_same_quarter: i32,
    /// Added to a question that something due in the annual wheel raises.
    #[serde(default)]
    pub due_in_wheel: i32,
    /// Below this nothing is suggested.
    pub min_score: i32,
}

/// What weighs in the queue, inside a tier.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QueueRules {
    /// Clubs for which one of these holds are never queued.
    pub exclude: FactList,
    /// What each fact adds to or takes from the score.
    pub weights: Weights,
    /// The tiers, first to last.
    #[serde(rename = "tier")]
    pub tiers: Vec<Tier>,
}

/// A tier of the queue.
#[derive(Clone, PartialEq, Debug)]
pub struct Tier {
    /// Its number; lower comes first.
    pub id: u8,
    /// Its name.
    pub words: Words,
}

/// A fact as people read it.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactWords {
    /// The fact.
    pub id: words::Named<Fact>,
    /// What it is about.
    pub scope: Scope,
    /// Its short name.
    pub name: Words,
    /// «fordi …», with placeholders.
    pub because: Words,
}

/// A guide for one kind of conversation.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guide {
    /// Its id, such as `vanlig_runde`.
    pub id: String,
    /// What it is called.
    pub title: Words,
    /// What the conversation is for.
    pub purpose: Words,
    /// What must be kept to oneself, if anything.
    #[serde(default)]
    pub privacy: Option<Words>,
    /// It fits when all of these hold.
    #[serde(default)]
    pub select_all: FactList,
    /// It fits when one of these holds.
    #[serde(default)]
    pub select_any: FactList,
    /// It never fits when one of these holds: it is written for somebody else.
    #[serde(default)]
    pub select_none: FactList,
    /// Where its conversations stand in the queue.
    pub queue_tier: u8,
    /// Minutes such a conversation takes.
    pub minutes: u32,
    /// Answers it wants before the call is logged.
    #[serde(default)]
    pub must_record: Vec<words::Named<Answer>>,
    /// Steps of the call to the employer, in order.
    #[serde(default, rename = "employer_step")]
    pub employer_steps: Vec<Words>,
    /// Opening questions, in the order of the file.
    #[serde(rename = "opening")]
    pub openings: Vec<Opening>,
    /// Follow-up questions.
    #[serde(default, rename = "probe")]
    pub probes: Vec<Probe>,
    /// What to offer.
    #[serde(default, rename = "offer")]
    pub offers: Vec<Offer>,
    /// What to listen for.
    #[serde(default)]
    pub listen: Vec<Listen>,
    /// How to close, in order.
    #[serde(default)]
    pub closing: Vec<Words>,
}

impl Guide {
    /// What must be known of it to choose it.
    pub fn header(&self) -> Header {
        let (select_all, select_any) = (self.select_all.clone(), self.select_any.clone());
        let (select_none, queue_tier) = (self.select_none.clone(), self.queue_tier);
        Header { id: self.id.clone(), select_all, select_any, select_none, queue_tier }
    }

    /// Whether it tells the employer and a member apart.
    pub fn has_modes(&self) -> bool {
        !self.employer_steps.is_empty() || self.openings.iter().any(|opening| opening.mode.is_some())
    }

    /// The follow-up questions under an opening.
    pub fn probes_after<'a>(&'a self, opening: &'a str) -> impl Iterator<Item = &'a Probe> {
        self.probes.iter().filter(move |probe| probe.after == opening)
    }
}

/// An opening question.
#[derive(Clone, PartialEq, Debug)]
pub struct Opening {
    /// Its id, unique in the book; kept with the call in which it was asked.
    pub id: String,
    /// Its topic: one of each is shown.
    pub topic: String,
    /// Whether it is one to begin with.
    pub warm: bool,
    /// The document it is quoted from, to the letter.
    pub quoted: Option<String>,
    /// Only when speaking with this one.
    pub mode: Option<Mode>,
    /// The question.
    pub words: Words,
    /// Its score when nothing is known.
    pub base: i32,
    /// What each fact adds.
    pub boost: Weights,
    /// Not without these facts.
    pub require: FactList,
    /// Not with any of these facts.
    pub exclude: FactList,
    /// Openings of other guides that ask the same: who heard one of them last time is not asked this one.
    pub same_as: Vec<String>,
}

/// A follow-up question, under an opening.
#[derive(Clone, PartialEq, Debug)]
pub struct Probe {
    /// The opening.
    pub after: String,
    /// The question.
    pub words: Words,
}

/// Something to offer.
#[derive(Clone, PartialEq, Debug)]
pub struct Offer {
    /// What it opens.
    pub kind: Kind,
    /// Shown in every call with the guide.
    pub always: bool,
    /// Shown when these hold: all of them, or one when `any`. Empty means whenever it fits.
    pub when: FactList,
    /// Whether one of `when` is enough.
    pub any: bool,
    /// What to say.
    pub words: Words,
}

impl Offer {
    /// Whether it fits a club.
    pub fn fits(&self, facts: super::facts::Facts) -> bool {
        let when = self.when.facts();
        self.always || when.is_empty() || if self.any { facts.has_any(when) } else { facts.has_all(when) }
    }
}

/// Something to listen for.
#[derive(Clone, PartialEq, Debug)]
pub struct Listen {
    /// What.
    pub words: Words,
    /// Facts it speaks of.
    pub sets: FactList,
}

#[cfg(test)]
mod tests;
