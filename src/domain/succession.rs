//! Who follows in a post: who is down to come into one that somebody leaves, and which searches are over when somebody is found. The
//! deeds that write it are `deeds::post` and `deeds::log_call`; what a card says of it is `record`'s.

use chrono::NaiveDate;

use super::follow_up::{FollowUp, FollowUpKind};
use super::ids::PersonId;
use super::person::{Person, Role};
use super::record::ClubRecord;

/// Who is down to come into the post of somebody who leaves it, and the day; the first of several. In a post that others hold beside
/// them it is only who comes on the very day they were to leave: whoever else comes is one more.
pub fn comes_after<'r>(record: &'r ClubRecord, left: &Person, today: NaiveDate) -> Option<(NaiveDate, &'r Person)> {
    let is_of_post = |one: &&Person| one.id != left.id && is_same_post(one, left);
    let is_shared = !left.role.has_one_holder() && record.active_people(today).any(|one| is_of_post(&one));
    let follows = |one: &&Person| one.is_to_come(today) && (!is_shared || one.elected_on == left.left_on());
    let coming = record.people.iter().filter(is_of_post).filter(follows);
    coming.filter_map(|one| Some((one.elected_on?, one))).min_by_key(|(day, _)| *day)
}

/// Who holds a post of one holder alone, and of whom no end is known.
pub fn holds_alone(record: &ClubRecord, role: Role, today: NaiveDate) -> Option<&Person> {
    let mut holders = record.active_people(today).filter(|one| one.role == role && role.has_one_holder());
    holders.next().filter(|one| holders.next().is_none() && one.left_on().is_none())
}

/// The searches that are over when somebody comes into a post: the one for whoever follows `left`, and for whoever follows those who
/// left the post before. Where several hold the post one comes for one of them: the search that was opened first.
pub fn found<'r>(record: &'r ClubRecord, new: &Person, left: Option<PersonId>, today: NaiveDate) -> Vec<&'r FollowUp> {
    let open = || record.follow_ups.iter().filter(|task| is_search(task));
    let mut over: Vec<&FollowUp> = open().filter(|task| left.is_some() && task.person == left).collect();
    let is_of_post = |task: &&FollowUp| match task.person {
        None => new.role.is_rep(),
        Some(about) => record.person(about).is_some_and(|one| match one.role {
            // Whoever was rung without a known post was taken for the one who spoke for the club.
            Role::None => !one.is_in_post(today) && new.role.is_rep(),
            _ => !one.is_in_post(today) && is_same_post(one, new),
        }),
    };
    let mut of_post: Vec<&FollowUp> =
        open().filter(|task| left.is_none() || task.person != left).filter(is_of_post).collect();
    of_post.sort_by_key(|task| task.id);
    match new.role.has_one_holder() {
        true => over.extend(of_post),
        false if over.is_empty() => over.extend(of_post.first()),
        false => {}
    }
    over
}

/// Whether somebody may be named who follows a person: they are there still, or are searched to be followed.
pub fn may_be_followed(record: &ClubRecord, old: &Person, today: NaiveDate) -> bool {
    old.is_active(today) || is_searched_for(record, old.id)
}

/// Whether somebody is searched for who follows a person.
fn is_searched_for(record: &ClubRecord, left: PersonId) -> bool {
    record.follow_ups.iter().any(|task| is_search(task) && task.person == Some(left))
}

fn is_search(task: &FollowUp) -> bool {
    task.kind == FollowUpKind::FindSuccessor && task.is_open()
}

/// Whether two have, or had, the same post; one in words of its own by those words. None is no post.
fn is_same_post(one: &Person, other: &Person) -> bool {
    one.role == other.role && one.role != Role::None && (one.role != Role::Other || one.role_text == other.role_text)
}
