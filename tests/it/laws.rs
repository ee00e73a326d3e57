//! Laws that hold for every evening: undo takes everything back, the log is complete, what is exported can be read
//! back, the kept queue is what the rules say, and a draft stays with its club. Deeds are tried one by one in `src`.

mod offers;
mod queue;
mod rounds;
pub mod script;
mod search;
pub mod world;

use proptest::prelude::*;
use ringerunde::app::summary::Entry;
use ringerunde::domain::draft::DraftChange;
use ringerunde::domain::follow_up::FollowUp;
use ringerunde::domain::op::{Deed, Op};
use ringerunde::runtime::summing;
use ringerunde::store::{Everything, Place};

use script::{Step, deed, script, script_with_turns};
use world::{Seen, World, policy};

/// Few cases, since each is a whole evening; `PROPTEST_CASES` asks for more.
fn cases(few: u32) -> ProptestConfig {
    let asked = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    ProptestConfig { cases: asked.unwrap_or(few), failure_persistence: None, ..ProptestConfig::default() }
}

/// Everything but the drafts, which are journalled beside the log.
fn logged(mut rows: Everything) -> Everything {
    rows.drafts.clear();
    rows
}

proptest! {
    #![proptest_config(cases(24))]

    #[test]
    fn undo_takes_back_every_deed_and_redo_does_it_again(steps in script(12), last in deed(), pause in 0..90i64) {
        let mut world = World::in_memory();
        for step in &steps {
            world.step(step);
        }
        let Some((op, draft)) = world.deed(&last) else { return Ok(()) };
        let before = world.seen();
        world.commit(&op, &draft);
        let after = world.seen();
        prop_assert_eq!(world.store.redoable().unwrap(), None);

        let undo = world.undo().unwrap();
        prop_assert_eq!(undo.undoes, Some(op.id));
        prop_assert_eq!(world.seen(), before.clone());
        let redo = world.redo().unwrap();
        prop_assert_eq!(&redo.changes, &op.changes);
        prop_assert_eq!(world.seen(), after);
        prop_assert_eq!(world.redo(), None);

        // An undo later the same evening gives the same rows.
        world.step(&Step::Wait(pause));
        world.undo().unwrap();
        prop_assert_eq!(world.seen().rows, before.rows);
    }

    #[test]
    fn undo_and_redo_walk_up_and_down_the_evening_also_after_a_restart(steps in script_with_turns(30)) {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::new(Place::File(folder.path().join("runde.db")));
        // What a person expects: every deed has a picture from before and one from after.
        let mut done: Vec<[Everything; 2]> = Vec::new();
        let mut undone: Vec<[Everything; 2]> = Vec::new();
        for step in &steps {
            match step {
                Step::Undo => {
                    let op = world.undo();
                    prop_assert_eq!(op.is_some(), !done.is_empty());
                    let Some(pictures) = done.pop() else { continue };
                    prop_assert_eq!(now_as(&world, &pictures[0]), pictures[0].clone());
                    undone.push(pictures);
                }
                Step::Redo => {
                    let op = world.redo();
                    prop_assert_eq!(op.is_some(), !undone.is_empty());
                    let Some(pictures) = undone.pop() else { continue };
                    prop_assert_eq!(now_as(&world, &pictures[1]), pictures[1].clone());
                    done.push(pictures);
                }
                Step::Reopen => {
                    let before = world.seen();
                    world.reopen();
                    prop_assert_eq!(world.seen(), before);
                }
                _ => {
                    let newest = newest_op(&world);
                    let deed = world.deed(step);
                    // The call of a new sitting begins it, and that is a fresh deed.
                    if newest_op(&world) != newest {
                        undone.clear();
                    }
                    let before = logged(world.seen().rows);
                    match deed {
                        Some((op, draft)) => world.commit(&op, &draft),
                        None => {
                            world.step(step);
                            if newest_op(&world) != newest {
                                undone.clear();
                            }
                            continue;
                        }
                    }
                    done.push([before, logged(world.seen().rows)]);
                    undone.clear();
                }
            }
        }
    }

    #[test]
    fn the_log_replayed_in_order_gives_the_same_rows(steps in script_with_turns(25)) {
        let mut world = World::in_memory();
        for step in &steps {
            follow(&mut world, step);
        }
        let mut empty = World::in_memory();
        for op in world.store.ops().unwrap() {
            empty.store.replay(&op).unwrap();
        }
        prop_assert_eq!(logged(empty.seen().rows), logged(world.seen().rows));
    }

    #[test]
    fn what_is_exported_is_read_back_to_the_same_data(steps in script_with_turns(25)) {
        let mut world = World::in_memory();
        for step in &steps {
            follow(&mut world, step);
        }
        // A round that calls another post marks its clubs; they are brought up to date when nobody types.
        world.follow_the_calendar();
        let there = world.seen();
        let text = serde_json::to_string(&there.rows).unwrap();
        let read: Everything = serde_json::from_str(&text).unwrap();
        let mut other = World::in_memory();
        other.env.at(world.env.now);
        let nothing = other.store.everything().unwrap();
        let changes = read.changes(&nothing).unwrap();
        let op = Op::new(&mut other.env, Deed::Import, None, changes);
        other.commit(&op, &DraftChange::Keep);
        let here: Seen = other.seen();
        prop_assert_eq!(&here, &there);
        // What was kept in a sitting is asked of the tasks; the log, which nobody exports, has no say in it.
        for session in &there.rows.sessions {
            prop_assert_eq!(other.store.done_in(session).unwrap(), world.store.done_in(session).unwrap());
        }
        prop_assert_eq!(read.changes(&here.rows).unwrap(), []);
        other.undo().unwrap();
        prop_assert_eq!(other.seen().rows, nothing);
    }

    #[test]
    fn the_kept_queue_and_its_figures_are_always_what_the_rules_say(steps in script_with_turns(20)) {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::new(Place::File(folder.path().join("runde.db")));
        for step in &steps {
            follow(&mut world, step);
            world.follow_the_calendar();
            queue::is_as_the_rules_say(&world)?;
            offers::places_are_as_the_rules_say(&world)?;
        }
    }

    #[test]
    fn what_a_summary_says_was_kept_is_every_promise_that_was_done_while_the_sitting_lasted(steps in script_with_turns(40)) {
        kept_is_what_was_done(&steps)?;
    }

    #[test]
    fn a_draft_never_stands_under_another_club(steps in script_with_turns(30)) {
        let folder = tempfile::tempdir().unwrap();
        let mut world = World::new(Place::File(folder.path().join("runde.db")));
        for step in &steps {
            follow(&mut world, step);
            for draft in world.store.drafts().unwrap() {
                prop_assert_eq!(world.begun.get(&draft.call), Some(&(draft.club, draft.person)));
            }
        }
    }
}

