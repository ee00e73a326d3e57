//! `update` decides: one message in, the model changed, effects out. It routes; what a command does is in `update/`.

mod begin;
mod calls;
mod club;
mod commands;
mod deeds;
mod dialogs;
mod find;
mod finish;
mod follow_ups;
mod guidance;
mod merging;
mod offers;
mod overview;
mod practise;
mod prompts;
pub(crate) mod rounds;
mod talk;
mod turn;
mod wheel;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::chord::Chord;
use super::command::Command;
use super::dialog::Dialog;
use super::effect::Effect;
use super::keys::Scope;
use super::model::{Model, Pane, Screen};
use super::msg::{Msg, Spot};
use super::notice::{Notice, Way};
use super::touched::Touched;
use crate::domain::env::{At, Env};
use crate::domain::policy::Policy;

/// What `update` may know of the world.
pub struct World<'a> {
    /// Time and ids.
    pub env: &'a mut Env,
    /// What follows from outcomes.
    pub policy: &'a Policy,
}

/// Takes a message, changes the model, and says what is to be done.
pub fn update(model: &mut Model, msg: Msg, world: &mut World<'_>) -> Vec<Effect> {
    let before = model.touched;
    let touches = touches(model, &msg, world.env.now);
    let effects = route(model, msg, world);
    model.touched = before.max(touches);
    effects
}

/// What a message may change of the picture. It is asked before the message is taken.
fn touches(model: &Model, msg: &Msg, now: At) -> Touched {
    // Words on the screen tell minutes apart; seconds only in the note's clock and in the line at the top.
    let is_same = |seconds: i64| now.timestamp().div_euclid(seconds) == model.now.timestamp().div_euclid(seconds);
    let is_quiet = is_same(60) && model.screen == Screen::Call && !model.is_covered && model.notice.is_none();
    match msg {
        _ if !is_quiet => Touched::Everything,
        Msg::KeyPressed(key) if is_text(model, *key) && is_same(1) => Touched::Typing,
        Msg::KeyPressed(key) if is_text(model, *key) => Touched::Second,
        Msg::Ticked if !first_is_back(model, now) => Touched::Second,
        Msg::DraftSaved(at) if model.saved_at.map(|saved| saved.timestamp()) == Some(at.timestamp()) => Touched::Typing,
        Msg::DraftSaved(_) => Touched::Second,
        Msg::KeyPressed(key) if is_step(model, *key) => Touched::Step,
        // Rows that were read ahead of the steps that will need them.
        Msg::QueueRead { from, rows, later, counts }
            if !model.stale.queue
                && *counts == model.counts
                && model.queue.shows_the_same(model.size.1, *from, rows, later) =>
        {
            Touched::Nothing
        }
        Msg::ClubRead(club, _) if model.touched == Touched::Step && model.queue.is_chosen(*club) => Touched::Step,
        _ => Touched::Everything,
    }
}

/// Whether a key is a step in the queue, while nothing else is open.
fn is_step(model: &Model, key: KeyEvent) -> bool {
    let is_in_queue = model.dialogs.is_empty() && model.call.is_none() && model.scope() == Scope::Queue;
    is_in_queue && matches!(model.keys.lookup(Scope::Queue, Chord::from(key)), Some(Command::Down | Command::Up))
}

/// Whether a key is text for the note.
fn is_text(model: &Model, key: KeyEvent) -> bool {
    let is_in_note = model.dialogs.is_empty() && model.scope() == Scope::Note;
    is_in_note && model.keys.lookup(Scope::Note, Chord::from(key)).is_none()
}

