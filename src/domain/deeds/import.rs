//! The deed of taking in a list: clubs and people that are new, and what the list adds to those that are known.
//! One import is one op, whole or not at all. Reading the list is `port`'s business.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::round;
use crate::domain::club::Club;
use crate::domain::election;
use crate::domain::env::Env;
use crate::domain::ids::{ClubId, PersonId};
use crate::domain::intake::{ClubKey, PersonKey, PlannedClub, PlannedPerson};
use crate::domain::money;
use crate::domain::op::{Change, Deed, Edit, Op};
use crate::domain::person::Person;
use crate::domain::policy::Policy;
use crate::domain::round::Round;
use crate::domain::series;

/// What is here already.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Known {
    /// The clubs.
    pub clubs: Vec<Club>,
    /// The people.
    pub people: Vec<Person>,
    /// The open round; one that takes every club ([`Round::takes_all`]) before one whose clubs somebody has chosen.
    pub round: Option<Round>,
    /// Clubs that have a place in it.
    pub placed: std::collections::HashSet<ClubId>,
}

/// A value of the list that differs from one that is here. The one that is here is kept: a caller may have corrected
/// it, and the list cannot know.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize)]
pub struct Kept {
    /// The data row.
    pub row: usize,
    /// Whose it is.
    pub name: String,
    /// What is here.
    pub here: String,
    /// What the list says.
    pub listed: String,
}

/// What an import would do.
#[derive(Clone, PartialEq, Debug)]
pub struct Intake {
    /// The op; `None` when the list says nothing new.
    pub op: Option<Op>,
    /// Clubs that are new.
    pub new_clubs: usize,
    /// People who are new.
    pub new_people: usize,
    /// Clubs the list adds something to.
    pub changed_clubs: usize,
    /// People the list adds something to.
    pub changed_people: usize,
    /// How many of them all are new reps, each with the tasks of the series.
    pub new_reps: usize,
    /// Values that were kept against the list.
    pub kept: Vec<Kept>,
}

/// Works out what a list brings. A round called `round_name` is made where none is open; every club of the list gets a
/// place in the open round that takes all clubs, and every rep who is new the series of one. A round of chosen clubs gets
/// none: a list of the whole register would fill it.
pub fn import(
    env: &mut Env,
    policy: &Policy,
    clubs: &[PlannedClub],
    people: &[PlannedPerson],
    known: &Known,
    round_name: &str,
) -> Intake {
    let mut intake = Intake {
        op: None,
        new_clubs: 0,
        new_people: 0,
        changed_clubs: 0,
        changed_people: 0,
        new_reps: 0,
        kept: vec![],
    };
    let mut changes = Vec::with_capacity(clubs.len() * 2 + people.len() + 1);
    let mut places = Vec::with_capacity(clubs.len());
    let mut round_id = known.round.as_ref().map(|round| round.id);
    let index = ClubIndex::new(&known.clubs);
    let mut ids: Vec<ClubId> = Vec::with_capacity(clubs.len());
    for planned in clubs {
        let id = match index.find(&planned.club) {
            Some(here) => {
                let merged = merge_club(here, planned, &mut intake.kept);
                if merged != *here {
                    intake.changed_clubs += 1;
                    changes.push(Edit::changed(here, merged));
                }
                here.id
            }
            None => {
                let club = Club { id: env.id(), ..planned.club.clone() };
                let id = club.id;
                intake.new_clubs += 1;
                changes.push(Edit::added(club));
                id
            }
        };
        ids.push(id);
        let is_chosen = known.round.as_ref().is_some_and(|round| !round.takes_all());
        if !is_chosen && !known.placed.contains(&id) {
            let round = *round_id.get_or_insert_with(|| {
                let made = round::round_named(env, round_name);
                let id = made.id;
                changes.push(Edit::added(made));
                id
            });
            places.push(round::place(env, round, id));
        }
    }
    let first = changes.len();
    take_people(env, people, &ids, known, &mut changes, &mut intake);
    let new: Vec<(ClubId, PersonId, NaiveDate)> = changes
        .get(first..)
        .unwrap_or_default()
        .iter()
        .filter_map(|change| {
            let Change::Person(edit) = change else { return None };
            let after = edit.after.as_ref()?;
            Some((after.club, after.id, election::new_rep_from(edit.before.as_ref(), after, policy, env.today())?))
        })
        .collect();
    intake.new_reps = new.len();
    for (club, person, from) in new {
        changes.extend(series::tasks(env, &policy.series.new_rep, club, person, from));
    }
    changes.append(&mut places);
    if !changes.is_empty() {
        intake.op = Some(Op::new(env, Deed::Import, None, changes));
    }
    intake
}

fn take_people(
    env: &mut Env,
    people: &[PlannedPerson],
    clubs: &[ClubId],
    known: &Known,
    changes: &mut Vec<Change>,
    intake: &mut Intake,
) {
    let mut here: HashMap<(ClubId, PersonKey), Vec<&Person>> = HashMap::with_capacity(known.people.len());
    for person in &known.people {
        for key in keys(person) {
            here.entry((person.club, key)).or_default().push(person);
        }
    }
    let mut seen: std::collections::HashSet<PersonId> = std::collections::HashSet::new();
    for planned in people {
        let Some(club) = clubs.get(planned.club).copied() else { continue };
        let found = keys(&planned.person).into_iter().find_map(|key| {
            let is_shared = matches!(key, PersonKey::Email(_));
            let same = here.get(&(club, key))?.iter();
            same.copied().find(|person| !is_shared || has_a_name_of(person, &planned.person))
        });
        match found {
            // The same person twice in one list is the reader's to tell apart; only the first is merged here.
            Some(person) if seen.insert(person.id) => {
                let merged = merge_person(person, planned, &mut intake.kept);
                if merged != *person {
                    intake.changed_people += 1;
                    changes.extend(election::moved(env, &[], person, &merged));
                    changes.push(Edit::changed(person, merged));
                }
            }
            Some(_) => {}
            None => {
                intake.new_people += 1;
                changes.push(Edit::added(Person { id: env.id(), club, ..planned.person.clone() }));
            }
        }
    }
}

