//! Days: «i morgen», «neste tirsdag», «om to uker», «3. des», «3/12», «uke 49».
//! Times of the clock are in `clock`.

use chrono::{Datelike, Days, IsoWeek, Months, NaiveDate, NaiveTime, TimeDelta, Timelike, Weekday};

use super::line::Line;
use super::words::{self, Sure, Unit};
use super::{EVENING, Hit};

/// Most days, weeks or months ahead that are taken at their word.
const FARTHEST: u32 = 1000;

impl Line<'_> {
    /// The day that begins at a token. A time is there only if it is part of the words («om en time», «i kveld»).
    pub(super) fn day_at(&self, at: usize) -> Option<Hit> {
        if !self.starts(at) {
            return None;
        }
        self.near(at)
            .or_else(|| self.ahead(at))
            .or_else(|| self.next(at))
            .or_else(|| self.on_weekday(at))
            .or_else(|| self.date(at))
            .or_else(|| self.in_week(at))
    }

    fn hit(&self, day: NaiveDate, from: usize, to: usize) -> Option<Hit> {
        self.ends(to).then_some(Hit { day, time: None, evening: false, from, to })
    }

    fn days_ahead(&self, days: u32) -> Option<NaiveDate> {
        self.today().checked_add_days(Days::new(u64::from(days)))
    }

    /// «i dag», «i kveld», «i morgen», «i overmorgen», «the day after tomorrow».
    fn near(&self, at: usize) -> Option<Hit> {
        let (word, second) = (self.word(at), self.word(at + 1));
        let (days, to) = match (word, second) {
            ("i", "kveld" | "ettermiddag") | ("this", "evening" | "afternoon") => (0, at + 2),
            ("ikveld" | "tonight", _) => (0, at + 1),
            _ => {
                let (days, length) = words::beside([word, second, self.word(at + 2)])?;
                (u32::try_from(days).ok()?, at + length)
            }
        };
        let hit = self.hit(self.days_ahead(days)?, at, to)?;
        let evening = words::is_evening(self.word(to - 1)) || matches!(word, "ikveld" | "tonight");
        let time = if evening { NaiveTime::from_hms_opt(EVENING.0, EVENING.1, 0) } else { None };
        Some(Hit { evening, time, ..hit })
    }

    /// «om to uker», «om 3 dagar», «om en halv time», «in two weeks», «innen en måned».
    fn ahead(&self, at: usize) -> Option<Hit> {
        if !words::is_after_lead(self.word(at)) {
            return None;
        }
        let (unit, count, to) = self.amount(at + 1)?;
        let (day, time) = match unit {
            Unit::Minutes(minutes) => {
                let then = self.now.checked_add_signed(TimeDelta::minutes(i64::from(minutes * count)))?;
                (then.date(), NaiveTime::from_hms_opt(then.hour(), then.minute(), 0))
            }
            Unit::Days(days) => (self.days_ahead(days * count)?, None),
            Unit::Months(months) => (self.today().checked_add_months(Months::new(months * count))?, None),
        };
        Some(Hit { time, ..self.hit(day, at, to)? })
    }

    /// «to uker», «en halv time», «half an hour», «et par dager»: the unit, how many, the token after.
    fn amount(&self, at: usize) -> Option<(Unit, u32, usize)> {
        let of = |at| words::unit(self.word(at));
        if self.word(at) == "half" && words::count(self.word(at + 1)) == Some(1) {
            return matches!(self.word(at + 2), "hour").then_some((Unit::Minutes(30), 1, at + 3));
        }
        if let Some((count, _)) = self.number(at) {
            return Some((of(at + 1)?, count, at + 2)).filter(|_| (1..=FARTHEST).contains(&count));
        }
        let count = words::count(self.word(at))?;
        match self.word(at + 1) {
            "halv" if self.word(at + 2) == "time" => Some((Unit::Minutes(30), 1, at + 3)),
            "par" => Some((of(at + 2)?, 2, at + 3)),
            "couple" if self.word(at + 2) == "of" => Some((of(at + 3)?, 2, at + 4)),
            _ => Some((of(at + 1)?, count, at + 2)),
        }
    }

    /// «neste tirsdag», «neste veke», «next month».
    fn next(&self, at: usize) -> Option<Hit> {
        if !words::is_next(self.word(at)) {
            return None;
        }
        let word = self.word(at + 1);
        if words::is_week(word) {
            return self.hit(self.following_week(Weekday::Mon)?, at, at + 2);
        }
        if words::is_month_word(word) {
            let first = self.today().with_day(1)?.checked_add_months(Months::new(1))?;
            return self.hit(first, at, at + 2);
        }
        let (weekday, to) = self.weekday(at + 1)?;
        self.hit(self.following_week(weekday)?, at, to)
    }

    /// A day of the week after this one.
    fn following_week(&self, weekday: Weekday) -> Option<NaiveDate> {
        in_week_of(self.days_ahead(7)?.iso_week(), weekday)
    }

    /// «fredag», «fre.», «fredag 3. desember», «mandag i neste uke», «fredag uke 49», «tirsdag om to uker».
    fn on_weekday(&self, at: usize) -> Option<Hit> {
        let (weekday, to) = self.weekday(at)?;
        let mut next = to;
        if self.is_sign(next, ',') {
            next += 1;
        }
        if matches!(self.word(next), "i" | "in" | "den" | "the") {
            next += 1;
        }
        if let Some(date) = self.date_at(next) {
            return Some(Hit { from: at, ..date });
        }
        let week = self
            .next(next)
            .filter(|_| words::is_week(self.word(next + 1)))
            .or_else(|| self.in_week(next))
            .or_else(|| self.ahead(next).filter(|hit| hit.time.is_none()));
        if let Some(week) = week {
            return self.hit(in_week_of(week.day.iso_week(), weekday)?, at, week.to);
        }
        let ahead = (weekday.num_days_from_monday() + 7 - self.today().weekday().num_days_from_monday()) % 7;
        let day = self.days_ahead(if ahead == 0 { 7 } else { ahead })?;
        // «mandag-onsdag»: the first day counts.
        let is_period = self.is_dash(to) && words::weekday(self.word(to + 1)).is_some();
        let period = is_period.then_some(Hit { day, time: None, evening: false, from: at, to });
        self.hit(day, at, to).or(period)
    }

    /// A word that is a weekday here, and the token after it and its period.
    fn weekday(&self, at: usize) -> Option<(Weekday, usize)> {
        let (weekday, sure) = words::weekday(self.word(at))?;
        let is_dotted = self.is_sign(at + 1, '.') && self.is_glued(at + 1);
        let is_short = self.word(at).chars().count() <= 5;
        let to = if is_dotted && is_short { at + 2 } else { at + 1 };
        let is_led = words::is_weekday_lead(self.word_before(at));
        let is_meant = match sure {
            Sure::Yes => true,
            Sure::Dotted => is_dotted || is_led || self.is_before_date(to),
            Sure::SmallDotted => self.is_small(at) && (is_dotted || is_led || self.is_before_date(to)),
            Sure::Led => is_led || self.is_before_date(to),
            Sure::Leading => is_dotted && self.is_before_date(to),
        };
        is_meant.then_some((weekday, to))
    }

    fn is_before_date(&self, at: usize) -> bool {
        self.date_at(at).is_some() || self.clock_at(at, true).is_some()
    }

    fn date_at(&self, at: usize) -> Option<Hit> {
        if self.starts(at) { self.date(at) } else { None }
    }

    /// A date in digits, or with the name of its month.
    fn date(&self, at: usize) -> Option<Hit> {
        self.month_first(at).or_else(|| self.month_named(at)).or_else(|| self.digits_only(at))
    }

    /// «december 3», «Dec 3rd, 2026».
    fn month_first(&self, at: usize) -> Option<Hit> {
        let month = words::month(self.word(at)).filter(|_| words::is_english_month(self.word(at)))?;
        // «i april 3 nye», «in april 3 new ones»
        if matches!(self.word_before(at), "i" | "in") {
            return None;
        }
        let day = if self.is_sign(at + 1, '.') { at + 2 } else { at + 1 };
        let (value, digits) = self.number(day)?;
        let to = if matches!(self.word(day + 1), "st" | "nd" | "rd" | "th") { day + 2 } else { day + 1 };
        let year = self.year_at(if self.is_sign(to, ',') { to + 1 } else { to });
        let is_amount = digits > 2 || self.is_amount(to) || self.minute_like(day + 1);
        self.dated(value, month, year, at, to).filter(|_| !is_amount)
    }

    /// Whether a number hangs on with a colon or a period, as in a time.
    fn minute_like(&self, at: usize) -> bool {
        matches!(self.sign(at), Some(':' | '.'))
            && self.is_glued(at)
            && self.is_glued(at + 1)
            && self.number(at + 1).is_some()
    }

    /// «3. desember 2026», «3 dec», «3rd of december», «3.–6. juni» (its first day).
    fn month_named(&self, at: usize) -> Option<Hit> {
        let (value, _) = self.number(at).filter(|(_, digits)| *digits <= 2)?;
        let mut next = self.after_ordinal(at + 1);
        if self.is_dash(next) {
            next = self.after_ordinal(self.number(next + 1).filter(|(_, digits)| *digits <= 2).map(|_| next + 2)?);
        }
        if self.word(next) == "of" {
            next += 1;
        }
        let month = words::month(self.word(next))?;
        let to = next + 1;
        let year_at = if self.is_sign(to, '.') { to + 1 } else { to };
        self.dated(value, month, self.year_at(year_at), at, to)
    }

    fn after_ordinal(&self, at: usize) -> usize {
        let is_ordinal =
            self.is_sign(at, '.') || (self.is_glued(at) && matches!(self.word(at), "st" | "nd" | "rd" | "th"));
        if is_ordinal { at + 1 } else { at }
    }

    /// A year of four digits that stands by itself: the token after it, and its value.
    fn year_at(&self, at: usize) -> Option<(usize, i32)> {
        let (value, _) = self.number(at).filter(|(value, digits)| *digits == 4 && (1900..2200).contains(value))?;
        (!self.is_glued(at) && self.ends(at + 1)).then_some((at + 1, i32::try_from(value).ok()?))
    }

    /// «3/12», «3.12.», «03.12.26», «3.12.2026», «5/6-14», «2026-12-03».
    fn digits_only(&self, at: usize) -> Option<Hit> {
        let (first, digits) = self.number(at)?;
        let between = self.sign(at + 1).filter(|sign| matches!(sign, '/' | '.' | '-'))?;
        let (second, second_digits) = self.number(at + 2)?;
        if second_digits > 2 || !self.is_glued(at + 1) || !self.is_glued(at + 2) {
            return None;
        }
        let third = self.sign(at + 3).and_then(|sign| Some((sign, self.number(at + 4)?)));
        let third = third.filter(|_| self.is_glued(at + 3) && self.is_glued(at + 4));
        if digits == 4 {
            let (_, (day, _)) =
                third.filter(|(sign, (_, digits))| *sign == between && *digits <= 2 && between == '-')?;
            return self.hit(NaiveDate::from_ymd_opt(i32::try_from(first).ok()?, second, day)?, at, at + 5);
        }
        if digits > 2 || self.is_amount(at + 3) || self.is_numbered(at) {
            return None;
        }
        let year = third.and_then(|(sign, (year, digits))| {
            let is_year = digits == 4 && (1900..2200).contains(&year) || digits == 2 && between != '-';
            let fits = sign == between || sign == '-' && between == '/';
            let year = if digits == 2 { year + 2000 } else { year };
            (is_year && fits && self.ends(at + 5)).then_some((at + 5, i32::try_from(year).ok()?))
        });
        if year.is_some() {
            return self.dated(first, second, year, at, at + 5);
        }
        let is_period = self.is_dash(at + 3) && self.number(at + 4).is_some();
        match between {
            '-' => None,
            _ if is_period => {
                Some(Hit { day: self.coming(first, second)?, time: None, evening: false, from: at, to: at + 3 })
            }
            _ => self.dated(first, second, None, at, at + 3),
        }
    }

    fn is_amount(&self, at: usize) -> bool {
        self.is_sign(at, '%') || words::is_amount(self.word(at))
    }

    fn is_numbered(&self, at: usize) -> bool {
        words::is_numbered(self.word_before(at)) || at > 0 && self.is_sign(at - 1, '§')
    }

    /// A day and month, with the year that was said or else the first in which it has not passed.
    fn dated(&self, day: u32, month: u32, year: Option<(usize, i32)>, from: usize, to: usize) -> Option<Hit> {
        match year {
            Some((to, year)) => self.hit(NaiveDate::from_ymd_opt(year, month, day)?, from, to),
            None => self.hit(self.coming(day, month)?, from, to),
        }
    }

    /// The first such day from today on. Eight years at most lie between two leap days.
    fn coming(&self, day: u32, month: u32) -> Option<NaiveDate> {
        let year = self.today().year();
        (year..=year.saturating_add(8))
            .filter_map(|year| NaiveDate::from_ymd_opt(year, month, day))
            .find(|day| *day >= self.today())
    }

    /// «uke 49»: the Monday of the next such week; of this week, today.
    fn in_week(&self, at: usize) -> Option<Hit> {
        let (number, _) = self.number(at + 1).filter(|(_, digits)| *digits <= 2 && words::is_week(self.word(at)))?;
        if self.is_amount(at + 2) {
            return None;
        }
        let year = self.today().iso_week().year();
        let monday = (year..=year.saturating_add(8))
            .filter_map(|year| NaiveDate::from_isoywd_opt(year, number, Weekday::Mon))
            .find(|monday| (self.today() - *monday).num_days() < 7)?;
        let day = monday.max(self.today());
        let period = self.is_dash(at + 2).then_some(Hit { day, time: None, evening: false, from: at, to: at + 2 });
        self.hit(day, at, at + 2).or(period)
    }
}

fn in_week_of(week: IsoWeek, weekday: Weekday) -> Option<NaiveDate> {
    NaiveDate::from_isoywd_opt(week.year(), week.week(), weekday)
}
