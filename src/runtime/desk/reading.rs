//! What is found when a store is opened: the round, the sitting, and drafts that were cut off.

use super::Desk;
use crate::app::model::Names;
use crate::app::msg::Opened;
use crate::store::StoreError;

impl Desk {
    pub(super) fn opened(&mut self) -> Result<Opened, StoreError> {
        let drafts = self.store.drafts()?;
        let mut names = Names::default();
        let mut edits = Vec::new();
        for draft in &drafts {
            names.clubs.extend(self.store.club_name(draft.club)?.map(|name| (draft.club, name)));
            if let Some(person) = draft.person {
                names.people.extend(self.store.person_name(person)?.map(|name| (person, name)));
            }
            if self.store.call(draft.call)?.is_some() {
                edits.push(draft.call);
            }
        }
        self.journalled = drafts.iter().find(|draft| draft.parked_at.is_none()).map(|draft| draft.call);
        Ok(Opened {
            round: self.store.open_round()?,
            session: self.store.open_session()?,
            drafts,
            edits,
            names,
            is_practice: self.is_practice,
            has_clubs: !self.store.is_empty()?,
        })
    }
}
