//! The index of words is always what the rows say: after any deeds, undone and redone, kept step by step or made anew. How a
//! line of search is read is tried in `src`.

use std::collections::BTreeSet;

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use ringerunde::domain::env::{day_of, local};
use ringerunde::domain::search::{Handles, Query, What};
use uuid::Uuid;

use super::script::script_with_turns;
use super::world::World;
use super::{cases, follow};

/// Lines that find something in the notes of the scripts, and some that find nothing.
const LINES: [&str; 12] = [
    "lønn",
    "l",
    "snakket lo",
    "#turnus",
    "#tur lønn",
    "utfall:snakket",
    "utfall:ikke_svar etter:i dag",
    "etter:2020",
    "klubb:klubb",
    "klubb:1 lønn",
    "avtalen sende",
    "finnesikke",
];

/// Whether a search finds the calls and promises that it would find by reading them all.
fn finds_what_is_there(world: &World) -> Result<(), TestCaseError> {
    let rows = world.store.everything().unwrap();
    let name = |club| {
        let club = rows.clubs.iter().find(|row| row.id == club).map(|row| row.name.clone()).unwrap_or_default();
        ringerunde::domain::collate::fold(&club)
    };
    for line in LINES {
        let query = Query::parse(line, local(world.env.now));
        let of_club = |club| query.club.iter().all(|word| name(club).contains(word.as_str()));
        let is_late = |at| query.after.is_none_or(|day| day_of(at) >= day);
        let mut there: BTreeSet<Uuid> = BTreeSet::new();
        let calls = rows.calls.iter().filter(|call| query.is_met_by(&Handles::of_call(call)));
        there.extend(calls.filter(|call| of_club(call.club) && is_late(call.started_at)).map(|call| call.id.0));
        if query.outcomes.is_empty() && query.topics.is_empty() {
            let has_words = |by: &Handles| !by.tokens.is_empty() && query.is_met_by(by);
            let tasks = rows.follow_ups.iter().filter(|task| has_words(&Handles::of_follow_up(task)));
            there.extend(tasks.filter(|task| of_club(task.club) && is_late(task.created_at)).map(|task| task.id.0));
        }
        let results = world.store.search(&query, 10_000).unwrap();
        let found: Vec<(Uuid, Option<i64>)> = results
            .hits
            .iter()
            .filter_map(|hit| match hit.what {
                What::Note { call, .. } => Some((call.0, hit.at.map(|at| -at.timestamp()))),
                What::Promise { follow_up, .. } => Some((follow_up.0, None)),
                _ => None,
            })
            .collect();
        prop_assert_eq!(found.iter().map(|(id, _)| *id).collect::<BTreeSet<_>>(), there, "{}", line);
        let clubs: BTreeSet<_> = world.store.clubs_found(&query).unwrap().into_iter().collect();
        prop_assert_eq!(clubs, results.clubs().into_iter().collect::<BTreeSet<_>>(), "{}: the clubs", line);
        let at_once = world.store.search_quickly(&query, 10_000).unwrap();
        prop_assert!(at_once.cut.is_some() || at_once.hits == results.hits, "{}: at once", line);
        let times: Vec<i64> = found.iter().filter_map(|(_, at)| *at).collect();
        prop_assert!(times.is_sorted(), "{}: not newest first", line);
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(16))]

    #[test]
    fn the_index_of_words_is_what_it_would_be_made_anew(steps in script_with_turns(25)) {
        let mut world = World::in_memory();
        for (n, step) in steps.iter().enumerate() {
            follow(&mut world, step);
            // Catching up may come at any time, also in the middle.
            if n == steps.len() / 2 {
                while world.store.catch_up_search().unwrap() {}
                finds_what_is_there(&world)?;
            }
        }
        while world.store.catch_up_search().unwrap() {}
        finds_what_is_there(&world)?;
        let kept = world.store.search_index().unwrap();
        world.store.forget_search().unwrap();
        while world.store.catch_up_search().unwrap() {}
        prop_assert_eq!(world.store.search_index().unwrap(), kept);
    }
}
