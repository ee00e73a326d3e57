//! Norwegian birth numbers: detected in order to be refused. None is ever stored; where one stood in a list is told by `port`.

use std::borrow::Cow;
use std::ops::Range;

/// Where a Norwegian birth number stands: eleven digits (also six and five) with a possible day and both check digits.
/// D-numbers and the series of test persons count as well.
pub fn find(text: &str) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    if bytes.len() < 11 {
        return None;
    }
    let mut at = 0;
    while at < bytes.len() {
        if !bytes[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let run = |from: usize| bytes[from..].iter().take_while(|b| b.is_ascii_digit()).count();
        let first = run(at);
        let end = match first {
            11 => at + 11,
            6 if matches!(bytes.get(at + 6), Some(b' ' | b'-')) && run(at + 7) == 5 => at + 12,
            _ => {
                at += first;
                continue;
            }
        };
        if is_birth_number(bytes[at..end].iter().filter(|b| b.is_ascii_digit()).map(|b| u32::from(b - b'0'))) {
            return Some(at..end);
        }
        at = end;
    }
    None
}

fn is_birth_number(digits: impl Iterator<Item = u32>) -> bool {
    let d: Vec<u32> = digits.collect();
    let [d1, d2, m1, m2, ..] = d[..] else { return false };
    let (day, month) = (d1 * 10 + d2, m1 * 10 + m2);
    let is_day = matches!(day, 1..=31 | 41..=71) && matches!(month % 40, 1..=12) && month < 100;
    let check = |weights: &[u32]| d.iter().zip(weights).map(|(digit, weight)| digit * weight).sum::<u32>() % 11 == 0;
    is_day && check(&[3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) && check(&[5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1])
}

/// The text without its birth numbers, and how many there were.
pub fn without(text: Cow<'_, str>) -> (Cow<'_, str>, usize) {
    let mut text = text;
    let mut found = 0;
    while let Some(range) = find(&text) {
        let mut kept = text.into_owned();
        kept.replace_range(range, "***");
        text = Cow::Owned(kept);
        found += 1;
    }
    (text, found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn birth_numbers_are_found_wherever_they_stand() {
        // Month + 80: the series of test persons, so nobody's number.
        let made = make("158163", 900);
        assert!(find(&format!("Kari {made}, ring")).is_some());
        assert!(find(&format!("{} {}", &made[..6], &made[6..])).is_some());
        assert_eq!(find(&format!("{made}0")), None);
        for plain in ["42 12 34 56", "310467006", "1234567890123456", "12345678901", "+47 42 10 00 130"] {
            assert_eq!(find(plain), None, "{plain}");
        }
        let (kept, found) = without(Cow::Owned(format!("{made} og {made}")));
        assert_eq!((kept.as_ref(), found), ("*** og ***", 2));
    }

    fn digits_of(text: &str) -> impl Iterator<Item = u32> {
        text.chars().filter_map(|c| c.to_digit(10))
    }

    /// The first valid number of a day at or after a serial.
    fn make(day: &str, serial: u32) -> String {
        (serial * 100..99_999)
            .map(|rest| format!("{day}{rest:05}"))
            .find(|number| is_birth_number(digits_of(number)))
            .unwrap()
    }
}
