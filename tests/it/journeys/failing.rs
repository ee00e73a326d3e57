//! A disk that is full, a database that says no: the loudest notice stays, and no word is lost.

use ringerunde::app::notice::Notice;
use rusqlite::Connection;

use super::evening::Evening;

const LONG: &str = "Lang tekst som ikke får plass. ";

fn is_not_saved(evening: &Evening) -> bool {
    matches!(evening.notice(), Some(Notice::NotSaved(_)))
}

/// The database refuses what `rule` says, as another program on the machine might make it.
fn rule(evening: &Evening, rule: &str) {
    Connection::open(evening.file()).unwrap().execute_batch(rule).unwrap();
}

const NO_OPS: &str = "CREATE TRIGGER nei BEFORE INSERT ON op BEGIN SELECT RAISE(ABORT, 'nei'); END;";
const NO_DRAFTS: &str = "CREATE TRIGGER nei BEFORE INSERT ON draft BEGIN SELECT RAISE(ABORT, 'nei'); END;
    CREATE TRIGGER heller_ikke BEFORE UPDATE ON draft BEGIN SELECT RAISE(ABORT, 'nei'); END;";
const AGAIN: &str = "DROP TRIGGER IF EXISTS nei; DROP TRIGGER IF EXISTS heller_ikke;";

#[test]
fn on_a_full_disk_the_words_stay_in_the_editor_and_are_saved_when_there_is_room() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei ");
    evening.store().limit_pages(1).unwrap();
    evening.press(&format!("<paste:{}>", LONG.repeat(3_000)));
    assert!(is_not_saved(&evening), "{:?}", evening.notice());
    assert_eq!(evening.rows().drafts[0].text, "Hei ");
    // It stays: no key but Esc takes it away, and the next failure brings it back.
    evening.press("x<left>y");
    assert!(is_not_saved(&evening));
    evening.press("<esc>");
    assert!(is_not_saved(&evening));
    assert_eq!(evening.note().len(), "Hei ".len() + LONG.len() * 3_000 + 2);
    // One key does not throw away what could not be stored, and nobody is told that it is kept.
    evening.press("<c-q>");
    assert_eq!((evening.notice(), evening.model().is_leaving), (Some(&Notice::CallIsNotKept), false));
    evening.press("<left>");
    assert!(is_not_saved(&evening), "whoever goes on is told again");
    evening.press("<c-q><c-q>");
    assert!(evening.model().is_leaving);
    evening.store().limit_pages(1_000_000).unwrap();
    evening.settle();
    assert_eq!(evening.notice(), None);
    assert_eq!(evening.rows().drafts[0].text, evening.note());
}

#[test]
fn what_was_written_in_a_form_is_there_again_when_it_could_not_be_stored() {
    let mut evening = Evening::on_the_list();
    rule(&evening, NO_OPS);
    evening.press("mring etter tre<enter>");
    assert!(is_not_saved(&evening));
    assert_eq!(evening.club("Aure Verksted").club.caller_note, None);
    rule(&evening, AGAIN);
    evening.press("<enter>");
    assert_eq!(evening.club("Aure Verksted").club.caller_note.as_deref(), Some("ring etter tre"));
    assert_eq!(evening.model().dialogs.len(), 0);
}

#[test]
fn a_call_that_cannot_be_logged_stays_open_with_its_words() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Går bra.");
    rule(&evening, NO_OPS);
    let before = evening.picture();
    evening.press("<c-s>2");
    assert!(is_not_saved(&evening));
    assert_eq!((evening.shown(), evening.note().as_str()), ("Aure Verksted", "Går bra."));
    assert_eq!((evening.picture(), evening.rows().drafts[0].text.as_str()), (before, "Går bra."));
    rule(&evening, AGAIN);
    evening.press("<esc><c-s>2");
    assert_eq!((evening.call("Aure Verksted").note.as_str(), evening.shown()), ("Går bra.", "Bodø Kabel"));
    assert!(matches!(evening.notice(), Some(Notice::Deed { .. })));
}

