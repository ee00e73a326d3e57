//! What keys do while a call is practised. No arm here gives an effect that the store would hear of.

use std::sync::Arc;

use crossterm::event::KeyEvent;

use crate::app::command::Command;
use crate::app::dialog::Dialog;
use crate::app::effect::Effect;
use crate::app::model::{Model, Screen};
use crate::app::practise::{Practise, Talk, is_for_practice, steps};
use crate::domain::scene::Scene;

type Effects = Vec<Effect>;

/// To the practice screen. A call that was left there goes on.
pub(super) fn begin(model: &mut Model) -> Effects {
    if model.practise.is_none() {
        return vec![Effect::ReadScenes];
    }
    model.screen = Screen::Practise;
    Vec::new()
}

/// The scenes were read.
pub(super) fn scenes_read(model: &mut Model, scenes: Vec<Arc<Scene>>, is_alone: bool) {
    model.dialogs.clear();
    model.practise = Some(Practise::new(scenes, is_alone));
    model.screen = Screen::Practise;
}

/// Carries out a command on the practice screen; `None` when it means there what it means everywhere.
pub(super) fn run(model: &mut Model, command: Command) -> Option<Effects> {
    if model.screen != Screen::Practise {
        return None;
    }
    let page = isize::try_from(model.size.1.saturating_sub(10).max(5)).unwrap_or(5);
    match command {
        Command::SayFirst => say(model, 0),
        Command::SaySecond => say(model, 1),
        Command::SayThird => say(model, 2),
        Command::SayFourth => say(model, 3),
        Command::Undo => take_back(model),
        Command::Again => again(model),
        Command::Open => pick_up(model),
        Command::Close => close(model),
        Command::EndCall => ask_to_hang_up(model),
        Command::NextPane | Command::PreviousPane => turn(model, |is_in_note| !is_in_note),
        Command::ToNote => turn(model, |_| true),
        Command::UndoTyping => type_in(model, |talk| talk.note.undo()),
        Command::RedoTyping => type_in(model, |talk| talk.note.redo()),
        Command::Down => scroll(model, 1),
        Command::Up => scroll(model, -1),
        Command::PageDown => scroll(model, page),
        Command::PageUp => scroll(model, -page),
        Command::First => scroll(model, isize::MIN),
        Command::Last => scroll(model, isize::MAX),
        // There is nothing behind it.
        Command::CallScreen if model.practise.as_ref().is_some_and(|practise| practise.is_alone) => {}
        command if is_for_practice(command) => return None,
        _ => {}
    }
    Some(Vec::new())
}

fn talk(model: &mut Model) -> Option<&mut Talk> {
    model.practise.as_mut()?.talk.as_mut()
}

/// The call, while it goes on.
fn open_talk(model: &mut Model) -> Option<&mut Talk> {
    talk(model).filter(|talk| !talk.is_over())
}

fn say(model: &mut Model, n: usize) {
    if let Some(talk) = open_talk(model)
        && talk.play.choose(n)
    {
        (talk.back, talk.top) = (0, 0);
    }
}

/// Takes the last reply back; after hanging up, that.
fn take_back(model: &mut Model) {
    if let Some(talk) = talk(model) {
        if !std::mem::take(&mut talk.has_hung_up) {
            talk.play.back();
        }
        (talk.back, talk.top, talk.is_in_note) = (0, 0, false);
    }
}

fn again(model: &mut Model) {
    if let Some(talk) = talk(model) {
        *talk = Talk::new(Arc::clone(talk.play.scene()));
    }
}

/// Rings the one of the chosen scene.
fn pick_up(model: &mut Model) {
    if let Some(practise) = model.practise.as_mut().filter(|practise| practise.talk.is_none()) {
        practise.talk = practise.scenes.get(practise.chosen).map(|scene| Talk::new(Arc::clone(scene)));
    }
}

/// One step back: from the note to the conversation, from the ending to the list, from the list to where one came from.
fn close(model: &mut Model) {
    let Some(practise) = &mut model.practise else { return };
    match &mut practise.talk {
        Some(talk) if talk.is_over() => practise.talk = None,
        Some(talk) if talk.is_in_note => talk.is_in_note = false,
        Some(_) => ask_to_hang_up(model),
        None => leave(model),
    }
}

fn leave(model: &mut Model) {
    let Some(practise) = model.practise.take() else { return };
    model.is_leaving = practise.is_alone;
    super::rounds::home(model);
}

/// A call in which something was said is not left by one key.
fn ask_to_hang_up(model: &mut Model) {
    let Some(talk) = open_talk(model) else { return };
    if talk.play.count() > 0 || !talk.note.is_empty() {
        model.dialogs.push(Dialog::HangUp);
    } else if let Some(practise) = &mut model.practise {
        practise.talk = None;
    }
}

/// The question whether to hang up: Enter goes on, 2 hangs up.
pub(super) fn hang_up_key(model: &mut Model, key: KeyEvent) -> Effects {
    let is_over = match super::dialogs::choice(key) {
        Some(0) => false,
        Some(1) => true,
        _ => return Vec::new(),
    };
    model.dialogs.pop();
    if let Some(talk) = talk(model) {
        talk.has_hung_up = is_over;
    }
    Vec::new()
}

fn turn(model: &mut Model, to: impl Fn(bool) -> bool) {
    if let Some(talk) = open_talk(model) {
        talk.is_in_note = to(talk.is_in_note);
    }
}

fn type_in(model: &mut Model, change: impl Fn(&mut Talk) -> bool) {
    if let Some(talk) = open_talk(model) {
        change(talk);
    }
}

/// A key that the table does not know, in the note: text.
pub(super) fn typed(model: &mut Model, key: KeyEvent) -> Effects {
    type_in(model, |talk| talk.note.key(key));
    Vec::new()
}

/// Pasted text belongs to the note.
pub(super) fn pasted(model: &mut Model, text: &str) -> Effects {
    if let Some(talk) = open_talk(model) {
        talk.note.paste(text);
        talk.is_in_note = true;
    }
    Vec::new()
}

/// Moves in what is shown: the list, the conversation, the ending.
pub(super) fn scroll(model: &mut Model, rows: isize) {
    let Some(practise) = &mut model.practise else { return };
    let to = |at: usize, count: usize| at.saturating_add_signed(rows).min(count.saturating_sub(1));
    match &mut practise.talk {
        None => practise.chosen = to(practise.chosen, practise.scenes.len()),
        Some(talk) if talk.is_over() => talk.top = to(talk.top, steps(talk, &talk.play.ending(), model.size.0)),
        Some(talk) => {
            let lines = talk.play.lines().len();
            let last = lines.saturating_sub(1);
            talk.back = last - to(last - talk.back.min(last), lines);
        }
    }
}
