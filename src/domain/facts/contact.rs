//! Facts about what has passed between the union and the club: talks, meetings, cases and promises.

use chrono::NaiveDate;

use super::compute::Context;
use super::{Fact, said};
use crate::domain::call::Outcome;
use crate::domain::env::day_of;
use crate::domain::event::EventKind;
use crate::domain::follow_up::{FollowUp, FollowUpKind, Side};
use crate::domain::record::ClubRecord;

pub(super) fn never(context: &Context<'_>) -> bool {
    context.last_contact.is_none()
}

pub(super) fn overdue(context: &Context<'_>) -> bool {
    context.last_contact.is_some_and(|day| context.days_since(day) > i64::from(context.params.contact_overdue_days))
}

pub(super) fn recent(context: &Context<'_>) -> bool {
    context.last_contact.is_some_and(|day| context.days_since(day) < i64::from(context.params.contact_recent_days))
}

/// The last meeting or visit that has been held.
pub(super) fn last_met(record: &ClubRecord, today: NaiveDate) -> Option<NaiveDate> {
    held(record, today, |kind| kind.is_contact())
}

fn held(record: &ClubRecord, today: NaiveDate, wanted: impl Fn(EventKind) -> bool) -> Option<NaiveDate> {
    record.events.iter().filter(|event| wanted(event.kind) && event.on <= today).map(|event| event.on).max()
}

/// The last visit to the workplace, from our own events or from a list.
pub(super) fn last_visit(context: &Context<'_>) -> Option<NaiveDate> {
    held(context.record, context.today, |kind| kind == EventKind::Visit).max(context.record.club.listed_visit_on)
}

/// The last time somebody met face to face.
pub(super) fn last_meeting(context: &Context<'_>) -> Option<NaiveDate> {
    last_met(context.record, context.today).max(context.record.club.listed_visit_on)
}

pub(super) fn no_meeting(context: &Context<'_>) -> bool {
    last_meeting(context).is_some_and(|day| context.is_older(day, context.params.meeting_overdue_months))
}

pub(super) fn visit_overdue(context: &Context<'_>) -> bool {
    last_visit(context).is_some_and(|day| context.is_older(day, context.params.visit_overdue_months))
}

pub(super) fn unanswered_streak(context: &Context<'_>) -> bool {
    attempts(context) >= i64::from(context.params.unanswered_streak)
}

/// Attempts in a row, newest first, in which the rep was not met.
pub(super) fn attempts(context: &Context<'_>) -> i64 {
    let rep = context.rep.map(|rep| rep.id);
    let missed =
        |outcome| matches!(outcome, Outcome::NoAnswer | Outcome::Busy | Outcome::LeftMessage | Outcome::SentMessage);
    let of_rep = |person: Option<_>| person.is_none() || person == rep;
    let run = context.record.calls.iter().take_while(|call| missed(call.outcome) && of_rep(call.person));
    i64::try_from(run.count()).unwrap_or(i64::MAX)
}

pub(super) fn email_only(context: &Context<'_>) -> bool {
    let after = |day: NaiveDate| day <= context.today && context.last_contact.is_none_or(|spoken| day > spoken);
    let written = |kind| matches!(kind, EventKind::Email | EventKind::Message);
    let events = context.record.events.iter().filter(|event| written(event.kind) && after(event.on)).count();
    let sent = context.record.calls.iter().filter(|call| call.outcome == Outcome::SentMessage);
    events + sent.filter(|call| after(day_of(call.ended_at))).count() >= 2
}

pub(super) fn has_open_case(context: &Context<'_>) -> bool {
    open_case(context).is_some()
}

