//! What was found, ready to be shown or printed. Words for it are in `lang`.

use chrono::NaiveDate;
use serde::Serialize;

use super::Doubt;
use super::excerpt::Excerpt;
use crate::domain::call::Outcome;
use crate::domain::env::At;
use crate::domain::follow_up::Side;
use crate::domain::ids::{CallId, ClubId, FollowUpId, PersonId};
use crate::domain::saved_search::SavedSearch;

/// One thing that was found.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Found {
    /// What it is.
    #[serde(flatten)]
    pub what: What,
    /// Its club; `None` for a tag.
    pub club: Option<ClubId>,
    /// The name of the club; empty for a tag.
    pub club_name: String,
    /// When it was said or promised.
    pub at: Option<At>,
    /// Where it was found: the line of a text, or a field of the club or the person. `None` for a tag, and where nothing was
    /// looked for in it.
    pub excerpt: Option<Excerpt>,
}

/// The kinds of things, in the order in which they are shown.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum What {
    /// A club, by its name, or by what is remarked on it.
    Club,
    /// A person, by name or number.
    Person {
        /// The person.
        person: PersonId,
        /// The name.
        name: String,
        /// The number that was looked for, E.164.
        number: Option<String>,
    },
    /// A topic or a tag.
    Tag {
        /// As it is written, without the sign.
        tag: String,
        /// How many calls and clubs have it.
        uses: u32,
    },
    /// A promise or task, by its text.
    Promise {
        /// The promise.
        follow_up: FollowUpId,
        /// Who is to do it.
        side: Side,
        /// When it is due.
        due_on: Option<NaiveDate>,
        /// Whether somebody still has to do it.
        is_open: bool,
    },
    /// A call, by its note.
    Note {
        /// The call.
        call: CallId,
        /// How it ended.
        outcome: Outcome,
    },
}

/// What a search came to.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Results {
    /// By kind, and within a kind the newest first; clubs and people the shortest name first.
    pub hits: Vec<Found>,
    /// The searches that have a name, by name.
    pub saved: Vec<SavedSearch>,
    /// What was not understood.
    pub doubts: Vec<Doubt>,
    /// Whether older rows are still being made findable.
    pub is_partial: bool,
    /// Whether one has stopped before the end; the newest of each kind are there in any case.
    pub cut: Option<Cut>,
}

/// Why not all is there that meets a query.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Cut {
    /// It would have taken long: the rest is being looked for.
    GoesOn,
    /// There is too much to be looked through: what is older is left out.
    Older,
}

impl Results {
    /// The clubs of all that was found, each once, in order: what a round can be made of.
    pub fn clubs(&self) -> Vec<ClubId> {
        let mut seen = std::collections::HashSet::new();
        self.hits.iter().filter_map(|hit| hit.club).filter(|club| seen.insert(*club)).collect()
    }
}
