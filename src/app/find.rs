//! Finding, as the box has it: what is typed, what that has led to, and which row is chosen. What a line of search means is
//! `domain::search`'s; what its keys do is in `update/find`.

use super::ask::Ask;
use super::field::Field;
use crate::domain::saved_search::SavedSearch;
use crate::domain::search::{Found, Results};

/// The box.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Find {
    /// What is looked for.
    pub field: Field,
    /// What was asked for last; the answer may not be there yet.
    pub asked_for: Option<String>,
    /// What the results are of.
    pub found_for: Option<String>,
    /// What was found.
    pub results: Results,
    /// The chosen row.
    pub chosen: usize,
}

/// A row of the box.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FindRow<'a> {
    /// A search that has a name: what an empty box shows.
    Saved(&'a SavedSearch),
    /// Something that was found.
    Hit(&'a Found),
}

impl Find {
    /// Whether nothing has been typed.
    pub fn is_empty(&self) -> bool {
        self.field.text().trim().is_empty()
    }

    /// Whether what is shown is of what is typed.
    pub fn is_current(&self) -> bool {
        self.found_for.as_deref() == Some(self.field.text())
    }

    /// The rows, in order.
    pub fn rows(&self) -> Vec<FindRow<'_>> {
        if self.is_empty() {
            return self.results.saved.iter().map(FindRow::Saved).collect();
        }
        self.results.hits.iter().map(FindRow::Hit).collect()
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        if self.is_empty() { self.results.saved.len() } else { self.results.hits.len() }
    }

    /// The row that is chosen.
    pub fn chosen_row(&self) -> Option<FindRow<'_>> {
        self.rows().get(self.chosen).copied()
    }

    /// Moves by so many rows.
    pub fn step(&mut self, rows: isize) {
        self.chosen = self.chosen.saturating_add_signed(rows).min(self.len().saturating_sub(1));
    }

    /// Takes results in; those of anything but what is typed now are late and are dropped.
    pub fn take(&mut self, words: String, results: Results) {
        if words == self.field.text() {
            // A second answer to the same line brings what is older: who has chosen something goes on with it.
            let chosen = self.results.hits.get(self.chosen).filter(|_| self.is_current());
            let again = chosen.and_then(|hit| {
                results.hits.iter().position(|other| (&other.what, other.club) == (&hit.what, hit.club))
            });
            self.chosen = again.unwrap_or(self.chosen);
            (self.found_for, self.results) = (Some(words), results);
            self.step(0);
        }
    }

    /// What has to be looked up before it can be drawn: once for everything that is typed.
    pub fn asks(&self) -> Option<Ask> {
        let text = self.field.text();
        let is_known = [&self.asked_for, &self.found_for].into_iter().any(|known| known.as_deref() == Some(text));
        (!is_known).then(|| Ask::Find(text.to_owned()))
    }

    /// Everything is to be looked up again.
    pub fn forget(&mut self) {
        (self.asked_for, self.found_for) = (None, None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_answer_to_an_older_question_never_takes_the_place_of_a_newer() {
        let mut find = Find { field: Field::new("dok"), ..Find::default() };
        assert_eq!(find.asks(), Some(Ask::Find("dok".into())));
        find.asked_for = Some("dok".into());
        assert_eq!(find.asks(), None);
        find.field.paste("ka");
        assert_eq!(find.asks(), Some(Ask::Find("dokka".into())));
        find.asked_for = Some("dokka".into());
        let late = Results { is_partial: true, ..Results::default() };
        find.take("dok".into(), late);
        assert!(!find.results.is_partial && !find.is_current());
        find.take("dokka".into(), Results::default());
        assert!(find.is_current());
    }
}
