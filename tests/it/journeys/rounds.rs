//! Evenings with rounds: made in one form with a count, worked with, changed, closed with what remains, and all of it undone.

use chrono::NaiveDateTime;
use ringerunde::app::dialog::Dialog;
use ringerunde::app::model::Screen;
use ringerunde::app::notice::Notice;
use ringerunde::app::round_form::{Looking, RoundEditor, Row};
use ringerunde::app::titles::Titles;
use ringerunde::assets;
use ringerunde::domain::deeds::Refusal;
use ringerunde::domain::queue::{OutWhy, Tier};
use ringerunde::domain::search::Query;
use ringerunde::lang::Language;
use ringerunde::runtime::summing;
use ringerunde::store::{Place, Store};
use ringerunde::words;

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
fn without_an_open_round_one_comes_to_where_one_is_made_and_not_to_the_first_start() {
    let mut evening = Evening::on_practice();
    evening.press("<f5>x<enter><esc><f2>");
    assert!(evening.model().round.is_none());
    assert_eq!(evening.model().screen, Screen::Rounds);
    evening.press("<f4><esc>");
    assert_eq!(evening.model().screen, Screen::Rounds);
    evening.restart();
    assert_eq!(evening.model().screen, Screen::Rounds);
    assert!(names(&evening).len() > 1, "the closed ones are read");
    // A call that is open, or put aside, is not out of reach when its round is closed.
    let mut evening = Evening::on_practice();
    evening.press("<enter>Hei<f5>x<enter><esc>");
    assert!(evening.model().round.is_none());
    evening.press("<f2>");
    assert_eq!((evening.model().screen, evening.note().as_str()), (Screen::Call, "Hei"));
    evening.press(" igjen");
    assert_eq!(evening.note(), "Hei igjen");
    // Once it is logged, or thrown away, there is nothing left to ring.
    evening.press("<c-s>2");
    assert_eq!((evening.model().call.is_none(), evening.model().screen), (true, Screen::Rounds));
    let mut evening = Evening::on_practice();
    evening.press("<enter>Hei<f5>x<enter><esc><f2><c-s>0");
    assert_eq!((evening.model().call.is_none(), evening.model().screen), (true, Screen::Rounds));
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
    assert!(evening.model().rounds.chosen().unwrap().1.unwrap().ready > 0);
    evening.press("å spørre om vara<enter>");
    assert_eq!(evening.dialog(), "round report");
    evening.press("<esc><f5>");
    let (round, _) = evening.model().rounds.chosen().unwrap().clone();
    assert_eq!(round.plan.learned.as_deref(), Some("å spørre om vara"));
    assert!(!round.is_open() && evening.model().round.is_none());
    evening.press("l");
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
fn a_note_for_the_caller_stands_on_the_club_and_is_undone() {
    let mut evening = Evening::on_the_list();
    let first = evening.ready()[0].clone();
    evening.press("mring ikke før 15<enter>");
    assert_eq!(evening.club(&first).club.caller_note.as_deref(), Some("ring ikke før 15"));
    evening.press("u");
    assert_eq!(evening.club(&first).club.caller_note, None);
}

#[test]
fn the_report_of_a_closed_round_says_who_remains_and_takes_what_was_learnt_afterwards() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<c-s>11<enter><f5>x<enter>");
    let report = |evening: &Evening| match evening.model().dialogs.last() {
        Some(Dialog::RoundReport(report, _)) => report.clone(),
        other => panic!("no report but {other:?}"),
    };
    let first = report(&evening);
    assert_eq!((first.reached.count, first.talked.count, first.round.plan.learned), (1, 1, None));
    assert_eq!(first.remaining.len() as u32, first.reached.of - 1);
    // The summary of the evening has the same figures: of so many, and nobody is left to ring.
    let now = evening.model().now;
    let view = summing::gather(evening.store(), assets::policy().unwrap(), None, now).unwrap().unwrap();
    let stands = view.summary.remaining.unwrap();
    assert_eq!((stands.done.count, stands.done.of), (1, first.reached.of));
    assert_eq!((stands.ready.count, stands.out.count), (0, first.reached.of - 1));
    assert_eq!(view.summary.clubs_rung.of, Some(first.reached.of));
    evening.press("eRing før lunsj<enter>");
    assert_eq!(report(&evening).round.plan.learned.as_deref(), Some("Ring før lunsj"));
    evening.press("<esc>");
    // It opens again from the list, and what was learnt is undone as any deed.
    evening.press("<enter>");
    assert_eq!(report(&evening).round.plan.learned.as_deref(), Some("Ring før lunsj"));
    evening.press("<esc>u<enter>");
    assert_eq!(report(&evening).round.plan.learned, None);
}

