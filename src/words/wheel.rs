//! The annual wheel in words: when an entry is due, whom it is for, and what it raises. What is due is `domain::wheel`'s.

use super::rounds;
use crate::app::titles::Titles;
use crate::domain::facts::DayOfYear;
use crate::domain::round::Who;
use crate::domain::wheel::WheelEntry;
use crate::lang::Lang;

/// The days of an entry: «1. mars–30. april».
pub fn span(lang: Lang, entry: &WheelEntry) -> String {
    let (from, to) = (day(lang, entry.from), day(lang, entry.to));
    if entry.from == entry.to { from } else { format!("{from}–{to}") }
}

fn day(lang: Lang, day: DayOfYear) -> String {
    let (month, day) = day.numbers();
    lang.wheel_day(&day.to_string(), lang.month_short(month).trim_end_matches('.'))
}

/// What stands beside the title: whose it is, and whether it is taken out or nobody is rung in it.
pub fn marks(lang: Lang, entry: &WheelEntry) -> Vec<&'static str> {
    let mut said = Vec::new();
    said.extend(entry.is_out().then(|| lang.wheel_out()));
    said.extend(entry.quiet.then(|| lang.overview_wheel_quiet()));
    match (&entry.own, entry.is_ours()) {
        (_, false) => said.push(lang.wheel_own()),
        (Some(_), true) if !entry.is_out() => said.push(lang.wheel_changed()),
        _ => {}
    }
    said
}

/// More of an entry: whom it is for, from when it is spoken of, and what it raises; facts and topics by their titles.
pub fn more(lang: Lang, titles: &Titles, entry: &WheelEntry) -> Vec<String> {
    let mut said = Vec::new();
    if !entry.who.is_empty() {
        said.push(lang.wheel_for(&rounds::who(lang, titles, &Who::Filter(entry.who.clone()))));
    }
    if entry.lead_days > 0 {
        said.push(lang.wheel_lead(entry.lead_days));
    }
    if !entry.openings.is_empty() {
        said.push(lang.wheel_raises(entry.openings.len()));
    }
    if let Some(topic) = &entry.topic {
        said.push(lang.wheel_topic(titles.topic(topic)));
    }
    said
}
