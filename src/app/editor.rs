//! The note editor: the text area with what a note needs beside it — grapheme backspace, undo by word, harmless pastes,
//! and rows that are broken only where they are seen. Journalling its text is `runtime`'s business; drawing it is
//! `ui::writing`'s.

pub mod rows;
pub mod sight;

use std::cell::Cell;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use tui_textarea::{CursorMove, TextArea};
use unicode_segmentation::UnicodeSegmentation;

use self::sight::Sight;
use crate::domain::clean;

/// How many steps back the undo inside the text goes; beyond a long call.
const STEPS: usize = 20_000;

/// So many letters are gone one by one at most: more than a row has.
const NEAR: usize = 500;

/// A text being written, with its caret.
#[derive(Clone, Debug)]
pub struct Editor {
    area: TextArea<'static>,
    sight: Cell<Sight>,
    /// The cell the caret came from, as long as it goes up and down only.
    column: Option<usize>,
}

/// What tells whether one step of the history goes on where the one before it was: the caret, and the letters of its line.
struct Extent {
    line: usize,
    column: usize,
    length: usize,
}

impl Editor {
    /// An editor with a text and the caret at line and column (in characters, both from 0).
    pub fn new(text: &str, caret: (u32, u32)) -> Self {
        let mut area = TextArea::new(text.split('\n').map(str::to_owned).collect());
        area.set_max_histories(STEPS);
        let mut editor = Editor { area, sight: Cell::default(), column: None };
        let place = |nth: u32| usize::try_from(nth).unwrap_or(usize::MAX);
        editor.jump((place(caret.0), place(caret.1)));
        editor
    }

    /// The text.
    pub fn text(&self) -> String {
        self.area.lines().join("\n")
    }

    /// The lines of the text.
    pub fn lines(&self) -> &[String] {
        self.area.lines()
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.area.is_empty()
    }

    /// The caret: line and column in characters, both from 0.
    pub fn caret(&self) -> (u32, u32) {
        let cursor = self.area.cursor();
        (u32::try_from(cursor.0).unwrap_or(u32::MAX), u32::try_from(cursor.1).unwrap_or(u32::MAX))
    }