#[test]
fn the_figures_of_a_closed_round_stand_again_when_a_call_in_it_is_taken_back() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<c-s>11<enter><f5>x<enter><esc>");
    let reached = |evening: &Evening| evening.model().rounds.chosen().unwrap().1.unwrap().reached;
    assert_eq!(reached(&evening), 1);
    evening.press("uu<f5>x<enter><esc>");
    assert_eq!(reached(&evening), 0, "the call was undone before it was closed again");
}

#[test]
fn what_was_found_becomes_a_round() {
    let mut evening = Evening::on_the_list();
    while evening.desk().rest() {}
    evening.press("<c-f>dokka<f5>");
    assert_eq!(form(&evening).clubs.as_ref().map(Vec::len), Some(1));
    evening.press("Dokka<enter>");
    assert_eq!((evening.model().round.as_ref().unwrap().name.as_str(), evening.model().counts.clubs), ("Dokka", 1));
    evening.press("<esc><c-f>finnesikke<f5>");
    assert_eq!(evening.notice(), Some(&Notice::Refused(Refusal::NobodyFits)));
}

#[test]
fn a_form_that_could_not_be_saved_stays_open_with_what_was_written_in_it() {
    let mut evening = Evening::on_practice();
    evening.press("<f5>nUten TV");
    evening.settle();
    evening.store().limit_pages(1).unwrap();
    evening.press("<enter>");
    assert!(form(&evening).failed.is_some() && matches!(evening.notice(), Some(Notice::NotSaved(_))));
    assert_eq!(form(&evening).form().name, "Uten TV");
    evening.store().limit_pages(1_000_000).unwrap();
    evening.press("<esc><f5>");
    assert!(!names(&evening).contains(&"Uten TV".to_owned()));
    evening.press("nUten TV<enter>");
    assert_eq!(evening.model().round.as_ref().unwrap().name, "Uten TV");
}

#[test]
fn a_round_by_facts_holds_the_clubs_that_were_counted_and_is_found_beside_when_nobody_waited_for_the_count() {
    let made = |evening: &mut Evening| {
        let (woken, wakes) = std::sync::mpsc::channel();
        let woken = std::sync::Mutex::new(woken);
        evening.desk().wakes_with(move || woken.lock().unwrap().send(()).unwrap_or_default());
        evening.press("<f5>nNye<tab><tab><tab><tab><tab><tab><tab><tab>rep_is_new");
        evening.settle();
        wakes
    };
    let mut counted = Evening::on_practice();
    let _wakes = made(&mut counted);
    while counted.desk().count_on() {}
    let few = form(&counted).count.as_ref().unwrap().clubs;
    counted.press("<enter>");
    assert_eq!((counted.dialog(), counted.model().counts.clubs as usize), ("", few));

    // Something is written meanwhile: what was counted may be of how it was.
    let mut evening = Evening::on_practice();
    let wakes = made(&mut evening);
    let club = evening.rows().clubs[0].id;
    let writer = rusqlite::Connection::open(evening.file()).unwrap();
    writer.execute("UPDATE club SET remark = 'x' WHERE id = ?", [&club.0.as_bytes()[..]]).unwrap();
    evening.press("<enter>");
    assert!(form(&evening).is_saving);
    evening.press("zz");
    while evening.dialog() == "round form" {
        wakes.recv_timeout(std::time::Duration::from_secs(20)).unwrap();
        evening.desk().collect();
        evening.settle();
    }
    assert_eq!(evening.model().counts.clubs as usize, few);
    assert_eq!(evening.model().round.as_ref().unwrap().name, "Nye");
}

#[test]
fn a_round_that_was_made_is_the_chosen_one_wherever_the_cursor_stood() {
    let mut evening = Evening::on_practice();
    evening.press("<f5>nFørste<enter><f5>nAndre<enter><f5>GnTredje<enter><f5>");
    let chosen = evening.model().rounds.chosen().map(|(round, _)| round.name.clone());
    assert_eq!(chosen.as_deref(), Some("Tredje"));
}

#[test]
fn the_clubs_of_a_round_are_gone_through_with_letters() {
    let mut evening = Evening::on_practice();
    evening.press("<f5>ljjk");
    assert!(matches!(evening.model().dialogs.last(), Some(Dialog::RoundClubs(list)) if list.chosen == 1));
}

fn row(wanted: Row) -> usize {
    Row::ALL.iter().position(|row| *row == wanted).unwrap()
}

