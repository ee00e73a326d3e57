//! What is asked of something that is followed up, and which post a round calls.

use super::Asked;
use crate::app::dialog::{Prompt, Purpose};
use crate::app::model::Model;
use crate::domain::env::local;
use crate::domain::when;
use crate::ui::Style;
use crate::ui::dialog::club_name;
use crate::words::follow_ups as words;

pub(super) fn asked(purpose: &Purpose, model: &Model, style: Style<'_>) -> Asked {
    let lang = style.lang;
    let shown = &model.follow_ups;
    let row = shown.chosen().map(|entry| words::row(lang, shown, entry, model.now)).unwrap_or_default();
    let of = |title: &str| lang.prompt_follow_up_title(&row.club, title);
    let what = |question: &str| {
        if row.what.is_empty() { question.to_owned() } else { format!("«{}»: {question}", row.what) }
    };
    let (title, question, example, is_time) = match purpose {
        Purpose::MoveFollowUp => {
            (of(lang.prompt_move_title()), what(lang.prompt_move()), lang.prompt_snooze_example(), true)
        }
        Purpose::DropFollowUp => {
            (of(lang.prompt_drop_title()), what(lang.prompt_drop()), lang.prompt_drop_example(), false)
        }
        Purpose::HandOver => {
            (of(lang.prompt_hand_over_title()), what(lang.prompt_hand_over()), lang.prompt_hand_over_example(), false)
        }
        Purpose::TakeOver => {
            (of(lang.prompt_take_over_title()), what(lang.prompt_take_over()), lang.prompt_take_over_example(), false)
        }
        Purpose::PractiseTogether(club) => (
            lang.prompt_follow_up_title(&club_name(model, *club), lang.prompt_practise_title()),
            lang.prompt_practise().to_owned(),
            lang.prompt_practise_example(),
            false,
        ),
        _ => (
            lang.prompt_call_role_title().to_owned(),
            lang.prompt_call_role().to_owned(),
            lang.prompt_call_role_example(),
            false,
        ),
    };
    Asked { title, question, example, enter: lang.dialog_save(), is_time }
}

/// Whether an answer is a day and nothing more: a promise without a time is due all that day.
pub(super) fn is_day_alone(prompt: &Prompt, model: &Model) -> bool {
    prompt.purpose == Purpose::MoveFollowUp
        && model.follow_ups.task().is_some()
        && when::parse_time_reply(prompt.field.text(), local(model.now)).is_some_and(|when| when.time.is_none())
}
