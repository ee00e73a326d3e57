//! The note editor: the text area with what a note needs beside it — grapheme backspace, undo by word, harmless pastes.
//! Journalling its text is `runtime`'s business; drawing it is `ui::note`'s.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use tui_textarea::{CursorMove, TextArea, WrapMode};
use unicode_segmentation::UnicodeSegmentation;

use crate::domain::clean;

/// How many steps back the undo inside the text goes; beyond a long call.
const STEPS: usize = 20_000;

/// A text being written, with its caret.
#[derive(Clone, Debug)]
pub struct Editor {
    area: TextArea<'static>,
}

impl Editor {
    /// An editor with a text and the caret at line and column (in characters, both from 0).
    pub fn new(text: &str, caret: (u32, u32)) -> Self {
        let mut area = TextArea::new(text.split('\n').map(str::to_owned).collect());
        area.set_wrap_mode(WrapMode::WordOrGlyph);
        area.set_max_histories(STEPS);
        area.set_cursor_line_style(ratatui::style::Style::default());
        // The terminal's own caret is used: people know where to look, and so do screen readers.
        area.set_cursor_style(ratatui::style::Style::default());
        let (line, column) = caret;
        area.move_cursor(CursorMove::Jump(
            u16::try_from(line).unwrap_or(u16::MAX),
            u16::try_from(column).unwrap_or(u16::MAX),
        ));
        Editor { area }
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

    /// The widget, for drawing.
    pub fn area(&self) -> &TextArea<'static> {
        &self.area
    }

    /// Types a key. Returns whether text or caret changed.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        let before = self.caret();
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
            KeyCode::Left => self.move_to(CursorMove::Back, has_shift),
            KeyCode::Right => self.move_to(CursorMove::Forward, has_shift),
            KeyCode::Up => self.move_to(CursorMove::Up, has_shift),
            KeyCode::Down => self.move_to(CursorMove::Down, has_shift),
            KeyCode::Home if has_ctrl => self.move_to(CursorMove::Top, has_shift),
            KeyCode::End if has_ctrl => self.move_to(CursorMove::Bottom, has_shift),
            KeyCode::Home => self.move_to(CursorMove::Head, has_shift),
            KeyCode::End => self.move_to(CursorMove::End, has_shift),
            KeyCode::PageUp => self.move_to(CursorMove::ParagraphBack, has_shift),
            KeyCode::PageDown => self.move_to(CursorMove::ParagraphForward, has_shift),
            _ => return false,
        }
        before != self.caret() || has_shift
    }

    /// Pastes a text, made harmless and composed (NFC), as text and never as commands.
    pub fn paste(&mut self, text: &str) {
        let lines = text.replace("\r\n", "\n").replace('\r', "\n");
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
        self.area.move_cursor(CursorMove::Bottom);
        self.area.move_cursor(CursorMove::End);
        let needs_line = self.area.lines().last().is_some_and(|line| !line.is_empty());
        let start = if needs_line { "\n" } else { "" };
        self.area.insert_str(format!("{start}{words}"));
    }

    /// Undoes typing back to the start of a word.
    pub fn undo(&mut self) -> bool {
        self.by_word(TextArea::undo)
    }

    /// Redoes typing up to the end of a word.
    pub fn redo(&mut self) -> bool {
        self.by_word(TextArea::redo)
    }

    /// Repeats a step of the history until a word is done: the area itself steps one character at a time.
    fn by_word(&mut self, step: impl Fn(&mut TextArea<'static>) -> bool) -> bool {
        let mut length = self.length_of_line();
        if !step(&mut self.area) {
            return false;
        }
        while self.length_of_line().abs_diff(length) == 1 && !self.is_at_word_start() {
            length = self.length_of_line();
            if !step(&mut self.area) {
                break;
            }
        }
        true
    }

    fn length_of_line(&self) -> usize {
        let line = self.area.cursor().0;
        self.area.lines().get(line).map_or(0, |line| line.chars().count())
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
        if self.area.is_selecting() {
            return self.area.delete_char();
        }
        let cursor = self.area.cursor();
        let letter = self.area.lines().get(cursor.0).and_then(|line| {
            let byte = line.char_indices().nth(cursor.1).map_or(line.len(), |(byte, _)| byte);
            line[..byte].graphemes(true).next_back().map(|letter| letter.chars().count())
        });
        let mut changed = false;
        for _ in 0..letter.unwrap_or(1) {
            changed |= self.area.delete_char();
        }
        changed
    }

    fn delete(&mut self) -> bool {
        if self.area.is_selecting() {
            return self.area.delete_char();
        }
        let cursor = self.area.cursor();
        let letter = self.area.lines().get(cursor.0).and_then(|line| {
            let byte = line.char_indices().nth(cursor.1).map(|(byte, _)| byte)?;
            line[byte..].graphemes(true).next().map(|letter| letter.chars().count())
        });
        let mut changed = false;
        for _ in 0..letter.unwrap_or(1) {
            changed |= self.area.delete_next_char();
        }
        changed
    }

    fn move_to(&mut self, to: CursorMove, selects: bool) {
        match (selects, self.area.is_selecting()) {
            (true, false) => self.area.start_selection(),
            (false, true) => self.area.cancel_selection(),
            _ => {}
        }
        self.area.move_cursor(to);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(editor: &mut Editor, text: &str) {
        for letter in text.chars() {
            let code = if letter == '\n' { KeyCode::Enter } else { KeyCode::Char(letter) };
            editor.key(KeyEvent::new(code, KeyModifiers::NONE));
        }
    }

    #[test]
    fn what_is_typed_is_what_is_there() {
        let mut editor = Editor::new("", (0, 0));
        typed(&mut editor, "Går bra på Øya\næøå");
        assert_eq!((editor.text().as_str(), editor.caret()), ("Går bra på Øya\næøå", (1, 3)));
    }

    #[test]
    fn an_editor_is_given_back_with_its_caret() {
        let editor = Editor::new("en\nto tre", (1, 2));
        assert_eq!((editor.text().as_str(), editor.caret()), ("en\nto tre", (1, 2)));
    }

    #[test]
    fn undo_goes_back_a_word_and_redo_brings_it_back() {
        let mut editor = Editor::new("", (0, 0));
        typed(&mut editor, "lite å gjøre");
        assert!(editor.undo());
        assert_eq!(editor.text(), "lite å ");
        assert!(editor.redo());
        assert!(editor.text().starts_with("lite å gj"));
    }

    #[test]
    fn backspace_takes_a_whole_letter() {
        let mut editor = Editor::new("", (0, 0));
        editor.paste("ja 👩‍👧");
        editor.key(KeyEvent::new(KeyCode::Backspace, KeyModifiers::NONE));
        assert_eq!(editor.text(), "ja ");
    }

    #[test]
    fn blanks_around_a_paste_stay() {
        let mut editor = Editor::new("", (0, 0));
        for text in ["Kari ", "og\n", "  Per\t", " \n "] {
            editor.paste(text);
        }
        assert_eq!(editor.text().replace('\t', "»"), "Kari og\n  Per» \n ");
    }

    #[test]
    fn a_paste_is_composed_and_harmless() {
        let mut editor = Editor::new("", (0, 0));
        editor.paste("A\u{30a}se\u{1b}[31m\r\nrød\u{202e}");
        assert!(editor.text().starts_with("Åse"));
        assert!(!editor.text().contains(['\u{1b}', '\u{202e}', '\r']));
    }
}
