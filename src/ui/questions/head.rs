//! What stays on top of the questions pane in every tab: what must be kept to oneself and whom one speaks with; and under the
//! openings what the conversation is for, where there is room. The lines of the tabs are the parent's.

use ratatui::text::Line;

use crate::app::command::Command;
use crate::app::keys::Scope;
use crate::app::model::{ClubView, Model, Pane};
use crate::domain::guide::Mode;
use crate::ui::Style;
use crate::ui::text::wrap;
use crate::words::commands;

/// Lines that are left to the tab whatever stands above it.
const LEFT: usize = 3;
/// The same where what stands above it is what an employer must not hear.
const LEAST: usize = 2;

/// The lines on top, for a pane of so many cells and lines.
pub(super) fn lines<'a>(
    model: &Model,
    view: &ClubView,
    style: Style<'_>,
    (width, height): (usize, usize),
) -> Vec<Line<'a>> {
    let (lang, theme) = (style.lang, style.theme);
    let mut lines = Vec::new();
    if view.privacy.is_empty() && view.mode.is_none() {
        return lines;
    }
    let cells = width.saturating_sub(2);
    let mut say = |words: &str, look, most: usize| {
        let wrapped = wrap(words, cells);
        let is_cut = wrapped.len() > most;
        for (row, line) in wrapped.into_iter().take(most).enumerate() {
            let tail = if is_cut && row + 1 == most { "…" } else { "" };
            lines.push(Line::styled(format!(" {line}{tail}"), look));
        }
    };
    // In the smallest window there is one line for it, and only where it is the employer who listens; in a call there is room
    // made for all of it (`layout`).
    let is_tiny = height < LEFT + 2;
    let is_employer = view.mode == Some(Mode::Employer);
    let needed = wrap(&view.privacy, cells).len();
    let is_told = view.mode.is_some() && !is_tiny && (!is_employer || needed + 1 + LEAST <= height);
    if !view.privacy.is_empty() && (!is_tiny || view.mode != Some(Mode::Member)) {
        let left = if is_employer { LEAST } else { LEFT };
        say(&view.privacy, theme.warn, height.saturating_sub(left + usize::from(is_told)).max(1));
    }
    if let Some(mode) = view.mode.filter(|_| is_told) {
        let scope = if model.focus == Pane::Questions { Scope::Questions } else { Scope::Global };
        let key = commands::key(lang, &model.keys, scope, Command::OtherMode);
        let words = match mode {
            Mode::Employer => lang.mode_employer(&key),
            Mode::Member => lang.mode_member(&key),
        };
        say(&words, theme.strong, 1);
    }
    lines
}

/// What the conversation is for, where so many lines are free: it never takes the place of a question or its reason.
pub(super) fn purpose<'a>(view: &ClubView, style: Style<'_>, width: usize, free: usize) -> Vec<Line<'a>> {
    let purpose = &view.talk.purpose;
    if purpose.is_empty() {
        return Vec::new();
    }
    let wrapped = wrap(purpose, width.saturating_sub(2));
    // Under the questions, and a line from them: they must not move when a call begins.
    let is_told = wrapped.len() < free;
    let gap = is_told.then(Line::default);
    let told = wrapped.into_iter().filter(|_| is_told);
    gap.into_iter().chain(told.map(|line| Line::styled(format!(" {line}"), style.theme.dim))).collect()
}
