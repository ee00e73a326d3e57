//! Facts about the person we would ring. What they have learnt is in `training`.

use chrono::{Datelike, Months, NaiveDate};

use super::compute::Context;
use crate::domain::person::{Person, PhoneKind, Role};

pub(super) fn is_new(context: &Context<'_>) -> bool {
    let elected = context.rep.and_then(|rep| rep.elected_on);
    elected.is_some_and(|day| (0..i64::from(context.params.new_rep_days)).contains(&context.days_since(day)))
}

pub(super) fn never_called(context: &Context<'_>) -> bool {
    context.rep.is_some_and(|rep| !context.record.has_met(rep, context.today, context.params.new_rep_days))
}

pub(super) fn is_leader(context: &Context<'_>) -> bool {
    context.rep.is_some_and(|rep| rep.role == Role::ClubLeader)
}

/// The day of the next election we know of: the rep's, or the leader's when the leader is somebody else. The club has an
/// election in front of it whoever of them is on the phone.
pub(super) fn next_election(context: &Context<'_>) -> Option<NaiveDate> {
    let rep = context.rep?;
    let leader = context.record.active_people(context.today).filter(|person| person.role == Role::ClubLeader);
    leader.chain([rep]).filter_map(|person| person.term_ends).min()
}

pub(super) fn term_ending(context: &Context<'_>) -> bool {
    let ends = next_election(context);
    ends.is_some_and(|day| context.is_within(day, context.params.term_ending_days))
}

pub(super) fn election_overdue(context: &Context<'_>) -> bool {
    next_election(context).is_some_and(|day| day < context.today)
}

pub(super) fn anniversary(context: &Context<'_>) -> bool {
    let elected = context.rep.and_then(|rep| rep.elected_on);
    let days = i64::from(context.params.anniversary_days);
    let is_near = |day: NaiveDate| (0..days).contains(&context.days_since(day));
    elected.is_some_and(|day| anniversaries(day, context.today).any(is_near))
}

/// The last day up to a day on which it was whole years since another, and the next one after it; none before the first year.
pub(super) fn anniversaries(since: NaiveDate, today: NaiveDate) -> impl Iterator<Item = NaiveDate> {
    let years = u32::try_from(today.year() - since.year()).unwrap_or(0);
    let after = move |years: u32| since.checked_add_months(Months::new(12 * years));
    (years.saturating_sub(1)..=years + 1).filter(|years| *years > 0).filter_map(after)
}

pub(super) fn email_missing(context: &Context<'_>) -> bool {
    context.rep.is_some_and(|rep| rep.email.is_none())
}

pub(super) fn mobile_missing(context: &Context<'_>) -> bool {
    let is_mobile = |kind| matches!(kind, PhoneKind::Mobile | PhoneKind::Foreign);
    context.rep.is_some_and(|rep| !rep.phones.iter().any(|phone| phone.is_usable() && is_mobile(phone.kind)))
}

pub(super) fn best_time_unknown(context: &Context<'_>) -> bool {
    context.rep.is_some_and(|rep| rep.best_time.is_none())
}

pub(super) fn do_not_call(context: &Context<'_>) -> bool {
    context.rep.is_none() && who_refused(context).is_some()
}

/// The active person in calling order who asked not to be rung.
pub(super) fn who_refused<'a>(context: &Context<'a>) -> Option<&'a Person> {
    context.record.active_people(context.today).find(|person| person.do_not_call)
}

#[cfg(test)]
mod tests {
    use crate::domain::facts::Fact::*;
    use crate::domain::facts::fixture::Scene;
    use crate::domain::person::Role;

    fn scene() -> Scene {
        Scene::new("2026-04-15").rep()
    }

    #[test]
    fn a_rep_is_new_for_ninety_days_and_not_before_the_election() {
        for (elected, new) in [("2026-04-15", true), ("2026-01-16", true), ("2026-01-15", false), ("2026-04-16", false)]
        {
            let mut scene = scene();
            scene.the_rep().elected_on = Some(elected.parse().unwrap());
            assert_eq!(scene.facts().has(RepIsNew), new, "{elected}");
        }
    }

    #[test]
    fn a_rep_is_never_called_until_we_have_talked_with_this_very_person() {
        let mut scene = scene();
        assert!(scene.facts().has(RepNeverCalled));
        scene.missed("2026-04-01");
        scene.talked("2026-04-02").person = None;
        assert!(scene.facts().has(RepNeverCalled));
        scene.talked("2026-04-03");
        assert!(!scene.facts().has(RepNeverCalled));
    }

    #[test]
    fn a_new_rep_whom_we_knew_as_a_member_is_congratulated_and_one_who_was_elected_again_is_not() {
        use crate::domain::event::EventKind;
        let mut scene = scene();
        scene.the_rep().elected_on = "2026-04-01".parse().ok();
        scene.talked("2026-03-20");
        assert!(scene.facts().has(RepNeverCalled), "that was a member");
        let rep = scene.the_rep().id;
        scene.event(EventKind::Elected, "2024-04-01").person = Some(rep);
        assert!(!scene.facts().has(RepNeverCalled), "was the rep then, too");
        scene.record.events.clear();
        scene.talked("2026-04-01");
        assert!(!scene.facts().has(RepNeverCalled), "on the day of the election one speaks with the rep");
        // Long in the post, it does not matter when one spoke.
        let mut scene = Scene::new("2026-04-15").rep();
        scene.the_rep().elected_on = "2025-04-01".parse().ok();
        scene.talked("2025-03-20");
        assert!(!scene.facts().has(RepNeverCalled));
    }

