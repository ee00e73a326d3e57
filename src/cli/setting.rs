//! What a command works with: language, database, clock, configuration. Flags come before the environment, the environment
//! before the file, the file before what is built in. What the file may say is in `config`.

use std::env;
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Once};

use clap::ArgMatches;

use super::fail::{Fail, say};
use crate::assets::{self, own::OwnFile};
use crate::config::{self, Config, ConfigError};
use crate::domain::env::{At, Env};
use crate::domain::guide::Book;
use crate::domain::policy::Policy;
use crate::lang::{Lang, Language};
use crate::runtime::clock::{Clock, seed};
use crate::runtime::{guides, season, tell};
use crate::store::{Place, Store, StoreError};

/// The languages as `--lang` names them.
const LANGUAGES: &str = "nb, nn, en";

/// What has to be known before the arguments are parsed.
pub struct Early {
    /// The language.
    pub lang: Lang,
    /// The configuration, or what is wrong with it.
    config: Result<Config, ConfigError>,
}

impl Early {
    /// Looks for `--lang` and `--config` without understanding the rest.
    pub fn of(args: &[OsString]) -> Early {
        let named = value_of(args, "--config");
        let config = Config::load(named.map(Path::new));
        let flag = value_of(args, "--lang").and_then(OsStr::to_str).and_then(Language::parse);
        let variable = || variable("RINGERUNDE_LANG").and_then(|text| Language::parse(&text.to_string_lossy()));
        let file = || config.as_ref().ok().and_then(|config| config.language);
        Early { lang: Lang::new(flag.or_else(variable).or_else(file).unwrap_or_default()), config }
    }
}

/// The value of an option, as `--name value` or `--name=value`; the last one counts.
fn value_of<'a>(args: &'a [OsString], name: &str) -> Option<&'a OsStr> {
    let mut found = None;
    for (at, arg) in args.iter().enumerate().skip(1) {
        if arg == "--" {
            break;
        }
        if arg == name {
            found = args.get(at + 1).map(OsString::as_os_str);
        } else if let Some(value) = arg.to_str().and_then(|arg| arg.strip_prefix(name)?.strip_prefix('=')) {
            found = Some(OsStr::new(value));
        }
    }
    found
}

/// A variable of the environment that is set to something.
fn variable(name: &str) -> Option<OsString> {
    env::var_os(name).filter(|value| !value.is_empty())
}

/// What a command works with.
pub struct Setting {
    /// The language.
    pub lang: Lang,
    /// The configuration.
    pub config: Config,
    /// The clock.
    pub clock: Clock,
    /// The database that `--db` names, and nothing else.
    pub db_flag: Option<PathBuf>,
    /// The database named by flag, environment or file.
    db: Option<PathBuf>,
    /// The folder of own guides named by flag, environment or file.
    guides: Option<PathBuf>,
}

impl Setting {
    /// Puts together what the arguments, the environment and the file say.
    ///
    /// # Errors
    /// A file that cannot be read, a language or instant that is none.
    pub fn of(early: Early, matches: &ArgMatches) -> Result<Setting, Fail> {
        let lang = early.lang;
        let config = early.config.map_err(|error| Fail::Refused(tell::config_error(lang, &error)))?;
        let named = matches.get_one::<String>("lang").cloned();
        let named = named.or_else(|| variable("RINGERUNDE_LANG").map(|text| text.to_string_lossy().into_owned()));
        if let Some(odd) = named.filter(|text| Language::parse(text).is_none()) {
            return Err(Fail::Use(lang.error_unknown_language(LANGUAGES, &odd)));
        }
        let clock = match matches.get_one::<String>("at") {
            Some(text) => match super::at::read(text) {
                Some(at) => Clock::fixed(at),
                None => return Err(Fail::Use(lang.error_bad_instant(text))),
            },
            None => Clock::real(),
        };
        let db_flag = matches.get_one::<PathBuf>("db").cloned();
        let db = db_flag.clone().or_else(|| variable("RINGERUNDE_DB").map(PathBuf::from));
        let db = db.or_else(|| config.database.clone());
        let guides = matches.get_one::<PathBuf>("guides").cloned();
        let guides = guides.or_else(|| variable("RINGERUNDE_GUIDES").map(PathBuf::from));
        let guides = guides.or_else(|| config.guides.clone());
        let setting = Setting { lang, config, clock, db_flag, db, guides };
        assets::use_own_guides(setting.own_files());
        Ok(setting)
    }

    /// The folder of the organisation's own guides: the one that is named, or the usual one, which need not be there.
    pub fn guide_folder(&self) -> Option<PathBuf> {
        self.guides.clone().or_else(|| config::guide_folder(self.config.file.as_deref()))
    }

    /// The organisation's own guide files.
    pub fn own_files(&self) -> Vec<OwnFile> {
        let files = self.guide_folder().map(|folder| config::guides::files_in(&folder, self.guides.is_some()));
        files.unwrap_or_default().into_iter().map(guides::own_file).collect()
    }

    /// Now.
    pub fn now(&self) -> At {
        self.clock.now()
    }

    /// Where the database is.
    ///
    /// # Errors
    /// When there is no home folder to keep it in.
    pub fn place(&self) -> Result<Place, Fail> {
        match &self.db {
            Some(file) => Ok(Place::File(file.clone())),
            None => self.in_data_folder("ringerunde.db"),
        }
    }

