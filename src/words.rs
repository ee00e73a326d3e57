//! The domain's values in the words of a language: where closed sets meet sentences, each set in one exhaustive match.
//! Knows `domain` and `lang`, and what `app` calls its commands and entries; screens are `ui`'s, tables for scripts `cli`'s.

pub mod agreed;
pub mod appointments;
pub mod calendar;
pub mod checklist;
pub mod club;
pub mod commands;
pub mod deeds;
pub mod find;
pub mod follow_ups;
pub mod offers;
pub mod overview;
pub mod practise;
pub mod register;
pub mod report;
pub mod required;
pub mod round_report;
pub mod rounds;
pub mod summary;
mod talk;
pub mod wheel;

pub use talk::{guide_task, offer_kind};

use crate::domain::call::{NextStep, Outcome};
use crate::domain::counterpart::Missing;
use crate::domain::deeds::Refusal;
use crate::domain::deeds::log_call::Follows;
use crate::domain::env::{At, local};
use crate::domain::event::EventKind;
use crate::domain::follow_up::{FollowUp, FollowUpKind, Side};
use crate::domain::offer::SignUpState;
use crate::domain::person::{Person, Role};
use crate::domain::phone;
use crate::domain::queue::{LaterWhy, OutWhy, QueueLine, Tier};
use crate::lang::Lang;

/// Between two details.
pub const BETWEEN: &str = " · ";

/// An outcome, lower case.
pub fn outcome(lang: Lang, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Talked => lang.outcome_talked(),
        Outcome::NoAnswer => lang.outcome_no_answer(),
        Outcome::Busy => lang.outcome_busy(),
        Outcome::LeftMessage => lang.outcome_left_message(),
        Outcome::CallBack => lang.outcome_call_back(),
        Outcome::NotNow => lang.outcome_not_now(),
        Outcome::Interrupted => lang.outcome_interrupted(),
        Outcome::WrongNumber => lang.outcome_wrong_number(),
        Outcome::LeftPost => lang.outcome_left_post(),
        Outcome::LeftWorkplace => lang.outcome_left_workplace(),
        Outcome::SomeoneElse => lang.outcome_someone_else(),
        Outcome::SentMessage => lang.outcome_sent_message(),
        Outcome::DeadNumber => lang.outcome_dead_number(),
        Outcome::Refused => lang.outcome_refused(),
        Outcome::WantsToLeave => lang.outcome_wants_to_leave(),
        Outcome::Deceased => lang.outcome_deceased(),
    }
}

/// A next step, lower case.
pub fn next_step(lang: Lang, step: NextStep) -> &'static str {
    match step {
        NextStep::None => lang.next_step_none(),
        NextStep::Meeting => lang.next_step_meeting(),
        NextStep::Visit => lang.next_step_visit(),
        NextStep::CallBack => lang.next_step_call_back(),
        NextStep::NotNow => lang.next_step_not_now(),
    }
}

/// A post, lower case.
pub fn role(lang: Lang, role: Role) -> &'static str {
    match role {
        Role::ClubLeader => lang.role_club_leader(),
        Role::DeputyLeader => lang.role_deputy_leader(),
        Role::Representative => lang.role_representative(),
        Role::WorkplaceRep => lang.role_workplace_rep(),
        Role::SiteRep => lang.role_site_rep(),
        Role::MainRep => lang.role_main_rep(),
        Role::JointRep => lang.role_joint_rep(),
        Role::GroupRep => lang.role_group_rep(),
        Role::DeputyRep => lang.role_deputy_rep(),
        Role::Secretary => lang.role_secretary(),
        Role::Treasurer => lang.role_treasurer(),
        Role::BoardMember => lang.role_board_member(),
        Role::TrainingOfficer => lang.role_training_officer(),
        Role::YouthRep => lang.role_youth_rep(),
        Role::RecruitmentOfficer => lang.role_recruitment_officer(),
        Role::SafetyRep => lang.role_safety_rep(),
        Role::Other => lang.role_other(),
        Role::None => lang.role_none(),
    }
}

/// Why somebody else is rung than the post the round calls.
pub fn rung_instead(lang: Lang, missing: Missing, person: &Person) -> String {
    let (wanted, rung) = (role(lang, missing.role), post(lang, person));
    if missing.is_held { lang.rung_instead_held(&rung, wanted) } else { lang.rung_instead(&rung, wanted) }
}

/// A person's post, in the list's own words where those say more.
pub fn post(lang: Lang, person: &Person) -> String {
    match (&person.role_text, person.role) {
        (Some(text), Role::Other) => text.to_lowercase(),
        (_, known) => role(lang, known).to_owned(),
    }
}

