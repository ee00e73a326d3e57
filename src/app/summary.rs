//! The summary screen's state: the figures, which line is chosen, and what stands behind it.
//! The figures are `domain::summary`'s; their words and bars are `ui::summary`'s.

use crate::domain::call::Call;
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::{CallId, ClubId, FollowUpId, SessionId, SignUpId};
use crate::domain::offer::SignUp;
use crate::domain::queue::QueueLine;
use crate::domain::summary::{Behind, Figure, Summary};
use crate::domain::wish::Wish;

/// A summary with the rows its figures count.
#[derive(Clone, PartialEq, Debug)]
pub struct SummaryView {
    /// The session.
    pub session: SessionId,
    /// The figures.
    pub summary: Summary,
    /// The calls of the session.
    pub calls: Vec<Call>,
    /// The promises and tasks made in them.
    pub follow_ups: Vec<FollowUp>,
    /// Promises and tasks that were done while it lasted.
    pub done: Vec<FollowUp>,
    /// The sign-ups made in them.
    pub sign_ups: Vec<SignUp>,
    /// Clubs of the round that come later.
    pub later: Vec<QueueLine>,
    /// Names by id, for the lists.
    pub names: super::model::Names,
    /// The chosen entry.
    pub chosen: usize,
}

/// A line of the summary that can be chosen; each opens the list behind it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Entry {
    /// All calls.
    Attempts,
    /// Calls in which somebody was reached.
    Reached,
    /// Conversations.
    Conversations,
    /// Clubs rung.
    Clubs,
    /// Minutes in conversation.
    Minutes,
    /// One outcome, by its row.
    Outcome(usize),
    /// One hour, by its row.
    Hour(usize),
    /// Promises of ours.
    Ours,
    /// Promises of theirs.
    Theirs,
    /// Promises kept, whenever they were made.
    Kept,
    /// One kind of sign-up, by its row.
    SignUp(usize),
    /// Meetings agreed.
    Meetings,
    /// Visits agreed.
    Visits,
    /// Calls back agreed.
    CallBacks,
    /// What somebody must act on.
    NeedsAction,
    /// One topic, by its row.
    Topic(usize),
    /// Mood.
    Pulse,
    /// Wishes for content.
    Wishes,
    /// Clubs that remain in the round and come later.
    Later,
}

/// One row of the list behind a figure.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Item<'a> {
    /// A call.
    Call(&'a Call),
    /// A promise or task.
    FollowUp(&'a FollowUp),
    /// A sign-up.
    SignUp(&'a SignUp),
    /// A club.
    Club(ClubId),
    /// A club that comes later.
    Later(&'a QueueLine),
    /// A wish for content.
    Wish(&'a Wish),
}

impl SummaryView {
    /// The entries of the screen, from top to bottom.
    pub fn entries(&self) -> Vec<Entry> {
        let s = &self.summary;
        let mut entries = vec![Entry::Attempts, Entry::Reached, Entry::Conversations, Entry::Clubs, Entry::Minutes];
        entries.extend((0..s.outcomes.len()).map(Entry::Outcome));
        entries.extend((0..s.hours.len()).map(Entry::Hour));
        entries.extend([Entry::Ours, Entry::Theirs]);
        entries.extend((s.kept.figure.count > 0).then_some(Entry::Kept));
        entries.extend((0..s.sign_ups.rows.len()).map(Entry::SignUp));
        entries.extend([Entry::Meetings, Entry::Visits, Entry::CallBacks, Entry::NeedsAction]);
        entries.extend((0..s.topics.len()).map(Entry::Topic));
        entries.extend(s.pulse.as_ref().map(|_| Entry::Pulse));
        entries.extend((!s.wishes.is_empty()).then_some(Entry::Wishes));
        entries.extend(s.remaining.as_ref().map(|_| Entry::Later));
        entries
    }

    /// The chosen entry.
    pub fn entry(&self) -> Entry {
        self.entries().get(self.chosen).copied().unwrap_or(Entry::Attempts)
    }

    /// The figure of an entry; `None` for minutes, for wishes and for what the queue counts.
    pub fn figure(&self, entry: Entry) -> Option<&Figure> {
        let s = &self.summary;
        match entry {
            Entry::Attempts => Some(&s.attempts),
            Entry::Reached => Some(&s.reached),
            Entry::Conversations => Some(&s.conversations),
            Entry::Clubs => Some(&s.clubs_rung),
            Entry::Outcome(row) => s.outcomes.get(row).map(|row| &row.figure),
            Entry::Hour(row) => s.hours.get(row).map(|row| &row.attempts),
            Entry::Ours => Some(&s.promises.ours),
            Entry::Theirs => Some(&s.promises.theirs),
            Entry::Kept => Some(&s.kept.figure),
            Entry::SignUp(row) => s.sign_ups.rows.get(row).map(|row| &row.figure),
            Entry::Meetings => Some(&s.meetings),
            Entry::Visits => Some(&s.visits),
            Entry::CallBacks => Some(&s.call_backs.figure),
            Entry::NeedsAction => Some(&s.needs_action.figure),
            Entry::Topic(row) => s.topics.get(row).map(|row| &row.figure),
            Entry::Pulse => s.pulse.as_ref().map(|pulse| &pulse.figure),
            Entry::Minutes | Entry::Wishes | Entry::Later => None,
        }
    }

    /// The list behind an entry: as many rows as its figure counts.
    pub fn items(&self, entry: Entry) -> Vec<Item<'_>> {
        match entry {
            Entry::Minutes => self.calls_of(&self.summary.minutes_talked.calls),
            Entry::Wishes => self.summary.wishes.iter().map(Item::Wish).collect(),
            Entry::Later => self.later.iter().map(Item::Later).collect(),
            other => match self.figure(other).map(|figure| &figure.behind) {
                Some(Behind::Calls(ids)) => self.calls_of(ids),
                Some(Behind::Clubs(ids)) => ids.iter().copied().map(Item::Club).collect(),
                Some(Behind::FollowUps(ids)) => ids.iter().filter_map(|id| self.task(*id)).collect(),
                Some(Behind::SignUps(ids)) => ids.iter().filter_map(|id| self.sign_up(*id)).collect(),
                None => Vec::new(),
            },
        }
    }

    fn calls_of(&self, ids: &[CallId]) -> Vec<Item<'_>> {
        let find = |id: &CallId| self.calls.iter().find(|call| call.id == *id).map(Item::Call);
        ids.iter().filter_map(find).collect()
    }

    fn task(&self, id: FollowUpId) -> Option<Item<'_>> {
        self.follow_ups.iter().chain(&self.done).find(|task| task.id == id).map(Item::FollowUp)
    }

    fn sign_up(&self, id: SignUpId) -> Option<Item<'_>> {
        self.sign_ups.iter().find(|sign_up| sign_up.id == id).map(Item::SignUp)
    }
}

impl Item<'_> {
    /// The club of a row, for opening it.
    pub fn club(&self) -> ClubId {
        match self {
            Item::Call(call) => call.club,
            Item::FollowUp(task) => task.club,
            Item::SignUp(sign_up) => sign_up.club,
            Item::Club(club) => *club,
            Item::Later(line) => line.club,
            Item::Wish(wish) => wish.club,
        }
    }
}
