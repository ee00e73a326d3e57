//! `ringerunde import`: lists and exports into the database, each file one deed. What is in a file is found out by
//! `runtime::intake`, and told by `runtime::report`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::ArgMatches;
use serde::Serialize;

use super::fail::{Fail, say};
use super::out;
use super::setting::Setting;
use crate::domain::deeds::import::{Intake, Kept};
use crate::domain::draft::DraftChange;
use crate::domain::env::day_of;
use crate::domain::ids::OpId;
use crate::port::{Encoding, Field, Options, Plan};
use crate::runtime::intake::{self, Brought, Refused};
use crate::runtime::{report, tell};
use crate::store::{Place, Store};

/// Takes a column out of the mapping: `--map 3=-`.
const LEFT_OUT: [&str; 2] = ["-", "none"];

/// What one file came to: `import --json` prints a list of these.
#[derive(Serialize)]
struct Told<'a> {
    /// The file, as it was named.
    file: String,
    /// Whether it was only tried.
    dry_run: bool,
    /// `list`, or `export` for an export of this program.
    kind: &'static str,
    /// Clubs that are new.
    new_clubs: usize,
    /// People who are new.
    new_people: usize,
    /// Clubs the file adds something to.
    changed_clubs: usize,
    /// People the file adds something to.
    changed_people: usize,
    /// New reps, each with the tasks of the series.
    new_reps: usize,
    /// Values that were kept against the list.
    kept: &'a [Kept],
    /// The deed in the log; `null` when nothing was stored.
    op: Option<OpId>,
    /// How the list was read, row by row; `null` for an export.
    list: Option<&'a Plan>,
}

/// Reads the files in, one after the other, and stops at the first that is refused.
///
/// # Errors
/// The first refusal, after what came before it has been told.
pub fn import(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let lang = setting.lang;
    let wishes = Wishes::of(setting, matches)?;
    let mut json = Vec::new();
    let mut taken = Vec::new();
    let mut open = None;
    let mut failed = None;
    for file in matches.get_many::<PathBuf>("file").into_iter().flatten() {
        match one(setting, &wishes, file, &mut open, &mut json) {
            Ok(()) => taken.push(tell::path(file)),
            Err(fail) => {
                failed = Some(fail);
                break;
            }
        }
    }
    if wishes.json {
        out::print_json(lang, &json)?;
    } else if wishes.dry_run && !taken.is_empty() {
        say(lang.report_dry_run());
    }
    match failed {
        Some(Fail::Refused(why)) if !taken.is_empty() && !wishes.dry_run => {
            Err(Fail::Refused(lang.import_stopped(&lang.list(&taken), &why)))
        }
        Some(fail) => Err(fail),
        None => Ok(()),
    }
}

/// Reads one file in. The database is opened, and made, only when there is something to put in it.
fn one(
    setting: &Setting,
    wishes: &Wishes,
    file: &Path,
    open: &mut Option<(Store, Place)>,
    json: &mut Vec<serde_json::Value>,
) -> Result<(), Fail> {
    let lang = setting.lang;
    let name = tell::path(file);
    let place = setting.place()?;
    let refused = |error: Refused| Fail::Refused(tell::refused(lang, &error, &name, &place));
    let bytes = intake::bytes(file).map_err(refused)?;
    let brought = wishes.understand(setting, file, &bytes).map_err(|error| match error {
        Unfit::Refused(error) => refused(error),
        Unfit::Use(sentence) => Fail::Use(sentence),
    })?;
    drop(bytes);
    let nothing = nothing_readable(setting, &brought, &name);
    if let (Some(fail), false) = (&nothing, wishes.dry_run) {
        return Err(fail.clone());
    }
    if open.is_none() {
        *open = Some(if wishes.dry_run { open_to_try(setting, &place)? } else { setting.open()? });
    }
    let Some((store, at)) = open else { return Ok(()) };
    let mut env = setting.env(store, at)?;
    let policy = setting.policy()?;
    let found = intake::weigh(&mut env, policy, store, &brought, &tell::new_round_name(lang, setting.now()));
    let found = found.map_err(refused)?;
    if let (Some(op), false) = (&found.op, wishes.dry_run) {
        let book = setting.book_in(store, at)?;
        store
            .commit(op, &DraftChange::Keep, policy, &book, setting.now())
            .map_err(|error| setting.failed(&error, at))?;
    }
    tell(setting, wishes, &name, &brought, &found, json)?;
    nothing.map_or(Ok(()), Err)
}

/// A trial in a place without a database makes none.
fn open_to_try(setting: &Setting, place: &Place) -> Result<(Store, Place), Fail> {
    let place = match place {
        Place::File(file) if !file.exists() => Place::Memory,
        other => other.clone(),
    };
    Ok((setting.open_at_to_read(&place)?, place))
}

