//! What the panes are drawn on: the window, or only a part of it. Which part has to be drawn is in `part`, how it gets to
//! the terminal in `runtime::terminal`.
//!
//! ratatui's own `Frame` is always the whole window: a letter in the note would draw, and compare, all the other panes
//! as well.

use ratatui::buffer::Buffer;
use ratatui::layout::{Margin, Position, Rect};
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::Widget;

/// The frame of a pane. ratatui's own draws the same, but cuts its titles into graphemes and copies each sign of its edge
/// as text, which is a tenth of a frame.
#[derive(Clone, Debug)]
pub struct Frame<'a> {
    /// The look of the edge.
    pub edge: Style,
    /// What stands in the edge above, from the left.
    pub title: Line<'a>,
    /// What stands in the edge above, at its right end.
    pub end: Option<Line<'a>>,
    /// What stands in the edge below, at its right end.
    pub below: Option<Line<'a>>,
}

impl Frame<'_> {
    /// What is inside the frame around an area.
    pub fn inner(area: Rect) -> Rect {
        area.inner(Margin::new(1, 1))
    }
}

/// A window of which some parts are drawn. Places are those of the window, whichever parts they are.
#[derive(Debug)]
pub struct Canvas<'b> {
    parts: Option<&'b [Rect]>,
    buffer: &'b mut Buffer,
    caret: Option<Position>,
}

impl<'b> Canvas<'b> {
    /// The whole window: what the buffer covers.
    pub fn whole(buffer: &'b mut Buffer) -> Self {
        Canvas::parts(None, buffer)
    }

    /// Parts of the window that the buffer covers; `None` is all of it.
    pub fn parts(parts: Option<&'b [Rect]>, buffer: &'b mut Buffer) -> Self {
        Canvas { parts, buffer, caret: None }
    }

    /// The window.
    pub fn area(&self) -> Rect {
        self.buffer.area
    }

    /// Whether anything of a place is drawn. What is not need not be worked out.
    pub fn sees(&self, place: Rect) -> bool {
        self.parts.is_none_or(|parts| parts.iter().any(|part| part.intersects(place)))
    }

    /// Whether anything of the frame around an area is drawn.
    pub fn sees_frame(&self, area: Rect) -> bool {
        let inner = Frame::inner(area);
        let is_around = |part: &Rect| {
            let seen = part.intersection(area);
            seen.intersection(inner) != seen
        };
        self.parts.is_none_or(|parts| parts.iter().any(is_around))
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

    /// Draws the frame of a pane, as far as it is seen.
    pub fn frame(&mut self, frame: &Frame<'_>, area: Rect) {
        let (Some(width), Some(height)) = (area.width.checked_sub(1), area.height.checked_sub(1)) else { return };
        let (top, bottom, right) = (area.y, area.y.saturating_add(height), area.x.saturating_add(width));
        for y in area.rows().filter(|row| self.sees(*row)).map(|row| row.y).collect::<Vec<_>>() {
            let (first, middle, last) = match y {
                y if y == top => ('┌', '─', '┐'),
                y if y == bottom => ('└', '─', '┘'),
                _ => ('│', ' ', '│'),
            };
            self.edge((area.x, y), first, frame.edge);
            for x in (area.x..right).skip(1).filter(|_| middle != ' ') {
                self.edge((x, y), middle, frame.edge);
            }
            self.edge((right, y), last, frame.edge);
        }
        let within = |y: u16| Rect { x: area.x.saturating_add(1), width: width.saturating_sub(1), y, height: 1 };
        if let Some(line) = &frame.end {
            self.at_end(line, within(top));
        }
        self.line(&frame.title, within(top));
        if let Some(line) = &frame.below {
            self.at_end(line, within(bottom));
        }
    }

    /// Draws a line at the right end of a row; one that is too long loses its beginning.
    fn at_end(&mut self, line: &Line<'_>, row: Rect) {
        match u16::try_from(line.width()) {
            Ok(wide) if wide <= row.width => self.line(line, Rect { x: row.right() - wide, width: wide, ..row }),
            _ => self.render_widget(line.clone().right_aligned(), row),
        }
    }

    fn edge(&mut self, at: (u16, u16), letter: char, look: Style) {
        if let Some(cell) = self.buffer.cell_mut(at) {
            cell.set_char(letter).set_style(look);
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
    matches!(letter, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{17f}' | '–' | '—' | '‘'..='„' | '…' | '←'..='⇿' | '─'..='◼'
        | '◿' | '☎' | '⚑' | '✉' | '✓')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use ratatui::style::{Color, Modifier};
    use ratatui::text::Span;
    use ratatui::widgets::Block;

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
        fn a_frame_is_drawn_as_ratatui_draws_it(
            (title, end, below) in (span(), prop::option::of(span()), prop::option::of(span())),
            (x, y, width, height) in (0..8u16, 0..3u16, 2..30u16, 2..6u16),
        ) {
            // A pane with a clock has room for it.
            let end = end.filter(|end| title.width() + end.width() + 3 < usize::from(width));
            let edge = Style::new().fg(Color::Cyan);
            let (title, end, below) = (Line::from(title), end.map(Line::from), below.map(Line::from));
            let mut block = Block::bordered().border_style(edge).title(title.clone());
            if let Some(end) = &end {
                block = block.title(end.clone().right_aligned());
            }
            if let Some(below) = &below {
                block = block.title_bottom(below.clone().right_aligned());
            }
            let window = Rect::new(0, 0, 40, 9);
            let area = Rect::new(x, y, width, height);
            let (mut ours, mut theirs) = (Buffer::empty(window), Buffer::empty(window));
            prop_assert_eq!(Frame::inner(area), block.inner(area));
            Canvas::whole(&mut ours).frame(&Frame { edge, title, end, below }, area);
            Canvas::whole(&mut theirs).render_widget(block, area);
            prop_assert_eq!(ours, theirs);
        }

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
