//! The deeds of finishing and dropping a promise or task.

use super::Refusal;
use crate::domain::env::Env;
use crate::domain::follow_up::FollowUp;
use crate::domain::op::{Deed, Edit, Op};

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

/// Drops a promise.
///
/// # Errors
/// [`Refusal::NothingToDo`] when it is not open.
pub fn drop_follow_up(env: &mut Env, task: &FollowUp) -> Result<Op, Refusal> {
    if !task.is_open() {
        return Err(Refusal::NothingToDo);
    }
    let after = FollowUp { dropped_at: Some(env.now), ..task.clone() };
    Ok(Op::new(env, Deed::DropFollowUp, None, vec![Edit::changed(task, after)]))
}
