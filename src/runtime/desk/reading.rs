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
        let open = drafts.iter().find(|draft| draft.parked_at.is_none());
        self.journalled = open.map(|draft| draft.call);
        let round = self.store.open_round()?;
        let row = match (open, &round) {
            (Some(draft), Some(round)) => self.store.place_of(round.id, draft.club, self.clock.now())?,
            _ => None,
        };
        Ok(Opened {
            round,
            row,
            session: self.store.open_session()?,
            drafts,
            edits,
            names,
            is_practice: self.is_practice,
            has_clubs: !self.store.is_empty()?,
        })
    }
}
