//! The mailbox of the loop: keys, pastes, clicks, window sizes and signals in the order they came, and nothing while
//! nothing happens. What a key *means* is in `app`; the bytes of a key are in [`parse`].
//!
//! Why crossterm's own `event::read` is not used (0.29, feature `use-dev-tty`, read in its source):
//! - `\x1b[200~` without its end mark keeps every later byte in the parser for ever. There is no time-out, the parser is
//!   private and cannot be reset, and what it swallowed cannot be read: no watchdog can be built around it.
//! - When the terminal is gone its read gives 0 bytes, and the loop inside `event::read` polls and reads again without
//!   end: a whole core is burnt and the call never returns.
//! - A sequence cut by the end of a read becomes an Esc and loose letters, which in a burst can be commands.
//!
//! So the loop itself waits in poll(2), on the terminal and on a bell that other threads ring, and reads what came. A
//! thread of its own for the keys would cost each of them the wait for that thread to be woken: a fifth of a millisecond
//! where it was measured. Events are crossterm's, and its key names.

pub mod parse;

use std::collections::VecDeque;
use std::io::{self, Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, Sender};
use std::thread;
use std::time::{Duration, Instant};

use crossterm::event::{KeyEvent, MouseEvent};
use rustix::event::{PollFd, PollFlags, poll};

use self::parse::{BY_HAND, Parser};
use super::clock::tick;
use super::signals::{self, News, Signal};
use super::terminal;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Input {
    /// A key was pressed (or repeats); releases are left out.
    Key(KeyEvent),
    /// Text was pasted. Lines end with `\n`; control characters are still in it (`domain::clean` takes them out).
    Paste(String),
    /// A button went down, or the wheel was turned; moves and releases are left out.
    Mouse(MouseEvent),
    /// The window is now this many columns and rows.
    Resize(u16, u16),
    /// A signal, or the end of the terminal.
    Signal(Signal),
    /// Somebody on another thread has something for the loop.
    Wake,
}

/// What travels from other threads to the loop.
#[derive(Debug)]
enum Post {
    Resized,
    Signal(Signal),
    Wake,
}

/// A terminal hands over four thousand bytes at most at a time.
const MOUTHFUL: usize = 1 << 12;
/// So many events are unpacked at most before the loop sees the first: an endless stream must not starve the drawing.
const HANDFUL: usize = 4096;

/// What keys are read from.
trait Keyboard: Read + AsFd {}
impl<T: Read + AsFd> Keyboard for T {}

/// Everything the loop waits for.
pub struct Mailbox {
    post: Receiver<Post>,
    /// Readable while something lies in `post`.
    bell: UnixStream,
    waker: Waker,
    keyboard: Option<Box<dyn Keyboard>>,
    buffer: Vec<u8>,
    parser: Parser,
    /// When an unfinished sequence is given up.
    due: Option<Instant>,
    /// Whether the last look took everything there was.
    is_dry: bool,
    ready: VecDeque<Input>,
}

/// A handle with which another thread makes the loop look up.
#[derive(Clone, Debug)]
pub struct Waker {
    sender: Sender<Post>,
    bell: Arc<UnixStream>,
}

impl Waker {
    /// Posts [`Input::Wake`]. A loop that has ended does not mind.
    pub fn wake(&self) {
        self.post(Post::Wake);
    }

    fn post(&self, post: Post) {
        // A bell that is full of rings is rung; a loop that has ended hears nothing.
        let _ = self.sender.send(post);
        let _ = (&*self.bell).write(&[0]);
    }
}

impl Mailbox {
    /// A mailbox that gets the signals from now on: open it before the terminal is taken.
    ///
    /// # Errors
    /// The operating system refuses a signal handler or a thread.
    pub fn open() -> io::Result<Self> {
        let mailbox = Self::quiet()?;
        let waker = mailbox.waker();
        signals::listen(move |news| {
            waker.post(match news {
                News::Signal(signal) => Post::Signal(signal),
                News::Resized => Post::Resized,
            });
        })?;
        Ok(mailbox)
    }

    /// A mailbox nobody posts to yet.
    fn quiet() -> io::Result<Self> {
        let (sender, post) = mpsc::channel();
        let (bell, rope) = UnixStream::pair()?;
        bell.set_nonblocking(true)?;
        rope.set_nonblocking(true)?;
        Ok(Self {
            post,
            bell,
            waker: Waker { sender, bell: Arc::new(rope) },
            keyboard: None,
            buffer: vec![0; MOUTHFUL],
            parser: Parser::default(),
            due: None,
            is_dry: false,
            ready: VecDeque::new(),
        })
    }

