//! The club's own figures: what stands for each `{placeholder}` of the guides. Days and numbers are values here;
//! how they are written for people is `lang`'s.

use chrono::{Datelike, NaiveDate, NaiveTime};

use super::compute::Context;
use super::{Fact, Params, club, contact, rep, season, training};
use crate::domain::env::{At, day_of};
use crate::domain::follow_up::{FollowUp, FollowUpKind, Side};
use crate::domain::person::Role;
use crate::domain::record::ClubRecord;

/// A value that fills a placeholder.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Figure {
    /// A number.
    Count(i64),
    /// A day.
    Day(NaiveDate),
    /// Words as somebody wrote them: a name, a promise.
    Text(String),
    /// Posts, to be named in the language of the reader.
    Posts(Vec<Role>),
    /// A task without words of its own, to be named by its kind in the language of the reader.
    Task(FollowUpKind),
    /// A meeting or visit whose day is agreed: what it is, and its hour where one was said.
    Appointment(FollowUpKind, Option<NaiveTime>),
    /// Whom something was promised: whether it was the rep that is rung, or the club before their time.
    Promised(bool),
    /// How it stands with what we promised: whether we are late.
    Late(bool),
}

/// Every placeholder there is.
pub const FIGURES: &[&str] = &[
    "rep",
    "elected_on",
    "term_ends",
    "members",
    "employees",
    "last_rep_ended",
    "empty_roles",
    "board_roles",
    "deputy",
    "unorganised",
    "mobile_pct",
    "email_pct",
    "target_mobile_pct",
    "target_email_pct",
    "register_checked_on",
    "months_since_contact",
    "last_contact",
    "attempts",
    "open_case",
    "late",
    "due",
    "soon",
    "soon_due",
    "was_to_meet_on",
    "meets_on",
    "promise",
    "promise_due",
    "promise_to",
    "promise_stands",
    "task",
    "task_due",
    "last_meeting",
    "last_visit",
    "annual_deadline",
    "course",
    "course_date",
    "last_course",
    "booked",
    "last_signup",
    "last_course_rep",
    "conference_date",
    "invited_on",
    "campaign_end",
];

/// Placeholders of a fact's own because-text: `said_on` is the day it was said (`said_on`).
pub const FACT_FIGURES: &[&str] = &["said_on"];

/// The figure of a placeholder for a club at `now`; `None` when the club has none, or when there is no such placeholder.
pub fn figure(name: &str, record: &ClubRecord, now: At, params: &Params) -> Option<Figure> {
    let context = Context::new(record, day_of(now), params);
    let rep = context.rep;
    let club = &record.club;
    match name {
        "rep" => rep.or_else(|| rep::who_refused(&context)).and_then(|rep| text(&rep.full_name())),
        "elected_on" => rep?.elected_on.map(Figure::Day),
        "term_ends" => rep::next_election(&context).map(Figure::Day),
        "members" => count(club.members),
        "employees" => count(club.employees),
        "last_rep_ended" => club::last_rep_ended(&context).map(Figure::Day),
        "empty_roles" => Some(club::empty_posts(&context)).filter(|posts| !posts.is_empty()).map(Figure::Posts),
        "board_roles" => club::board_in_place(&context).then(|| Figure::Posts(club::BOARD.to_vec())),
        "deputy" => club::deputy(&context).and_then(|deputy| text(&deputy.full_name())),
        "unorganised" => club::unorganised(record).filter(|count| *count > 0).map(Figure::Count),
        "mobile_pct" => count(club.mobile_pct()),
        "email_pct" => count(club.email_pct()),
        "target_mobile_pct" => count(Some(params.target_mobile_pct)),
        "target_email_pct" => count(Some(params.target_email_pct)),
        "register_checked_on" => club.register_checked_on.map(Figure::Day),
        "months_since_contact" => Some(Figure::Count(whole_months(context.last_contact?, context.today))),
        "last_contact" => context.last_contact.map(Figure::Day),
        "attempts" => Some(Figure::Count(contact::attempts(&context))),
        "open_case" => contact::open_case(&context).map(Figure::Text),
        "late" => contact::late(&context).and_then(task),
        "due" => contact::late(&context)?.due_on.map(Figure::Day),
        "soon" => contact::soon(&context).and_then(task),
        "soon_due" => contact::soon(&context)?.due_on.map(Figure::Day),
        "was_to_meet_on" => contact::was_to_meet(&context)?.due_on.map(Figure::Day),
        "meets_on" => contact::meets(&context)?.due_on.map(Figure::Day),
        "promise" => contact::promised(&context, Side::Ours).and_then(task),
        "promise_due" => contact::promised(&context, Side::Ours)?.said_day().map(Figure::Day),
        "promise_to" => Some(Figure::Promised(!rep::never_called(&context))),
        "promise_stands" => {
            contact::promised(&context, Side::Ours).map(|task| Figure::Late(task.is_overdue(context.today)))
        }
        "task" => contact::promised(&context, Side::Theirs).and_then(task),
        "task_due" => contact::promised(&context, Side::Theirs)?.said_day().map(Figure::Day),
        "last_meeting" => contact::last_meeting(&context).map(Figure::Day),
        "last_visit" => contact::last_visit(&context).map(Figure::Day),
        "annual_deadline" => season::window(&context, Fact::AnnualMeetingDue).map(|(_, to)| Figure::Day(to)),
        "course" => training::next_course(&context).and_then(|offer| text(&offer.name)),
        "course_date" => training::next_course(&context)?.starts_on.map(Figure::Day),
        "last_course" => training::last_course(&context).map(Figure::Day),
        "booked" => training::booked(&context).and_then(|sign_up| text(&sign_up.title)),
        "last_signup" => training::missed(&context).and_then(|sign_up| text(&sign_up.title)),
        "last_course_rep" => training::taken(&context).and_then(text),
        "conference_date" => training::next_conference(&context)?.starts_on.map(Figure::Day),
        "invited_on" => {
            training::unanswered_invitation(&context).map(|sign_up| Figure::Day(day_of(sign_up.created_at)))
        }
        "campaign_end" => season::window(&context, Fact::CampaignActive).map(|(_, to)| Figure::Day(to)),
        _ => None,
    }
}

