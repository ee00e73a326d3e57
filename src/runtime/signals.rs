//! The signals of the operating system, as values in the order they came. What is done about them is the loop's choice;
//! giving the terminal back is in `terminal`.

use std::{io, thread};

use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
use signal_hook::iterator::Signals;
use signal_hook::low_level::emulate_default_handler;

use super::terminal;

/// What somebody outside wants of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signal {
    /// The terminal is gone (SIGHUP, or its end of input): save and end; nothing can be shown any more.
    Hangup,
    /// End in good order (SIGTERM).
    Terminate,
    /// End in good order (SIGINT from outside: Ctrl-C at the keyboard is a key).
    Interrupt,
    /// Give the terminal back and stop (SIGTSTP): `Screen::suspend`.
    Stop,
    /// Running again after a stop (SIGCONT): `Screen::retake`.
    Continue,
}

impl Signal {
    /// Whether the program should save what it has and end.
    pub fn is_ending(self) -> bool {
        matches!(self, Self::Hangup | Self::Terminate | Self::Interrupt)
    }
}

/// A signal, or a window that has another size.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// A signal to act on.
    Signal(Signal),
    /// The window changed (SIGWINCH).
    Resized,
}

/// So many requests to end without an end, and the loop is taken to be stuck. Hang-ups do not count: a closed window
/// may send more than one by itself.
const LAST_STRAW: u32 = 3;

/// Gives every signal from now on to `post`, on a thread of its own. At the third SIGTERM or SIGINT the terminal is given
/// back here and the program ended as if it had no handler.
///
/// # Errors
/// The operating system refuses a handler or a thread.
pub fn listen(mut post: impl FnMut(News) + Send + 'static) -> io::Result<()> {
    let mut signals = Signals::new([SIGHUP, SIGTERM, SIGINT, SIGTSTP, SIGCONT, SIGWINCH])?;
    thread::Builder::new().name("signals".into()).spawn(move || {
        let mut endings = 0;
        for number in signals.forever() {
            let news = match number {
                SIGHUP => News::Signal(Signal::Hangup),
                SIGTERM => News::Signal(Signal::Terminate),
                SIGINT => News::Signal(Signal::Interrupt),
                SIGTSTP => News::Signal(Signal::Stop),
                SIGCONT => News::Signal(Signal::Continue),
                _ => News::Resized,
            };
            if matches!(number, SIGTERM | SIGINT) {
                endings += 1;
            }
            if endings >= LAST_STRAW {
                terminal::restore_now();
                let _ = emulate_default_handler(number);
            }
            post(news);
        }
    })?;
    Ok(())
}

/// Stops the process here and now, as SIGTSTP would have; returns when it is continued.
///
/// # Errors
/// The operating system refuses.
pub fn stop_here() -> io::Result<()> {
    emulate_default_handler(SIGTSTP)
}
