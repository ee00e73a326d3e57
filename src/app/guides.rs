//! The guides to choose among, over the screen. Which of them fit is worked out by the runtime.

/// A guide in the words of the chosen language.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct GuideRow {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Whether it is the one the rules choose for the club.
    pub is_suggested: bool,
    /// Whether it is written for such a club; the round's own always is.
    pub fits: bool,
}

/// The list.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct GuideList {
    /// The guides, in the order of the book.
    pub all: Vec<GuideRow>,
    /// The chosen row.
    pub chosen: usize,
}

impl GuideList {
    /// Moves the choice.
    pub fn step(&mut self, rows: isize) {
        self.chosen = self.chosen.saturating_add_signed(rows).min(self.all.len().saturating_sub(1));
    }
}
