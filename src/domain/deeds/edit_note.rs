//! The deed of changing a logged note. Promises and sign-ups made from the old text stay as they were made.

use super::Refusal;
use crate::domain::call::Call;
use crate::domain::env::{Env, local};
use crate::domain::note;
use crate::domain::op::{Deed, Edit, Op};

/// Gives a logged call another note.
///
/// # Errors
/// [`Refusal::NothingToDo`] when the text is the same.
pub fn edit_note(env: &mut Env, call: &Call, text: &str) -> Result<Op, Refusal> {
    if call.note == text {
        return Err(Refusal::NothingToDo);
    }
    let topics = note::topics(&note::read(text, local(call.ended_at)));
    let after = Call { note: text.to_owned(), topics, ..call.clone() };
    Ok(Op::new(env, Deed::EditNote, call.session, vec![Edit::changed(call, after)]))
}
