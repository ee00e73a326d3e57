//! The queue pane: which rows are at hand, which one is chosen. The order is the store's and `domain::queue`'s.

use super::ask::Ask;
use super::model::Model;
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

    /// Whether the ready ones within so many rows of the chosen one are at hand.
    pub fn is_at_hand(&self, rows: u16) -> bool {
        let (rows, chosen) = (usize::from(rows), self.chosen.min(self.ready));
        let last = chosen.saturating_add(rows + 1).min(self.ready);
        self.from <= chosen.saturating_sub(rows) && last <= self.from + self.rows.len()
    }

    /// Whether another window onto the queue shows the same, as far as the pane in a window of this height shows anything.
    pub fn shows_the_same(&self, height: u16, from: usize, rows: &[QueueLine], later: &[QueueLine]) -> bool {
        let both = |row: usize| (self.line(row), row.checked_sub(from).and_then(|at| rows.get(at)));
        let (height, chosen) = (usize::from(height), self.chosen.min(self.ready));
        let mut seen = chosen.saturating_sub(height)..chosen.saturating_add(height).min(self.ready);
        self.later == later && seen.all(|row| matches!(both(row), (Some(old), Some(new)) if old == new))
    }

    /// The question for a window around the chosen row, wide enough for a page in either direction; `height` is that of the
    /// screen.
    pub fn ask(&self, height: u16) -> Ask {
        let page = usize::from(height.max(10)) * 2;
        Ask::Queue { from: self.chosen.min(self.ready).saturating_sub(page), limit: page * 2 }
    }
}

impl Model {
    /// The row of the queue that bears the mark: the chosen one. None does while a club that was asked for by name is shown whose
    /// row is not at hand, since what is marked is what the keys act on; a step in the queue brings the mark back.
    pub fn marked_row(&self) -> Option<usize> {
        let is_elsewhere = self.pinned.is_some_and(|club| !self.queue.is_chosen(club));
        (!is_elsewhere).then_some(self.queue.chosen)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::queue::Tier;

    fn line(row: usize) -> QueueLine {
        QueueLine {
            club: ClubId(uuid::Uuid::from_u128(row as u128)),
            name: format!("Klubb {row}"),
            tier: Tier::Ordinary,
            ready_at: None,
            ready_until: None,
            why: None,
            out: None,
            attempt: 0,
            since: None,
        }
    }

    fn window(from: usize, limit: usize, ready: usize) -> Vec<QueueLine> {
        (from..(from + limit).min(ready)).map(line).collect()
    }

    /// A pane on a queue of a thousand after the answer to what it asks.
    fn answered(chosen: usize, height: u16) -> QueuePane {
        let mut pane = QueuePane { ready: 1_000, chosen, ..QueuePane::default() };
        let Ask::Queue { from, limit } = pane.ask(height) else { panic!("it asks for rows") };
        (pane.from, pane.rows) = (from, window(from, limit, 1_000));
        pane
    }

    #[test]
    fn every_row_that_can_be_in_sight_is_at_hand() {
        for height in [18, 24, 36, 200] {
            for chosen in [0, 1, 50, 500, 990, 999, 1_010] {
                let mut pane = answered(chosen, height);
                assert!(pane.is_at_hand(height) && pane.is_at_hand(height + 8), "{height} {chosen}");
                pane.chosen = chosen + usize::from(height);
                let shown = pane.chosen..(pane.chosen + usize::from(height)).min(1_000);
                let is_whole = shown.clone().all(|row| pane.line(row).is_some());
                assert!(is_whole || !pane.is_at_hand(height), "{height} {chosen}: what is missing is asked for");
            }
        }
    }

    #[test]
    fn a_window_that_was_moved_shows_the_same_and_one_that_was_changed_does_not() {
        let pane = answered(100, 24);
        let mut other = window(90, 96, 1_000);
        assert!(!pane.shows_the_same(24, 90, &other, &[]), "rows before the chosen one are missing");
        other = window(70, 96, 1_000);
        assert!(pane.shows_the_same(24, 70, &other, &[]));
        assert!(!pane.shows_the_same(24, 70, &other, &[line(5)]), "somebody comes later");
        other[30].name = "Annet navn".into();
        assert!(!pane.shows_the_same(24, 70, &other, &[]));
    }
}
