//! A list of many clubs taken in, taken in again with other figures and undone, against bare `INSERT`s of the same rows
//! into the same tables, in one run. `cargo bench --bench import -- [--clubs N]`.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measuring program, not a part of the product"
)]

use std::path::Path;
use std::time::Instant;

use chrono::{DateTime, TimeDelta};
use ringerunde::assets;
use ringerunde::domain::club::Club;
use ringerunde::domain::deeds::import::{Intake, Known, import};
use ringerunde::domain::draft::DraftChange;
use ringerunde::domain::env::Env;
use ringerunde::domain::intake::{PlannedClub, PlannedPerson, nil_club, nil_person};
use ringerunde::domain::op::Op;
use ringerunde::domain::person::{Person, Phone, PhoneKind, PhoneState, Role};
use ringerunde::store::{Place, Store};
use rusqlite::Connection;
use rusqlite::types::Value;

/// The tables a list is about, and those that are kept beside them.
const LISTED: [&str; 3] = ["club", "person", "target"];
const KEPT: [&str; 4] = ["standing", "findable", "op", "op_rows"];

/// How often each is done; the median counts.
const ROUNDS: usize = 5;

fn main() {
    let mut words = std::env::args().skip(1);
    let clubs = match words.find(|word| word == "--clubs") {
        Some(_) => words.next().unwrap().parse().unwrap(),
        None => 100_000,
    };
    let folder = tempfile::tempdir().unwrap();
    let start = Env::new(DateTime::from_timestamp(1_795_532_400, 0).unwrap(), 1);
    let (clubs, people) = list(&start, clubs, 0);
    // Turn about, so that what else the machine does falls on both.
    let (mut taken, mut listed, mut all) = (Vec::new(), Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let name = |what: &str| folder.path().join(format!("{what}{round}.db"));
        let (mut env, mut store) = (start.clone(), Store::open(&Place::File(name("import"))).unwrap());
        let begun = Instant::now();
        let op = take(&mut env, &store, (&clubs, &people));
        commit(&mut store, &env, &op);
        taken.push(begun.elapsed().as_secs_f64());
        drop((op, store));
        listed.push(insert_bare(&name("import"), &name("listed"), &LISTED));
        all.push(insert_bare(&name("import"), &name("all"), &[&LISTED[..], &KEPT[..]].concat()));
    }
    let (taken, listed, all) = (median(taken), median(listed), median(all));
    println!("import: {taken:.2} s ({:.0} rows a second)", clubs.len() as f64 / taken);
    println!("bare INSERTs of clubs, people, places: {listed:.2} s; the import takes {:.1} ×", taken / listed);
    println!("bare INSERTs of queue, search and log too: {all:.2} s; the import takes {:.1} ×", taken / all);

    let file = folder.path().join("import0.db");
    let (mut env, mut store) = (start, Store::open(&Place::File(file.clone())).unwrap());
    env.ids.not_before(store.newest_id().unwrap().unwrap());
    let (more, _) = list(&env, clubs.len(), 1);
    timed("the same list with other figures", || {
        let op = take(&mut env, &store, (&more, &people));
        commit(&mut store, &env, &op);
    });
    for name in ["undo of the second", "undo of the first"] {
        timed(name, || {
            let op = store.undoable().unwrap().unwrap().turned(&mut env);
            commit(&mut store, &env, &op);
        });
    }
    assert!(store.clubs().unwrap().is_empty());
    timed("redo of the first", || {
        let op = store.redoable().unwrap().unwrap().turned(&mut env);
        commit(&mut store, &env, &op);
    });
    println!("the file: {} MB", std::fs::metadata(&file).unwrap().len() / 1_000_000);
}

fn median(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn timed(name: &str, does: impl FnOnce()) {
    let begun = Instant::now();
    does();
    println!("{name}: {:.2} s", begun.elapsed().as_secs_f64());
}

fn take(env: &mut Env, store: &Store, (clubs, people): (&[PlannedClub], &[PlannedPerson])) -> Op {
    let round = store.open_round().unwrap();
    let placed = store.placed(round.as_ref().map(|round| round.id)).unwrap();
    let known = Known { clubs: store.clubs().unwrap(), people: store.people().unwrap(), round, placed };
    let Intake { op, .. } = import(env, assets::policy().unwrap(), clubs, people, &known, "Høstrunden");
    op.unwrap()
}

fn commit(store: &mut Store, env: &Env, op: &Op) {
    let (policy, book) = (assets::policy().unwrap(), assets::book().unwrap());
    store.commit(op, &DraftChange::Keep, policy, book, env.now).unwrap();
}

/// A list as they come: one row a club, with its leader.
fn list(env: &Env, clubs: usize, more: u32) -> (Vec<PlannedClub>, Vec<PlannedPerson>) {
    let mut planned = (Vec::with_capacity(clubs), Vec::with_capacity(clubs));
    for n in 0..clubs {
        let mut club = Club::named(nil_club(), format!("Furustuen verksted {n}"));
        club.org_no = Some(format!("{}", 310_000_000 + n));
        (club.postcode, club.town) = (Some("6462".into()), Some("RAUDSAND".into()));
        (club.municipality, club.agreement) = (Some("MOLDE".into()), Some("Energi".into()));
        (club.members, club.has_board) = (Some(n as u32 % 90 + more), Some(n % 3 == 0));
        planned.0.push(PlannedClub { club, row: n + 1 });
        let mut person = Person::named(nil_person(), nil_club(), "Kari", "Nordmann");
        person.role = Role::ClubLeader;
        person.member_no = Some(format!("{}", 100_000 + n));
        person.email = Some(format!("p{n}@example.org"));
        person.elected_on = Some(env.today() - TimeDelta::days(n as i64 % 900));
        let number = format!("+47{}", 42_000_000 + n);
        person.phones =
            vec![Phone { raw: number.clone(), number, kind: PhoneKind::Mobile, state: PhoneState::Untried }];
        planned.1.push(PlannedPerson { club: n, person, row: n + 1, perhaps: None });
    }
    planned
}

/// Seconds that plain statements take for the same rows, in a database with the same tables and settings.
fn insert_bare(from: &Path, to: &Path, tables: &[&str]) -> f64 {
    drop(Store::open(&Place::File(to.to_owned())).unwrap());
    let (source, mut target) = (Connection::open(from).unwrap(), Connection::open(to).unwrap());
    target
        .execute_batch("PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16000; PRAGMA secure_delete = ON;")
        .unwrap();
    let rows: Vec<Vec<Vec<Value>>> = tables.iter().map(|table| rows(&source, table)).collect();
    let begun = Instant::now();
    let transaction = target.transaction().unwrap();
    for (table, rows) in tables.iter().zip(&rows) {
        let marks = vec!["?"; rows[0].len()].join(", ");
        let mut insert = transaction.prepare(&format!("INSERT INTO {table} VALUES ({marks})")).unwrap();
        for row in rows {
            insert.execute(rusqlite::params_from_iter(row)).unwrap();
        }
    }
    transaction.commit().unwrap();
    begun.elapsed().as_secs_f64()
}

fn rows(db: &Connection, table: &str) -> Vec<Vec<Value>> {
    let mut select = db.prepare(&format!("SELECT * FROM {table}")).unwrap();
    let columns = select.column_count();
    let row = |row: &rusqlite::Row<'_>| (0..columns).map(|column| row.get(column)).collect();
    select.query_map([], row).unwrap().collect::<rusqlite::Result<_>>().unwrap()
}
