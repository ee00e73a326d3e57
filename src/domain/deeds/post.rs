//! The deeds with the people of a club, as the form of one holds them: adding, correcting, ending a period, and a change of rep,
//! which ends one period and begins another. What the end of a call does to people is `log_call`'s.

mod ahead;
mod form;

pub(super) use ahead::unmade;
pub use form::{PersonField, PersonForm, differing};

use chrono::NaiveDate;

use super::Refusal;
use crate::domain::collate;
use crate::domain::correction;
use crate::domain::election;
use crate::domain::env::Env;
use crate::domain::event::{Event, EventKind};
use crate::domain::follow_up::{FollowUp, FollowUpKind};
use crate::domain::ids::{ClubId, PersonId};
use crate::domain::op::{Change, Deed, Edit, Op};
use crate::domain::person::{Person, Role};
use crate::domain::policy::Policy;
use crate::domain::record::ClubRecord;
use crate::domain::series;

/// Corrects a person. Another day of election puts that of the election right, or is one more ([`election::is_another`]); whoever
/// becomes a rep by it begins the series of a new one. Where it has not been yet, the end of whoever leaves that day by the same
/// change of rep goes along.
///
/// # Errors
/// What the form refuses ([`PersonForm::fill`]), and [`Refusal::NothingToDo`] when nothing is changed.
pub fn edit_person(
    env: &mut Env,
    policy: &Policy,
    record: &ClubRecord,
    person: &Person,
    form: &PersonForm,
) -> Result<Op, Refusal> {
    let after = form.fill(person.clone(), env.today())?;
    if after == *person {
        return Err(Refusal::NothingToDo);
    }
    let mut changes = ahead::moved_along(policy, record, person, &after, env.today());
    changes.push(Edit::changed(person, after.clone()));
    changes.extend(election::moved(env, &record.events, person, &after));
    changes.extend(election::begun(env, policy, Some(person), &after));
    let changes = correction::noted(env, changes);
    Ok(Op::new(env, Deed::EditPerson, None, changes))
}

/// Adds a person to a club. Whoever is known to be a new rep begins the series of one ([`election::new_rep_from`]).
///
/// # Errors
/// What the form refuses.
pub fn add_person(env: &mut Env, policy: &Policy, club: ClubId, form: &PersonForm) -> Result<Op, Refusal> {
    let new = Person::named(env.id(), club, "", "");
    let person = form.fill(new, env.today())?;
    let mut changes = vec![Edit::added(person.clone())];
    changes.extend(election::begun(env, policy, None, &person));
    let changes = correction::noted(env, changes);
    Ok(Op::new(env, Deed::AddPerson, None, changes))
}

/// Who holds the post now, as the question after a call asks: in the post that `left` had, since today. A club's leader where nobody
/// was known, or without a post of a known kind. Who is of the club already, or was to come later, is no second person: it is they who
/// take over. The search that their leaving opened is done by it.
///
/// # Errors
/// What the form refuses, and [`Refusal::NothingToDo`] for who holds the post already where nobody is searched for.
pub fn succeed(
    env: &mut Env,
    policy: &Policy,
    record: &ClubRecord,
    left: Option<PersonId>,
    [name, number]: [&str; 2],
) -> Result<Op, Refusal> {
    let role = left.and_then(|left| record.person(left)).map(|left| left.role);
    let role = role.filter(|role| !matches!(role, Role::None | Role::Other)).unwrap_or(Role::ClubLeader);
    let today = env.today();
    let mut op = match named_so(record, left, name) {
        None => add_person(env, policy, record.club.id, &PersonForm::short(name, number, role, Some(today)))?,
        Some(one) => {
            let is_new = one.role != role || !one.is_in_post(today);
            let form = PersonForm::of(one).with_number(number);
            let form = if is_new { form.in_post(role, today) } else { form };
            let edited = match edit_person(env, policy, record, one, &form) {
                Err(Refusal::NothingToDo) => Vec::new(),
                edited => edited?.changes,
            };
            let deed = if is_new { Deed::ChangeRep } else { Deed::EditPerson };
            Op::new(env, deed, None, edited)
        }
    };
    let is_search =
        |task: &&FollowUp| task.kind == FollowUpKind::FindSuccessor && task.person == left && task.is_open();
    let found = record.follow_ups.iter().filter(is_search);
    op.changes.extend(found.map(|task| Edit::changed(task, FollowUp { done_at: Some(env.now), ..task.clone() })));
    if op.changes.is_empty() { Err(Refusal::NothingToDo) } else { Ok(op) }
}

