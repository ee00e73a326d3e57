//! How an evening begins: the first start without a list, and what was cut off the last time.

use chrono::TimeDelta;
use ringerunde::app::dialog::Dialog;
use ringerunde::app::keys::Scope;
use ringerunde::app::model::{Pane, Screen};
use ringerunde::app::notice::{Notice, Way};
use ringerunde::assets;
use ringerunde::domain::call::Outcome;
use ringerunde::domain::club::Club;
use ringerunde::domain::deeds::Refusal;
use ringerunde::domain::deeds::import::{Known, import};
use ringerunde::domain::env::Env;
use ringerunde::domain::intake::{PlannedClub, nil_club};
use ringerunde::store::Store;

use crate::screens::read;

use super::evening::{Evening, commit, made, the_hour};

#[test]
fn without_a_list_there_are_four_choices() {
    let mut evening = Evening::on_nothing();
    assert_eq!((evening.model().screen, evening.model().scope()), (Screen::Start, Scope::Start));
    evening.press("1");
    assert_eq!(evening.dialog(), "prompt");
    evening.press("<esc>3");
    assert_eq!(evening.dialog(), "add club");
    evening.press("<esc>");
    let shown =
        |key: &str| evening.model().keys.lookup(Scope::Start, ringerunde::app::chord::Chord::parse(key).unwrap());
    assert!(["1", "2", "3", "4"].iter().all(|key| shown(key).is_some()));
}

#[test]
fn a_list_is_shown_before_it_is_read_in_and_is_one_deed() {
    let mut evening = Evening::on_nothing();
    let file = evening.folder().join("liste.csv");
    std::fs::write(
        &file,
        "Klubb;Navn;Mobil;Medlemmer\nVik Skule;Kari Vik;42 10 20 30;12\nÅmot Bhg;Per Åmot;42 10 20 31;9\n",
    )
    .unwrap();
    evening.press("1").press(&format!("<paste:{}>", file.display())).press("<enter>");
    let Some(Dialog::Preview(preview, _)) = evening.model().dialogs.last() else {
        panic!("no preview: {:?}", evening.model().dialogs.last())
    };
    assert!(preview.has_news && evening.rows().clubs.is_empty());
    evening.press("<enter>");
    assert_eq!((evening.model().screen, evening.rows().clubs.len(), evening.dialog()), (Screen::Call, 2, ""));
    assert!(matches!(evening.notice(), Some(Notice::Deed { clubs: 2, .. })));
    assert_eq!(evening.ready().len(), 2);
    evening.press("u");
    assert!(evening.rows().clubs.is_empty() && evening.rows().people.is_empty());
    evening.press("<c-r>");
    assert_eq!(evening.ready().len(), 2);
}

#[test]
fn tab_completes_the_path_of_a_list_as_a_shell_does() {
    let mut evening = Evening::on_nothing();
    let folder = evening.folder().join("Nedlastinger");
    std::fs::create_dir(&folder).unwrap();
    for name in ["liste_høst.csv", "liste_vår.csv", ".liste"] {
        std::fs::write(folder.join(name), "Klubb;Medlemmer\nVik Skule;12\n").unwrap();
    }
    let asked = |evening: &Evening| match evening.model().dialogs.last() {
        Some(Dialog::Prompt(prompt)) => {
            (prompt.field.text().to_owned(), prompt.choices.clone(), prompt.failure.clone())
        }
        other => panic!("{other:?}"),
    };
    let head = evening.folder().display().to_string();
    evening.press("1").press(&format!("<paste:{head}/Ned>")).press("<tab>");
    assert_eq!(asked(&evening), (format!("{head}/Nedlastinger/"), vec![], None));
    evening.press("<tab>");
    let both = vec!["liste_høst.csv".to_owned(), "liste_vår.csv".into()];
    assert_eq!(asked(&evening), (format!("{head}/Nedlastinger/liste_"), both, None));
    let screen = read(&mut evening);
    assert!(screen.contains("liste_høst.csv  liste_vår.csv") && screen.contains("Tab "), "{screen}");
    // What is typed takes the choices away; what fits nothing says so and stays as it was.
    evening.press("x<tab>");
    let (text, choices, failure) = asked(&evening);
    assert!(text.ends_with("/liste_x") && choices.is_empty(), "{text}");
    assert_eq!(failure.as_deref(), Some(evening.lang().prompt_list_no_match()));
    evening.press("<bs>v<tab>");
    assert_eq!(asked(&evening), (format!("{head}/Nedlastinger/liste_vår.csv"), vec![], None));
    evening.press("<enter>");
    assert!(matches!(evening.model().dialogs.last(), Some(Dialog::Preview(..))), "{:?}", evening.dialog());
}

/// A list, and an evening in which files are read on a thread; what comes out of the channel are its wake-ups.
fn with_a_thread(rows: usize) -> (Evening, std::sync::mpsc::Receiver<()>) {
    let mut evening = Evening::on_nothing();
    let file = evening.folder().join("liste.csv");
    let rows: String = (0..rows).map(|row| format!("Klubb {row};Kari Vik;42 10 20 30;12\n")).collect();
    std::fs::write(&file, format!("Klubb;Navn;Mobil;Medlemmer\n{rows}")).unwrap();
    let (sender, wakes) = std::sync::mpsc::channel();
    evening.desk().wakes_with(move || sender.send(()).unwrap());
    evening.press("1").press(&format!("<paste:{}>", file.display()));
    (evening, wakes)
}

