//! The dialog of making one of two: the other one is found, then what becomes of what is shown, then it is done. The deed is
//! `domain::deeds::merge`'s.

use std::collections::HashSet;

use super::ask::Ask;
use super::find::Find;
use crate::domain::collate;
use crate::domain::ids::{ClubId, PersonId};
use crate::domain::person::Person;
use crate::domain::record::ClubRecord;
use crate::domain::search::{Found, What};
use crate::domain::whole::Whole;

/// The dialog.
#[derive(Clone, PartialEq, Debug)]
pub struct Merge {
    /// The club that stays, or the one of the person who stays.
    pub club: ClubId,
    /// The person who stays; `None` when two clubs are made one.
    pub person: Option<PersonId>,
    /// Looking for the other one.
    pub find: Find,
    /// The other one, when it is chosen: the club, and the person when people are made one.
    pub other: Option<(ClubId, Option<PersonId>)>,
    /// Every row of the club that stays and of the one that goes, when they are read.
    pub read: Option<Box<(Whole, Whole)>>,
}

impl Merge {
    /// A dialog that begins with the one that stays.
    pub fn new(club: ClubId, person: Option<PersonId>) -> Self {
        Merge { club, person, find: Find::default(), other: None, read: None }
    }

    /// What it needs to know before it can be drawn.
    pub fn asks(&self) -> Option<Ask> {
        match (self.other.map(|(club, _)| club), self.person) {
            (Some(other), _) if self.read.is_none() => Some(Ask::Wholes(self.club, other)),
            (None, _) => self.find.asks(),
            _ => None,
        }
    }

    /// The rows one chooses from: the club, and the person when people are made one.
    pub fn rows(&self, record: Option<&ClubRecord>) -> Vec<(ClubId, Option<PersonId>)> {
        match (self.person, record) {
            (Some(_), Some(record)) => {
                self.people(record).into_iter().map(|other| (other.club, Some(other.person))).collect()
            }
            (Some(_), None) => Vec::new(),
            (None, _) => self.clubs().into_iter().filter_map(|hit| Some((hit.club?, None))).collect(),
        }
    }

    /// The other clubs that were found, each once: by their names, or by those of their people.
    pub fn clubs(&self) -> Vec<&Found> {
        let mut seen = HashSet::from([self.club]);
        let is_club = |hit: &&Found| matches!(hit.what, What::Club | What::Person { .. });
        let hits = self.find.results.hits.iter().filter(is_club);
        hits.filter(|hit| hit.club.is_some_and(|club| seen.insert(club))).collect()
    }

    /// Who may be the same person: the others of the club whose name has what is typed, and then those of other clubs whose name or
    /// number has it. One person may stand in two clubs.
    pub fn people(&self, record: &ClubRecord) -> Vec<Other> {
        let wanted = collate::fold(self.find.field.text().trim());
        let is_wanted =
            |person: &&Person| Some(person.id) != self.person && collate::fold(&person.full_name()).contains(&wanted);
        let here = record.people.iter().filter(is_wanted).map(|person| Other {
            club: self.club,
            person: person.id,
            name: person.full_name(),
            elsewhere: None,
        });
        let there = self.find.results.hits.iter().filter_map(|hit| match (&hit.what, hit.club) {
            (What::Person { person, name, .. }, Some(club)) if club != self.club => {
                Some(Other { club, person: *person, name: name.clone(), elsewhere: Some(hit.club_name.clone()) })
            }
            _ => None,
        });
        here.chain(there).collect()
    }
}

/// Somebody who may be the same person.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Other {
    /// The club.
    pub club: ClubId,
    /// The person.
    pub person: PersonId,
    /// The name.
    pub name: String,
    /// The name of the club, where it is another one.
    pub elsewhere: Option<String>,
}
