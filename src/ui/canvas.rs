//! What the panes are drawn on: the window, or only a part of it. Which part has to be drawn is in `part`, how it gets to
//! the terminal in `runtime::terminal`.
//!
//! ratatui's own `Frame` is always the whole window: a letter in the note would draw, and compare, all the other panes
//! as well.

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
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

    /// Whether all that is drawn lies in a place: what is around it need not be worked out either.
    pub fn is_inside(&self, place: Rect) -> bool {
        self.part.intersection(place) == self.part
    }

    /// Draws a widget, if its place is seen.
    pub fn render_widget(&mut self, widget: impl Widget, place: Rect) {
        if self.sees(place) {
            widget.render(place, self.buffer);
        }
    }

    /// Draws a line of text in the first row of a place, if it is seen. A screen is some two hundred of these, and most are
    /// of plain letters: those go straight into their cells, without being cut into graphemes, measured and copied first.
    pub fn line(&mut self, line: &Line<'_>, place: Rect) {
        let is_plain = line.alignment.is_none() && line.spans.iter().all(|span| span.content.chars().all(is_plain));
        if !is_plain {
            return self.render_widget(line, place);
        }
        let place = Rect { height: 1, ..place }.intersection(self.buffer.area);
        if !self.sees(place) {
            return;
        }
        let is_empty = line.spans.iter().all(|span| span.content.is_empty());
        if line.style != Style::default() && !is_empty {
            self.buffer.set_style(place, line.style);
        }
        let mut columns = place.columns();
        for span in &line.spans {
            for (letter, at) in span.content.chars().zip(&mut columns) {
                let Some(cell) = self.buffer.cell_mut((at.x, at.y)) else { return };
                cell.set_char(letter);
                if span.style != Style::default() {
                    cell.set_style(span.style);
                }
            }
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

/// Letters of one cell each that never join the one before them: Latin with its marks, dashes and quotes, lines and shapes.
fn is_plain(letter: char) -> bool {
    matches!(letter, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{17f}' | '–' | '—' | '‘'..='„' | '…' | '─'..='◼' | '◿')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::style::{Color, Modifier};
    use ratatui::text::Span;

    use super::*;

    fn span() -> impl Strategy<Value = Span<'static>> {
        let text =
            prop_oneof![4 => "[ -~æøåÆØÅé–…─│▸•█]{0,12}", 1 => any::<String>(), 1 => "[a日e\u{301}☎️✓\u{200d}]{0,5}"];
        let look = prop_oneof![
            Just(Style::default()),
            Just(Style::new().fg(Color::Red).add_modifier(Modifier::BOLD)),
            Just(Style::new().remove_modifier(Modifier::BOLD)),
        ];
        (text, look).prop_map(|(text, look)| Span::styled(text, look))
    }

    #[test]
    fn every_plain_letter_is_one_cell_and_joins_nothing() {
        use unicode_segmentation::UnicodeSegmentation;
        use unicode_width::UnicodeWidthChar;
        for letter in ('\0'..=char::MAX).filter(|letter| is_plain(*letter)) {
            assert_eq!(letter.width(), Some(1), "{letter:?}");
            assert_eq!(format!("a{letter}a").graphemes(true).count(), 3, "{letter:?}");
        }
    }

    proptest! {
        #[test]
        fn a_line_is_drawn_as_ratatui_draws_it(
            spans in prop::collection::vec(span(), 0..4),
            is_chosen: bool,
            (x, width) in (0..8u16, 0..30u16),
        ) {
            let line = Line::from(spans);
            let line = if is_chosen { line.style(Style::new().add_modifier(Modifier::REVERSED)) } else { line };
            let window = Rect::new(0, 0, 24, 2);
            let place = Rect::new(x, 1, width, 1);
            let (mut ours, mut theirs) = (Buffer::empty(window), Buffer::empty(window));
            Canvas::whole(&mut ours).line(&line, place);
            Canvas::whole(&mut theirs).render_widget(&line, place);
            prop_assert_eq!(ours, theirs);
        }
    }
}
