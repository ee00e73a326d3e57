//! The checklist of a club and the five levels it is asked by: what the file holds, and the rows of what was answered.
//! The words and rules are data (`assets/checklist.toml`, read by `assets`); answering is `deeds::checklist`'s.
//! All of it is internal to the union: nothing here may stand in what a club is handed (`agreed`).

mod check;
mod items;
mod level;

pub use check::{ChecklistError, check};
pub use items::{Asked, Source, answer, items};
pub(in crate::domain) use items::{given, has_task};
pub use level::{LevelOf, Missing, Why, level};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::closed::closed_set;
use super::follow_up::Side;
use super::guide::{FactList, Words};
use super::ids::{CheckedId, ClubId, LevelOverrideId};

closed_set! {
    /// What a club answers to an item.
    Answer {
        /// ja
        Yes = "yes",
        /// delvis
        Partly = "partly",
        /// nei
        No = "no",
        /// ikke aktuelt
        NotRelevant = "not_relevant",
        /// ikke spurt; never stored, since an item nobody has asked has no row
        NotAsked = "not_asked",
    }
}

/// An answer as stored: one for each club and item, the latest.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Checked {
    /// Its id.
    pub id: CheckedId,
    /// The club.
    pub club: ClubId,
    /// Id of the item, as `assets/checklist.toml` has it; one that is taken out of the file keeps its answers.
    pub item: String,
    /// The answer.
    pub answer: Answer,
    /// The day it was given, in Norway.
    pub on: NaiveDate,
    /// What was said beside it.
    pub note: Option<String>,
}

/// A level that somebody has set against the computed one, as stored: at most one for each club.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct LevelOverride {
    /// Its id.
    pub id: LevelOverrideId,
    /// The club.
    pub club: ClubId,
    /// Number of the level, as `assets/checklist.toml` has it.
    pub level: u8,
    /// Why; never empty.
    pub note: String,
    /// The day it was set, in Norway.
    pub on: NaiveDate,
}

/// The file: levels, items, and when an answer is too old.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checklist {
    /// Months after which an answer is asked for again.
    pub ask_again_months: u32,
    /// Frame around what is missing, with `{reasons}`.
    pub held_back: Words,
    /// The levels, lowest first.
    #[serde(rename = "level")]
    pub levels: Vec<Level>,
    /// The items, in the order they are shown in.
    #[serde(rename = "item")]
    pub items: Vec<Item>,
}

/// A level, with the rule for standing on it.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// Its number, from 1.
    pub number: u8,
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: Words,
    /// What it means for the next talk.
    pub meaning: Words,
    /// Every one of these facts holds.
    #[serde(default)]
    pub all: FactList,
    /// At least one of these facts holds, or …
    #[serde(default)]
    pub any: FactList,
    /// … one of these items is answered yes.
    #[serde(default)]
    pub any_yes: Vec<String>,
    /// None of these facts holds.
    #[serde(default)]
    pub none: FactList,
    /// What else speaks for the level and is told when it holds; it decides nothing.
    #[serde(default)]
    pub told: FactList,
    /// Why a club is here; true whenever this rule holds and the next does not.
    pub because: Words,
    /// What to say when it is `all` or `any` that is missing.
    #[serde(default)]
    pub unseen: Words,
}

/// An item of the checklist.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its id.
    pub id: String,
    /// The level from which it counts.
    pub level: u8,
    /// Whether it stands at the end on every level.
    #[serde(default)]
    pub last: bool,
    /// The question, said as it stands.
    pub question: Words,
    /// For the organiser: what to look for, and why. May have placeholders.
    pub help: Words,
    /// Words of the task when the answer is no or partly; no full stop.
    pub task: Words,
    /// Whose task it is.
    #[serde(default = "theirs")]
    pub side: Side,
    /// Any of these facts answers yes by itself.
    #[serde(default)]
    pub answered_by: FactList,
    /// Any of these facts makes it worth asking first.
    #[serde(default)]
    pub asks_when: FactList,
    /// Without one of these facts «not relevant» is proposed.
    #[serde(default)]
    pub only_when: FactList,
}

fn theirs() -> Side {
    Side::Theirs
}

impl Checklist {
    /// The level of a number.
    pub fn level(&self, number: u8) -> Option<&Level> {
        self.levels.iter().find(|level| level.number == number)
    }

    /// The item of an id.
    pub fn item(&self, id: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The items that count on a level: its own and those of all lower ones, by level, and what is always last at the end.
    pub fn items_for(&self, level: u8) -> Vec<&Item> {
        let mut items: Vec<&Item> = self.items.iter().filter(|item| item.last || item.level <= level).collect();
        // Stable: within a level the order is the file's.
        items.sort_by_key(|item| (item.last, item.level));
        items
    }
}

#[cfg(test)]
pub(crate) mod fixture {
    //! The checklist the product ships with, and answers by the day.

    use super::*;
    use crate::domain::record::ClubRecord;

    pub fn checklist() -> &'static Checklist {
        crate::assets::checklist().unwrap()
    }

    pub fn answered(record: &mut ClubRecord, item: &str, answer: Answer, on: &str) {
        let row = Checked {
            id: uuid::Uuid::from_u128(record.checked.len() as u128).into(),
            club: record.club.id,
            item: item.into(),
            answer,
            on: on.parse().unwrap(),
            note: None,
        };
        record.checked.push(row);
    }
}

#[cfg(test)]
mod tests {
    use super::fixture::checklist;

    #[test]
    fn items_are_cumulative_and_the_spoken_summary_is_last_on_every_level() {
        let counts: Vec<usize> = (1..=5).map(|level| checklist().items_for(level).len()).collect();
        assert_eq!(counts, [5, 12, 20, 28, 33]);
        for level in 1..=5 {
            let items = checklist().items_for(level);
            assert_eq!(items.last().unwrap().id, "summed_up");
            assert!(items[..items.len() - 1].is_sorted_by_key(|item| item.level));
            assert!(items.iter().all(|item| item.level <= level));
        }
    }
}
