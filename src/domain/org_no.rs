//! Norwegian organisation numbers: reading them with their check digit, and showing them.
//! Which club a number belongs to is decided in `port`.

use super::clean;

/// Weights of the check digit (Brønnøysundregistrene, modulus 11).
const WEIGHTS: [u32; 8] = [3, 2, 7, 6, 5, 4, 3, 2];

/// What was read out of a cell for an organisation number.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum OrgNo {
    /// Nothing there.
    Empty,
    /// Nine digits with a valid check digit.
    Valid(String),
    /// Not nine digits; as it stood.
    BadFormat(String),
    /// Nine digits whose check digit is wrong; as it stood.
    BadCheck(String),
}

/// Reads an organisation number, with or without spaces, `NO` and `MVA`.
pub fn read(raw: &str) -> OrgNo {
    let cleaned = clean::line(raw);
    let mut text: &str = &cleaned.text;
    if let Some(rest) = text.get(..2).filter(|two| two.eq_ignore_ascii_case("NO")).map(|_| &text[2..]) {
        text = rest;
    }
    let end = text.len().saturating_sub(3);
    if text.get(end..).is_some_and(|last| last.eq_ignore_ascii_case("MVA")) {
        text = &text[..end];
    }
    let digits: String = text.chars().filter(|c| !matches!(c, ' ' | '.')).collect();
    if digits.is_empty() {
        OrgNo::Empty
    } else if digits.len() != 9 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        OrgNo::BadFormat(cleaned.text.into_owned())
    } else if check_digit(&digits) == digits.as_bytes().get(8).map(|b| u32::from(b - b'0')) {
        OrgNo::Valid(digits)
    } else {
        OrgNo::BadCheck(cleaned.text.into_owned())
    }
}

/// Three and three with non-breaking spaces, `974 760 673`; anything but nine digits is shown as it is.
pub fn show(number: &str) -> String {
    match (number.len(), number.get(..3), number.get(3..6), number.get(6..)) {
        (9, Some(a), Some(b), Some(c)) => format!("{a}\u{a0}{b}\u{a0}{c}"),
        _ => number.to_owned(),
    }
}

/// The check digit that belongs to the first eight digits; `None` when there is none (remainder 1).
fn check_digit(digits: &str) -> Option<u32> {
    let sum: u32 = digits.bytes().zip(WEIGHTS).map(|(b, weight)| u32::from(b - b'0') * weight).sum();
    match sum % 11 {
        0 => Some(0),
        1 => None,
        rest => Some(11 - rest),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let valid = OrgNo::Valid("974760673".into());
        for text in ["974760673", "974 760 673", "974\u{a0}760\u{a0}673", "NO 974760673 MVA", "no974.760.673mva"] {
            assert_eq!(read(text), valid, "{text}");
        }
        assert_eq!(read(" "), OrgNo::Empty);
        assert_eq!(read("974 760 674"), OrgNo::BadCheck("974 760 674".into()));
        assert_eq!(read("97476067"), OrgNo::BadFormat("97476067".into()));
        assert_eq!(read("ukjent"), OrgNo::BadFormat("ukjent".into()));
        assert_eq!(read("Å"), OrgNo::BadFormat("Å".into()));
    }

    #[test]
    fn numbers_are_shown_three_and_three() {
        assert_eq!(show("974760673"), "974\u{a0}760\u{a0}673");
        assert_eq!(show("12"), "12");
    }
}
