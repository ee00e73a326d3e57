//! The club that is probably shown next, read and worked out while nobody waits: nearly all of what a step down the queue
//! takes before it is drawn.

use super::Desk;
use crate::app::model::{ClubView, Screen};
use crate::app::msg::Msg;
use crate::app::talk::Tab;
use crate::domain::env::At;
use crate::domain::ids::{ClubId, RoundId};
use crate::domain::record::ClubRecord;
use crate::runtime::because::{self, Rules, Wanted};
use crate::store::{StoreError, Version};

/// What was read ahead.
#[derive(Debug, Default)]
pub(super) struct Ahead {
    /// The row that was chosen when it was last looked ahead, so that the direction is known.
    row: usize,
    /// A club that was read.
    read: Option<Read>,
    /// The version of a club that is shown as it was read ahead.
    shown: Option<Version>,
}

/// A club as it would be shown.
#[derive(Debug)]
struct Read {
    version: Version,
    at: At,
    round: Option<RoundId>,
    view: ClubView,
}

/// Words tell minutes apart, and no rule anything shorter.
fn minute(at: At) -> i64 {
    at.timestamp().div_euclid(60)
}

impl Desk {
    /// Reads the club in the next row of the queue, in the direction of the last step, and the rows that steps will need.
    /// Nobody waits for it, so an error is left to whoever asks for the club. Returns whether the club that is shown has to be
    /// read again: another program has written since it was read ahead.
    pub fn look_ahead(&mut self) -> bool {
        if let Some(version) = self.ahead.shown.take()
            && !self.store.has_written_since(version)
            && self.store.version().is_ok_and(|now| now != version)
        {
            self.ahead.read = None;
            self.season = None;
            self.take(Msg::StoreMoved);
            return true;
        }
        self.read_next();
        false
    }

    fn read_next(&mut self) {
        let model = &self.model;
        if !model.is_walking() {
            return;
        }
        let chosen = model.queue.chosen;
        let next = if chosen < self.ahead.row { chosen.checked_sub(1) } else { chosen.checked_add(1) };
        self.ahead.row = chosen;
        // A few rows before a step would have to wait for them.
        if !model.queue.is_at_hand(model.size.1.saturating_add(8))
            && let Ok(rows) = self.answer(model.queue.ask(model.size.1))
        {
            self.take(rows);
        }
        let Some(club) = next.and_then(|row| self.model.queue.line(row)).map(|line| line.club) else { return };
        if self.ahead.read.as_ref().is_some_and(|read| read.view.record.club.id == club && self.is_current(read)) {
            return;
        }
        // The version first: what is written in between is then known to be newer.
        let version = self.store.version();
        let read = version.and_then(|version| {
            let Some(record) = self.store.record(club)? else { return Ok(None) };
            let record = self.in_season(record)?;
            let (at, round, wanted) = (self.env.now, self.round(), self.wanted(club));
            Ok(Some(Read { version, at, round, view: because::view(self.rules(), &self.store, wanted, record, at)? }))
        });
        self.ahead.read = read.ok().flatten();
    }

    /// A club as it is shown now; `None` when there is no such club.
    pub(super) fn club(&mut self, club: ClubId) -> Result<Option<ClubView>, StoreError> {
        self.open_guides();
        if self.model.is_walking()
            && let Some(read) = self.ahead.read.take_if(|read| read.view.record.club.id == club)
            && self.is_current(&read)
        {
            self.ahead.shown = Some(read.version);
            return Ok(Some(read.view));
        }
        let Some(record) = self.record(club)? else { return Ok(None) };
        let record = self.in_season(record)?;
        because::view(self.rules(), &self.store, self.wanted(club), record, self.env.now).map(Some)
    }

    /// A record as it was read ahead, if this program has not written since, or read now. Whether another has written is
    /// looked up after the frame, by [`Desk::look_ahead`].
    fn record(&mut self, club: ClubId) -> Result<Option<ClubRecord>, StoreError> {
        match self.ahead.read.take_if(|read| read.view.record.club.id == club) {
            Some(read) if !self.store.has_written_since(read.version) => {
                self.ahead.shown = Some(read.version);
                Ok(Some(read.view.record))
            }
            _ => self.store.record(club),
        }
    }

    /// Whether a club would be shown as it was read: nothing it is worked out from has changed.
    fn is_current(&self, read: &Read) -> bool {
        !self.store.has_written_since(read.version)
            && minute(read.at) == minute(self.env.now)
            && read.round == self.round()
            && read.view.language == self.lang.code()
    }

    fn round(&self) -> Option<RoundId> {
        self.model.round.as_ref().map(|round| round.id)
    }

    fn rules(&self) -> Rules<'_> {
        Rules { lang: self.lang, book: &self.book, policy: self.policy }
    }

    fn wanted(&self, club: ClubId) -> Wanted<'_> {
        let model = &self.model;
        Wanted {
            round: self.round(),
            guide: model.guide_of(club),
            mode: model.mode_of(club),
            kept: model.kept(club, self.lang.code()),
            resumed: model.resumed(club),
            is_talking: model.is_talking(),
            is_checking: model.tab == Tab::Checklist || model.screen == Screen::Club,
            is_explained: model.asks_why(),
        }
    }

    /// Forgets what was read: it was another store's, or the guides have changed.
    pub(super) fn forget_ahead(&mut self) {
        self.ahead = Ahead::default();
    }
}
