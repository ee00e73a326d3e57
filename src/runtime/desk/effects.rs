//! Carrying out effects. What takes the store's time is done here and now, before the next frame.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use chrono::Datelike;

use super::{Desk, Outward};
use crate::app::Effect;
use crate::app::msg::{Committed, Msg};
use crate::app::notice::Way;
use crate::domain::deeds::add_club::{self, NewClub};
use crate::domain::draft::{Draft, DraftChange};
use crate::domain::env::local;
use crate::domain::ids::SessionId;
use crate::domain::op::{Change, Op};
use crate::lang::Language;
use crate::runtime::{practice, summing, tell};
use crate::words;

/// An op with more changes than anybody makes by hand.
const LARGE: usize = 500;

impl Desk {
    /// Carries out one effect; the messages say what came of it.
    pub(super) fn perform(&mut self, effect: Effect) -> Vec<Msg> {
        match effect {
            Effect::Commit { op, draft, way } => vec![self.commit(*op, &draft, way)],
            Effect::SaveDraft(draft) => vec![self.save_draft(&draft)],
            Effect::SaveTyping => {
                self.is_unsaved = true;
                Vec::new()
            }
            Effect::RemoveDraft(call) => match self.store.remove_draft(call) {
                Ok(()) => Vec::new(),
                Err(error) => vec![Msg::NotCommitted(self.store_words(&error))],
            },
            Effect::FindTurnable(way) => vec![self.turnable(way)],
            Effect::ReadList(path) => self.read_list(&path).into_iter().collect(),
            Effect::CompletePath(typed) => vec![self.complete_path(typed)],
            Effect::ImportList => self.import_list().into_iter().collect(),
            Effect::OpenPractice => vec![self.open_practice()],
            Effect::ReadScenes => vec![self.read_scenes(false)],
            Effect::AddClub(form) => vec![self.add_club(&form)],
            Effect::CheckItem(item, answer) => self.check_item(&item, answer),
            Effect::ItemToTask(item) => self.item_to_task(&item),
            Effect::CallRole(words) => vec![self.call_role(&words)],
            Effect::SetLevel(level, note) => self.set_level(Some((level, &note))),
            Effect::UnsetLevel => self.set_level(None),
            Effect::ListGuides => vec![self.list_guides()],
            Effect::ReadCards => vec![self.read_cards()],
            Effect::EditWheelEntry(id) => vec![self.edit_wheel_entry(id.as_deref())],
            Effect::SaveCalendar => vec![self.save_calendar()],
            Effect::SaveRegister => vec![self.save_register()],
            Effect::SavePage(page) => self.save_page(page),
            Effect::SendRegister => vec![self.send_register()],
            Effect::SaveSummary(session) => vec![self.save_summary(session)],
            Effect::ReadOverview => self.read_overview(),
            Effect::Copy(number) => {
                self.outward.push(Outward::Copy(number));
                vec![Msg::NumberCopied]
            }
            Effect::Dial(number) => vec![self.dial(&number)],
            Effect::ChooseRound(round) => vec![self.choose_round(round)],
            Effect::NewRound(clubs) => vec![self.new_round(clubs)],
            Effect::ReadRoundReport(round) => self.read_round_report(round),
            Effect::SaveRoundReport(report) => vec![self.save_round_report(&report)],
            Effect::RoundOfFound(line) => self.round_of_found(&line),
            Effect::EditRound(round) => vec![self.edit_round(round)],
            Effect::SaveRound(editor) => self.save_round(&editor),
            Effect::OfferForm(offer) => vec![self.offer_form(offer.map(|offer| *offer))],
            Effect::SaveOffer(editor) => vec![self.save_offer(&editor)],
            Effect::CancelOffer(offer) => vec![self.cancel_offer(&offer)],
            Effect::Place { round, club, place } => vec![self.place(round, club, &place)],
            Effect::ReadGuides => vec![self.read_guides()],
            Effect::NextLanguage => {
                let all = Language::ALL;
                let at = all.iter().position(|language| *language == self.lang.language()).unwrap_or(0);
                self.speak(all[(at + 1) % all.len()]);
                Vec::new()
            }
            Effect::Redraw => {
                self.outward.push(Outward::Redraw);
                Vec::new()
            }
        }
    }

    /// Writes an op down. Only what the store has confirmed is told to the model.
    pub(super) fn commit(&mut self, op: Op, draft: &DraftChange, way: Way) -> Msg {
        if let Err(error) = self.store.commit(&op, draft, self.policy, &self.book, self.env.now) {
            // A sitting that could not be begun must not be on the screen.
            if let Ok(session) = self.store.open_session() {
                self.model.session = session;
            }
            // What a deed had worked out ahead must not be on the screen either.
            self.model.stale.club = true;
            return Msg::NotCommitted(self.store_words(&error));
        }
        // A list of thousands fills the journal: it is put into its place now, and not at some key.
        if op.changes.len() > LARGE {
            self.tidy();
            self.is_restless = true;
        }
        self.note_due(&op);
        self.note_season(&op);
        match draft {
            DraftChange::Keep => {}
            DraftChange::Remove(_) => (self.journalled, self.is_unsaved) = (None, false),
            DraftChange::Put(draft) => self.journalled = Some(draft.call),
        }
        let club = self.club_named(&op, way);
        let committed = Committed {
            way,
            club,
            round: self.store.open_round().ok().flatten(),
            has_clubs: self.store.is_empty().is_ok_and(|is_empty| !is_empty),
            session: self.store.open_session().ok().flatten(),
            op,
        };
        Msg::Committed(Box::new(committed))
    }

