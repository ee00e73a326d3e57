//! What a caller may do with the guide's words beside asking: let a topic rest, read the cards of arguments, set the level of
//! the club. The deeds are `domain`'s; the tabs and their lines are in `commands` and `calls`.

use crossterm::event::{KeyCode, KeyEvent};

use super::{World, deeds};
use crate::app::cards::{Card, Cards};
use crate::app::chord::Chord;
use crate::app::command::Command;
use crate::app::dialog::{Dialog, Prompt, Purpose};
use crate::app::effect::Effect;
use crate::app::form::place;
use crate::app::keys::Scope;
use crate::app::model::{Model, Pane, Screen};
use crate::app::talk::Tab;
use crate::domain::deeds::{Refusal, rest_topic};
use crate::domain::ids::ClubId;

type Effects = Vec<Effect>;

/// Asks which of the suggested questions is to rest.
pub(super) fn ask_rest(model: &mut Model) -> Effects {
    let has_questions = model.club.as_ref().is_some_and(|view| !view.questions.is_empty());
    if model.screen == Screen::Call && has_questions {
        model.dialogs.push(Dialog::Rest);
    }
    Vec::new()
}

/// A digit lets the topic of its question rest, or wakes it; anything else leaves all as it is.
pub(super) fn rest_key(model: &mut Model, key: KeyEvent, world: &mut World<'_>) -> Effects {
    model.dialogs.pop();
    let question = place(key).and_then(|at| model.club.as_ref()?.questions.get(at));
    let (Some(question), Some(view)) = (question, &model.club) else { return Vec::new() };
    let session = model.session.as_ref().filter(|session| session.ended_at.is_none()).map(|session| session.id);
    let of = (question.id.as_str(), question.topic.as_str());
    let deed = rest_topic::rest_topic(world.env, world.policy, &view.record, of, session);
    deeds::done(model, deed)
}

/// Asks for the level of the club that is shown, beside its checklist.
pub(super) fn ask_level(model: &mut Model) -> Effects {
    if model.screen != Screen::Call || model.club.is_none() {
        return Vec::new();
    }
    (model.tab, model.tab_top, model.shows_history, model.stale.club) = (Tab::Checklist, 0, false, true);
    if model.focus == Pane::History {
        model.focus = Pane::Questions;
    }
    model.dialogs.push(Dialog::Level);
    Vec::new()
}

/// The digit of a level asks for the reason; `r` leaves the level to the rules again.
pub(super) fn level_key(model: &mut Model, key: KeyEvent) -> Effects {
    model.dialogs.pop();
    let Some(view) = &model.club else { return Vec::new() };
    let (club, list) = (view.record.club.id, view.checklist.as_ref());
    if model.keys.lookup_only(Scope::Level, Chord::from(key)) == Some(Command::UnsetLevel) {
        return if list.is_some_and(|list| list.set.is_some()) { vec![Effect::UnsetLevel] } else { Vec::new() };
    }
    let level = place(key).and_then(|at| u8::try_from(at + 1).ok());
    let has = |level: &u8| list.is_some_and(|list| list.levels.iter().any(|(number, _)| number == level));
    if let Some(level) = level.filter(has) {
        model.dialogs.push(Dialog::Prompt(Prompt::new(Purpose::LevelNote(club, level))));
    }
    Vec::new()
}

/// The reason for a level was given; one without a reason is asked again.
pub(super) fn set_level(model: &mut Model, club: ClubId, level: u8, note: String) -> Effects {
    let is_shown = model.club.as_ref().is_some_and(|view| view.record.club.id == club);
    let refusal = match (note.is_empty(), is_shown) {
        (true, _) => Refusal::NoNote,
        (false, false) => Refusal::NothingToDo,
        (false, true) => {
            model.dialogs.pop();
            return vec![Effect::SetLevel(level, note)];
        }
    };
    if let Some(Dialog::Prompt(prompt)) = model.dialogs.last_mut() {
        prompt.refusal = Some(refusal);
    }
    Vec::new()
}

/// The cards were read: they lie over the screen.
pub(super) fn cards_read(model: &mut Model, all: Vec<Card>) {
    model.dialogs.push(Dialog::Cards(Cards { all, chosen: 0, top: 0 }));
}

/// A digit chooses a card, arrows move in it, anything else closes it. Nothing here touches the note.
pub(super) fn cards_key(model: &mut Model, key: KeyEvent) -> Effects {
    let rows = super::dialogs::read_rows(model, key);
    let Some(Dialog::Cards(cards)) = model.dialogs.last_mut() else { return Vec::new() };
    let last = cards.all.len().saturating_sub(1);
    if let Some(rows) = rows {
        cards.top = cards.top.saturating_add_signed(rows).min(500);
        return Vec::new();
    }
    match key.code {
        KeyCode::Right | KeyCode::Tab => (cards.chosen, cards.top) = ((cards.chosen + 1).min(last), 0),
        KeyCode::Left | KeyCode::BackTab => (cards.chosen, cards.top) = (cards.chosen.saturating_sub(1), 0),
        KeyCode::Char('1'..='9') => {
            if let Some(at) = place(key).filter(|at| *at <= last) {
                (cards.chosen, cards.top) = (at, 0);
            }
        }
        _ => drop(model.dialogs.pop()),
    }
    Vec::new()
}
