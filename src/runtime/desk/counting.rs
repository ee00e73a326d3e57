//! Reading the figures of the overview on a thread of its own, with a connection of its own: on a million calls it takes
//! seconds, and the screen lives on with the figures that were read last. What they mean is `domain::overview`'s.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::thread::{self, JoinHandle};

use super::Desk;
use super::lists::{OnDrop, Wake};
use crate::app::msg::Msg;
use crate::domain::env::{At, day_of};
use crate::domain::overview::Span;
use crate::runtime::overview::{self, Rules};
use crate::store::{Place, Store, StoreError, Version};

/// Figures that are being read. Dropped, it asks the reading to stop, which it does at the next club.
pub(super) struct Counting {
    found: Receiver<Found>,
    goes_on: Arc<AtomicBool>,
    /// The state of the database they were begun in.
    version: Option<Version>,
    at: At,
}

impl Drop for Counting {
    fn drop(&mut self) {
        self.goes_on.store(false, Ordering::Relaxed);
    }
}

/// The threads that have read, and perhaps still come to their end. Nobody waits for them but the end of the program, since
/// the database's library clears up then.
#[derive(Default)]
pub(super) struct Readers(Vec<JoinHandle<()>>);

impl Readers {
    pub(super) fn push(&mut self, reader: JoinHandle<()>) {
        self.0.retain(|reader| !reader.is_finished());
        self.0.push(reader);
    }
}

impl Drop for Readers {
    fn drop(&mut self) {
        for reader in self.0.drain(..) {
            // What it has to say is not wanted any more.
            let _ = reader.join();
        }
    }
}

/// The state of the database, and the instant, of the figures that are shown.
pub(super) type Counted = (Version, At);

type Found = Result<Msg, StoreError>;

impl Desk {
    /// Has the figures of the year read, unless those that are shown are of this day and nothing was written since.
    pub(super) fn read_overview(&mut self) -> Vec<Msg> {
        let now = self.env.now;
        let version = self.store.version().ok();
        let is_same = |old: Version, at: At| Some(old) == version && day_of(at) == day_of(now);
        if self.counted.is_some_and(|(old, at)| is_same(old, at)) && self.model.overview.shown.is_some() {
            return Vec::new();
        }
        if self.counting.as_ref().is_some_and(|begun| begun.version.is_some_and(|old| is_same(old, begun.at))) {
            return Vec::new();
        }
        self.counting = None;
        let Some((wake, Place::File(_))) = self.wake.clone().zip(Some(&self.place)) else {
            let mut messages = vec![Msg::OverviewBegun(self.wheel().ok())];
            let rules = Rules { book: &self.book, policy: self.policy, now };
            let told = work(&self.store, rules, &|| true, &mut |found| {
                messages.push(found);
                true
            });
            if let Err(error) = told {
                messages.push(Msg::Failed(self.store_words(&error)));
            }
            self.counted = version.map(|version| (version, now));
            for message in messages {
                self.take(message);
            }
            self.keep_figures();
            return vec![Msg::OverviewEnded];
        };
        match self.begin(wake, version, now) {
            Ok(counting) => {
                self.counting = Some(counting);
                vec![Msg::OverviewBegun(self.wheel().ok())]
            }
            Err(error) => vec![Msg::Failed(self.lang.error_unexpected(&error.to_string()))],
        }
    }

    fn begin(&mut self, wake: Wake, version: Option<Version>, at: At) -> std::io::Result<Counting> {
        let (sender, found) = mpsc::channel();
        let goes_on = Arc::new(AtomicBool::new(true));
        let (place, is_wanted) = (self.place.clone(), Arc::clone(&goes_on));
        let (book, policy) = (Arc::clone(&self.book), self.policy);
        let thread = thread::Builder::new().name("overview".into()).spawn(move || {
            let _last = OnDrop(Arc::clone(&wake));
            let sender = sender;
            let rules = Rules { book: &book, policy, now: at };
            let done = Store::open(&place).and_then(|store| {
                work(&store, rules, &|| is_wanted.load(Ordering::Relaxed), &mut |found| {
                    let is_taken = sender.send(Ok(found)).is_ok();
                    wake();
                    is_taken
                })
            });
            if let Err(error) = done {
                let _ = sender.send(Err(error));
            }
        })?;
        self.readers.push(thread);
        Ok(Counting { found, goes_on, version, at })
    }

    /// Takes what the thread has found so far.
    pub(super) fn collect_overview(&mut self) {
        while let Some(counting) = &self.counting {
            match counting.found.try_recv() {
                Ok(Ok(found)) => self.take(found),
                Ok(Err(error)) => {
                    let words = self.store_words(&error);
                    self.take(Msg::Failed(words));
                    self.counting = None;
                    self.take(Msg::OverviewEnded);
                }
                Err(TryRecvError::Empty) => return,
                Err(TryRecvError::Disconnected) => {
                    self.counted = counting.version.zip(Some(counting.at));
                    self.counting = None;
                    self.keep_figures();
                    self.take(Msg::OverviewEnded);
                }
            }
        }
    }

    /// Keeps how the figures stand that the rows do not tell of later: once a day. That it cannot be done changes nothing.
    fn keep_figures(&mut self) {
        let today = self.env.today();
        let Some(shown) = self.model.overview.shown.as_mut().filter(|shown| shown.span.to == today) else { return };
        let kept = shown.to_keep(today);
        let is_current = self.counted.map(|(version, _)| version) == self.store.version().ok();
        if !self.store.keep_figures(&kept).unwrap_or(false) {
            return;
        }
        if shown.kept.is_empty() {
            shown.take_kept(kept);
        }
        // What was just written has changed no figure.
        if let (true, Some(counted), Ok(version)) = (is_current, &mut self.counted, self.store.version()) {
            counted.0 = version;
        }
    }
}

/// Reads the figures, and hands them over; then the levels, which take longer.
fn work(
    store: &Store,
    rules: Rules<'_>,
    goes_on: &dyn Fn() -> bool,
    tell: &mut dyn FnMut(Msg) -> bool,
) -> Result<(), StoreError> {
    let span = Span::year_to(day_of(rules.now));
    let Some(figures) = overview::figures(store, rules, span, goes_on)? else { return Ok(()) };
    if !tell(Msg::OverviewRead(Box::new(figures), rules.now)) {
        return Ok(());
    }
    // A checklist that cannot be read leaves the levels out; the tests read it.
    let Ok(checklist) = crate::assets::checklist() else { return Ok(()) };
    if let Some(levels) = overview::levels(store, rules, checklist, goes_on)? {
        tell(Msg::LevelsRead(overview::numbers(checklist), levels));
    }
    Ok(())
}
