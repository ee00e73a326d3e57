//! How rounds look: the screen, the form with its count, the clubs of a round, what is asked before one is closed, and the note for the
//! caller. What keys do is in `journeys`.

use super::{SIZES, on_practice, pictures};

#[test]
fn the_rounds_with_their_progress() {
    pictures("rounds", &SIZES, on_practice, "<f5>");
}

#[test]
fn the_form_of_a_round_says_how_many_it_holds() {
    pictures("round_form", &SIZES, on_practice, "<f5>nUten TV<tab><tab><tab>-50<tab><tab><right>");
}

#[test]
fn the_clubs_of_a_round_each_with_why() {
    pictures("round_clubs", &SIZES, on_practice, "<f5>l");
}

#[test]
fn closing_says_who_remains() {
    pictures("round_close", &SIZES[1..], on_practice, "<f5>x");
}

#[test]
fn the_note_for_the_caller_stands_above_the_history() {
    pictures("caller_note", &SIZES[..2], on_practice, "mring ikke før 15<enter>");
}
