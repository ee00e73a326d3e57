//! The key table: no key twice, no letter where text is typed, changes of the configuration.

use super::*;
use crate::app::chord::Chord;

#[test]
fn the_table_is_sound() {
    assert!(Keys::new(&[]).is_ok());
}

#[test]
fn no_key_needs_altgr_on_a_norwegian_keyboard() {
    for (_, _, keys, _) in TABLE {
        assert!(keys.iter().all(|key| !key.contains(['[', ']', '{', '}', '\\', '@', '$'])));
    }
}

#[test]
fn a_key_bound_twice_names_both_commands() {
    let changes = vec![("queue.why".to_owned(), vec!["s".to_owned()])];
    let error = Keys::new(&changes).unwrap_err();
    assert!(matches!(
        error,
        KeysError::BoundTwice { first: Command::Why, second: Command::Snooze, ref key, .. } if key == "s"
    ));
}

#[test]
fn a_letter_can_never_be_bound_where_text_is_typed() {
    let changes = vec![("note.end_call".to_owned(), vec!["s".to_owned()])];
    assert_eq!(Keys::new(&changes), Err(KeysError::LetterInText("s".into())));
}

#[test]
fn keys_can_be_changed() {
    let keys = Keys::new(&[("queue.why".to_owned(), vec!["h".to_owned()])]).unwrap();
    assert_eq!(keys.lookup(Scope::Queue, Chord::parse("h").unwrap()), Some(Command::Why));
    assert_eq!(keys.lookup(Scope::Queue, Chord::parse("w").unwrap()), None);
}

#[test]
fn the_keys_of_dialogs_can_be_changed_like_all_others_and_giving_away_has_one_key() {
    let changes = [
        ("round_report.edit_learned", "l"),
        ("register.send_register", "y"),
        ("offers.edit_offer", "r"),
        ("read.down", "n"),
        ("level.unset_level", "x"),
    ];
    let changes: Vec<_> = changes.map(|(name, key)| (name.to_owned(), vec![key.to_owned()])).into();
    let keys = Keys::new(&changes).unwrap();
    assert_eq!(keys.lookup_only(Scope::Register, Chord::parse("y").unwrap()), Some(Command::SendRegister));
    assert_eq!(keys.lookup_only(Scope::Register, Chord::parse("s").unwrap()), None);
    assert_eq!(keys.lookup_only(Scope::RoundReport, Chord::parse("l").unwrap()), Some(Command::EditLearned));
    assert_eq!(keys.lookup_only(Scope::RoundReport, Chord::parse("e").unwrap()), None);
    let keys = Keys::new(&[]).unwrap();
    let give = |scope| keys.shown(scope, Command::GiveTarget);
    assert_eq!(give(Scope::Queue), give(Scope::RoundClubs));
    assert!(give(Scope::Queue).is_some());
}

#[test]
fn the_clubs_of_a_round_are_gone_through_with_the_letters_that_stand_beside_those_that_move_them() {
    let keys = Keys::new(&[]).unwrap();
    let of = |key| keys.lookup_only(Scope::RoundClubs, Chord::parse(key).unwrap());
    assert_eq!((of("j"), of("k")), (Some(Command::Down), Some(Command::Up)));
    assert_eq!((of("J"), of("K")), (Some(Command::UnpinTarget), Some(Command::PinTarget)));
}
