//! What follows when a deed has been written down, and turning deeds round: undo and redo.

use chrono::NaiveDate;

use super::{World, club, find, finish, merging, offers, rounds, wheel};
use crate::app::call::OpenCall;
use crate::app::effect::Effect;
use crate::app::model::{Model, Pane, Screen};
use crate::app::msg::Committed;
use crate::app::notice::{Notice, Way};
use crate::domain::call::Call;
use crate::domain::deeds::log_call::{Follows, followed_by, follows_from};
use crate::domain::draft::{Draft, DraftChange};
use crate::domain::ids::CallId;
use crate::domain::op::{Change, Deed, Op};

type Effects = Vec<Effect>;

/// An op stands in the database: now, and only now, the screen may show it.
pub(super) fn committed(model: &mut Model, done: Committed, world: &mut World<'_>) -> Effects {
    (model.stale.queue, model.stale.club, model.stale.follow_ups) = (true, true, true);
    find::forget_found(model);
    model.stale.summary = model.summary.is_some() && model.screen == Screen::Summary;
    model.has_clubs = done.has_clubs;
    let had_round = model.round.is_some();
    model.round.clone_from(&done.round);
    match (had_round, model.round.is_some()) {
        // A round is closed and opened where the rounds are.
        _ if model.screen == Screen::Rounds => {}
        (false, true) => model.screen = Screen::Call,
        // The list itself was undone, or the round.
        (true, false) => rounds::home(model),
        _ => {}
    }
    model.session.clone_from(&done.session);
    if done.op.deed == Deed::StartSession {
        return Vec::new();
    }
    let logged = logged_call(&done.op).cloned();
    let led_to = match (&logged, done.way) {
        (Some(call), Way::Done) => led_to(model, &done.op, call, world),
        _ => None,
    };
    let comes = logged.as_ref().filter(|_| led_to.is_some()).and_then(|call| comes(model, call, world));
    if let (Deed::LogCall, Way::Done, Some(call)) = (done.op.deed, done.way, &logged) {
        let (call_was, outcome) = (call.id, call.outcome);
        model.dialogs.clear();
        let rung = model.call.as_ref().filter(|open| open.draft.call == call_was).map(|open| open.draft.clone());
        close(model);
        rounds::after_call(model);
        if let Some(rung) = rung {
            finish::question_after(model, &rung, outcome, comes.is_some());
        }
    }
    if let (Deed::DiscardDraft | Deed::EditNote, Way::Done) = (done.op.deed, done.way) {
        (model.call, model.focus) = (None, Pane::Queue);
        rounds::after_call(model);
    }
    let effects = if done.way == Way::Done { Vec::new() } else { after_turning(model, &done) };
    offers::committed(model, &done.op);
    rounds::committed(model, &done.op);
    club::committed(model);
    merging::committed(model, &done.op);
    wheel::committed(model, &done.op);
    let told = offers::told(&done.op, done.way, done.club.as_deref());
    let told = told.or_else(|| rounds::told(&done.op, done.way, done.club.as_deref()));
    let told = told.or_else(|| club::told(model, &done, world.env.today()));
    let is_open = |call: &Call| model.call.as_ref().is_some_and(|open| open.draft.call == call.id);
    let is_back = puts_back(&done.op) || (done.way == Way::Undone && logged.as_ref().is_some_and(is_open));
    model.notice = told.or(Some(Notice::Deed {
        deed: done.op.deed,
        way: done.way,
        club: done.club.clone(),
        outcome: logged.map(|call| call.outcome),
        follows: led_to,
        comes,
        clubs: done.op.changes.iter().filter(|change| matches!(change, Change::Club(_))).count(),
        is_back,
    }));
    effects
}

/// The call is logged: the next club is up, one key away from ringing.
fn close(model: &mut Model) {
    model.call = None;
    (model.pinned, model.rings, model.guide, model.mode) = (None, None, None, None);
    model.focus = Pane::Queue;
    model.shows_history = false;
    // The rung club leaves its row, so the same row holds the next one.
    if model.queue.chosen >= model.queue.ready {
        model.queue.chosen = 0;
    }
}

