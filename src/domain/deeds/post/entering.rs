//! What it means for the others that somebody comes into a post: the period of who holds it alone ends, and nobody is searched for any
//! more. One rule for the question after a call and for the club's own screen; the deeds are the parent's.

use super::{end, event, transition};
use crate::domain::env::Env;
use crate::domain::event::EventKind;
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::PersonId;
use crate::domain::op::{Change, Edit};
use crate::domain::person::Person;
use crate::domain::policy::Policy;
use crate::domain::record::ClubRecord;
use crate::domain::{series, succession};

/// Whether somebody comes into a post: they were neither in it nor down to come into it.
pub(super) fn enters(env: &Env, before: Option<&Person>, after: &Person) -> bool {
    let has = |one: &Person| one.is_in_post(env.today()) || one.is_to_come(env.today());
    has(after) && before.is_none_or(|before| before.role != after.role || !has(before))
}

/// The end of whoever holds a post alone that somebody is put down to come into, on the day they come, as a change of rep has it. An end
/// that is known stays where it is, and so does that of `left`, which is another deed's.
pub(super) fn relieved(
    env: &mut Env,
    policy: &Policy,
    record: &ClubRecord,
    before: Option<&Person>,
    after: &Person,
    left: Option<PersonId>,
) -> Vec<Change> {
    let today = env.today();
    let Some(day) = after.elected_on.filter(|_| enters(env, before, after) && after.is_to_come(today)) else {
        return Vec::new();
    };
    let holder = succession::holds_alone(record, after.role, today);
    let Some(holder) = holder.filter(|one| Some(one.id) != left && one.id != after.id) else { return Vec::new() };
    let mut changes = end(env, holder, day);
    changes.push(event(env, after, EventKind::Elected, day));
    changes.extend(series::tasks(env, transition(policy, holder), record.club.id, holder.id, day));
    changes
}

/// The searches that are over when `new` is found, for whoever follows `left` ([`succession::found`]).
pub(super) fn found(env: &Env, record: &ClubRecord, new: &Person, left: Option<PersonId>) -> Vec<Change> {
    let over = succession::found(record, new, left, env.today()).into_iter();
    over.map(|task| Edit::changed(task, FollowUp { done_at: Some(env.now), ..task.clone() })).collect()
}
