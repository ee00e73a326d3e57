//! The queue pane: who is next and why in a word; below, who comes later and when. Narrow windows get a strip.

use ratatui::layout::{Margin, Rect};
use ratatui::text::{Line, Span};

use super::canvas::{Canvas, Frame};
use super::{Style, call_screen, text};
use crate::app::command::Command;
use crate::app::keys::Scope;
use crate::app::model::{Model, Pane};
use crate::app::queue::QueuePane;
use crate::domain::env::local;
use crate::domain::queue::{QueueLine, Tier};
use crate::words;

/// Which rows the pane shows: `ready` from a row on, and `later` below a separator.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Shown {
    ready_top: usize,
    ready_rows: usize,
    later_top: usize,
    later_rows: usize,
}

fn shown(queue: &QueuePane, chosen: usize, area: Rect) -> Shown {
    let height = usize::from(area.height.saturating_sub(2));
    let for_later = if queue.later.is_empty() { 0 } else { (height / 3).max(2).min(queue.later.len() + 1) };
    let later_rows = for_later.saturating_sub(1);
    let ready_rows = height.saturating_sub(for_later);
    Shown {
        ready_top: top(chosen.min(queue.ready), ready_rows, queue.ready),
        ready_rows,
        later_top: top(chosen.saturating_sub(queue.ready), later_rows, queue.later.len()),
        later_rows,
    }
}

/// The first row that is shown. The list lies still while one walks in it, and moves on by half of what is in sight: what
/// moves at every step can neither be read nor be drawn cheaply. A quarter stays in sight before and after the chosen row.
fn top(chosen: usize, rows: usize, length: usize) -> usize {
    let half = (rows / 2).max(1);
    (chosen.saturating_sub(rows / 4) / half * half).min(length.saturating_sub(rows))
}

/// Where something may look different since the pane was drawn, when nothing but the chosen row is another; no place twice. It may be
/// the row that was chosen all along, which had no mark.
pub fn changed(model: &Model, area: Rect) -> Vec<Rect> {
    let queue = &model.queue;
    let (then, now) = (shown(queue, queue.drawn, area), shown(queue, queue.chosen, area));
    if then != now {
        return vec![area];
    }
    let row = |row: usize| {
        let line = match row.checked_sub(queue.ready) {
            None => row.checked_sub(now.ready_top)?,
            Some(later) => later.checked_sub(now.later_top)? + now.ready_rows + 1,
        };
        let y = area.y.checked_add(u16::try_from(line).ok()?)?.checked_add(1)?;
        Some(Rect::new(area.x + 1, y, area.width.saturating_sub(2), 1))
    };
    let old = Some(queue.drawn).filter(|old| *old != queue.chosen);
    old.into_iter().chain([queue.chosen]).filter_map(row).collect()
}

/// Draws the pane.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, model: &Model, style: Style<'_>) {
    let (lang, theme) = (style.lang, style.theme);
    let inner = area.inner(Margin::new(1, 1));
    if canvas.sees_frame(area) {
        let title = lang.queue_title(model.queue.ready);
        canvas.frame(&call_screen::pane(model, Pane::Queue, &title, area.width, style), area);
    }
    let cells = usize::from(inner.width);
    let queue = &model.queue;
    let shown = shown(queue, queue.chosen, area);
    let place =
        |line: usize| Rect { y: inner.y.saturating_add(u16::try_from(line).unwrap_or(u16::MAX)), height: 1, ..inner };
    if queue.ready == 0 {
        for (at, line) in nobody(model, style, cells).iter().take(shown.ready_rows).enumerate() {
            canvas.line(line, place(at));
        }
    }
    for (at, row) in (shown.ready_top..queue.ready).take(shown.ready_rows).enumerate() {
        if let Some(line) = queue.line(row).filter(|_| canvas.sees(place(at))) {
            canvas.line(&ready(model, line, row, cells, style), place(at));
        }
    }
    if shown.later_rows == 0 {
        return;
    }
    let heading = format!(" {} ", lang.queue_later());
    let rule = "─".repeat(cells.saturating_sub(text::width(&heading) + 1));
    canvas.line(&Line::styled(format!("─{heading}{rule}"), theme.dim), place(shown.ready_rows));
    for (at, row) in (shown.later_top..queue.later.len()).take(shown.later_rows).enumerate() {
        let place = place(shown.ready_rows + 1 + at);
        if let Some(line) = queue.later.get(row).filter(|_| canvas.sees(place)) {
            canvas.line(&later(model, line, row + queue.ready, cells, style), place);
        }
    }
}

/// The sign of a tier, so that it is not told by colour alone.
fn sign(tier: Tier) -> &'static str {
    match tier {
        Tier::Agreed => "◷",
        Tier::NewRep => "●",
        Tier::Promise => "!",
        Tier::NoRep => "○",
        Tier::Ordinary => " ",
        Tier::Pinned => "▲",
    }
}

