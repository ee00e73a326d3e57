//! The annual wheel: what is due when in the year, as data (`assets/wheel.toml`), with what the organisation has written into it
//! (`own`). How it is drawn is `ui::overview`'s; the facts of a season are computed by `facts`, from windows that a test holds
//! together with the shipped ones.

mod own;
mod raise;

use std::collections::HashSet;

use chrono::{Datelike, Months, NaiveDate};
use serde::Deserialize;

use super::facts::DayOfYear;
use super::guide::Words;
use super::round::Filter;

pub use own::OwnEntry;
pub use raise::{Raise, Raising};

/// The wheel.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wheel {
    /// Its entries, in the order of the year.
    #[serde(rename = "wheel")]
    pub entries: Vec<WheelEntry>,
}

/// Something that is due in a window of the year.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WheelEntry {
    /// Its id.
    pub id: String,
    /// First day.
    pub from: DayOfYear,
    /// Last day; before the first when the window goes past New Year.
    pub to: DayOfYear,
    /// A few words.
    pub what: Words,
    /// What to do, and what to talk about.
    pub words: Words,
    /// Facts of the season that hold in it.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Openings that are raised while it is due.
    #[serde(default)]
    pub openings: Vec<String>,
    /// Due only for clubs where one of these facts holds; empty for all.
    #[serde(default)]
    pub only_when: Vec<String>,
    /// Whether nobody is rung in it.
    #[serde(default)]
    pub quiet: bool,
    /// So many days before the first day it is spoken of already.
    #[serde(default)]
    pub lead_days: u32,
    /// The clubs it is for.
    #[serde(skip)]
    pub who: Filter,
    /// The guide whose questions it raises, of its topic; `None` for all guides.
    #[serde(skip)]
    pub guide: Option<String>,
    /// The topic whose questions it raises, beside `openings`.
    #[serde(skip)]
    pub topic: Option<String>,
    /// What the organisation has written in its place; `None` for one of ours as it was shipped.
    #[serde(skip)]
    pub own: Option<OwnEntry>,
}

/// An entry with its days.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Due<'a> {
    /// The entry.
    pub entry: &'a WheelEntry,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
}

impl WheelEntry {
    /// Whether somebody has taken it out of the wheel: it is never due.
    pub fn is_out(&self) -> bool {
        self.own.as_ref().is_some_and(|own| own.removed_at.is_some())
    }

    /// Whether it is one of those that the program brings along, changed or not.
    pub fn is_ours(&self) -> bool {
        self.own.as_ref().is_none_or(|own| own.instead_of.is_some())
    }

    /// The window that holds one of the days from one to another, if there is one; the first.
    fn window(&self, from: NaiveDate, to: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        (from.year() - 1..=to.year()).find_map(|year| {
            let begins = self.from.in_year(year)?;
            let ends = self.to.in_year(if self.to < self.from { year + 1 } else { year })?;
            (begins <= to && from <= ends).then_some((begins, ends))
        })
    }
}

impl WheelEntry {
    /// The window that holds a day, or the one that comes next.
    pub fn next(&self, day: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
        let year = day.checked_add_months(Months::new(12)).unwrap_or(day);
        self.window(day, year)
    }
}

