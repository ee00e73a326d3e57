//! The club's own screen and the list for the register: what they ask for, and what is saved and ticked off.

use super::Desk;
use super::effects::write_private;
use crate::app::msg::Msg;
use crate::app::notice::{Notice, Way};
use crate::domain::deeds::register::send_register;
use crate::domain::draft::DraftChange;
use crate::domain::env::local;
use crate::domain::ids::ClubId;
use crate::port;
use crate::runtime::{registering, tell};
use crate::store::StoreError;
use crate::words;

impl Desk {
    /// Reads what the screen shows beside the club.
    pub(super) fn club_extra(&self, club: ClubId) -> Result<Msg, StoreError> {
        Ok(Msg::ClubExtraRead(Box::new(registering::extra(&self.store, self.policy, club, self.env.today())?)))
    }

    /// Reads every row of two clubs; of one that is gone meanwhile it says so.
    pub(super) fn wholes(&self, keep: ClubId, other: ClubId) -> Result<Msg, StoreError> {
        match (self.store.whole(keep)?, self.store.whole(other)?) {
            (Some(keep), Some(other)) => Ok(Msg::WholesRead(Box::new((keep, other)))),
            _ => Err(StoreError::Changed("club")),
        }
    }

    /// Reads the corrections for the register.
    pub(super) fn register(&self) -> Result<Msg, StoreError> {
        Ok(Msg::RegisterRead(registering::gather(&self.store)?.entries))
    }

    /// Saves the corrections beside where the program was started, readable by its owner only.
    pub(super) fn save_register(&self) -> Msg {
        let found = match registering::gather(&self.store) {
            Ok(found) => found,
            Err(error) => return Msg::Failed(self.store_words(&error)),
        };
        let rows: Vec<Vec<String>> =
            found.entries.iter().map(|entry| words::register::cells(self.lang, entry)).collect();
        let bytes = port::csv(&words::register::headings(self.lang), &rows);
        let name = format!("ringerunde-register-{}.csv", local(self.env.now).format("%Y-%m-%d-%H%M"));
        match write_private(&self.here, &name, &bytes) {
            Ok(name) => Msg::Done(Notice::RegisterSaved(name)),
            Err(error) => Msg::Failed(tell::file_error(self.lang, &error, &name)),
        }
    }

    /// Ticks off what is to be sent.
    pub(super) fn send_register(&mut self) -> Msg {
        let found = match registering::gather(&self.store) {
            Ok(found) => found,
            Err(error) => return Msg::Failed(self.store_words(&error)),
        };
        match send_register(&mut self.env, &found.rows, &found.tasks) {
            Ok(op) => self.commit(op, &DraftChange::Keep, Way::Done),
            Err(refusal) => Msg::Done(Notice::Refused(refusal)),
        }
    }
}
