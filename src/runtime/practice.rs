//! Practice data in a database of its own, which can be made anew at any time. What is in it is `assets::practice`'s.

use std::path::{Path, PathBuf};

use super::tell;
use crate::assets::practice as made_up;
use crate::domain::draft::DraftChange;
use crate::domain::env::Env;
use crate::lang::Lang;
use crate::store::{Place, Store, StoreError};

/// The setting that marks a database as practice: only such a file is ever made anew.
const MARK: &str = "practice";

/// Why there is no practice.
#[derive(Debug)]
pub enum PracticeError {
    /// The file holds something else than practice data.
    NotPractice(PathBuf),
    /// The database.
    Store(StoreError, Place),
    /// The embedded data.
    Data(String),
    /// There is no folder for data on this machine.
    NoFolder,
}

/// Where the practice database is, unless somebody says otherwise.
pub fn default_path() -> Option<PathBuf> {
    use etcetera::BaseStrategy;
    let folders = etcetera::choose_base_strategy().ok()?;
    Some(folders.data_dir().join("ringerunde").join("practice.db"))
}

/// Opens the practice data, makes it where there is none, and makes it anew when `is_reset`, or when it is of another
/// day and nobody has rung in it: what it says is relative to the day it was made.
///
/// # Errors
/// [`PracticeError`]; a file that is not marked as practice is never touched.
pub fn open(env: &mut Env, lang: Lang, path: Option<&Path>, is_reset: bool) -> Result<(Store, Place), PracticeError> {
    let path = path.map(Path::to_owned).or_else(default_path).ok_or(PracticeError::NoFolder)?;
    let place = Place::File(path.clone());
    let failed = |error: StoreError| PracticeError::Store(error, place.clone());
    let mut store = Store::open(&place).map_err(failed)?;
    let today = env.today().to_string();
    match store.setting(MARK).map_err(failed)? {
        Some(day) => {
            // The practice data themselves are the only line of the log.
            let is_untouched = store.trail(2).map_err(failed)?.len() == 1;
            let is_stale = day != today && is_untouched && store.drafts().map_err(failed)?.is_empty();
            if !is_reset && !is_stale {
                return Ok((store, place));
            }
            drop(store);
            remove(&path);
            store = Store::open(&place).map_err(failed)?;
        }
        None if store.is_empty().map_err(failed)? => {}
        None => return Err(PracticeError::NotPractice(path)),
    }
    let op = made_up::practice(env, lang.code()).map_err(|error| PracticeError::Data(error.to_string()))?;
    let policy = crate::assets::policy().map_err(|error| PracticeError::Data(error.to_string()))?;
    let book = crate::assets::book().map_err(|error| PracticeError::Data(error.to_string()))?;
    store.set(MARK, &today).map_err(failed)?;
    store.commit(&op, &DraftChange::Keep, policy, book, env.now).map_err(failed)?;
    store.tidy().map_err(failed)?;
    Ok((store, place))
}

/// Whether a database is practice data.
pub fn is_practice(store: &Store) -> bool {
    store.setting(MARK).ok().flatten().is_some()
}

fn remove(path: &Path) {
    for tail in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(tail);
        // What cannot be removed will be met again when it is opened, and told of there.
        let _ = std::fs::remove_file(PathBuf::from(name));
    }
}

/// Why there is no practice, as a sentence with a way out.
pub fn words(lang: Lang, error: &PracticeError) -> String {
    match error {
        PracticeError::NotPractice(path) => lang.practice_not_practice(&tell::path(path)),
        PracticeError::Store(error, place) => tell::store_error(lang, error, place),
        PracticeError::Data(why) => lang.practice_data(why),
        PracticeError::NoFolder => lang.practice_no_folder().to_owned(),
    }
}
