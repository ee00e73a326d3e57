//! The follow-up screen's state: whose things are shown, the rows at hand, which one is chosen. Their order is the store's, their
//! groups `domain::agenda`'s, their words `words::follow_ups`'s.

use super::ask::Ask;
use super::model::Names;
use crate::domain::agenda::{Entry, Tally, Whose};
use crate::domain::follow_up::FollowUp;

/// What is to be followed up, as far as it is at hand.
#[derive(Clone, PartialEq, Debug)]
pub struct FollowUps {
    /// Whose things are shown.
    pub whose: Whose,
    /// How many there are, by group and side.
    pub tally: Tally,
    /// Place of the first row at hand.
    pub from: usize,
    /// The rows at hand.
    pub rows: Vec<Entry>,
    /// Names of their clubs and people.
    pub names: Names,
    /// The chosen row, a place among all that are shown.
    pub chosen: usize,
}

impl Default for FollowUps {
    fn default() -> Self {
        FollowUps {
            whose: Whose::All,
            tally: Tally::default(),
            from: 0,
            rows: Vec::new(),
            names: Names::default(),
            chosen: 0,
        }
    }
}

/// A page that was read.
#[derive(Clone, PartialEq, Debug)]
pub struct Page {
    /// Place of its first row.
    pub from: usize,
    /// Its rows.
    pub rows: Vec<Entry>,
    /// How many there are.
    pub tally: Tally,
    /// Names of their clubs and people.
    pub names: Names,
}

impl FollowUps {
    /// The row of a place, if it is at hand.
    pub fn row(&self, place: usize) -> Option<&Entry> {
        self.rows.get(place.checked_sub(self.from)?)
    }

    /// The chosen row, if it is at hand.
    pub fn chosen(&self) -> Option<&Entry> {
        self.row(self.chosen)
    }

    /// The chosen promise; `None` for a call back.
    pub fn task(&self) -> Option<&FollowUp> {
        match self.chosen()? {
            Entry::Task(task) => Some(task),
            Entry::CallBack(_) => None,
        }
    }

    /// How many rows there are to choose from.
    pub fn len(&self) -> usize {
        self.tally.all(self.whose)
    }

    /// Whether there is nothing to choose from.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Moves the choice by a number of rows.
    pub fn step(&mut self, rows: isize) {
        self.chosen = self.chosen.saturating_add_signed(rows).min(self.len().saturating_sub(1));
    }

    /// Shows the next one's things.
    pub fn turn(&mut self) {
        self.whose = self.whose.next();
        (self.from, self.chosen) = (0, 0);
        self.rows.clear();
    }

    /// Takes a page in. The choice stays on its place: what came after a row that is done takes its place.
    pub fn take(&mut self, page: Page) {
        (self.from, self.rows, self.tally, self.names) = (page.from, page.rows, page.tally, page.names);
        self.chosen = self.chosen.min(self.len().saturating_sub(1));
    }

    /// Whether the chosen row, or one that stands around it on a screen of `height` rows, has to be read first.
    pub fn is_out_of_sight(&self, height: u16) -> bool {
        let around = usize::from(height);
        let first = self.chosen.saturating_sub(around);
        let last = (self.chosen + around).min(self.len().saturating_sub(1));
        !self.is_empty() && (first < self.from || last >= self.from + self.rows.len())
    }

    /// The question for a window around the chosen row; `height` is that of the screen.
    pub fn ask(&self, height: u16) -> Ask {
        let page = usize::from(height.max(10)) * 2;
        Ask::FollowUps { whose: self.whose, from: self.chosen.saturating_sub(page), limit: page * 2 + 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::agenda::Due;
    use crate::domain::follow_up::Side;

    #[test]
    fn a_window_is_asked_for_before_the_choice_leaves_it() {
        let mut shown = FollowUps::default();
        shown.tally.add(Side::Ours, Due::Later, 1_000);
        assert!(shown.is_out_of_sight(36));
        shown.chosen = 500;
        assert_eq!(shown.ask(36), Ask::FollowUps { whose: Whose::All, from: 428, limit: 145 });
    }

    #[test]
    fn the_choice_never_leaves_what_is_there() {
        let mut shown = FollowUps::default();
        shown.tally.add(Side::Ours, Due::Later, 3);
        shown.step(isize::MAX);
        assert_eq!(shown.chosen, 2);
        shown.step(isize::MIN);
        assert_eq!(shown.chosen, 0);
    }
}
