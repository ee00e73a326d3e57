//! Notes as callers write them, and what is captured.

use chrono::{DateTime, NaiveDate};
use proptest::prelude::*;

use super::*;
use crate::domain::env::Env;
use crate::domain::ids::ClubId;
use crate::domain::offer::{Offer, OfferKind};
use crate::domain::person::Person;

fn now() -> NaiveDateTime {
    "2026-11-25T13:00:00".parse().unwrap()
}

fn env() -> Env {
    Env::new(DateTime::from_timestamp_millis(1_000).unwrap(), 1)
}

fn topics(note: &str) -> Vec<String> {
    read(note, now())
        .into_iter()
        .filter_map(|captured| match captured.capture {
            Capture::Topic(topic) => Some(topic),
            _ => None,
        })
        .collect()
}

fn offers() -> Vec<Offer> {
    let mut env = env();
    [
        (OfferKind::Vlaring, "V-læring"),
        (OfferKind::Course, "Grunnkurs 1"),
        (OfferKind::Course, "Grunnkurs 2"),
        (OfferKind::Course, "Temakurs HMS"),
        (OfferKind::Lok5, "LOK § 5-kurs"),
        (OfferKind::Conference, "Klubbledersamling for Trøndelag"),
        (OfferKind::Gathering, "Nettverkskveld"),
    ]
    .map(|(kind, name)| Offer::named(env.id(), kind, name))
    .into()
}

fn people(names: &[(&str, &str)]) -> Vec<Person> {
    let mut env = env();
    let club: ClubId = env.id();
    names.iter().map(|(given, family)| Person::named(env.id(), club, *given, *family)).collect()
}

#[test]
fn a_note_from_a_call_gives_its_promises_sign_ups_and_topics() {
    let note = "Går bra, men lite #opplæring.\n  ! sende påmelding V-læring fredag kl 14\n> ta opp styrevalg innen 1. des\r\n+ V-læring Kari\n#Lønn";
    let found = read(note, now());
    let lines: Vec<usize> = found.iter().map(|captured| captured.line).collect();
    assert_eq!(lines, [0, 1, 2, 3, 4]);
    assert_eq!(found[0].capture, Capture::Topic("opplæring".into()));
    let Capture::Promise { side: Side::Ours, text, when: Some(when) } = &found[1].capture else { panic!("{found:?}") };
    assert_eq!(text, "sende påmelding V-læring fredag kl 14");
    assert_eq!(&text[when.span.clone()], "fredag kl 14");
    assert_eq!(Some(when.day), NaiveDate::from_ymd_opt(2026, 11, 27));
    let Capture::Promise { side: Side::Theirs, when: Some(when), .. } = &found[2].capture else { panic!("{found:?}") };
    assert_eq!((Some(when.day), when.time), (NaiveDate::from_ymd_opt(2026, 12, 1), None));
    assert_eq!(found[3].capture, Capture::SignUp { what: "V-læring Kari".into() });
    assert_eq!(found[4].capture, Capture::Topic("lønn".into()));
}

#[test]
fn a_sign_counts_only_at_the_start_of_its_line_and_with_words_after_it() {
    for note in ["!", "  > ", "+", "Bra! Kjempebra > ventet", "2 + 2", "ring fredag", "", "\n\n"] {
        assert_eq!(read(note, now()), [], "{note}");
    }
}

#[test]
fn a_phone_number_is_no_sign_up() {
    assert_eq!(read("+47 42 12 34 56 er nytt nummer\n+4742123456", now()), []);
    assert_eq!(read("+ 2 på konferansen", now()).len(), 1);
}

#[test]
fn topics_are_words_in_lower_case_each_once() {
    assert_eq!(topics("#Lønn og #HMS, (#vei-bygg) #lønn #a\u{30a}rsmøte"), ["lønn", "hms", "vei-bygg", "årsmøte"]);
    assert_eq!(topics("! sende #tariff-heftet fredag"), ["tariff-heftet"]);
    assert_eq!(topics("# lønn"), ["lønn"]);
}