    /// Reads keys from here from now on: after the terminal was taken, from [`terminal::keyboard`]. What was typed before
    /// waits in the terminal and comes first.
    pub fn listen(&mut self, keyboard: impl Read + AsFd + 'static) {
        self.keyboard = Some(Box::new(keyboard));
    }

    /// A handle for a thread that has something for the loop.
    pub fn waker(&self) -> Waker {
        self.waker.clone()
    }

    /// The next event; waits for it as long as it takes, without waking up in between.
    pub fn wait(&mut self) -> Input {
        loop {
            if let Some(input) = self.next_until(None) {
                return input;
            }
        }
    }

    /// The next event, or nothing when `patience` is over (for the one tick a second of a running call).
    pub fn wait_for(&mut self, patience: Duration) -> Option<Input> {
        self.next_until(Some(tick() + patience))
    }

    /// The next event that is already there. Nothing: draw now.
    pub fn ready(&mut self) -> Option<Input> {
        if self.ready.is_empty() {
            self.unpack();
        }
        self.ready.pop_front()
    }

    fn next_until(&mut self, deadline: Option<Instant>) -> Option<Input> {
        loop {
            if let Some(input) = self.ready.pop_front() {
                return Some(input);
            }
            let now = tick();
            if self.due.is_some_and(|due| due <= now) {
                self.unpack();
                continue;
            }
            let until = [self.due, deadline].into_iter().flatten().min();
            let has_come = self.look(until.map(|at| at.saturating_duration_since(now)));
            if !has_come && deadline.is_some_and(|end| end <= tick()) {
                return None;
            }
        }
    }

    fn unpack(&mut self) {
        // A letter is on the screen before anybody looks for the next one.
        while !std::mem::take(&mut self.is_dry) && self.ready.len() < HANDFUL && self.look(Some(Duration::ZERO)) {}
        // A post that is not for the parser must not keep an Esc waiting.
        if self.due.is_some_and(|due| due <= tick()) {
            self.give_up();
        }
    }

    /// Waits for something to come, for so long or for ever, and takes it in. Returns whether something came.
    fn look(&mut self, patience: Option<Duration>) -> bool {
        let (has_keys, has_post) = {
            let bell = PollFd::new(&self.bell, PollFlags::IN);
            let keys: Option<BorrowedFd<'_>> = self.keyboard.as_ref().map(|keyboard| keyboard.as_fd());
            let mut both = [bell.clone(), keys.map_or(bell, |keys| PollFd::from_borrowed_fd(keys, PollFlags::IN))];
            let both = both.get_mut(..1 + usize::from(keys.is_some())).unwrap_or_default();
            // A time that is too long to be told is as good as none.
            let patience = patience.and_then(|patience| patience.try_into().ok());
            match poll(both, patience.as_ref()) {
                Ok(_) => (both.get(1).is_some_and(has_come), both.first().is_some_and(has_come)),
                Err(_) => (false, false),
            }
        };
        if has_post {
            self.empty_post();
        }
        if has_keys {
            self.read_keys();
        }
        has_post || has_keys
    }

    fn read_keys(&mut self) {
        let Some(keyboard) = &mut self.keyboard else { return };
        match keyboard.read(&mut self.buffer) {
            Ok(n) if n > 0 => {
                self.parser.feed(self.buffer.get(..n).unwrap_or_default(), &mut self.ready);
                self.due = self.parser.patience().map(|patience| tick() + patience);
                // Of half a sequence the rest may be there by now: it is looked for before it is given up.
                self.is_dry = n <= BY_HAND && self.due.is_none();
            }
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            // Somebody who shares the terminal made it non-blocking, and took what was there.
            Err(e) if e.kind() == io::ErrorKind::WouldBlock => thread::sleep(Duration::from_millis(5)),
            Ok(_) | Err(_) => {
                self.keyboard = None;
                self.ready.push_back(Input::Signal(Signal::Hangup));
            }
        }
    }

    fn empty_post(&mut self) {
        // Emptied before the post is read: who posts now rings again.
        while self.bell.read(&mut self.buffer).is_ok_and(|n| n == self.buffer.len()) {}
        while let Ok(post) = self.post.try_recv() {
            match post {
                Post::Resized => {
                    let (columns, rows) = terminal::window_size();
                    self.put_latest(Input::Resize(columns, rows), |last| matches!(last, Input::Resize(..)));
                }
                Post::Wake => self.put_latest(Input::Wake, |last| *last == Input::Wake),
                Post::Signal(signal) => self.ready.push_back(Input::Signal(signal)),
            }
        }
    }