/// The keys a person is found by, surest first. A bare name only finds somebody of the same club.
fn keys(person: &Person) -> Vec<PersonKey> {
    let mut keys = vec![PersonKey::of(person)];
    let bare = PersonKey::Name(person.full_name().to_lowercase());
    if person.member_no.is_some() {
        keys.push(PersonKey::of(&Person { member_no: None, ..person.clone() }));
    } else if keys[0] != bare && person.email.is_none() && person.phones.is_empty() {
        keys.push(bare);
    }
    keys
}

/// Whether two people have a name in common. A mailbox may be shared: without a common name it is another person.
fn has_a_name_of(one: &Person, other: &Person) -> bool {
    let (one, other) = (one.full_name().to_lowercase(), other.full_name().to_lowercase());
    one.split_whitespace().any(|name| other.split_whitespace().any(|same| same == name))
}

/// Finds a club by organisation number, else by name and municipality, where either is silent about the number.
struct ClubIndex<'a> {
    by_key: HashMap<ClubKey, &'a Club>,
    by_name: HashMap<(String, String), &'a Club>,
}

impl<'a> ClubIndex<'a> {
    fn new(clubs: &'a [Club]) -> Self {
        let by_key = clubs.iter().map(|club| (ClubKey::of(club), club)).collect();
        let by_name = clubs.iter().map(|club| (names(club), club)).collect();
        ClubIndex { by_key, by_name }
    }

    fn find(&self, club: &Club) -> Option<&'a Club> {
        let found = self.by_key.get(&ClubKey::of(club)).copied();
        let by_name = || {
            let here = self.by_name.get(&names(club)).copied()?;
            let is_other = here.org_no.is_some() && club.org_no.is_some() && here.org_no != club.org_no;
            (!is_other).then_some(here)
        };
        found.or_else(by_name)
    }
}

fn names(club: &Club) -> (String, String) {
    (club.name.to_lowercase(), club.municipality.as_deref().unwrap_or_default().to_lowercase())
}

/// What is here with what the list adds: empty fields are filled, counts and days follow the list (that is what a
/// fresh list is for), words that differ are kept and told of.
fn merge_club(here: &Club, planned: &PlannedClub, kept: &mut Vec<Kept>) -> Club {
    let list = &planned.club;
    let mut merged = here.clone();
    macro_rules! fill {
        ($($field:ident),+) => {$(
            if merged.$field.is_none() { merged.$field.clone_from(&list.$field); }
        )+};
    }
    macro_rules! follow {
        ($($field:ident),+) => {$( if list.$field.is_some() { merged.$field = list.$field; } )+};
    }
    fill!(
        workplace,
        org_no,
        address,
        postcode,
        town,
        municipality,
        district,
        branch,
        agreement,
        employer_contact,
        caller,
        remark
    );
    fill!(external_id);
    follow!(members, employees, members_with_mobile, members_with_email, has_board, register_checked_on);
    follow!(listed_contact_on, listed_visit_on);
    // What somebody of us has said of the club stands; years that are new are added.
    merged.employer_relation = merged.employer_relation.or(list.employer_relation);
    merged.money = money::joined(&merged.money, &list.money);
    for tag in &list.tags {
        if !merged.tags.contains(tag) {
            merged.tags.push(tag.clone());
        }
    }
    tell(kept, planned.row, &here.name, here.agreement.as_ref(), list.agreement.as_ref());
    merged
}

fn merge_person(here: &Person, planned: &PlannedPerson, kept: &mut Vec<Kept>) -> Person {
    let list = &planned.person;
    let mut merged = here.clone();
    macro_rules! fill {
        ($($field:ident),+) => {$(
            if merged.$field.is_none() { merged.$field.clone_from(&list.$field); }
        )+};
    }
    fill!(role_text, member_no, email, best_time, remark, left_post_on, left_workplace_on);
    if list.elected_on.is_some() {
        (merged.elected_on, merged.term_ends) = (list.elected_on, list.term_ends.or(merged.term_ends));
    }
    if list.role != crate::domain::person::Role::None {
        merged.role = list.role;
    }
    merged.do_not_call |= list.do_not_call;
    for phone in &list.phones {
        if !merged.phones.iter().any(|old| old.number == phone.number && old.raw_is_same(phone)) {
            merged.phones.push(phone.clone());
        }
    }
    tell(kept, planned.row, &here.full_name(), here.email.as_ref(), list.email.as_ref());
    merged
}

fn tell(kept: &mut Vec<Kept>, row: usize, name: &str, here: Option<&String>, listed: Option<&String>) {
    if let (Some(here), Some(listed)) = (here, listed)
        && here.to_lowercase() != listed.to_lowercase()
    {
        kept.push(Kept { row, name: name.to_owned(), here: here.clone(), listed: listed.clone() });
    }
}

#[cfg(test)]
mod tests;
