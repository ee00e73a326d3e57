//! The Norwegian alphabet for sorting, and the folding that search uses.
//! Who sorts what is decided where the lists are.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::decompose_canonical;

/// Words in which `aa` is read as a long a and sorts there (`requirements.md` §4d); beginnings of words, lower case.
const LONG_A: [&str; 36] = [
    "aalto",
    "haase",
    "haas",
    "isaac",
    "isaach",
    "isaak",
    "aaron",
    "saad",
    "maalouf",
    "canaan",
    "kanaan",
    "aaliya",
    "saara",
    "saari",
    "laasonen",
    "laakso",
    "taavi",
    "paavo",
    "maarit",
    "maari",
    "haapa",
    "kaasinen",
    "raatikainen",
    "vaara",
    "saarela",
    "aamir",
    "aamer",
    "aadan",
    "aaden",
    "aarif",
    "faarah",
    "naaz",
    "raafat",
    "baal",
    "kraal",
    "vaal",
];

/// A key that sorts by comparing bytes: a–z æ ø å, `aa` as å, ä with æ, ö with ø, ü with y; accents and capitals
/// only break ties; numbers by size.
pub fn key(text: &str) -> String {
    let lower: String = text.nfc().flat_map(char::to_lowercase).collect();
    let mut key = String::with_capacity(lower.len() * 3 + 2);
    let mut rest = lower.as_str();
    while let Some(c) = rest.chars().next() {
        let length = if c.is_ascii_digit() {
            number(rest, &mut key)
        } else if c.is_alphabetic() {
            word(rest, &mut key)
        } else {
            if !key.ends_with(' ') && !key.is_empty() {
                key.push(' ');
            }
            c.len_utf8()
        };
        rest = &rest[length..];
    }
    let end = key.trim_end().len();
    key.truncate(end);
    key.push('\u{1}');
    key.push_str(&lower);
    key.push('\u{1}');
    key.push_str(text);
    key
}

/// The form that search compares: lower case, å~aa~a, ø~oe~o, æ~ae~a, é~e. Query and text are folded alike,
/// so «Lovas» and «Loevaas» find «Løvås».
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            'a'..='z' | '0'..='9' => push_folded(&mut folded, c),
            'A'..='Z' => push_folded(&mut folded, c.to_ascii_lowercase()),
            _ if c.is_ascii() => folded.push(c),
            _ if c.is_whitespace() => folded.push(' '),
            _ => c.to_lowercase().for_each(|c| fold_one(&mut folded, c)),
        }
    }
    folded
}

fn fold_one(folded: &mut String, c: char) {
    match c {
        'å' | 'æ' | 'ä' => push_folded(folded, 'a'),
        'ø' | 'ö' | 'œ' => push_folded(folded, 'o'),
        _ => match letter(c) {
            Some(letters) => letters.chars().for_each(|c| push_folded(folded, c)),
            None => decompose_canonical(c, |part| {
                // ǽ and ǿ come apart into our own letters.
                match part {
                    'æ' => push_folded(folded, 'a'),
                    'ø' => push_folded(folded, 'o'),
                    part if is_mark(part) => {}
                    part => push_folded(folded, part),
                }
            }),
        },
    }
}

/// Doubled a and the e of oe and ae say nothing more than the letter before.
fn push_folded(folded: &mut String, c: char) {
    let said = match folded.as_bytes().last() {
        Some(b'a') => matches!(c, 'a' | 'e'),
        Some(b'o') => c == 'e',
        _ => false,
    };
    if !said {
        folded.push(c);
    }
}

/// Letters of our neighbours that do not come apart into a base and an accent.
fn letter(c: char) -> Option<&'static str> {
    Some(match c {
        'đ' | 'ð' => "d",
        'ŋ' => "n",
        'ŧ' => "t",
        'þ' => "th",
        'ß' => "ss",
        'ł' => "l",
        'ħ' => "h",
        'ı' => "i",
        _ => return None,
    })
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

/// Writes the run of letters that `text` begins with, and returns its length in bytes.
fn word(text: &str, key: &mut String) -> usize {
    let end = text.find(|c: char| !c.is_alphabetic() && !is_mark(c)).unwrap_or(text.len());
    let word = &text[..end];
    let long_a = word.contains("aa") && LONG_A.iter().any(|begin| word.starts_with(begin));
    let mut letters = word.chars().peekable();
    while let Some(c) = letters.next() {
        match c {
            'a' if !long_a && letters.peek() == Some(&'a') => {
                letters.next();
                key.push('}');
            }
            // The three signs that follow z in ASCII stand for the three letters that follow z.
            'æ' | 'ä' => key.push('{'),
            'ø' | 'ö' | 'ő' | 'œ' => key.push('|'),
            'å' => key.push('}'),
            'ü' | 'ű' => key.push('y'),
            'a'..='z' => key.push(c),
            _ => match letter(c) {
                Some(letters) => key.push_str(letters),
                None => decompose_canonical(c, |part| {
                    if !is_mark(part) {
                        key.push(part);
                    }
                }),
            },
        }
    }
    end
}

/// Writes the run of digits that `text` begins with so that it sorts by size, and returns its length in bytes.
fn number(text: &str, key: &mut String) -> usize {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let digits = text[..end].trim_start_matches('0');
    let size = u8::try_from(digits.len().min(70)).unwrap_or(70);
    key.push('0');
    key.push(char::from(b'0' + size));
    key.push_str(digits);
    end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_sort_by_the_norwegian_alphabet() {
        let sorted = [
            "",
            "Aalto",
            "Andersen",
            "André",
            "Andrea",
            "Avdeling 2",
            "Avdeling 10",
            "Haase",
            "Hagen",
            "Isaachsen",
            "Isaksen",
            "Myhr",
            "Müller",
            "Vang",
            "Wang",
            "Zahl",
            "Ærlig",
            "Ødegård",
            "Øverås",
            "Övik",
            "Aasen",
            "Åsen",
            "Åsheim",
        ];
        let mut shuffled = sorted;
        shuffled.reverse();
        shuffled.sort_by_key(|name| key(name));
        assert_eq!(shuffled, sorted);
    }

    #[test]
    fn capitals_and_accents_only_break_ties() {
        assert!(key("ås") < key("Ås") || key("Ås") < key("ås"));
        assert!(key("andré a") < key("Andre b"));
        assert!(key("Anne-Grete") < key("Anne Hege"));
        assert_eq!(key("A\u{30a}se").split('\u{1}').next(), key("Åse").split('\u{1}').next());
    }

    #[test]
    fn search_finds_a_name_in_all_its_spellings() {
        for spelling in ["Løvås", "Lovas", "Loevaas", "LØVAAS", "lovås", "Lo\u{308}va\u{30a}s"] {
            assert_eq!(fold(spelling), "lovas", "{spelling}");
        }
        assert_eq!(fold("Sæther"), fold("Saether"));
        assert_eq!((fold("Ǽ"), fold("ǿ")), (fold("æ"), fold("ø")));
        assert_eq!(fold("André Sáŋgi"), "andre sangi");
        assert_eq!(fold("42 12"), "42 12");
    }
}
