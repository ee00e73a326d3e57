//! A key with its modifiers: how it is written in the key table and the configuration, and how a key press becomes one.

use std::fmt;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// A key press, as far as a binding cares: Shift is part of the letter, never a modifier of its own.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Chord {
    /// The key; letters as typed.
    pub code: KeyCode,
    /// Ctrl and Alt.
    pub modifiers: KeyModifiers,
}

impl From<KeyEvent> for Chord {
    fn from(key: KeyEvent) -> Self {
        let modifiers = key.modifiers & (KeyModifiers::CONTROL | KeyModifiers::ALT);
        let code = match key.code {
            // Terminals differ on whether Ctrl+S comes as s or S.
            KeyCode::Char(letter) if !modifiers.is_empty() => KeyCode::Char(letter.to_ascii_lowercase()),
            KeyCode::Tab if key.modifiers.contains(KeyModifiers::SHIFT) => KeyCode::BackTab,
            code => code,
        };
        Chord { code, modifiers }
    }
}

/// The written names of keys that are not letters.
const NAMED: &[(&str, KeyCode)] = &[
    ("enter", KeyCode::Enter),
    ("esc", KeyCode::Esc),
    ("tab", KeyCode::Tab),
    ("backtab", KeyCode::BackTab),
    ("space", KeyCode::Char(' ')),
    ("up", KeyCode::Up),
    ("down", KeyCode::Down),
    ("left", KeyCode::Left),
    ("right", KeyCode::Right),
    ("home", KeyCode::Home),
    ("end", KeyCode::End),
    ("pageup", KeyCode::PageUp),
    ("pagedown", KeyCode::PageDown),
    ("delete", KeyCode::Delete),
    ("backspace", KeyCode::Backspace),
    ("insert", KeyCode::Insert),
];

impl Chord {
    /// Reads `ctrl+s`, `alt+1`, `f10`, `enter`, `w`. `None` for anything else.
    pub fn parse(text: &str) -> Option<Chord> {
        let mut modifiers = KeyModifiers::NONE;
        let mut rest = text;
        loop {
            if let Some(key) = rest.strip_prefix("ctrl+") {
                (modifiers, rest) = (modifiers | KeyModifiers::CONTROL, key);
            } else if let Some(key) = rest.strip_prefix("alt+") {
                (modifiers, rest) = (modifiers | KeyModifiers::ALT, key);
            } else {
                break;
            }
        }
        let code = match NAMED.iter().find(|(name, _)| *name == rest) {
            Some((_, code)) => *code,
            None => {
                let mut letters = rest.chars();
                match (letters.next(), letters.as_str()) {
                    (Some('f'), digits) if !digits.is_empty() => {
                        KeyCode::F(digits.parse().ok().filter(|n| (1..=12).contains(n))?)
                    }
                    (Some(letter), "") => KeyCode::Char(letter),
                    _ => return None,
                }
            }
        };
        Some(Chord { code, modifiers })
    }
}

impl fmt::Display for Chord {
    /// As people read it: `Ctrl+S`, `Alt+1`, `F10`, `w`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.modifiers.contains(KeyModifiers::CONTROL) {
            f.write_str("Ctrl+")?;
        }
        if self.modifiers.contains(KeyModifiers::ALT) {
            f.write_str("Alt+")?;
        }
        match self.code {
            KeyCode::Up => f.write_str("↑"),
            KeyCode::Down => f.write_str("↓"),
            KeyCode::Left => f.write_str("←"),
            KeyCode::Right => f.write_str("→"),
            KeyCode::BackTab => f.write_str("Shift+Tab"),
            KeyCode::PageUp => f.write_str("PgUp"),
            KeyCode::PageDown => f.write_str("PgDn"),
            KeyCode::F(n) => write!(f, "F{n}"),
            KeyCode::Char(' ') => f.write_str("Space"),
            KeyCode::Char(letter) if !self.modifiers.is_empty() => write!(f, "{}", letter.to_ascii_uppercase()),
            KeyCode::Char(letter) => write!(f, "{letter}"),
            code => {
                let name = NAMED.iter().find(|(_, named)| *named == code).map_or("?", |(name, _)| name);
                let mut letters = name.chars();
                match letters.next() {
                    Some(first) => write!(f, "{}{}", first.to_ascii_uppercase(), letters.as_str()),
                    None => Ok(()),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chord_reads_as_it_is_written() {
        for (text, shown) in [("ctrl+s", "Ctrl+S"), ("alt+1", "Alt+1"), ("f10", "F10"), ("enter", "Enter"), ("w", "w")]
        {
            assert_eq!(Chord::parse(text).unwrap().to_string(), shown);
        }
        for nonsense in ["", "ctrl+", "f13", "hyper+x", "abc"] {
            assert_eq!(Chord::parse(nonsense), None, "{nonsense}");
        }
    }

    #[test]
    fn ctrl_with_a_capital_letter_is_the_same_chord() {
        let key = KeyEvent::new(KeyCode::Char('S'), KeyModifiers::CONTROL | KeyModifiers::SHIFT);
        assert_eq!(Some(Chord::from(key)), Chord::parse("ctrl+s"));
    }
}
