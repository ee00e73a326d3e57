//! A frame as one write: what changed, between the marks of a synchronized update, and the caret only when it moved.
//! The terminal behind it is in the parent; what is drawn is `ui`'s.
//!
//! ratatui's own `Terminal` resets, draws and compares the whole window for every letter, its backend flushes at every
//! command of the cursor, writes the cursor and five resets for an unchanged frame, and asks the operating system for the
//! size. Its buffers and their comparison are used, and crossterm's escape sequences; the rest is kept here and in `ink`.

mod ink;

use std::io::{self, Write};

use crossterm::terminal::{BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate};
use crossterm::{cursor, queue};
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};
use unicode_width::UnicodeWidthStr;

use self::ink::Ink;
use crate::ui::canvas::Canvas;

/// A letter that nothing on a page is like.
const UNLIKE: &str = "\u{e000}";

/// What is on the terminal behind `W`, which is written to and flushed once a frame, and only if the frame differs.
pub struct Paper<W: Write> {
    ink: Ink<W>,
    /// The size of the window.
    window: Rect,
    /// What the terminal shows; `None` is nothing at all. A start need not wait for two pages to be made.
    shown: Option<Buffer>,
    /// What it shall show. Only what is drawn of a frame is of that frame. Of no size, it is to be made.
    page: Buffer,
    /// Whether what the terminal shows is unknown, and must be cleared first.
    is_forgotten: bool,
    /// Where the caret shows; `None` is hidden.
    caret: Option<Position>,
}

impl<W: Write> Paper<W> {
    /// Paper for the page of a window, on an empty terminal whose cursor is hidden.
    pub fn new(writer: W, page: Buffer) -> Self {
        Self { ink: Ink::new(writer), window: page.area, shown: None, page, is_forgotten: false, caret: None }
    }

    /// Columns and rows.
    pub fn size(&self) -> (u16, u16) {
        (self.window.width, self.window.height)
    }

    /// The window has this size, and what it shows is not known any more: the next frame is drawn whole, and in the same
    /// write that clears the old one.
    pub fn forget(&mut self, (columns, rows): (u16, u16)) {
        self.window = Rect::new(0, 0, columns, rows);
        (self.shown, self.page) = (None, Buffer::default());
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
    pub fn draw(&mut self, parts: Option<&[Rect]>, picture: impl FnOnce(&mut Canvas<'_>)) -> io::Result<()> {
        let window = self.window;
        let all = [window];
        if self.page.area != window {
            self.page = Buffer::empty(window);
        }
        let mut begun = false;
        let is_forgotten = std::mem::take(&mut self.is_forgotten);
        let parts = parts.filter(|_| !is_forgotten);
        if is_forgotten {
            self.begin(&mut begun)?;
            queue!(self.ink, Clear(ClearType::All))?;
        }
        let rows = || parts.unwrap_or(&all).iter().flat_map(|part| part.intersection(window).rows());
        for row in rows() {
            cells_mut(&mut self.page, row).iter_mut().for_each(Cell::reset);
        }
        let mut canvas = Canvas::parts(parts, &mut self.page);
        picture(&mut canvas);
        let caret = canvas.caret();
        for row in rows() {
            self.write_row(row, &mut begun)?;
        }
        if self.shown.is_none() {
            self.shown = Some(std::mem::take(&mut self.page));
        }
        self.finish(begun, caret)
    }

    /// Writes the cells of a row that differ, and nothing if none do.
    fn write_row(&mut self, row: Rect, begun: &mut bool) -> io::Result<()> {
        let new = cells(&self.page, row);
        let is_same = match &self.shown {
            Some(shown) => cells(shown, row) == new,
            None => new.iter().all(|cell| *cell == Cell::EMPTY),
        };
        if is_same {
            return Ok(());
        }
        self.begin(begun)?;
        let Self { ink, page, shown, .. } = self;
        let Some(shown) = shown else {
            let (before, after) = (Buffer::empty(row), Buffer { area: row, content: cells(page, row).to_vec() });
            return before.diff_iter(&after).try_for_each(|(x, y, cell)| ink.cell((x, y), cell));
        };
        let (old, new) = (cells_mut(shown, row), cells_mut(page, row));
        // What changes may be the second half of a wide letter before it that stays.
        let is_plain = |x: usize| [&*old, &*new].iter().all(|row| row.get(x).is_none_or(is_single));
        let mut changed = (0..new.len()).filter(|x| old.get(*x) != new.get(*x));
        if changed.all(|x| is_plain(x) && x.checked_sub(1).is_none_or(is_plain)) {
            for (x, (old, new)) in (row.x..).zip(old.iter_mut().zip(new)) {
                if old != new {
                    ink.cell((x, row.y), new)?;
                    std::mem::swap(old, new);
                }
            }
            return Ok(());
        }
        // What becomes of the halves of wide letters terminals do not agree on: such a row is written whole.
        let after = strip(page, row);
        let unlike = Buffer::filled(row, Cell::new(UNLIKE));
        for (x, y, cell) in unlike.diff_iter(&after) {
            ink.cell((x, y), cell)?;
        }
        cells_mut(shown, row).iter_mut().zip(after.content).for_each(|(old, new)| *old = new);
        Ok(())
    }

    fn begin(&mut self, begun: &mut bool) -> io::Result<()> {
        if !std::mem::replace(begun, true) {
            queue!(self.ink, BeginSynchronizedUpdate)?;
        }
        Ok(())
    }

    /// The caret, the end of the update, and the one flush.
    fn finish(&mut self, begun: bool, caret: Option<Position>) -> io::Result<()> {
        if !begun && caret == self.caret {
            return Ok(());
        }
        self.ink.rest()?;
        // Drawing has moved the real cursor.
        if let Some(Position { x, y }) = caret {
            queue!(self.ink, cursor::MoveTo(x, y))?;
        }
        match (self.caret, caret) {
            (None, Some(_)) => queue!(self.ink, cursor::Show)?,
            (Some(_), None) => queue!(self.ink, cursor::Hide)?,
            _ => {}
        }
        self.caret = caret;
        if begun {
            queue!(self.ink, EndSynchronizedUpdate)?;
        }
        Write::flush(&mut self.ink)
    }
}

impl<W: Write> Write for Paper<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.ink.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Write::flush(&mut self.ink)
    }
}

/// A page for a window of so many columns and rows.
pub fn page((columns, rows): (u16, u16)) -> Buffer {
    Buffer::empty(Rect::new(0, 0, columns, rows))
}

/// Whether a cell is one column wide, whatever stands beside it.
fn is_single(cell: &Cell) -> bool {
    let letter = cell.symbol();
    letter.len() == 1 || letter.width() == 1
}

/// A row of a part, taken out as a page of its own to be compared.
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
