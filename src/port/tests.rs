//! Every sample list against what is stated about it (`tests/fixtures/import/expected.json`), and the laws of reading.

use chrono::NaiveDate;
use serde_json::Value;

use super::*;
use crate::domain::person::{Person, PhoneKind, Role};

mod contract;

pub(super) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 1, 15).unwrap()
}

pub(super) fn sample(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/fixtures/import/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

fn expected() -> Value {
    serde_json::from_slice(&sample("expected.json")).unwrap()
}

fn plan_of(name: &str) -> Plan {
    super::read(name, &sample(name), &Options::default(), today()).unwrap_or_else(|error| panic!("{name}: {error:?}"))
}

pub(super) fn read_text(text: &str) -> Plan {
    super::read("liste.csv", text.as_bytes(), &Options::default(), today()).unwrap()
}

fn outcome_name(outcome: RowOutcome) -> &'static str {
    // The word of the file of expectations.
    if outcome == RowOutcome::RepeatedHeading { "repeated_header" } else { outcome.as_str() }
}

fn outcome_of(plan: &Plan, row: usize) -> RowOutcome {
    plan.rows.iter().find(|report| report.row == row).map_or(RowOutcome::Ok, |report| report.outcome)
}

fn check(name: &str, expected: &Value, plan: &Plan) {
    let number = |key: &str| expected[key].as_u64().map(|number| usize::try_from(number).unwrap());
    let same = |key: &str, found: usize| {
        if let Some(number) = number(key) {
            assert_eq!(found, number, "{name}: {key}\n{:#?}", plan.rows);
        }
    };
    assert_eq!(plan.format.as_str(), expected["format"].as_str().unwrap(), "{name}");
    if let Some(encoding) = expected["encoding"].as_str().filter(|text| !text.contains("+qp")) {
        assert_eq!(plan.encoding.unwrap().as_str(), encoding, "{name}");
    }
    if let Some(delimiter) = expected["delimiter"].as_str() {
        assert_eq!(plan.delimiter.map(String::from).as_deref(), Some(delimiter), "{name}");
    }
    assert_eq!(plan.sheet.as_deref(), expected["sheet"].as_str(), "{name}");
    same("header_row", plan.header_row);
    // In a workbook, blank rows and the foot of the table are no data.
    let foot = plan.counts.of(RowOutcome::Blank) + plan.counts.of(RowOutcome::Summary);
    same("data_rows", plan.counts.rows - if plan.format == Format::Xlsx { foot } else { 0 });
    same("cards", plan.counts.rows);
    same("clubs", plan.clubs.len());
    same("reps", plan.people.len());
    same("rejected", plan.counts.of(RowOutcome::Rejected));
    same("warnings", plan.counts.of(RowOutcome::Warning));
    for (outcome, count) in expected["outcomes"].as_object().into_iter().flatten() {
        let outcome = RowOutcome::ALL.iter().find(|o| outcome_name(**o) == outcome).unwrap();
        assert_eq!(plan.counts.of(*outcome) as u64, count.as_u64().unwrap(), "{name}: {outcome:?}");
    }
    for row in expected["rows"].as_array().into_iter().flatten() {
        let at = usize::try_from(row["row"].as_u64().unwrap()).unwrap();
        let found = outcome_of(plan, at);
        assert_eq!(outcome_name(found), row["outcome"], "{name} row {at}: {}\n{:#?}", row["why"], plan.rows);
    }
    for cell in expected["cells"].as_array().into_iter().flatten() {
        let row = usize::try_from(cell["row"].as_u64().unwrap()).unwrap();
        let planned = plan.people.iter().find(|person| person.row == row).unwrap();
        let person = &planned.person;
        let found = match cell["field"].as_str().unwrap() {
            "first_name" => person.given_name.as_str(),
            "last_name" => person.family_name.as_str(),
            "notes" => person.remark.as_deref().unwrap(),
            "club" => plan.clubs[planned.club].club.name.as_str(),
            "mobile" => person.phones.iter().find(|p| p.kind == PhoneKind::Mobile).unwrap().number.as_str(),
            other => panic!("{other}"),
        };
        assert_eq!(found, cell["value"], "{name} row {row}");
    }
}

#[test]
fn every_sample_reads_as_is_stated_about_it() {
    let expected = expected();
    let mut seen = 0;
    for (name, expected) in expected.as_object().unwrap() {
        if expected.get("error").is_none() {
            check(name, expected, &plan_of(name));
            seen += 1;
        }
    }
    assert_eq!(seen, 10);
}

