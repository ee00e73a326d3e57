//! `ringerunde export`: everything as JSON, the open format. What is in it is `store::Everything`.

use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::ArgMatches;

use super::fail::Fail;
use super::out;
use super::setting::Setting;
use crate::lang::Lang;
use crate::runtime::tell;

/// Writes everything to stdout or to a file that only its owner can read.
///
/// # Errors
/// What the store says; a file that is there already or cannot be written.
pub fn export(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let lang = setting.lang;
    let (store, place) = setting.open_to_read()?;
    let everything = store.everything().map_err(|error| setting.failed(&error, &place))?;
    let json = out::json(lang, &everything)?;
    hand_out(lang, matches, json.as_bytes())
}

/// Writes to stdout, or to the file of `--out`, over one that is there with `--force` alone.
///
/// # Errors
/// A file that is there already or cannot be written.
pub fn hand_out(lang: Lang, matches: &ArgMatches, bytes: &[u8]) -> Result<(), Fail> {
    let Some(file) = matches.get_one::<PathBuf>("out") else { return out::write(lang, bytes) };
    write(file, bytes, matches.get_flag("force")).map_err(|error| {
        let name = tell::path(file);
        Fail::Refused(match error.kind() {
            io::ErrorKind::AlreadyExists => lang.error_file_exists(&name),
            _ => lang.error_file_not_written(&name, tell::why(lang, &error)),
        })
    })
}

/// Writes beside the file and moves it there: what was there before stays until the new one is whole.
fn write(file: &Path, bytes: &[u8], force: bool) -> io::Result<()> {
    if !force {
        return create(file)?.write_all(bytes).inspect_err(|_| {
            let _ = std::fs::remove_file(file);
        });
    }
    let mut name = file.as_os_str().to_owned();
    name.push(".new");
    let beside = PathBuf::from(name);
    let _ = std::fs::remove_file(&beside);
    create(&beside)?.write_all(bytes).and_then(|()| std::fs::rename(&beside, file)).inspect_err(|_| {
        let _ = std::fs::remove_file(&beside);
    })
}

/// Makes a file that is not there yet, for its owner only: what is in it is special-category data.
fn create(file: &Path) -> io::Result<std::fs::File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}
