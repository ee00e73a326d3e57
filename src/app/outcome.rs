//! The list of outcomes at the end of a call: each row with its key and what it would lead to.
//! What follows from an outcome is `domain::deeds::log_call::each_follows`; here it is only asked and chosen.

use crossterm::event::{KeyCode, KeyEvent};

use crate::domain::call::Outcome;
use crate::domain::deeds::log_call::{Follows, each_follows};
use crate::domain::draft::Draft;
use crate::domain::env::At;
use crate::domain::policy::Policy;
use crate::domain::record::ClubRecord;

/// One row.
#[derive(Clone, PartialEq, Debug)]
pub struct Row {
    /// The key.
    pub key: char,
    /// The outcome.
    pub outcome: Outcome,
    /// What follows.
    pub follows: Follows,
}

/// The list.
#[derive(Clone, PartialEq, Debug)]
pub struct OutcomeList {
    /// All outcomes, in their order.
    pub rows: Vec<Row>,
    /// The chosen row, for those who use the arrows.
    pub chosen: usize,
}

/// What a key in the list asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Choice {
    /// This outcome.
    Outcome(Outcome),
    /// End the call without logging anything.
    Cancel,
    /// Back to the note.
    Back,
    /// Nothing: the list stays.
    Stay,
}

impl OutcomeList {
    /// The list for a call that is open.
    pub fn new(record: &ClubRecord, draft: &Draft, now: At, policy: &Policy) -> Self {
        let rows = each_follows(record, draft, now, policy)
            .into_iter()
            .map(|(outcome, follows)| Row { key: policy.of(outcome).key, outcome, follows })
            .collect();
        OutcomeList { rows, chosen: 0 }
    }

    /// Takes a key.
    pub fn key(&mut self, key: KeyEvent) -> Choice {
        match key.code {
            KeyCode::Esc => Choice::Back,
            KeyCode::Up => {
                self.chosen = self.chosen.saturating_sub(1);
                Choice::Stay
            }
            KeyCode::Down => {
                self.chosen = (self.chosen + 1).min(self.rows.len());
                Choice::Stay
            }
            KeyCode::Enter => self.rows.get(self.chosen).map_or(Choice::Cancel, |row| Choice::Outcome(row.outcome)),
            KeyCode::Char('0') => Choice::Cancel,
            KeyCode::Char(letter) => self
                .rows
                .iter()
                .find(|row| row.key == letter.to_ascii_lowercase())
                .map_or(Choice::Stay, |row| Choice::Outcome(row.outcome)),
            _ => Choice::Stay,
        }
    }
}
