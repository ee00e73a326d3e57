//! A one-line answer field of a dialog. The note's own editor is `editor`.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use unicode_segmentation::UnicodeSegmentation;

use crate::domain::clean;

/// A line being written; the caret is always at its end, or where the arrows put it.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Field {
    text: String,
    /// Caret in bytes, on a letter's edge.
    caret: usize,
}

impl Field {
    /// A field with a text, caret at its end.
    pub fn new(text: &str) -> Self {
        Field { text: text.to_owned(), caret: text.len() }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text before the caret, for placing the terminal's caret.
    pub fn before_caret(&self) -> &str {
        &self.text[..self.caret]
    }

    /// Types a key. Returns whether it was one for a field.
    pub fn key(&mut self, key: KeyEvent) -> bool {
        let is_plain = !key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT);
        match key.code {
            KeyCode::Char(letter) if is_plain && !clean::is_harmful(letter) => {
                self.text.insert(self.caret, letter);
                self.caret += letter.len_utf8();
            }
            KeyCode::Char('u') if !is_plain => *self = Field::default(),
            KeyCode::Backspace => {
                let from = self.before();
                self.text.replace_range(from..self.caret, "");
                self.caret = from;
            }
            KeyCode::Delete => {
                let to = self.after();
                self.text.replace_range(self.caret..to, "");
            }
            KeyCode::Left => self.caret = self.before(),
            KeyCode::Right => self.caret = self.after(),
            KeyCode::Home => self.caret = 0,
            KeyCode::End => self.caret = self.text.len(),
            _ => return false,
        }
        true
    }

    /// Pastes: one line, harmless.
    pub fn paste(&mut self, text: &str) {
        let line = clean::line(text).text;
        self.text.insert_str(self.caret, &line);
        self.caret += line.len();
    }

    fn before(&self) -> usize {
        self.text[..self.caret].grapheme_indices(true).next_back().map_or(0, |(at, _)| at)
    }

    fn after(&self) -> usize {
        self.caret + self.text[self.caret..].graphemes(true).next().map_or(0, str::len)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_field_takes_letters_and_gives_them_back() {
        let mut field = Field::default();
        for letter in "fredag kl 18".chars() {
            field.key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE));
        }
        field.key(KeyEvent::new(KeyCode::Backspace, KeyModifiers::NONE));
        assert_eq!(field.text(), "fredag kl 1");
    }

    #[test]
    fn a_paste_of_several_lines_is_one_line() {
        let mut field = Field::new("Kari ");
        field.paste("Nordmann\n\u{1b}[2J");
        assert!(!field.text().contains(['\n', '\u{1b}']));
    }
}
