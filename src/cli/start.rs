//! `ringerunde` without a command: the full-screen program. What happens in it is `runtime::run`'s.

use super::fail::Fail;
use super::setting::Setting;
use crate::runtime::{self, Start, words};
use crate::store::{Place, Store};

/// Marks a database as practice data, which may be made anew.
pub const PRACTICE: &str = "practice";

/// Opens the database and starts the program.
///
/// # Errors
/// What the store or the terminal says, as a sentence.
pub fn start(setting: &Setting) -> Result<(), Fail> {
    let (store, place) = setting.open()?;
    let marked = is_practice(setting, &store, &place)?;
    run(setting, store, place, marked)
}

/// Starts the program on an open database.
///
/// # Errors
/// What the store or the terminal says, as a sentence.
pub fn run(setting: &Setting, store: Store, place: Place, is_practice: bool) -> Result<(), Fail> {
    let (lang, config) = (setting.lang, setting.config.clone());
    let start = Start { store, place: place.clone(), is_practice, lang, config, clock: setting.clock };
    let file = setting.config.file.as_deref();
    runtime::run(start).map_err(|error| Fail::Refused(words::run_error(lang, &error, &place, file)))
}

/// Whether a database is marked as practice data.
///
/// # Errors
/// What the store says.
pub fn is_practice(setting: &Setting, store: &Store, place: &Place) -> Result<bool, Fail> {
    let mark = store.setting(PRACTICE).map_err(|error| setting.failed(&error, place))?;
    Ok(mark.as_deref() == Some("1"))
}
