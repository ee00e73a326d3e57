//! The deeds with the people of a club, as the form of one holds them: adding, correcting, ending a period, and a change of rep,
//! which ends one period and begins another. What the end of a call does to people is `log_call`'s.

mod form;

pub use form::{PersonField, PersonForm, differing};

use chrono::{NaiveDate, TimeDelta};

use super::Refusal;
use crate::domain::correction;
use crate::domain::env::Env;
use crate::domain::event::{Event, EventKind};
use crate::domain::ids::{ClubId, PersonId};
use crate::domain::op::{Change, Deed, Edit, Op};
use crate::domain::person::Person;
use crate::domain::policy::Policy;
use crate::domain::record::ClubRecord;
use crate::domain::series;

/// Corrects a person.
///
/// # Errors
/// What the form refuses ([`PersonForm::fill`]), and [`Refusal::NothingToDo`] when nothing is changed.
pub fn edit_person(env: &mut Env, person: &Person, form: &PersonForm) -> Result<Op, Refusal> {
    let after = form.fill(person.clone(), env.today())?;
    if after == *person {
        return Err(Refusal::NothingToDo);
    }
    let changes = correction::noted(env, vec![Edit::changed(person, after)]);
    Ok(Op::new(env, Deed::EditPerson, None, changes))
}

/// Adds a person to a club. A rep begins the series of a new one.
///
/// # Errors
/// What the form refuses.
pub fn add_person(env: &mut Env, policy: &Policy, club: ClubId, form: &PersonForm) -> Result<Op, Refusal> {
    let new = Person::named(env.id(), club, "", "");
    let person = form.fill(new, env.today())?;
    let mut changes = vec![Edit::added(person.clone())];
    changes.extend(begun(env, policy, &person));
    let changes = correction::noted(env, changes);
    Ok(Op::new(env, Deed::AddPerson, None, changes))
}

/// Somebody takes over a post: the period of `old` ends the day before the new one's begins, or today where no day is said.
/// A day to come ends it then, and until then `old` holds it.
///
/// # Errors
/// What the form refuses; [`Refusal::NothingToDo`] for somebody who does not hold a post of this club.
pub fn change_rep(
    env: &mut Env,
    policy: &Policy,
    record: &ClubRecord,
    old: PersonId,
    form: &PersonForm,
) -> Result<Op, Refusal> {
    let old = record.person(old).filter(|old| old.is_active()).ok_or(Refusal::NothingToDo)?;
    let mut new = form.fill(Person::named(env.id(), record.club.id, "", ""), env.today())?;
    let from = *new.elected_on.get_or_insert(env.today());
    let mut changes = end(env, old, from - TimeDelta::days(1));
    changes.push(Edit::added(new.clone()));
    changes.push(event(env, &new, EventKind::Elected, from));
    changes.extend(series::tasks(env, transition(policy, old), record.club.id, old.id));
    changes.extend(begun(env, policy, &new));
    let changes = correction::noted(env, changes);
    Ok(Op::new(env, Deed::ChangeRep, None, changes))
}

/// Ends the period of somebody today; of somebody who has left, takes that back.
///
/// # Errors
/// None today; the shape is that of the other deeds.
pub fn end_post(env: &mut Env, policy: &Policy, person: &Person) -> Result<Op, Refusal> {
    let mut changes = if person.is_active() {
        let mut changes = end(env, person, env.today());
        changes.extend(series::tasks(env, transition(policy, person), person.club, person.id));
        changes
    } else {
        let term_ends = person.term_ends.filter(|day| *day >= env.today());
        let after = Person { left_post_on: None, left_workplace_on: None, term_ends, ..person.clone() };
        vec![Edit::changed(person, after)]
    };
    changes = correction::noted(env, changes);
    Ok(Op::new(env, Deed::EndPost, None, changes))
}

/// The changes that end a period on its last day; one to come is only written down as such.
fn end(env: &mut Env, person: &Person, last: NaiveDate) -> Vec<Change> {
    if last > env.today() {
        return vec![Edit::changed(person, Person { term_ends: Some(last), ..person.clone() })];
    }
    let after = Person { left_post_on: Some(last), ..person.clone() };
    vec![Edit::changed(person, after), event(env, person, EventKind::SteppedDown, last)]
}

fn event(env: &mut Env, person: &Person, kind: EventKind, on: NaiveDate) -> Change {
    let (club, text) = (person.club, person.full_name());
    Edit::added(Event { id: env.id(), club, person: Some(person.id), kind, on, text })
}

fn begun(env: &mut Env, policy: &Policy, person: &Person) -> Vec<Change> {
    let touches = if person.role.is_rep() { policy.series.new_rep.as_slice() } else { &[] };
    series::tasks(env, touches, person.club, person.id)
}

/// What follows when somebody leaves a post: the touches of a transition, when they spoke for the club.
pub(super) fn transition<'a>(policy: &'a Policy, person: &Person) -> &'a [series::Touch] {
    if person.role.is_rep() { &policy.series.transition } else { &[] }
}

#[cfg(test)]
mod tests;
