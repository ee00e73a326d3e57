//! The words of a promise without its day, which has a place of its own. How a day is found in them is `domain::when`'s.

use crate::domain::when::{self, When};

/// The words of a promise, the end of its text, without the day that stands last in it: that has a place of its own, and said
/// again it would stand twice wherever the promise does.
pub fn words_without_day<'w>(words: &'w str, text: &str, when: &When) -> &'w str {
    let (before, after) = (text[..when.span.start].trim_end(), &text[when.span.end..]);
    let is_last = after.trim_end_matches(['.', ' ', '!', ')']).is_empty();
    // A bracket that holds more than the day stays whole.
    let is_alone = !after.contains(')') || opens_bracket(before);
    if is_last && is_alone { without_day(words, text.len() - when.span.start) } else { words }
}

/// Whether a text ends with a bracket that opens, and nothing in it but what leads to a day: «(», «(innen».
fn opens_bracket(text: &str) -> bool {
    let mut left = text;
    while !left.ends_with('(') {
        let Some(last) = left.split_whitespace().next_back().filter(|last| when::leads_to_day(last)) else {
            return false;
        };
        if last.starts_with('(') {
            return true;
        }
        left = left[..left.len() - last.len()].trim_end();
    }
    true
}

/// Words without the day at their end, which takes so many bytes of it, and without what leads to it («innen»). What is
/// nothing but a day stays as it is. The note itself keeps every letter.
fn without_day(words: &str, day: usize) -> &str {
    let Some(mut left) = words.len().checked_sub(day).and_then(|end| words.get(..end)).map(str::trim_end) else {
        return words;
    };
    while let Some(last) = left.split_whitespace().next_back().filter(|last| when::leads_to_day(last)) {
        left = left[..left.len() - last.len()].trim_end();
    }
    let left = left.trim_end_matches([',', ';', ':', '–', '-', '(', ' ']);
    if left.is_empty() { words } else { left }
}
