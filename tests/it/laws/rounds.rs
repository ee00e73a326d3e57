//! Rounds that are closed: what is kept of their figures is what the rows say, whatever is done and undone afterwards, and their
//! report is as long as its lists. What counts in a round is tried one by one in `src`.

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use ringerunde::domain::deeds::round;
use ringerunde::domain::draft::DraftChange;
use ringerunde::domain::follow_up::FollowUp;
use ringerunde::domain::queue::{Counts, OutWhy};

use super::script::script_with_turns;
use super::world::World;
use super::{cases, follow};

/// Holds what is kept, and the report, against the rows.
fn is_as_the_rows_say(world: &World) -> Result<(), TestCaseError> {
    let now = world.env.now;
    for round in world.store.rounds().unwrap() {
        let report = world.store.round_report(round.id, now).unwrap().unwrap();
        let length = |rows: usize| u32::try_from(rows).unwrap();
        prop_assert_eq!(length(report.reached_clubs.len()), report.reached.count);
        prop_assert_eq!(length(report.reached_clubs.len() + report.remaining.len()), report.reached.of);
        let shown =
            |club| !report.reached_clubs.contains(&club) && !report.remaining.iter().any(|left| left.club == club);
        prop_assert!(report.taken_out.iter().all(|out| shown(out.club)));
        let is_made = |task: &&FollowUp| {
            let is_here = task.call.is_some_and(|call| report.calls.contains(&call));
            is_here && task.is_promise() && task.dropped_at.is_none()
        };
        let rows = world.store.everything().unwrap().follow_ups;
        let made = rows.iter().filter(is_made).count();
        prop_assert_eq!(report.ours.of + report.theirs.of, length(made), "promises, and nothing else");
        let sum = |shares: Vec<u32>| shares.into_iter().sum::<u32>();
        prop_assert_eq!(
            sum(report.reasons.iter().map(|(_, share)| share.count).collect()),
            length(report.remaining.len())
        );
        let ended = report.outcomes.iter().map(|(_, share)| share.count).collect();
        prop_assert_eq!((sum(ended), report.talked.of), (length(report.calls.len()), length(report.calls.len())));
        if round.is_open() {
            prop_assert_eq!(world.store.kept_counts(round.id).unwrap(), None);
            // The question on closing, the line of reasons and the report say the same.
            let (counts, reasons) =
                (world.store.counts(round.id, now).unwrap(), world.store.reasons(round.id, now).unwrap());
            prop_assert_eq!((counts.reached, counts.left()), (report.reached.count, length(report.remaining.len())));
            let reached = reasons.out.iter().filter(|(why, _)| *why == OutWhy::Reached).map(|(_, n)| *n);
            prop_assert_eq!((reasons.clubs(), sum(reached.collect())), (counts.clubs, counts.reached));
            let taken_out = reasons.out.iter().filter(|(why, _)| *why == OutWhy::Removed).map(|(_, n)| *n);
            prop_assert_eq!(sum(taken_out.collect()), length(report.taken_out.len()));
            prop_assert_eq!(world.store.places_in(round.id).unwrap(), counts.clubs + length(report.taken_out.len()));
            continue;
        }
        let counts = world.store.round_counts(&round, now).unwrap();
        let told = Counts {
            clubs: report.reached.of,
            reached: report.reached.count,
            sign_ups: report.signed_up.count,
            meetings: report.meetings.count,
            ..Counts::default()
        };
        prop_assert_eq!(told, counts);
        match world.store.kept_counts(round.id).unwrap() {
            Some(kept) => prop_assert_eq!(kept, counts),
            None => world.store.keep_counts(&round, &counts).unwrap(),
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(16))]

    #[test]
    fn the_figures_of_a_closed_round_are_what_the_rows_say(steps in script_with_turns(24), closes in 4..20usize) {
        let mut world = World::in_memory();
        for (n, step) in steps.iter().enumerate() {
            if n == closes && let Some(open) = world.store.open_round().unwrap() {
                let op = round::close_round(&mut world.env, &open, "").unwrap();
                world.commit(&op, &DraftChange::Keep);
                is_as_the_rows_say(&world)?;
            }
            follow(&mut world, step);
            is_as_the_rows_say(&world)?;
        }
    }
}
