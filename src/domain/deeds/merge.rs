//! The deeds of making one of two: clubs that are the same, and people of a club who are. Everything that hangs on the one that goes is
//! moved to the one that stays, in one op, so that one undo takes all of it back. What people have in common is `people`'s.

mod people;

pub use people::{are_same, merge_people, people_prospect};

use std::collections::HashMap;

use super::Refusal;
use super::edit_club::{ClubField, differing, text_of};
use crate::domain::call::Call;
use crate::domain::checklist::{Checked, LevelOverride};
use crate::domain::club::Club;
use crate::domain::correction::Correction;
use crate::domain::draft::Draft;
use crate::domain::env::Env;
use crate::domain::event::Event;
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::{ClubId, PersonId};
use crate::domain::money;
use crate::domain::offer::SignUp;
use crate::domain::op::{Change, Deed, Edit, Op, Row};
use crate::domain::person::Person;
use crate::domain::rested::Rested;
use crate::domain::round::Target;
use crate::domain::whole::Whole;

/// What a merge would come to, told before it is done.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Prospect {
    /// People who come along.
    pub people: usize,
    /// Names of people whom both have, and who become one.
    pub same_people: Vec<String>,
    /// Calls that come along.
    pub calls: usize,
    /// Promises and tasks that come along.
    pub follow_ups: usize,
    /// Sign-ups that come along.
    pub sign_ups: usize,
    /// Other things that happened.
    pub events: usize,
    /// Answers to the checklist that come along; of two to one item the later counts.
    pub answers: usize,
    /// Places in rounds that come along.
    pub targets: usize,
    /// Notes of calls that are not logged.
    pub drafts: usize,
    /// Facts the one that stays did not have.
    pub fields: Vec<ClubField>,
}

/// What making one of two clubs would come to.
pub fn prospect(keep: &Whole, gone: &Whole) -> Prospect {
    let same = same_people(keep, gone);
    let names = gone.people.iter().filter(|person| same.contains_key(&person.id)).map(Person::full_name);
    Prospect {
        people: gone.people.len() - same.len(),
        same_people: names.collect(),
        calls: gone.calls.len(),
        follow_ups: gone.follow_ups.len(),
        sign_ups: gone.sign_ups.len(),
        events: gone.events.len(),
        answers: gone.checked.len(),
        targets: gone.targets.iter().filter(|one| !keep.targets.iter().any(|two| two.round == one.round)).count(),
        drafts: gone.drafts.len(),
        fields: differing(&keep.club, &joined(&keep.club, &gone.club)),
    }
}

/// What is known of the club that goes and would be forgotten, because the one that stays says something else: in the order of the
/// form. Tags, remarks and money are kept of both.
pub fn lost(keep: &Club, gone: &Club) -> Vec<ClubField> {
    let is_known = |field: &ClubField| match field {
        // That one name goes is what a merge is.
        ClubField::Name | ClubField::Tags | ClubField::Remark | ClubField::Money => false,
        ClubField::Board => gone.has_board.is_some(),
        ClubField::Relation => gone.employer_relation.is_some(),
        field => !text_of(gone, *field).is_empty(),
    };
    differing(gone, &joined(keep, gone)).into_iter().filter(is_known).collect()
}

/// Makes one of two clubs.
///
/// # Errors
/// [`Refusal::IsSame`] for one club twice.
pub fn merge_clubs(env: &mut Env, keep: &Whole, gone: &Whole) -> Result<Op, Refusal> {
    if keep.club.id == gone.club.id {
        return Err(Refusal::IsSame);
    }
    let who = same_people(keep, gone);
    let mut changes = vec![Edit::changed(&keep.club, joined(&keep.club, &gone.club)), Edit::removed(&gone.club)];
    for person in &gone.people {
        match who.get(&person.id).and_then(|id| keep.people.iter().find(|one| one.id == *id)) {
            Some(_) => changes.push(Edit::removed(person)),
            None => changes.push(Edit::changed(person, Person { club: keep.club.id, ..person.clone() })),
        }
    }
    for person in &keep.people {
        let others = gone.people.iter().filter(|one| who.get(&one.id) == Some(&person.id));
        let mut after = person.clone();
        for other in others {
            let other = Person { club: keep.club.id, ..other.clone() };
            changes.extend(people::past(env, [keep, gone], &after, &other));
            after = people::joined(&after, &other, env.today());
        }
        if after != *person {
            changes.push(Edit::changed(person, after));
        }
    }
    targets(keep, gone, &mut changes);
    answers(keep, gone, &mut changes);
    moved(gone, keep.club.id, &who, &mut changes);
    Ok(Op::new(env, Deed::MergeClubs, None, changes))
}

/// People of the club that goes whom the other has too: their ids, and whom they become.
fn same_people(keep: &Whole, gone: &Whole) -> HashMap<PersonId, PersonId> {
    let same = |person: &Person| keep.people.iter().find(|one| are_same(one, person)).map(|one| (person.id, one.id));
    gone.people.iter().filter_map(same).collect()
}

