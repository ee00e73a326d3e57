//! The deed of adding a club by hand: the third choice of the first start.

use chrono::NaiveDate;

use super::post::PersonForm;
use super::{Refusal, round, typed};
use crate::domain::club::Club;
use crate::domain::election;
use crate::domain::env::Env;
use crate::domain::intake::{nil_club, nil_person};
use crate::domain::op::{Deed, Edit, Op};
use crate::domain::person::{Person, PhoneKind, Role};
use crate::domain::phone;
use crate::domain::policy::Policy;
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
    /// The day the rep was elected, as typed.
    pub elected: String,
}

impl NewClub {
    /// Whether it can be added.
    ///
    /// # Errors
    /// As [`add_club`].
    pub fn check(&self, today: NaiveDate) -> Result<(), Refusal> {
        typed::text(&self.name)?.ok_or(Refusal::NoName)?;
        typed::count(&self.members)?;
        let number = phone::read(&self.number).into_iter().next();
        let is_usable = number.is_some_and(|reading| reading.phone.kind != PhoneKind::Unusable);
        if !self.number.trim().is_empty() && !is_usable {
            return Err(Refusal::BadNumber);
        }
        self.rep(Person::named(nil_person(), nil_club(), "", ""), today).map(drop)
    }

    /// The rep, where one is named.
    fn rep(&self, new: Person, today: NaiveDate) -> Result<Option<Person>, Refusal> {
        let elected = typed::day(&self.elected, today)?;
        if typed::text(&self.person)?.is_none() {
            // What was written of somebody without a name is not thrown away unseen.
            let is_nobody = elected.is_none() && self.number.trim().is_empty();
            return is_nobody.then_some(None).ok_or(Refusal::NoName);
        }
        PersonForm::short(&self.person, &self.number, Role::ClubLeader, elected).fill(new, today).map(Some)
    }
}

/// Adds a club and its rep to the open round, with the series of a new rep for one who is; makes a round called `round_name` where
/// there is none.
///
/// # Errors
/// [`Refusal::NoName`] without a name of the club, or of a rep of whom something else is told, [`Refusal::NoCount`], [`Refusal::BadNumber`] for a number that cannot be dialled,
/// [`Refusal::NoDay`], [`Refusal::BirthNumber`].
pub fn add_club(
    env: &mut Env,
    policy: &Policy,
    form: &NewClub,
    open: Option<&Round>,
    round_name: &str,
) -> Result<Op, Refusal> {
    form.check(env.today())?;
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
    if let Some(rep) = form.rep(Person::named(env.id(), id, "", ""), env.today())? {
        changes.push(Edit::added(rep.clone()));
        changes.extend(election::begun(env, policy, None, &rep));
    }
    changes.push(round::place(env, round, id));
    Ok(Op::new(env, Deed::AddClub, None, changes))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::env::instant;
    use crate::domain::op::Change;
    use crate::domain::policy::tests::shipped;

    #[test]
    fn a_new_rep_who_comes_with_a_club_begins_the_series_as_in_a_list() {
        let tasks = |elected: &str| {
            let mut env = Env::new(instant("2026-11-24T12:00:00".parse().unwrap()), 3);
            let form =
                NewClub { name: "Vik".into(), person: "Kari".into(), elected: elected.into(), ..NewClub::default() };
            let op = add_club(&mut env, &shipped(), &form, None, "Høst")?;
            Ok(op.changes.iter().filter(|change| matches!(change, Change::FollowUp(_))).count())
        };
        assert_eq!(["20.11.2026", "1.2.2027", "1.2.2024", ""].map(tasks), [Ok(3), Ok(3), Ok(0), Ok(0)]);
        assert_eq!(tasks("i fjor"), Err(Refusal::NoDay));
    }
}
