//! The annual wheel as it is: ours with what the organisation has written into it, and what it raises for a club today. The
//! rules are `domain::wheel`'s.

use std::sync::Arc;

use chrono::NaiveDate;

use super::titles;
use crate::app::wheel::{Choices, Topic};
use crate::assets;
use crate::domain::checklist;
use crate::domain::env::At;
use crate::domain::facts;
use crate::domain::guide::Book;
use crate::domain::record::ClubRecord;
use crate::domain::wheel::{OwnEntry, Raising, Wheel};
use crate::store::{Store, StoreError};

/// The wheel of a day.
#[derive(Clone, Debug)]
pub struct Season {
    /// The wheel.
    pub wheel: Arc<Wheel>,
    /// The day.
    pub day: NaiveDate,
    /// What it raises on that day.
    raising: Arc<Raising>,
}

impl Season {
    /// Reads the wheel.
    ///
    /// # Errors
    /// What the database says.
    pub fn read(store: &Store, day: NaiveDate) -> Result<Season, StoreError> {
        let own = store.wheel_entries()?;
        let wheel = match assets::wheel() {
            Ok(ours) => ours.with(&own),
            Err(_) => Wheel { entries: Vec::new() }.with(&own),
        };
        let raising = Arc::new(wheel.raising(day));
        Ok(Season { wheel: Arc::new(wheel), day, raising })
    }

    /// The record of a club with what the wheel raises for it. The level is worked out only where an entry asks for it.
    pub fn of(&self, record: ClubRecord, book: &Book, now: At) -> ClubRecord {
        let raising = Arc::clone(&self.raising);
        let level = || {
            let checklist = assets::checklist().ok()?;
            let facts = facts::compute(&record, now, book.params());
            Some(checklist::level(&record, facts, checklist).number)
        };
        let raising = match raising.needs_level().then(level).flatten() {
            Some(level) => raising.at_level(level),
            None => raising,
        };
        ClubRecord { wheel: Some(raising), ..record }
    }
}

/// The book with the facts of a season where the wheel has their entries; the same one where nothing is moved.
///
/// # Errors
/// What the database says.
pub fn book(store: &Store, book: Arc<Book>) -> Result<Arc<Book>, StoreError> {
    let own = store.wheel_entries()?;
    let seasons = match changed(&own) {
        Some(ours) => ours.with(&own).seasons(ours, book.shipped_seasons()),
        None => book.shipped_seasons().to_vec(),
    };
    Ok(if seasons == book.params().season { book } else { Arc::new(book.in_season(seasons)) })
}

/// Our wheel, where one of its entries was changed; else it need not be read.
fn changed(own: &[OwnEntry]) -> Option<&'static Wheel> {
    own.iter().any(|own| own.instead_of.is_some()).then(|| assets::wheel().ok()).flatten()
}

/// The guides and topics that an entry may belong to, in the words of a language (`nb`, `nn` or `en`).
pub fn choices(book: &Book, language_code: &str) -> Choices {
    let mut choices = Choices { facts: titles::facts(book, language_code), ..Choices::default() };
    for guide in book.guides() {
        choices.guides.push((guide.id.clone(), guide.title.get(language_code).to_owned()));
        for opening in &guide.openings {
            let is_new = !choices.topics.iter().any(|topic| topic.guide == guide.id && topic.id == opening.topic);
            if is_new {
                choices.topics.push(Topic {
                    guide: guide.id.clone(),
                    id: opening.topic.clone(),
                    question: opening.words.get(language_code).to_owned(),
                });
            }
        }
    }
    choices
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::deeds::wheel::{WheelForm, add_wheel_entry};
    use crate::domain::draft::DraftChange;
    use crate::domain::env::{Env, day_of};
    use crate::store::Place;

    #[test]
    fn an_entry_for_a_level_is_for_the_clubs_on_it() {
        let now: At = "2026-08-01T09:00:00Z".parse().unwrap();
        let mut env = Env::new(now, 1);
        let (policy, book) = (assets::policy().unwrap(), assets::book().unwrap());
        let mut store = Store::open(&Place::Memory).unwrap();
        let practice = assets::practice::practice(&mut env, "nb").unwrap();
        let form = WheelForm {
            what: "Sterke klubber".into(),
            begins: "1.8.".into(),
            topic: Some("issues".into()),
            level: "2".into(),
            ..WheelForm::default()
        };
        for op in [practice, add_wheel_entry(&mut env, &form).unwrap()] {
            store.commit(&op, &DraftChange::Keep, policy, book, now).unwrap();
        }
        let season = Season::read(&store, day_of(now)).unwrap();
        let checklist = assets::checklist().unwrap();
        let mut seen = std::collections::BTreeSet::new();
        for club in store.clubs().unwrap() {
            let record = season.of(store.record(club.id).unwrap().unwrap(), book, now);
            let facts = facts::compute(&record, now, book.params());
            let is_on_it = checklist::level(&record, facts, checklist).number == 2;
            let raising = record.wheel.as_ref().unwrap();
            let is_raised = (0..9).filter_map(|at| raising.get(at)).any(|raise| raise.what.nb == "Sterke klubber");
            assert_eq!(is_raised, is_on_it, "{}", club.name);
            seen.insert(is_on_it);
        }
        assert_eq!(seen.len(), 2, "some are on it, and some are not");
    }

    #[test]
    fn a_fact_of_a_season_follows_its_entry_and_comes_home_when_that_is_undone() {
        use crate::domain::deeds::wheel::edit_wheel_entry;
        use crate::domain::facts::Fact;
        let now: At = "2026-05-04T09:00:00Z".parse().unwrap();
        let mut env = Env::new(now, 1);
        let (policy, shipped) = (assets::policy().unwrap(), assets::shared_book().unwrap());
        let mut store = Store::open(&Place::Memory).unwrap();
        let practice = assets::practice::practice(&mut env, "nb").unwrap();
        store.commit(&practice, &DraftChange::Keep, policy, &shipped, now).unwrap();
        while store.restand_due(policy, &shipped, now).unwrap() > 0 {}
        assert!(Arc::ptr_eq(&book(&store, Arc::clone(&shipped)).unwrap(), &shipped));
        let ours = assets::wheel().unwrap();
        let entry = ours.entries.iter().find(|entry| entry.id == "start_of_term").unwrap();
        let form = WheelForm { begins: "1.5.".into(), ends: "31.5.".into(), ..WheelForm::of(entry, "nb") };
        let op = edit_wheel_entry(&mut env, entry, &form, "nb").unwrap();
        store.commit(&op, &DraftChange::Keep, policy, &shipped, now).unwrap();
        let moved = book(&store, Arc::clone(&shipped)).unwrap();
        let club = store.clubs().unwrap()[0].id;
        let has = |book: &Book| {
            let record = store.record(club).unwrap().unwrap();
            facts::compute(&record, now, book.params()).has(Fact::SeasonNewStart)
        };
        assert!(has(&moved) && !has(&shipped));
        assert!(store.restand_due(policy, &moved, now).unwrap() > 0, "the queue is looked at again");
        store.commit(&op.inverse(&mut env), &DraftChange::Keep, policy, &moved, now).unwrap();
        let home = book(&store, moved).unwrap();
        assert_eq!(home.params().season, shipped.params().season);
    }
}
