//! A promise or task: ours or theirs, with a day it is due. Call-backs live on the call (`call`).

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::closed::closed_set;
use super::env::At;
use super::ids::{CallId, ClubId, FollowUpId, PersonId};

closed_set! {
    /// Who is to do it.
    Side {
        /// The union (a line with `!`).
        Ours = "ours",
        /// The club (a line with `>`).
        Theirs = "theirs",
    }
}

closed_set! {
    /// What it is about.
    FollowUpKind {
        /// anything said with `!` or `>`
        Promise = "promise",
        /// avtale møte
        BookMeeting = "book_meeting",
        /// besøk på arbeidsplassen
        VisitWorkplace = "visit_workplace",
        /// finne etterfølger
        FindSuccessor = "find_successor",
        /// rette i registeret
        RegisterUpdate = "register_update",
        /// ta saken videre: somebody needs to act
        NeedsAction = "needs_action",
    }
}

/// A promise or task as stored.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct FollowUp {
    /// Its id.
    pub id: FollowUpId,
    /// The club.
    pub club: ClubId,
    /// The person it was agreed with.
    pub person: Option<PersonId>,
    /// The call it was made in.
    pub call: Option<CallId>,
    /// Ours or theirs.
    pub side: Side,
    /// What it is about.
    pub kind: FollowUpKind,
    /// What was promised, in the caller's words; may be empty when the kind says it all.
    pub text: String,
    /// Day it is due.
    pub due_on: Option<NaiveDate>,
    /// Time of that day, where one was agreed.
    pub due_time: Option<NaiveTime>,
    /// When it was made.
    pub created_at: At,
    /// When it was done.
    pub done_at: Option<At>,
    /// When it was dropped.
    pub dropped_at: Option<At>,
}

impl FollowUp {
    /// Whether somebody still has to do it.
    pub fn is_open(&self) -> bool {
        self.done_at.is_none() && self.dropped_at.is_none()
    }

    /// Whether it is open and its day has passed.
    pub fn is_overdue(&self, today: NaiveDate) -> bool {
        self.is_open() && self.due_on.is_some_and(|due| due < today)
    }
}
