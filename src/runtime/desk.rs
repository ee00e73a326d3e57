//! The desk: the model and the store side by side. It gives messages to `update`, carries out the effects in order, and
//! answers what the model asks for before a frame. The terminal is `run`'s; what is right is `domain`'s.

mod ahead;
mod beside;
mod checks;
mod club;
mod counting;
mod effects;
mod lists;
mod making;
mod offers;
mod own;
mod reading;
mod roles;
mod rounds;
mod searching;
mod wheel;

use std::path::PathBuf;
use std::sync::Arc;

use crossterm::event::{KeyCode, KeyModifiers};

use super::clock::{self, Clock};
use super::intake::Brought;
use super::run::{RunError, Start};
use super::{following, guides, summing, tell};
use crate::app::ask::Ask;
use crate::app::keys::Keys;
use crate::app::model::Model;
use crate::app::msg::Msg;
use crate::app::{Effect, World, update};
use crate::config::Config;
use crate::domain::env::{At, Env};
use crate::domain::guide::Book;
use crate::domain::ids::CallId;
use crate::domain::policy::Policy;
use crate::lang::{Lang, Language};
use crate::store::{Place, Store, StoreError};
use crate::words::commands;

/// How many clubs that come later are at hand.
const LATER: u32 = 60;
/// A model that keeps asking the same is told to wait for the next frame: a screen beats a loop.
const QUESTIONS: usize = 16;

/// What is to be done with the terminal itself.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outward {
    /// Put text on the clipboard.
    Copy(String),
    /// Draw everything anew.
    Redraw,
}

/// The desk.
pub struct Desk {
    model: Model,
    store: Store,
    place: Place,
    is_practice: bool,
    lang: Lang,
    config: Config,
    here: PathBuf,
    clock: Clock,
    env: Env,
    policy: &'static Policy,
    book: Arc<Book>,
    /// The organisation's own guides, which may be edited while the program runs.
    own: own::Own,
    /// The list that was read and waits for its Enter.
    brought: Option<Brought>,
    /// The file that is being read.
    reading: Option<lists::Reading>,
    /// The figures of the overview that are being read.
    counting: Option<counting::Counting>,
    /// What else is being read on threads.
    besides: Vec<beside::Beside>,
    /// The threads that read; after `counting` and `besides`, so that they are asked to stop before they are waited for.
    readers: counting::Readers,
    /// Of when those are that were read last.
    counted: Option<counting::Counted>,
    /// The thread that searches, once something was looked for.
    searcher: Option<searching::Searcher>,
    /// Whether rows have come that are to be made findable in a quiet moment.
    is_restless: bool,
    /// How a thread makes the loop look up.
    wake: Option<lists::Wake>,
    /// Whether the note has changed since it was journalled.
    is_unsaved: bool,
    /// The draft that is in the database, so that typing can be an update of its row.
    journalled: Option<CallId>,
    /// What is probably shown next.
    ahead: ahead::Ahead,
    outward: Vec<Outward>,
    /// Whether the figures of closed rounds are being worked out.
    counts_closed: bool,
    /// The clubs that are being counted for the form of a round, or were, and the state of the database they are of.
    picking: Option<rounds::Counted>,
    /// What the search finds that the form of a round names.
    searched: Option<rounds::Searched>,
    /// What is being looked for on a thread, to be counted in that form.
    looking: Option<String>,
    /// The annual wheel of today, once it was asked for.
    season: Option<super::season::Season>,
    /// Whether clubs wait to be brought up to date.
    is_due: bool,
}

impl Desk {
    /// The desk with everything on it, the store read as far as the first frame needs.
    ///
    /// # Errors
    /// [`RunError`]: the keys of the configuration, the embedded data, the store.
    pub fn new(start: Start, size: (u16, u16)) -> Result<Desk, RunError> {
        let keys = Keys::new(&start.config.keys).map_err(RunError::Keys)?;
        let policy = crate::assets::policy().map_err(|error| RunError::Assets(error.clone()))?;
        let book = crate::assets::shared_book().map_err(|error| RunError::Assets(error.clone()))?;
        let book = super::season::book(&start.store, book)?;
        let mut env = Env::new(start.clock.now(), clock::seed().unwrap_or_default());
        if let Some(newest) = start.store.newest_id()? {
            env.ids.not_before(newest);
        }
        let own = own::Own::new(start.config.guides.clone());
        let mut desk = Desk {
            model: Model::new(keys, env.now, size),
            store: start.store,
            place: start.place,
            is_practice: start.is_practice,
            lang: start.lang,
            config: start.config,
            here: start.here,
            clock: start.clock,
            env,
            policy,
            book,
            own,
            brought: None,
            reading: None,
            counting: None,
            readers: Default::default(),
            counted: None,
            searcher: None,
            is_restless: false,
            wake: None,
            is_unsaved: false,
            journalled: None,
            ahead: ahead::Ahead::default(),
            outward: Vec::new(),
            besides: Vec::new(),
            counts_closed: false,
            picking: None,
            searched: None,
            looking: None,
            season: None,
            is_due: false,
        };
        desk.name_guides();
        desk.speak(start.lang.language());
        let opened = desk.opened()?;
        desk.take(Msg::Opened(Box::new(opened)));
        let own = crate::assets::own_guides();
        if let Some(words) = own.and_then(|own| guides::notice(desk.lang, &own.mistakes)) {
            desk.take(Msg::Failed(words));
        }
        Ok(desk)
    }

