//! Evenings with rounds: made in one form with a count, worked with, changed, closed with what remains, and all of it undone.

use ringerunde::app::dialog::Dialog;
use ringerunde::app::model::Screen;
use ringerunde::app::notice::Notice;
use ringerunde::app::round_form::{RoundEditor, Row};
use ringerunde::domain::deeds::Refusal;
use ringerunde::domain::queue::{OutWhy, Tier};
use ringerunde::lang::Language;

use super::evening::Evening;

fn form(evening: &Evening) -> &RoundEditor {
    match evening.model().dialogs.last() {
        Some(Dialog::RoundForm(editor)) => editor,
        other => panic!("no form but {other:?}"),
    }
}

fn names(evening: &Evening) -> Vec<String> {
    let rows = evening.model().rounds.rows.as_deref().unwrap_or_default();
    rows.iter().map(|(round, _)| round.name.clone()).collect()
}

#[test]
fn a_round_of_all_clubs_without_a_rep_is_made_with_a_count_and_rung() {
    let mut evening = Evening::on_practice();
    evening.press("<f5>nUten TV");
    evening.settle();
    let all = form(&evening).count.as_ref().unwrap().clubs;
    evening.press("<tab><tab><tab><tab><tab><right>");
    evening.settle();
    let few = form(&evening).count.as_ref().unwrap().clubs;
    assert!(few > 0 && few < all, "{few} of {all}");
    evening.press("<enter>");
    assert_eq!(evening.dialog(), "");
    assert_eq!(evening.model().round.as_ref().unwrap().name, "Uten TV");
    assert_eq!(evening.model().counts.clubs as usize, few);
    assert!(matches!(evening.notice(), Some(Notice::Round { clubs, .. }) if *clubs == few));
    assert_eq!(names(evening.press("<f5>"))[0], "Uten TV");
    evening.press("u<f5>");
    assert!(!names(&evening).contains(&"Uten TV".to_owned()));
    assert_ne!(evening.model().round.as_ref().unwrap().name, "Uten TV", "the one before is worked with again");
    assert_eq!(names(evening.press("<c-r><f5>"))[0], "Uten TV");
}

#[test]
fn what_fits_nobody_or_cannot_be_is_said_and_the_form_stays() {
    let mut evening = Evening::on_practice();
    evening.press("<f5>nTom<tab>Atlantis<enter>");
    assert_eq!(form(&evening).refusal, Some(Refusal::NobodyFits));
    evening.press("<esc>nDato<tab><tab><tab><tab><tab><tab>31.2.2026<enter>");
    assert_eq!(form(&evening).refusal, Some(Refusal::NoDay));
}

#[test]
fn facts_are_counted_between_the_keys() {
    let mut evening = Evening::on_practice();
    evening.press("<f5>nNye<tab><tab><tab><tab><tab><tab><tab><tab>rep_is_new");
    evening.settle();
    while evening.desk().count_on() {}
    let count = form(&evening).count.clone().unwrap();
    assert!(count.left == 0 && count.clubs > 0, "{count:?}");
}

#[test]
fn guides_and_facts_go_by_their_titles_in_the_form() {
    for (language, title) in [(Language::Bokmaal, "ny tillitsvalgt"), (Language::English, "new rep")] {
        let mut evening = Evening::on_practice().speaking(language);
        evening.press("<f5>nNye").press(&"<tab>".repeat(8)).press(title);
        assert_eq!(form(&evening).form().facts, "rep_is_new", "{title}");
        let shown = form(&evening).titles.guide("vanlig_runde").to_owned();
        assert!(shown != "vanlig_runde" && !shown.contains('_'), "{shown}");
        evening.settle();
        while evening.desk().count_on() {}
        evening.press("<enter><f5>e");
        let at = Row::ALL.iter().position(|row| *row == Row::Facts).unwrap();
        assert_eq!(form(&evening).fields[at].text(), title, "and so it stands there when it is changed");
    }
}

