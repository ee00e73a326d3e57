//! `round new` of what a search finds, and `round report`, from outside.

use super::Home;

/// A home with the practice data in `a.db`.
fn practised() -> Home {
    let home = Home::new();
    home.run(&["practice", "--db", "a.db"]); // no terminal: only the data are made
    home
}

#[test]
fn a_round_is_made_of_all_that_a_search_finds() {
    let home = practised();
    let found = home.json(&["find", "turnus", "--limit", "1000", "--json"]);
    let mut clubs = found["clubs"].as_array().unwrap().clone();
    assert!(!clubs.is_empty());
    let dry = home.json(&["round", "new", "--name", "Turnus", "--found", "turnus", "--dry-run", "--json"]);
    let made = home.json(&["round", "new", "--name", "Turnus", "--found", "turnus", "--json"]);
    assert_eq!(dry["clubs"], made["clubs"]);
    let mut placed = made["clubs"].as_array().unwrap().clone();
    let by_id = |club: &serde_json::Value| club.as_str().unwrap().to_owned();
    clubs.sort_by_key(by_id);
    placed.sort_by_key(by_id);
    assert_eq!(placed, clubs);
    let nobody = home.run(&["round", "new", "--name", "Ingen", "--found", "finnesikke"]);
    assert_eq!(nobody.status.code(), Some(1));
    let unknown = home.run(&["round", "new", "--name", "Ingen", "--search", "finnes ikke"]);
    assert!(super::said(&unknown).contains("Ingen søk heter «finnes ikke»"), "{}", super::said(&unknown));
    let both = home.run(&["round", "new", "--name", "Begge", "--found", "turnus", "--filter", "no_rep"]);
    assert_eq!(both.status.code(), Some(2));
}

#[test]
fn a_round_is_made_of_a_search_with_a_name_also_narrowed_by_a_filter() {
    let home = practised();
    let text = home.text(&["export", "--db", "a.db"]);
    let export: serde_json::Value = serde_json::from_str(&text).unwrap();
    let saved = serde_json::json!([{ "id": export["clubs"][0]["id"], "name": "Turnus", "query": "turnus" }]);
    home.write("b.json", text.replace("\"saved_searches\": []", &format!("\"saved_searches\": {saved}")));
    home.text(&["import", "b.json", "--db", "b.db"]);
    let new = |more: &[&str]| {
        let first = ["round", "new", "--db", "b.db", "--name", "Turnus", "--json"];
        home.json(&[&first[..], more].concat())
    };
    let (found, made) = (new(&["--dry-run", "--found", "turnus"]), new(&["--saved", "turnus"]));
    let sorted = |told: &serde_json::Value| {
        let mut clubs: Vec<String> = told["clubs"].as_array().unwrap().iter().map(|club| club.to_string()).collect();
        clubs.sort();
        clubs
    };
    assert_eq!(sorted(&found), sorted(&made));
    assert_eq!(made["round"]["plan"]["who"]["filter"]["search"]["query"], "turnus");
    let narrowed =
        |size| ["round", "new", "--db", "b.db", "--name", "Få", "--dry-run", "--saved", "turnus", "--filter", size];
    assert!(home.refused(&narrowed("size=20-")).contains("Ingen klubber passer"), "the filter leaves none of them");
    assert!(home.text(&narrowed("size=1-19")).contains("1 klubb passer"));
    assert_eq!(sorted(&new(&["--dry-run", "--search", "turnus"])), sorted(&made), "as it was called before");
    assert!(home.text(&["rounds", "--db", "b.db"]).contains("søket «Turnus»"));
}