fn is_busy(evening: &Evening) -> bool {
    matches!(evening.model().dialogs.last(), Some(Dialog::Prompt(prompt)) if prompt.is_busy)
}

#[test]
fn a_list_is_read_on_a_thread_of_its_own_while_the_screen_lives_on() {
    let (mut evening, wakes) = with_a_thread(20);
    evening.press("<enter>");
    assert!(is_busy(&evening), "the answer is taken only when it is collected");
    evening.press("<enter><f12>").press("x");
    assert!(is_busy(&evening));
    wakes.recv().unwrap();
    evening.desk().collect();
    assert_eq!(evening.dialog(), "preview");
    evening.press("<enter>");
    assert_eq!(evening.ready().len(), 20);
    evening.desk().collect();
    assert_eq!(evening.dialog(), "");
}

#[test]
fn what_is_read_is_thrown_away_when_somebody_stopped_it_or_asked_for_another_file() {
    let (mut evening, wakes) = with_a_thread(20);
    evening.press("<enter><esc>");
    assert_eq!((evening.dialog(), is_busy(&evening)), ("prompt", false));
    wakes.recv().unwrap();
    evening.desk().collect();
    assert_eq!((evening.dialog(), evening.rows().clubs.len()), ("prompt", 0));
    // Another file: the answer is about that one.
    evening.press("<enter>x<enter>");
    assert!(is_busy(&evening));
    wakes.recv().unwrap();
    wakes.recv().unwrap();
    evening.desk().collect();
    let Some(Dialog::Prompt(prompt)) = evening.model().dialogs.last() else { panic!("the question is gone") };
    assert!(prompt.failure.is_some() && !prompt.is_busy, "there is no such file");
    evening.press("<esc>");
    assert_eq!(evening.dialog(), "");
}

#[test]
fn a_list_that_is_not_there_is_told_of_in_the_question() {
    let mut evening = Evening::on_nothing();
    evening.press("1/finnes/ikke.csv<enter>");
    let Some(Dialog::Prompt(prompt)) = evening.model().dialogs.last() else { panic!("the question is gone") };
    assert!(prompt.failure.is_some());
    assert_eq!(prompt.field.text(), "/finnes/ikke.csv");
    evening.press("x");
    let Some(Dialog::Prompt(prompt)) = evening.model().dialogs.last() else { panic!("the question is gone") };
    assert!(prompt.failure.is_none());
}

#[test]
fn a_club_by_hand_is_one_key_from_being_rung() {
    let mut evening = Evening::on_nothing();
    evening.press("3Vik Skule<tab>12<tab>Kari Vik<tab>42 10 20 30<tab>20.11.2026<enter>");
    assert_eq!((evening.model().screen, evening.shown(), evening.dialog()), (Screen::Call, "Vik Skule", ""));
    evening.press("<enter>");
    assert_eq!(evening.model().call.as_ref().unwrap().draft.number.as_deref(), Some("+4742102030"));
    let record = evening.club("Vik Skule");
    assert_eq!((record.club.members, record.people[0].full_name().as_str()), (Some(12), "Kari Vik"));
    assert_eq!(record.follow_ups.len(), 3, "a new rep is welcomed");
}

#[test]
fn a_club_that_is_taken_away_again_is_named() {
    let mut evening = Evening::on_nothing();
    evening.press("3Vik Skule<enter>u");
    let Some(Notice::Deed { club, way, .. }) = evening.notice() else { panic!("{:?}", evening.notice()) };
    assert_eq!((club.as_deref(), *way), (Some("Vik Skule"), Way::Undone));
}

#[test]
fn a_club_by_hand_needs_a_name_and_a_number_that_can_be_dialled() {
    let mut evening = Evening::on_the_list();
    evening.press("n<enter>");
    let refusal = |evening: &Evening| match evening.model().dialogs.last() {
        Some(Dialog::AddClub(form)) => form.refusal,
        _ => None,
    };
    assert_eq!(refusal(&evening), Some(Refusal::NoName));
    evening.press("Vik<tab><tab>Kari<tab>hjemme<enter>");
    assert_eq!(refusal(&evening), Some(Refusal::BadNumber));
    evening.press("<c-u>42102030<enter>");
    assert_eq!((evening.dialog(), evening.club("Vik").people.len()), ("", 1));
}

#[test]
fn the_same_questions_are_not_asked_while_a_call_is_open() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<esc>n").press("Vik<enter>");
    assert_eq!((evening.shown(), evening.note().as_str()), ("Aure Verksted", "Hei"));
    assert!(evening.ready().contains(&"Vik".to_owned()));
}

