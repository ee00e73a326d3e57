//! Cards of arguments over the screen, to be read while one talks: nothing of them goes into the note. Their words are put in
//! by the runtime; which card a guide offers is data (`argument:…`).

/// A card in the words of the chosen language.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Card {
    /// What it is called.
    pub title: String,
    /// How to use it.
    pub lead: String,
    /// The points, in order.
    pub points: Vec<String>,
    /// Whether the guide that is followed offers it.
    pub fits: bool,
}

/// The cards, those that fit the guide first.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Cards {
    /// The cards.
    pub all: Vec<Card>,
    /// The one that is read.
    pub chosen: usize,
    /// Its first line that is shown.
    pub top: usize,
}
