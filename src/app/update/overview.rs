//! The overview screen: opening it, walking among the figures, and the list behind one. Reading the figures is `runtime`'s.

use crossterm::event::KeyEvent;

use super::{World, find, rounds};

use crate::app::chord::Chord;
use crate::app::command::Command;
use crate::app::dialog::Dialog;
use crate::app::effect::Effect;
use crate::app::keys::Scope;
use crate::app::model::{Model, Screen};
use crate::app::overview::{FigureList, OverviewPane, part_of};
use crate::domain::env::At;
use crate::domain::ids::ClubId;
use crate::domain::overview::Overview;

type Effects = Vec<Effect>;

/// Goes to the screen, with the figures that were read last, and has them read anew.
pub(super) fn open(model: &mut Model) -> Effects {
    model.screen = Screen::Overview;
    vec![Effect::ReadOverview]
}

/// Has the figures read anew where they are on the screen.
pub(super) fn again(model: &Model) -> Effects {
    if model.screen == Screen::Overview { vec![Effect::ReadOverview] } else { Vec::new() }
}

/// What a command means on this screen; `None` for one that means the same everywhere.
pub(super) fn run(model: &mut Model, command: Command) -> Option<Effects> {
    if model.screen != Screen::Overview {
        return None;
    }
    match command {
        Command::Open => open_list(model),
        Command::NextPart => model.overview.turn(false),
        Command::PreviousPart => model.overview.turn(true),
        Command::NextCell => model.overview.across(false),
        Command::PreviousCell => model.overview.across(true),
        other => model.overview.go_to(part_of(other)?),
    }
    Some(Vec::new())
}

fn open_list(model: &mut Model) {
    let has_rows = model.overview.figure().is_some_and(|figure| !figure.rows.is_empty());
    if has_rows {
        let mut list = FigureList::new(model.overview.chosen);
        // Where nobody is counted the ones who are missing are what there is to see.
        list.shows_missing = model.overview.figure().is_some_and(|figure| figure.counted().next().is_none());
        model.dialogs.push(Dialog::Figure(list));
    }
}

/// The figures were read.
pub(super) fn read(model: &mut Model, overview: Overview, at: At) {
    keeping_the_list(model, |pane| pane.take(overview, at));
}

/// The levels were worked out.
pub(super) fn levels_read(model: &mut Model, numbers: &[u8], levels: &[(ClubId, u8)]) {
    keeping_the_list(model, |pane| pane.take_levels(numbers, levels));
}

/// Changes the figures under a list that is open: it stays with its figure, and with the club that is chosen in it. A figure
/// that is gone takes its list along.
fn keeping_the_list(model: &mut Model, change: impl FnOnce(&mut OverviewPane)) {
    let list = model.dialogs.iter().find_map(|dialog| match dialog {
        Dialog::Figure(list) => Some(*list),
        _ => None,
    });
    let held = list.zip(model.overview.shown.as_ref()).and_then(|(list, shown)| {
        let club = list.rows(shown).get(list.chosen).and_then(|row| Some(shown.club(row)?.id));
        Some((list, shown.at(list.figure)?.kind.clone(), club))
    });
    change(&mut model.overview);
    let again = held.zip(model.overview.shown.as_ref()).and_then(|((list, kind, club), shown)| {
        let figure = shown.place_of(&kind)?;
        let mut list = FigureList { figure, ..list };
        let rows = list.rows(shown);
        let at = rows.iter().position(|row| shown.club(row).map(|club| club.id) == club);
        list.chosen = at.unwrap_or(list.chosen).min(rows.len().saturating_sub(1));
        Some(list)
    });
    model.dialogs.retain_mut(|dialog| match (dialog, again) {
        (Dialog::Figure(list), Some(again)) => {
            *list = again;
            true
        }
        (Dialog::Figure(_), None) => false,
        _ => true,
    });
}

/// A key in the list behind a figure.
pub(super) fn list_key(model: &mut Model, key: KeyEvent, world: &mut World<'_>) -> Effects {
    let command = model.keys.lookup_only(Scope::List, Chord::from(key));
    let (Some(Dialog::Figure(list)), Some(shown)) = (model.dialogs.last_mut(), &model.overview.shown) else {
        return Vec::new();
    };
    let rows = list.rows(shown);
    let last = rows.len().saturating_sub(1);
    match command {
        Some(Command::Down) => list.chosen = (list.chosen + 1).min(last),
        Some(Command::Up) => list.chosen = list.chosen.saturating_sub(1),
        Some(Command::PageDown) => list.chosen = (list.chosen + 10).min(last),
        Some(Command::PageUp) => list.chosen = list.chosen.saturating_sub(10),
        Some(Command::OtherHalf) if list.may_turn(shown) => {
            (list.shows_missing, list.chosen) = (!list.shows_missing, 0);
        }
        Some(Command::Open) => {
            let club = rows.get(list.chosen.min(last)).and_then(|row| Some(shown.club(row)?.id));
            return club.map(|club| find::go_to(model, club, world)).unwrap_or_default();
        }
        Some(Command::NewRound) => {
            let clubs = list.clubs(shown);
            return rounds::open_form_of(model, Some(clubs));
        }
        Some(Command::Close) => {
            model.dialogs.pop();
        }
        _ => {}
    }
    Vec::new()
}
