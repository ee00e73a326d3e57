//! A frame as one write: what changed, between the marks of a synchronized update, and the caret only when it moved.
//! The terminal behind it is in the parent; what is drawn is `ui`'s.
//!
//! ratatui's own `Terminal` resets, draws and compares the whole window for every letter, its backend flushes at every
//! command of the cursor, writes the cursor and five resets for an unchanged frame, and asks the operating system for the
//! size. Its buffers, their comparison and its escape sequences are used; the rest is kept here.

use std::io::{self, Write};

use crossterm::terminal::{BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate};
use crossterm::{cursor, queue};
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};

use crate::ui::canvas::Canvas;

/// What is on the terminal behind `W`, which is written to and flushed once a frame, and only if the frame differs.
pub struct Paper<W: Write> {
    inner: CrosstermBackend<W>,
    /// What the terminal shows.
    shown: Buffer,
    /// What it shall show. Only what is drawn of a frame is of that frame.
    page: Buffer,
    /// Whether what the terminal shows is unknown, and must be cleared first.
    is_forgotten: bool,
    /// Where the caret shows; `None` is hidden.
    caret: Option<Position>,
}

impl<W: Write> Paper<W> {
    /// Paper of a size on an empty terminal whose cursor is hidden.
    pub fn new(writer: W, (columns, rows): (u16, u16)) -> Self {
        let window = Rect::new(0, 0, columns, rows);
        let (shown, page) = (Buffer::empty(window), Buffer::empty(window));
        Self { inner: CrosstermBackend::new(writer), shown, page, is_forgotten: false, caret: None }
    }

    /// Columns and rows.
    pub fn size(&self) -> (u16, u16) {
        (self.shown.area.width, self.shown.area.height)
    }

    /// The window has this size, and what it shows is not known any more: the next frame is drawn whole, and in the same
    /// write that clears the old one.
    pub fn forget(&mut self, (columns, rows): (u16, u16)) {
        let window = Rect::new(0, 0, columns, rows);
        (self.shown, self.page) = (Buffer::empty(window), Buffer::empty(window));
        self.is_forgotten = true;
    }

    /// Somebody else hid the cursor.
    pub fn cursor_was_hidden(&mut self) {
        self.caret = None;
    }

    /// Draws these parts of the window, or all of it. A part must hold the caret, if there is one: where none is set it is
    /// hidden.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn draw(&mut self, parts: Option<&[Rect]>, picture: impl Fn(&mut Canvas<'_>)) -> io::Result<()> {
        let window = self.shown.area;
        let mut begun = false;
        let mut caret = None;
        match parts.filter(|_| !self.is_forgotten) {
            Some(parts) => {
                for part in parts {
                    let part = part.intersection(window);
                    for row in part.rows() {
                        cells_mut(&mut self.page, row).iter_mut().for_each(Cell::reset);
                    }
                    let mut canvas = Canvas::part(part, &mut self.page);
                    picture(&mut canvas);
                    caret = caret.or(canvas.caret());
                    for row in part.rows() {
                        if cells(&self.shown, row) == cells(&self.page, row) {
                            continue;
                        }
                        let (before, after) = (strip(&mut self.shown, row), strip(&mut self.page, row));
                        write_down(&mut self.inner, &mut begun, &before, &after)?;
                        cells_mut(&mut self.shown, row).iter_mut().zip(after.content).for_each(|(old, new)| *old = new);
                    }
                }
            }
            None => {
                self.page.reset();
                let mut canvas = Canvas::whole(&mut self.page);
                picture(&mut canvas);
                caret = canvas.caret();
                if std::mem::take(&mut self.is_forgotten) {
                    begin(&mut self.inner, &mut begun)?;
                    queue!(self.inner, Clear(ClearType::All))?;
                }
                write_down(&mut self.inner, &mut begun, &self.shown, &self.page)?;
                std::mem::swap(&mut self.shown, &mut self.page);
            }
        }
        self.finish(begun, caret)
    }

    /// The caret, the end of the update, and the one flush.
    fn finish(&mut self, begun: bool, caret: Option<Position>) -> io::Result<()> {
        if !begun && caret == self.caret {
            return Ok(());
        }
        // Drawing has moved the real cursor.
        if let Some(Position { x, y }) = caret {
            queue!(self.inner, cursor::MoveTo(x, y))?;
        }
        match (self.caret, caret) {
            (None, Some(_)) => queue!(self.inner, cursor::Show)?,
            (Some(_), None) => queue!(self.inner, cursor::Hide)?,
            _ => {}
        }
        self.caret = caret;
        if begun {
            queue!(self.inner, EndSynchronizedUpdate)?;
        }
        Write::flush(&mut self.inner)
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

/// Writes the cells that differ, and nothing if none do.
fn write_down<W: Write>(
    inner: &mut CrosstermBackend<W>,
    begun: &mut bool,
    before: &Buffer,
    after: &Buffer,
) -> io::Result<()> {
    let mut cells = before.diff_iter(after).peekable();
    if cells.peek().is_none() {
        return Ok(());
    }
    begin(inner, begun)?;
    inner.draw(cells)
}

fn begin(out: &mut impl Write, begun: &mut bool) -> io::Result<()> {
    if !std::mem::replace(begun, true) {
        queue!(out, BeginSynchronizedUpdate)?;
    }
    Ok(())
}

/// A row of a part, taken out as a page of its own to be compared: copying every cell takes as long as drawing it.
fn strip(page: &mut Buffer, row: Rect) -> Buffer {
    Buffer { area: row, content: cells_mut(page, row).iter_mut().map(std::mem::take).collect() }
}

/// The cells of a row of a part; none where it is not on the page.
fn cells(page: &Buffer, row: Rect) -> &[Cell] {
    cells_of(page, row).and_then(|cells| page.content.get(cells)).unwrap_or_default()
}

fn cells_mut(page: &mut Buffer, row: Rect) -> &mut [Cell] {
    cells_of(page, row).and_then(|cells| page.content.get_mut(cells)).unwrap_or_default()
}

/// Where the cells of a row are in the content of a buffer.
fn cells_of(buffer: &Buffer, row: Rect) -> Option<std::ops::Range<usize>> {
    let first = usize::from(row.y.checked_sub(buffer.area.y)?) * usize::from(buffer.area.width)
        + usize::from(row.x.checked_sub(buffer.area.x)?);
    Some(first..first + usize::from(row.width))
}

#[cfg(test)]
mod tests;
