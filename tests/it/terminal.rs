//! A program in a pty, seen and used as a person would: keys go in, and the screen is what a terminal would show. The
//! journeys that use it are the other files here.
//!
//! ```text
//! let mut term = Term::start(&["--db", db], 120, 36, &[]);
//! term.wait_for("Heimdal Elektro")?;
//! term.keys("<enter>Ringte Kåre<c-s>s");
//! ```
#![allow(dead_code, reason = "a harness: each journey uses its part of it")]

pub mod keys;

use std::io::{Read, Write};
use std::num::NonZero;
use std::process::Command;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};

/// How long anything may take before the test fails.
const PATIENCE: Duration = Duration::from_secs(10);
/// After a lone Esc, so that it is not taken for the beginning of the next key.
const AFTER_ESC: Duration = Duration::from_millis(60);

/// What the terminal knows: the screen, and every byte that came.
struct Seen {
    emulator: vt100::Parser,
    bytes: Vec<u8>,
    ended: bool,
}

/// A program and its terminal. Dropping it kills the program.
pub struct Term {
    master: Option<Box<dyn MasterPty + Send>>,
    writer: Option<Box<dyn Write + Send>>,
    child: Box<dyn Child + Send + Sync>,
    seen: Arc<(Mutex<Seen>, Condvar)>,
}

fn cells(n: u16) -> NonZero<u16> {
    NonZero::new(n).unwrap()
}

fn pty_size(cols: u16, rows: u16) -> PtySize {
    PtySize { rows, cols, pixel_width: 0, pixel_height: 0 }
}

impl Term {
    /// Starts `ringerunde` with these arguments and, beyond a bare environment, these variables.
    pub fn start(args: &[&str], cols: u16, rows: u16, env: &[(&str, &str)]) -> Self {
        Self::start_program(env!("CARGO_BIN_EXE_ringerunde"), args, cols, rows, env)
    }

    /// Starts any program.
    pub fn start_program(program: &str, args: &[&str], cols: u16, rows: u16, env: &[(&str, &str)]) -> Self {
        let pair = native_pty_system().openpty(pty_size(cols, rows)).unwrap();
        let mut command = CommandBuilder::new(program);
        command.args(args);
        for name in ["LINES", "COLUMNS", "NO_COLOR", "TMUX", "RUST_BACKTRACE"] {
            command.env_remove(name);
        }
        for (name, value) in [("TERM", "xterm-256color"), ("COLORTERM", "truecolor"), ("LANG", "C.UTF-8")] {
            command.env(name, value);
        }
        for (name, value) in env {
            command.env(name, value);
        }
        if let Ok(here) = std::env::current_dir() {
            command.cwd(here);
        }
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        let emulator = vt100::Parser::new(cells(rows), cells(cols), 0);
        let seen = Arc::new((Mutex::new(Seen { emulator, bytes: Vec::new(), ended: false }), Condvar::new()));
        watch(pair.master.try_clone_reader().unwrap(), Arc::clone(&seen));
        let writer = Some(pair.master.take_writer().unwrap());
        Self { master: Some(pair.master), writer, child, seen }
    }

    /// Types. Wait for the first frame before: what is typed earlier is not lost, but the terminal itself echoes it. Plain text is itself; `<enter> <esc> <tab> <s-tab> <bs> <del> <space> <lt> <up> <down> <left> <right> <home>
    /// <end> <pgup> <pgdn> <f1>`…`<f12> <c-s> <a-1> <c-left> <paste:any text> <click:COL,ROW> <wheel-up:COL,ROW>
    /// <wheel-down:COL,ROW>` are keys. Everything between two Escs goes out in one write, as from a fast hand.
    pub fn keys(&mut self, keys: &str) {
        for (bytes, is_esc) in keys::parse(keys) {
            self.send(&bytes);
            if is_esc {
                thread::sleep(AFTER_ESC);
            }
        }
    }

    /// Sends bytes as they are.
    pub fn send(&mut self, bytes: &[u8]) {
        let writer = self.writer.as_mut().unwrap();
        // A program that has just ended takes no more keys; what it left behind is what the test looks at.
        let _ = writer.write_all(bytes).and_then(|()| writer.flush());
    }

