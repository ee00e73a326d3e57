//! The terminal, borrowed and given back: whatever ends the program (the end of `main`, a panic, a signal), the person gets
//! their shell as it was. What is drawn is in `ui`; how a frame becomes one write is in [`paper`].

pub mod colours;
pub mod paper;

use std::fs::File;
use std::io::{self, IsTerminal, Write};
use std::os::fd::AsFd;
use std::panic;
use std::sync::Once;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, ThreadId};

use crossterm::clipboard::CopyToClipboard;
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::{Print, ResetColor};
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, SetTitle, disable_raw_mode, enable_raw_mode};
use crossterm::{cursor, queue};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

pub use self::colours::Colours;
use self::paper::Paper;
use super::signals;
use crate::ui::canvas::Canvas;

/// The title of the window, always: lists of windows are seen by others, and must not name anybody.
const TITLE: &str = "ringerunde";
/// The title is kept on the terminal's own stack and comes back from there.
const PUSH_TITLE: &str = "\x1b[22;0t";
const POP_TITLE: &str = "\x1b[23;0t";
/// Presses and the wheel in the form that knows no widest column; crossterm's own command would also ask for every move.
const MOUSE_ON: &str = "\x1b[?1000h\x1b[?1006h";
const MOUSE_OFF: &str = "\x1b[?1006l\x1b[?1000l";
/// An interrupted frame must not leave the terminal holding its breath.
const SYNCHRONIZED_OFF: &str = "\x1b[?2026l";

/// Whether the terminal is ours now.
static LENT: AtomicBool = AtomicBool::new(false);
static HOOK: Once = Once::new();

/// Why there is no screen.
#[derive(Debug, thiserror::Error)]
pub enum TerminalError {
    /// Keys would come from a file or a pipe.
    #[error("standard input is not a terminal")]
    InputIsNone,
    /// The screen would go to a file or a pipe.
    #[error("standard output is not a terminal")]
    OutputIsNone,
    /// It says of itself that it can do nothing but write lines (`TERM=dumb`): a full screen would be a heap of signs there.
    #[error("the terminal can only write lines")]
    IsDumb,
    /// The terminal refuses.
    #[error(transparent)]
    Io(#[from] io::Error),
}

/// The borrowed terminal. Dropping it gives the terminal back.
pub struct Screen {
    paper: Paper<Tty>,
}

impl Screen {
    /// Takes the terminal: raw mode, the alternate screen, bracketed paste, clicks and the wheel, a neutral title, no cursor.
    /// `page` is what the first frame is drawn on, of the window's size ([`paper::page`]).
    ///
    /// # Errors
    /// [`TerminalError::InputIsNone`], [`TerminalError::OutputIsNone`] and [`TerminalError::IsDumb`] before anything is written.
    pub fn take(page: Buffer) -> Result<Self, TerminalError> {
        if !io::stdin().is_terminal() {
            return Err(TerminalError::InputIsNone);
        }
        if !io::stdout().is_terminal() {
            return Err(TerminalError::OutputIsNone);
        }
        if std::env::var_os("TERM").is_some_and(|name| name == "dumb") {
            return Err(TerminalError::IsDumb);
        }
        give_back_on_panic();
        // Whether there are colours is the theme's choice: crossterm's own NO_COLOR would reset bold and reverse with them.
        crossterm::style::force_color_output(true);
        let tty = Tty { out: own_stdout()?, page: Vec::with_capacity(1 << 14) };
        let paper = Paper::new(tty, page);
        enter()?;
        Ok(Self { paper })
    }

    /// Columns and rows.
    pub fn size(&self) -> (u16, u16) {
        self.paper.size()
    }

    /// Draws one frame, of the whole window or of these parts of it: the changed cells and the caret in one write, nothing
    /// if nothing changed. The caret shows where the picture puts it and is hidden otherwise.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn draw(&mut self, parts: Option<&[Rect]>, picture: impl FnOnce(&mut Canvas<'_>)) -> io::Result<()> {
        self.paper.draw(parts, picture)
    }

