//! Facts about the club itself: its posts, its members and its register. Who was spoken with is in `contact`.

use super::compute::Context;
use crate::domain::person::{Person, Role};
use crate::domain::record::ClubRecord;

/// Posts a board should have filled (Hovedavtalen LO-NHO § 5-3: leader, deputy leader and secretary are notified).
pub(super) const BOARD: [Role; 3] = [Role::ClubLeader, Role::DeputyLeader, Role::Secretary];

pub(super) fn no_rep(context: &Context<'_>) -> bool {
    // A list without a column for posts says nothing of who the rep is: its people may well be it.
    context.record.club.members.is_some_and(|members| members >= 1)
        && !context.record.active_people(context.today).any(|person| person.role.may_be_rep())
}

pub(super) fn had_rep_before(context: &Context<'_>) -> bool {
    no_rep(context) && last_rep_ended(context).is_some()
}

/// The day the last rep stepped down or left.
pub(super) fn last_rep_ended(context: &Context<'_>) -> Option<chrono::NaiveDate> {
    let former = context.record.people.iter().filter(|person| person.role.may_be_rep());
    let left = former.filter_map(|person| person.left_post_on.max(person.left_workplace_on));
    left.filter(|day| *day <= context.today).max()
}

pub(super) fn board_missing(context: &Context<'_>) -> bool {
    let club = &context.record.club;
    club.members.is_some_and(|members| members >= context.params.board_min_members) && club.has_board == Some(false)
}

pub(super) fn board_incomplete(context: &Context<'_>) -> bool {
    !empty_posts(context).is_empty()
}

pub(super) fn board_in_place(context: &Context<'_>) -> bool {
    let record = context.record;
    record.club.has_board == Some(true)
        && BOARD.into_iter().all(|role| record.active_people(context.today).any(|person| person.role == role))
}

/// Posts of the board that nobody holds; empty when the board is not listed.
pub(super) fn empty_posts(context: &Context<'_>) -> Vec<Role> {
    let record = context.record;
    let listed = |role: Role| record.active_people(context.today).any(|person| person.role == role);
    // A list with nothing but the leader does not tell who else is on the board.
    let knows_board = [Role::DeputyLeader, Role::Secretary, Role::Treasurer, Role::BoardMember].into_iter().any(listed);
    if record.club.has_board != Some(true) || !knows_board {
        return Vec::new();
    }
    BOARD.into_iter().filter(|role| !listed(*role)).collect()
}

pub(super) fn successor_missing(context: &Context<'_>) -> bool {
    let record = context.record;
    let knows_posts = record.club.has_board.is_some() || record.active_people(context.today).nth(1).is_some();
    context.rep.is_some() && knows_posts && !record.active_people(context.today).any(|person| is_deputy(person.role))
}

fn is_deputy(role: Role) -> bool {
    matches!(role, Role::DeputyLeader | Role::DeputyRep)
}

pub(super) fn deputy_named(context: &Context<'_>) -> bool {
    deputy(context).is_some()
}

/// Who can step in. A deputy whose leader or rep has gone is the one who bears it, and has nobody behind them.
pub(super) fn deputy<'a>(context: &Context<'a>) -> Option<&'a Person> {
    let record = context.record;
    let bears = |person: &Person| person.role.is_rep() && !is_deputy(person.role);
    let is_borne = record.active_people(context.today).any(bears);
    record.active_people(context.today).find(|person| is_deputy(person.role)).filter(|_| is_borne)
}

pub(super) fn is_small(context: &Context<'_>) -> bool {
    context.record.club.members.is_some_and(|members| members < context.params.board_min_members)
}

pub(super) fn unorganised_many(context: &Context<'_>) -> bool {
    unorganised(context.record).is_some_and(|count| count >= i64::from(context.params.unorganised_min))
}

/// Employees who are not members.
pub(super) fn unorganised(record: &ClubRecord) -> Option<i64> {
    let club = &record.club;
    Some(i64::from(club.employees?) - i64::from(club.members?))
}

