//! What is owed and due when a club is rung, and what became of it in the call. How a promise is done outside a call is
//! `deeds::follow_up`'s; the rows of the sheet are the app's.

use chrono::{NaiveDate, NaiveTime};

use crate::domain::deeds::{Refusal, follow_up};
use crate::domain::env::Env;
use crate::domain::follow_up::{FollowUp, Side};
use crate::domain::ids::FollowUpId;
use crate::domain::op::{Change, Edit};
use crate::domain::record::ClubRecord;

/// What became of something that was owed. What nothing is said of stays as it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// It is done.
    Done,
    /// It has another day, and a time where one was said.
    Moved(NaiveDate, Option<NaiveTime>),
}

/// What is open between the union and a club and due on a day or before it: ours first, and of each what was promised
/// first. The touches of a series are not among it: a conversation does those by itself.
pub fn owed(record: &ClubRecord, today: NaiveDate) -> Vec<&FollowUp> {
    let is_due = |task: &&FollowUp| !task.kind.is_touch() && task.due_on.is_some_and(|due| due <= today);
    let mut due: Vec<&FollowUp> = record.open_follow_ups().into_iter().filter(is_due).collect();
    due.sort_by_key(|task| task.side == Side::Theirs);
    due
}

/// Whether all that became of what is owed can be written down.
///
/// # Errors
/// [`Refusal::NothingToDo`] for what is not owed any more, [`Refusal::TimePassed`] for a day that has passed.
pub(super) fn check(record: &ClubRecord, fates: &[(FollowUpId, Fate)], today: NaiveDate) -> Result<(), Refusal> {
    let due = owed(record, today);
    for (id, fate) in fates {
        match fate {
            _ if !due.iter().any(|task| task.id == *id) => return Err(Refusal::NothingToDo),
            Fate::Moved(day, _) if *day < today => return Err(Refusal::TimePassed),
            Fate::Moved(..) | Fate::Done => {}
        }
    }
    Ok(())
}

/// The rows that became of what is owed. A day it had already and that was said changes nothing.
pub(super) fn settled(env: &Env, record: &ClubRecord, fates: &[(FollowUpId, Fate)]) -> Vec<Change> {
    let due = owed(record, env.today());
    let after = |task: &FollowUp| {
        let (_, fate) = fates.iter().find(|(id, _)| *id == task.id)?;
        Some(match *fate {
            Fate::Done => FollowUp { done_at: Some(env.now), ..task.clone() },
            Fate::Moved(day, time) => follow_up::moved(task.clone(), day, time),
        })
    };
    let changed = |task: &FollowUp| after(task).filter(|after| after != task).map(|after| Edit::changed(task, after));
    due.into_iter().filter_map(changed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::fixture::Scene;
    use crate::domain::follow_up::FollowUpKind;

    #[test]
    fn what_is_due_is_ours_first_and_what_was_promised_before_the_rest() {
        let mut scene = Scene::new("2026-04-15").rep();
        scene.task(Side::Theirs, "deres", Some("2026-04-10"));
        scene.task(Side::Ours, "oppgave", Some("2026-04-09")).kind = FollowUpKind::RegisterUpdate;
        scene.task(Side::Ours, "i dag", Some("2026-04-15"));
        scene.task(Side::Ours, "i morgen", Some("2026-04-16"));
        scene.task(Side::Ours, "uten dag", None);
        scene.task(Side::Ours, "rekke", Some("2026-04-10")).kind = FollowUpKind::CheckInRep;
        let today = "2026-04-15".parse().unwrap();
        let words: Vec<&str> = owed(&scene.record, today).into_iter().map(|task| task.text.as_str()).collect();
        assert_eq!(words, ["i dag", "oppgave", "deres"]);
    }

    #[test]
    fn a_day_that_is_set_when_it_is_rung_is_one_that_was_said_also_when_it_is_the_same() {
        let mut scene = Scene::new("2026-04-15").rep();
        scene.task(Side::Theirs, "sende lista", Some("2026-04-10")).is_day_said = false;
        let env = Env::new(crate::domain::env::instant("2026-04-10T12:00:00".parse().unwrap()), 1);
        let task = scene.record.follow_ups[0].clone();
        let day = env.today();
        let changes = settled(&env, &scene.record, &[(task.id, Fate::Moved(day, None))]);
        let [Change::FollowUp(edit)] = changes.as_slice() else { panic!("{changes:?}") };
        assert_eq!(edit.after.as_ref().unwrap().said_day(), Some(day));
    }
}