    /// The state to be drawn.
    pub fn model(&self) -> &Model {
        &self.model
    }

    /// The state was drawn as it is.
    pub fn drawn(&mut self) {
        self.model.drawn();
    }

    /// The words to draw it with.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Moves a fixed clock, as time would; the clock of the machine moves by itself.
    pub fn at(&mut self, now: At) {
        self.clock.set(now);
        self.take(Msg::Ticked);
    }

    /// The database, for looking at what is in it.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Takes a message and carries out all that follows from it.
    pub fn take(&mut self, msg: Msg) {
        self.env.at(self.clock.now());
        if let Msg::KeyPressed(key) = &msg
            && (self.model.asks().is_some() || self.searcher.is_some())
            && self.model.depends_on_what_is_shown(*key)
        {
            self.answer_asks();
            self.await_found();
        }
        // What was written in a form is not lost with the deed that could not be: the form is there again.
        let may_close = matches!(&msg, Msg::KeyPressed(key) if key.code == KeyCode::Enter
            || key.modifiers.intersects(KeyModifiers::CONTROL | KeyModifiers::ALT));
        let open = if may_close { self.model.dialogs.clone() } else { Vec::new() };
        let mut is_lost = false;
        let mut messages = std::collections::VecDeque::from([msg]);
        while let Some(msg) = messages.pop_front() {
            let mut world = World { env: &mut self.env, policy: self.policy };
            let mut has_failed = false;
            for effect in update(&mut self.model, msg, &mut world) {
                // A deed that builds on one that could not be written is not written either.
                if has_failed && matches!(effect, Effect::Commit { .. }) {
                    continue;
                }
                let answers = self.perform(effect);
                has_failed |= answers.iter().any(|answer| matches!(answer, Msg::NotCommitted(_)));
                messages.extend(answers);
            }
            is_lost |= has_failed;
        }
        if is_lost && self.model.dialogs.len() < open.len() {
            self.model.dialogs = open;
        }
    }

    /// Everything that must stand before a frame is drawn: the note journalled, the questions of the model answered.
    /// Returns what is to be done with the terminal.
    pub fn settle(&mut self) -> Vec<Outward> {
        self.journal();
        self.answer_asks();
        std::mem::take(&mut self.outward)
    }

    /// Answers the model until it asks no more.
    fn answer_asks(&mut self) {
        for _ in 0..QUESTIONS {
            let Some(ask) = self.model.asks() else { break };
            match self.answer(ask) {
                Ok(msg) => self.take(msg),
                Err(error) => {
                    let words = self.store_words(&error);
                    self.model.stale = crate::app::model::Stale::NOTHING;
                    self.take(Msg::Failed(words));
                    break;
                }
            }
        }
    }

    /// Brings clubs up to date that the calendar has changed, a breath at a time. Returns whether there is more to do.
    pub fn rest(&mut self) -> bool {
        let now = self.clock.now();
        match self.store.restand_due(self.policy, &self.book, now) {
            Ok(0) | Err(_) => {
                if self.store.catch_up_search().unwrap_or(false) {
                    return true;
                }
                // Nobody waits now: what the journal has grown to is put into its place, so that no key pays for it.
                self.tidy();
                false
            }
            Ok(_) => {
                self.take(Msg::CalendarMoved);
                true
            }
        }
    }

    /// Puts what the journal has grown to into its place. That it cannot be done changes nothing; it is tried again at the next
    /// rest. It waits for whoever reads, so not while a thread does.
    fn tidy(&self) {
        if self.counting.is_none() && self.besides.is_empty() && !self.is_searching() {
            let _ = self.store.tidy();
        }
    }

