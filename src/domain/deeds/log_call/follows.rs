//! What the end of a call leads to, told before it is written. Nothing is worked out twice: the op is made as it would be
//! written, and the queue is asked where the club stands after it.

use super::{Ending, written};
use crate::domain::call::Outcome;
use crate::domain::draft::Draft;
use crate::domain::env::{At, Env, local};
use crate::domain::hours::Return;
use crate::domain::note::{self, Captured};
use crate::domain::op::Op;
use crate::domain::policy::{ActsOn, Policy, Rest};
use crate::domain::queue::{self, LaterWhy, OutWhy};
use crate::domain::record::ClubRecord;

/// What an outcome would lead to: shown before the key is pressed, and exactly where the club stands afterwards.
#[derive(Clone, PartialEq, Debug)]
pub enum Follows {
    /// The club is not in the queue: talked with, or somebody else must act first, or nobody is left to ring.
    Leaves(OutWhy),
    /// It comes back then; `attempt` of `of`.
    Returns {
        /// When.
        when: Return,
        /// Attempts without contact, counting this one; 0 when the club comes back for another reason than those.
        attempt: u32,
        /// How many there may be before it rests for long.
        of: u32,
        /// Whether it is only something that is due which brings it back.
        for_promise: bool,
    },
    /// A time must be agreed.
    AsksTime,
    /// Another number or another person of the club is tried at once.
    TryAnother,
    /// The call changes nothing in the queue: the club is there now.
    Stays,
}

/// Whether an outcome says something of what was rung: one about a person, a post or a number has no meaning where only a workplace is
/// known.
pub fn has_meaning(policy: &Policy, draft: &Draft, outcome: Outcome) -> bool {
    match policy.of(outcome).acts_on {
        ActsOn::Queue => true,
        ActsOn::Number => draft.person.is_some() || draft.number.is_some(),
        ActsOn::Person | ActsOn::Post => draft.person.is_some(),
    }
}

/// What would follow from each outcome, in their order, if the call ended so now and nothing more were said.
pub fn each_follows(record: &ClubRecord, draft: &Draft, now: At, policy: &Policy) -> Vec<(Outcome, Follows)> {
    let captured = note::read(&draft.text, local(now));
    let of = |outcome: &Outcome| (*outcome, told(record, draft, &captured, &Ending::of(*outcome), now, policy));
    Outcome::ALL.iter().map(of).collect()
}

/// What would follow if the call ended so now.
pub fn follows(record: &ClubRecord, draft: &Draft, ending: &Ending, now: At, policy: &Policy) -> Follows {
    told(record, draft, &note::read(&draft.text, local(now)), ending, now, policy)
}

fn told(
    record: &ClubRecord,
    draft: &Draft,
    captured: &[Captured],
    ending: &Ending,
    now: At,
    policy: &Policy,
) -> Follows {
    if policy.of(ending.outcome).rest == Rest::Agreed && ending.agreed_at.is_none() {
        return Follows::AsksTime;
    }
    // The op is only looked at and never written, so its ids may be any.
    let op = written(&mut Env::new(now, 0), policy, record, draft, ending, captured);
    follows_from(record.clone(), &op, ending.outcome, policy)
}

/// What follows from a call that was logged: where its club stands afterwards. `record` is the club before it.
pub fn follows_from(record: ClubRecord, op: &Op, outcome: Outcome, policy: &Policy) -> Follows {
    let record = record.after(&op.changes);
    let returns = |from, until, attempt, why| {
        let for_promise = why == Some(LaterWhy::RungToday);
        Follows::Returns { when: Return { from, until }, attempt, of: record.policy(policy).max_attempts, for_promise }
    };
    match queue::comes(&record, op.at, policy) {
        Err((why, _)) => Follows::Leaves(why),
        // An agreed time is what people look for, not the minutes before it.
        Ok((_, Some(agreed), Some(LaterWhy::Agreed))) => returns(agreed, None, queue::attempts(&record, policy), None),
        Ok((Some(from), until, why)) if from > op.at => {
            let is_rest = matches!(why, Some(LaterWhy::Rest | LaterWhy::Exhausted));
            returns(from, until, if is_rest { queue::attempts(&record, policy) } else { 0 }, why)
        }
        Ok(_) if policy.of(outcome).rest == Rest::Now => Follows::TryAnother,
        Ok(_) => Follows::Stays,
    }
}
