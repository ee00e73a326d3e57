//! Keys and pastes while something lies over the screen: the topmost dialog takes them all.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

use super::{
    World, club, commands, find, finish, guidance, merging, offers, overview, practise, prompts, rounds, talk, wheel,
};
use crate::app::chord::Chord;
use crate::app::command::Command;
use crate::app::dialog::{self, Dialog};
use crate::app::effect::Effect;
use crate::app::form::place;
use crate::app::keys::Scope;
use crate::app::model::Model;
use crate::app::notice::Notice;
use crate::app::{outcome, sheet};
use crate::domain::checklist::Answer;
use crate::domain::env::local;

type Effects = Vec<Effect>;

/// Gives a key to the topmost dialog.
pub(super) fn key(model: &mut Model, key: KeyEvent, world: &mut World<'_>) -> Effects {
    // Covering the screen works everywhere.
    if model.keys.lookup(Scope::Global, Chord::from(key)) == Some(Command::Cover) {
        model.is_covered = true;
        return Vec::new();
    }
    // What is asked while a call waits can be read in another language too; it holds no words but those that were typed.
    let is_asked = matches!(
        model.dialogs.last(),
        Some(Dialog::Resume | Dialog::CutOff(_) | Dialog::Outcome(_) | Dialog::Sheet(_))
    );
    if is_asked && model.keys.lookup(Scope::Global, Chord::from(key)) == Some(Command::Language) {
        return commands::run(model, Command::Language, world);
    }
    if matches!(model.dialogs.last(), Some(Dialog::Sheet(_))) && leads_away(model, key) {
        // An error stays where it is until it is answered.
        model.notice.get_or_insert(Notice::SheetIsOpen);
        return Vec::new();
    }
    let now = local(model.now);
    match model.dialogs.last_mut() {
        Some(Dialog::Outcome(list)) => match list.key(key) {
            outcome::Choice::Outcome(outcome) => finish::chosen(model, outcome, world),
            outcome::Choice::Cancel => finish::cancel(model, world),
            outcome::Choice::Back => close(model),
            outcome::Choice::Stay => Vec::new(),
        },
        Some(Dialog::Sheet(sheet)) => {
            match sheet.command(model.keys.lookup_only(Scope::Sheet, Chord::from(key)), key, now) {
                sheet::Choice::Save => finish::talked(model, world),
                sheet::Choice::Back => {
                    // What was answered is there again when the call is ended.
                    if let (Some(Dialog::Sheet(sheet)), Some(call)) = (model.dialogs.pop(), &mut model.call) {
                        call.sheet = Some(sheet);
                    }
                    model.dialogs.clear();
                    Vec::new()
                }
                sheet::Choice::Stay => Vec::new(),
            }
        }
        Some(Dialog::Prompt(_)) => prompts::key(model, key, world),
        Some(Dialog::AddClub(_)) => prompts::form_key(model, key),
        Some(Dialog::Find(_)) => find::key(model, key, world),
        Some(Dialog::Palette(_)) => palette_key(model, key, world),
        Some(Dialog::List(_)) => list_key(model, key, world),
        Some(Dialog::Figure(_)) => overview::list_key(model, key, world),
        Some(Dialog::Number) => number_key(model, key, world),
        Some(Dialog::Resume) => resume_key(model, key, world),
        Some(Dialog::Check(_)) => check_key(model, key),
        Some(Dialog::Rest) => guidance::rest_key(model, key, world),
        Some(Dialog::Level) => guidance::level_key(model, key),
        Some(Dialog::Guides(_)) => talk::guides_key(model, key),
        Some(Dialog::Cards(_)) => guidance::cards_key(model, key),
        Some(Dialog::Offers(_)) => offers::list_key(model, key),
        Some(Dialog::OfferForm(_)) => offers::form_key(model, key),
        Some(Dialog::RoundForm(_)) => rounds::form_key(model, key),
        Some(Dialog::RoundClubs(_)) => rounds::clubs_key(model, key),
        Some(Dialog::RoundReport(..)) => rounds::report_key(model, key),
        Some(Dialog::SignUps(_)) => offers::sign_ups_key(model, key, world),
        Some(Dialog::CardForm(_)) => club::form_key(model, key, world),
        Some(Dialog::Merge(_)) => merging::key(model, key, world),
        Some(Dialog::Register(_)) => club::register_key(model, key),
        Some(Dialog::Wheel(_)) => wheel::list_key(model, key, world),
        Some(Dialog::WheelForm(_)) => wheel::form_key(model, key, world),
        Some(Dialog::CutOff(_)) => cut_off_key(model, key),
        Some(Dialog::HangUp) => practise::hang_up_key(model, key),
        Some(Dialog::Preview(..)) => preview_key(model, key),
        Some(Dialog::Help(_) | Dialog::Why(_) | Dialog::Sums(_)) => read_key(model, key),
        None => Vec::new(),
    }
}