    /// Types a key. Returns whether text or caret changed.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        let before = (self.caret(), self.area.is_selecting());
        let column = self.column.take();
        let has_ctrl = key.modifiers.contains(KeyModifiers::CONTROL);
        let has_alt = key.modifiers.contains(KeyModifiers::ALT);
        let has_shift = key.modifiers.contains(KeyModifiers::SHIFT);
        match key.code {
            KeyCode::Char(letter) if !has_ctrl && !has_alt => return self.letter(letter),
            KeyCode::Enter => {
                self.area.insert_newline();
                return true;
            }
            KeyCode::Backspace if has_ctrl || has_alt => return self.area.delete_word(),
            KeyCode::Char('w') if has_ctrl => return self.area.delete_word(),
            KeyCode::Char('u') if has_ctrl => return self.area.delete_line_by_head(),
            KeyCode::Backspace => return self.backspace(),
            KeyCode::Delete if has_ctrl => return self.area.delete_next_word(),
            KeyCode::Delete => return self.delete(),
            KeyCode::Left if has_ctrl => self.move_to(CursorMove::WordBack, has_shift),
            KeyCode::Right if has_ctrl => self.move_to(CursorMove::WordForward, has_shift),
            KeyCode::Left => self.by_letter(false, has_shift),
            KeyCode::Right => self.by_letter(true, has_shift),
            KeyCode::Up => self.by_rows(1, false, column, has_shift),
            KeyCode::Down => self.by_rows(1, true, column, has_shift),
            KeyCode::Home if has_ctrl => self.go_to_end(CursorMove::Top, CursorMove::Head, has_shift),
            KeyCode::End if has_ctrl => self.go_to_end(CursorMove::Bottom, CursorMove::End, has_shift),
            KeyCode::Home => self.move_to(CursorMove::Head, has_shift),
            KeyCode::End => self.move_to(CursorMove::End, has_shift),
            KeyCode::PageUp => self.by_rows(self.page(), false, column, has_shift),
            KeyCode::PageDown => self.by_rows(self.page(), true, column, has_shift),
            _ => return false,
        }
        before != (self.caret(), self.area.is_selecting())
    }

    /// Pastes a text, made harmless and composed (NFC), as text and never as commands.
    pub fn paste(&mut self, text: &str) {
        let lines = text.replace("\r\n", "\n").replace('\r', "\n");
        self.column = None;
        // Blanks at the ends belong to the text around it, and stay.
        let is_blank = [' ', '\t', '\n'];
        let (head, rest) = lines.split_at(lines.len() - lines.trim_start_matches(is_blank).len());
        let (body, tail) = rest.split_at(rest.trim_end_matches(is_blank).len());
        self.area.insert_str(format!("{head}{}{tail}", clean::text(body).text));
    }

    /// Puts a heading on a line of its own at the end, and the caret on the line after it.
    pub fn heading(&mut self, words: &str) {
        self.begin_line(&format!("{words}\n"));
    }

    /// Begins a line of its own at the end, and puts the caret after it.
    pub fn begin_line(&mut self, words: &str) {
        self.column = None;
        // What is selected is not what these words are to replace.
        self.go_to_end(CursorMove::Bottom, CursorMove::End, false);
        let needs_line = self.area.lines().last().is_some_and(|line| !line.is_empty());
        let start = if needs_line { "\n" } else { "" };
        self.area.insert_str(format!("{start}{words}"));
    }

    /// Undoes typing back to the start of a word.
    pub fn undo(&mut self) -> bool {
        self.by_word(TextArea::undo, TextArea::redo)
    }

    /// Redoes typing up to the end of a word.
    pub fn redo(&mut self) -> bool {
        self.by_word(TextArea::redo, TextArea::undo)
    }

    /// Repeats a step of the history until a word is done: the area itself steps one character at a time. A step that does
    /// something else, or in another place, is taken back again, and left for the next time.
    fn by_word(&mut self, step: fn(&mut TextArea<'static>) -> bool, back: fn(&mut TextArea<'static>) -> bool) -> bool {
        self.column = None;
        let mut before = self.extent();
        if !step(&mut self.area) {
            return false;
        }
        let mut after = self.extent();
        let way = after.length.cmp(&before.length);
        while before.is_one_letter_from(&after) && !self.is_at_word_start() {
            if !step(&mut self.area) {
                break;
            }
            (before, after) = (after, self.extent());
            if !before.is_one_letter_from(&after) || after.length.cmp(&before.length) != way {
                back(&mut self.area);
                self.jump((before.line, before.column));
                break;
            }
        }
        true
    }

    fn extent(&self) -> Extent {
        let cursor = self.area.cursor();
        let length = self.area.lines().get(cursor.0).map_or(0, |line| line.chars().count());
        Extent { line: cursor.0, column: cursor.1, length }
    }

    fn is_at_word_start(&self) -> bool {
        let cursor = self.area.cursor();
        let before = self.area.lines().get(cursor.0).and_then(|line| line.chars().nth(cursor.1.checked_sub(1)?));
        before.is_none_or(char::is_whitespace)
    }

    fn letter(&mut self, letter: char) -> bool {
        if clean::is_harmful(letter) {
            return false;
        }
        self.area.insert_char(letter);
        true
    }

    /// Takes away what a person sees as one letter, however many code points it has.
    fn backspace(&mut self) -> bool {
        if self.selected().is_some() {
            return self.area.delete_char();
        }
        self.area.cancel_selection();
        let mut changed = false;
        for _ in 0..self.letter_before().unwrap_or(1) {
            changed |= self.area.delete_char();
        }
        changed
    }

    fn delete(&mut self) -> bool {
        if self.selected().is_some() {
            return self.area.delete_char();
        }
        self.area.cancel_selection();
        match self.letter_after() {
            Some(letter) => self.area.delete_str(letter),
            None => self.area.delete_next_char(),
        }
    }

    /// From where to where something is selected, each a line and a character.
    fn selected(&self) -> Option<((usize, usize), (usize, usize))> {
        self.area.selection_range().filter(|(start, end)| start != end)
    }

    /// How many characters the letter before the caret has; `None` at the start of a line.
    fn letter_before(&self) -> Option<usize> {
        let (before, _) = self.parted()?;
        before.graphemes(true).next_back().map(|letter| letter.chars().count())
    }

    /// How many characters the letter behind the caret has; `None` at the end of a line.
    fn letter_after(&self) -> Option<usize> {
        let (_, after) = self.parted()?;
        after.graphemes(true).next().map(|letter| letter.chars().count())
    }

    /// The line of the caret, before and behind it.
    fn parted(&self) -> Option<(&str, &str)> {
        let cursor = self.area.cursor();
        let line = self.area.lines().get(cursor.0)?;
        Some(line.split_at(line.char_indices().nth(cursor.1).map_or(line.len(), |(byte, _)| byte)))
    }

    /// Goes over what a person sees as one letter, or from a selection to its edge.
    fn by_letter(&mut self, is_ahead: bool, selects: bool) {
        let selected = if selects { None } else { self.selected() };
        self.select(selects);
        let (line, column) = {
            let cursor = self.area.cursor();
            (cursor.0, cursor.1)
        };
        let to = match (selected, is_ahead) {
            (Some((start, _)), false) => Some(start),
            (Some((_, end)), true) => Some(end),
            (None, false) => match self.letter_before() {
                Some(letter) => Some((line, column.saturating_sub(letter))),
                None => line.checked_sub(1).map(|above| (above, usize::MAX)),
            },
            (None, true) => match self.letter_after() {
                Some(letter) => Some((line, column + letter)),
                None => (line + 1 < self.area.lines().len()).then_some((line + 1, 0)),
            },
        };
        if let Some(place) = to {
            self.jump(place);
        }
    }

    /// Goes to an end of the text: its first or last line, and there to the end of it.
    fn go_to_end(&mut self, line: CursorMove, end: CursorMove, selects: bool) {
        self.move_to(line, selects);
        self.area.move_cursor(end);
    }

    fn move_to(&mut self, to: CursorMove, selects: bool) {
        self.select(selects);
        self.area.move_cursor(to);
    }

    /// Moves so many rows of the window up or down, in the cell the caret came from; a line of the text, before there is a
    /// window.
    fn by_rows(&mut self, count: usize, is_below: bool, column: Option<usize>, selects: bool) {
        if !self.is_seen() {
            return self.move_to(if is_below { CursorMove::Down } else { CursorMove::Up }, selects);
        }
        self.select(selects);
        let column = column.unwrap_or_else(|| self.cell());
        if let Some(place) = self.away(count, is_below, column) {
            self.jump(place);
        }
        self.column = Some(column);
    }

    /// Puts the caret at a line and a character, both from 0, or at the end of a line that is shorter. The area jumps no
    /// further than character 65 535 of a line. In a single line of so many the rest is gone letter by letter, if it is near;
    /// otherwise what lies beyond is as good as its end for whoever comes from above, and that far from below.
    fn jump(&mut self, (line, column): (usize, usize)) {
        let reached = |nth: usize| u16::try_from(nth).unwrap_or(u16::MAX);
        let from = self.area.cursor();
        let is_beyond = column > usize::from(u16::MAX);
        if is_beyond && from.0 == line && column.abs_diff(from.1) <= NEAR {
            let to = if column < from.1 { CursorMove::Back } else { CursorMove::Forward };
            (0..column.abs_diff(from.1)).for_each(|_| self.area.move_cursor(to));
            return;
        }
        self.area.move_cursor(CursorMove::Jump(reached(line), reached(column)));
        if is_beyond && (column == usize::MAX || from < (line, column).into()) {
            self.area.move_cursor(CursorMove::End);
        }
    }

    /// Starts a selection at the caret, or ends the one there is.
    fn select(&mut self, selects: bool) {
        match (selects, self.area.is_selecting()) {
            (true, false) => self.area.start_selection(),
            (false, true) => self.area.cancel_selection(),
            _ => {}
        }
    }
}

impl Extent {
    /// Whether what lies between the two is a letter that was written or deleted in the same place.
    fn is_one_letter_from(&self, other: &Extent) -> bool {
        self.line == other.line && self.column.abs_diff(other.column) <= 1 && self.length.abs_diff(other.length) == 1
    }
}

#[cfg(test)]
mod tests;
