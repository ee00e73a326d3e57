//! Dates and numbers as lists write them, digits first. Dates said in words while a note is typed are in `when`.

use chrono::{Datelike, NaiveDate, TimeDelta};

use super::clean;

/// What was read out of a cell for a date.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum ListDate {
    /// Nothing there.
    Empty,
    /// A day.
    Day(NaiveDate),
    /// A bare spreadsheet serial number, read as a day; worth a warning.
    Serial(NaiveDate),
    /// Something else; as it stood.
    Unreadable(String),
}

impl ListDate {
    /// The day, where there is one.
    pub fn day(&self) -> Option<NaiveDate> {
        match self {
            ListDate::Day(day) | ListDate::Serial(day) => Some(*day),
            ListDate::Empty | ListDate::Unreadable(_) => None,
        }
    }
}

/// Reads a date: `5.6.2014`, `05.06.14`, `5/6-14`, `2014-06-05`, `20140605`, `5. juni 2014`, `June 5, 2014`, a serial.
/// Two-digit years are at most ten years after `today`.
pub fn read(raw: &str, today: NaiveDate) -> ListDate {
    let cleaned = clean::line(raw);
    let text: &str = &cleaned.text;
    if matches!(text, "" | "-" | "–") {
        return ListDate::Empty;
    }
    let day = in_digits(text, today).or_else(|| in_words(text));
    match (day, serial(text)) {
        (Some(day), _) => ListDate::Day(day),
        (None, Some(day)) => ListDate::Serial(day),
        (None, None) => ListDate::Unreadable(cleaned.text.into_owned()),
    }
}

/// Reads a number: decimal comma or point, thousands by space or point, `%` and `kr` ignored.
pub fn number(raw: &str) -> Option<f64> {
    let cleaned = clean::line(raw);
    let mut text = String::with_capacity(cleaned.text.len());
    text.extend(cleaned.text.replace("kr", "").chars().filter(|c| !matches!(c, ' ' | '%')).map(|c| match c {
        '\u{2212}' => '-',
        _ => c,
    }));
    let whole = text.split(',').next().unwrap_or_default();
    let mut groups = whole.trim_start_matches('-').split('.');
    let first = groups.next().map_or(0, str::len);
    let rest: Vec<&str> = groups.collect();
    if (1..=3).contains(&first) && !rest.is_empty() && rest.iter().all(|group| group.len() == 3) {
        text.retain(|c| c != '.');
    }
    let text = text.replace(',', ".");
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-' | b'+')) {
        return None;
    }
    text.parse().ok()
}

fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day).filter(|made| (1900..2200).contains(&made.year()))
}

