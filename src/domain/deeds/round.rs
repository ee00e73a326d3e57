//! Making a round, changing it, closing it, and putting clubs into it. What its form holds is in `form`; the deeds with one
//! club's place in it are `target`'s.

mod form;

pub use form::{Known, RoundForm, Wanted, hours, hours_so_far};

use std::collections::HashSet;

use super::{Refusal, typed};
use crate::domain::counterpart::Counterparts;
use crate::domain::env::Env;
use crate::domain::ids::{ClubId, RoundId};
use crate::domain::op::{Change, Deed, Edit, Op};
use crate::domain::person::Role;
use crate::domain::round::{Plan, Round, Target};

/// Id of the guide of a round that says nothing else.
pub const ORDINARY_GUIDE: &str = "vanlig_runde";

/// A new round from today on, of which only the name is known.
pub fn round_named(env: &mut Env, name: &str) -> Round {
    Round {
        id: env.id(),
        name: name.to_owned(),
        guide: ORDINARY_GUIDE.to_owned(),
        from_on: env.today(),
        to_on: None,
        created_at: env.now,
        closed_at: None,
        role: None,
        instead: Vec::new(),
        plan: Plan::default(),
    }
}

/// A club's place in a round.
pub fn place(env: &mut Env, round: RoundId, club: ClubId) -> Change {
    Edit::added(Target::new(env.id(), round, club))
}

/// Lets a round call a post, with those rung in its place as the table has them; `None` for whoever is first in the calling
/// order.
///
/// # Errors
/// [`Refusal::NothingToDo`] when it does so already.
pub fn call_role(env: &mut Env, round: &Round, role: Option<Role>, table: &Counterparts) -> Result<Op, Refusal> {
    let instead = role.map(|role| table.instead_of(role).to_vec()).unwrap_or_default();
    let after = Round { role, instead, ..round.clone() };
    if after == *round {
        return Err(Refusal::NothingToDo);
    }
    Ok(Op::new(env, Deed::CallRole, None, vec![Edit::changed(round, after)]))
}

/// A round with a place for each of the clubs. `known` is what the form may name.
///
/// # Errors
/// What the form refuses, and [`Refusal::NobodyFits`] for a round without clubs.
pub fn new_round(env: &mut Env, form: &RoundForm, clubs: &[ClubId], known: &Known<'_>) -> Result<Op, Refusal> {
    let blank = round_named(env, "");
    let round = form.fill(blank, known, env.today())?;
    if clubs.is_empty() {
        return Err(Refusal::NobodyFits);
    }
    let mut seen = HashSet::new();
    let mut changes = Vec::with_capacity(clubs.len() + 1);
    let id = round.id;
    changes.push(Edit::added(round));
    changes.extend(clubs.iter().filter(|club| seen.insert(**club)).map(|club| place(env, id, *club)));
    Ok(Op::new(env, Deed::AddRound, None, changes))
}

/// Changes a round. Its clubs stay in it, and `new` ones that fit now are taken in beside them.
///
/// # Errors
/// What the form refuses, and [`Refusal::NothingToDo`] when nothing is changed.
pub fn edit_round(
    env: &mut Env,
    round: &Round,
    form: &RoundForm,
    new: &[ClubId],
    known: &Known<'_>,
) -> Result<Op, Refusal> {
    let after = form.fill(round.clone(), known, env.today())?;
    if after == *round && new.is_empty() {
        return Err(Refusal::NothingToDo);
    }
    let mut changes = Vec::new();
    if after != *round {
        changes.push(Edit::changed(round, after));
    }
    let mut seen = HashSet::new();
    changes.extend(new.iter().filter(|club| seen.insert(**club)).map(|club| place(env, round.id, *club)));
    Ok(Op::new(env, Deed::EditRound, None, changes))
}

/// Closes a round, with what the callers learnt; nothing for no words.
///
/// # Errors
/// [`Refusal::NothingToDo`] when it is closed already.
pub fn close_round(env: &mut Env, round: &Round, learned: &str) -> Result<Op, Refusal> {
    if !round.is_open() {
        return Err(Refusal::NothingToDo);
    }
    let mut after = Round { closed_at: Some(env.now), ..round.clone() };
    after.plan.learned = typed::text(learned)?.or(after.plan.learned);
    Ok(Op::new(env, Deed::CloseRound, None, vec![Edit::changed(round, after)]))
}

/// Writes down what the callers learnt in a round that is closed; nothing for no words.
///
/// # Errors
/// [`Refusal::NothingToDo`] when that is what stands there; [`Refusal::BirthNumber`].
pub fn note_learned(env: &mut Env, round: &Round, learned: &str) -> Result<Op, Refusal> {
    let mut after = round.clone();
    after.plan.learned = typed::text(learned)?;
    if after == *round {
        return Err(Refusal::NothingToDo);
    }
    Ok(Op::new(env, Deed::EditRound, None, vec![Edit::changed(round, after)]))
}

/// Opens a closed round again.
///
/// # Errors
/// [`Refusal::NothingToDo`] when it is open.
pub fn reopen_round(env: &mut Env, round: &Round) -> Result<Op, Refusal> {
    if round.is_open() {
        return Err(Refusal::NothingToDo);
    }
    let after = Round { closed_at: None, ..round.clone() };
    Ok(Op::new(env, Deed::ReopenRound, None, vec![Edit::changed(round, after)]))
}

#[cfg(test)]
mod tests;