    #[test]
    fn a_meeting_with_the_rep_is_as_good_as_a_call_but_only_once_it_has_been_held() {
        use crate::domain::event::EventKind;
        for (on, never) in [("2026-04-14", false), ("2026-04-16", true)] {
            let mut scene = scene();
            let rep = scene.the_rep().id;
            scene.event(EventKind::Meeting, on).person = Some(rep);
            assert_eq!(scene.facts().has(RepNeverCalled), never);
        }
    }

    #[test]
    fn whole_years_in_the_post_are_spoken_of_for_a_week() {
        for (elected, on, is_told) in [
            ("2025-04-15", "2026-04-14", false),
            ("2025-04-15", "2026-04-15", true),
            ("2025-04-15", "2026-04-22", true),
            ("2025-04-15", "2026-04-23", false),
            ("2025-04-15", "2025-04-15", false),
            ("2024-02-29", "2026-03-01", true),
            ("2022-12-29", "2026-01-02", true),
        ] {
            let mut scene = Scene::new(on).rep();
            scene.the_rep().elected_on = Some(elected.parse().unwrap());
            assert_eq!(scene.facts().has(RepAnniversary), is_told, "{elected} {on}");
        }
    }

    #[test]
    fn only_the_holder_of_the_leaders_post_is_leader() {
        let mut scene = scene();
        assert!(!scene.facts().has(RepIsLeader));
        scene.the_rep().role = Role::ClubLeader;
        assert!(scene.facts().has(RepIsLeader));
    }

    #[test]
    fn a_term_is_ending_until_its_last_day_and_overdue_from_the_day_after() {
        let days = [
            ("2026-08-14", false, false),
            ("2026-08-13", true, false),
            ("2026-04-15", true, false),
            ("2026-04-14", false, true),
        ];
        for (ends, ending, overdue) in days {
            let mut scene = scene();
            scene.the_rep().term_ends = Some(ends.parse().unwrap());
            assert_eq!(
                (scene.facts().has(RepTermEnding), scene.facts().has(ElectionOverdue)),
                (ending, overdue),
                "{ends}"
            );
        }
    }

    #[test]
    fn the_election_of_a_leader_is_ahead_of_the_club_also_when_somebody_else_is_rung() {
        let mut scene = scene();
        scene.person("Ola", Role::ClubLeader).term_ends = Some("2026-06-15".parse().unwrap());
        assert!(scene.facts().has(RepTermEnding) && !scene.facts().has(ElectionOverdue));
        scene.the_rep().term_ends = Some("2028-03-01".parse().unwrap());
        assert!(scene.facts().has(RepTermEnding));
        scene.record.people[1].left_post_on = Some("2026-04-01".parse().unwrap());
        assert!(!scene.facts().has(RepTermEnding));
    }

    #[test]
    fn what_is_missing_on_the_card_is_a_fact_only_when_there_is_a_rep() {
        let missing = [RepEmailMissing, RepMobileMissing, BestTimeUnknown];
        let empty = Scene::new("2026-04-15").facts();
        assert!(missing.iter().all(|fact| !empty.has(*fact)));

        let mut bare = scene();
        bare.the_rep().phones.clear();
        assert!(missing.iter().all(|fact| bare.facts().has(*fact)));

        let mut full = scene();
        full.the_rep().email = Some("kari@example.no".into());
        full.the_rep().best_time = Some("etter fire".into());
        assert!(missing.iter().all(|fact| !full.facts().has(*fact)));
    }

    #[test]
    fn a_mobile_that_belongs_to_somebody_else_is_missing() {
        let mut scene = scene();
        scene.the_rep().phones[0].state = crate::domain::person::PhoneState::Bad;
        assert!(scene.facts().has(RepMobileMissing));
    }

    #[test]
    fn a_club_is_not_rung_when_the_only_rep_asked_not_to_be() {
        let mut scene = scene();
        scene.the_rep().do_not_call = true;
        assert!(scene.facts().has(DoNotCall));
        scene.person("Ola", Role::DeputyLeader);
        assert!(!scene.facts().has(DoNotCall));
    }

    #[test]
    fn a_heavy_post_is_said_by_the_one_who_holds_it() {
        let mut scene = scene();
        scene.talked("2026-03-01").topics = vec!["sliten".into()];
        assert!(scene.facts().has(WorkloadHeavy));
        scene.the_rep().left_post_on = Some("2026-04-01".parse().unwrap());
        scene.person("Ola", Role::ClubLeader);
        assert!(!scene.facts().has(WorkloadHeavy));
    }
}
