//! The deeds with the people of a club, as the form of one holds them: adding, correcting, ending a period, and a change of rep,
//! which ends one period and begins another. What the end of a call does to people is `log_call`'s.

mod ahead;
mod entering;
mod form;

pub(super) use ahead::unmade;
pub use ahead::{Other, beside};
pub use form::{PersonField, PersonForm, differing};

use chrono::NaiveDate;

use super::Refusal;
use crate::domain::collate;
use crate::domain::correction;
use crate::domain::election;
use crate::domain::env::Env;
use crate::domain::event::{Event, EventKind};
use crate::domain::ids::PersonId;
use crate::domain::op::{Change, Deed, Edit, Op};
use crate::domain::person::{Person, Role};
use crate::domain::policy::Policy;
use crate::domain::record::ClubRecord;
use crate::domain::{series, succession};

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
    let (after, mut changes) = edited(env, policy, record, person, form, None)?;
    if entering::enters(env, Some(person), &after) {
        changes.extend(entering::found(env, record, &after, None));
    }
    let changes = correction::noted(env, changes);
    Ok(Op::new(env, Deed::EditPerson, None, changes))
}

/// The person that a form makes of one of the club, and the changes. The end of `left` is the caller's.
fn edited(
    env: &mut Env,
    policy: &Policy,
    record: &ClubRecord,
    person: &Person,
    form: &PersonForm,
    left: Option<PersonId>,
) -> Result<(Person, Vec<Change>), Refusal> {
    let after = form.fill(person.clone(), env.today())?;
    if after == *person {
        return Err(Refusal::NothingToDo);
    }
    let relieved = entering::relieved(env, policy, record, Some(person), &after, left);
    // Who was to come into one post and relieves somebody of another comes by that change alone.
    let comes_otherwise = person.elected_on.filter(|_| !relieved.is_empty() && person.is_to_come(env.today()));
    let mut changes = ahead::moved_along(policy, record, person, &after, person.role == after.role, env.today());
    changes.extend(relieved);
    changes.push(Edit::changed(person, after.clone()));
    match comes_otherwise {
        Some(was) => changes.extend(ahead::start(record, person.id, was).map(Edit::removed)),
        None => changes.extend(election::moved(env, &record.events, person, &after)),
    }
    changes.extend(election::begun(env, policy, Some(person), &after));
    Ok((after, changes))
}

/// Adds a person to a club. Whoever is known to be a new rep begins the series of one ([`election::new_rep_from`]). Into a post that
/// one holds alone they come as by a change of rep where their day is to come, and who was searched for is found.
///
/// # Errors
/// What the form refuses.
pub fn add_person(env: &mut Env, policy: &Policy, record: &ClubRecord, form: &PersonForm) -> Result<Op, Refusal> {
    let changes = added(env, policy, record, form, None)?;
    let changes = correction::noted(env, changes);
    Ok(Op::new(env, Deed::AddPerson, None, changes))
}

fn added(
    env: &mut Env,
    policy: &Policy,
    record: &ClubRecord,
    form: &PersonForm,
    left: Option<PersonId>,
) -> Result<Vec<Change>, Refusal> {
    let new = Person::named(env.id(), record.club.id, "", "");
    let person = form.fill(new, env.today())?;
    let mut changes = entering::relieved(env, policy, record, None, &person, left);
    changes.push(Edit::added(person.clone()));
    changes.extend(election::begun(env, policy, None, &person));
    if left.is_some() || entering::enters(env, None, &person) {
        changes.extend(entering::found(env, record, &person, left));
    }
    Ok(changes)
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
    let (deed, changes) = match named_so(record, left, name) {
        None => {
            let form = PersonForm::short(name, number, role, Some(today));
            (Deed::AddPerson, added(env, policy, record, &form, left)?)
        }
        Some(one) => {
            let is_new = one.role != role || !one.is_in_post(today);
            let form = PersonForm::of(one).with_number(number);
            let form = if is_new { form.in_post(role, today) } else { form };
            let (after, mut changes) = match edited(env, policy, record, one, &form, left) {
                Err(Refusal::NothingToDo) => (one.clone(), Vec::new()),
                edited => edited?,
            };
            changes.extend(entering::found(env, record, &after, left));
            (if is_new { Deed::ChangeRep } else { Deed::EditPerson }, changes)
        }
    };
    if changes.is_empty() {
        return Err(Refusal::NothingToDo);
    }
    let changes = correction::noted(env, changes);
    Ok(Op::new(env, deed, None, changes))
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
/// A change that was to come takes the place of another one that was to come: a post is taken over once. Who is of the club already, or
/// was to come, is no second person, and who was searched for is found, as in [`succeed`]; so also where `old` has left.
///
/// # Errors
/// What the form refuses; [`Refusal::NothingToDo`] for somebody who does not hold a post of this club, and whom nobody is searched to
/// follow.
pub fn change_rep(
    env: &mut Env,
    policy: &Policy,
    record: &ClubRecord,
    old: PersonId,
    form: &PersonForm,
) -> Result<Op, Refusal> {
    let today = env.today();
    let may_be_followed = |old: &&Person| succession::may_be_followed(record, old, today);
    let old = record.person(old).filter(may_be_followed).ok_or(Refusal::NothingToDo)?;
    let mut new = form.fill(Person::named(env.id(), record.club.id, "", ""), today)?;
    let from = *new.elected_on.get_or_insert(today);
    let known = named_so(record, Some(old.id), &new.full_name())
        .filter(|one| ahead::may_take_over(record, old, one, from, today));
    let comes_with_it =
        known.is_some_and(|one| ahead::comes_with(record, old, today).is_some_and(|(_, who)| who.id == one.id));
    let sits = known.is_some_and(|one| one.role == new.role && one.is_in_post(today));
    let mut changes = Vec::new();
    if old.is_active(today) && !comes_with_it {
        changes = ahead::called_off(policy, record, old, from > today, today);
        changes.extend(end(env, old, from));
        changes.extend(series::tasks(env, transition(policy, old), record.club.id, old.id, from));
    }
    match known {
        Some(one) => {
            // Today is what the form begins with: of who holds the post already it says no other day.
            let since = Some(from).filter(|from| !sits || *from != today);
            new = match edited(env, policy, record, one, &form.over(one, since), Some(old.id)) {
                Err(Refusal::NothingToDo) => one.clone(),
                done => {
                    let (after, edits) = done?;
                    changes.extend(edits);
                    after
                }
            };
        }
        None => {
            changes.push(Edit::added(new.clone()));
            changes.extend(election::begun(env, policy, None, &new));
        }
    }
    if !comes_with_it && !sits {
        changes.push(event(env, &new, EventKind::Elected, from));
    }
    changes.extend(entering::found(env, record, &new, Some(old.id)));
    if changes.is_empty() {
        return Err(Refusal::NothingToDo);
    }
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
