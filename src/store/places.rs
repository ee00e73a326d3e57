//! Offers, and how many places of them are taken over all clubs. What a full offer means is `domain::offer`'s.

use rusqlite::params;

use super::Store;
use super::error::Result;
use super::rows::select;
use crate::domain::call::Call;
use crate::domain::deeds::offer::is_to_tell;
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::OfferId;
use crate::domain::offer::{Offer, Places, SignUp, Takers};

/// Of the answers of one person to one offer the newest counts: there is none after this one.
const NEWEST: &str = "NOT EXISTS (SELECT 1 FROM sign_up n WHERE n.club = sign_up.club AND n.id > sign_up.id
    AND n.offer = sign_up.offer AND n.person IS sign_up.person AND n.who IS sign_up.who)";

/// Nobody has a task to ask this one already (`deeds::sign_up`).
const NOT_ASKED: &str = "NOT EXISTS (SELECT 1 FROM follow_up f WHERE f.club = sign_up.club AND f.kind = 'offer_place'
    AND f.done_at IS NULL AND f.dropped_at IS NULL AND f.person IS sign_up.person
    AND f.text = sign_up.title || coalesce(' – ' || sign_up.who, ''))";

/// The order of a waiting list.
const IN_LINE: &str = "coalesce(changed_at, created_at), id";

impl Store {
    /// All offers, the soonest first, those without a day last.
    ///
    /// # Errors
    /// What the database says.
    pub fn offers(&self) -> Result<Vec<Offer>> {
        Ok(select(&self.db, "ORDER BY starts_on IS NULL, starts_on, id", [])?)
    }

    /// How many places of these offers are taken.
    ///
    /// # Errors
    /// What the database says.
    pub fn places(&self, offers: &[Offer]) -> Result<Vec<Places>> {
        offers.iter().map(|offer| self.places_of(offer.id)).collect()
    }

    fn places_of(&self, offer: OfferId) -> Result<Places> {
        let id = &offer.0.as_bytes()[..];
        let count = |states: &str| -> Result<u32> {
            let sql = format!("SELECT count(*) FROM sign_up WHERE offer = ? AND state IN ({states}) AND {NEWEST}");
            Ok(self.db.prepare_cached(&sql)?.query_row([id], |row| row.get(0))?)
        };
        let taken = count("'signed_up', 'attended', 'no_show'")?;
        let waiting = count("'waiting_list'")?;
        let next = match waiting {
            0 => None,
            _ => {
                let wanted = format!(
                    "WHERE offer = ? AND state = 'waiting_list' AND {NEWEST} AND {NOT_ASKED} ORDER BY {IN_LINE} LIMIT 1"
                );
                select(&self.db, &wanted, [id])?.pop()
            }
        };
        Ok(Places { offer, taken, waiting, next })
    }

    /// Those who are on the waiting list of an offer, the first in line first.
    ///
    /// # Errors
    /// What the database says.
    pub fn waiting_list(&self, offer: OfferId) -> Result<Vec<SignUp>> {
        let wanted = format!("WHERE offer = ? AND state = 'waiting_list' AND {NEWEST} ORDER BY {IN_LINE}");
        Ok(select(&self.db, &wanted, params![&offer.0.as_bytes()[..]])?)
    }

    /// Those whom a change of an offer is about.
    ///
    /// # Errors
    /// What the database says.
    pub fn takers(&self, offer: &Offer) -> Result<Takers> {
        let id = &offer.id.0.as_bytes()[..];
        let of = |condition: &str| -> Result<Vec<SignUp>> {
            let wanted = format!("WHERE offer = ? AND {condition} AND {NEWEST} ORDER BY {IN_LINE}");
            Ok(select(&self.db, &wanted, [id])?)
        };
        let tasks: Vec<FollowUp> = select(
            &self.db,
            "WHERE kind = 'offer_called_off' AND done_at IS NULL AND dropped_at IS NULL ORDER BY id",
            [],
        )?;
        Ok(Takers {
            taken: self.places_of(offer.id)?.taken,
            signed_up: of("state = 'signed_up'")?,
            waiting: of(&format!("state = 'waiting_list' AND {NOT_ASKED}"))?,
            to_tell: tasks.into_iter().filter(|task| is_to_tell(task, offer)).collect(),
        })
    }

    /// How places are counted, for holding the plan to the index.
    #[cfg(test)]
    pub(super) fn plan_of_places(&self) -> Result<String> {
        let sql = format!(
            "EXPLAIN QUERY PLAN SELECT count(*) FROM sign_up WHERE offer = ? AND state IN ('a', 'b') AND {NEWEST}"
        );
        let mut statement = self.db.prepare(&sql)?;
        let rows = statement.query_map([&[0u8; 16][..]], |row| row.get::<_, String>(3))?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.join("\n"))
    }

    /// The calls whose notes may hold a wish: those with a `#` in them, oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn calls_with_signs(&self) -> Result<Vec<Call>> {
        Ok(select(&self.db, "WHERE instr(note, '#') > 0 ORDER BY started_at, id", [])?)
    }
}
