//! What makes foreign text harmless: control and escape sequences, direction overrides and invisible signs are taken out.
//! Limits of length belong to whoever stores the text; what a cell means is read in `phone`, `dates` and `port`.

use std::borrow::Cow;

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// Longest escape string (title, link) that is taken out whole; of a longer one only the control signs go.
const LONGEST_ESCAPE: usize = 2048;

/// Cleaned text, and whether anything that could do harm was in it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cleaned<'a> {
    /// The harmless text, NFC.
    pub text: Cow<'a, str>,
    /// Whether harmful signs were taken out (spaces that were only tidied do not count).
    pub removed: bool,
}

/// Whether a sign may never be stored or drawn: C0 other than newline and tab, DEL, C1, signs that turn or hide text.
pub fn is_harmful(c: char) -> bool {
    matches!(c,
        '\0'..='\u{8}' | '\u{b}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}'
        | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}

/// One line of harmless text: NFC, every kind of space and line break as one space, trimmed.
pub fn line(text: &str) -> Cleaned<'_> {
    if is_tidy_line(text) {
        return Cleaned { text: Cow::Borrowed(text), removed: false };
    }
    let (kept, removed) = strip(text);
    let mut out = String::with_capacity(kept.len());
    for word in kept.split(char::is_whitespace).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    Cleaned { text: Cow::Owned(out), removed }
}

/// Harmless text of several lines: NFC, line breaks as `\n`, odd spaces as plain ones; indents and tabs stay.
pub fn text(text: &str) -> Cleaned<'_> {
    if is_tidy_text(text) {
        return Cleaned { text: Cow::Borrowed(text), removed: false };
    }
    let (text, removed) = tidied(text);
    Cleaned { text: Cow::Owned(text), removed }
}

fn tidied(text: &str) -> (String, bool) {
    let (kept, removed) = strip(text);
    let mut out = String::with_capacity(kept.len());
    for c in kept.chars() {
        match c {
            '\n' | '\t' => out.push(c),
            '\u{2028}' | '\u{2029}' => out.push('\n'),
            _ if c.is_whitespace() => out.push(' '),
            _ => out.push(c),
        }
    }
    let end = out.trim_end().len();
    out.truncate(end);
    let start = out.len() - out.trim_start_matches('\n').len();
    out.drain(..start);
    (out, removed)
}

/// The common case, decided without copying: nothing to take out, nothing to tidy, already composed.
fn is_tidy_line(text: &str) -> bool {
    let mut before_was_space = true;
    for c in text.chars() {
        let space = c == ' ';
        if (space && before_was_space) || !is_plain(c) {
            return text.is_empty();
        }
        before_was_space = space;
    }
    text.is_empty() || !before_was_space
}

/// The same for several lines, among whose blanks nothing is tidied but at the ends.
fn is_tidy_text(text: &str) -> bool {
    let has_ragged_end = text.starts_with('\n') || text.ends_with([' ', '\n', '\t']);
    !has_ragged_end && text.chars().all(|c| is_plain(c) || matches!(c, '\n' | '\t'))
}

/// Below U+0300 nothing combines, and only NBSP and the soft hyphen among the letters of Latin-1 need work.
fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{2ff}')
}

/// Takes the harm out, makes line breaks `\n`, composes.
fn strip(text: &str) -> (String, bool) {
    let mut out = String::with_capacity(text.len());
    let mut removed = false;
    let mut rest = text;
    while let Some(c) = rest.chars().next() {
        let mut taken = c.len_utf8();
        match c {
            '\r' => {
                out.push('\n');
                taken += usize::from(rest[1..].starts_with('\n'));
            }
            '\u{1b}' | '\u{9b}' | '\u{9d}' | '\u{90}' => {
                removed = true;
                taken = escape_len(rest);
            }
            // Soft hyphens are invisible leftovers of web pages; nothing is lost without them.
            '\u{ad}' => {}
            // Joiners build emoji and are needed in some scripts; between Latin letters they only hide differences.
            '\u{200c}' | '\u{200d}' => {
                if out.chars().next_back().is_some_and(|before| before >= '\u{590}' && before != ' ') {
                    out.push(c);
                } else {
                    removed = true;
                }
            }
            _ if is_harmful(c) => removed = true,
            _ => out.push(c),
        }
        rest = &rest[taken..];
    }
    if is_nfc_quick(out.chars()) != IsNormalized::Yes {
        out = out.nfc().collect();
    }
    (out, removed)
}

