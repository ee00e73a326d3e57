//! The deeds of putting a club off and of taking it out of the round or back. What else is done with its place is `target`'s.

use super::Refusal;
use crate::domain::env::{At, Env};
use crate::domain::op::{Deed, Edit, Op};
use crate::domain::record::ClubRecord;
use crate::domain::round::Target;

/// Puts a club off until an instant.
///
/// # Errors
/// [`Refusal::NotInRound`] without a place in the open round, [`Refusal::TimePassed`] for an instant that has passed.
pub fn snooze(env: &mut Env, record: &ClubRecord, until: At) -> Result<Op, Refusal> {
    let target = record.target.as_ref().ok_or(Refusal::NotInRound)?;
    if until <= env.now {
        return Err(Refusal::TimePassed);
    }
    let after = Target { snoozed_until: Some(until), ..target.clone() };
    Ok(Op::new(env, Deed::Snooze, None, vec![Edit::changed(target, after)]))
}

/// Takes a club out of the round, or puts it back.
///
/// # Errors
/// [`Refusal::NotInRound`] without a place in the open round.
pub fn remove_target(env: &mut Env, record: &ClubRecord) -> Result<Op, Refusal> {
    let target = record.target.as_ref().ok_or(Refusal::NotInRound)?;
    Ok(super::target::turn_target(env, target))
}
