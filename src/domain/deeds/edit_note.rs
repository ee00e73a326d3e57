//! The deed of changing a logged note: its topics are those of the new text, and a line that is new does what it says. What was made
//! from the old text stays as it was made.

use super::Refusal;
use super::log_call::said_later;
use crate::domain::call::Call;
use crate::domain::env::{Env, local};
use crate::domain::note;
use crate::domain::op::{Deed, Edit, Op};
use crate::domain::policy::Policy;
use crate::domain::record::ClubRecord;

/// Gives a logged call of a club another note.
///
/// # Errors
/// [`Refusal::NothingToDo`] when the text is the same.
pub fn edit_note(env: &mut Env, policy: &Policy, record: &ClubRecord, call: &Call, text: &str) -> Result<Op, Refusal> {
    if call.note == text {
        return Err(Refusal::NothingToDo);
    }
    let (before, captured) = (note::read(&call.note, local(call.ended_at)), note::read(text, local(env.now)));
    let after = Call { note: text.to_owned(), topics: note::topics(&captured), ..call.clone() };
    let mut changes = vec![Edit::changed(call, after.clone())];
    changes.extend(said_later(env, policy, record, &after, &before, &captured));
    Ok(Op::new(env, Deed::EditNote, call.session, changes))
}
