//! The rounds screen, the form of a round and the list of its clubs: what their keys do. The deeds are `domain`'s; what they need of
//! the database is looked up by `runtime`.

mod reports;

use crossterm::event::KeyEvent;

use super::World;
use super::deeds::done;
use super::dialogs::in_list_of;
use super::prompts::written;
use crate::app::command::Command;
use crate::app::dialog::{Dialog, Prompt, Purpose};
use crate::app::effect::Effect;
use crate::app::form::Choice;
use crate::app::keys::Scope;
use crate::app::model::{Model, Screen};
use crate::app::notice::{Notice, Way};
use crate::app::round_form::Count;
use crate::app::rounds::{Place, RoundClubs};
use crate::domain::deeds::{Refusal, round, snooze, target};
use crate::domain::ids::{ClubId, RoundId};
use crate::domain::op::{Change, Deed, Op};
use crate::domain::queue::QueueLine;
use crate::domain::round::Round;

pub(super) use reports::{key as report_key, learned, read as report_read};

type Effects = Vec<Effect>;

/// Shows the screen, with what stands in the database now.
pub(super) fn show(model: &mut Model) -> Effects {
    model.screen = Screen::Rounds;
    model.rounds.read_again();
    Vec::new()
}

/// Whether there is neither an open round nor a call that is kept: the last one was ended after its round was closed.
pub(super) fn has_nothing_to_ring(model: &Model) -> bool {
    model.round.is_none() && model.call.is_none() && model.parked.is_empty()
}

/// After a call: where one goes on ringing, if there is anything to ring.
pub(super) fn after_call(model: &mut Model) {
    if model.screen == Screen::Call && has_nothing_to_ring(model) {
        home(model);
    }
}

/// Where one rings; without an open round where one is made, and without a club where everything begins. A call that is open or
/// put aside is never out of reach.
pub(super) fn home(model: &mut Model) {
    let is_on_the_phone = model.call.is_some() || !model.parked.is_empty();
    match () {
        () if model.round.is_some() || is_on_the_phone => model.screen = Screen::Call,
        () if model.has_clubs => _ = show(model),
        () => model.screen = Screen::Start,
    }
}

/// Opens the form of a new round.
pub(super) fn open_form(model: &mut Model) -> Effects {
    open_form_of(model, None)
}

/// «Lag runde av denne lista»: the form of a new round of these clubs. The entry for whoever has a list of clubs at hand.
pub(crate) fn open_form_of(model: &mut Model, clubs: Option<Vec<ClubId>>) -> Effects {
    if clubs.as_ref().is_some_and(Vec::is_empty) {
        return refused(model, Refusal::NobodyFits);
    }
    vec![Effect::NewRound(clubs)]
}

/// Opens the form of the chosen round.
pub(super) fn edit(model: &mut Model) -> Effects {
    chosen(model).map(|id| vec![Effect::EditRound(id)]).unwrap_or_default()
}

/// Works with the chosen round, and goes to the call screen.
pub(super) fn work_with(model: &mut Model) -> Effects {
    if let Some(notice) = on_the_phone(model) {
        model.notice = Some(notice);
        return Vec::new();
    }
    match model.rounds.chosen() {
        Some((round, _)) if round.is_open() => vec![Effect::ChooseRound(round.id)],
        Some((round, _)) => vec![Effect::ReadRoundReport(round.id)],
        None => Vec::new(),
    }
}

/// A call belongs to its round: while one is open no other is chosen.
fn on_the_phone(model: &Model) -> Option<Notice> {
    let call = model.call.as_ref()?;
    let view = model.club.as_ref().filter(|view| view.record.club.id == call.draft.club);
    Some(Notice::CallIsOpen(view.map(|view| view.record.club.name.clone()).unwrap_or_default()))
}

/// Asks before the chosen round is closed, saying how it stands; a closed one is opened again.
pub(super) fn close(model: &mut Model, world: &mut World<'_>) -> Effects {
    let Some((round, _)) = model.rounds.chosen() else { return Vec::new() };
    if !round.is_open() {
        let deed = round::reopen_round(world.env, round);
        return done(model, deed);
    }
    let purpose = Purpose::CloseRound(round.id);
    model.dialogs.push(Dialog::Prompt(Prompt::new(purpose)));
    Vec::new()
}

