//! The club's own screen as it is drawn: each of its parts, its forms, making one of two, and the list for the register.

use super::{SIZES, on_practice, pictures};

const CLUB: &str = "<c-f>Heimdal<enter>c";

#[test]
fn what_is_known_of_a_club() {
    pictures("club_facts", &SIZES, on_practice, CLUB);
}

#[test]
fn people_and_their_periods() {
    pictures("club_people", &SIZES, on_practice, &format!("{CLUB}<tab>"));
}

#[test]
fn the_history_by_kind() {
    pictures("club_history", &SIZES, on_practice, &format!("{CLUB}<tab><tab><tab><tab>"));
}

#[test]
fn the_checklist_and_what_is_offered() {
    pictures("club_checklist", &SIZES[1..2], on_practice, &format!("{CLUB}<tab><tab>"));
    pictures("club_offers", &SIZES[1..2], on_practice, &format!("{CLUB}<tab><tab><tab>"));
}

#[test]
fn the_forms() {
    pictures("club_form", &SIZES, on_practice, &format!("{CLUB}<enter>"));
    pictures("person_form", &SIZES[1..2], on_practice, &format!("{CLUB}<tab>b<enter>"));
}

#[test]
fn two_that_become_one() {
    pictures("merge_find", &SIZES[1..2], on_practice, &format!("{CLUB}mNidar"));
    pictures("merge", &SIZES, on_practice, &format!("{CLUB}mNidar<enter>"));
}

#[test]
fn what_is_to_be_sent_to_the_register() {
    pictures("register", &SIZES, on_practice, &format!("{CLUB}jjjj<enter><c-u>Nord<enter>r"));
    pictures(
        "club_register",
        &SIZES[1..2],
        on_practice,
        &format!("{CLUB}jjjj<enter><c-u>Nord<enter><tab><tab><tab><tab><tab>"),
    );
}
