//! A way in past the log, for making large databases to measure on. Everything else goes through `commit`.

use super::Store;
use super::commit::apply;
use super::error::Result;
use super::queue::stand_all;
use crate::domain::env::At;
use crate::domain::guide::Book;
use crate::domain::op::Change;
use crate::domain::policy::Policy;

impl Store {
    /// Writes rows without logging them and works out the queue anew, in one transaction. Undo knows nothing of them.
    ///
    /// # Errors
    /// As [`Store::commit`].
    #[doc(hidden)]
    pub fn fill(&mut self, rows: impl Iterator<Item = Change>, policy: &Policy, book: &Book, now: At) -> Result<()> {
        let transaction = self.db.transaction()?;
        for row in rows {
            apply(&transaction, &row)?;
            super::search::keep(&transaction, std::slice::from_ref(&row), false)?;
        }
        stand_all(&transaction, policy, book, now)?;
        transaction.commit()?;
        self.db.execute_batch("PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);")?;
        Ok(())
    }
}