/// The round is closed with what was learnt.
pub(super) fn closed(model: &mut Model, id: RoundId, learned: &str, world: &mut World<'_>) -> Effects {
    let rows = model.rounds.rows.as_deref().unwrap_or_default();
    let Some((round, _)) = rows.iter().find(|(round, _)| round.id == id) else { return Vec::new() };
    let deed = round::close_round(world.env, round, learned);
    let mut effects = written(model, deed);
    if !effects.is_empty() {
        effects.push(Effect::ReadRoundReport(id));
    }
    effects
}

/// Opens the list of the clubs of the chosen round.
pub(super) fn clubs(model: &mut Model) -> Effects {
    let list = model.rounds.chosen().filter(|(round, _)| round.is_open()).map(|(round, _)| RoundClubs::of(round));
    match list {
        Some(list) => model.dialogs.push(Dialog::RoundClubs(Box::new(list))),
        None if model.rounds.chosen().is_some() => return refused(model, Refusal::RoundIsClosed),
        None => {}
    }
    Vec::new()
}

fn chosen(model: &Model) -> Option<RoundId> {
    model.rounds.chosen().map(|(round, _)| round.id)
}

/// Does something with the place of the club that is shown in the round that is worked with.
pub(super) fn place(model: &mut Model, place: Place) -> Effects {
    let club = model.wanted_club().filter(|_| model.screen == Screen::Call && model.call.is_none());
    let Some(club) = club else { return Vec::new() };
    match &model.round {
        Some(round) => vec![Effect::Place { round: round.id, club, place }],
        None => refused(model, Refusal::NotInRound),
    }
}

/// Why a club that is shown cannot be moved in the queue.
pub(super) fn without_place(model: &Model, club: ClubId, world: &World<'_>) -> Option<Refusal> {
    let view = model.club.as_ref().filter(|view| view.record.club.id == club && model.round.is_some())?;
    snooze::in_queue(&view.record, model.now, world.policy).err()
}

/// Asks who rings the club that is shown from now on.
pub(super) fn ask_give(model: &mut Model) -> Effects {
    let club = model.wanted_club().filter(|_| model.screen == Screen::Call && model.call.is_none());
    if let (Some(club), Some(round)) = (club, &model.round) {
        let purpose = Purpose::GiveTarget(round.id, club);
        model.dialogs.push(Dialog::Prompt(Prompt::new(purpose)));
    }
    Vec::new()
}

/// Asks what whoever rings the club that is shown must know first.
pub(super) fn ask_note(model: &mut Model) -> Effects {
    let view = model.club.as_ref().filter(|_| model.screen == Screen::Call);
    let Some(club) = view.map(|view| view.record.club.clone()) else { return Vec::new() };
    let mut prompt = Prompt::new(Purpose::CallerNote(club.id));
    prompt.field.paste(club.caller_note.as_deref().unwrap_or_default());
    model.dialogs.push(Dialog::Prompt(prompt));
    Vec::new()
}

/// Writes the note for the caller.
pub(super) fn noted(model: &mut Model, club: ClubId, text: &str, world: &mut World<'_>) -> Effects {
    model.dialogs.pop();
    let view = model.club.as_ref().filter(|view| view.record.club.id == club);
    let Some(view) = view else { return refused(model, Refusal::NothingToDo) };
    let deed = target::note_for_caller(world.env, &view.record.club, text);
    done(model, deed)
}

fn refused(model: &mut Model, refusal: Refusal) -> Effects {
    model.notice = Some(Notice::Refused(refusal));
    Vec::new()
}

/// A key in the form.
pub(super) fn form_key(model: &mut Model, key: KeyEvent) -> Effects {
    let Some(Dialog::RoundForm(editor)) = model.dialogs.last_mut() else { return Vec::new() };
    match editor.key(key) {
        Choice::Stay | Choice::Turn(_) => Vec::new(),
        Choice::Back => {
            model.dialogs.pop();
            Vec::new()
        }
        Choice::Save => vec![Effect::SaveRound(editor.clone())],
    }
}

