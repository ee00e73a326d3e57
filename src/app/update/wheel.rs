//! Keys in the list of the annual wheel and in the form of an entry. Reading the entries, and saving them as a calendar, is
//! `runtime`'s.

use std::sync::Arc;

use crossterm::event::KeyEvent;

use super::World;
use super::deeds::done;
use super::dialogs::in_list_of;
use crate::app::command::Command;
use crate::app::dialog::Dialog;
use crate::app::effect::Effect;
use crate::app::form::Choice;
use crate::app::keys::Scope;
use crate::app::model::Model;
use crate::app::notice::Way;
use crate::app::wheel::{WheelEditor, WheelList};
use crate::domain::deeds::wheel as deeds;
use crate::domain::env::day_of;
use crate::domain::op::{Change, Op};
use crate::domain::wheel::{Wheel, WheelEntry};

type Effects = Vec<Effect>;

/// Opens the list.
pub(super) fn open(model: &mut Model) -> Effects {
    model.dialogs.push(Dialog::Wheel(WheelList::default()));
    Vec::new()
}

/// The wheel was read.
pub(super) fn read(model: &mut Model, wheel: Arc<Wheel>) {
    let today = day_of(model.now);
    for dialog in &mut model.dialogs {
        if let Dialog::Wheel(list) = dialog {
            list.take(&wheel, today);
        }
    }
    model.wheel = Some(wheel);
}

/// The form was made.
pub(super) fn form_read(model: &mut Model, editor: WheelEditor) {
    model.dialogs.push(Dialog::WheelForm(Box::new(editor)));
}

/// A deed is written down: what an open list shows may have changed.
pub(super) fn committed(model: &mut Model, op: &Op) {
    let about = op.changes.iter().find_map(|change| match change {
        Change::OwnEntry(edit) => edit.row().map(|row| row.instead_of.clone().unwrap_or_else(|| row.id.to_string())),
        _ => None,
    });
    let Some(id) = about else { return };
    for dialog in &mut model.dialogs {
        if let Dialog::Wheel(list) = dialog {
            (list.wanted, list.is_stale) = (Some(id.clone()), true);
        }
    }
}

fn chosen(model: &Model) -> Option<&WheelEntry> {
    let Some(Dialog::Wheel(list)) = model.dialogs.last() else { return None };
    model.wheel.as_ref()?.entries.get(list.at())
}

pub(super) fn list_key(model: &mut Model, key: KeyEvent, world: &mut World<'_>) -> Effects {
    let Some(command) = in_list_of(model, Scope::Wheel, key) else { return Vec::new() };
    match command {
        Command::Down => step(model, 1),
        Command::Up => step(model, -1),
        Command::PageDown => step(model, 10),
        Command::PageUp => step(model, -10),
        Command::First => step(model, isize::MIN),
        Command::Last => step(model, isize::MAX),
        Command::Close => drop(model.dialogs.pop()),
        Command::Open => return chosen(model).map(|entry| edit(Some(entry.id.clone()))).unwrap_or_default(),
        Command::NewWheelEntry => return edit(None),
        Command::TakeOutWheelEntry => {
            let op = chosen(model).map(|entry| deeds::take_out_wheel_entry(world.env, entry));
            return op.map(|op| done(model, Ok(op))).unwrap_or_default();
        }
        Command::SaveCalendar => return vec![Effect::SaveCalendar],
        Command::Undo => return super::turn(Way::Undone),
        Command::Redo => return super::turn(Way::Redone),
        _ => {}
    }
    Vec::new()
}

fn edit(entry: Option<String>) -> Effects {
    vec![Effect::EditWheelEntry(entry)]
}

fn step(model: &mut Model, rows: isize) {
    if let Some(Dialog::Wheel(list)) = model.dialogs.last_mut() {
        list.step(rows);
    }
}

pub(super) fn form_key(model: &mut Model, key: KeyEvent, world: &mut World<'_>) -> Effects {
    let Some(Dialog::WheelForm(editor)) = model.dialogs.last_mut() else { return Vec::new() };
    match editor.key(key) {
        Choice::Stay | Choice::Turn(_) => {}
        Choice::Back => drop(model.dialogs.pop()),
        Choice::Save => {
            let deed = match &editor.before {
                Some(entry) => deeds::edit_wheel_entry(world.env, entry, &editor.form(), editor.language),
                None => deeds::add_wheel_entry(world.env, &editor.form()),
            };
            match deed {
                Ok(op) => {
                    model.dialogs.pop();
                    return done(model, Ok(op));
                }
                Err(refusal) => editor.refusal = Some(refusal),
            }
        }
    }
    Vec::new()
}
