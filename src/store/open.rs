//! The one place where the database is opened: rights, settings, schema steps. Encryption will add its key here.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};

use super::Store;
use super::error::{Result, StoreError};

mod copied;

/// Schema steps in order; step n brings a file from version n - 1 to n. Never edited once released.
#[rustfmt::skip]
const STEPS: &[&str] = &[
    include_str!("sql/schema_1.sql"),
    include_str!("sql/schema_2.sql"),
    include_str!("sql/schema_3.sql"),
    include_str!("sql/schema_4.sql"),
    include_str!("sql/schema_5.sql"),
    include_str!("sql/schema_6.sql"),
    include_str!("sql/schema_7.sql"),
    include_str!("sql/schema_8.sql"),
    include_str!("sql/schema_9.sql"),
    include_str!("sql/schema_10.sql"),
    include_str!("sql/schema_11.sql"),
    include_str!("sql/schema_12.sql"),
    include_str!("sql/schema_13.sql"),
    include_str!("sql/schema_14.sql"),
    include_str!("sql/schema_15.sql"),
    include_str!("sql/schema_16.sql"),
    include_str!("sql/schema_17.sql"),
    include_str!("sql/schema_18.sql"),
];

/// `cache_size`: so many KiB of pages are kept in memory. Four times as many make nothing quicker, since the system keeps them too, and
/// leave twelve megabytes more after a walk down the queue; half as many make its far rows slower.
pub(super) const CACHE: i32 = -4_000;

/// Marks the file as ours in its header: the letters «Ring».
const APPLICATION_ID: i64 = 0x5269_6e67;

/// Where a database is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A file; made with rights for its owner only where it is not there, and so is its folder.
    File(PathBuf),
    /// Memory: for tests and dry runs.
    Memory,
}

impl Store {
    /// Opens the database at `place`, makes it where there is none, and brings an older one up to date.
    ///
    /// # Errors
    /// [`StoreError`]: newer, damaged, not ours, locked, read-only, disk full, cannot be opened.
    pub fn open(place: &Place) -> Result<Store> {
        match place {
            Place::Memory => Store::on(Connection::open_in_memory()?),
            Place::File(path) => Store::on(open_file(path)?).map_err(cannot_write),
        }
    }

    /// Makes a database that is open ready for use: settings, and an older one is brought up to date.
    fn on(db: Connection) -> Result<Store> {
        db.busy_timeout(Duration::from_millis(2_000))?;
        // Wrong keys and damaged pages would otherwise be written over the screen.
        db.execute_batch("PRAGMA cipher_log_level = NONE;").ok();
        db.set_prepared_statement_cache_capacity(128);
        // Else every `LIMIT ?` is planned anew for each of its values, a tenth of what a step down the queue takes.
        db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        // In one look: another window may be making the file at this moment.
        let version = version(&*db.unchecked_transaction()?)?;
        // WAL with NORMAL survives a killed process at every commit, which is what a journalled key needs.
        db.execute_batch(&format!(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = OFF;
             PRAGMA temp_store = MEMORY; PRAGMA cache_size = {CACHE}; PRAGMA secure_delete = ON;
             PRAGMA journal_size_limit = 16000000; PRAGMA wal_autocheckpoint = 8000;",
        ))?;
        bring_up_to_date(&db, version)?;
        Ok(Store { db, names: Default::default() })
    }

    /// A second connection to the file of a store that is open, for reading on a thread of its own; `None` for memory, which
    /// has no second.
    ///
    /// # Errors
    /// What the database says.
    pub fn beside(place: &Place) -> Result<Option<Store>> {
        let Place::File(path) = place else { return Ok(None) };
        let db =
            Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
        db.busy_timeout(Duration::from_millis(2_000))?;
        db.execute_batch(&format!(
            "PRAGMA cipher_log_level = NONE; PRAGMA query_only = ON; PRAGMA temp_store = MEMORY;
             PRAGMA cache_size = {CACHE};"
        ))?;
        Ok(Some(Store { db, names: Default::default() }))
    }

