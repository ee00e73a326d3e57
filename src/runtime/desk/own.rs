//! The organisation's own guides while the program runs: a file that was edited is picked up when a club is opened, or when
//! somebody asks for it, and never in the middle of a call. What stands in the files is `assets::own`'s to read.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::TimeDelta;

use super::Desk;
use crate::app::msg::Msg;
use crate::app::notice::Notice;
use crate::assets::{self, own::OwnFile};
use crate::config::guides::{self as folder, Stamp};
use crate::domain::env::At;
use crate::domain::guide::Book;
use crate::runtime::{guides, tell};

/// The folder is looked at no more often than this, however fast the clubs go by.
const BETWEEN_LOOKS: TimeDelta = TimeDelta::seconds(1);

/// The files as they were last seen.
#[derive(Debug, Default)]
pub(super) struct Own {
    /// Where they are; `None` where there is no place for them.
    folder: Option<PathBuf>,
    looked: Option<At>,
    stamps: Vec<Stamp>,
    /// The last version of each file in which nothing had to be left out.
    good: Vec<OwnFile>,
    /// A newer book than the one in use, until no call is open.
    newer: Option<Arc<Book>>,
}

impl Own {
    /// The files as the program has them from its start. Asked for after the book was.
    pub(super) fn new(folder: Option<PathBuf>) -> Own {
        let stamps = folder.as_deref().and_then(|folder| folder::stamps_in(folder).ok()).unwrap_or_default();
        let mistakes = assets::own_guides().map(|merged| merged.mistakes.as_slice()).unwrap_or_default();
        let is_whole = |file: &&OwnFile| !mistakes.iter().any(|one| one.is_left_out && one.file == file.name);
        let good = assets::own_files().iter().filter(is_whole).cloned().collect();
        Own { folder, looked: None, stamps, good, newer: None }
    }

    /// What is new in the folder: the stamps, and the files of which they tell. `None` when nothing is. A folder that cannot
    /// be looked into is no reason to do without the guides that were in it.
    fn looks(&mut self, is_asked: bool, now: At) -> Option<(Vec<Stamp>, Vec<PathBuf>)> {
        // A clock that was put back makes no pause.
        let is_soon = |at: At| (TimeDelta::zero()..BETWEEN_LOOKS).contains(&(now - at));
        if !is_asked && self.looked.is_some_and(is_soon) {
            return None;
        }
        self.looked = Some(now);
        let stamps = folder::stamps_in(self.folder.as_deref()?).ok()?;
        if !is_asked && stamps == self.stamps {
            return None;
        }
        let gone = self.stamps.iter().filter(|old| !stamps.iter().any(|stamp| stamp.path == old.path));
        let fresh = stamps.iter().filter(|stamp| is_asked || !self.stamps.contains(stamp));
        let changed = gone.chain(fresh).map(|stamp| stamp.path.clone()).collect();
        Some((stamps, changed))
    }
}

impl Desk {
    /// A club is opened: files that were edited are read, and count from now on. Not while a call is open: its questions stay.
    pub(super) fn open_guides(&mut self) {
        if self.model.call.is_some() {
            return;
        }
        if let Some(told) = self.look_at_guides(false) {
            self.take(told);
        }
        if let Some(newer) = self.own.newer.take() {
            self.take_book(newer);
            self.name_guides();
        }
    }

    /// Reads all the files, whether they look edited or not.
    pub(super) fn read_guides(&mut self) -> Msg {
        let told = self.look_at_guides(true);
        self.model.stale.club = true;
        let place = self.own.folder.as_deref().map(tell::path).unwrap_or_default();
        told.unwrap_or(Msg::Done(Notice::NoOwnGuides(place)))
    }

    /// Tells the model which guides there are.
    pub(super) fn name_guides(&mut self) {
        self.model.guides = self.book.headers().map(|header| header.id.clone()).collect();
    }

    /// The guides one may follow with the club that is shown, and which of them fit it.
    pub(super) fn list_guides(&self) -> Msg {
        let (lang, book, now) = (self.lang, &self.book, self.env.now);
        let record = self.model.club.as_ref().map(|view| &view.record);
        let rows = record.map(|record| guides::rows(lang, book, record, now)).unwrap_or_default();
        Msg::GuidesListed(rows)
    }

    /// Reads the folder if something in it is new. A file in which something would have to be left out counts as it last was,
    /// when it was whole before.
    fn look_at_guides(&mut self, is_asked: bool) -> Option<Msg> {
        let (stamps, changed) = self.own.looks(is_asked, self.env.now)?;
        let files = folder::files_in(self.own.folder.as_deref()?, true).into_iter().map(guides::own_file);
        let mut files: Vec<OwnFile> = files.collect();
        let read = assets::own::book_over(&files);
        self.own.stamps = stamps;
        let (mut book, mistakes) = match read {
            Ok(read) => read,
            Err(error) => return Some(Msg::Failed(self.lang.error_unexpected(&error.to_string()))),
        };
        let mut is_kept = false;
        self.own.good.retain(|good| files.iter().any(|file| file.name == good.name));
        for file in &mut files {
            let is_whole = !mistakes.iter().any(|one| one.is_left_out && one.file == file.name);
            let good = self.own.good.iter_mut().find(|good| good.name == file.name);
            match (is_whole, good) {
                (true, Some(good)) => good.clone_from(file),
                (true, None) => self.own.good.push(file.clone()),
                // What became wrong through another file is the same as it was.
                (false, Some(good)) => {
                    is_kept |= file.bytes != good.bytes;
                    file.clone_from(good);
                }
                (false, None) => {}
            }
        }
        if is_kept && let Ok((kept, _)) = assets::own::book_over(&files) {
            book = kept;
        }
        self.own.newer = Some(Arc::new(book));
        if let Some(words) = guides::edited(self.lang, &mistakes, is_kept) {
            return Some(Msg::Failed(words));
        }
        if files.is_empty() && changed.is_empty() {
            return None;
        }
        let files = changed.iter().map(|path| guides::file_name(&tell::path(path)).to_owned()).collect();
        Some(Msg::Done(Notice::GuidesRead { files, is_later: self.model.call.is_some() }))
    }
}
