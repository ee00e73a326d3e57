//! Beginning a call, typing in its note, marking questions, parking, and changing a note that is logged.

use crossterm::event::{KeyCode, KeyEvent};

use super::{World, rounds};
use crate::app::call::OpenCall;
use crate::app::dialog::Dialog;
use crate::app::effect::Effect;
use crate::app::model::{Model, Pane, Screen};
use crate::app::notice::{Notice, Way};
use crate::app::talk::{self, Entry, Tab};
use crate::domain::deeds::edit_note as edit;
use crate::domain::deeds::session;
use crate::domain::draft::{Draft, DraftChange};
use crate::domain::hours;

type Effects = Vec<Effect>;

/// Begins a call with the club that is shown. The sitting begins with the first call.
pub(super) fn ring(model: &mut Model, world: &mut World<'_>) -> Effects {
    if let (Some(_), Some(view)) = (&model.call, &model.club) {
        model.notice = Some(Notice::CallIsOpen(view.record.club.name.clone()));
        model.focus = Pane::Note;
        return Vec::new();
    }
    let wanted = model.wanted_club();
    let Some(view) = model.club.as_ref().filter(|view| Some(view.record.club.id) == wanted) else {
        return Vec::new();
    };
    let record = &view.record;
    let person = view.person_to_ring();
    let mut effects = Vec::new();
    let sitting = match &model.session {
        Some(open) if open.ended_at.is_none() => open.id,
        _ => {
            let round = record.round.as_ref().map(|round| round.id);
            let (op, started) = session::start_session(world.env, round);
            let id = started.id;
            model.session = Some(started);
            effects.push(Effect::Commit { op: Box::new(op), draft: Box::default(), way: Way::Done });
            id
        }
    };
    let draft = Draft {
        call: world.env.id(),
        club: record.club.id,
        person: person.map(|person| person.id),
        round: record.target.as_ref().map(|target| target.round),
        session: Some(sitting),
        number: person.and_then(|person| person.number_to_ring()).map(|phone| phone.number.clone()),
        started_at: world.env.now,
        text: String::new(),
        caret: (0, 0),
        asked: Vec::new(),
        shown: view.questions.iter().map(|question| question.id.clone()).collect(),
        parked_at: None,
        guide: model.guide_of(record.club.id).map(str::to_owned),
        mode: model.mode_of(record.club.id),
    };
    let terms = model.round.as_ref().map(|round| round.plan.policy(world.policy));
    if person.is_some() && draft.number.is_none() {
        model.notice = Some(Notice::RingsWithoutNumber);
    } else if !hours::may_ring_at(terms.as_deref().unwrap_or(world.policy), world.env.now) {
        model.notice = Some(Notice::OutsideHours);
    }
    // From now on the guide is the call's own, and does not stay with the club.
    (model.guide, model.mode) = (None, None);
    effects.push(Effect::SaveDraft(Box::new(draft.clone())));
    model.call = Some(OpenCall::new(draft, model.now));
    model.focus = Pane::Note;
    // A call begins with its openings, whatever was looked at before; and wants more of the guide than those.
    (model.stale.club, model.tab, model.tab_top) = (true, Tab::Opening, 0);
    effects
}

/// A key that the table does not know, in the note: text.
pub(super) fn typed(model: &mut Model, key: KeyEvent, world: &mut World<'_>) -> Effects {
    let Some(call) = &mut model.call else { return Vec::new() };
    if !call.editor.key(key) {
        return Vec::new();
    }
    // A step of the caret changes no word, and nothing is read again.
    if matches!(
        key.code,
        KeyCode::Left
            | KeyCode::Right
            | KeyCode::Up
            | KeyCode::Down
            | KeyCode::Home
            | KeyCode::End
            | KeyCode::PageUp
            | KeyCode::PageDown
    ) {
        call.take_caret();
    } else {
        call.take(world.env.now);
    }
    vec![Effect::SaveTyping]
}

/// Undo and redo inside the text.
pub(super) fn turn_typing(model: &mut Model, way: Way) -> Effects {
    let now = model.now;
    let Some(call) = &mut model.call else { return Vec::new() };
    let has_changed = if way == Way::Undone { call.editor.undo() } else { call.editor.redo() };
    if !has_changed {
        return Vec::new();
    }
    call.take(now);
    vec![Effect::SaveTyping]
}

/// Chooses a line of the tab that is shown. An opening is marked as asked and its words are a heading in the note, or the
/// mark is taken away; anything else is a line of the note, once.
pub(super) fn ask(model: &mut Model, index: usize) -> Effects {
    // Nothing is written in a note that is out of sight.
    if model.screen != Screen::Call {
        return Vec::new();
    }
    let chosen = match talk::chosen(model, index) {
        Some(Entry::Opening(at)) => Err(at),
        Some(Entry::Step(item) | Entry::Listen(item) | Entry::Other(item)) => Ok(item.line.clone()),
        Some(Entry::Check(item)) => {
            let dialog = Dialog::Check(item.id.clone());
            model.dialogs.push(dialog);
            return Vec::new();
        }
        None => return Vec::new(),
    };
    let now = model.now;
    let (Some(call), Some(view)) = (&mut model.call, &model.club) else { return Vec::new() };
    if call.is_edit {
        return Vec::new();
    }
    match chosen {
        Err(opening) => {
            let Some(question) = view.questions.get(opening) else { return Vec::new() };
            if call.has_asked(&question.id) {
                call.draft.asked.retain(|id| *id != question.id);
            } else {
                call.draft.asked.push(question.id.clone());
                call.editor.heading(&format!("– {}", question.words));
            }
        }
        Ok(line) if call.editor.lines().iter().any(|written| written.starts_with(line.trim_end())) => {}
        Ok(line) if line.ends_with(' ') => call.editor.begin_line(&line),
        Ok(line) => call.editor.heading(&line),
    }
    call.take(now);
    model.focus = Pane::Note;
    vec![Effect::SaveTyping]
}

