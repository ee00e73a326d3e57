//! Finding in everything: a note, a promise, a tag, with filters, and searches that have a name. Ring-back is in `parking`.

use std::sync::mpsc;
use std::time::Duration;

use ringerunde::app::dialog::Dialog;
use ringerunde::app::find::{Find, FindRow};
use ringerunde::app::model::Pane;
use ringerunde::domain::club::Club;
use ringerunde::domain::search::{Field, Found, What};

use super::evening::Evening;

fn find(evening: &Evening) -> &Find {
    match evening.model().dialogs.last() {
        Some(Dialog::Find(find)) => find,
        _ => panic!("not finding"),
    }
}

/// The hits as «kind club», with what is marked.
fn hits(evening: &Evening) -> Vec<String> {
    let hits = find(evening).results.hits.iter().map(|hit| {
        let kind = match &hit.what {
            What::Club => "club".to_owned(),
            What::Person { name, .. } => format!("person {name}"),
            What::Tag { tag, uses } => format!("tag {tag} {uses}"),
            What::Promise { .. } => "promise".into(),
            What::Note { .. } => "note".into(),
        };
        let marked = hit.excerpt.iter().flat_map(|excerpt| excerpt.hits.iter().map(|hit| &excerpt.line[hit.clone()]));
        [kind, hit.club_name.clone(), marked.collect::<Vec<_>>().join(" ")].join(" ").trim().to_owned()
    });
    hits.collect()
}

/// An evening with two conversations and one call that nobody took.
fn rung() -> Evening {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Snakket om turnus i helga<enter>! sende turnusavtalen fredag<enter>#lønn<c-s>1<enter>");
    evening.at("2026-11-24 16:20").press("<enter>Førde har ny turnus, og mer lønn<enter>#lønn<c-s>11<enter>");
    evening.at("2026-11-24 16:30").press("<enter><c-s>2");
    evening
}

#[test]
fn a_word_finds_tags_promises_and_notes_with_the_hit_in_its_line() {
    let mut evening = rung();
    evening.press("<c-f>turn");
    assert_eq!(
        hits(&evening),
        ["promise Aure Verksted turn", "note Bodø Kabel turn", "note Aure Verksted turn"],
        "{:?}",
        evening.model().notice
    );
    evening.press("<c-u>lonn");
    assert_eq!(hits(&evening)[0], "tag lønn 2");
}

#[test]
fn a_club_and_a_person_are_shown_with_the_field_they_were_found_in() {
    let mut evening = Evening::on_practice();
    let rows = evening.rows();
    let place = |club: &&Club| club.municipality.as_ref().is_some_and(|place| !club.name.contains(place.as_str()));
    let club = rows.clubs.iter().find(place).unwrap();
    let place = club.municipality.clone().unwrap();
    let field = |evening: &Evening, wanted: &dyn Fn(&Found) -> bool| {
        let hit = find(evening).results.hits.iter().find(|hit| wanted(hit))?.clone();
        let excerpt = hit.excerpt?;
        Some((excerpt.field, excerpt.line[excerpt.hits[0].clone()].to_lowercase()))
    };
    evening.press(&format!("<c-f>{} {place}", club.name));
    let is_club = |hit: &Found| hit.what == What::Club && hit.club == Some(club.id);
    let (at, marked) = field(&evening, &is_club).unwrap();
    assert_eq!((at, marked), (Field::Municipality, place.to_lowercase()));
    let person = rows.people.iter().find(|person| person.phones.iter().any(|phone| phone.is_usable())).unwrap();
    let digits = &person.phones[0].number[person.phones[0].number.len() - 4..];
    evening.press(&format!("<c-u>{digits}"));
    let is_person = |hit: &Found| matches!(&hit.what, What::Person { person: id, .. } if *id == person.id);
    let (at, marked) = field(&evening, &is_person).unwrap();
    let marked: String = marked.chars().filter(char::is_ascii_digit).collect();
    assert_eq!((at, marked.as_str()), (Field::Number, digits));
}

#[test]
fn a_hit_opens_its_club_with_the_history_at_that_call() {
    let mut evening = rung();
    evening.press("<c-f>helga<enter>");
    assert_eq!((evening.shown(), evening.model().focus), ("Aure Verksted", Pane::History));
    assert!(evening.model().shows_history && evening.model().dialogs.is_empty());
    // The promise stands on top of the history; the call comes after it.
    assert_eq!(evening.model().history_top, 1);
    // There its note can be changed at once.
    evening.press("e");
    assert!(evening.note().starts_with("Snakket om turnus"));
}

#[test]
fn filters_narrow_it_down_whatever_the_language() {
    let mut evening = rung();
    for (line, wanted) in [
        ("klubb:aure turnus", vec!["promise Aure Verksted turnus", "note Aure Verksted turnus"]),
        ("club:bodo after:today", vec!["note Bodø Kabel"]),
        ("#lønn etter:i dag helga", vec!["note Aure Verksted helga"]),
        ("utfall:\"ikke svar\"", vec!["note Dokka Bygg"]),
        ("etter:i dag utfall:opptatt", vec![]),
        ("turnus etter:tull klubb:bodø", vec!["note Bodø Kabel turnus"]),
    ] {
        evening.press(&format!("<c-f>{line}"));
        assert_eq!(hits(&evening), wanted, "{line}");
        evening.press("<esc>");
    }
    evening.press("<c-f>turnus etter:tull");
    assert_eq!(find(&evening).results.doubts.len(), 1);
}

#[test]
fn a_tag_is_looked_for_when_it_is_opened() {
    let mut evening = rung();
    evening.press("<c-f>lonn<enter>");
    assert_eq!(find(&evening).field.text(), "#lønn ");
    assert_eq!(hits(&evening).len(), 3);
}

