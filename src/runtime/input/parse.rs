//! The bytes a terminal sends, as crossterm's key and mouse events: legacy keys of xterm, rxvt and the Linux console, CSI u,
//! SGR mouse, bracketed paste. Reading them from the terminal, and the time-outs, are in the parent.

use std::collections::VecDeque;
use std::time::Duration;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};

use super::Input;

const ESC: u8 = 0x1b;
const PASTE_END: &[u8] = b"\x1b[201~";
/// A sequence longer than this is noise.
const LONGEST: usize = 64;
/// A lone Esc is the Esc key after this: longer than one frame of a slow line, shorter than anybody notices.
const SEQUENCE_PATIENCE: Duration = Duration::from_millis(30);
/// A paste that stands still for this long has lost its end mark.
const PASTE_PATIENCE: Duration = Duration::from_secs(1);
/// A longer paste is handed over in pieces of this size, so that no paste can fill the memory.
const PIECE: usize = 4 << 20;
/// Nobody's finger sends more bytes than this at once; a paste that goes on after a pause does.
pub(super) const BY_HAND: usize = 16;

/// Turns bytes into events and keeps what is not finished yet.
#[derive(Debug, Default)]
pub struct Parser {
    held: Vec<u8>,
    paste: Option<Vec<u8>>,
    /// The last paste was given up: what comes now may be the rest of it, and pasted text must never be a command.
    in_doubt: bool,
}

/// What the first bytes are.
#[derive(Debug, PartialEq)]
enum Step {
    /// Not finished.
    More,
    /// Nothing for the program, so many bytes long.
    Skip(usize),
    Key(usize, KeyEvent),
    Mouse(usize, MouseEvent),
    PasteBegins(usize),
}

impl Parser {
    /// Takes what one read gave and appends the finished events to `out`.
    pub fn feed(&mut self, bytes: &[u8], out: &mut VecDeque<Input>) {
        if std::mem::take(&mut self.in_doubt) {
            let more_of_it = bytes.len() > BY_HAND && bytes.first() != Some(&ESC);
            if more_of_it || position_of(PASTE_END, bytes).is_some() {
                self.paste = Some(Vec::new());
            }
        }
        if self.paste.is_some() {
            return self.feed_paste(bytes, out);
        }
        self.held.extend_from_slice(bytes);
        let held = std::mem::take(&mut self.held);
        let mut at = 0;
        while let Some(rest) = held.get(at..).filter(|rest| !rest.is_empty()) {
            match step(rest) {
                Step::More => {
                    self.held = rest.to_vec();
                    return;
                }
                Step::Skip(n) => at += n,
                Step::Key(n, key) => {
                    out.push_back(Input::Key(key));
                    at += n;
                }
                Step::Mouse(n, mouse) => {
                    out.push_back(Input::Mouse(mouse));
                    at += n;
                }
                Step::PasteBegins(n) => {
                    self.paste = Some(Vec::new());
                    return self.feed_paste(rest.get(n..).unwrap_or_default(), out);
                }
            }
        }
    }

    fn feed_paste(&mut self, bytes: &[u8], out: &mut VecDeque<Input>) {
        let Some(mut paste) = self.paste.take() else { return };
        // The end mark may lie across two reads.
        let from = paste.len().saturating_sub(PASTE_END.len() - 1);
        paste.extend_from_slice(bytes);
        match paste.get(from..).and_then(|tail| position_of(PASTE_END, tail)) {
            Some(end) => {
                let after = paste.split_off(from + end);
                push_paste(&paste, out);
                self.feed(after.get(PASTE_END.len()..).unwrap_or_default(), out);
            }
            None => {
                if paste.len() > PIECE {
                    let rest = paste.split_off(whole(&paste));
                    push_paste(&paste, out);
                    paste = rest;
                }
                self.paste = Some(paste);
            }
        }
    }

    /// How long to wait for the rest of what is not finished; nothing is: nothing to wait for.
    pub fn patience(&self) -> Option<Duration> {
        match (&self.paste, self.held.is_empty()) {
            (Some(_), _) => Some(PASTE_PATIENCE),
            (None, false) => Some(SEQUENCE_PATIENCE),
            (None, true) => None,
        }
    }

    /// The rest did not come: an Esc was the Esc key, a paste is what it is, half a sequence is dropped.
    pub fn give_up(&mut self, out: &mut VecDeque<Input>) {
        if let Some(paste) = self.paste.take() {
            push_paste(&paste, out);
            self.in_doubt = true;
        }
        let key = match std::mem::take(&mut self.held).as_slice() {
            [ESC] => KeyEvent::from(KeyCode::Esc),
            [ESC, b'['] => KeyEvent::new(KeyCode::Char('['), KeyModifiers::ALT),
            [ESC, b'O'] => alt_o(),
            _ => return,
        };
        out.push_back(Input::Key(key));
    }
}

fn position_of(needle: &[u8], hay: &[u8]) -> Option<usize> {
    let mut from = 0;
    loop {
        let at = from + hay.get(from..)?.iter().position(|b| Some(b) == needle.first())?;
        if hay.get(at..)?.starts_with(needle) {
            return Some(at);
        }
        from = at + 1;
    }
}

