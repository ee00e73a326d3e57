//! `ringerunde checklist`: the level and the checklist of a club, a page for the meeting, and the page the club takes home.
//! The rules are `domain::checklist`'s and `domain::agreed`'s, the pages `words`'.

use chrono::NaiveDate;
use clap::ArgMatches;
use serde::Serialize;

use super::club::find;
use super::fail::Fail;
use super::out;
use super::setting::Setting;
use crate::assets;
use crate::domain::agreed::agreed;
use crate::domain::checklist::Answer;
use crate::domain::env::day_of;
use crate::domain::follow_up::Side;
use crate::domain::ids::ClubId;
use crate::runtime::checklist::{ChecklistView, Ground, ItemView, view};
use crate::words;

/// What `checklist --json` prints. Internal to the union.
#[derive(Serialize)]
struct Told<'a> {
    /// The club.
    club: ClubId,
    /// Its name.
    name: &'a str,
    /// Its level.
    level: Level<'a>,
    /// The items that count on it.
    items: Vec<Item<'a>>,
}

/// The level.
#[derive(Serialize)]
struct Level<'a> {
    /// The one that counts.
    number: u8,
    /// The one the rules come to.
    computed: u8,
    /// What it is called.
    name: &'a str,
    /// What it means for the next talk.
    meaning: &'a str,
    /// Why the rules come to it.
    because: &'a str,
    /// What was seen that speaks for it.
    seen: Vec<Reason<'a>>,
    /// What is missing for the next one.
    missing: Vec<Reason<'a>>,
    /// Whether somebody set it.
    overridden: bool,
    /// Why.
    note: Option<&'a str>,
    /// When.
    on: Option<NaiveDate>,
}

/// A fact, an item or `unseen`, in words.
#[derive(Serialize)]
struct Reason<'a> {
    id: &'a str,
    words: &'a str,
}

/// An item with its answer.
#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    level: u8,
    question: &'a str,
    help: &'a str,
    task: &'a str,
    side: Side,
    answer: Answer,
    /// The fact that answers, where nobody did.
    answered_by: Option<Reason<'a>>,
    on: Option<NaiveDate>,
    note: Option<&'a str>,
    ask_again: bool,
    ask_first: bool,
    has_task: bool,
}

/// Prints the checklist of a club, or with `--agreed` what was agreed with it.
///
/// # Errors
/// No such club, or several; what the store says.
pub fn checklist(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let lang = setting.lang;
    let (store, place) = setting.open_to_read()?;
    let record = find(setting, &store, &place, matches)?;
    let (name, now) = (record.club.name.as_str(), setting.now());
    if matches.get_flag("agreed") {
        return print(setting, &words::agreed::page(lang, name, &agreed(&record, now), now));
    }
    let checklist = assets::checklist().map_err(|error| Fail::Refused(lang.error_unexpected(&error.to_string())))?;
    let view = view(lang, &*setting.book_in(&store, &place)?, checklist, &record, now);
    if matches.get_flag("print") {
        return print(setting, &words::checklist::page(lang, name, &view, day_of(now)));
    }
    if matches.get_flag("json") {
        let items = view.items.iter().map(item).collect();
        return out::print_json(lang, &Told { club: record.club.id, name, level: level(&view), items });
    }
    out::print(lang, &words::checklist::overview(lang, name, &view))
}

fn print(setting: &Setting, page: &str) -> Result<(), Fail> {
    out::print(setting.lang, &page.lines().map(str::to_owned).collect::<Vec<_>>())
}

fn level(view: &ChecklistView) -> Level<'_> {
    Level {
        number: view.number,
        computed: view.computed,
        name: &view.name,
        meaning: &view.meaning,
        because: &view.because,
        seen: view.seen.iter().map(reason).collect(),
        missing: view.missing.iter().map(reason).collect(),
        overridden: view.set.is_some(),
        note: view.set.as_ref().map(|(note, _)| note.as_str()),
        on: view.set.as_ref().map(|(_, on)| *on),
    }
}

fn reason(ground: &Ground) -> Reason<'_> {
    Reason { id: &ground.id, words: &ground.words }
}

fn item(item: &ItemView) -> Item<'_> {
    Item {
        id: &item.id,
        level: item.level,
        question: &item.question,
        help: &item.help,
        task: &item.task,
        side: item.side,
        answer: item.answer,
        answered_by: item.answered_by.as_ref().map(reason),
        on: item.on,
        note: item.note.as_deref(),
        ask_again: item.is_old,
        ask_first: item.is_first,
        has_task: item.has_task,
    }
}
