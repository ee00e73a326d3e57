//! The checklist of the club that is shown: an answer, a task out of an item, the level; and the cards of arguments. The deeds are `domain`'s.

use super::Desk;
use super::effects::write_private;
use crate::app::effect::ClubPage;
use crate::app::msg::Msg;
use crate::app::notice::{Notice, Way};
use crate::assets;
use crate::domain::agreed::agreed;
use crate::domain::checklist::{Answer, Item};
use crate::domain::deeds::{Refusal, checklist};
use crate::domain::draft::DraftChange;
use crate::domain::env::{day_of, local};
use crate::domain::ids::SessionId;
use crate::domain::op::Op;
use crate::domain::record::ClubRecord;
use crate::runtime::checklist::view;
use crate::runtime::{cards, tell};
use crate::words;

impl Desk {
    /// Saves a page about the club that is shown beside where the program was started, readable by its owner only. The name of
    /// the file says nothing of the club.
    pub(super) fn save_page(&self, page: ClubPage) -> Vec<Msg> {
        let Some(record) = self.model.club.as_ref().map(|view| &view.record) else { return Vec::new() };
        let (lang, name, now) = (self.lang, record.club.name.as_str(), self.env.now);
        let (what, text) = match page {
            ClubPage::Agreed => ("agreed", words::agreed::page(lang, name, &agreed(record, now), now)),
            ClubPage::Checklist => {
                let checklist = match assets::checklist() {
                    Ok(checklist) => checklist,
                    Err(error) => return vec![Msg::Failed(lang.error_unexpected(&error.to_string()))],
                };
                let view = view(lang, &self.book, checklist, record, now);
                ("checklist", words::checklist::page(lang, name, &view, day_of(now)))
            }
        };
        let file = format!("ringerunde-{what}-{}.md", local(now).format("%Y-%m-%d-%H%M"));
        vec![match write_private(&self.here, &file, text.as_bytes()) {
            Ok(file) => Msg::Done(Notice::PageSaved(file)),
            Err(error) => Msg::Failed(tell::file_error(lang, &error, &file)),
        }]
    }

    /// Answers an item.
    pub(super) fn check_item(&mut self, id: &str, answer: Answer) -> Vec<Msg> {
        let Some((record, item)) = self.shown_item(id) else { return Vec::new() };
        let session = self.open_session();
        let deed = checklist::check_item(&mut self.env, &record, item, answer, "", session);
        let (club, item) = (record.club.name.clone(), item.question.get(self.lang.code()).to_owned());
        self.checked(deed, Notice::ItemChecked { club, item, answer })
    }

    /// Makes a task of an item whose answer is «no» or «partly».
    pub(super) fn item_to_task(&mut self, id: &str) -> Vec<Msg> {
        let Some((record, item)) = self.shown_item(id) else { return Vec::new() };
        let task = item.task.get(self.lang.code()).to_owned();
        let draft = self.model.call.as_ref().filter(|call| !call.is_edit).map(|call| &call.draft);
        let deed = checklist::item_to_task(&mut self.env, self.policy, &record, item, &task, draft);
        self.checked(deed, Notice::ItemIsTask { club: record.club.name.clone(), task })
    }

    /// Puts the club on a level for a reason, or leaves its level to the rules.
    pub(super) fn set_level(&mut self, wanted: Option<(u8, &str)>) -> Vec<Msg> {
        let Some(record) = self.model.club.as_ref().map(|view| view.record.clone()) else { return Vec::new() };
        let session = self.open_session();
        let deed = match wanted {
            None => checklist::unset_level(&mut self.env, &record, session),
            Some((number, note)) => {
                let level = assets::checklist().ok().and_then(|checklist| checklist.level(number));
                let level = level.ok_or(Refusal::NothingToDo);
                level.and_then(|level| checklist::set_level(&mut self.env, &record, level, note, session))
            }
        };
        match deed {
            Ok(op) => vec![self.commit(op, &DraftChange::Keep, Way::Done)],
            Err(refusal) => vec![Msg::Done(Notice::Refused(refusal))],
        }
    }

    /// The cards of arguments in words, those that fit the guide of the club that is shown first.
    pub(super) fn read_cards(&self) -> Msg {
        let guide = self.model.club.as_ref().and_then(|view| self.book.guide(&view.guide_id));
        match assets::arguments() {
            Ok(arguments) => Msg::CardsRead(cards::cards(self.lang, arguments, guide)),
            Err(error) => Msg::Failed(error.to_string()),
        }
    }

    fn open_session(&self) -> Option<SessionId> {
        self.model.session.as_ref().filter(|session| session.ended_at.is_none()).map(|session| session.id)
    }

    /// Commits the deed and tells of it in the words of the item.
    fn checked(&mut self, deed: Result<Op, Refusal>, notice: Notice) -> Vec<Msg> {
        let told = match deed {
            Ok(op) => self.commit(op, &DraftChange::Keep, Way::Done),
            Err(refusal) => return vec![Msg::Done(Notice::Refused(refusal))],
        };
        match told {
            Msg::Committed(_) => vec![told, Msg::Done(notice)],
            failed => vec![failed],
        }
    }

    fn shown_item(&self, id: &str) -> Option<(ClubRecord, &'static Item)> {
        let record = self.model.club.as_ref()?.record.clone();
        Some((record, assets::checklist().ok()?.item(id)?))
    }
}
