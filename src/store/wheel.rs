//! Reading what the organisation has written into the annual wheel. Writing it goes through `commit`.

use super::Store;
use super::error::Result;
use super::rows::select;
use crate::domain::wheel::OwnEntry;

impl Store {
    /// What the organisation has written into the annual wheel, oldest first, with what was taken out.
    ///
    /// # Errors
    /// What the database says.
    pub fn wheel_entries(&self) -> Result<Vec<OwnEntry>> {
        Ok(select(&self.db, "ORDER BY id", [])?)
    }
}
