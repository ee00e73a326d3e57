//! Own guides that are edited while the program runs: picked up, told of, and never in the middle of a call.

use ringerunde::app::notice::Notice;

use super::evening::Evening;

/// A file that adds an opening to a guide, which comes first.
fn adding(guide: &str, words: &str) -> String {
    format!(
        "id = \"{guide}\"\n[[opening]]\nid = \"egen-1\"\ntopic = \"own\"\nwarm = true\nbase = 100\nnb = \"{words}\"\nnn = \"{words}\"\nen = \"{words}\"\n"
    )
}

fn guide(evening: &Evening) -> String {
    evening.model().club.as_ref().unwrap().guide_id.clone()
}

/// The own question that is shown, if it is.
fn own(evening: &Evening) -> Option<String> {
    let questions = &evening.model().club.as_ref().unwrap().questions;
    questions.iter().find(|question| question.id == "egen-1").map(|question| question.words.clone())
}

fn failed(evening: &Evening) -> &str {
    match evening.notice() {
        Some(Notice::Failed(words)) => words,
        other => panic!("nothing is wrong: {other:?}"),
    }
}

/// The palette, and the command by its name.
const READ: &str = "<c-p>lese egne guider<enter>";

#[test]
fn an_edited_guide_counts_from_the_next_club_and_a_call_keeps_its_questions() {
    let mut evening = Evening::on_practice();
    let edited = guide(&evening);
    evening.own_guide("egen.toml", Some(&adding(&edited, "Hva er nytt?")));
    evening.press(READ);
    assert_eq!(own(&evening).as_deref(), Some("Hva er nytt?"));
    let files = vec!["egen.toml".to_owned()];
    assert_eq!(evening.notice(), Some(&Notice::GuidesRead { files: files.clone(), is_later: false }));

    evening.press("<enter>Hei");
    evening.own_guide("egen.toml", Some(&adding(&edited, "Hva er annerledes nå?")));
    evening.press(READ);
    assert_eq!(evening.notice(), Some(&Notice::GuidesRead { files, is_later: true }));
    evening.press("<a-f><a-a><a-b>");
    assert_eq!(own(&evening).as_deref(), Some("Hva er nytt?"));
    assert_eq!(evening.model().call.as_ref().unwrap().editor.text(), "Hei");
    evening.press("<c-s>0");
    assert!(evening.model().call.is_none());
    assert_eq!(own(&evening).as_deref(), Some("Hva er annerledes nå?"));
}

#[test]
fn a_mistake_is_told_with_file_line_and_key_and_the_version_before_still_counts() {
    let mut evening = Evening::on_practice();
    let edited = guide(&evening);
    evening.own_guide("egen.toml", Some(&adding(&edited, "Hva er nytt?")));
    evening.own_guide("annen.toml", Some(&format!("id = \"{edited}\"\nminutes = 7\n")));
    evening.press(READ);
    let broken = adding(&edited, "Hva nå?").replace("base = 100", "base = 1000");
    evening.own_guide("egen.toml", Some(&broken));
    evening.press(READ);
    assert!(failed(&evening).starts_with("egen.toml, linje 6, egen-1.base: "), "{}", failed(&evening));
    assert!(failed(&evening).ends_with("Forrige utgave gjelder til den er rettet."), "{}", failed(&evening));
    assert_eq!(own(&evening).as_deref(), Some("Hva er nytt?"));
    // What is no TOML at all, as a file is that is saved in the middle of a word.
    evening.own_guide("egen.toml", Some("id = \"vanl"));
    evening.press(READ);
    assert!(failed(&evening).starts_with("egen.toml, linje 1: "), "{}", failed(&evening));
    assert_eq!(own(&evening).as_deref(), Some("Hva er nytt?"));
    // Mended, and taken away.
    evening.own_guide("egen.toml", Some(&adding(&edited, "Hva nå?")));
    evening.press(READ);
    assert_eq!(own(&evening).as_deref(), Some("Hva nå?"));
    evening.own_guide("egen.toml", None);
    evening.press(READ);
    assert_eq!(own(&evening), None);
}

#[test]
fn a_new_file_with_a_mistake_counts_as_far_as_it_is_right() {
    let mut evening = Evening::on_practice();
    let edited = guide(&evening);
    let half = adding(&edited, "Hva er nytt?").replace("[[opening]]", "minutter = 7\n[[opening]]");
    evening.own_guide("egen.toml", Some(&half));
    evening.press(READ);
    assert!(failed(&evening).starts_with("egen.toml, linje 2, minutter: "), "{}", failed(&evening));
    assert_eq!(own(&evening).as_deref(), Some("Hva er nytt?"));
}

#[test]
fn an_edited_file_is_seen_when_the_next_club_is_opened_and_nobody_has_to_ask() {
    let mut evening = Evening::on_practice();
    evening.press("j");
    let below = guide(&evening);
    evening.press("k");
    evening.own_guide("egen.toml", Some(&adding(&below, "Hva er nytt?")));
    // The folder is looked at once a second at most.
    evening.press("j");
    assert_eq!(own(&evening), None);
    evening.press("k").at("2026-11-24 16:11").press("j");
    assert_eq!(own(&evening).as_deref(), Some("Hva er nytt?"));
    assert!(matches!(evening.notice(), Some(Notice::GuidesRead { is_later: false, .. })));
}

#[test]
fn without_own_guides_the_command_says_so() {
    let mut evening = Evening::on_practice();
    evening.press(READ);
    assert!(matches!(evening.notice(), Some(Notice::NoOwnGuides(folder)) if folder.ends_with("guides")));
}
