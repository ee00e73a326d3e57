//! Facts that an answer to an item of the checklist says: «no» where the item asks for what a club should have. Which item says
//! what is data (`[[params.answer]]`). What a caller ticked in a talk is `said`'s.

use chrono::NaiveDate;

use super::compute::Context;
use super::said::day_after;
use super::{Fact, Params};
use crate::domain::checklist::Answer;
use crate::domain::event::EventKind;
use crate::domain::record::ClubRecord;

/// The facts that the answers of the club say today.
pub(super) fn facts(context: &Context<'_>) -> impl Iterator<Item = Fact> {
    context.params.answer.iter().map(|rule| rule.fact).filter(|fact| {
        let on = answered_on(*fact, context.record, context.today, context.params);
        on.is_some_and(|on| stands(context, *fact, on))
    })
}

/// The day of the latest «no» that says a fact and still counts.
pub(super) fn answered_on(fact: Fact, record: &ClubRecord, today: NaiveDate, params: &Params) -> Option<NaiveDate> {
    let rules = params.answer.iter().filter(|rule| rule.fact == fact);
    let days = rules.flat_map(|rule| {
        let no = record.checked.iter().filter(|row| row.item == rule.item && row.answer == Answer::No);
        no.map(|row| row.on).filter(|on| *on <= today && today < day_after(*on, rule.days))
    });
    days.max()
}

/// Whether nothing that is known of the club has overtaken an answer.
fn stands(context: &Context<'_>, fact: Fact, on: NaiveDate) -> bool {
    let club = &context.record.club;
    match fact {
        // In a small club two who share the work are enough.
        Fact::BoardMissing => {
            let is_large = club.members.is_some_and(|members| members >= context.params.board_min_members);
            is_large && club.has_board != Some(true)
        }
        Fact::AnnualMeetingMissed | Fact::ElectionNotReported => !has_elected_since(context, on),
        _ => true,
    }
}

fn has_elected_since(Context { record, today, .. }: &Context<'_>, on: NaiveDate) -> bool {
    record.events.iter().any(|event| event.kind == EventKind::Elected && event.on > on)
        || record.active_people(*today).filter_map(|person| person.elected_on).any(|day| day > on)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::checklist::Checked;
    use crate::domain::env::Env;
    use crate::domain::facts::fixture::{Scene, params};
    use crate::domain::facts::said_on;

    fn scene(item: &str, answer: Answer, on: &str) -> Scene {
        let mut scene = Scene::new("2026-04-15").rep();
        (scene.record.club.members, scene.the_rep().elected_on) = (Some(20), "2024-01-01".parse().ok());
        let (mut env, club, on) = (Env::new(scene.now, 9), scene.record.club.id, on.parse().unwrap());
        scene.record.checked.push(Checked { id: env.id(), club, item: item.into(), answer, on, note: None });
        scene
    }

    #[test]
    fn a_no_says_what_the_club_lacks_and_on_which_day_that_was_said() {
        for rule in &params().answer {
            let said = scene(&rule.item, Answer::No, "2026-03-01");
            assert!(said.facts().has(rule.fact), "{}", rule.item);
            assert_eq!(said_on(rule.fact, &said.record, said.now, &said.params), "2026-03-01".parse().ok());
            for other in [Answer::Yes, Answer::Partly, Answer::NotRelevant] {
                assert!(!scene(&rule.item, other, "2026-03-01").facts().has(rule.fact), "{}", rule.item);
            }
            assert!(!scene(&rule.item, Answer::No, "2024-03-01").facts().has(rule.fact), "that was long ago");
        }
    }

    #[test]
    fn every_item_that_says_a_fact_is_an_item() {
        let checklist = crate::assets::checklist().unwrap();
        assert!(!params().answer.is_empty());
        assert!(params().answer.iter().all(|rule| checklist.item(&rule.item).is_some()));
    }

    #[test]
    fn what_has_happened_since_goes_before_an_answer() {
        let missed = |change: fn(&mut Scene)| {
            let mut scene = scene("annual_meeting", Answer::No, "2026-03-01");
            change(&mut scene);
            scene.facts().has(Fact::AnnualMeetingMissed)
        };
        assert!(missed(|_| {}));
        assert!(!missed(|scene| scene.the_rep().elected_on = "2026-03-20".parse().ok()));
        assert!(!missed(|scene| scene.event(EventKind::Elected, "2026-03-20").text = "Kari".into()));
    }

    #[test]
    fn a_small_club_and_one_whose_board_is_listed_lack_no_board() {
        let missing = |members, has_board| {
            let mut scene = scene("board_and_tasks", Answer::No, "2026-03-01");
            (scene.record.club.members, scene.record.club.has_board) = (Some(members), has_board);
            scene.facts().has(Fact::BoardMissing)
        };
        assert!(missing(20, None));
        assert!(!missing(5, None));
        assert!(!missing(20, Some(true)));
    }
}