#[test]
fn a_list_of_thousands_is_taken_in_undone_and_taken_in_again_as_a_short_one_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new(Place::File(folder.path().join("runde.db")));
    let nothing = world.seen();
    let list = (0..2_000u16).map(|n| (n, u32::from(n) % 40, (n % 3 > 0).then_some((n % 20) as u8), i64::from(n) % 200));
    assert!(world.step(&Step::Import(list.collect())));
    let taken = world.seen();
    queue::is_as_the_rules_say(&world).unwrap();
    world.undo().unwrap();
    assert_eq!(world.seen(), nothing);
    world.redo().unwrap();
    assert!(world.seen() == taken);
}

/// Does any step.
fn follow(world: &mut World, step: &Step) {
    match step {
        Step::Undo => drop(world.undo()),
        Step::Redo => drop(world.redo()),
        _ => drop(world.step(step)),
    }
}

/// The rows now, without drafts and without sittings that had not begun in the picture: beginning one is not undone.
fn now_as(world: &World, picture: &Everything) -> Everything {
    let mut rows = logged(world.seen().rows);
    rows.sessions.retain(|session| picture.sessions.iter().any(|old| old.id == session.id));
    rows
}

/// The newest line of the log.
fn newest_op(world: &World) -> Option<ringerunde::domain::ids::OpId> {
    world.store.trail(1).unwrap().first().map(|line| line.id)
}

/// A summary tells of every promise that was done while its sitting lasted, and of no other.
fn kept_is_what_was_done(steps: &[Step]) -> Result<(), TestCaseError> {
    let folder = tempfile::tempdir().unwrap();
    let mut world = World::new(Place::File(folder.path().join("runde.db")));
    for step in steps {
        follow(&mut world, step);
    }
    let rows = world.seen().rows;
    for session in &rows.sessions {
        let next = rows.sessions.iter().filter(|other| other.id > session.id).min_by_key(|other| other.id);
        let until = session.ended_at.or(next.map(|next| next.started_at));
        let is_here = |at| at >= session.started_at && until.is_none_or(|until| at <= until);
        let is_kept = |task: &&FollowUp| task.is_promise() && task.done_at.is_some_and(is_here);
        let mut kept: Vec<_> = rows.follow_ups.iter().filter(is_kept).map(|task| task.id).collect();
        kept.sort();
        let view = summing::gather(&world.store, policy(), Some(session.id), world.env.now).unwrap().unwrap();
        let mut told: Vec<_> = view.summary.kept.rows.iter().map(|row| row.follow_up).collect();
        told.sort();
        prop_assert_eq!(told, kept);
        prop_assert_eq!(view.items(Entry::Kept).len(), view.summary.kept.rows.len());
    }
    Ok(())
}

#[test]
fn what_was_done_in_the_very_instant_a_sitting_begins_is_of_it() {
    let steps = [
        Step::Import(vec![(0, 0, None, 0)]),
        Step::Practise(0),
        Step::Finish(0),
        Step::Discard(0),
        Step::Ring(0, String::new()),
    ];
    kept_is_what_was_done(&steps).unwrap();
}
