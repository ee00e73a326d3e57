//! Dates and times said in words or digits, in bokmål, nynorsk and English, understood whatever the language on screen.
//! Where in a note to look for them is `note`'s business; dates of an imported list are in `dates`.

use std::ops::Range;

use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};

mod clock;
mod day;
mod line;
mod since;
mod words;

use line::Line;

pub use since::{beside, since};

/// A day, and perhaps a time of it, found in a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct When {
    /// The day.
    pub day: NaiveDate,
    /// The time of the day, where one was said; whole minutes.
    pub time: Option<NaiveTime>,
    /// Where in the text it was said, in bytes, on character boundaries.
    pub span: Range<usize>,
}

/// The day that is meant in a line, seen from `now`; `None` when it names none.
///
/// The first one counts, but a deadline («innen torsdag») goes before another day, and a day to come before one that has
/// passed. A weekday is the next such day after today, «neste» and a weekday lies in the following week, a date without a
/// year is never in the past. A time alone is today, or tomorrow when it has passed. «kl 3» is in the afternoon: the hours
/// 1 to 6 are, unless written «03», as nobody rings at night.
pub fn find(text: &str, now: NaiveDateTime) -> Option<When> {
    Line::new(text, now, false).best()
}

/// The same for a field that asks for a time: there also a bare «18», «1830», «18.30» or «seks» is a time, and so is the
/// number in «fredag 14». What can be a date («3.12») is one; a colon always means a time.
pub fn parse_time_reply(text: &str, now: NaiveDateTime) -> Option<When> {
    let line = Line::new(text, now, true);
    line.bare_time().or_else(|| line.best())
}

/// Whether a word leads to the day after it («innen», «før», «by»), and says nothing when the day is left out.
pub fn leads_to_day(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    let is_lead = matches!(word.as_str(), "på" | "til" | "den" | "on" | "until" | "the");
    // «førstkommende fredag» is the Friday that is found.
    let is_next =
        matches!(word.as_str(), "førstkommende" | "førstkomande" | "kommende" | "komande" | "coming" | "this");
    is_lead || is_next || words::is_deadline_lead(&word)
}

/// A day found, and between which tokens.
#[derive(Clone, Copy, Debug)]
struct Hit {
    day: NaiveDate,
    time: Option<NaiveTime>,
    /// «i kveld», «fredag kveld»: the hours that follow are after noon.
    evening: bool,
    /// First token, and the one after the last.
    from: usize,
    to: usize,
}

/// When «kveld» is, if nothing else is said.
const EVENING: (u32, u32) = (18, 0);

impl Line<'_> {
    fn best(&self) -> Option<When> {
        let (mut best, mut found, mut at) = (None::<(u8, Hit)>, 0usize, 0usize);
        let mut first_time = None;
        while at < self.len() {
            let Some((hit, has_day)) = self.hit_at(at) else {
                at += 1;
                continue;
            };
            at = hit.to;
            if words::is_past_lead(self.word_before(hit.from)) {
                continue;
            }
            if !has_day {
                // A time said apart from its day belongs to it, if there is only one day.
                first_time.get_or_insert(hit);
                continue;
            }
            found += 1;
            let rank = if words::is_deadline_lead(self.word_before(hit.from))
                || words::is_deadline_lead(self.word(hit.from))
            {
                0
            } else {
                u8::from(hit.day < self.today()) + 1
            };
            if best.is_none_or(|(other, _)| rank < other) {
                best = Some((rank, hit));
            }
        }
        let hit = match (best, first_time) {
            (Some((_, hit)), Some(time)) if found == 1 && hit.time.is_none() => Hit { time: time.time, ..hit },
            (Some((_, hit)), _) => hit,
            (None, Some(time)) => time,
            (None, None) => return None,
        };
        Some(self.when(hit))
    }

    /// The day or time that begins at a token, with whatever belongs to it; and whether a day was said.
    fn hit_at(&self, at: usize) -> Option<(Hit, bool)> {
        if let Some(hit) = self.day_at(at) {
            return Some((self.with_time(hit), true));
        }
        let (time, to) = self.clock_at(at, false)?;
        // «kl 14 på fredag», «14:30 i morgen»
        let next = if self.is_sign(to, ',') || words::is_day_lead(self.word(to)) { to + 1 } else { to };
        if let Some(day) = self.day_at(next).filter(|day| day.time.is_none() || day.evening) {
            let time = if day.evening { clock::after_noon(time) } else { time };
            return Some((Hit { time: Some(time), from: at, ..day }, true));
        }
        let day = self.day_of_time(time)?;
        Some((Hit { day, time: Some(time), evening: false, from: at, to }, false))
    }

    /// Takes in the time that follows a day: «fredag kl 14», «i kveld rundt 19.30».
    fn with_time(&self, hit: Hit) -> Hit {
        if hit.time.is_some() && !hit.evening {
            return hit;
        }
        let mut hit = hit;
        if words::is_evening(self.word(hit.to)) && self.starts(hit.to) && self.ends(hit.to + 1) {
            hit = Hit { time: NaiveTime::from_hms_opt(EVENING.0, EVENING.1, 0), evening: true, to: hit.to + 1, ..hit };
        }
        let mut next = hit.to;
        if self.is_sign(next, ',') {
            next += 1;
        }
        if words::is_about(self.word(next)) {
            next += 1;
            if self.is_sign(next, '.') {
                next += 1;
            }
        }
        if let Some((time, to)) = self.clock_at(next, true) {
            let time = if hit.evening { clock::after_noon(time) } else { time };
            return Hit { time: Some(time), to, ..hit };
        }
        if hit.evening && hit.day == self.today() && hit.time.is_some_and(|time| time <= self.now.time()) {
            // It is evening already: which hour of it, nobody has said.
            hit.time = None;
        }
        hit
    }

    /// An answer that is nothing but a time.
    fn bare_time(&self) -> Option<When> {
        let (time, to) = self.bare_clock()?;
        let day = self.day_of_time(time)?;
        (to == self.len()).then(|| self.when(Hit { day, time: Some(time), evening: false, from: 0, to }))
    }

    /// Today, or tomorrow when the time has passed.
    fn day_of_time(&self, time: NaiveTime) -> Option<NaiveDate> {
        if time > self.now.time() { Some(self.today()) } else { self.today().checked_add_days(Days::new(1)) }
    }

    fn when(&self, hit: Hit) -> When {
        When { day: hit.day, time: hit.time, span: self.span(hit.from, hit.to) }
    }
}

#[cfg(test)]
mod tests;
