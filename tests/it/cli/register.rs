//! `ringerunde register`: corrections as text, CSV and JSON, ticked off once, and the counts of each club.

use super::Home;

#[test]
fn the_register_is_told_what_to_correct_once_and_how_many_have_a_mobile() {
    let home = Home::new();
    home.text(&["import", &super::sample("01")]);
    assert_eq!(home.text(&["register"]), "");
    assert_eq!(home.json(&["register", "--json"]).as_array().unwrap().len(), 0);
    let csv = home.text(&["register", "--csv"]);
    assert!(csv.starts_with("\u{feff}Klubb;Organisasjonsnummer;"), "{csv}");
    assert_eq!(home.text(&["register", "--csv", "--mark-sent"]), csv);
    let counts = home.json(&["register", "--counts", "--json"]);
    let clubs = home.json(&["clubs", "--json"]);
    assert_eq!(counts.as_array().unwrap().len(), clubs.as_array().unwrap().len());
    assert!(counts[0].get("mobile_percent").is_some());
    let name = clubs[0]["id"].as_str().unwrap();
    assert!(home.json(&["club", name, "--json"])["corrections"].as_array().unwrap().is_empty());
}

/// A file with three corrections: a number that was typed wrong and put right, an e-mail address, and a day of election.
fn corrected() -> Home {
    use ringerunde::assets;
    use ringerunde::domain::deeds::post::{PersonForm, edit_person};
    use ringerunde::domain::draft::DraftChange;
    use ringerunde::domain::env::Env;
    use ringerunde::store::{Place, Store};
    let home = Home::new();
    home.text(&["import", &super::sample("01")]);
    let mut store = Store::open(&Place::File(home.path("a.db"))).unwrap();
    let mut env = Env::new("2026-11-20T12:00:00Z".parse().unwrap(), 5);
    env.ids.not_before(store.newest_id().unwrap().unwrap());
    let who = store.everything().unwrap().people[0].id;
    for (row, text) in [(2, "42 10 00 98"), (2, "42 10 00 99"), (3, "=cmd@example.no"), (5, "12.1.2026")] {
        let person = store.everything().unwrap().people.into_iter().find(|one| one.id == who).unwrap();
        let mut form = PersonForm::of(&person);
        form.texts[row] = text.into();
        let record = store.record(person.club).unwrap().unwrap();
        let op = edit_person(&mut env, assets::policy().unwrap(), &record, &person, &form).unwrap();
        let (policy, book) = (assets::policy().unwrap(), assets::book().unwrap());
        store.commit(&op, &DraftChange::Keep, policy, book, env.now).unwrap();
    }
    home
}

#[test]
fn a_file_for_another_program_has_days_as_programs_write_them_and_people_read_theirs() {
    let home = corrected();
    let rows = home.json(&["register", "--json"]);
    let elected = rows.as_array().unwrap().iter().find(|row| row["what"] == "elected").unwrap();
    assert_eq!(elected["is"], "2026-01-12");
    let (csv, text) = (home.text(&["register", "--csv"]), home.text(&["register"]));
    assert!(csv.contains(";2026-01-12;") && !csv.contains("12.01.2026"), "{csv}");
    assert!(text.contains("12.01.2026"), "{text}");
}

#[test]
fn what_is_marked_as_sent_is_what_was_written_and_is_never_written_again() {
    let home = corrected();
    let open = home.json(&["register", "--json"]);
    let said: Vec<_> = open.as_array().unwrap().iter().map(|row| row["is"].as_str().unwrap()).collect();
    assert!(said.contains(&"+4742100099") && !said.contains(&"+4742100098"), "{said:?}");
    let file = home.path("rettelser.xlsx").display().to_string();
    assert!(home.misused(&["register", "--format", "xlsx"]).contains("--out"));
    assert_eq!(home.text(&["register", "--format", "xlsx", "--out", &file, "--mark-sent"]), "");
    assert_eq!(home.json(&["register", "--json"]).as_array().unwrap().len(), 0);
    let again = home.refused(&["register", "--format", "csv", "--out", &file]);
    assert!(again.contains("rettelser.xlsx"), "{again}");
    // The club still knows what was sent, and when.
    let sent = home.json(&["export"]);
    let rows = sent["corrections"].as_array().unwrap();
    assert!(!rows.is_empty() && rows.iter().all(|row| !row["sent_at"].is_null()), "{rows:?}");
    use calamine::Reader;
    let mut book = calamine::open_workbook_auto(&file).unwrap();
    let sheet = book.worksheet_range("Rettelser").unwrap();
    assert_eq!(sheet.height(), said.len() + 1);
    assert!(sheet.used_cells().any(|(_, _, cell)| *cell == calamine::Data::String("=cmd@example.no".into())));
    assert!(sheet.used_cells().all(|(_, _, cell)| matches!(cell, calamine::Data::String(_))));
}
