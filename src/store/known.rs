//! What an import has to know of the database, and single values that lists mention. Whole records are read in `load`.

use rusqlite::OptionalExtension;

use super::Store;
use super::error::{Result, StoreError};
use crate::domain::deeds::import::Known;
use crate::domain::ids::{PersonId, RoundId};
use crate::domain::person::Person;
use crate::domain::round::Round;

impl Store {
    /// What is here already, for the import deed.
    ///
    /// # Errors
    /// What the database says.
    pub fn known(&self) -> Result<Known> {
        let worked_with = self.open_round()?;
        let open = worked_with.iter().cloned().chain(self.rounds()?.into_iter().filter(Round::is_open));
        let round = open.into_iter().find(Round::takes_all).or(worked_with);
        let placed = self.placed(round.as_ref().map(|round| round.id))?;
        Ok(Known { clubs: self.clubs()?, people: self.people()?, round, placed })
    }

    /// The name of a person, for lists.
    ///
    /// # Errors
    /// What the database says.
    pub fn person_name(&self, person: PersonId) -> Result<Option<String>> {
        let found = super::rows::select::<Person>(&self.db, "WHERE id = ?", [&person.0.as_bytes()[..]])?.pop();
        Ok(found.map(|person| person.full_name()))
    }

    /// How many clubs of a round are out of the queue because their goal is met. One that was reached and then taken out of the
    /// round is counted too: what was talked about stays talked about.
    ///
    /// # Errors
    /// What the database says.
    pub fn done(&self, round: RoundId) -> Result<u32> {
        let sql = "SELECT count(*) FROM standing WHERE round = ? AND state = 1
            AND (why IN ('reached', 'signed_up') OR (why = 'removed' AND reached))";
        Ok(self.db.prepare_cached(sql)?.query_row([&round.0.as_bytes()[..]], |row| row.get(0))?)
    }

    /// How many clubs of a round were reached in it and are in the queue again.
    ///
    /// # Errors
    /// What the database says.
    pub fn again(&self, round: RoundId) -> Result<u32> {
        let sql = "SELECT count(*) FROM standing WHERE round = ? AND state = 0 AND reached";
        Ok(self.db.prepare_cached(sql)?.query_row([&round.0.as_bytes()[..]], |row| row.get(0))?)
    }

    /// Whether the database holds no club.
    ///
    /// # Errors
    /// What the database says.
    pub fn is_empty(&self) -> Result<bool> {
        let first = self.db.query_row("SELECT 1 FROM club LIMIT 1", [], |_| Ok(())).optional();
        first.map(|found| found.is_none()).map_err(StoreError::from)
    }
}
