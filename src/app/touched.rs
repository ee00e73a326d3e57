//! How much of what is on the screen may look different. Where that is on the screen is `ui::layout`'s business.

/// What a message may have changed of the picture, least first. Everything, unless `update` knows better: what is left
/// undrawn is held against a whole frame by a law (`tests/it/parts.rs`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Touched {
    /// Nothing since the last frame.
    Nothing,
    /// The text of the open note.
    Typing,
    /// The open note with its clock, and the line at the top, which says to the second when it was saved.
    Second,
    /// What [`Touched::Second`] is, and the row that is chosen in the queue with the club it shows.
    Step,
    /// Anything.
    Everything,
}