fn push_paste(bytes: &[u8], out: &mut VecDeque<Input>) {
    if !bytes.is_empty() {
        let text = String::from_utf8_lossy(bytes);
        // Terminals send the lines of a paste with CR, some with CR LF.
        let text = if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text.into_owned() };
        out.push_back(Input::Paste(text));
    }
}

/// The length of `bytes` without a character, a line end or an end mark that has only begun.
fn whole(bytes: &[u8]) -> usize {
    let tail = bytes.len().saturating_sub(PASTE_END.len());
    let begins = |at: usize| bytes.get(at).is_some_and(|b| *b < 0x80 && *b != b'\n' && *b != ESC);
    (tail..bytes.len()).find(|at| begins(*at)).unwrap_or(tail)
}

fn alt_o() -> KeyEvent {
    KeyEvent::new(KeyCode::Char('O'), KeyModifiers::ALT | KeyModifiers::SHIFT)
}

/// Reads one event from the front of `bytes` (not empty).
fn step(bytes: &[u8]) -> Step {
    match bytes {
        [ESC] => Step::More,
        [ESC, ESC, ..] => Step::Key(1, KeyCode::Esc.into()),
        [ESC, b'[', rest @ ..] => csi(rest),
        [ESC, b'O'] => Step::More,
        [ESC, b'O', last, ..] => match cursor_key(*last) {
            Some(code) => Step::Key(3, code.into()),
            None if *last == b'M' => Step::Key(3, KeyCode::Enter.into()),
            None => Step::Key(2, alt_o()),
        },
        [ESC, rest @ ..] => match step(rest) {
            Step::Key(n, key) => Step::Key(n + 1, KeyEvent::new(key.code, key.modifiers | KeyModifiers::ALT)),
            Step::Skip(n) => Step::Skip(n + 1),
            other => other,
        },
        [first, ..] if *first < 0x80 => Step::Key(1, ascii(*first)),
        _ => utf8(bytes),
    }
}

fn ascii(byte: u8) -> KeyEvent {
    let control = |c: u8| KeyEvent::new(KeyCode::Char(char::from(c)), KeyModifiers::CONTROL);
    match byte {
        // LF too: an Enter typed before the terminal was taken has been translated by it.
        b'\r' | b'\n' => KeyCode::Enter.into(),
        b'\t' => KeyCode::Tab.into(),
        0x7f => KeyCode::Backspace.into(),
        0 => control(b' '),
        1..=0x1a => control(byte - 1 + b'a'),
        0x1c..=0x1f => control(byte - 0x1c + b'4'),
        _ => char_key(char::from(byte), KeyModifiers::NONE),
    }
}

fn char_key(c: char, modifiers: KeyModifiers) -> KeyEvent {
    let shift = if c.is_uppercase() { KeyModifiers::SHIFT } else { KeyModifiers::NONE };
    KeyEvent::new(KeyCode::Char(c), modifiers | shift)
}

fn utf8(bytes: &[u8]) -> Step {
    let length = match bytes.first() {
        Some(0xc2..=0xdf) => 2,
        Some(0xe0..=0xef) => 3,
        Some(0xf0..=0xf4) => 4,
        _ => return Step::Skip(1),
    };
    let have = bytes.get(..length.min(bytes.len())).unwrap_or_default();
    match std::str::from_utf8(have) {
        Ok(text) => match text.chars().next() {
            Some(c) if !c.is_control() => Step::Key(length, char_key(c, KeyModifiers::NONE)),
            _ => Step::Skip(length),
        },
        Err(e) if e.error_len().is_none() => Step::More,
        Err(_) => Step::Skip(1),
    }
}

/// The last byte of a cursor or function key.
fn cursor_key(last: u8) -> Option<KeyCode> {
    Some(match last {
        b'A' => KeyCode::Up,
        b'B' => KeyCode::Down,
        b'C' => KeyCode::Right,
        b'D' => KeyCode::Left,
        b'H' => KeyCode::Home,
        b'F' => KeyCode::End,
        b'P'..=b'S' => KeyCode::F(last - b'P' + 1),
        _ => return None,
    })
}

/// The number before `~`.
fn numbered_key(number: u16) -> Option<KeyCode> {
    let f = |base: u16| u8::try_from(number.saturating_sub(base)).ok().map(KeyCode::F);
    match number {
        1 | 7 => Some(KeyCode::Home),
        2 => Some(KeyCode::Insert),
        3 => Some(KeyCode::Delete),
        4 | 8 => Some(KeyCode::End),
        5 => Some(KeyCode::PageUp),
        6 => Some(KeyCode::PageDown),
        11..=15 => f(10),
        17..=21 => f(11),
        23..=26 => f(12),
        28..=29 => f(13),
        31..=34 => f(14),
        _ => None,
    }
}

