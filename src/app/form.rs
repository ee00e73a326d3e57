//! The rows of a form, walked with the arrows: some are written in, in some one of several is chosen. What the rows are, and
//! what becomes of them, is each form's own.

use crossterm::event::{KeyCode, KeyEvent};

use super::field::Field;

/// What a key in a form asks for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Choice {
    /// Write it down.
    Save,
    /// Leave it.
    Back,
    /// Nothing: the form stays.
    Stay,
    /// Turn what is chosen in the row, forwards or backwards.
    Turn(isize),
}

/// Takes a key. `at` is the row that is written in, one for each of `fields`; in a row of choices nothing is typed.
pub fn key(at: &mut usize, fields: &mut [Field], is_choice: bool, key: KeyEvent) -> Choice {
    match key.code {
        KeyCode::Esc => return Choice::Back,
        KeyCode::Enter => return Choice::Save,
        KeyCode::Tab | KeyCode::Down => *at = (*at + 1).min(fields.len().saturating_sub(1)),
        KeyCode::BackTab | KeyCode::Up => *at = at.saturating_sub(1),
        KeyCode::Right | KeyCode::Char(' ') if is_choice => return Choice::Turn(1),
        KeyCode::Left if is_choice => return Choice::Turn(-1),
        _ if is_choice => {}
        _ => {
            if let Some(field) = fields.get_mut(*at) {
                field.key(key);
            }
        }
    }
    Choice::Stay
}

/// The place in a list that a digit means, from 0.
pub fn place(key: KeyEvent) -> Option<usize> {
    let KeyCode::Char(digit) = key.code else { return None };
    usize::try_from(digit.to_digit(10)?).ok()?.checked_sub(1)
}

/// Pastes into the row, unless one chooses there.
pub fn paste(at: usize, fields: &mut [Field], is_choice: bool, text: &str) {
    if let Some(field) = fields.get_mut(at).filter(|_| !is_choice) {
        field.paste(text);
    }
}

/// The next of several, round and round.
pub fn turned<T: Clone + PartialEq>(all: &[T], now: &T, by: isize) -> T {
    let at = all.iter().position(|one| one == now).unwrap_or(0);
    let step = if by < 0 { all.len().saturating_sub(1) } else { 1 };
    all.get((at + step) % all.len().max(1)).unwrap_or(now).clone()
}
