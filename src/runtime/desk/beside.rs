//! What takes the store seconds where there are a hundred thousand clubs and is not typed: asked for on a thread with a connection
//! of its own, while the screen lives on. Searching and the overview have threads of their own (`searching`, `counting`).

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::thread;

use super::Desk;
use super::lists::OnDrop;
use super::rounds::Searched;
use crate::app::msg::Msg;
use crate::app::round_form::RoundEditor;
use crate::domain::ids::{ClubId, RoundId};
use crate::domain::queue::{Counts, Reasons};
use crate::domain::round::{Filter, Names, Round, RoundReport};
use crate::store::{Place, Result, Store, Version};

/// What was asked for.
pub(super) enum Brought {
    /// The clubs that the form of a round fits, and the form.
    Fitting(Box<RoundEditor>, Vec<ClubId>),
    /// The clubs of what was found, and whether all that was written is findable.
    Found(Vec<ClubId>, bool),
    /// The clubs that the search of a filter finds, for the live count.
    Searched(Filter, Searched),
    /// The figures of closed rounds, and the state of the database they are of.
    Counts(Option<Version>, Vec<(Round, Counts)>),
    /// Why the clubs of a round are where they are.
    Reasons(RoundId, Reasons),
    /// What the clubs have that the form of a round may name.
    Names(Names),
    /// The report of a round.
    Report(Option<Box<RoundReport>>),
}

/// Something that is being read. Dropped, it asks the reading to stop.
pub(super) struct Beside {
    found: Receiver<Result<Brought>>,
    goes_on: Arc<AtomicBool>,
}

impl Drop for Beside {
    fn drop(&mut self) {
        self.goes_on.store(false, Ordering::Relaxed);
    }
}

impl Desk {
    /// Has something read beside; [`Desk::collect`] takes it. Where there is no file to open beside it is read here and
    /// now, and returned; where there is no thread to be had that is said.
    pub(super) fn read_beside(
        &mut self,
        work: impl FnOnce(&Store) -> Result<Brought> + Send + 'static,
    ) -> Option<Result<Brought>> {
        let Some((wake, Place::File(_))) = self.wake.clone().zip(Some(&self.place)) else {
            return Some(work(&self.store));
        };
        let goes_on = Arc::new(AtomicBool::new(true));
        let (place, is_wanted) = (self.place.clone(), Arc::clone(&goes_on));
        let (sender, found) = mpsc::channel();
        let started = thread::Builder::new().name("beside".into()).spawn(move || {
            // In this order: the loop is woken when the answer, or the lack of one, is there.
            let _last = OnDrop(wake);
            let sender = sender;
            // Looking at records needs tables of its own, in memory: a connection that may only read has none.
            let read = Store::open(&place).and_then(|mut store| {
                store.give_up_when(move || !is_wanted.load(Ordering::Relaxed))?;
                work(&store)
            });
            let _ = sender.send(read);
        });
        match started {
            Ok(thread) => {
                self.readers.push(thread);
                self.besides.push(Beside { found, goes_on });
                None
            }
            Err(error) => {
                self.give_up_waiting();
                self.take(Msg::Failed(self.lang.error_unexpected(&error.to_string())));
                None
            }
        }
    }

    /// Nobody waits any more for what will not come.
    fn give_up_waiting(&mut self) {
        self.stop_saving();
        (self.counts_closed, self.looking) = (false, None);
    }

    /// Takes what was read beside.
    pub(super) fn collect_beside(&mut self) {
        let (mut brought, mut is_lost) = (Vec::new(), false);
        self.besides.retain(|beside| match beside.found.try_recv() {
            Ok(found) => {
                brought.push(found);
                false
            }
            Err(TryRecvError::Empty) => true,
            Err(TryRecvError::Disconnected) => {
                is_lost = true;
                false
            }
        });
        if is_lost {
            self.give_up_waiting();
        }
        for found in brought {
            for msg in self.brought(found) {
                self.take(msg);
            }
        }
    }

    /// What follows from something that was read beside.
    pub(super) fn brought(&mut self, found: Result<Brought>) -> Vec<Msg> {
        match found {
            Ok(Brought::Fitting(editor, clubs)) => self.fitting_found(&editor, clubs),
            Ok(Brought::Found(clubs, is_partial)) => vec![super::rounds::of_found(clubs, is_partial)],
            Ok(Brought::Searched(filter, searched)) => self.searched(filter, searched),
            Ok(Brought::Counts(version, counts)) => self.closed_counted(version, &counts),
            Ok(Brought::Reasons(round, reasons)) => vec![Msg::ReasonsRead(round, Some(reasons))],
            Ok(Brought::Names(names)) => {
                self.put_names(&names);
                Vec::new()
            }
            Ok(Brought::Report(report)) => vec![Msg::RoundReportRead(report)],
            Err(error) => {
                self.give_up_waiting();
                vec![Msg::Failed(self.store_words(&error))]
            }
        }
    }
}