    /// Waits until the text is on the screen.
    ///
    /// # Errors
    /// The screen, after ten seconds or when the program ended without showing it.
    pub fn wait_for(&self, text: &str) -> Result<(), String> {
        self.wait_until(&format!("{text:?} to be on the screen"), |screen| screen.contents().contains(text))
    }

    /// Waits until the text is no longer on the screen.
    ///
    /// # Errors
    /// As [`Term::wait_for`].
    pub fn wait_gone(&self, text: &str) -> Result<(), String> {
        self.wait_until(&format!("{text:?} to leave the screen"), |screen| !screen.contents().contains(text))
    }

    /// Waits until the screen is as it should be; `what` says how.
    ///
    /// # Errors
    /// As [`Term::wait_for`].
    pub fn wait_until(&self, what: &str, is: impl Fn(&vt100::Screen) -> bool) -> Result<(), String> {
        let (lock, changed) = &*self.seen;
        let end = Instant::now() + PATIENCE;
        let mut seen = lock.lock().unwrap_or_else(PoisonError::into_inner);
        while !is(seen.emulator.screen()) {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() || seen.ended {
                let why = if seen.ended { "the program ended" } else { "ten seconds went by" };
                return Err(format!("{why}, waiting for {what}; the screen:\n{}", framed(seen.emulator.screen())));
            }
            seen = changed.wait_timeout(seen, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        Ok(())
    }

    /// Waits until nothing has come for a quarter of a second.
    pub fn settle(&self) {
        let mut before = usize::MAX;
        while before != self.byte_count() {
            before = self.byte_count();
            thread::sleep(Duration::from_millis(250));
        }
    }

    /// The screen, a line a row, without blanks at the ends of lines.
    pub fn screen(&self) -> String {
        self.look(|screen| {
            framed(screen).lines().map(|line| line.trim_end_matches('│').trim_end()).collect::<Vec<_>>().join("\n")
        })
    }

    /// Looks at the screen: cells with their colours, modes, the cursor.
    pub fn look<T>(&self, f: impl FnOnce(&vt100::Screen) -> T) -> T {
        f(self.seen.0.lock().unwrap_or_else(PoisonError::into_inner).emulator.screen())
    }

    /// One cell.
    pub fn cell(&self, col: u16, row: u16) -> vt100::Cell {
        self.look(|screen| screen.cell(row, col).unwrap().clone())
    }

    /// The cell where a text begins on the screen, for its colours.
    pub fn cell_of(&self, text: &str) -> Option<vt100::Cell> {
        let (col, row) = self.find(text)?;
        Some(self.cell(col, row))
    }

    /// Column and row where a text begins on the screen.
    pub fn find(&self, text: &str) -> Option<(u16, u16)> {
        self.look(|screen| {
            let (rows, cols) = screen.size();
            (0..rows.get()).find_map(|row| {
                let column_of = |col| screen.contents_between(row, col, row, cols.get()).starts_with(text);
                (0..cols.get()).find(|col| column_of(*col)).map(|col| (col, row))
            })
        })
    }

    /// Where the cursor shows, column and row.
    pub fn cursor(&self) -> Option<(u16, u16)> {
        self.look(|screen| (!screen.hide_cursor()).then(|| screen.cursor_position()).map(|(row, col)| (col, row)))
    }

    /// Every byte the program has sent.
    pub fn output(&self) -> Vec<u8> {
        self.seen.0.lock().unwrap_or_else(PoisonError::into_inner).bytes.clone()
    }

    /// How many bytes the program has sent.
    pub fn byte_count(&self) -> usize {
        self.seen.0.lock().unwrap_or_else(PoisonError::into_inner).bytes.len()
    }

    /// Changes the size of the window.
    pub fn resize(&self, cols: u16, rows: u16) {
        self.seen.0.lock().unwrap_or_else(PoisonError::into_inner).emulator.set_size(cells(rows), cells(cols));
        self.master.as_ref().unwrap().resize(pty_size(cols, rows)).unwrap();
    }

    /// The process id.
    pub fn pid(&self) -> u32 {
        self.child.process_id().unwrap()
    }

    /// Sends a signal by its name: `TERM`, `HUP`, `TSTP`, `CONT`.
    pub fn signal(&self, name: &str) {
        Command::new("kill").arg(format!("-{name}")).arg(self.pid().to_string()).status().unwrap();
    }

    /// Kills the program as a power cut to the process would, and waits until it is gone.
    pub fn kill9(&mut self) {
        self.signal("KILL");
        let _ = self.child.wait();
    }

    /// Closes the window under the program: no more keys, and writing fails.
    pub fn close(&mut self) {
        self.writer = None;
        // The watching thread holds the terminal open too, until a byte wakes it and it finds the program's end.
        let tty = self.master.as_ref().and_then(|master| master.tty_name());
        self.seen.0.lock().unwrap_or_else(PoisonError::into_inner).ended = true;
        if let Some(tty) = tty {
            use std::os::unix::fs::OpenOptionsExt as _;
            const NO_CONTROLLING_TTY: i32 = if cfg!(target_os = "macos") { 0x2_0000 } else { 0o400 };
            let file = std::fs::File::options().write(true).custom_flags(NO_CONTROLLING_TTY).open(tty);
            let _ = file.and_then(|mut file| file.write_all(b"\0"));
        }
        self.master = None;
    }

    /// Waits for the end and gives how it ended.
    ///
    /// # Errors
    /// The screen, when it has not ended after ten seconds.
    pub fn wait_end(&mut self) -> Result<ExitStatus, String> {
        let end = Instant::now() + PATIENCE;
        loop {
            match self.child.try_wait() {
                Ok(Some(status)) => return Ok(status),
                Ok(None) if Instant::now() < end => thread::sleep(Duration::from_millis(5)),
                Ok(None) => return Err(format!("it did not end; the screen:\n{}", self.screen())),
                Err(e) => return Err(e.to_string()),
            }
        }
    }

    /// Waits for the end and gives the exit code; then everything it wrote has been seen.
    ///
    /// # Errors
    /// As [`Term::wait_end`].
    pub fn wait_exit(&mut self) -> Result<u32, String> {
        let status = self.wait_end()?;
        let (lock, changed) = &*self.seen;
        let seen = lock.lock().unwrap_or_else(PoisonError::into_inner);
        drop(changed.wait_timeout_while(seen, Duration::from_secs(1), |seen| !seen.ended));
        Ok(status.exit_code())
    }
}

impl Drop for Term {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            self.kill9();
        }
    }
}

