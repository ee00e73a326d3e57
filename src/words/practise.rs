//! What is offered in a practice scene, in the words of a language. What the people in it say stands in the scenes themselves.

use crate::domain::scene::Offered;
use crate::lang::Lang;

/// Something that is offered, lower case.
pub fn offered(lang: Lang, offered: Offered) -> &'static str {
    match offered {
        Offered::Vlaring => lang.offered_vlaring(),
        Offered::Course => lang.offered_course(),
        Offered::BoardCourse => lang.offered_board_course(),
        Offered::Conference => lang.offered_conference(),
        Offered::ConferenceSubstitute => lang.offered_conference_substitute(),
        Offered::BookMeeting => lang.offered_book_meeting(),
        Offered::CaseEscalate => lang.offered_case_escalate(),
        Offered::ConferenceTopic => lang.offered_conference_topic(),
        Offered::DoTogether => lang.offered_do_together(),
        Offered::HoldElection => lang.offered_hold_election(),
        Offered::LetterTimeOff => lang.offered_letter_time_off(),
        Offered::RegisterUpdate => lang.offered_register_update(),
        Offered::SendContactCard => lang.offered_send_contact_card(),
        Offered::VisitWorkplace => lang.offered_visit_workplace(),
    }
}
