//! A change of rep that lies ahead: what goes along when its day is moved, and what is left of it when it, or the end of a period, is
//! taken back. The deeds themselves are the parent's.

use chrono::NaiveDate;

use crate::domain::event::{Event, EventKind};
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::{PersonId, made_at};
use crate::domain::op::{Change, Edit};
use crate::domain::person::Person;
use crate::domain::policy::Policy;
use crate::domain::record::ClubRecord;
use crate::domain::series;

/// What the change that brings somebody made and goes along when the day they come is moved: the end of whoever leaves that day, and
/// the touches that still have the day they were given. An end that another deed has set stays where it is, and so does that of whoever
/// they do not come after any more (`with_who_leaves`).
pub(super) fn moved_along(
    policy: &Policy,
    record: &ClubRecord,
    before: &Person,
    after: &Person,
    with_who_leaves: bool,
    today: NaiveDate,
) -> Vec<Change> {
    let days = before.elected_on.zip(after.elected_on).filter(|(was, now)| was != now && before.is_to_come(today));
    let Some((was, now)) = days else { return Vec::new() };
    let Some(made) = start(record, before.id, was).map(|event| made_at(event.id.0)) else { return Vec::new() };
    let ends = |event: &&Event| event.kind == EventKind::SteppedDown && event.on == was && made_at(event.id.0) == made;
    let end = record.events.iter().find(ends).filter(|_| with_who_leaves);
    let leaves = end
        .and_then(|end| record.person(end.person?))
        .filter(|leaves| leaves.left_post_on == Some(was) && leaves.elected_on.is_none_or(|elected| elected <= now));
    let mut changes = Vec::new();
    if let (Some(end), Some(leaves)) = (end, leaves) {
        changes.push(Edit::changed(leaves, Person { left_post_on: Some(now), ..leaves.clone() }));
        changes.push(Edit::changed(end, Event { on: now, ..end.clone() }));
    }
    let goes_along = |task: &&FollowUp| {
        let of_leaves = leaves.is_some_and(|leaves| task.person.is_none_or(|about| about == leaves.id));
        task.is_open() && made_at(task.id.0) == made && (of_leaves || task.person == Some(before.id))
    };
    changes.extend(record.follow_ups.iter().filter(goes_along).filter_map(|task| {
        let due_on = series::moved(policy.series.touches(), task, was, now.max(today))?;
        Some(Edit::changed(task, FollowUp { due_on: Some(due_on), ..task.clone() }))
    }));
    changes
}

/// The event that says that somebody begins on a day.
pub(super) fn start(record: &ClubRecord, person: PersonId, on: NaiveDate) -> Option<&Event> {
    let begins = |event: &&Event| event.kind == EventKind::Elected && event.person == Some(person) && event.on == on;
    record.events.iter().find(begins)
}

/// What the end of a period made and is not true any more: that somebody stepped down that day, and one touch of each kind that was
/// made in the same moment and is not done.
pub(in crate::domain::deeds) fn unmade(
    policy: &Policy,
    record: &ClubRecord,
    person: &Person,
    left: NaiveDate,
) -> Vec<Change> {
    let is_end =
        |event: &&Event| event.kind == EventKind::SteppedDown && event.person == Some(person.id) && event.on == left;
    let Some(ended) = record.events.iter().find(is_end) else { return Vec::new() };
    let touch_of = |touch: &series::Touch| {
        record.follow_ups.iter().find(|task| {
            let is_theirs = task.person.is_none_or(|about| about == person.id);
            task.kind == touch.kind && task.is_open() && is_theirs && made_at(task.id.0) == made_at(ended.id.0)
        })
    };
    let touches = policy.series.transition.iter().filter_map(touch_of).map(Edit::removed);
    std::iter::once(Edit::removed(ended)).chain(touches).collect()
}