/// Bytes of the escape sequence that `text` begins with (ECMA-48); at least the introducer itself.
fn escape_len(text: &str) -> usize {
    let mut signs = text.char_indices();
    let Some((_, first)) = signs.next() else { return 0 };
    let (kind, body) = match first {
        '\u{1b}' => match signs.next() {
            Some((at, kind @ ('[' | ']' | 'P' | 'X' | '^' | '_'))) => (kind, at + 1),
            // Two-sign sequences such as `ESC c` and `ESC ( B`.
            Some((_, ' '..='/')) => {
                let end = signs.find(|(_, c)| !matches!(c, ' '..='/'));
                return end.filter(|(_, c)| matches!(c, '0'..='~')).map_or(1, |(at, c)| at + c.len_utf8());
            }
            Some((at, '0'..='~')) => return at + 1,
            _ => return 1,
        },
        '\u{9b}' => ('[', first.len_utf8()),
        _ => (']', first.len_utf8()),
    };
    let end = if kind == '[' {
        text[body..].char_indices().find(|(_, c)| !matches!(c, ' '..='?')).filter(|(_, c)| matches!(c, '@'..='~'))
    } else {
        text[body..]
            .char_indices()
            .take(LONGEST_ESCAPE)
            .take_while(|(_, c)| *c != '\n')
            .find(|(_, c)| matches!(c, '\u{7}' | '\u{9c}' | '\u{1b}'))
    };
    match end {
        // The string ends with `ESC \`.
        Some((at, '\u{1b}')) => body + at + if text[body + at + 1..].starts_with('\\') { 2 } else { 0 },
        Some((at, c)) => body + at + c.len_utf8(),
        None => body,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn one(text: &str) -> (String, bool) {
        let cleaned = line(text);
        (cleaned.text.into_owned(), cleaned.removed)
    }

    #[test]
    fn tidy_text_is_left_as_it_is() {
        for same in ["", "Kari", "Øverås-Bjørgå", "Áilu Sáŋgi", "=1+1", "=HYPERLINK(\"x\")"] {
            assert_eq!(one(same), (same.to_owned(), false));
            assert!(matches!(line(same).text, Cow::Borrowed(_)), "{same}");
        }
    }

    #[test]
    fn odd_spaces_become_one_space_and_are_no_harm() {
        assert_eq!(one("  42\u{a0}12\u{202f}34\t56 \r\n"), ("42 12 34 56".into(), false));
        assert_eq!(one("A\u{30a}se"), ("Åse".into(), false));
        assert_eq!(one("Gran\u{ad}sletta"), ("Gransletta".into(), false));
    }

    #[test]
    fn sequences_to_the_terminal_are_taken_out_whole() {
        for (given, kept) in [
            ("An\0ne", "Anne"),
            ("Esc\u{1b}[31mRød\u{1b}[0m", "EscRød"),
            ("\u{1b}]0;tittel\u{7}\u{1b}[2J", ""),
            ("\u{1b}]8;;http://x\u{1b}\\her\u{1b}]8;;\u{1b}\\", "her"),
            ("\u{9b}31mRød", "Rød"),
            ("\u{1b}(BKari", "Kari"),
            ("\u{1b}]0;uten slutt", "0;uten slutt"),
            ("\u{1b}", ""),
            ("\u{1b}[", ""),
            ("Bjelle\u{7}", "Bjelle"),
            ("\u{202e}feslaf", "feslaf"),
            ("Null\u{200b}bredde\u{feff}", "Nullbredde"),
            ("a\u{200d}b", "ab"),
        ] {
            assert_eq!(one(given), (kept.to_owned(), true), "{given:?}");
        }
    }

    #[test]
    fn emoji_stay_in_one_piece() {
        for emoji in ["👷\u{200d}♀\u{fe0f}", "👨\u{200d}👩\u{200d}👧"] {
            assert_eq!(one(emoji), (emoji.to_owned(), false));
        }
    }

    #[test]
    fn notes_keep_lines_and_indents() {
        let cleaned = text("en\r\n  to\rtre\u{2028}fire\u{b}\n\n");
        assert_eq!((cleaned.text.as_ref(), cleaned.removed), ("en\n  to\ntre\nfire", true));
        assert_eq!(text("\t=1+1").text, "\t=1+1");
    }

    proptest! {
        #[test]
        fn nothing_harmful_is_ever_left(any in "\\PC*|(\u{1b}|\u{9b}|\u{7}|\\]|\\[|[a-z;0-9\\\\]|\u{202e}|\u{200d}|\n)*") {
            let (kept, _) = one(&any);
            prop_assert!(!kept.chars().any(|c| is_harmful(c) || c == '\n' || c == '\t'));
            let cleaned = text(&any).text.into_owned();
            prop_assert!(!cleaned.chars().any(is_harmful));
            prop_assert_eq!(one(&kept), (kept.clone(), false));
        }

        #[test]
        fn what_is_left_as_it_is_had_nothing_to_tidy(any in "[a-zåØ \\n\\t\u{ad}\u{a0}\u{301}]{0,8}") {
            let cleaned = text(&any);
            prop_assert_eq!((cleaned.text.into_owned(), cleaned.removed), tidied(&any));
        }
    }
}