/// A sequence after `ESC [`; lengths count those two bytes too.
fn csi(rest: &[u8]) -> Step {
    if let [b'[', console @ ..] = rest {
        return match console.first() {
            None => Step::More,
            Some(last @ b'A'..=b'E') => Step::Key(4, KeyCode::F(last - b'A' + 1).into()),
            Some(_) => Step::Skip(3),
        };
    }
    let Some(end) = rest.iter().take(LONGEST).position(|b| !(0x20..=0x3f).contains(b)) else {
        return if rest.len() < LONGEST { Step::More } else { Step::Skip(2 + LONGEST) };
    };
    let (body, length) = (rest.get(..end).unwrap_or_default(), 2 + end + 1);
    let Some(last @ 0x40..=0x7e) = rest.get(end).copied() else {
        return Step::Skip(2 + end); // Broken off by another key, which is not swallowed.
    };
    let text = std::str::from_utf8(body).unwrap_or_default();
    if let Some(mouse) = text.strip_prefix('<') {
        return sgr_mouse(mouse, last).map_or(Step::Skip(length), |event| Step::Mouse(length, event));
    }
    let number = |n: usize| text.split(';').nth(n).and_then(|p| p.split(':').next()?.parse::<u16>().ok());
    let released = text.split(';').nth(1).is_some_and(|p| p.split(':').nth(1) == Some("3"));
    let mut modifiers = modifiers_of(number(1).unwrap_or(1));
    let code = match (last, number(0)) {
        (b'~', Some(200)) => return Step::PasteBegins(length),
        (b'~', Some(27)) => return other_key(number(2), modifiers, length),
        (b'u', code) => return other_key(code.filter(|_| !released), modifiers, length),
        (b'~', Some(n)) => numbered_key(n),
        // The old mouse report: three more bytes that are not text.
        (b'M', None) if rest.len() < end + 4 => return Step::More,
        (b'M', None) => return Step::Skip(length + 3),
        (b'Z', _) => {
            modifiers |= KeyModifiers::SHIFT;
            Some(KeyCode::BackTab)
        }
        // With another first number it is the answer to a question nobody asked.
        (b'R', first) if first != Some(1) => None,
        _ => cursor_key(last),
    };
    match code {
        Some(code) if !released => Step::Key(length, KeyEvent::new(code, modifiers)),
        _ => Step::Skip(length),
    }
}

/// A key told by its code point (CSI u, xterm's modifyOtherKeys).
fn other_key(code: Option<u16>, modifiers: KeyModifiers, length: usize) -> Step {
    let key = match code {
        Some(13) => KeyEvent::new(KeyCode::Enter, modifiers),
        Some(27) => KeyEvent::new(KeyCode::Esc, modifiers),
        Some(9) if modifiers.contains(KeyModifiers::SHIFT) => KeyEvent::new(KeyCode::BackTab, modifiers),
        Some(9) => KeyEvent::new(KeyCode::Tab, modifiers),
        Some(8 | 127) => KeyEvent::new(KeyCode::Backspace, modifiers),
        Some(code) => match char::from_u32(u32::from(code)) {
            // Upwards of U+E000 are kitty's names for keys without a letter.
            Some(c) if !c.is_control() && code < 0xe000 => char_key(c, modifiers),
            _ => return Step::Skip(length),
        },
        None => return Step::Skip(length),
    };
    Step::Key(length, key)
}

fn modifiers_of(parameter: u16) -> KeyModifiers {
    let bits = parameter.saturating_sub(1);
    // xterm's order is shift, alt, control; crossterm's shift, control, alt; the rest (super, hyper, meta) agree.
    let bits = (bits & 0b11_1001) | (bits & 0b10) << 1 | (bits & 0b100) >> 1;
    KeyModifiers::from_bits_truncate(u8::try_from(bits).unwrap_or(0))
}

fn sgr_mouse(text: &str, last: u8) -> Option<MouseEvent> {
    let mut numbers = text.split(';').map(|p| p.parse::<u16>().ok());
    let (button, x, y) = (numbers.next()??, numbers.next()??, numbers.next()??);
    // Releases, moves and the extra buttons are nobody's business.
    if last != b'M' || button & 32 != 0 || button >= 128 {
        return None;
    }
    let kind = match (button & 64 != 0, button & 3) {
        (false, 0) => MouseEventKind::Down(MouseButton::Left),
        (false, 1) => MouseEventKind::Down(MouseButton::Middle),
        (false, 2) => MouseEventKind::Down(MouseButton::Right),
        (true, 0) => MouseEventKind::ScrollUp,
        (true, 1) => MouseEventKind::ScrollDown,
        (true, 2) => MouseEventKind::ScrollLeft,
        (true, 3) => MouseEventKind::ScrollRight,
        _ => return None,
    };
    let held = [(4, KeyModifiers::SHIFT), (8, KeyModifiers::ALT), (16, KeyModifiers::CONTROL)];
    let modifiers =
        held.into_iter().filter(|(bit, _)| button & bit != 0).fold(KeyModifiers::NONE, |all, (_, m)| all | m);
    Some(MouseEvent { kind, column: x.saturating_sub(1), row: y.saturating_sub(1), modifiers })
}

#[cfg(test)]
mod tests;
