//! `ringerunde wheel`: what the annual wheel has, as lines, as JSON and as a calendar. What is due when is `domain::wheel`'s.

use std::collections::HashMap;

use clap::ArgMatches;
use serde::Serialize;

use super::export::hand_out;
use super::fail::Fail;
use super::out;
use super::setting::Setting;
use crate::domain::calendar::CalendarEntry;
use crate::domain::call::Call;
use crate::domain::facts::DayOfYear;
use crate::domain::follow_up::FollowUp;
use crate::domain::guide::Words;
use crate::domain::round::Filter;
use crate::domain::wheel::WheelEntry;
use crate::runtime::season::Season;
use crate::runtime::titles;
use crate::store::{Place, Store};
use crate::{port, words};

/// An entry, as `wheel --json` prints it.
#[derive(Serialize)]
struct Told<'a> {
    /// Its id; ours have a name, those of the organisation a UUID.
    id: &'a str,
    /// First day of the window, `MM-DD`.
    begins: DayOfYear,
    /// Last day; before the first when the window goes past New Year.
    ends: DayOfYear,
    /// A few words.
    what: Said<'a>,
    /// What to do, and what to talk about.
    words: Said<'a>,
    /// Whether it is due today.
    is_due: bool,
    /// Days before the first that it is spoken of.
    lead_days: u32,
    /// The clubs it is for.
    who: &'a Filter,
    /// The guide it belongs to.
    guide: Option<&'a str>,
    /// The topic whose questions it raises.
    topic: Option<&'a str>,
    /// The openings it raises beside those.
    openings: &'a [String],
    /// Due only for clubs where one of these facts holds; empty for all.
    only_when: &'a [String],
    /// Whether nobody is rung in it.
    quiet: bool,
    /// Whether the organisation has written or changed it.
    is_changed: bool,
    /// Whether it was taken out.
    is_out: bool,
}

/// Words in three languages.
#[derive(Serialize)]
struct Said<'a> {
    nb: &'a str,
    nn: &'a str,
    en: &'a str,
}

impl<'a> From<&'a Words> for Said<'a> {
    fn from(words: &'a Words) -> Self {
        Said { nb: words.get("nb"), nn: words.get("nn"), en: words.get("en") }
    }
}

/// Prints the wheel, or saves it.
///
/// # Errors
/// What the store says, and what the file says.
pub fn wheel(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let (store, place) = setting.open_to_read()?;
    let lang = setting.lang;
    let today = crate::domain::env::day_of(setting.now());
    let season = Season::read(&store, today).map_err(|error| setting.failed(&error, &place))?;
    if matches.get_one::<String>("format").is_some() {
        let entries = words::calendar::of_wheel(lang, &season.wheel, today);
        return save(setting, matches, lang.overview_wheel(), &entries);
    }
    let due: Vec<&str> = season.wheel.on(today).iter().map(|due| due.entry.id.as_str()).collect();
    let is_due = |entry: &WheelEntry| due.contains(&entry.id.as_str());
    if matches.get_flag("json") {
        let told: Vec<Told<'_>> = season.wheel.entries.iter().map(|entry| of(entry, is_due(entry))).collect();
        return out::print_json(lang, &told);
    }
    let titles = titles::all(setting.book()?, lang.code());
    let line = |entry: &WheelEntry| {
        let mark = if is_due(entry) { "▸" } else { " " };
        let mut said = vec![entry.what.get(lang.code()).to_owned()];
        said.extend(words::wheel::marks(lang, entry).into_iter().map(str::to_owned));
        said.extend(words::wheel::more(lang, &titles, entry));
        format!("{mark} {}: {}", words::wheel::span(lang, entry), said.join(" · "))
    };
    out::print(lang, &season.wheel.entries.iter().map(line).collect::<Vec<_>>())
}

fn of(entry: &WheelEntry, is_due: bool) -> Told<'_> {
    Told {
        id: &entry.id,
        begins: entry.from,
        ends: entry.to,
        what: (&entry.what).into(),
        words: (&entry.words).into(),
        is_due,
        lead_days: entry.lead_days,
        who: &entry.who,
        guide: entry.guide.as_deref(),
        topic: entry.topic.as_deref(),
        openings: &entry.openings,
        only_when: &entry.only_when,
        quiet: entry.quiet,
        is_changed: entry.own.is_some(),
        is_out: entry.is_out(),
    }
}

/// What is to be followed up, as a calendar.
///
/// # Errors
/// What the store says, and what the file says.
pub fn follow_ups(
    setting: &Setting,
    matches: &ArgMatches,
    (tasks, calls): (&[FollowUp], &[Call]),
    store: &Store,
    place: &Place,
) -> Result<(), Fail> {
    let failed = |error| setting.failed(&error, place);
    let mut clubs = HashMap::new();
    for club in tasks.iter().map(|task| task.club).chain(calls.iter().map(|call| call.club)) {
        if !clubs.contains_key(&club)
            && let Some(name) = store.club_name(club).map_err(failed)?
        {
            clubs.insert(club, name);
        }
    }
    let mut entries = words::calendar::of_follow_ups(setting.lang, tasks, &clubs);
    entries.extend(words::calendar::of_calls(setting.lang, calls, &clubs));
    save(setting, matches, setting.lang.calendar_follow_ups(), &entries)
}

/// Writes the calendar where `--out` says, or prints it.
fn save(setting: &Setting, matches: &ArgMatches, name: &str, entries: &[CalendarEntry]) -> Result<(), Fail> {
    let text = port::calendar(name, entries, setting.now());
    hand_out(setting.lang, matches, text.as_bytes())
}
