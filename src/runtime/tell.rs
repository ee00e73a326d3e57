//! Errors of the rooms below as sentences with a way out. The sentences are `lang`'s; which error comes when is theirs.

use std::io;
use std::path::Path;

use chrono::Datelike;

use super::intake::{LARGEST_EXPORT, LARGEST_LIST, Refused};
use super::run::RunError;
use super::terminal::TerminalError;
use crate::app::keys::KeysError;
use crate::config::{ConfigError, Wrong};
use crate::domain::clean;
use crate::domain::env::{At, local};
use crate::lang::Lang;
use crate::port::{FileKind, ReadError};
use crate::store::{Place, StoreError};

/// What stands for a database that is only in memory.
const NO_FILE: &str = "–";

/// A path as it may be shown: harmless, on one line.
pub fn path(path: &Path) -> String {
    clean::line(&path.to_string_lossy()).text.into_owned()
}

/// The file of a database, as it may be shown.
pub fn place(place: &Place) -> String {
    match place {
        Place::File(file) => path(file),
        Place::Memory => NO_FILE.to_owned(),
    }
}

/// What a round is called that the program makes itself: `Ringerunden november 2026`.
pub fn new_round_name(lang: Lang, now: At) -> String {
    let today = local(now).date();
    lang.import_round_name(&lang.month(today.month()), &today.year().to_string())
}

/// Why the store could not do it.
pub fn store_error(lang: Lang, error: &StoreError, place: &Place) -> String {
    let file = self::place(place);
    match error {
        StoreError::Newer { .. } => lang.error_database_newer(&file),
        StoreError::NotOurs => lang.error_database_not_ours(&file),
        StoreError::Damaged(_) => lang.error_database_damaged(&file),
        StoreError::Locked => lang.error_database_locked(&file),
        StoreError::ReadOnly => lang.error_database_read_only(&file),
        StoreError::DiskFull => lang.error_disk_full().to_owned(),
        StoreError::CannotOpen(at) if at.is_dir() => lang.error_database_is_folder(&file),
        StoreError::CannotOpen(at) => match at.parent().filter(|folder| !folder.exists()) {
            Some(folder) => lang.error_database_folder(&path(folder)),
            None => lang.error_file_unreadable(&file, lang.why_unknown()),
        },
        StoreError::Changed(_) => lang.error_rows_changed().to_owned(),
        StoreError::Other(error) => lang.error_unexpected(&clean::line(&error.to_string()).text),
    }
}

/// Why no list was read.
pub fn read_error(lang: Lang, error: &ReadError, file: &str) -> String {
    match error {
        ReadError::Empty => lang.error_file_empty(file),
        ReadError::NothingInIt => lang.error_file_no_rows(file),
        ReadError::NotAList(FileKind::Office) => lang.error_file_office(file),
        ReadError::NotAList(_) => lang.error_file_binary(file),
        ReadError::WrongName(_) => lang.error_file_wrong_name(file),
        ReadError::Locked => lang.error_file_password(file),
        ReadError::Broken => lang.error_file_half_written(file),
        ReadError::OpenQuote(line) => lang.error_file_open_quote(file, *line),
        ReadError::NoSuchSheet(sheets) => lang.error_no_such_sheet(file, &lang.list(sheets)),
        ReadError::NoSuchColumn(at, columns) => lang.error_no_such_column(at + 1, file, *columns),
    }
}

/// Why a file was not taken in.
pub fn refused(lang: Lang, error: &Refused, file: &str, place: &Place) -> String {
    match error {
        Refused::Io(error) => file_error(lang, error, file),
        Refused::Folder => lang.error_file_is_folder(file),
        Refused::TooLarge => lang.error_file_too_large(file, &format!("> {} MB", LARGEST_LIST >> 20)),
        Refused::ExportTooLarge => lang.error_export_too_large(file, &format!("> {} MB", LARGEST_EXPORT / 1_000_000)),
        Refused::Read(error) => read_error(lang, error, file),
        Refused::Export(line, _) => lang.error_export_broken(file, *line),
        Refused::Newer => lang.error_export_newer(file),
        Refused::Differs(list) => lang.error_export_differs(file, list),
        Refused::Store(error) => store_error(lang, error, place),
    }
}

/// Why a file cannot be read.
pub fn file_error(lang: Lang, error: &io::Error, file: &str) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => lang.error_file_not_found(file),
        io::ErrorKind::IsADirectory => lang.error_file_is_folder(file),
        _ => lang.error_file_unreadable(file, why(lang, error)),
    }
}

/// What the system says, in few words.
pub fn why(lang: Lang, error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::PermissionDenied => lang.why_no_access(),
        io::ErrorKind::NotFound => lang.why_no_folder(),
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => lang.why_disk_full(),
        io::ErrorKind::ReadOnlyFilesystem => lang.why_read_only(),
        io::ErrorKind::IsADirectory => lang.why_is_folder(),
        _ => lang.why_unknown(),
    }
}

/// Why the program did not run.
pub fn run_error(lang: Lang, error: &RunError, place: &Place, config_file: Option<&Path>) -> String {
    let config = || config_file.map_or_else(|| NO_FILE.to_owned(), path);
    match error {
        RunError::Terminal(TerminalError::IsDumb) => lang.error_dumb_terminal().to_owned(),
        RunError::Terminal(_) => lang.error_not_a_terminal().to_owned(),
        RunError::Store(error) => store_error(lang, error, place),
        RunError::Keys(error) => keys_error(lang, error, &config()),
        RunError::Assets(error) => lang.error_unexpected(&error.to_string()),
    }
}

/// What is wrong with the keys of the configuration. Commands are named as the file names them.
pub fn keys_error(lang: Lang, error: &KeysError, file: &str) -> String {
    match error {
        KeysError::BoundTwice { scope, key, first, second } => {
            let name = |command: &str| format!("{}.{command}", scope.as_str());
            lang.error_config_key_twice(file, &name(first.as_str()), key, &name(second.as_str()))
        }
        KeysError::NoSuchKey(key) => lang.error_config_no_such_key(file, &clean::line(key).text),
        KeysError::NoSuchCommand(name) => lang.error_config_no_such_command(file, &clean::line(name).text),
        KeysError::LetterInText(key) => lang.error_config_letter(file, &clean::line(key).text),
    }
}

/// What is wrong with the configuration file.
pub fn config_error(lang: Lang, error: &ConfigError) -> String {
    let file = path(&error.file);
    let key = |key: &str| clean::line(key).text.into_owned();
    let why = match &error.wrong {
        Wrong::Io(error) => return file_error(lang, error, &file),
        Wrong::Syntax => lang.config_syntax().to_owned(),
        Wrong::UnknownKey(name) => lang.config_unknown_key(&key(name)),
        Wrong::Value(name) => lang.config_value(&key(name)),
        Wrong::Language(value) => lang.error_unknown_language("nb, nn, en", &key(value)),
    };
    lang.error_config(&file, error.line, why.trim_end_matches('.'))
}