impl Wheel {
    /// What is due on a day, the one that ends first on top.
    pub fn on(&self, day: NaiveDate) -> Vec<Due<'_>> {
        let mut due = self.between(day, day);
        due.sort_by_key(|due| due.to);
        due
    }

    /// What is due at some time in the month of a day, the one that begins first on top.
    pub fn in_month(&self, day: NaiveDate) -> Vec<Due<'_>> {
        let first = day.with_day(1).unwrap_or(day);
        let last = first.checked_add_months(Months::new(1)).and_then(|next| next.pred_opt()).unwrap_or(day);
        self.between(first, last)
    }

    /// What begins after a day and within so many days.
    pub fn soon(&self, day: NaiveDate, days: u32) -> Vec<Due<'_>> {
        let until = day.checked_add_days(chrono::Days::new(u64::from(days))).unwrap_or(day);
        let mut due = self.between(day, until);
        due.retain(|due| due.from > day);
        due
    }

    fn between(&self, from: NaiveDate, to: NaiveDate) -> Vec<Due<'_>> {
        let due = |entry: &'_ WheelEntry| entry.window(from, to);
        let mut all: Vec<Due<'_>> = self
            .entries
            .iter()
            .filter(|entry| !entry.is_out())
            .filter_map(|entry| due(entry).map(|(from, to)| Due { entry, from, to }))
            .collect();
        all.sort_by_key(|due| due.from);
        all
    }

    /// The ids that stand twice, and those of entries without words in one of the languages.
    pub fn check(&self) -> Vec<String> {
        let is_told = |words: &Words| [&words.nb, &words.nn, &words.en].iter().all(|text| !text.trim().is_empty());
        let mut ids = HashSet::new();
        let mut wrong = Vec::new();
        for entry in &self.entries {
            if !ids.insert(entry.id.as_str()) || !is_told(&entry.what) || !is_told(&entry.words) {
                wrong.push(entry.id.clone());
            }
        }
        wrong
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub fn shipped() -> Wheel {
        toml::from_str(include_str!("../../assets/wheel.toml")).unwrap()
    }

    pub fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    pub fn ids(due: &[Due<'_>]) -> Vec<String> {
        due.iter().map(|due| due.entry.id.clone()).collect()
    }

    #[test]
    fn the_shipped_wheel_has_every_entry_once_and_in_three_languages() {
        assert_eq!(shipped().check(), Vec::<String>::new());
        assert_eq!(shipped().entries.len(), 22);
    }

    #[test]
    fn christmas_runs_over_new_year_and_nobody_is_rung() {
        let wheel = shipped();
        for (on, is_due) in [("2026-12-19", false), ("2026-12-20", true), ("2027-01-01", true), ("2027-01-02", false)] {
            assert_eq!(ids(&wheel.on(day(on))).contains(&"christmas".to_owned()), is_due, "{on}");
        }
        let due = wheel.on(day("2027-01-01"));
        let christmas = due.iter().find(|due| due.entry.id == "christmas").unwrap();
        assert!(christmas.entry.quiet && christmas.from == day("2026-12-20") && christmas.to == day("2027-01-01"));
    }

    #[test]
    fn a_month_has_what_is_due_on_any_of_its_days() {
        let wheel = shipped();
        assert!(ids(&wheel.in_month(day("2026-04-15"))).contains(&"spring_round".to_owned()));
        assert!(!ids(&wheel.in_month(day("2026-05-01"))).contains(&"spring_round".to_owned()));
        assert!(ids(&wheel.in_month(day("2026-12-31"))).contains(&"christmas".to_owned()));
        assert!(ids(&wheel.in_month(day("2027-01-31"))).contains(&"christmas".to_owned()));
    }

    #[test]
    fn what_is_coming_has_not_begun() {
        let wheel = shipped();
        assert!(ids(&wheel.soon(day("2026-02-20"), 14)).contains(&"spring_round".to_owned()));
        assert!(!ids(&wheel.soon(day("2026-03-01"), 14)).contains(&"spring_round".to_owned()));
    }

    #[test]
    fn the_wheel_and_the_facts_of_the_season_have_the_same_windows() {
        #[derive(Deserialize)]
        struct File {
            params: super::super::facts::Params,
        }
        let file: File = toml::from_str(include_str!("../../assets/guide/facts.toml")).unwrap();
        let mut said: Vec<_> = file.params.season.iter().map(|one| (one.fact.as_str(), one.from, one.to)).collect();
        let wheel = shipped();
        let mut shown: Vec<_> = wheel
            .entries
            .iter()
            .flat_map(|entry| entry.facts.iter().map(|fact| (fact.as_str(), entry.from, entry.to)))
            .filter(|(fact, ..)| file.params.season.iter().any(|one| one.fact.as_str() == *fact))
            .collect();
        said.sort();
        shown.sort();
        assert_eq!(shown, said);
    }
}
