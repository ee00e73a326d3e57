//! Own guide files: laid over ours entry by entry, and every mistake told with its line.

use proptest::prelude::*;

use super::*;
use crate::domain::guide::Kind;

fn file(name: &str, text: &str) -> OwnFile {
    OwnFile { name: name.to_owned(), bytes: Ok(text.as_bytes().to_vec()) }
}

fn laid(text: &str) -> Merged {
    over_ours(&[file("egen.toml", text)]).unwrap()
}

fn guide<'m>(merged: &'m Merged, id: &str) -> &'m Guide {
    merged.guides.iter().find(|guide| guide.id == id).unwrap()
}

/// Line, key and name of each mistake, and whether something was left out for it.
fn told(merged: &Merged) -> Vec<(usize, &str, &str, bool)> {
    let one = |mistake: &'_ Mistake| (mistake.line, mistake.wrong.as_str(), mistake.is_left_out);
    merged.mistakes.iter().map(|it| (one(it).0, it.key.as_str(), one(it).1, one(it).2)).collect()
}

const NEW: &str = r#"id = "egen"
queue_tier = 4
minutes = 5
title = { nb = "Egen", nn = "Eigen", en = "Own" }
purpose = { nb = "Prøve", nn = "Prøve", en = "Try" }
[[opening]]
id = "egen-1"
topic = "a"
base = 40
nb = "Hei?"
nn = "Hei?"
en = "Hi?"
"#;

#[test]
fn ours_are_right_by_the_rules_for_own_files_and_say_the_same_either_way() {
    assert_eq!(mistakes_of_ours().unwrap(), []);
    let files: Vec<_> = super::super::SOURCES.iter().map(|(id, text)| file(id, text)).collect();
    let merged = merge(&super::super::common().unwrap(), Vec::new(), &files);
    assert_eq!(merged.guides, embedded_guides().unwrap());
}

#[test]
fn a_new_guide_is_added_after_ours() {
    let merged = laid(NEW);
    assert_eq!(told(&merged), []);
    assert_eq!(merged.guides.last().unwrap().id, "egen");
    assert_eq!(merged.guides.len(), super::super::GUIDES.len() + 1);
    assert_eq!(merged.files["egen"], ["egen.toml"]);
}

#[test]
fn an_entry_takes_the_place_of_ours_and_the_rest_stays() {
    let ours = embedded_guides().unwrap();
    let ours = ours.iter().find(|guide| guide.id == "avtale_mote").unwrap();
    let merged = laid(
        r#"
        id = "avtale_mote"
        hide = ["mo-bruke", "followup:joint_meeting"]
        minutes = 9
        closing = [{ nb = "Ha det.", nn = "Ha det.", en = "Bye." }]
        [[opening]]
        id = "mo-ut"
        topic = "meeting"
        base = 50
        nb = "Kan jeg komme ut?"
        nn = "Kan eg kome ut?"
        en = "May I come out?"
        [[opening]]
        id = "mo-ny"
        topic = "new"
        base = 20
        nb = "Noe mer?"
        nn = "Noko meir?"
        en = "Anything else?"
        [[probe]]
        after = "mo-ny"
        nb = "Som hva?"
        nn = "Som kva?"
        en = "Such as?"
        [[offer]]
        kind = "followup:book_meeting"
        always = true
        nb = "Vi tar en dag."
        nn = "Vi tek ein dag."
        en = "Let us take a day."
        "#,
    );
    assert_eq!(told(&merged), []);
    let guide = guide(&merged, "avtale_mote");
    let ids = |guide: &Guide| guide.openings.iter().map(|one| one.id.clone()).collect::<Vec<_>>();
    let mut expected = ids(ours);
    expected.retain(|id| id != "mo-bruke");
    expected.push("mo-ny".into());
    assert_eq!(ids(guide), expected);
    let out = guide.openings.iter().find(|one| one.id == "mo-ut").unwrap();
    assert_eq!((out.words.nb.as_str(), out.warm, out.boost.known.len()), ("Kan jeg komme ut?", false, 0));
    assert_eq!((guide.minutes, guide.closing.len(), &guide.title), (9, 1, &ours.title));
    assert_eq!(guide.probes.len(), ours.probes.len(), "one is new, and one went with its opening");
    assert!(guide.offers.iter().all(|offer| offer.kind != Kind::parse("followup:joint_meeting")));
    assert_eq!(guide.offers.len(), ours.offers.len() - 1);
    assert_eq!(guide.offers[1].words.nb, "Vi tar en dag.", "where ours stood");
    for other in embedded_guides().unwrap().iter().filter(|other| other.id != "avtale_mote") {
        assert_eq!(super::tests::guide(&merged, &other.id), other);
    }
}

