//! Which facts hold for a club: one pass over its record. Each rule is a small function in the file of its family
//! (`rep`, `club`, `contact`, `training`, `season`).

use chrono::{Months, NaiveDate};

use super::{Fact, Facts, Params, answered, club, contact, rep, said, season, training};
use crate::domain::env::{At, day_of};
use crate::domain::follow_up::Side;
use crate::domain::person::Person;
use crate::domain::record::ClubRecord;

/// The facts that hold for a club at `now`. They depend on the day only, not on the hour.
pub fn compute(record: &ClubRecord, now: At, params: &Params) -> Facts {
    let context = Context::new(record, day_of(now), params);
    let mut facts = Facts::NONE;
    for (fact, rule) in RULES {
        facts.set(*fact, rule(&context));
    }
    said::facts(&context).chain(answered::facts(&context)).for_each(|fact| facts.insert(fact));
    facts
}

/// What the rules read, with what several of them ask for found once.
pub(super) struct Context<'a> {
    /// The club.
    pub record: &'a ClubRecord,
    /// Whom we would ring.
    pub rep: Option<&'a Person>,
    /// Today in Norway.
    pub today: NaiveDate,
    /// The limits.
    pub params: &'a Params,
    /// The day of the last talk, meeting or visit.
    pub last_contact: Option<NaiveDate>,
}

impl<'a> Context<'a> {
    pub fn new(record: &'a ClubRecord, today: NaiveDate, params: &'a Params) -> Self {
        let met = contact::last_met(record, today);
        let last_contact = record.last_talk().map(|call| day_of(call.ended_at)).max(met);
        let rep = record.rings(today, params.new_rep_days).map(|rung| rung.person);
        Context { record, rep, today, params, last_contact }
    }

    /// Days from `day` until today; negative for a day to come.
    pub fn days_since(&self, day: NaiveDate) -> i64 {
        (self.today - day).num_days()
    }

    /// Whether today is more than `months` after `day`.
    pub fn is_older(&self, day: NaiveDate, months: u32) -> bool {
        day.checked_add_months(Months::new(months)).is_some_and(|limit| self.today > limit)
    }

    /// Whether `day` is today or at most `days` ahead.
    pub fn is_within(&self, day: NaiveDate, days: u32) -> bool {
        (0..=i64::from(days)).contains(&-self.days_since(day))
    }
}

