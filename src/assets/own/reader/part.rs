//! The parts of a guide file: which keys each has, where its words are, and what it is held against. How a part is read
//! and where a mistake is told of is the parent's.

use serde::de::DeserializeOwned;

use crate::domain::guide::{Entry, GuideError, Listen, Offer, Opening, Probe, Words, check_entry};

/// A part that stands in a guide file as a table.
pub(super) trait Part: DeserializeOwned {
    /// Its keys.
    const KEYS: &'static [&'static str];
    /// Those it must have.
    const NEEDED: &'static [&'static str] = &[];
    /// Its words.
    fn words(&mut self) -> &mut Words;
    /// What is wrong in it, apart from what it says of other parts.
    fn check(&self, place: &str) -> Vec<GuideError>;
}

impl Part for Words {
    const KEYS: &'static [&'static str] = &["nb", "nn", "en"];
    fn words(&mut self) -> &mut Words {
        self
    }
    fn check(&self, place: &str) -> Vec<GuideError> {
        check_entry(place, Entry::Words(self))
    }
}

impl Part for Opening {
    const KEYS: &'static [&'static str] =
        &["id", "topic", "warm", "quoted", "mode", "base", "boost", "require", "exclude", "same_as", "nb", "nn", "en"];
    const NEEDED: &'static [&'static str] = &["id", "topic", "base"];
    fn words(&mut self) -> &mut Words {
        &mut self.words
    }
    fn check(&self, _: &str) -> Vec<GuideError> {
        check_entry(&self.id, Entry::Opening(self))
    }
}

impl Part for Probe {
    const KEYS: &'static [&'static str] = &["after", "nb", "nn", "en"];
    const NEEDED: &'static [&'static str] = &["after"];
    fn words(&mut self) -> &mut Words {
        &mut self.words
    }
    fn check(&self, place: &str) -> Vec<GuideError> {
        check_entry(place, Entry::Words(&self.words))
    }
}

impl Part for Offer {
    const KEYS: &'static [&'static str] = &["kind", "always", "when", "any", "nb", "nn", "en"];
    const NEEDED: &'static [&'static str] = &["kind"];
    fn words(&mut self) -> &mut Words {
        &mut self.words
    }
    fn check(&self, place: &str) -> Vec<GuideError> {
        check_entry(place, Entry::Offer(self))
    }
}

impl Part for Listen {
    const KEYS: &'static [&'static str] = &["sets", "nb", "nn", "en"];
    fn words(&mut self) -> &mut Words {
        &mut self.words
    }
    fn check(&self, place: &str) -> Vec<GuideError> {
        check_entry(place, Entry::Listen(self))
    }
}
