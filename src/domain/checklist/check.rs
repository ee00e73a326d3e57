//! Whether a checklist holds together: every name is known, every language is there, the levels follow each other.
//! The sentences about what is wrong are nobody's yet: the file is embedded, and a test proves that it is whole.

use std::collections::BTreeSet;

use super::Checklist;
use crate::domain::facts::FIGURES;
use crate::domain::guide::{FactList, Words, placeholders};

/// What is wrong in a checklist, and where: `place` is the id of a level or an item, with the key after a dot.
#[derive(Clone, PartialEq, Eq, Debug)]
#[allow(missing_docs, reason = "the fields say what they are")]
pub enum ChecklistError {
    /// A fact that is not in the vocabulary.
    UnknownFact { place: String, name: String },
    /// An item that is not there, or one of the level itself: the list must lead upwards.
    UnknownItem { place: String, name: String },
    /// Words missing in a language.
    MissingLanguage { place: String, language: &'static str },
    /// A placeholder nobody fills.
    UnknownPlaceholder { place: String, name: String },
    /// Two languages with different placeholders.
    PlaceholdersDiffer { place: String, language: &'static str },
    /// An id that stands twice.
    DoubleId { id: String },
    /// Levels that are not numbered 1, 2, 3 …
    BadNumber { place: String, number: u8 },
    /// A first level with a rule: every club is at least there.
    FirstHasRule { place: String },
    /// Not exactly one item that is always last.
    NotOneLast { found: usize },
    /// A question that asks nothing.
    NotAQuestion { place: String, language: &'static str },
    /// A task with a full stop: it is quoted in other sentences.
    TaskWithStop { place: String, language: &'static str },
}

/// Everything that is wrong in a checklist; empty when it holds together.
pub fn check(checklist: &Checklist) -> Vec<ChecklistError> {
    let mut found = Findings::default();
    found.words("held_back", &checklist.held_back, &["reasons"]);
    for (level, expected) in checklist.levels.iter().zip(1..) {
        let at = |key: &str| format!("{}.{key}", level.id);
        found.once(&level.id);
        if level.number != expected {
            found.errors.push(ChecklistError::BadNumber { place: level.id.clone(), number: level.number });
        }
        for (key, words) in [("name", &level.name), ("meaning", &level.meaning), ("because", &level.because)] {
            found.words(&at(key), words, &[]);
        }
        for (key, list) in [("all", &level.all), ("any", &level.any), ("none", &level.none), ("told", &level.told)] {
            found.facts(&at(key), list);
        }
        for name in &level.any_yes {
            if checklist.item(name).is_none_or(|item| item.level >= level.number) {
                found.errors.push(ChecklistError::UnknownItem { place: at("any_yes"), name: name.clone() });
            }
        }
        let sees = !level.all.is_empty() || !level.any.is_empty() || !level.any_yes.is_empty();
        if sees {
            found.words(&at("unseen"), &level.unseen, &[]);
        }
        if expected == 1 && (sees || !level.none.is_empty()) {
            found.errors.push(ChecklistError::FirstHasRule { place: level.id.clone() });
        }
    }
    found.items(checklist);
    found.errors
}

#[derive(Default)]
struct Findings {
    errors: Vec<ChecklistError>,
    ids: BTreeSet<String>,
}

impl Findings {
    fn items(&mut self, checklist: &Checklist) {
        for item in &checklist.items {
            let at = |key: &str| format!("{}.{key}", item.id);
            self.once(&item.id);
            if checklist.level(item.level).is_none() {
                self.errors.push(ChecklistError::BadNumber { place: item.id.clone(), number: item.level });
            }
            // A question and a task are said and stored as they stand; only the help has the club's figures.
            self.words(&at("question"), &item.question, &[]);
            self.words(&at("help"), &item.help, FIGURES);
            self.words(&at("task"), &item.task, &[]);
            for (language, words) in item.question.all().into_iter().filter(|(_, words)| !words.contains('?')) {
                if !words.is_empty() {
                    self.errors.push(ChecklistError::NotAQuestion { place: at("question"), language });
                }
            }
            for (language, _) in item.task.all().into_iter().filter(|(_, words)| words.ends_with('.')) {
                self.errors.push(ChecklistError::TaskWithStop { place: at("task"), language });
            }
            self.facts(&at("answered_by"), &item.answered_by);
            self.facts(&at("asks_when"), &item.asks_when);
            self.facts(&at("only_when"), &item.only_when);
        }
        let last = checklist.items.iter().filter(|item| item.last).count();
        if last != 1 {
            self.errors.push(ChecklistError::NotOneLast { found: last });
        }
    }

    fn words(&mut self, place: &str, words: &Words, may_have: &[&str]) {
        let names = |text| placeholders(text).collect::<BTreeSet<&str>>();
        let here = names(&words.nb);
        for (language, text) in words.all() {
            if text.trim().is_empty() {
                self.errors.push(ChecklistError::MissingLanguage { place: place.into(), language });
            } else if names(text) != here {
                self.errors.push(ChecklistError::PlaceholdersDiffer { place: place.into(), language });
            }
        }
        for name in here.into_iter().filter(|name| !may_have.contains(name)) {
            self.errors.push(ChecklistError::UnknownPlaceholder { place: place.into(), name: name.into() });
        }
    }

    fn facts(&mut self, place: &str, list: &FactList) {
        let unknown = list.unknown.iter();
        self.errors.extend(unknown.map(|name| ChecklistError::UnknownFact { place: place.into(), name: name.clone() }));
    }

    fn once(&mut self, id: &str) {
        if !self.ids.insert(id.to_owned()) {
            self.errors.push(ChecklistError::DoubleId { id: id.into() });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::checklist::fixture::checklist;

    #[test]
    fn the_checklist_of_the_product_holds_together() {
        assert_eq!(check(checklist()), []);
        assert_eq!((checklist().levels.len(), checklist().items.len()), (5, 33));
    }

    #[test]
    fn what_is_wrong_in_a_checklist_is_told() {
        let text = r#"
            ask_again_months = 12
            [held_back]
            nb = "{reasons}"
            nn = "{reasons}"
            en = "{grounds}"
            [[level]]
            number = 2
            id = "one"
            name = { nb = "En", nn = "Ein", en = "One" }
            meaning = { nb = "En", nn = "Ein", en = "" }
            because = { nb = "en", nn = "ein", en = "one" }
            none = ["moon_is_full"]
            any_yes = ["two"]
            [[item]]
            id = "one"
            level = 1
            question = { nb = "Ja?", nn = "Ja?", en = "Yes" }
            help = { nb = "{nobody}", nn = "{nobody}", en = "{nobody}" }
            task = { nb = "Gjør det.", nn = "Gjer det", en = "Do it" }
        "#;
        let at = |place: &str| place.to_owned();
        assert_eq!(
            check(&toml::from_str(text).unwrap()),
            [
                ChecklistError::PlaceholdersDiffer { place: at("held_back"), language: "en" },
                ChecklistError::BadNumber { place: at("one"), number: 2 },
                ChecklistError::MissingLanguage { place: at("one.meaning"), language: "en" },
                ChecklistError::UnknownFact { place: at("one.none"), name: at("moon_is_full") },
                ChecklistError::UnknownItem { place: at("one.any_yes"), name: at("two") },
                ChecklistError::MissingLanguage { place: at("one.unseen"), language: "nb" },
                ChecklistError::MissingLanguage { place: at("one.unseen"), language: "nn" },
                ChecklistError::MissingLanguage { place: at("one.unseen"), language: "en" },
                ChecklistError::FirstHasRule { place: at("one") },
                ChecklistError::DoubleId { id: at("one") },
                ChecklistError::BadNumber { place: at("one"), number: 1 },
                ChecklistError::UnknownPlaceholder { place: at("one.help"), name: at("nobody") },
                ChecklistError::NotAQuestion { place: at("one.question"), language: "en" },
                ChecklistError::TaskWithStop { place: at("one.task"), language: "nb" },
                ChecklistError::NotOneLast { found: 0 },
            ]
        );
    }
}
