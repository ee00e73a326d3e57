//! What each command does. One arm a command, no arm more than a call: a router that only routes.

use super::{
    World, calls, club, deeds, find, follow_ups, guidance, merging, offers, overview, practise, rounds, talk, turn,
    wheel,
};
use crate::app::club::Section;
use crate::app::command::Command;
use crate::app::dialog::{Dialog, List, Palette, Prompt, Purpose};
use crate::app::effect::{ClubPage, Effect};
use crate::app::find::Find;
use crate::app::model::{Model, Pane, Screen};
use crate::app::notice::{Notice, Way};
use crate::app::outcome::OutcomeList;
use crate::app::rounds::Place;
use crate::app::talk::Tab;
use crate::domain::env::day_of;

type Effects = Vec<Effect>;

pub(super) fn run(model: &mut Model, command: Command, world: &mut World<'_>) -> Effects {
    if let Some(effects) = practise::run(model, command) {
        return effects;
    }
    if let Some(effects) = overview::run(model, command) {
        return effects;
    }
    match command {
        Command::Ring => calls::ring(model, world),
        Command::EndCall => end_call(model, world),
        Command::ShowNumber => show_number(model),
        Command::Why => {
            model.stale.club = true;
            open(model, Dialog::Why(0))
        }
        Command::Sums => {
            model.stale.club = true;
            open(model, Dialog::Sums(0))
        }
        Command::Snooze => ask_snooze(model, world),
        Command::RemoveTarget => deeds::remove_target(model, world),
        Command::Find => open(model, Dialog::Find(Find::default())),
        Command::Undo => turn(Way::Undone),
        Command::Redo => turn(Way::Redone),
        Command::EditNote => calls::edit_note(model, world),
        Command::NextPane => walk(model, 1),
        Command::PreviousPane => walk(model, Pane::ALL.len() - 1),
        Command::ToNote => to_note(model),
        Command::ToQueue => to_queue(model, world),
        Command::Down => step(model, 1),
        Command::Up => step(model, -1),
        Command::PageDown => step(model, page(model)),
        Command::PageUp => step(model, -page(model)),
        Command::First => step(model, isize::MIN),
        Command::Last => step(model, isize::MAX),
        Command::AskFirst => calls::ask(model, 0),
        Command::AskSecond => calls::ask(model, 1),
        Command::AskThird => calls::ask(model, 2),
        Command::AskFourth => calls::ask(model, 3),
        Command::AskFifth => calls::ask(model, 4),
        Command::AskSixth => calls::ask(model, 5),
        Command::AskSeventh => calls::ask(model, 6),
        Command::AskEighth => calls::ask(model, 7),
        Command::AskNinth => calls::ask(model, 8),
        Command::TabOpening => show_tab(model, Tab::Opening),
        Command::TabFollowUp => show_tab(model, Tab::FollowUp),
        Command::TabOffers => show_tab(model, Tab::Offers),
        Command::TabChecklist => show_tab(model, Tab::Checklist),
        Command::TabClosing => show_tab(model, Tab::Closing),
        Command::NextGuide => talk::ask_guide(model),
        Command::OtherMode => talk::other_mode(model),
        Command::More => talk::more(model, 1),
        Command::Less => talk::more(model, -1),
        Command::ReloadGuides => vec![Effect::ReadGuides],
        Command::RestTopic => guidance::ask_rest(model),
        Command::SetLevel => guidance::ask_level(model),
        Command::Arguments if model.screen == Screen::Call => vec![Effect::ReadCards],
        Command::Arguments => Vec::new(),
        Command::UndoTyping => calls::turn_typing(model, Way::Undone),
        Command::RedoTyping => calls::turn_typing(model, Way::Redone),
        Command::FinishPromise if model.screen == Screen::FollowUps => follow_ups::finish(model, world),
        Command::FinishPromise => deeds::finish_promise(model, world),
        Command::FollowUps => follow_ups::show(model),
        Command::MoveFollowUp => follow_ups::ask(model, Purpose::MoveFollowUp),
        Command::DropFollowUp => follow_ups::ask(model, Purpose::DropFollowUp),
        Command::HandOver => follow_ups::ask(model, Purpose::HandOver),
        Command::TakeOver => follow_ups::ask(model, Purpose::TakeOver),
        Command::NextStep => follow_ups::step(model, world),
        Command::PractiseTogether => follow_ups::ask_practice(model),
        Command::NextFilter if model.screen == Screen::Club => club::next_filter(model),
        Command::NextFilter => follow_ups::turn(model),
        Command::CallRole => open(model, Dialog::Prompt(Prompt::new(Purpose::CallRole))),
        Command::SwitchTab => switch_tab(model),
        Command::Palette => open(model, Dialog::Palette(Palette::default())),
        Command::Help => open(model, Dialog::Help(0)),
        Command::CallScreen => calls::to_call_screen(model, world),
        Command::Summary => summary(model),
        Command::Overview => overview::open(model),
        Command::NextPart | Command::PreviousPart | Command::OtherHalf => Vec::new(),
        Command::NextCell | Command::PreviousCell | Command::PartTenth => Vec::new(),
        Command::PartFirst | Command::PartSecond | Command::PartThird => Vec::new(),
        Command::PartFourth | Command::PartFifth | Command::PartSixth => Vec::new(),
        Command::PartSeventh | Command::PartEighth | Command::PartNinth => Vec::new(),
        Command::EndSession => deeds::end_session(model, world),
        Command::SaveSummary => {
            model.summary.as_ref().map(|view| vec![Effect::SaveSummary(view.session)]).unwrap_or_default()
        }
        Command::Open if model.screen == Screen::FollowUps => find::go_to_chosen(model, world),
        Command::Open if model.screen == Screen::Rounds => rounds::work_with(model),
        Command::Open if model.screen == Screen::Club => club::open_row(model),
        Command::Open => open_entry(model),
        Command::Close if model.screen == Screen::Club => club::close(model),
        Command::Close => to_call(model),
        Command::Import => open(model, Dialog::Prompt(Prompt::new(Purpose::ListPath))),
        Command::Practice => vec![Effect::OpenPractice],
        Command::Practise => practise::begin(model),
        Command::SayFirst | Command::SaySecond | Command::SayThird | Command::SayFourth | Command::Again => Vec::new(),
        Command::AddClub => open(model, Dialog::AddClub(Default::default())),
        Command::Offers => offers::open_list(model),
        Command::AddOffer => offers::open_form(),
        Command::SignUps => offers::open_sign_ups(model),
        Command::Rounds => rounds::show(model),
        Command::NewRound => rounds::open_form(model),
        Command::EditRound => rounds::edit(model),
        Command::CloseRound => rounds::close(model, world),
        Command::RoundClubs => rounds::clubs(model),
        Command::PinTarget => rounds::place(model, Place::Pin),
        Command::UnpinTarget => rounds::place(model, Place::Unpin),
        Command::GiveTarget => rounds::ask_give(model),
        Command::CallerNote => rounds::ask_note(model),
        Command::Club => club::show(model),
        Command::NextSection => club::turn(model, 1),
        Command::PreviousSection => club::turn(model, Section::ALL.len() - 1),
        Command::AddPerson => club::ask_person(model),
        Command::EndPost => club::end_post(model, world),
        Command::ChangeRep => club::ask_successor(model),
        Command::Merge => merging::open(model),
        Command::Register => open(model, Dialog::Register(Default::default())),
        Command::Wheel => wheel::open(model),
        Command::NewWheelEntry | Command::TakeOutWheelEntry | Command::SaveCalendar => Vec::new(),
        Command::SaveRegister => vec![Effect::SaveRegister],
        Command::SaveAgreed => save_page(model, ClubPage::Agreed),
        Command::SaveChecklist => save_page(model, ClubPage::Checklist),
        Command::SendRegister => vec![Effect::SendRegister],
        Command::EditOffer | Command::CancelOffer | Command::UnsetLevel => Vec::new(),
        Command::OwedFirst | Command::OwedSecond | Command::OwedThird => Vec::new(),
        Command::SaveRoundReport | Command::EditLearned => Vec::new(),
        Command::Language => vec![Effect::NextLanguage],
        Command::Cover => {
            model.is_covered = true;
            Vec::new()
        }
        Command::CopyNumber => number(model).map(|number| vec![Effect::Copy(number)]).unwrap_or_default(),
        Command::Dial => number(model).map(|number| vec![Effect::Dial(number)]).unwrap_or_default(),
        Command::SaveSearch | Command::ForgetSearch => Vec::new(),
        Command::Quit => {
            model.is_leaving = true;
            Vec::new()
        }
    }
}