#[test]
fn what_is_wrong_is_told_with_line_and_key_and_the_rest_counts() {
    let merged = laid(&format!(
        r#"{NEW}boost = {{ rep_is_new = 1000, moon_is_full = 5, lok_club = 0 }}
[[opening]]
id = "egen-2"
topic = "b"
base = 40
same_as = ["egen-1",
  "nowhere"]
nb = "Hei {{nobody}}?"
nn = "Hei {{nobody}}?"
en = "Hi {{rep}}"
[[opening]]
id = "egen-3"
topic = "c"
base = 40
same_as = ["vr-lovet", "nowhere"]
nb = "Går det bra?"
en = "Are you well\u001b[31m?"
[[opening]]
id = "egen-3"
topic = "c"
base = "40"
bm = "?"
[[opening]]
id = "vr-lovet"
topic = "c"
base = 40
nb = "?"
nn = "?"
en = "?"
[[probe]]
after = "egen-9"
nb = "?"
nn = "?"
en = "?"
[[probe]]
after = "egen-2"
nb = "?"
nn = "?"
en = "?"
[[offer]]
kind = "song:ten_reasons"
when = ["rep_is_new",
  "moon_is_full"]
nb = "Sang"
nn = "Song"
en = "Song"
[[closing]]
nb = 3
[[extra]]
a = 1
"#
    ));
    assert_eq!(
        told(&merged),
        [
            (13, "egen-1.boost", "unknown_fact", true),
            (13, "egen-1.boost", "bad_weight", true),
            (13, "egen-1.boost", "bad_weight", true),
            (20, "egen-2.nb", "unknown_placeholder", true),
            (22, "egen-2.en", "placeholders_differ", true),
            (22, "egen-2.en", "not_a_question", true),
            (23, "egen-3.nn", "missing_language", false),
            (27, "egen-3.same_as", "not_there", true),
            (29, "egen-3.en", "harmful_signs", false),
            (34, "egen-3.bm", "unknown_key", true),
            (36, "vr-lovet.id", "double_id", true),
            (43, "probe.after", "not_there", true),
            (53, "offer.kind", "unknown_kind", true),
            (55, "offer.when", "unknown_fact", true),
            (60, "closing.nb", "value", true),
            (61, "extra", "unknown_key", true),
        ]
    );
    let own = guide(&merged, "egen");
    assert_eq!(own.openings.len(), 1);
    let words = &own.openings[0].words;
    assert_eq!((words.nn.as_str(), words.en.as_str()), ("Går det bra?", "Are you well?"));
}

