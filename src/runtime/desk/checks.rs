//! The checklist of the club that is shown: an answer, and a task out of an item. The deeds are `domain`'s.

use super::Desk;
use crate::app::msg::Msg;
use crate::app::notice::{Notice, Way};
use crate::assets;
use crate::domain::checklist::{Answer, Item};
use crate::domain::deeds::{Refusal, checklist};
use crate::domain::draft::DraftChange;
use crate::domain::op::Op;
use crate::domain::record::ClubRecord;

impl Desk {
    /// Answers an item.
    pub(super) fn check_item(&mut self, id: &str, answer: Answer) -> Vec<Msg> {
        let Some((record, item)) = self.shown_item(id) else { return Vec::new() };
        let session =
            self.model.session.as_ref().filter(|session| session.ended_at.is_none()).map(|session| session.id);
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