/// A kind of event, lower case.
pub fn event(lang: Lang, kind: EventKind) -> &'static str {
    match kind {
        EventKind::Email => lang.event_email(),
        EventKind::Message => lang.event_message(),
        EventKind::Meeting => lang.event_meeting(),
        EventKind::Visit => lang.event_visit(),
        EventKind::Course => lang.event_course(),
        EventKind::Conference => lang.event_conference(),
        EventKind::Elected => lang.event_elected(),
        EventKind::SteppedDown => lang.event_stepped_down(),
        EventKind::Other => lang.event_other(),
    }
}

/// A kind of task, lower case.
pub fn task_kind(lang: Lang, kind: FollowUpKind) -> &'static str {
    match kind {
        FollowUpKind::Promise => lang.follow_up_promise(),
        FollowUpKind::BookMeeting => lang.follow_up_book_meeting(),
        FollowUpKind::VisitWorkplace => lang.follow_up_visit_workplace(),
        FollowUpKind::FindSuccessor => lang.follow_up_find_successor(),
        FollowUpKind::RegisterUpdate => lang.follow_up_register_update(),
        FollowUpKind::NeedsAction => lang.follow_up_needs_action(),
        FollowUpKind::ChecklistItem => lang.follow_up_checklist_item(),
        FollowUpKind::HoldElection => lang.guide_task_hold_election(),
        FollowUpKind::SendContactCard => lang.guide_task_send_contact_card(),
        FollowUpKind::SendStarterPack => lang.guide_task_send_starter_pack(),
        FollowUpKind::RecruitPack => lang.guide_task_recruit_pack(),
        FollowUpKind::WelcomePlan => lang.guide_task_welcome_plan(),
        FollowUpKind::IntroduceCounterpart => lang.guide_task_introduce_counterpart(),
        FollowUpKind::PractiseTogether => lang.guide_task_do_together(),
        FollowUpKind::CaseEscalate => lang.guide_task_case_escalate(),
        FollowUpKind::LetterTimeOff => lang.guide_task_letter_time_off(),
        FollowUpKind::LeaderTalk => lang.guide_task_leader_talk(),
        FollowUpKind::JointMeeting => lang.guide_task_joint_meeting(),
        FollowUpKind::TopicTalk => lang.guide_task_topic_talk(),
        FollowUpKind::ConferenceTopic => lang.guide_task_conference_topic(),
        FollowUpKind::SendInfo => lang.guide_task_send_info(),
        FollowUpKind::WelcomeRep => lang.follow_up_welcome_rep(),
        FollowUpKind::CheckInRep => lang.follow_up_check_in_rep(),
        FollowUpKind::ThankRep => lang.follow_up_thank_rep(),
        FollowUpKind::HandOverPost => lang.follow_up_hand_over_post(),
        FollowUpKind::AfterChange => lang.follow_up_after_change(),
        FollowUpKind::Other => lang.guide_task_other(),
        FollowUpKind::OfferPlace => lang.follow_up_offer_place(),
        FollowUpKind::OfferCalledOff => lang.follow_up_offer_called_off(),
    }
}

/// What a task is: its kind where it is no plain promise, and its own words.
pub fn task(lang: Lang, task: &FollowUp) -> String {
    if task.is_appointment() && task.text.trim().is_empty() {
        return appointments::name(lang, task.kind).to_owned();
    }
    about(lang, task.kind, &task.text)
}

/// A kind of task with the caller's words, where there are any.
pub(crate) fn about(lang: Lang, kind: FollowUpKind, text: &str) -> String {
    let name = task_kind(lang, kind);
    match (kind, text.trim().is_empty()) {
        (FollowUpKind::Promise | FollowUpKind::ChecklistItem | FollowUpKind::Other, false) => text.to_owned(),
        (_, true) => name.to_owned(),
        // A number that is all there is to say is read two and two.
        (_, false) => format!("{name}: {}", phone::show(text)),
    }
}

/// Who is to do it, lower case.
pub fn side(lang: Lang, side: Side) -> &'static str {
    match side {
        Side::Ours => lang.side_ours(),
        Side::Theirs => lang.side_theirs(),
    }
}

