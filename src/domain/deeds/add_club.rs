//! The deed of adding a club by hand: the third choice of the first start.

use super::{Refusal, round};
use crate::domain::clean;
use crate::domain::club::Club;
use crate::domain::env::Env;
use crate::domain::op::{Deed, Edit, Op};
use crate::domain::person::{Person, PhoneKind, Role};
use crate::domain::phone;
use crate::domain::round::Round;

/// What the form holds.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct NewClub {
    /// The club's name.
    pub name: String,
    /// Its members, as typed.
    pub members: String,
    /// The rep's name.
    pub person: String,
    /// The rep's number.
    pub number: String,
}

/// Adds a club and its rep to the open round; makes a round called `round_name` where there is none.
///
/// # Errors
/// [`Refusal::NoName`] without a name, [`Refusal::BadNumber`] for a number that cannot be dialled.
pub fn add_club(env: &mut Env, form: &NewClub, open: Option<&Round>, round_name: &str) -> Result<Op, Refusal> {
    let name = clean::line(&form.name).text.into_owned();
    if name.is_empty() {
        return Err(Refusal::NoName);
    }
    let mut changes = Vec::new();
    let round = match open {
        Some(round) => round.id,
        None => {
            let made = round::round_named(env, round_name);
            let id = made.id;
            changes.push(Edit::added(made));
            id
        }
    };
    let mut club = Club::named(env.id(), name);
    club.members = form.members.trim().parse().ok();
    let id = club.id;
    changes.push(Edit::added(club));
    let person = clean::line(&form.person).text.into_owned();
    if !person.is_empty() {
        let (given, family) = person.rsplit_once(' ').unwrap_or((&person, ""));
        let mut row = Person::named(env.id(), id, given, family);
        row.role = Role::ClubLeader;
        if !form.number.trim().is_empty() {
            let reading = phone::read(&form.number).into_iter().next().ok_or(Refusal::BadNumber)?;
            if reading.phone.kind == PhoneKind::Unusable {
                return Err(Refusal::BadNumber);
            }
            row.phones.push(reading.phone);
        }
        changes.push(Edit::added(row));
    }
    changes.push(round::place(env, round, id));
    Ok(Op::new(env, Deed::AddClub, None, changes))
}