    /// A file in the program's folder for data.
    ///
    /// # Errors
    /// When there is no home folder.
    pub fn in_data_folder(&self, name: &str) -> Result<Place, Fail> {
        let folder = config::data_folder().ok_or_else(|| Fail::Refused(self.lang.error_no_home().to_owned()))?;
        Ok(Place::File(folder.join(name)))
    }

    /// Opens the database, made where there is none.
    ///
    /// # Errors
    /// What the store says, as a sentence.
    pub fn open(&self) -> Result<(Store, Place), Fail> {
        let place = self.place()?;
        Ok((self.open_at(&place)?, place))
    }

    /// Opens the database for a command that only reads. One that was named must be there; in the usual place nothing is
    /// the same as an empty one. Nothing is made.
    ///
    /// # Errors
    /// What the store says, as a sentence.
    pub fn open_to_read(&self) -> Result<(Store, Place), Fail> {
        let place = self.place()?;
        let place = match &place {
            Place::File(file) if !file.exists() && self.db.is_some() => {
                return Err(Fail::Refused(self.lang.error_file_not_found(&tell::path(file))));
            }
            Place::File(file) if !file.exists() => Place::Memory,
            _ => place,
        };
        let mut store = self.open_at_to_read(&place)?;
        let (policy, book) = (self.policy()?, self.book_in(&store, &place)?);
        // The calendar may have moved on since the program last ran.
        while store.restand_due(policy, &book, self.now()).map_err(|error| self.failed(&error, &place))? > 0 {}
        Ok((store, place))
    }

    /// Opens the database at a place for a command that keeps nothing: also one that can only be read.
    ///
    /// # Errors
    /// What the store says, as a sentence.
    pub fn open_at_to_read(&self, place: &Place) -> Result<Store, Fail> {
        Store::open_to_read(place).map_err(|error| self.failed(&error, place))
    }

    /// Opens the database at a place.
    ///
    /// # Errors
    /// What the store says, as a sentence.
    pub fn open_at(&self, place: &Place) -> Result<Store, Fail> {
        Store::open(place).map_err(|error| self.failed(&error, place))
    }

    /// An error of the store as a failure with a sentence.
    pub fn failed(&self, error: &StoreError, place: &Place) -> Fail {
        Fail::Refused(match error {
            // What the screen says is of a text that stands in it.
            StoreError::DiskFull => self.lang.cli_disk_full().to_owned(),
            _ => tell::store_error(self.lang, error, place),
        })
    }

    /// Time and fresh ids, past the newest deed of the store.
    ///
    /// # Errors
    /// What the store says; a machine without randomness.
    pub fn env(&self, store: &Store, place: &Place) -> Result<Env, Fail> {
        let seed = seed().map_err(|error| Fail::Refused(self.lang.error_unexpected(&error.to_string())))?;
        let mut env = Env::new(self.now(), seed);
        if let Some(newest) = store.newest_id().map_err(|error| self.failed(&error, place))? {
            env.ids.not_before(newest);
        }
        Ok(env)
    }

    /// The guides. What is wrong with own ones is said on stderr, the first time.
    ///
    /// # Errors
    /// Never in a released program: the tests read them.
    pub fn book(&self) -> Result<&'static Book, Fail> {
        static SAID: Once = Once::new();
        let book = assets::book().map_err(|error| Fail::Refused(self.lang.error_unexpected(&error.to_string())))?;
        let wrong = assets::own_guides().and_then(|own| guides::notice(self.lang, &own.mistakes));
        SAID.call_once(|| wrong.iter().for_each(|sentence| say(sentence)));
        Ok(book)
    }

    /// The guides, with the facts of a season where the annual wheel of a database has them.
    ///
    /// # Errors
    /// What the store says.
    pub fn book_in(&self, store: &Store, place: &Place) -> Result<Arc<Book>, Fail> {
        self.book()?;
        let book =
            assets::shared_book().map_err(|error| Fail::Refused(self.lang.error_unexpected(&error.to_string())))?;
        season::book(store, book).map_err(|error| self.failed(&error, place))
    }

    /// The policy.
    ///
    /// # Errors
    /// Never in a released program: the tests read it.
    pub fn policy(&self) -> Result<&'static Policy, Fail> {
        assets::policy().map_err(|error| Fail::Refused(self.lang.error_unexpected(&error.to_string())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(words: &[&str]) -> Vec<OsString> {
        words.iter().map(OsString::from).collect()
    }

    #[test]
    fn an_option_is_found_in_both_its_forms_and_not_after_the_dashes() {
        let of = |words: &[&str]| value_of(&args(words), "--lang").map(|value| value.to_string_lossy().into_owned());
        assert_eq!(of(&["x", "--lang", "nn"]).as_deref(), Some("nn"));
        assert_eq!(of(&["x", "clubs", "--lang=en"]).as_deref(), Some("en"));
        assert_eq!(of(&["x", "--lang=en", "--lang", "nb"]).as_deref(), Some("nb"));
        assert_eq!(of(&["x", "import", "--", "--lang=en"]), None);
        assert_eq!(of(&["x", "--language=en"]), None);
    }
}
