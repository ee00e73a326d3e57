//! Plain lists for people and scripts: clubs, calls, follow-ups, sessions, log. JSON is the serde form of the rows;
//! one club is `club`, who is next is `queue`.

use std::collections::HashMap;

use chrono::NaiveDateTime;
use clap::ArgMatches;
use serde::ser::Error;
use serde::{Serialize, Serializer};

use super::fail::{Fail, say};
use super::out;
use super::setting::Setting;
use crate::domain::agenda::{Entry, Whose};
use crate::domain::collate;
use crate::domain::env::{At, local};
use crate::domain::follow_up::{FollowUp, FollowUpKind};
use crate::domain::ids::{ClubId, FollowUpId};
use crate::domain::session::Session;
use crate::lang::Lang;
use crate::runtime::report::{align, clip};
use crate::store::{Place, Result, Store};
use crate::words;

type Done = std::result::Result<(), Fail>;

/// Widest text in a list for people; JSON has all of it.
const WIDEST: usize = 60;

/// A sitting and how many calls were logged in it.
#[derive(Serialize)]
struct Sitting {
    #[serde(flatten)]
    session: Session,
    calls: usize,
}

/// What is to be followed up, a row for scripts: a task, or a call that was agreed in the shape of one.
#[derive(Serialize)]
#[serde(untagged)]
enum ToDo<'a> {
    Task(&'a FollowUp),
    #[serde(serialize_with = "as_agreed_call")]
    Call(Box<FollowUp>),
}

/// A task with the one kind that none has.
fn as_agreed_call<S: Serializer>(call: &FollowUp, to: S) -> std::result::Result<S::Ok, S::Error> {
    let mut row = serde_json::to_value(call).map_err(S::Error::custom)?;
    if let Some(fields) = row.as_object_mut() {
        fields.insert("kind".into(), "agreed_call".into());
    }
    row.serialize(to)
}

impl ToDo<'_> {
    fn of(entry: &Entry) -> ToDo<'_> {
        let call = match entry {
            Entry::Task(task) => return ToDo::Task(task),
            Entry::CallBack(call) => call,
        };
        // The id is that of the call in which it was agreed; the person's words are in the note of that call.
        let id = FollowUpId(call.id.0);
        let (due_on, due_time) = entry.when();
        let task = FollowUp::new(id, call.club, entry.side(), FollowUpKind::Other, call.ended_at);
        let (person, call, is_day_said) = (call.person, Some(call.id), true);
        ToDo::Call(Box::new(FollowUp { person, call, due_on, due_time, is_day_said, ..task }))
    }
}

/// An instant in a list: `2026-11-21 14:03`, the same in every language, so that it sorts and can be cut out.
pub fn stamp(at: At) -> String {
    let wall: NaiveDateTime = local(at);
    wall.format("%Y-%m-%d %H:%M").to_string()
}

/// Prints rows under each other, or says on stderr that there are none.
pub fn table(lang: Lang, rows: &[Vec<String>]) -> Done {
    if rows.is_empty() {
        say(lang.cli_nothing_here());
        return Ok(());
    }
    out::print(lang, &align(rows))
}

/// The same of rows that come of ringing: where there are clubs, a list that is empty asks for no list to be read in.
fn table_of_work(setting: &Setting, store: &Store, place: &Place, rows: &[Vec<String>]) -> Done {
    if rows.is_empty() && !store.is_empty().map_err(|error| setting.failed(&error, place))? {
        say(setting.lang.cli_nothing_to_show());
        return Ok(());
    }
    table(setting.lang, rows)
}

/// The clubs by name, in the Norwegian alphabet.
///
/// # Errors
/// What the store says.
pub fn clubs(setting: &Setting, matches: &ArgMatches) -> Done {
    let (store, place) = setting.open_to_read()?;
    let mut clubs = store.clubs().map_err(|error| setting.failed(&error, &place))?;
    clubs.sort_by_cached_key(|club| (collate::key(&club.name), club.id));
    if matches.get_flag("json") {
        return out::print_json(setting.lang, &clubs);
    }
    let row = |club: &crate::domain::club::Club| {
        vec![
            clip(&club.name, WIDEST),
            club.municipality.clone().or_else(|| club.town.clone()).unwrap_or_default(),
            club.members.map(|members| setting.lang.number(members)).unwrap_or_default(),
            club.id.to_string(),
        ]
    };
    table(setting.lang, &clubs.iter().map(row).collect::<Vec<_>>())
}

/// The calls, newest first.
///
/// # Errors
/// What the store says.
pub fn calls(setting: &Setting, matches: &ArgMatches) -> Done {
    let (store, place) = setting.open_to_read()?;
    let failed = |error| setting.failed(&error, &place);
    let calls = store.calls(limit(matches, u32::MAX)).map_err(failed)?;
    if matches.get_flag("json") {
        return out::print_json(setting.lang, &calls);
    }
    let mut clubs = Names::new(&store);
    let mut rows = Vec::with_capacity(calls.len());
    for call in &calls {
        rows.push(vec![
            stamp(call.started_at),
            clip(&clubs.of(call.club).map_err(failed)?, WIDEST),
            words::outcome(setting.lang, call.outcome).to_owned(),
            clip(&call.note, WIDEST),
        ]);
    }
    table_of_work(setting, &store, &place, &rows)
}