/// Reads what the program writes until it or the test ends.
fn watch(mut reader: Box<dyn Read + Send>, seen: Arc<(Mutex<Seen>, Condvar)>) {
    thread::spawn(move || {
        let mut buffer = [0; 1 << 16];
        loop {
            let n = reader.read(&mut buffer).unwrap_or(0);
            let mut state = seen.0.lock().unwrap_or_else(PoisonError::into_inner);
            if n == 0 || state.ended {
                state.ended = true;
                seen.1.notify_all();
                return;
            }
            state.emulator.process(&buffer[..n]);
            state.bytes.extend_from_slice(&buffer[..n]);
            seen.1.notify_all();
        }
    });
}

fn framed(screen: &vt100::Screen) -> String {
    screen.rows(0, screen.size().1.get()).map(|row| format!("{row}│")).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_harness_sees_types_resizes_and_ends() {
    let script = r#"printf '\033[31mrod\033[0m klar\n'; read x; echo "fikk [$x]"; stty size; exit 7"#;
    let mut term = Term::start_program("sh", &["-c", script], 40, 5, &[]);
    term.wait_for("klar").unwrap();
    assert_eq!(term.cell_of("rod").unwrap().fgcolor(), vt100::Color::Idx(1));
    assert_eq!(term.find("klar"), Some((4, 0)));
    term.resize(60, 9);
    term.keys("blåbær<enter>");
    assert_eq!(term.wait_exit(), Ok(7));
    assert!(term.screen().contains("fikk [blåbær]\n9 60"), "{}", term.screen());
    let missing = term.wait_for("aldri").unwrap_err();
    assert!(missing.contains("the program ended") && missing.contains("fikk"), "{missing}");
}

#[test]
fn the_harness_kills_and_closes() {
    let mut term = Term::start_program("cat", &[], 40, 5, &[]);
    term.keys("hei<enter>");
    term.wait_for("hei\nhei").unwrap();
    term.kill9();
    assert!(!term.wait_end().unwrap().success());
    let mut term = Term::start_program("cat", &[], 40, 5, &[]);
    term.keys("hei<enter>");
    term.wait_for("hei\nhei").unwrap();
    term.close();
    term.wait_end().unwrap();
}
