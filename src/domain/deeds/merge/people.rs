//! When two people are the same, and making one of them.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::{Prospect, both, moved};
use crate::domain::collate;
use crate::domain::deeds::Refusal;
use crate::domain::env::Env;
use crate::domain::event::{Event, EventKind};
use crate::domain::ids::PersonId;
use crate::domain::offer::SignUp;
use crate::domain::op::{Change, Deed, Edit, Op};
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

/// The person with what the other one knows. Whoever does not want to be rung under one name does not under the other. Of two
/// periods in the same post that meet the whole is kept; else the one that lasts counts, or the later one, with its post, and the
/// other one is past ([`past`]).
pub(super) fn joined(keep: &Person, gone: &Person, today: NaiveDate) -> Person {
    let mut joined = keep.clone();
    macro_rules! fill {
        ($($field:ident),+) => {$( if joined.$field.is_none() { joined.$field.clone_from(&gone.$field); } )+};
    }
    fill!(member_no, email, best_time);
    let (lasts, past) = in_turn(keep, gone, today);
    joined.role = lasts.role;
    joined.role_text.clone_from(&lasts.role_text);
    (joined.elected_on, joined.term_ends) = (lasts.elected_on, lasts.term_ends);
    (joined.left_post_on, joined.left_workplace_on) = (lasts.left_post_on, lasts.left_workplace_on);
    // A post one has left, or holds in another club, is no post here.
    if lasts.role == Role::None && meet(lasts, past) {
        (joined.role, joined.role_text) = (past.role, past.role_text.clone());
    }
    if meet(lasts, past) {
        joined.elected_on = match (lasts.elected_on, past.elected_on) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        };
        // Who takes over on a day to come does so all the same.
        if lasts.role == past.role && lasts.left_on().is_none() && past.left_on().is_some_and(|left| left > today) {
            (joined.left_post_on, joined.left_workplace_on) = (past.left_post_on, past.left_workplace_on);
        }
        joined.term_ends = lasts.term_ends.or(past.term_ends.filter(|_| past.left_on().is_none()));
    }
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

/// The one whose period counts, and the other: who holds a post before who has left it, then who left it last, then who stays.
fn in_turn<'p>(keep: &'p Person, gone: &'p Person, today: NaiveDate) -> (&'p Person, &'p Person) {
    let rank = |person: &Person| {
        (person.is_in_post(today) && person.role != Role::None, person.left_on().is_none(), person.left_on())
    };
    // A post is of a club: in another club it is past, whoever still holds it.
    if keep.club == gone.club && rank(gone) > rank(keep) { (gone, keep) } else { (keep, gone) }
}

/// Whether two periods are parts of one: in the same post, or in one that only one of them says and has not left, without a hole between them.
fn meet(lasts: &Person, past: &Person) -> bool {
    let is_filled = lasts.role == Role::None && past.left_on().is_none();
    let is_same_post = lasts.role == past.role || past.role == Role::None || is_filled;
    let has_hole = past.left_on().zip(lasts.elected_on).is_some_and(|(left, elected)| left < elected);
    lasts.club == past.club && is_same_post && !has_hole
}

/// The period that is past when two people are one, kept as what happened: elected then, stepped down then. What the club knows of
/// already is not told twice.
pub(super) fn past(env: &mut Env, known: [&Whole; 2], keep: &Person, gone: &Person) -> Vec<Change> {
    let (lasts, past) = in_turn(keep, gone, env.today());
    if meet(lasts, past) {
        return Vec::new();
    }
    let text = match &past.role_text {
        Some(post) => format!("{} – {post}", past.full_name()),
        None => past.full_name(),
    };
    let is_told = |kind: EventKind, on: NaiveDate| {
        let is_theirs = |event: &Event| event.person == Some(keep.id) || event.person == Some(gone.id);
        let mut events = known.iter().flat_map(|whole| &whole.events);
        events.any(|event| event.kind == kind && event.on == on && is_theirs(event))
    };
    let days = [(EventKind::Elected, past.elected_on), (EventKind::SteppedDown, past.left_on())];
    let (club, person) = (past.club, (past.club == keep.club).then_some(keep.id));
    let mut changes = Vec::new();
    for (kind, on) in
        days.into_iter().filter_map(|(kind, on)| Some((kind, on?))).filter(|(kind, on)| !is_told(*kind, *on))
    {
        changes.push(Edit::added(Event { id: env.id(), club, person, kind, on, text: text.clone() }));
    }
    changes
}

