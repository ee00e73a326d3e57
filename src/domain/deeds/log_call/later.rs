//! What is written into the note of a logged call afterwards: a line that was not there does what it would have done in the call.

use super::{Ending, promises, sign_ups};
use crate::domain::call::Call;
use crate::domain::env::Env;
use crate::domain::follow_up::Side;
use crate::domain::note::{Capture, Captured};
use crate::domain::op::Change;
use crate::domain::policy::Policy;
use crate::domain::record::ClubRecord;

/// The promises and sign-ups of the lines that are new. What the old lines made stays as it is: a line that stands in the place of one
/// that is gone is the same with other words, and not one more. `call` is the call as it will be.
pub(in crate::domain::deeds) fn said_later(
    env: &mut Env,
    policy: &Policy,
    record: &ClubRecord,
    call: &Call,
    before: &[Captured],
    after: &[Captured],
) -> Vec<Change> {
    let mut new: Vec<Captured> = Vec::new();
    for is_of in [is_promise as fn(&Capture) -> bool, is_sign_up] {
        let of =
            |captured: &[Captured]| captured.iter().filter(|line| is_of(&line.capture)).cloned().collect::<Vec<_>>();
        let (mut gone, mut lines) = (of(before), Vec::new());
        for line in of(after) {
            match gone.iter().position(|old| words(&old.capture) == words(&line.capture)) {
                Some(at) => drop(gone.remove(at)),
                None => lines.push(line),
            }
        }
        new.extend(lines.into_iter().skip(gone.len()));
    }
    let mut changes = promises(env, policy, record, call, &new);
    changes.extend(sign_ups::sign_ups(env, policy, record, call, &new, &Ending::of(call.outcome)));
    changes
}

fn is_promise(capture: &Capture) -> bool {
    matches!(capture, Capture::Promise { .. })
}

fn is_sign_up(capture: &Capture) -> bool {
    matches!(capture, Capture::SignUp { .. })
}

/// What a line says whenever it is read: the day of «i morgen» is another one later.
fn words(capture: &Capture) -> (Option<Side>, &str) {
    match capture {
        Capture::Promise { side, text, .. } => (Some(*side), text),
        Capture::SignUp { what: text } | Capture::Wish { text, .. } | Capture::Topic(text) => (None, text),
    }
}
