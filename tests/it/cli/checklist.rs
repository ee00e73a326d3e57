//! `ringerunde checklist`: the overview, the page for the meeting, and the page a club takes home, out of one database.

use ringerunde::assets;
use ringerunde::domain::checklist::{Answer, Item};
use ringerunde::domain::deeds::checklist::{check_item, item_to_task, set_level};
use ringerunde::domain::draft::DraftChange;
use ringerunde::domain::follow_up::{FollowUp, FollowUpKind};
use ringerunde::domain::op::{Change, Deed, Edit, Op};
use ringerunde::domain::record::ClubRecord;
use ringerunde::store::Place;
use serde_json::Value;

use super::{Home, sample};
use crate::laws::world::{World, book, checklist, policy};

const CLUB: &str = "ørevika";

/// A home with a list, in the hands of somebody who may do deeds.
fn listed() -> (Home, World) {
    let home = Home::new();
    home.text(&["import", &sample("01")]);
    let world = World::new(Place::File(home.path("a.db")));
    (home, world)
}

fn record(world: &World) -> ClubRecord {
    let hit = world.store.find(CLUB, 1).unwrap().remove(0);
    world.store.record(hit.club).unwrap().unwrap()
}

fn item(id: &str) -> &'static Item {
    checklist().item(id).unwrap()
}

fn commit(world: &mut World, op: &Op) {
    world.store.commit(op, &DraftChange::Keep, policy(), book(), world.env.now).unwrap();
}

fn answer(world: &mut World, id: &str, answer: Answer, note: &str) {
    let record = record(world);
    let op = check_item(&mut world.env, &record, item(id), answer, note, None).unwrap();
    commit(world, &op);
}

fn of<'a>(told: &'a Value, id: &str) -> &'a Value {
    told["items"].as_array().unwrap().iter().find(|item| item["id"] == id).unwrap()
}

#[test]
fn the_checklist_of_a_club_has_its_level_its_reason_and_its_answers() {
    let (home, mut world) = listed();
    answer(&mut world, "contact_person", Answer::Yes, "");
    answer(&mut world, "election_poster", Answer::Partly, "bare på pauserommet");
    let told = home.json(&["checklist", CLUB, "--json"]);
    assert!(told["level"]["number"].as_u64().is_some_and(|number| (1..=5).contains(&number)));
    assert_eq!(told["level"]["number"], told["level"]["computed"]);
    assert!(!told["level"]["because"].as_str().unwrap().is_empty() && !told["level"]["missing"][0].is_null());
    assert_eq!(of(&told, "contact_person")["answer"], "yes");
    assert_eq!(of(&told, "election_poster")["note"], "bare på pauserommet");
    assert_eq!(of(&told, "workplace_visit")["answer"], "not_asked");
    assert_eq!(told["items"].as_array().unwrap().last().unwrap()["id"], "summed_up");
    let text = home.text(&["checklist", CLUB]);
    assert!(text.contains("Internt") && text.contains("Nivå ") && text.contains("fordi "), "{text}");
    assert!(text.contains("delvis 24.11.2026 (bare på pauserommet)"), "{text}");
}

#[test]
fn a_level_that_was_set_is_told_with_its_note_and_the_one_of_the_rules() {
    let (home, mut world) = listed();
    let before = home.json(&["checklist", CLUB, "--json"])["level"]["number"].clone();
    let record = record(&world);
    let op = set_level(&mut world.env, &record, checklist().level(5).unwrap(), "vi var der i går", None).unwrap();
    commit(&mut world, &op);
    let told = home.json(&["checklist", CLUB, "--json"]);
    assert_eq!((&told["level"]["number"], &told["level"]["computed"]), (&Value::from(5), &before));
    assert_eq!(
        (&told["level"]["overridden"], &told["level"]["note"]),
        (&Value::from(true), &"vi var der i går".into())
    );
    assert_eq!(told["items"].as_array().unwrap().len(), assets::checklist().unwrap().items.len());
    world.undo().unwrap();
    assert_eq!(home.json(&["checklist", CLUB, "--json"])["level"]["number"], before);
}

#[test]
fn the_page_for_the_meeting_has_boxes_and_says_that_it_is_internal() {
    let (home, mut world) = listed();
    answer(&mut world, "contact_person", Answer::Yes, "");
    for (lang, internal) in [("nb", "Internt"), ("nn", "Internt"), ("en", "Internal")] {
        let page = home.text(&["checklist", CLUB, "--print", "--lang", lang]);
        assert!(page.lines().nth(2).unwrap().contains(internal) && page.lines().last().unwrap().contains(internal));
        let asked = |id: &str| item(id).question.get(lang).to_owned();
        assert!(page.contains(&format!("- [x] **{}**", asked("contact_person"))), "{page}");
        assert!(page.contains(&format!("- [ ] **{}**", asked("summed_up"))), "{page}");
        assert!(!page.contains('{'), "{page}");
    }
}

#[test]
fn a_club_is_handed_what_was_agreed_and_nothing_internal() {
    let (home, mut world) = listed();
    answer(&mut world, "election_poster", Answer::No, "leder vil ikke");
    let record = record(&world);
    let poster = item("election_poster");
    let op = item_to_task(&mut world.env, policy(), &record, poster, &poster.task.nb, None).unwrap();
    commit(&mut world, &op);
    // The same in the caller's own words, said to the club.
    let Some(Change::FollowUp(task)) = op.changes.first() else { panic!("no task") };
    let task = task.after.clone().unwrap();
    let said = FollowUp { id: world.env.id(), kind: FollowUpKind::Promise, text: "henge opp en plakat".into(), ..task };
    let op = Op::new(&mut world.env, Deed::Import, None, vec![Edit::added(said)]);
    commit(&mut world, &op);
    for lang in ["nb", "nn", "en"] {
        let page = home.text(&["checklist", CLUB, "--agreed", "--lang", lang]);
        assert!(page.contains("henge opp en plakat") && !page.contains(&poster.task.nb), "{page}");
        assert_eq!(page.matches("- [ ]").count(), 1, "{page}");
        let low = page.to_lowercase();
        for words in ["intern", "nivå", "level", "sjekkliste", "checklist", "leder vil ikke", poster.question.get(lang)]
        {
            assert!(!low.contains(&words.to_lowercase()), "{words} in:\n{page}");
        }
        assert!(!low.split_whitespace().any(|word| ["nei", "no", "delvis", "partly"].contains(&word)), "{page}");
    }
    assert!(!home.misused(&["checklist", CLUB, "--agreed", "--print"]).is_empty());
    assert!(!home.misused(&["checklist", CLUB, "--agreed", "--json"]).is_empty());
}

#[test]
fn answers_are_in_the_export_and_are_read_back() {
    let (home, mut world) = listed();
    answer(&mut world, "contact_person", Answer::Yes, "");
    let file = home.write("alt.json", home.text(&["export"]));
    home.text(&["import", file.to_str().unwrap(), "--db", home.path("b.db").to_str().unwrap()]);
    let read = home.json(&["checklist", CLUB, "--json", "--db", home.path("b.db").to_str().unwrap()]);
    assert_eq!(read, home.json(&["checklist", CLUB, "--json"]));
    assert!(home.text(&["import", file.to_str().unwrap()]).contains("Ingenting nytt"));
    // Another answer to the same item is not written over.
    let exported = home.text(&["export"]);
    let id = world.store.everything().unwrap().checked[0].id.to_string();
    let clash = home.write("annet.json", exported.replace(&id, "019ab000-0000-7000-8000-000000000000"));
    assert!(home.refused(&["import", clash.to_str().unwrap()]).contains("checked"));
}