    /// The window changed: the next frame is drawn whole. The same size again changes nothing.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        if self.size() != (columns, rows) {
            self.paper.forget((columns, rows));
        }
    }

    /// Draws the next frame whole, because something else may have written on the screen.
    pub fn forget(&mut self) {
        self.paper.forget(self.size());
    }

    /// Puts text on the clipboard of the person's own machine, through the terminal (OSC 52), also over ssh.
    ///
    /// # Errors
    /// The terminal is gone. Whether the terminal took it cannot be known.
    pub fn copy(&mut self, text: &str) -> io::Result<()> {
        queue!(self.paper, CopyToClipboard::to_clipboard_from(text))?;
        self.paper.flush()
    }

    /// Gives the terminal back, stops the process as SIGTSTP asked, and takes the terminal again when it is continued.
    ///
    /// # Errors
    /// The terminal is gone, or the operating system does not let the process stop.
    pub fn suspend(&mut self) -> io::Result<()> {
        restore_now();
        signals::stop_here()?;
        self.retake()
    }

    /// Takes the terminal again after SIGCONT (a shell has used it meanwhile). The next frame is drawn whole; draw it.
    ///
    /// # Errors
    /// The terminal is gone.
    pub fn retake(&mut self) -> io::Result<()> {
        // crossterm believes that it is still raw.
        disable_raw_mode()?;
        enter()?;
        self.paper.cursor_was_hidden();
        self.paper.forget(window_size());
        Ok(())
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        restore_now();
    }
}

/// Gives the terminal back at once, from any thread, as often as one likes.
pub fn restore_now() {
    if LENT.swap(false, Ordering::SeqCst) {
        // Nothing can be done about a terminal that is gone.
        let _ = leave();
    }
}

/// The keys of the terminal, to be read by a thread (`Mailbox::listen`).
///
/// # Errors
/// Standard input is closed.
pub fn keyboard() -> io::Result<File> {
    Ok(File::from(io::stdin().as_fd().try_clone_to_owned()?))
}

/// Columns and rows of the window now; 80 by 24 for a terminal that does not know.
pub fn window_size() -> (u16, u16) {
    match crossterm::terminal::size() {
        Ok((columns, rows)) if columns > 0 && rows > 0 => (columns, rows),
        _ => (80, 24),
    }
}

fn enter() -> io::Result<()> {
    enable_raw_mode()?;
    LENT.store(true, Ordering::SeqCst);
    let mut bytes = Vec::new();
    queue!(
        bytes,
        Print(PUSH_TITLE),
        SetTitle(TITLE),
        EnterAlternateScreen,
        EnableBracketedPaste,
        Print(MOUSE_ON),
        cursor::Hide,
        crossterm::terminal::Clear(crossterm::terminal::ClearType::All)
    )?;
    write_whole(&own_stdout()?, &bytes).inspect_err(|_| restore_now())
}

fn leave() -> io::Result<()> {
    let mut bytes = Vec::new();
    queue!(
        bytes,
        Print(SYNCHRONIZED_OFF),
        ResetColor,
        Print(MOUSE_OFF),
        DisableBracketedPaste,
        LeaveAlternateScreen,
        cursor::Show,
        Print(POP_TITLE)
    )?;
    let written = own_stdout().and_then(|out| write_whole(&out, &bytes));
    disable_raw_mode()?;
    written
}

/// Restores first, so that the message of the panic can be read, then does what was done before. A panic on another
/// thread is not the end of the screen: it must not write on it either, and its join tells the loop.
fn give_back_on_panic() {
    static OWNER: std::sync::Mutex<Option<ThreadId>> = std::sync::Mutex::new(None);
    if let Ok(mut owner) = OWNER.lock() {
        *owner = Some(thread::current().id());
    }
    HOOK.call_once(|| {
        let old = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let elsewhere = OWNER.lock().is_ok_and(|owner| *owner != Some(thread::current().id()));
            if elsewhere && LENT.load(Ordering::SeqCst) {
                return;
            }
            restore_now();
            old(info);
        }));
    });
}

/// Standard output without the lock and the buffer of `io::stdout`, which another thread may hold.
fn own_stdout() -> io::Result<File> {
    Ok(File::from(io::stdout().as_fd().try_clone_to_owned()?))
}

/// One write(2), or as many as the terminal wants.
fn write_whole(mut out: &File, mut bytes: &[u8]) -> io::Result<()> {
    while !bytes.is_empty() {
        match out.write(bytes) {
            Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
            Ok(n) => bytes = bytes.get(n..).unwrap_or_default(),
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            // Somebody who shares the terminal made it non-blocking.
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => thread::sleep(std::time::Duration::from_millis(1)),
            Err(e) => return Err(e),
        }
    }
    Ok(())
}

/// Collects a frame and writes it when flushed; writes nothing on a terminal that has been given back.
struct Tty {
    out: File,
    page: Vec<u8>,
}

impl Write for Tty {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.page.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        let written = if LENT.load(Ordering::SeqCst) { write_whole(&self.out, &self.page) } else { Ok(()) };
        self.page.clear();
        written
    }
}