fn ready<'a>(model: &Model, line: &QueueLine, row: usize, cells: usize, style: Style<'_>) -> Line<'a> {
    let theme = style.theme;
    let why = words::tier_short(style.lang, line, model.now);
    let name = match (line.tier, line.ready_until) {
        // An agreed time is what one looks for: it stands first. Of another day the day, not an hour that looks like one to come.
        (Tier::Agreed, Some(agreed)) => {
            format!("{} {}", style.lang.time_or_day(local(agreed), local(model.now)), line.name)
        }
        _ => line.name.clone(),
    };
    let look = match line.tier {
        Tier::Agreed => theme.live,
        Tier::NewRep => theme.good,
        Tier::Promise => theme.ours,
        Tier::NoRep => theme.warn,
        Tier::Ordinary => theme.dim,
        Tier::Pinned => theme.key,
    };
    let is_open = model.call.as_ref().is_some_and(|call| call.draft.club == line.club);
    let right = vec![Span::styled(format!("{why} {}", sign(line.tier)), look)];
    finish(model.marked_row() == Some(row), is_open, vec![Span::raw(name)], right, cells, style)
}

fn later<'a>(model: &Model, line: &QueueLine, row: usize, cells: usize, style: Style<'_>) -> Line<'a> {
    let when = words::comes(style.lang, line, model.now);
    let left =
        vec![Span::styled(format!("{when} "), style.theme.dim), Span::styled(line.name.clone(), style.theme.dim)];
    finish(model.marked_row() == Some(row), false, left, Vec::new(), cells, style)
}

fn finish<'a>(
    is_chosen: bool,
    is_open: bool,
    mut left: Vec<Span<'a>>,
    right: Vec<Span<'a>>,
    cells: usize,
    style: Style<'_>,
) -> Line<'a> {
    let mark = match (is_chosen, is_open) {
        (_, true) => "☎ ",
        (true, false) => "▸ ",
        (false, false) => "  ",
    };
    left.insert(0, Span::raw(mark));
    let line = text::two_sided(left, right, cells);
    if is_chosen { line.style(style.theme.chosen) } else { line }
}

/// Why nobody is ready, and what to do.
fn nobody<'a>(model: &Model, style: Style<'_>, cells: usize) -> Vec<Line<'a>> {
    let lang = style.lang;
    let mut words = Vec::new();
    if model.counts.clubs > 0 && model.counts.reached >= model.counts.clubs {
        words.push(lang.queue_round_done().to_owned());
    } else {
        words.push(lang.queue_nobody_ready().to_owned());
        if let Some(first) = model.queue.later.first() {
            words.push(lang.queue_first_back(&first.name, &words::comes(lang, first, model.now)));
            let key = |command| words::commands::key(lang, &model.keys, Scope::Queue, command);
            words.push(lang.queue_see_later(&key(Command::Down), &key(Command::Why)));
        }
    }
    words
        .iter()
        .flat_map(|sentence| text::wrap(sentence, cells.saturating_sub(2)))
        .map(|line| Line::raw(format!(" {line}")))
        .collect()
}

/// The strip of a narrow window: the chosen club, why, and the next two.
pub fn strip(canvas: &mut Canvas<'_>, area: Rect, model: &Model, style: Style<'_>) {
    let (lang, theme) = (style.lang, style.theme);
    let frame = call_screen::pane(model, Pane::Queue, &lang.queue_title(model.queue.ready), area.width, style);
    let inner = Frame::inner(area);
    canvas.frame(&frame, area);
    let cells = usize::from(inner.width);
    let queue = &model.queue;
    let line = match queue.chosen() {
        None => nobody(model, style, 1_000).into_iter().next().unwrap_or_default(),
        Some(line) => {
            let is_later = queue.chosen >= queue.ready;
            let why = match is_later {
                true => words::comes(lang, line, model.now),
                false => format!("{} {}", sign(line.tier), words::tier_short(lang, line, model.now)),
            };
            let (mark, look) = match model.marked_row() {
                Some(_) => ("▸ ", theme.strong),
                None => ("  ", theme.dim),
            };
            let mut left = vec![
                Span::raw(mark),
                Span::styled(line.name.clone(), look),
                Span::styled(format!("  {why}"), theme.dim),
            ];
            if let Some(next) = queue.line(queue.chosen + 1) {
                left.push(Span::styled(format!("  {}", lang.queue_next(&next.name)), theme.dim));
            }
            let place = lang.queue_strip(queue.len(), queue.chosen + 1);
            text::two_sided(left, vec![Span::styled(place, theme.dim)], cells)
        }
    };
    canvas.line(&line, inner);
}

/// The row of the queue that a line of the pane shows, for clicks.
pub fn row_at(model: &Model, area: Rect, line: usize) -> Option<usize> {
    let queue = &model.queue;
    let shown = shown(queue, queue.chosen, area);
    if line < shown.ready_rows {
        return Some(line + shown.ready_top).filter(|row| *row < queue.ready);
    }
    let row = line.checked_sub(shown.ready_rows + 1)? + shown.later_top;
    (row < queue.later.len()).then_some(row + queue.ready)
}
