//! `ringerunde register`: the corrections for the real register, as text, CSV, a workbook or JSON, and ticked off when they are sent; and how many
//! members have a mobile and an e-mail there, club by club. What is gathered is `runtime::registering`'s.

use clap::ArgMatches;
use serde::Serialize;

use super::export::hand_out;
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
    let book = setting.book_in(&store, &place)?;
    store.commit(&op, &DraftChange::Keep, setting.policy()?, &book, env.now).map_err(failed)?;
    say(setting.lang.register_sent());
    Ok(())
}

fn print(setting: &Setting, matches: &ArgMatches, entries: &[Entry]) -> Result<(), Fail> {
    let lang = setting.lang;
    let rows = || entries.iter().map(|entry| told::cells(lang, entry)).collect::<Vec<_>>();
    let text = || {
        let row = |entry: &Entry| {
            let day = crate::domain::env::day_of(entry.correction.noted_at).to_string();
            vec![day, clip(&entry.club_name, WIDEST), told::line(lang, &entry.correction)]
        };
        align(&entries.iter().map(row).collect::<Vec<_>>())
    };
    if entries.is_empty() && format(matches) == "text" {
        say(lang.register_none());
        return Ok(());
    }
    table(setting, matches, &told::headings(lang), &entries, rows, text)
}

/// The format that is asked for, by either way of asking.
fn format(matches: &ArgMatches) -> &str {
    let said = matches.get_one::<String>("format").map(String::as_str);
    match (said, matches.get_flag("csv"), matches.get_flag("json")) {
        (Some(format), ..) => format,
        (None, true, _) => "csv",
        (None, _, true) => "json",
        (None, ..) => "text",
    }
}

/// Writes a table in the format that is asked for, to the file or to stdout.
fn table(
    setting: &Setting,
    matches: &ArgMatches,
    headings: &[&str],
    values: &impl Serialize,
    rows: impl Fn() -> Vec<Vec<String>>,
    text: impl Fn() -> Vec<String>,
) -> Result<(), Fail> {
    let lang = setting.lang;
    match format(matches) {
        "json" => hand_out(lang, matches, out::json(lang, values)?.as_bytes()),
        "csv" => hand_out(lang, matches, &port::csv(headings, &rows())),
        "xlsx" => {
            let bytes = port::xlsx(lang.register_sheet(), headings, &rows());
            let failed = |port::NoWorkbook(error)| Fail::Refused(lang.error_unexpected(&error));
            hand_out(lang, matches, &bytes.map_err(failed)?)
        }
        _ => {
            let lines: String = text().iter().map(|line| out::harmless(line) + "\n").collect();
            hand_out(lang, matches, lines.as_bytes())
        }
    }
}

fn counts(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let lang = setting.lang;
    let (store, place) = setting.open_to_read()?;
    let mut clubs = store.clubs().map_err(|error| setting.failed(&error, &place))?;
    clubs.sort_by_cached_key(|club| collate::key(&club.name));
    let headings = told::count_headings(lang);
    let rows = || clubs.iter().map(told::count_cells).collect::<Vec<_>>();
    let text = || {
        let heading = headings.iter().map(|heading| (*heading).to_owned()).collect();
        align(&std::iter::once(heading).chain(rows()).collect::<Vec<_>>())
    };
    table(setting, matches, &headings, &clubs.iter().map(counted).collect::<Vec<_>>(), rows, text)
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
