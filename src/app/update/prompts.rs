//! The one-line questions and the form of a club by hand.

use chrono::{NaiveDateTime, NaiveTime};
use crossterm::event::{KeyCode, KeyEvent};

use super::{World, finish, follow_ups, guidance, rounds};
use crate::app::dialog::{Dialog, Preview, Prompt, Purpose};
use crate::app::effect::Effect;
use crate::app::field::Field;
use crate::app::model::Model;
use crate::app::msg::Completed;
use crate::app::notice::{Notice, Way};
use crate::app::rounds::Place;
use crate::domain::deeds::{Refusal, edit_person, post, saved_search, snooze};
use crate::domain::env::{At, day_of, instant, local};
use crate::domain::ids::ClubId;
use crate::domain::op::Op;
use crate::domain::phone;
use crate::domain::when;

type Effects = Vec<Effect>;

/// Takes a key in a one-line question.
pub(super) fn key(model: &mut Model, key: KeyEvent, world: &mut World<'_>) -> Effects {
    let now = local(model.now);
    let Some(Dialog::Prompt(prompt)) = model.dialogs.last_mut() else { return Vec::new() };
    match key.code {
        // Esc lets the reading be; the question is still there with its answer.
        KeyCode::Esc if std::mem::take(&mut prompt.is_busy) => Vec::new(),
        KeyCode::Enter if prompt.is_busy => Vec::new(),
        KeyCode::Esc => {
            leave(model);
            Vec::new()
        }
        KeyCode::Enter => answer(model, world),
        // As in a shell; a file that is being read has its path already.
        KeyCode::Tab if prompt.purpose == Purpose::ListPath => match prompt.is_busy {
            true => Vec::new(),
            false => vec![Effect::CompletePath(prompt.field.text().to_owned())],
        },
        _ => {
            prompt.field.key(key);
            understand(prompt, now);
            Vec::new()
        }
    }
}

/// Pastes into a one-line question.
pub(super) fn paste(prompt: &mut Prompt, text: &str, now: NaiveDateTime) {
    prompt.field.paste(text);
    understand(prompt, now);
}

/// Shows at once how a time is understood. A day without a time means the morning.
fn understand(prompt: &mut Prompt, now: NaiveDateTime) {
    (prompt.refusal, prompt.failure, prompt.is_busy) = (None, None, false);
    prompt.choices.clear();
    if !matches!(prompt.purpose, Purpose::CallBack | Purpose::Snooze(_) | Purpose::MoveFollowUp) {
        return;
    }
    prompt.understood = when::parse_time_reply(prompt.field.text(), now).and_then(|when| {
        let time = when.time.or_else(|| NaiveTime::from_hms_opt(9, 0, 0))?;
        Some(instant(when.day.and_time(time)))
    });
}

fn answer(model: &mut Model, world: &mut World<'_>) -> Effects {
    let Some(Dialog::Prompt(prompt)) = model.dialogs.last() else { return Vec::new() };
    let (text, understood) = (prompt.field.text().trim().to_owned(), prompt.understood);
    match prompt.purpose.clone() {
        Purpose::CallBack => finish::call_back(model, understood, world),
        Purpose::Snooze(club) => put_off(model, club, understood, world),
        // A question that an outcome leaves may be left empty.
        Purpose::NewNumber(..) | Purpose::Successor(..) if text.is_empty() => {
            leave(model);
            Vec::new()
        }
        Purpose::NewNumber(club, person) => {
            let view = model.club.as_ref().filter(|view| view.record.club.id == club);
            let Some(person) = view.and_then(|view| view.record.person(person)).cloned() else {
                return refused(model, Refusal::NothingToDo);
            };
            let deed = edit_person::new_number(world.env, &person, &text);
            written(model, deed)
        }
        Purpose::Successor(club, left) => {
            let (name, number) = name_and_number(&text);
            let Some(view) = model.club.as_ref().filter(|view| view.record.club.id == club) else {
                return refused(model, Refusal::NothingToDo);
            };
            let deed = post::succeed(world.env, world.policy, &view.record, left, [&name, &number]);
            written(model, deed)
        }
        Purpose::CallRole => {
            model.dialogs.pop();
            vec![Effect::CallRole(text)]
        }
        purpose @ (Purpose::MoveFollowUp
        | Purpose::DropFollowUp
        | Purpose::HandOver
        | Purpose::TakeOver
        | Purpose::PractiseTogether(_)) => {
            let deed = follow_ups::answered(model, &purpose, &text, understood, world);
            written(model, deed)
        }
        Purpose::CloseRound(round) => rounds::closed(model, round, &text, world),
        Purpose::Learned(round) => rounds::learned(model, round, &text, world),
        Purpose::GiveTarget(round, club) => {
            model.dialogs.pop();
            vec![Effect::Place { round, club, place: Place::Give(text) }]
        }
        Purpose::CallerNote(club) => rounds::noted(model, club, &text, world),
        Purpose::LevelNote(club, level) => guidance::set_level(model, club, level, text),
        Purpose::SearchName(query, known) => {
            let deed = saved_search::save_search(world.env, &text, &query, &known);
            written(model, deed)
        }
        Purpose::ListPath if text.is_empty() => Vec::new(),
        Purpose::ListPath => {
            if let Some(Dialog::Prompt(prompt)) = model.dialogs.last_mut() {
                (prompt.is_busy, prompt.failure) = (true, None);
                prompt.choices.clear();
            }
            vec![Effect::ReadList(text)]
        }
    }
}

