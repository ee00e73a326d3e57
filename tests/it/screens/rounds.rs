//! How rounds look: the screen, the form with its count, the clubs of a round, what is asked before one is closed, and the note for the
//! caller. What keys do is in `journeys`.

use ringerunde::ui::theme::Depth;

use super::{SIZES, drawn, on_practice, pictures};

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

#[test]
fn what_there_is_to_name_is_told_while_one_writes_which() {
    let mut evening = on_practice();
    evening.press("<f5>n");
    for (row, typed, wanted) in [
        (1, "ro", ["Områder: ", "Romsdal"]),
        (2, "", ["Avtaler: ", "LOK"]),
        (7, "", ["Merkelapper: ", "installasjon"]),
        (15, "", ["Tilbud: ", "Grunnkurs 1"]),
    ] {
        evening.press(&"<tab>".repeat(row)).press(typed);
        for size in &SIZES[..2] {
            let text = drawn(&mut evening, *size, Depth::None).text();
            assert!(wanted.iter().all(|word| text.contains(word)), "{wanted:?}: {text}");
        }
        evening.press(&"<bs>".repeat(typed.len())).press(&"<s-tab>".repeat(row));
    }
}
