//! The rows of the sheet for what is owed and due: it stays, is done, or gets another day. Which those are, and what is written
//! down, is `log_call`'s.

use chrono::{NaiveDate, NaiveDateTime};
use crossterm::event::{KeyCode, KeyEvent};

use super::{Choice, Row, Sheet};
use crate::app::command::Command;
use crate::app::field::Field;
use crate::domain::deeds::Refusal;
use crate::domain::deeds::log_call::{self, Fate};
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::FollowUpId;
use crate::domain::record::ClubRecord;
use crate::domain::when::{self, When};

/// How many have a row: as many as have a key, and room where the window is small.
const ROWS: usize = 3;

/// Something owed and due. Nothing is ticked by itself.
#[derive(Clone, PartialEq, Debug)]
pub struct Owed {
    /// The promise or task.
    pub task: FollowUp,
    /// Whether it is done.
    pub is_done: bool,
    /// Another day, as typed.
    pub field: Field,
    /// Another day, as understood.
    pub understood: Option<When>,
}

impl Owed {
    fn new(task: &FollowUp) -> Self {
        Owed { task: task.clone(), is_done: false, field: Field::default(), understood: None }
    }

    fn turn(&mut self) {
        (self.is_done, self.field, self.understood) = (!self.is_done, Field::default(), None);
    }

    fn read(&mut self, now: NaiveDateTime) {
        self.is_done = false;
        self.understood = when::parse_time_reply(self.field.text(), now);
    }

    /// Whether a day was typed that nobody understands.
    fn is_unclear(&self) -> bool {
        self.understood.is_none() && !self.field.text().trim().is_empty()
    }

    /// What became of it; `None` when it stays as it is.
    pub fn fate(&self) -> Option<Fate> {
        let moved = || self.understood.as_ref().map(|when| Fate::Moved(when.day, when.time));
        if self.is_done { Some(Fate::Done) } else { moved() }
    }
}

impl Sheet {
    /// Takes in what is owed to the club, and by it, and due on a day or before it.
    pub fn owe(&mut self, record: &ClubRecord, today: NaiveDate) {
        let due = log_call::owed(record, today);
        self.owed_more = u32::try_from(due.len().saturating_sub(ROWS)).unwrap_or(u32::MAX);
        self.owed = due.into_iter().take(ROWS).map(Owed::new).collect();
    }

    /// Takes a key, which the table may have a command for; `now` is the wall clock for dates in words.
    pub fn command(&mut self, command: Option<Command>, key: KeyEvent, now: NaiveDateTime) -> Choice {
        let index = match command {
            Some(Command::OwedFirst) => 0,
            Some(Command::OwedSecond) => 1,
            Some(Command::OwedThird) => 2,
            _ => return self.key(key, now),
        };
        (self.refusal, self.digit) = (None, None);
        if let Some(owed) = self.owed.get_mut(index) {
            owed.turn();
        }
        Choice::Stay
    }

    /// What became of what was owed.
    pub fn fates(&self) -> Vec<(FollowUpId, Fate)> {
        self.owed.iter().filter_map(|owed| Some((owed.task.id, owed.fate()?))).collect()
    }

    /// Goes to the first row with a day that nobody understands. Returns whether there is one.
    pub(super) fn asks_for_a_day(&mut self) -> bool {
        let Some(unclear) = self.owed.iter().position(Owed::is_unclear) else { return false };
        self.at = self.rows().iter().position(|row| *row == Row::Owed(unclear)).unwrap_or(self.at);
        self.refusal = Some(Refusal::NoDay);
        true
    }

    /// The arrows walk between «står» and «gjort»; all else is another day.
    pub(super) fn answer_owed(&mut self, index: usize, key: KeyEvent, now: NaiveDateTime) {
        let Some(owed) = self.owed.get_mut(index) else { return };
        match key.code {
            KeyCode::Left | KeyCode::Right => owed.turn(),
            KeyCode::Char(' ') if owed.field.text().is_empty() => owed.turn(),
            _ => {
                if owed.field.key(key) {
                    owed.read(now);
                }
            }
        }
    }

    /// Pastes another day.
    pub(super) fn paste_owed(&mut self, index: usize, text: &str, now: NaiveDateTime) {
        if let Some(owed) = self.owed.get_mut(index) {
            owed.field.paste(text);
            owed.read(now);
        }
    }

    /// Takes over what was said of what is still owed.
    pub(super) fn take_over_owed(&mut self, before: &Sheet) {
        for owed in &mut self.owed {
            if let Some(old) = before.owed.iter().find(|old| old.task == owed.task) {
                *owed = old.clone();
            }
        }
    }
}
