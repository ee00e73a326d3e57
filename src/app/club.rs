//! The club's own screen: which part of it is shown, which rows that part has, which one is chosen. What stands in a row is `words`' and
//! `ui::club`'s business, what its keys write `update::club`'s.

use super::ask::Ask;
use super::checklist::ItemView;
use super::history::{Line, lines};
use super::model::{ClubView, Screen};
use crate::domain::call::Call;
use crate::domain::closed::closed_set;
use crate::domain::correction::Correction;
use crate::domain::deeds::edit_club::ClubField;
use crate::domain::event::{Event, EventKind};
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::{ClubId, PersonId};
use crate::domain::offer::{Offer, SignUp};
use crate::domain::person::Person;

closed_set! {
    /// The parts of the screen, in the order Tab walks them.
    Section {
        /// What is known of the club, and the facts that hold.
        Facts = "facts",
        /// People and posts with their periods.
        People = "people",
        /// The level and the checklist.
        Checklist = "checklist",
        /// Offers and sign-ups.
        Offers = "offers",
        /// What has happened.
        History = "history",
        /// Corrections for the real register.
        Register = "register",
    }
}

closed_set! {
    /// What of the history is shown.
    Filter {
        /// everything
        All = "all",
        /// calls
        Calls = "calls",
        /// e-mails and messages
        Written = "written",
        /// meetings and visits
        Meetings = "meetings",
        /// courses and conferences
        Courses = "courses",
        /// changes of rep
        Changes = "changes",
        /// promises and tasks, those that are done too
        Promises = "promises",
        /// answers to offers
        SignUps = "sign_ups",
    }
}

