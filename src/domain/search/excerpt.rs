//! The line of a text in which something was found, with the places of the hit. How much of it is drawn is `ui`'s business.

use std::ops::Range;

use serde::Serialize;

use super::field::Field;
use crate::domain::{clean, collate};

/// A line with its hits: harmless text, whatever was stored.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Excerpt {
    /// The line.
    pub line: String,
    /// Where it was hit, in bytes on the edges of letters, in order and apart.
    pub hits: Vec<Range<usize>>,
    /// What the line is.
    pub field: Field,
}

/// The first of the lines in which most of the words are found. Without words, the first line that says something;
/// `None` when none does.
pub fn excerpt(text: &str, words: &[String]) -> Option<Excerpt> {
    // A topic of several words is marked word by word.
    let words: Vec<&str> = words.iter().flat_map(|word| word.split('-')).collect();
    let mut best: Option<(usize, Excerpt)> = None;
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let found = in_line(line, &words);
        if found.1.line.is_empty() {
            continue;
        }
        let is_all = found.0 == words.len();
        if best.as_ref().is_none_or(|(count, _)| found.0 > *count) {
            best = Some(found);
        }
        if is_all {
            break;
        }
    }
    best.map(|(_, excerpt)| excerpt)
}

/// How many of the words are in a line, and where.
fn in_line(line: &str, words: &[&str]) -> (usize, Excerpt) {
    let line = clean::line(line).text.into_owned();
    let mut hits = Vec::new();
    let mut seen = vec![false; words.len()];
    for word in spans(&line) {
        let raw = &line[word.clone()];
        let folded = collate::fold(raw);
        let mut longest: Option<&str> = None;
        for (at, wanted) in words.iter().enumerate() {
            if folded.starts_with(wanted) {
                seen[at] = true;
                longest = longest.filter(|other| other.len() >= wanted.len()).or(Some(wanted));
            }
        }
        if let Some(wanted) = longest {
            hits.push(word.start..word.start + raw_length(raw, wanted));
        }
    }
    (seen.iter().filter(|seen| **seen).count(), Excerpt { line, hits, field: Field::Text })
}

/// The words of a line; marks belong to the letter before them.
fn spans(line: &str) -> Vec<Range<usize>> {
    let mut spans: Vec<Range<usize>> = Vec::new();
    for (at, c) in line.char_indices() {
        let end = at + c.len_utf8();
        let is_mark = unicode_normalization::char::is_combining_mark(c);
        match spans.last_mut() {
            Some(last) if last.end == at && (c.is_alphanumeric() || is_mark) => last.end = end,
            _ if c.is_alphanumeric() => spans.push(at..end),
            _ => {}
        }
    }
    spans
}

/// How many bytes of a word its beginning, folded, takes up.
fn raw_length(raw: &str, wanted: &str) -> usize {
    let mut ends = raw.char_indices().map(|(at, c)| at + c.len_utf8());
    ends.find(|end| collate::fold(&raw[..*end]).starts_with(wanted)).unwrap_or(raw.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn marked(text: &str, words: &[&str]) -> Option<String> {
        let words: Vec<String> = words.iter().map(|word| (*word).to_owned()).collect();
        let found = excerpt(text, &words)?;
        let mut marked = found.line.clone();
        for hit in found.hits.iter().rev() {
            marked.insert(hit.end, ']');
            marked.insert(hit.start, '[');
        }
        Some(marked)
    }

    #[test]
    fn the_line_with_most_of_the_words_is_shown_with_its_hits() {
        let note = "Snakket om lønn.\n\nTurnus og lønn i Løvås\nlønn";
        assert_eq!(marked(note, &["turnus", "lon"]).unwrap(), "[Turnus] og [løn]n i Løvås");
        assert_eq!(marked(note, &["lovas"]).unwrap(), "Turnus og lønn i [Løvås]");
        assert_eq!(marked(note, &[]).unwrap(), "Snakket om lønn.");
        assert_eq!(marked("\n \n", &["a"]), None);
        assert_eq!(marked("Fikk det til #godt-nytt", &["godt-ny"]).unwrap(), "Fikk det til #[godt]-[ny]tt");
    }

    #[test]
    fn escape_sequences_never_come_along() {
        let found = excerpt("a\u{1b}[31mb turnus\u{202e}", &["turnus".into()]).unwrap();
        assert!(!found.line.contains(clean::is_harmful), "{found:?}");
    }

    proptest! {
        #[test]
        fn hits_are_in_order_apart_and_on_the_edges_of_letters(text in ".{0,60}", words in prop::collection::vec("[a-zøå]{1,3}", 0..4)) {
            let words: Vec<String> = words.iter().map(|word| collate::fold(word)).collect();
            let Some(found) = excerpt(&text, &words) else { return Ok(()) };
            let mut end = 0;
            for hit in &found.hits {
                prop_assert!(hit.start >= end && hit.end > hit.start && hit.end <= found.line.len());
                prop_assert!(found.line.is_char_boundary(hit.start) && found.line.is_char_boundary(hit.end));
                let folded = collate::fold(&found.line[hit.clone()]);
                prop_assert!(words.iter().any(|word| folded.starts_with(word.as_str())));
                end = hit.end;
            }
        }
    }
}
