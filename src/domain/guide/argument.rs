//! Cards of arguments to have at hand in a conversation (`assets/guide/arguments.toml`, read by `assets`).
//! Which conversation offers which card is in the guides (`argument:…`); showing a card is `ui`'s.

use serde::Deserialize;

use super::words::Named;
use super::{Argument, Words};

/// Every card there is.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cards {
    /// The cards, in the order of the file.
    #[serde(rename = "argument")]
    pub all: Vec<Card>,
}

/// A card: a handful of points, each short enough to be said in one breath.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// Which argument it is.
    pub id: Named<Argument>,
    /// What it is called.
    pub title: Words,
    /// How to use it: words for the caller, not for the one who is rung.
    pub lead: Words,
    /// The points, in order.
    #[serde(rename = "point")]
    pub points: Vec<Words>,
}

impl Cards {
    /// The card of an argument.
    pub fn card(&self, argument: Argument) -> Option<&Card> {
        self.all.iter().find(|card| card.id.known() == Some(argument))
    }
}