/// Whether a key leads away from the sheet, which the footer under it may name: the sheet is saved or left first.
fn leads_away(model: &Model, key: KeyEvent) -> bool {
    let chord = Chord::from(key);
    let is_its_own = model.keys.lookup_only(Scope::Sheet, chord).is_some();
    let leads = |command| {
        use Command as C;
        let is_screen = matches!(command, C::CallScreen | C::FollowUps | C::Overview | C::Rounds | C::Summary);
        is_screen || matches!(command, C::Help | C::Palette | C::Find | C::ToNote | C::Offers | C::SignUps)
    };
    !is_its_own && model.keys.lookup_only(Scope::Global, chord).is_some_and(leads)
}

fn close(model: &mut Model) -> Effects {
    model.dialogs.pop();
    Vec::new()
}

/// Gives pasted text to the topmost dialog.
pub(super) fn pasted(model: &mut Model, text: &str, _world: &mut World<'_>) {
    let now = local(model.now);
    match model.dialogs.last_mut() {
        Some(Dialog::Sheet(sheet)) => sheet.paste(text, now),
        Some(Dialog::Prompt(prompt)) => prompts::paste(prompt, text, now),
        Some(Dialog::Find(find)) => find.field.paste(text),
        Some(Dialog::Palette(palette)) => palette.field.paste(text),
        Some(Dialog::OfferForm(editor)) => editor.paste(text),
        Some(Dialog::RoundForm(editor)) => editor.paste(text),
        Some(Dialog::WheelForm(editor)) => editor.paste(text),
        Some(Dialog::CardForm(form)) => form.paste(text),
        Some(Dialog::Merge(merge)) => merge.find.field.paste(text),
        Some(Dialog::AddClub(form)) => {
            if let Some(field) = form.fields.get_mut(form.at) {
                field.paste(text);
            }
        }
        _ => {}
    }
}

/// Moves what can be moved in a dialog.
pub(super) fn scroll(dialog: &mut Dialog, rows: isize) {
    match dialog {
        Dialog::Help(top)
        | Dialog::Why(top)
        | Dialog::Sums(top)
        | Dialog::Preview(_, top)
        | Dialog::RoundReport(_, top) => *top = top.saturating_add_signed(rows).min(500),
        Dialog::Cards(cards) => cards.top = cards.top.saturating_add_signed(rows).min(500),
        Dialog::Guides(list) => list.step(rows),
        Dialog::List(list) => list.chosen = list.chosen.saturating_add_signed(rows),
        Dialog::Figure(list) => list.chosen = list.chosen.saturating_add_signed(rows),
        Dialog::Find(find) => find.step(rows),
        Dialog::Palette(palette) => palette.chosen = palette.chosen.saturating_add_signed(rows),
        Dialog::Offers(list) => list.step(rows),
        Dialog::RoundClubs(list) => list.step(rows),
        Dialog::Register(list) => list.step(rows),
        Dialog::Wheel(list) => list.step(rows),
        Dialog::SignUps(chosen) => *chosen = chosen.saturating_add_signed(rows),
        Dialog::Outcome(list) => list.chosen = list.chosen.saturating_add_signed(rows).min(list.rows.len()),
        Dialog::Sheet(_)
        | Dialog::Prompt(_)
        | Dialog::Number
        | Dialog::Resume
        | Dialog::Check(_)
        | Dialog::Rest
        | Dialog::Level
        | Dialog::CutOff(_)
        | Dialog::HangUp
        | Dialog::OfferForm(_)
        | Dialog::RoundForm(_)
        | Dialog::WheelForm(_)
        | Dialog::CardForm(_)
        | Dialog::Merge(_)
        | Dialog::AddClub(_) => {}
    }
}

