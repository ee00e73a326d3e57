//! Series: several touches that one deed makes at once, such as a new rep at 0, 30 and 90 days (seed 003, U-24).
//! Which ones and when is data (`assets/policy.toml`, `[series]`); what a touch is called is in `lang`.

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use super::env::Env;
use super::follow_up::{FollowUp, FollowUpKind, Side};
use super::hours;
use super::ids::{ClubId, PersonId};
use super::op::{Change, Edit};

/// One touch of a series.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Touch {
    /// What is done.
    pub kind: FollowUpKind,
    /// Days after the deed.
    pub days: u32,
}

/// The series, each in order of days.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Series {
    /// A rep has come to the post.
    #[serde(default)]
    pub new_rep: Vec<Touch>,
    /// A rep has left it.
    #[serde(default)]
    pub transition: Vec<Touch>,
}

impl Series {
    /// All touches of all series.
    pub fn touches(&self) -> impl Iterator<Item = &Touch> {
        self.new_rep.iter().chain(&self.transition)
    }
}

/// The tasks of a series about a person that begins on a day, today at the earliest. A day nobody rings on gives way to the next one.
pub fn tasks(env: &mut Env, touches: &[Touch], club: ClubId, person: PersonId, from: NaiveDate) -> Vec<Change> {
    let from = from.max(env.today());
    let task = |touch: &Touch| {
        let mut task = FollowUp::new(env.id(), club, Side::Ours, touch.kind, env.now);
        task.person = is_with(touch.kind).then_some(person);
        task.due_on = Some(day_of_touch(from, touch.days));
        Edit::added(task)
    };
    touches.iter().map(task).collect()
}

/// The day of a touch when its series begins on another one than it did; `None` for what is no touch of it, or has got a day of its own.
pub fn moved<'t>(
    mut touches: impl Iterator<Item = &'t Touch>,
    task: &FollowUp,
    was: NaiveDate,
    from: NaiveDate,
) -> Option<NaiveDate> {
    let is_it = |touch: &&Touch| touch.kind == task.kind && task.due_on == Some(day_of_touch(was, touch.days));
    touches.find(is_it).map(|touch| day_of_touch(from, touch.days))
}

/// Whether a touch is with the person it is about; the others are with whoever holds the post.
fn is_with(kind: FollowUpKind) -> bool {
    matches!(kind, FollowUpKind::WelcomeRep | FollowUpKind::CheckInRep | FollowUpKind::ThankRep)
}

fn day_of_touch(today: NaiveDate, days: u32) -> NaiveDate {
    let day = today + TimeDelta::days(i64::from(days));
    if days == 0 || hours::is_calling_day(day) { day } else { hours::next_calling_day(day).unwrap_or(day) }
}

/// The open touches of a club that a conversation with `person` today does: those that are due and are with that person, or
/// with whoever it is.
pub fn done_by_talk(tasks: &[FollowUp], person: Option<PersonId>, today: NaiveDate) -> impl Iterator<Item = &FollowUp> {
    tasks.iter().filter(move |task| {
        let is_theirs = task.person.is_none() || task.person == person;
        task.kind.is_touch() && task.is_open() && is_theirs && task.due_on.is_none_or(|due| due <= today)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::env::instant;
    use crate::domain::policy::tests::shipped;

    #[test]
    fn a_new_rep_is_touched_three_times_and_a_rep_who_leaves_too() {
        let series = shipped().series;
        let days = |touches: &[Touch]| touches.iter().map(|touch| touch.days).collect::<Vec<_>>();
        assert_eq!(days(&series.new_rep), [0, 30, 90]);
        assert_eq!(series.transition.len(), 3);
        assert!(series.touches().all(|touch| touch.kind.is_touch()));
    }

    #[test]
    fn a_touch_that_falls_on_a_weekend_waits_for_a_day_people_ring_on() {
        let friday: NaiveDate = "2026-04-17".parse().unwrap();
        assert_eq!(day_of_touch(friday, 0), friday);
        assert_eq!(day_of_touch(friday, 1).to_string(), "2026-04-20");
    }

    #[test]
    fn a_conversation_does_what_is_due_with_that_person_and_nothing_else() {
        let now = instant("2026-04-15T12:00:00".parse().unwrap());
        let mut env = Env::new(now, 1);
        let (club, new, other) = (env.id(), env.id(), env.id());
        let rows = tasks(&mut env, &shipped().series.new_rep, club, new, now.date_naive());
        let rows: Vec<FollowUp> = rows
            .into_iter()
            .filter_map(|change| match change {
                Change::FollowUp(edit) => edit.after,
                _ => None,
            })
            .collect();
        let kinds = |person| done_by_talk(&rows, person, env.today()).map(|task| task.kind).collect::<Vec<_>>();
        assert_eq!(kinds(Some(new)), [FollowUpKind::WelcomeRep]);
        assert_eq!(kinds(Some(other)), []);
    }
}
