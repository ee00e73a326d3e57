//! What a deed did, as a notice: what happened, to whom, and how to undo it.

use chrono::NaiveDate;

use crate::app::command::Command;
use crate::app::keys::{Keys, Scope};
use crate::app::notice::{Notice, Way};
use crate::domain::call::Outcome;
use crate::domain::deeds::log_call::Follows;
use crate::domain::env::At;
use crate::domain::op::Deed;
use crate::lang::Lang;

use super::{commands, follows, goes, outcome, refusal};

/// How to turn a deed round, for the end of its notice; nothing for what cannot be turned round, or not with a key here.
pub fn way_back(lang: Lang, notice: &Notice, undo: &str, redo: &str) -> String {
    match notice {
        Notice::Deed { way: Way::Undone, .. } if redo.is_empty() => String::new(),
        Notice::Deed { way: Way::Undone, .. } => lang.notice_may_redo(redo),
        _ if undo.is_empty() => String::new(),
        Notice::Deed { deed, .. } if deed.may_be_undone() => lang.notice_may_undo(undo),
        Notice::Round { way: Way::Undone, .. } => lang.notice_may_redo(redo),
        Notice::Round { .. } => lang.notice_may_undo(undo),
        Notice::ItemChecked { .. } | Notice::ItemIsTask { .. } | Notice::SignUpSet { .. } => lang.notice_may_undo(undo),
        Notice::Edited { .. } | Notice::OfferTasks { .. } | Notice::PostGoesOn { .. } => lang.notice_may_undo(undo),
        _ => String::new(),
    }
}

/// A notice in words, with the keys as they are bound.
pub fn notice(lang: Lang, notice: &Notice, now: At, keys: &Keys) -> String {
    let key = |scope, command| commands::key(lang, keys, scope, command);
    match notice {
        Notice::Deed { .. } => told(lang, notice, now, keys),
        Notice::ItemChecked { club, item, answer } => {
            lang.notice_item_checked(super::checklist::answer(lang, *answer), club, item)
        }
        Notice::ItemIsTask { club, task } => lang.notice_item_is_task(club, task),
        Notice::SignUpSet { club, title, state, frees } => {
            let state = super::sign_up_state(lang, *state);
            if *frees {
                lang.notice_sign_up_frees(club, state, title)
            } else {
                lang.notice_sign_up_set(club, state, title)
            }
        }
        Notice::OfferTasks { is_off: true, tasks } => lang.notice_offer_off(*tasks),
        Notice::OfferTasks { is_off: false, tasks } => lang.notice_offer_more(*tasks),
        Notice::Round { .. } => super::rounds::told(lang, notice),
        Notice::RoundChosen(round) => lang.notice_round_chosen(round),
        Notice::Edited { club, person, what, odd } => {
            super::club::edited(lang, club, person.as_ref().map(|(_, name)| name.as_str()), what, odd)
        }
        Notice::PostGoesOn { club, person, other } => super::club::goes_on(lang, club, person, other.as_ref()),
        Notice::RegisterSaved(file) => lang.register_saved(file),
        Notice::CalendarSaved(file) => lang.wheel_saved(file),
        Notice::PageSaved(file) => lang.page_saved(file),
        Notice::Refused(why) => refusal(lang, *why).to_owned(),
        Notice::NothingToUndo => lang.notice_nothing_to_undo().to_owned(),
        Notice::NothingToRedo => lang.notice_nothing_to_redo().to_owned(),
        Notice::DraftHasChanged => lang.notice_draft_has_changed().to_owned(),
        Notice::NoteIsOpen => lang.notice_note_is_open(&key(Scope::Note, Command::EndCall)),
        Notice::CallCancelled(club) => lang.notice_call_cancelled(club),
        Notice::NumberCopied => lang.notice_number_copied().to_owned(),
        Notice::Dialled => lang.notice_dialled().to_owned(),
        Notice::NoDialCommand => lang.notice_no_dial_command(&key(Scope::Number, Command::CopyNumber)),
        Notice::OneMode => lang.notice_one_mode().to_owned(),
        Notice::NoNumber => lang.notice_no_number().to_owned(),
        Notice::NumberMissing(name) => number_missing(lang, name, keys),
        Notice::RingsWithoutNumber => lang.notice_rings_without_number(lang.sheet_number()),
        Notice::ComesLater(day, name) => comes_later(lang, *day, name),
        Notice::CallIsOpen(club) => lang.notice_call_is_open(club, &key(Scope::Note, Command::EndCall)),
        Notice::SheetIsOpen => lang.notice_sheet_is_open().to_owned(),
        Notice::CallIsKept => {
            lang.notice_call_is_kept(&key(Scope::Note, Command::EndCall), &key(Scope::Global, Command::Quit))
        }
        Notice::CallIsNotKept => lang.notice_call_is_not_kept(&key(Scope::Global, Command::Quit)),
        Notice::Parked(club) => {
            let ring = key(Scope::Queue, Command::Ring);
            lang.notice_parked(club, &key(Scope::Global, Command::CallScreen), &ring)
        }
        Notice::Saved(file) => lang.notice_saved(file),
        Notice::OutsideHours => lang.notice_outside_hours().to_owned(),
        Notice::NoSession => lang.notice_no_session().to_owned(),
        Notice::NoNote => lang.notice_no_note().to_owned(),
        Notice::NoPromise => lang.notice_no_promise().to_owned(),
        Notice::GuidesRead { files, is_later: false } => lang.guide_read(&lang.list(files)),
        Notice::GuidesRead { files, is_later: true } => lang.guide_read_later(&lang.list(files)),
        Notice::NoOwnGuides(folder) => lang.guide_none(folder),
        Notice::NotSaved(why) => lang.notice_not_saved(why),
        Notice::Failed(why) => why.clone(),
    }
}

