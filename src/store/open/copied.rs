//! A database that can only be read, on a disk or in a folder that takes nothing: it is copied into memory, where the calendar,
//! an older version and the words to search are brought up to date as ever, and nothing that is written there is kept.
//! Opening one that can be written to is `open`'s.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};

use super::{Place, cannot_write};
use crate::store::Store;
use crate::store::error::{Result, StoreError};

/// How often a copy is made anew when somebody has written meanwhile.
const TRIES: usize = 3;

/// What tells that a file was written to, as far as it can be told without opening it.
#[derive(Clone, PartialEq, Eq, Debug)]
struct State {
    length: u64,
    changed: Option<SystemTime>,
    /// Whether there is a journal, or somebody has it open.
    has_journal: bool,
}

impl State {
    fn of(path: &Path) -> std::io::Result<State> {
        let file = path.metadata()?;
        let has_wal = beside(path, "-wal").metadata().is_ok_and(|wal| wal.len() > 0);
        let has_journal = has_wal || beside(path, "-shm").exists();
        Ok(State { length: file.len(), changed: file.modified().ok(), has_journal })
    }
}

impl Store {
    /// The database at `place` for reading: itself where it can be written to, since reading brings it up to date, else a copy.
    ///
    /// # Errors
    /// What [`Store::open`] and [`Store::copied`] say.
    pub fn open_to_read(place: &Place) -> Result<Store> {
        match Store::open(place) {
            Err(StoreError::ReadOnly) => Store::copied(place),
            opened => opened,
        }
    }

    /// A copy in memory of the database at `place`, which is neither written to nor has anything made beside it.
    ///
    /// # Errors
    /// [`StoreError::ReadOnly`] where not even that can be done without writing: what was done last is in a journal that cannot be
    /// read. [`StoreError::Locked`] where somebody writes all the time. Else as [`Store::open`].
    pub fn copied(place: &Place) -> Result<Store> {
        let Place::File(path) = place else { return Store::open(place) };
        let state = || State::of(path).map_err(|_| StoreError::ReadOnly);
        for _ in 0..TRIES {
            let before = state()?;
            let mut copy = Connection::open_in_memory()?;
            copy_into(&mut copy, path, before.has_journal).map_err(cannot_write)?;
            // With a journal SQLite itself sees to it that no two states are mixed.
            if before.has_journal || state()? == before {
                return Store::on(copy);
            }
        }
        Err(StoreError::Locked)
    }
}

fn copy_into(copy: &mut Connection, path: &Path, has_journal: bool) -> Result<()> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let from = match has_journal {
        true => Connection::open_with_flags(path, flags)?,
        // Without one a journal would have to be made; that nobody has written meanwhile is looked at afterwards.
        false => Connection::open_with_flags(unchanging(path), flags | OpenFlags::SQLITE_OPEN_URI)?,
    };
    from.busy_timeout(Duration::from_millis(2_000))?;
    from.execute_batch("PRAGMA cipher_log_level = NONE;").ok();
    match Backup::new(&from, copy)?.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(StoreError::Locked),
    }
}

/// The address of a file for SQLite, with the word that nobody writes to it.
fn unchanging(path: &Path) -> String {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let mut address = "file:".to_owned();
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'/' | b'-' | b'_' | b'.' => address.push(char::from(*byte)),
            byte if byte.is_ascii_alphanumeric() => address.push(char::from(*byte)),
            byte => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address + "?immutable=1"
}

/// A file that SQLite keeps beside the database.
fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = OsString::from(path);
    name.push(ending);
    PathBuf::from(name)
}
