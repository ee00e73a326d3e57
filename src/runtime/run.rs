//! The loop: what has happened goes to the desk, and when the mailbox is empty one frame is drawn.

use std::path::PathBuf;
use std::time::Duration;

use crossterm::event::{MouseButton, MouseEvent, MouseEventKind};
use ratatui::buffer::Buffer;

use super::clock::Clock;
use super::desk::{Desk, Outward};
use super::input::{Input, Mailbox};
use super::signals::Signal;
use super::terminal::{self, Colours, Screen, TerminalError, paper};
use crate::app::keys::KeysError;
use crate::app::model::Pane;
use crate::app::msg::{Msg, Spot};
use crate::assets::{self, AssetError};
use crate::config::Config;
use crate::lang::Lang;
use crate::store::{Place, Store, StoreError};
use crate::ui::theme::{Depth, Theme};
use crate::ui::{self, Style, layout};

/// How long no key has come when nobody is typing.
const PAUSE: Duration = Duration::from_millis(200);

/// What the program starts from.
pub struct Start {
    /// The open database.
    pub store: Store,
    /// Where it is.
    pub place: Place,
    /// Whether it holds practice data.
    pub is_practice: bool,
    /// The language.
    pub lang: Lang,
    /// The configuration.
    pub config: Config,
    /// The clock.
    pub clock: Clock,
    /// The folder for what is saved; nothing is the one the program was started in.
    pub here: PathBuf,
}

/// Why the program could not start or go on.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The terminal.
    #[error(transparent)]
    Terminal(#[from] TerminalError),
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The keys of the configuration.
    #[error("the keys of the configuration")]
    Keys(KeysError),
    /// The data that is embedded.
    #[error(transparent)]
    Assets(AssetError),
}

/// What the program needs beside the database. To be asked for when that is open: until then a signal ends the program at once.
pub struct Ready {
    mailbox: Mailbox,
    window: (u16, u16),
    page: Buffer,
}

impl Ready {
    /// Listens to signals from now on, and gets the page of the first frame and what is embedded.
    ///
    /// # Errors
    /// The operating system refuses a signal handler or a thread.
    pub fn make() -> Result<Ready, RunError> {
        let mailbox = Mailbox::open().map_err(TerminalError::Io)?;
        let window = terminal::window_size();
        // What cannot be read is told of by whoever asks for it next.
        let _ = (assets::policy().is_ok(), assets::book().is_ok(), assets::checklist().is_ok());
        Ok(Ready { mailbox, window, page: paper::page(window) })
    }
}

/// Runs the program until the person leaves, the terminal goes, or a signal ends it.
///
/// # Errors
/// [`RunError`]; nothing that was typed is lost, it is in the journal before it is on the screen.
pub fn run(ready: Ready, start: Start) -> Result<(), RunError> {
    let desk = Desk::new(start, ready.window)?;
    go_on(ready, desk)
}

/// Runs the practice screen alone, until the person leaves it.
///
/// # Errors
/// [`RunError`].
pub fn practise(ready: Ready, start: Start) -> Result<(), RunError> {
    let mut desk = Desk::new(start, ready.window)?;
    desk.practise();
    go_on(ready, desk)
}

