//! The rounds screen's state: the rounds with their figures, which one is chosen, and why its clubs are where they are; the clubs of
//! one round as a list. What its form holds is in `round_form`; the figures are the store's.

use super::ask::Ask;
use crate::domain::ids::{ClubId, RoundId};
use crate::domain::queue::{Counts, QueueLine, Reasons};
use crate::domain::round::Round;

/// The rounds, as far as they are at hand.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Rounds {
    /// The rounds with their figures: those that are open first, each newest first; `None` until they are read. Those
    /// of a closed round may still be worked out.
    pub rows: Option<Vec<(Round, Option<Counts>)>>,
    /// The chosen row.
    pub chosen: usize,
    /// The round that is to be the chosen one when they are read again.
    pub goal: Option<RoundId>,
    /// Why the clubs of a round are where they are, read for the chosen one; `None` while they are counted.
    pub reasons: Option<(RoundId, Option<Reasons>)>,
}

impl Rounds {
    /// The chosen round with its figures.
    pub fn chosen(&self) -> Option<&(Round, Option<Counts>)> {
        self.rows.as_ref()?.get(self.chosen)
    }

    /// Takes over what was read.
    pub fn take(&mut self, mut rows: Vec<(Round, Option<Counts>)>) {
        rows.sort_by_key(|(round, _)| !round.is_open());
        let wanted = self.goal.take().and_then(|goal| rows.iter().position(|(round, _)| round.id == goal));
        self.chosen = wanted.unwrap_or(self.chosen).min(rows.len().saturating_sub(1));
        (self.rows, self.reasons) = (Some(rows), None);
    }

    /// Moves the choice.
    pub fn step(&mut self, rows: isize) {
        let last = self.rows.as_ref().map_or(0, Vec::len).saturating_sub(1);
        self.chosen = self.chosen.saturating_add_signed(rows).min(last);
    }

    /// What is to be read before it can be drawn.
    pub fn asks(&self) -> Option<Ask> {
        if self.rows.is_none() {
            return Some(Ask::Rounds);
        }
        let (round, _) = self.chosen().filter(|(round, _)| round.is_open())?;
        let is_known = self.reasons.as_ref().is_some_and(|(of, _)| *of == round.id);
        (!is_known).then_some(Ask::Reasons(round.id))
    }

    /// The figures of a closed round were worked out.
    pub fn counted(&mut self, round: RoundId, counts: Counts) {
        let row = self.rows.iter_mut().flatten().find(|(row, _)| row.id == round);
        if let Some((_, known)) = row {
            *known = Some(counts);
        }
    }

    /// It is to be read again.
    pub fn read_again(&mut self) {
        self.rows = None;
    }
}

/// The clubs of a round as a list: those that are ready, those that come later, those that are out.
#[derive(Clone, PartialEq, Debug)]
pub struct RoundClubs {
    /// The round.
    pub round: RoundId,
    /// What it is called.
    pub name: String,
    /// Place of the first row at hand.
    pub from: usize,
    /// The rows at hand; `None` until they are read.
    pub rows: Option<Vec<QueueLine>>,
    /// How many there are.
    pub all: usize,
    /// How many of them are ready.
    pub ready: usize,
    /// The chosen row.
    pub chosen: usize,
}

/// How many rows are read around the chosen one.
const AROUND: usize = 60;

impl RoundClubs {
    /// The list of a round, with nothing read yet.
    pub fn of(round: &Round) -> Self {
        RoundClubs { round: round.id, name: round.name.clone(), from: 0, rows: None, all: 0, ready: 0, chosen: 0 }
    }

    /// The row of a place, if it is at hand.
    pub fn row(&self, place: usize) -> Option<&QueueLine> {
        self.rows.as_ref()?.get(place.checked_sub(self.from)?)
    }

    /// The chosen club, if it is at hand.
    pub fn club(&self) -> Option<ClubId> {
        self.row(self.chosen).map(|line| line.club)
    }

    /// Moves the choice.
    pub fn step(&mut self, rows: isize) {
        self.chosen = self.chosen.saturating_add_signed(rows).min(self.all.saturating_sub(1));
        let around = AROUND / 2;
        let last = (self.chosen + around).min(self.all.saturating_sub(1));
        let end = self.from + self.rows.as_ref().map_or(0, Vec::len);
        if self.chosen.saturating_sub(around) < self.from || last >= end {
            self.rows = None;
        }
    }

    /// Takes over what was read.
    pub fn take(&mut self, from: usize, rows: Vec<QueueLine>, all: usize, ready: usize) {
        (self.from, self.rows, self.all, self.ready) = (from, Some(rows), all, ready);
        self.chosen = self.chosen.min(all.saturating_sub(1));
    }

    /// What is to be read before it can be drawn.
    pub fn asks(&self) -> Option<Ask> {
        let from = self.chosen.saturating_sub(AROUND);
        self.rows.is_none().then_some(Ask::RoundClubs { round: self.round, from, limit: AROUND * 2 + 1 })
    }
}

/// What is done with the place of a club in a round.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Place {
    /// On top of the queue.
    Pin,
    /// Where the rules put it.
    Unpin,
    /// To a colleague; no name takes it back.
    Give(String),
    /// Out of the round, back into it, or into it for the first time.
    Turn,
}
