//! What is marked is what is shown and rung, also after a deed has moved it; and what is done in a list is told, and undone, there.
//! Which keys there are is `app::keys`'s.

use ringerunde::app::dialog::Dialog;
use ringerunde::app::model::{Pane, Screen};
use ringerunde::app::notice::Notice;
use ringerunde::app::round_form::Row;
use ringerunde::domain::deeds::Refusal;

use super::evening::Evening;
use crate::screens::read;

/// The club that is marked in the queue, and the one that is shown.
fn marked_and_shown(evening: &Evening) -> (String, String) {
    let model = evening.model();
    (model.queue.chosen().unwrap().name.clone(), model.club.as_ref().unwrap().record.club.name.clone())
}

#[test]
fn the_mark_goes_along_with_a_club_that_a_deed_on_its_own_screen_has_moved() {
    for find in [true, false] {
        let mut evening = Evening::on_practice();
        let name = "Stjørdal Vgs";
        let place = evening.ready().iter().position(|ready| ready == name).unwrap();
        evening.press(&if find { "<c-f>Stjørdal<enter>".to_owned() } else { "j".repeat(place) });
        assert_eq!(marked_and_shown(&evening), (name.into(), name.into()));
        evening.press("cnPer Ås<tab><tab>42 10 00 77<tab><tab><tab>20.11.2026<enter><f2>");
        let moved = evening.ready().iter().position(|ready| ready == name).unwrap();
        assert!(moved < place, "a new rep comes before");
        assert_eq!(marked_and_shown(&evening), (name.into(), name.into()), "found: {find}");
        evening.press("<enter>");
        assert_eq!(evening.model().call.as_ref().unwrap().draft.club, evening.club(name).club.id);
    }
}

#[test]
fn a_club_that_stands_in_no_row_takes_the_mark_off_the_queue_until_one_steps_back_into_it() {
    for from in ["", "<f4>"] {
        let mut evening = Evening::on_practice();
        evening.press("jj");
        let (row, before) = (evening.model().marked_row(), marked_and_shown(&evening).1);
        assert_eq!(row, Some(2));
        let rows = evening.rows().clubs;
        let queue = &evening.model().queue;
        let is_in_a_row = |id| queue.rows.iter().chain(&queue.later).any(|line| line.club == id);
        let (club, name) = rows.iter().find(|club| !is_in_a_row(club.id)).map(|club| (club.id, &club.name)).unwrap();
        let find = format!("<c-f>{name}<enter>");
        evening.press(from).press(&find);
        assert_eq!((evening.model().wanted_club(), evening.model().marked_row()), (Some(club), None), "{from}");
        // What has no place in the queue is neither put off nor put on top of it.
        for key in ["s", "K"] {
            evening.press(key);
            assert!(
                evening.model().dialogs.is_empty() && read(&mut evening).contains("Klubben er ikke i køen"),
                "{key}"
            );
        }
        let screen = read(&mut evening);
        assert!(!screen.contains("▸ ") && screen.contains(name), "{screen}");
        // What time does to the rows brings no mark back; a step does, to the club where one was.
        evening.at("2026-11-24 18:31");
        assert_eq!(evening.model().marked_row(), None);
        evening.press("j");
        assert_eq!(marked_and_shown(&evening), (before.clone(), before));
        assert!(evening.model().marked_row().is_some() && read(&mut evening).contains("▸ "));
        // What the keys act on is the club on the card, also while it is rung.
        evening.press(&find).press("<enter>");
        assert_eq!(evening.model().call.as_ref().unwrap().draft.club, club);
        assert_eq!(evening.model().marked_row(), None);
    }
}

#[test]
fn a_round_that_was_made_begins_at_its_first_club() {
    let mut evening = Evening::on_practice();
    evening.press("jjj<f5>nNy<enter><f2>");
    assert_eq!(marked_and_shown(&evening).0, evening.ready()[0]);
}

#[test]
fn a_call_that_is_undone_from_a_list_comes_back_with_nothing_above_its_note() {
    for list in ["o", "<f5>l"] {
        let mut evening = Evening::on_practice();
        evening.press("<enter>Hei<c-s>2");
        evening.press(list);
        assert_ne!(evening.dialog(), "", "{list}");
        evening.press("u");
        assert_eq!((evening.dialog(), evening.model().focus), ("", Pane::Note), "{list}");
        evening.press("!");
        assert!(evening.note().contains('!'), "{list}");
    }
}

