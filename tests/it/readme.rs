//! What the README says of keys, held against the table of keys. What the keys do is in the journeys.

use std::fs;

use ringerunde::app::chord::Chord;
use ringerunde::app::keys::{Keys, Scope};

fn readme() -> String {
    fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap()
}

/// The lines from one that begins like this to the next empty one.
fn part<'a>(readme: &'a str, begins: &'a str) -> impl Iterator<Item = &'a str> {
    readme.lines().skip_while(move |line| !line.starts_with(begins)).skip(1).take_while(|line| !line.is_empty())
}

/// A key as people read it, as the table writes it.
fn chord(shown: &str) -> Chord {
    let arrows = [("↑", "up"), ("↓", "down")];
    let arrow = arrows.iter().find(|(arrow, _)| *arrow == shown).map(|(_, name)| (*name).to_owned());
    let one_letter = shown.chars().count() == 1;
    let name = arrow.unwrap_or_else(|| if one_letter { shown.to_owned() } else { shown.to_lowercase() });
    Chord::parse(&name).unwrap_or_else(|| panic!("the README names {shown}, which is no key"))
}

#[test]
fn every_key_the_readme_names_is_in_the_table() {
    let (readme, keys) = (readme(), Keys::new(&[]).unwrap());
    let mut named = 0;
    for row in part(&readme, "| where | keys |").skip(1) {
        let (place, shown) = row.trim_start_matches("| ").split_once(" | ").unwrap();
        let scope = match place {
            "everywhere" => Scope::Global,
            place => Scope::parse(place).unwrap_or_else(|| panic!("there is no place {place}")),
        };
        for key in shown.split('`').skip(1).step_by(2) {
            assert!(keys.lookup_only(scope, chord(key)).is_some(), "{key} does nothing in {place}");
            named += 1;
        }
    }
    assert!(named > 40, "the table of keys was not found");
}

#[test]
fn the_settings_of_the_readme_change_keys() {
    let readme = readme();
    let changes: Vec<(String, Vec<String>)> = part(&readme, "[keys]")
        .take_while(|line| !line.starts_with("```"))
        .map(|line| {
            let (name, keys) = line.split_once(" = ").unwrap();
            let keys = keys.split('"').skip(1).step_by(2).map(str::to_owned).collect();
            (name.trim_matches('"').to_owned(), keys)
        })
        .collect();
    assert_eq!(changes.len(), 2);
    Keys::new(&changes).unwrap();
}

#[test]
fn every_file_and_picture_the_readme_points_to_is_there() {
    let readme = readme();
    let targets = readme.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(target, _)| target);
    for target in targets.filter(|target| !target.starts_with("http")) {
        let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(target);
        assert!(file.exists(), "{target} is not there");
    }
}
