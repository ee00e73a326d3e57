//! The questions a guide wants answered, and the answers, in words.

use chrono::NaiveDate;

use crate::domain::call::NextStep;
use crate::domain::guide::{Answer as Question, Mode};
use crate::domain::offer::SignUpState;
use crate::domain::required::{Form, Given, NOT_NOW, form};
use crate::lang::Lang;

use super::{next_step, sign_up_state};

/// A question in a few words, as the sheet and the history name it.
pub fn question(lang: Lang, question: Question) -> &'static str {
    match question {
        Question::NextStep => lang.required_next_step(),
        Question::MeetingOrCallBack => lang.required_meeting_or_call_back(),
        Question::Vlaring => lang.required_vlaring(),
        Question::Mode => lang.required_mode(),
        Question::VisitOrCallBack => lang.required_visit_or_call_back(),
        Question::SpokeWith => lang.required_spoke_with(),
        Question::SignUp => lang.required_sign_up(),
        Question::Conference => lang.required_conference(),
        Question::Substitute => lang.required_substitute(),
        Question::TaskState => lang.required_task_state(),
        Question::MeetingDate => lang.required_meeting_date(),
        Question::Participants => lang.required_participants(),
    }
}

/// An answer to a question by its name; the words themselves where it has no name.
pub fn answer(lang: Lang, question: Question, answer: &str) -> String {
    if answer == NOT_NOW {
        return lang.required_not_now().to_owned();
    }
    let named = match form(question) {
        Form::Step => NextStep::parse(answer).map(|step| next_step(lang, step)),
        Form::Offer(_) => SignUpState::parse(answer).map(|state| sign_up_state(lang, state)),
        Form::Day => return answer.parse::<NaiveDate>().map_or_else(|_| answer.to_owned(), |day| lang.date(day)),
        Form::One(_) => match (Mode::parse(answer), answer) {
            (Some(Mode::Employer), _) => Some(lang.required_employer()),
            (Some(Mode::Member), _) => Some(lang.required_member()),
            (None, "done") => Some(lang.required_task_done()),
            (None, "under_way") => Some(lang.required_task_under_way()),
            (None, "not_begun") => Some(lang.required_task_not_begun()),
            (None, _) => None,
        },
        Form::Text | Form::Substitute => None,
    };
    named.map_or_else(|| answer.to_owned(), str::to_owned)
}

/// What was answered in a call, on one line; empty when nothing was. A next step of «ingen» says nothing.
pub fn told(lang: Lang, given: &[Given]) -> String {
    let is_news = |one: &&Given| one.question != Question::NextStep || one.answer != NextStep::None.as_str();
    let say = |one: &Given| format!("{}: {}", question(lang, one.question), answer(lang, one.question, &one.answer));
    given.iter().filter(is_news).map(say).collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    #[test]
    fn every_name_an_answer_may_have_is_said_in_every_language() {
        for language in Language::ALL {
            let lang = Lang::new(language);
            for one in Question::ALL {
                assert!(!question(lang, *one).is_empty());
                let names: Vec<&str> = match form(*one) {
                    Form::Step => NextStep::ALL.iter().map(|step| step.as_str()).collect(),
                    Form::Offer(_) => SignUpState::ALL.iter().map(|state| state.as_str()).collect(),
                    Form::One(names) => names.to_vec(),
                    Form::Day | Form::Text | Form::Substitute => Vec::new(),
                };
                for name in names.into_iter().chain([NOT_NOW]) {
                    let said = answer(lang, *one, name);
                    assert!(!said.is_empty() && !said.contains('_'), "{}: {said}", one.as_str());
                }
            }
        }
    }

    #[test]
    fn a_call_tells_what_was_answered_and_leaves_out_that_nothing_comes_next() {
        let given = [
            Given::new(Question::NextStep, "none"),
            Given::new(Question::Vlaring, "offered"),
            Given::new(Question::MeetingOrCallBack, "2026-12-03"),
            Given::new(Question::SpokeWith, "Kari"),
        ];
        let said = told(Lang::default(), &given);
        assert_eq!(said, "V-læring: tilbudt · møte eller ny samtale: 03.12.2026 · snakket med: Kari");
        assert_eq!(told(Lang::default(), &given[..1]), "");
    }
}
