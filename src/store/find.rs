//! Finding a club by its name, its people or their numbers. Finding in everything is `search`; folding is `domain::collate`'s
//! rule.

use rusqlite::{Connection, params, params_from_iter};

use super::Store;
use super::cell::Cell;
use super::error::Result;
use crate::domain::collate;
use crate::domain::record::Hit;

impl Store {
    /// Clubs in which every word of `words` occurs: in the name, the workplace, a person or a number.
    /// Digits may be typed with spaces. Shortest names first.
    ///
    /// # Errors
    /// What the database says.
    pub fn find(&self, words: &str, limit: usize) -> Result<Vec<Hit>> {
        let digits: String = words.chars().filter(|c| c.is_ascii_digit()).collect();
        let is_number = digits.len() >= 3 && words.chars().all(|c| c.is_ascii_digit() || " +()-".contains(c));
        let wanted: Vec<String> = if is_number {
            vec![digits]
        } else {
            words.split_whitespace().map(collate::fold).filter(|word| !word.is_empty()).collect()
        };
        clubs_with(&self.db, &wanted, limit)
    }

    /// A setting kept in the database.
    ///
    /// # Errors
    /// What the database says.
    pub fn setting(&self, key: &str) -> Result<Option<String>> {
        use rusqlite::OptionalExtension;
        Ok(self.db.query_row("SELECT value FROM setting WHERE key = ?", [key], |row| row.get(0)).optional()?)
    }

    /// Keeps a setting in the database.
    ///
    /// # Errors
    /// What the database says.
    pub fn set(&self, key: &str, value: &str) -> Result<()> {
        self.db.execute("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", params![key, value])?;
        Ok(())
    }
}

/// Clubs in whose folded text all of this occurs, shortest names first; none for nothing.
fn clubs_with(db: &Connection, wanted: &[String], limit: usize) -> Result<Vec<Hit>> {
    if wanted.is_empty() {
        return Ok(Vec::new());
    }
    let condition = vec!["instr(text, ?) > 0"; wanted.len()].join(" AND ");
    let sql = format!("SELECT club, name FROM findable WHERE {condition} ORDER BY length(name), name LIMIT {limit}");
    let mut statement = db.prepare_cached(&sql)?;
    let hits = statement
        .query_map(params_from_iter(wanted), |row| Ok(Hit { club: Cell::read(row, 0)?, name: row.get(1)? }))?;
    Ok(hits.collect::<rusqlite::Result<_>>()?)
}
