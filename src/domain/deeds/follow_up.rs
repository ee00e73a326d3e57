//! The deeds with a promise or task: done, moved, dropped, handed over, taken over, and practised step by step.

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use super::log_call::words_without_day;
use super::{Refusal, typed};
use crate::domain::call::Call;
use crate::domain::env::{At, Env, local};
use crate::domain::follow_up::{FollowUp, FollowUpKind, Side, Step};
use crate::domain::ids::{ClubId, PersonId};
use crate::domain::op::{Deed, Edit, Op};
use crate::domain::person::Role;
use crate::domain::policy::Policy;
use crate::domain::when;

/// Marks a promise as done.
///
/// # Errors
/// [`Refusal::NothingToDo`] when it is not open.
pub fn finish_follow_up(env: &mut Env, task: &FollowUp) -> Result<Op, Refusal> {
    if !task.is_open() {
        return Err(Refusal::NothingToDo);
    }
    let after = FollowUp { done_at: Some(env.now), ..task.clone() };
    Ok(Op::new(env, Deed::FinishFollowUp, None, vec![Edit::changed(task, after)]))
}

/// Drops a promise, with the reason for it.
///
/// # Errors
/// [`Refusal::NothingToDo`] when it is not open, [`Refusal::NoReason`] without a reason.
pub fn drop_follow_up(env: &mut Env, task: &FollowUp, reason: &str) -> Result<Op, Refusal> {
    let reason = Some(typed::text(reason)?.ok_or(Refusal::NoReason)?);
    changed(env, Deed::DropFollowUp, task, |env, task| FollowUp { dropped_at: Some(env.now), reason, ..task })
}

/// Gives a promise another day, or lets the one it has be the day that was said.
///
/// # Errors
/// [`Refusal::NothingToDo`] when it is not open or has that day already, said, [`Refusal::TimePassed`] for a day that has passed.
pub fn move_follow_up(env: &mut Env, task: &FollowUp, day: NaiveDate, time: Option<NaiveTime>) -> Result<Op, Refusal> {
    if day < env.today() {
        return Err(Refusal::TimePassed);
    }
    changed(env, Deed::MoveFollowUp, task, |_, task| moved(task, day, time))
}

/// A promise with another day, which is then one that was said.
pub(super) fn moved(task: FollowUp, day: NaiveDate, time: Option<NaiveTime>) -> FollowUp {
    FollowUp { due_on: Some(day), due_time: time, is_day_said: true, ..task }
}

/// Hands a promise over to somebody by name; an empty name takes it back.
///
/// # Errors
/// [`Refusal::NothingToDo`] when it is not open or has that name, [`Refusal::NoName`] when nobody has it either way.
pub fn hand_over(env: &mut Env, task: &FollowUp, name: &str) -> Result<Op, Refusal> {
    let owner = typed::text(name)?;
    if owner.is_none() && task.owner.is_none() {
        return Err(Refusal::NoName);
    }
    changed(env, Deed::HandOverFollowUp, task, |_, task| FollowUp { owner, ..task })
}

/// Moves a promise from the club to the union. The one who knows teaches and does not take over (`requirements.md` F-21): that
/// it is done all the same needs a reason.
///
/// # Errors
/// [`Refusal::IsOurs`] when it is ours already, [`Refusal::NoReason`] without a reason, [`Refusal::NothingToDo`] when it is
/// not open.
pub fn take_over(env: &mut Env, task: &FollowUp, reason: &str) -> Result<Op, Refusal> {
    if task.side == Side::Ours {
        return Err(Refusal::IsOurs);
    }
    let reason = Some(typed::text(reason)?.ok_or(Refusal::NoReason)?);
    changed(env, Deed::TakeOverFollowUp, task, |_, task| FollowUp { side: Side::Ours, reason, ..task })
}

/// Agrees with a person of the club to practise something together: shown first. It belongs to the post the person
/// holds, where that is known.
///
/// # Errors
/// [`Refusal::NoWords`] when nothing is said of what it is.
pub fn practise_together(
    env: &mut Env,
    policy: &Policy,
    club: ClubId,
    person: Option<(PersonId, Option<Role>)>,
    words: &str,
) -> Result<Op, Refusal> {
    let text = typed::text(words)?.ok_or(Refusal::NoWords)?;
    let today = env.today();
    let when = when::find(&text, local(env.now)).filter(|when| when.day >= today);
    let mut task = FollowUp::new(env.id(), club, Side::Ours, FollowUpKind::PractiseTogether, env.now);
    let unsaid = today + TimeDelta::days(i64::from(policy.task_days));
    let words = when.as_ref().map_or(text.as_str(), |when| words_without_day(&text, &text, when)).to_owned();
    task.due_on = Some(when.as_ref().map_or(unsaid, |when| when.day));
    task.is_day_said = when.is_some();
    task.due_time = when.and_then(|when| when.time);
    (task.person, task.step, task.text) = (person.map(|(id, _)| id), Some(Step::Show), words);
    task.owner_role = person.and_then(|(_, role)| role);
    Ok(Op::new(env, Deed::PractiseTogether, None, vec![Edit::added(task)]))
}

/// Takes what is practised one step further: shown, then together, then alone. After the last one it is done.
///
/// # Errors
/// [`Refusal::NoSteps`] when it is nothing that is practised, [`Refusal::NothingToDo`] when it is not open.
pub fn take_step(env: &mut Env, task: &FollowUp) -> Result<Op, Refusal> {
    if task.kind != FollowUpKind::PractiseTogether {
        return Err(Refusal::NoSteps);
    }
    let next = task.step.unwrap_or(Step::Show).next();
    changed(env, Deed::TakeStep, task, |env, task| match next {
        Some(step) => FollowUp { step: Some(step), ..task },
        None => FollowUp { done_at: Some(env.now), ..task },
    })
}

/// Gives an agreed call back another time.
///
/// # Errors
/// [`Refusal::NothingToDo`] when no time was agreed in the call, [`Refusal::TimePassed`] for a time that has passed.
pub fn move_call_back(env: &mut Env, call: &Call, at: At) -> Result<Op, Refusal> {
    if !call.has_agreed_time() || call.returns_at == Some(at) {
        return Err(Refusal::NothingToDo);
    }
    if at <= env.now {
        return Err(Refusal::TimePassed);
    }
    let after = Call { returns_at: Some(at), returns_until: None, ..call.clone() };
    Ok(Op::new(env, Deed::MoveCallBack, call.session, vec![Edit::changed(call, after)]))
}

/// A deed that changes an open task.
fn changed(
    env: &mut Env,
    deed: Deed,
    task: &FollowUp,
    change: impl FnOnce(&Env, FollowUp) -> FollowUp,
) -> Result<Op, Refusal> {
    let after = change(env, task.clone());
    if !task.is_open() || after == *task {
        return Err(Refusal::NothingToDo);
    }
    Ok(Op::new(env, deed, None, vec![Edit::changed(task, after)]))
}

#[cfg(test)]
mod tests;
