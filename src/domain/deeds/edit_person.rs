//! The deed of giving a person another number, in the middle of a call. The whole form of a person is `post`'s.

use super::Refusal;
use crate::domain::correction;
use crate::domain::env::Env;
use crate::domain::op::{Deed, Edit, Op};
use crate::domain::person::{Person, PhoneKind};
use crate::domain::phone;

/// Gives a person a number, first in the list. The old numbers stay behind it.
///
/// # Errors
/// [`Refusal::BadNumber`] for text that is no number that can be dialled.
pub fn new_number(env: &mut Env, person: &Person, text: &str) -> Result<Op, Refusal> {
    let reading = phone::read(text).into_iter().next().ok_or(Refusal::BadNumber)?;
    if reading.phone.kind == PhoneKind::Unusable {
        return Err(Refusal::BadNumber);
    }
    let mut after = person.clone();
    after.phones.retain(|old| old.number != reading.phone.number);
    after.phones.insert(0, reading.phone);
    let changes = correction::noted(env, vec![Edit::changed(person, after)]);
    Ok(Op::new(env, Deed::EditPerson, None, changes))
}