/// The one person of a club who is called so and has not left, nor is to.
fn named_so<'r>(record: &'r ClubRecord, left: Option<PersonId>, name: &str) -> Option<&'r Person> {
    let name = collate::fold(name.trim());
    let is_called =
        |one: &&Person| Some(one.id) != left && one.left_on().is_none() && collate::fold(&one.full_name()) == name;
    let mut called = record.people.iter().filter(is_called);
    called.next().filter(|_| called.next().is_none())
}

/// Somebody takes over a post: the period of `old` ends on the day the new one's begins (`Person::is_active`), today where no day is
/// said. Of a day to come both are written down at once, and until then `old` holds the post: nothing has to be done on that day.
/// A change that was to come takes the place of another one that was to come: a post is taken over once.
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
    let today = env.today();
    let old = record.person(old).filter(|old| old.is_active(today)).ok_or(Refusal::NothingToDo)?;
    let mut new = form.fill(Person::named(env.id(), record.club.id, "", ""), today)?;
    let from = *new.elected_on.get_or_insert(today);
    let mut changes = ahead::called_off(policy, record, old, from > today, today);
    changes.extend(end(env, old, from));
    changes.push(Edit::added(new.clone()));
    changes.push(event(env, &new, EventKind::Elected, from));
    changes.extend(series::tasks(env, transition(policy, old), record.club.id, old.id, from));
    changes.extend(election::begun(env, policy, None, &new));
    let changes = correction::noted(env, changes);
    Ok(Op::new(env, Deed::ChangeRep, None, changes))
}

/// Ends the period of somebody today. Of somebody who has left, or is to leave, it takes that back, and with it what was made of it:
/// the event, and the touches that nobody has done. Whoever was to take over a post that one holds does not come then; a post that
/// several may hold they come into all the same, and who has come already stays.
///
/// # Errors
/// [`Refusal::NothingToDo`] for somebody who is not of this club.
pub fn end_post(env: &mut Env, policy: &Policy, record: &ClubRecord, person: PersonId) -> Result<Op, Refusal> {
    let person = record.person(person).ok_or(Refusal::NothingToDo)?;
    let changes = match person.left_on() {
        None => {
            let today = env.today();
            let mut changes = end(env, person, today);
            changes.extend(series::tasks(env, transition(policy, person), person.club, person.id, today));
            changes
        }
        Some(left) => {
            let term_ends = person.term_ends.filter(|day| *day >= env.today());
            let after = Person { left_post_on: None, left_workplace_on: None, term_ends, ..person.clone() };
            let mut changes = vec![Edit::changed(person, after)];
            changes.extend(match left > env.today() {
                true => ahead::called_off(policy, record, person, person.role.has_one_holder(), env.today()),
                false => ahead::unmade(policy, record, person, left),
            });
            changes
        }
    };
    let changes = correction::noted(env, changes);
    Ok(Op::new(env, Deed::EndPost, None, changes))
}

/// The changes that end a period on the day it is left.
fn end(env: &mut Env, person: &Person, left: NaiveDate) -> Vec<Change> {
    let after = Person { left_post_on: Some(left), ..person.clone() };
    vec![Edit::changed(person, after), event(env, person, EventKind::SteppedDown, left)]
}

fn event(env: &mut Env, person: &Person, kind: EventKind, on: NaiveDate) -> Change {
    let (club, text) = (person.club, person.full_name());
    Edit::added(Event { id: env.id(), club, person: Some(person.id), kind, on, text })
}

/// What follows when somebody leaves a post: the touches of a transition, when they spoke for the club.
pub(super) fn transition<'a>(policy: &'a Policy, person: &Person) -> &'a [series::Touch] {
    if person.role.is_rep() { &policy.series.transition } else { &[] }
}

#[cfg(test)]
mod tests;
