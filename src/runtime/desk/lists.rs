//! Reading a list in: a file of a hundred thousand rows takes seconds, so it is read on a thread of its own while the screen
//! lives on. What is in a file is found out by `runtime::intake`; what the person sees meanwhile is `app`'s.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, TryRecvError};
use std::thread;

use super::Desk;
use crate::app::dialog::Preview;
use crate::app::msg::{Completed, Msg};
use crate::app::notice::Way;
use crate::domain::deeds::import::Known;
use crate::domain::draft::DraftChange;
use crate::domain::env::Env;
use crate::domain::policy::Policy;
use crate::lang::Lang;
use crate::runtime::intake::{self, Brought, Refused};
use crate::runtime::{report, tell, typed_path};

/// Makes the loop look up, so that it collects what is finished.
pub(super) type Wake = Arc<dyn Fn() + Send + Sync>;

/// A file that is being read.
pub(super) struct Reading {
    path: PathBuf,
    file: String,
    found: Receiver<Result<Found, Refused>>,
}

/// What was found in a file, and what it would bring; the latter is worked out at the desk for what needs the database.
type Found = (Brought, Option<Preview>);

/// All that reading a file needs, so that nobody has to be asked on the way.
struct Errand {
    path: PathBuf,
    file: String,
    /// For a trial: its ids are thrown away with it.
    env: Env,
    policy: &'static Policy,
    known: Known,
    round_name: String,
    lang: Lang,
}

impl Desk {
    /// From now on files are read on a thread, which calls `wake` when it has come to an end: then [`Desk::collect`] is to be
    /// called. A desk that nobody can wake reads them at once.
    pub fn wakes_with(&mut self, wake: impl Fn() + Send + Sync + 'static) {
        self.wake = Some(Arc::new(wake));
    }

    /// Takes what the threads have finished.
    pub fn collect(&mut self) {
        self.collect_overview();
        self.collect_found();
        self.collect_beside();
        let Some(reading) = &self.reading else { return };
        let found = match reading.found.try_recv() {
            Err(TryRecvError::Empty) => return,
            Ok(found) => found,
            Err(TryRecvError::Disconnected) => Err(Refused::Read(crate::port::ReadError::Broken)),
        };
        if let Some(Reading { path, file, .. }) = self.reading.take() {
            let msg = self.list_read(&path, file, found);
            self.take(msg);
        }
    }

    /// Begins to read a file. One that is still being read is let be: its answer goes nowhere.
    pub(super) fn read_list(&mut self, path: &str) -> Option<Msg> {
        let path = typed_path::file(path);
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let known = match self.store.known() {
            Ok(known) => known,
            Err(error) => return Some(Msg::ListRefused(self.store_words(&error))),
        };
        let errand = Errand {
            path: path.clone(),
            file: file.clone(),
            env: self.env.clone(),
            policy: self.policy,
            known,
            round_name: self.model.new_round_name.clone(),
            lang: self.lang,
        };
        let Some(wake) = self.wake.clone() else {
            return Some(self.list_read(&path, file, errand.run()));
        };
        let (sender, found) = mpsc::channel();
        let started = thread::Builder::new().name("list".into()).spawn(move || {
            // In this order: whatever happens, the loop is woken when the answer, or the lack of one, is there.
            let _last = OnDrop(wake);
            let sender = sender;
            let _ = sender.send(errand.run());
        });
        match started {
            Ok(_) => {
                self.reading = Some(Reading { path, file, found });
                None
            }
            Err(error) => Some(self.list_read(&path, file, Err(Refused::Io(error)))),
        }
    }

    /// How a path that is being typed can go on. Reading one folder is what it takes.
    pub(super) fn complete_path(&self, typed: String) -> Msg {
        let (text, choices, failure) = match typed_path::complete(&typed) {
            Ok(found) if found.is_some => (found.text, found.choices, None),
            Ok(_) => (typed.clone(), Vec::new(), Some(self.lang.prompt_list_no_match().to_owned())),
            Err(error) => {
                let folder = tell::path(&typed_path::folder(&typed));
                (typed.clone(), Vec::new(), Some(tell::file_error(self.lang, &error, &folder)))
            }
        };
        Msg::PathCompleted(Completed { typed, text, choices, failure })
    }

    fn list_read(&mut self, path: &std::path::Path, file: String, found: Result<Found, Refused>) -> Msg {
        let weighed = found.and_then(|(brought, preview)| match preview {
            Some(preview) => Ok((brought, preview)),
            None => {
                let (env, round) = (&mut self.env.clone(), &self.model.new_round_name);
                let intake = intake::weigh(env, self.policy, &self.store, &brought, round)?;
                let lines = report::brought_lines(self.lang, &file, &brought, &intake, false);
                let preview = Preview { file: file.clone(), lines, has_news: intake.op.is_some() };
                Ok((brought, preview))
            }
        });
        match weighed {
            Ok((brought, preview)) => {
                self.brought = Some(brought);
                Msg::ListRead(Box::new(preview))
            }
            Err(refused) => Msg::ListRefused(tell::refused(self.lang, &refused, &tell::path(path), &self.place)),
        }
    }

    /// Writes down what the list brings, as one deed.
    pub(super) fn import_list(&mut self) -> Option<Msg> {
        let brought = self.brought.take()?;
        let round = self.model.new_round_name.clone();
        match intake::weigh(&mut self.env, self.policy, &self.store, &brought, &round) {
            Ok(intake) => Some(self.commit(intake.op?, &DraftChange::Keep, Way::Done)),
            Err(refused) => Some(Msg::Failed(tell::refused(self.lang, &refused, "", &self.place))),
        }
    }
}

impl Errand {
    fn run(mut self) -> Result<Found, Refused> {
        let bytes = intake::bytes(&self.path)?;
        let brought = intake::understand(&self.file, &bytes, &Default::default(), self.env.today())?;
        drop(bytes);
        let Brought::List(plan) = &brought else { return Ok((brought, None)) };
        let intake = intake::weigh_list(&mut self.env, self.policy, plan, &self.known, &self.round_name);
        let lines = report::brought_lines(self.lang, &self.file, &brought, &intake, false);
        Ok((brought, Some(Preview { file: self.file, lines, has_news: intake.op.is_some() })))
    }
}

/// Wakes the loop when it is dropped, on every way out of a thread.
pub(super) struct OnDrop(pub Wake);

impl Drop for OnDrop {
    fn drop(&mut self) {
        (self.0)();
    }
}
