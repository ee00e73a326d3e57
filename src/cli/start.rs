//! `ringerunde` without a command: the full-screen program. What happens in it is `runtime::run`'s.

use super::fail::Fail;
use super::setting::Setting;
use crate::assets;
use crate::config::Config;
use crate::runtime::{self, Start, practice, tell};
use crate::store::{Place, Store};

/// Opens the database and starts the program.
///
/// # Errors
/// What the store or the terminal says, as a sentence.
pub fn start(setting: &Setting) -> Result<(), Fail> {
    // Reading the guides and opening the file (which starts OpenSSL) take about as long: they go side by side. What
    // cannot be read is told of by whoever asks for it next.
    std::thread::spawn(|| (assets::policy().is_ok(), assets::book().is_ok(), assets::checklist().is_ok()));
    let (store, place) = setting.open()?;
    let marked = practice::is_practice(&store);
    run(setting, store, place, marked)
}

/// Starts the program on an open database.
///
/// # Errors
/// What the store or the terminal says, as a sentence.
pub fn run(setting: &Setting, store: Store, place: Place, is_practice: bool) -> Result<(), Fail> {
    // Files that are edited later are looked for where they were found.
    let (lang, config) = (setting.lang, Config { guides: setting.guide_folder(), ..setting.config.clone() });
    let start = Start { store, place: place.clone(), is_practice, lang, config, clock: setting.clock };
    let file = setting.config.file.as_deref();
    runtime::run(start).map_err(|error| Fail::Refused(tell::run_error(lang, &error, &place, file)))
}
