//! What is to be followed up, in the order of days: promises of both sides, meetings, visits, corrections, and call backs that
//! were agreed. Which groups there are and where a day belongs; reading them is `store`'s, the screen `app::follow_ups`.

use chrono::{Datelike, Days, NaiveDate, NaiveTime};
use serde::Serialize;

use super::call::Call;
use super::closed::closed_set;
use super::env::local;
use super::follow_up::{FollowUp, Side};
use super::ids::{ClubId, PersonId};

closed_set! {
    /// When something is due, seen from today.
    Due {
        /// Its day has passed.
        Overdue = "overdue",
        /// Today.
        Today = "today",
        /// Later this week; a week ends on Sunday.
        ThisWeek = "this_week",
        /// After this week.
        Later = "later",
        /// No day was said.
        NoDay = "no_day",
    }
}

impl Due {
    /// The group of a day.
    pub fn of(day: Option<NaiveDate>, today: NaiveDate) -> Due {
        match day {
            None => Due::NoDay,
            Some(day) if day < today => Due::Overdue,
            Some(day) if day == today => Due::Today,
            Some(day) if day <= week_end(today) => Due::ThisWeek,
            Some(_) => Due::Later,
        }
    }
}

/// The Sunday of the week of a day.
pub fn week_end(day: NaiveDate) -> NaiveDate {
    let left = 6 - u64::from(day.weekday().num_days_from_monday());
    day.checked_add_days(Days::new(left)).unwrap_or(day)
}

closed_set! {
    /// Whose things are shown.
    Whose {
        /// All.
        All = "all",
        /// Ours.
        Ours = "ours",
        /// The clubs'.
        Theirs = "theirs",
    }
}

impl Whose {
    /// The next one, round and round.
    pub fn next(self) -> Whose {
        match self {
            Whose::All => Whose::Ours,
            Whose::Ours => Whose::Theirs,
            Whose::Theirs => Whose::All,
        }
    }

    /// Whether a side is shown.
    pub fn shows(self, side: Side) -> bool {
        match self {
            Whose::All => true,
            Whose::Ours => side == Side::Ours,
            Whose::Theirs => side == Side::Theirs,
        }
    }
}

/// One thing to follow up.
#[derive(Clone, PartialEq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Entry {
    /// A promise or task.
    Task(Box<FollowUp>),
    /// A call back that was agreed: it lives on its call, and is done by ringing.
    CallBack(Box<Call>),
}

impl Entry {
    /// Its club.
    pub fn club(&self) -> ClubId {
        match self {
            Entry::Task(task) => task.club,
            Entry::CallBack(call) => call.club,
        }
    }

    /// The person it was agreed with.
    pub fn person(&self) -> Option<PersonId> {
        match self {
            Entry::Task(task) => task.person,
            Entry::CallBack(call) => call.person,
        }
    }

    /// Who does it. To ring back is ours.
    pub fn side(&self) -> Side {
        match self {
            Entry::Task(task) => task.side,
            Entry::CallBack(_) => Side::Ours,
        }
    }

    /// Its day and time, by the clock on the wall.
    pub fn when(&self) -> (Option<NaiveDate>, Option<NaiveTime>) {
        match self {
            Entry::Task(task) => (task.due_on, task.due_time),
            Entry::CallBack(call) => {
                let at = call.returns_at.map(local);
                (at.map(|at| at.date()), at.map(|at| at.time()))
            }
        }
    }
}

/// How many there are in each group, by side.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Tally {
    /// Ours, in the order of [`Due::ALL`].
    pub ours: [usize; 5],
    /// Theirs, in the same order.
    pub theirs: [usize; 5],
}

impl Tally {
    /// One group.
    pub fn of(&self, whose: Whose, due: Due) -> usize {
        let ours = if whose.shows(Side::Ours) { self.ours[due as usize] } else { 0 };
        let theirs = if whose.shows(Side::Theirs) { self.theirs[due as usize] } else { 0 };
        ours + theirs
    }

    /// All groups.
    pub fn all(&self, whose: Whose) -> usize {
        Due::ALL.iter().map(|due| self.of(whose, *due)).sum()
    }

    /// Counts some more.
    pub fn add(&mut self, side: Side, due: Due, count: usize) {
        let row = match side {
            Side::Ours => &mut self.ours,
            Side::Theirs => &mut self.theirs,
        };
        row[due as usize] += count;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_week_ends_on_its_sunday() {
        let tuesday = day("2026-11-24");
        for (due, group) in [
            (Some("2026-11-23"), Due::Overdue),
            (Some("2026-11-24"), Due::Today),
            (Some("2026-11-25"), Due::ThisWeek),
            (Some("2026-11-29"), Due::ThisWeek),
            (Some("2026-11-30"), Due::Later),
            (None, Due::NoDay),
        ] {
            assert_eq!(Due::of(due.map(day), tuesday), group, "{due:?}");
        }
        assert_eq!(Due::of(Some(day("2026-11-30")), day("2026-11-29")), Due::Later);
    }

    #[test]
    fn what_is_counted_is_counted_by_side() {
        let mut tally = Tally::default();
        tally.add(Side::Ours, Due::Today, 2);
        tally.add(Side::Theirs, Due::Today, 3);
        tally.add(Side::Theirs, Due::NoDay, 1);
        assert_eq!((tally.of(Whose::All, Due::Today), tally.all(Whose::Theirs), tally.all(Whose::Ours)), (5, 4, 2));
    }

    #[test]
    fn the_filter_goes_round() {
        assert_eq!(Whose::All.next().next().next(), Whose::All);
    }
}