/// What a change of rep to come made and is not to come any more: the end of the holder's period, with its touches. Where nobody comes
/// in their place either (`drops_who_comes`), whoever was to take over does not; one whom nothing else is known of goes away again.
pub(super) fn called_off(
    policy: &Policy,
    record: &ClubRecord,
    old: &Person,
    drops_who_comes: bool,
    today: NaiveDate,
) -> Vec<Change> {
    let Some(left) = old.left_post_on.filter(|left| *left > today) else { return Vec::new() };
    let mut changes = unmade(policy, record, old, left);
    let Some((start, comes)) = comes_with(record, old, today).filter(|_| drops_who_comes) else { return changes };
    let made = made_at(start.id.0);
    let is_theirs = |person: Option<PersonId>| person == Some(comes.id);
    let (touches, tasks): (Vec<&FollowUp>, Vec<&FollowUp>) = record
        .follow_ups
        .iter()
        .filter(|task| is_theirs(task.person))
        .partition(|task| task.kind.is_touch() && task.is_open() && made_at(task.id.0) == made);
    let is_known = made_at(comes.id.0) != made
        || !tasks.is_empty()
        || record.calls.iter().any(|call| is_theirs(call.person))
        || record.sign_ups.iter().any(|one| is_theirs(one.person) || is_theirs(one.instead_of))
        || record.events.iter().any(|event| event.id != start.id && is_theirs(event.person));
    changes.push(match is_known {
        true => Edit::changed(comes, Person { left_post_on: Some(today), ..comes.clone() }),
        false => Edit::removed(comes),
    });
    changes.push(Edit::removed(start));
    changes.extend(touches.into_iter().map(Edit::removed));
    changes
}

/// Who comes with the change of rep that ends a period on a day to come, and the event that says so: what one deed wrote down at once.
pub(super) fn comes_with<'r>(
    record: &'r ClubRecord,
    old: &Person,
    today: NaiveDate,
) -> Option<(&'r Event, &'r Person)> {
    let left = old.left_post_on.filter(|left| *left > today)?;
    let is_end =
        |event: &&Event| event.kind == EventKind::SteppedDown && event.person == Some(old.id) && event.on == left;
    let made = made_at(record.events.iter().find(is_end)?.id.0);
    let is_start = |event: &&Event| event.kind == EventKind::Elected && made_at(event.id.0) == made;
    let start = record.events.iter().find(is_start)?;
    let comes = record.person(start.person?).filter(|person| person.is_to_come(today))?;
    Some((start, comes))
}

/// Whether one of the club may be who takes over from `old`: in no other post until their day, and to come by no other change.
pub(super) fn may_take_over(
    record: &ClubRecord,
    old: &Person,
    one: &Person,
    from: NaiveDate,
    today: NaiveDate,
) -> bool {
    let is_free = from <= today || !one.is_in_post(today);
    let comes = |event: &Event| event.kind == EventKind::Elected && event.person == Some(one.id) && event.on > today;
    let by_another = record.events.iter().any(comes);
    is_free && (!by_another || comes_with(record, old, today).is_some_and(|(_, comes)| comes.id == one.id))
}

/// What becomes of whoever has, or was to have, the post of one who stays in it after all.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Other<'r> {
    /// They do not take over.
    ComesNot(&'r Person),
    /// They come beside, on this day.
    ComesBeside(&'r Person, NaiveDate),
    /// They hold it too.
    Sits(&'r Person),
}

/// What becomes of the other one when the end of somebody's period is taken back, as `end_post` does it; `stays` is who they were.
pub fn beside<'r>(record: &'r ClubRecord, stays: &Person, today: NaiveDate) -> Option<Other<'r>> {
    let left = stays.left_on()?;
    let has_one = stays.role.has_one_holder();
    if let Some((_, comes)) = comes_with(record, stays, today).filter(|_| has_one) {
        return Some(Other::ComesNot(comes));
    }
    let of_post = |one: &&Person| one.id != stays.id && one.role == stays.role && one.role.is_rep();
    let others = || record.people.iter().filter(of_post);
    let comes = others().find(|one| one.is_to_come(today) && one.elected_on == Some(left));
    let sits = || others().find(|one| has_one && one.is_in_post(today));
    comes.map(|comes| Other::ComesBeside(comes, left)).or_else(|| sits().map(Other::Sits))
}
