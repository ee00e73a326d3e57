//! A database as large as they come, and how long the pieces of a first frame, a queue move and a key take on it.
//! `cargo bench --bench big -- FILE [--clubs N] [--calls M]` makes the file where there is none, and measures.
//! The program itself is measured from outside, by what lies in `pty`.
#![allow(
    missing_docs,
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a measuring program, not a part of the product"
)]

#[path = "big/arguments.rs"]
mod arguments;
#[path = "big/rows.rs"]
mod rows;

use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta};
use ringerunde::app::overview::FigureList;
use ringerunde::assets;
use ringerunde::domain::draft::Draft;
use ringerunde::domain::env::{At, Env, day_of};
use ringerunde::domain::facts;
use ringerunde::domain::guide::{choose, suggest};
use ringerunde::domain::ids::{ClubId, RoundId};
use ringerunde::domain::overview::Span;
use ringerunde::domain::queue;
use ringerunde::runtime::overview::{Rules, figures, levels};
use ringerunde::store::{Place, Store};

/// A Tuesday in November, at four in the afternoon.
const NOW: i64 = 1_795_532_400;

fn main() {
    let size = rows::Size { clubs: 100_000, calls: 1_000_000, has_notes: false };
    let (file, size) = arguments::arguments("big.db", size);
    let now = DateTime::from_timestamp(NOW, 0).unwrap();
    let (policy, book) = (assets::policy().unwrap(), assets::book().unwrap());
    if !file.exists() {
        let begun = Instant::now();
        let mut store = Store::open(&Place::File(file.clone())).unwrap();
        store.fill(rows::rows(size, now), policy, book, now).unwrap();
        println!("made {} clubs and {} calls in {:.1} s", size.clubs, size.calls, begun.elapsed().as_secs_f64());
    }
    println!("{:<44} {:>9} {:>9}", "µs", "median", "worst");
    first_frame(&file, now);
    let mut store = Store::open(&Place::File(file)).unwrap();
    let round = store.open_round().unwrap().unwrap().id;
    moves(&store, round, now);
    overview(&store, now);
    keys(&mut store, now);
}

/// The figures of all clubs, which are read on a thread while the screen lives on, and the list behind one of them.
fn overview(store: &Store, now: At) {
    let rules = Rules { book: assets::book().unwrap(), policy: assets::policy().unwrap(), now };
    let span = Span::year_to(day_of(now));
    tell("overview: the figures", each(&[(); 3], |()| drop(figures(store, rules, span, || true).unwrap())));
    let checklist = assets::checklist().unwrap();
    tell("overview: the levels", each(&[()], |()| drop(levels(store, rules, checklist, || true).unwrap())));
    let overview = figures(store, rules, span, || true).unwrap().unwrap();
    let list = FigureList::new(0);
    tell("overview: the list behind a figure", each(&[(); 200], |()| drop(list.rows(&overview))));
    let rows: usize = overview.figures.iter().map(|figure| figure.rows.len()).sum();
    println!("{} figures with {rows} rows behind them", overview.figures.len());
}

/// What the program asks for between its start and its first frame, each time from a file just opened.
fn first_frame(file: &std::path::Path, now: At) {
    let mut all = vec![Vec::new(); 10];
    for _ in 0..21 {
        let mut step = 0;
        let mut took = |since: Instant| {
            all[step].push(since.elapsed());
            step += 1;
        };
        let begun = Instant::now();
        let store = Store::open(&Place::File(file.to_owned())).unwrap();
        took(begun);
        let at = Instant::now();
        let round = store.open_round().unwrap().unwrap().id;
        took(at);
        let at = Instant::now();
        store.open_session().unwrap();
        took(at);
        let at = Instant::now();
        store.drafts().unwrap();
        took(at);
        let at = Instant::now();
        store.newest_id().unwrap();
        took(at);
        let at = Instant::now();
        store.counts(round, now).unwrap();
        took(at);
        let at = Instant::now();
        let ready = store.ready(round, now, 0, 120).unwrap();
        took(at);
        let at = Instant::now();
        store.later(round, now, 200).unwrap();
        took(at);
        let at = Instant::now();
        card(&store, ready[0].club, now);
        took(at);
        took(begun);
    }
    let names = ["open", "open_round", "open_session", "drafts", "newest_id", "counts", "ready(0, 120)", "later(200)"];
    for (name, times) in names.iter().chain(&["record, stand, choose, suggest", "all of these"]).zip(all) {
        tell(name, times);
    }
}

