//! Taking back and doing again: queue, promises, figures and the words in the editor. Which deeds there are is in `endings`.

use ringerunde::app::model::{Pane, Screen};
use ringerunde::app::notice::{Notice, Way};
use ringerunde::domain::call::Outcome;
use ringerunde::domain::follow_up::{FollowUpKind, Side};
use ringerunde::domain::op::Deed;

use super::evening::Evening;

const TALK: &str = "<enter>Går bra.<enter>! sende hefte fredag<enter>+ Grunnkurs 1<c-s>1<enter>";
const NOTE: &str = "Går bra.\n! sende hefte fredag\n+ Grunnkurs 1";

#[test]
fn undo_gives_back_queue_promises_figures_and_the_words() {
    let mut evening = Evening::on_practice();
    for script in [
        TALK,
        "<enter>La igjen.<c-s>4",
        "<enter>Opptatt.<c-s>3",
        "<enter>I kveld.<c-s>5i morgen kl 18<enter>",
        "<enter>Sluttet.<c-s>a<esc>",
        "<enter>Nei.<c-s>e",
    ] {
        let (before, rung) = (evening.picture(), evening.shown().to_owned());
        let calls = evening.rows().calls.len();
        evening.press(script);
        assert_eq!((evening.rows().calls.len(), evening.model().call.is_none()), (calls + 1, true), "{script}");
        assert_ne!(evening.picture(), before);
        evening.press("u");
        assert_eq!(evening.picture(), before, "{script}");
        let draft = &evening.rows().drafts[0];
        assert_eq!((evening.shown(), evening.note()), (rung.as_str(), draft.text.clone()));
        assert!(!draft.text.is_empty());
        assert_eq!(evening.model().focus, Pane::Note);
        assert!(
            matches!(evening.notice(), Some(Notice::Deed { way: Way::Undone, club: Some(club), .. }) if *club == rung)
        );
        // The caret is at the end: one goes on writing.
        evening.press(" Mer.");
        assert!(evening.note().ends_with(" Mer."));
        evening.press("<c-s>0");
    }
}

#[test]
fn redo_logs_the_call_again() {
    let mut evening = Evening::on_the_list();
    evening.press(TALK);
    let after = evening.picture();
    evening.press("u");
    assert_eq!(evening.note(), NOTE);
    evening.press("<c-r>");
    assert_eq!(evening.picture(), after);
    assert_eq!((evening.shown(), evening.note().as_str()), ("Bodø Kabel", ""));
    assert!(evening.rows().drafts.is_empty());
    evening.press("<c-r>");
    assert_eq!(evening.notice(), Some(&Notice::NothingToRedo));
}

#[test]
fn redo_is_refused_when_it_would_take_words_away() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<c-s>2u").press(" igjen<c-r>");
    assert_eq!(evening.notice(), Some(&Notice::DraftHasChanged));
    assert_eq!((evening.note().as_str(), evening.rows().drafts[0].text.as_str()), ("Hei igjen", "Hei igjen"));
    assert!(evening.rows().calls.is_empty());
    // In a burst too.
    let mut evening = Evening::on_the_list();
    evening.burst("<enter>Hei<c-s>2u igjen<c-r>");
    assert_eq!((evening.notice(), evening.note().as_str()), (Some(&Notice::DraftHasChanged), "Hei igjen"));
}

#[test]
fn undo_works_after_a_restart_and_so_does_redo() {
    let mut evening = Evening::on_the_list();
    evening.press(TALK);
    let after = evening.picture();
    evening.restart();
    assert_eq!(evening.dialog(), "cut off");
    evening.press("<enter>u");
    assert_eq!((evening.shown(), evening.note().as_str()), ("Aure Verksted", NOTE));
    evening.restart();
    assert_eq!(evening.dialog(), "resume");
    evening.press("<enter><c-r>");
    assert_eq!(evening.picture(), after);
}

