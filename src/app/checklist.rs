//! The checklist of a club as it is shown: level and items, already in words. The rules are `domain::checklist`'s, the words
//! are put in by the runtime. Internal to the union; what a club is handed is `domain::agreed`'s.

use chrono::NaiveDate;

use crate::domain::checklist::Answer;
use crate::domain::follow_up::Side;

/// The level and the items of a club.
#[derive(Clone, PartialEq, Debug)]
pub struct ChecklistView {
    /// The level that counts.
    pub number: u8,
    /// The level the rules come to.
    pub computed: u8,
    /// What the level that counts is called.
    pub name: String,
    /// What it means for the next talk.
    pub meaning: String,
    /// Why the club is on the computed level, as the end of a sentence.
    pub because: String,
    /// What has been seen that speaks for it.
    pub seen: Vec<Ground>,
    /// What is missing for the level after the computed one.
    pub missing: Vec<Ground>,
    /// The same as one sentence; `None` on the highest level.
    pub held_back: Option<String>,
    /// Why and when somebody set the level.
    pub set: Option<(String, NaiveDate)>,
    /// What the levels are called, lowest first.
    pub levels: Vec<(u8, String)>,
    /// The items that count on the level, in the order of the list; the last one is always the spoken summary.
    pub items: Vec<ItemView>,
}

/// A reason for a level, or against the next.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Ground {
    /// Name of the fact, id of the item, or `unseen`.
    pub id: String,
    /// In words.
    pub words: String,
}

/// An item.
#[derive(Clone, PartialEq, Debug)]
pub struct ItemView {
    /// Its id.
    pub id: String,
    /// The level from which it counts.
    pub level: u8,
    /// Whether it is the one that is always last.
    pub is_last: bool,
    /// The question.
    pub question: String,
    /// What to look for, and why.
    pub help: String,
    /// The task it becomes.
    pub task: String,
    /// Whose task.
    pub side: Side,
    /// The answer as it stands.
    pub answer: Answer,
    /// Why it is answered although nobody did: the fact in words.
    pub answered_by: Option<Ground>,
    /// The day somebody answered.
    pub on: Option<NaiveDate>,
    /// What was said beside it.
    pub note: Option<String>,
    /// Whether the answer is so old that it should be asked again.
    pub is_old: bool,
    /// Whether it is worth asking first.
    pub is_first: bool,
    /// Whether its task is open.
    pub has_task: bool,
    /// Whether it may become a task now.
    pub may_become_task: bool,
}