/// A row of the topmost list was clicked: it is chosen; clicked again, it is opened.
pub(super) fn clicked(model: &mut Model, row: usize, world: &mut World<'_>) -> Effects {
    let is_chosen = match model.dialogs.last_mut() {
        Some(Dialog::Outcome(list)) => std::mem::replace(&mut list.chosen, row) == row,
        Some(Dialog::Find(find)) => std::mem::replace(&mut find.chosen, row) == row,
        Some(Dialog::Palette(palette)) => std::mem::replace(&mut palette.chosen, row) == row,
        Some(Dialog::Guides(list)) => std::mem::replace(&mut list.chosen, row) == row,
        Some(Dialog::List(list)) => std::mem::replace(&mut list.chosen, row) == row,
        Some(Dialog::RoundClubs(list)) => std::mem::replace(&mut list.chosen, row) == row,
        Some(Dialog::Register(list)) => std::mem::replace(&mut list.chosen, row) == row,
        Some(Dialog::Merge(merge)) => std::mem::replace(&mut merge.find.chosen, row) == row,
        Some(Dialog::Offers(list)) => std::mem::replace(&mut list.chosen, row) == row,
        Some(Dialog::SignUps(chosen)) => std::mem::replace(chosen, row) == row,
        Some(Dialog::Wheel(list)) => list.chosen.replace(row) == Some(row),
        Some(Dialog::Figure(list)) => std::mem::replace(&mut list.chosen, row) == row,
        _ => false,
    };
    if !is_chosen {
        return Vec::new();
    }
    key(model, KeyEvent::new(KeyCode::Enter, KeyModifiers::NONE), world)
}

/// The command a key has in a list, by the table.
fn in_list(model: &Model, key: KeyEvent) -> Option<Command> {
    model.keys.lookup_only(Scope::List, Chord::from(key))
}

/// The command a key has in a list that has keys of its own beside those of every list, by the table.
pub(super) fn in_list_of(model: &Model, scope: Scope, key: KeyEvent) -> Option<Command> {
    model.keys.lookup_only(scope, Chord::from(key)).or_else(|| in_list(model, key))
}

fn palette_key(model: &mut Model, key: KeyEvent, world: &mut World<'_>) -> Effects {
    let command = in_list(model, key);
    let scope = model.scope();
    let Some(Dialog::Palette(palette)) = model.dialogs.last_mut() else { return Vec::new() };
    let found = dialog::offered(&model.keys, scope, &model.command_names, palette.field.text());
    let last = found.len().saturating_sub(1);
    palette.chosen = palette.chosen.min(last);
    match command {
        Some(Command::Down) => palette.chosen = (palette.chosen + 1).min(last),
        Some(Command::Up) => palette.chosen = palette.chosen.saturating_sub(1),
        Some(Command::Open) => {
            let wanted = found.get(palette.chosen).copied();
            close(model);
            return wanted.map(|command| commands::run(model, command, world)).unwrap_or_default();
        }
        Some(Command::Close) => return close(model),
        _ => {
            if palette.field.key(key) {
                palette.chosen = 0;
            }
        }
    }
    Vec::new()
}

fn list_key(model: &mut Model, key: KeyEvent, world: &mut World<'_>) -> Effects {
    let command = in_list(model, key);
    let Some(Dialog::List(list)) = model.dialogs.last_mut() else { return Vec::new() };
    let items = model.summary.as_ref().map(|view| view.items(list.entry)).unwrap_or_default();
    let last = items.len().saturating_sub(1);
    list.chosen = list.chosen.min(last);
    match command {
        Some(Command::Down) => list.chosen = (list.chosen + 1).min(last),
        Some(Command::Up) => list.chosen = list.chosen.saturating_sub(1),
        Some(Command::PageDown) => list.chosen = (list.chosen + 10).min(last),
        Some(Command::PageUp) => list.chosen = list.chosen.saturating_sub(10),
        Some(Command::Open) => {
            let club = items.get(list.chosen).map(|item| item.club());
            return club.map(|club| find::go_to(model, club, world)).unwrap_or_default();
        }
        Some(Command::Close) => return close(model),
        _ => {}
    }
    Vec::new()
}

