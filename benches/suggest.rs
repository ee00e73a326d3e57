//! What it takes to work out what to ask a club: its facts, its guide, its questions with their sums, from records in memory.
//! `cargo bench --bench suggest -- [--clubs 100000]`. Reading the records out of the database is measured by `big`.
#![allow(missing_docs, clippy::print_stdout, reason = "a measuring program, not a part of the product")]

#[path = "big/rows.rs"]
mod rows;

use std::hint::black_box;
use std::time::{Duration, Instant};

use ringerunde::domain::env::At;
use ringerunde::domain::guide::{self, Book};
use ringerunde::domain::op::Change;
use ringerunde::domain::record::ClubRecord;
use ringerunde::{assets, domain::facts};

/// The bar, for each club.
const BAR: Duration = Duration::from_micros(20);
/// Records that are in memory at a time: more would measure the memory of the machine.
const AT_A_TIME: usize = 2_000;

fn main() {
    let mut given = std::env::args().skip_while(|argument| argument != "--clubs").skip(1);
    let clubs = given.next().and_then(|number| number.parse().ok()).unwrap_or(100_000);
    let (Ok(book), Some(now)) = (assets::book(), chrono::DateTime::from_timestamp(1_795_532_400, 0)) else {
        return println!("the guides cannot be read");
    };
    // Each guide is read when it is first opened; a program that runs has done that.
    println!(
        "{} openings in {} guides",
        book.guides().map(|guide| guide.openings.len()).sum::<usize>(),
        book.guides().count()
    );

    let mut times: Vec<Duration> = Vec::with_capacity(clubs);
    let (mut asked, mut held) = (0, 0);
    let mut records = Records::new(rows::Size { clubs, calls: clubs * 10, has_notes: false }, now);
    loop {
        let some: Vec<ClubRecord> = records.by_ref().take(AT_A_TIME).collect();
        if some.is_empty() {
            break;
        }
        for record in &some {
            let began = Instant::now();
            let (questions, facts) = black_box(suggest(book, black_box(record), now));
            times.push(began.elapsed());
            asked += questions;
            held += facts;
        }
    }
    times.sort_unstable();
    let count = times.len();
    let share = |times: usize| {
        f64::from(u32::try_from(times).unwrap_or(u32::MAX)) / f64::from(u32::try_from(count).unwrap_or(1))
    };
    let mean = times.iter().sum::<Duration>() / u32::try_from(count).unwrap_or(1).max(1);
    println!("{count} clubs: {:.1} facts and {:.1} questions each", share(held), share(asked));
    let at = |hundredth: usize| times.get(count * hundredth / 100).copied().unwrap_or_default();
    println!("a club: mean {mean:?}, median {:?}, 99th percentile {:?}", at(50), at(99));
    println!("bar {BAR:?}: {}", if mean < BAR { "met" } else { "NOT met" });
}

/// The facts of a club and the questions they lead to: how many of each.
fn suggest(book: &Book, record: &ClubRecord, now: At) -> (usize, usize) {
    let facts = facts::compute(record, now, book.params());
    let chosen = guide::choose(book, record, facts);
    let questions = chosen.map(|chosen| guide::suggest(book, chosen, facts, record, now)).unwrap_or_default();
    (black_box(questions).len(), usize::try_from(facts.len()).unwrap_or(0))
}

/// The records of the made-up organisation, club by club.
struct Records {
    rows: std::iter::Peekable<Box<dyn Iterator<Item = Change>>>,
    /// What all of them share: rounds and offers.
    round: Option<ringerunde::domain::round::Round>,
    offers: Vec<ringerunde::domain::offer::Offer>,
}

impl Records {
    fn new(size: rows::Size, now: At) -> Records {
        let all: Box<dyn Iterator<Item = Change>> = Box::new(rows::rows(size, now));
        let mut records = Records { rows: all.peekable(), round: None, offers: Vec::new() };
        while let Some(row) = records.rows.next_if(|row| matches!(row, Change::Round(_) | Change::Offer(_))) {
            match row {
                Change::Round(edit) => {
                    records.round = edit.after.filter(|round| round.closed_at.is_none()).or(records.round)
                }
                Change::Offer(edit) => records.offers.extend(edit.after),
                _ => {}
            }
        }
        records
    }
}

impl Iterator for Records {
    type Item = ClubRecord;

    fn next(&mut self) -> Option<ClubRecord> {
        let Some(Change::Club(edit)) = self.rows.next() else { return None };
        let mut record = ClubRecord::of(edit.after?);
        let mut changes = Vec::new();
        while let Some(row) = self.rows.next_if(|row| !matches!(row, Change::Club(_))) {
            changes.push(row);
        }
        (record.round, record.offers) = (self.round.clone(), self.offers.clone());
        Some(record.after(&changes))
    }
}
