//! Making a round and putting clubs into it.

use crate::domain::env::Env;
use crate::domain::ids::{ClubId, RoundId};
use crate::domain::op::{Change, Edit};
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
    }
}

/// A club's place in a round.
pub fn place(env: &mut Env, round: RoundId, club: ClubId) -> Change {
    Edit::added(Target { id: env.id(), round, club, snoozed_until: None, removed_at: None })
}
