//! Which guide files an organisation has: those in its folder, in the order of their names. What stands in them is
//! `assets::own`'s to read.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// Larger than any guide; what is larger is something else.
const LARGEST: u64 = 1 << 20;

/// A file, and its bytes or why they cannot be read.
#[derive(Debug)]
pub struct GuideFile {
    /// Where it is.
    pub path: PathBuf,
    /// What is in it.
    pub bytes: Result<Vec<u8>, io::ErrorKind>,
}

/// The `.toml` files of a folder. A folder that is not there has none, unless somebody named it: then it is told of as a
/// file that cannot be read.
pub fn files_in(folder: &Path, is_named: bool) -> Vec<GuideFile> {
    let failed = |error: io::Error| vec![GuideFile { path: folder.to_owned(), bytes: Err(error.kind()) }];
    match paths_in(folder) {
        Ok(paths) => paths.into_iter().map(|path| read(&path)).collect(),
        Err(error) if !is_named && error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => failed(error),
    }
}

/// By what an edited file is known: its path, and when it was last written and how long it is, as far as that can be seen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Stamp {
    /// Where it is.
    pub path: PathBuf,
    written: Option<(SystemTime, u64)>,
}

/// The stamps of the files of a folder, in the order of their names. Nothing is opened.
///
/// # Errors
/// When the folder cannot be looked into, or is not there.
pub fn stamps_in(folder: &Path) -> io::Result<Vec<Stamp>> {
    let stamp = |path: PathBuf| {
        let about = std::fs::metadata(&path).ok();
        Stamp { written: about.and_then(|about| Some((about.modified().ok()?, about.len()))), path }
    };
    Ok(paths_in(folder)?.into_iter().map(stamp).collect())
}

fn paths_in(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder)?;
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(|path| is_guide(path)).collect();
    paths.sort();
    Ok(paths)
}

/// Editors keep their own files beside those they change, with a dot in front.
fn is_guide(path: &Path) -> bool {
    let is_hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
    !is_hidden && path.extension().is_some_and(|extension| extension == "toml")
}

/// Reads one file; a pipe or a folder is never opened.
pub fn read(path: &Path) -> GuideFile {
    let bytes = || {
        let about = std::fs::metadata(path)?;
        if about.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        if !about.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        let mut bytes = Vec::new();
        File::open(path)?.take(LARGEST + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > LARGEST { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
    };
    GuideFile { path: path.to_owned(), bytes: bytes().map_err(|error: io::Error| error.kind()) }
}
