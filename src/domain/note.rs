//! Quick capture: what the lines of a note say beyond being a note (promises, sign-ups, wishes, topics).
//! How dates are understood is in `when`; which offer and person are meant is in `note/matching`.

use std::collections::HashSet;

use chrono::NaiveDateTime;
use unicode_normalization::UnicodeNormalization;

use super::birth_number;
use super::follow_up::Side;
use super::when::{self, When};

mod matching;

pub use matching::{match_offer, match_person, split_names, stand_in};

/// Longest topic, in characters; longer ones are something else.
const LONGEST_TOPIC: usize = 40;

/// Fewest digits after a `+` that make it a phone number and not a sign-up.
const FEWEST_PHONE_DIGITS: usize = 6;

/// What a line says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Capture {
    /// A line that begins with `!` (ours) or `>` (theirs).
    Promise {
        /// Who is to do it.
        side: Side,
        /// The line without its sign, trimmed; the words of the date stay.
        text: String,
        /// When it is due; its span is in `text`.
        when: Option<When>,
    },
    /// A line that begins with `+`.
    SignUp {
        /// The line without its sign, trimmed: what for, and who (`match_offer`, `match_person`).
        what: String,
    },
    /// A line such as `# ønske konferansen: mer om pensjon` (K-18).
    Wish {
        /// What the wish is for: the words before the colon; may be empty.
        about: String,
        /// The wish.
        text: String,
    },
    /// A word that begins with `#`: without the sign, lower case, composed.
    Topic(String),
}

/// What a line says, and which line it is.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Captured {
    /// The line, from 0.
    pub line: usize,
    /// What it says.
    pub capture: Capture,
}

/// Everything a note says beyond being a note, in order of its lines; each topic once, where it stands first.
///
/// A sign alone says nothing yet. A topic has a letter («#1» is a number) and begins a word; «# lønn» with a space is one
/// when the line holds no other word, and «# lite arbeid» is `lite-arbeid`: two bare words are no heading; with commas each part
/// of such a line is looked at by itself, «# lønn, turnus og lite arbeid». Runs on each key press: a line is looked at beyond its first
/// character only if it begins with a sign or holds a `#`.
pub fn read(note: &str, now: NaiveDateTime) -> Vec<Captured> {
    let mut found = Vec::new();
    let mut topics = HashSet::new();
    for (line, text) in note.lines().enumerate() {
        if let Some(capture) = signed(text, now).or_else(|| wish(text)) {
            found.push(Captured { line, capture });
        }
        for topic in topics_of(text) {
            if topics.insert(topic.clone()) {
                found.push(Captured { line, capture: Capture::Topic(topic) });
            }
        }
    }
    found
}

/// The topics among what was captured, in order; none that is a birth number with a letter to it.
pub fn topics(captured: &[Captured]) -> Vec<String> {
    let topic = |found: &Captured| match &found.capture {
        Capture::Topic(topic) => birth_number::find(topic).is_none().then(|| topic.clone()),
        Capture::Promise { .. } | Capture::SignUp { .. } | Capture::Wish { .. } => None,
    };
    captured.iter().filter_map(topic).collect()
}

/// The promise or sign-up of a line.
fn signed(line: &str, now: NaiveDateTime) -> Option<Capture> {
    let line = line.trim_start();
    let sign = line.chars().next().filter(|first| matches!(first, '!' | '>' | '+'))?;
    // «!!» is a promise said loudly.
    let text = line.trim_start_matches(sign).trim();
    if text.is_empty() {
        return None;
    }
    let side = match sign {
        '!' => Side::Ours,
        '>' => Side::Theirs,
        _ if is_phone(text) => return None,
        _ => return Some(Capture::SignUp { what: text.to_owned() }),
    };
    Some(Capture::Promise { side, when: when::find(text, now), text: text.to_owned() })
}

/// «+47 42 12 34 56» is a number, «+ 2 på konferansen» is not.
fn is_phone(text: &str) -> bool {
    let digits = text.chars().take_while(|c| c.is_ascii_digit() || c.is_whitespace()).filter(char::is_ascii_digit);
    digits.count() >= FEWEST_PHONE_DIGITS
}

