//! `ringerunde register`: the corrections for the real register, as text, CSV or JSON, and ticked off when they are sent; and how many
//! members have a mobile and an e-mail there, club by club. What is gathered is `runtime::registering`'s.

use clap::ArgMatches;
use serde::Serialize;

use super::fail::{Fail, say};
use super::out;
use super::setting::Setting;
use crate::domain::club::Club;
use crate::domain::collate;
use crate::domain::correction::Entry;
use crate::domain::deeds::register::send_register;
use crate::domain::draft::DraftChange;
use crate::domain::ids::ClubId;
use crate::port;
use crate::runtime::registering;
use crate::runtime::report::{align, clip};
use crate::words;
use crate::words::register as told;

/// Widest text in a list for people; CSV and JSON have all of it.
const WIDEST: usize = 60;

/// How well a club stands in the register.
#[derive(Serialize)]
struct Counted {
    club: ClubId,
    name: String,
    org_no: Option<String>,
    members: Option<u32>,
    members_with_mobile: Option<u32>,
    members_with_email: Option<u32>,
    mobile_percent: Option<u32>,
    email_percent: Option<u32>,
    register_checked_on: Option<chrono::NaiveDate>,
}

/// Prints the corrections that are not sent, or the counts.
///
/// # Errors
/// What the store says.
pub fn register(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    if matches.get_flag("counts") {
        return counts(setting, matches);
    }
    let is_sent = matches.get_flag("mark-sent");
    let (mut store, place) = if is_sent { setting.open()? } else { setting.open_to_read()? };
    let failed = |error| setting.failed(&error, &place);
    let found = registering::gather(&store).map_err(failed)?;
    print(setting, matches, &found.entries)?;
    // Only what was printed is ticked off.
    if !is_sent || found.entries.is_empty() && found.tasks.is_empty() {
        return Ok(());
    }
    let mut env = setting.env(&store, &place)?;
    let refused = |refusal| Fail::Refused(words::refusal(setting.lang, refusal).to_owned());
    let op = send_register(&mut env, &found.rows, &found.tasks).map_err(refused)?;
    store.commit(&op, &DraftChange::Keep, setting.policy()?, setting.book()?, env.now).map_err(failed)?;
    say(setting.lang.register_sent());
    Ok(())
}

fn print(setting: &Setting, matches: &ArgMatches, entries: &[Entry]) -> Result<(), Fail> {
    let lang = setting.lang;
    if matches.get_flag("json") {
        return out::print_json(lang, &entries);
    }
    let rows: Vec<Vec<String>> = entries.iter().map(|entry| told::cells(lang, entry)).collect();
    if matches.get_flag("csv") {
        return out::write(lang, &port::csv(&told::headings(lang), &rows));
    }
    if rows.is_empty() {
        say(lang.register_none());
        return Ok(());
    }
    let row = |entry: &Entry| {
        let day = crate::domain::env::day_of(entry.correction.noted_at).to_string();
        vec![day, clip(&entry.club_name, WIDEST), told::line(lang, &entry.correction)]
    };
    out::print(lang, &align(&entries.iter().map(row).collect::<Vec<_>>()))
}

fn counts(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let lang = setting.lang;
    let (store, place) = setting.open_to_read()?;
    let mut clubs = store.clubs().map_err(|error| setting.failed(&error, &place))?;
    clubs.sort_by_cached_key(|club| collate::key(&club.name));
    if matches.get_flag("json") {
        return out::print_json(lang, &clubs.iter().map(counted).collect::<Vec<_>>());
    }
    let rows: Vec<Vec<String>> = clubs.iter().map(told::count_cells).collect();
    if matches.get_flag("csv") {
        return out::write(lang, &port::csv(&told::count_headings(lang), &rows));
    }
    let heading = told::count_headings(lang).into_iter().map(str::to_owned).collect();
    let rows: Vec<Vec<String>> = std::iter::once(heading).chain(rows).collect();
    out::print(lang, &align(&rows))
}

fn counted(club: &Club) -> Counted {
    Counted {
        club: club.id,
        name: club.name.clone(),
        org_no: club.org_no.clone(),
        members: club.members,
        members_with_mobile: club.members_with_mobile,
        members_with_email: club.members_with_email,
        mobile_percent: club.mobile_pct(),
        email_percent: club.email_pct(),
        register_checked_on: club.register_checked_on,
    }
}
