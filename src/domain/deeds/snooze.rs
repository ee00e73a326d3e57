//! The deeds of putting a club off and of taking it out of the round or back. What else is done with its place is `target`'s.

use super::Refusal;
use crate::domain::env::{At, Env};
use crate::domain::op::{Deed, Edit, Op};
use crate::domain::policy::Policy;
use crate::domain::queue::{self, OutWhy};
use crate::domain::record::ClubRecord;
use crate::domain::round::Target;

/// Puts a club off until an instant.
///
/// # Errors
/// [`Refusal::NotInRound`] without a place in the open round, [`Refusal::TimePassed`] for an instant that has passed, and what
/// [`in_queue`] says.
pub fn snooze(env: &mut Env, policy: &Policy, record: &ClubRecord, until: At) -> Result<Op, Refusal> {
    let target = record.target.as_ref().ok_or(Refusal::NotInRound)?;
    in_queue(record, env.now, policy)?;
    if until <= env.now {
        return Err(Refusal::TimePassed);
    }
    let after = Target { snoozed_until: Some(until), ..target.clone() };
    Ok(Op::new(env, Deed::Snooze, None, vec![Edit::changed(target, after)]))
}

/// Whether a club has a place in the queue, now or later, that may be moved: one that is out of it comes on no day that is said.
///
/// # Errors
/// [`Refusal::NotInRound`], [`Refusal::NotInQueue`].
pub fn in_queue(record: &ClubRecord, now: At, policy: &Policy) -> Result<(), Refusal> {
    match queue::comes(record, now, policy) {
        Ok(_) => Ok(()),
        Err((OutWhy::NotInRound, _)) => Err(Refusal::NotInRound),
        Err(_) => Err(Refusal::NotInQueue),
    }
}

/// Takes a club out of the round, or puts it back.
///
/// # Errors
/// [`Refusal::NotInRound`] without a place in the open round.
pub fn remove_target(env: &mut Env, record: &ClubRecord) -> Result<Op, Refusal> {
    let target = record.target.as_ref().ok_or(Refusal::NotInRound)?;
    Ok(super::target::turn_target(env, target))
}