pub(super) fn well_organised(context: &Context<'_>) -> bool {
    let club = &context.record.club;
    // More members than employees: one of the two figures is old, and nothing can be said.
    club.organised_pct().is_some_and(|share| (context.params.well_organised_pct..=100).contains(&share))
}

pub(super) fn register_below_target(context: &Context<'_>) -> bool {
    let (club, params) = (&context.record.club, context.params);
    club.mobile_pct().is_some_and(|share| share < params.target_mobile_pct)
        || club.email_pct().is_some_and(|share| share < params.target_email_pct)
}

pub(super) fn register_stale(context: &Context<'_>) -> bool {
    let checked = context.record.club.register_checked_on;
    checked.is_some_and(|day| context.is_older(day, context.params.register_check_months))
}

pub(super) fn register_at_target(context: &Context<'_>) -> bool {
    let (club, params) = (&context.record.club, context.params);
    club.mobile_pct().is_some_and(|share| share >= params.target_mobile_pct)
        && club.email_pct().is_some_and(|share| share >= params.target_email_pct)
}

pub(super) fn is_lok(context: &Context<'_>) -> bool {
    context.record.club.is_on_lok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::Fact::*;
    use crate::domain::facts::fixture::Scene;

    fn scene() -> Scene {
        Scene::new("2026-04-15")
    }

    #[test]
    fn members_and_nobody_with_a_reps_post_is_no_rep() {
        let mut scene = scene();
        assert!(!scene.facts().has(NoRep));
        scene.record.club.members = Some(6);
        assert!(scene.facts().has(NoRep));
        scene.person("Ola", Role::Treasurer);
        assert!(scene.facts().has(NoRep));
        scene.person("Kari", Role::WorkplaceRep);
        assert!(!scene.facts().has(NoRep));
    }

    #[test]
    fn a_name_without_a_post_may_be_the_rep() {
        let mut scene = scene();
        scene.record.club.members = Some(6);
        scene.person("Kari", Role::None);
        assert!(!scene.facts().has(NoRep));
    }

    #[test]
    fn a_rep_who_stepped_down_leaves_a_workplace_that_had_one() {
        let mut scene = scene().rep();
        scene.record.club.members = Some(6);
        scene.the_rep().left_post_on = Some("2026-04-01".parse().unwrap());
        assert!(scene.facts().has(NoRep) && scene.facts().has(HadRepBefore));
    }

    #[test]
    fn a_board_is_missing_from_ten_members_when_somebody_has_said_so() {
        for (members, board, missing) in
            [(10, Some(false), true), (9, Some(false), false), (10, Some(true), false), (10, None, false)]
        {
            let mut scene = scene();
            scene.record.club.members = Some(members);
            scene.record.club.has_board = board;
            assert_eq!(scene.facts().has(BoardMissing), missing);
            assert_eq!(scene.facts().has(SmallClub), members < 10);
        }
    }

    #[test]
    fn a_board_is_incomplete_when_its_people_are_listed_and_a_post_is_empty() {
        let mut scene = scene().rep();
        scene.record.club.has_board = Some(true);
        scene.the_rep().role = Role::ClubLeader;
        assert!(!scene.facts().has(BoardIncomplete));
        scene.person("Ola", Role::Treasurer);
        assert!(scene.facts().has(BoardIncomplete));
        assert_eq!(
            empty_posts(&Context::new(&scene.record, scene.today(), &scene.params)),
            [Role::DeputyLeader, Role::Secretary]
        );
        scene.person("Per", Role::DeputyLeader);
        scene.person("Eva", Role::Secretary);
        assert!(!scene.facts().has(BoardIncomplete));
    }

    #[test]
    fn a_successor_is_missing_when_the_posts_are_known_and_nobody_is_deputy() {
        let mut scene = scene().rep();
        assert!(!scene.facts().has(SuccessorMissing));
        scene.record.club.has_board = Some(false);
        assert!(scene.facts().has(SuccessorMissing));
        scene.person("Per", Role::DeputyRep);
        assert!(!scene.facts().has(SuccessorMissing));
    }

    #[test]
    fn many_are_unorganised_from_five() {
        let mut scene = scene();
        scene.record.club.members = Some(10);
        for (employees, many) in [(14, false), (15, true), (3, false)] {
            scene.record.club.employees = Some(employees);
            assert_eq!(scene.facts().has(UnorganisedMany), many);
        }
    }

    #[test]
    fn the_register_is_below_target_when_a_known_share_is() {
        for (mobile, email, below) in
            [(Some(77), Some(65), true), (Some(78), Some(65), false), (None, Some(64), true), (None, None, false)]
        {
            let mut scene = scene();
            scene.record.club.members = Some(100);
            scene.record.club.members_with_mobile = mobile;
            scene.record.club.members_with_email = email;
            assert_eq!(scene.facts().has(RegisterBelowTarget), below);
        }
    }

    #[test]
    fn a_member_list_is_stale_a_year_after_it_was_gone_through() {
        for (checked, stale) in [("2025-04-15", false), ("2025-04-14", true)] {
            let mut scene = scene();
            scene.record.club.register_checked_on = Some(checked.parse().unwrap());
            assert_eq!(scene.facts().has(RegisterStale), stale);
        }
    }

    #[test]
    fn a_lok_club_is_one_whose_agreement_says_lok() {
        for (agreement, lok) in [("LOK", true), ("Lok (Nelfo)", true), ("Blokk", false), ("", false)] {
            let mut scene = scene();
            scene.record.club.agreement = Some(agreement.into());
            assert_eq!(scene.facts().has(LokClub), lok, "{agreement}");
        }
    }

    #[test]
    fn a_board_is_in_place_when_its_three_posts_are_held() {
        let mut scene = scene().rep();
        scene.the_rep().role = Role::ClubLeader;
        scene.record.club.has_board = Some(true);
        scene.person("Per", Role::DeputyLeader);
        assert!(!scene.facts().has(BoardInPlace));
        scene.person("Eva", Role::Secretary);
        assert!(scene.facts().has(BoardInPlace) && !scene.facts().has(BoardIncomplete));
        scene.record.people[2].left_post_on = Some("2026-04-01".parse().unwrap());
        assert!(!scene.facts().has(BoardInPlace) && scene.facts().has(BoardIncomplete));
        // That there is a board nobody has said.
        scene.record.people[2].left_post_on = None;
        scene.record.club.has_board = None;
        assert!(!scene.facts().has(BoardInPlace));
    }

    #[test]
    fn a_deputy_is_named_beside_the_one_they_are_deputy_of() {
        let mut scene = scene().rep();
        assert!(!scene.facts().has(DeputyNamed));
        scene.person("Per", Role::DeputyRep);
        assert!(scene.facts().has(DeputyNamed) && !scene.facts().has(SuccessorMissing));
        scene.the_rep().left_post_on = Some("2026-04-01".parse().unwrap());
        assert!(!scene.facts().has(DeputyNamed));
    }

    #[test]
    fn a_workplace_is_well_organised_from_two_thirds() {
        let mut scene = scene();
        scene.record.club.employees = Some(15);
        for (members, well) in [(9, false), (10, true), (15, true), (16, false), (0, false)] {
            scene.record.club.members = Some(members);
            assert_eq!(scene.facts().has(WellOrganised), well, "{members}");
        }
        scene.record.club.members = None;
        assert!(!scene.facts().has(WellOrganised));
    }

    #[test]
    fn the_register_is_at_target_when_both_shares_are_known_and_are() {
        for (mobile, email, at) in
            [(Some(78), Some(65), true), (Some(77), Some(65), false), (Some(78), None, false), (None, None, false)]
        {
            let mut scene = scene();
            scene.record.club.members = Some(100);
            scene.record.club.members_with_mobile = mobile;
            scene.record.club.members_with_email = email;
            assert_eq!(scene.facts().has(RegisterAtTarget), at);
        }
    }
}
