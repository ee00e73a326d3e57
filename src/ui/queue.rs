//! The queue pane: who is next and why in a word; below, who comes later and when. Narrow windows get a strip.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::canvas::Canvas;
use super::{Style, call_screen, text};
use crate::app::command::Command;
use crate::app::keys::Scope;
use crate::app::model::{Model, Pane};
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

fn shown(model: &Model, area: Rect) -> Shown {
    let height = usize::from(area.height.saturating_sub(2));
    let queue = &model.queue;
    let for_later = if queue.later.is_empty() { 0 } else { (height / 3).max(2).min(queue.later.len() + 1) };
    let later_rows = for_later.saturating_sub(1);
    let ready_rows = height - for_later;
    let top = |chosen: usize, rows: usize, length: usize| {
        chosen.saturating_sub(rows.saturating_sub(1) * 2 / 3).min(length.saturating_sub(rows))
    };
    Shown {
        ready_top: top(queue.chosen.min(queue.ready), ready_rows, queue.ready),
        ready_rows,
        later_top: top(queue.chosen.saturating_sub(queue.ready), later_rows, queue.later.len()),
        later_rows,
    }
}

/// Draws the pane.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, model: &Model, style: Style<'_>) {
    let (lang, theme) = (style.lang, style.theme);
    let title = lang.queue_title(model.queue.ready);
    let block = call_screen::pane(model, Pane::Queue, &title, area.width, style);
    let inner = block.inner(area);
    canvas.render_widget(block, area);
    let cells = usize::from(inner.width);
    let shown = shown(model, area);
    let mut lines: Vec<Line<'_>> = Vec::new();
    if model.queue.ready == 0 {
        lines.extend(nobody(model, style, cells).into_iter().take(shown.ready_rows));
    } else {
        let rows = shown.ready_top..(shown.ready_top + shown.ready_rows).min(model.queue.ready);
        for row in rows {
            match model.queue.line(row) {
                Some(line) => lines.push(ready(model, line, row, cells, style)),
                None => lines.push(Line::default()),
            }
        }
    }
    if shown.later_rows > 0 {
        lines.resize(shown.ready_rows, Line::default());
        let heading = format!(" {} ", lang.queue_later());
        let rule = "─".repeat(cells.saturating_sub(text::width(&heading) + 1));
        lines.push(Line::styled(format!("─{heading}{rule}"), theme.dim));
        let rows = shown.later_top..(shown.later_top + shown.later_rows).min(model.queue.later.len());
        for row in rows {
            if let Some(line) = model.queue.later.get(row) {
                lines.push(later(model, line, row + model.queue.ready, cells, style));
            }
        }
    }
    for (line, y) in lines.into_iter().zip(inner.y..inner.bottom()) {
        canvas.line(&line, Rect::new(inner.x, y, inner.width, 1));
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
    }
}

fn ready<'a>(model: &Model, line: &QueueLine, row: usize, cells: usize, style: Style<'_>) -> Line<'a> {
    let theme = style.theme;
    let why = words::tier_short(style.lang, line, model.now);
    let name = match (line.tier, line.ready_until) {
        // An agreed time is what one looks for: it stands first.
        (Tier::Agreed, Some(agreed)) => format!("{} {}", style.lang.time(local(agreed).time()), line.name),
        _ => line.name.clone(),
    };
    let look = match line.tier {
        Tier::Agreed => theme.live,
        Tier::NewRep => theme.good,
        Tier::Promise => theme.ours,
        Tier::NoRep => theme.warn,
        Tier::Ordinary => theme.dim,
    };
    let is_open = model.call.as_ref().is_some_and(|call| call.draft.club == line.club);
    let right = vec![Span::styled(format!("{why} {}", sign(line.tier)), look)];
    finish(row == model.queue.chosen, is_open, vec![Span::raw(name)], right, cells, style)
}

fn later<'a>(model: &Model, line: &QueueLine, row: usize, cells: usize, style: Style<'_>) -> Line<'a> {
    let when = words::comes(style.lang, line, model.now);
    let left =
        vec![Span::styled(format!("{when} "), style.theme.dim), Span::styled(line.name.clone(), style.theme.dim)];
    finish(row == model.queue.chosen, false, left, Vec::new(), cells, style)
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
    let block = call_screen::pane(model, Pane::Queue, &lang.queue_title(model.queue.ready), area.width, style);
    let inner = block.inner(area);
    canvas.render_widget(block, area);
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
            let mut left = vec![
                Span::raw("▸ "),
                Span::styled(line.name.clone(), theme.strong),
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
    let shown = shown(model, area);
    let queue = &model.queue;
    if line < shown.ready_rows {
        return Some(line + shown.ready_top).filter(|row| *row < queue.ready);
    }
    let row = line.checked_sub(shown.ready_rows + 1)? + shown.later_top;
    (row < queue.later.len()).then_some(row + queue.ready)
}
