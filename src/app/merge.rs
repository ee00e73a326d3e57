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
    /// The club that stays, or the one both people are of.
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
        match (&self.other, self.person) {
            (Some((other, _)), _) if self.read.is_none() => Some(Ask::Wholes(self.club, *other)),
            (None, None) => self.find.asks(),
            _ => None,
        }
    }

    /// The other clubs that were found, each once: by their names, or by those of their people.
    pub fn clubs(&self) -> Vec<&Found> {
        let mut seen = HashSet::from([self.club]);
        let is_club = |hit: &&Found| matches!(hit.what, What::Club | What::Person { .. });
        let hits = self.find.results.hits.iter().filter(is_club);
        hits.filter(|hit| hit.club.is_some_and(|club| seen.insert(club))).collect()
    }

    /// The other people of the club whose name has what is typed.
    pub fn people<'a>(&self, record: &'a ClubRecord) -> Vec<&'a Person> {
        let wanted = collate::fold(self.find.field.text().trim());
        let is_wanted =
            |person: &&Person| Some(person.id) != self.person && collate::fold(&person.full_name()).contains(&wanted);
        record.people.iter().filter(is_wanted).collect()
    }
}