#[test]
fn what_is_no_list_is_refused_with_a_reason() {
    for (name, error) in
        [("17-tom-fil.csv", ReadError::Empty), ("19-ikke-csv-men-zip.csv", ReadError::WrongName(FileKind::Zip))]
    {
        assert_eq!(super::read(name, &sample(name), &Options::default(), today()), Err(error));
    }
}

#[test]
fn nothing_harmful_is_left_of_the_hostile_samples() {
    for name in ["13-feil-alt-mulig-utf8bom.csv", "15-feil-nul-kontrolltegn-terminal.csv"] {
        let plan = serde_json::to_value(plan_of(name)).unwrap();
        fn texts(value: &Value, found: &mut Vec<String>) {
            match value {
                Value::String(text) => found.push(text.clone()),
                Value::Array(values) => values.iter().for_each(|value| texts(value, found)),
                Value::Object(values) => values.values().for_each(|value| texts(value, found)),
                _ => {}
            }
        }
        let mut found = Vec::new();
        texts(&plan, &mut found);
        for text in found {
            assert!(!text.chars().any(crate::domain::clean::is_harmful), "{text:?}");
            assert!(text.chars().count() <= 20_000);
        }
    }
}

#[test]
fn names_survive_the_hostile_sample() {
    let plan = plan_of("15-feil-nul-kontrolltegn-terminal.csv");
    let names: Vec<String> = plan.people.iter().map(|person| person.person.full_name()).collect();
    assert_eq!(
        names,
        [
            "Anne Nul",
            "EscRød Sekvens",
            "Bjelle Tab Navn",
            "eslaf Bidi",
            "Nullbredde Tegn",
            "Emoji👷\u{200d}♀\u{fe0f} Familie👨\u{200d}👩\u{200d}👧",
            "Å\u{30a}Åse Åse"
        ]
    );
}

#[test]
fn old_phone_cards_keep_their_letters() {
    let names: Vec<String> =
        plan_of("10-kontakter-vcard21-qp.vcf").people.iter().map(|p| p.person.full_name()).collect();
    assert_eq!(names, ["Åshild Bjørnøy", "Bård Sæther", "Synnøve Løvås"]);
    let plan = plan_of("10-kontakter-vcard21-qp.vcf");
    assert_eq!(plan.clubs[0].club.name, "Tjeldåsen barnehage, avdeling Blåklokke og avdeling Smørblomst i Øvre Åker");
}

#[test]
fn a_workbook_gives_every_row_of_a_merge_its_value() {
    let plan = plan_of("04-klubboversikt-titler-flettede.xlsx");
    let erik = plan.people.iter().find(|p| p.person.given_name == "Erik").unwrap();
    let club = &plan.clubs[erik.club].club;
    assert_eq!((club.name.as_str(), club.postcode.as_deref(), club.members), ("Granmo skole", Some("9176"), Some(7)));
    let lena = plan.people.iter().find(|p| p.person.given_name == "Lena").unwrap();
    assert_eq!(plan.clubs[lena.club].club.postcode.as_deref(), Some("0582"));
    assert_eq!(lena.person.elected_on, NaiveDate::from_ymd_opt(2024, 3, 15));
    assert_eq!(plan.sheets, ["Klubboversikt"]);
    let nils = plan.people.iter().find(|p| p.person.given_name == "Nils").unwrap();
    assert_eq!(nils.person.remark.as_deref(), Some("#N/A"));
}

#[test]
fn a_job_in_an_outlook_list_is_no_post() {
    let plan = plan_of("06-outlook-kontakter-norsk-cp1252.csv");
    let mohamed: &Person = &plan.people[0].person;
    assert_eq!((mohamed.given_name.as_str(), mohamed.family_name.as_str()), ("Mohamed Bang", "Lunde"));
    // The job says nothing; the category «Tillitsvalgt» does.
    assert_eq!((mohamed.role, mohamed.role_text.as_deref()), (Role::Representative, None));
    assert_eq!(plan.clubs[0].club.tags, ["Ringerunde 2026"]);
}

#[test]
fn a_list_without_headings_is_understood_by_what_it_holds() {
    let plan = plan_of("21-uten-overskrifter-komma-i-navn.csv");
    let fields: Vec<Option<Field>> = plan.columns.iter().map(|column| column.field).collect();
    assert_eq!(fields, [Some(Field::FullName), Some(Field::Role), Some(Field::Club), Some(Field::Mobile)]);
    assert!(plan.columns.iter().all(|column| column.guessed));
    let names: Vec<String> = plan.people.iter().map(|person| person.person.full_name()).collect();
    assert_eq!(names, ["Kari Nordmann", "Per Ole Lie"]);
}