    /// The name of the first club a deed is about, which is the last one where it is undone; of one that it took away, what it was
    /// called.
    fn club_named(&self, op: &Op, way: Way) -> Option<String> {
        let club = match way {
            Way::Undone => op.changes.iter().rev().find_map(Change::club)?,
            Way::Done | Way::Redone => op.changes.iter().find_map(Change::club)?,
        };
        let gone = || {
            op.changes.iter().find_map(|change| match change {
                Change::Club(edit) => edit.row().filter(|row| row.id == club).map(|row| row.name.clone()),
                _ => None,
            })
        };
        self.store.club_name(club).ok().flatten().or_else(gone)
    }

    fn save_draft(&mut self, draft: &Draft) -> Msg {
        match self.store.save_draft(draft) {
            Ok(()) => {
                if draft.parked_at.is_none() {
                    self.journalled = Some(draft.call);
                }
                Msg::DraftSaved(self.env.now)
            }
            Err(error) => {
                self.is_unsaved = draft.parked_at.is_none();
                Msg::NotCommitted(self.store_words(&error))
            }
        }
    }

    fn turnable(&mut self, way: Way) -> Msg {
        // What is typed must be in the journal before an undo decides whether text would be lost.
        self.journal();
        let found = if way == Way::Undone { self.store.undoable() } else { self.store.redoable() };
        match found {
            Ok(op) => Msg::Turnable(way, op.map(Box::new)),
            Err(error) => Msg::Failed(self.store_words(&error)),
        }
    }

    fn open_practice(&mut self) -> Msg {
        let opened = practice::open(&mut self.env, self.lang, None, false);
        match opened {
            Ok((store, place)) => {
                (self.store, self.place, self.is_practice) = (store, place, true);
                (self.counting, self.counted) = (None, None);
                self.forget_ahead();
                (self.season, self.picking, self.counts_closed) = (None, None, false);
                (self.searched, self.looking) = (None, None);
                self.take_book(std::sync::Arc::clone(&self.book));
                self.besides.clear();
                (self.searcher, self.is_restless) = (None, true);
                match self.opened() {
                    Ok(opened) => Msg::Opened(Box::new(opened)),
                    Err(error) => Msg::Failed(self.store_words(&error)),
                }
            }
            Err(error) => Msg::Failed(practice::words(self.lang, &error)),
        }
    }

    /// Reads the scenes to practise in: they are embedded, and parsed now for the first time.
    fn read_scenes(&self, is_alone: bool) -> Msg {
        match crate::assets::scene::scenes() {
            Ok(scenes) => Msg::ScenesRead(scenes.to_vec(), is_alone),
            Err(error) => Msg::Failed(self.lang.practise_unreadable(&error.to_string())),
        }
    }

    /// Opens the practice screen with nothing behind it.
    pub fn practise(&mut self) {
        let read = self.read_scenes(true);
        self.take(read);
    }

    fn add_club(&mut self, form: &NewClub) -> Msg {
        let round = self.model.round.clone();
        let name = self.model.new_round_name.clone();
        match add_club::add_club(&mut self.env, self.policy, form, round.as_ref(), &name) {
            Ok(op) => {
                self.model.dialogs.clear();
                self.commit(op, &DraftChange::Keep, Way::Done)
            }
            Err(refusal) => Msg::Failed(words::refusal(self.lang, refusal).to_owned()),
        }
    }

    /// Saves the summary beside where the program was started, readable by its owner only, under a name without names.
    fn save_summary(&mut self, session: SessionId) -> Msg {
        let view = match summing::gather(&self.store, self.policy, Some(session), self.env.now) {
            Ok(Some(view)) => view,
            Ok(None) => return Msg::SummaryRead(None),
            Err(error) => return Msg::Failed(self.store_words(&error)),
        };
        let at = local(view.summary.started_at);
        let name =
            format!("ringerunde-{:04}-{:02}-{:02}-{}.md", at.year(), at.month(), at.day(), at.time().format("%H%M"));
        let text = words::summary::markdown(self.lang, &view);
        match write_private(&self.here, &name, text.as_bytes()) {
            Ok(name) => Msg::SummarySaved(name),
            Err(error) => Msg::Failed(tell::file_error(self.lang, &error, &name)),
        }
    }

    /// Starts the dial command of the settings, with arguments and never through a shell.
    fn dial(&mut self, number: &str) -> Msg {
        let Some((program, arguments)) = self.config.dial.split_first() else { return Msg::Dialled(false) };
        let uri = crate::domain::phone::tel_uri(number).unwrap_or_else(|| number.to_owned());
        let started = Command::new(program)
            .args(arguments.iter().map(|part| part.replace("{number}", number).replace("{tel}", &uri)))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        match started {
            Ok(_) => Msg::Dialled(true),
            Err(error) => Msg::Failed(tell::file_error(self.lang, &error, program)),
        }
    }
}

/// Writes a file that only its owner can read, under a name that is free: `name`, or with `-2`, `-3` … before its ending, since names
/// say nothing of what is in a file, and no page takes the place of another. Returns the name.
pub(super) fn write_private(folder: &Path, name: &str, bytes: &[u8]) -> std::io::Result<String> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let mut free = name.to_owned();
    for number in 2.. {
        match options.open(folder.join(&free)) {
            Ok(mut file) => {
                file.write_all(bytes)?;
                break;
            }
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
                free = format!("{stem}-{number}.{ending}")
            }
            Err(error) => return Err(error),
        }
    }
    Ok(free)
}
