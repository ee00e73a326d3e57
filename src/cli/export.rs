//! `ringerunde export`: everything as JSON, the open format. What is in it is `store::Everything`.

use std::fs::{Metadata, OpenOptions};
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

/// How many symbolic links are followed, one after the other, before they are taken for a ring.
const MOST_LINKS: usize = 40;

/// Why a file was not written.
enum Unwritten {
    /// A pipe, a device or something else that is no plain file stands there.
    NotPlain(PathBuf),
    /// What the system says.
    Io(io::Error),
}

impl From<io::Error> for Unwritten {
    fn from(error: io::Error) -> Self {
        Unwritten::Io(error)
    }
}

/// Writes to stdout, or to the file of `--out`, over one that is there with `--force` alone.
///
/// # Errors
/// A file that is there already or cannot be written, and what is no plain file.
pub fn hand_out(lang: Lang, matches: &ArgMatches, bytes: &[u8]) -> Result<(), Fail> {
    let Some(file) = matches.get_one::<PathBuf>("out") else { return out::write(lang, bytes) };
    write(file, bytes, matches.get_flag("force")).map_err(|error| {
        let name = tell::path(file);
        Fail::Refused(match error {
            Unwritten::NotPlain(there) => lang.error_file_not_plain(&tell::path(&there)),
            Unwritten::Io(error) if error.kind() == io::ErrorKind::AlreadyExists => lang.error_file_exists(&name),
            Unwritten::Io(error) => lang.error_file_not_written(&name, tell::why(lang, &error)),
        })
    })
}

/// Writes beside the file and moves it there: what was there before stays until the new one is whole. Behind a symbolic
/// link it is the file that is meant, so that the link stays one.
fn write(file: &Path, bytes: &[u8], force: bool) -> Result<(), Unwritten> {
    // The system is asked what is behind the links: those to an open pipe name no path.
    plain_or_nothing(std::fs::metadata(file), file)?;
    let target = behind_links(file)?;
    if !force {
        create(file)?.write_all(bytes).inspect_err(|_| {
            let _ = std::fs::remove_file(file);
        })?;
        return Ok(());
    }
    let mut name = target.as_os_str().to_owned();
    name.push(".new");
    let beside = PathBuf::from(name);
    if plain_or_nothing(std::fs::symlink_metadata(&beside), &beside)? {
        std::fs::remove_file(&beside)?;
    }
    create(&beside)?.write_all(bytes).and_then(|()| std::fs::rename(&beside, &target)).inspect_err(|_| {
        let _ = std::fs::remove_file(&beside);
    })?;
    Ok(())
}

/// Where a path leads, link by link, also when nothing is there yet.
fn behind_links(file: &Path) -> io::Result<PathBuf> {
    let mut at = file.to_owned();
    for _ in 0..MOST_LINKS {
        if !std::fs::symlink_metadata(&at).is_ok_and(|there| there.is_symlink()) {
            return Ok(at);
        }
        let next = std::fs::read_link(&at)?;
        at = at.parent().unwrap_or(Path::new("")).join(next);
    }
    Err(io::Error::other("a ring of symbolic links"))
}

/// Whether a plain file is there. Anything else is never written over or moved away: a rename would make a file of a pipe
/// or a device, and whoever reads from it would wait for ever.
fn plain_or_nothing(there: io::Result<Metadata>, named: &Path) -> Result<bool, Unwritten> {
    match there {
        Ok(there) if there.is_file() => Ok(true),
        Ok(there) if there.is_dir() => Err(io::Error::from(io::ErrorKind::IsADirectory).into()),
        Ok(_) => Err(Unwritten::NotPlain(named.to_owned())),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Makes a file that is not there yet, for its owner only: what is in it is special-category data.
fn create(file: &Path) -> io::Result<std::fs::File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(file)
}
