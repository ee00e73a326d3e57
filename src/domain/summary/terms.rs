//! What the words of the summary mean, once: attempt, reached, conversation, done
//! (`peers.md` §4: count contacts, not attempts).
//! What else follows from an outcome is data, in `policy`.
//!
//! - *attempt*: a logged call, whatever its outcome.
//! - *reached*: an attempt in which the person was on the line, as the policy says of its outcome.
//! - *conversation*: an attempt with the outcome `talked`. Nothing else is contact (`requirements.md` §0.1).
//! - *done*: a club the round no longer rings because its goal is met. It is the queue's word,
//!   and about clubs, never calls.

use crate::domain::call::{Call, Outcome};
use crate::domain::policy::Policy;

/// Whether the two talked.
pub fn is_conversation(call: &Call) -> bool {
    call.outcome == Outcome::Talked
}

/// Whether the person was reached. A conversation always is, whatever a changed policy says.
pub fn is_reached(call: &Call, policy: &Policy) -> bool {
    is_conversation(call) || policy.outcomes.get(&call.outcome).is_some_and(|then| then.counts_as_reached)
}
