//! The items of a club with their answers: given by somebody, by a fact, or not at all.

use chrono::{Months, NaiveDate};

use super::{Answer, Checked, Checklist, Item};
use crate::domain::facts::{Fact, Facts};
use crate::domain::record::ClubRecord;

/// Where an answer is from.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// Somebody answered.
    Given,
    /// A fact answers yes by itself.
    Fact(Fact),
    /// «Not relevant» is proposed: nothing is known that makes the item the club's business.
    Proposed,
    /// Nobody has asked.
    Nobody,
}

/// An item with its answer.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Asked<'a> {
    /// The item.
    pub item: &'a Item,
    /// The answer as it stands.
    pub answer: Answer,
    /// Where it is from.
    pub source: Source,
    /// The row, with day and note; `None` unless somebody answered.
    pub checked: Option<&'a Checked>,
    /// Whether the answer was given so long ago that it should be asked again.
    pub is_old: bool,
    /// Whether it is worth asking first: something is known that points to it, and there is no fresh answer.
    pub is_first: bool,
    /// Whether its task is open already.
    pub has_task: bool,
}

impl Asked<'_> {
    /// Whether it may become a task: the answer is no or partly, and there is no such task yet.
    pub fn may_become_task(&self) -> bool {
        matches!(self.answer, Answer::No | Answer::Partly) && !self.has_task
    }
}

/// The items that count on a level, in the order they are shown in (`Checklist::items_for`), with their answers. `facts` are
/// the club's facts of the day.
pub fn items<'a>(
    record: &'a ClubRecord,
    facts: Facts,
    checklist: &'a Checklist,
    level: u8,
    today: NaiveDate,
) -> Vec<Asked<'a>> {
    let asked = |item: &'a Item| {
        let (answer, source) = answer(record, facts, item);
        let checked = given(record, item);
        let again = Months::new(checklist.ask_again_months);
        let is_old = checked.and_then(|row| row.on.checked_add_months(again)).is_some_and(|limit| today > limit);
        // What somebody has just answered is not asked first, whatever the answer was.
        let is_settled = (checked.is_some() || matches!(answer, Answer::Yes | Answer::NotRelevant)) && !is_old;
        Asked {
            item,
            answer,
            source,
            checked,
            is_old,
            is_first: !is_settled && facts.has_any(item.asks_when.facts()),
            has_task: has_task(record, item),
        }
    };
    checklist.items_for(level).into_iter().map(asked).collect()
}

/// The answer to an item as it stands. What somebody said goes before what the facts say.
pub fn answer(record: &ClubRecord, facts: Facts, item: &Item) -> (Answer, Source) {
    if let Some(row) = given(record, item) {
        return (row.answer, Source::Given);
    }
    if let Some(fact) = item.answered_by.known.iter().find(|fact| facts.has(**fact)) {
        return (Answer::Yes, Source::Fact(*fact));
    }
    if !item.only_when.is_empty() && !facts.has_any(item.only_when.facts()) {
        return (Answer::NotRelevant, Source::Proposed);
    }
    (Answer::NotAsked, Source::Nobody)
}

/// The row of an item, if somebody has answered it.
pub(in crate::domain) fn given<'a>(record: &'a ClubRecord, item: &Item) -> Option<&'a Checked> {
    record.checked.iter().find(|row| row.item == item.id && row.answer != Answer::NotAsked)
}

/// Whether the item's task is open: known by its words, in whichever language it was made.
pub(in crate::domain) fn has_task(record: &ClubRecord, item: &Item) -> bool {
    let is_its = |text: &str| item.task.all().iter().any(|(_, words)| *words == text);
    record.follow_ups.iter().any(|task| task.is_open() && is_its(&task.text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::checklist::fixture::{answered, checklist};
    use crate::domain::facts::fixture::Scene;
    use crate::domain::follow_up::Side;

    fn of<'a>(record: &'a ClubRecord, facts: &[Fact], id: &str) -> Asked<'a> {
        let facts = facts.iter().copied().collect();
        let all = items(record, facts, checklist(), 5, "2026-04-15".parse().unwrap());
        *all.iter().find(|asked| asked.item.id == id).unwrap()
    }

    #[test]
    fn an_item_nobody_has_asked_is_not_asked() {
        let scene = Scene::new("2026-04-15");
        let found = of(&scene.record, &[], "union_contact");
        assert_eq!((found.answer, found.source, found.is_first), (Answer::NotAsked, Source::Nobody, false));
        assert!(of(&scene.record, &[Fact::RepIsNew], "union_contact").is_first);
    }

    #[test]
    fn a_fact_answers_yes_until_somebody_says_otherwise() {
        let mut scene = Scene::new("2026-04-15");
        let booked = [Fact::CourseBooked];
        let found = of(&scene.record, &booked, "rep_training");
        assert_eq!((found.answer, found.source), (Answer::Yes, Source::Fact(Fact::CourseBooked)));
        answered(&mut scene.record, "rep_training", Answer::No, "2026-04-01");
        let found = of(&scene.record, &booked, "rep_training");
        assert_eq!((found.answer, found.source), (Answer::No, Source::Given));
    }

    #[test]
    fn what_is_no_business_of_the_club_is_proposed_as_not_relevant() {
        let scene = Scene::new("2026-04-15");
        let found = of(&scene.record, &[], "lok5_committee");
        assert_eq!((found.answer, found.source), (Answer::NotRelevant, Source::Proposed));
        assert_eq!(of(&scene.record, &[Fact::LokClub], "lok5_committee").answer, Answer::NotAsked);
    }

    #[test]
    fn an_answer_of_more_than_a_year_ago_is_asked_again() {
        let mut scene = Scene::new("2026-04-15");
        answered(&mut scene.record, "member_list", Answer::Yes, "2025-04-15");
        assert!(!of(&scene.record, &[Fact::RegisterStale], "member_list").is_old);
        scene.record.checked.clear();
        answered(&mut scene.record, "member_list", Answer::Yes, "2025-04-14");
        let found = of(&scene.record, &[Fact::RegisterStale], "member_list");
        assert!(found.is_old && found.is_first);
    }

    #[test]
    fn what_was_just_answered_with_no_is_not_asked_first() {
        let mut scene = Scene::new("2026-04-15");
        answered(&mut scene.record, "union_contact", Answer::No, "2026-04-15");
        assert!(!of(&scene.record, &[Fact::RepIsNew], "union_contact").is_first);
    }

    #[test]
    fn an_item_whose_task_is_open_does_not_become_another() {
        let mut scene = Scene::new("2026-04-15");
        answered(&mut scene.record, "meeting_plan", Answer::Partly, "2026-04-01");
        assert!(of(&scene.record, &[], "meeting_plan").may_become_task());
        scene.task(Side::Theirs, &checklist().item("meeting_plan").unwrap().task.nn, None);
        let found = of(&scene.record, &[], "meeting_plan");
        assert!(found.has_task && !found.may_become_task());
    }
}
