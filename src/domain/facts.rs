//! The closed vocabulary of what can be true of a club, as the guides and the queue speak of it, and the small set of what is.
//! The words, weights and limits are data (`assets/guide/facts.toml`, read by `assets`); how each is computed stands in `facts/`.

mod answered;
mod change;
mod club;
mod compute;
mod contact;
mod figure;
mod params;
mod rep;
mod said;
mod season;
mod training;

#[cfg(test)]
pub(crate) mod fixture;

pub use change::changes_on;
pub use compute::compute;
pub use figure::{FACT_FIGURES, FIGURES, Figure, figure, promised_at};
pub use params::{DayOfYear, NotADay, Params, Season, TopicWords};
pub use said::{Said, said, said_on};

use super::closed::closed_set;

closed_set! {
    /// Something that may be true of a club today. "The rep" is `ClubRecord::rings`; "contact" is a talk, a meeting or
    /// a visit, never e-mail or messages. What nobody has recorded is unknown, and an unknown is not a fact.
    Fact {
        /// The post began fewer than `new_rep_days` ago.
        RepIsNew = "rep_is_new",
        /// No conversation, meeting or visit with this rep is recorded; of a new rep, none since the election.
        RepNeverCalled = "rep_never_called",
        /// The day of election is known, and no course of this rep is recorded, taken or booked.
        RepNoCourse = "rep_no_course",
        /// A new rep without any sign-up of kind V-læring, whatever its state.
        VlaringNotOffered = "vlaring_not_offered",
        /// The rep leads the club.
        RepIsLeader = "rep_is_leader",
        /// The term of the rep, or of a leader beside the rep, ends within `term_ending_days`, today included.
        RepTermEnding = "rep_term_ending",
        /// The term of the rep, or of a leader beside the rep, ended before today.
        ElectionOverdue = "election_overdue",
        /// Whole years since the post began, today or fewer than `anniversary_days` ago.
        RepAnniversary = "rep_anniversary",
        /// A topic of a talk that still counts says that the employer has not been told, or the checklist does.
        ElectionNotReported = "election_not_reported",
        /// No e-mail of the rep.
        RepEmailMissing = "rep_email_missing",
        /// No usable mobile of the rep.
        RepMobileMissing = "rep_mobile_missing",
        /// Nobody has noted when the rep likes to be rung.
        BestTimeUnknown = "best_time_unknown",
        /// Members, and nobody who is (or, no post being given, may be) a rep.
        NoRep = "no_rep",
        /// `NoRep`, and somebody stepped down.
        HadRepBefore = "had_rep_before",
        /// `board_min_members` or more, and a list or the checklist says that there is no board (unknown is not missing).
        BoardMissing = "board_missing",
        /// A board whose members are listed, with nobody as leader, deputy leader or secretary.
        BoardIncomplete = "board_incomplete",
        /// A board whose members are listed, with leader, deputy leader and secretary among them.
        BoardInPlace = "board_in_place",
        /// The posts of the club are known, and there is no deputy.
        SuccessorMissing = "successor_missing",
        /// Somebody is deputy, beside the one they are deputy of.
        DeputyNamed = "deputy_named",
        /// Fewer than `board_min_members`.
        SmallClub = "small_club",
        /// Never holds yet: member counts of last year are not kept.
        MemberGrowth = "member_growth",
        /// Never holds yet: member counts of last year are not kept.
        MemberDecline = "member_decline",
        /// `unorganised_min` or more employees who are not members.
        UnorganisedMany = "unorganised_many",
        /// `well_organised_pct` or more of the employees are members.
        WellOrganised = "well_organised",
        /// A topic of a talk that still counts says so.
        NewEmployees = "new_employees",
        /// Never holds yet: the fee-free year is not in the club's figures.
        FeeFreeEnding = "fee_free_ending",
        /// Never holds yet: length of membership is not in the club's figures.
        ThreeYearMembers = "three_year_members",
        /// A topic of a talk that still counts says so.
        PensionersSoon = "pensioners_soon",
        /// A topic of a talk that still counts says so.
        NewLeaderMembers = "new_leader_members",
        /// A smaller share with mobile or e-mail than the target; figures that are missing say nothing.
        RegisterBelowTarget = "register_below_target",
        /// The member list was gone through more than `register_check_months` ago.
        RegisterStale = "register_stale",
        /// Mobile and e-mail are both known, and neither is below the target.
        RegisterAtTarget = "register_at_target",
        /// No conversation, meeting or visit with the club is recorded.
        NeverContacted = "never_contacted",
        /// Last contact more than `contact_overdue_days` ago.
        ContactOverdue = "contact_overdue",
        /// Last contact fewer than `contact_recent_days` ago.
        ContactRecent = "contact_recent",
        /// The last `unanswered_streak` attempts or more met nobody.
        UnansweredStreak = "unanswered_streak",
        /// The last two contacts were e-mails or messages.
        EmailOnlyContact = "email_only_contact",
        /// A topic of a talk that still counts says so.
        LastLittleWork = "last_little_work",
        /// A topic of a talk that still counts says so.
        LastLayoffs = "last_layoffs",
        /// A talk that still counts noted a case in words, or a task «ta saken videre» is open.
        LastOpenCase = "last_open_case",
        /// A topic of a talk that still counts says so.
        LastGoodNews = "last_good_news",
        /// A topic of a talk that still counts says so.
        EmployerStrained = "employer_strained",
        /// A topic of a talk that still counts says so, and it was this rep who said it.
        WorkloadHeavy = "workload_heavy",
        /// An open task is past its day, whoever is to do it.
        FollowupOverdue = "followup_overdue",
        /// An open task is due within `followup_soon_days`, today included, whoever is to do it.
        FollowupSoon = "followup_soon",
        /// We promised something and it is open; internal tasks are not promises, nor is a meeting whose day is set.
        PromiseByUs = "promise_by_us",
        /// The club was to do something and it is open.
        PromiseByClub = "promise_by_club",
        /// The open promise of ours that is due first is past its day.
        PromiseByUsOverdue = "promise_by_us_overdue",
        /// The open task of the club that is due first is past its day.
        PromiseByClubOverdue = "promise_by_club_overdue",
        /// The open promise of ours that is due first is due within `followup_soon_days`, today included.
        PromiseByUsSoon = "promise_by_us_soon",
        /// The open task of the club that is due first is due within `followup_soon_days`, today included.
        PromiseByClubSoon = "promise_by_club_soon",
        /// A meeting or visit that was agreed is past its day, and nobody has said how it went.
        AppointmentPassed = "appointment_passed",
        /// A meeting or visit is agreed within `followup_soon_days`, today included.
        AppointmentSoon = "appointment_soon",
        /// The last meeting or visit we know of is older than `meeting_overdue_months`.
        NoMeeting12m = "no_meeting_12m",
        /// The last visit we know of is older than `visit_overdue_months`.
        VisitOverdue = "visit_overdue",
        /// A topic of a talk that still counts says so.
        ClubMeetingsRare = "club_meetings_rare",
        /// Inside the annual-meeting window, and no election in it is recorded.
        AnnualMeetingDue = "annual_meeting_due",
        /// Somebody answered that the annual meeting was not held in time, and nobody has been elected since.
        AnnualMeetingMissed = "annual_meeting_missed",
        /// A course on offer begins within `course_horizon_days` and still takes names.
        CourseUpcoming = "course_upcoming",
        /// The last course of the club we know of is older than `course_gap_months`.
        NobodyOnCourse24m = "nobody_on_course_24m",
        /// Somebody from the club was on a course within `course_gap_months`.
        CourseWithinGap = "course_within_gap",
        /// The rep has a place, or waits for one, on a coming course.
        CourseBooked = "course_booked",
        /// The rep's latest course sign-up was cancelled, or nobody came.
        CourseMissed = "course_missed",
        /// The rep was on a course within `course_recent_months`.
        CourseDoneRecent = "course_done_recent",
        /// The collective agreement is LOK.
        LokClub = "lok_club",
        /// `LokClub`, and nobody has attended a LOK § 5 course.
        Lok5NotDone = "lok5_not_done",
        /// A conference on offer begins within `conference_horizon_days` and still takes names.
        ConferenceUpcoming = "conference_upcoming",
        /// Invited to the coming conference without an answer.
        ConferenceNoReply = "conference_no_reply",
        /// No from the leader to the coming conference, and nobody goes instead.
        ConferenceLeaderDeclined = "conference_leader_declined",
        /// Invited to an earlier conference, and never at one.
        ConferenceNever = "conference_never",
        /// Was at the latest conference we know of.
        ConferenceAttendedLast = "conference_attended_last",
        /// Inside a campaign window.
        CampaignActive = "campaign_active",
        /// Inside the window after the summer.
        SeasonNewStart = "season_new_start",
        /// Inside a bargaining window; none is set from the start.
        BargainingSeason = "bargaining_season",
        /// Never holds yet: the caller's own post is not known.
        RoleCounterpart = "role_counterpart",
        /// Nobody may be rung, because the rep asked not to be.
        DoNotCall = "do_not_call",
    }
}

