//! Which level a club is on, and why not on the next. The rules themselves are data.

use super::{Answer, Checklist, Item, Level, LevelOverride, answer};
use crate::domain::facts::{Fact, Facts};
use crate::domain::record::ClubRecord;

/// Something that has been seen and speaks for a level.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Why<'a> {
    /// A fact that holds.
    Fact(Fact),
    /// An item that is answered yes.
    Item(&'a Item),
}

/// Something that holds a club back from a level.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Missing {
    /// A fact that holds and must not.
    Fact(Fact),
    /// Nothing has been seen of what the level wants to see; its words are `Level::unseen`.
    Unseen,
}

/// The level of a club.
#[derive(Clone, PartialEq, Debug)]
pub struct LevelOf<'a> {
    /// The level that counts: the one somebody has set, else the computed one.
    pub number: u8,
    /// The computed one.
    pub computed: u8,
    /// What has been seen that speaks for the computed one; may be empty on the lower levels, which only ask that nothing
    /// is missing. The sentence is `Level::because`.
    pub because: Vec<Why<'a>>,
    /// What is missing for the level after the computed one; empty on the highest.
    pub missing: Vec<Missing>,
    /// The level that somebody has set, with the note.
    pub set: Option<&'a LevelOverride>,
}

impl LevelOf<'_> {
    /// Whether somebody has set the level.
    pub fn is_overridden(&self) -> bool {
        self.set.is_some()
    }
}

/// The level of a club: the highest whose rule holds and under which every lower one holds too. `facts` are the club's facts
/// of the day. A yes counts until the item is answered anew.
pub fn level<'a>(record: &'a ClubRecord, facts: Facts, checklist: &'a Checklist) -> LevelOf<'a> {
    let yes = |id: &String| checklist.item(id).filter(|item| answer(record, facts, item).0 == Answer::Yes);
    let mut of = LevelOf {
        number: checklist.levels.first().map_or(1, |level| level.number),
        computed: 0,
        because: Vec::new(),
        missing: Vec::new(),
        set: None,
    };
    for level in &checklist.levels {
        let seen: Vec<&Item> = level.any_yes.iter().filter_map(yes).collect();
        let missing = missing(level, facts, !seen.is_empty());
        if !missing.is_empty() {
            of.missing = missing;
            break;
        }
        of.number = level.number;
        let told = level.all.known.iter().chain(&level.any.known).chain(&level.told.known);
        let holding = told.copied().filter(|fact| facts.has(*fact));
        for why in holding.map(Why::Fact).chain(seen.into_iter().map(Why::Item)) {
            if !of.because.contains(&why) {
                of.because.push(why);
            }
        }
    }
    of.computed = of.number;
    // A level that is no more in the file counts for nothing.
    of.set = record.level_override.as_ref().filter(|set| checklist.level(set.level).is_some());
    of.number = of.set.map_or(of.computed, |set| set.level);
    of
}

