//! The names of commands and scopes, for help, palette and footer.

use crate::app::command::Command;
use crate::app::keys::{Keys, Scope};
use crate::lang::Lang;

/// A command in a few words, as help and palette name it.
pub fn name(lang: Lang, command: Command) -> &'static str {
    match command {
        Command::Ring => lang.command_ring(),
        Command::EndCall => lang.command_end_call(),
        Command::ShowNumber => lang.command_show_number(),
        Command::Why => lang.command_why(),
        Command::Snooze => lang.command_snooze(),
        Command::RemoveTarget => lang.command_remove_target(),
        Command::Find => lang.command_find(),
        Command::Undo => lang.command_undo(),
        Command::Redo => lang.command_redo(),
        Command::EditNote => lang.command_edit_note(),
        Command::NextPane => lang.command_next_pane(),
        Command::PreviousPane => lang.command_previous_pane(),
        Command::ToNote => lang.command_to_note(),
        Command::ToQueue => lang.command_to_queue(),
        Command::Down => lang.command_down(),
        Command::Up => lang.command_up(),
        Command::PageDown => lang.command_page_down(),
        Command::PageUp => lang.command_page_up(),
        Command::First => lang.command_first(),
        Command::Last => lang.command_last(),
        Command::AskFirst => lang.command_ask_first(),
        Command::AskSecond => lang.command_ask_second(),
        Command::AskThird => lang.command_ask_third(),
        Command::AskFourth => lang.command_ask_fourth(),
        Command::AskFifth => lang.command_ask_fifth(),
        Command::AskSixth => lang.command_ask_sixth(),
        Command::AskSeventh => lang.command_ask_seventh(),
        Command::AskEighth => lang.command_ask_eighth(),
        Command::AskNinth => lang.command_ask_ninth(),
        Command::TabOpening => lang.command_tab_opening(),
        Command::TabFollowUp => lang.command_tab_follow_up(),
        Command::TabOffers => lang.command_tab_offers(),
        Command::TabChecklist => lang.command_tab_checklist(),
        Command::TabClosing => lang.command_tab_closing(),
        Command::NextGuide => lang.command_next_guide(),
        Command::ReloadGuides => lang.command_reload_guides(),
        Command::Sums => lang.command_sums(),
        Command::UndoTyping => lang.command_undo_typing(),
        Command::RedoTyping => lang.command_redo_typing(),
        Command::FinishPromise => lang.command_finish_promise(),
        Command::SwitchTab => lang.command_switch_tab(),
        Command::Palette => lang.command_palette(),
        Command::Help => lang.command_help(),
        Command::CallScreen => lang.command_call_screen(),
        Command::Summary => lang.command_summary(),
        Command::EndSession => lang.command_end_session(),
        Command::SaveSummary => lang.command_save_summary(),
        Command::FollowUps => lang.command_follow_ups(),
        Command::MoveFollowUp => lang.command_move_follow_up(),
        Command::DropFollowUp => lang.command_drop_follow_up(),
        Command::HandOver => lang.command_hand_over(),
        Command::TakeOver => lang.command_take_over(),
        Command::NextStep => lang.command_next_step(),
        Command::PractiseTogether => lang.command_practise_together(),
        Command::NextFilter => lang.command_next_filter(),
        Command::CallRole => lang.command_call_role(),
        Command::Open => lang.command_open(),
        Command::Close => lang.command_close(),
        Command::Import => lang.command_import(),
        Command::Practice => lang.command_practice(),
        Command::Practise => lang.command_practise(),
        Command::SayFirst => lang.command_say_first(),
        Command::SaySecond => lang.command_say_second(),
        Command::SayThird => lang.command_say_third(),
        Command::SayFourth => lang.command_say_fourth(),
        Command::Again => lang.command_again(),
        Command::AddClub => lang.command_add_club(),
        Command::Language => lang.command_language(),
        Command::Cover => lang.command_cover(),
        Command::CopyNumber => lang.command_copy_number(),
        Command::Dial => lang.command_dial(),
        Command::Quit => lang.command_quit(),
    }
}

/// The key of a command in a scope, for a sentence. Where the configuration left it none, its name, by which the palette
/// has it.
pub fn key(lang: Lang, keys: &Keys, scope: Scope, command: Command) -> String {
    keys.shown(scope, command).map_or_else(|| format!("«{}»", name(lang, command)), |chord| chord.to_string())
}

/// A command in one word, as the footer names it.
pub fn hint(lang: Lang, command: Command) -> &'static str {
    match command {
        Command::Ring => lang.hint_ring(),
        Command::EndCall => lang.hint_end_call(),
        Command::ShowNumber => lang.hint_show_number(),
        Command::Why => lang.hint_why(),
        Command::Snooze => lang.hint_snooze(),
        Command::Find => lang.hint_find(),
        Command::Undo => lang.hint_undo(),
        Command::NextPane => lang.hint_next_pane(),
        Command::Help => lang.hint_help(),
        Command::CallScreen => lang.hint_call_screen(),
        Command::Summary => lang.hint_summary(),
        Command::FinishPromise => lang.hint_finish_promise(),
        Command::EditNote => lang.hint_edit_note(),
        Command::AskFirst => lang.hint_ask(),
        Command::NextGuide => lang.hint_next_guide(),
        Command::Sums => lang.hint_why(),
        Command::UndoTyping => lang.hint_undo_typing(),
        Command::ToQueue => lang.hint_to_queue(),
        Command::SwitchTab => lang.hint_switch_tab(),
        Command::EndSession => lang.hint_end_session(),
        Command::SaveSummary => lang.hint_save_summary(),
        Command::SayFirst | Command::SaySecond | Command::SayThird | Command::SayFourth => lang.hint_say(),
        Command::Again => lang.hint_again(),
        Command::FollowUps => lang.hint_follow_ups(),
        Command::MoveFollowUp => lang.hint_move_follow_up(),
        Command::DropFollowUp => lang.hint_drop_follow_up(),
        Command::HandOver => lang.hint_hand_over(),
        Command::NextFilter => lang.hint_next_filter(),
        Command::Open => lang.hint_open(),
        Command::Close => lang.hint_close(),
        other => name(lang, other),
    }
}

/// Where keys work, as a heading of the help.
pub fn scope(lang: Lang, scope: Scope) -> &'static str {
    match scope {
        Scope::Global => lang.scope_global(),
        Scope::Queue => lang.scope_queue(),
        Scope::Card => lang.scope_card(),
        Scope::Questions => lang.scope_questions(),
        Scope::History => lang.scope_history(),
        Scope::Note => lang.scope_note(),
        Scope::Summary => lang.scope_summary(),
        Scope::FollowUps => lang.scope_follow_ups(),
        Scope::Start => lang.scope_start(),
        Scope::List => lang.scope_list(),
        Scope::Number => lang.scope_number(),
        Scope::Scenes => lang.scope_scenes(),
        Scope::Talk => lang.scope_talk(),
        Scope::TalkNote => lang.scope_talk_note(),
        Scope::TalkEnd => lang.scope_talk_end(),
    }
}
