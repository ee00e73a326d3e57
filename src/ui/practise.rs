//! The practice screen: the list of scenes, the call that is played (`practise/talk.rs`), and what it came to
//! (`practise/ending.rs`). What the keys do is `app::update`'s.

mod ending;
mod talk;

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Borders};

use super::canvas::Canvas;
use super::{Style, text};
use crate::app::model::Model;
use crate::app::practise::{Practise, WIDEST};

/// Draws the screen in the body of the window.
pub fn draw(canvas: &mut Canvas<'_>, body: Rect, model: &Model, style: Style<'_>) {
    let Some(practise) = &model.practise else { return };
    match &practise.talk {
        None => list(canvas, body, practise, style),
        Some(call) if call.is_over() => ending::draw(canvas, body, call, style),
        Some(call) => talk::draw(canvas, body, call, model, style),
    }
}

/// The line at the top: where one is, and that nothing of it stays.
pub fn header(canvas: &mut Canvas<'_>, area: Rect, style: Style<'_>) {
    let (lang, theme) = (style.lang, style.theme);
    let left = vec![Span::styled(format!(" {} ", lang.practise_title()), theme.strong)];
    let right = vec![Span::styled(format!("{} ", lang.practise_nothing_kept()), theme.dim)];
    let mut line = left;
    line.push(Span::styled(lang.header_practice(), theme.live));
    canvas.line(&text::two_sided(line, right, usize::from(area.width)), area);
}

/// The scenes, each with whom one rings; what is known beforehand stands under the chosen one.
fn list(canvas: &mut Canvas<'_>, body: Rect, practise: &Practise, style: Style<'_>) {
    let (lang, theme) = (style.lang, style.theme);
    let area = column(body);
    let inner = frame(canvas, area, lang.practise_choose(), true, style);
    let cells = usize::from(inner.width);
    let language = lang.language().code();
    let mut lines = Vec::new();
    if inner.height > 20 {
        lines.extend(paragraph(lang.practise_intro(), cells, theme.dim));
        lines.push(Line::default());
    }
    for (place, scene) in practise.scenes.iter().enumerate() {
        let is_chosen = place == practise.chosen;
        let mark = if is_chosen { "▸ " } else { "  " };
        let title = text::cut(&format!("{mark}{}", scene.title.get(language)), cells);
        let look = if is_chosen { theme.chosen } else { theme.strong };
        let whom = format!("{} · {}", scene.person, scene.club);
        let room = cells.saturating_sub(text::width(&title) + 2);
        let whom = if room > 12 { text::cut(&whom, room) } else { String::new() };
        lines.push(text::two_sided(vec![Span::styled(title, look)], vec![Span::styled(whom, theme.dim)], cells));
        if is_chosen {
            let about = text::wrap(scene.about.get(language), cells.saturating_sub(4));
            lines.extend(about.into_iter().map(|line| Line::styled(format!("    {line}"), theme.text)));
        }
    }
    put(canvas, inner, lines);
}

/// As wide as text is good to read, in the middle.
fn column(body: Rect) -> Rect {
    let width = body.width.min(WIDEST);
    Rect { x: body.x + (body.width - width) / 2, width, ..body }
}

/// A box with a title; returns the room in it, a blank from its edges.
fn frame(canvas: &mut Canvas<'_>, area: Rect, title: &str, has_focus: bool, style: Style<'_>) -> Rect {
    let (edge, mark) = if has_focus { (style.theme.edge_focus, "▸") } else { (style.theme.edge, " ") };
    let block = Block::bordered().border_style(edge).title(heading(title, mark, area.width, has_focus, style));
    let inner = block.inner(area);
    canvas.render_widget(block, area);
    Rect { x: inner.x + 1, width: inner.width.saturating_sub(2), ..inner }
}

/// A rule with a title, where there is no room for a box; returns the room under it.
fn rule(canvas: &mut Canvas<'_>, area: Rect, title: &str, has_focus: bool, style: Style<'_>) -> Rect {
    let (edge, mark) = if has_focus { (style.theme.edge_focus, "▸") } else { (style.theme.edge, " ") };
    let block = Block::new().borders(Borders::TOP).border_style(edge);
    let block = block.title(heading(title, mark, area.width, has_focus, style));
    let inner = block.inner(area);
    canvas.render_widget(block, area);
    Rect { x: inner.x + 2, width: inner.width.saturating_sub(4), ..inner }
}

fn heading(title: &str, mark: &'static str, width: u16, has_focus: bool, style: Style<'_>) -> Line<'static> {
    let edge = if has_focus { style.theme.edge_focus } else { style.theme.edge };
    let look = if has_focus { edge } else { style.theme.strong };
    let title = text::cut(title, usize::from(width).saturating_sub(5));
    Line::from(vec![Span::styled(mark, edge), Span::styled(title, look), Span::raw(" ")])
}

fn paragraph(words: &str, cells: usize, look: ratatui::style::Style) -> Vec<Line<'static>> {
    text::wrap(words, cells).into_iter().map(|line| Line::styled(line, look)).collect()
}

/// A paragraph that hangs behind its first words.
fn hanging(first: Span<'static>, words: &str, cells: usize, look: ratatui::style::Style) -> Vec<Line<'static>> {
    let indent = text::width(&first.content);
    let lines = text::wrap(words, cells.saturating_sub(indent));
    let mut head = Some(first);
    let lines = lines.into_iter().map(|line| {
        let before = head.take().unwrap_or_else(|| Span::raw(" ".repeat(indent)));
        Line::from(vec![before, Span::styled(line, look)])
    });
    lines.collect()
}

/// Lines from the top of an area, as many as it holds.
fn put(canvas: &mut Canvas<'_>, area: Rect, lines: impl IntoIterator<Item = Line<'static>>) {
    for (line, y) in lines.into_iter().zip(area.y..area.bottom()) {
        canvas.line(&line, Rect::new(area.x, y, area.width, 1));
    }
}
