//! `ringerunde practice`: the program on made-up data, in a database of its own. What the data are is in `assets::practice`.
//!
//! The data are counted from the day they are made (who was rung «last Tuesday», who is to be rung at six). So they are
//! made anew by themselves on another day, as long as nobody has done anything with them; once somebody has, they are kept
//! until `--reset`.

use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::fail::Fail;
use super::setting::Setting;
use super::start::{self, PRACTICE};
use crate::assets::practice;
use crate::domain::draft::DraftChange;
use crate::domain::env::day_of;
use crate::runtime::words;
use crate::store::{Place, Result, Store};

/// Makes the practice data where they are missing, and starts the program on them.
///
/// # Errors
/// A database that holds something else; what the store or the terminal says.
pub fn practice(setting: &Setting, matches: &ArgMatches) -> std::result::Result<(), Fail> {
    // The environment and the configuration name the real list; practice is never made there.
    let place = match &setting.db_flag {
        Some(file) => Place::File(file.clone()),
        None => setting.in_data_folder("practice.db")?,
    };
    let failed = |error| setting.failed(&error, &place);
    let mut store = setting.open_at(&place)?;
    let is_practice = start::is_practice(setting, &store, &place)?;
    if !is_practice && !is_untouched(&store).map_err(failed)? {
        return Err(Fail::Refused(setting.lang.error_not_practice(&words::place(&place))));
    }
    let is_stale = is_practice && is_of_another_day(setting, &store).map_err(failed)?;
    if is_practice && (matches.get_flag("reset") || is_stale) {
        drop(store);
        remove(setting, &place)?;
        store = setting.open_at(&place)?;
    }
    if store.is_empty().map_err(failed)? && store.trail(1).map_err(failed)?.is_empty() {
        make(setting, &mut store, &place)?;
    }
    start::run(setting, store, place, true)
}

/// Whether nothing was ever done in this database.
fn is_untouched(store: &Store) -> Result<bool> {
    Ok(store.trail(1)?.is_empty() && store.drafts()?.is_empty())
}

/// Whether the data were made on another day, and nothing was done with them since.
fn is_of_another_day(setting: &Setting, store: &Store) -> Result<bool> {
    let trail = store.trail(2)?;
    let is_only_deed = trail.len() == 1 && store.drafts()?.is_empty();
    Ok(is_only_deed && trail.first().is_some_and(|made| day_of(made.at) != day_of(setting.now())))
}

fn make(setting: &Setting, store: &mut Store, place: &Place) -> std::result::Result<(), Fail> {
    let failed = |error| setting.failed(&error, place);
    let mut env = setting.env(store, place)?;
    let op = practice::practice(&mut env, setting.lang.code())
        .map_err(|error| Fail::Refused(setting.lang.error_unexpected(&error.to_string())))?;
    // The mark comes first: a file that is half made may be made anew.
    store.set(PRACTICE, "1").map_err(failed)?;
    let (policy, book) = (setting.policy()?, setting.book()?);
    store.commit(&op, &DraftChange::Keep, policy, book, setting.now()).map_err(failed)
}

/// Removes a file that is marked as practice data, with what SQLite keeps beside it.
fn remove(setting: &Setting, place: &Place) -> std::result::Result<(), Fail> {
    let Place::File(file) = place else { return Ok(()) };
    for file in [file.clone(), beside(file, "-wal"), beside(file, "-shm")] {
        match std::fs::remove_file(&file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                let why = words::why(setting.lang, &error);
                return Err(Fail::Refused(setting.lang.error_file_not_written(&words::path(&file), why)));
            }
            _ => {}
        }
    }
    Ok(())
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
