//! The call screen: puts the panes where `layout` says.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Block;

use super::{Style, card, history, layout, note, questions, queue, text};
use crate::app::model::{Model, Pane};

/// Draws the panes into the body of the window.
pub fn draw(frame: &mut Frame<'_>, body: Rect, model: &Model, style: Style<'_>) {
    let panes = layout::panes(body, model.shows_history);
    if panes.is_narrow {
        queue::strip(frame, panes.queue, model, style);
    } else {
        queue::draw(frame, panes.queue, model, style);
    }
    card::draw(frame, panes.card, model, style);
    if let Some(area) = panes.questions {
        questions::draw(frame, area, model, style, panes.is_narrow);
    }
    if let Some(area) = panes.history {
        history::draw(frame, area, model, style, panes.is_narrow);
    }
    note::draw(frame, panes.note, model, style);
}

/// The frame of a pane with its title; the one with focus is marked with `▸` as well as with its colour.
pub fn pane<'a>(model: &Model, pane: Pane, title: &str, width: u16, style: Style<'_>) -> Block<'a> {
    let has_focus = model.focus == pane && model.dialogs.is_empty();
    let (edge, mark) = if has_focus { (style.theme.edge_focus, "▸") } else { (style.theme.edge, " ") };
    let title = text::cut(title, usize::from(width).saturating_sub(5));
    let heading = Line::from(vec![
        Span::styled(mark, edge),
        Span::styled(title, if has_focus { style.theme.edge_focus } else { style.theme.strong }),
        Span::raw(" "),
    ]);
    Block::bordered().border_style(edge).title(heading)
}