#[test]
fn two_bare_words_after_a_sign_and_a_space_are_one_topic() {
    assert_eq!(topics("# lite arbeid"), ["lite-arbeid"]);
    assert_eq!(topics("  #  Godt nytt "), ["godt-nytt"]);
    assert_eq!(topics("# lite arbeid\n#lite-arbeid"), ["lite-arbeid"]);
    for heading in
        ["# Noe nytt?", "# Lønn: krav", "# lite arbeid nå", "# møte 14", "# lønn #turnus!", "# ønske konferanse"]
    {
        assert!(topics(heading).iter().all(|topic| topic == "turnus"), "{heading}: {:?}", topics(heading));
    }
}

#[test]
fn several_topics_on_a_line_stand_between_commas_and_what_is_none_hides_no_other() {
    assert_eq!(topics("# lønn, turnus"), ["lønn", "turnus"]);
    assert_eq!(topics(" # Pay,rota , lite arbeid"), ["pay", "rota", "lite-arbeid"]);
    assert_eq!(topics("# spurte om mye rart, løn, 12, arbeidstid."), ["løn", "arbeidstid"]);
    assert_eq!(
        topics("# lønn, turnus og pensjon\n# pay, rota and pensions\n# løn, arbeid og fri tid"),
        ["lønn", "turnus", "pensjon", "pay", "rota", "pensions", "løn", "arbeid", "fri-tid"]
    );
    assert_eq!(topics("# lønn, #turnus, hms\n# hms, lønn,"), ["lønn", "hms", "turnus"]);
    // A wish, also while it is written, and a topic in a sentence, are what they were.
    assert_eq!(topics("# ønske konferansen: lønn, turnus\n# wish pay, rota\n#ferie, veldig viktig"), ["ferie"]);
    assert_eq!(topics("# ,, ,\n# 1, 2 og 3"), [""; 0]);
}

#[test]
fn numbers_headings_and_addresses_are_no_topics() {
    for note in
        ["#1", "#2026-11", "# Hvordan går det?", "## lønn og turnus", "side#anker", "C# er", "#", "#-", "# ", "##"]
    {
        assert_eq!(topics(note), [""; 0], "{note}");
    }
    assert_eq!(topics(&format!("#{}", "a".repeat(200_000))), [""; 0]);
}

#[test]
fn a_sign_up_finds_its_offer_and_leaves_the_name() {
    let offers = offers();
    for (what, name, who) in [
        ("V-læring Kari", "V-læring", "Kari"),
        ("v-læring kari", "V-læring", "kari"),
        ("vlæring: Kari Nes", "V-læring", "Kari Nes"),
        ("V læring Kari", "V-læring", "Kari"),
        ("V-læringskurs", "V-læring", ""),
        ("Kari på V-læring", "V-læring", "Kari"),
        ("grunnkurs Per og Kari", "Grunnkurs 1", "Per og Kari"),
        ("Grunnkurs 2 Per", "Grunnkurs 2", "Per"),
        ("gru Per", "Grunnkurs 1", "Per"),
        ("temakurs", "Temakurs HMS", ""),
        ("HMS Ola", "Temakurs HMS", "Ola"),
        ("konferanse", "Klubbledersamling for Trøndelag", ""),
        ("konf. Ola, Per", "Klubbledersamling for Trøndelag", "Ola, Per"),
        ("LOK § 5 for Ola", "LOK § 5-kurs", "Ola"),
        ("lok5 Ola", "LOK § 5-kurs", "Ola"),
        ("nettverk Ola", "Nettverkskveld", "Ola"),
    ] {
        let (offer, rest) = match_offer(what, &offers);
        assert_eq!((offer.map(|offer| offer.name.as_str()), rest.as_str()), (Some(name), who), "{what}");
    }
}