#[test]
fn a_round_holds_what_a_search_with_a_name_finds_as_it_was_when_it_was_made() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Snakket om turnus i helga<c-s>11<enter>").at("2026-11-24 16:20");
    evening.press("<c-f>turnus<c-s>Turnus<enter><esc><f5>nTurnus").press(&"<tab>".repeat(row(Row::Search)));
    assert_eq!(form(&evening).titles.searches().collect::<Vec<_>>(), ["Turnus"], "the row lists them");
    evening.press("turt<enter>");
    assert_eq!(form(&evening).refusal, Some(Refusal::NoSearch), "a name nobody has given");
    evening.press("<bs>");
    evening.settle();
    assert_eq!(form(&evening).count.as_ref().unwrap().clubs, 1, "the beginning is enough");
    evening.press("<enter>");
    let round = evening.model().round.clone().unwrap();
    assert_eq!(
        words::rounds::who(evening.lang(), &Titles::default(), round.plan.who.as_ref().unwrap()),
        "søket «Turnus»"
    );
    assert_eq!((round.name.as_str(), evening.model().counts.clubs), ("Turnus", 1));
    // The name is gone, and what it found is more by now: those who are in the round stay, and nothing refuses the form.
    evening.press("<c-f><del><esc>");
    evening.press("<f5>e<right>").press("<tab>").press("<enter>");
    assert_eq!(form(&evening).refusal, Some(Refusal::NothingToDo));
    assert_eq!(form(&evening).fields[row(Row::Search)].text(), "Turnus");
}

#[test]
fn no_round_is_made_of_what_is_found_while_older_notes_are_not_findable_yet() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Snakket om turnus i helga<c-s>11<enter>").at("2026-11-24 16:20");
    evening.press("<c-f>turnus<c-s>Turnus<enter><esc>");
    Store::open(&Place::File(evening.file())).unwrap().forget_search().unwrap();
    evening.press("<c-f>turnus<f5>");
    assert_eq!(evening.notice(), Some(&Notice::Refused(Refusal::NotAllFindable)));
    evening.press("<esc><f5>nTurnus").press(&"<tab>".repeat(row(Row::Search))).press("turnus");
    evening.settle();
    assert_eq!(form(&evening).count.as_ref().unwrap().search, Looking::Partial);
    evening.press("<enter>");
    assert_eq!(form(&evening).refusal, Some(Refusal::NotAllFindable));
    // Without the search nothing is looked for any more, and nobody counts for ever.
    evening.press(&"<bs>".repeat("turnus".len()));
    while evening.desk().rest() {}
    evening.settle();
    assert!((0..50).any(|_| !evening.desk().count_on()), "it goes on counting");
    evening.press("turnus");
    evening.settle();
    assert_eq!(form(&evening).count.as_ref().unwrap().search, Looking::Done);
    evening.press("<enter>");
    assert_eq!((evening.dialog(), evening.model().counts.clubs), ("", 1));
}

#[test]
fn a_search_whose_answer_comes_when_nobody_wants_it_is_counted_when_it_is_named_again() {
    let mut evening = Evening::on_practice();
    while evening.desk().rest() {}
    evening.press("<c-f>turnus<c-s>Turnus<enter><esc>");
    let (woken, wakes) = std::sync::mpsc::channel();
    let woken = std::sync::Mutex::new(woken);
    evening.desk().wakes_with(move || woken.lock().unwrap().send(()).unwrap_or_default());
    evening.press("<f5>nTurnus").press(&"<tab>".repeat(row(Row::Search))).press("turnus");
    evening.settle();
    assert_eq!(form(&evening).count.as_ref().unwrap().search, Looking::GoesOn);
    evening.press(&"<bs>".repeat("turnus".len()));
    evening.settle();
    wakes.recv_timeout(std::time::Duration::from_secs(20)).unwrap();
    evening.desk().collect();
    evening.press("turnus");
    evening.settle();
    while form(&evening).count.as_ref().unwrap().search == Looking::GoesOn {
        wakes.recv_timeout(std::time::Duration::from_secs(20)).unwrap();
        evening.desk().collect();
        evening.settle();
    }
    assert_eq!(form(&evening).count.as_ref().unwrap().search, Looking::Done);
}

#[test]
fn the_finds_of_a_search_are_counted_while_one_types_on() {
    let mut evening = Evening::on_practice();
    while evening.desk().rest() {}
    evening.press("<c-f>turnus<c-s>Turnus<enter><esc>");
    let all = evening.store().clubs_found(&Query::parse("turnus", NaiveDateTime::default())).unwrap().len();
    let (woken, wakes) = std::sync::mpsc::channel();
    let woken = std::sync::Mutex::new(woken);
    evening.desk().wakes_with(move || woken.lock().unwrap().send(()).unwrap_or_default());
    evening.press("<f5>nTurnus").press(&"<tab>".repeat(row(Row::Search))).press("turnus<tab>x");
    evening.settle();
    while form(&evening).count.as_ref().unwrap().search == Looking::GoesOn {
        wakes.recv_timeout(std::time::Duration::from_secs(20)).unwrap();
        evening.desk().collect();
        evening.settle();
    }
    assert_eq!((form(&evening).count.as_ref().unwrap().clubs, form(&evening).written(Row::What)), (all, "x"));
}
