//! `ringerunde club`: everything about one club, and how a club is found by id or by part of its name.

use chrono::NaiveDate;
use clap::ArgMatches;
use serde::Serialize;

use super::fail::Fail;
use super::lists::stamp;
use super::out;
use super::setting::Setting;
use crate::domain::collate;
use crate::domain::correction::Correction;
use crate::domain::env::day_of;
use crate::domain::ids::ClubId;
use crate::domain::person::Person;
use crate::domain::phone;
use crate::domain::record::ClubRecord;
use crate::lang::Lang;
use crate::runtime::registering;
use crate::runtime::report::align;
use crate::store::{Place, Store};
use crate::words;

/// How many clubs are named when several fit.
const MOST_NAMED: usize = 8;

/// What `club --json` prints: the record, and what is noted for the register.
#[derive(Serialize)]
struct Told {
    #[serde(flatten)]
    record: ClubRecord,
    corrections: Vec<Correction>,
}

/// Prints a club: its record as JSON, or the card for people.
///
/// # Errors
/// No such club, or several; what the store says.
pub fn club(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let (store, place) = setting.open_to_read()?;
    let record = find(setting, &store, &place, matches)?;
    if matches.get_flag("json") {
        let corrections =
            registering::of_club(&store, record.club.id).map_err(|error| setting.failed(&error, &place))?;
        return out::print_json(setting.lang, &Told { record, corrections });
    }
    out::print(setting.lang, &card(setting.lang, &record, day_of(setting.now())))
}

/// The club that the argument names: an id, the whole name, or words that fit one club only.
///
/// # Errors
/// No such club, or several; what the store says.
pub fn find(setting: &Setting, store: &Store, place: &Place, matches: &ArgMatches) -> Result<ClubRecord, Fail> {
    let lang = setting.lang;
    let wanted = matches.get_one::<String>("club").map_or("", String::as_str);
    let failed = |error| setting.failed(&error, place);
    let missing = || Fail::Refused(lang.error_not_found_club(wanted));
    if let Ok(id) = wanted.parse::<ClubId>() {
        return store.record(id).map_err(failed)?.ok_or_else(missing);
    }
    let hits = store.find(wanted, 200).map_err(failed)?;
    let folded = collate::fold(wanted);
    let exact: Vec<_> = hits.iter().filter(|hit| collate::fold(&hit.name) == folded).collect();
    // Words may also fit a person or a number; a club that has them in its own name comes before those.
    let named: Vec<_> = hits.iter().filter(|hit| collate::fold(&hit.name).contains(&folded)).collect();
    let choice = [exact, named, hits.iter().collect()].into_iter().find(|some| !some.is_empty());
    match choice.as_deref() {
        Some([one]) => store.record(one.club).map_err(failed)?.ok_or_else(missing),
        Some(several) => {
            let line = |hit: &&crate::domain::record::Hit| format!("{} ({})", hit.name, hit.club);
            let mut named: Vec<String> = several.iter().take(MOST_NAMED).map(line).collect();
            if several.len() > named.len() {
                named.push("…".to_owned());
            }
            Err(Fail::Refused(lang.error_club_ambiguous(&named.join(", "), wanted)))
        }
        None => Err(missing()),
    }
}

fn card(lang: Lang, record: &ClubRecord, today: NaiveDate) -> Vec<String> {
    let club = &record.club;
    let town = [club.postcode.as_deref(), club.town.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let place = [club.address.clone(), Some(town).filter(|town| !town.is_empty()), club.municipality.clone()];
    let mut lines = vec![club.name.clone()];
    lines.extend(club.workplace.clone());
    let place = place.into_iter().flatten().collect::<Vec<_>>().join(", ");
    lines.extend(Some(place).filter(|place| !place.is_empty()));
    lines.extend(club.members.map(|members| lang.cli_members(members)));
    lines.push(club.id.to_string());
    section(&mut lines, lang.cli_people(), record.people.iter().map(|one| person(lang, one, today)).collect());
    let tasks = record.follow_ups.iter().filter(|task| task.is_open());
    let task = |task: &crate::domain::follow_up::FollowUp| {
        let due = task.due_on.map(|due| due.to_string()).unwrap_or_default();
        vec![due, words::side(lang, task.side).to_owned(), words::follow_ups::task_with_step(lang, task)]
    };
    section(&mut lines, lang.cli_to_do(), tasks.map(task).collect());
    let call = |call: &crate::domain::call::Call| {
        vec![stamp(call.started_at), words::outcome(lang, call.outcome).to_owned(), call.note.replace('\n', " / ")]
    };
    section(&mut lines, lang.cli_history_calls(), record.calls.iter().map(call).collect());
    let event = |event: &crate::domain::event::Event| {
        vec![event.on.to_string(), words::event(lang, event.kind).to_owned(), event.text.clone()]
    };
    section(&mut lines, lang.cli_history_events(), record.events.iter().map(event).collect());
    let sign_up = |one: &crate::domain::offer::SignUp| {
        let state = words::sign_up_state(lang, one.state).to_owned();
        vec![one.title.clone(), state, words::offers::signed_up(lang, record, one).unwrap_or_default()]
    };
    section(&mut lines, lang.cli_sign_ups(), record.sign_ups.iter().map(sign_up).collect());
    lines
}

fn person(lang: Lang, person: &Person, today: NaiveDate) -> Vec<String> {
    let role = person.role_text.clone().unwrap_or_else(|| words::role(lang, person.role).to_owned());
    vec![
        person.full_name(),
        role,
        person.number_to_ring().map(|number| phone::show(&number.number)).unwrap_or_default(),
        person.email.clone().unwrap_or_default(),
        words::club::standing(lang, person, today),
    ]
}

fn section(lines: &mut Vec<String>, title: &str, rows: Vec<Vec<String>>) {
    if rows.is_empty() {
        return;
    }
    lines.push(String::new());
    lines.push(title.to_owned());
    lines.extend(align(&rows).into_iter().map(|line| format!("  {line}")));
}
