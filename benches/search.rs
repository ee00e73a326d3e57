//! Finding in everything among 100 000 clubs and 1 000 000 notes, at every key as it is typed.
//! `cargo bench --bench search -- FILE [--clubs N] [--calls M]` makes the file where there is none, and measures.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measuring program, not a part of the product"
)]

#[path = "big/arguments.rs"]
mod arguments;
#[allow(dead_code, reason = "shared with another bench")]
#[path = "big/rows.rs"]
mod rows;

use std::time::{Duration, Instant};

use chrono::DateTime;
use ringerunde::assets;
use ringerunde::domain::draft::DraftChange;
use ringerunde::domain::env::{Env, local};
use ringerunde::domain::op::{Change, Deed, Edit, Op};
use ringerunde::domain::search::Query;
use ringerunde::store::{Place, Store};

/// A Tuesday in November, at four in the afternoon.
const NOW: i64 = 1_795_532_400;

/// What is typed, and what it is an example of.
const LINES: [(&str, &str); 12] = [
    ("0999", "the last four digits of a number"),
    ("åse nord", "three letters of a name and more"),
    ("snakket om lønn", "words that many notes have"),
    ("turnus fornøyd", "common words that no note has together"),
    ("samopphel", "a rare word"),
    ("beidarelfor", "a word that is nowhere"),
    ("#turnus", "a topic"),
    ("#lønn turnus", "a topic and a word"),
    ("klubb:Ås turnus", "the notes of ten thousand clubs"),
    ("klubb:\"Ås skole 1\" turnus", "the notes of a few clubs"),
    ("turnus etter:1. september", "notes since a day"),
    ("utfall:snakket lønn", "an outcome and a word"),
];

fn main() {
    let size = rows::Size { clubs: 100_000, calls: 1_000_000, has_notes: true };
    let (file, size) = arguments::arguments("search.db", size);
    let now = DateTime::from_timestamp(NOW, 0).unwrap();
    let (policy, book) = (assets::policy().unwrap(), assets::book().unwrap());
    if !file.exists() {
        let begun = Instant::now();
        let mut store = Store::open(&Place::File(file.clone())).unwrap();
        store.fill(rows::rows(size, now), policy, book, now).unwrap();
        println!("made {} clubs and {} notes in {:.1} s", size.clubs, size.calls, begun.elapsed().as_secs_f64());
    }
    let mut store = Store::open(&Place::File(file.clone())).unwrap();
    while store.catch_up_search().unwrap() {}
    println!("{:<28} {:>5} {:>8} {:>8} {:>8}   ms at each key as it is typed", "", "keys", "median", "p99", "worst");
    let mut all = Vec::new();
    let beside = Store::beside(&Place::File(file)).unwrap().unwrap();
    tell("(the box is opened)", typed(&beside, " ", now), "the names are read, on the thread that searches");
    for (line, what) in LINES {
        let rounds: Vec<Vec<Duration>> = (0..7).map(|_| typed(&beside, line, now)).collect();
        let keys = line.char_indices().map(|(at, sign)| &line[..at + sign.len_utf8()]).enumerate();
        let slowest = keys.max_by_key(|(key, _)| {
            let mut times: Vec<Duration> = rounds.iter().map(|times| times[*key]).collect();
            times.sort();
            times[times.len() / 2]
        });
        let times: Vec<Duration> = rounds.into_iter().flatten().collect();
        all.extend(times.iter().copied());
        tell(line, times, &format!("{what}; slowest at «{}»", slowest.unwrap().1));
    }
    tell("all of these", all, "");
    let mut env = Env::new(now, 11);
    if let Some(newest) = store.newest_id().unwrap() {
        env.ids.not_before(newest);
    }
    let call = store.calls(1).unwrap().remove(0);
    let mut times = Vec::new();
    for n in 0..200 {
        let other = ringerunde::domain::call::Call { id: env.id(), note: format!("{} {n}", call.note), ..call.clone() };
        let op = Op::new(&mut env, Deed::LogCall, None, vec![Edit::added(other)]);
        let begun = Instant::now();
        store.commit(&op, &DraftChange::Keep, policy, book, now).unwrap();
        times.push(begun.elapsed());
        let back: Vec<Change> = op.changes.into_iter().map(Change::inverse).collect();
        let undo = Op::new(&mut env, Deed::LogCall, None, back);
        store.commit(&undo, &DraftChange::Keep, policy, book, now).unwrap();
    }
    tell("(a call is logged)", times, "rows, log, queue and index");
}

/// The times of the first answers that the keys of a line lead to; the rest of a long one comes after it, when nobody types on.
fn typed(store: &Store, line: &str, now: ringerunde::domain::env::At) -> Vec<Duration> {
    let ends = line.char_indices().map(|(at, sign)| at + sign.len_utf8());
    ends.map(|end| {
        let begun = Instant::now();
        let query = Query::parse(&line[..end], local(now));
        std::hint::black_box(store.search_quickly(&query, 40).unwrap());
        begun.elapsed()
    })
    .collect()
}

fn tell(name: &str, mut times: Vec<Duration>, what: &str) {
    times.sort();
    let at = |share: f64| {
        let place = ((times.len() as f64 * share) as usize).min(times.len().saturating_sub(1));
        times.get(place).map_or(0.0, |time| time.as_secs_f64() * 1e3)
    };
    println!("{name:<28} {:>5} {:>8.2} {:>8.2} {:>8.2}   {what}", times.len(), at(0.5), at(0.99), at(1.0));
}