#[test]
fn a_short_word_never_names_an_offer_that_only_has_it_in_its_name() {
    let mut env = env();
    let mut offers = offers();
    for (kind, name) in [
        (OfferKind::Other, "Studiebesøk i naboklubb"),
        (OfferKind::Other, "Studiebesøk på verft og i hamn"),
        (OfferKind::Other, "Kveld for dei som er nye i Emilies klubb"),
        (OfferKind::Other, "Study visit to another club in the north"),
        (OfferKind::Gathering, "Samling i Trondheim"),
    ] {
        offers.push(Offer::named(env.id(), kind, name));
    }
    for (what, name, who) in [
        ("konferanse Per i stedet for Emilie", "Klubbledersamling for Trøndelag", "Per i stedet for Emilie"),
        ("Per i staden for Emilie på konferanse", "Klubbledersamling for Trøndelag", "Per i staden for Emilie"),
        ("conference Per in place of Emilie", "Klubbledersamling for Trøndelag", "Per in place of Emilie"),
        ("kurs Per i Trondheim", "Grunnkurs 1", "Per i Trondheim"),
        ("2 på konferanse", "Klubbledersamling for Trøndelag", "2"),
        ("samling i Trondheim Per", "Samling i Trondheim", "Per"),
        ("V-læring for Per som er ny i vervet", "V-læring", "Per som er ny i vervet"),
        ("studiebesøk i naboklubb Per", "Studiebesøk i naboklubb", "Per"),
    ] {
        let (offer, rest) = match_offer(what, &offers);
        assert_eq!((offer.map(|offer| offer.name.as_str()), rest.as_str()), (Some(name), who), "{what}");
    }
    for what in ["Per i morgen", "Kari og Ola", "i", "in the", "1"] {
        assert_eq!(match_offer(what, &offers), (None, what.to_owned()), "{what}");
    }
}

#[test]
fn words_that_name_no_offer_are_all_left() {
    for what in ["Kari Nes", "", "ung-festival Per", "Tor"] {
        assert_eq!(match_offer(what, &offers()), (None, what.to_owned()));
    }
    assert_eq!(match_offer("V-læring Kari", &[]), (None, "V-læring Kari".to_owned()));
}

#[test]
fn a_name_means_the_one_person_who_has_it() {
    let people = people(&[("Kari Anne", "Nes"), ("Per", "Aas"), ("Per", "Øverås"), ("Ola", "Per")]);
    let found = |who| match_person(who, &people).map(Person::full_name);
    assert_eq!(found("kari").as_deref(), Some("Kari Anne Nes"));
    assert_eq!(found("Kari  Nes").as_deref(), Some("Kari Anne Nes"));
    assert_eq!(found("kari anne nes").as_deref(), Some("Kari Anne Nes"));
    assert_eq!(found("Øvera\u{30a}s").as_deref(), Some("Per Øverås"));
    assert_eq!(found("PER AAS").as_deref(), Some("Per Aas"));
    for nobody in ["Per", "", "  ", "Kar", "Nils"] {
        assert_eq!(found(nobody), None, "{nobody}");
    }
}

#[test]
fn several_names_are_told_apart() {
    assert_eq!(split_names("Per og Kari Nes, Ola & Tor"), ["Per", "Kari Nes", "Ola", "Tor"]);
    assert_eq!(split_names("Georg"), ["Georg"]);
    assert_eq!(split_names(" "), [""; 0]);
}

/// Guards against a look at the whole note for each of its lines or signs, which would take minutes.
#[test]
fn a_hundred_thousand_characters_of_anything_are_read_between_two_keys() {
    for piece in
        ["! ringe fredag kl 14\n", "# ", "#a", " ", "+ a\n", "!", "! 3.", "Vanlig tekst om arbeidet.\n", "   #"]
    {
        let _ = read(&piece.repeat(100_000 / piece.len()), now());
        let _ = read(&format!("{}{}", " ".repeat(50_000), piece.repeat(50_000 / piece.len())), now());
    }
    let _ = match_offer(&"kari ".repeat(20_000), &offers());
}

proptest! {
    #[test]
    fn no_note_is_too_strange_to_read(note in "([!>+# \n]|#[a-zå]{1,4}|! fredag|.){0,40}") {
        let offers = offers();
        for captured in read(&note, now()) {
            prop_assert!(captured.line < note.lines().count());
            match captured.capture {
                Capture::Promise { text, when, .. } => {
                    prop_assert!(!text.is_empty() && text.trim() == text);
                    prop_assert!(when.is_none_or(|when| text.get(when.span).is_some()));
                }
                Capture::SignUp { what } => {
                    let (offer, rest) = match_offer(&what, &offers);
                    prop_assert!(offer.is_some() || rest.len() <= what.len());
                    match_person(&rest, &people(&[("Kari", "Nes")]));
                }
                Capture::Wish { text, .. } => prop_assert!(!text.is_empty()),
                Capture::Topic(topic) => prop_assert!(topic.chars().any(char::is_alphabetic)),
            }
        }
    }
}