/// What somebody still has to do, soonest first.
///
/// # Errors
/// What the store says.
pub fn follow_ups(setting: &Setting, matches: &ArgMatches) -> Done {
    let (store, place) = setting.open_to_read()?;
    let failed = |error| setting.failed(&error, &place);
    // As the screen has them: the calls that were agreed stand among them.
    let (lang, now) = (setting.lang, setting.now());
    let (_, entries) = store.agenda(now, Whose::All, 0, usize::MAX).map_err(failed)?;
    if matches.get_flag("json") {
        return out::print_json(lang, &entries.iter().map(ToDo::of).collect::<Vec<_>>());
    }
    if matches.get_one::<String>("format").is_some() {
        let (mut tasks, mut calls) = (Vec::new(), Vec::new());
        for entry in entries {
            match entry {
                Entry::Task(task) => tasks.push(*task),
                Entry::CallBack(call) => calls.push(*call),
            }
        }
        return super::wheel::follow_ups(setting, matches, (&tasks, &calls), &store, &place);
    }
    let mut clubs = Names::new(&store);
    let mut rows = Vec::with_capacity(entries.len());
    for entry in &entries {
        let (day, time) = entry.when();
        let time = time.map(|time| time.format("%H:%M").to_string());
        let when = day.map(|day| day.to_string()).into_iter().chain(time);
        rows.push(vec![
            when.collect::<Vec<_>>().join(" "),
            words::follow_ups::who(lang, entry),
            clip(&clubs.of(entry.club()).map_err(failed)?, WIDEST),
            clip(&words::follow_ups::what(lang, entry, now), WIDEST),
        ]);
    }
    table_of_work(setting, &store, &place, &rows)
}

/// The sittings, newest first.
///
/// # Errors
/// What the store says.
pub fn sessions(setting: &Setting, matches: &ArgMatches) -> Done {
    let (store, place) = setting.open_to_read()?;
    let failed = |error| setting.failed(&error, &place);
    let mut sittings = Vec::new();
    for session in store.sessions().map_err(failed)? {
        let calls = store.calls_in(session.id).map_err(failed)?.len();
        sittings.push(Sitting { session, calls });
    }
    if matches.get_flag("json") {
        return out::print_json(setting.lang, &sittings);
    }
    let row = |sitting: &Sitting| {
        let ended = sitting.session.ended_at;
        vec![
            stamp(sitting.session.started_at),
            ended.map_or_else(|| setting.lang.cli_still_open().to_owned(), stamp),
            setting.lang.cli_calls(sitting.calls),
            sitting.session.id.to_string(),
        ]
    };
    table_of_work(setting, &store, &place, &sittings.iter().map(row).collect::<Vec<_>>())
}

/// The trail of deeds, newest first; with `--drafts`, the notes of calls that are not logged.
///
/// # Errors
/// What the store says.
pub fn log(setting: &Setting, matches: &ArgMatches) -> Done {
    let (store, place) = setting.open_to_read()?;
    if matches.get_flag("drafts") {
        return drafts(setting, matches, &store, &place);
    }
    let trail = store.trail(limit(matches, u32::MAX)).map_err(|error| setting.failed(&error, &place))?;
    if matches.get_flag("json") {
        return out::print_json(setting.lang, &trail);
    }
    let row = |line: &crate::store::LogLine| {
        let turned = match (line.undoes, line.undone_by) {
            (Some(id), _) => setting.lang.cli_undoes(&id.to_string()),
            (None, Some(id)) => setting.lang.cli_undone_by(&id.to_string()),
            (None, None) => String::new(),
        };
        // Deeds go by their stored names here: this is the trail that scripts and bug reports quote.
        vec![stamp(line.at), line.deed.clone(), line.id.to_string(), turned]
    };
    table(setting.lang, &trail.iter().map(row).collect::<Vec<_>>())
}

fn drafts(setting: &Setting, matches: &ArgMatches, store: &Store, place: &Place) -> Done {
    let failed = |error| setting.failed(&error, place);
    let drafts = store.drafts().map_err(failed)?;
    if matches.get_flag("json") {
        return out::print_json(setting.lang, &drafts);
    }
    let mut clubs = Names::new(store);
    let mut rows = Vec::with_capacity(drafts.len());
    for draft in &drafts {
        let club = clip(&clubs.of(draft.club).map_err(failed)?, WIDEST);
        rows.push(vec![stamp(draft.started_at), club, clip(&draft.text, WIDEST)]);
    }
    table_of_work(setting, store, place, &rows)
}

/// The value of `--limit`.
pub fn limit(matches: &ArgMatches, otherwise: u32) -> u32 {
    matches.get_one::<u32>("limit").copied().unwrap_or(otherwise)
}

/// Names of clubs, each asked for once.
struct Names<'s> {
    store: &'s Store,
    known: HashMap<ClubId, String>,
}

impl<'s> Names<'s> {
    fn new(store: &'s Store) -> Self {
        Names { store, known: HashMap::new() }
    }

    fn of(&mut self, club: ClubId) -> Result<String> {
        if let Some(name) = self.known.get(&club) {
            return Ok(name.clone());
        }
        let name = self.store.club_name(club)?.unwrap_or_else(|| club.to_string());
        self.known.insert(club, name.clone());
        Ok(name)
    }
}