/// The open case in the words of the latest note that names one, or of the task to take it further.
pub(super) fn open_case(context: &Context<'_>) -> Option<String> {
    let is_case = |kind| matches!(kind, FollowUpKind::NeedsAction | FollowUpKind::CaseEscalate);
    let open = |task: &&FollowUp| task.is_open() && is_case(task.kind);
    let task = context.record.follow_ups.iter().find(|task| open(task) && !task.text.trim().is_empty());
    let noted = || {
        let is_case = |word: &str| {
            context.params.topic_of(&word.to_lowercase()).is_some_and(|topic| topic.fact == Fact::LastOpenCase)
        };
        let mut talks = said::in_talks(context.record, context.today, context.params);
        let call = talks.find(|said| said.fact == Fact::LastOpenCase)?.call;
        let tagged = |line: &&str| {
            line.split_whitespace()
                .filter_map(|word| word.strip_prefix('#'))
                .any(|word| is_case(word.trim_matches(|c: char| !c.is_alphanumeric())))
        };
        let line = call.note.lines().find(tagged)?;
        let words: Vec<&str> = line.split_whitespace().filter(|word| !word.starts_with('#')).collect();
        (!words.is_empty()).then(|| words.join(" "))
    };
    task.map(|task| task.text.trim().to_owned()).or_else(noted)
}

pub(super) fn follow_up_overdue(context: &Context<'_>) -> bool {
    late(context).is_some()
}

/// The open task that is most overdue, a promise before what the program has opened.
pub(super) fn late<'a>(context: &Context<'a>) -> Option<&'a FollowUp> {
    let overdue = context.record.follow_ups.iter().filter(|task| task.is_overdue(context.today));
    overdue.min_by_key(|task| (!task.is_promise(), task.due_on))
}

pub(super) fn follow_up_soon(context: &Context<'_>) -> bool {
    soon(context).is_some()
}

/// The open task that is due next, of one day a promise first.
pub(super) fn soon<'a>(context: &Context<'a>) -> Option<&'a FollowUp> {
    let near = |task: &&FollowUp| task.is_open() && is_near(context, task);
    context.record.follow_ups.iter().filter(near).min_by_key(|task| (task.due_on, !task.is_promise()))
}

fn is_near(context: &Context<'_>, task: &FollowUp) -> bool {
    task.due_on.is_some_and(|day| context.is_within(day, context.params.followup_soon_days))
}

/// Whether the promise of a side that is due first is past its day.
pub(super) fn is_late(context: &Context<'_>, side: Side) -> bool {
    promised(context, side).is_some_and(|task| task.is_overdue(context.today))
}

/// Whether the promise of a side that is due first is due soon.
pub(super) fn is_soon(context: &Context<'_>, side: Side) -> bool {
    promised(context, side).is_some_and(|task| is_near(context, task))
}

pub(super) fn promise_by_us(context: &Context<'_>) -> bool {
    promised(context, Side::Ours).is_some()
}

pub(super) fn promise_by_club(context: &Context<'_>) -> bool {
    promised(context, Side::Theirs).is_some()
}

/// The open promise of a side that is due first ([`FollowUp::is_promise`]).
pub(super) fn promised<'a>(context: &Context<'a>, side: Side) -> Option<&'a FollowUp> {
    let open = context.record.follow_ups.iter().filter(|task| task.is_open() && task.side == side && task.is_promise());
    open.min_by_key(|task| (task.due_on.is_none(), task.due_on))
}

pub(super) fn appointment_passed(context: &Context<'_>) -> bool {
    was_to_meet(context).is_some()
}

pub(super) fn appointment_soon(context: &Context<'_>) -> bool {
    meets(context).is_some()
}

/// The last meeting or visit whose day has passed while it is still open.
pub(super) fn was_to_meet<'a>(context: &Context<'a>) -> Option<&'a FollowUp> {
    let passed = |task: &&FollowUp| task.is_appointment() && task.is_overdue(context.today);
    context.record.follow_ups.iter().filter(passed).max_by_key(|task| task.due_on)
}

