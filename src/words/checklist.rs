//! The checklist in words. Which answers there are is `domain::checklist`'s.

use crate::domain::checklist::Answer;
use crate::lang::Lang;

/// An answer, lower case.
pub fn answer(lang: Lang, answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => lang.checklist_yes(),
        Answer::Partly => lang.checklist_partly(),
        Answer::No => lang.checklist_no(),
        Answer::NotRelevant => lang.checklist_not_relevant(),
        Answer::NotAsked => lang.checklist_not_asked(),
    }
}
