//! How the parts of a guide file are read: words in three languages, names that may be unknown, weights.
//! Reading never fails because a name is unknown: `check` says so, and the rest of the book still works.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

use super::{Kind, Listen, Mode, Offer, Opening, Probe, Tier};
use crate::domain::facts::{Fact, Facts};

/// The same words in bokmål, nynorsk and English. Empty where a file does not have them (`check` says so).
#[derive(Clone, PartialEq, Eq, Default, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// Bokmål.
    #[serde(default)]
    pub nb: String,
    /// Nynorsk.
    #[serde(default)]
    pub nn: String,
    /// English.
    #[serde(default)]
    pub en: String,
}

impl Words {
    /// The words in a language (`nb`, `nn` or `en`); bokmål for any other, and where the language has none.
    pub fn get(&self, language_code: &str) -> &str {
        let words = match language_code {
            "nn" => &self.nn,
            "en" => &self.en,
            _ => &self.nb,
        };
        if words.is_empty() { &self.nb } else { words }
    }

    /// Puts what another language says where a language says nothing.
    pub fn fill_gaps(&mut self) {
        let all = [&self.nb, &self.nn, &self.en];
        let Some(said) = all.into_iter().find(|text| !text.trim().is_empty()).cloned() else { return };
        for text in [&mut self.nb, &mut self.nn, &mut self.en] {
            if text.trim().is_empty() {
                text.clone_from(&said);
            }
        }
    }

    /// The words with their language codes.
    pub fn all(&self) -> [(&'static str, &str); 3] {
        [("nb", &self.nb), ("nn", &self.nn), ("en", &self.en)]
    }
}

/// A name of a closed set, or a name nobody knows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Named<T> {
    /// One of the set.
    Known(T),
    /// As it stands in the file.
    Unknown(String),
}

impl<T: Copy> Named<T> {
    /// The member of the set.
    pub fn known(&self) -> Option<T> {
        match self {
            Named::Known(member) => Some(*member),
            Named::Unknown(_) => None,
        }
    }
}

/// What `Named` is read with: every closed set the guides use.
trait Parse: Sized {
    fn parse_name(name: &str) -> Option<Self>;
}
impl Parse for Fact {
    fn parse_name(name: &str) -> Option<Self> {
        Fact::parse(name)
    }
}
impl Parse for super::Answer {
    fn parse_name(name: &str) -> Option<Self> {
        super::Answer::parse(name)
    }
}

impl Parse for super::Argument {
    fn parse_name(name: &str) -> Option<Self> {
        super::Argument::parse(name)
    }
}

struct NameVisitor<T>(std::marker::PhantomData<T>);
impl<T: Parse> Visitor<'_> for NameVisitor<T> {
    type Value = Named<T>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }
    fn visit_str<E>(self, name: &str) -> Result<Named<T>, E> {
        Ok(T::parse_name(name).map_or_else(|| Named::Unknown(name.to_owned()), Named::Known))
    }
}
impl<'de, T: Parse> Deserialize<'de> for Named<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(NameVisitor(std::marker::PhantomData))
    }
}

/// Names of facts, in the order of the file.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct FactList {
    /// The facts.
    pub known: Vec<Fact>,
    /// Names nobody knows.
    pub unknown: Vec<String>,
    set: Facts,
}

impl FactList {
    /// The facts as a set.
    pub fn facts(&self) -> Facts {
        self.set
    }

    /// Whether no fact stands here.
    pub fn is_empty(&self) -> bool {
        self.set.is_empty()
    }
}

impl<'de> Deserialize<'de> for FactList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct List;
        impl<'de> Visitor<'de> for List {
            type Value = FactList;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of facts")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut names: A) -> Result<FactList, A::Error> {
                let mut list = FactList::default();
                while let Some(name) = names.next_element()? {
                    match name {
                        Named::Known(fact) => {
                            list.known.push(fact);
                            list.set.insert(fact);
                        }
                        Named::Unknown(name) => list.unknown.push(name),
                    }
                }
                Ok(list)
            }
        }
        deserializer.deserialize_seq(List)
    }
}

/// A weight per fact, heaviest first; equal weights in the order of the vocabulary.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Weights {
    /// Facts and their weights.
    pub known: Vec<(Fact, i32)>,
    /// Names nobody knows.
    pub unknown: Vec<String>,
    /// Weights outside `Weights::LIMITS`, or nought; they count for nothing.
    pub bad: Vec<(String, i64)>,
}

impl Weights {
    /// 5 is a weak hint, 15 clear, 25 strong, 40 nearly decisive: past 100 it is a slip of the hand.
    pub const LIMITS: std::ops::RangeInclusive<i64> = -100..=100;

    /// The weights of the facts that hold, heaviest first.
    pub fn holding(&self, facts: Facts) -> impl Iterator<Item = (Fact, i32)> + '_ {
        self.known.iter().copied().filter(move |(fact, _)| facts.has(*fact))
    }

    /// Their sum.
    pub fn sum(&self, facts: Facts) -> i32 {
        self.holding(facts).map(|(_, weight)| weight).sum()
    }
}

impl<'de> Deserialize<'de> for Weights {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Table;
        impl<'de> Visitor<'de> for Table {
            type Value = Weights;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a table of facts and weights")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut table: A) -> Result<Weights, A::Error> {
                let mut weights = Weights::default();
                while let Some((name, weight)) = table.next_entry::<Named<Fact>, i64>()? {
                    match name {
                        Named::Unknown(name) => weights.unknown.push(name),
                        Named::Known(fact) => match i32::try_from(weight) {
                            Ok(small) if weight != 0 && Weights::LIMITS.contains(&weight) => {
                                weights.known.push((fact, small));
                            }
                            _ => weights.bad.push((fact.as_str().to_owned(), weight)),
                        },
                    }
                }
                weights.known.sort_by_key(|(fact, weight)| (-weight, *fact));
                Ok(weights)
            }
        }
        deserializer.deserialize_map(Table)
    }
}

/// Declares how a noun is read from a table that has `nb`, `nn` and `en` beside its other keys. Written out instead of
/// `serde(flatten)`, which would read every table twice and could not refuse a misspelt key.
macro_rules! with_words {
    ($($noun:ident { $($(#[$attr:meta])* $field:ident: $type:ty),* $(,)? })+) => {$(
        impl<'de> Deserialize<'de> for $noun {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #[derive(Deserialize)]
                #[serde(deny_unknown_fields)]
                struct Raw {
                    $($(#[$attr])* $field: $type,)*
                    #[serde(default)]
                    nb: String,
                    #[serde(default)]
                    nn: String,
                    #[serde(default)]
                    en: String,
                }
                let raw = Raw::deserialize(deserializer)?;
                Ok($noun { $($field: raw.$field,)* words: Words { nb: raw.nb, nn: raw.nn, en: raw.en } })
            }
        }
    )+};
}

with_words! {
    Tier { id: u8 }
    Opening {
        id: String,
        topic: String,
        #[serde(default)] warm: bool,
        #[serde(default)] quoted: Option<String>,
        #[serde(default)] mode: Option<Mode>,
        base: i32,
        #[serde(default)] boost: Weights,
        #[serde(default)] require: FactList,
        #[serde(default)] exclude: FactList,
        #[serde(default)] same_as: Vec<String>,
    }
    Probe { after: String }
    Offer {
        kind: Kind,
        #[serde(default)] always: bool,
        #[serde(default)] when: FactList,
        #[serde(default)] any: bool,
    }
    Listen { #[serde(default)] sets: FactList }
}