/// What a club's card and questions take.
fn card(store: &Store, club: ClubId, now: At) {
    let (policy, book) = (assets::policy().unwrap(), assets::book().unwrap());
    let record = store.record(club).unwrap().unwrap();
    std::hint::black_box(queue::stand(&record, now, policy, book));
    let facts = facts::compute(&record, now, book.params());
    let guide = choose(book, &record, facts).unwrap();
    std::hint::black_box(suggest(book, guide, facts, &record, now));
}

fn moves(store: &Store, round: RoundId, now: At) {
    let counts = store.counts(round, now).unwrap();
    println!("{counts:?}");
    let ready = store.ready(round, now, 0, 2_000).unwrap();
    tell("queue move: record, stand, choose, suggest", each(&ready, |line| card(store, line.club, now)));
    tell("record alone", each(&ready, |line| drop(store.record(line.club).unwrap())));
    let offsets: Vec<u32> = (0..200).map(|n| n * 120).filter(|from| *from < counts.ready).collect();
    tell(
        "ready(anywhere in the first 24 000, 120)",
        each(&offsets, |from| drop(store.ready(round, now, *from, 120).unwrap())),
    );
    let last = counts.ready.saturating_sub(120);
    tell("ready(the last 120)", each(&[last; 20], |from| drop(store.ready(round, now, *from, 120).unwrap())));
    tell("counts", each(&[(); 200], |()| _ = store.counts(round, now).unwrap()));
    for (name, from) in [("the first", 0), ("in the middle", 10_000), ("past the last", 10_000_000)] {
        let whose = ringerunde::domain::agenda::Whose::All;
        let read = |()| drop(store.agenda(now, whose, from, 145).unwrap());
        tell(&format!("agenda, {name} 145"), each(&[(); 50], |()| read(())));
    }
    tell("later(200)", each(&[(); 200], |()| drop(store.later(round, now, 200).unwrap())));
    let far: Vec<ClubId> =
        [0, last / 2, last].iter().map(|at| store.ready(round, now, *at, 1).unwrap()[0].club).collect();
    for (name, club) in ["first", "in the middle", "last"].iter().zip(far) {
        tell(&format!("place_of the {name}"), each(&[club; 50], |club| drop(store.place_of(round, *club, now))));
    }
    tell("find «åse nord»", each(&[(); 20], |()| drop(store.find("åse nord", 50).unwrap())));
    tell("find 42 09 99", each(&[(); 20], |()| drop(store.find("42 09 99", 50).unwrap())));
    let week = now + TimeDelta::days(60);
    tell("ready, two months on", each(&[(); 50], |()| drop(store.ready(round, week, 0, 120).unwrap())));
}

fn keys(store: &mut Store, now: At) {
    let mut env = Env::new(now, 3);
    let round = store.open_round().unwrap().unwrap();
    let club = store.ready(round.id, now, 0, 1).unwrap()[0].club;
    let draft = Draft {
        call: env.id(),
        club,
        person: None,
        round: Some(round.id),
        session: None,
        number: None,
        started_at: now,
        text: String::new(),
        caret: (0, 0),
        asked: Vec::new(),
        shown: Vec::new(),
        parked_at: None,
        guide: None,
        mode: None,
    };
    store.save_draft(&draft).unwrap();
    let mut text = String::new();
    let mut times = Vec::new();
    for n in 0..2_000u32 {
        text.push(if n % 40 == 39 { '\n' } else { 'ø' });
        let begun = Instant::now();
        store.save_typing(draft.call, &text, (n / 40, n % 40), &[]).unwrap();
        times.push(begun.elapsed());
    }
    tell("save_typing, up to 4 kB", times);
    tell("tidy", each(&[()], |()| store.tidy().unwrap()));
    let pastes: Vec<String> = (0..100).map(|n| format!("{n}{}", "æ".repeat(50_000 + n))).collect();
    tell("save_typing, 100 kB", each(&pastes, |paste| store.save_typing(draft.call, paste, (0, 1), &[]).unwrap()));
    store.remove_draft(draft.call).unwrap();
}

fn each<T>(over: &[T], mut does: impl FnMut(&T)) -> Vec<Duration> {
    over.iter()
        .map(|one| {
            let begun = Instant::now();
            does(one);
            begun.elapsed()
        })
        .collect()
}

fn tell(name: &str, mut times: Vec<Duration>) {
    times.sort();
    let at = |n: usize| times.get(n).map_or(0.0, |time| time.as_secs_f64() * 1e6);
    println!("{name:<44} {:>9.0} {:>9.0}", at(times.len() / 2), at(times.len().saturating_sub(1)));
}
