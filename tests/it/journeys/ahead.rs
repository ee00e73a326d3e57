//! The next club is read ahead: what is shown is nevertheless what is stored, whoever wrote it meanwhile.

use ringerunde::assets;
use ringerunde::domain::draft::DraftChange;
use ringerunde::domain::env::Env;
use ringerunde::domain::op::{Deed, Edit, Op};
use ringerunde::store::{Place, Store};

use super::evening::{CLUBS, Evening, the_hour};

/// Another program gives the club of a name a remark.
fn somebody_else_writes(evening: &Evening, name: &str) {
    let mut store = Store::open(&Place::File(evening.file())).unwrap();
    let club = store.clubs().unwrap().into_iter().find(|club| club.name == name).unwrap();
    let mut changed = club.clone();
    changed.remark = Some("ring etter tre".into());
    let op = Op::new(&mut Env::new(the_hour(), 99), Deed::Import, None, vec![Edit::changed(&club, changed)]);
    let (policy, book) = (assets::policy().unwrap(), assets::book().unwrap());
    store.commit(&op, &DraftChange::Keep, policy, book, the_hour()).unwrap();
}

fn shown(evening: &Evening) -> (String, Option<String>) {
    let club = &evening.model().club.as_ref().unwrap().record.club;
    (club.name.clone(), club.remark.clone())
}

#[test]
fn a_club_that_another_program_changed_after_it_was_read_ahead_is_read_again() {
    let mut evening = Evening::on_the_list();
    assert!(!evening.desk().look_ahead());
    somebody_else_writes(&evening, CLUBS[1].0);
    evening.press("j");
    // The frame of the key may show what was read; the next one comes by itself.
    assert!(evening.desk().look_ahead());
    evening.settle();
    assert_eq!(shown(&evening), (CLUBS[1].0.into(), Some("ring etter tre".into())));
    assert!(!evening.desk().look_ahead());
}

#[test]
fn steps_in_both_directions_show_the_club_of_the_row() {
    let mut evening = Evening::on_the_list();
    for (key, row) in [("j", 1), ("j", 2), ("k", 1), ("k", 0), ("j", 1), ("G", 5), ("k", 4)] {
        evening.desk().look_ahead();
        evening.press(key);
        assert_eq!(shown(&evening).0, CLUBS[row].0);
    }
}
