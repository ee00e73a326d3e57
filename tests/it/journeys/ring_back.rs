//! Somebody rings back, in any order of parking, opening, typing and walking: no note is ever lost, and none is ever mixed up
//! with another. Single stories of it are in `parking`.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use ringerunde::domain::ids::CallId;

use super::evening::{CLUBS, Evening, wall};

/// Something the caller does.
#[derive(Clone, Debug)]
enum Step {
    /// Finds a club by its name, its rep or the last digits, and opens it.
    Open(usize, u8),
    /// Rings the club that is shown.
    Ring,
    /// Types a word, if a call is open.
    Type(u8),
    /// F2.
    Walk,
    /// Ends the open call: nobody answered.
    End,
    /// Looks for something and leaves it.
    LookAround,
    /// Minutes pass.
    Wait(u8),
    /// The program is killed and started again.
    Kill,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        5 => (0..CLUBS.len(), 0..3u8).prop_map(|(club, how)| Step::Open(club, how)),
        5 => Just(Step::Ring),
        6 => (0..26u8).prop_map(Step::Type),
        5 => Just(Step::Walk),
        1 => Just(Step::End),
        1 => Just(Step::LookAround),
        2 => (1..9u8).prop_map(Step::Wait),
        1 => Just(Step::Kill),
    ]
}

/// What the caller knows of a call that is not ended: club, beginning, words.
type Open = (String, String, String);

/// The calls that are not ended, as they are in the database.
fn drafts(evening: &Evening) -> BTreeMap<CallId, Open> {
    let rows = evening.rows();
    let name = |id| rows.clubs.iter().find(|club| club.id == id).map(|club| club.name.clone()).unwrap_or_default();
    let open =
        |draft: &ringerunde::domain::draft::Draft| (name(draft.club), wall(draft.started_at), draft.text.clone());
    rows.drafts.iter().map(|draft| (draft.call, open(draft))).collect()
}

/// Presses the keys of a step, and keeps the caller's own book of what must be there.
fn follow(evening: &mut Evening, book: &mut BTreeMap<CallId, Open>, clock: &mut u32, step: &Step) {
    let open = evening.model().call.as_ref().map(|call| call.draft.call);
    match step {
        Step::Open(club, how) => {
            let (name, _, family, numbers) = CLUBS[*club];
            let words = match how {
                0 => name.to_lowercase(),
                1 => family.to_owned(),
                _ => numbers[0][numbers[0].len() - 4..].to_owned(),
            };
            evening.press(&format!("<c-f>{words}<enter>"));
            assert_eq!(evening.shown(), name, "{words}");
        }
        Step::Ring => {
            evening.press("<enter>");
            let call = evening.model().call.as_ref().map(|call| call.draft.clone());
            if let (None, Some(draft)) = (open, call) {
                book.insert(draft.call, (evening.shown().to_owned(), wall(draft.started_at), String::new()));
            } else if let Some(entry) = open.and_then(|open| book.get_mut(&open)) {
                // Enter in the note of an open call is a line of it.
                entry.2 = evening.note();
            }
        }
        Step::Type(letter) => {
            let Some(entry) = open.and_then(|open| book.get_mut(&open)) else { return };
            let word = format!("{}ord ", char::from(b'a' + letter));
            evening.press(&format!("<c-n>{word}"));
            entry.2.push_str(&word);
        }
        Step::Walk => drop(evening.press("<f2>")),
        Step::End => {
            let Some(call) = open else { return };
            evening.press("<c-n><c-s>2");
            let entry = book.remove(&call).unwrap();
            let logged = evening.rows().calls.into_iter().find(|logged| logged.id == call).unwrap();
            assert_eq!((wall(logged.started_at), logged.note.trim()), (entry.1, entry.2.trim()));
        }
        Step::LookAround => drop(evening.press("<c-f>moen<down><esc>")),
        Step::Wait(minutes) => {
            *clock += u32::from(*minutes);
            let (hour, minute) = (16 + *clock / 60, *clock % 60);
            evening.at(&format!("2026-11-24 {hour}:{minute:02}"));
        }
        Step::Kill => {
            evening.restart();
            if evening.dialog() == "resume" || evening.dialog() == "cut off" {
                evening.press("<enter>");
            }
        }
    }
}

fn nothing_is_lost(evening: &Evening, book: &BTreeMap<CallId, Open>) -> Result<(), TestCaseError> {
    prop_assert_eq!(&drafts(evening), book);
    let model = evening.model();
    // What is on the screen is the call that is open, under its own club, with its own clock.
    if let Some(call) = &model.call {
        let (club, began, text) = &book[&call.draft.call];
        prop_assert_eq!((evening.shown(), &evening.note()), (club.as_str(), text));
        prop_assert_eq!(&wall(call.draft.started_at), began);
    }
    prop_assert_eq!(model.parked.len() + usize::from(model.call.is_some()), book.len());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_call_is_lost_or_mixed_up_whatever_is_parked_opened_typed_and_walked(steps in prop::collection::vec(step(), 1..30)) {
        let mut evening = Evening::on_the_list();
        let (mut book, mut clock) = (BTreeMap::new(), 10);
        for step in &steps {
            follow(&mut evening, &mut book, &mut clock, step);
            nothing_is_lost(&evening, &book)?;
        }
        // F2 walks through all of them, each once, before it comes back to the first.
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..book.len() {
            evening.press("<f2>");
            seen.extend(evening.model().call.as_ref().map(|call| call.draft.call));
            nothing_is_lost(&evening, &book)?;
        }
        prop_assert_eq!(seen.len(), book.len());
    }
}