#[test]
fn undo_walks_back_through_the_evening_and_redo_up_again() {
    let mut evening = Evening::on_the_list();
    let start = evening.picture();
    evening.press("<enter><c-s>2").press("<enter><c-s>3").press("si morgen<enter>").press("<del>");
    let end = evening.picture();
    evening.press("uu");
    assert_eq!(evening.shown(), "Dokka Bygg");
    evening.press("u<c-s>0u<c-s>0");
    assert_eq!(evening.picture(), start);
    evening.press("<c-r><c-r><c-r><c-r>");
    assert_eq!(evening.picture(), end);
}

#[test]
fn a_logged_note_can_be_changed_and_the_change_taken_back() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Ikke svar<c-s>2<c-f>Aure<enter>e");
    assert_eq!((evening.note().as_str(), evening.model().focus), ("Ikke svar", Pane::Note));
    evening.press(" på mobilen #mobil<c-s>");
    let call = evening.call("Aure Verksted");
    assert_eq!((call.note.as_str(), call.outcome), ("Ikke svar på mobilen #mobil", Outcome::NoAnswer));
    assert_eq!(call.topics, ["mobil"]);
    assert!(evening.model().call.is_none() && evening.rows().drafts.is_empty());
    assert!(matches!(evening.notice(), Some(Notice::Deed { deed: Deed::EditNote, .. })));
    evening.press("u");
    assert_eq!(evening.call("Aure Verksted").note, "Ikke svar");
    evening.press("<c-r>");
    assert_eq!(evening.call("Aure Verksted").note, "Ikke svar på mobilen #mobil");
}

#[test]
fn a_line_that_is_written_into_a_note_afterwards_does_what_it_says_and_one_that_is_put_right_does_it_once() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>! sende hefte i morgen<c-s>1<enter>");
    let (club, clubs) = (evening.rows().calls[0].club, evening.rows().clubs);
    let name = clubs.into_iter().find(|row| row.id == club).unwrap().name;
    let promises = |evening: &Evening| {
        let rows = evening.rows().follow_ups.into_iter().filter(|task| task.kind == FollowUpKind::Promise);
        let mut told: Vec<_> = rows.map(|task| (task.side, task.text, task.due_on.unwrap().to_string())).collect();
        told.sort_by(|a, b| a.2.cmp(&b.2));
        told
    };
    let ours = (Side::Ours, "sende hefte".to_owned(), "2026-11-25".to_owned());
    assert_eq!(promises(&evening), std::slice::from_ref(&ours));
    evening.at("2026-11-25 16:00");
    let before = evening.picture();
    evening.press(&format!("<c-f>{name}<enter>e<c-end><enter>> sende lista i morgen<enter>+ grunnkurs<c-s>"));
    let theirs = (Side::Theirs, "sende lista".to_owned(), "2026-11-26".to_owned());
    assert_eq!(promises(&evening), [ours.clone(), theirs.clone()]);
    assert_eq!(evening.rows().sign_ups.len(), 1);
    // The first line gets another word: it is that promise still, and the day of «i morgen» stays what it was.
    evening.press("e<c-home><end><s-home>! sende heftet i morgen<c-s>");
    assert!(evening.call(&name).note.starts_with("! sende heftet i morgen\n> "));
    assert_eq!(promises(&evening), [ours, theirs]);
    evening.press("uu");
    assert_eq!(evening.picture(), before);
}

#[test]
fn a_changed_note_that_was_cut_off_is_a_changed_note_again() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Ikke svar<c-s>2<c-f>Aure<enter>e enda");
    evening.restart();
    assert_eq!((evening.dialog(), evening.note().as_str()), ("resume", "Ikke svar enda"));
    evening.press("<enter><c-s>");
    assert_eq!((evening.call("Aure Verksted").note.as_str(), evening.rows().calls.len()), ("Ikke svar enda", 1));
}

