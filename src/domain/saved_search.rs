//! A search that has been given a name. What is in a search is `search`'s business.

use serde::{Deserialize, Serialize};

use super::ids::SavedSearchId;

/// A search with a name, as stored.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SavedSearch {
    /// Its id.
    pub id: SavedSearchId,
    /// What the caller calls it; no two are called the same.
    pub name: String,
    /// What is looked for, as typed.
    pub query: String,
}
