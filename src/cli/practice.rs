//! `ringerunde practice`: the program on made-up data, in a database of its own. When the data are made anew is
//! `runtime::practice`'s to decide.

use clap::ArgMatches;

use super::fail::Fail;
use super::setting::Setting;
use super::start;
use crate::domain::env::Env;
use crate::runtime::{clock, practice};

/// Makes the practice data where they are missing, and starts the program on them.
///
/// # Errors
/// A database that holds something else; what the store or the terminal says.
pub fn practice(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let mut env = Env::new(setting.now(), clock::seed().unwrap_or_default());
    // The environment and the configuration name the real list; practice is never made there.
    let opened = practice::open(&mut env, setting.lang, setting.db_flag.as_deref(), matches.get_flag("reset"));
    let (store, place) = opened.map_err(|error| Fail::Refused(practice::words(setting.lang, &error)))?;
    let ready = start::ready(setting, &place)?;
    start::run(setting, ready, store, place, true)
}
