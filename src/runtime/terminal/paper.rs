//! A frame as one write: what changed, between the marks of a synchronized update, and the cursor only when it moved.
//! The terminal behind it is in the parent.
//!
//! ratatui's crossterm backend alone flushes at every cursor command, writes the cursor and five resets for an unchanged
//! frame, and asks the operating system for the size; all three are kept here instead.

use std::io::{self, Write};

use crossterm::terminal::{BeginSynchronizedUpdate, Clear, EndSynchronizedUpdate};
use crossterm::{cursor, queue};
use ratatui::backend::{Backend, ClearType, CrosstermBackend, WindowSize};
use ratatui::buffer::Cell;
use ratatui::layout::{Position, Size};

/// A backend that writes into `W` and flushes it once a frame, and only if the frame differs from the last.
pub struct Paper<W: Write> {
    inner: CrosstermBackend<W>,
    size: Size,
    /// Something of this frame is written.
    begun: bool,
    /// Where the cursor shall show; `None` is hidden.
    wanted: Option<Position>,
    /// Where it shows.
    shown: Option<Position>,
    at: Position,
}

impl<W: Write> Paper<W> {
    /// Paper of a size on a terminal whose cursor is hidden.
    pub fn new(writer: W, size: Size) -> Self {
        let inner = CrosstermBackend::new(writer);
        Self { inner, size, begun: false, wanted: None, shown: None, at: Position::ORIGIN }
    }

    /// Columns and rows.
    pub fn paper_size(&self) -> Size {
        self.size
    }

    /// The window has another size.
    pub fn set_paper_size(&mut self, size: Size) {
        self.size = size;
    }

    /// Somebody else hid the cursor.
    pub fn cursor_was_hidden(&mut self) {
        self.shown = None;
    }

    fn begin(&mut self) -> io::Result<()> {
        if !self.begun {
            self.begun = true;
            queue!(self.inner, BeginSynchronizedUpdate)?;
        }
        Ok(())
    }
}

impl<W: Write> Write for Paper<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.inner.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Write::flush(&mut self.inner)
    }
}

impl<W: Write> Backend for Paper<W> {
    type Error = io::Error;

    fn draw<'a, I: Iterator<Item = (u16, u16, &'a Cell)>>(&mut self, content: I) -> io::Result<()> {
        let mut content = content.peekable();
        if content.peek().is_none() {
            return Ok(());
        }
        self.begin()?;
        self.inner.draw(content)
    }

    fn hide_cursor(&mut self) -> io::Result<()> {
        self.wanted = None;
        Ok(())
    }

    fn show_cursor(&mut self) -> io::Result<()> {
        self.wanted = Some(self.at);
        Ok(())
    }

    fn get_cursor_position(&mut self) -> io::Result<Position> {
        Ok(self.at)
    }

    fn set_cursor_position<P: Into<Position>>(&mut self, position: P) -> io::Result<()> {
        self.at = position.into();
        self.wanted = self.wanted.map(|_| self.at);
        Ok(())
    }

    fn clear(&mut self) -> io::Result<()> {
        self.begin()?;
        queue!(self.inner, Clear(crossterm::terminal::ClearType::All))
    }

    /// Always clears all: the screen is one viewport, and the real cursor is not where a partial clear believes.
    fn clear_region(&mut self, _: ClearType) -> io::Result<()> {
        self.clear()
    }

    fn size(&self) -> io::Result<Size> {
        Ok(self.size)
    }

    fn window_size(&mut self) -> io::Result<WindowSize> {
        Ok(WindowSize { columns_rows: self.size, pixels: Size::ZERO })
    }

    fn flush(&mut self) -> io::Result<()> {
        if !self.begun && self.wanted == self.shown {
            return Ok(());
        }
        // Drawing has moved the real cursor.
        if let Some(Position { x, y }) = self.wanted {
            queue!(self.inner, cursor::MoveTo(x, y))?;
        }
        match (self.shown, self.wanted) {
            (None, Some(_)) => queue!(self.inner, cursor::Show)?,
            (Some(_), None) => queue!(self.inner, cursor::Hide)?,
            _ => {}
        }
        self.shown = self.wanted;
        if std::mem::take(&mut self.begun) {
            queue!(self.inner, EndSynchronizedUpdate)?;
        }
        Write::flush(&mut self.inner)
    }
}

#[cfg(test)]
mod tests;