/// Makes one of two people: of one club, or of two, when `home` is the club of the one who goes. A person belongs to one club, so the
/// history of the other goes along to it; that there was a change of rep stays where it was.
///
/// # Errors
/// [`Refusal::IsSame`] for one person twice, [`Refusal::NotOneClub`] when the clubs do not have them, [`Refusal::HoldsPost`] when only
/// the one who goes holds a post, or is elected to one: then it is the other club the person belongs to.
pub fn merge_people(
    env: &mut Env,
    club: &Whole,
    keep: PersonId,
    home: Option<&Whole>,
    gone: PersonId,
) -> Result<Op, Refusal> {
    if keep == gone {
        return Err(Refusal::IsSame);
    }
    let home = home.unwrap_or(club);
    let find = |of: &'_ Whole, id: PersonId| of.people.iter().find(|person| person.id == id).cloned();
    let stays = find(club, keep).ok_or(Refusal::NotOneClub)?;
    let goes = find(home, gone).ok_or(Refusal::NotOneClub)?;
    let today = env.today();
    let holds = |person: &Person| person.role != Role::None && person.is_in_post(today);
    // Whoever is elected for a day to come belongs there, too, but not before one who holds a post.
    let belongs = |person: &Person| person.role != Role::None && person.is_active(today);
    let is_there = holds(&goes) && !holds(&stays) || belongs(&goes) && !belongs(&stays);
    if stays.club != goes.club && is_there {
        return Err(Refusal::HoldsPost);
    }
    let mut changes = vec![Edit::changed(&stays, joined(&stays, &goes, env.today())), Edit::removed(&goes)];
    changes.extend(past(env, [club, home], &stays, &goes));
    let who = HashMap::from([(gone, keep)]);
    if home.club.id == club.club.id {
        moved(club, club.club.id, &who, &mut changes);
    } else {
        let theirs = of_person(home, gone);
        moved(&theirs, club.club.id, &who, &mut changes);
        // Who spoke for a club is its own history; the person is not of the club any more.
        for event in home.events.iter().filter(|event| event.person == Some(gone) && is_change(event)) {
            changes.push(Edit::changed(event, Event { person: None, ..event.clone() }));
        }
        for row in home.sign_ups.iter().filter(|row| row.instead_of == Some(gone) && row.person != Some(gone)) {
            changes.push(Edit::changed(row, SignUp { instead_of: None, ..row.clone() }));
        }
    }
    Ok(Op::new(env, Deed::MergePeople, None, changes))
}

fn is_change(event: &Event) -> bool {
    matches!(event.kind, EventKind::Elected | EventKind::SteppedDown)
}

/// What of a club hangs on one of its people and goes with that person.
fn of_person(home: &Whole, person: PersonId) -> Whole {
    let is = |of: Option<PersonId>| of == Some(person);
    Whole {
        calls: home.calls.iter().filter(|row| is(row.person)).cloned().collect(),
        follow_ups: home.follow_ups.iter().filter(|row| is(row.person)).cloned().collect(),
        sign_ups: home.sign_ups.iter().filter(|row| is(row.person)).cloned().collect(),
        events: home.events.iter().filter(|row| is(row.person) && !is_change(row)).cloned().collect(),
        corrections: home.corrections.iter().filter(|row| is(row.person)).cloned().collect(),
        drafts: home.drafts.iter().filter(|row| is(row.person)).cloned().collect(),
        ..Whole::of(home.club.clone())
    }
}

/// What making one of two people would come to: what hangs on the one who goes.
pub fn people_prospect(home: &Whole, gone: PersonId) -> Prospect {
    let theirs = of_person(home, gone);
    Prospect {
        calls: theirs.calls.len(),
        follow_ups: theirs.follow_ups.len(),
        sign_ups: theirs.sign_ups.len(),
        events: theirs.events.len(),
        drafts: theirs.drafts.len(),
        ..Prospect::default()
    }
}
