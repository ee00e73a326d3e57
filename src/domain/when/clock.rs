//! Times of the clock: «kl 14», «kl. 14.30», «klokka halv tre», «14:30», «at 6 pm».
//! The day they belong to is in `day`.

use chrono::{NaiveTime, Timelike};

use super::line::Line;
use super::words;

/// The same time after noon.
pub(super) fn after_noon(time: NaiveTime) -> NaiveTime {
    if time.hour() < 12 { time.with_hour(time.hour() + 12).unwrap_or(time) } else { time }
}

/// A time whose half of the day was not said: 1 to 6 are after noon.
fn guessed(hour: u32, minute: u32) -> Option<NaiveTime> {
    NaiveTime::from_hms_opt(if (1..=6).contains(&hour) { hour + 12 } else { hour }, minute, 0)
}

impl Line<'_> {
    /// The time that begins at a token, and the token after it. Right after a day «14.30» is one too.
    pub(super) fn clock_at(&self, at: usize, after_day: bool) -> Option<(NaiveTime, usize)> {
        if !self.starts(at) {
            return None;
        }
        let word = self.word(at);
        if words::is_clock(word) {
            let mut next = at + 1;
            if self.is_sign(next, '.') || self.is_sign(next, ':') {
                next += 1;
            }
            return self.half(next).or_else(|| self.hour_word(next)).or_else(|| self.digits(next, true));
        }
        if word == "at" {
            let (time, to) = self.hour_word(at + 1).or_else(|| self.digits(at + 1, true))?;
            return self.is_said_alone(at, to).then_some((time, to));
        }
        self.half(at).or_else(|| {
            let (time, to) = self.digits(at, after_day)?;
            let said = self.is_said(at, to) || (self.loose && after_day && to == self.len());
            said.then_some((time, to))
        })
    }

    /// An answer that begins with a bare time; a date is not one.
    pub(super) fn bare_clock(&self) -> Option<(NaiveTime, usize)> {
        if self.is_sign(1, '.') && self.day_at(0).is_some() {
            return None;
        }
        self.hour_word(0).or_else(|| self.digits(0, true))
    }

    /// «halv tre»
    fn half(&self, at: usize) -> Option<(NaiveTime, usize)> {
        let hour = words::hour(self.word(at + 1)).filter(|_| self.word(at) == "halv" && self.ends(at + 2))?;
        Some((guessed(if hour == 1 { 12 } else { hour - 1 }, 30)?, at + 2))
    }

    /// «seks»
    fn hour_word(&self, at: usize) -> Option<(NaiveTime, usize)> {
        let hour = words::hour(self.word(at)).filter(|_| self.ends(at + 1))?;
        let (time, to) = (guessed(hour, 0)?, at + 1);
        self.half_of_day(to, hour, 0).or(Some((time, to)))
    }

    /// «14», «14.30», «14:30», «1430», «6 pm»; `bare` without minutes or «pm» too.
    fn digits(&self, at: usize, bare: bool) -> Option<(NaiveTime, usize)> {
        let (value, digits) = self.number(at)?;
        let (hour, minute, to) = match self.minutes(at + 1) {
            Some(minute) if digits <= 2 => (value, minute, at + 3),
            None if digits == 4 && bare => (value / 100, value % 100, at + 1),
            None if digits <= 2 => (value, 0, at + 1),
            _ => return None,
        };
        if let Some(found) = self.half_of_day(to, hour, minute) {
            return Some(found);
        }
        let has_colon = to == at + 3 && self.is_sign(at + 1, ':');
        if !(bare || has_colon) || !(self.ends(to) || self.is_dash(to)) {
            return None;
        }
        let time = if digits == 1 { guessed(hour, minute) } else { NaiveTime::from_hms_opt(hour, minute, 0) };
        Some((time?, to))
    }

    /// «.30» or «:30» right after an hour.
    fn minutes(&self, at: usize) -> Option<u32> {
        let glued = self.is_glued(at) && self.is_glued(at + 1) && matches!(self.sign(at), Some('.' | ':'));
        let (minute, digits) = self.number(at + 1).filter(|_| glued)?;
        (digits == 2 && minute < 60).then_some(minute)
    }

    /// «am» or «pm» after an hour.
    fn half_of_day(&self, at: usize, hour: u32, minute: u32) -> Option<(NaiveTime, usize)> {
        let add = match self.word(at) {
            "am" => 0,
            "pm" => 12,
            _ => return None,
        };
        let time = NaiveTime::from_hms_opt(hour % 12 + add, minute, 0)?;
        ((1..=12).contains(&hour) && self.ends(at + 1)).then_some((time, at + 1))
    }

    /// Whether the digits say themselves that they are a time: minutes, or «pm».
    fn is_said(&self, at: usize, to: usize) -> bool {
        to > at + 1
    }

    /// Whether nothing follows «at 6» that it could be six of.
    fn is_said_alone(&self, at: usize, to: usize) -> bool {
        let next = self.word(to);
        to > at + 2
            || next.is_empty() && self.number(to).is_none()
            || words::weekday(next).is_some()
            || words::is_next(next)
            || matches!(next, "on" | "tomorrow" | "today" | "tonight" | "this" | "in")
    }
}
