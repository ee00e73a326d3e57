//! Making a round and putting clubs into it.

use super::Refusal;
use crate::domain::counterpart::Counterparts;
use crate::domain::env::Env;
use crate::domain::ids::{ClubId, RoundId};
use crate::domain::op::{Change, Deed, Edit, Op};
use crate::domain::person::Role;
use crate::domain::round::{Round, Target};

/// Id of the guide of a round that says nothing else.
pub const ORDINARY_GUIDE: &str = "vanlig_runde";

/// A new round from today on.
pub fn new_round(env: &mut Env, name: &str) -> Round {
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
    }
}

/// A club's place in a round.
pub fn place(env: &mut Env, round: RoundId, club: ClubId) -> Change {
    Edit::added(Target { id: env.id(), round, club, snoozed_until: None, removed_at: None })
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