/// A key in the list of the clubs of a round.
pub(super) fn clubs_key(model: &mut Model, key: KeyEvent) -> Effects {
    let command = in_list_of(model, Scope::RoundClubs, key);
    let on_the_phone = on_the_phone(model);
    let Some(Dialog::RoundClubs(list)) = model.dialogs.last_mut() else { return Vec::new() };
    let (round, club) = (list.round, list.club());
    let place = |place| club.map(|club| vec![Effect::Place { round, club, place }]).unwrap_or_default();
    match command {
        Some(Command::Down) => list.step(1),
        Some(Command::Up) => list.step(-1),
        Some(Command::PageDown) => list.step(15),
        Some(Command::PageUp) => list.step(-15),
        Some(Command::Close) => drop(model.dialogs.pop()),
        Some(Command::Open) if on_the_phone.is_some() => model.notice = on_the_phone,
        Some(Command::Open) if club.is_some() => {
            model.dialogs.clear();
            model.pinned = club;
            return vec![Effect::ChooseRound(round)];
        }
        Some(Command::PinTarget) => return place(Place::Pin),
        Some(Command::UnpinTarget) => return place(Place::Unpin),
        Some(Command::RemoveTarget) => return place(Place::Turn),
        Some(Command::Undo) => return super::turn(Way::Undone),
        Some(Command::GiveTarget) => {
            let asked = club.map(|club| Dialog::Prompt(Prompt::new(Purpose::GiveTarget(round, club))));
            model.dialogs.extend(asked);
        }
        _ => {}
    }
    Vec::new()
}

/// The clubs of a round were read.
pub(super) fn clubs_read(model: &mut Model, from: usize, rows: Vec<QueueLine>, all: usize, ready: usize) {
    for dialog in &mut model.dialogs {
        if let Dialog::RoundClubs(list) = dialog {
            list.take(from, rows, all, ready);
            return;
        }
    }
}

/// The clubs that fit were counted, or some of them.
pub(super) fn counted(model: &mut Model, count: Count) {
    for dialog in &mut model.dialogs {
        if let Dialog::RoundForm(editor) = dialog {
            editor.count = Some(count);
            return;
        }
    }
}

/// Another round is worked with: the call screen shows its queue.
pub(super) fn round_chosen(model: &mut Model, round: Option<Round>) -> Effects {
    (model.screen, model.queue.chosen, model.keeps) = (Screen::Call, 0, None);
    let is_other = model.round.as_ref().map(|round| round.id) != round.as_ref().map(|round| round.id);
    if let Some(round) = round.as_ref().filter(|_| is_other) {
        model.notice = Some(Notice::RoundChosen(round.name.clone()));
    }
    model.round = round;
    (model.stale.queue, model.stale.club) = (true, true);
    Vec::new()
}

/// The form was not taken.
pub(super) fn form_refused(model: &mut Model, refusal: Refusal) {
    match model.dialogs.last_mut() {
        Some(Dialog::RoundForm(editor)) => editor.refusal = Some(refusal),
        _ => model.notice = Some(Notice::Refused(refusal)),
    }
}

/// A deed is written down: what is shown of the rounds may have changed.
pub(super) fn committed(model: &mut Model, op: &Op) {
    model.rounds.read_again();
    // Whoever has made a round goes on with it, wherever it comes among the others.
    if op.deed == Deed::AddRound && op.undoes.is_none() {
        if model.call.is_none() {
            (model.queue.chosen, model.keeps, model.pinned) = (0, None, None);
        }
        model.rounds.goal = op.changes.iter().find_map(|change| match change {
            Change::Round(edit) => edit.after.as_ref().map(|round| round.id),
            _ => None,
        });
    }
    reports::committed(model, op);
    for dialog in &mut model.dialogs {
        if let Dialog::RoundClubs(list) = dialog {
            list.rows = None;
        }
    }
}

/// What the notice tells of a deed with a round, or with a club's place in it.
pub(super) fn told(op: &Op, way: Way, club: Option<&str>) -> Option<Notice> {
    let round = op.changes.iter().find_map(|change| match change {
        Change::Round(edit) => edit.row(),
        _ => None,
    });
    let target = op.changes.iter().find_map(|change| match change {
        Change::Target(edit) => edit.row(),
        _ => None,
    });
    let name = match op.deed {
        Deed::AddRound | Deed::EditRound | Deed::CloseRound | Deed::ReopenRound => {
            round.map(|round| round.name.clone()).unwrap_or_default()
        }
        Deed::AddTarget | Deed::PinTarget | Deed::GiveTarget | Deed::NoteForCaller => {
            club.unwrap_or_default().to_owned()
        }
        _ => return None,
    };
    let clubs = op.changes.iter().filter(|change| matches!(change, Change::Target(_))).count();
    let noted = op.changes.iter().any(
        |change| matches!(change, Change::Club(edit) if edit.row().is_some_and(|club| club.caller_note.is_some())),
    );
    let is_set = target.is_some_and(|target| target.pinned_at.is_some()) || noted;
    let to = target.and_then(|target| target.owner.clone());
    Some(Notice::Round { deed: op.deed, way, name, clubs, is_set, to })
}
