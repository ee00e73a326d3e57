//! The deeds of the checklist: answering an item, making a task of one, and setting the level of a club.

use chrono::TimeDelta;

use super::{Refusal, typed};
use crate::domain::checklist::{Answer, Checked, Item, Level, LevelOverride, given, has_task};
use crate::domain::draft::Draft;
use crate::domain::env::Env;
use crate::domain::follow_up::{FollowUp, FollowUpKind};
use crate::domain::ids::SessionId;
use crate::domain::op::{Deed, Edit, Op};
use crate::domain::policy::Policy;
use crate::domain::record::ClubRecord;

/// Notes what a club answers to an item today. [`Answer::NotAsked`] takes the answer away again. `session` is the open
/// sitting.
///
/// # Errors
/// [`Refusal::NothingToDo`] when it stands so already.
pub fn check_item(
    env: &mut Env,
    record: &ClubRecord,
    item: &Item,
    answer: Answer,
    note: &str,
    session: Option<SessionId>,
) -> Result<Op, Refusal> {
    let before = given(record, item);
    if answer == Answer::NotAsked {
        let change = Edit::removed(before.ok_or(Refusal::NothingToDo)?);
        return Ok(Op::new(env, Deed::CheckItem, session, vec![change]));
    }
    let after = Checked {
        id: before.map_or_else(|| env.id(), |row| row.id),
        club: record.club.id,
        item: item.id.clone(),
        answer,
        on: env.today(),
        note: typed::text(note)?,
    };
    let change = match before {
        Some(before) if *before == after => return Err(Refusal::NothingToDo),
        Some(before) => Edit::changed(before, after),
        None => Edit::added(after),
    };
    Ok(Op::new(env, Deed::CheckItem, session, vec![change]))
}

/// Makes the task of an item that is answered no or partly: ours or the club's, as the item says, due as a promise without
/// a day is. Its words are ours, so it is no promise and is never handed to the club. `words` is the item's task in the language of the caller, `draft` the call that goes on.
///
/// # Errors
/// [`Refusal::NotMissing`] unless somebody answered no or partly, [`Refusal::NothingToDo`] when the task is open already.
pub fn item_to_task(
    env: &mut Env,
    policy: &Policy,
    record: &ClubRecord,
    item: &Item,
    words: &str,
    draft: Option<&Draft>,
) -> Result<Op, Refusal> {
    if !given(record, item).is_some_and(|row| matches!(row.answer, Answer::No | Answer::Partly)) {
        return Err(Refusal::NotMissing);
    }
    if has_task(record, item) {
        return Err(Refusal::NothingToDo);
    }
    let draft = draft.filter(|draft| draft.club == record.club.id);
    let task = FollowUp {
        id: env.id(),
        club: record.club.id,
        person: draft.and_then(|draft| draft.person),
        call: draft.map(|draft| draft.call),
        side: item.side,
        kind: FollowUpKind::ChecklistItem,
        text: typed::text(words)?.unwrap_or_default(),
        due_on: Some(env.today() + TimeDelta::days(i64::from(policy.promise_days))),
        due_time: None,
        created_at: env.now,
        done_at: None,
        dropped_at: None,
        step: None,
        owner_role: None,
        owner: None,
        reason: None,
        is_day_said: false,
        offer: None,
    };
    let session = draft.and_then(|draft| draft.session);
    Ok(Op::new(env, Deed::ItemToTask, session, vec![Edit::added(task)]))
}

/// Sets the level of a club against the rules, with the reason for it.
///
/// # Errors
/// [`Refusal::NoNote`] without a reason, [`Refusal::NothingToDo`] when it stands so already.
pub fn set_level(
    env: &mut Env,
    record: &ClubRecord,
    level: &Level,
    note: &str,
    session: Option<SessionId>,
) -> Result<Op, Refusal> {
    let note = typed::text(note)?.ok_or(Refusal::NoNote)?;
    let before = record.level_override.as_ref();
    let after = LevelOverride {
        id: before.map_or_else(|| env.id(), |row| row.id),
        club: record.club.id,
        level: level.number,
        note,
        on: env.today(),
    };
    let change = match before {
        Some(before) if *before == after => return Err(Refusal::NothingToDo),
        Some(before) => Edit::changed(before, after),
        None => Edit::added(after),
    };
    Ok(Op::new(env, Deed::SetLevel, session, vec![change]))
}

