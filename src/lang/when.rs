//! Days, times and spans as people say them. Which day it is, and Norway's time zone, come from the caller (`domain/env.rs`).

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::Lang;

impl Lang {
    /// `lør. 21.11`; English `Sat 21 Nov`.
    pub fn day(&self, day: NaiveDate) -> String {
        let weekday = self.weekday_short(day.weekday().number_from_monday());
        format!("{weekday} {}", self.day_of_month(day))
    }

    /// `lør. 21.11 14.03`, or only the day when no time was said; English `Sat 21 Nov 14:03`.
    pub fn day_and_time(&self, day: NaiveDate, time: Option<NaiveTime>) -> String {
        let day = self.day(day);
        time.map_or_else(|| day.clone(), |time| format!("{day} {}", self.time(time)))
    }

    /// `lørdag 21. november 2026`; English `Saturday 21 November 2026`.
    pub fn day_long(&self, day: NaiveDate) -> String {
        let weekday = self.weekday(day.weekday().number_from_monday());
        let dot = if self.is_norwegian() { "." } else { "" };
        format!("{weekday} {}{dot} {} {}", day.day(), self.month(day.month()), day.year())
    }

    /// `21.11.2026`; English `21 Nov 2026`.
    pub fn date(&self, day: NaiveDate) -> String {
        if self.is_norwegian() {
            format!("{:02}.{:02}.{}", day.day(), day.month(), day.year())
        } else {
            format!("{} {} {}", day.day(), self.month_short(day.month()), day.year())
        }
    }

    /// `14.03`; English `14:03`.
    pub fn time(&self, time: NaiveTime) -> String {
        let sign = if self.is_norwegian() { '.' } else { ':' };
        format!("{:02}{sign}{:02}", time.hour(), time.minute())
    }

    /// With seconds, for a running clock: `14:03:22` in every language.
    pub fn clock(&self, time: NaiveTime) -> String {
        format!("{:02}:{:02}:{:02}", time.hour(), time.minute(), time.second())
    }

    /// A part of a day, as near as `now` allows: `i dag 16–18`, `i morgen 9–11`, `man. 16–18`, `ma. 1.12 16–18`.
    pub fn slot(&self, from: NaiveDateTime, until: NaiveDateTime, now: NaiveDateTime) -> String {
        let hours = format!("{}–{}", self.hour(from.time()), self.hour(until.time()));
        format!("{} {hours}", self.near(from.date(), now.date()).unwrap_or_else(|day| day))
    }

    /// An instant, as near as `now` allows: `i dag 18.00`, `i går 14.03`, `man. 18.00`, `ma. 1.12 kl. 18.00`.
    pub fn moment(&self, at: NaiveDateTime, now: NaiveDateTime) -> String {
        let time = self.time(at.time());
        match self.near(at.date(), now.date()) {
            Ok(day) => format!("{day} {time}"),
            Err(day) => self.day_at_time(&day, &time),
        }
    }

    /// In the few cells of a row: the time of an instant of today (`18.30`), the day of any other (`22.11`).
    pub fn time_or_day(&self, at: NaiveDateTime, now: NaiveDateTime) -> String {
        if at.date() == now.date() { self.time(at.time()) } else { self.day_of_month(at.date()) }
    }

    /// `i dag`, `i går`, `for 5 dager siden`, `for 3 uker siden`, `for 14 måneder siden`, `for 3 år siden`;
    /// a day to come: `i morgen`, `om 5 dager` and so on. Weeks from 14 days, months from nine weeks, years from two.
    pub fn ago(&self, day: NaiveDate, today: NaiveDate) -> String {
        let days = today.signed_duration_since(day).num_days();
        let span = Span::between(day, today);
        match (days, span) {
            (0, _) => self.today().to_owned(),
            (1, _) => self.yesterday().to_owned(),
            (-1, _) => self.tomorrow().to_owned(),
            (1.., Span::Days(n)) => self.ago_days(n),
            (1.., Span::Weeks(n)) => self.ago_weeks(n),
            (1.., Span::Months(n)) => self.ago_months(n),
            (1.., Span::Years(n)) => self.ago_years(n),
            (_, Span::Days(n)) => self.in_days(n),
            (_, Span::Weeks(n)) => self.in_weeks(n),
            (_, Span::Months(n)) => self.in_months(n),
            (_, Span::Years(n)) => self.in_years(n),
        }
    }