fn open(model: &mut Model, dialog: Dialog) -> Effects {
    let needs_club = matches!(dialog, Dialog::Why(_) | Dialog::Sums(_) | Dialog::Number);
    let is_of_round = matches!(&dialog, Dialog::Prompt(prompt) if prompt.purpose == Purpose::CallRole);
    if (needs_club && model.club.is_none()) || (is_of_round && model.round.is_none()) {
        return Vec::new();
    }
    model.dialogs.push(dialog);
    Vec::new()
}

/// The number that is rung, or would be.
pub(super) fn number(model: &Model) -> Option<String> {
    let rung = model.call.as_ref().and_then(|call| call.draft.number.clone());
    let next = || Some(model.club.as_ref()?.person_to_ring()?.number_to_ring()?.number.clone());
    rung.or_else(next)
}

/// Why there is no number: whoever is rung has none, or nobody holds a post yet.
fn without_number(model: &Model) -> Notice {
    let Some(view) = &model.club else { return Notice::NoNumber };
    let comes = || view.record.comes_first(day_of(model.now));
    match (view.person_to_ring(), comes()) {
        (Some(person), _) => Notice::NumberMissing(person.full_name()),
        (None, Some((day, person))) => Notice::ComesLater(day, person.full_name()),
        (None, None) => Notice::NoNumber,
    }
}

