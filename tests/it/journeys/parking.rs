//! Somebody rings back in the middle of a call: the call is put aside with its draft, comes back with F2, and no word ever
//! stands under another club.

use ringerunde::app::model::Pane;
use ringerunde::app::notice::Notice;

use super::evening::Evening;

#[test]
fn somebody_rings_back_and_f2_brings_the_first_call_back() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Aure sier").press("<c-f>dokka<enter>");
    assert_eq!((evening.shown(), evening.model().focus), ("Dokka Bygg", Pane::Queue));
    assert!(matches!(evening.notice(), Some(Notice::Parked(club)) if club == "Aure Verksted"));
    evening.press("<enter>Dokka sier<c-s>2");
    assert_eq!(evening.call("Dokka Bygg").note, "Dokka sier");
    evening.press("<f2>");
    assert_eq!((evening.shown(), evening.note().as_str()), ("Aure Verksted", "Aure sier"));
    assert_eq!((evening.model().focus, evening.model().parked.len()), (Pane::Note, 0));
    evening.press(" mer<c-s>2");
    assert_eq!(evening.call("Aure Verksted").note, "Aure sier mer");
    assert!(evening.rows().drafts.is_empty());
}

#[test]
fn the_chosen_row_of_the_queue_is_that_of_the_call_that_came_back() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Aure sier<c-f>dokka<enter>");
    assert!(evening.model().queue.is_chosen(evening.club("Dokka Bygg").club.id));
    evening.press("<f2>");
    assert_eq!(evening.shown(), "Aure Verksted");
    assert!(evening.model().queue.is_chosen(evening.club("Aure Verksted").club.id), "not on the call");
    // Where the call that is up is ended, the row below it is the next.
    evening.press("<c-f>Førde<enter><enter>Førde sier<f2><c-s>2");
    assert_ne!(evening.shown(), "Førde Elektro", "the queue went on from another club");
}

#[test]
fn the_last_digits_of_the_number_find_who_rings() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Aure sier<c-f>00 04<enter>");
    assert_eq!(evening.shown(), "Dokka Bygg");
}

#[test]
fn f2_walks_round_the_calls_that_are_put_aside() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>en<c-f>Bodø<enter><enter>to<c-f>Dokka<enter><enter>tre");
    let mut seen = Vec::new();
    for _ in 0..3 {
        evening.press("<f2>");
        seen.push((evening.shown().to_owned(), evening.note()));
    }
    let expected = [("Aure Verksted", "en"), ("Bodø Kabel", "to"), ("Dokka Bygg", "tre")];
    assert_eq!(seen, expected.map(|(club, note)| (club.to_owned(), note.to_owned())));
    let mut drafts = evening.rows().drafts;
    drafts.sort_by(|a, b| a.text.cmp(&b.text));
    let names = |text: &str| drafts.iter().find(|draft| draft.text == text).map(|draft| draft.club);
    for (club, note) in expected {
        assert_eq!(names(note), Some(evening.club(club).club.id));
    }
}

#[test]
fn words_in_a_burst_land_with_their_own_club() {
    let script = "<enter>en<c-f>Bodø<enter><enter>to<c-f>Dokka<enter><enter>tre<f2>EN<f2>TO<f2>TRE";
    let mut evening = Evening::on_the_list();
    evening.burst(script);
    for (club, note) in [("Aure Verksted", "enEN"), ("Bodø Kabel", "toTO"), ("Dokka Bygg", "treTRE")] {
        let id = evening.club(club).club.id;
        let drafts = evening.rows().drafts;
        assert_eq!(drafts.iter().find(|draft| draft.club == id).map(|draft| draft.text.as_str()), Some(note));
    }
}

#[test]
fn finding_the_club_that_is_on_the_phone_parks_nothing() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<c-f>Aure<enter>");
    assert_eq!((evening.note().as_str(), evening.model().parked.len()), ("Hei", 0));
    assert_eq!(evening.model().focus, Pane::Note);
}

#[test]
fn put_aside_calls_are_there_after_a_restart() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>en<c-f>Bodø<enter><enter>to");
    evening.restart();
    assert_eq!((evening.dialog(), evening.shown(), evening.note().as_str()), ("resume", "Bodø Kabel", "to"));
    evening.press("<enter><c-s>2<f2>");
    assert_eq!((evening.shown(), evening.note().as_str()), ("Aure Verksted", "en"));
    evening.press("<c-s>2");
    assert_eq!(evening.rows().calls.len(), 2);
}

#[test]
fn a_call_parked_twice_for_the_same_club_keeps_both_notes() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>en<c-f>Bodø<enter>").press("<c-f>Aure<enter><enter>to");
    let texts: Vec<String> = evening.rows().drafts.into_iter().map(|draft| draft.text).collect();
    assert_eq!(texts, ["to", "en"]);
    evening.press("<c-s>2<f2>");
    assert_eq!(evening.note(), "en");
}
