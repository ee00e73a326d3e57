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
