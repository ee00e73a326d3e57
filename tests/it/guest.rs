//! A tiny program on the real terminal and mailbox, so that both can be tried in a pty without the rest of the house: this
//! test binary, started again with `GUEST` set. What is tried is in `the_terminal`.

use crossterm::event::{KeyCode, KeyModifiers};
use ratatui::text::Text;
use ringerunde::runtime::input::{Input, Mailbox};
use ringerunde::runtime::signals::Signal;
use ringerunde::runtime::terminal::{self, Screen, keyboard};

use super::terminal::Term;

/// With these arguments the test binary is the guest, if `GUEST` is set.
pub const ARGS: [&str; 5] = ["--exact", "guest::be_the_guest", "--ignored", "--nocapture", "--test-threads=1"];

/// Starts the guest; `how` is what it does with itself.
pub fn start(how: &str, cols: u16, rows: u16) -> Term {
    start_with(&[("GUEST", how)], cols, rows)
}

/// Starts the guest with these variables.
pub fn start_with(env: &[(&str, &str)], cols: u16, rows: u16) -> Term {
    let exe = std::env::current_exe().unwrap();
    Term::start_program(exe.to_str().unwrap(), &ARGS, cols, rows, env)
}

/// Gives the terminal back, leaves the last words where they were asked for, and ends.
fn leave(screen: Screen, signal: Signal, text: &str) -> ! {
    drop(screen);
    if let Ok(file) = std::env::var("GUEST_FILE") {
        std::fs::write(file, format!("{signal:?} after {text}")).unwrap();
    }
    std::process::exit(40 + i32::from(signal == Signal::Hangup));
}

/// Shows what it gets, one line each thing: the typed text, then pastes, clicks, sizes and signals as words.
#[test]
#[ignore = "not a test: the program that the tests start"]
fn be_the_guest() {
    let Ok(how) = std::env::var("GUEST") else { return };
    let mut mailbox = Mailbox::open().unwrap();
    let mut screen = Screen::take(terminal::paper::page(terminal::window_size())).unwrap();
    if how == "slow" {
        std::thread::sleep(std::time::Duration::from_millis(400));
    }
    mailbox.listen(keyboard().unwrap());
    let (mut text, mut news, mut keys) = (String::new(), String::from("ready"), 0);
    loop {
        let size = screen.size();
        let drawn = screen.draw(None, |canvas| {
            let shown = format!("{text}\nkeys={keys} {news}\n{}x{}", size.0, size.1);
            canvas.render_widget(Text::from(shown), canvas.area());
            if how == "cursor" {
                canvas.set_cursor_position((text.chars().count() as u16, 0));
            }
        });
        // A window that is closed may be met by the drawing before its signal comes.
        if drawn.is_err() {
            leave(screen, Signal::Hangup, &text);
        }
        let mut next = Some(mailbox.wait());
        while let Some(input) = next {
            match input {
                Input::Key(key) => match key.code {
                    KeyCode::Char('q') if key.modifiers == KeyModifiers::CONTROL => return,
                    KeyCode::Char('p') if key.modifiers == KeyModifiers::CONTROL => panic!("the guest falls"),
                    KeyCode::Char('y') if key.modifiers == KeyModifiers::CONTROL => screen.copy("blåbær").unwrap(),
                    KeyCode::Char('z') if key.modifiers == KeyModifiers::CONTROL => screen.suspend().unwrap(),
                    KeyCode::Char(c) if key.modifiers.difference(KeyModifiers::SHIFT).is_empty() => {
                        keys += 1;
                        text.push(c);
                        if text.len() > 60 {
                            text.clear();
                        }
                    }
                    code => news = format!("{code:?}+{:?}", key.modifiers),
                },
                Input::Paste(pasted) => news = format!("paste of {}: {:.20}", pasted.chars().count(), pasted),
                Input::Mouse(mouse) => news = format!("{:?} at {},{}", mouse.kind, mouse.column, mouse.row),
                Input::Resize(columns, rows) => screen.resize(columns, rows),
                Input::Signal(Signal::Stop) => screen.suspend().unwrap(),
                // A closed window sends SIGCONT along with SIGHUP, and there is nothing left to take.
                Input::Signal(Signal::Continue) => {
                    if screen.retake().is_err() {
                        leave(screen, Signal::Hangup, &text);
                    }
                }
                Input::Signal(signal) => leave(screen, signal, &text),
                Input::Wake => {}
            }
            next = mailbox.ready();
        }
    }
}