fn route(model: &mut Model, msg: Msg, world: &mut World<'_>) -> Vec<Effect> {
    model.now = world.env.now;
    match msg {
        Msg::KeyPressed(key) => key_pressed(model, key, world),
        Msg::Pasted(text) => pasted(model, &text, world),
        Msg::Clicked(spot) => clicked(model, spot, world),
        Msg::Scrolled(pane, rows) => scrolled(model, pane, rows, world),
        Msg::Resized(width, height) => {
            model.size = (width, height);
            Vec::new()
        }
        Msg::Ticked => {
            // The queue is read again only when a club has come back to it.
            if first_is_back(model, model.now) {
                time_has_moved_the_queue(model);
            }
            Vec::new()
        }
        Msg::CalendarMoved | Msg::StoreMoved => {
            (model.stale.club, model.stale.follow_ups) = (true, true);
            model.rounds.read_again();
            time_has_moved_the_queue(model);
            Vec::new()
        }
        Msg::Opened(opened) => begin::opened(model, *opened, world),
        Msg::QueueRead { from, rows, later, counts } => {
            begin::queue_read(model, from, rows, later, counts);
            Vec::new()
        }
        Msg::ClubRead(club, view) => {
            begin::club_read(model, club, view.map(|view| *view));
            begin::keep_shown(model)
        }
        Msg::Looking(words) => {
            find::looking(model, words);
            Vec::new()
        }
        Msg::Found(words, results) => {
            find::found(model, words, *results);
            Vec::new()
        }
        Msg::OffersRead(offers) => {
            let round = model.round.as_ref().map(|round| round.id);
            if let Some(Dialog::Offers(list)) = model.dialogs.last_mut() {
                list.take(offers, round);
            }
            Vec::new()
        }
        Msg::SummaryRead(view) => {
            begin::summary_read(model, view.map(|view| *view));
            Vec::new()
        }
        Msg::FollowUpsRead(page) => {
            follow_ups::read(model, *page);
            Vec::new()
        }
        Msg::OverviewBegun(wheel) => {
            (model.overview.is_reading, model.overview.is_fresh) = (true, false);
            model.wheel = wheel;
            Vec::new()
        }
        Msg::WheelRead(wheel) => {
            wheel::read(model, wheel);
            Vec::new()
        }
        Msg::WheelFormRead(editor) => {
            wheel::form_read(model, *editor);
            Vec::new()
        }
        Msg::OverviewRead(overview, at) => {
            overview::read(model, *overview, at);
            Vec::new()
        }
        Msg::LevelsRead(numbers, levels) => {
            overview::levels_read(model, &numbers, &levels);
            Vec::new()
        }
        Msg::OverviewEnded => {
            model.overview.is_reading = false;
            Vec::new()
        }
        Msg::Committed(committed) => {
            let mut effects = turn::committed(model, *committed, world);
            effects.extend(overview::again(model));
            effects
        }
        Msg::RoundsRead(rows) => {
            model.rounds.take(rows);
            Vec::new()
        }
        Msg::RoundReportRead(report) => {
            rounds::report_read(model, report);
            Vec::new()
        }
        Msg::RoundOfClubs(clubs) => rounds::open_form_of(model, Some(clubs)),
        Msg::ReasonsRead(round, reasons) => {
            // Of a round that is not asked for any more nobody wants to know.
            let is_waited_for = model.rounds.reasons.as_ref().is_some_and(|(of, _)| *of == round);
            if reasons.is_none() || is_waited_for {
                model.rounds.reasons = Some((round, reasons));
            }
            Vec::new()
        }
        Msg::RoundCounted(count) => {
            rounds::counted(model, count);
            Vec::new()
        }
        Msg::RoundClubsRead(from, rows, all, ready) => {
            rounds::clubs_read(model, from, rows, all, ready);
            Vec::new()
        }
        Msg::RoundFormRead(editor) => {
            model.dialogs.push(Dialog::RoundForm(editor));
            Vec::new()
        }
        Msg::RoundRefused(refusal) => {
            rounds::form_refused(model, refusal);
            Vec::new()
        }
        Msg::OfferFormRead(editor) => {
            model.dialogs.push(Dialog::OfferForm(editor));
            Vec::new()
        }
        Msg::OfferRefused(refusal) => {
            offers::form_refused(model, refusal);
            Vec::new()
        }
        Msg::RoundChosen(round) => rounds::round_chosen(model, round.map(|round| *round)),
        Msg::ClubExtraRead(extra) => {
            club::extra_read(model, *extra);
            Vec::new()
        }
        Msg::WholesRead(wholes) => {
            merging::read(model, wholes);
            Vec::new()
        }
        Msg::RegisterRead(rows) => {
            club::register_read(model, rows);
            Vec::new()
        }
        // What is tried again after each key does not take away what was answered to this one.
        Msg::NotCommitted(_) if model.notice == Some(Notice::CallIsNotKept) => Vec::new(),
        Msg::NotCommitted(words) => told(model, Notice::NotSaved(words)),
        Msg::DraftSaved(at) => {
            model.saved_at = Some(at);
            if matches!(model.notice, Some(Notice::NotSaved(_) | Notice::CallIsNotKept)) {
                model.notice = None;
            }
            Vec::new()
        }
        Msg::Turnable(way, op) => turn::turnable(model, way, op.map(|op| *op), world),
        Msg::PathCompleted(found) => {
            prompts::completed(model, found);
            Vec::new()
        }
        Msg::ListRead(preview) => {
            prompts::list_read(model, Ok(preview));
            Vec::new()
        }
        Msg::ListRefused(words) => {
            prompts::list_read(model, Err(words));
            Vec::new()
        }
        Msg::ScenesRead(scenes, is_alone) => {
            practise::scenes_read(model, scenes, is_alone);
            Vec::new()
        }
        Msg::GuidesListed(guides) => {
            talk::guides_listed(model, guides);
            Vec::new()
        }
        Msg::CardsRead(cards) => {
            guidance::cards_read(model, cards);
            Vec::new()
        }
        Msg::SummarySaved(name) => told(model, Notice::Saved(name)),
        Msg::Failed(words) => told(model, Notice::Failed(words)),
        Msg::Done(notice) => told(model, notice),
        Msg::NumberCopied => told(model, Notice::NumberCopied),
        Msg::Dialled(is_set) => told(model, if is_set { Notice::Dialled } else { Notice::NoDialCommand }),
        Msg::LanguageChanged(commands, round) => {
            (model.command_names, model.new_round_name) = (commands, round);
            model.stale.club = true;
            Vec::new()
        }
    }
}