/// Leaves the level of a club to the rules again.
///
/// # Errors
/// [`Refusal::NothingToDo`] when nobody has set it.
pub fn unset_level(env: &mut Env, record: &ClubRecord, session: Option<SessionId>) -> Result<Op, Refusal> {
    let before = record.level_override.as_ref().ok_or(Refusal::NothingToDo)?;
    Ok(Op::new(env, Deed::SetLevel, session, vec![Edit::removed(before)]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::checklist::fixture::checklist;
    use crate::domain::facts::fixture::Scene;
    use crate::domain::follow_up::Side;

    fn env() -> Env {
        Env::new(Scene::new("2026-04-15").now, 3)
    }

    fn policy() -> &'static Policy {
        crate::assets::policy().unwrap()
    }

    fn item(id: &str) -> &'static Item {
        checklist().item(id).unwrap()
    }

    fn answered(env: &mut Env, record: &ClubRecord, id: &str, answer: Answer) -> ClubRecord {
        let op = check_item(env, record, item(id), answer, "", None).unwrap();
        record.clone().after(&op.changes)
    }

    #[test]
    fn an_item_has_one_answer_the_latest_and_undo_gives_the_one_before() {
        let (mut env, record) = (env(), Scene::new("2026-04-15").record);
        let no = answered(&mut env, &record, "meeting_plan", Answer::No);
        let op = check_item(&mut env, &no, item("meeting_plan"), Answer::Yes, "  fra\thøsten ", None).unwrap();
        let yes = no.clone().after(&op.changes);
        assert_eq!(yes.checked.len(), 1);
        assert_eq!((yes.checked[0].answer, yes.checked[0].note.as_deref()), (Answer::Yes, Some("fra høsten")));
        assert_eq!(yes.clone().after(&op.inverse(&mut env).changes), no);
        assert_eq!(
            check_item(&mut env, &yes, item("meeting_plan"), Answer::Yes, "fra høsten", None),
            Err(Refusal::NothingToDo)
        );
        assert_eq!(answered(&mut env, &yes, "meeting_plan", Answer::NotAsked), record);
        assert!(check_item(&mut env, &record, item("meeting_plan"), Answer::NotAsked, "", None).is_err());
    }

    #[test]
    fn only_what_is_missing_becomes_a_task_and_only_once() {
        let (mut env, mut record) = (env(), Scene::new("2026-04-15").record);
        let plan = item("meeting_plan");
        let make = |env: &mut Env, record: &ClubRecord| item_to_task(env, policy(), record, plan, &plan.task.nb, None);
        assert_eq!(make(&mut env, &record), Err(Refusal::NotMissing));
        record = answered(&mut env, &record, "meeting_plan", Answer::Yes);
        assert_eq!(make(&mut env, &record), Err(Refusal::NotMissing));
        record = answered(&mut env, &record, "meeting_plan", Answer::Partly);
        let op = make(&mut env, &record).unwrap();
        let with_task = record.clone().after(&op.changes);
        let task = &with_task.follow_ups[0];
        assert_eq!((task.side, task.text.as_str()), (Side::Theirs, plan.task.nb.as_str()));
        assert!(task.due_on > Some(env.today()));
        assert_eq!(make(&mut env, &with_task), Err(Refusal::NothingToDo));
        assert_eq!(with_task.after(&op.inverse(&mut env).changes), record);
    }

    #[test]
    fn a_task_of_ours_is_ours() {
        let (mut env, record) = (env(), Scene::new("2026-04-15").record);
        let record = answered(&mut env, &record, "workplace_visit", Answer::No);
        let visit = item("workplace_visit");
        let op = item_to_task(&mut env, policy(), &record, visit, &visit.task.en, None).unwrap();
        let task = record.after(&op.changes).follow_ups.remove(0);
        assert_eq!((task.side, task.kind), (Side::Ours, FollowUpKind::ChecklistItem));
    }

    #[test]
    fn a_task_out_of_the_checklist_is_never_what_was_agreed_with_the_club() {
        let (mut env, mut record) = (env(), Scene::new("2026-04-15").record);
        for item in &checklist().items {
            record = answered(&mut env, &record, &item.id, Answer::No);
            let op = item_to_task(&mut env, policy(), &record, item, &item.task.nb, None).unwrap();
            record = record.after(&op.changes);
        }
        assert_eq!(record.follow_ups.len(), checklist().items.len());
        assert!(crate::domain::agreed::agreed(&record, env.now).is_empty());
    }

    #[test]
    fn a_level_is_set_with_a_reason_and_left_to_the_rules_again() {
        let (mut env, record) = (env(), Scene::new("2026-04-15").record);
        let fourth = checklist().level(4).unwrap();
        assert_eq!(set_level(&mut env, &record, fourth, " ", None), Err(Refusal::NoNote));
        assert_eq!(unset_level(&mut env, &record, None), Err(Refusal::NothingToDo));
        let op = set_level(&mut env, &record, fourth, "har møtt styret", None).unwrap();
        let set = record.clone().after(&op.changes);
        assert_eq!(set.level_override.as_ref().map(|row| row.level), Some(4));
        assert_eq!(set_level(&mut env, &set, fourth, "har møtt styret", None), Err(Refusal::NothingToDo));
        let back = unset_level(&mut env, &set, None).unwrap();
        assert_eq!(set.after(&back.changes), record);
    }
}
