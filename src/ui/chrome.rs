//! The lines at the top and the bottom, the cover, and the sentence of a window that is too small.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};

use super::canvas::Canvas;
use super::{Style, layout, practise, text};
use crate::app::command::Command;
use crate::app::keys::{Row, Scope};
use crate::app::model::{Model, Screen};
use crate::app::practise::is_practice_scope;
use crate::domain::env::local;
use crate::words::{commands, deeds};

/// Cells of the bar of the round.
const BAR: usize = 14;

/// The line at the top: the round and how far it has come, the session, when the note was saved, the day.
pub fn header(canvas: &mut Canvas<'_>, area: Rect, model: &Model, style: Style<'_>) {
    if model.screen == Screen::Practise {
        return practise::header(canvas, area, style);
    }
    let (lang, theme) = (style.lang, style.theme);
    let name = model.round.as_ref().map_or(lang.header_no_round(), |round| &round.name);
    let counts = model.counts;
    let mut left = vec![Span::styled(format!(" {name} "), theme.strong)];
    if model.is_practice {
        left.push(Span::styled(format!("{} ", lang.header_practice()), theme.live));
    }
    if model.round.is_some() {
        let is_roomy = area.width >= 100;
        if is_roomy {
            left.push(Span::styled(bar(counts.reached, counts.clubs, BAR), theme.good));
            left.push(Span::raw(" "));
        }
        left.push(Span::raw(lang.header_reached(counts.clubs, counts.reached)));
        if is_roomy {
            left.push(Span::styled(format!(" · {}", lang.header_signed_up(counts.sign_ups)), theme.dim));
            left.push(Span::styled(format!(" · {}", lang.header_meetings(counts.meetings)), theme.dim));
        }
    }
    let now = local(model.now);
    let mut right = Vec::new();
    if !model.parked.is_empty() {
        right.push(Span::styled(format!("{} · ", lang.header_parked(model.parked.len())), theme.live));
    }
    let session = model.session.as_ref().filter(|session| session.ended_at.is_none());
    if let Some(session) = session.filter(|_| area.width >= 100) {
        let since = lang.time(local(session.started_at).time());
        right.push(Span::styled(format!("{} · ", lang.header_session_since(&since)), theme.dim));
    }
    if let Some(saved) = model.saved_at.filter(|_| model.call.is_some()) {
        let clock = lang.clock(local(saved).time());
        right.push(Span::styled(format!("{} · ", lang.header_saved(&clock)), theme.good));
    }
    right.push(Span::styled(format!("{} ", lang.day(now.date())), theme.dim));
    canvas.line(&text::two_sided(left, right, usize::from(area.width)), area);
}

/// A bar of a share: `▕████░░░▏`.
pub fn bar(part: u32, whole: u32, cells: usize) -> String {
    let part = usize::try_from(part).unwrap_or(0);
    let whole = usize::try_from(whole).unwrap_or(0).max(1);
    let full = (part * cells + whole / 2) / whole;
    let full = if part > 0 { full.max(1) } else { 0 }.min(cells);
    format!("▕{}{}▏", "█".repeat(full), "░".repeat(cells - full))
}

/// The line at the bottom: the notice where there is one, else the keys that work here.
pub fn footer(canvas: &mut Canvas<'_>, area: Rect, model: &Model, style: Style<'_>) {
    let cells = usize::from(area.width);
    if let Some(notice) = &model.notice {
        let scope = model.scope();
        let shown = |command| model.keys.shown(scope, command).map(|chord| chord.to_string()).unwrap_or_default();
        // In the note `u` is a letter: the key is the one of the queue.
        let undo = match scope {
            Scope::Note => model.keys.shown(Scope::Queue, Command::Undo).map(|chord| chord.to_string()),
            _ => None,
        };
        let undo = undo.unwrap_or_else(|| shown(Command::Undo));
        let words = deeds::notice(style.lang, notice, model.now, &model.keys);
        let back = deeds::way_back(style.lang, notice, &undo, &shown(Command::Redo));
        let look = if notice.is_error() { style.theme.error } else { style.theme.strong };
        // The way back stays in sight however long the sentence is.
        let back =
            if back.is_empty() { Vec::new() } else { vec![Span::styled(format!("· {back} "), style.theme.key)] };
        let line = text::two_sided(vec![Span::styled(format!(" {words}"), look)], back, cells);
        canvas.line(&if notice.is_error() { line.style(look) } else { line }, area);
        return;
    }
    let mut spans = vec![Span::raw(" ")];
    for row in hints(model) {
        let Some(chord) = row.chords.first() else { continue };
        spans.push(Span::styled(chord.to_string(), style.theme.key));
        spans.push(Span::raw(format!(" {} · ", commands::hint(style.lang, row.command))));
    }
    if let Some(last) = spans.last_mut() {
        last.content = last.content.trim_end_matches(" · ").to_owned().into();
    }
    canvas.line(&Line::from(text::limit(spans, cells)), area);
}

/// The rows of the key table the footer names: those of the scope, then those that work everywhere.
fn hints(model: &Model) -> impl Iterator<Item = &Row> {
    let scope = model.scope();
    let is_call = model.screen == Screen::Call;
    let named = move |wanted: Scope| move |row: &&Row| row.in_footer && row.scope == wanted;
    let everywhere = model
        .keys
        .rows()
        .iter()
        .filter(named(Scope::Global))
        .filter(move |row| is_call || row.command != Command::NextPane)
        .filter(move |row| !is_practice_scope(scope) || row.command == Command::Help);
    model.keys.rows().iter().filter(named(scope)).chain(everywhere)
}

/// The cover: nothing of what is on the screen can be read.
pub fn cover(canvas: &mut Canvas<'_>, style: Style<'_>) {
    one_line(canvas, style.lang.covered(), style);
}

/// The sentence of a window that is too small. Nothing is lost meanwhile.
pub fn too_small(canvas: &mut Canvas<'_>, style: Style<'_>) {
    let area = canvas.area();
    let (width, height) = layout::SMALLEST;
    one_line(canvas, &style.lang.too_small(area.height, width, height, area.width), style);
}

fn one_line(canvas: &mut Canvas<'_>, words: &str, style: Style<'_>) {
    let area = canvas.area();
    canvas.render_widget(Clear, area);
    let lines: Vec<Line<'_>> = text::wrap(words, usize::from(area.width))
        .into_iter()
        .map(|line| Line::styled(line, style.theme.strong))
        .collect();
    let height = u16::try_from(lines.len()).unwrap_or(1).min(area.height);
    let top = area.y + (area.height - height) / 2;
    canvas.render_widget(Paragraph::new(lines).centered(), Rect::new(area.x, top, area.width, height));
}