#[test]
fn the_sitting_begins_with_the_first_call_and_not_before() {
    let mut evening = Evening::on_the_list();
    evening.press("jkwj<esc>");
    assert!(evening.rows().sessions.is_empty());
    evening.press("<enter>");
    assert_eq!(evening.rows().sessions.len(), 1);
    evening.press("<c-s>2<enter><c-s>2");
    let rows = evening.rows();
    assert_eq!(rows.sessions.len(), 1);
    assert!(rows.calls.iter().all(|call| call.session == Some(rows.sessions[0].id)));
}

#[test]
fn a_note_that_was_cut_off_is_there_with_its_caret() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Midt i et or<left><left>").restart();
    assert_eq!(
        (evening.dialog(), evening.shown(), evening.note().as_str()),
        ("resume", "Aure Verksted", "Midt i et or")
    );
    let name = evening.model().names.clubs.values().next().unwrap();
    assert_eq!(name, "Aure Verksted");
    evening.press("<enter>X");
    assert_eq!(evening.note(), "Midt i et Xor");
}

#[test]
fn a_note_that_was_cut_off_can_be_logged() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Midt i").at("2026-11-24 16:25").restart();
    evening.press("2");
    assert_eq!(evening.dialog(), "outcome");
    evening.press("2");
    let call = evening.call("Aure Verksted");
    assert_eq!(
        (call.note.as_str(), call.outcome, call.started_at),
        ("Midt i", Outcome::NoAnswer, super::evening::the_hour())
    );
    // In a burst at the start too, before anything was drawn.
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Midt i").restart().burst("22");
    assert_eq!(evening.call("Aure Verksted").note, "Midt i");
}

#[test]
fn after_a_crash_the_mark_in_the_queue_stands_at_the_club_on_the_phone() {
    let mut evening = Evening::on_the_list();
    evening.press("jj<enter>Midt i");
    let club = evening.model().call.as_ref().unwrap().draft.club;
    assert!(evening.model().queue.is_chosen(club) && evening.model().queue.chosen == 2);
    evening.restart();
    assert!(evening.model().queue.is_chosen(club), "row {}", evening.model().queue.chosen);
    // So far down that its row is not among the first that are read.
    let mut evening = Evening::on(&made(fill_with_many), false);
    evening.press("G<enter>Midt i");
    let club = evening.model().call.as_ref().unwrap().draft.club;
    evening.restart().press("<enter>");
    assert!(evening.model().queue.is_chosen(club), "row {}", evening.model().queue.chosen);
    evening.press("<esc>k");
    assert_eq!(evening.model().queue.chosen, 398, "and the arrows go on from there");
}

/// Four hundred clubs.
fn fill_with_many(store: &mut Store) {
    let mut env = Env::new(the_hour() - TimeDelta::days(3), 7);
    let clubs: Vec<PlannedClub> =
        (1..=400).map(|row| PlannedClub { club: Club::named(nil_club(), format!("Klubb {row:03}")), row }).collect();
    let op = import(&mut env, assets::policy().unwrap(), &clubs, &[], &Known::default(), "Høstrunden").op.unwrap();
    commit(store, &mut env, &op);
}

#[test]
fn a_note_that_was_cut_off_can_be_thrown_away_and_brought_back() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Midt i").restart().press("3");
    assert!(evening.rows().drafts.is_empty() && evening.model().call.is_none());
    // Back again it waits: one undoes from the queue, and goes to it with the key the sentence names.
    evening.press("u");
    assert_eq!((evening.note().as_str(), evening.model().focus, evening.model().parked.len()), ("", Pane::Queue, 1));
    evening.press("<f2>");
    assert_eq!(
        (evening.shown(), evening.note().as_str(), evening.model().focus),
        ("Aure Verksted", "Midt i", Pane::Note)
    );
}

#[test]
fn a_sitting_that_was_cut_off_can_go_on_or_be_summed_up() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<c-s>2").restart();
    assert_eq!(evening.dialog(), "cut off");
    evening.press("<enter><enter><c-s>2");
    assert_eq!(evening.rows().sessions.len(), 1, "the same sitting goes on");
    evening.restart().press("2");
    assert_eq!((evening.model().screen, evening.dialog()), (Screen::Summary, ""));
    let summary = &evening.model().summary.as_ref().unwrap().summary;
    assert_eq!(summary.attempts.count, 2);
}

#[test]
fn outside_calling_hours_it_is_said_and_nothing_is_forbidden() {
    let mut evening = Evening::on_the_list();
    evening.at("2026-11-24 22:00").restart();
    assert_eq!(evening.notice(), Some(&Notice::OutsideHours));
    evening.press("<enter>");
    assert!(evening.model().call.is_some());
    assert_eq!(evening.notice(), Some(&Notice::OutsideHours));
}

#[test]
fn the_question_after_a_crash_is_covered_and_said_in_another_language() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei").restart();
    assert_eq!(evening.dialog(), "resume");
    let before = evening.lang().language();
    evening.press("<f9>");
    assert_eq!(evening.dialog(), "resume");
    assert_ne!(evening.lang().language(), before);
    evening.press("<f12>");
    assert!(evening.model().is_covered);
    evening.press("x");
    assert_eq!((evening.dialog(), evening.model().is_covered), ("resume", false));
}
