//! What is marked is what is shown and rung, also after a deed has moved it; and what is done in a list is told, and undone, there.
//! Which keys there are is `app::keys`'s.


use super::evening::Evening;

/// The club that is marked in the queue, and the one that is shown.
fn marked_and_shown(evening: &Evening) -> (String, String) {
    let model = evening.model();
    (model.queue.chosen().unwrap().name.clone(), model.club.as_ref().unwrap().record.club.name.clone())
}

#[test]
fn the_mark_goes_along_with_a_club_that_a_deed_on_its_own_screen_has_moved() {
    for find in [true, false] {
        let mut evening = Evening::on_practice();
        let name = "Stjørdal Vgs";
        let place = evening.ready().iter().position(|ready| ready == name).unwrap();
        evening.press(&if find { "<c-f>Stjørdal<enter>".to_owned() } else { "j".repeat(place) });
        assert_eq!(marked_and_shown(&evening), (name.into(), name.into()));
        evening.press("cnPer Ås<tab><tab>42 10 00 77<tab><tab><tab>20.11.2026<enter><f2>");
        let moved = evening.ready().iter().position(|ready| ready == name).unwrap();
        assert!(moved < place, "a new rep comes before");
        assert_eq!(marked_and_shown(&evening), (name.into(), name.into()), "found: {find}");
        evening.press("<enter>");
        assert_eq!(evening.model().call.as_ref().unwrap().draft.club, evening.club(name).club.id);
    }
}

#[test]
fn a_round_that_was_made_begins_at_its_first_club() {
    let mut evening = Evening::on_practice();
    evening.press("jjj<f5>nNy<enter><f2>");
    assert_eq!(marked_and_shown(&evening).0, evening.ready()[0]);
}