/// The call an op logged, or took back.
fn logged_call(op: &Op) -> Option<&Call> {
    if op.deed != Deed::LogCall {
        return None;
    }
    op.changes.iter().find_map(|change| match change {
        Change::Call(edit) => edit.row(),
        _ => None,
    })
}

/// What the notice says of where the club went: the same that the outcome list had said.
fn led_to(model: &Model, op: &Op, call: &Call, world: &World<'_>) -> Option<Follows> {
    let view = model.club.as_ref().filter(|view| view.record.club.id == call.club)?;
    Some(follows_from(view.record.clone(), op, call.outcome, world.policy))
}

/// Who is down to come into the post that the person of a call has left.
fn comes(model: &Model, call: &Call, world: &World<'_>) -> Option<(NaiveDate, String)> {
    let view = model.club.as_ref().filter(|view| view.record.club.id == call.club)?;
    let (outcome, person) = (call.outcome, call.person);
    let (day, comes) = followed_by(world.policy, &view.record, outcome, person, world.env.today())?;
    Some((day, comes.full_name()))
}

fn puts_back(op: &Op) -> bool {
    let wakes = |change: &Change| matches!(change, Change::Rested(edit) if edit.after.is_none());
    if op.deed == Deed::RestTopic {
        return op.changes.iter().any(wakes);
    }
    matches!(op.deed, Deed::RemoveTarget | Deed::CancelOffer | Deed::TakeOutWheelEntry)
        && op.changes.iter().any(|change| match change {
            Change::Target(edit) => edit.after.as_ref().is_some_and(|target| target.removed_at.is_none()),
            Change::OwnEntry(edit) => edit.after.as_ref().is_none_or(|entry| entry.removed_at.is_none()),
            Change::Offer(edit) => edit.after.as_ref().is_some_and(|offer| offer.cancelled_at.is_none()),
            _ => false,
        })
}

/// The op that undo or redo would turn round was looked up: turn it round, unless text would be lost.
pub(super) fn turnable(model: &mut Model, way: Way, op: Option<Op>, world: &mut World<'_>) -> Effects {
    let Some(op) = op else {
        model.notice = Some(if way == Way::Undone { Notice::NothingToUndo } else { Notice::NothingToRedo });
        return Vec::new();
    };
    let inverse = op.turned(world.env);
    if let Some(club) = rung_club_that_goes(model, &inverse) {
        model.notice = Some(Notice::CallIsOpen(club));
        return Vec::new();
    }
    let draft = match draft_of(model, &inverse) {
        Ok(draft) => draft,
        Err(notice) => {
            model.notice = Some(notice);
            return Vec::new();
        }
    };
    vec![Effect::Commit { op: Box::new(inverse), draft: Box::new(draft), way }]
}

/// The name of a club that somebody is on the phone with, or whose call is put aside, and that the op would take away.
fn rung_club_that_goes(model: &Model, op: &Op) -> Option<String> {
    let open = || model.call.as_ref().map(|open| &open.draft).into_iter().chain(&model.parked);
    op.changes.iter().find_map(|change| match change {
        Change::Club(edit) if edit.after.is_none() => {
            let club = edit.before.as_ref().filter(|club| open().any(|draft| draft.club == club.id))?;
            Some(club.name.clone())
        }
        _ => None,
    })
}

