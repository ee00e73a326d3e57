//! How it stands with the clubs as a whole: every figure with its denominator, the same for the period before, and the clubs
//! behind it. One sitting is `summary`'s; reading the rows is `store::overview`'s, their words are `words::overview`'s.
//!
//! Contact is a conversation with the club's people (`Call::is_contact`), a meeting or a visit, and never an e-mail or a message.

mod cells;
mod count;
mod kept;
mod measure;
mod rows;
mod span;
#[cfg(test)]
mod tests;
mod told;

use std::collections::HashMap;

pub use count::{Counter, Terms};
pub use kept::Kept;
pub use measure::{Measure, MeasureError, Measures, Proposal, When, propose};
pub use rows::{CallRow, ClubRow, EventRow, PersonRow, SignUpRow};
pub use span::Span;
pub use told::{Told, ToldClub, ToldFigure, told};

use super::closed::closed_set;
use super::ids::ClubId;

closed_set! {
    /// The figures that always stand, in the order people see them.
    Fixed {
        /// clubs somebody has spoken with in the last `contact_overdue_days`
        ClubsReachedLately = "clubs_reached_lately",
        /// members of those clubs
        MembersReachedLately = "members_reached_lately",
        /// clubs somebody has spoken with in the period
        ClubsReached = "clubs_reached",
        /// members of those clubs
        MembersReached = "members_reached",
        /// workplaces with members and no rep, on the last day
        ClubsWithoutRep = "clubs_without_rep",
        /// members of those workplaces
        MembersWithoutRep = "members_without_rep",
        /// reps elected in the period, at least `TALK_WITHIN_DAYS` ago, who were spoken with within that time
        NewRepsTalked = "new_reps_talked",
        /// reps elected in the period who have had or agreed on a meeting or a visit
        NewRepsMet = "new_reps_met",
        /// reps elected in the period who were offered V-læring
        VlaringOffered = "vlaring_offered",
        /// reps elected in the period who have taken it
        VlaringTaken = "vlaring_taken",
        /// clubs of which somebody was on a course in the last `course_gap_months`
        CourseCoverage = "course_coverage",
        /// clubs with a board, of those with at least `board_min_members` of which it is known
        Boards = "boards",
        /// members whose mobile is in the register, of the clubs where both are counted
        Mobile = "mobile",
        /// members whose e-mail is in the register, of the clubs where both are counted
        Email = "email",
    }
}

closed_set! {
    /// The parts the figures stand in, in the order people see them.
    Part {
        /// who was reached
        Reach = "reach",
        /// who has a rep
        Reps = "reps",
        /// courses
        Training = "training",
        /// boards and the register
        Register = "register",
        /// the levels of the clubs
        Levels = "levels",
        /// what is heard
        Topics = "topics",
        /// on which days people are reached
        Weekdays = "weekdays",
        /// at what hours people are reached
        Hours = "hours",
        /// contact month by month
        Months = "months",
        /// at what hours of which days people are reached: a map
        Cells = "cells",
    }
}

/// Days in which a new rep should hear from us.
pub const TALK_WITHIN_DAYS: u32 = 14;

/// What a figure counts.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Kind {
    /// One that always stands.
    Fixed(Fixed),
    /// Clubs on a level, from 1.
    Level(u8),
    /// Clubs that spoke of a topic in the period, of those spoken with by telephone.
    Topic(String),
    /// Calls on a day of the week (1 is Monday) in which somebody was reached, of those made.
    Weekday(u8),
    /// The same by the hour of the day they began in.
    Hour(u8),
    /// Clubs somebody spoke with in a month.
    Month(i32, u8),
    /// Calls on a day of the week (1 is Monday) that began in an hour and reached somebody, of those made.
    Cell(u8, u8),
}

