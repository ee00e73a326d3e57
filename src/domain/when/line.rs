//! A line cut into words, numbers and signs, and what may stand at the edges of a date.
//! What the words mean is in `words`; how they join into days and times in `day` and `clock`.

use std::borrow::Cow;
use std::ops::Range;

use chrono::{NaiveDate, NaiveDateTime};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Longest word of a date, in bytes, with room for decomposed letters; longer ones cannot be part of one.
const LONGEST_WORD: usize = 24;

/// What a token is.
#[derive(Debug)]
enum Kind<'a> {
    /// Letters, lower case and composed; empty when too long to matter.
    Word(Cow<'a, str>),
    /// Digits: the value (0 when there are more than nine) and how many there are.
    Number(u32, usize),
    /// Any other character.
    Sign(char),
}

#[derive(Debug)]
struct Token<'a> {
    kind: Kind<'a>,
    start: usize,
    end: usize,
    /// Nothing but the line's start or white space stands before it.
    apart: bool,
}

/// A line to look for a date in.
#[derive(Debug)]
pub(super) struct Line<'a> {
    text: &'a str,
    tokens: Vec<Token<'a>>,
    /// The wall clock.
    pub(super) now: NaiveDateTime,
    /// Whether a bare number after a day is its time.
    pub(super) loose: bool,
}

impl<'a> Line<'a> {
    pub(super) fn new(text: &'a str, now: NaiveDateTime, loose: bool) -> Self {
        let mut tokens = Vec::new();
        let mut apart = true;
        let mut chars = text.char_indices().peekable();
        while let Some((start, first)) = chars.next() {
            if first.is_whitespace() {
                apart = true;
                continue;
            }
            let belongs: fn(char) -> bool = match first {
                c if c.is_ascii_digit() => |c| c.is_ascii_digit(),
                c if c.is_alphabetic() => |c| c.is_alphabetic() || is_combining_mark(c),
                _ => |_| false,
            };
            let mut end = start + first.len_utf8();
            while let Some((at, next)) = chars.next_if(|(_, next)| belongs(*next)) {
                end = at + next.len_utf8();
            }
            let piece = &text[start..end];
            let kind = if first.is_ascii_digit() {
                Kind::Number(if piece.len() > 9 { 0 } else { piece.parse().unwrap_or(0) }, piece.len())
            } else if first.is_alphabetic() {
                Kind::Word(folded(piece))
            } else {
                Kind::Sign(first)
            };
            tokens.push(Token { kind, start, end, apart });
            apart = false;
        }
        Line { text, tokens, now, loose }
    }

    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    pub(super) fn today(&self) -> NaiveDate {
        self.now.date()
    }

    /// The word at a token; empty when it is none.
    pub(super) fn word(&self, at: usize) -> &str {
        match self.tokens.get(at).map(|token| &token.kind) {
            Some(Kind::Word(word)) => word,
            _ => "",
        }
    }

    /// The word before a token; empty when there is none.
    pub(super) fn word_before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |before| self.word(before))
    }

    /// Whether the word at a token begins with a small letter.
    pub(super) fn is_small(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| self.text[token.start..].starts_with(char::is_lowercase))
    }

    /// The number at a token: its value and how many digits it has.
    pub(super) fn number(&self, at: usize) -> Option<(u32, usize)> {
        match self.tokens.get(at)?.kind {
            Kind::Number(value, digits) => Some((value, digits)),
            _ => None,
        }
    }

    /// The sign at a token.
    pub(super) fn sign(&self, at: usize) -> Option<char> {
        match self.tokens.get(at)?.kind {
            Kind::Sign(sign) => Some(sign),
            _ => None,
        }
    }

    pub(super) fn is_sign(&self, at: usize, sign: char) -> bool {
        self.sign(at) == Some(sign)
    }

    /// Whether there is a token that hangs on the one before it.
    pub(super) fn is_glued(&self, at: usize) -> bool {
        self.tokens.get(at).is_some_and(|token| !token.apart)
    }

    /// Whether a word or number hangs on the one before it.
    fn is_glued_text(&self, at: usize) -> bool {
        self.is_glued(at) && self.sign(at).is_none()
    }

    /// Whether a date may begin at this token: it does not hang on something longer.
    pub(super) fn starts(&self, at: usize) -> bool {
        let Some(before) = at.checked_sub(1).filter(|_| self.is_glued(at)) else {
            return at < self.len();
        };
        match self.sign(before) {
            Some(
                '(' | '[' | '{' | '«' | '»' | '"' | '“' | '”' | '„' | '‘' | ';' | '!' | '>' | '?' | '*' | '=' | '~'
                | '…',
            ) => true,
            Some(',' | ':') => before == 0 || self.number(before - 1).is_none(),
            Some('/') => self.number(at).is_none() && !self.word_before(before).is_empty(),
            _ => false,
        }
    }

    /// Whether a date may end before this token.
    pub(super) fn ends(&self, at: usize) -> bool {
        if !self.is_glued(at) {
            return true;
        }
        match self.sign(at) {
            None | Some('%' | '‰' | '_' | '@') => false,
            Some(',' | ':' | '/') => !(self.is_glued(at + 1) && self.number(at + 1).is_some()),
            Some('.' | '-' | '\'' | '’') => !self.is_glued_text(at + 1),
            Some(_) => true,
        }
    }

    /// Whether a dash follows, as between the two ends of a period.
    pub(super) fn is_dash(&self, at: usize) -> bool {
        matches!(self.sign(at), Some('-' | '–'))
    }

    /// The bytes from a token to before another.
    pub(super) fn span(&self, from: usize, to: usize) -> Range<usize> {
        let start = self.tokens.get(from).map_or(0, |token| token.start);
        let end = to.checked_sub(1).and_then(|last| self.tokens.get(last)).map_or(start, |token| token.end);
        start..end.max(start)
    }
}

/// Lower case and composed, without a copy where it is so already.
fn folded(piece: &str) -> Cow<'_, str> {
    if piece.len() > LONGEST_WORD {
        Cow::Borrowed("")
    } else if piece.bytes().all(|byte| byte.is_ascii_lowercase()) {
        Cow::Borrowed(piece)
    } else {
        Cow::Owned(piece.nfc().collect::<String>().to_lowercase())
    }
}
