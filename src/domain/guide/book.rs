//! The book: what the guides share, and the guides, each read when it is first opened. Who reads them is `assets`.

use std::sync::{Arc, LazyLock};

use serde::Deserialize;

use super::{Common, FactList, FactWords, Guide, Opening};
use crate::domain::facts::{Fact, Facts, Params, Season};

/// Reads a guide; `None` if it cannot be read.
pub type Reader = Box<dyn FnOnce() -> Option<Guide> + Send>;

/// Everything the guides are made of.
#[derive(Debug)]
pub struct Book {
    /// Words, weights and limits common to the guides (`facts.toml`).
    pub common: Common,
    /// The windows of the year as the file has them.
    seasons: Vec<Season>,
    shelf: Arc<Vec<Volume>>,
}

/// What must be known of a guide to choose it: the keys at the top of its file.
#[derive(Clone, PartialEq, Debug, Deserialize)]
pub struct Header {
    /// Its id, such as `vanlig_runde`.
    pub id: String,
    /// It fits when all of these hold.
    #[serde(default)]
    pub select_all: FactList,
    /// It fits when one of these holds.
    #[serde(default)]
    pub select_any: FactList,
    /// It never fits when one of these holds.
    #[serde(default)]
    pub select_none: FactList,
    /// Where its conversations stand in the queue.
    pub queue_tier: u8,
}

impl Header {
    /// Whether the guide asks for a club of which these facts hold.
    pub fn fits(&self, facts: Facts) -> bool {
        let (all, any) = (&self.select_all, &self.select_any);
        // A name nobody knows can never hold.
        let all_hold = all.unknown.is_empty() && facts.has_all(all.facts());
        if facts.has_any(self.select_none.facts()) {
            return false;
        }
        match (all.is_empty(), any.is_empty()) {
            (true, true) => false,
            (false, true) => all_hold,
            (_, false) => all_hold && facts.has_any(any.facts()),
        }
    }
}

#[derive(Debug)]
struct Volume {
    header: Header,
    guide: LazyLock<Option<Guide>, Reader>,
}

impl Book {
    /// A book of guides that have been read.
    pub fn of(common: Common, guides: Vec<Guide>) -> Self {
        let read = |guide: Guide| (guide.header(), Box::new(move || Some(guide)) as Reader);
        Book::lazy(common, guides.into_iter().map(read).collect())
    }

    /// A book whose guides are read when they are first opened.
    pub fn lazy(common: Common, guides: Vec<(Header, Reader)>) -> Self {
        let shelf = guides.into_iter().map(|(header, reader)| Volume { header, guide: LazyLock::new(reader) });
        Book { seasons: common.params.season.clone(), common, shelf: Arc::new(shelf.collect()) }
    }

    /// The windows of the year as its file has them; those that count are in the limits ([`Book::params`]).
    pub fn shipped_seasons(&self) -> &[Season] {
        &self.seasons
    }

    /// The same book with other windows of the year.
    pub fn in_season(&self, season: Vec<Season>) -> Book {
        let mut common = self.common.clone();
        common.params.season = season;
        Book { common, seasons: self.seasons.clone(), shelf: Arc::clone(&self.shelf) }
    }

    /// The limits the facts are computed with.
    pub fn params(&self) -> &Params {
        &self.common.params
    }

    /// The words of a fact.
    pub fn words(&self, fact: Fact) -> Option<&FactWords> {
        self.common.words(fact)
    }

    /// What is at the top of every guide, in the order of the book.
    pub fn headers(&self) -> impl Iterator<Item = &Header> {
        self.shelf.iter().map(|volume| &volume.header)
    }

    /// The guide of an id.
    pub fn guide(&self, id: &str) -> Option<&Guide> {
        self.shelf.iter().find(|volume| volume.header.id == id)?.guide.as_ref()
    }

    /// Every guide, in the order of the book; reads them all.
    pub fn guides(&self) -> impl Iterator<Item = &Guide> {
        self.shelf.iter().filter_map(|volume| volume.guide.as_ref())
    }

    /// The opening of an id with the guide it stands in; reads guides until it is found.
    pub fn opening(&self, id: &str) -> Option<(&Guide, &Opening)> {
        self.guides().find_map(|guide| Some((guide, guide.openings.iter().find(|opening| opening.id == id)?)))
    }
}
