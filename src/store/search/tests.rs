//! A look that nobody waits for, and one that goes to the end. That the index is what the rows say is held in `tests/it/laws`.

use chrono::DateTime;

use crate::domain::club::Club;
use crate::domain::env::{At, Env, local};
use crate::domain::follow_up::{FollowUp, FollowUpKind, Side};
use crate::domain::op::{Change, Edit};
use crate::domain::person::Person;
use crate::domain::search::{Cut, Field, Query, What};
use crate::store::{Place, Store};

fn now() -> At {
    DateTime::from_timestamp(1_795_532_400, 0).unwrap()
}

/// A store with so many clubs, on each of which a word of its own is remarked; one of them is on shifts.
fn with_words(clubs: usize) -> Store {
    let mut env = Env::new(now(), 7);
    let mut store = Store::open(&Place::Memory).unwrap();
    let rows: Vec<Change> = (0..clubs)
        .map(|n| {
            let shifts = if n == clubs / 2 { " turnus" } else { "" };
            let remark = Some(format!("fornyet{n} lønn{shifts}"));
            Edit::added(Club { remark, ..Club::named(env.id(), format!("Klubb {n}")) })
        })
        .collect();
    let (policy, book) = (crate::assets::policy().unwrap(), crate::assets::book().unwrap());
    store.fill(rows.into_iter(), policy, book, now()).unwrap();
    while store.catch_up_search().unwrap() {}
    store
}

fn query(line: &str) -> Query {
    Query::parse(line, local(now()))
}

#[test]
fn a_beginning_of_very_many_words_is_found_at_once_as_far_as_a_key_can_wait() {
    let store = with_words(900);
    let quick = store.search_quickly(&query("forny"), 40).unwrap();
    assert_eq!((quick.hits.len(), quick.cut), (40, None), "there is more than is shown");
    let together = query("forny turnus");
    let (quick, whole) = (store.search_quickly(&together, 40).unwrap(), store.search(&together, 40).unwrap());
    assert_eq!((whole.hits.len(), whole.cut), (1, None));
    assert_eq!(quick, whole, "the rare word leads to the row");
    let nowhere = query("forny turnusen");
    assert_eq!(store.search_quickly(&nowhere, 40).unwrap().cut, None, "a word that is nowhere needs no look");
}

#[test]
fn what_would_take_long_is_said_to_go_on() {
    let store = with_words(900);
    // All have both beginnings, and none the word: a hundred are read, and the rest is left to the whole look.
    let line = query("fornyet lønn for utenfor");
    assert_eq!(store.search_quickly(&line, 40).unwrap().cut, None);
    let first = query("fornye lønn");
    let quick = store.search_quickly(&first, 1_000).unwrap();
    assert_eq!((quick.hits.len(), quick.cut), (100, Some(Cut::GoesOn)));
    let whole = store.search(&first, 1_000).unwrap();
    assert_eq!((whole.hits.len(), whole.cut), (900, None));
    assert_eq!(store.clubs_found(&first).unwrap().len(), 900);
}

#[test]
fn a_round_takes_all_that_is_found_also_behind_very_many_rows_of_other_clubs() {
    let store = with_words(900);
    // Rows of a club that is not meant, all of them newer: more than anybody reads on for.
    let sql = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100001)
        INSERT INTO findable_row (number, id, club) SELECT ((1 << 60) | (1 << 59)) + i, randomblob(16), zeroblob(16) FROM n;
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100001)
        INSERT INTO found_by (rowid, words) SELECT ((1 << 60) | (1 << 59)) + i, 'lonn' FROM n;";
    store.db.execute_batch(sql).unwrap();
    let line = query("klubb:klubb lønn");
    let shown = store.search(&line, 40).unwrap();
    assert_eq!((shown.hits.len(), shown.cut), (0, Some(Cut::Older)));
    assert_eq!(store.clubs_found(&line).unwrap().len(), 900);
}

