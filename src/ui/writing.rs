//! A text that is being written, with the terminal's own caret in it: people know where to look, and so do screen readers.
//! Where its rows begin and which are seen is `app::editor`'s.

use ratatui::layout::{Position, Rect};
use ratatui::text::{Line, Span};

use super::Style;
use super::canvas::Canvas;
use crate::app::editor::Editor;
use crate::app::editor::rows;
use crate::app::editor::sight::Row;

/// Draws what is seen of it, and shows the caret if it is written in. The last column is the caret's: it stands behind the
/// last letter of a full row there, and not on it.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, editor: &Editor, has_caret: bool, style: Style<'_>) {
    if area.is_empty() {
        return;
    }
    let seen = editor.seen(area.width - 1, area.height);
    for (row, place) in seen.rows.iter().zip(area.rows()) {
        canvas.line(&line(row, style), place);
    }
    if has_caret {
        // Blanks at the end of a full row bring the caret beyond the edge.
        let (column, row) = seen.caret;
        let column = u16::try_from(column).unwrap_or(u16::MAX).min(area.width - 1);
        canvas.set_cursor_position(Position::new(area.x + column, area.y + u16::try_from(row).unwrap_or_default()));
    }
}

fn line<'t>(row: &Row<'t>, style: Style<'_>) -> Line<'t> {
    let (start, end) = (row.selected.start, row.selected.end);
    let parts = [(&row.text[..start], false), (&row.text[start..end], true), (&row.text[end..], false)];
    let mut cells = 0;
    let mut spans = Vec::with_capacity(1);
    for (part, is_selected) in parts.into_iter().filter(|(part, _)| !part.is_empty()) {
        let look = if is_selected { style.theme.chosen } else { style.theme.text };
        spans.push(Span::styled(rows::drawn(part, cells), look));
        if part.len() < row.text.len() {
            cells += rows::cells(part, cells);
        }
    }
    if row.goes_on {
        spans.push(Span::styled(" ", style.theme.chosen));
    }
    Line::from(spans)
}

#[cfg(test)]
mod tests {
    use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
    use ratatui::buffer::Buffer;
    use ratatui::style::Modifier;

    use super::*;
    use crate::lang::{Lang, Language};
    use crate::ui::theme::{Depth, Theme};

    #[test]
    fn behind_the_last_letter_of_a_full_row_the_caret_has_a_cell_of_its_own() {
        let editor = Editor::new("lønn", (0, 4));
        let mut page = Buffer::empty(Rect::new(0, 0, 5, 2));
        let mut canvas = Canvas::whole(&mut page);
        let style = Style { lang: Lang::new(Language::Bokmaal), theme: &Theme::new(Depth::None) };
        draw(&mut canvas, Rect::new(0, 0, 5, 2), &editor, true, style);
        assert_eq!(canvas.caret(), Some(Position::new(4, 0)));
        assert_eq!(page, Buffer::with_lines(["lønn ", "     "]));
        let mut canvas = Canvas::whole(&mut page);
        draw(&mut canvas, Rect::new(0, 0, 4, 2), &editor, true, style);
        assert_eq!(canvas.caret(), Some(Position::new(1, 1)));
    }

    #[test]
    fn a_selection_is_told_apart_without_colours_and_the_caret_stays_within_its_pane() {
        let mut editor = Editor::new("ja\t  ", (0, 0));
        for _ in 0..5 {
            editor.key(KeyEvent::new(KeyCode::Right, KeyModifiers::SHIFT));
        }
        let area = Rect::new(2, 0, 5, 2);
        let mut page = Buffer::empty(Rect::new(0, 0, 9, 2));
        let mut canvas = Canvas::whole(&mut page);
        let style = Style { lang: Lang::new(Language::Bokmaal), theme: &Theme::new(Depth::None) };
        draw(&mut canvas, area, &editor, true, style);
        assert_eq!(canvas.caret(), Some(Position::new(6, 0)));
        let is_reverse = |x: u16| page[(x, 0)].style().add_modifier.contains(Modifier::REVERSED);
        assert_eq!((0..9).filter(|x| is_reverse(*x)).collect::<Vec<_>>(), [2, 3, 4, 5, 6]);
    }
}
