//! The call screen: puts the panes where `layout` says.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::canvas::{Canvas, Frame};
use super::{Style, card, history, layout, note, questions, queue, text};
use crate::app::model::{Model, Pane};

/// Draws the panes into the body of the window.
pub fn draw(canvas: &mut Canvas<'_>, body: Rect, model: &Model, style: Style<'_>) {
    let panes = layout::panes(body, model);
    if canvas.sees(panes.queue) {
        match panes.is_narrow {
            true => queue::strip(canvas, panes.queue, model, style),
            false => queue::draw(canvas, panes.queue, model, style),
        }
    }
    if canvas.sees(panes.card) {
        card::draw(canvas, panes.card, model, style);
    }
    if let Some(area) = panes.questions.filter(|area| canvas.sees(*area)) {
        questions::draw(canvas, area, model, style, panes.is_narrow);
    }
    if let Some(area) = panes.history.filter(|area| canvas.sees(*area)) {
        history::draw(canvas, area, model, style, panes.is_narrow);
    }
    if canvas.sees(panes.note) {
        note::draw(canvas, panes.note, model, style);
    }
}

/// The frame of a pane with its title; the one with focus is marked with `▸` as well as with its colour.
pub fn pane<'a>(model: &Model, pane: Pane, title: &str, width: u16, style: Style<'_>) -> Frame<'a> {
    let has_focus = model.focus == pane && model.dialogs.is_empty();
    let (edge, mark) = if has_focus { (style.theme.edge_focus, "▸") } else { (style.theme.edge, " ") };
    let title = text::cut(title, usize::from(width).saturating_sub(5));
    let heading = Line::from(vec![
        Span::styled(mark, edge),
        Span::styled(title, if has_focus { style.theme.edge_focus } else { style.theme.strong }),
        Span::raw(" "),
    ]);
    Frame { edge, title: heading, end: None, below: None }
}