/// What turning an op round means for the draft: an undone call's note is a draft again; a redone one's is logged.
/// Refused, with what is to be said of it, when the draft holds text that the log does not have.
fn draft_of(model: &Model, op: &Op) -> Result<DraftChange, Notice> {
    let open: Vec<&Draft> = model.call.as_ref().map(|open| &open.draft).into_iter().chain(&model.parked).collect();
    let held = |call: CallId| open.iter().find(|draft| draft.call == call);
    let thrown = op.changes.iter().find_map(|change| match change {
        Change::Draft(edit) if edit.after.is_none() => edit.before.as_ref(),
        _ => None,
    });
    if let Some(thrown) = thrown {
        let has_changed = held(thrown.call).is_some_and(|draft| draft.text != thrown.text);
        return if has_changed { Err(Notice::DraftHasChanged) } else { Ok(DraftChange::Keep) };
    }
    let Some(Change::Call(edit)) = op.changes.iter().find(|change| matches!(change, Change::Call(_))) else {
        return Ok(DraftChange::Keep);
    };
    match (&edit.before, &edit.after, op.deed) {
        // Its note is being changed: that text is not in the log.
        (Some(call), None, Deed::LogCall) if held(call.id).is_some() => Err(Notice::NoteIsOpen),
        (Some(call), None, Deed::LogCall) => {
            let mut draft = draft_again(call);
            // Another call is open: the one that comes back is put aside, never mixed up with it.
            draft.parked_at = model.call.as_ref().map(|_| model.now);
            Ok(DraftChange::Put(Box::new(draft)))
        }
        (None, Some(call), Deed::LogCall) => match held(call.id) {
            Some(draft) if draft.text != call.note => Err(Notice::DraftHasChanged),
            _ => Ok(DraftChange::Remove(call.id)),
        },
        _ => Ok(DraftChange::Keep),
    }
}

/// The draft a call was before it was logged, caret at the end.
fn draft_again(call: &Call) -> Draft {
    let lines = call.note.split('\n').count().saturating_sub(1);
    let column = call.note.split('\n').next_back().map_or(0, |line| line.chars().count());
    Draft {
        call: call.id,
        club: call.club,
        person: call.person,
        round: call.round,
        session: call.session,
        number: call.number.clone(),
        started_at: call.started_at,
        text: call.note.clone(),
        caret: (u32::try_from(lines).unwrap_or(0), u32::try_from(column).unwrap_or(0)),
        asked: call.asked.clone(),
        shown: Vec::new(),
        parked_at: None,
        guide: call.guide.clone(),
        mode: call.mode(),
    }
}

/// The model after an undo or redo: drafts come and go with their calls.
fn after_turning(model: &mut Model, done: &Committed) -> Effects {
    let mut effects = Vec::new();
    // The drafts of two that became one, or of one that is two again, stay where they are: `merging` gives them their club.
    if matches!(done.op.deed, Deed::MergeClubs | Deed::MergePeople) {
        return effects;
    }
    for change in &done.op.changes {
        match change {
            Change::Call(edit) if done.op.deed == Deed::LogCall => match (&edit.before, &edit.after) {
                (Some(call), None) => put(model, draft_again(call)),
                (None, Some(call)) => take(model, call.id),
                _ => {}
            },
            Change::Draft(edit) => match (&edit.before, &edit.after) {
                (_, Some(draft)) => effects.push(put_aside(model, draft.clone())),
                (Some(draft), None) => take(model, draft.call),
                (None, None) => {}
            },
            _ => {}
        }
    }
    effects
}

fn put(model: &mut Model, mut draft: Draft) {
    if model.call.is_some() {
        draft.parked_at = Some(model.now);
        model.parked.insert(0, draft);
        return;
    }
    draft.parked_at = None;
    // Keys go to the note that has come back, and not to a list above it.
    model.dialogs.clear();
    model.call = Some(OpenCall::new(draft, model.now));
    model.saved_at = Some(model.now);
    (model.screen, model.focus) = (Screen::Call, Pane::Note);
}

/// A note that was thrown away is there again, and waits: whoever undoes goes on undoing, and is not in a note all at once. It
/// went into the journal as the open one, and is a parked one there too.
fn put_aside(model: &mut Model, mut draft: Draft) -> Effect {
    draft.parked_at = Some(model.now);
    model.parked.insert(0, draft.clone());
    Effect::SaveDraft(Box::new(draft))
}

fn take(model: &mut Model, call: CallId) {
    model.parked.retain(|draft| draft.call != call);
    if model.call.as_ref().is_some_and(|open| open.draft.call == call) {
        close(model);
    }
}