fn missing(level: &Level, facts: Facts, is_some_yes: bool) -> Vec<Missing> {
    let mut missing: Vec<Missing> =
        level.none.known.iter().copied().filter(|fact| facts.has(*fact)).map(Missing::Fact).collect();
    let wants_none = level.any.is_empty() && level.any_yes.is_empty();
    let is_seen = wants_none || is_some_yes || facts.has_any(level.any.facts());
    if !is_seen || !facts.has_all(level.all.facts()) {
        missing.push(Missing::Unseen);
    }
    missing
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::checklist::fixture::{answered, checklist};
    use crate::domain::facts::fixture::Scene;

    fn of<'a>(record: &'a ClubRecord, facts: &[Fact]) -> LevelOf<'a> {
        level(record, facts.iter().copied().collect(), checklist())
    }

    #[test]
    fn a_club_without_a_rep_is_on_the_first_level_whatever_else_is_well() {
        let scene = Scene::new("2026-04-15");
        let found = of(&scene.record, &[Fact::NoRep, Fact::ConferenceAttendedLast, Fact::MemberGrowth]);
        assert_eq!((found.number, found.missing), (1, vec![Missing::Fact(Fact::NoRep)]));
    }

    #[test]
    fn a_rep_who_was_not_offered_the_course_makes_a_new_start() {
        let scene = Scene::new("2026-04-15").rep();
        let found = of(&scene.record, &[Fact::VlaringNotOffered, Fact::RepNeverCalled]);
        // Named in the order of the rule.
        let missing = [Missing::Fact(Fact::RepNeverCalled), Missing::Fact(Fact::VlaringNotOffered)];
        assert_eq!((found.number, found.missing.as_slice()), (2, missing.as_slice()));
        assert!(!found.is_overridden() && found.because.is_empty());
    }

    #[test]
    fn what_nobody_has_noted_lifts_nobody_above_the_third_level() {
        let scene = Scene::new("2026-04-15").rep();
        let found = of(&scene.record, &[]);
        assert_eq!((found.number, found.missing), (3, vec![Missing::Unseen]));
    }

    #[test]
    fn one_yes_is_enough_to_be_seen_at_work_and_is_the_reason() {
        let mut scene = Scene::new("2026-04-15").rep();
        answered(&mut scene.record, "meeting_plan", Answer::Partly, "2026-04-01");
        assert_eq!(of(&scene.record, &[]).number, 3);
        answered(&mut scene.record, "board_and_tasks", Answer::Yes, "2026-04-01");
        let found = of(&scene.record, &[]);
        assert_eq!(found.number, 4);
        assert_eq!(found.because, [Why::Item(checklist().item("board_and_tasks").unwrap())]);
        assert_eq!(of(&scene.record, &[Fact::ElectionOverdue]).number, 3);
    }

    #[test]
    fn the_highest_level_wants_the_conference_and_something_to_show() {
        let mut scene = Scene::new("2026-04-15").rep();
        let attended = [Fact::ConferenceAttendedLast];
        assert_eq!(of(&scene.record, &attended).number, 4);
        let strong = [Fact::ConferenceAttendedLast, Fact::LastGoodNews];
        assert_eq!(of(&scene.record, &strong).number, 5);
        assert!(of(&scene.record, &strong).missing.is_empty());
        answered(&mut scene.record, "annual_meeting", Answer::Yes, "2024-01-01");
        assert_eq!(of(&scene.record, &attended).number, 5);
        assert_eq!(of(&scene.record, &[Fact::ConferenceAttendedLast, Fact::RegisterStale]).number, 4);
    }

    #[test]
    fn a_full_board_or_a_deputy_is_to_be_seen_at_work_and_a_course_is_told_but_lifts_nobody() {
        let scene = Scene::new("2026-04-15").rep();
        let found = of(&scene.record, &[Fact::CourseWithinGap]);
        assert_eq!((found.number, found.because.as_slice()), (3, [Why::Fact(Fact::CourseWithinGap)].as_slice()));
        for seen in [Fact::BoardInPlace, Fact::DeputyNamed] {
            let found = of(&scene.record, &[seen, Fact::CourseWithinGap]);
            assert_eq!(found.number, 4);
            assert!(
                found.because.contains(&Why::Fact(seen)) && found.because.contains(&Why::Fact(Fact::CourseWithinGap))
            );
        }
        assert_eq!(of(&scene.record, &[Fact::DeputyNamed, Fact::BoardIncomplete]).number, 3);
    }

    #[test]
    fn many_members_or_a_whole_register_is_something_to_show() {
        let scene = Scene::new("2026-04-15").rep();
        for shows in [Fact::WellOrganised, Fact::RegisterAtTarget] {
            assert_eq!(of(&scene.record, &[Fact::ConferenceAttendedLast, shows]).number, 5);
            assert_eq!(of(&scene.record, &[shows]).number, 3);
        }
    }

    #[test]
    fn a_level_that_was_set_counts_and_the_computed_one_is_told_with_its_reason() {
        let mut scene = Scene::new("2026-04-15").rep();
        let set = LevelOverride {
            id: uuid::Uuid::nil().into(),
            club: scene.record.club.id,
            level: 4,
            note: "styret er på plass".into(),
            on: "2026-04-01".parse().unwrap(),
        };
        scene.record.level_override = Some(set.clone());
        let found = of(&scene.record, &[]);
        assert_eq!((found.number, found.computed, found.is_overridden()), (4, 3, true));
        assert_eq!(found.missing, [Missing::Unseen]);
        scene.record.level_override = Some(LevelOverride { level: 9, ..set });
        assert_eq!(of(&scene.record, &[]).number, 3);
    }
}
