//! What can go wrong with the database, as values. Their sentences are in `lang`, chosen at the edge.

use std::path::PathBuf;

use rusqlite::ErrorCode;

/// Why the store could not do it. Nothing was written when one of these comes back.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Made by a newer version of the program.
    #[error("database version {found} is newer than {known}")]
    Newer {
        /// Version found in the file.
        found: i64,
        /// Newest version this program knows.
        known: i64,
    },
    /// Not a database, or one this program did not make.
    #[error("not a database of this program")]
    NotOurs,
    /// The file is damaged.
    #[error("the database is damaged: {0}")]
    Damaged(String),
    /// Another program holds it.
    #[error("the database is locked")]
    Locked,
    /// It cannot be written to.
    #[error("the database is read-only")]
    ReadOnly,
    /// No room.
    #[error("the disk is full")]
    DiskFull,
    /// It cannot be opened at all.
    #[error("cannot open {0}")]
    CannotOpen(PathBuf),
    /// A row is not what the deed thought it was: somebody else changed it.
    #[error("the row of `{0}` has changed")]
    Changed(&'static str),
    /// Anything else SQLite says.
    #[error("{0}")]
    Other(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let code = error.sqlite_error_code();
        match code {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => StoreError::Locked,
            Some(ErrorCode::ReadOnly) => StoreError::ReadOnly,
            Some(ErrorCode::SystemIoFailure) if is_reading(&error) => StoreError::Damaged(error.to_string()),
            Some(ErrorCode::DiskFull | ErrorCode::SystemIoFailure) => StoreError::DiskFull,
            Some(ErrorCode::NotADatabase) => StoreError::NotOurs,
            Some(ErrorCode::DatabaseCorrupt) => StoreError::Damaged(error.to_string()),
            _ => StoreError::Other(error),
        }
    }
}

/// Whether the disk failed to give what it holds, rather than to take more.
fn is_reading(error: &rusqlite::Error) -> bool {
    use rusqlite::ffi;
    let failed = error.sqlite_error().map(|error| error.extended_code);
    matches!(
        failed,
        Some(
            ffi::SQLITE_IOERR_READ
                | ffi::SQLITE_IOERR_SHORT_READ
                | ffi::SQLITE_IOERR_DATA
                | ffi::SQLITE_IOERR_CORRUPTFS
        )
    )
}

/// What the store answers with.
pub type Result<T> = std::result::Result<T, StoreError>;
