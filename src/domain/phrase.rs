//! Words at the beginning of a promise that say what kind of task it is: «! øve sammen: føre regnskap» is something to practise. The
//! words are data (`assets/policy.toml`, `[[phrase]]`) and the same that a guide's offers write in the note.

use serde::{Deserialize, Serialize};

use super::collate;
use super::follow_up::FollowUpKind;

/// The words of one kind, in the three languages.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    /// The kind.
    pub kind: FollowUpKind,
    /// Its words; any of them will do.
    pub words: Vec<String>,
}

/// The kind that a promise begins with, and what is left of it; `None` for a plain promise. Capitals, accents and a colon after
/// the words make no difference.
pub fn kind_of<'t>(phrases: &[Phrase], text: &'t str) -> Option<(FollowUpKind, &'t str)> {
    let of = |phrase: &Phrase| {
        let rest = phrase.words.iter().find_map(|words| after(text, words))?;
        Some((phrase.kind, rest))
    };
    phrases.iter().find_map(of)
}

/// What follows some words at the beginning of a text; `None` when it does not begin with them.
fn after<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    let mut rest = text.trim_start();
    let mut ended = false;
    for word in words.split_whitespace() {
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let said = rest[..end].trim_end_matches([':', ',', '.']);
        // A colon ends the words: what comes after it is something else.
        if ended || collate::fold(said) != collate::fold(word) {
            return None;
        }
        ended = said.len() < end;
        rest = rest[end..].trim_start();
    }
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::policy::tests::shipped;

    #[test]
    fn a_promise_that_begins_with_the_words_of_a_kind_is_of_that_kind() {
        let phrases = shipped().phrase;
        for (text, kind, rest) in [
            ("øve sammen: føre regnskap fredag", FollowUpKind::PractiseTogether, "føre regnskap fredag"),
            ("Øve saman", FollowUpKind::PractiseTogether, ""),
            ("practise together keeping the books", FollowUpKind::PractiseTogether, "keeping the books"),
            ("sende startpakke i morgen", FollowUpKind::SendStarterPack, "i morgen"),
        ] {
            assert_eq!(kind_of(&phrases, text), Some((kind, rest)), "{text}");
        }
        for plain in ["øve", "øve: sammen", "sende startpakken", "øvet sammen", ""] {
            assert_eq!(kind_of(&phrases, plain), None, "{plain}");
        }
    }
}