    /// Lets the file grow to so many pages and no further: a full disk, for trying what happens then.
    ///
    /// # Errors
    /// What the database says.
    #[doc(hidden)]
    pub fn limit_pages(&self, pages: u32) -> Result<()> {
        Ok(self.db.pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))?)
    }
}

impl Store {
    /// Moves what the write-ahead log holds into the file. Left to itself that happens at some key or other and takes
    /// milliseconds; asked for while nobody types it is not felt. Does nothing while another program reads. The log
    /// is left empty, so that a start after a crash has nothing to read again.
    ///
    /// # Errors
    /// What the database says.
    pub fn tidy(&self) -> Result<()> {
        self.db.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }
}

/// A file that can be opened while its journal cannot be made: the folder takes nothing.
fn cannot_write(error: StoreError) -> StoreError {
    match error {
        StoreError::Other(error) if error.sqlite_error_code() == Some(ErrorCode::CannotOpen) => StoreError::ReadOnly,
        error => error,
    }
}

fn open_file(path: &Path) -> Result<Connection> {
    let cannot = || StoreError::CannotOpen(path.to_owned());
    if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
        make_private_folder(folder).map_err(|_| cannot())?;
    }
    make_private(path).map_err(|error| match error.kind() {
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly,
        std::io::ErrorKind::StorageFull => StoreError::DiskFull,
        _ => cannot(),
    })?;
    Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(
        |error| match StoreError::from(error) {
            StoreError::Other(_) => cannot(),
            known => known,
        },
    )
}

/// Makes the folder, and those above it that are missing, for its owner only. One that is there is left as it is.
fn make_private_folder(folder: &Path) -> std::io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Makes the file, readable and writable by its owner only: what is in it is special-category data.
fn make_private(path: &Path) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map(|_| ())
}

/// The schema version of the file; 0 for an empty one.
fn version(db: &Connection) -> Result<i64> {
    let version: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    let id: i64 = db.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    let tables: i64 = db.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
    let known = i64::try_from(STEPS.len()).unwrap_or(i64::MAX);
    match (id, version) {
        (APPLICATION_ID, version) if version > known => Err(StoreError::Newer { found: version, known }),
        (APPLICATION_ID, version) => Ok(version),
        (0, 0) if tables == 0 => Ok(0),
        _ => Err(StoreError::NotOurs),
    }
}

fn bring_up_to_date(db: &Connection, mut version: i64) -> Result<()> {
    let step_after = |version: i64| STEPS.get(usize::try_from(version).unwrap_or(0));
    while step_after(version).is_some() {
        let transaction = Transaction::new_unchecked(db, TransactionBehavior::Immediate)?;
        // Another window may have taken the step while this one waited for its turn.
        version = self::version(&transaction)?;
        let Some(step) = step_after(version) else { break };
        transaction.execute_batch(step)?;
        version += 1;
        transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
        transaction.pragma_update(None, "user_version", version)?;
        transaction.commit()?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn windows_that_make_the_same_database_at_once_take_turns() {
        for _ in 0..20 {
            let folder = tempfile::tempdir().unwrap();
            let place = Place::File(folder.path().join("ny.db"));
            let opened: Vec<_> = (0..3)
                .map(|_| {
                    let place = place.clone();
                    std::thread::spawn(move || Store::open(&place).map(drop))
                })
                .collect();
            // Or one is told that another has it: SQLite lets nobody wait for the journal to be made.
            let opened: Vec<Result<()>> = opened.into_iter().map(|window| window.join().unwrap()).collect();
            assert!(opened.iter().all(|window| matches!(window, Ok(()) | Err(StoreError::Locked))), "{opened:?}");
            assert_eq!(version(&Store::open(&place).unwrap().db).unwrap(), i64::try_from(STEPS.len()).unwrap());
        }
    }
}