/// Of whom nobody can ring for want of a number, and which keys add one.
pub fn number_missing(lang: Lang, name: &str, keys: &Keys) -> String {
    lang.notice_number_missing(&commands::key(lang, keys, Scope::Queue, Command::Club), name, lang.section_people())
}

/// What follows from an outcome. Who is down to come into the post that is left says more than that it is; of whoever leaves the
/// workplace, or the lists, that is told as well.
pub fn led_to(lang: Lang, ended: Outcome, queue: &Follows, comes: Option<&(NaiveDate, String)>, now: At) -> String {
    let Some((day, name)) = comes else { return follows(lang, ended, queue, now) };
    let rest = match ended {
        Outcome::LeftPost => goes(lang, queue, now),
        _ => follows(lang, ended, queue, now),
    };
    format!("{}; {rest}", lang.follows_comes(&lang.date(*day), name))
}

/// Who comes into a post that nobody holds, and on which day.
pub fn comes_later(lang: Lang, day: NaiveDate, name: &str) -> String {
    lang.notice_comes_later(&lang.date(day), name)
}

fn told(lang: Lang, notice: &Notice, now: At, keys: &Keys) -> String {
    let Notice::Deed { deed, way, club, outcome: ended, follows: queue, comes, clubs, is_back } = notice else {
        return String::new();
    };
    let club = club.as_deref().unwrap_or_default();
    let ended = ended.map(|ended| outcome(lang, ended)).unwrap_or_default();
    match (deed, way) {
        (Deed::Import | Deed::Practice, Way::Done) => lang.notice_import(*clubs),
        (Deed::Import | Deed::Practice, Way::Undone) => lang.notice_import_undone(*clubs),
        (Deed::Import | Deed::Practice, Way::Redone) => lang.notice_import_redone(*clubs),
        (Deed::AddClub, Way::Done) => lang.notice_add_club(club),
        (Deed::AddClub, Way::Undone) => lang.notice_add_club_undone(club),
        (Deed::AddClub, Way::Redone) => lang.notice_add_club_redone(club),
        (Deed::StartSession, _) => lang.notice_start_session().to_owned(),
        (Deed::EndSession, Way::Done) => lang.notice_end_session().to_owned(),
        (Deed::EndSession, Way::Undone) => lang.notice_end_session_undone().to_owned(),
        (Deed::EndSession, Way::Redone) => lang.notice_end_session_redone().to_owned(),
        (Deed::LogCall, Way::Done) => {
            let where_to = match (queue, notice) {
                (Some(queue), Notice::Deed { outcome: Some(ended), .. }) => {
                    led_to(lang, *ended, queue, comes.as_ref(), now)
                }
                _ => String::new(),
            };
            lang.notice_log_call(club, &where_to, ended)
        }
        (Deed::LogCall, Way::Undone) if *is_back => {
            lang.notice_log_call_open(club, &commands::key(lang, keys, Scope::Note, Command::ToQueue))
        }
        (Deed::LogCall, Way::Undone) => lang.notice_log_call_undone(club),
        (Deed::LogCall, Way::Redone) => lang.notice_log_call_redone(club, ended),
        (Deed::DiscardDraft, Way::Done) => lang.notice_discard_draft(club),
        (Deed::DiscardDraft, Way::Undone) => {
            lang.notice_discard_draft_undone(club, &commands::key(lang, keys, Scope::Global, Command::CallScreen))
        }
        (Deed::DiscardDraft, Way::Redone) => lang.notice_discard_draft_redone(club),
        (Deed::EditNote, Way::Done) => lang.notice_edit_note(club),
        (Deed::EditNote, Way::Undone) => lang.notice_edit_note_undone(club),
        (Deed::EditNote, Way::Redone) => lang.notice_edit_note_redone(club),
        (Deed::Snooze, Way::Done) => lang.notice_snooze(club),
        (Deed::Snooze, Way::Undone) => lang.notice_snooze_undone(club),
        (Deed::Snooze, Way::Redone) => lang.notice_snooze_redone(club),
        (Deed::RemoveTarget, _) if *is_back => lang.notice_put_back_target(club),
        (Deed::RemoveTarget, _) => lang.notice_remove_target(club),
        (Deed::FinishFollowUp, Way::Done) => lang.notice_finish_follow_up(club),
        (Deed::FinishFollowUp, Way::Undone) => lang.notice_finish_follow_up_undone(club),
        (Deed::FinishFollowUp, Way::Redone) => lang.notice_finish_follow_up_redone(club),
        (Deed::DropFollowUp, Way::Done) => lang.notice_drop_follow_up(club),
        (Deed::DropFollowUp, Way::Undone) => lang.notice_drop_follow_up_undone(club),
        (Deed::DropFollowUp, Way::Redone) => lang.notice_drop_follow_up_redone(club),
        (Deed::EditPerson, Way::Done) => lang.notice_edit_person(club),
        (Deed::EditPerson, Way::Undone) => lang.notice_edit_person_undone(club),
        (Deed::EditPerson, Way::Redone) => lang.notice_edit_person_redone(club),
        (Deed::CheckItem, Way::Done) => lang.notice_check_item(club),
        (Deed::CheckItem, Way::Undone) => lang.notice_check_item_undone(club),
        (Deed::CheckItem, Way::Redone) => lang.notice_check_item_redone(club),
        (Deed::ItemToTask, Way::Done) => lang.notice_item_to_task(club),
        (Deed::ItemToTask, Way::Undone) => lang.notice_item_to_task_undone(club),
        (Deed::ItemToTask, Way::Redone) => lang.notice_item_to_task_redone(club),
        // They are told of in their own words (`rounds::told`).
        (Deed::AddRound | Deed::EditRound | Deed::CloseRound | Deed::ReopenRound, _) => String::new(),
        (Deed::AddTarget | Deed::PinTarget | Deed::GiveTarget | Deed::NoteForCaller, _) => String::new(),
        (Deed::AddOffer, Way::Done) => lang.notice_add_offer().to_owned(),
        (Deed::AddOffer, Way::Undone) => lang.notice_add_offer_undone().to_owned(),
        (Deed::AddOffer, Way::Redone) => lang.notice_add_offer_redone().to_owned(),
        (Deed::EditOffer, Way::Done) => lang.notice_edit_offer().to_owned(),
        (Deed::EditOffer, Way::Undone) => lang.notice_edit_offer_undone().to_owned(),
        (Deed::EditOffer, Way::Redone) => lang.notice_edit_offer_redone().to_owned(),
        (Deed::CancelOffer, _) if *is_back => lang.notice_put_back_offer().to_owned(),
        (Deed::CancelOffer, _) => lang.notice_cancel_offer().to_owned(),
        (Deed::SetSignUp, Way::Done) => lang.notice_set_sign_up(club),
        (Deed::SetSignUp, Way::Undone) => lang.notice_set_sign_up_undone(club),
        (Deed::SetSignUp, Way::Redone) => lang.notice_set_sign_up_redone(club),
        (Deed::SetLevel, Way::Done) => lang.notice_set_level(club),
        (Deed::SetLevel, Way::Undone) => lang.notice_set_level_undone(club),
        (Deed::SetLevel, Way::Redone) => lang.notice_set_level_redone(club),
        (Deed::RestTopic, Way::Done) if *is_back => lang.notice_rest_topic_woken(club),
        (Deed::RestTopic, Way::Done) => lang.notice_rest_topic(club),
        (Deed::RestTopic, Way::Undone) => lang.notice_rest_topic_undone(club),
        (Deed::RestTopic, Way::Redone) => lang.notice_rest_topic_redone(club),
        (Deed::MoveFollowUp, way) => task(lang, *way, club, lang.task_moved()),
        (Deed::MoveCallBack, way) => task(lang, *way, club, lang.task_call_back_moved()),
        (Deed::HandOverFollowUp, way) => task(lang, *way, club, lang.task_handed_over()),
        (Deed::TakeOverFollowUp, way) => task(lang, *way, club, lang.task_taken_over()),
        (Deed::PractiseTogether, way) => task(lang, *way, club, lang.task_practise()),
        (Deed::TakeStep, way) => task(lang, *way, club, lang.task_step()),
        (Deed::EditClub, way) => task(lang, *way, club, lang.club_deed_edited()),
        (Deed::AddPerson, way) => task(lang, *way, club, lang.club_deed_person_added()),
        (Deed::ChangeRep, way) => task(lang, *way, club, lang.club_deed_rep_changed()),
        (Deed::EndPost, way) => task(lang, *way, club, lang.club_deed_post_ended()),
        (Deed::MergeClubs, way) => task(lang, *way, club, lang.club_deed_clubs_merged()),
        (Deed::MergePeople, way) => task(lang, *way, club, lang.club_deed_people_merged()),
        (Deed::SendRegister, Way::Done) => lang.register_sent().to_owned(),
        (Deed::SendRegister, Way::Undone) => lang.register_sent_undone().to_owned(),
        (Deed::SendRegister, Way::Redone) => lang.register_sent_redone().to_owned(),
        (Deed::AddWheelEntry, Way::Done) => lang.notice_add_wheel_entry().to_owned(),
        (Deed::AddWheelEntry, Way::Undone) => lang.notice_add_wheel_entry_undone().to_owned(),
        (Deed::AddWheelEntry, Way::Redone) => lang.notice_add_wheel_entry_redone().to_owned(),
        (Deed::EditWheelEntry, Way::Done) => lang.notice_edit_wheel_entry().to_owned(),
        (Deed::EditWheelEntry, Way::Undone) => lang.notice_edit_wheel_entry_undone().to_owned(),
        (Deed::EditWheelEntry, Way::Redone) => lang.notice_edit_wheel_entry_redone().to_owned(),
        (Deed::TakeOutWheelEntry, _) if *is_back => lang.notice_put_back_wheel_entry().to_owned(),
        (Deed::TakeOutWheelEntry, _) => lang.notice_take_out_wheel_entry().to_owned(),
        (Deed::CallRole, Way::Undone) => lang.notice_call_role_undone().to_owned(),
        (Deed::CallRole, _) => lang.notice_call_role().to_owned(),
        (Deed::SaveSearch, Way::Done) => lang.notice_save_search().to_owned(),
        (Deed::SaveSearch, Way::Undone) => lang.notice_save_search_undone().to_owned(),
        (Deed::SaveSearch, Way::Redone) => lang.notice_save_search_redone().to_owned(),
        (Deed::ForgetSearch, Way::Done) => lang.notice_forget_search().to_owned(),
        (Deed::ForgetSearch, Way::Undone) => lang.notice_forget_search_undone().to_owned(),
        (Deed::ForgetSearch, Way::Redone) => lang.notice_forget_search_redone().to_owned(),
    }
}

