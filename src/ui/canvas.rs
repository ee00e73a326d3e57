//! What the panes are drawn on: the window, or only a part of it. Which part has to be drawn is in `part`, how it gets to
//! the terminal in `runtime::terminal`.
//!
//! ratatui's own `Frame` is always the whole window: a letter in the note would draw, and compare, all the other panes
//! as well.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::Widget;

/// A window of which one part is drawn. Places are those of the window, whichever part it is.
#[derive(Debug)]
pub struct Canvas<'b> {
    part: Rect,
    buffer: &'b mut Buffer,
    caret: Option<Position>,
}

impl<'b> Canvas<'b> {
    /// The whole window: what the buffer covers.
    pub fn whole(buffer: &'b mut Buffer) -> Self {
        Canvas::part(buffer.area, buffer)
    }

    /// A part of the window that the buffer covers.
    pub fn part(part: Rect, buffer: &'b mut Buffer) -> Self {
        Canvas { part, buffer, caret: None }
    }

    /// The window.
    pub fn area(&self) -> Rect {
        self.buffer.area
    }

    /// Whether anything of a place is drawn. What is not need not be worked out.
    pub fn sees(&self, place: Rect) -> bool {
        self.part.intersects(place)
    }

    /// Draws a widget, if its place is seen.
    pub fn render_widget(&mut self, widget: impl Widget, place: Rect) {
        if self.sees(place) {
            widget.render(place, self.buffer);
        }
    }

    /// The cells.
    pub fn buffer_mut(&mut self) -> &mut Buffer {
        self.buffer
    }

    /// Shows the terminal's own caret here; without it the caret is hidden.
    pub fn set_cursor_position(&mut self, at: impl Into<Position>) {
        self.caret = Some(at.into());
    }

    /// Where the caret shows.
    pub fn caret(&self) -> Option<Position> {
        self.caret
    }
}
