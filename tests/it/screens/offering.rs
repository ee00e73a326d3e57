//! How offers look: on the sheet before the key, in their tab, in the list of all of them, in the form, and the sign-ups of a
//! club. What keys do is in `journeys`.

use super::{SIZES, on_practice, pictures};

#[test]
fn the_sheet_says_what_speaks_against_a_sign_up_before_the_key() {
    let keys = "<enter>+ Studiebesøk Kari og Ola<c-s>1<tab><tab><tab><tab><tab>";
    pictures("sheet_full", &SIZES, on_practice, keys);
}

#[test]
fn the_tab_of_offers_has_places_and_deadlines() {
    pictures("offers_tab", &SIZES, on_practice, "<enter>+ Studiebesøk Kari<a-b>");
}

#[test]
fn the_list_of_all_offers() {
    pictures("offers_list", &SIZES, on_practice, "o<down><down>");
}

#[test]
fn the_form_of_an_offer() {
    pictures("offer_form", &SIZES, on_practice, "oe<tab><tab><tab><tab><tab><tab><tab><tab>");
}

#[test]
fn the_sign_ups_of_a_club() {
    pictures("sign_ups", &SIZES[..2], on_practice, "<c-f>Heimdal<enter>p");
}
