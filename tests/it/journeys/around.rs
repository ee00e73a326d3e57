//! What is done between calls: putting off, taking out, finding, the palette, help, languages, the cover, the summary.

use ringerunde::app::command::Command;
use ringerunde::app::dialog::Dialog;
use ringerunde::app::model::{Pane, Screen};
use ringerunde::app::notice::Notice;
use ringerunde::app::summary::Entry;
use ringerunde::domain::deeds::Refusal;
use ringerunde::domain::queue::LaterWhy;
use ringerunde::lang::Language;

use super::evening::{Evening, wall};

#[test]
fn a_club_is_put_off_until_a_time_in_words() {
    let mut evening = Evening::on_the_list();
    evening.press("sfredag<enter>");
    assert_eq!((evening.shown(), evening.dialog()), ("Bodø Kabel", ""));
    let line = &evening.later()[0];
    assert_eq!((line.name.as_str(), line.why), ("Aure Verksted", Some(LaterWhy::Snoozed)));
    assert_eq!(line.ready_at.map(wall).as_deref(), Some("2026-11-27 09:00"));
    evening.at("2026-11-27 09:01");
    assert!(evening.ready().contains(&"Aure Verksted".to_owned()));
}

#[test]
fn putting_off_needs_a_time_that_is_understood() {
    let mut evening = Evening::on_the_list();
    let before = evening.rows();
    evening.press("stulleball<enter>");
    let Some(Dialog::Prompt(prompt)) = evening.model().dialogs.last() else { panic!("the question is gone") };
    assert_eq!((prompt.refusal, prompt.field.text()), (Some(Refusal::NoTime), "tulleball"));
    evening.press("<esc>");
    assert_eq!(evening.rows(), before);
}

#[test]
fn time_that_passes_never_moves_another_club_under_the_fingers() {
    let mut evening = Evening::on_the_list();
    evening.press("si dag kl 17<enter>j");
    assert_eq!(evening.shown(), "Dokka Bygg");
    evening.at("2026-11-24 17:00");
    assert_eq!((evening.ready()[0].as_str(), evening.shown()), ("Aure Verksted", "Dokka Bygg"));
    evening.press("s").at("2026-11-24 17:05").press("fredag<enter>");
    assert_eq!(evening.later()[0].name, "Dokka Bygg");
}

#[test]
fn a_club_is_taken_out_of_the_round_and_put_back() {
    let mut evening = Evening::on_the_list();
    evening.press("<del>");
    assert_eq!(evening.shown(), "Bodø Kabel");
    assert!(!evening.ready().contains(&"Aure Verksted".to_owned()));
    evening.press("<c-f>Aure<enter>");
    assert_eq!(evening.shown(), "Aure Verksted");
    evening.press("<del>");
    assert!(matches!(evening.notice(), Some(Notice::Deed { is_back: true, .. })));
    assert_eq!(evening.ready()[0], "Aure Verksted");
    evening.press("uu");
    assert_eq!(evening.ready().len(), 6);
}

#[test]
fn a_club_is_found_by_name_person_or_number_and_any_accent() {
    for (words, club) in
        [("ørs", "Ørsta Skule"), ("ranveig", "Bodø Kabel"), ("42000006", "Førde Elektro"), ("åse", "Elverum Tre")]
    {
        let mut evening = Evening::on_the_list();
        evening.press(&format!("f{words}"));
        let Some(Dialog::Find(find)) = evening.model().dialogs.last() else { panic!("not finding") };
        assert_eq!(find.results.hits.first().map(|hit| hit.club_name.as_str()), Some(club), "{words}");
        assert_eq!(evening.press("<enter>").shown(), club);
        // From there the arrows go on in the queue.
        evening.press("k");
        assert_ne!(evening.shown(), club);
    }
}

#[test]
fn finding_nobody_opens_nothing() {
    let mut evening = Evening::on_the_list();
    evening.press("fxyzzy<enter>");
    assert_eq!((evening.dialog(), evening.shown()), ("find", "Aure Verksted"));
    evening.press("<esc>");
    assert_eq!(evening.dialog(), "");
}

