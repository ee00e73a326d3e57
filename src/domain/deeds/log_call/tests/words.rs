//! What a promise of a note is called when it is kept: its words without the day, which has a place of its own.

use super::*;

/// The promises that a note leaves.
fn promised(note: &str) -> Vec<(String, Option<String>)> {
    tasks(note).into_iter().map(|task| (task.text, task.due_on.map(|day| day.to_string()))).collect()
}

fn tasks(note: &str) -> Vec<crate::domain::follow_up::FollowUp> {
    let scene = club();
    let mut env = Env::new(scene.now, 5);
    let draft = draft(&scene, note);
    let op = log_call(&mut env, &shipped(), &scene.record, &draft, &Ending::of(Outcome::Talked)).unwrap();
    let kept = op.changes.iter().find_map(|change| match change {
        Change::Call(edit) => edit.after.as_ref().map(|call| call.note.clone()),
        _ => None,
    });
    assert_eq!(kept.as_deref(), Some(note), "the note keeps every letter");
    let tasks = op.changes.iter().filter_map(|change| match change {
        Change::FollowUp(edit) => edit.after.clone(),
        _ => None,
    });
    tasks.collect()
}

#[test]
fn a_promise_knows_whether_its_day_was_said_also_of_two_that_read_alike() {
    let said: Vec<bool> = tasks("> sende lista\n> sende lista fredag").iter().map(|task| task.is_day_said).collect();
    assert_eq!(said, [false, true]);
    assert!(tasks("> sende lista").iter().all(|task| task.due_on.is_some() && task.said_day().is_none()));
}

#[test]
fn the_day_at_the_end_of_a_promise_is_not_said_again_in_its_words() {
    for (note, words, day) in [
        ("! sende tariffheftet innen 1. oktober", "sende tariffheftet", "2026-10-01"),
        ("> kalle inn til klubbmøte senest fredag.", "kalle inn til klubbmøte", "2026-04-17"),
        ("! ringje kassa før 3. mai kl. 12", "ringje kassa", "2026-05-03"),
        ("! send the leaflet by Friday", "send the leaflet", "2026-04-17"),
        ("! sende tariffheftet fredag", "sende tariffheftet", "2026-04-17"),
        ("! sende tariffheftet (fredag)", "sende tariffheftet", "2026-04-17"),
        ("! sende tariffheftet (innen fredag)", "sende tariffheftet", "2026-04-17"),
        ("! sende tariffheftet (senest førstkommende fredag)", "sende tariffheftet", "2026-04-17"),
        ("! ringe styret (Kari før fredag)", "ringe styret (Kari før fredag)", "2026-04-17"),
        ("! sende tariffheftet førstkommende fredag", "sende tariffheftet", "2026-04-17"),
        ("! sende startpakke til Ola fredag", "til Ola", "2026-04-17"),
    ] {
        assert_eq!(promised(note), [(words.to_owned(), Some(day.to_owned()))], "{note}");
    }
}

#[test]
fn a_day_inside_a_promise_or_alone_stays_in_its_words() {
    for (note, words) in [
        ("! sende 3. mai-talen til Kari", "sende 3. mai-talen til Kari"),
        ("! innen fredag ringe kassa", "innen fredag ringe kassa"),
        ("! fredag", "fredag"),
    ] {
        assert_eq!(promised(note)[0].0, words, "{note}");
    }
}

#[test]
fn the_rows_of_the_sheet_never_store_a_birth_number_and_a_note_is_never_refused() {
    let scene = club();
    let draft = draft(&scene, "fnr 01010750160");
    let logged = |ending: &Ending| log_call(&mut Env::new(scene.now, 5), &shipped(), &scene.record, &draft, ending);
    let plain = Ending::of(Outcome::Talked);
    assert!(logged(&plain).is_ok());
    let who = "Kari 01010750160".to_owned();
    let unlisted = vec![("Kurs".to_owned(), OfferKind::Course, SignUpState::SignedUp, who.clone())];
    let answer = crate::domain::required::Given::new(crate::domain::guide::Answer::SpokeWith, who);
    for ending in [Ending { unlisted, ..plain.clone() }, Ending { required: vec![answer], ..plain.clone() }] {
        assert_eq!(logged(&ending), Err(Refusal::BirthNumber));
    }
}

#[test]
fn a_birth_number_stays_in_the_note_and_goes_into_no_row_that_is_made_of_it() {
    let scene = club();
    let draft =
        draft(&scene, "> sende skjema for 010107 50160 fredag\n+ Kurset Ola 01010750160\n#fnr01010750160 #lønn");
    let op = log_call(&mut Env::new(scene.now, 5), &shipped(), &scene.record, &draft, &Ending::of(Outcome::Talked));
    let mut rows = 0;
    for change in op.unwrap().changes {
        let texts = match &change {
            Change::FollowUp(edit) => edit.after.iter().map(|task| task.text.clone()).collect(),
            Change::SignUp(edit) => {
                edit.after.iter().flat_map(|one| [Some(one.title.clone()), one.who.clone()]).flatten().collect()
            }
            Change::Call(edit) => {
                let call = edit.after.as_ref().unwrap();
                assert_eq!(call.note, draft.text);
                call.topics.clone()
            }
            _ => Vec::new(),
        };
        rows += texts.len();
        assert!(texts.iter().all(|text| crate::domain::birth_number::find(text).is_none()), "{texts:?}");
    }
    assert!(rows >= 3);
}
