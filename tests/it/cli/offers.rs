//! `ringerunde offers`: places, waiting lists and wishes out of the practice data, for people and for scripts.

use ringerunde::assets;
use ringerunde::domain::draft::DraftChange;
use ringerunde::store::Place;
use serde_json::Value;

use super::Home;
use crate::laws::world::World;

fn practised() -> Home {
    let home = Home::new();
    let mut world = World::new(Place::File(home.path("a.db")));
    let op = assets::practice::practice(&mut world.env, "nb").unwrap();
    world.commit(&op, &DraftChange::Keep);
    home
}

fn of<'a>(told: &'a Value, name: &str) -> &'a Value {
    told.as_array().unwrap().iter().find(|one| one["offer"]["name"] == name).unwrap()
}

#[test]
fn the_offers_tell_places_who_waits_and_what_is_wished_for() {
    let home = practised();
    let told = home.json(&["offers", "--json"]);
    let full = of(&told, "Studiebesøk i naboklubb");
    assert_eq!((&full["taken"], &full["left"]), (&Value::from(1), &Value::from(0)));
    assert_eq!(full["waiting_list"].as_array().unwrap().len(), 1);
    assert_eq!(full["waiting_list"][0]["name"], "kassereren i klubben");
    let conference = of(&told, "Klubblederkonferanse");
    assert_eq!(conference["wishes"][0]["text"], "mer om å få med de unge");
    assert_eq!(conference["offer"]["speakers"].as_array().unwrap().len(), 2);
    assert_eq!(of(&told, "LOK § 5-kurs")["offer"]["audience"], "lok_club");
    let text = home.text(&["offers"]);
    for words in
        ["Studiebesøk i naboklubb", "fullt", "1 på venteliste", "dekkes av OU", "ønske: mer om å få med de unge"]
    {
        assert!(text.contains(words), "{words} in:\n{text}");
    }
}

#[test]
fn a_club_names_those_who_are_signed_up() {
    let home = practised();
    let told = home.json(&["club", "Heimdal Elektro", "--json"]);
    let one = told["sign_ups"].as_array().unwrap().iter().find(|one| one["person"].is_string()).unwrap();
    let person = told["people"].as_array().unwrap().iter().find(|person| person["id"] == one["person"]).unwrap();
    let text = home.text(&["club", "Heimdal Elektro"]);
    let title = one["title"].as_str().unwrap();
    let line = text.lines().find(|line| line.trim_start().starts_with(title)).unwrap();
    assert!(line.contains(person["family_name"].as_str().unwrap()), "{line}");
}

#[test]
fn without_offers_nothing_is_printed() {
    let home = Home::new();
    home.text(&["import", &super::sample("01")]);
    let told = home.run(&["offers"]);
    assert_eq!((told.status.code(), told.stdout.is_empty()), (Some(0), true));
    let lang = ringerunde::lang::Lang::default();
    assert_eq!(super::said(&told).trim_end(), lang.offers_none(), "as the list on the screen says it");
    assert_eq!(home.json(&["offers", "--json"]), Value::Array(Vec::new()));
}