fn show_number(model: &mut Model) -> Effects {
    if number(model).is_none() {
        model.notice = Some(without_number(model));
        return Vec::new();
    }
    open(model, Dialog::Number)
}

fn ask_snooze(model: &mut Model, world: &World<'_>) -> Effects {
    let Some(club) = model.wanted_club() else { return Vec::new() };
    if let Some(refusal) = rounds::without_place(model, club, world) {
        model.notice = Some(Notice::Refused(refusal));
        return Vec::new();
    }
    open(model, Dialog::Prompt(Prompt::new(Purpose::Snooze(club))))
}

fn end_call(model: &mut Model, world: &mut World<'_>) -> Effects {
    if model.screen != Screen::Call {
        return Vec::new();
    }
    let (Some(call), Some(view)) = (&model.call, &model.club) else { return Vec::new() };
    if call.is_edit {
        return calls::save_edit(model, world);
    }
    if view.record.club.id != call.draft.club {
        return Vec::new();
    }
    let list = OutcomeList::new(&view.record, &call.draft, model.now, world.policy);
    open(model, Dialog::Outcome(list))
}

/// Walks the panes. The note takes part only while there is one.
fn walk(model: &mut Model, steps: usize) -> Effects {
    if model.screen != Screen::Call {
        return Vec::new();
    }
    let panes: Vec<Pane> = Pane::ALL.into_iter().filter(|pane| *pane != Pane::Note || model.call.is_some()).collect();
    let at = panes.iter().position(|pane| *pane == model.focus).unwrap_or(0);
    let steps = if steps == 1 { 1 } else { panes.len() - 1 };
    model.focus = panes[(at + steps) % panes.len()];
    match model.focus {
        Pane::History => model.shows_history = true,
        Pane::Questions => model.shows_history = false,
        Pane::Queue | Pane::Card | Pane::Note => {}
    }
    Vec::new()
}

