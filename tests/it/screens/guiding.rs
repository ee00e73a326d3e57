//! What a guide brings over the screen as it is drawn: the sheet with what the guide wants answered, «ikke nå», levels, cards.

use super::{Evening, SIZES, drawn, on_the_list, pictures};
use ringerunde::lang::Language;
use ringerunde::ui::theme::Depth;

fn on_practice() -> Evening {
    super::on_practice()
}

#[test]
fn the_sheet_of_a_new_rep_who_was_asked_too_little() {
    pictures("sheet_reminded", &SIZES, on_practice, "<c-f>Heimdal<enter><enter>Hei<c-s>1<enter>");
}

#[test]
fn the_sheet_does_not_say_that_all_is_optional_while_an_answer_is_wanted() {
    for language in Language::ALL {
        let mut evening = on_the_list().speaking(language);
        evening.press("<enter>Hei<c-s>1<enter>");
        let optional = evening.lang().sheet_optional();
        let text = drawn(&mut evening, (80, 24), Depth::None).text();
        assert!(text.contains('•') && !text.contains(optional), "{text}");
        evening.press("<right>");
        let text = drawn(&mut evening, (80, 24), Depth::None).text();
        assert!(text.contains(optional), "answered, it is: {text}");
    }
}

#[test]
fn a_promise_with_an_hour_keeps_its_hour_on_the_sheet() {
    for size in SIZES {
        let mut evening = on_the_list();
        evening.press("<enter>! sende skjema 1. desember kl. 9<c-s>1");
        let text = drawn(&mut evening, size, Depth::None).text();
        let (_, sheet) = text.split_once("Fra notatet").unwrap();
        let (sheet, _) = sheet.split_once("Neste steg").unwrap();
        assert!(sheet.contains("tir. 1.12 09.00"), "{text}");
    }
}

#[test]
fn an_agreed_time_that_is_past_says_its_day_and_never_an_hour_that_looks_like_one_to_come() {
    let mut evening = on_the_list();
    evening.press("<enter><c-s>5kl 18<enter>").at("2026-11-24 18:10").press("gw");
    let text = drawn(&mut evening, (120, 36), Depth::None).text();
    assert!(text.contains("18.00 Aure") && text.contains("Dere avtalte i dag 18.00."), "{text}");
    evening.press("<esc>").at("2026-11-26 17:00").press("gw");
    let text = drawn(&mut evening, (120, 36), Depth::None).text();
    assert!(text.contains("▸ 24.11 Aure") && !text.contains("18.00 Aure"), "{text}");
    assert!(text.contains("Dere avtalte ti. 24.11 kl. 18.00."), "{text}");
}

#[test]
fn a_question_that_rests_in_a_call_and_the_choice_of_it() {
    pictures("rest", &SIZES[1..], on_practice, "<enter>Hei<a-n>1<a-n>");
    pictures("resting", &SIZES, on_practice, "<enter>Hei<a-n>1");
}

#[test]
fn what_rests_is_told_with_the_sums() {
    pictures("sums_resting", &SIZES[..1], on_practice, "<tab><tab>n1w");
}

#[test]
fn the_levels_and_the_reason_for_one() {
    pictures("level", &SIZES, on_practice, "<tab><tab>s");
    pictures("level_reason", &SIZES[2..], on_practice, "<tab><tab>s4<enter>");
    pictures("level_set", &SIZES[1..2], on_practice, "<tab><tab>s4har møtt styret<enter>s");
}

#[test]
fn the_cards_of_arguments() {
    pictures("cards", &SIZES, on_practice, "<enter>Hei<a-k>2");
}

#[test]
fn what_was_answered_stands_in_the_history() {
    let keys = "<c-f>Heimdal<enter><enter>Hei #lite-arbeid<c-s>14i morgen kl 12<enter><enter><c-f>Heimdal<enter>";
    pictures("answered", &SIZES[..1], on_practice, keys);
}

#[test]
fn every_question_a_guide_wants_answered_can_be_seen_in_the_smallest_window() {
    for language in Language::ALL {
        let guides = on_the_list().model().guides.len();
        for n in 0..guides {
            let mut evening = on_the_list().speaking(language);
            evening.press(&format!("<enter>Hei<a-g>{}<c-s>1", n + 1));
            let Some(ringerunde::app::dialog::Dialog::Sheet(sheet)) = evening.model().dialogs.last() else {
                panic!("no sheet")
            };
            let rows = sheet.rows().len();
            for _ in 0..rows {
                let text = drawn(&mut evening, (60, 18), Depth::None).text();
                assert!(text.contains('▸'), "{text}");
                evening.press("<tab>");
            }
        }
    }
}

#[test]
fn the_guides_to_choose_among() {
    pictures("guides", &SIZES, on_practice, "<enter><a-g>");
}

#[test]
fn what_an_employer_must_not_hear_is_there_whole_in_every_window() {
    for (language, end) in [(Language::Bokmaal, "igjen."), (Language::Nynorsk, "att."), (Language::English, " out.")] {
        let mut evening = on_practice().speaking(language);
        evening.press("<c-f>Snåsaskog<enter><enter><a-m>");
        for size in SIZES {
            let text = drawn(&mut evening, size, Depth::None).text();
            assert!(text.contains(end), "{text}");
            assert!(text.contains("│ 1 ") || text.contains("││ 1 "), "and what to say: {text}");
        }
    }
}

#[test]
fn a_call_to_a_workplace_without_a_rep() {
    pictures("no_rep_opening", &SIZES, on_practice, "<c-f>Snåsaskog<enter><enter>");
    pictures("no_rep_steps", &SIZES, on_practice, "<c-f>Snåsaskog<enter><enter><a-m><a-f>");
    pictures("no_rep_employer", &SIZES[2..], on_practice, "<c-f>Snåsaskog<enter><enter><a-m>");
}
