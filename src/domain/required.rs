//! The answers a guide wants before a conversation is logged, and what was answered. «Ikke nå» is an answer like any other.
//! Which guide wants which is data (`must_record`); asking is the sheet's (`app::sheet`), keeping them the call's.

use serde::{Deserialize, Serialize};

use super::guide::Answer as Question;
use super::offer::OfferKind;

/// The answer that puts a question off.
pub const NOT_NOW: &str = "not_now";

/// What was answered to a required question.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Given {
    /// The question.
    pub question: Question,
    /// The answer: [`NOT_NOW`], one of the question's own names (see [`Form::One`], the names of a sign-up's states and of next steps),
    /// a day as `YYYY-MM-DD`, or words as they were typed.
    pub answer: String,
}

impl Given {
    /// The answer to a question.
    pub fn new(question: Question, answer: impl Into<String>) -> Self {
        Given { question, answer: answer.into() }
    }

    /// Whether it was put off.
    pub fn is_not_now(&self) -> bool {
        self.answer == NOT_NOW
    }
}

/// What answers a required question.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Form {
    /// The next step.
    Step,
    /// The day of the next step.
    Day,
    /// What was said to an offer of a kind.
    Offer(Wanted),
    /// One of some names.
    One(&'static [&'static str]),
    /// Words.
    Text,
    /// Words, when the conference got a no.
    Substitute,
}

/// Which offers a question is about.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wanted {
    /// V-læring.
    Vlaring,
    /// Any course.
    Course,
    /// The conference.
    Conference,
}

impl Wanted {
    /// Whether an offer of a kind answers it.
    pub fn has(self, kind: OfferKind) -> bool {
        match self {
            Wanted::Vlaring => kind == OfferKind::Vlaring,
            Wanted::Course => kind.is_course(),
            Wanted::Conference => kind == OfferKind::Conference,
        }
    }

    /// The kind of a sign-up when the round has no such offer; `None` where the answer alone does not say what for.
    pub fn kind(self) -> Option<OfferKind> {
        match self {
            Wanted::Vlaring => Some(OfferKind::Vlaring),
            Wanted::Course => None,
            Wanted::Conference => Some(OfferKind::Conference),
        }
    }
}

/// How a question is answered.
pub fn form(question: Question) -> Form {
    match question {
        Question::NextStep => Form::Step,
        Question::MeetingOrCallBack | Question::VisitOrCallBack | Question::MeetingDate => Form::Day,
        Question::Vlaring => Form::Offer(Wanted::Vlaring),
        Question::SignUp => Form::Offer(Wanted::Course),
        Question::Conference => Form::Offer(Wanted::Conference),
        Question::Mode => Form::One(&["employer", "member"]),
        Question::TaskState => Form::One(&["done", "under_way", "not_begun"]),
        Question::SpokeWith | Question::Participants => Form::Text,
        Question::Substitute => Form::Substitute,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_answered_reads_back_and_an_unknown_question_is_refused() {
        let given = Given::new(Question::Vlaring, "offered");
        let json = serde_json::to_string(&given).unwrap();
        assert_eq!(json, r#"{"question":"vlaring_answer","answer":"offered"}"#);
        assert_eq!(serde_json::from_str::<Given>(&json).unwrap(), given);
        assert!(serde_json::from_str::<Given>(r#"{"question":"shoe_size","answer":"44"}"#).is_err());
        assert!(Given::new(Question::Mode, NOT_NOW).is_not_now() && !given.is_not_now());
    }

    #[test]
    fn every_guide_asks_for_something_that_can_be_answered() {
        for guide in crate::assets::book().unwrap().guides() {
            assert!(!guide.must_record.is_empty(), "{}", guide.id);
            assert!(guide.must_record.iter().all(|one| one.known().is_some()), "{}", guide.id);
        }
    }
}
