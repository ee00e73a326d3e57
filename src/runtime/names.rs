//! The names of the domain's closed sets in the language of the reader. The words themselves are `lang`'s.

use crate::domain::call::{NextStep, Outcome};
use crate::domain::event::EventKind;
use crate::domain::follow_up::{FollowUpKind, Side};
use crate::domain::offer::SignUpState;
use crate::domain::person::Role;
use crate::domain::queue::{LaterWhy, OutWhy, Tier};
use crate::lang::Lang;

/// A post, in lower case.
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

/// How a call ended, in lower case.
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

/// A next step, in lower case.
pub fn next_step(lang: Lang, step: NextStep) -> &'static str {
    match step {
        NextStep::None => lang.next_step_none(),
        NextStep::Meeting => lang.next_step_meeting(),
        NextStep::Visit => lang.next_step_visit(),
        NextStep::CallBack => lang.next_step_call_back(),
        NextStep::NotNow => lang.next_step_not_now(),
    }
}

/// What a task is about, in lower case.
pub fn follow_up(lang: Lang, kind: FollowUpKind) -> &'static str {
    match kind {
        FollowUpKind::Promise => lang.follow_up_promise(),
        FollowUpKind::BookMeeting => lang.follow_up_book_meeting(),
        FollowUpKind::VisitWorkplace => lang.follow_up_visit_workplace(),
        FollowUpKind::FindSuccessor => lang.follow_up_find_successor(),
        FollowUpKind::RegisterUpdate => lang.follow_up_register_update(),
        FollowUpKind::NeedsAction => lang.follow_up_needs_action(),
    }
}

/// Who is to do it, in lower case.
pub fn side(lang: Lang, side: Side) -> &'static str {
    match side {
        Side::Ours => lang.side_ours(),
        Side::Theirs => lang.side_theirs(),
    }
}

/// Something that happened, in lower case.
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

/// Where a sign-up stands, in lower case.
pub fn sign_up(lang: Lang, state: SignUpState) -> &'static str {
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

/// A tier of the queue.
pub fn tier(lang: Lang, tier: Tier) -> &'static str {
    match tier {
        Tier::Agreed => lang.tier_agreed(),
        Tier::NewRep => lang.tier_new_rep(),
        Tier::Promise => lang.tier_promises(),
        Tier::NoRep => lang.tier_no_rep(),
        Tier::Ordinary => lang.tier_ordinary(),
    }
}

/// Why a club comes later, in lower case.
pub fn later(lang: Lang, why: LaterWhy) -> &'static str {
    match why {
        LaterWhy::Agreed => lang.cli_later_agreed(),
        LaterWhy::Rest => lang.cli_later_rest(),
        LaterWhy::Exhausted => lang.cli_later_exhausted(),
        LaterWhy::Snoozed => lang.cli_later_snoozed(),
        LaterWhy::RungToday => lang.cli_later_rung_today(),
    }
}

/// Why a club is not in the queue, in lower case.
pub fn out(lang: Lang, why: OutWhy) -> &'static str {
    match why {
        OutWhy::Reached => lang.cli_out_reached(),
        OutWhy::DoNotCall => lang.cli_out_do_not_call(),
        OutWhy::NoNumber => lang.cli_out_no_number(),
        OutWhy::Nobody => lang.cli_out_nobody(),
        OutWhy::NeedsAction => lang.cli_out_needs_action(),
        OutWhy::Removed => lang.cli_out_removed(),
        OutWhy::NotInRound => lang.cli_out_not_in_round(),
    }
}
