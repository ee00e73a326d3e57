//! When two people are the same, and making one of them.

use std::collections::HashMap;

use super::{both, moved};
use crate::domain::collate;
use crate::domain::deeds::Refusal;
use crate::domain::env::Env;
use crate::domain::ids::PersonId;
use crate::domain::op::{Deed, Edit, Op};
use crate::domain::person::{Person, PhoneState, Role};
use crate::domain::whole::Whole;

/// Whether two rows are surely one person: the same membership number, or the same name and something else that is the same and
/// nothing that differs. A name alone is enough only where one of them has neither a number nor an address.
pub fn are_same(one: &Person, two: &Person) -> bool {
    if let (Some(one), Some(two)) = (&one.member_no, &two.member_no) {
        return one == two;
    }
    if collate::fold(&one.full_name()) != collate::fold(&two.full_name()) {
        return false;
    }
    let numbers = |person: &Person| person.phones.iter().map(|phone| phone.number.clone()).collect::<Vec<_>>();
    let shares = numbers(one).iter().any(|number| !number.is_empty() && numbers(two).contains(number));
    let is_written = one.email.is_some()
        && one.email.as_ref().map(|text| text.to_lowercase()) == two.email.as_ref().map(|text| text.to_lowercase());
    let is_bare = |person: &Person| person.phones.is_empty() && person.email.is_none();
    shares || is_written || is_bare(one) || is_bare(two)
}

/// The person with what the other one knows. Whoever does not want to be rung under one name does not under the other.
pub(super) fn joined(keep: &Person, gone: &Person) -> Person {
    let mut joined = keep.clone();
    macro_rules! fill {
        ($($field:ident),+) => {$( if joined.$field.is_none() { joined.$field.clone_from(&gone.$field); } )+};
    }
    fill!(member_no, term_ends, email, best_time);
    if joined.role == Role::None {
        (joined.role, joined.role_text) = (gone.role, gone.role_text.clone());
    }
    // Of two periods the whole: from the first day, and open where one of them is.
    joined.elected_on = match (keep.elected_on, gone.elected_on) {
        (Some(one), Some(two)) => Some(one.min(two)),
        (one, two) => one.or(two),
    };
    joined.left_post_on = keep.left_post_on.and(gone.left_post_on).and(keep.left_post_on.max(gone.left_post_on));
    joined.left_workplace_on =
        keep.left_workplace_on.and(gone.left_workplace_on).and(keep.left_workplace_on.max(gone.left_workplace_on));
    joined.do_not_call |= gone.do_not_call;
    joined.remark = both(keep.remark.as_deref(), gone.remark.as_deref());
    for phone in &gone.phones {
        match joined.phones.iter_mut().find(|old| old.number == phone.number && old.raw_is_same(phone)) {
            // What was learnt counts; that somebody has answered counts most.
            Some(old) if old.state == PhoneState::Untried || phone.state == PhoneState::Good => old.state = phone.state,
            Some(_) => {}
            None => joined.phones.push(phone.clone()),
        }
    }
    joined
}

/// Makes one of two people of a club.
///
/// # Errors
/// [`Refusal::IsSame`] for one person twice, [`Refusal::NotOneClub`] when the club does not have both.
pub fn merge_people(env: &mut Env, club: &Whole, keep: PersonId, gone: PersonId) -> Result<Op, Refusal> {
    if keep == gone {
        return Err(Refusal::IsSame);
    }
    let person = |id: PersonId| club.people.iter().find(|person| person.id == id).ok_or(Refusal::NotOneClub);
    let (stays, goes) = (person(keep)?, person(gone)?);
    let mut changes = vec![Edit::changed(stays, joined(stays, goes)), Edit::removed(goes)];
    moved(club, club.club.id, &HashMap::from([(gone, keep)]), &mut changes);
    Ok(Op::new(env, Deed::MergePeople, None, changes))
}