/// When the promise or task behind a placeholder was made; `None` for any other placeholder, or when there is none.
pub fn promised_at(name: &str, record: &ClubRecord, now: At, params: &Params) -> Option<At> {
    let context = Context::new(record, day_of(now), params);
    let behind = match name {
        "promise" => contact::promised(&context, Side::Ours),
        "task" => contact::promised(&context, Side::Theirs),
        "was_to_meet_on" => contact::was_to_meet(&context),
        "meets_on" => contact::meets(&context),
        _ => None,
    };
    behind.map(|task| task.created_at)
}

fn text(words: &str) -> Option<Figure> {
    let words = words.trim();
    (!words.is_empty()).then(|| Figure::Text(words.to_owned()))
}

fn count(number: Option<u32>) -> Option<Figure> {
    number.map(|number| Figure::Count(number.into()))
}

fn task(task: &FollowUp) -> Option<Figure> {
    if task.is_appointment() {
        return Some(Figure::Appointment(task.kind, task.due_time));
    }
    // A promise without words says nothing; a meeting to be agreed says what it is.
    text(&task.text).or_else(|| (task.kind != FollowUpKind::Promise).then_some(Figure::Task(task.kind)))
}

fn whole_months(from: NaiveDate, to: NaiveDate) -> i64 {
    let months = i64::from(to.year() - from.year()) * 12 + i64::from(to.month()) - i64::from(from.month());
    months - i64::from(to.day() < from.day())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::fixture::Scene;

    fn of(scene: &Scene, name: &str) -> Option<Figure> {
        figure(name, &scene.record, scene.now, &scene.params)
    }

    #[test]
    fn every_placeholder_has_a_figure_for_some_club() {
        let (rich, boarded) = (Scene::rich(), Scene::new("2026-04-15").board());
        let mut met = Scene::new("2026-04-15");
        for day in ["2026-04-10", "2026-04-20"] {
            met.task(Side::Ours, "", Some(day)).kind = FollowUpKind::BookMeeting;
        }
        for name in FIGURES {
            let found = of(&rich, name).or_else(|| of(&Scene::rich_at("2026-02-10"), name));
            let found = found.or_else(|| of(&Scene::rich_at("2026-06-10"), name));
            let found = found.or_else(|| of(&boarded, name)).or_else(|| of(&met, name));
            assert!(found.is_some(), "{name}");
        }
        assert_eq!(of(&rich, "nonsense"), None);
    }

    #[test]
    fn a_club_of_which_nothing_is_known_has_no_figures_of_its_own() {
        let empty = Scene::new("2026-04-15");
        let known: Vec<&str> = FIGURES.iter().copied().filter(|name| of(&empty, name).is_some()).collect();
        assert_eq!(known, ["target_mobile_pct", "target_email_pct", "attempts", "promise_to"]);
    }

    #[test]
    fn months_are_whole() {
        let day = |text: &str| text.parse().unwrap();
        assert_eq!(whole_months(day("2025-10-16"), day("2026-04-15")), 5);
        assert_eq!(whole_months(day("2025-10-15"), day("2026-04-15")), 6);
        assert_eq!(whole_months(day("2025-12-31"), day("2026-01-01")), 0);
    }

    #[test]
    fn a_meeting_to_be_agreed_needs_no_words_but_a_promise_does() {
        let mut scene = Scene::new("2026-04-15").rep();
        scene.task(Side::Ours, " ", None);
        assert_eq!(of(&scene, "promise"), None);
        scene.record.follow_ups[0].kind = FollowUpKind::BookMeeting;
        assert_eq!(of(&scene, "promise"), Some(Figure::Task(FollowUpKind::BookMeeting)));
        scene.record.follow_ups[0].due_on = Some("2026-04-20".parse().unwrap());
        scene.record.follow_ups[0].due_time = NaiveTime::from_hms_opt(12, 0, 0);
        let noon = NaiveTime::from_hms_opt(12, 0, 0);
        assert_eq!(of(&scene, "soon"), Some(Figure::Appointment(FollowUpKind::BookMeeting, noon)));
        assert_eq!(of(&scene, "promise"), None);
    }
}