/// A row of the screen.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Row<'a> {
    /// Something that is known, and can be edited.
    Field(ClubField),
    /// The activity money the club may have in a year, in whole kroner.
    Money(u32),
    /// A fact that holds, as a sentence.
    Fact(&'a str),
    /// A person.
    Person(&'a Person),
    /// An item of the checklist.
    Item(&'a ItemView),
    /// An offer of the round.
    Offer(&'a Offer),
    /// A sign-up.
    SignUp(&'a SignUp),
    /// A promise or task.
    Task(&'a FollowUp),
    /// A call.
    Call(&'a Call),
    /// Something else that happened.
    Event(&'a Event),
    /// A correction for the register.
    Correction(&'a Correction),
}

/// Somebody of another club with a number of somebody here.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Twin {
    /// The person here.
    pub person: PersonId,
    /// The other club.
    pub club: ClubId,
    /// Its name.
    pub name: String,
    /// Whether it is the same name too: one person in two clubs, and not two people with one number.
    pub is_same: bool,
}

/// What is read for the screen beside the club itself.
#[derive(Clone, PartialEq, Debug)]
pub struct ClubExtra {
    /// The club.
    pub club: ClubId,
    /// Its corrections, oldest first.
    pub corrections: Vec<Correction>,
    /// Numbers that somebody of another club has too.
    pub twins: Vec<Twin>,
    /// The activity money it may have; `None` without a count of members.
    pub money: Option<u32>,
}

/// The state of the screen.
#[derive(Clone, PartialEq, Debug)]
pub struct ClubScreen {
    /// The club; `None` while the screen is not up.
    pub club: Option<ClubId>,
    /// The part that is shown.
    pub section: Section,
    /// The chosen row.
    pub chosen: usize,
    /// What of the history is shown.
    pub filter: Filter,
    /// What was read beside the club.
    pub extra: Option<ClubExtra>,
    /// The screen it was opened from.
    pub from: Screen,
}

impl Default for ClubScreen {
    fn default() -> Self {
        let (section, filter) = (Section::Facts, Filter::All);
        ClubScreen { club: None, section, chosen: 0, filter, extra: None, from: Screen::Call }
    }
}

impl ClubScreen {
    /// What has to be read before it can be drawn.
    pub fn asks(&self) -> Option<Ask> {
        let club = self.club?;
        let is_read = self.extra.as_ref().is_some_and(|extra| extra.club == club);
        (!is_read).then_some(Ask::ClubExtra(club))
    }

    /// The rows of the part that is shown.
    pub fn rows<'a>(&'a self, view: &'a ClubView) -> Vec<Row<'a>> {
        let record = &view.record;
        match self.section {
            Section::Facts => {
                let fields = ClubField::ALL.iter().copied().map(Row::Field);
                let money = self.extra.as_ref().and_then(|extra| extra.money).map(Row::Money);
                fields.chain(money).chain(view.because.iter().map(|fact| Row::Fact(fact))).collect()
            }
            Section::People => record.people.iter().map(Row::Person).collect(),
            Section::Checklist => {
                let Some(checklist) = &view.checklist else { return Vec::new() };
                // Why the level is what it is stands below the questions.
                let seen = checklist.seen.iter().map(|ground| ground.words.as_str());
                let why = seen.chain(checklist.held_back.as_deref()).map(Row::Fact);
                checklist.items.iter().map(Row::Item).chain(why).collect()
            }
            Section::Offers => {
                let sign_ups = super::offer::sign_ups(record).into_iter().map(Row::SignUp);
                sign_ups.chain(record.offers.iter().map(Row::Offer)).collect()
            }
            Section::History => self.history(view),
            Section::Register => {
                let rows = self.extra.as_ref().map(|extra| extra.corrections.as_slice()).unwrap_or_default();
                // What is still to be sent first, each newest first.
                let (sent, open): (Vec<_>, Vec<_>) = rows.iter().rev().partition(|row| row.sent_at.is_some());
                open.into_iter().chain(sent).map(Row::Correction).collect()
            }
        }
    }

    fn history<'a>(&self, view: &'a ClubView) -> Vec<Row<'a>> {
        let is_shown = |line: &Line<'_>| match (self.filter, line) {
            (Filter::All, _)
            | (Filter::Calls, Line::Call(_))
            | (Filter::Promises, Line::Open(_))
            | (Filter::SignUps, Line::SignUp(_)) => true,
            (filter, Line::Event(event)) => match event.kind {
                EventKind::Email | EventKind::Message => filter == Filter::Written,
                EventKind::Meeting | EventKind::Visit => filter == Filter::Meetings,
                EventKind::Course | EventKind::Conference => filter == Filter::Courses,
                EventKind::Elected | EventKind::SteppedDown => filter == Filter::Changes,
                EventKind::Other => false,
            },
            _ => false,
        };
        let row = |line: Line<'a>| match line {
            Line::Open(task) => Row::Task(task),
            Line::Call(call) => Row::Call(call),
            Line::Event(event) => Row::Event(event),
            Line::SignUp(sign_up) => Row::SignUp(sign_up),
        };
        let mut rows: Vec<Row<'a>> = lines(&view.record).into_iter().filter(is_shown).map(row).collect();
        if self.filter == Filter::Promises {
            rows.extend(view.record.follow_ups.iter().filter(|task| !task.is_open()).map(Row::Task));
        }
        rows
    }

    /// The chosen row.
    pub fn row<'a>(&'a self, view: &'a ClubView) -> Option<Row<'a>> {
        self.rows(view).get(self.chosen).copied()
    }

    /// The chosen person, when people are shown.
    pub fn person<'a>(&'a self, view: &'a ClubView) -> Option<&'a Person> {
        match self.row(view)? {
            Row::Person(person) => Some(person),
            _ => None,
        }
    }

    /// Shows the part so many further on, round and round.
    pub fn turn(&mut self, by: usize) {
        let at = Section::ALL.iter().position(|one| *one == self.section).unwrap_or(0);
        self.section = Section::ALL.get((at + by) % Section::ALL.len()).copied().unwrap_or(Section::Facts);
        self.chosen = 0;
    }

    /// Shows the next kind of thing in the history.
    pub fn next_filter(&mut self) {
        let at = Filter::ALL.iter().position(|one| *one == self.filter).unwrap_or(0);
        self.filter = Filter::ALL.get((at + 1) % Filter::ALL.len()).copied().unwrap_or(Filter::All);
        self.chosen = 0;
    }
}
