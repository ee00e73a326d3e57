//! The configuration file: language, database, own guides, how to dial, and keys. Flags come before the environment, the environment
//! before this file, this file before what is built in (`cli/setting.rs`); what a key does is `app::keys`' business.

pub mod guides;

use std::io;
use std::path::{Path, PathBuf};

use etcetera::BaseStrategy;
use toml::de::{DeTable, DeValue};

use crate::lang::Language;

/// Folder of the program in the folders for configuration and data.
const FOLDER: &str = "ringerunde";

/// What the file says; everything is optional.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Config {
    /// Keys that are changed: «scope.command» and its keys, as `[keys]` has them.
    pub keys: Vec<(String, Vec<String>)>,
    /// The language.
    pub language: Option<Language>,
    /// The database.
    pub database: Option<PathBuf>,
    /// The folder of the organisation's own guides; a relative one begins where the file is.
    pub guides: Option<PathBuf>,
    /// The program that dials, with its arguments; empty for none.
    pub dial: Vec<String>,
    /// The file it was read from; `None` when there is none.
    pub file: Option<PathBuf>,
}

/// What is wrong with the file, and where.
#[derive(Debug, thiserror::Error)]
#[error("{}:{line}: {wrong:?}", file.display())]
pub struct ConfigError {
    /// The file.
    pub file: PathBuf,
    /// The line, from 1; 0 when it is about the whole file.
    pub line: usize,
    /// What.
    pub wrong: Wrong,
}

/// What can be wrong.
#[derive(Debug)]
pub enum Wrong {
    /// It cannot be read.
    Io(io::Error),
    /// Not TOML, or a name that stands twice.
    Syntax,
    /// A key nobody knows.
    UnknownKey(String),
    /// The value of this key is of the wrong kind.
    Value(String),
    /// A language nobody knows.
    Language(String),
}

impl Config {
    /// Reads the file that was named, else the one in the folder for configuration, which need not be there.
    ///
    /// # Errors
    /// [`ConfigError`], with file and line.
    pub fn load(named: Option<&Path>) -> Result<Config, ConfigError> {
        let file = match (named, folders()) {
            (Some(named), _) => named.to_owned(),
            (None, Some(folders)) => folders.config_dir().join(FOLDER).join("config.toml"),
            (None, None) => return Ok(Config::default()),
        };
        let fail = |line, wrong| ConfigError { file: file.clone(), line, wrong };
        match std::fs::read_to_string(&file) {
            Ok(text) => {
                let config = parse(&text).map_err(|(line, wrong)| fail(line, wrong))?;
                let guides = config.guides.map(|folder| beside(&file, &folder));
                Ok(Config { file: Some(file.clone()), guides, ..config })
            }
            Err(error) if named.is_none() && error.kind() == io::ErrorKind::NotFound => Ok(Config::default()),
            Err(error) => Err(fail(0, Wrong::Io(error))),
        }
    }
}

/// The folder for own guides when nobody names one: beside the configuration file, or where that would be.
pub fn guide_folder(file: Option<&Path>) -> Option<PathBuf> {
    match file {
        Some(file) => Some(beside(file, Path::new("guides"))),
        None => folders().map(|folders| folders.config_dir().join(FOLDER).join("guides")),
    }
}

/// A path that begins where a file is, unless it begins at the root.
fn beside(file: &Path, path: &Path) -> PathBuf {
    file.parent().unwrap_or(Path::new("")).join(path)
}

/// The folder of the program's data; `None` without a home folder.
pub fn data_folder() -> Option<PathBuf> {
    folders().map(|folders| folders.data_dir().join(FOLDER))
}

fn folders() -> Option<impl BaseStrategy> {
    etcetera::choose_base_strategy().ok()
}

