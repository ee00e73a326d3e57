//! `ringerunde queue`: who is next and why, who comes later and when, who is out and why not. The order is
//! `domain::queue`'s.

use chrono::NaiveDateTime;
use clap::ArgMatches;
use serde::Serialize;

use super::fail::Fail;
use super::lists::{limit, table};
use super::out;
use super::setting::Setting;
use crate::domain::env::{At, local};
use crate::domain::queue::{Counts, QueueLine};
use crate::domain::round::Round;
use crate::runtime::because::{BETWEEN, why};
use crate::store::{Place, Store};
use crate::words;

/// How many of each are listed for people who give no `--limit`; JSON has all.
const FOR_PEOPLE: u32 = 50;
/// How many reasons are given for a place.
const REASONS: usize = 2;

/// What `queue --json` prints.
#[derive(Serialize, Default)]
struct Queue {
    /// The open round; `null` without one.
    round: Option<Round>,
    /// Now, as it was asked.
    now: Option<At>,
    /// Its figures.
    counts: Counts,
    /// Ready now, next first.
    ready: Vec<QueueLine>,
    /// Later, soonest first: `ready_at` and `why`.
    later: Vec<QueueLine>,
    /// Not in the queue: `out` says why.
    out: Vec<QueueLine>,
}

/// Prints the queue of the open round.
///
/// # Errors
/// What the store says.
pub fn queue(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let (store, place) = setting.open_to_read()?;
    let is_json = matches.get_flag("json");
    let most = limit(matches, if is_json { u32::MAX } else { FOR_PEOPLE });
    let queue = read(setting, &store, most).map_err(|error| setting.failed(&error, &place))?;
    if is_json { out::print_json(setting.lang, &queue) } else { tell(setting, &store, &place, &queue) }
}

fn read(setting: &Setting, store: &Store, most: u32) -> crate::store::Result<Queue> {
    let now = setting.now();
    let Some(round) = store.open_round()? else { return Ok(Queue { now: Some(now), ..Queue::default() }) };
    Ok(Queue {
        now: Some(now),
        counts: store.counts(round.id, now)?,
        ready: store.ready(round.id, now, 0, most)?,
        later: store.later(round.id, now, most)?,
        out: store.out(round.id, most)?,
        round: Some(round),
    })
}

fn tell(setting: &Setting, store: &Store, place: &Place, queue: &Queue) -> Result<(), Fail> {
    let lang = setting.lang;
    let (book, policy, now) = (setting.book_in(store, place)?, setting.policy()?, setting.now());
    let mut rows = Vec::new();
    for (at, line) in queue.ready.iter().enumerate() {
        let record = store.record(line.club).map_err(|error| setting.failed(&error, place))?;
        let reasons = record.map(|record| why(lang, &book, policy, &record, now, REASONS)).unwrap_or_default();
        let tier = words::tier(lang, line.tier).to_owned();
        rows.push(vec![(at + 1).to_string(), line.name.clone(), tier, reasons.join(BETWEEN)]);
    }
    let wall: NaiveDateTime = local(now);
    let later = |line: &QueueLine| {
        let when = line.ready_at.map_or_else(String::new, |at| match line.ready_until {
            Some(until) => lang.slot(local(at), local(until), wall),
            None => lang.moment(local(at), wall),
        });
        let why = line.why.map_or("", |why| words::later_why(lang, why));
        vec![String::new(), line.name.clone(), lang.cli_later(&when), why.to_owned()]
    };
    rows.extend(queue.later.iter().map(later));
    let out = |line: &QueueLine| {
        let why = line.out.map_or("", |why| words::out_why(lang, why));
        vec![String::new(), line.name.clone(), lang.cli_not_in_queue().to_owned(), why.to_owned()]
    };
    rows.extend(queue.out.iter().map(out));
    table(lang, &rows)
}