fn to_note(model: &mut Model) -> Effects {
    if model.call.is_some() {
        model.screen = Screen::Call;
        model.focus = Pane::Note;
    }
    Vec::new()
}

/// From the note to the queue; a logged note that was being changed is saved on the way, since nothing is ever lost.
fn to_queue(model: &mut Model, world: &mut World<'_>) -> Effects {
    if model.call.as_ref().is_some_and(|call| call.is_edit) {
        return calls::save_edit(model, world);
    }
    model.focus = Pane::Queue;
    Vec::new()
}

fn to_call(model: &mut Model) -> Effects {
    rounds::home(model);
    Vec::new()
}

/// Shows a tab of the questions; in a narrow window in place of the history.
fn show_tab(model: &mut Model, tab: Tab) -> Effects {
    if model.screen != Screen::Call {
        return Vec::new();
    }
    (model.tab, model.tab_top, model.shows_history) = (tab, 0, false);
    model.stale.club = true;
    if model.focus == Pane::History {
        model.focus = Pane::Questions;
    }
    Vec::new()
}

fn switch_tab(model: &mut Model) -> Effects {
    model.shows_history = !model.shows_history;
    match (model.focus, model.shows_history) {
        (Pane::Questions, true) => model.focus = Pane::History,
        (Pane::History, false) => model.focus = Pane::Questions,
        _ => {}
    }
    Vec::new()
}

fn summary(model: &mut Model) -> Effects {
    model.summary_of = model.session.as_ref().map(|session| session.id);
    model.stale.summary = true;
    Vec::new()
}

/// Opens the list behind the chosen figure.
fn open_entry(model: &mut Model) -> Effects {
    let Some(view) = &model.summary else { return Vec::new() };
    let entry = view.entry();
    if view.items(entry).is_empty() {
        return Vec::new();
    }
    open(model, Dialog::List(List { entry, chosen: 0 }))
}

fn page(model: &Model) -> isize {
    isize::try_from(model.size.1.saturating_sub(8).max(5)).unwrap_or(5)
}

fn step(model: &mut Model, rows: isize) -> Effects {
    match (model.screen, model.focus) {
        (Screen::Summary, _) => move_summary(model, rows),
        (Screen::Overview, _) => model.overview.step(rows),
        (Screen::Call, Pane::History) => move_history(model, rows),
        (Screen::Call, Pane::Questions) if model.tab != Tab::Opening => talk::scroll(model, rows),
        (Screen::Call, _) => move_queue(model, rows),
        (Screen::FollowUps, _) => model.follow_ups.step(rows),
        (Screen::Rounds, _) => model.rounds.step(rows),
        (Screen::Club, _) => club::step(model, rows),
        (Screen::Start | Screen::Practise, _) => {}
    }
    Vec::new()
}

pub(super) fn move_queue(model: &mut Model, rows: isize) {
    // From a club that stands in no row the first step leads back to the row where one was.
    if model.marked_row().is_some() || rows.unsigned_abs() > 1 {
        model.queue.step(rows);
    }
    model.pinned = None;
}

pub(super) fn move_history(model: &mut Model, rows: isize) {
    let length = model.club.as_ref().map_or(0, |view| crate::app::history::lines(&view.record).len());
    model.history_top = model.history_top.saturating_add_signed(rows).min(length.saturating_sub(1));
}

pub(super) fn move_summary(model: &mut Model, rows: isize) {
    if let Some(view) = &mut model.summary {
        let last = view.entries().len().saturating_sub(1);
        view.chosen = view.chosen.saturating_add_signed(rows).min(last);
    }
}

/// Saves a page about the club that is shown, if one is.
fn save_page(model: &Model, page: ClubPage) -> Effects {
    model.club.iter().map(|_| Effect::SavePage(page)).collect()
}