/// Whether the first of those that come later is ready by now.
fn first_is_back(model: &Model, now: At) -> bool {
    model.queue.later.first().and_then(|line| line.ready_at).is_some_and(|at| at <= now)
}

/// The queue is to be read again, and the chosen club stays chosen wherever its row goes.
fn time_has_moved_the_queue(model: &mut Model) {
    model.keeps = model.queue.chosen().map(|line| line.club);
    model.stale.queue = true;
}

/// Shows a notice and does nothing else.
fn told(model: &mut Model, notice: Notice) -> Vec<Effect> {
    model.notice = Some(notice);
    Vec::new()
}

fn key_pressed(model: &mut Model, key: KeyEvent, world: &mut World<'_>) -> Vec<Effect> {
    if model.is_covered {
        model.is_covered = false;
        return Vec::new();
    }
    // One key on the phone must not shut the program without a word.
    if model.call.is_some() && model.keys.lookup(model.scope(), Chord::from(key)) == Some(Command::Quit) {
        return calls::leave(model);
    }
    // A notice fades with the next key; an error waits for Esc, so that nobody misses it.
    let is_error = model.notice.as_ref().is_some_and(Notice::is_error);
    if !is_error || key.code == KeyCode::Esc {
        model.notice = None;
    }
    if !model.dialogs.is_empty() {
        return dialogs::key(model, key, world);
    }
    let scope = model.scope();
    let chord = Chord::from(key);
    match model.keys.lookup(scope, chord) {
        Some(command) => commands::run(model, command, world),
        None if scope == Scope::Note => calls::typed(model, key, world),
        None if scope == Scope::TalkNote => practise::typed(model, key),
        // A key that means nothing where the focus is does nothing: no surprise on a single key.
        None => Vec::new(),
    }
}

fn pasted(model: &mut Model, text: &str, world: &mut World<'_>) -> Vec<Effect> {
    if model.is_covered {
        return Vec::new();
    }
    if !model.dialogs.is_empty() {
        dialogs::pasted(model, text, world);
        return Vec::new();
    }
    if model.screen == Screen::Practise {
        return practise::pasted(model, text);
    }
    // During a call pasted text belongs to the note, wherever the focus is; otherwise it has no place to go.
    match &mut model.call {
        Some(call) if model.screen == Screen::Call => {
            call.editor.paste(text);
            call.take(model.now);
            model.focus = Pane::Note;
            vec![Effect::SaveTyping]
        }
        _ => Vec::new(),
    }
}

fn clicked(model: &mut Model, spot: Spot, world: &mut World<'_>) -> Vec<Effect> {
    match spot {
        Spot::ListRow(row) => dialogs::clicked(model, row, world),
        _ if !model.dialogs.is_empty() || model.screen != Screen::Call => Vec::new(),
        Spot::Pane(Pane::Note) if model.call.is_none() => Vec::new(),
        Spot::Pane(pane) => {
            model.focus = pane;
            Vec::new()
        }
        Spot::QueueRow(row) => {
            model.focus = Pane::Queue;
            if row < model.queue.len() {
                model.queue.chosen = row;
                model.pinned = None;
            }
            Vec::new()
        }
    }
}

fn scrolled(model: &mut Model, pane: Pane, rows: isize, world: &mut World<'_>) -> Vec<Effect> {
    if let Some(dialog) = model.dialogs.last_mut() {
        dialogs::scroll(dialog, rows);
        return Vec::new();
    }
    match (model.screen, pane) {
        (Screen::Summary, _) => commands::move_summary(model, rows),
        (Screen::Call, Pane::History) => commands::move_history(model, rows),
        (Screen::Call, Pane::Note) => {
            let code = if rows < 0 { KeyCode::Up } else { KeyCode::Down };
            return calls::typed(model, KeyEvent::new(code, KeyModifiers::NONE), world);
        }
        (Screen::Call, _) => commands::move_queue(model, rows),
        (Screen::FollowUps, _) => model.follow_ups.step(rows),
        (Screen::Rounds, _) => model.rounds.step(rows),
        (Screen::Club, _) => club::step(model, rows),
        (Screen::Practise, _) => practise::scroll(model, rows),
        (Screen::Overview, _) => model.overview.step(rows),
        (Screen::Start, _) => {}
    }
    Vec::new()
}

/// Asks for the op that undo or redo would turn round.
fn turn(way: Way) -> Vec<Effect> {
    vec![Effect::FindTurnable(way)]
}