/// A promise as a sentence: who, what, and when it is due. A day that nobody said is when we ask again, and no deadline of the club's.
pub fn promise(lang: Lang, promise: &FollowUp, now: At) -> String {
    if let Some(said) = appointments::told(lang, promise) {
        return said;
    }
    let what = task(lang, promise);
    let due = promise.due_on.map(|day| lang.day(day));
    let is_overdue = promise.is_overdue(local(now).date());
    if !promise.is_promised() {
        return match (promise.side, due) {
            (Side::Ours, None) => lang.task_ours(&what),
            (Side::Ours, Some(when)) if is_overdue => lang.task_ours_overdue(&what, &when),
            (Side::Ours, Some(when)) => lang.task_ours_due(&what, &when),
            (Side::Theirs, None) => lang.task_theirs(&what),
            (Side::Theirs, Some(when)) if is_overdue => lang.task_theirs_overdue(&what, &when),
            (Side::Theirs, Some(when)) => lang.task_theirs_due(&what, &when),
        };
    }
    match (promise.side, due) {
        (Side::Theirs, Some(when)) if !promise.is_day_said => lang.promise_theirs_asked(&what, &when),
        (Side::Ours, None) => lang.promise_ours(&what),
        (Side::Ours, Some(when)) if is_overdue => lang.promise_ours_overdue(&what, &when),
        (Side::Ours, Some(when)) => lang.promise_ours_due(&what, &when),
        (Side::Theirs, None) => lang.promise_theirs(&what),
        (Side::Theirs, Some(when)) if is_overdue => lang.promise_theirs_overdue(&what, &when),
        (Side::Theirs, Some(when)) => lang.promise_theirs_due(&what, &when),
    }
}

/// The sign of a promise or task: an appointment, ours, theirs, or work that nobody was promised.
pub fn promise_sign(task: &FollowUp) -> &'static str {
    match task.side {
        _ if task.is_appointment() => "◆",
        _ if !task.is_promised() => "·",
        Side::Ours => "!",
        Side::Theirs => ">",
    }
}

/// Where a sign-up stands, lower case.
pub fn sign_up_state(lang: Lang, state: SignUpState) -> &'static str {
    match state {
        SignUpState::Offered => lang.sign_up_offered(),
        SignUpState::Considering => lang.sign_up_considering(),
        SignUpState::SignedUp => lang.sign_up_signed_up(),
        SignUpState::WaitingList => lang.sign_up_waiting_list(),
        SignUpState::Declined => lang.sign_up_declined(),
        SignUpState::Cancelled => lang.sign_up_cancelled(),
        SignUpState::Attended => lang.sign_up_attended(),
        SignUpState::NoShow => lang.sign_up_no_show(),
    }
}

/// A tier as a heading.
pub fn tier(lang: Lang, tier: Tier) -> &'static str {
    match tier {
        Tier::Agreed => lang.tier_agreed(),
        Tier::NewRep => lang.tier_new_rep(),
        Tier::Promise => lang.tier_promises(),
        Tier::NoRep => lang.tier_no_rep(),
        Tier::Ordinary => lang.tier_ordinary(),
        Tier::Pinned => lang.tier_pinned(),
    }
}

/// Why a club stands where it does, in a word or two for its row.
pub fn tier_short(lang: Lang, line: &QueueLine, now: At) -> String {
    match line.tier {
        Tier::Agreed => lang.tier_agreed_short().to_owned(),
        Tier::NewRep => lang.tier_new_rep_short().to_owned(),
        Tier::Promise => lang.tier_promises_short().to_owned(),
        Tier::NoRep => lang.tier_no_rep_short().to_owned(),
        Tier::Pinned => lang.tier_pinned_short().to_owned(),
        Tier::Ordinary => match line.since {
            Some(since) => lang.tier_ordinary_months((now - since).num_days() / 30),
            None => lang.tier_ordinary_never().to_owned(),
        },
    }
}

/// When a club of the queue comes: the agreed moment, or the slot.
pub fn comes(lang: Lang, line: &QueueLine, now: At) -> String {
    match (line.ready_at, line.ready_until) {
        (_, Some(agreed)) if line.why == Some(LaterWhy::Agreed) => lang.moment(local(agreed), local(now)),
        (Some(from), Some(until)) => lang.slot(local(from), local(until), local(now)),
        (Some(from), None) => lang.moment(local(from), local(now)),
        (None, _) => String::new(),
    }
}

/// Why a club comes later, lower case.
pub fn later_why(lang: Lang, why: LaterWhy) -> &'static str {
    match why {
        LaterWhy::Agreed => lang.later_agreed(),
        LaterWhy::Rest => lang.later_rest(),
        LaterWhy::Exhausted => lang.later_exhausted(),
        LaterWhy::Snoozed => lang.later_snoozed(),
        LaterWhy::RungToday => lang.later_rung_today(),
    }
}

/// Why a club is not in the queue, as a sentence.
pub fn out_why(lang: Lang, why: OutWhy) -> &'static str {
    match why {
        OutWhy::Reached => lang.out_reached(),
        OutWhy::DoNotCall => lang.out_do_not_call(),
        OutWhy::NoNumber => lang.out_no_number(),
        OutWhy::Nobody => lang.out_nobody(),
        OutWhy::NeedsAction => lang.out_needs_action(),
        OutWhy::Removed => lang.out_removed(),
        OutWhy::NotInRound => lang.out_not_in_round(),
        OutWhy::SignedUp => lang.out_signed_up(),
        OutWhy::Given => lang.out_given(),
    }
}

