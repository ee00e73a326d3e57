//! Gathers the corrections for the real register out of the store, with what the register knows clubs and people by. Which
//! corrections there are is `domain::correction`'s, their words are `words::register`'s.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::app::club::{ClubExtra, Twin};
use crate::domain::collate;
use crate::domain::correction::{Correction, Entry, to_send};
use crate::domain::deeds::register::of_task;
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::ClubId;
use crate::domain::policy::Policy;
use crate::domain::record::ClubRecord;
use crate::store::{Store, StoreError};

/// What is to be sent, and the rows that are ticked off with it.
pub struct ToSend {
    /// What is to be sent, oldest first.
    pub entries: Vec<Entry>,
    /// The corrections behind it.
    pub rows: Vec<Correction>,
    /// The tasks behind it.
    pub tasks: Vec<FollowUp>,
}

/// Everything that is not sent yet.
///
/// # Errors
/// What the database says.
pub fn gather(store: &Store) -> Result<ToSend, StoreError> {
    let (rows, tasks) = (store.open_corrections()?, store.register_tasks()?);
    let mut told: Vec<Correction> = to_send(&rows).into_iter().map(|(one, _)| one).collect();
    for task in &tasks {
        let name = task.person.map(|person| store.person_name(person)).transpose()?.flatten();
        told.extend(of_task(task, name.unwrap_or_default(), &rows));
    }
    told.sort_by_key(|one| (one.noted_at, one.id));
    let mut known: HashMap<ClubId, Option<ClubRecord>> = HashMap::new();
    let mut entries = Vec::new();
    for correction in told {
        let record = match known.entry(correction.club) {
            std::collections::hash_map::Entry::Occupied(here) => here.into_mut(),
            std::collections::hash_map::Entry::Vacant(here) => here.insert(store.record(correction.club)?),
        };
        let record = record.as_ref();
        let person = record.zip(correction.person).and_then(|(record, id)| record.person(id));
        entries.push(Entry {
            club_name: record.map(|record| record.club.name.clone()).unwrap_or_default(),
            org_no: record.and_then(|record| record.club.org_no.clone()),
            branch: record.and_then(|record| record.club.branch.clone()),
            member_no: person.and_then(|person| person.member_no.clone()),
            correction,
        });
    }
    Ok(ToSend { entries, rows, tasks })
}

/// The corrections of a club, oldest first: what is sent as it was sent, and what is not as it would be.
///
/// # Errors
/// What the database says.
pub fn of_club(store: &Store, club: ClubId) -> Result<Vec<Correction>, StoreError> {
    let rows = store.corrections_of(club)?;
    let mut told: Vec<Correction> = to_send(&rows).into_iter().map(|(one, _)| one).collect();
    told.extend(rows.into_iter().filter(|row| row.sent_at.is_some()));
    told.sort_by_key(|one| one.id);
    Ok(told)
}

/// How many other clubs with a number of a club's people are told of.
const TWINS: usize = 8;

/// What the club's own screen shows beside the club.
///
/// # Errors
/// What the database says.
pub fn extra(store: &Store, policy: &Policy, club: ClubId, today: NaiveDate) -> Result<ClubExtra, StoreError> {
    let record = store.record(club)?;
    let people = record.as_ref().map(|record| record.people.as_slice()).unwrap_or_default();
    let numbers = people.iter().filter(|person| person.is_active(today)).flat_map(|person| &person.phones);
    let numbers: Vec<String> =
        numbers.filter(|phone| phone.is_usable()).map(|phone| phone.number.clone()).take(TWINS).collect();
    let mut twins = Vec::new();
    for (hit, text) in store.with_numbers(club, &numbers, TWINS)? {
        let of = people.iter().filter(|person| {
            person.phones.iter().any(|phone| !phone.number.is_empty() && text.contains(&phone.number))
        });
        twins.extend(of.map(|person| Twin {
            person: person.id,
            club: hit.club,
            name: hit.name.clone(),
            is_same: text.contains(&collate::fold(&person.full_name())),
        }));
    }
    let members = record.as_ref().and_then(|record| record.club.members);
    let money = members.filter(|_| policy.activity_money > 0).map(|members| members * policy.activity_money);
    Ok(ClubExtra { club, corrections: of_club(store, club)?, twins, money })
}