/// The words a wish begins with.
const WISH: [&str; 6] = ["ønske", "ønsker", "ønskje", "ønskjer", "wish", "wishes"];

/// The wish of a line: its word, what it is for, a colon, and what is wished for. A wish for nothing is none.
fn wish(line: &str) -> Option<Capture> {
    let rest = line.trim_start().strip_prefix('#')?.trim_start();
    let (head, text) = rest.split_once(':')?;
    let mut words = head.split_whitespace();
    let word: String = words.next()?.nfc().collect::<String>().to_lowercase();
    let about = words.collect::<Vec<_>>().join(" ");
    let text = text.trim();
    let is_one = WISH.contains(&word.as_str()) && !text.is_empty();
    is_one.then(|| Capture::Wish { about, text: text.to_owned() })
}

/// The topics of a line, in order. The word of a wish is none.
fn topics_of(line: &str) -> impl Iterator<Item = String> {
    let indent = line.len() - line.trim_start().len();
    let wish = if line[indent..].starts_with('#') { wish(line).map(|_| indent) } else { None };
    line.match_indices('#').filter(move |(at, _)| Some(*at) != wish).flat_map(move |(at, _)| {
        let after = &line[at + 1..];
        let begins = line[..at]
            .chars()
            .next_back()
            .is_none_or(|c| c.is_whitespace() || matches!(c, '(' | ',' | ';' | '!' | '>' | '+'));
        let is_of_topics = at == indent && after.starts_with(char::is_whitespace);
        let list = is_of_topics.then(|| list(after)).into_iter().flatten();
        list.chain((!is_of_topics && begins).then(|| topic(after)).flatten())
    })
}

/// Words that join the last topic of several to those before it.
const AND: [&str; 3] = [" og ", " and ", " & "];

/// The topics of a line that has its sign and a space. Only where there are commas does an «og» join two: «# ferie og fri»
/// is a heading.
fn list(text: &str) -> impl Iterator<Item = String> {
    let is_list = text.contains(',') && !begins_a_wish(text);
    let last = if is_list { text.rfind(',') } else { None };
    let (parts, end) = last.map_or((None, text), |at| (Some(text[..at].split(',')), &text[at + 1..]));
    let pair = AND.iter().filter(|_| is_list).find_map(|and| end.split_once(and));
    let (end, joined) = pair.map_or((end, None), |(end, joined)| (end, Some(joined)));
    parts.into_iter().flatten().chain([end]).chain(joined).filter_map(alone)
}

/// Whether these are the words of a wish whose colon has not come yet.
fn begins_a_wish(text: &str) -> bool {
    let first = text.split_whitespace().next().unwrap_or_default();
    WISH.contains(&first.nfc().collect::<String>().to_lowercase().as_str())
}

/// The topic of a line, or of its part, that has one or two bare words behind the sign and a space: «# lønn», «# lite arbeid». More
/// words, or anything else than letters, are a heading.
fn alone(text: &str) -> Option<String> {
    let mut words = text.split_whitespace();
    let (first, second) = (words.next()?, words.next());
    if words.next().is_some() {
        return None;
    }
    let Some(second) = second else { return topic(first) };
    if begins_a_wish(first) {
        return None;
    }
    let is_bare = |word: &str| topic(word).is_some_and(|topic| topic.chars().count() == word.nfc().count());
    (is_bare(first) && is_bare(second)).then(|| topic(&format!("{first}-{second}"))).flatten()
}

/// The topic at the start of a text.
fn topic(text: &str) -> Option<String> {
    let is_part = |c: char| c.is_alphanumeric() || c == '-' || unicode_normalization::char::is_combining_mark(c);
    let end = text.char_indices().take(LONGEST_TOPIC + 1).find(|(_, c)| !is_part(*c)).map(|(at, _)| at);
    let end = end.or_else(|| (text.chars().take(LONGEST_TOPIC + 1).count() <= LONGEST_TOPIC).then_some(text.len()))?;
    let word = text[..end].trim_matches('-');
    word.chars().any(char::is_alphabetic).then(|| word.nfc().collect::<String>().to_lowercase())
}

#[cfg(test)]
mod tests;