/// Puts the open call aside; it keeps its draft and its club.
pub(super) fn park(model: &mut Model) -> Effects {
    let Some(mut call) = model.call.take() else { return Vec::new() };
    call.take(model.now);
    call.draft.parked_at = Some(model.now);
    let name = model.club.as_ref().map(|view| view.record.club.name.clone()).unwrap_or_default();
    model.notice = Some(Notice::Parked(name));
    model.parked.insert(0, call.draft.clone());
    model.focus = Pane::Queue;
    vec![Effect::SaveDraft(Box::new(call.draft))]
}

/// To the call screen; there already, the call that was parked longest ago comes back. A logged note that is being
/// changed is saved first: it is no call, and cannot be put aside like one.
pub(super) fn to_call_screen(model: &mut Model, world: &mut World<'_>) -> Effects {
    if model.screen != Screen::Call || rounds::has_nothing_to_ring(model) {
        rounds::home(model);
        return Vec::new();
    }
    if !model.parked.is_empty() && model.call.as_ref().is_some_and(|call| call.is_edit) {
        return save_edit(model, world);
    }
    let Some(mut draft) = model.parked.pop() else {
        model.focus = if model.call.is_some() { Pane::Note } else { Pane::Queue };
        return Vec::new();
    };
    let mut effects = park(model);
    draft.parked_at = None;
    // Its row, where it is at hand, is the one whose place the next club takes when this call is ended.
    model.queue.choose(draft.club);
    effects.push(Effect::SaveDraft(Box::new(draft.clone())));
    model.call = Some(OpenCall::new(draft, model.now));
    model.focus = Pane::Note;
    model.notice = None;
    (model.stale.club, model.pinned) = (true, None);
    effects
}

/// Opens the note of the call on top of the history. The change is journalled like any note.
pub(super) fn edit_note(model: &mut Model, _world: &mut World<'_>) -> Effects {
    if model.call.is_some() {
        model.focus = Pane::Note;
        return Vec::new();
    }
    let call = model.club.as_ref().and_then(|view| view.record.calls.get(chosen_call(model, view)));
    let Some(call) = call else {
        model.notice = Some(Notice::NoNote);
        return Vec::new();
    };
    let lines = call.note.split('\n').count();
    let last = call.note.split('\n').next_back().map_or(0, |line| line.chars().count());
    let caret = (lines.saturating_sub(1), last);
    let draft = Draft {
        call: call.id,
        club: call.club,
        person: call.person,
        round: call.round,
        session: call.session,
        number: call.number.clone(),
        started_at: call.started_at,
        text: call.note.clone(),
        caret: (u32::try_from(caret.0).unwrap_or(0), u32::try_from(caret.1).unwrap_or(0)),
        asked: call.asked.clone(),
        shown: Vec::new(),
        parked_at: None,
        guide: call.guide.clone(),
        mode: call.mode(),
    };
    let mut open = OpenCall::new(draft.clone(), model.now);
    open.is_edit = true;
    model.call = Some(open);
    model.focus = Pane::Note;
    vec![Effect::SaveDraft(Box::new(draft))]
}

/// How many calls lie above the top of the history as it is scrolled.
fn chosen_call(model: &Model, view: &crate::app::model::ClubView) -> usize {
    let top = model.history_top;
    let lines = crate::app::history::lines(&view.record);
    lines.iter().take(top).filter(|line| matches!(line, crate::app::history::Line::Call(_))).count()
}

/// Saves a changed note; one that is the same is simply closed.
pub(super) fn save_edit(model: &mut Model, world: &mut World<'_>) -> Effects {
    let Some(open) = &mut model.call else { return Vec::new() };
    open.take(model.now);
    let call = open.draft.call;
    let record = model.club.as_ref().map(|view| &view.record);
    let logged = record.and_then(|record| Some((record, record.calls.iter().find(|logged| logged.id == call)?)));
    // Where the club is not at hand the note stays open rather than being lost.
    let Some((record, logged)) = logged else { return Vec::new() };
    match edit::edit_note(world.env, world.policy, record, logged, &open.draft.text) {
        // It stays open until the store has confirmed it.
        Ok(op) => {
            let draft = Box::new(DraftChange::Remove(call));
            vec![Effect::Commit { op: Box::new(op), draft, way: Way::Done }]
        }
        Err(_) => {
            (model.call, model.focus) = (None, Pane::Queue);
            vec![Effect::RemoveDraft(call)]
        }
    }
}

/// Leaves a call that goes on: the first time it is said whether the call is kept. Where not all of it could be stored, one key does
/// not throw the rest away, though what stands there says so already.
pub(super) fn leave(model: &mut Model) -> Vec<Effect> {
    model.is_leaving = matches!(model.notice, Some(Notice::CallIsKept | Notice::CallIsNotKept));
    if !model.is_leaving {
        let is_kept = !matches!(model.notice, Some(Notice::NotSaved(_)));
        model.notice = Some(if is_kept { Notice::CallIsKept } else { Notice::CallIsNotKept });
    }
    Vec::new()
}