/// The club with what the other one knows and it does not.
fn joined(keep: &Club, gone: &Club) -> Club {
    let mut joined = keep.clone();
    macro_rules! fill {
        ($($field:ident),+) => {$( if joined.$field.is_none() { joined.$field.clone_from(&gone.$field); } )+};
    }
    fill!(workplace, org_no, address, postcode, town, municipality, district, branch, agreement, employees);
    fill!(has_board, employer_contact, employer_relation, caller, external_id);
    // Of how many members, and how many have a mobile, only one club can tell: parts of two wholes are no share.
    if keep.members.is_none()
        && (gone.members.is_some() || keep.members_with_mobile.or(keep.members_with_email).is_none())
    {
        joined.members = gone.members;
        joined.members_with_mobile = gone.members_with_mobile;
        joined.members_with_email = gone.members_with_email;
    }
    joined.register_checked_on = keep.register_checked_on.max(gone.register_checked_on);
    joined.listed_contact_on = keep.listed_contact_on.max(gone.listed_contact_on);
    joined.listed_visit_on = keep.listed_visit_on.max(gone.listed_visit_on);
    joined.tags.extend(gone.tags.iter().filter(|tag| !keep.tags.contains(tag)).cloned());
    joined.caller_note = both(keep.caller_note.as_deref(), gone.caller_note.as_deref());
    joined.money = money::joined(&keep.money, &gone.money);
    joined.remark = both(keep.remark.as_deref(), gone.remark.as_deref());
    joined
}

/// Two remarks as one; the same twice is one.
fn both(one: Option<&str>, two: Option<&str>) -> Option<String> {
    match (one, two) {
        (Some(one), Some(two)) if one != two => Some(format!("{one} / {two}")),
        (one, two) => one.or(two).map(str::to_owned),
    }
}

/// A club has one place in a round: of two the one that is still in it counts, and of two that are the later day.
fn targets(keep: &Whole, gone: &Whole, changes: &mut Vec<Change>) {
    for target in &gone.targets {
        let Some(ours) = keep.targets.iter().find(|one| one.round == target.round) else {
            changes.push(Edit::changed(target, Target { club: keep.club.id, ..target.clone() }));
            continue;
        };
        changes.push(Edit::removed(target));
        let snoozed_until = match (ours.removed_at, target.removed_at) {
            (Some(_), None) => target.snoozed_until,
            (None, Some(_)) => ours.snoozed_until,
            _ => ours.snoozed_until.max(target.snoozed_until),
        };
        let removed_at = ours.removed_at.and(target.removed_at);
        let pinned_at = ours.pinned_at.max(target.pinned_at);
        let owner = ours.owner.clone().or_else(|| target.owner.clone());
        let after = Target { snoozed_until, removed_at, pinned_at, owner, ..ours.clone() };
        if after != *ours {
            changes.push(Edit::changed(ours, after));
        }
    }
}

/// What a club has once: answers, a level, topics that rest. Of two the later one counts.
fn answers(keep: &Whole, gone: &Whole, changes: &mut Vec<Change>) {
    let club = keep.club.id;
    for row in &gone.checked {
        match keep.checked.iter().find(|one| one.item == row.item) {
            None => changes.push(Edit::changed(row, Checked { club, ..row.clone() })),
            Some(ours) => {
                changes.push(Edit::removed(row));
                if row.on > ours.on {
                    changes.push(Edit::changed(ours, Checked { id: ours.id, club, ..row.clone() }));
                }
            }
        }
    }
    match (&keep.level_override, &gone.level_override) {
        (None, Some(row)) => changes.push(Edit::changed(row, LevelOverride { club, ..row.clone() })),
        (Some(ours), Some(row)) => {
            changes.push(Edit::removed(row));
            if row.on > ours.on {
                changes.push(Edit::changed(ours, LevelOverride { id: ours.id, club, ..row.clone() }));
            }
        }
        (_, None) => {}
    }
    for row in &gone.rested {
        match keep.rested.iter().find(|one| one.topic == row.topic) {
            None => changes.push(Edit::changed(row, Rested { club, ..row.clone() })),
            Some(ours) => {
                changes.push(Edit::removed(row));
                if row.until > ours.until {
                    changes.push(Edit::changed(ours, Rested { id: ours.id, club, ..row.clone() }));
                }
            }
        }
    }
}

/// Moves what a club may have any number of to another club, or, within one, from some people to others.
fn moved(from: &Whole, club: ClubId, who: &HashMap<PersonId, PersonId>, changes: &mut Vec<Change>) {
    let new = |person: Option<PersonId>| person.map(|id| who.get(&id).copied().unwrap_or(id));
    fn push<T: Row + PartialEq>(before: &T, after: T, changes: &mut Vec<Change>) {
        if *before != after {
            changes.push(Edit::changed(before, after));
        }
    }
    for row in &from.calls {
        push(row, Call { club, person: new(row.person), ..row.clone() }, changes);
    }
    for row in &from.follow_ups {
        push(row, FollowUp { club, person: new(row.person), ..row.clone() }, changes);
    }
    for row in &from.sign_ups {
        let (person, instead_of) = (new(row.person), new(row.instead_of));
        push(row, SignUp { club, person, instead_of, ..row.clone() }, changes);
    }
    for row in &from.events {
        push(row, Event { club, person: new(row.person), ..row.clone() }, changes);
    }
    for row in &from.corrections {
        push(row, Correction { club, person: new(row.person), ..row.clone() }, changes);
    }
    // A draft belongs to its club and person and to no other: the one is taken away and the other put in its place.
    for row in &from.drafts {
        let after = Draft { club, person: new(row.person), ..row.clone() };
        if after != *row {
            changes.extend([Edit::removed(row), Edit::added(after)]);
        }
    }
}

#[cfg(test)]
mod tests;
