//! The annual wheel as it is drawn: the list, and the form of an entry.

use super::{Evening, SIZES, pictures};

fn on_practice() -> Evening {
    Evening::on_practice()
}

#[test]
fn what_the_wheel_has() {
    pictures("wheel", &SIZES, on_practice, "<f4>ax");
}

#[test]
fn the_form_of_an_entry() {
    pictures("wheel_form", &SIZES, on_practice, "<f4>a<enter><tab><tab><tab>14<tab><right><tab><right>");
}
