//! What an election is: when another day is another election and not the same one put right, and from when somebody is a new rep.
//! Which touches follow is data (`series`); the deeds that change the day are in `deeds`.

use chrono::{NaiveDate, TimeDelta};

use super::env::Env;
use super::event::{Event, EventKind};
use super::op::{Change, Edit};
use super::person::Person;
use super::policy::Policy;
use super::series;

/// Days between two elections of one person at least; what is less is another day for the same one.
const TERM: i64 = 180;

/// Whether a day is that of another election than the one before it, and not a better day for the same one.
pub fn is_another(was: NaiveDate, now: NaiveDate) -> bool {
    (now - was).num_days() >= TERM
}

/// What another day of election means for what has happened: of somebody elected again the election before is kept, so that nobody
/// takes them for new, and so it is of somebody who comes from another post; where the day was put right, so is that of the election
/// (`events` are the club's, where they are at hand).
pub fn moved(env: &mut Env, events: &[Event], before: &Person, after: &Person) -> Option<Change> {
    let (was, now) = before.elected_on.zip(after.elected_on).filter(|(was, now)| was != now)?;
    let is_other_post = before.role != after.role && now >= env.today();
    // An election that has not been can only get another day.
    if !(is_another(was, now) || is_other_post) || before.is_to_come(env.today()) {
        let is_it =
            |event: &&Event| event.kind == EventKind::Elected && event.person == Some(before.id) && event.on == was;
        return events.iter().find(is_it).map(|event| Edit::changed(event, Event { on: now, ..event.clone() }));
    }
    let is_known = |event: &Event| {
        event.kind == EventKind::Elected
            && event.person == Some(before.id)
            && !is_another(event.on, was)
            && event.on <= was
    };
    let sat = before.role.is_rep() && before.is_in_post(env.today());
    if !sat || events.iter().any(is_known) {
        return None;
    }
    let (id, kind, text) = (env.id(), EventKind::Elected, before.full_name());
    Some(Edit::added(Event { id, club: before.club, person: Some(before.id), kind, on: was, text }))
}

/// From when somebody is a new rep: who had no post that speaks for the club, elected so lately that the series of a new rep is
/// not over, or later on. One whose day nobody knows may have been there for years.
pub fn new_rep_from(before: Option<&Person>, after: &Person, policy: &Policy, today: NaiveDate) -> Option<NaiveDate> {
    let was_rep = before.is_some_and(|person| person.role.is_rep() && person.is_active(today));
    let days = policy.series.new_rep.iter().map(|touch| touch.days).max().unwrap_or(0);
    let since = today - TimeDelta::days(i64::from(days));
    let from = after.elected_on.filter(|day| *day >= since)?.max(today);
    (!was_rep && after.role.is_rep() && after.is_active(from)).then_some(from)
}

/// The series of a new rep, where somebody becomes one.
pub fn begun(env: &mut Env, policy: &Policy, before: Option<&Person>, after: &Person) -> Vec<Change> {
    let from = new_rep_from(before, after, policy, env.today());
    from.map_or_else(Vec::new, |from| series::tasks(env, &policy.series.new_rep, after.club, after.id, from))
}