    fn give_up(&mut self) {
        self.parser.give_up(&mut self.ready);
        self.due = self.parser.patience().map(|patience| tick() + patience);
    }

    /// Of several in a row only the last is worth a look.
    fn put_latest(&mut self, input: Input, same: impl Fn(&Input) -> bool) {
        match self.ready.back_mut() {
            Some(last) if same(last) => *last = input,
            _ => self.ready.push_back(input),
        }
    }
}

/// Whether poll(2) found something, be it only the end.
fn has_come(fd: &PollFd<'_>) -> bool {
    !fd.revents().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::{KeyCode, KeyModifiers};

    /// A mailbox and the other end of its keyboard.
    fn typed() -> (Mailbox, UnixStream) {
        let (ours, theirs) = UnixStream::pair().unwrap();
        let mut mailbox = Mailbox::quiet().unwrap();
        mailbox.listen(ours);
        (mailbox, theirs)
    }

    fn letter(c: char) -> Input {
        Input::Key(KeyEvent::new(KeyCode::Char(c), KeyModifiers::NONE))
    }

    #[test]
    fn a_burst_of_keys_arrives_whole_and_in_order() {
        let (mut mailbox, mut keyboard) = typed();
        let burst: String = (0..20_000).map(|i| char::from(b'a' + (i % 26) as u8)).collect();
        keyboard.write_all(burst.as_bytes()).unwrap();
        let got: Vec<_> = burst.chars().map(|_| mailbox.wait()).collect();
        assert!(got.iter().zip(burst.chars()).all(|(input, c)| *input == letter(c)));
        assert_eq!(mailbox.ready(), None);
    }

    #[test]
    fn an_esc_alone_is_a_key_although_something_else_happens() {
        let (mut mailbox, mut keyboard) = typed();
        keyboard.write_all(b"\x1b").unwrap();
        mailbox.waker().wake();
        let got = [mailbox.wait(), mailbox.wait()];
        assert!(got.contains(&Input::Wake));
        assert!(got.contains(&Input::Key(KeyCode::Esc.into())));
    }

    #[test]
    fn a_sequence_cut_in_two_is_still_one_key() {
        let (mut mailbox, mut keyboard) = typed();
        keyboard.write_all(b"\x1b").unwrap();
        assert_eq!(mailbox.wait_for(Duration::from_millis(2)), None);
        keyboard.write_all(b"[B").unwrap();
        assert_eq!(mailbox.wait(), Input::Key(KeyCode::Down.into()));
    }

    #[test]
    fn the_rest_of_a_sequence_that_came_while_a_letter_was_stored_is_read_before_it_is_given_up() {
        let (mut mailbox, mut keyboard) = typed();
        keyboard.write_all(b"a\x1b").unwrap();
        assert_eq!(mailbox.wait(), letter('a'));
        keyboard.write_all(b"[B").unwrap();
        std::thread::sleep(Duration::from_millis(60));
        assert_eq!(mailbox.ready(), Some(Input::Key(KeyCode::Down.into())));
    }

    #[test]
    fn a_paste_without_an_end_gives_its_text_and_then_keys_work_again() {
        let (mut mailbox, mut keyboard) = typed();
        keyboard.write_all("\x1b[200~halv ferdig, på".as_bytes()).unwrap();
        assert_eq!(mailbox.wait(), Input::Paste("halv ferdig, på".into()));
        keyboard.write_all(b"x").unwrap();
        assert_eq!(mailbox.wait(), letter('x'));
    }

    #[test]
    fn a_closed_terminal_is_told_once_and_burns_nothing() {
        let (mut mailbox, keyboard) = typed();
        drop(keyboard);
        assert_eq!(mailbox.wait(), Input::Signal(Signal::Hangup));
        assert_eq!(mailbox.wait_for(Duration::from_millis(20)), None);
    }

    #[test]
    fn what_was_typed_before_the_close_comes_before_it() {
        let (mut mailbox, mut keyboard) = typed();
        keyboard.write_all(b"ab").unwrap();
        drop(keyboard);
        assert_eq!(
            [mailbox.wait(), mailbox.wait(), mailbox.wait()],
            [letter('a'), letter('b'), Input::Signal(Signal::Hangup)]
        );
    }

    #[test]
    fn many_wakes_are_one() {
        let (mut mailbox, _keyboard) = typed();
        (0..10).for_each(|_| mailbox.waker().wake());
        assert_eq!(mailbox.wait(), Input::Wake);
        assert_eq!(mailbox.ready(), None);
    }
}
