//! Whether a book of guides holds together: every name is known, every language is there, every weight makes sense.
//! The sentences about what is wrong are `lang`'s.

use std::collections::BTreeSet;

use super::words::Named;
use super::{Answer, Book, Cards, FactList, Guide, Kind, Listen, Offer, Opening, Weights, Words, placeholders};
use crate::domain::facts::{FACT_FIGURES, FIGURES, Fact};

/// What is wrong in a book, and where: `place` is the id of a guide, an opening or a fact, with the key after a dot.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "the fields say what they are")]
pub enum GuideError {
    /// A fact that is not in the vocabulary.
    UnknownFact { place: String, name: String },
    /// A fact of the vocabulary without words.
    FactWithoutWords { fact: Fact },
    /// Words missing in a language.
    MissingLanguage { place: String, language: &'static str },
    /// A weight of nought, or outside `Weights::LIMITS`.
    BadWeight { place: String, name: String, weight: i64 },
    /// A placeholder nobody fills.
    UnknownPlaceholder { place: String, name: String },
    /// Two languages with different placeholders.
    PlaceholdersDiffer { place: String, language: &'static str },
    /// A kind of offer nobody knows.
    UnknownKind { place: String, name: String },
    /// A required answer nobody knows.
    UnknownAnswer { place: String, name: String },
    /// An id that stands twice.
    DoubleId { id: String },
    /// A follow-up question under an opening that is not there, or an opening that is said to be the same as such a one.
    ProbeWithoutOpening { place: String, opening: String },
    /// An opening that asks nothing.
    NotAQuestion { place: String, language: &'static str },
    /// A guide without openings.
    NoOpenings { guide: String },
}

/// Everything that is wrong in a book; empty when it holds together.
pub fn check(book: &Book) -> Vec<GuideError> {
    let mut found = Findings::default();
    found.facts("queue.exclude", &book.common.queue.exclude);
    found.weights("queue.weights", &book.common.queue.weights);
    for tier in &book.common.queue.tiers {
        found.words(&format!("queue.tier.{}", tier.id), &tier.words);
    }
    for words in &book.common.facts {
        match &words.id {
            Named::Known(fact) => {
                found.once(fact.as_str());
                found.words(fact.as_str(), &words.name);
                found.words(&format!("{}.because", fact.as_str()), &words.because);
            }
            Named::Unknown(name) => found.unknown_fact("fact", name),
        }
    }
    for fact in Fact::ALL.iter().filter(|fact| book.words(**fact).is_none()) {
        found.errors.push(GuideError::FactWithoutWords { fact: *fact });
    }
    for guide in book.guides() {
        found.guide(guide);
    }
    found.twins(book);
    found.errors
}

/// Everything that is wrong with the cards of arguments; empty when they hold together. A point is named by its number.
pub fn check_cards(cards: &Cards) -> Vec<GuideError> {
    let mut found = Findings::default();
    for card in &cards.all {
        let id = match &card.id {
            Named::Known(argument) => argument.as_str(),
            Named::Unknown(name) => {
                found.errors.push(GuideError::UnknownKind { place: "argument".into(), name: name.clone() });
                name
            }
        };
        found.once(id);
        found.words(&format!("{id}.title"), &card.title);
        found.words(&format!("{id}.lead"), &card.lead);
        for (number, point) in (1..).zip(&card.points) {
            found.words(&format!("{id}.{number}"), point);
        }
    }
    found.errors
}

/// A part of a guide that can be held against the rules by itself.
#[derive(Clone, Copy, Debug)]
pub enum Entry<'g> {
    /// An opening.
    Opening(&'g Opening),
    /// An offer.
    Offer(&'g Offer),
    /// Something to listen for.
    Listen(&'g Listen),
    /// Words alone.
    Words(&'g Words),
    /// A list of facts.
    Facts(&'g FactList),
    /// Required answers.
    Answers(&'g [Named<Answer>]),
}

/// What is wrong in a part, apart from what it says of other parts.
pub fn check_entry(place: &str, entry: Entry<'_>) -> Vec<GuideError> {
    let mut found = Findings::default();
    match entry {
        Entry::Opening(opening) => found.opening(opening),
        Entry::Offer(offer) => found.offer(place, offer),
        Entry::Listen(listen) => found.listen(place, listen),
        Entry::Words(words) => found.words(place, words),
        Entry::Facts(facts) => found.facts(place, facts),
        Entry::Answers(answers) => found.answers(place, answers),
    }
    found.errors
}

#[derive(Default)]
struct Findings {
    errors: Vec<GuideError>,
    ids: BTreeSet<String>,
}

impl Findings {
    fn guide(&mut self, guide: &Guide) {
        let at = |key: &str| format!("{}.{key}", guide.id);
        self.once(&guide.id);
        self.words(&at("title"), &guide.title);
        self.words(&at("purpose"), &guide.purpose);
        if let Some(privacy) = &guide.privacy {
            self.words(&at("privacy"), privacy);
        }
        self.facts(&at("select_all"), &guide.select_all);
        self.facts(&at("select_any"), &guide.select_any);
        self.facts(&at("select_none"), &guide.select_none);
        self.answers(&at("must_record"), &guide.must_record);
        if guide.openings.is_empty() {
            self.errors.push(GuideError::NoOpenings { guide: guide.id.clone() });
        }
        for opening in &guide.openings {
            self.opening(opening);
        }
        for probe in &guide.probes {
            self.words(&at("probe"), &probe.words);
            if !guide.openings.iter().any(|opening| opening.id == probe.after) {
                let (place, opening) = (at("probe"), probe.after.clone());
                self.errors.push(GuideError::ProbeWithoutOpening { place, opening });
            }
        }
        for offer in &guide.offers {
            self.offer(&at("offer"), offer);
        }
        for listen in &guide.listen {
            self.listen(&at("listen"), listen);
        }
        for words in guide.closing.iter() {
            self.words(&at("closing"), words);
        }
        for words in guide.employer_steps.iter() {
            self.words(&at("employer_step"), words);
        }
    }

    /// Openings said to be the same as one that stands nowhere.
    fn twins(&mut self, book: &Book) {
        for opening in book.guides().flat_map(|guide| &guide.openings) {
            for twin in opening.same_as.iter().filter(|twin| book.opening(twin).is_none()) {
                let (place, opening) = (format!("{}.same_as", opening.id), twin.clone());
                self.errors.push(GuideError::ProbeWithoutOpening { place, opening });
            }
        }
    }

    fn opening(&mut self, opening: &Opening) {
        self.once(&opening.id);
        self.words(&opening.id, &opening.words);
        self.weights(&format!("{}.boost", opening.id), &opening.boost);
        self.facts(&format!("{}.require", opening.id), &opening.require);
        self.facts(&format!("{}.exclude", opening.id), &opening.exclude);
        if !Weights::LIMITS.contains(&opening.base.into()) {
            let (place, weight) = (opening.id.clone(), opening.base.into());
            self.errors.push(GuideError::BadWeight { place, name: "base".into(), weight });
        }
        for (language, words) in opening.words.all() {
            if !words.is_empty() && !words.contains('?') {
                self.errors.push(GuideError::NotAQuestion { place: opening.id.clone(), language });
            }
        }
    }

    fn offer(&mut self, place: &str, offer: &Offer) {
        self.words(place, &offer.words);
        self.facts(&format!("{place}.when"), &offer.when);
        if let Kind::Unknown(name) = &offer.kind {
            self.errors.push(GuideError::UnknownKind { place: place.into(), name: name.clone() });
        }
    }

    fn listen(&mut self, place: &str, listen: &Listen) {
        self.words(place, &listen.words);
        self.facts(&format!("{place}.sets"), &listen.sets);
    }

    fn answers(&mut self, place: &str, answers: &[Named<Answer>]) {
        for answer in answers {
            if let Named::Unknown(name) = answer {
                self.errors.push(GuideError::UnknownAnswer { place: place.into(), name: name.clone() });
            }
        }
    }

    fn words(&mut self, place: &str, words: &Words) {
        let names = |text| placeholders(text).collect::<BTreeSet<&str>>();
        let here = names(&words.nb);
        for (language, text) in words.all() {
            if text.trim().is_empty() {
                self.errors.push(GuideError::MissingLanguage { place: place.into(), language });
            } else if names(text) != here {
                self.errors.push(GuideError::PlaceholdersDiffer { place: place.into(), language });
            }
        }
        // The day a fact was said is a figure of that fact alone.
        let is_known =
            |name: &&str| FIGURES.contains(name) || (place.ends_with(".because") && FACT_FIGURES.contains(name));
        for name in here.into_iter().filter(|name| !is_known(name)) {
            self.errors.push(GuideError::UnknownPlaceholder { place: place.into(), name: name.into() });
        }
    }

    fn facts(&mut self, place: &str, list: &FactList) {
        list.unknown.iter().for_each(|name| self.unknown_fact(place, name));
    }

    fn weights(&mut self, place: &str, weights: &Weights) {
        weights.unknown.iter().for_each(|name| self.unknown_fact(place, name));
        for (name, weight) in &weights.bad {
            let (place, name) = (place.to_owned(), name.clone());
            self.errors.push(GuideError::BadWeight { place, name, weight: *weight });
        }
    }

    fn unknown_fact(&mut self, place: &str, name: &str) {
        self.errors.push(GuideError::UnknownFact { place: place.into(), name: name.into() });
    }

    fn once(&mut self, id: &str) {
        if !self.ids.insert(id.to_owned()) {
            self.errors.push(GuideError::DoubleId { id: id.into() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::fixture::Scene;
    use crate::domain::guide::{Probe, choose};

    #[test]
    fn what_is_wrong_in_a_book_is_told_and_the_rest_of_it_works() {
        let guide: Guide = toml::from_str(
            r#"
        id = "egen"
        queue_tier = 4
        minutes = 5
        select_all = ["moon_is_full"]
        must_record = ["shoe_size"]
        title = { nb = "Egen", nn = "Eigen", en = "Own" }
        purpose = { nb = "Prøve", nn = "Prøve" }
        [[opening]]
        id = "egen-1"
        topic = "a"
        nb = "Hei {nobody}?"
        nn = "Hei {rep}?"
        en = "Hi {nobody}"
        base = 400
        boost = { rep_is_new = 1000, moon_is_full = 5, lok_club = 0 }
        same_as = ["egen-3"]
        [[probe]]
        after = "egen-2"
        nb = "Ja?"
        nn = "Ja?"
        en = "Yes?"
        [[offer]]
        kind = "song:ten_reasons"
        nb = "Sang"
        nn = "Song"
        en = "Song"
        "#,
        )
        .unwrap();
        let book = Book::of(crate::assets::book().unwrap().common.clone(), vec![guide]);
        let place = |text: &str| text.to_owned();
        assert_eq!(
            check(&book),
            [
                GuideError::MissingLanguage { place: place("egen.purpose"), language: "en" },
                GuideError::UnknownFact { place: place("egen.select_all"), name: "moon_is_full".into() },
                GuideError::UnknownAnswer { place: place("egen.must_record"), name: "shoe_size".into() },
                GuideError::PlaceholdersDiffer { place: place("egen-1"), language: "nn" },
                GuideError::UnknownPlaceholder { place: place("egen-1"), name: "nobody".into() },
                GuideError::UnknownFact { place: place("egen-1.boost"), name: "moon_is_full".into() },
                GuideError::BadWeight { place: place("egen-1.boost"), name: "lok_club".into(), weight: 0 },
                GuideError::BadWeight { place: place("egen-1.boost"), name: "rep_is_new".into(), weight: 1000 },
                GuideError::BadWeight { place: place("egen-1"), name: "base".into(), weight: 400 },
                GuideError::NotAQuestion { place: place("egen-1"), language: "en" },
                GuideError::ProbeWithoutOpening { place: place("egen.probe"), opening: "egen-2".into() },
                GuideError::UnknownKind { place: place("egen.offer"), name: "song:ten_reasons".into() },
                GuideError::ProbeWithoutOpening { place: place("egen-1.same_as"), opening: "egen-3".into() },
            ]
        );
        let scene = Scene::new("2026-04-15").rep();
        assert_eq!(choose(&book, &scene.record, scene.facts()).map(|guide| guide.id.as_str()), Some("egen"));
    }

    #[test]
    fn a_misspelt_key_in_a_guide_is_refused() {
        let text = "after = \"a\"\nnb = \"?\"\nbm = \"?\"";
        assert!(toml::from_str::<Probe>(text).unwrap_err().to_string().contains("bm"));
    }
}
