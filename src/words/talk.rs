//! Offers and tasks of a guide in words, as they are written in a note.

use crate::domain::guide::Task;
use crate::domain::offer::OfferKind;
use crate::lang::Lang;

/// What a task of a guide is, as we promise it.
pub fn guide_task(lang: Lang, task: Task) -> &'static str {
    match task {
        Task::BookMeeting => lang.guide_task_book_meeting(),
        Task::VisitWorkplace => lang.guide_task_visit_workplace(),
        Task::HoldElection => lang.guide_task_hold_election(),
        Task::FindSuccessor => lang.guide_task_find_successor(),
        Task::RegisterUpdate => lang.guide_task_register_update(),
        Task::SendContactCard => lang.guide_task_send_contact_card(),
        Task::SendStarterPack => lang.guide_task_send_starter_pack(),
        Task::RecruitPack => lang.guide_task_recruit_pack(),
        Task::WelcomePlan => lang.guide_task_welcome_plan(),
        Task::IntroduceCounterpart => lang.guide_task_introduce_counterpart(),
        Task::DoTogether => lang.guide_task_do_together(),
        Task::CaseEscalate => lang.guide_task_case_escalate(),
        Task::LetterTimeOff => lang.guide_task_letter_time_off(),
        Task::LeaderTalk => lang.guide_task_leader_talk(),
        Task::JointMeeting => lang.guide_task_joint_meeting(),
        Task::TopicTalk => lang.guide_task_topic_talk(),
        Task::ConferenceTopic => lang.guide_task_conference_topic(),
        Task::SendInfo => lang.guide_task_send_info(),
        Task::Other => lang.guide_task_other(),
    }
}

/// What kind of thing is on offer.
pub fn offer_kind(lang: Lang, kind: OfferKind) -> &'static str {
    match kind {
        OfferKind::Vlaring => lang.offer_vlaring(),
        OfferKind::Course => lang.offer_course(),
        OfferKind::Lok5 => lang.offer_lok5(),
        OfferKind::RecruitCourse => lang.offer_recruit_course(),
        OfferKind::BoardCourse => lang.offer_board_course(),
        OfferKind::Conference => lang.offer_conference(),
        OfferKind::Gathering => lang.offer_gathering(),
        OfferKind::Other => lang.offer_other(),
    }
}
