//! Entries as a calendar file (iCalendar, RFC 5545). What stands in them is `words::calendar`'s.

use chrono::{Days, TimeDelta};
use icalendar::{Calendar, Component, Event, EventLike, Property};

use crate::domain::calendar::{CalendarEntry, When};
use crate::domain::clean::is_harmful;
use crate::domain::env::{At, instant};

/// The calendar: `name` is what it is called, `now` when it was written. The same entries at the same instant give the same text.
pub fn calendar(name: &str, entries: &[CalendarEntry], now: At) -> String {
    let mut calendar = Calendar::empty();
    calendar.append_property(Property::new("VERSION", "2.0"));
    calendar.append_property(Property::new("PRODID", "-//ringerunde//NONSGML ringerunde//NO"));
    calendar.append_property(Property::new("CALSCALE", "GREGORIAN"));
    calendar.name(name);
    for entry in entries {
        calendar.push(event(entry, now));
    }
    calendar.to_string()
}

fn event(entry: &CalendarEntry, now: At) -> Event {
    let mut event = Event::new();
    event.uid(&entry.uid).timestamp(now).summary(&harmless(&entry.summary));
    if !entry.description.is_empty() {
        event.description(&harmless(&entry.description));
    }
    match entry.when {
        When::Days { from, to, is_yearly } => {
            // The end of whole days is the day after the last.
            event.starts(from).ends(to.checked_add_days(Days::new(1)).unwrap_or(to));
            // Nobody is busy because something is due.
            event.add_property("TRANSP", "TRANSPARENT");
            if is_yearly {
                event.add_property("RRULE", "FREQ=YEARLY");
            }
        }
        // In UTC, so that no time zone has to be told.
        When::At { from, minutes } => {
            let from = instant(from);
            event.starts(from).ends(from + TimeDelta::minutes(i64::from(minutes)));
        }
    }
    event.done()
}

/// Without signs that a terminal would act on: the file may be printed to one.
fn harmless(text: &str) -> String {
    text.chars().filter(|sign| *sign == '\n' || !is_harmful(*sign)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The content lines, unfolded, as name with parameters and value.
    fn lines(text: &str) -> Vec<(String, String)> {
        assert!(text.ends_with("\r\n") && !text.replace("\r\n", "").contains(['\r', '\n']), "{text:?}");
        assert!(text.split("\r\n").all(|line| line.len() <= 75), "folded at 75 octets");
        let unfolded = text.replace("\r\n ", "");
        let part = |line: &str| line.split_once(':').map(|(name, value)| (name.to_owned(), value.to_owned())).unwrap();
        unfolded.split_terminator("\r\n").map(part).collect()
    }

    fn value<'a>(lines: &'a [(String, String)], name: &str) -> &'a str {
        &lines.iter().find(|(other, _)| other.split(';').next() == Some(name)).unwrap().1
    }

    fn day(text: &str) -> chrono::NaiveDate {
        text.parse().unwrap()
    }

    fn entry(when: When) -> CalendarEntry {
        CalendarEntry {
            uid: "wheel-x@ringerunde".into(),
            summary: "Lønn; kamp,\u{1b} og «ærlig» prat".into(),
            description: "Én linje\nog en til. ".repeat(12),
            when,
        }
    }

    const NOW: At = At::UNIX_EPOCH;

    #[test]
    fn whole_days_come_each_year_and_end_the_day_after_the_last() {
        let when = When::Days { from: day("2026-12-20"), to: day("2027-01-01"), is_yearly: true };
        let text = calendar("Årshjulet", &[entry(when)], NOW);
        let lines = lines(&text);
        assert!(text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"), "{text}");
        assert!(lines.contains(&("DTSTART;VALUE=DATE".into(), "20261220".into())), "{text}");
        assert!(lines.contains(&("DTEND;VALUE=DATE".into(), "20270102".into())), "{text}");
        assert_eq!(value(&lines, "RRULE"), "FREQ=YEARLY");
        assert_eq!(value(&lines, "DTSTAMP"), "19700101T000000Z");
        assert_eq!(value(&lines, "UID"), "wheel-x@ringerunde");
        assert_eq!(value(&lines, "SUMMARY"), "Lønn\\; kamp\\, og «ærlig» prat");
        assert!(value(&lines, "DESCRIPTION").starts_with("Én linje\\nog en til. Én linje"));
        assert_eq!(text, calendar("Årshjulet", &[entry(when)], NOW));
    }

    #[test]
    fn an_hour_in_norway_is_told_in_utc() {
        let when = When::At { from: day("2026-11-24").and_hms_opt(12, 0, 0).unwrap(), minutes: 60 };
        let lines = lines(&calendar("x", &[entry(when)], NOW));
        assert_eq!((value(&lines, "DTSTART"), value(&lines, "DTEND")), ("20261124T110000Z", "20261124T120000Z"));
        assert!(!lines.iter().any(|(name, _)| name == "RRULE"));
    }

    #[test]
    fn a_calendar_without_entries_is_one_all_the_same() {
        let lines = lines(&calendar("x", &[], NOW));
        assert_eq!(lines.first().unwrap().1, "VCALENDAR");
        assert_eq!(lines.last().unwrap(), &("END".to_owned(), "VCALENDAR".to_owned()));
    }
}