/// What was done with something to follow up, and to whom.
fn task(lang: Lang, way: Way, club: &str, what: &str) -> String {
    match way {
        Way::Done => lang.notice_task(club, what),
        Way::Undone => lang.notice_task_undone(club, what),
        Way::Redone => lang.notice_task_redone(club, what),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_names_the_keys_as_they_are_bound() {
        let changes = [
            ("queue.ring", vec!["f8"]),
            ("global.call_screen", vec!["f7"]),
            ("note.end_call", vec!["ctrl+e"]),
            ("number.copy_number", vec![]),
        ];
        let changes: Vec<_> =
            changes.map(|(name, keys)| (name.into(), keys.into_iter().map(Into::into).collect())).into();
        let keys = Keys::new(&changes).unwrap();
        let said = |one: Notice| notice(Lang::default(), &one, At::UNIX_EPOCH, &keys);
        // Whoever rings back is not on the phone yet: the letters of a note would be commands.
        let parked = said(Notice::Parked("Vik".into()));
        assert!(parked.contains("F7") && parked.contains("F8"), "{parked}");
        assert!(said(Notice::CallIsOpen("Vik".into())).contains("Ctrl+E"));
        // Without a key it is named as the palette names it.
        let name = commands::name(Lang::default(), Command::CopyNumber);
        assert!(said(Notice::NoDialCommand).contains(name));
    }
}
