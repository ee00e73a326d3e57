//! The report of a closed round: showing it, scrolling it, saving it, and saying afterwards what was learnt. Its figures are
//! `domain::round`'s, its words `words::round_report`'s.

use crossterm::event::KeyEvent;

use crate::app::command::Command;
use crate::app::dialog::{Dialog, Prompt, Purpose};
use crate::app::effect::Effect;
use crate::app::keys::Scope;
use crate::app::model::{Model, Screen};
use crate::app::update::World;
use crate::app::update::dialogs::in_list_of;
use crate::app::update::prompts::written;
use crate::domain::deeds::round;
use crate::domain::ids::RoundId;
use crate::domain::op::{Change, Op};
use crate::domain::round::RoundReport;

/// Lines of a page.
const PAGE: isize = 10;
/// Further down than any report is long on the screen.
const LAST: usize = 500;

/// How a round went was worked out: it is shown where the rounds are, unless something else has been opened meanwhile.
pub(in crate::app::update) fn read(model: &mut Model, report: Option<Box<RoundReport>>) {
    let is_awaited = model.screen == Screen::Rounds && model.dialogs.is_empty();
    // A closing that could not be written leaves the round open.
    if let Some(report) = report.filter(|report| is_awaited && !report.round.is_open()) {
        model.dialogs.push(Dialog::RoundReport(report, 0));
    }
}

/// A key in the report.
pub(in crate::app::update) fn key(model: &mut Model, key: KeyEvent) -> Vec<Effect> {
    let command = in_list_of(model, Scope::RoundReport, key);
    let Some(Dialog::RoundReport(report, top)) = model.dialogs.last_mut() else { return Vec::new() };
    let mut step = |rows: isize| *top = top.saturating_add_signed(rows).min(LAST);
    match command {
        Some(Command::Down) => step(1),
        Some(Command::Up) => step(-1),
        Some(Command::PageDown) => step(PAGE),
        Some(Command::PageUp) => step(-PAGE),
        Some(Command::Close | Command::Open) => drop(model.dialogs.pop()),
        Some(Command::SaveRoundReport) => return vec![Effect::SaveRoundReport(report.clone())],
        Some(Command::EditLearned) => {
            let mut prompt = Prompt::new(Purpose::Learned(report.round.id));
            prompt.field.paste(report.round.plan.learned.as_deref().unwrap_or_default());
            model.dialogs.push(Dialog::Prompt(prompt));
        }
        _ => {}
    }
    Vec::new()
}

/// What was learnt is written down.
pub(in crate::app::update) fn learned(
    model: &mut Model,
    id: RoundId,
    text: &str,
    world: &mut World<'_>,
) -> Vec<Effect> {
    let shown = model.dialogs.iter().find_map(|dialog| match dialog {
        Dialog::RoundReport(report, _) if report.round.id == id => Some(report.round.clone()),
        _ => None,
    });
    let Some(shown) = shown else { return Vec::new() };
    let deed = round::note_learned(world.env, &shown, text);
    written(model, deed)
}

/// A deed is written down: what the report says of the round itself is as it is now.
pub(super) fn committed(model: &mut Model, op: &Op) {
    let changed = op.changes.iter().filter_map(|change| match change {
        Change::Round(edit) => edit.after.as_ref(),
        _ => None,
    });
    for round in changed {
        for dialog in &mut model.dialogs {
            if let Dialog::RoundReport(report, _) = dialog
                && report.round.id == round.id
            {
                report.round = round.clone();
            }
        }
    }
}