    /// `21.11`; English `21 Nov`.
    fn day_of_month(&self, day: NaiveDate) -> String {
        if self.is_norwegian() {
            format!("{}.{}", day.day(), day.month())
        } else {
            format!("{} {}", day.day(), self.month_short(day.month()))
        }
    }

    /// `16`, and `16.30` when there are minutes.
    fn hour(&self, time: NaiveTime) -> String {
        if time.minute() == 0 { time.hour().to_string() } else { self.time(time) }
    }

    /// A day that a word or a weekday can name without doubt (`Ok`), or one that needs its date (`Err`).
    fn near(&self, day: NaiveDate, today: NaiveDate) -> Result<String, String> {
        let weekday = day.weekday().number_from_monday();
        match day.signed_duration_since(today).num_days() {
            0 => Ok(self.today().to_owned()),
            1 => Ok(self.tomorrow().to_owned()),
            -1 => Ok(self.yesterday().to_owned()),
            2..=6 => Ok(self.weekday_short(weekday)),
            _ if day.year() == today.year() || (0..180).contains(&day.signed_duration_since(today).num_days()) => {
                Err(format!("{} {}", self.weekday_tiny(weekday), self.day_of_month(day)))
            }
            _ => Err(self.date(day)),
        }
    }
}

/// How far two days are apart, in the unit one would say it in.
enum Span {
    Days(i64),
    Weeks(i64),
    Months(i64),
    Years(i64),
}

