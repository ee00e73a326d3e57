//! The deed of correcting a person's number, or of noting who holds the post now.

use super::Refusal;
use crate::domain::correction;
use crate::domain::env::Env;
use crate::domain::ids::ClubId;
use crate::domain::op::{Deed, Edit, Op};
use crate::domain::person::{Person, PhoneKind, Role};
use crate::domain::phone;
use crate::domain::policy::Policy;
use crate::domain::series;

/// Gives a person a number, first in the list. The old numbers stay behind it.
///
/// # Errors
/// [`Refusal::BadNumber`] for text that is no number that can be dialled.
pub fn new_number(env: &mut Env, person: &Person, text: &str) -> Result<Op, Refusal> {
    let reading = phone::read(text).into_iter().next().ok_or(Refusal::BadNumber)?;
    if reading.phone.kind == PhoneKind::Unusable {
        return Err(Refusal::BadNumber);
    }
    let mut after = person.clone();
    after.phones.retain(|old| old.number != reading.phone.number);
    after.phones.insert(0, reading.phone);
    let changes = correction::noted(env, vec![Edit::changed(person, after)]);
    Ok(Op::new(env, Deed::EditPerson, None, changes))
}

/// Notes a new holder of a post in the club: a name, and a number where one was given. A rep begins the series of a new one.
///
/// # Errors
/// [`Refusal::NoName`] without a name, [`Refusal::BadNumber`] for a number that cannot be dialled.
pub fn add_person(
    env: &mut Env,
    policy: &Policy,
    club: ClubId,
    name: &str,
    number: &str,
    role: Role,
) -> Result<Op, Refusal> {
    let name = crate::domain::clean::line(name).text.into_owned();
    if name.is_empty() {
        return Err(Refusal::NoName);
    }
    let (given, family) = name.rsplit_once(' ').unwrap_or((&name, ""));
    let mut person = Person::named(env.id(), club, given, family);
    person.role = role;
    person.elected_on = Some(env.today());
    if !number.trim().is_empty() {
        let reading = phone::read(number).into_iter().next().ok_or(Refusal::BadNumber)?;
        if reading.phone.kind == PhoneKind::Unusable {
            return Err(Refusal::BadNumber);
        }
        person.phones.push(reading.phone);
    }
    let touches = if role.is_rep() { policy.series.new_rep.as_slice() } else { &[] };
    let mut changes = series::tasks(env, touches, club, person.id);
    changes.insert(0, Edit::added(person));
    let changes = correction::noted(env, changes);
    Ok(Op::new(env, Deed::EditPerson, None, changes))
}