#[test]
fn a_conversation_that_cannot_be_logged_keeps_its_sheet() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Går bra.<c-s>12fredag<tab><tab><tab>42 99 99 98");
    rule(&evening, NO_OPS);
    evening.press("<enter>");
    assert!(is_not_saved(&evening));
    assert_eq!(evening.dialog(), "sheet");
    let shown = &evening.model().club.as_ref().unwrap().record.people[0];
    assert_eq!(shown.phones[0].number, "+4742000001", "what is not stored is not shown");
    rule(&evening, AGAIN);
    evening.press("<enter>");
    assert_eq!(evening.call("Aure Verksted").note, "Går bra.");
    assert_eq!(evening.club("Aure Verksted").people[0].phones[0].number, "+4742999998");
}

#[test]
fn a_draft_that_cannot_be_thrown_away_stays_open() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Viktig");
    rule(&evening, NO_OPS);
    evening.press("<c-s>0");
    assert!(is_not_saved(&evening));
    assert_eq!((evening.note().as_str(), evening.rows().drafts.len()), ("Viktig", 1));
}

#[test]
fn a_changed_note_that_cannot_be_saved_stays_open() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<c-s>2<c-f>Aure<enter>e du");
    rule(&evening, NO_OPS);
    evening.press("<c-s>");
    assert!(is_not_saved(&evening));
    assert_eq!((evening.note().as_str(), evening.call("Aure Verksted").note.as_str()), ("Hei du", "Hei"));
    rule(&evening, AGAIN);
    evening.press("<esc><c-n><c-s>");
    assert_eq!(evening.call("Aure Verksted").note, "Hei du");
}

#[test]
fn a_sitting_that_could_not_begin_begins_with_the_logging() {
    let mut evening = Evening::on_the_list();
    rule(&evening, NO_OPS);
    evening.press("<enter>Hei");
    assert!(is_not_saved(&evening) || evening.rows().drafts[0].text == "Hei");
    assert!(evening.model().session.is_none() && evening.rows().sessions.is_empty());
    assert_eq!(evening.note(), "Hei");
    rule(&evening, AGAIN);
    evening.press("<esc><c-s>2");
    let rows = evening.rows();
    assert_eq!(rows.sessions.len(), 1);
    assert_eq!(rows.calls[0].session, Some(rows.sessions[0].id));
    evening.press("<f6>");
    assert_eq!(evening.model().summary.as_ref().unwrap().summary.attempts.count, 1);
}

#[test]
fn a_journal_that_says_no_is_told_at_once_and_caught_up_with() {
    let mut evening = Evening::on_the_list();
    rule(&evening, NO_DRAFTS);
    evening.press("<enter>Hei");
    assert!(is_not_saved(&evening));
    assert_eq!(evening.note(), "Hei");
    rule(&evening, AGAIN);
    evening.press(" du");
    assert_eq!((evening.notice(), evening.rows().drafts[0].text.as_str()), (None, "Hei du"));
}

#[test]
fn a_call_that_cannot_be_put_aside_is_still_open_in_the_journal() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Aure-ord");
    rule(&evening, NO_DRAFTS);
    evening.press("<c-f>Dokka<enter>");
    assert!(is_not_saved(&evening));
    assert_eq!(evening.rows().drafts[0].text, "Aure-ord");
    rule(&evening, AGAIN);
    evening.press("<esc><f2>");
    assert_eq!((evening.shown(), evening.note().as_str()), ("Aure Verksted", "Aure-ord"));
}

#[test]
fn an_undo_that_cannot_be_written_changes_nothing() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<c-s>2");
    let before = evening.picture();
    rule(&evening, NO_OPS);
    evening.press("u");
    assert!(is_not_saved(&evening));
    assert_eq!((evening.picture(), evening.model().call.is_none()), (before, true));
}

#[test]
fn an_error_waits_for_esc() {
    let mut evening = Evening::on_the_list();
    rule(&evening, NO_OPS);
    evening.press("<del>jk");
    assert!(is_not_saved(&evening));
    evening.press("<esc>");
    assert_eq!(evening.notice(), None);
}
