//! What somebody looks for: words, numbers, and filters such as `klubb:`, `etter:`, `utfall:` and `#emne`, read out of one
//! line; and the words by which a text is found. What was found is in `search/found`; where it is looked up is `store`'s.

mod excerpt;
mod field;
mod found;
mod outcomes;

use chrono::{NaiveDate, NaiveDateTime};

use super::call::{Call, Outcome};
use super::club::Club;
use super::collate;
use super::follow_up::FollowUp;
use super::when;

pub use excerpt::{Excerpt, excerpt};
pub use field::{Field, in_fields, in_number};
pub use found::{Cut, Found, Results, What};

/// Fewest digits that are a number and not a word.
const FEWEST_DIGITS: usize = 3;
/// A word is looked for by its first letters, so many at most; longer ones are pasted by mistake.
const LONGEST_WORD: usize = 40;
/// So many words of a line are looked for.
const MOST_WORDS: usize = 8;
/// So many words a day may be said in: «for to uker siden».
const MOST_DAY_WORDS: usize = 4;

/// A line, understood. Everything in it must hold.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Query {
    /// Words, folded, each once.
    pub words: Vec<String>,
    /// The digits of a number, when the line is one.
    pub digits: Option<String>,
    /// Words that the club's name has, folded.
    pub club: Vec<String>,
    /// The first day that counts.
    pub after: Option<NaiveDate>,
    /// How the call ended: one of these. Empty for no matter how.
    pub outcomes: Vec<Outcome>,
    /// Topics, folded, without the sign; one of several words has `-` between them.
    pub topics: Vec<String>,
    /// What was not understood; it filters nothing.
    pub doubts: Vec<Doubt>,
}

/// A filter that was not understood.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Doubt {
    /// No day that has passed.
    NoDay(String),
    /// No outcome.
    NoOutcome(String),
}

/// The filters, by the names they have in the three languages.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Filter {
    Club,
    After,
    Outcome,
    Topic,
}

impl Filter {
    fn parse(name: &str) -> Option<Filter> {
        Some(match collate::fold(name).as_str() {
            "klubb" | "club" => Filter::Club,
            "etter" | "after" | "since" | "fra" | "fr" => Filter::After,
            "utfall" | "outcome" => Filter::Outcome,
            "emne" | "tema" | "topic" | "tag" => Filter::Topic,
            _ => return None,
        })
    }
}

impl Query {
    /// Reads a line; `now` is the wall clock, for days said in words. Nothing is refused: what is not understood is a doubt.
    pub fn parse(line: &str, now: NaiveDateTime) -> Query {
        let mut query = Query::default();
        let pieces = pieces(line);
        let mut free: Vec<&str> = Vec::new();
        let mut at = 0;
        while let Some(piece) = pieces.get(at) {
            at += 1;
            match piece.filter {
                None => match piece.text.strip_prefix('#') {
                    Some(topic) => push_topics(&mut query.topics, topic),
                    None => free.push(piece.text),
                },
                Some(Filter::Club) => push_words(&mut query.club, piece.text),
                Some(Filter::Topic) => push_topics(&mut query.topics, piece.text),
                Some(Filter::Outcome) => query.take_outcome(piece.text),
                Some(Filter::After) => {
                    let (day, used) = day_of(&pieces[at - 1..], line, now);
                    at += used.saturating_sub(1);
                    match day {
                        Some(day) => query.after = query.after.max(Some(day)),
                        None if piece.text.is_empty() => {}
                        None => query.doubts.push(Doubt::NoDay(piece.text.to_owned())),
                    }
                }
            }
        }
        let free = free.join(" ");
        let digits: String = free.chars().filter(char::is_ascii_digit).collect();
        if digits.len() >= FEWEST_DIGITS && free.chars().all(|c| c.is_ascii_digit() || " +()-".contains(c)) {
            query.digits = Some(digits);
        }
        push_words(&mut query.words, &free);
        query.words.truncate(MOST_WORDS);
        query
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.digits.is_none() && self.club.is_empty() && !self.is_of_calls()
    }

    /// Whether a filter is set that only calls and promises can meet.
    pub fn is_of_calls(&self) -> bool {
        self.after.is_some() || !self.outcomes.is_empty() || !self.topics.is_empty()
    }

    /// Whether a row with these handles has all the words and topics, and one of the outcomes.
    pub fn is_met_by(&self, by: &Handles) -> bool {
        let begins = |wanted: &str| by.tokens.iter().any(|token| token.starts_with(wanted));
        let is = |outcome: &Outcome| by.tokens.contains(&outcome_token(*outcome));
        self.words.iter().all(|word| begins(word))
            && self.topics.iter().all(|topic| begins(&topic_token(topic)))
            && (self.outcomes.is_empty() || self.outcomes.iter().any(is))
    }

    fn take_outcome(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let meant = outcomes::meant(text);
        if meant.is_empty() {
            self.doubts.push(Doubt::NoOutcome(text.to_owned()));
        }
        // Two filters: one of all that were named.
        self.outcomes.extend(meant);
        self.outcomes.sort_unstable();
        self.outcomes.dedup();
    }
}