/// A path goes on, where it is still the one that was typed.
pub(super) fn completed(model: &mut Model, found: Completed) {
    let Some(Dialog::Prompt(prompt)) = model.dialogs.last_mut() else { return };
    if prompt.purpose == Purpose::ListPath && prompt.field.text() == found.typed {
        prompt.field = Field::new(&found.text);
        (prompt.choices, prompt.failure) = (found.choices, found.failure);
    }
}

/// A file was read, or could not be; the question it was read for may be gone, or be another one by now.
pub(super) fn list_read(model: &mut Model, found: Result<Box<Preview>, String>) {
    let Some(prompt) = model.dialogs.iter_mut().find_map(|dialog| match dialog {
        Dialog::Prompt(prompt) if prompt.is_busy => Some(prompt),
        _ => None,
    }) else {
        return;
    };
    prompt.is_busy = false;
    match found {
        Ok(preview) => model.dialogs.push(Dialog::Preview(preview, 0)),
        Err(words) => prompt.failure = Some(words),
    }
}

/// Leaves a question unanswered. The one an outcome left had kept its club in sight: now the next one is up.
fn leave(model: &mut Model) {
    if is_left_by_an_outcome(model.dialogs.pop().as_ref()) {
        model.pinned = None;
    }
}

fn put_off(model: &mut Model, club: ClubId, until: Option<At>, world: &mut World<'_>) -> Effects {
    let Some(until) = until else { return refused(model, Refusal::NoTime) };
    let Some(view) = model.club.as_ref().filter(|view| view.record.club.id == club) else {
        return refused(model, Refusal::NothingToDo);
    };
    let deed = snooze::snooze(world.env, world.policy, &view.record, until);
    written(model, deed)
}

/// Whether it is the question that an outcome leaves, which may stay without an answer.
pub(super) fn is_left_by_an_outcome(dialog: Option<&Dialog>) -> bool {
    matches!(dialog, Some(Dialog::Prompt(prompt)) if matches!(prompt.purpose, Purpose::NewNumber(..) | Purpose::Successor(..)))
}

/// Writes a deed and closes the question; a refusal keeps it open.
pub(super) fn written(model: &mut Model, deed: Result<Op, Refusal>) -> Effects {
    match deed {
        Ok(op) => {
            model.dialogs.pop();
            vec![Effect::Commit { op: Box::new(op), draft: Box::default(), way: Way::Done }]
        }
        Err(refusal) => refused(model, refusal),
    }
}

fn refused(model: &mut Model, refusal: Refusal) -> Effects {
    match model.dialogs.last_mut() {
        Some(Dialog::Prompt(prompt)) => {
            prompt.refusal = Some(refusal);
            Vec::new()
        }
        Some(Dialog::AddClub(form)) => {
            form.refusal = Some(refusal);
            Vec::new()
        }
        _ => {
            model.notice = Some(Notice::Refused(refusal));
            Vec::new()
        }
    }
}

/// «Kari Nordmann 42 10 00 01»: the name is what comes before the digits.
fn name_and_number(text: &str) -> (String, String) {
    let at = text.find(|letter: char| letter.is_ascii_digit() || letter == '+').unwrap_or(text.len());
    let (name, number) = text.split_at(at);
    let is_number = phone::digits(number).len() >= 5;
    if is_number {
        (name.trim().trim_end_matches(',').to_owned(), number.trim().to_owned())
    } else {
        (text.to_owned(), String::new())
    }
}

/// Takes a key in the form of a club by hand.
pub(super) fn form_key(model: &mut Model, key: KeyEvent) -> Effects {
    let Some(Dialog::AddClub(form)) = model.dialogs.last_mut() else { return Vec::new() };
    let last = form.fields.len() - 1;
    form.refusal = None;
    match key.code {
        KeyCode::Esc => {
            model.dialogs.pop();
        }
        KeyCode::Tab | KeyCode::Down => form.at = (form.at + 1).min(last),
        KeyCode::BackTab | KeyCode::Up => form.at = form.at.saturating_sub(1),
        KeyCode::Enter => {
            let filled = form.form();
            if let Err(refusal) = filled.check(day_of(model.now)) {
                return refused(model, refusal);
            }
            return vec![Effect::AddClub(filled)];
        }
        _ => {
            if let Some(field) = form.fields.get_mut(form.at) {
                field.key(key);
            }
        }
    }
    Vec::new()
}
