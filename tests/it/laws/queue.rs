//! The queue worked out from scratch out of all records, to hold the kept one against.

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use ringerunde::domain::call::{NextStep, Outcome};
use ringerunde::domain::offer::takes_place;
use ringerunde::domain::queue::{self, Counts, OutWhy, Place, QueueLine, Standing};
use ringerunde::domain::record::ClubRecord;

use super::world::{World, book, policy};

/// Holds the kept queue, its order and its figures against the rules.
pub fn is_as_the_rules_say(world: &World) -> Result<(), TestCaseError> {
    let now = world.env.now;
    nothing_is_left_behind(world)?;
    let Some(round) = world.store.open_round().unwrap() else {
        return Ok(());
    };
    let seen = world.seen();
    let mut ready: Vec<(Place, QueueLine)> = Vec::new();
    let mut counts = Counts::default();
    for club in &seen.rows.clubs {
        let record = world.store.record(club.id).unwrap().unwrap();
        let kept = world.store.line(round.id, club.id).unwrap();
        prop_assert_eq!(kept.is_some(), record.target.is_some());
        let Some(kept) = kept else { continue };
        let (line, place) = line(&record, &queue::stand(&record, now, policy(), book()));
        prop_assert_eq!(&kept, &line);
        count(&mut counts, &record, &line, now);
        if let Some(place) = place.filter(|_| line.out.is_none() && line.ready_at <= Some(now)) {
            ready.push((place, line));
        }
    }
    ready.sort_by(|(a, x), (b, y)| {
        (a.tier, a.rank, a.since, &a.name_key, x.club).cmp(&(b.tier, b.rank, b.since, &b.name_key, y.club))
    });
    let ready: Vec<QueueLine> = ready.into_iter().map(|(_, line)| line).collect();
    prop_assert_eq!(&seen.queue[0], &ready);
    for (place, line) in ready.iter().enumerate() {
        prop_assert_eq!(world.store.place_of(round.id, line.club, now).unwrap(), Some(place));
    }
    prop_assert!(seen.queue[1].is_sorted_by_key(|line| line.ready_at));
    prop_assert_eq!(seen.counts, counts);
    let all = seen.queue[1].len() + seen.queue[2].len() + ready.len();
    prop_assert_eq!(all, world.store.places_in(round.id).unwrap() as usize);
    Ok(())
}

fn line(record: &ClubRecord, standing: &Standing) -> (QueueLine, Option<Place>) {
    let mut line = QueueLine {
        club: record.club.id,
        name: record.club.name.clone(),
        tier: queue::Tier::Ordinary,
        ready_at: None,
        ready_until: None,
        why: None,
        out: None,
        attempt: queue::attempts(record, policy()),
        since: record.last_contact_at(),
    };
    match standing {
        Standing::In { place, from, until, why } => {
            (line.tier, line.ready_at, line.ready_until, line.why) = (place.tier, *from, *until, *why);
            (line, Some(place.clone()))
        }
        Standing::Out { why, .. } => {
            line.out = Some(*why);
            (line, None)
        }
    }
}

fn count(counts: &mut Counts, record: &ClubRecord, line: &QueueLine, now: ringerunde::domain::env::At) {
    let round = record.round.as_ref().map(|round| round.id);
    let calls: Vec<_> = record.calls.iter().filter(|call| call.round == round).collect();
    let signed = |id| calls.iter().any(|call| Some(call.id) == id);
    let is_later = line.ready_at.is_some_and(|at| at > now);
    let is_reached = calls.iter().any(|call| call.outcome == Outcome::Talked);
    counts.clubs += u32::from(is_reached || line.out != Some(OutWhy::Removed));
    counts.ready += u32::from(line.out.is_none() && !is_later);
    counts.later += u32::from(line.out.is_none() && is_later);
    counts.reached += u32::from(is_reached);
    counts.meetings +=
        calls.iter().filter(|call| matches!(call.next_step, Some(NextStep::Meeting | NextStep::Visit))).count() as u32;
    let sign_ups = record.sign_ups.iter().filter(|row| takes_place(row.state) && signed(row.call));
    counts.sign_ups += sign_ups.count() as u32;
}

/// What is kept is kept of the clubs that are there, and of the open round alone.
fn nothing_is_left_behind(world: &World) -> Result<(), TestCaseError> {
    let Some(file) = world.file() else { return Ok(()) };
    let db = rusqlite::Connection::open(file).unwrap();
    let count = |sql: &str| db.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    let open = world.store.open_round().unwrap().map(|round| round.id.0.as_bytes().to_vec());
    let in_open: i64 = db.query_row("SELECT count(*) FROM target WHERE round IS ?", [open], |row| row.get(0)).unwrap();
    prop_assert_eq!(count("SELECT count(*) FROM standing"), in_open);
    prop_assert_eq!(count("SELECT coalesce(sum(clubs), 0) FROM tally"), in_open);
    let waiting = count("SELECT count(*) FROM standing WHERE state = 0 AND ready_at > 0");
    prop_assert_eq!(count("SELECT coalesce(sum(clubs), 0) FROM coming"), waiting);
    prop_assert_eq!(count("SELECT count(*) FROM findable"), count("SELECT count(*) FROM club"));
    Ok(())
}
