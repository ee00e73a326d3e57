//! Taking in what the store was asked for: the start, the queue, a club, a summary.

use super::{World, prompts, rounds};
use crate::app::call::OpenCall;
use crate::app::dialog::Dialog;
use crate::app::effect::Effect;
use crate::app::history;
use crate::app::model::{ClubView, Model, Pane, Question, Screen};
use crate::app::msg::Opened;
use crate::app::notice::Notice;
use crate::app::summary::SummaryView;
use crate::app::talk::Tab;
use crate::domain::env::day_of;
use crate::domain::hours;
use crate::domain::ids::ClubId;
use crate::domain::queue::{Counts, QueueLine};

/// The start: a draft that was cut off comes first, then a session that was, then the day's work.
pub(super) fn opened(model: &mut Model, opened: Opened, world: &mut World<'_>) -> Vec<Effect> {
    (model.round, model.has_clubs) = (opened.round, opened.has_clubs);
    model.is_practice = opened.is_practice;
    model.names = opened.names;
    model.session = opened.session;
    model.dialogs.clear();
    (model.call, model.club, model.pinned, model.summary) = (None, None, None, None);
    model.overview = Default::default();
    model.queue = Default::default();
    (model.stale.queue, model.stale.club) = (true, true);
    let (open, parked): (Vec<_>, Vec<_>) = opened.drafts.into_iter().partition(|draft| draft.parked_at.is_none());
    model.parked = parked;
    let mut open = open.into_iter();
    if let Some(draft) = open.next() {
        let is_edit = opened.edits.contains(&draft.call);
        let mut call = OpenCall::new(draft, model.now);
        call.is_edit = is_edit;
        model.saved_at = Some(model.now);
        // The mark in the queue stands where it stood, at the club on the phone, however far down its row is.
        (model.queue.chosen, model.keeps) = (opened.row.unwrap_or(0), Some(call.draft.club));
        model.call = Some(call);
        model.focus = Pane::Note;
        model.dialogs.push(Dialog::Resume);
        // Two open drafts can only be there if the program was killed between two writes: the rest are parked ones.
        model.parked.extend(open);
    } else if let Some(session) = &model.session {
        model.dialogs.push(Dialog::CutOff(session.id));
    } else if model.round.is_some() && !hours::may_ring_at(world.policy, model.now) {
        model.notice = Some(Notice::OutsideHours);
    }
    rounds::home(model);
    Vec::new()
}

pub(super) fn queue_read(model: &mut Model, from: usize, rows: Vec<QueueLine>, later: Vec<QueueLine>, counts: Counts) {
    let queue = &mut model.queue;
    (queue.from, queue.rows, queue.later) = (from, rows, later);
    queue.ready = usize::try_from(counts.ready).unwrap_or(usize::MAX);
    // The club that was asked for, or whose own screen is up, may have got another place: the mark goes along, so that what is
    // marked is what is shown and rung.
    let own = model.club_screen.club.filter(|_| model.screen == Screen::Club);
    let kept = model.keeps.take();
    // What an outcome asks holds its club in sight no longer than until it is answered: left empty, the next one is up.
    let pinned = model.pinned.filter(|_| !prompts::is_left_by_an_outcome(model.dialogs.last()));
    let is_held = own.or(pinned).is_some_and(|club| queue.choose(club));
    if let Some(club) = kept.filter(|_| !is_held) {
        queue.choose(club);
    }
    queue.chosen = queue.chosen.min(queue.len().saturating_sub(1));
    model.counts = counts;
    model.stale.queue = false;
}

/// Whoever was found by name or number is the one to ring, wherever that is told, while the club they were found in is shown
/// and they hold a post in it.
fn with_the_found(model: &Model, mut view: ClubView) -> ClubView {
    let club = view.record.club.id;
    let today = day_of(model.now);
    let found = model.rings.filter(|(of, _)| *of == club && model.pinned == Some(club)).map(|(_, person)| person);
    if let Some(person) = found.filter(|person| view.record.person(*person).is_some_and(|one| one.is_active(today))) {
        view.rings = Some((person, None));
    }
    view
}

pub(super) fn club_read(model: &mut Model, club: ClubId, view: Option<ClubView>) {
    model.stale.club = false;
    let view = view.map(|view| with_the_found(model, view));
    let is_open = model.call.as_ref().is_some_and(|call| call.draft.club == club);
    let is_same = model.club.as_ref().is_some_and(|shown| shown.record.club.id == club);
    match (view, &mut model.club) {
        // Questions never move under the fingers while a call is open. In another language they are the same ones already.
        (Some(view), Some(shown))
            if is_open && is_same && view.is_same_talk(shown) && view.language == shown.language =>
        {
            let mut questions = std::mem::take(&mut shown.questions);
            for question in &mut questions {
                if let Some(now) = view.questions.iter().find(|now| now.id == question.id) {
                    question.sum = now.sum.clone();
                }
            }
            *shown = ClubView { questions, ..view };
        }
        (Some(mut view), shown) => {
            if !is_same {
                (model.history_top, model.tab_top, model.tab) = (0, 0, Tab::Opening);
            }
            // Another guide: what was asked in this call, or put off, stays in sight below what the guide suggests.
            if let (Some(shown), Some(call)) = (shown, model.call.as_ref().filter(|_| is_open && is_same)) {
                let today = day_of(model.now);
                let stays = |old: &Question| call.has_asked(&old.id) || old.rests_until(&view.record, today).is_some();
                let old = std::mem::take(&mut shown.questions);
                let mut kept: Vec<Question> = old.into_iter().filter(stays).collect();
                kept.retain(|old| view.questions.iter().all(|new| new.id != old.id));
                view.questions.extend(kept);
            }
            model.club = Some(view);
        }
        (None, _) => {
            model.club = None;
            model.pinned = None;
            model.stale.queue = true;
        }
    }
    to_history_goal(model, club);
}

/// Keeps which questions stand in the open call with its draft, when they are others than before.
pub(super) fn keep_shown(model: &mut Model) -> Vec<Effect> {
    let (Some(view), Some(call)) = (&model.club, &mut model.call) else { return Vec::new() };
    let ids = || view.questions.iter().map(|question| &question.id);
    if call.is_edit || view.record.club.id != call.draft.club || ids().eq(&call.draft.shown) {
        return Vec::new();
    }
    call.draft.shown = ids().cloned().collect();
    vec![Effect::SaveDraft(Box::new(call.draft.clone()))]
}

/// Puts the call that was found on top of the history; one that is older than what is read leads to the end of it.
fn to_history_goal(model: &mut Model, club: ClubId) {
    let (Some((_, goal)), Some(view)) = (model.history_goal.take_if(|(of, _)| *of == club), &model.club) else {
        return;
    };
    let lines = history::lines(&view.record);
    let at = lines.iter().position(|line| matches!(line, history::Line::Call(call) if call.id == goal));
    model.history_top = at.unwrap_or(lines.len().saturating_sub(1));
}

pub(super) fn summary_read(model: &mut Model, view: Option<SummaryView>) {
    model.stale.summary = false;
    let chosen = model.summary.as_ref().map_or(0, |shown| shown.chosen);
    match view {
        Some(view) => {
            let last = view.entries().len().saturating_sub(1);
            model.summary = Some(SummaryView { chosen: chosen.min(last), ..view });
            model.screen = Screen::Summary;
        }
        None => {
            model.screen = Screen::Call;
            model.notice = Some(Notice::NoSession);
        }
    }
}