#[test]
fn one_chooses_which_open_round_is_rung() {
    let mut evening = Evening::on_practice();
    let old = evening.model().round.as_ref().unwrap().name.clone();
    evening.press("<f5>nNy<enter><f5>");
    assert_eq!(evening.model().round.as_ref().unwrap().name, "Ny");
    let place = names(&evening).iter().position(|name| *name == old).unwrap();
    evening.press(&"j".repeat(place)).press("<enter>");
    assert_eq!((evening.model().screen, &evening.model().round.as_ref().unwrap().name), (Screen::Call, &old));
    evening.restart();
    assert_eq!(evening.model().round.as_ref().unwrap().name, old, "also after a restart");
}

#[test]
fn a_round_is_closed_only_after_saying_who_remains_and_is_opened_again() {
    let mut evening = Evening::on_the_list();
    evening.press("<f5>x");
    assert!(matches!(evening.model().dialogs.last(), Some(Dialog::Prompt(_))));
    assert!(evening.model().rounds.chosen().unwrap().1.ready > 0);
    evening.press("å spørre om vara<enter><f5>");
    let (round, _) = evening.model().rounds.chosen().unwrap().clone();
    assert_eq!(round.plan.learned.as_deref(), Some("å spørre om vara"));
    assert!(!round.is_open() && evening.model().round.is_none());
    evening.press("<enter>");
    assert_eq!(evening.notice(), Some(&Notice::Refused(Refusal::RoundIsClosed)));
    evening.press("x");
    assert!(evening.model().round.is_some(), "{:?} {:?}", evening.notice(), evening.model().dialogs);
    evening.press("<f5>uu");
    assert!(evening.model().round.is_some());
}

#[test]
fn a_club_is_put_on_top_given_away_and_taken_back() {
    let mut evening = Evening::on_the_list();
    let last = evening.ready().last().unwrap().clone();
    evening.press("GK");
    assert_eq!(evening.ready()[0], last);
    assert_eq!(evening.model().queue.rows[0].tier, Tier::Pinned);
    evening.press("u");
    assert_eq!(evening.ready().last(), Some(&last));
    let first = evening.ready()[0].clone();
    evening.press("gCKari<enter>");
    assert!(!evening.ready().contains(&first));
    let line = evening.store().out(evening.model().round.as_ref().unwrap().id, 10).unwrap().remove(0);
    assert_eq!((line.name.as_str(), line.out), (first.as_str(), Some(OutWhy::Given)));
    assert!(matches!(evening.notice(), Some(Notice::Round { to: Some(who), .. }) if who == "Kari"));
    evening.press("u");
    assert!(evening.ready().contains(&first));
}

#[test]
fn the_clubs_of_a_round_are_listed_with_why_and_changed_there() {
    let mut evening = Evening::on_the_list();
    evening.press("<f5>l");
    evening.settle();
    let shown = |evening: &Evening| match evening.model().dialogs.last() {
        Some(Dialog::RoundClubs(list)) => (list.all, list.rows.as_ref().map_or(0, Vec::len), list.ready),
        other => panic!("{other:?}"),
    };
    let (all, rows, ready) = shown(&evening);
    assert!(all > 0 && rows == all);
    evening.press("<del>");
    evening.settle();
    assert_eq!(shown(&evening), (all, all, ready - 1));
    evening.press("<down>K<enter>");
    assert_eq!((evening.dialog(), evening.model().screen), ("", Screen::Call));
}

#[test]
fn a_note_for_the_caller_stands_on_the_club_and_is_undone() {
    let mut evening = Evening::on_the_list();
    let first = evening.ready()[0].clone();
    evening.press("mring ikke før 15<enter>");
    assert_eq!(evening.club(&first).club.caller_note.as_deref(), Some("ring ikke før 15"));
    evening.press("u");
    assert_eq!(evening.club(&first).club.caller_note, None);
}