impl Kind {
    /// The part it stands in.
    pub fn part(&self) -> Part {
        match self {
            Kind::Fixed(
                Fixed::ClubsReachedLately | Fixed::MembersReachedLately | Fixed::ClubsReached | Fixed::MembersReached,
            ) => Part::Reach,
            Kind::Fixed(
                Fixed::ClubsWithoutRep | Fixed::MembersWithoutRep | Fixed::NewRepsTalked | Fixed::NewRepsMet,
            ) => Part::Reps,
            Kind::Fixed(Fixed::VlaringOffered | Fixed::VlaringTaken | Fixed::CourseCoverage) => Part::Training,
            Kind::Fixed(Fixed::Boards | Fixed::Mobile | Fixed::Email) => Part::Register,
            Kind::Level(_) => Part::Levels,
            Kind::Topic(_) => Part::Topics,
            Kind::Weekday(_) => Part::Weekdays,
            Kind::Hour(_) => Part::Hours,
            Kind::Month(..) => Part::Months,
            Kind::Cell(..) => Part::Cells,
        }
    }

    /// Whether less of it is better.
    pub fn is_lack(&self) -> bool {
        matches!(self, Kind::Fixed(Fixed::ClubsWithoutRep | Fixed::MembersWithoutRep))
    }

    /// Whether its list holds all of the denominator, and so can also tell who is missing.
    pub fn knows_the_rest(&self) -> bool {
        !matches!(self, Kind::Level(_) | Kind::Topic(_) | Kind::Month(..))
    }
}

/// A part of a whole.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, serde::Serialize, serde::Deserialize)]
pub struct Share {
    /// How many.
    pub count: u32,
    /// Of how many.
    pub of: u32,
}

impl Share {
    /// In per cent; `None` of nothing.
    pub fn percent(self) -> Option<f64> {
        (self.of > 0).then(|| f64::from(self.count) * 100.0 / f64::from(self.of))
    }

    /// In whole per cent, rounded half up, as it is shown; `None` of nothing.
    pub fn whole_percent(self) -> Option<u32> {
        let (count, of) = (u64::from(self.count), u64::from(self.of));
        (of > 0).then(|| u32::try_from((count * 200 + of) / (of * 2)).unwrap_or(u32::MAX))
    }

    fn add(&mut self, part: u32, whole: u32) {
        self.count = self.count.saturating_add(part);
        self.of = self.of.saturating_add(whole);
    }
}

/// What one club adds to a figure: `part` of `whole` (clubs, members, reps or calls, as the figure counts).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Row {
    /// Place of the club among `Overview::clubs`.
    pub club: u32,
    /// What it adds to the count.
    pub part: u32,
    /// What it adds to the denominator.
    pub whole: u32,
}

/// A figure. The parts of its rows are the count, always; their wholes the denominator, where [`Kind::knows_the_rest`].
#[derive(Clone, PartialEq, Debug)]
pub struct Figure {
    /// What it counts.
    pub kind: Kind,
    /// How many, of how many.
    pub share: Share,
    /// The same in the period before; `None` where nobody has kept how it was.
    pub before: Option<Share>,
    /// The share to reach, in per cent, where there is one.
    pub target: Option<u32>,
    /// Clubs that would be in the denominator, had anybody said how it is with them: what nobody has said is not a «no».
    pub unknown: u32,
    /// The list behind it, by the names of the clubs.
    pub rows: Vec<Row>,
}

impl Figure {
    fn new(kind: Kind) -> Self {
        Figure { kind, share: Share::default(), before: None, target: None, unknown: 0, rows: Vec::new() }
    }

    fn add(&mut self, club: u32, part: u32, whole: u32) {
        self.share.add(part, whole);
        if part > 0 || (whole > 0 && self.kind.knows_the_rest()) {
            self.rows.push(Row { club, part, whole });
        }
    }

    fn add_before(&mut self, part: u32, whole: u32) {
        self.before.get_or_insert_default().add(part, whole);
    }

    /// The rows that are counted.
    pub fn counted(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.part > 0)
    }

    /// The rows in which something of the denominator is not counted.
    pub fn missing(&self) -> impl Iterator<Item = &Row> {
        self.rows.iter().filter(|row| row.part < row.whole)
    }

    /// The change since the period before in percentage points, between the whole per cent that are shown of both: what stands
    /// side by side in a table, an arrow beside it and a sentence about it are always the same.
    pub fn points(&self) -> Option<i64> {
        Some(i64::from(self.share.whole_percent()?) - i64::from(self.before?.whole_percent()?))
    }

    /// How much better it is than the period before, in the same points; below zero is worse, whichever way is good.
    pub fn gain(&self) -> Option<i64> {
        let change = self.points()?;
        Some(if self.kind.is_lack() { -change } else { change })
    }
}

