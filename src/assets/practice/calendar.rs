//! Turns the relative times of the practice data into days and instants, seen from now.
//! Dates as people write them are `domain::dates`; when a club may be rung is `domain::hours`.

use chrono::{Days, Months, NaiveDate, NaiveTime, TimeDelta, Timelike};

use super::PracticeError;
use crate::domain::env::{At, Env, instant, local};
use crate::domain::hours::{Return, is_calling_day};

/// Now and today, and the hours within which calls are made.
#[derive(Clone, Copy)]
pub struct Calendar {
    now: At,
    today: NaiveDate,
    opens_minute: u32,
    closes_minute: u32,
}

impl Calendar {
    /// The calendar seen from `env`, with the calling hours in minutes from midnight.
    pub fn new(env: &Env, opens_minute: u32, closes_minute: u32) -> Self {
        Calendar { now: env.now, today: env.today(), opens_minute, closes_minute }
    }

    /// Today in Norway.
    pub fn today(&self) -> NaiveDate {
        self.today
    }

    /// A day such as `-23d`, `+6w`, `-14mo`, `-2y`, or `-3wd` (days on which one rings), counted from today.
    pub fn day(&self, text: &str) -> Result<NaiveDate, PracticeError> {
        let wrong = || PracticeError::When(text.to_owned());
        let (ahead, rest) = match text.split_at_checked(1) {
            Some(("+", rest)) => (true, rest),
            Some(("-", rest)) => (false, rest),
            _ => return Err(wrong()),
        };
        let unit_at = rest.find(|c: char| !c.is_ascii_digit()).ok_or_else(wrong)?;
        let (count, unit) = rest.split_at(unit_at);
        let count: u16 = count.parse().map_err(|_| wrong())?;
        let count = u32::from(count);
        let months = |n: u32| {
            let months = Months::new(n);
            if ahead { self.today.checked_add_months(months) } else { self.today.checked_sub_months(months) }
        };
        let day = match unit {
            "d" => step(self.today, ahead, count),
            "w" => step(self.today, ahead, count * 7),
            "wd" => (0..count).try_fold(self.today, |day, _| Some(moved(step(day, ahead, 1)?, ahead))),
            "mo" => months(count),
            "y" => months(count * 12),
            _ => None,
        };
        day.ok_or_else(wrong)
    }

    /// The same, moved to a day on which one rings: a day that was, further back; a day to come, further on.
    pub fn weekday(&self, text: &str) -> Result<NaiveDate, PracticeError> {
        Ok(moved(self.day(text)?, text.starts_with('+')))
    }

    /// An instant such as `-14mo 16:20`, on a day on which one rings.
    pub fn moment(&self, text: &str) -> Result<At, PracticeError> {
        let wrong = || PracticeError::When(text.to_owned());
        let (day, time) = text.split_once(' ').ok_or_else(wrong)?;
        let time = NaiveTime::parse_from_str(time, "%H:%M").map_err(|_| wrong())?;
        Ok(instant(self.weekday(day)?.and_time(time)))
    }

    /// When a club comes back: `soon`, `later`, `+3wd 13:00` or `+1wd 16-18`.
    pub fn returns(&self, text: &str) -> Result<Return, PracticeError> {
        match text {
            "soon" => return Ok(agreed(self.soon())),
            "later" => return Ok(agreed(self.later())),
            _ => {}
        }
        let wrong = || PracticeError::When(text.to_owned());
        let (day, time) = text.split_once(' ').ok_or_else(wrong)?;
        let Some((from, to)) = time.split_once('-') else { return Ok(agreed(self.moment(text)?)) };
        let hour = |text: &str| text.parse::<u8>().map(u32::from).map_err(|_| wrong());
        let (from, to, day) = (hour(from)?, hour(to)?, self.weekday(day)?);
        Ok(Return { from: at_minute(day, from * 60), until: Some(at_minute(day, to * 60)) })
    }

    /// Noon of a day: for things whose hour nobody noted.
    pub fn noon(&self, text: &str) -> Result<At, PracticeError> {
        Ok(at_minute(self.day(text)?, 12 * 60))
    }

