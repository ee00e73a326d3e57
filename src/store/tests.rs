//! A full disk, made by a limit on the file that only the inside of the store can set. Other bad files are tried from
//! outside, in `tests/it/store.rs`.

use chrono::DateTime;

use super::{Everything, Place, Store, StoreError};
use crate::assets;
use crate::domain::deeds::add_club::{NewClub, add_club};
use crate::domain::draft::{Draft, DraftChange};
use crate::domain::env::Env;
use crate::domain::op::Op;

struct Full {
    _folder: tempfile::TempDir,
    store: Store,
    env: Env,
}

/// A store in a file with a club and an open draft in it.
fn store() -> (Full, Draft) {
    let folder = tempfile::tempdir().unwrap();
    let store = Store::open(&Place::File(folder.path().join("runde.db"))).unwrap();
    let mut full =
        Full { _folder: folder, store, env: Env::new(DateTime::from_timestamp(1_795_532_400, 0).unwrap(), 1) };
    let op = club(&mut full.env, "Heimdal Elektro");
    commit(&mut full, &op).unwrap();
    let round = full.store.open_round().unwrap().unwrap();
    let draft = Draft {
        call: full.env.id(),
        club: full.store.ready(round.id, full.env.now, 0, 1).unwrap()[0].club,
        person: None,
        round: Some(round.id),
        session: None,
        number: None,
        started_at: full.env.now,
        text: "en halv setning".into(),
        caret: (0, 15),
        asked: Vec::new(),
        shown: Vec::new(),
        parked_at: None,
        guide: None,
        mode: None,
    };
    full.store.save_draft(&draft).unwrap();
    (full, draft)
}

fn club(env: &mut Env, name: &str) -> Op {
    let form = NewClub { name: name.into(), members: "20".into(), ..NewClub::default() };
    add_club(env, assets::policy().unwrap(), &form, None, "Høst").unwrap()
}

fn commit(full: &mut Full, op: &Op) -> Result<(), StoreError> {
    let (policy, book) = (assets::policy().unwrap(), assets::book().unwrap());
    full.store.commit(op, &DraftChange::Keep, policy, book, full.env.now)
}

impl Full {
    /// No page more than there is, or as many as one likes.
    fn fill(&self, is_full: bool) {
        let pages = if is_full { 1 } else { 1_000_000 };
        self.store.db.query_row(&format!("PRAGMA max_page_count = {pages}"), [], |_| Ok(())).unwrap();
    }

    fn rows(&self) -> Everything {
        self.store.everything().unwrap()
    }
}

#[test]
fn on_a_full_disk_a_deed_is_not_done_at_all_and_is_done_when_there_is_room() {
    let (mut full, _) = store();
    let before = full.rows();
    let op = club(&mut full.env, &"Et langt navn ".repeat(2_000));
    full.fill(true);
    assert!(matches!(commit(&mut full, &op), Err(StoreError::DiskFull)));
    assert_eq!(full.rows(), before);
    assert_eq!(full.store.trail(10).unwrap().len(), 1);
    full.fill(false);
    commit(&mut full, &op).unwrap();
    assert_eq!(full.rows().clubs.len(), 2);
}

#[test]
fn on_a_full_disk_the_draft_is_as_it_was_last_saved_and_goes_on_when_there_is_room() {
    let (full, draft) = store();
    let long = "en hel setning ".repeat(10_000);
    full.fill(true);
    let typing = full.store.save_typing(draft.call, &long, (0, 1), &[]);
    assert!(matches!(typing, Err(StoreError::DiskFull)), "{typing:?}");
    let whole = full.store.save_draft(&Draft { text: long.clone(), ..draft.clone() });
    assert!(matches!(whole, Err(StoreError::DiskFull)), "{whole:?}");
    assert_eq!(full.store.drafts().unwrap(), std::slice::from_ref(&draft));
    full.fill(false);
    full.store.save_typing(draft.call, &long, (0, 1), &[]).unwrap();
    assert_eq!(full.store.drafts().unwrap()[0].text, long);
}

#[test]
fn places_are_counted_by_their_index() {
    let store = Store::open(&Place::Memory).unwrap();
    let plan = store.plan_of_places().unwrap();
    assert!(plan.contains("sign_up_place") && !plan.contains("SCAN"), "{plan}");
}