/// A rule of a fact.
pub(super) type Rule = fn(&Context<'_>) -> bool;

/// The rule of every fact that is not only said in a call.
const RULES: &[(Fact, Rule)] = &[
    (Fact::RepIsNew, rep::is_new),
    (Fact::RepNeverCalled, rep::never_called),
    (Fact::RepNoCourse, training::rep_no_course),
    (Fact::VlaringNotOffered, training::vlaring_not_offered),
    (Fact::RepIsLeader, rep::is_leader),
    (Fact::RepTermEnding, rep::term_ending),
    (Fact::ElectionOverdue, rep::election_overdue),
    (Fact::RepAnniversary, rep::anniversary),
    (Fact::RepEmailMissing, rep::email_missing),
    (Fact::RepMobileMissing, rep::mobile_missing),
    (Fact::BestTimeUnknown, rep::best_time_unknown),
    (Fact::DoNotCall, rep::do_not_call),
    (Fact::NoRep, club::no_rep),
    (Fact::HadRepBefore, club::had_rep_before),
    (Fact::BoardMissing, club::board_missing),
    (Fact::BoardIncomplete, club::board_incomplete),
    (Fact::BoardInPlace, club::board_in_place),
    (Fact::SuccessorMissing, club::successor_missing),
    (Fact::DeputyNamed, club::deputy_named),
    (Fact::SmallClub, club::is_small),
    (Fact::UnorganisedMany, club::unorganised_many),
    (Fact::WellOrganised, club::well_organised),
    (Fact::RegisterBelowTarget, club::register_below_target),
    (Fact::RegisterStale, club::register_stale),
    (Fact::RegisterAtTarget, club::register_at_target),
    (Fact::LokClub, club::is_lok),
    (Fact::NeverContacted, contact::never),
    (Fact::ContactOverdue, contact::overdue),
    (Fact::ContactRecent, contact::recent),
    (Fact::UnansweredStreak, contact::unanswered_streak),
    (Fact::EmailOnlyContact, contact::email_only),
    (Fact::LastOpenCase, contact::has_open_case),
    (Fact::FollowupOverdue, contact::follow_up_overdue),
    (Fact::FollowupSoon, contact::follow_up_soon),
    (Fact::AppointmentPassed, contact::appointment_passed),
    (Fact::AppointmentSoon, contact::appointment_soon),
    (Fact::PromiseByUs, contact::promise_by_us),
    (Fact::PromiseByClub, contact::promise_by_club),
    (Fact::PromiseByUsOverdue, |context| contact::is_late(context, Side::Ours)),
    (Fact::PromiseByClubOverdue, |context| contact::is_late(context, Side::Theirs)),
    (Fact::PromiseByUsSoon, |context| contact::is_soon(context, Side::Ours)),
    (Fact::PromiseByClubSoon, |context| contact::is_soon(context, Side::Theirs)),
    (Fact::NoMeeting12m, contact::no_meeting),
    (Fact::VisitOverdue, contact::visit_overdue),
    (Fact::CourseUpcoming, training::course_upcoming),
    (Fact::NobodyOnCourse24m, training::nobody_on_course),
    (Fact::CourseWithinGap, training::course_within_gap),
    (Fact::CourseBooked, training::course_booked),
    (Fact::CourseMissed, training::course_missed),
    (Fact::CourseDoneRecent, training::course_done_recent),
    (Fact::Lok5NotDone, training::lok5_not_done),
    (Fact::ConferenceUpcoming, training::conference_upcoming),
    (Fact::ConferenceNoReply, training::conference_no_reply),
    (Fact::ConferenceLeaderDeclined, training::conference_leader_declined),
    (Fact::ConferenceNever, training::conference_never),
    (Fact::ConferenceAttendedLast, training::conference_attended_last),
    (Fact::AnnualMeetingDue, season::annual_meeting_due),
    (Fact::CampaignActive, season::campaign_active),
    (Fact::SeasonNewStart, season::new_start),
    (Fact::BargainingSeason, season::bargaining),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::fixture::{Scene, params};

    /// Facts for which the product has no data yet; `Fact` says so of each.
    const NEVER: [Fact; 5] =
        [Fact::MemberGrowth, Fact::MemberDecline, Fact::FeeFreeEnding, Fact::ThreeYearMembers, Fact::RoleCounterpart];

    #[test]
    fn every_fact_has_a_rule_a_topic_word_an_answer_or_a_note_that_it_never_holds() {
        let params = params();
        for fact in Fact::ALL {
            let ways = usize::from(RULES.iter().any(|(each, _)| each == fact))
                + usize::from(params.topic.iter().any(|topic| topic.fact == *fact) && *fact != Fact::LastOpenCase)
                + usize::from(NEVER.contains(fact));
            // An answer may say what a rule or a word says as well.
            let is_answered = params.answer.iter().any(|rule| rule.fact == *fact);
            assert!(ways == 1 || (ways == 0 && is_answered), "{}", fact.as_str());
        }
    }

    #[test]
    fn a_club_of_which_only_the_name_is_known_has_never_been_contacted_and_that_is_all() {
        let facts = Scene::new("2026-04-15").facts();
        assert_eq!(facts.iter().collect::<Vec<_>>(), [Fact::NeverContacted]);
    }

    #[test]
    fn every_word_for_a_topic_says_its_fact() {
        let words = [
            ("lite-arbeid", Fact::LastLittleWork),
            ("lite arbeid", Fact::LastLittleWork),
            ("permittering", Fact::LastLayoffs),
            ("godt-nytt", Fact::LastGoodNews),
            ("ledelsen", Fact::EmployerStrained),
            ("leiinga", Fact::EmployerStrained),
            ("sliten", Fact::WorkloadHeavy),
            ("nyansatte", Fact::NewEmployees),
            ("pensjon", Fact::PensionersSoon),
            ("ny-leder", Fact::NewLeaderMembers),
            ("få-møter", Fact::ClubMeetingsRare),
            ("valg-ikke-meldt", Fact::ElectionNotReported),
        ];
        for (word, fact) in words {
            let mut scene = Scene::new("2026-04-15").rep();
            scene.talked("2026-03-01").topics = vec![word.into()];
            assert!(scene.facts().has(fact), "{word}");
        }
    }
}