#[test]
fn the_palette_runs_what_is_chosen() {
    let mut evening = Evening::on_the_list();
    let name = |evening: &Evening, wanted| {
        let names = &evening.model().command_names;
        names.iter().find(|(command, _)| *command == wanted).map(|(_, name)| name.clone()).unwrap()
    };
    let why = name(&evening, Command::Why);
    evening.press(&format!("<c-p>{why}<enter>"));
    assert_eq!(evening.dialog(), "why");
    let ring = name(&evening, Command::Ring);
    evening.press(&format!("<esc><c-p>{ring}<enter>"));
    assert_eq!(evening.model().focus, Pane::Note);
    evening.press("Hei<c-p>");
    let end = name(&evening, Command::EndCall);
    evening.press(&format!("{end}<enter>"));
    assert_eq!((evening.dialog(), evening.note().as_str()), ("outcome", "Hei"));
}

#[test]
fn every_command_of_a_scope_is_in_the_palette_and_has_a_name() {
    let evening = Evening::on_the_list();
    let (keys, names) = (&evening.model().keys, &evening.model().command_names);
    for row in keys.rows() {
        assert!(names.iter().any(|(command, name)| *command == row.command && !name.is_empty()), "{:?}", row.command);
        let offered = ringerunde::app::dialog::offered(keys, row.scope, names, "");
        let is_step = ["down", "up", "page_down", "page_up", "first", "last", "close", "palette"];
        assert!(offered.contains(&row.command) || is_step.contains(&row.command.as_str()), "{:?}", row.command);
    }
}

#[test]
fn help_opens_from_everywhere_and_closes_with_esc() {
    for before in ["", "<enter>Hei", "<tab>", "<f6>", "<c-n>"] {
        let mut evening = Evening::on_practice();
        evening.press(before).press("<f1>");
        assert_eq!(evening.dialog(), "help", "{before}");
        evening.press("<down><down><pgdn><up><esc>");
        assert_eq!(evening.dialog(), "");
    }
}

#[test]
fn the_language_goes_round_and_takes_commands_and_questions_with_it() {
    let mut evening = Evening::on_practice();
    let words = |evening: &Evening| evening.model().club.as_ref().unwrap().questions[0].words.clone();
    let (first, name) = (words(&evening), evening.model().command_names[0].1.clone());
    let mut seen = vec![evening.lang().language()];
    for _ in 0..2 {
        evening.press("<f9>");
        seen.push(evening.lang().language());
        assert_ne!(words(&evening), first);
    }
    assert_eq!(seen, [Language::ALL[0], Language::ALL[1], Language::ALL[2]]);
    assert_ne!(evening.model().command_names[0].1, name);
    evening.press("<f9>");
    assert_eq!((words(&evening), evening.model().command_names[0].1.clone()), (first, name));
}

#[test]
fn a_covered_screen_opens_with_any_key_that_then_does_nothing_else() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<f12>");
    assert!(evening.model().is_covered);
    evening.press("x");
    assert_eq!((evening.model().is_covered, evening.note().as_str()), (false, "Hei"));
    evening.press("<c-s><f12>2");
    assert_eq!((evening.dialog(), evening.rows().calls.len()), ("outcome", 0));
}

#[test]
fn why_tells_of_the_club_that_is_shown_and_changes_nothing() {
    let mut evening = Evening::on_practice();
    let before = evening.rows();
    evening.press("w");
    assert_eq!(evening.dialog(), "why");
    assert!(!evening.model().club.as_ref().unwrap().because.is_empty());
    evening.press("<esc>G w<esc>q<esc>");
    assert_eq!(evening.rows(), before);
}

#[test]
fn the_number_is_copied_and_nothing_is_dialled_without_a_setting() {
    let mut evening = Evening::on_the_list();
    evening.press("q");
    assert_eq!(evening.dialog(), "number");
    evening.press("c");
    assert_eq!(evening.notice(), Some(&Notice::NumberCopied));
    evening.press("d");
    assert_eq!(evening.notice(), Some(&Notice::NoDialCommand));
    evening.press("<esc>");
    assert_eq!(evening.dialog(), "");
}