fn in_digits(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    // A time of day after the date is left out.
    let text = text.split([' ', 'T']).next()?;
    let mut parts = text.split(['.', '/', '-']);
    let (one, two, three) = match (parts.next()?, parts.next(), parts.next(), parts.next()) {
        (one, Some(two), Some(three), None | Some("")) => (one, two, three),
        (whole, None, ..) if whole.len() == 8 && whole.bytes().all(|b| b.is_ascii_digit()) => {
            return day(whole[..4].parse().ok()?, whole[4..6].parse().ok()?, whole[6..].parse().ok()?);
        }
        _ => return None,
    };
    if ![one, two, three].iter().all(|part| part.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    match (one.len(), two.len(), three.len()) {
        (4, 1..=2, 1..=2) => day(one.parse().ok()?, two.parse().ok()?, three.parse().ok()?),
        (1..=2, 1..=2, 4) => day(three.parse().ok()?, two.parse().ok()?, one.parse().ok()?),
        (1..=2, 1..=2, 2) => {
            let short: i32 = three.parse().ok()?;
            let latest = today.year() % 100 + 10;
            day(if short <= latest { 2000 + short } else { 1900 + short }, two.parse().ok()?, one.parse().ok()?)
        }
        _ => None,
    }
}

fn in_words(text: &str) -> Option<NaiveDate> {
    let lower = text.to_lowercase();
    let words: Vec<&str> = lower.split([' ', ',', '.']).filter(|word| !word.is_empty()).collect();
    let (a, b, year) = match words.as_slice() {
        [a, b, year] => (*a, *b, *year),
        [weekday, a, b, year] if is_weekday(weekday) => (*a, *b, *year),
        _ => return None,
    };
    let (month, date) = match (month(b), month(a)) {
        (Some(month), _) => (month, a),
        (None, Some(month)) => (month, b),
        (None, None) => return None,
    };
    let date = date.trim_end_matches("st").trim_end_matches("nd").trim_end_matches("rd").trim_end_matches("th");
    if year.len() != 4 {
        return None;
    }
    day(year.parse().ok()?, month, date.parse().ok()?)
}

fn is_weekday(word: &str) -> bool {
    const BEGIN: [&str; 12] = ["ma", "ti", "on", "to", "fr", "lø", "la", "sø", "su", "tu", "we", "th"];
    BEGIN.iter().any(|two| word.starts_with(two)) || matches!(word, "sat" | "saturday" | "mon" | "monday" | "sun")
}

fn month(word: &str) -> Option<u32> {
    Some(match word {
        "januar" | "jan" | "january" => 1,
        "februar" | "feb" | "february" => 2,
        "mars" | "mar" | "march" => 3,
        "april" | "apr" => 4,
        "mai" | "may" => 5,
        "juni" | "jun" | "june" => 6,
        "juli" | "jul" | "july" => 7,
        "august" | "aug" => 8,
        "september" | "sep" | "sept" => 9,
        "oktober" | "okt" | "october" | "oct" => 10,
        "november" | "nov" => 11,
        "desember" | "des" | "december" | "dec" => 12,
        _ => return None,
    })
}

/// Days since 30 December 1899, for the years 1982 to 2036.
fn serial(text: &str) -> Option<NaiveDate> {
    if text.len() != 5 || !text.starts_with(['3', '4']) || !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_signed(TimeDelta::days(text.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 1, 15).unwrap()
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        for (text, expected) in [
            ("1.2.2024", "2024-02-01"),
            ("01.02.2024", "2024-02-01"),
            ("15. mars 2024", "2024-03-15"),
            ("15 mars. 2024", "2024-03-15"),
            ("fredag 15. mars 2024", "2024-03-15"),
            ("March 15, 2024", "2024-03-15"),
            ("1st May 2024", "2024-05-01"),
            ("2024-03-15 00:00:00", "2024-03-15"),
            ("2024-03-15T08:00:00Z", "2024-03-15"),
            ("15.03.24", "2024-03-15"),
            ("15.03.98", "1998-03-15"),
            ("15/3-24", "2024-03-15"),
            ("20240315", "2024-03-15"),
            ("15.03.2024 kl. 13.00", "2024-03-15"),
        ] {
            assert_eq!(read(text, today()), ListDate::Day(expected.parse().unwrap()), "{text}");
        }
    }

    #[test]
    fn a_bare_serial_is_told_apart() {
        assert_eq!(read("45366", today()), ListDate::Serial("2024-03-15".parse().unwrap()));
    }

    #[test]
    fn what_is_no_date_is_kept_in_words() {
        for text in ["31.02.2024", "2024-13-01", "i fjor", "00.00.0000", "15. mars", "1.2", "ååååå", "99999999"] {
            assert_eq!(read(text, today()), ListDate::Unreadable(text.into()));
        }
        assert_eq!(read(" - ", today()), ListDate::Empty);
    }

    #[test]
    fn numbers_are_read_with_comma_and_groups() {
        for (text, expected) in [
            ("1 234,5", 1234.5),
            ("78,5 %", 78.5),
            ("1.234", 1234.0),
            ("1.234.567,25", 1_234_567.25),
            ("12.5", 12.5),
            ("80 kr", 80.0),
            ("-5", -5.0),
            ("\u{2212}5", -5.0),
        ] {
            assert_eq!(number(text), Some(expected), "{text}");
        }
        for text in ["", "inf", "NaN", "ti", "1,2,3", "1e5"] {
            assert_eq!(number(text), None, "{text}");
        }
    }
}