    /// Whether there is something to do again in a quiet moment; asked once for each time.
    pub fn is_restless(&mut self) -> bool {
        std::mem::take(&mut self.is_restless)
    }

    /// When the model must look up again by itself: each second while a call's clock is on screen, else when the next
    /// club comes back. `None`: nothing happens until somebody does something.
    pub fn patience(&self) -> Option<std::time::Duration> {
        if self.clock.is_fixed() {
            return None;
        }
        let model = &self.model;
        let shows_clock = model.call.as_ref().is_some_and(|call| !call.is_edit)
            && model.screen == crate::app::model::Screen::Call
            && !model.is_covered;
        if shows_clock {
            return Some(std::time::Duration::from_millis(1_000));
        }
        let next = model.queue.later.first()?.ready_at?;
        let wait = (next - self.clock.now()).to_std().unwrap_or_default();
        Some(wait.max(std::time::Duration::from_secs(1)))
    }

    fn answer(&mut self, ask: Ask) -> Result<Msg, StoreError> {
        let now = self.env.now;
        let round = self.model.round.as_ref().map(|round| round.id);
        match ask {
            Ask::Queue { from, limit } => {
                let Some(round) = round else {
                    let counts = Default::default();
                    return Ok(Msg::QueueRead { from: 0, rows: Vec::new(), later: Vec::new(), counts });
                };
                let mut counts = self.store.counts(round, now)?;
                let page = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
                // The queue may have grown shorter than the place that was chosen.
                let from = from.min(usize::try_from(counts.ready).unwrap_or(0).saturating_sub(1));
                let rows = self.store.ready(round, now, page(from), page(limit))?;
                // Figures and rows are read one after the other; what is written in between must not leave a row missing.
                if rows.len() < limit {
                    counts.ready = page(from + rows.len());
                }
                let later = self.store.later(round, now, LATER)?;
                Ok(Msg::QueueRead { from, rows, later, counts })
            }
            Ask::Club(club) => Ok(Msg::ClubRead(club, self.club(club)?.map(Box::new))),
            Ask::Offers => {
                let offers = self.store.offers()?;
                let places = self.store.places(&offers)?;
                Ok(Msg::OffersRead(offers.into_iter().zip(places).collect()))
            }
            Ask::FollowUps { whose, from, limit } => {
                let page = following::page(&self.store, now, whose, (from, limit))?;
                Ok(Msg::FollowUpsRead(Box::new(page)))
            }
            Ask::Find(line) => self.look_for(line),
            Ask::Rounds => self.rounds(),
            Ask::Reasons(round) => Ok(self.reasons(round)),
            Ask::RoundCount(filter) => self.round_count(filter),
            Ask::RoundClubs { round, from, limit } => self.round_clubs(round, from, limit),
            Ask::ClubExtra(club) => self.club_extra(club),
            Ask::Wholes(keep, other) => self.wholes(keep, other),
            Ask::Register => self.register(),
            Ask::Wheel => Ok(Msg::WheelRead(self.wheel()?)),
            Ask::Summary(session) => {
                let view = summing::gather(&self.store, self.policy, session, now)?;
                Ok(Msg::SummaryRead(view.map(Box::new)))
            }
        }
    }

    /// Writes the note down as it stands, once for all keys since the last frame: what is shown is stored.
    fn journal(&mut self) {
        if !self.is_unsaved {
            return;
        }
        let Some(call) = &self.model.call else {
            self.is_unsaved = false;
            return;
        };
        let draft = &call.draft;
        let saved = if self.journalled == Some(draft.call) {
            self.store.save_typing(draft.call, &draft.text, draft.caret, &draft.asked)
        } else {
            self.store.save_draft(draft)
        };
        match saved {
            Ok(()) => {
                self.journalled = Some(draft.call);
                self.is_unsaved = false;
                let now = self.env.now;
                self.take(Msg::DraftSaved(now));
            }
            Err(error) => {
                let words = self.store_words(&error);
                self.take(Msg::NotCommitted(words));
            }
        }
    }

    /// Speaks a language from now on.
    fn speak(&mut self, language: Language) {
        self.lang = Lang::new(language);
        let lang = self.lang;
        let named = crate::app::command::Command::ALL.iter();
        let named = named.map(|command| (*command, commands::name(lang, *command).to_owned())).collect();
        self.name_again();
        let round = tell::new_round_name(lang, self.env.now);
        self.take(Msg::LanguageChanged(named, round));
    }

    /// What went wrong with the store, in words.
    fn store_words(&self, error: &StoreError) -> String {
        tell::store_error(self.lang, error, &self.place)
    }
}
