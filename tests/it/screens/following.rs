//! The follow-up screen as it is drawn: pictures in three sizes and languages, with nothing to follow up, and with a round that
//! calls a post.

use ringerunde::ui::theme::Depth;

use super::{SIZES, drawn, on_practice, on_the_list, pictures};

#[test]
fn what_is_to_be_followed_up() {
    pictures("follow_ups", &SIZES, on_practice, "<f3>");
}

#[test]
fn the_last_of_what_is_to_be_followed_up() {
    pictures("follow_ups_last", &SIZES[..2], on_practice, "<f3>G");
}

#[test]
fn a_task_has_the_sign_it_has_on_the_card_of_its_club() {
    let mut evening = on_practice();
    for (club, task, sign) in [
        ("Heimdal", "sende tariffheftet", "!"),
        ("Nidar Montasje", "samle inn e-postadresser", ">"),
        ("Saltstraumen", "finne etterfølger", "·"),
        ("Frøyhavet", "rette i registeret", "·"),
        ("Åsenfjord", "besøke arbeidsplassen", "◆"),
    ] {
        let told = drawn(evening.press("<f3>"), SIZES[0], Depth::None).text();
        let row = told.lines().find(|line| line.contains(task)).unwrap_or_else(|| panic!("{task}: {told}"));
        assert_eq!(row.trim_start_matches(['▸', ' ']).split(' ').next(), Some(sign), "{row}");
        let card = drawn(evening.press(&format!("<f2><c-f>{club}<enter>")), SIZES[0], Depth::None).text();
        assert!(card.lines().any(|line| line.contains(&format!(" {sign} "))), "{sign}: {card}");
    }
}

#[test]
fn nothing_to_follow_up_says_why_and_what_to_do() {
    pictures("follow_ups_none", &SIZES[1..], on_the_list, "<f3>");
    pictures("follow_ups_none_of", &SIZES[1..2], on_the_list, "<enter>! sende avtalen fredag<c-s>1<enter><f3>vv");
}

#[test]
fn a_promise_that_is_moved() {
    pictures("follow_ups_move", &SIZES[1..], on_practice, "<f3>jsfredag");
}

#[test]
fn the_sheet_of_a_call_says_what_was_owed_and_is_due() {
    pictures("sheet_owed", &SIZES, on_practice, "<f3><enter><enter>Hei<c-s>1<a-1>");
}

#[test]
fn a_round_that_calls_treasurers_says_on_the_card_and_in_w_who_is_rung_instead() {
    for (name, keys) in [("calls_treasurers", ""), ("calls_treasurers_why", "w")] {
        pictures(name, &SIZES[..2], calling_treasurers, keys);
    }
}

fn calling_treasurers() -> super::Evening {
    let mut evening = on_the_list();
    evening.press("<c-p>bestemt verv<enter>kasserer<enter>");
    evening
}
