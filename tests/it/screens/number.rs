//! Whom nobody can ring yet, as it is drawn: a rep without a number, and a club whose only person comes into the post later.

use chrono::TimeDelta;
use ringerunde::assets;
use ringerunde::domain::club::Club;
use ringerunde::domain::deeds::import::{Known, import};
use ringerunde::domain::env::Env;
use ringerunde::domain::intake::{PlannedClub, PlannedPerson, nil_club, nil_person};
use ringerunde::domain::person::{Person, Role};
use ringerunde::lang::Language;
use ringerunde::store::Store;
use ringerunde::ui::theme::Depth;

use super::{Evening, SIZES, drawn};
use crate::journeys::evening::{commit, made, the_hour};

/// One club with one leader without a number, in the post for a year or from a day to come.
fn club(store: &mut Store, days: i64, members: u32) {
    let mut env = Env::new(the_hour(), 7);
    let club = Club { members: Some(members), ..Club::named(nil_club(), "Vik Bygg") };
    let mut person = Person::named(nil_person(), nil_club(), "Tor", "Vik");
    (person.role, person.elected_on) = (Role::ClubLeader, Some(env.today() + TimeDelta::days(days)));
    let people = [PlannedPerson { club: 0, person, row: 1, perhaps: None }];
    let clubs = [PlannedClub { club, row: 1 }];
    let op = import(&mut env, assets::policy().unwrap(), &clubs, &people, &Known::default(), "Runden").op.unwrap();
    commit(store, &mut env, &op);
}

fn with_a_leader(days: i64, members: u32, language: Language) -> Evening {
    Evening::on(&made(|store| club(store, days, members)), false).speaking(language)
}

/// The words on the screen in one line, as wrapped as they may be.
fn said(evening: &mut Evening, size: (u16, u16)) -> String {
    let text = drawn(evening, size, Depth::None).text();
    text.replace(['│', '┌', '┐', '└', '┘', '─'], " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn of_a_rep_without_a_number_it_is_said_before_the_key_and_which_key_adds_one() {
    let words = [
        (Language::Bokmaal, "Tor Vik mangler nummer. c åpner klubben; under «Folk» legger Enter inn ett."),
        (Language::Nynorsk, "Tor Vik manglar nummer. c opnar klubben; under «Folk» legg Enter inn eitt."),
        (Language::English, "Tor Vik has no number. c opens the club; under “People” Enter adds one."),
    ];
    for (language, words) in words {
        let mut evening = with_a_leader(-400, 20, language);
        evening.press("<c-f>Vik<enter>");
        for size in &SIZES[..2] {
            let said = said(&mut evening, *size);
            assert!(said.contains(words), "{said}");
        }
        evening.press("q");
        assert!(said(&mut evening, SIZES[0]).contains(words), "and when the number is asked for");
        // Somebody may ring in all the same, and a number that is told then has its place.
        evening.press("<enter>");
        let said = said(&mut evening, SIZES[0]);
        let field = evening.lang().sheet_number();
        assert!(evening.model().call.is_some(), "{said}");
        assert!([format!("«{field}»"), format!("“{field}”")].iter().any(|named| said.contains(named)), "{said}");
    }
    // The keys that are named do it.
    let mut evening = with_a_leader(-400, 20, Language::Bokmaal);
    evening.press("<c-f>Vik<enter>c<tab><enter><tab><tab>42 00 00 09<enter>");
    assert_eq!(evening.club("Vik Bygg").people[0].phones[0].number, "+4742000009");
}

#[test]
fn a_club_whose_only_person_is_elected_ahead_is_told_who_comes_and_when() {
    let words = [
        (Language::Bokmaal, "Ingen har vervet nå. Tor Vik begynner 04.12.2026."),
        (Language::Nynorsk, "Ingen har vervet no. Tor Vik byrjar 04.12.2026."),
        (Language::English, "Nobody holds the post now. Tor Vik begins on 4 Dec 2026."),
    ];
    for (language, words) in words {
        for members in [20, 0] {
            let mut evening = with_a_leader(10, members, language);
            evening.press("<c-f>Vik<enter>q");
            let text = said(&mut evening, SIZES[0]);
            assert!(text.contains(words) && !text.contains(evening.lang().out_no_number()), "{text}");
            evening.press("w");
            let text = said(&mut evening, SIZES[1]);
            assert!(text.contains(words), "{text}");
        }
    }
}
