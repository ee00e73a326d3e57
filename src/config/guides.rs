//! Which guide files an organisation has: those in its folder, in the order of their names. What stands in them is
//! `assets::own`'s to read.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

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
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if !is_named && error.kind() == io::ErrorKind::NotFound => return Vec::new(),
        Err(error) => return failed(error),
    };
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(|path| is_guide(path)).collect();
    paths.sort();
    paths.into_iter().map(|path| read(&path)).collect()
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