    /// The first calling minute of such a day.
    pub fn opening(&self, text: &str) -> Result<At, PracticeError> {
        Ok(at_minute(self.weekday(text)?, self.opens_minute))
    }

    /// Minutes since midnight now.
    fn minute(&self) -> u32 {
        let now = local(self.now);
        now.hour() * 60 + now.minute()
    }

    /// The last five minutes' mark, within the calling hours of today: somebody agreed to be rung about now.
    fn soon(&self) -> At {
        let minute = self.minute() / 5 * 5;
        at_minute(self.today, minute.clamp(self.opens_minute, self.closes_minute))
    }

    /// The half hour that is at least two and a half hours from now and an hour and a half from the opening;
    /// five in the afternoon of the next calling day when the evening is too far gone for that.
    fn later(&self) -> At {
        let minute = (self.minute() + 150).div_ceil(30) * 30;
        if minute > self.closes_minute {
            return at_minute(calling_day_from(self.today + Days::new(1)), 17 * 60);
        }
        at_minute(self.today, minute.max(self.opens_minute + 90))
    }
}

/// An instant of a day, in minutes from midnight on the wall clock.
fn at_minute(day: NaiveDate, minute: u32) -> At {
    instant(day.and_time(NaiveTime::MIN) + TimeDelta::minutes(i64::from(minute)))
}

/// A time that somebody agreed to.
fn agreed(from: At) -> Return {
    Return { from, until: None }
}

/// The first calling day on or after a day.
fn calling_day_from(day: NaiveDate) -> NaiveDate {
    moved(day, true)
}

fn moved(mut day: NaiveDate, ahead: bool) -> NaiveDate {
    while !is_calling_day(day) {
        let Some(next) = step(day, ahead, 1) else { return day };
        day = next;
    }
    day
}

fn step(day: NaiveDate, ahead: bool, days: u32) -> Option<NaiveDate> {
    let days = Days::new(u64::from(days));
    if ahead { day.checked_add_days(days) } else { day.checked_sub_days(days) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(now: &str) -> Calendar {
        Calendar::new(&Env::new(instant(now.parse().unwrap()), 1), 510, 1230)
    }

    fn wall(at: At) -> String {
        local(at).format("%Y-%m-%d %H:%M").to_string()
    }

    #[test]
    fn days_are_counted_from_today() {
        let saturday = calendar("2026-11-21T14:03:00");
        for (text, day) in [
            ("-23d", "2026-10-29"),
            ("+6w", "2027-01-02"),
            ("-14mo", "2025-09-21"),
            ("-2y", "2024-11-21"),
            ("-1wd", "2026-11-20"),
            ("-6wd", "2026-11-13"),
            ("+1wd", "2026-11-23"),
            ("+24wd", "2026-12-28"),
        ] {
            assert_eq!(saturday.day(text).unwrap().to_string(), day, "{text}");
        }
        assert_eq!(saturday.weekday("-7d").unwrap().to_string(), "2026-11-13");
        assert_eq!(saturday.weekday("+8d").unwrap().to_string(), "2026-11-30");
        for text in ["", "23d", "-d", "-3", "-3x", "å", "-99999d"] {
            assert!(saturday.day(text).is_err(), "{text}");
        }
    }

    #[test]
    fn agreed_times_are_about_now_and_later_today() {
        for (now, soon, later) in [
            ("2026-11-21T14:03:00", "2026-11-21 14:00", "2026-11-21 17:00"),
            ("2026-11-20T05:00:00", "2026-11-20 08:30", "2026-11-20 10:00"),
            ("2026-11-20T22:41:00", "2026-11-20 20:30", "2026-11-23 17:00"),
        ] {
            let calendar = calendar(now);
            assert_eq!(wall(calendar.returns("soon").unwrap().from), soon);
            assert_eq!(wall(calendar.returns("later").unwrap().from), later);
        }
        let back = calendar("2026-11-21T14:03:00").returns("+1wd 16-18").unwrap();
        assert_eq!(
            (wall(back.from), back.until.map(wall)),
            ("2026-11-23 16:00".into(), Some("2026-11-23 18:00".into()))
        );
    }
}
