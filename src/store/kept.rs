//! Figures that are kept from day to day, since the rows do not say how they stood. Which ones is `domain::overview`'s.

use rusqlite::params;

use super::Store;
use super::cell::Cell;
use super::error::Result;
use crate::domain::overview::{Kept, Share, Span};

impl Store {
    /// What was kept in a period, and of each figure on the first day that it was.
    ///
    /// # Errors
    /// What the database says.
    pub fn kept_figures(&self, span: Span) -> Result<Vec<Kept>> {
        let sql = "SELECT day, figure, count, of FROM kept_figure
            WHERE day BETWEEN ?1 AND ?2 OR (figure, day) IN (SELECT figure, min(day) FROM kept_figure GROUP BY figure)
            ORDER BY day, figure";
        let mut statement = self.db.prepare_cached(sql)?;
        let rows = statement.query_map(params![span.from.to_string(), span.to.to_string()], |row| {
            let share = Share { count: row.get(2)?, of: row.get(3)? };
            Ok(Kept { day: Cell::read(row, 0)?, figure: row.get(1)?, share })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// Keeps how figures stand, where they have not been kept that day. Returns whether anything was written.
    ///
    /// # Errors
    /// What the database says.
    pub fn keep_figures(&self, kept: &[Kept]) -> Result<bool> {
        let look = self.db.unchecked_transaction()?;
        let mut written = 0;
        for one in kept {
            let row = params![one.day.to_string(), one.figure, one.share.count, one.share.of];
            let sql = "INSERT OR IGNORE INTO kept_figure (day, figure, count, of) VALUES (?, ?, ?, ?)";
            written += look.prepare_cached(sql)?.execute(row)?;
        }
        look.commit()?;
        Ok(written > 0)
    }
}
