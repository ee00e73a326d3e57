//! The record of the club that is probably shown next, read while nobody waits: half of what a step down the queue takes
//! is reading the club.

use super::Desk;
use crate::app::model::Screen;
use crate::app::msg::Msg;
use crate::domain::ids::ClubId;
use crate::domain::record::ClubRecord;
use crate::store::{StoreError, Version};

/// What was read ahead.
#[derive(Debug, Default)]
pub(super) struct Ahead {
    /// The row that was chosen when it was last looked ahead, so that the direction is known.
    row: usize,
    /// A record, and the version of the database it is of.
    read: Option<(Version, ClubRecord)>,
    /// The version of a record that is shown as it was read ahead.
    shown: Option<Version>,
}

impl Desk {
    /// Reads the club in the next row of the queue, in the direction of the last step. Nobody waits for it, so an error is
    /// left to whoever asks for the club. Returns whether the club that is shown has to be read again: another program has
    /// written since it was read ahead.
    pub fn look_ahead(&mut self) -> bool {
        if let Some(version) = self.ahead.shown.take()
            && !self.store.has_written_since(version)
            && self.store.version().is_ok_and(|now| now != version)
        {
            self.ahead.read = None;
            self.take(Msg::StoreMoved);
            return true;
        }
        self.read_next();
        false
    }

    fn read_next(&mut self) {
        let model = &self.model;
        if model.screen != Screen::Call || model.call.is_some() || !model.dialogs.is_empty() {
            return;
        }
        let chosen = model.queue.chosen;
        let next = if chosen < self.ahead.row { chosen.checked_sub(1) } else { chosen.checked_add(1) };
        self.ahead.row = chosen;
        let Some(line) = next.and_then(|row| model.queue.line(row)) else { return };
        let is_fresh = |version: &Version| !self.store.has_written_since(*version);
        if self.ahead.read.as_ref().is_some_and(|(version, record)| record.club.id == line.club && is_fresh(version)) {
            return;
        }
        // The version first: what is written in between is then known to be newer.
        let read = self.store.version().and_then(|version| Ok((version, self.store.record(line.club)?)));
        self.ahead.read = read.ok().and_then(|(version, record)| Some((version, record?)));
    }

    /// A club with everything about it: as it was read ahead, if this program has not written since, or read now. Whether
    /// another has written is looked up after the frame, by [`Desk::look_ahead`].
    pub(super) fn record(&mut self, club: ClubId) -> Result<Option<ClubRecord>, StoreError> {
        match self.ahead.read.take_if(|(_, record)| record.club.id == club) {
            Some((version, record)) if !self.store.has_written_since(version) => {
                self.ahead.shown = Some(version);
                Ok(Some(record))
            }
            _ => self.store.record(club),
        }
    }

    /// Forgets what was read: it was another store's.
    pub(super) fn forget_ahead(&mut self) {
        self.ahead = Ahead::default();
    }
}