#[test]
fn a_changed_note_is_saved_when_somebody_rings_back() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Ikke svar<c-s>2<c-f>Aure<enter>e enda<c-f>Dokka<enter>");
    assert_eq!((evening.shown(), evening.call("Aure Verksted").note.as_str()), ("Dokka Bygg", "Ikke svar enda"));
    assert!(evening.model().parked.is_empty() && evening.rows().drafts.is_empty());
    evening.press("<enter>Hei<c-s>2<f2>");
    assert_eq!(evening.rows().calls.len(), 2);
}

#[test]
fn a_call_whose_note_is_being_changed_cannot_be_taken_back_under_it() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Ikke svar<c-s>2<c-f>Aure<enter>e enda<tab>u");
    assert_eq!(evening.notice(), Some(&Notice::NoteIsOpen));
    assert_eq!((evening.note().as_str(), evening.rows().calls.len()), ("Ikke svar enda", 1));
    assert_eq!(evening.rows().drafts[0].text, "Ikke svar enda");
    // Saved as the sentence says, both can be taken back.
    evening.press("<c-n><c-s>uu");
    assert_eq!((evening.note().as_str(), evening.rows().calls.len()), ("Ikke svar", 0));
}

#[test]
fn an_undone_call_beside_an_open_one_is_put_aside_and_never_mixed_with_it() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Aure-ord<c-s>2").press("<enter>Bodø-ord<tab>u");
    assert_eq!((evening.shown(), evening.note().as_str()), ("Bodø Kabel", "Bodø-ord"));
    assert_eq!(evening.model().parked[0].text, "Aure-ord");
    evening.restart();
    assert_eq!((evening.shown(), evening.note().as_str()), ("Bodø Kabel", "Bodø-ord"));
    evening.press("<enter><c-s>2<f2>");
    assert_eq!((evening.shown(), evening.note().as_str()), ("Aure Verksted", "Aure-ord"));
}

#[test]
fn a_discarded_draft_comes_back_and_goes_again_only_unchanged() {
    let mut evening = Evening::on_the_list();
    evening.press("jsi morgen<enter>g<enter>Viktig<c-s>0");
    assert!(evening.rows().drafts.is_empty());
    assert!(matches!(evening.notice(), Some(Notice::Deed { deed: Deed::DiscardDraft, .. })));
    // One stays where one is: a second `u` must be an undo and no letter of the note.
    evening.press("u");
    assert!(evening.model().call.is_none() && evening.model().focus == Pane::Queue);
    assert_eq!(evening.model().parked[0].text, "Viktig");
    let told = ringerunde::words::deeds::notice(
        evening.lang(),
        evening.notice().unwrap(),
        evening.model().now,
        &evening.model().keys,
    );
    assert!(told.contains("Aure Verksted") && told.contains("F2"), "{told}");
    evening.press("u");
    assert!(matches!(evening.notice(), Some(Notice::Deed { deed: Deed::Snooze, way: Way::Undone, .. })));
    evening.press("<c-r><f2>");
    assert_eq!((evening.shown(), evening.note().as_str()), ("Aure Verksted", "Viktig"));
    evening.press("<c-r>");
    assert!(evening.model().call.is_none() && evening.rows().drafts.is_empty());
    evening.press("u<f2> mer<c-r>");
    assert_eq!(evening.notice(), Some(&Notice::DraftHasChanged));
    assert_eq!((evening.note().as_str(), evening.rows().drafts[0].text.as_str()), ("Viktig mer", "Viktig mer"));
}