#[test]
fn two_words_that_very_many_rows_have_are_told_of_at_once_as_far_as_they_meet_among_the_newest() {
    let mut env = Env::new(now(), 7);
    let mut store = Store::open(&Place::Memory).unwrap();
    let club = Club::named(env.id(), "Klubb");
    let promise = |env: &mut Env, n: i64| {
        let at = env.now - chrono::TimeDelta::hours(n);
        let mut task = FollowUp::new(env.id(), club.id, Side::Ours, FollowUpKind::Promise, at);
        // The oldest alone has both.
        task.text = if n == 4_999 { "lønn turnus" } else { ["lønn", "turnus"][(n % 2) as usize] }.to_owned();
        Edit::added(task)
    };
    let rows: Vec<Change> = (0..5_000).map(|n| promise(&mut env, n)).collect();
    let (policy, book) = (crate::assets::policy().unwrap(), crate::assets::book().unwrap());
    let rows = std::iter::once(Edit::added(club.clone())).chain(rows);
    store.fill(rows, policy, book, now()).unwrap();
    let both = query("lønn turnus");
    let quick = store.search_quickly(&both, 40).unwrap();
    assert_eq!((quick.hits.len(), quick.cut), (0, Some(Cut::GoesOn)));
    let whole = store.search(&both, 40).unwrap();
    assert_eq!((whole.hits.len(), whole.cut), (1, None));
}

#[test]
fn a_person_whose_name_begins_so_stands_above_a_club_that_has_the_letters_inside_a_word() {
    let mut env = Env::new(now(), 7);
    let mut store = Store::open(&Place::Memory).unwrap();
    let far = Club::named(env.id(), "Klubben ved Nordre Skipsverft og Mekaniske");
    let person = Person::named(env.id(), far.id, "Åse", "Vik");
    let inside =
        (0..60).map(|n| Club::named(env.id(), format!("Dataservice {n}"))).map(Edit::added).collect::<Vec<_>>();
    let rows = [Edit::added(far.clone()), Edit::added(person.clone())].into_iter().chain(inside);
    let (policy, book) = (crate::assets::policy().unwrap(), crate::assets::book().unwrap());
    store.fill(rows, policy, book, now()).unwrap();
    let found = store.search(&query("åse"), 40).unwrap();
    let first = found.hits.first().map(|hit| hit.what.clone());
    assert!(matches!(first, Some(What::Person { person: id, .. }) if id == person.id), "{first:?}");
    assert_eq!(found.hits.len(), 11, "the others are there, below");
}

#[test]
fn a_club_says_in_which_field_it_was_found() {
    let mut env = Env::new(now(), 7);
    let mut store = Store::open(&Place::Memory).unwrap();
    let club = Club {
        workplace: Some("Nordre Skipsverft".into()),
        municipality: Some("Sandnes".into()),
        org_no: Some("974760673".into()),
        remark: Some("bare på kveldstid".into()),
        tags: vec!["havvind".into()],
        ..Club::named(env.id(), "Klubben ved kaia")
    };
    let (policy, book) = (crate::assets::policy().unwrap(), crate::assets::book().unwrap());
    store.fill([Edit::added(club)].into_iter(), policy, book, now()).unwrap();
    while store.catch_up_search().unwrap() {}
    for (line, field, marked) in [
        ("kaia", Field::Name, "kaia"),
        ("skips", Field::Workplace, "Skips"),
        ("klubben sandn", Field::Municipality, "Sandn"),
        ("760673", Field::OrgNo, "760673"),
        ("kveld", Field::Remark, "kveld"),
        ("#havv", Field::Tag, "havv"),
    ] {
        let results = store.search(&query(line), 40).unwrap();
        let hit = results.hits.iter().find(|hit| hit.what == What::Club);
        let excerpt = hit.and_then(|hit| hit.excerpt.clone()).unwrap();
        assert_eq!((excerpt.field, &excerpt.line[excerpt.hits[0].clone()]), (field, marked), "{line}");
    }
}