#[test]
fn a_file_that_cannot_count_is_told_of_and_leaves_ours_alone() {
    for (text, line, key, wrong) in [
        ("id = \"a\"\n= 3", 2, "", "syntax"),
        ("minutes = 3", 0, "id", "missing_key"),
        ("id = 3", 1, "id", "value"),
        ("id = \"  \"", 1, "id", "value"),
        ("id = \"vanlig_runde\"\nminutes = -3", 2, "minutes", "value"),
        ("id = \"vanlig_runde\"\nqueue_tier = 77", 2, "queue_tier", "unknown_tier"),
        ("id = \"vanlig_runde\"\nopening = 3", 2, "opening", "value"),
        ("id = \"vanlig_runde\"\nhide = [\"a\",\n\"vr-x\"]", 2, "hide", "not_there"),
        ("id = \"vanlig_runde\"\nselect_all = [\"moon\"]", 2, "select_all", "unknown_fact"),
        ("id = \"vanlig_runde\"\nmust_record = [\"shoes\"]", 2, "must_record", "unknown_answer"),
        ("id = \"vanlig_runde\"\n[title]\nnb = \" \"", 2, "title.nb", "missing_language"),
    ] {
        let merged = laid(text);
        assert_eq!(told(&merged).first(), Some(&(line, key, wrong, true)), "{text}");
        assert_eq!(merged.guides, embedded_guides().unwrap(), "{text}");
    }
    let merged = laid(&NEW.replace("minutes = 5\n", ""));
    assert_eq!(told(&merged), [(0, "minutes", "missing_key", true)]);
    let bytes = OwnFile { name: "a".into(), bytes: Ok(b"id = 1\n\xff".to_vec()) };
    let gone = OwnFile { name: "b".into(), bytes: Err(io::ErrorKind::NotFound) };
    let merged = over_ours(&[bytes, gone, file("c", NEW)]).unwrap();
    assert_eq!(told(&merged), [(2, "", "not_text", true), (0, "", "unreadable", true)]);
    assert_eq!(merged.guides.last().unwrap().id, "egen", "the other files still count");
}

#[test]
fn a_language_that_borrows_its_words_is_not_told_of_their_mistakes() {
    let borrowed = NEW.replace("nb = \"Hei?\"\nnn = \"Hei?\"\nen = \"Hi?\"", "nb = \"Hei {nobody}\"");
    assert_eq!(
        told(&laid(&borrowed)),
        [
            (0, "opening", "no_openings", true),
            (6, "egen-1.nn", "missing_language", false),
            (6, "egen-1.en", "missing_language", false),
            (10, "egen-1.nb", "unknown_placeholder", true),
            (10, "egen-1.nb", "not_a_question", true),
        ]
    );
}

#[test]
fn two_files_may_share_a_guide_and_point_to_each_other() {
    let second =
        "id = \"egen\"\n[[opening]]\nid = \"egen-2\"\ntopic = \"b\"\nbase = 9\nnb = \"?\"\nnn = \"?\"\nen = \"?\"\n";
    let first = NEW.replace("base = 40", "base = 40\nsame_as = [\"egen-2\"]");
    let merged = over_ours(&[file("a", &first), file("b", second)]).unwrap();
    assert_eq!(told(&merged), []);
    assert_eq!(guide(&merged, "egen").openings.len(), 2);
    assert_eq!(merged.files["egen"], ["a", "b"]);
}

#[test]
fn all_openings_cannot_be_hidden() {
    let ours = embedded_guides().unwrap();
    let all: Vec<_> = ours[0].openings.iter().map(|one| format!("{:?}", one.id)).collect();
    let merged = laid(&format!("id = \"{}\"\nhide = [{}]", ours[0].id, all.join(", ")));
    assert_eq!(told(&merged), [(0, "opening", "no_openings", true)]);
    assert_eq!(merged.guides, ours);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_bytes_bring_it_down(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let merged = over_ours(&[OwnFile { name: "x".into(), bytes: Ok(bytes) }]).unwrap();
        prop_assert!(!merged.mistakes.is_empty(), "a file without an id is never right");
    }

    #[test]
    fn no_guide_that_was_cut_or_scratched_brings_it_down(
        which in 0..8usize, from in 0..30_000usize, len in 0..40usize, put in "\\PC{0,6}|[\\[\\]=\"{}\n]{0,6}",
    ) {
        let text = super::super::SOURCES[which].1;
        let snap = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap();
        let (from, to) = (snap(from), snap(from + len).max(snap(from)));
        let scratched = format!("{}{put}{}", &text[..from], &text[to..]);
        let merged = over_ours(&[file("x", &scratched), file("y", NEW)]).unwrap();
        prop_assert!(merged.guides.len() > 8, "ours and the next file are there whatever stands in this one");
        for mistake in &merged.mistakes {
            prop_assert!(mistake.line <= scratched.lines().count() + 1);
        }
    }
}