#[test]
fn where_an_undo_puts_one_into_a_note_it_says_so_and_how_to_leave_it() {
    let mut evening = Evening::on_the_list();
    let told = |evening: &Evening| {
        let model = evening.model();
        ringerunde::words::deeds::notice(evening.lang(), model.notice.as_ref().unwrap(), model.now, &model.keys)
    };
    evening.press("jsi morgen<enter>g<enter>Viktig<c-s>2u");
    assert_eq!((evening.model().focus, evening.note().as_str()), (Pane::Note, "Viktig"));
    // The key first: what a narrow window cuts off is the end.
    assert!(told(&evening).starts_with("Angret, Esc går ut av notatet: "), "{}", told(&evening));
    evening.press("<esc>u");
    assert!(matches!(evening.notice(), Some(Notice::Deed { deed: Deed::Snooze, way: Way::Undone, .. })));
    // Beside another call it waits, and one is in no other note than before.
    evening.press("<c-n><c-s>2j<enter>Bodø-ord<tab>u");
    assert_eq!((evening.note().as_str(), evening.model().parked.len()), ("Bodø-ord", 1));
    assert!(!told(&evening).contains("Esc"), "{}", told(&evening));
}

#[test]
fn a_discarded_draft_that_comes_back_beside_a_call_is_put_aside() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Viktig<c-s>0j<enter>Bodø-ord<tab>u");
    assert_eq!((evening.note().as_str(), evening.model().parked.len()), ("Bodø-ord", 1));
    evening.restart();
    assert_eq!((evening.shown(), evening.note().as_str()), ("Bodø Kabel", "Bodø-ord"));
}

#[test]
fn the_list_is_not_taken_away_under_a_call() {
    let mut evening = Evening::on_nothing();
    evening.press("3Vik Skule<enter>");
    assert_eq!(evening.shown(), "Vik Skule");
    evening.press("<enter>Hei<tab>u");
    assert_eq!(evening.notice(), Some(&Notice::CallIsOpen("Vik Skule".into())));
    assert_eq!((evening.note().as_str(), evening.rows().clubs.len()), ("Hei", 1));
    // A note that was thrown away and is back waits for somebody to go to it, and keeps its club as an open one does.
    evening.press("<c-n><c-s>0uu");
    assert_eq!(evening.notice(), Some(&Notice::CallIsOpen("Vik Skule".into())));
    assert_eq!((evening.note().as_str(), evening.model().parked.len(), evening.rows().clubs.len()), ("", 1, 1));
}

#[test]
fn an_undone_first_club_leads_back_to_the_first_start() {
    let mut evening = Evening::on_nothing();
    evening.press("3Vik Skule<enter>u");
    assert_eq!((evening.model().screen, evening.rows().clubs.len()), (Screen::Start, 0));
    evening.press("<c-r>");
    assert_eq!((evening.model().screen, evening.shown()), (Screen::Call, "Vik Skule"));
}

#[test]
fn undo_ends_at_the_practice_data() {
    let mut evening = Evening::on_practice();
    let fresh = evening.rows();
    evening.press("u");
    assert_eq!((evening.notice(), evening.rows()), (Some(&Notice::NothingToUndo), fresh.clone()));
    evening.press("<enter>Hei<c-s>2u").press("<c-s>0").press("uuu");
    assert_eq!((evening.rows().calls, evening.rows().clubs), (fresh.calls, fresh.clubs));
    // The log says all there is: what it holds, replayed, gives the same rows.
    let mut empty = ringerunde::store::Store::open(&ringerunde::store::Place::Memory).unwrap();
    for op in evening.store().ops().unwrap() {
        empty.replay(&op).unwrap();
    }
    let (mut here, mut there) = (evening.rows(), empty.everything().unwrap());
    (here.drafts, there.drafts) = (Vec::new(), Vec::new());
    assert_eq!(here, there);
}

#[test]
fn nothing_to_redo_is_said_and_nothing_happens() {
    let mut evening = Evening::on_nothing();
    evening.press("<c-r>");
    assert_eq!(evening.notice(), Some(&Notice::NothingToRedo));
    evening.press("3Vik Skule<enter><enter><c-s>0<f6>u");
    assert_eq!((evening.model().screen, evening.rows().clubs.len()), (Screen::Start, 0), "the club was the last deed");
}
