//! Reading every row of a club for a merge, and the corrections for the register. What is made of them is `domain`'s.

use super::Store;
use super::error::Result;
use super::rows::{Table, select};
use crate::domain::correction::Correction;
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::ClubId;
use crate::domain::record::Hit;
use crate::domain::whole::Whole;

impl Store {
    /// Every row of a club; `None` when there is no such club.
    ///
    /// # Errors
    /// What the database says.
    pub fn whole(&self, club: ClubId) -> Result<Option<Whole>> {
        let _look = self.db.unchecked_transaction()?;
        let Some(found) = select(&self.db, "WHERE id = ?", [&club.0.as_bytes()[..]])?.pop() else { return Ok(None) };
        Ok(Some(Whole {
            club: found,
            people: self.of(club)?,
            targets: self.of(club)?,
            calls: self.of(club)?,
            follow_ups: self.of(club)?,
            sign_ups: self.of(club)?,
            events: self.of(club)?,
            checked: self.of(club)?,
            level_override: self.of(club)?.pop(),
            rested: self.of(club)?,
            corrections: self.of(club)?,
            drafts: self.drafts()?.into_iter().filter(|draft| draft.club == club).collect(),
        }))
    }

    /// The corrections of a club, those that are sent too, oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn corrections_of(&self, club: ClubId) -> Result<Vec<Correction>> {
        self.of(club)
    }

    /// The corrections of all clubs that are not sent yet, oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn open_corrections(&self) -> Result<Vec<Correction>> {
        Ok(select(&self.db, "WHERE sent_at IS NULL ORDER BY id", [])?)
    }

    /// Tasks to correct the register that nobody has done yet, oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn register_tasks(&self) -> Result<Vec<FollowUp>> {
        let condition =
            "WHERE kind = 'register_update' AND side = 'ours' AND done_at IS NULL AND dropped_at IS NULL ORDER BY id";
        Ok(select(&self.db, condition, [])?)
    }

    /// Other clubs somebody of which has one of these numbers, with the text a search looks in; at most `limit`.
    ///
    /// # Errors
    /// What the database says.
    pub fn with_numbers(&self, club: ClubId, numbers: &[String], limit: usize) -> Result<Vec<(Hit, String)>> {
        if numbers.is_empty() {
            return Ok(Vec::new());
        }
        let any = vec!["instr(text, ?) > 0"; numbers.len()].join(" OR ");
        let mut statement = self
            .db
            .prepare(&format!("SELECT club, name, text FROM findable WHERE club != ? AND ({any}) LIMIT {limit}"))?;
        let params: Vec<rusqlite::types::Value> =
            std::iter::once(club.0.as_bytes().to_vec().into()).chain(numbers.iter().cloned().map(Into::into)).collect();
        let rows = statement.query_map(rusqlite::params_from_iter(params), |row| {
            let hit = Hit { club: super::cell::Cell::read(row, 0)?, name: row.get(1)? };
            Ok((hit, row.get(2)?))
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    fn of<T: Table>(&self, club: ClubId) -> Result<Vec<T>> {
        Ok(select(&self.db, "WHERE club = ? ORDER BY id", [&club.0.as_bytes()[..]])?)
    }
}