/// The next meeting or visit that is agreed and near.
pub(super) fn meets<'a>(context: &Context<'a>) -> Option<&'a FollowUp> {
    let near = |task: &&FollowUp| task.is_appointment() && task.is_open() && is_near(context, task);
    context.record.follow_ups.iter().filter(near).min_by_key(|task| task.due_on)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::Fact::*;
    use crate::domain::facts::fixture::Scene;

    fn scene() -> Scene {
        Scene::new("2026-04-15").rep()
    }

    #[test]
    fn contact_is_recent_for_thirty_days_and_overdue_after_a_hundred_and_eighty() {
        for (day, recent, overdue) in [
            ("2026-03-17", true, false),
            ("2026-03-16", false, false),
            ("2025-10-17", false, false),
            ("2025-10-16", false, true),
        ] {
            let mut scene = scene();
            scene.talked(day);
            let facts = scene.facts();
            assert_eq!(
                (facts.has(ContactRecent), facts.has(ContactOverdue), facts.has(NeverContacted)),
                (recent, overdue, false),
                "{day}"
            );
        }
    }

    #[test]
    fn calls_without_an_answer_and_written_words_are_no_contact() {
        let mut scene = scene();
        scene.missed("2026-04-14");
        scene.event(EventKind::Email, "2026-04-14");
        scene.event(EventKind::Message, "2026-04-14");
        scene.event(EventKind::Meeting, "2026-04-16");
        scene.record.club.listed_contact_on = Some("2026-04-10".parse().unwrap());
        assert!(scene.facts().has(NeverContacted));
        scene.event(EventKind::Visit, "2026-04-12");
        assert!(!scene.facts().has(NeverContacted));
    }

    #[test]
    fn three_misses_in_a_row_are_a_streak_and_an_answer_ends_it() {
        let mut scene = scene();
        scene.talked("2026-04-01");
        scene.missed("2026-04-02");
        scene.missed("2026-04-03");
        assert!(!scene.facts().has(UnansweredStreak));
        scene.missed("2026-04-07");
        assert!(scene.facts().has(UnansweredStreak));
        scene.talked("2026-04-08");
        assert!(!scene.facts().has(UnansweredStreak));
    }

    #[test]
    fn two_written_words_since_we_spoke_are_e_mail_only() {
        let mut scene = scene();
        scene.event(EventKind::Email, "2026-02-01");
        scene.talked("2026-03-01");
        scene.event(EventKind::Email, "2026-03-02");
        assert!(!scene.facts().has(EmailOnlyContact));
        scene.event(EventKind::Message, "2026-03-03");
        assert!(scene.facts().has(EmailOnlyContact));
    }

    #[test]
    fn a_case_is_open_when_the_last_note_says_what_it_is() {
        let mut scene = scene();
        let call = scene.talked("2026-03-01");
        call.topics = vec!["sak".into()];
        call.note = "Hyggelig prat.\nLang kø på lageret, ny turnus fra august #sak".into();
        assert!(scene.facts().has(LastOpenCase));
        assert_eq!(scene.open_case().as_deref(), Some("Lang kø på lageret, ny turnus fra august"));
        scene.record.calls[0].note = "#sak".into();
        assert!(!scene.facts().has(LastOpenCase));
    }

    #[test]
    fn a_task_to_take_a_case_further_is_an_open_case() {
        let mut scene = scene();
        let task = scene.task(Side::Ours, "lønn under sykdom", None);
        task.kind = FollowUpKind::NeedsAction;
        assert!(scene.facts().has(LastOpenCase) && !scene.facts().has(PromiseByUs));
        assert_eq!(scene.open_case().as_deref(), Some("lønn under sykdom"));
    }

    #[test]
    fn a_task_is_soon_for_fourteen_days_and_overdue_when_its_day_is_past() {
        for (due, soon, overdue) in [
            ("2026-04-30", false, false),
            ("2026-04-29", true, false),
            ("2026-04-15", true, false),
            ("2026-04-14", false, true),
        ] {
            let mut scene = scene();
            scene.task(Side::Theirs, "kalle inn til klubbmøte", Some(due));
            assert_eq!((scene.facts().has(FollowupSoon), scene.facts().has(FollowupOverdue)), (soon, overdue), "{due}");
            scene.record.follow_ups[0].done_at = Some(scene.now);
            assert!(!scene.facts().has(FollowupSoon) && !scene.facts().has(FollowupOverdue));
        }
    }

    #[test]
    fn what_one_side_is_late_with_says_nothing_of_the_other() {
        let mut scene = scene();
        scene.task(Side::Ours, "sende tariffheftet", Some("2026-04-14"));
        scene.task(Side::Theirs, "sende oss medlemslista", Some("2026-04-20"));
        let facts = scene.facts();
        assert!(facts.has(FollowupOverdue) && facts.has(FollowupSoon));
        assert!(facts.has(PromiseByUsOverdue) && !facts.has(PromiseByUsSoon));
        assert!(facts.has(PromiseByClubSoon) && !facts.has(PromiseByClubOverdue));
        for task in &mut scene.record.follow_ups {
            task.side = if task.side == Side::Ours { Side::Theirs } else { Side::Ours };
        }
        let facts = scene.facts();
        assert!(facts.has(PromiseByClubOverdue) && !facts.has(PromiseByClubSoon));
        assert!(facts.has(PromiseByUsSoon) && !facts.has(PromiseByUsOverdue));
    }

    #[test]
    fn a_meeting_whose_day_is_set_is_no_promise_and_one_to_be_found_is() {
        let mut scene = scene();
        scene.task(Side::Ours, "", Some("2026-04-20")).kind = FollowUpKind::BookMeeting;
        assert!(!scene.facts().has(PromiseByUs) && scene.facts().has(FollowupSoon));
        scene.record.follow_ups[0].due_on = None;
        assert!(scene.facts().has(PromiseByUs));
    }

    #[test]
    fn an_appointment_is_near_until_its_day_and_passed_after_it_while_it_is_open() {
        for (day, passed, soon) in [
            ("2026-04-14", true, false),
            ("2026-04-15", false, true),
            ("2026-04-29", false, true),
            ("2026-04-30", false, false),
        ] {
            let mut scene = scene();
            scene.task(Side::Ours, "", Some(day)).kind = FollowUpKind::BookMeeting;
            let facts = scene.facts();
            assert_eq!((facts.has(AppointmentPassed), facts.has(AppointmentSoon)), (passed, soon), "{day}");
            scene.record.follow_ups[0].done_at = Some(scene.now);
            assert!(!scene.facts().has(AppointmentPassed) && !scene.facts().has(AppointmentSoon));
        }
    }

    #[test]
    fn a_promise_belongs_to_the_side_that_made_it() {
        let mut scene = scene();
        scene.task(Side::Ours, "sende tariffavtalen", None);
        assert!(scene.facts().has(PromiseByUs) && !scene.facts().has(PromiseByClub));
        scene.task(Side::Theirs, "snakke med de nye", None);
        assert!(scene.facts().has(PromiseByClub));
    }

    #[test]
    fn a_meeting_is_overdue_after_a_year_and_a_visit_after_two() {
        for (kind, day, meeting, visit) in [
            (EventKind::Meeting, "2025-04-15", false, false),
            (EventKind::Meeting, "2025-04-14", true, false),
            (EventKind::Visit, "2024-04-15", true, false),
            (EventKind::Visit, "2024-04-14", true, true),
        ] {
            let mut scene = scene();
            scene.event(kind, day);
            assert_eq!((scene.facts().has(NoMeeting12m), scene.facts().has(VisitOverdue)), (meeting, visit), "{day}");
        }
    }

    #[test]
    fn a_visit_on_the_imported_list_counts_as_the_last_one() {
        let mut scene = scene();
        scene.record.club.listed_visit_on = Some("2023-01-01".parse().unwrap());
        assert!(
            scene.facts().has(VisitOverdue) && scene.facts().has(NoMeeting12m) && scene.facts().has(NeverContacted)
        );
    }
}
