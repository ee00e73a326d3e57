//! Whether anything was written since one last looked, here or by another program.

use super::Store;
use super::error::Result;

/// A state of the database, as this connection has seen it. Two that are equal mean that nothing was written in between;
/// of another connection it says nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Version {
    /// Moves when another connection has written.
    others: i64,
    /// Rows this connection has written.
    own: u64,
}

impl Store {
    /// The version now.
    ///
    /// # Errors
    /// What the database says.
    pub fn version(&self) -> Result<Version> {
        let others = self.db.prepare_cached("PRAGMA data_version")?.query_row([], |row| row.get(0))?;
        Ok(Version { others, own: self.db.total_changes() })
    }

    /// Whether this connection has written since; of the others it says nothing, and it asks nobody.
    pub fn has_written_since(&self, version: Version) -> bool {
        version.own != self.db.total_changes()
    }
}