fn number_key(model: &mut Model, key: KeyEvent, world: &mut World<'_>) -> Effects {
    match model.keys.lookup_only(Scope::Number, Chord::from(key)) {
        Some(Command::Close) => close(model),
        Some(command) => commands::run(model, command, world),
        None => Vec::new(),
    }
}

/// The place a key chooses in a question whose first answer is to go on: Enter and Esc do.
pub(super) fn choice(key: KeyEvent) -> Option<usize> {
    if matches!(key.code, KeyCode::Enter | KeyCode::Esc) { Some(0) } else { place(key) }
}

/// A call was cut off: Enter goes on, 2 logs it, 3 throws it away.
fn resume_key(model: &mut Model, key: KeyEvent, world: &mut World<'_>) -> Effects {
    match choice(key) {
        Some(0) => close(model),
        Some(1) => {
            close(model);
            commands::run(model, Command::EndCall, world)
        }
        Some(2) => {
            close(model);
            finish::cancel(model, world)
        }
        _ => Vec::new(),
    }
}

/// An item of the checklist: a digit answers it, or makes a task of it; anything else leaves it as it is.
fn check_key(model: &mut Model, key: KeyEvent) -> Effects {
    let Some(Dialog::Check(item)) = model.dialogs.pop() else { return Vec::new() };
    let Some(at) = place(key) else { return Vec::new() };
    match Answer::ALL.get(at) {
        Some(answer) => vec![Effect::CheckItem(item, *answer)],
        // The task stands after the answers.
        None if at == Answer::ALL.len() => vec![Effect::ItemToTask(item)],
        None => Vec::new(),
    }
}

/// A session was cut off: Enter goes on, 2 shows its summary.
fn cut_off_key(model: &mut Model, key: KeyEvent) -> Effects {
    match choice(key) {
        Some(0) => close(model),
        Some(1) => {
            model.summary_of = model.session.as_ref().map(|session| session.id);
            model.stale.summary = true;
            close(model)
        }
        _ => Vec::new(),
    }
}

fn preview_key(model: &mut Model, key: KeyEvent) -> Effects {
    let command = in_list(model, key);
    let Some(Dialog::Preview(preview, top)) = model.dialogs.last_mut() else { return Vec::new() };
    match command {
        Some(Command::Down) => *top = (*top + 1).min(preview.lines.len().saturating_sub(1)),
        Some(Command::Up) => *top = top.saturating_sub(1),
        Some(Command::PageDown) => *top = (*top + 10).min(preview.lines.len().saturating_sub(1)),
        Some(Command::PageUp) => *top = top.saturating_sub(10),
        Some(Command::Open) => {
            let has_news = preview.has_news;
            model.dialogs.clear();
            return if has_news { vec![Effect::ImportList] } else { Vec::new() };
        }
        Some(Command::Close) => return close(model),
        _ => {}
    }
    Vec::new()
}

/// How many rows a key moves in what is read, by the table.
pub(super) fn read_rows(model: &Model, key: KeyEvent) -> Option<isize> {
    match model.keys.lookup_only(Scope::Read, Chord::from(key))? {
        Command::Down => Some(1),
        Command::Up => Some(-1),
        Command::PageDown => Some(10),
        Command::PageUp => Some(-10),
        _ => None,
    }
}

/// Help and «why» are read: what moves, moves; anything else closes.
fn read_key(model: &mut Model, key: KeyEvent) -> Effects {
    let Some(rows) = read_rows(model, key) else { return close(model) };
    if let Some(dialog) = model.dialogs.last_mut() {
        scroll(dialog, rows);
    }
    Vec::new()
}
