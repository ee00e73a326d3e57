//! Days that have passed, as a search asks for them: «etter:mandag», «etter:1. september», «etter:to uker», «etter:2025».
//! Days to come, which notes are about, are the parent's.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveDateTime, TimeDelta};

use super::words::{self, Unit};
use crate::domain::dates;

/// How far ahead of today a weekday may be found that was meant backwards.
const WEEK: i64 = 7;

/// The latest such day that is not after today: a weekday, a date with or without a year, a month or a year (its first day),
/// or so long ago («to uker», «30 dager siden»). `None` unless the whole text says a day.
pub fn since(text: &str, now: NaiveDateTime) -> Option<NaiveDate> {
    let text = text.trim().trim_end_matches(',');
    let lower = text.to_lowercase();
    let today = now.date();
    let day = dates::read(text, today)
        .day()
        .filter(|_| text.contains(|c: char| !c.is_ascii_digit()) || text.len() == 8)
        .or_else(|| year(&lower, today))
        .or_else(|| month(&lower, today))
        .or_else(|| ago(&lower, today))
        .or_else(|| said(text, now));
    day.filter(|day| *day <= today)
}

fn year(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let year = match text {
        "i år" | "this year" => today.year(),
        "i fjor" | "last year" => today.year() - 1,
        _ if text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit()) => text.parse().ok()?,
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year, 1, 1).filter(|day| (1950..2200).contains(&day.year()))
}

/// The first of a month: this year's, or last year's when it has not begun.
fn month(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let mut parts = text.split_whitespace();
    let month = words::month(parts.next()?)?;
    let year = match (parts.next(), parts.next()) {
        (None, _) if month > today.month() => today.year() - 1,
        (None, _) => today.year(),
        (Some(year), None) if year.len() == 4 => year.parse().ok()?,
        _ => return None,
    };
    NaiveDate::from_ymd_opt(year, month, 1)
}

/// How many days from today one is that is named by nothing but where it stands beside it, in small letters: «i går» is -1. In a
/// sentence `day` finds those that are to come.
pub fn beside(text: &str) -> Option<i64> {
    let said = text.strip_prefix("the ").unwrap_or(text).split_whitespace();
    let mut words = said.clone().chain(std::iter::repeat(""));
    let (days, length) = words::beside([words.next()?, words.next()?, words.next()?])?;
    (said.count() == length).then_some(days)
}

/// «i går», «to uker», «3 måneder siden», «a week ago».
fn ago(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    if let Some(days) = beside(text).filter(|days| *days < 0) {
        return today.checked_add_signed(TimeDelta::days(days));
    }
    let mut parts: Vec<&str> = text.split_whitespace().collect();
    if let [for_, .., last] = parts.as_slice()
        && matches!(*for_, "for")
        && matches!(*last, "siden" | "sidan")
    {
        parts.remove(0);
    }
    if parts.last().is_some_and(|last| matches!(*last, "siden" | "sidan" | "ago")) {
        parts.pop();
    }
    let [count, unit] = parts.as_slice() else { return None };
    let count = count.parse::<u32>().ok().or_else(|| words::count(count)).filter(|count| *count <= 10_000)?;
    match words::unit(unit)? {
        Unit::Days(days) => today.checked_sub_days(Days::new(u64::from(days) * u64::from(count))),
        Unit::Months(months) => today.checked_sub_months(Months::new(months.checked_mul(count)?)),
        Unit::Minutes(_) => None,
    }
}

/// What a note would take for a day to come, a week or a year earlier.
fn said(text: &str, now: NaiveDateTime) -> Option<NaiveDate> {
    let when = super::find(text, now)?;
    let is_all = when.span.start == 0 && text.get(when.span.end..).is_some_and(|rest| matches!(rest, "" | "."));
    if !is_all || when.time.is_some() {
        return None;
    }
    let ahead = (when.day - now.date()).num_days();
    let is_weekday = text.to_lowercase().split([' ', '.']).any(|word| words::weekday(word).is_some());
    match ahead {
        ..=0 => Some(when.day),
        // «tirsdag» on a Tuesday is today.
        WEEK if is_weekday => Some(now.date()),
        1..=WEEK if is_weekday => when.day.checked_sub_days(Days::new(WEEK.unsigned_abs())),
        _ if text.contains(|c: char| c.is_ascii_digit()) => when.day.checked_sub_months(Months::new(12)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn since_of(text: &str) -> Option<String> {
        // A Tuesday.
        let now = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap().and_hms_opt(16, 10, 0).unwrap();
        since(text, now).map(|day| day.to_string())
    }

    #[test]
    fn a_day_that_has_passed_is_understood_in_words_and_digits() {
        for (text, day) in [
            ("mandag", "2026-11-23"),
            ("tirsdag", "2026-11-24"),
            ("fredag", "2026-11-20"),
            ("i går", "2026-11-23"),
            ("i dag", "2026-11-24"),
            ("1. september", "2026-09-01"),
            ("1. desember", "2025-12-01"),
            ("1.9.2026", "2026-09-01"),
            ("2026-09-01", "2026-09-01"),
            ("september", "2026-09-01"),
            ("desember", "2025-12-01"),
            ("mars 2024", "2024-03-01"),
            ("2025", "2025-01-01"),
            ("i fjor", "2025-01-01"),
            ("to uker", "2026-11-10"),
            ("for to veker sidan", "2026-11-10"),
            ("3 months ago", "2026-08-24"),
        ] {
            assert_eq!(since_of(text).as_deref(), Some(day), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_or_has_not_come_is_none() {
        for text in [
            "",
            "lønn",
            "i morgen",
            "om to uker",
            "30. februar",
            "2027-01-01",
            "fredag kl 14",
            "42",
            "99999999999 år",
            "32.13.2026",
        ] {
            assert_eq!(since_of(text), None, "{text}");
        }
    }
}