fn tell(
    setting: &Setting,
    wishes: &Wishes,
    name: &str,
    brought: &Brought,
    found: &Intake,
    json: &mut Vec<serde_json::Value>,
) -> Result<(), Fail> {
    let lang = setting.lang;
    if !wishes.json {
        return out::print(lang, &report::brought_lines(lang, name, brought, found, !wishes.dry_run));
    }
    let told = Told {
        file: name.to_owned(),
        dry_run: wishes.dry_run,
        kind: if matches!(brought, Brought::List(_)) { "list" } else { "export" },
        new_clubs: found.new_clubs,
        new_people: found.new_people,
        changed_clubs: found.changed_clubs,
        changed_people: found.changed_people,
        new_reps: found.new_reps,
        kept: &found.kept,
        op: found.op.as_ref().filter(|_| !wishes.dry_run).map(|op| op.id),
        list: match brought {
            Brought::List(plan) => Some(plan),
            Brought::Own(_) => None,
        },
    };
    let value =
        serde_json::to_value(&told).map_err(|error| Fail::Refused(lang.error_unexpected(&error.to_string())))?;
    json.push(value);
    Ok(())
}

/// Why nothing of a list can be read in, when that is so.
fn nothing_readable(setting: &Setting, brought: &Brought, name: &str) -> Option<Fail> {
    let Brought::List(plan) = brought else { return None };
    if !plan.clubs.is_empty() || !plan.people.is_empty() {
        return None;
    }
    let lang = setting.lang;
    let knows_columns = plan.columns.iter().any(|column| column.field.is_some());
    Some(Fail::Refused(match (knows_columns, plan.counts.rows) {
        (false, _) => lang.error_file_no_headings(name),
        (true, 0) => lang.error_file_no_rows(name),
        (true, _) => lang.error_nothing_readable(name),
    }))
}

/// What the user wants of the reading.
struct Wishes {
    dry_run: bool,
    json: bool,
    options: Options,
    /// Columns by number or heading, and what they are to fill.
    map: Vec<(String, Option<Field>)>,
}

/// Why a file cannot be understood.
enum Unfit {
    Refused(Refused),
    Use(String),
}

impl Wishes {
    fn of(setting: &Setting, matches: &ArgMatches) -> Result<Wishes, Fail> {
        let lang = setting.lang;
        let mut map = Vec::new();
        for text in matches.get_many::<String>("map").into_iter().flatten() {
            // A heading may have a = in it; a field never has.
            let Some((column, field)) = text.rsplit_once('=') else {
                return Err(Fail::Use(lang.error_bad_mapping(text)));
            };
            let known = Field::parse(field.trim());
            if known.is_none() && !LEFT_OUT.contains(&field.trim()) {
                return Err(Fail::Use(lang.error_bad_field(&report::field_names(), field)));
            }
            map.push((column.trim().to_owned(), known));
        }
        let encoding = matches.get_one::<String>("encoding").and_then(|name| Encoding::parse(name));
        let sheet = matches.get_one::<String>("sheet").cloned();
        let header_row = matches.get_one::<usize>("header-row").copied();
        Ok(Wishes {
            dry_run: matches.get_flag("dry-run"),
            json: matches.get_flag("json"),
            options: Options { encoding, sheet, header_row, ..Options::default() },
            map,
        })
    }

    fn understand(&self, setting: &Setting, file: &Path, bytes: &[u8]) -> Result<Brought, Unfit> {
        let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let today: NaiveDate = day_of(setting.now());
        let first = intake::understand(&name, bytes, &self.options, today).map_err(Unfit::Refused)?;
        let Brought::List(plan) = &first else { return Ok(first) };
        if self.map.is_empty() {
            return Ok(first);
        }
        let mut mapping = BTreeMap::new();
        for (column, field) in &self.map {
            let missing = || Unfit::Use(setting.lang.error_no_such_heading(&tell::path(file), column));
            mapping.insert(find(plan, column).ok_or_else(missing)?, *field);
        }
        let options = Options { mapping, ..self.options.clone() };
        intake::understand(&name, bytes, &options, today).map_err(Unfit::Refused)
    }
}

/// The column of a number (from 1) or a heading.
fn find(plan: &Plan, wanted: &str) -> Option<usize> {
    let same = |heading: &str| heading.trim().to_lowercase() == wanted.to_lowercase();
    let by_heading = plan.columns.iter().position(|column| same(&column.heading));
    let number = || wanted.parse::<usize>().ok()?.checked_sub(1).filter(|at| *at < plan.columns.len());
    by_heading.or_else(number)
}