fn go_on(ready: Ready, mut desk: Desk) -> Result<(), RunError> {
    let Ready { mut mailbox, page, .. } = ready;
    let theme = Theme::new(match Colours::of(|name| std::env::var(name).ok()) {
        Colours::None => Depth::None,
        Colours::Sixteen | Colours::Full => Depth::Sixteen,
    });
    let waker = mailbox.waker();
    desk.wakes_with(move || waker.wake());
    let mut screen = Screen::take(page)?;
    let keyboard = terminal::keyboard().map_err(TerminalError::Io)?;
    mailbox.listen(keyboard);
    let mut rests = true;
    // Whether a key may follow the last one at once, as while one is held down.
    let mut is_typing = true;
    loop {
        for outward in desk.settle() {
            match outward {
                Outward::Copy(text) => match screen.copy(&text) {
                    Ok(()) => {}
                    Err(_) => return Ok(()),
                },
                Outward::Redraw => screen.forget(),
            }
        }
        if desk.model().is_leaving {
            return Ok(());
        }
        let style = Style { lang: desk.lang(), theme: &theme };
        // A terminal that is gone takes nothing more; everything is in the database.
        let parts = layout::parts(desk.model());
        if screen.draw(parts.as_deref(), |canvas| ui::draw(canvas, desk.model(), style)).is_err() {
            return Ok(());
        }
        desk.drawn();
        rests |= desk.is_restless();
        let mut input = mailbox.ready();
        if input.is_none() {
            rests |= desk.has_due();
            if desk.look_ahead() || desk.count_on() {
                continue;
            }
            // What the calendar changes is caught up with after the first frame, when no key has come for a while: a breath of
            // it takes longer than a key may wait.
            input = match (rests, desk.patience()) {
                (true, _) if is_typing => mailbox.wait_for(PAUSE),
                (true, _) => mailbox.ready(),
                (false, Some(patience)) => mailbox.wait_for(patience),
                (false, None) => Some(mailbox.wait()),
            };
        }
        if input.is_none() {
            rests = rests && desk.rest();
            is_typing = false;
            desk.take(Msg::Ticked);
            continue;
        }
        is_typing = true;
        let mut next = input;
        while let Some(input) = next {
            if !take(&mut desk, &mut screen, &theme, input)? {
                desk.settle();
                return Ok(());
            }
            next = mailbox.ready();
        }
    }
}

/// Hands one thing over to the desk. Returns whether the program goes on.
fn take(desk: &mut Desk, screen: &mut Screen, theme: &Theme, input: Input) -> Result<bool, RunError> {
    match input {
        Input::Key(key) => desk.take(Msg::KeyPressed(key)),
        Input::Paste(text) => desk.take(Msg::Pasted(text)),
        Input::Mouse(mouse) => {
            if let Some(msg) = clicked(desk, theme, mouse) {
                desk.take(msg);
            }
        }
        Input::Resize(columns, rows) => {
            screen.resize(columns, rows);
            desk.take(Msg::Resized(columns, rows));
        }
        Input::Signal(Signal::Stop) => {
            desk.settle();
            if screen.suspend().is_err() {
                return Ok(false);
            }
            let (columns, rows) = screen.size();
            desk.take(Msg::Resized(columns, rows));
        }
        // A window that is closed sends SIGCONT along with SIGHUP; then there is nothing left to take, and all is stored.
        Input::Signal(Signal::Continue) => return Ok(screen.retake().is_ok()),
        Input::Signal(signal) => return Ok(!signal.is_ending()),
        Input::Wake => desk.collect(),
    }
    Ok(!desk.model().is_leaving)
}

/// What a click or a turn of the wheel is about.
fn clicked(desk: &Desk, theme: &Theme, mouse: MouseEvent) -> Option<Msg> {
    let model = desk.model();
    let at = ratatui::layout::Position::new(mouse.column, mouse.row);
    let style = Style { lang: desk.lang(), theme };
    let spot = match model.dialogs.last() {
        Some(dialog) => ui::dialog::row_at(layout::body(model.size), dialog, model, style, at).map(Spot::ListRow),
        None => layout::spot(model, mouse.column, mouse.row),
    };
    match mouse.kind {
        MouseEventKind::Down(MouseButton::Left) => spot.map(Msg::Clicked),
        MouseEventKind::ScrollDown | MouseEventKind::ScrollUp => {
            let rows = if mouse.kind == MouseEventKind::ScrollDown { 1 } else { -1 };
            let pane = match spot {
                Some(Spot::Pane(pane)) => pane,
                _ => Pane::Queue,
            };
            Some(Msg::Scrolled(pane, rows))
        }
        _ => None,
    }
}