#[test]
fn what_is_undone_is_not_found_and_what_is_typed_is_not_found_before_it_is_logged() {
    let mut evening = rung();
    evening.press("<enter>Særskilt ord<c-f>særskilt");
    assert!(hits(&evening).is_empty());
    evening.press("<esc><c-s>2<c-f>særskilt");
    assert_eq!(hits(&evening).len(), 1);
    evening.press("<esc>u").press("<c-f>særskilt");
    assert!(hits(&evening).is_empty());
}

#[test]
fn a_person_who_was_found_is_the_one_on_the_phone() {
    let mut evening = Evening::on_the_list();
    evening.press("<c-f>hjertø<enter><enter>");
    let rows = evening.rows();
    let person = rows.people.iter().find(|person| person.family_name == "Hjertø").unwrap();
    assert_eq!(rows.drafts[0].person, Some(person.id));
}

#[test]
fn a_person_who_was_found_is_the_one_all_of_the_screen_names_until_the_call_is_over() {
    let mut evening = Evening::on_practice();
    let rows = evening.rows();
    let other = |view: &ringerunde::app::model::ClubView| view.person_to_ring().map(|person| person.id);
    let usual = other(evening.model().club.as_ref().unwrap());
    let club = evening.model().club.as_ref().unwrap().record.club.id;
    let found = rows
        .people
        .iter()
        .find(|person| person.club == club && Some(person.id) != usual && person.is_active(evening.today()));
    let Some(found) = found else { panic!("a second person in the first club") };
    evening.press(&format!("<c-f>{}<enter>", found.full_name()));
    assert_eq!(other(evening.model().club.as_ref().unwrap()), Some(found.id));
    evening.press("<enter><c-s>2");
    assert_eq!(evening.model().rings, None);
}

#[test]
fn what_was_agreed_with_somebody_rings_them_from_the_list_of_follow_ups() {
    let mut evening = Evening::on_practice();
    let rung = |evening: &Evening| evening.model().club.as_ref()?.person_to_ring().map(|person| person.id);
    let (usual, rows) = (rung(&evening), evening.rows());
    let club = evening.model().club.as_ref().unwrap().record.club.id;
    let is_other = |person: &&ringerunde::domain::person::Person| {
        person.club == club && Some(person.id) != usual && person.is_active(evening.today())
    };
    let other = rows.people.iter().find(is_other).unwrap();
    evening.press(&format!("<c-f>{}<enter><enter>! sende avtalen fredag<c-s>1<enter><f3>", other.full_name()));
    let chosen = |evening: &Evening| {
        let entry = evening.model().follow_ups.chosen();
        entry.is_some_and(|entry| entry.club() == club && entry.person() == Some(other.id))
    };
    for _ in 0..200 {
        if !chosen(&evening) {
            evening.press("j");
        }
    }
    assert!(chosen(&evening));
    evening.press("<enter>");
    assert_eq!(rung(&evening), Some(other.id));
}

#[test]
fn a_search_gets_a_name_is_listed_is_opened_and_is_forgotten() {
    let mut evening = rung();
    evening.press("<c-f>#lønn turnus<c-s>Lønn og turnus<enter>");
    assert_eq!(evening.dialog(), "find");
    evening.press("<esc><c-f>");
    let saved = |evening: &Evening| match find(evening).rows().first() {
        Some(FindRow::Saved(saved)) => Some((saved.name.clone(), saved.query.clone())),
        _ => None,
    };
    assert_eq!(saved(&evening), Some(("Lønn og turnus".into(), "#lønn turnus".into())));
    evening.press("<enter>");
    assert_eq!(hits(&evening), ["note Bodø Kabel turnus lønn", "note Aure Verksted turnus"]);
    evening.press("<c-u><del>");
    assert_eq!(saved(&evening), None);
    evening.press("<esc>u<c-f>");
    assert!(saved(&evening).is_some());
    evening.press("<esc>u<c-f>");
    assert!(saved(&evening).is_none() && evening.rows().saved_searches.is_empty());
}

/// The evening with a thread that searches, as the program has it; and how often it wants the desk to look up.
fn threaded(mut evening: Evening) -> (Evening, mpsc::Receiver<()>) {
    let (woken, wakes) = mpsc::channel();
    let woken = std::sync::Mutex::new(woken);
    evening.desk().wakes_with(move || woken.lock().unwrap().send(()).unwrap_or_default());
    (evening, wakes)
}

#[test]
fn typing_waits_for_nobody_and_the_answer_comes_when_it_is_there() {
    let (mut evening, wakes) = threaded(rung());
    evening.press("<c-f>helga");
    assert_eq!(find(&evening).field.text(), "helga");
    // Answers to what was typed before may have been given up; the last one always comes.
    while !find(&evening).is_current() {
        wakes.recv_timeout(Duration::from_secs(20)).unwrap();
        evening.desk().collect();
        evening.settle();
    }
    assert_eq!(hits(&evening), ["note Aure Verksted helga"]);
}

#[test]
fn enter_acts_on_what_was_typed_and_not_on_what_was_found_before() {
    let (mut evening, _wakes) = threaded(rung());
    for club in ["Dokka Bygg", "Ørsta Skule", "Bodø Kabel", "Elverum Tre"] {
        evening.burst(&format!("<c-f>{}<enter>", club.to_lowercase()));
        assert_eq!(evening.shown(), club);
    }
    evening.press("<c-f>dok").press("ka<enter>");
    assert_eq!(evening.shown(), "Dokka Bygg");
    evening.burst("<enter>hei<c-f>0001<enter><enter>hallo<c-s>2<f2>");
    assert_eq!((evening.shown(), evening.note().as_str()), ("Dokka Bygg", "hei"));
}
