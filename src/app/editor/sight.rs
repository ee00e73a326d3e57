//! What is seen of a text in its window: which rows, where the caret is among them, and the row above and below it.
//! Where lines are broken is [`super::rows`]'.

use std::ops::Range;

use super::Editor;
use super::rows::{self, rows};

/// A row of the text: its line, and which row of that line. Both from 0.
type Place = (usize, usize);

/// The window as it was drawn last. Only drawing knows how wide it is, and a key that moves by rows must know as well.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sight {
    /// Cells of a row; 0 before the first frame.
    width: usize,
    /// Rows of the window.
    height: usize,
    /// The row at the top.
    top: Place,
}

/// A row as it is seen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Row<'t> {
    /// What stands in it.
    pub text: &'t str,
    /// Which of its bytes are selected.
    pub selected: Range<usize>,
    /// Whether the selection goes on behind its end, on the next line.
    pub goes_on: bool,
}

/// What is seen of a text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Seen<'t> {
    /// The rows from the top, at most as many as there is room for.
    pub rows: Vec<Row<'t>>,
    /// The column and the row of the caret in the window, in cells. Blanks may have brought it beyond the edge.
    pub caret: (usize, usize),
}

impl Editor {
    /// What is seen in a window of so many cells and rows: what was seen before, moved no further than the caret asks for.
    pub fn seen(&self, width: u16, height: u16) -> Seen<'_> {
        let (width, height) = (usize::from(width.max(1)), usize::from(height.max(1)));
        let (caret, row) = self.caret_row(width);
        let mut top = self.sight.get().top.min(caret);
        let mut places = self.window(top, width, height);
        if places.last().is_none_or(|(last, _)| *last < caret) {
            top = self.above(caret, height - 1, width);
            places = self.window(top, width, height);
        }
        // A text that has become shorter, or a window that has become larger, leaves no row empty while there is text above.
        if places.len() < height && top > (0, 0) {
            let last = places.last().map_or(caret, |(place, _)| *place);
            top = self.above(last, height - 1, width);
            places = self.window(top, width, height);
        }
        self.sight.set(Sight { width, height, top });
        let above = places.iter().position(|(place, _)| *place == caret).unwrap_or_default();
        let rows = places.into_iter().map(|(place, bytes)| self.row(place.0, bytes)).collect();
        Seen { rows, caret: (rows::cells(row, 0), above) }
    }

    /// The line and the character (both from 0) at a cell of the row so many rows above or below the caret, or of the first or
    /// last one; `None` if the caret is there.
    pub(super) fn away(&self, rows: usize, is_below: bool, cell: usize) -> Option<(usize, usize)> {
        let width = self.sight.get().width;
        let (caret, _) = self.caret_row(width);
        let found = if is_below {
            self.places(caret, width).take(rows + 1).last()
        } else {
            self.places(self.above(caret, rows, width), width).next()
        };
        let (place, bytes) = found.filter(|(place, _)| *place != caret)?;
        let line = self.line(place.0);
        let row = &line[bytes.clone()];
        let is_last = bytes.end == line.len();
        let most = if is_last { row.len() } else { rows::last_letter(row) };
        let at = bytes.start + rows::bytes_before(row, cell).min(most);
        Some((place.0, line[..at].chars().count()))
    }

    /// Whether a frame has told how wide the window is.
    pub(super) fn is_seen(&self) -> bool {
        self.sight.get().width > 0
    }

    /// The cell of the caret in its row.
    pub(super) fn cell(&self) -> usize {
        rows::cells(self.caret_row(self.sight.get().width).1, 0)
    }

    /// How many rows a page is: one of them stays in sight.
    pub(super) fn page(&self) -> usize {
        self.sight.get().height.saturating_sub(1).max(1)
    }

    fn line(&self, nth: usize) -> &str {
        self.lines().get(nth).map_or("", String::as_str)
    }

    /// The row of the caret, and what of it stands before the caret.
    fn caret_row(&self, width: usize) -> (Place, &str) {
        let cursor = self.area.cursor();
        let line = self.line(cursor.0);
        let at = byte_of(line, cursor.1);
        let (nth, row) =
            rows(line, width).enumerate().find(|(_, row)| at < row.end || row.end == line.len()).unwrap_or((0, 0..at));
        ((cursor.0, nth), &line[row.start..at])
    }

    /// The rows from a place on. A place that is no more (its line has become shorter) is that of the
    /// next line.
    fn places(&self, from: Place, width: usize) -> impl Iterator<Item = (Place, Range<usize>)> {
        let first = from.0;
        self.lines().iter().enumerate().skip(first).flat_map(move |(nth, line)| {
            let rows_of_it = rows(line, width).enumerate().map(move |(row, bytes)| ((nth, row), bytes));
            rows_of_it.skip(if nth == first { from.1 } else { 0 })
        })
    }

    fn window(&self, top: Place, width: usize, height: usize) -> Vec<(Place, Range<usize>)> {
        self.places(top, width).take(height).collect()
    }

    /// The place so many rows above another, or the first one.
    fn above(&self, from: Place, mut count: usize, width: usize) -> Place {
        let (mut line, mut row) = from;
        while count > row && line > 0 {
            count -= row + 1;
            line -= 1;
            row = rows(self.line(line), width).count() - 1;
        }
        (line, row.saturating_sub(count))
    }

    fn row(&self, nth: usize, bytes: Range<usize>) -> Row<'_> {
        let line = self.line(nth);
        let text = &line[bytes.clone()];
        let none = Row { text, selected: 0..0, goes_on: false };
        let Some((start, end)) = self.selected() else { return none };
        if nth < start.0 || nth > end.0 {
            return none;
        }
        let within = |byte: usize| byte.clamp(bytes.start, bytes.end) - bytes.start;
        let from = if nth == start.0 { byte_of(line, start.1) } else { 0 };
        let to = if nth == end.0 { byte_of(line, end.1) } else { line.len() };
        Row { text, selected: within(from)..within(to), goes_on: nth < end.0 && bytes.end == line.len() }
    }
}

