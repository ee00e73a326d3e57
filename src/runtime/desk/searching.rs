//! Searching on a thread with a connection of its own, so that nobody who types waits for it. A question that a newer one has
//! overtaken is given up; its answer, if it comes, is dropped. What is looked for is `domain::search`'s.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender, TryRecvError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::Desk;
use super::lists::Wake;
use crate::app::msg::Msg;
use crate::domain::env::local;
use crate::domain::search::{Cut, Query, Results};
use crate::store::{Place, Store, StoreError};

/// So many of each kind are found.
const MOST: usize = 40;
/// So long a key waits for the answer that it acts on.
const PATIENCE: Duration = Duration::from_secs(5);

/// A question: its number, the line, and what that means.
type Question = (u64, String, Query);
/// The answer to a question of this number and line.
type Answer = (u64, String, Result<Results, StoreError>);

/// The thread that searches.
pub(super) struct Searcher {
    /// The number of the newest question; the thread gives up what is older.
    newest: Arc<AtomicU64>,
    /// `None` when it is to end.
    ask: Option<Sender<Question>>,
    answers: Receiver<Answer>,
    thread: Option<JoinHandle<()>>,
    /// The question that has no answer yet.
    pending: Option<u64>,
    /// The question whose last answer is not there yet: the first may be of what is newest alone.
    open: Option<u64>,
}

impl Searcher {
    /// Starts the thread; `None` where there is no file to open beside, or no thread to be had.
    fn start(place: &Place, wake: Wake) -> Option<Searcher> {
        let newest = Arc::new(AtomicU64::new(0));
        let mut store = Store::beside(place).ok().flatten()?;
        let (running, is_newest) = (Arc::new(AtomicU64::new(0)), newest.clone());
        let (now, wanted) = (running.clone(), newest.clone());
        store.give_up_when(move || now.load(Ordering::Relaxed) != wanted.load(Ordering::Relaxed)).ok()?;
        let (ask, questions) = mpsc::channel::<Question>();
        let (answer, answers) = mpsc::channel::<Answer>();
        let work = move || {
            while let Ok(mut question) = questions.recv() {
                while let Ok(newer) = questions.try_recv() {
                    question = newer;
                }
                let (number, line, query) = question;
                running.store(number, Ordering::Relaxed);
                // What can be told at once is told at once, and the rest when it is there.
                for looks in [Store::search_quickly, Store::search] {
                    let found = looks(&store, &query, MOST);
                    if number != is_newest.load(Ordering::Relaxed) {
                        break;
                    }
                    let goes_on = found.as_ref().is_ok_and(|found| found.cut == Some(Cut::GoesOn));
                    if answer.send((number, line.clone(), found)).is_err() {
                        return;
                    }
                    wake();
                    if !goes_on {
                        break;
                    }
                }
            }
        };
        let thread = thread::Builder::new().name("search".into()).spawn(work).ok()?;
        Some(Searcher { newest, ask: Some(ask), answers, thread: Some(thread), pending: None, open: None })
    }

    /// Asks; what was asked before is given up.
    fn ask(&mut self, line: &str, query: Query) -> bool {
        let number = self.newest.fetch_add(1, Ordering::Relaxed) + 1;
        let is_asked = self.ask.as_ref().is_some_and(|ask| ask.send((number, line.to_owned(), query)).is_ok());
        self.pending = is_asked.then_some(number);
        self.open = self.pending;
        is_asked
    }
}

impl Drop for Searcher {
    fn drop(&mut self) {
        // What it is at is given up, and its connection closed before the program ends.
        self.newest.fetch_add(1, Ordering::Relaxed);
        self.ask = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Desk {
    /// Looks something up: on the thread, when there is one, and else here and now.
    pub(super) fn look_for(&mut self, line: String) -> Result<Msg, StoreError> {
        let query = Query::parse(&line, local(self.env.now));
        if self.searcher.is_none()
            && let Some(wake) = self.wake.clone()
        {
            self.searcher = Searcher::start(&self.place, wake);
        }
        if self.searcher.as_mut().is_some_and(|searcher| searcher.ask(&line, query.clone())) {
            return Ok(Msg::Looking(line));
        }
        let results = self.store.search(&query, MOST)?;
        Ok(Msg::Found(line, Box::new(results)))
    }

    /// Whether the thread is at something.
    pub(super) fn is_searching(&self) -> bool {
        self.searcher.as_ref().is_some_and(|searcher| searcher.open.is_some())
    }

    /// Takes the answers that are there. A thread that has gone gives none any more: the next question begins another.
    pub(super) fn collect_found(&mut self) {
        while let Some(searcher) = &self.searcher {
            match searcher.answers.try_recv() {
                Ok(answer) => self.answered(answer),
                Err(TryRecvError::Empty) => return,
                Err(TryRecvError::Disconnected) => self.searcher = None,
            }
        }
    }

    /// Waits for the answer that a key is about to act on.
    pub(super) fn await_found(&mut self) {
        while let Some(searcher) = self.searcher.as_ref().filter(|searcher| searcher.pending.is_some()) {
            match searcher.answers.recv_timeout(PATIENCE) {
                Ok(answer) => self.answered(answer),
                Err(RecvTimeoutError::Timeout) => break,
                Err(RecvTimeoutError::Disconnected) => self.searcher = None,
            }
        }
    }

    fn answered(&mut self, (number, line, found): Answer) {
        let Some(searcher) = self.searcher.as_mut().filter(|searcher| searcher.open == Some(number)) else { return };
        searcher.pending = None;
        if !found.as_ref().is_ok_and(|found| found.cut == Some(Cut::GoesOn)) {
            searcher.open = None;
        }
        match found {
            Ok(results) => self.take(Msg::Found(line, Box::new(results))),
            Err(error) => {
                let words = self.store_words(&error);
                self.take(Msg::Failed(words));
            }
        }
    }
}
