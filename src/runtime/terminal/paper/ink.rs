//! Cells as bytes for the terminal: the cursor is moved only where a cell does not follow the last one, and the style said
//! only where it changes. Which cells are written is the parent's business.
//!
//! ratatui's backend formats each cell by itself and puts the style back after every batch: a third of what a step down the
//! queue writes, and of the time that takes.

use std::io::{self, Write};

use crossterm::style::{Attribute, SetAttribute, SetStyle};
use crossterm::{cursor, queue};
use ratatui::backend::IntoCrossterm;
use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier, Style};

/// What a cell looks like beside its letter.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
struct Look {
    letter: Color,
    ground: Color,
    line: Color,
    modifier: Modifier,
}

impl Look {
    fn of(cell: &Cell) -> Look {
        Look { letter: cell.fg, ground: cell.bg, line: cell.underline_color, modifier: cell.modifier }
    }

    /// As a style over the terminal's own, which is what a colour that is reset means.
    fn style(self) -> Style {
        let set = |colour| Some(colour).filter(|colour| *colour != Color::Reset);
        let (fg, bg, underline_color) = (set(self.letter), set(self.ground), set(self.line));
        Style { fg, bg, underline_color, ..Style::new() }.add_modifier(self.modifier)
    }
}

/// A pen over a writer: where it stands, and the style it writes with.
pub(super) struct Ink<W: Write> {
    out: W,
    look: Look,
    next: Option<(u16, u16)>,
}

impl<W: Write> Ink<W> {
    /// On a terminal that writes without any style.
    pub(super) fn new(out: W) -> Self {
        Ink { out, look: Look::default(), next: None }
    }

    /// Writes a cell at its place.
    pub(super) fn cell(&mut self, (x, y): (u16, u16), cell: &Cell) -> io::Result<()> {
        if self.next != Some((x, y)) {
            queue!(self.out, cursor::MoveTo(x, y))?;
        }
        let look = Look::of(cell);
        if look != self.look {
            self.plain()?;
            if look != Look::default() {
                queue!(self.out, SetStyle(look.style().into_crossterm()))?;
            }
            self.look = look;
        }
        // After a wide letter the next one is not beside it, and the cursor is put there anew: terminals differ in how wide.
        self.next = Some((x.saturating_add(1), y));
        self.out.write_all(cell.symbol().as_bytes())
    }

    /// Writes without a style from now on, and knows no place any more.
    pub(super) fn rest(&mut self) -> io::Result<()> {
        self.next = None;
        self.plain()
    }

    fn plain(&mut self) -> io::Result<()> {
        if std::mem::take(&mut self.look) != Look::default() {
            queue!(self.out, SetAttribute(Attribute::Reset))?;
        }
        Ok(())
    }
}

impl<W: Write> Write for Ink<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}
