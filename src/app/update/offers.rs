//! Keys in the dialogs of offers: the list, the form, and the sign-ups of a club.

use crossterm::event::KeyEvent;

use super::World;
use super::deeds::done;
use super::dialogs::in_list_of;
use crate::app::chord::Chord;
use crate::app::command::Command;
use crate::app::dialog::Dialog;
use crate::app::effect::Effect;
use crate::app::form::Choice;
use crate::app::keys::Scope;
use crate::app::model::{Model, Pane, Screen};
use crate::app::notice::{Notice, Way};
use crate::app::offer::{self, OfferList};
use crate::domain::deeds::Refusal;
use crate::domain::deeds::sign_up::set_sign_up;
use crate::domain::offer::SignUpState;
use crate::domain::op::{Change, Deed, Op};

type Effects = Vec<Effect>;

/// Opens the list of all offers.
pub(super) fn open_list(model: &mut Model) -> Effects {
    model.dialogs.push(Dialog::Offers(OfferList::default()));
    Vec::new()
}

/// Opens the form of a new offer.
pub(super) fn open_form() -> Effects {
    vec![Effect::OfferForm(None)]
}

/// The form was not taken.
pub(super) fn form_refused(model: &mut Model, refusal: Refusal) {
    if let Some(Dialog::OfferForm(editor)) = model.dialogs.last_mut() {
        editor.refusal = Some(refusal);
    }
}

/// Opens the sign-ups of the club that is shown; how many places are left is read for it.
pub(super) fn open_sign_ups(model: &mut Model) -> Effects {
    if model.club.is_some() && model.screen == Screen::Call {
        model.dialogs.push(Dialog::SignUps(0));
        model.stale.club = true;
    }
    Vec::new()
}

/// A deed is written down: what an open list of offers shows may have changed.
pub(super) fn committed(model: &mut Model, op: &Op) {
    let is_about = op.changes.iter().any(|change| matches!(change, Change::Offer(_) | Change::SignUp(_)));
    for dialog in model.dialogs.iter_mut().filter(|_| is_about) {
        if let Dialog::Offers(list) = dialog {
            list.read_again();
        }
    }
}

/// What the notice tells of a sign-up that was changed, and of an offer that has left tasks.
pub(super) fn told(op: &Op, way: Way, club: Option<&str>) -> Option<Notice> {
    if matches!(op.deed, Deed::EditOffer | Deed::CancelOffer) && way == Way::Done {
        let is_new = |change: &&Change| matches!(change, Change::FollowUp(edit) if edit.before.is_none());
        let tasks = op.changes.iter().filter(is_new).count();
        return (tasks > 0).then_some(Notice::OfferTasks { is_off: op.deed == Deed::CancelOffer, tasks });
    }
    let frees = op.changes.iter().any(|change| matches!(change, Change::FollowUp(_)));
    op.changes.iter().find_map(|change| match change {
        Change::SignUp(edit) if op.deed == Deed::SetSignUp && way == Way::Done => {
            let row = edit.after.as_ref()?;
            let club = club.unwrap_or_default().to_owned();
            Some(Notice::SignUpSet { club, title: row.title.clone(), state: row.state, frees })
        }
        _ => None,
    })
}

pub(super) fn list_key(model: &mut Model, key: KeyEvent) -> Effects {
    let command = in_list_of(model, Scope::Offers, key);
    let is_talking = model.call.as_ref().is_some_and(|call| !call.is_edit);
    let Some(Dialog::Offers(list)) = model.dialogs.last_mut() else { return Vec::new() };
    let chosen = list.offer().cloned().map(Box::new);
    match command {
        Some(Command::Down) => list.step(1),
        Some(Command::Up) => list.step(-1),
        Some(Command::PageDown) => list.step(10),
        Some(Command::PageUp) => list.step(-10),
        Some(Command::Close) => drop(model.dialogs.pop()),
        Some(Command::Open) if is_talking => return to_note(model),
        Some(Command::Open | Command::EditOffer) => {
            return chosen.map(|offer| vec![Effect::OfferForm(Some(offer))]).unwrap_or_default();
        }
        Some(Command::AddOffer) => return open_form(),
        Some(Command::CancelOffer) => {
            return chosen.map(|offer| vec![Effect::CancelOffer(offer)]).unwrap_or_default();
        }
        Some(Command::Undo) => return super::turn(Way::Undone),
        _ => {}
    }
    Vec::new()
}

/// The chosen offer as a line of the note, to be written on.
fn to_note(model: &mut Model) -> Effects {
    let Some(Dialog::Offers(list)) = model.dialogs.last() else { return Vec::new() };
    let Some(name) = list.offer().map(|offer| offer.name.clone()) else { return Vec::new() };
    let now = model.now;
    let Some(call) = &mut model.call else { return Vec::new() };
    call.editor.begin_line(&format!("+ {name} "));
    call.take(now);
    model.dialogs.clear();
    (model.screen, model.focus) = (Screen::Call, Pane::Note);
    vec![Effect::SaveTyping]
}

pub(super) fn form_key(model: &mut Model, key: KeyEvent) -> Effects {
    let Some(Dialog::OfferForm(editor)) = model.dialogs.last_mut() else { return Vec::new() };
    match editor.key(key) {
        Choice::Stay | Choice::Turn(_) => {}
        Choice::Back => drop(model.dialogs.pop()),
        Choice::Save => return vec![Effect::SaveOffer(editor.clone())],
    }
    Vec::new()
}

pub(super) fn sign_ups_key(model: &mut Model, key: KeyEvent, world: &mut World<'_>) -> Effects {
    let command = model.keys.lookup_only(Scope::List, Chord::from(key));
    let Some(Dialog::SignUps(chosen)) = model.dialogs.last_mut() else { return Vec::new() };
    let length = model.club.as_ref().map_or(0, |view| offer::sign_ups(&view.record).len());
    let last = length.saturating_sub(1);
    match command {
        Some(Command::Down) => *chosen = (*chosen + 1).min(last),
        Some(Command::Up) => *chosen = chosen.saturating_sub(1),
        Some(Command::Close) => drop(model.dialogs.pop()),
        _ => {
            let at = (*chosen).min(last);
            return offer::state_of(key).map(|state| set(model, at, state, world)).unwrap_or_default();
        }
    }
    Vec::new()
}

fn set(model: &mut Model, at: usize, state: SignUpState, world: &mut World<'_>) -> Effects {
    let session = model.session.as_ref().filter(|session| session.ended_at.is_none()).map(|session| session.id);
    let Some(record) = model.club.as_ref().map(|view| &view.record) else { return Vec::new() };
    let Some(sign_up) = offer::sign_ups(record).get(at).copied() else { return Vec::new() };
    let of = record.offers.iter().find(|offer| Some(offer.id) == sign_up.offer);
    let deed = set_sign_up(world.env, world.policy, record, of, sign_up, state, session);
    done(model, deed)
}
