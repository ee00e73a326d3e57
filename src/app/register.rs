//! The list of corrections for the real register, as a dialog: shown, saved as a file, ticked off. Which corrections there are is
//! `domain::correction`'s.

use crate::domain::correction::Entry;

/// The list.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct RegisterList {
    /// What is to be sent, oldest first; `None` until it is read.
    pub rows: Option<Vec<Entry>>,
    /// The chosen row.
    pub chosen: usize,
}

impl RegisterList {
    /// Moves the choice.
    pub fn step(&mut self, rows: isize) {
        let last = self.rows.as_ref().map_or(0, Vec::len).saturating_sub(1);
        self.chosen = self.chosen.saturating_add_signed(rows).min(last);
    }
}