/// What follows from an outcome, lower case: on its row before the key, and in the notice after it.
pub fn follows(lang: Lang, outcome: Outcome, follows: &Follows, now: At) -> String {
    let acts = match outcome {
        Outcome::WrongNumber | Outcome::DeadNumber => Some(lang.follows_bad_number()),
        Outcome::LeftPost => Some(lang.follows_left_post()),
        Outcome::LeftWorkplace => Some(lang.follows_left_workplace()),
        Outcome::Refused => Some(lang.follows_never_again()),
        Outcome::Deceased => Some(lang.follows_off_the_lists()),
        _ => None,
    };
    let queue = goes(lang, follows, now);
    acts.map_or_else(|| queue.clone(), |acts| format!("{acts}; {queue}"))
}

/// Where the club goes in the queue, lower case.
fn goes(lang: Lang, follows: &Follows, now: At) -> String {
    match follows {
        Follows::Leaves(OutWhy::Reached) => lang.follows_met().to_owned(),
        Follows::Leaves(OutWhy::NeedsAction) => lang.follows_needs_action().to_owned(),
        Follows::Leaves(OutWhy::DoNotCall | OutWhy::NoNumber | OutWhy::Nobody) => lang.follows_nobody_left().to_owned(),
        Follows::Leaves(OutWhy::SignedUp) => lang.follows_signed_up().to_owned(),
        Follows::Leaves(OutWhy::Removed | OutWhy::NotInRound | OutWhy::Given) => lang.follows_not_in_round().to_owned(),
        Follows::AsksTime => lang.follows_ask_time().to_owned(),
        Follows::TryAnother => lang.follows_try_another().to_owned(),
        Follows::Stays => lang.follows_stays().to_owned(),
        Follows::Returns { when, attempt, of, for_promise } => {
            let (from, now) = (local(when.from), local(now));
            let text = match when.until {
                Some(until) => lang.slot(from, local(until), now),
                None => lang.moment(from, now),
            };
            match (*attempt, attempt >= of) {
                (0, _) if *for_promise => lang.follows_back_promise(&text),
                (0, _) => lang.follows_back(&text),
                (n, true) => lang.follows_long_rest(*of, n, &text),
                (n, false) => lang.follows_back_attempt(*of, n, &text),
            }
        }
    }
}

/// Why a deed was refused, as a sentence with a way out.
pub fn refusal(lang: Lang, refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::NoTime => lang.refusal_no_time(),
        Refusal::TimePassed => lang.refusal_time_passed(),
        Refusal::NoName => lang.refusal_no_name(),
        Refusal::OtherClub => lang.refusal_other_club(),
        Refusal::NotInRound => lang.refusal_not_in_round(),
        Refusal::NotInQueue => lang.refusal_not_in_queue(),
        Refusal::NothingToDo => lang.refusal_nothing_to_do(),
        Refusal::NoSession => lang.refusal_no_session(),
        Refusal::BadNumber => lang.refusal_bad_number(),
        Refusal::NoNote => lang.refusal_no_note(),
        Refusal::NotMissing => lang.refusal_not_missing(),
        Refusal::NoReason => lang.refusal_no_reason(),
        Refusal::IsOurs => lang.refusal_is_ours(),
        Refusal::NoSteps => lang.refusal_no_steps(),
        Refusal::IsCallBack => lang.refusal_is_call_back(),
        Refusal::NoWords => lang.refusal_no_words(),
        Refusal::NoDay => lang.refusal_no_day(),
        Refusal::NoDayOfYear => lang.refusal_no_day_of_year(),
        Refusal::NoCount => lang.refusal_no_count(),
        Refusal::MostFirst => lang.refusal_most_first(),
        Refusal::EndsFirst => lang.refusal_ends_first(),
        Refusal::NobodyFits => lang.refusal_nobody_fits(),
        Refusal::NoFact => lang.refusal_no_fact(),
        Refusal::NoSearch => lang.refusal_no_search(),
        Refusal::NotAllFindable => lang.refusal_not_all_findable(),
        Refusal::NoOffer => lang.refusal_no_offer(),
        Refusal::NoHours => lang.refusal_no_hours(),
        Refusal::RoundIsClosed => lang.refusal_round_is_closed(),
        Refusal::InRound => lang.refusal_in_round(),
        Refusal::BirthNumber => lang.refusal_birth_number(),
        Refusal::BadEmail => lang.refusal_bad_email(),
        Refusal::BadOrgNo => lang.refusal_bad_org_no(),
        Refusal::TooMany => lang.refusal_too_many(),
        Refusal::IsSame => lang.refusal_is_same(),
        Refusal::NoMoney => lang.refusal_no_money(),
        Refusal::HoldsPost => lang.refusal_holds_post(),
        Refusal::NotOneClub => lang.refusal_not_one_club(),
    }
}