#[test]
fn a_promise_is_done_with_one_key() {
    let mut evening = Evening::on_the_list();
    evening.press("d");
    assert_eq!(evening.notice(), Some(&Notice::NoPromise));
    evening.press("<enter>! sende hefte i morgen<enter>! ringe AOF fredag<c-s>1<enter><c-f>Aure<enter>d");
    let open: Vec<String> = evening.tasks("Aure Verksted").into_iter().map(|task| task.text).collect();
    assert_eq!(open, ["ringe AOF"], "the one that is due first");
    evening.press("u");
    assert_eq!(evening.tasks("Aure Verksted").len(), 2);
}

#[test]
fn the_evening_ends_with_a_summary_that_is_right() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Går bra.<enter>! sende hefte fredag<enter>+ Grunnkurs 1");
    evening.at("2026-11-24 16:22").press("<c-s>12fredag<enter>");
    evening
        .press("<enter><c-s>2")
        .press("<enter><c-s>5kl 18<enter>")
        .press("<enter><c-s>8<esc>")
        .press("<enter><c-s>9<esc>");
    evening.press("<f6>");
    assert_eq!(evening.model().screen, Screen::Summary);
    let view = evening.model().summary.as_ref().unwrap();
    let s = &view.summary;
    assert_eq!((s.attempts.count, s.reached.count, s.conversations.count, s.clubs_rung.count), (5, 3, 1, 5));
    assert_eq!((s.promises.ours.count, s.promises.theirs.count, s.meetings.count), (1, 0, 1));
    // The meeting stands among the meetings, with its day, and is no promise as well.
    assert_eq!((s.call_backs.figure.count, s.minutes_talked.calls.len()), (1, 1));
    assert_eq!((s.ended_at, s.cut_off), (None, false));
    for entry in view.entries() {
        assert!(view.figure(entry).is_none_or(|figure| figure.count as usize == view.items(entry).len()), "{entry:?}");
    }
    evening.press("e");
    assert!(evening.rows().sessions[0].ended_at.is_some());
    assert!(evening.model().summary.as_ref().unwrap().summary.ended_at.is_some());
    evening.press("u");
    assert!(evening.rows().sessions[0].ended_at.is_none());
}

#[test]
fn every_figure_of_the_summary_opens_its_list_and_the_list_its_club() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<c-s>2<f6>");
    assert_eq!(evening.model().summary.as_ref().unwrap().entry(), Entry::Attempts);
    evening.press("<enter>");
    assert_eq!(evening.dialog(), "list");
    evening.press("<enter>");
    assert_eq!((evening.model().screen, evening.shown(), evening.dialog()), (Screen::Call, "Aure Verksted", ""));
}

#[test]
fn the_session_does_not_end_under_a_call() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<f6>e");
    assert_eq!(evening.notice(), Some(&Notice::CallIsOpen("Aure Verksted".into())));
    assert!(evening.rows().sessions[0].ended_at.is_none());
    evening.press("<f2>");
    assert_eq!((evening.model().screen, evening.note().as_str()), (Screen::Call, "Hei"));
}

#[test]
fn without_a_sitting_there_is_nothing_to_sum_up() {
    let mut evening = Evening::on_the_list();
    evening.press("<f6>");
    assert_eq!((evening.model().screen, evening.notice()), (Screen::Call, Some(&Notice::NoSession)));
}

#[test]
fn leaving_in_the_middle_of_a_call_keeps_it() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<c-q>");
    assert_eq!((evening.notice(), evening.model().is_leaving), (Some(&Notice::CallIsKept), false));
    // Any other key goes on with the call; on what lies over it it is said as well.
    evening.press("!<c-s><c-q>");
    assert_eq!((evening.notice(), evening.model().is_leaving), (Some(&Notice::CallIsKept), false));
    evening.press("<esc><bs><c-q><c-q>");
    assert!(evening.model().is_leaving);
    evening.restart();
    assert_eq!((evening.dialog(), evening.note().as_str()), ("resume", "Hei"));
}
