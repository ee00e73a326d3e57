//! The line at the bottom as it is drawn: the keys, and what stands beside them.

use ringerunde::lang::Language;
use ringerunde::ui::theme::Depth;

use super::{SIZES, drawn, on_practice, on_the_list};

#[test]
fn outside_calling_hours_that_is_said_beside_the_keys_and_not_in_their_place() {
    for language in Language::ALL {
        for size in SIZES {
            for (keys, first) in [("", "Enter"), ("<enter>", "Ctrl+S")] {
                let mut evening = on_the_list().speaking(language);
                evening.at("2026-11-24 22:00").restart().press(keys);
                let text = drawn(&mut evening, size, Depth::None).text();
                let last = text.lines().last().unwrap_or_default().trim();
                assert!(last.starts_with(first) && last.contains("F1 "), "{last}");
                assert!(last.ends_with(evening.lang().notice_outside_hours()), "{last}");
                assert!(size.0 < 80 || last.matches(" · ").count() >= 3, "three keys and the help: {last}");
            }
        }
    }
}

#[test]
fn what_was_done_is_told_beside_the_keys_where_both_have_room_and_the_way_back_is_always_told() {
    for language in Language::ALL {
        for size in SIZES {
            let mut evening = on_the_list().speaking(language);
            let idle = drawn(&mut evening, size, Depth::None).text();
            let first = idle.lines().last().unwrap().trim().split(" · ").next().unwrap().to_owned();
            evening.press("<enter>Opptatt<c-s>3");
            let text = drawn(&mut evening, size, Depth::None).text();
            let last = text.lines().last().unwrap_or_default().trim();
            let back = evening.lang().notice_may_undo("u");
            assert!(last.contains("Aure Verksted") && last.ends_with(&format!("· {back}")), "{last}");
            // The keys stay where they were, and nothing of what was done is cut for them.
            let has_keys = last.starts_with(&first) && last.contains("F1 ");
            assert!(has_keys == (size.0 == 120) && (size.0 < 120 || !last.contains('…')), "{last}");
            // Where there is room for one key that is the one that is wanted most.
            assert!(size.0 < 80 || last.starts_with(&first), "{last}");
            evening.press("j");
            let text = drawn(&mut evening, size, Depth::None).text();
            assert_eq!(text.lines().last(), idle.lines().last());
        }
    }
}

#[test]
fn while_a_logged_note_is_changed_its_key_saves_and_no_question_is_offered() {
    for language in Language::ALL {
        let mut evening = on_the_list().speaking(language);
        evening.press("<enter>Opptatt");
        let last =
            |evening: &mut _| drawn(evening, SIZES[1], Depth::None).text().lines().last().unwrap().trim().to_owned();
        let ringing = last(&mut evening);
        let lang = evening.lang();
        assert!(ringing.starts_with(&format!("Ctrl+S {} · Alt+1 ", lang.hint_end_call())), "{ringing}");
        evening.press("<c-s>2<c-f>Aure<enter>e");
        let changing = last(&mut evening);
        assert!(changing.starts_with(&format!("Ctrl+S {} · ", lang.hint_save_summary())), "{changing}");
        assert!(!changing.contains("Alt+1"), "{changing}");
    }
}

#[test]
fn a_long_sentence_gives_way_to_the_key_that_is_wanted_most_but_not_so_far_that_it_says_nothing() {
    for language in Language::ALL {
        let mut evening = on_practice().speaking(language);
        evening.press("<enter><c-s>2");
        let whole = drawn(&mut evening, SIZES[0], Depth::None).text();
        let back = evening.lang().notice_may_undo("u");
        for size in [SIZES[0], SIZES[1]] {
            let text = drawn(&mut evening, size, Depth::None).text();
            let last = text.lines().last().unwrap().trim();
            assert!(last.starts_with("Enter ") && last.ends_with(&format!("· {back}")), "{last}");
            assert!(last.contains("9–11"), "when it comes back is said: {last} / {whole}");
        }
        let text = drawn(&mut evening, SIZES[2], Depth::None).text();
        let last = text.lines().last().unwrap().trim();
        assert!(!last.starts_with("Enter ") && last.ends_with(&format!("· {back}")), "{last}");
    }
}

#[test]
fn what_is_done_with_a_round_or_a_promise_is_named_before_the_ways_to_other_screens() {
    for (key, wanted) in [("<f5>", [" l klubber", " x lukk"]), ("<f3>", [" x la falle", " o gi videre"])] {
        for size in &SIZES[..2] {
            let mut evening = on_practice();
            evening.press(key);
            let text = drawn(&mut evening, *size, Depth::None).text();
            let last = text.lines().last().unwrap_or_default();
            assert!(wanted.iter().all(|hint| last.contains(hint)) && last.contains("F1 "), "{last}");
            assert!(key == "<f5>" || last.trim().starts_with("Enter ring"), "{last}");
        }
    }
}

#[test]
fn in_the_smallest_window_the_keys_that_are_needed_most_are_named() {
    for (key, wanted) in
        [("<f5>", ["Enter ", " n ny", " l klubb", " x lukk"]), ("<f3>", ["Enter ", " d gj", " s fly", " u ang"])]
    {
        for language in [Language::Bokmaal, Language::Nynorsk] {
            let mut evening = on_practice().speaking(language);
            evening.press(key);
            let text = drawn(&mut evening, SIZES[2], Depth::None).text();
            let last = text.lines().last().unwrap_or_default();
            assert!(wanted.iter().all(|hint| last.contains(hint)) && last.contains("F1 hjelp"), "{last}");
        }
    }
}

#[test]
fn practice_is_told_from_the_real_list_however_little_room_there_is() {
    for size in SIZES {
        for keys in ["", "<enter>Notat", "<enter>Notat<esc><down><enter>Mer"] {
            let mut evening = on_practice();
            evening.press(keys);
            let text = drawn(&mut evening, size, Depth::None).text();
            let first = text.lines().next().unwrap_or_default();
            assert!(first.contains(evening.lang().header_practice()), "{size:?}: {first}");
        }
    }
}
