//! What stands around the call as it is drawn: the line at the top, and the sheet that ends it. The line at the bottom is `footer`'s.

use ringerunde::lang::Language;
use ringerunde::ui::theme::Depth;

use super::{Frame, SIZES, drawn, on_the_list};

/// The line at the top.
fn top(frame: &Frame) -> String {
    frame.lines().remove(0)
}

#[test]
fn a_sitting_that_began_on_another_day_is_told_with_its_day() {
    let said = [
        (Language::Bokmaal, "økt fra 16.10", "økt fra i går 16.10", "økt fra ti. 24.11 kl. 16.10", "økt fra 24.11 "),
        (Language::Nynorsk, "økt frå 16.10", "økt frå i går 16.10", "økt frå ty. 24.11 kl. 16.10", "økt frå 24.11 "),
        (
            Language::English,
            "session since 16:10",
            "session since yesterday 16:10",
            "session since Tue 24 Nov at 16:10",
            "session since 24 Nov ",
        ),
    ];
    for (language, today, yesterday, before, short) in said {
        let mut evening = on_the_list().speaking(language);
        evening.press("<enter>Hei<c-s>2");
        for (day, words) in [("2026-11-24", today), ("2026-11-25", yesterday), ("2026-12-03", before)] {
            let line = top(&drawn(evening.at(&format!("{day} 17:00")), SIZES[0], Depth::None));
            assert!(line.contains(&format!("{words} · ")), "{line}");
        }
        // Where the whole has no room, the day alone does not take it from the figures of the round.
        let line = top(&drawn(&mut evening, (100, 30), Depth::None));
        assert!(line.contains(short) || language == Language::English, "{line}");
        assert!(!line.contains(before) && !line.contains('…'), "{line}");
    }
}

#[test]
fn an_answer_that_the_note_gave_is_told_apart_from_the_last_choice() {
    for language in Language::ALL {
        let mut evening = on_the_list().speaking(language);
        let guide = evening.model().guides.iter().position(|id| id == "konferanse").unwrap() + 1;
        evening.press(&format!("<enter><a-g>{guide}"));
        let view = evening.model().club.as_ref().unwrap();
        let title = view.required.iter().find(|one| !one.title.is_empty()).unwrap().title.clone();
        evening.press(&format!("+ {title} Ola<c-s>1"));
        let from_note = evening.lang().sheet_from_note();
        for size in SIZES {
            let text = drawn(&mut evening, size, Depth::None).text();
            let line = text.lines().find(|line| line.contains(from_note)).unwrap_or_else(|| panic!("{text}"));
            assert!(line.contains(&format!("· {from_note}")), "{text}");
        }
    }
}

#[test]
fn on_the_sheet_another_language_is_said_and_keys_to_other_screens_say_what_comes_first() {
    let mut evening = on_the_list();
    evening.press("<enter>Hei<c-s>1<tab>om to uker");
    let before = drawn(&mut evening, SIZES[0], Depth::None).text();
    let mut said = vec![evening.lang().language()];
    for _ in 1..Language::ALL.len() {
        evening.press("<f9>");
        let text = drawn(&mut evening, SIZES[0], Depth::None).text();
        assert!(!said.contains(&evening.lang().language()), "another language");
        said.push(evening.lang().language());
        assert!(text.contains("om to uker") && text.contains(evening.lang().sheet_when()), "{text}");
        assert_eq!(evening.dialog(), "sheet");
    }
    evening.press("<f9>");
    assert_eq!(drawn(&mut evening, SIZES[0], Depth::None).text(), before, "the answers are as they were");
    for key in ["<f1>", "<f2>", "<f3>", "<f4>", "<f5>", "<f6>", "<c-f>", "<c-p>"] {
        evening.press(key);
        let text = drawn(&mut evening, SIZES[1], Depth::None).text();
        let last = text.lines().last().unwrap();
        assert!(last.contains("Enter lagrer samtalen, Esc går tilbake til notatet"), "{key}: {text}");
        assert_eq!(evening.dialog(), "sheet");
    }
    // The next key is the sheet's again, and takes the sentence away.
    evening.press("<bs>r");
    assert!(drawn(&mut evening, SIZES[0], Depth::None).text() == before);
}
