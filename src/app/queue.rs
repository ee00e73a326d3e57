//! The queue pane: which rows are at hand, which one is chosen. The order is the store's and `domain::queue`'s.

use super::ask::Ask;
use crate::domain::ids::ClubId;
use crate::domain::queue::QueueLine;

/// The queue as far as it is at hand: a window of the ready ones, and those that come later.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct QueuePane {
    /// Place of the first row at hand.
    pub from: usize,
    /// The rows at hand.
    pub rows: Vec<QueueLine>,
    /// How many are ready in all.
    pub ready: usize,
    /// Those that come later, soonest first.
    pub later: Vec<QueueLine>,
    /// The chosen row: a place among the ready, and after them a row of `later`.
    pub chosen: usize,
    /// The row that was chosen when the queue was last drawn.
    pub drawn: usize,
}

impl QueuePane {
    /// The chosen line, if it is at hand.
    pub fn chosen(&self) -> Option<&QueueLine> {
        self.line(self.chosen)
    }

    /// The line of a row, if it is at hand.
    pub fn line(&self, row: usize) -> Option<&QueueLine> {
        if row >= self.ready { self.later.get(row - self.ready) } else { self.rows.get(row.checked_sub(self.from)?) }
    }

    /// Whether this club's is the chosen row.
    pub fn is_chosen(&self, club: ClubId) -> bool {
        self.chosen().is_some_and(|line| line.club == club)
    }

    /// How many rows there are to choose from.
    pub fn len(&self) -> usize {
        self.ready + self.later.len()
    }

    /// Whether there is nothing to choose from.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Moves the choice by a number of rows.
    pub fn step(&mut self, rows: isize) {
        self.chosen = self.chosen.saturating_add_signed(rows).min(self.len().saturating_sub(1));
    }

    /// Chooses the row of a club, where it is at hand.
    pub fn choose(&mut self, club: ClubId) -> bool {
        let ready = self.rows.iter().position(|line| line.club == club).map(|row| row + self.from);
        let later = self.later.iter().position(|line| line.club == club).map(|row| row + self.ready);
        match ready.or(later) {
            Some(row) => {
                self.chosen = row;
                true
            }
            None => false,
        }
    }

    /// Whether the chosen row is among the ready but not at hand.
    pub fn is_out_of_sight(&self) -> bool {
        self.chosen < self.ready && self.line(self.chosen).is_none()
    }

    /// The question for a window around the chosen row; `height` is that of the window.
    pub fn ask(&self, height: u16) -> Ask {
        let page = usize::from(height.max(10));
        Ask::Queue { from: self.chosen.saturating_sub(page), limit: page * 2 }
    }
}
