//! What we have agreed with a club and is not done: the only thing about a club that may be handed to it.
//! It knows promises, meetings and the next talk, and nothing of the checklist, its answers or the level; those are internal.

use chrono::{NaiveDate, NaiveTime};

use super::env::At;
use super::follow_up::{FollowUp, FollowUpKind, Side};
use super::record::ClubRecord;

/// What was agreed, each list soonest first, those without a day last.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub struct Agreed {
    /// What we do.
    pub ours: Vec<Point>,
    /// What the club does.
    pub theirs: Vec<Point>,
    /// When we meet.
    pub meetings: Vec<Meeting>,
    /// When we ring again.
    pub rings_at: Option<At>,
}

/// Something that is to be done.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Point {
    /// What it is about.
    pub kind: FollowUpKind,
    /// What, in the caller's words; may be empty when the kind says it all.
    pub what: String,
    /// Its day.
    pub on: Option<NaiveDate>,
    /// Its time.
    pub at: Option<NaiveTime>,
}

/// A meeting. Words that a caller wrote about it are left out: day and time are what was agreed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Meeting {
    /// Whether it is a visit to the workplace.
    pub is_visit: bool,
    /// Its day; `None` while it is to be found.
    pub on: Option<NaiveDate>,
    /// Its time.
    pub at: Option<NaiveTime>,
}

impl Agreed {
    /// Whether nothing is agreed.
    pub fn is_empty(&self) -> bool {
        *self == Agreed::default()
    }
}

/// What is agreed with a club at `now`. Tasks nobody told the club of (correct the register, find a successor, take a case
/// further) are ours alone and are not here.
pub fn agreed(record: &ClubRecord, now: At) -> Agreed {
    let mut open: Vec<&FollowUp> = record.follow_ups.iter().filter(|task| task.is_open()).collect();
    open.sort_by_key(|task| (task.due_on.is_none(), task.due_on, task.due_time, task.id));
    let mut agreed = Agreed::default();
    for task in open {
        let on = task.said_day();
        let at = task.due_time;
        match (task.kind, task.side) {
            (FollowUpKind::BookMeeting, _) => agreed.meetings.push(Meeting { is_visit: false, on, at }),
            (FollowUpKind::VisitWorkplace, _) => agreed.meetings.push(Meeting { is_visit: true, on, at }),
            // A plain promise is its words and nothing else.
            (FollowUpKind::Promise, _) if task.text.trim().is_empty() => {}
            (kind, _) if !kind.is_told() => {}
            (kind, Side::Ours) => agreed.ours.push(Point { kind, what: task.text.clone(), on, at }),
            (kind, Side::Theirs) => agreed.theirs.push(Point { kind, what: task.text.clone(), on, at }),
        }
    }
    // A time the program chose by itself is not agreed, and neither is one that a later call made void.
    let last = record.calls.first().filter(|call| call.has_agreed_time());
    agreed.rings_at = last.and_then(|call| call.returns_at).filter(|at| *at > now);
    agreed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::call::Outcome;
    use crate::domain::facts::fixture::Scene;

    #[test]
    fn what_is_open_is_listed_by_side_and_day() {
        let mut scene = Scene::new("2026-04-15").rep();
        scene.task(Side::Theirs, "uten dag", None);
        scene.task(Side::Theirs, "senere", Some("2026-05-20"));
        scene.task(Side::Theirs, "først", Some("2026-04-20"));
        scene.task(Side::Ours, "sende avtalen", Some("2026-04-17"));
        let found = agreed(&scene.record, scene.now);
        let words = |points: &[Point]| points.iter().map(|point| point.what.clone()).collect::<Vec<_>>();
        assert_eq!(words(&found.theirs), ["først", "senere", "uten dag"]);
        assert_eq!(words(&found.ours), ["sende avtalen"]);
        scene.record.follow_ups.iter_mut().for_each(|task| task.done_at = Some(scene.now));
        assert!(agreed(&scene.record, scene.now).is_empty());
    }

    #[test]
    fn what_is_only_for_ourselves_is_not_agreed() {
        let mut scene = Scene::new("2026-04-15").rep();
        for kind in FollowUpKind::ALL {
            scene.task(Side::Ours, "noe om leder", Some("2026-04-20"));
            scene.record.follow_ups.iter_mut().rfind(|_| true).unwrap().kind = *kind;
        }
        let kinds: Vec<FollowUpKind> = scene.record.follow_ups.iter().map(|task| task.kind).collect();
        let found = agreed(&scene.record, scene.now);
        let told = |kind: &&FollowUpKind| kind.is_told();
        assert_eq!(found.ours.len() + found.meetings.len(), kinds.iter().filter(told).count());
    }

    #[test]
    fn only_a_time_that_was_agreed_and_is_to_come_is_told() {
        let mut scene = Scene::new("2026-04-15").rep();
        let later = scene.now + chrono::TimeDelta::days(2);
        let call = scene.talked("2026-04-15");
        (call.outcome, call.returns_at) = (Outcome::NoAnswer, Some(later));
        assert_eq!(agreed(&scene.record, scene.now).rings_at, None);
        scene.record.calls[0].outcome = Outcome::CallBack;
        assert_eq!(agreed(&scene.record, scene.now).rings_at, Some(later));
        assert_eq!(agreed(&scene.record, later).rings_at, None);
    }
}