/// A set of facts.
#[derive(Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Facts(u128);

// One bit each.
const _: () = assert!(Fact::ALL.len() <= 128);

impl Facts {
    /// No fact at all.
    pub const NONE: Facts = Facts(0);

    /// Whether the fact holds.
    pub fn has(self, fact: Fact) -> bool {
        self.0 & Self::bit(fact) != 0
    }

    /// Adds a fact.
    pub fn insert(&mut self, fact: Fact) {
        self.0 |= Self::bit(fact);
    }

    /// Adds a fact if it holds.
    pub fn set(&mut self, fact: Fact, holds: bool) {
        if holds {
            self.insert(fact);
        }
    }

    /// Whether all of the others are here too.
    pub fn has_all(self, others: Facts) -> bool {
        self.0 & others.0 == others.0
    }

    /// Whether at least one of the others is here too.
    pub fn has_any(self, others: Facts) -> bool {
        self.0 & others.0 != 0
    }

    /// Whether nothing holds.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many hold.
    pub fn len(self) -> u32 {
        self.0.count_ones()
    }

    /// The facts, in the order of the vocabulary.
    pub fn iter(self) -> impl Iterator<Item = Fact> {
        Fact::ALL.iter().copied().filter(move |fact| self.has(*fact))
    }

    fn bit(fact: Fact) -> u128 {
        1 << (fact as u8)
    }
}

impl FromIterator<Fact> for Facts {
    fn from_iter<I: IntoIterator<Item = Fact>>(facts: I) -> Self {
        let mut all = Facts::NONE;
        facts.into_iter().for_each(|fact| all.insert(fact));
        all
    }
}

impl std::fmt::Debug for Facts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_set().entries(self.iter().map(Fact::as_str)).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_of_facts_keeps_what_is_put_in_it_and_nothing_else() {
        for fact in Fact::ALL {
            let one: Facts = [*fact].into_iter().collect();
            assert_eq!(one.iter().collect::<Vec<_>>(), [*fact]);
            assert_eq!(one.len(), 1);
        }
        let two: Facts = [Fact::RepIsNew, Fact::DoNotCall].into_iter().collect();
        assert!(two.has_any([Fact::DoNotCall, Fact::NoRep].into_iter().collect()));
        assert!(!two.has_all([Fact::DoNotCall, Fact::NoRep].into_iter().collect()));
        assert!(Facts::NONE.is_empty() && two.has_all(Facts::NONE) && !two.has_any(Facts::NONE));
    }
}