/// The byte of a line at which a character (from 0) begins.
fn byte_of(line: &str, nth: usize) -> usize {
    line.char_indices().nth(nth).map_or(line.len(), |(byte, _)| byte)
}

#[cfg(test)]
mod tests {
    use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
    use proptest::prelude::*;

    use super::*;

    fn texts<'t>(seen: &Seen<'t>) -> Vec<&'t str> {
        seen.rows.iter().map(|row| row.text).collect()
    }

    fn press(editor: &mut Editor, code: KeyCode, modifiers: KeyModifiers) {
        editor.key(KeyEvent::new(code, modifiers));
    }

    #[test]
    fn the_caret_is_where_the_text_goes_on() {
        let editor = Editor::new("Går bra på Øya", (0, 11));
        let seen = editor.seen(8, 3);
        assert_eq!((texts(&seen), seen.caret), (vec!["Går bra ", "på Øya"], (3, 1)));
    }

    #[test]
    fn where_a_row_ends_the_caret_is_on_the_next_one() {
        assert_eq!(Editor::new("Går bra på Øya", (0, 8)).seen(8, 3).caret, (0, 1));
        assert_eq!(Editor::new("Går bra ", (0, 8)).seen(8, 3).caret, (8, 0));
    }

    #[test]
    fn a_long_text_moves_only_as_far_as_the_caret_asks_for() {
        let mut editor = Editor::new("en\nto\ntre\nfire", (3, 0));
        assert_eq!(texts(&editor.seen(9, 2)), ["tre", "fire"]);
        press(&mut editor, KeyCode::Up, KeyModifiers::NONE);
        assert_eq!(texts(&editor.seen(9, 2)), ["tre", "fire"]);
        press(&mut editor, KeyCode::Up, KeyModifiers::NONE);
        assert_eq!(texts(&editor.seen(9, 2)), ["to", "tre"]);
    }

    #[test]
    fn up_and_down_go_by_rows_and_keep_the_cell() {
        let mut editor = Editor::new("Går bra på Øya\nja", (0, 10));
        editor.seen(8, 4);
        press(&mut editor, KeyCode::Up, KeyModifiers::NONE);
        assert_eq!(editor.caret(), (0, 2));
        press(&mut editor, KeyCode::Up, KeyModifiers::NONE);
        assert_eq!(editor.caret(), (0, 2));
        for after in [(0, 10), (1, 2), (1, 2)] {
            press(&mut editor, KeyCode::Down, KeyModifiers::NONE);
            assert_eq!(editor.caret(), after);
        }
    }

    #[test]
    fn above_a_longer_place_the_caret_stays_on_its_row() {
        let mut editor = Editor::new("aaa bb\ncccccccccc", (1, 9));
        editor.seen(4, 9);
        // Rows: `aaa `, `bb`, `cccc`, `cccc`, `cc`.
        for after in [(1, 5), (1, 1), (0, 5), (0, 1)] {
            press(&mut editor, KeyCode::Up, KeyModifiers::NONE);
            assert_eq!(editor.caret(), after);
        }
    }

    #[test]
    fn the_cell_is_remembered_on_the_way_past_a_shorter_row() {
        let mut editor = Editor::new("Går bra\nja\npå Øya", (0, 5));
        editor.seen(9, 4);
        for after in [(1, 2), (2, 5)] {
            press(&mut editor, KeyCode::Down, KeyModifiers::NONE);
            assert_eq!(editor.caret(), after);
        }
        for after in [(1, 2), (0, 5)] {
            press(&mut editor, KeyCode::Up, KeyModifiers::NONE);
            assert_eq!(editor.caret(), after);
        }
        press(&mut editor, KeyCode::Down, KeyModifiers::NONE);
        press(&mut editor, KeyCode::Left, KeyModifiers::NONE);
        press(&mut editor, KeyCode::Down, KeyModifiers::NONE);
        assert_eq!(editor.caret(), (2, 1), "a step to the side is a new cell");
    }

    #[test]
    fn a_page_is_the_window_and_a_row_of_it_stays() {
        let mut editor = Editor::new("a\nb\n\nd\ne\nf\ng", (0, 1));
        editor.seen(9, 3);
        for (code, line) in [
            (KeyCode::PageDown, 2),
            (KeyCode::PageDown, 4),
            (KeyCode::PageDown, 6),
            (KeyCode::PageDown, 6),
            (KeyCode::PageUp, 4),
            (KeyCode::PageUp, 2),
            (KeyCode::PageUp, 0),
        ] {
            press(&mut editor, code, KeyModifiers::NONE);
            assert_eq!(editor.caret().0, line);
        }
    }

    #[test]
    fn no_row_is_left_empty_while_there_is_text_above() {
        let mut editor = Editor::new("en\nto\ntre\nfire", (3, 4));
        assert_eq!(texts(&editor.seen(9, 2)), ["tre", "fire"]);
        assert_eq!(texts(&editor.seen(9, 3)), ["to", "tre", "fire"], "a larger window");
        press(&mut editor, KeyCode::Up, KeyModifiers::SHIFT);
        press(&mut editor, KeyCode::Delete, KeyModifiers::NONE);
        let seen = editor.seen(9, 3);
        assert_eq!((texts(&seen), seen.caret), (vec!["en", "to", "tre"], (3, 2)), "a shorter text");
    }

    #[test]
    fn what_is_selected_is_known_of_each_row() {
        let mut editor = Editor::new("Går bra på\nØya", (0, 4));
        editor.seen(8, 4);
        press(&mut editor, KeyCode::Down, KeyModifiers::SHIFT);
        press(&mut editor, KeyCode::Down, KeyModifiers::SHIFT);
        let rows = editor.seen(8, 4).rows;
        let selected: Vec<_> = rows.iter().map(|row| (&row.text[row.selected.clone()], row.goes_on)).collect();
        assert_eq!(selected, [("bra ", false), ("på", true), ("Øya", false)]);
    }

    #[test]
    fn a_line_of_a_hundred_thousand_letters_is_gone_through_by_rows() {
        let mut editor = Editor::new(&"ord ".repeat(25_000), (0, 0));
        press(&mut editor, KeyCode::End, KeyModifiers::NONE);
        let caret = editor.seen(40, 5).caret;
        assert_eq!(caret.1, 4);
        press(&mut editor, KeyCode::Up, KeyModifiers::NONE);
        assert!(editor.caret().1 < 100_000);
        press(&mut editor, KeyCode::Down, KeyModifiers::NONE);
        assert_eq!(editor.caret(), (0, 100_000));
    }

    proptest! {
        #[test]
        fn the_caret_is_always_seen(
            text in "[a-c \n日]{0,60}",
            caret in (0u32..6, 0u32..20),
            windows in prop::collection::vec((1u16..10, 1u16..5, 0usize..6), 1..6),
        ) {
            let mut editor = Editor::new(&text, caret);
            for (width, height, key) in windows {
                let keys = [KeyCode::Up, KeyCode::Down, KeyCode::Backspace, KeyCode::Enter, KeyCode::Right, KeyCode::Char('d')];
                press(&mut editor, keys[key], KeyModifiers::NONE);
                let seen = editor.seen(width, height);
                prop_assert!(seen.rows.len() <= usize::from(height));
                let row = seen.rows.get(seen.caret.1);
                prop_assert!(row.is_some_and(|row| rows::cells(row.text, 0) >= seen.caret.0));
            }
        }

        #[test]
        fn up_after_down_is_the_row_it_came_from(text in "[a-c \n]{1,60}", caret in (0u32..4, 0u32..20), width in 2u16..10) {
            let mut editor = Editor::new(&text, caret);
            editor.seen(width, 90);
            let row = |editor: &Editor| editor.seen(width, 90).caret.1;
            let before = row(&editor);
            press(&mut editor, KeyCode::Down, KeyModifiers::NONE);
            let moved = row(&editor) - before;
            prop_assert!(moved <= 1);
            press(&mut editor, KeyCode::Up, KeyModifiers::NONE);
            prop_assert_eq!(row(&editor), if moved == 1 { before } else { before.saturating_sub(1) });
        }
    }
}
