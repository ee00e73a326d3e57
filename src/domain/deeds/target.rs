//! The deeds with one club's place in a round: taking it in, putting it on top, giving it to a colleague; and the note for
//! whoever rings it. Putting it off and taking it out are `snooze`'s.

use super::round::place;
use super::snooze::in_queue;
use super::{Refusal, typed};
use crate::domain::club::Club;
use crate::domain::env::Env;
use crate::domain::ids::{ClubId, RoundId};
use crate::domain::op::{Deed, Edit, Op};
use crate::domain::policy::Policy;
use crate::domain::record::ClubRecord;
use crate::domain::round::Target;

/// Takes a club into a round.
///
/// # Errors
/// [`Refusal::InRound`] when it has a place there.
pub fn add_target(env: &mut Env, round: RoundId, club: ClubId, there: Option<&Target>) -> Result<Op, Refusal> {
    if there.is_some() {
        return Err(Refusal::InRound);
    }
    let taken = place(env, round, club);
    Ok(Op::new(env, Deed::AddTarget, None, vec![taken]))
}

/// Takes a club out of a round, or puts it back.
pub fn turn_target(env: &mut Env, target: &Target) -> Op {
    let removed_at = if target.removed_at.is_some() { None } else { Some(env.now) };
    let after = Target { removed_at, ..target.clone() };
    Op::new(env, Deed::RemoveTarget, None, vec![Edit::changed(target, after)])
}

/// Puts a club on top of the queue of the round its place is in; the latest stands first.
///
/// # Errors
/// [`Refusal::NotInRound`] without a place in a round, [`Refusal::NotInQueue`] for a club that is out of it.
pub fn pin_target(env: &mut Env, policy: &Policy, record: &ClubRecord) -> Result<Op, Refusal> {
    let target = record.target.as_ref().ok_or(Refusal::NotInRound)?;
    in_queue(record, env.now, policy)?;
    let after = Target { pinned_at: Some(env.now), ..target.clone() };
    Ok(Op::new(env, Deed::PinTarget, None, vec![Edit::changed(target, after)]))
}

/// Lets a club stand where the rules put it again.
///
/// # Errors
/// [`Refusal::NotInRound`], [`Refusal::NothingToDo`] when it is not on top.
pub fn unpin_target(env: &mut Env, target: Option<&Target>) -> Result<Op, Refusal> {
    let target = target.ok_or(Refusal::NotInRound)?;
    if target.pinned_at.is_none() {
        return Err(Refusal::NothingToDo);
    }
    let after = Target { pinned_at: None, ..target.clone() };
    Ok(Op::new(env, Deed::PinTarget, None, vec![Edit::changed(target, after)]))
}

/// Gives a club to a colleague in this round; no name takes it back.
///
/// # Errors
/// [`Refusal::NotInRound`], [`Refusal::NothingToDo`] when it is so already.
pub fn give_target(env: &mut Env, target: Option<&Target>, to: &str) -> Result<Op, Refusal> {
    let target = target.ok_or(Refusal::NotInRound)?;
    let owner = typed::text(to)?;
    if owner == target.owner {
        return Err(Refusal::NothingToDo);
    }
    let after = Target { owner, ..target.clone() };
    Ok(Op::new(env, Deed::GiveTarget, None, vec![Edit::changed(target, after)]))
}

/// Writes what whoever rings the club must know first; no words take it away.
///
/// # Errors
/// [`Refusal::NothingToDo`] when it says so already.
pub fn note_for_caller(env: &mut Env, club: &Club, text: &str) -> Result<Op, Refusal> {
    let caller_note = typed::text(text)?;
    if caller_note == club.caller_note {
        return Err(Refusal::NothingToDo);
    }
    let after = Club { caller_note, ..club.clone() };
    Ok(Op::new(env, Deed::NoteForCaller, None, vec![Edit::changed(club, after)]))
}
