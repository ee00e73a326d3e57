//! The annual wheel at the desk: read once a day and after it was written into, laid beside each club that is shown, put into a form,
//! and saved as a calendar.

use std::sync::Arc;

use super::Desk;
use super::effects::write_private;
use crate::app::dialog::Dialog;
use crate::app::msg::Msg;
use crate::app::notice::Notice;
use crate::app::wheel::WheelEditor;
use crate::domain::guide::Book;
use crate::domain::op::{Change, Op};
use crate::domain::record::ClubRecord;
use crate::domain::wheel::Wheel;
use crate::runtime::season::{self, Season};
use crate::runtime::{tell, titles};
use crate::store::StoreError;
use crate::words;

impl Desk {
    /// The wheel of today.
    fn season(&mut self) -> Result<&Season, StoreError> {
        let today = self.env.today();
        let season = match self.season.take().filter(|season| season.day == today) {
            Some(season) => season,
            None => {
                // Another program may have moved the entries the facts go by.
                self.take_book(Arc::clone(&self.book));
                Season::read(&self.store, today)?
            }
        };
        Ok(self.season.insert(season))
    }

    /// The wheel, for the screen that shows it: read anew, since another program may have written into it.
    pub(super) fn wheel(&mut self) -> Result<Arc<Wheel>, StoreError> {
        self.season = None;
        // The list says whom an entry is for, and what it raises; the band of the overview does not.
        if self.model.dialogs.iter().any(|dialog| matches!(dialog, Dialog::Wheel(_))) {
            self.model.titles = titles::all(&self.book, self.lang.code());
        }
        Ok(Arc::clone(&self.season()?.wheel))
    }

    /// A club with what the wheel has to ask it about today.
    pub(super) fn in_season(&mut self, record: ClubRecord) -> Result<ClubRecord, StoreError> {
        let now = self.env.now;
        self.season()?;
        let book = Arc::clone(&self.book);
        Ok(self.season()?.of(record, &book, now))
    }

    /// The wheel is read again when somebody has written into it, and the facts of a season go with their entries.
    pub(super) fn note_season(&mut self, op: &Op) {
        if op.changes.iter().any(|change| matches!(change, Change::OwnEntry(_))) {
            self.season = None;
            self.take_book(Arc::clone(&self.book));
        }
    }

    /// Works with a book from now on. The queue goes by the facts: its clubs are brought up to date where those have moved.
    pub(super) fn take_book(&mut self, book: Arc<Book>) {
        let book = season::book(&self.store, Arc::clone(&book)).unwrap_or(book);
        if !Arc::ptr_eq(&book, &self.book) {
            self.book = book;
            self.is_due = true;
            self.forget_ahead();
            self.name_again();
        }
    }

    /// What has titles on the screen gets those of the book and the language that count now.
    pub(super) fn name_again(&mut self) {
        if !self.model.titles.is_empty() {
            self.model.titles = titles::all(&self.book, self.lang.code());
        }
    }

    /// The form of an entry, or of a new one.
    pub(super) fn edit_wheel_entry(&mut self, id: Option<&str>) -> Msg {
        let wheel = match self.wheel() {
            Ok(wheel) => wheel,
            Err(error) => return Msg::Failed(self.store_words(&error)),
        };
        let entry = id.and_then(|id| wheel.entries.iter().find(|entry| entry.id == id)).cloned();
        let code = self.lang.code();
        Msg::WheelFormRead(Box::new(WheelEditor::new(entry, season::choices(&self.book, code), code)))
    }

    /// Saves the wheel as a calendar beside where the program was started, readable by its owner only.
    pub(super) fn save_calendar(&mut self) -> Msg {
        let wheel = match self.wheel() {
            Ok(wheel) => wheel,
            Err(error) => return Msg::Failed(self.store_words(&error)),
        };
        let events = words::calendar::of_wheel(self.lang, &wheel, self.env.today());
        let text = crate::port::calendar(self.lang.overview_wheel(), &events, self.env.now);
        let name = format!("ringerunde-wheel-{}.ics", self.env.today().format("%Y"));
        match write_private(&self.here, &name, text.as_bytes()) {
            Ok(name) => Msg::Done(Notice::CalendarSaved(name)),
            Err(error) => Msg::Failed(tell::file_error(self.lang, &error, &name)),
        }
    }
}