impl Span {
    fn between(one: NaiveDate, other: NaiveDate) -> Span {
        let (early, late) = if one <= other { (one, other) } else { (other, one) };
        let days = late.signed_duration_since(early).num_days();
        let begun = i64::from(late.year() - early.year()) * 12 + i64::from(late.month()) - i64::from(early.month());
        let months = if late.day() < early.day() { begun - 1 } else { begun };
        match days {
            ..14 => Span::Days(days),
            14..63 => Span::Weeks(days / 7),
            _ if months < 24 => Span::Months(months),
            _ => Span::Years(months / 12),
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

    use crate::lang::{Lang, Language};

    const NB: Lang = Lang::new(Language::Bokmaal);
    const NN: Lang = Lang::new(Language::Nynorsk);
    const EN: Lang = Lang::new(Language::English);

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn at(date: NaiveDate, hour: u32, minute: u32) -> NaiveDateTime {
        date.and_hms_opt(hour, minute, 0).unwrap()
    }

    #[test]
    fn a_day_is_written_as_each_language_does() {
        let saturday = day(2026, 11, 21);
        for (lang, short, long, date) in [
            (NB, "lør. 21.11", "lørdag 21. november 2026", "21.11.2026"),
            (NN, "lau. 21.11", "laurdag 21. november 2026", "21.11.2026"),
            (EN, "Sat 21 Nov", "Saturday 21 November 2026", "21 Nov 2026"),
        ] {
            assert_eq!(lang.day(saturday), short);
            assert_eq!(lang.day_long(saturday), long);
            assert_eq!(lang.date(saturday), date);
        }
        assert_eq!(NB.day(day(2026, 12, 1)), "tir. 1.12");
        assert_eq!(NB.date(day(2026, 3, 1)), "01.03.2026");
    }

    #[test]
    fn the_week_in_nynorsk_has_its_own_names() {
        let monday = day(2026, 11, 23);
        let names: Vec<String> = (0..7)
            .map(|n| NN.day_long(monday + Days::new(n)).split(' ').next().unwrap_or_default().to_owned())
            .collect();
        assert_eq!(names, ["måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "sundag"]);
    }

    #[test]
    fn a_time_has_a_dot_in_norwegian_and_a_clock_has_seconds() {
        let time = NaiveTime::from_hms_opt(9, 3, 22).unwrap();
        assert_eq!((NB.time(time), NN.time(time), EN.time(time)), ("09.03".into(), "09.03".into(), "09:03".into()));
        assert_eq!(NB.clock(time), "09:03:22");
    }

    #[test]
    fn a_slot_is_named_by_how_near_it_is() {
        let today = day(2026, 11, 21);
        let now = at(today, 14, 3);
        for (from_today, nb, nn, en) in [
            (0, "i dag 16–18", "i dag 16–18", "today 16–18"),
            (1, "i morgen 16–18", "i morgon 16–18", "tomorrow 16–18"),
            (2, "man. 16–18", "mån. 16–18", "Mon 16–18"),
            (6, "fre. 16–18", "fre. 16–18", "Fri 16–18"),
            (7, "lø. 28.11 16–18", "la. 28.11 16–18", "Sat 28 Nov 16–18"),
            (10, "ti. 1.12 16–18", "ty. 1.12 16–18", "Tue 1 Dec 16–18"),
        ] {
            let that = today + Days::new(from_today);
            for (lang, text) in [(NB, nb), (NN, nn), (EN, en)] {
                assert_eq!(lang.slot(at(that, 16, 0), at(that, 18, 0), now), text);
            }
        }
        assert_eq!(NB.slot(at(today, 9, 30), at(today, 11, 0), now), "i dag 09.30–11");
    }

    #[test]
    fn a_moment_is_named_by_how_near_it_is() {
        let today = day(2026, 11, 21);
        let now = at(today, 14, 3);
        for (when, nb, en) in [
            (at(today, 18, 0), "i dag 18.00", "today 18:00"),
            (at(day(2026, 11, 20), 9, 5), "i går 09.05", "yesterday 09:05"),
            (at(day(2026, 11, 23), 18, 0), "man. 18.00", "Mon 18:00"),
            (at(day(2026, 12, 1), 18, 0), "ti. 1.12 kl. 18.00", "Tue 1 Dec at 18:00"),
            (at(day(2026, 11, 12), 18, 0), "to. 12.11 kl. 18.00", "Thu 12 Nov at 18:00"),
            (at(day(2027, 1, 4), 18, 0), "ma. 4.1 kl. 18.00", "Mon 4 Jan at 18:00"),
            (at(day(2025, 12, 1), 18, 0), "01.12.2025 kl. 18.00", "1 Dec 2025 at 18:00"),
        ] {
            assert_eq!(NB.moment(when, now), nb);
            assert_eq!(EN.moment(when, now), en);
        }
    }

    #[test]
    fn how_long_ago_is_said_in_the_unit_that_fits() {
        let today = day(2026, 11, 21);
        for (that, nb, nn, en) in [
            (today, "i dag", "i dag", "today"),
            (day(2026, 11, 20), "i går", "i går", "yesterday"),
            (day(2026, 11, 22), "i morgen", "i morgon", "tomorrow"),
            (day(2026, 11, 16), "for 5 dager siden", "for 5 dagar sidan", "5 days ago"),
            (day(2026, 11, 7), "for 2 uker siden", "for 2 veker sidan", "2 weeks ago"),
            (day(2026, 9, 21), "for 8 uker siden", "for 8 veker sidan", "8 weeks ago"),
            (day(2026, 9, 19), "for 2 måneder siden", "for 2 månader sidan", "2 months ago"),
            (day(2025, 9, 21), "for 14 måneder siden", "for 14 månader sidan", "14 months ago"),
            (day(2025, 9, 22), "for 13 måneder siden", "for 13 månader sidan", "13 months ago"),
            (day(2023, 11, 21), "for 3 år siden", "for 3 år sidan", "3 years ago"),
            (day(2026, 11, 26), "om 5 dager", "om 5 dagar", "in 5 days"),
            (day(2026, 12, 12), "om 3 uker", "om 3 veker", "in 3 weeks"),
            (day(2027, 3, 1), "om 3 måneder", "om 3 månader", "in 3 months"),
        ] {
            for (lang, text) in [(NB, nb), (NN, nn), (EN, en)] {
                assert_eq!(lang.ago(that, today), text, "{that}");
            }
        }
    }
}