#[test]
fn what_is_done_in_a_list_is_undone_there_with_the_key_that_its_notice_names() {
    let mut evening = Evening::on_the_list();
    evening.press("<f5>l");
    evening.settle();
    let ready = |evening: &Evening| match evening.model().dialogs.last() {
        Some(Dialog::RoundClubs(list)) => list.ready,
        other => panic!("{other:?}"),
    };
    let before = ready(&evening);
    evening.press("<del>");
    evening.settle();
    assert_eq!(ready(&evening), before - 1);
    evening.press("u");
    evening.settle();
    assert_eq!(ready(&evening), before);
    let mut evening = Evening::on_practice();
    let off = |evening: &Evening| evening.rows().offers.iter().filter(|offer| offer.cancelled_at.is_some()).count();
    evening.press("o<del>");
    assert_eq!(off(&evening), 1);
    evening.press("u");
    assert_eq!((off(&evening), evening.dialog()), (0, "offers"));
}

#[test]
fn a_club_outside_the_round_says_which_key_takes_it_in() {
    let mut evening = Evening::on_practice();
    evening.press("<f5>nUten TV<tab><tab><tab><tab><tab><right>");
    evening.settle();
    evening.press("<enter><f2><c-f>Bodø Kabel<enter>w");
    let screen = read(&mut evening);
    assert!(screen.contains("Delete i køen tar den inn i runden."), "{screen}");
    let before = evening.ready().len();
    evening.press("<esc><del>");
    assert_eq!(evening.ready().len(), before + 1);
}

#[test]
fn the_facts_that_can_be_written_stand_in_the_form_while_one_writes_one() {
    let mut evening = Evening::on_practice();
    let facts = Row::ALL.iter().position(|row| *row == Row::Facts).unwrap();
    evening.press("<f5>nNye").press(&"<tab>".repeat(facts));
    assert!(read(&mut evening).contains("Fakta: "));
    evening.press("ny t");
    let screen = read(&mut evening);
    assert!(screen.contains("Fakta: ny tillitsvalgt"), "{screen}");
    evening.press("illitsvalgt; klubbl");
    let screen = read(&mut evening);
    assert!(screen.contains("Fakta: klubbleder"), "the last one is being written: {screen}");
}

#[test]
fn the_clubs_of_a_round_are_listed_with_why_and_changed_there() {
    let mut evening = Evening::on_the_list();
    evening.press("<f5>l");
    evening.settle();
    let list = |evening: &Evening| match evening.model().dialogs.last() {
        Some(Dialog::RoundClubs(list)) => list.clone(),
        other => panic!("{other:?}"),
    };
    let shown =
        |evening: &Evening| (list(evening).all, list(evening).rows.map_or(0, |rows| rows.len()), list(evening).ready);
    let (all, rows, ready) = shown(&evening);
    let taken = list(&evening).club();
    assert!(all > 0 && rows == all);
    evening.press("<del>");
    evening.settle();
    assert_eq!(shown(&evening), (all, all, ready - 1));
    // The one that was taken out is still listed, and comes on top of nothing before it is back.
    evening.press(&"<down>".repeat(all));
    assert_eq!(list(&evening).club(), taken);
    evening.press("K");
    assert!(matches!(evening.notice(), Some(Notice::Refused(Refusal::NotInQueue))), "{:?}", evening.notice());
    evening.press(&"<up>".repeat(all)).press("<down>K<enter>");
    assert_eq!((evening.dialog(), evening.model().screen), ("", Screen::Call));
}

#[test]
fn whoever_closes_a_round_is_told_of_the_calls_that_were_agreed_in_it() {
    let mut evening = Evening::on_the_list();
    evening.press("<f5>x");
    assert!(!read(&mut evening).contains("faller bort"));
    evening.press("<esc><f2><enter><c-s>5i morgen kl 18<enter><f5>x");
    assert!(read(&mut evening).contains("1 avtalt oppringning"), "{}", read(&mut evening));
}
