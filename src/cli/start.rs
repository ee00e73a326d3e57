//! `ringerunde` without a command: the full-screen program. What happens in it is `runtime::run`'s.

use std::path::PathBuf;

use super::fail::Fail;
use super::setting::Setting;
use crate::config::Config;
use crate::runtime::{self, Ready, RunError, Start, practice, tell};
use crate::store::{Place, Store};

/// Opens the database and starts the program.
///
/// # Errors
/// What the store or the terminal says, as a sentence.
pub fn start(setting: &Setting) -> Result<(), Fail> {
    let place = setting.place()?;
    let store = setting.open_at(&place)?;
    let ready = ready(setting, &place)?;
    let marked = practice::is_practice(&store);
    run(setting, ready, store, place, marked)
}

/// What the program needs beside the database, to be asked for before that is opened.
///
/// # Errors
/// What the operating system says, as a sentence.
pub fn ready(setting: &Setting, place: &Place) -> Result<Ready, Fail> {
    Ready::make().map_err(|error| failed(setting, &error, place))
}

/// Starts the program on an open database.
///
/// # Errors
/// What the store or the terminal says, as a sentence.
pub fn run(setting: &Setting, ready: Ready, store: Store, place: Place, is_practice: bool) -> Result<(), Fail> {
    // Files that are edited later are looked for where they were found.
    let (lang, config) = (setting.lang, Config { guides: setting.guide_folder(), ..setting.config.clone() });
    let start =
        Start { store, place: place.clone(), is_practice, lang, config, clock: setting.clock, here: PathBuf::new() };
    runtime::run(ready, start).map_err(|error| failed(setting, &error, &place))
}

/// Why the program did not start or go on, as a sentence.
pub fn failed(setting: &Setting, error: &RunError, place: &Place) -> Fail {
    Fail::Refused(tell::run_error(setting.lang, error, place, setting.config.file.as_deref()))
}
