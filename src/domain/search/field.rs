//! In which field of a club or a person something was found, and where in it. Lines of notes are `excerpt`'s.

use std::ops::Range;

use super::excerpt::Excerpt;
use crate::domain::closed::closed_set;
use crate::domain::{clean, collate};

closed_set! {
    /// What the line of an excerpt is.
    Field {
        /// a line of a note or a promise
        Text = "text",
        /// the club's own name
        Name = "name",
        /// the workplace
        Workplace = "workplace",
        /// the municipality
        Municipality = "municipality",
        /// the organisation number
        OrgNo = "org_no",
        /// the name of a person
        Person = "person",
        /// a number, as it is shown
        Number = "number",
        /// what is remarked on the club
        Remark = "remark",
        /// a tag of the club, with its sign
        Tag = "tag",
    }
}

impl Field {
    /// Whether the heading of what was found has it already.
    pub fn is_headline(self) -> bool {
        matches!(self, Field::Name | Field::Person | Field::Number)
    }
}

/// The first of the fields in which most of the words are found, wherever they stand in it; `None` when none is.
pub fn in_fields<'a>(fields: impl IntoIterator<Item = (Field, &'a str)>, words: &[String]) -> Option<Excerpt> {
    let mut best: Option<(usize, Excerpt)> = None;
    for (field, text) in fields {
        let line = clean::line(text).text.into_owned();
        let hits: Vec<Range<usize>> = words.iter().filter_map(|word| place(&line, word)).collect();
        if !hits.is_empty() && best.as_ref().is_none_or(|(most, _)| hits.len() > *most) {
            best = Some((hits.len(), Excerpt { line, hits: apart(hits), field }));
        }
    }
    best.map(|(_, excerpt)| excerpt)
}

/// The digits in a number as it is shown, whatever stands between them there.
pub fn in_number(shown: &str, digits: &str) -> Option<Excerpt> {
    let places: Vec<usize> = shown.char_indices().filter(|(_, c)| c.is_ascii_digit()).map(|(at, _)| at).collect();
    let all: String = shown.chars().filter(char::is_ascii_digit).collect();
    let at = all.find(digits)?;
    let (first, last) = (places.get(at)?, places.get((at + digits.len()).checked_sub(1)?)?);
    Some(Excerpt { line: shown.to_owned(), hits: std::iter::once(*first..*last + 1).collect(), field: Field::Number })
}

/// Where a folded word stands in a line: at the beginning of a word if it can, else inside one.
fn place(line: &str, wanted: &str) -> Option<Range<usize>> {
    let folded = collate::fold(line);
    let begins = |at: &usize| !folded[..*at].chars().next_back().is_some_and(char::is_alphanumeric);
    let mut places = folded.match_indices(wanted).map(|(at, _)| at);
    let at = places.clone().find(begins).or_else(|| places.next())?;
    // The letter after so much of the folded text: what folds to nothing belongs to the letter before.
    let edges = line.char_indices().map(|(edge, _)| edge).chain([line.len()]);
    let edge = |length: usize| edges.clone().rfind(|edge| collate::fold(&line[..*edge]).len() <= length);
    let (start, end) = (edge(at)?, edge(at + wanted.len())?);
    (start < end).then_some(start..end)
}

/// In order, with those that meet made one.
fn apart(mut hits: Vec<Range<usize>>) -> Vec<Range<usize>> {
    hits.sort_unstable_by_key(|hit| (hit.start, hit.end));
    let mut apart: Vec<Range<usize>> = Vec::new();
    for hit in hits {
        match apart.last_mut() {
            Some(last) if hit.start <= last.end => last.end = last.end.max(hit.end),
            _ => apart.push(hit),
        }
    }
    apart
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn marked(fields: &[(Field, &str)], words: &[&str]) -> Option<(Field, String)> {
        let words: Vec<String> = words.iter().map(|word| collate::fold(word)).collect();
        let found = in_fields(fields.iter().copied(), &words)?;
        Some((found.field, with_marks(&found)))
    }

    fn with_marks(found: &Excerpt) -> String {
        let mut marked = found.line.clone();
        for hit in found.hits.iter().rev() {
            marked.insert(hit.end, ']');
            marked.insert(hit.start, '[');
        }
        marked
    }

    #[test]
    fn the_field_that_has_most_of_the_words_is_told_also_where_they_stand_inside_a_word() {
        let fields = [(Field::Name, "Aure Verksted"), (Field::Municipality, "Løvås og Aure")];
        assert_eq!(marked(&fields, &["aure"]), Some((Field::Name, "[Aure] Verksted".into())));
        assert_eq!(marked(&fields, &["lovaas", "aur"]), Some((Field::Municipality, "[Løvås] og [Aur]e".into())));
        assert_eq!(marked(&fields, &["verk", "sted"]), Some((Field::Name, "Aure [Verksted]".into())));
        assert_eq!(marked(&fields, &["finnesikke"]), None);
    }

    #[test]
    fn the_digits_are_marked_over_what_stands_between_them() {
        let shown = crate::domain::phone::show("+4792345678");
        assert_eq!(with_marks(&in_number(&shown, "3456").unwrap()), "92\u{a0}[34\u{a0}56]\u{a0}78");
        assert_eq!(in_number(&shown, "0000"), None);
    }

    proptest! {
        #[test]
        fn hits_are_in_order_apart_and_on_the_edges_of_letters(text in ".{0,40}", words in prop::collection::vec("[a-zøå]{1,3}", 1..4)) {
            let words: Vec<String> = words.iter().map(|word| collate::fold(word)).collect();
            let Some(found) = in_fields([(Field::Name, text.as_str())], &words) else { return Ok(()) };
            let mut end = None;
            for hit in &found.hits {
                prop_assert!(end.is_none_or(|end| hit.start > end) && hit.end > hit.start);
                prop_assert!(found.line.get(hit.clone()).is_some());
                end = Some(hit.end);
            }
        }
    }
}
