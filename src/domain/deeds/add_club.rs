//! The deed of adding a club by hand: the third choice of the first start.

use super::post::PersonForm;
use super::{Refusal, round, typed};
use crate::domain::club::Club;
use crate::domain::env::Env;
use crate::domain::op::{Deed, Edit, Op};
use crate::domain::person::{Person, Role};
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
/// [`Refusal::NoName`] without a name, [`Refusal::NoCount`], [`Refusal::BadNumber`] for a number that cannot be dialled,
/// [`Refusal::BirthNumber`].
pub fn add_club(env: &mut Env, form: &NewClub, open: Option<&Round>, round_name: &str) -> Result<Op, Refusal> {
    let name = typed::text(&form.name)?.ok_or(Refusal::NoName)?;
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
    club.members = typed::count(&form.members)?;
    let id = club.id;
    changes.push(Edit::added(club));
    if typed::text(&form.person)?.is_some() {
        let person = PersonForm::short(&form.person, &form.number, Role::ClubLeader, None);
        changes.push(Edit::added(person.fill(Person::named(env.id(), id, "", ""), env.today())?));
    }
    changes.push(round::place(env, round, id));
    Ok(Op::new(env, Deed::AddClub, None, changes))
}