/// A piece of a line: a word, or a filter and what is said of it.
struct Piece<'a> {
    filter: Option<Filter>,
    text: &'a str,
    is_quoted: bool,
    /// Where the text ends in the line.
    end: usize,
    /// Where it begins.
    start: usize,
}

/// The pieces of a line: split at blanks, save within quotation marks. A mark that is not closed goes to the end.
fn pieces(line: &str) -> Vec<Piece<'_>> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(start) = line[rest..].find(|c: char| !c.is_whitespace()).map(|at| rest + at) {
        let word = line[start..].split(char::is_whitespace).next().unwrap_or_default();
        let (filter, name) = match word.split_once(':') {
            Some((name, _)) => (Filter::parse(name), name.len() + 1),
            None => (None, 0),
        };
        let from = start + if filter.is_some() { name } else { 0 };
        let (from, end, is_quoted) = match line[from..].strip_prefix('"') {
            Some(quoted) => {
                let end = quoted.find('"').map_or(line.len(), |at| from + 1 + at);
                (from + 1, end, true)
            }
            None => (from, start + word.len(), false),
        };
        found.push(Piece { filter, text: line[from..end].trim_matches('"'), is_quoted, start: from, end });
        rest = (end + usize::from(is_quoted && end < line.len())).max(start + 1);
        while !line.is_char_boundary(rest) {
            rest += 1;
        }
    }
    found
}

/// The day that the first piece begins to say, as many pieces long as it can be, and how many that is.
fn day_of(pieces: &[Piece<'_>], line: &str, now: NaiveDateTime) -> (Option<NaiveDate>, usize) {
    let Some(first) = pieces.first() else { return (None, 0) };
    let may_go_on = pieces.iter().skip(1).take_while(|piece| piece.filter.is_none() && !piece.is_quoted).count();
    let most = if first.is_quoted || first.text.is_empty() { 1 } else { (1 + may_go_on).min(MOST_DAY_WORDS) };
    for used in (1..=most).rev() {
        let said = pieces.get(used - 1).and_then(|last| line.get(first.start..last.end));
        let day = said.and_then(|said| when::since(said.trim_matches('"'), now));
        if day.is_some() {
            return (day, used);
        }
    }
    (None, 1)
}

/// Adds the words of a text, each once.
fn push_words(words: &mut Vec<String>, text: &str) {
    for word in words_of(text) {
        if !words.contains(&word) {
            words.push(word);
        }
    }
}

/// A topic of several words is one topic, as it is where it is noted; several have a sign or a comma between them.
fn push_topics(topics: &mut Vec<String>, text: &str) {
    for topic in text.split(['#', ',', ';']) {
        let topic = words_of(topic).collect::<Vec<_>>().join("-");
        if !topic.is_empty() && !topics.contains(&topic) {
            topics.push(topic);
        }
    }
}

/// The words of a text, folded and cut to what is compared, in order and with those that come twice.
pub fn words_of(text: &str) -> impl Iterator<Item = String> {
    let folded = collate::fold(text);
    let words: Vec<String> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(|word| word.chars().take(LONGEST_WORD).collect())
        .collect();
    words.into_iter()
}

/// What a row is found by: its words each once, its topics with `#` before them, the outcome with `=` before its name.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Handles {
    /// The words, the topics and the outcome, sorted, each once.
    pub tokens: Vec<String>,
    /// Topics and tags as they are written, each once.
    pub tags: Vec<String>,
}

impl Handles {
    /// Those of a call. Each call has at least its outcome.
    pub fn of_call(call: &Call) -> Handles {
        Handles::new(&call.note, &call.topics, Some(outcome_token(call.outcome)))
    }

    /// Those of a promise.
    pub fn of_follow_up(task: &FollowUp) -> Handles {
        Handles::new(&task.text, &[], None)
    }

    /// Those of what is remarked on a club, and of its tags; its name is found elsewhere.
    pub fn of_club(club: &Club) -> Handles {
        Handles::new(club.remark.as_deref().unwrap_or_default(), &club.tags, None)
    }

    fn new(text: &str, tags: &[String], outcome: Option<String>) -> Handles {
        let mut tokens: Vec<String> = words_of(text).chain(tags.iter().map(|tag| topic_token(tag))).collect();
        tokens.extend(outcome);
        tokens.retain(|token| token != "#");
        tokens.sort_unstable();
        tokens.dedup();
        let mut tags: Vec<String> = tags.to_vec();
        tags.sort_unstable();
        tags.dedup();
        Handles { tokens, tags }
    }
}

/// The token of a topic: `#` and its folded words without anything between.
pub fn topic_token(topic: &str) -> String {
    let mut token = String::from("#");
    words_of(topic).for_each(|word| token.push_str(&word));
    token
}

/// The token of an outcome.
pub fn outcome_token(outcome: Outcome) -> String {
    format!("={}", outcome.as_str().replace('_', ""))
}

#[cfg(test)]
mod tests;