/// A club as lists name it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Named {
    /// The club.
    pub id: ClubId,
    /// Its name.
    pub name: String,
}

/// All figures.
#[derive(Clone, PartialEq, Debug)]
pub struct Overview {
    /// The period.
    pub span: Span,
    /// What it is held against.
    pub before: Span,
    /// Days in which a club counts as reached lately.
    pub lately_days: u32,
    /// Members from which a club should have a board.
    pub board_min: u32,
    /// Months in which a course counts.
    pub course_months: u32,
    /// The clubs, in the order of the Norwegian alphabet.
    pub clubs: Vec<Named>,
    /// Members in all, as far as they are known.
    pub members: u32,
    /// The figures, part by part.
    pub figures: Vec<Figure>,
    /// Calls by day of the week and hour of the day, those in which anybody was rung: day by day, hour by hour. They stand in a map,
    /// and not among the others.
    pub cells: Vec<Figure>,
    /// How figures stood in the period before that the rows do not tell of, and on the first day it was kept.
    pub kept: Vec<Kept>,
    /// Whether the levels have been worked out; they take longer than all the rest.
    pub has_levels: bool,
}

impl Overview {
    /// A figure that always stands.
    pub fn fixed(&self, fixed: Fixed) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.kind == Kind::Fixed(fixed))
    }

    /// The figure in a place: those of the list first, then those of the map.
    pub fn at(&self, place: usize) -> Option<&Figure> {
        self.figures.get(place).or_else(|| self.cells.get(place.checked_sub(self.figures.len())?))
    }

    /// The place of a figure.
    pub fn place_of(&self, kind: &Kind) -> Option<usize> {
        let cell = || Some(self.figures.len() + self.cells.iter().position(|figure| figure.kind == *kind)?);
        self.figures.iter().position(|figure| figure.kind == *kind).or_else(cell)
    }

    /// The figures of a part.
    pub fn part(&self, part: Part) -> impl Iterator<Item = &Figure> {
        self.figures.iter().filter(move |figure| figure.kind.part() == part)
    }

    /// Calls on a day of the week (1 is Monday) and in an hour of the day: reached of made.
    pub fn cell(&self, day: u8, hour: u8) -> Share {
        let cell = self.cells.iter().find(|figure| figure.kind == Kind::Cell(day, hour));
        cell.map(|figure| figure.share).unwrap_or_default()
    }

    /// The club of a row.
    pub fn club(&self, row: &Row) -> Option<&Named> {
        self.clubs.get(row.club as usize)
    }

    /// Puts in on which level each club stands. A club that has come since is passed over, and one that is not named has none.
    pub fn set_levels(&mut self, numbers: &[u8], levels: &[(ClubId, u8)]) {
        let places: HashMap<ClubId, u32> = (0u32..).zip(&self.clubs).map(|(at, club)| (club.id, at)).collect();
        let whole = u32::try_from(self.clubs.len()).unwrap_or(u32::MAX);
        self.figures.retain(|figure| figure.kind.part() != Part::Levels);
        let mut by_level: Vec<Figure> = numbers.iter().map(|number| Figure::new(Kind::Level(*number))).collect();
        for (club, number) in levels {
            let figure = by_level.iter_mut().find(|figure| figure.kind == Kind::Level(*number));
            if let (Some(figure), Some(place)) = (figure, places.get(club)) {
                figure.add(*place, 1, 0);
            }
        }
        for figure in &mut by_level {
            figure.share.of = whole;
            figure.rows.sort_unstable_by_key(|row| row.club);
        }
        let at = self.figures.iter().position(|figure| figure.kind.part() > Part::Levels);
        let at = at.unwrap_or(self.figures.len());
        self.figures.splice(at..at, by_level);
        self.has_levels = true;
        self.hold_against_kept();
    }
}