#[test]
fn a_search_with_a_part_that_cannot_be_read_makes_no_round() {
    let home = practised();
    let text = home.text(&["export"]);
    let export: serde_json::Value = serde_json::from_str(&text).unwrap();
    let saved = serde_json::json!([{ "id": export["clubs"][0]["id"], "name": "Rart", "query": "klubb:a utfall:tull" }]);
    home.write("b.json", text.replace("\"saved_searches\": []", &format!("\"saved_searches\": {saved}")));
    home.text(&["import", "b.json", "--db", "b.db"]);
    let rounds = home.text(&["rounds", "--db", "b.db", "--json"]);
    for (part, doubt) in [
        (["--found", "klubb:a etter:blurp"], "etter:blurp"),
        (["--found", "klubb:a utfall:tull"], "utfall:tull"),
        (["--saved", "rart"], "utfall:tull"),
    ] {
        let sentence = home.misused(&["find", doubt]);
        for more in [&[][..], &["--dry-run"], &["--json"]] {
            let new = ["round", "new", "--db", "b.db", "--name", "Ny"];
            assert_eq!(home.misused(&[&new[..], &part, more].concat()), sentence);
        }
    }
    assert_eq!(home.text(&["rounds", "--db", "b.db", "--json"]), rounds);
}

#[test]
fn a_trial_refuses_what_the_real_run_refuses_also_a_guide_that_does_not_exist() {
    let home = practised();
    let rounds = home.text(&["rounds", "--json"]);
    let no_guide = home.refused(&["guide", "show", "nix"]);
    assert!(no_guide.contains("nix") && no_guide.contains("vanlig_runde"), "{no_guide}");
    for (name, more, words) in [
        ("Ny", ["--guide", "nix"], no_guide.as_str()),
        ("", ["--what", "x"], ""),
        (" ", ["--what", "x"], ""),
        ("Ny", ["--to", "2026-11-01"], ""),
        ("Ny", ["--to", "tull"], ""),
        ("Ny", ["--found", "finnesikke"], ""),
    ] {
        let new = [&["round", "new", "--name", name][..], &more].concat();
        let sentence = home.refused(&new);
        assert_eq!(home.refused(&[&new[..], &["--dry-run"]].concat()), sentence, "{more:?}");
        assert_eq!(home.refused(&[&new[..], &["--dry-run", "--json"]].concat()), sentence, "{more:?}");
        assert!(sentence.contains(words), "{sentence}");
    }
    assert_eq!(home.text(&["rounds", "--json"]), rounds);
    let made = home.json(&["round", "new", "--name", "Ny", "--guide", "vanlig_runde", "--to", "2026-12-01", "--json"]);
    assert_eq!(made["round"]["guide"], "vanlig_runde");
}

#[test]
fn the_report_of_a_round_has_the_figures_of_its_lists_in_every_format() {
    let home = practised();
    let rounds = home.json(&["rounds", "--json"]);
    let (id, name) = (rounds[0]["id"].as_str().unwrap(), rounds[0]["name"].as_str().unwrap());
    let told = home.json(&["round", "report", id, "--format", "json"]);
    assert_eq!(home.json(&["round", "report", name, "--json"])["round"], told["round"]);
    let length = |field: &str| told[field].as_array().unwrap().len() as u64;
    assert_eq!(told["reached"]["count"].as_u64(), Some(length("reached_clubs")));
    assert_eq!(told["reached"]["of"].as_u64(), Some(length("reached_clubs") + length("remaining")));
    assert_eq!(told["talked"]["of"].as_u64(), Some(length("calls")));
    for lang in ["nb", "nn", "en"] {
        let text = home.text(&["round", "report", id, "--lang", lang]);
        let first = told["remaining"][0]["name"].as_str().unwrap();
        assert!(text.contains(name) && text.contains(first), "{text}");
        assert!(home.text(&["round", "report", id, "--lang", lang, "--format", "md"]).starts_with("# "));
        assert!(home.text(&["round", "report", id, "--lang", lang, "--format", "html"]).starts_with("<!DOCTYPE html>"));
    }
    let nowhere = home.run(&["round", "report", "finnes ikke"]);
    assert_eq!(nowhere.status.code(), Some(1));
    assert!(super::said(&nowhere).contains("Fant ingen runde"), "{}", super::said(&nowhere));
}
