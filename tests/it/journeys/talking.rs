//! The guide during a call: its tabs, what choosing a line of one writes, and another guide in the middle of it.

use ringerunde::app::notice::Notice;
use ringerunde::app::talk::{Tab, entries};
use ringerunde::domain::checklist::Answer;
use ringerunde::domain::note::Capture;

use super::evening::Evening;

fn note(evening: &Evening) -> String {
    evening.model().call.as_ref().unwrap().editor.text()
}

fn captured(evening: &Evening) -> Vec<Capture> {
    evening.model().call.as_ref().unwrap().captured.iter().map(|found| found.capture.clone()).collect()
}

#[test]
fn every_tab_is_one_key_in_the_note_and_in_the_pane() {
    for (keys, tab) in [
        ("<a-f>", Tab::FollowUp),
        ("<a-b>", Tab::Offers),
        ("<a-v>", Tab::Closing),
        ("<tab><tab><tab>f", Tab::FollowUp),
        ("<tab><tab><tab>b", Tab::Offers),
        ("<tab><tab><tab>va", Tab::Opening),
    ] {
        let mut evening = Evening::on_practice();
        evening.press("<enter>").press(keys);
        assert_eq!(evening.model().tab, tab, "{keys}");
        assert!(!entries(evening.model()).is_empty(), "{keys}");
        assert_eq!(note(&evening), "", "a key of a tab is no text");
    }
}

#[test]
fn a_question_that_was_asked_brings_its_follow_ups_forward() {
    let mut evening = Evening::on_practice();
    evening.press("<enter><a-1><a-f>");
    let view = evening.model().club.as_ref().unwrap();
    let first = view.questions[0].id.clone();
    let probes: Vec<_> = view.talk.probes.iter().filter(|probe| probe.after == first).cloned().collect();
    assert!(!probes.is_empty());
    evening.press("<a-1>");
    assert!(note(&evening).ends_with(&format!("– {}\n", probes[0].words)));
    // The same line is not written twice.
    let before = note(&evening);
    assert_eq!(note(evening.press("<a-1>")), before);
}

#[test]
fn an_offer_is_a_line_of_quick_capture_to_be_written_on() {
    let mut evening = Evening::on_practice();
    evening.press("<enter><a-b>");
    let offers = evening.model().club.as_ref().unwrap().talk.offers.clone();
    let at = offers.iter().position(|offer| offer.line.starts_with("+ ")).unwrap();
    evening.press(&format!("<a-{}>Kari", at + 1));
    let wanted = format!("{} Kari", offers[at].line.trim_start_matches("+ ").trim_end());
    assert_eq!(captured(&evening), [Capture::SignUp { what: wanted }]);
    let at = offers.iter().position(|offer| offer.line.starts_with("! ")).unwrap();
    evening.press(&format!("<a-{}>fredag", at + 1));
    assert!(matches!(&captured(&evening)[1], Capture::Promise { when: Some(_), .. }));
}

#[test]
fn what_was_listened_for_is_a_topic_of_the_call() {
    let mut evening = Evening::on_practice();
    evening.press("<enter><a-f>");
    let model = evening.model();
    let listen = entries(model)
        .iter()
        .position(|entry| matches!(entry, ringerunde::app::talk::Entry::Listen(item) if item.line.starts_with('#')));
    let Some(at) = listen.filter(|at| *at < 9) else { panic!("nothing to listen for among the first nine") };
    evening.press(&format!("<a-{}>på nattskiftet", at + 1));
    assert!(matches!(&captured(&evening)[..], [Capture::Topic(_)]));
}

#[test]
fn another_guide_in_the_middle_of_a_call_leaves_the_note_as_it_is() {
    let mut evening = Evening::on_practice();
    evening.press("<enter>Kan ikke komme");
    let before = evening.model().club.as_ref().unwrap().clone();
    let at = |id: &str| evening.model().guides.iter().position(|guide| guide == id).unwrap();
    let (old, other) = (at(&before.guide_id) + 1, at("kurs") + 1);
    // Looked at and left, nothing is another one.
    evening.press("<a-g><esc>");
    assert_eq!(evening.model().club.as_ref().unwrap().guide_id, before.guide_id);
    evening.press(&format!("<a-g>{other}"));
    let after = evening.model().club.as_ref().unwrap();
    assert_ne!(after.guide_id, before.guide_id);
    assert_ne!(after.questions, before.questions);
    assert_eq!(note(&evening), "Kan ikke komme");
    evening.press(&format!("<a-g>{old}"));
    assert_eq!(evening.model().club.as_ref().unwrap().guide_id, before.guide_id);
}

#[test]
fn the_sum_behind_each_question_adds_up_also_during_a_call() {
    for keys in ["<tab><tab>w", "<enter><tab><tab><tab>w"] {
        let mut evening = Evening::on_practice();
        evening.press(keys);
        let questions = &evening.model().club.as_ref().unwrap().questions;
        assert!(!questions.is_empty());
        for question in questions {
            assert!(!question.sum.parts.is_empty(), "{keys}: {}", question.words);
            assert_eq!(question.sum.parts.iter().map(|(weight, _)| weight).sum::<i32>(), question.sum.total);
        }
    }
}

#[test]
fn an_item_of_the_checklist_is_answered_in_two_keys_and_taken_back_with_one() {
    let mut evening = Evening::on_practice();
    evening.press("<enter>Hei<a-l>");
    let item = |evening: &Evening| evening.model().club.as_ref().unwrap().checklist.as_ref().unwrap().items[0].clone();
    let before = item(&evening);
    evening.press("<a-1>3");
    assert_eq!(item(&evening).answer, Answer::No);
    assert!(matches!(&evening.model().notice, Some(Notice::ItemChecked { item, .. }) if *item == before.question));
    // What is missing becomes a task of the club.
    evening.press("<a-1>6");
    let tasks = &evening.model().club.as_ref().unwrap().record.follow_ups;
    assert!(tasks.iter().any(|task| task.is_open() && task.text == before.task));
    evening.press("<esc>u<a-l>");
    let tasks = &evening.model().club.as_ref().unwrap().record.follow_ups;
    assert!(!tasks.iter().any(|task| task.text == before.task));
    evening.press("u<a-l>");
    assert_eq!(item(&evening).answer, before.answer);
    // The note is where it was.
    assert_eq!(note(&evening), "Hei");
}

#[test]
fn any_other_key_leaves_an_item_of_the_checklist_as_it_is() {
    for key in ["x", "<esc>", "<enter>", "0", "9"] {
        let mut evening = Evening::on_practice();
        evening.press("<enter><a-l>");
        let before = evening.model().club.as_ref().unwrap().record.checked.clone();
        evening.press("<a-2>").press(key);
        assert_eq!(evening.model().club.as_ref().unwrap().record.checked, before, "{key}");
        assert!(evening.model().dialogs.is_empty(), "{key}");
        assert_eq!(note(&evening), "");
    }
}

#[test]
fn from_another_screen_no_key_of_a_tab_reaches_the_note_or_the_guide() {
    let mut evening = Evening::on_practice();
    evening.press("<enter>Hei<f6>");
    let (tab, guide) = (evening.model().tab, evening.model().club.as_ref().unwrap().guide_id.clone());
    evening.press("<a-b><a-g><a-1><f2>");
    assert_eq!((evening.model().tab, &evening.model().club.as_ref().unwrap().guide_id), (tab, &guide));
    assert_eq!(note(&evening), "Hei");
}
