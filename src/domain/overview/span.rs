//! The period figures are about, and the one they are held against. What is counted in it is in `count`.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// Days from one to another, both of them in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Span {
    /// First day.
    pub from: NaiveDate,
    /// Last day; never before the first.
    pub to: NaiveDate,
}

impl Span {
    /// From one day to another; `None` when the last comes first.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Option<Span> {
        (from <= to).then_some(Span { from, to })
    }

    /// The year of a day, as far as it has come.
    pub fn year_to(day: NaiveDate) -> Span {
        Span { from: NaiveDate::from_ymd_opt(day.year(), 1, 1).unwrap_or(day), to: day }
    }

    /// So many days that end with a day.
    pub fn days_to(day: NaiveDate, days: u32) -> Span {
        let from = day.checked_sub_days(Days::new(u64::from(days.max(1)) - 1));
        Span { from: from.unwrap_or(day), to: day }
    }

    /// How many days it is.
    pub fn days(self) -> u32 {
        u32::try_from(self.to.signed_duration_since(self.from).num_days() + 1).unwrap_or(1)
    }

    /// What it is held against. A year as far as it has come: the same days of the year before, since the year has its
    /// seasons. Anything else: as many days just before it.
    pub fn before(self) -> Span {
        let is_year = self.from.ordinal() == 1 && self.from.year() == self.to.year();
        if let (true, Some(from), Some(to)) = (is_year, a_year_before(self.from), a_year_before(self.to)) {
            return Span { from, to };
        }
        Span::days_to(self.from.pred_opt().unwrap_or(self.from), self.days())
    }

    /// Whether a day is in it.
    pub fn has(self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }
}

/// The same day a year before; the 28th for a 29 February.
fn a_year_before(day: NaiveDate) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(day.year() - 1, day.month(), day.day())
        .or_else(|| NaiveDate::from_ymd_opt(day.year() - 1, day.month(), 28))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(from: &str, to: &str) -> Span {
        Span::new(from.parse().unwrap(), to.parse().unwrap()).unwrap()
    }

    #[test]
    fn a_year_is_held_against_the_same_days_of_the_year_before() {
        assert_eq!(span("2026-01-01", "2026-11-22").before(), span("2025-01-01", "2025-11-22"));
        assert_eq!(span("2028-01-01", "2028-02-29").before(), span("2027-01-01", "2027-02-28"));
    }

    #[test]
    fn other_days_are_held_against_as_many_before() {
        assert_eq!(span("2026-07-01", "2026-09-30").before(), span("2026-03-31", "2026-06-30"));
        assert_eq!(span("2026-05-05", "2026-05-05").before(), span("2026-05-04", "2026-05-04"));
        assert_eq!(span("2025-01-01", "2026-12-31").before().days(), span("2025-01-01", "2026-12-31").days());
    }

    #[test]
    fn a_period_that_ends_before_it_begins_is_none() {
        assert_eq!(Span::new("2026-02-02".parse().unwrap(), "2026-02-01".parse().unwrap()), None);
    }
}
