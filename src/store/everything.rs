//! All rows as one serde structure: the open format of `ringerunde export --format json`, and what is read back.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::Store;
use super::error::Result;
use super::rows::{Table, select};
use crate::domain::call::Call;
use crate::domain::checklist::{Checked, LevelOverride};
use crate::domain::club::Club;
use crate::domain::correction::Correction;
use crate::domain::draft::Draft;
use crate::domain::event::Event;
use crate::domain::follow_up::FollowUp;
use crate::domain::offer::{Offer, SignUp};
use crate::domain::op::{Change, Edit};
use crate::domain::person::Person;
use crate::domain::rested::Rested;
use crate::domain::round::{Round, Target};
use crate::domain::saved_search::SavedSearch;
use crate::domain::session::Session;
use crate::domain::wheel::OwnEntry;

/// The version of the format; it grows when a field changes its meaning or goes away, not when one is added.
pub const FORMAT: u32 = 1;

/// Everything the database knows, each list in id order. Instants are RFC 3339 in UTC, days ISO 8601, ids UUIDs.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Everything {
    /// Always `ringerunde`.
    pub program: String,
    /// The version of the format.
    pub format: u32,
    /// Clubs.
    pub clubs: Vec<Club>,
    /// People.
    pub people: Vec<Person>,
    /// Rounds.
    pub rounds: Vec<Round>,
    /// Places of clubs in rounds.
    pub targets: Vec<Target>,
    /// Offers.
    pub offers: Vec<Offer>,
    /// Calls.
    pub calls: Vec<Call>,
    /// Promises and tasks.
    pub follow_ups: Vec<FollowUp>,
    /// Sign-ups.
    pub sign_ups: Vec<SignUp>,
    /// E-mails, meetings, courses, changes of rep.
    pub events: Vec<Event>,
    /// Answers to the checklist. Internal to the union.
    #[serde(default)]
    pub checked: Vec<Checked>,
    /// Levels that somebody has set. Internal to the union.
    #[serde(default)]
    pub level_overrides: Vec<LevelOverride>,
    /// Topics that rest.
    #[serde(default)]
    pub rested: Vec<Rested>,
    /// Searches that have a name.
    #[serde(default)]
    pub saved_searches: Vec<SavedSearch>,
    /// Corrections for the real register, those that are sent too.
    #[serde(default)]
    pub corrections: Vec<Correction>,
    /// What the organisation has written into the annual wheel.
    #[serde(default)]
    pub wheel: Vec<OwnEntry>,
    /// Sittings.
    pub sessions: Vec<Session>,
    /// Notes of calls that are not logged.
    #[serde(default)]
    pub drafts: Vec<Draft>,
}

impl Store {
    /// Reads everything.
    ///
    /// # Errors
    /// What the database says.
    pub fn everything(&self) -> Result<Everything> {
        Ok(Everything {
            program: "ringerunde".into(),
            format: FORMAT,
            clubs: self.all()?,
            people: self.all()?,
            rounds: self.all()?,
            targets: self.all()?,
            offers: self.all()?,
            calls: self.all()?,
            follow_ups: self.all()?,
            sign_ups: self.all()?,
            events: self.all()?,
            checked: self.all()?,
            level_overrides: self.all()?,
            rested: self.all()?,
            saved_searches: self.all()?,
            corrections: self.all()?,
            wheel: self.all()?,
            sessions: self.all()?,
            drafts: self.drafts()?,
        })
    }

    fn all<T: Table>(&self) -> Result<Vec<T>> {
        Ok(select(&self.db, "ORDER BY id", [])?)
    }
}

impl Everything {
    /// The changes that bring `known` to hold everything of this, where the two do not disagree: rows that are the
    /// same are passed over, new ones added; a row that both have and that differs is named in the error. A draft comes
    /// along unless its call is logged here already.
    ///
    /// # Errors
    /// The table of the first row that differs.
    pub fn changes(&self, known: &Everything) -> std::result::Result<Vec<Change>, &'static str> {
        let mut changes = Vec::new();
        macro_rules! take {
            ($($list:ident),+) => {$(
                let have: HashMap<_, _> = known.$list.iter().map(|row| (row.id, row)).collect();
                for row in &self.$list {
                    match have.get(&row.id) {
                        Some(same) if *same == row => {}
                        Some(_) => return Err(stringify!($list)),
                        None => changes.push(Edit::added(row.clone())),
                    }
                }
            )+};
        }
        // Two answers to one item with ids of their own differ too, and so do two levels of one club.
        let given: HashMap<_, _> = known.checked.iter().map(|row| ((row.club, row.item.as_str()), row.id)).collect();
        if self.checked.iter().any(|row| given.get(&(row.club, row.item.as_str())).is_some_and(|id| *id != row.id)) {
            return Err("checked");
        }
        let set: HashMap<_, _> = known.level_overrides.iter().map(|row| (row.club, row.id)).collect();
        if self.level_overrides.iter().any(|row| set.get(&row.club).is_some_and(|id| *id != row.id)) {
            return Err("level_overrides");
        }
        let put_off: HashMap<_, _> = known.rested.iter().map(|row| ((row.club, row.topic.as_str()), row.id)).collect();
        if self.rested.iter().any(|row| put_off.get(&(row.club, row.topic.as_str())).is_some_and(|id| *id != row.id)) {
            return Err("rested");
        }
        let place = |row: &OwnEntry| row.instead_of.clone().map(|ours| (ours, row.id));
        let instead: HashMap<_, _> = known.wheel.iter().filter_map(place).collect();
        if self.wheel.iter().filter_map(place).any(|(ours, id)| instead.get(&ours).is_some_and(|other| *other != id)) {
            return Err("wheel");
        }
        take!(rounds, clubs, people, targets, offers, sessions, calls, follow_ups, sign_ups, events);
        take!(checked, level_overrides, rested, saved_searches, corrections, wheel);
        let is_logged = |id| known.calls.iter().any(|call| call.id == id);
        for draft in self.drafts.iter().filter(|draft| !is_logged(draft.call)) {
            match known.drafts.iter().find(|here| here.call == draft.call) {
                Some(same) if same == draft => {}
                Some(_) => return Err("drafts"),
                None => changes.push(Edit::added(draft.clone())),
            }
        }
        Ok(changes)
    }
}