/// Reads the text of a file. It walks the table by hand, so that every mistake has its line and key.
fn parse(text: &str) -> Result<Config, (usize, Wrong)> {
    let line = |at: usize| text.get(..at).unwrap_or(text).matches('\n').count() + 1;
    let table =
        DeTable::parse(text).map_err(|error| (line(error.span().map_or(0, |span| span.start)), Wrong::Syntax))?;
    let mut config = Config::default();
    for (key, value) in table.get_ref() {
        let wrong = || (line(value.span().start), Wrong::Value(key.get_ref().to_string()));
        match key.get_ref().as_ref() {
            "language" => {
                let name = value.get_ref().as_str().ok_or_else(wrong)?;
                let unknown = || (line(value.span().start), Wrong::Language(name.to_owned()));
                config.language = Some(Language::parse(name).ok_or_else(unknown)?);
            }
            "database" => config.database = Some(value.get_ref().as_str().ok_or_else(wrong)?.into()),
            "guides" => config.guides = Some(value.get_ref().as_str().ok_or_else(wrong)?.into()),
            "dial" => config.dial = texts(value.get_ref()).ok_or_else(wrong)?,
            "keys" => {
                let DeValue::Table(keys) = value.get_ref() else { return Err(wrong()) };
                read_keys(keys, "", &line, &mut config.keys)?;
            }
            _ => return Err((line(key.span().start), Wrong::UnknownKey(key.get_ref().to_string()))),
        }
    }
    Ok(config)
}

type Bindings = Vec<(String, Vec<String>)>;

/// `"queue.why" = ["h"]`, and `queue.why = ["h"]`, which is a table in a table.
fn read_keys(
    keys: &DeTable<'_>,
    scope: &str,
    line: &dyn Fn(usize) -> usize,
    found: &mut Bindings,
) -> Result<(), (usize, Wrong)> {
    for (key, value) in keys {
        let name = format!("{scope}{}", key.get_ref());
        match value.get_ref() {
            DeValue::Table(inner) if scope.is_empty() => read_keys(inner, &format!("{name}."), line, found)?,
            value_of => match texts(value_of) {
                Some(chords) => found.push((name, chords)),
                None => return Err((line(value.span().start), Wrong::Value(name))),
            },
        }
    }
    Ok(())
}

/// A list of texts, or one text.
fn texts(value: &DeValue<'_>) -> Option<Vec<String>> {
    match value {
        DeValue::String(text) => Some(vec![text.to_string()]),
        DeValue::Array(values) => values.iter().map(|one| one.get_ref().as_str().map(str::to_owned)).collect(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_file_is_read() {
        let config = parse(
            "language = \"nn\"\ndatabase = \"/a/b.db\"\nguides = \"g\"\ndial = [\"xdg-open\", \"{uri}\"]\n\
             [keys]\n\"queue.why\" = [\"h\"]\nnote.end_call = \"f5\"\n",
        )
        .unwrap();
        assert_eq!(config.language, Some(Language::Nynorsk));
        assert_eq!(config.database.as_deref(), Some(Path::new("/a/b.db")));
        assert_eq!(config.guides.as_deref(), Some(Path::new("g")));
        assert_eq!(config.dial, ["xdg-open", "{uri}"]);
        let key = |name: &str, chord: &str| (name.to_owned(), vec![chord.to_owned()]);
        let mut keys = config.keys;
        keys.sort();
        assert_eq!(keys, [key("note.end_call", "f5"), key("queue.why", "h")]);
        assert_eq!(parse("").unwrap(), Config::default());
    }

    #[test]
    fn every_mistake_has_its_line_and_key() {
        for (text, line, what) in [
            ("language = \"nb\"\nlangauge = \"nn\"", 2, "UnknownKey(\"langauge\")"),
            ("language = 3", 1, "Value(\"language\")"),
            ("\nlanguage = \"sv\"", 2, "Language(\"sv\")"),
            ("guides = [\"a\"]", 1, "Value(\"guides\")"),
            ("dial = [\"a\", 1]", 1, "Value(\"dial\")"),
            ("[keys]\n\n\"queue.why\" = [1]", 3, "Value(\"queue.why\")"),
            ("keys = 1", 1, "Value(\"keys\")"),
            ("language = \"nb\"\n= 3", 2, "Syntax"),
            ("dial = []\ndial = []", 2, "Syntax"),
        ] {
            let (found, wrong) = parse(text).unwrap_err();
            assert_eq!((found, format!("{wrong:?}").as_str()), (line, what), "{text}");
        }
    }

    #[test]
    fn a_file_that_was_named_must_be_there() {
        let error = Config::load(Some(Path::new("there-is-no-such-file.toml"))).unwrap_err();
        assert!(matches!(error.wrong, Wrong::Io(_)) && error.line == 0);
    }
}
