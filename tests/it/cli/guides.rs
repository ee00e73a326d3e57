//! `guide check` and `guide show`, and an organisation's own guide files from outside. What can be wrong in a file, one by
//! one, is tried in `src/assets/own`.

use std::fs;

use super::Home;
use crate::terminal::Term;

const NEW: &str = r#"id = "egen"
queue_tier = 4
minutes = 5
title = { nb = "Vår egen", nn = "Vår eigen", en = "Our own" }
purpose = { nb = "Prøve", nn = "Prøve", en = "Try" }
[[opening]]
id = "egen-1"
topic = "a"
base = 40
nb = "Hvordan går det?"
nn = "Korleis går det?"
en = "How are you?"
"#;

/// A question that beats all others of the ordinary round.
const LOUD: &str = r#"id = "vanlig_runde"
[[opening]]
id = "vr-egen"
topic = "our_own"
warm = true
base = 100
nb = "Hva er nytt hos Fellesklubben?"
nn = "Kva er nytt hos Fellesklubben?"
en = "What is new with the joint club?"
"#;

/// A home where `$HOME/.config/ringerunde/guides` has these files.
fn with(files: &[(&str, &str)]) -> Home {
    let home = Home::new();
    let folder = home.path(".config/ringerunde/guides");
    fs::create_dir_all(&folder).unwrap();
    for (name, text) in files {
        fs::write(folder.join(name), text).unwrap();
    }
    home
}

#[test]
fn without_own_guides_ours_are_checked_and_listed() {
    let home = Home::new();
    assert_eq!(home.text(&["guide", "check"]), "8 guidefiler er sjekket, og alt er i orden.\n");
    assert_eq!(home.json(&["guide", "check", "--json"]), serde_json::json!([]));
    assert_eq!(home.text(&["guide", "show"]).lines().count(), 8);
    let list = home.json(&["guide", "show", "--json"]);
    assert_eq!((&list[0]["id"], &list[0]["own_files"]), (&"nytillitsvalgt".into(), &serde_json::json!([])));
}

#[test]
fn an_own_guide_is_found_beside_the_configuration_and_where_it_is_said_to_be() {
    let home = with(&[("egen.toml", NEW), ("notat.txt", "= 3"), (".egen.toml", "= 3")]);
    assert!(home.text(&["guide", "check"]).starts_with("9 guidefiler"));
    assert!(home.text(&["guide", "show"]).contains("Vår egen"));
    fs::create_dir_all(home.path("andre/guides")).unwrap();
    fs::write(home.path("andre/guides/b.toml"), NEW.replace("egen", "andre")).unwrap();
    home.write("andre/a.toml", "");
    home.write("andre/b.toml", "guides = \"guides\"\n");
    home.write("c.toml", "guides = \"nowhere\"\n");
    for args in [["--config", "andre/a.toml"], ["--config", "andre/b.toml"], ["--guides", "andre/guides"]] {
        let listed = home.text(&[&args[..], &["guide", "show"]].concat());
        assert!(listed.contains("andre") && !listed.contains("egen-1"), "{args:?}: {listed}");
    }
    let output = home.command(&["guide", "show"]).env("RINGERUNDE_GUIDES", "andre/guides").output().unwrap();
    assert!(String::from_utf8(output.stdout).unwrap().contains("andre"));
    let output = home.run(&["--config", "c.toml", "guide", "check"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stdout).unwrap().contains("nowhere"), "a folder that was named must be there");
}

#[test]
fn an_entry_of_ones_own_is_among_the_questions() {
    let home = with(&[("var.toml", LOUD)]);
    home.run(&["practice", "--db", "a.db"]);
    let clubs = home.json(&["clubs", "--json"]);
    let asked = clubs.as_array().unwrap().iter().filter_map(|club| {
        let told = home.json(&["suggest", club["id"].as_str().unwrap(), "--json"]);
        (told["guide"] == "vanlig_runde").then(|| told["questions"].to_string())
    });
    let asked: Vec<String> = asked.take(3).collect();
    assert!(asked.len() == 3 && asked.iter().all(|questions| questions.contains("Fellesklubben")), "{asked:?}");
    assert!(home.text(&["guide", "show"]).contains("endret av dere"));
}

#[test]
fn a_mistake_is_told_with_file_line_and_key_in_three_languages() {
    let home = with(&[("egen.toml", &NEW.replace("base = 40", "base = 40\nboost = { moon = 5 }")), ("b.toml", LOUD)]);
    for (lang, line, summed) in [
        ("nb", "egen.toml, linje 10, egen-1.boost: «moon» er ikke noe programmet vet om en klubb.", "2 feil. Rett"),
        ("nn", "egen.toml, line 10, egen-1.boost: «moon» er ikkje noko programmet veit om ein klubb.", "2 feil. Rett"),
        ("en", "egen.toml, line 10, egen-1.boost: “moon” is nothing the program knows about a club.", "2 mistakes."),
    ] {
        let output = home.run(&["guide", "check", "--lang", lang]);
        let told = String::from_utf8(output.stdout).unwrap();
        assert_eq!((output.status.code(), told.lines().count()), (Some(1), 2), "{told}");
        assert!(told.lines().all(|sentence| sentence.ends_with('.')), "{told}");
        assert!(told.contains(line), "{told}");
        assert!(String::from_utf8(output.stderr).unwrap().starts_with(summed));
    }
    let output = home.run(&["guide", "check", "--json"]);
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&told[1]["line"], &told[1]["key"]), (&10.into(), &"egen-1.boost".into()));
    assert_eq!((&told[1]["mistake"], &told[1]["left_out"]), (&"unknown_fact".into(), &true.into()));
    assert_eq!((output.status.code(), told[0]["mistake"].as_str()), (Some(1), Some("no_openings")));
}

#[test]
fn a_broken_file_is_said_once_and_everything_works() {
    let home = with(&[("a.toml", "id = \"x\"\n= 3"), ("b.toml", LOUD)]);
    home.run(&["practice", "--db", "a.db"]);
    let output = home.run(&["queue"]);
    assert_eq!(output.status.code(), Some(0));
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said, "Én feil i egne guider (a.toml, linje 2). Se ringerunde guide check.\n");
    assert!(!output.stdout.is_empty());
    assert!(home.text(&["guide", "show", "vanlig_runde"]).contains("Fellesklubben"), "the other file counts");
}

#[test]
fn a_file_can_be_checked_before_it_is_put_in_place() {
    let home = Home::new();
    home.write("ny.toml", NEW);
    home.write("rar.toml", b"id = \"a\"\n\xff");
    home.write("esc.toml", NEW.replace("Vår egen", "V\\u001b]0;x\\u0007\\u009b31mår"));
    assert_eq!(home.text(&["guide", "check", "ny.toml"]), "Én guidefil er sjekket, og alt er i orden.\n");
    for (name, words) in
        [("rar.toml", "linje 2: fila er ikke UTF-8"), ("borte.toml", "Finner ikke borte.toml"), (".", ".")]
    {
        let output = home.run(&["guide", "check", name]);
        assert_eq!(output.status.code(), Some(1));
        assert!(String::from_utf8(output.stdout).unwrap().contains(words), "{name}");
    }
    let output = home.run(&["guide", "check", "esc.toml"]);
    assert!(String::from_utf8(output.stdout).unwrap().contains("linje 4, title.nb: skjulte styretegn"));
    fs::create_dir(home.path("g")).unwrap();
    fs::rename(home.path("esc.toml"), home.path("g/esc.toml")).unwrap();
    for args in [["guide", "show", "egen"], ["guide", "show", "--json"]] {
        let text = home.text(&[&["--guides", "g"][..], &args[..]].concat());
        assert!(!text.chars().any(|sign| sign.is_control() && sign != '\n'), "{text:?}");
        assert!(!text.contains("\\u001b"), "{text}");
    }
}

#[test]
fn a_guide_is_written_out_readably_as_data_and_as_a_file_to_start_from() {
    let home = Home::new();
    for (lang, words) in [("nb", "Åpningsspørsmål"), ("nn", "Opningsspørsmål"), ("en", "Opening questions")] {
        let text = home.text(&["guide", "show", "nytillitsvalgt", "--lang", lang]);
        for part in [words, "ny-gratulerer", "(rep_is_new)", "+25", "signup:vlaring"] {
            assert!(text.contains(part), "{part} in:\n{text}");
        }
    }
    let guide = home.json(&["guide", "show", "nytillitsvalgt", "--json"]);
    assert_eq!(
        (&guide["openings"][0]["id"], &guide["openings"][0]["boost"]["rep_is_new"]),
        (&"ny-gratulerer".into(), &25.into())
    );
    for list in ["probes", "offers", "listen", "closing", "must_record"] {
        assert!(!guide[list].as_array().unwrap().is_empty(), "{list}");
    }
    let source = home.text(&["guide", "show", "nytillitsvalgt", "--toml"]);
    home.write("kopi.toml", &source);
    home.text(&["guide", "check", "kopi.toml"]);
    assert!(home.refused(&["guide", "show", "borte"]).contains("nytillitsvalgt"));
    assert!(home.refused(&["guide", "show", "borte", "--toml"]).contains("vanlig_runde"));
    assert!(home.misused(&["guide", "show", "--toml"]).contains("GUIDE mangler"));
    home.misused(&["guide"]);
    assert!(home.misused(&["guide", "chek"]).contains("Mente du check"));
    for args in [["guide", "--help"], ["guide", "-h"]] {
        assert!(home.text(&args).contains("check"));
    }
    assert!(home.text(&["guide", "check", "--help"]).contains("ringerunde guide check FIL"));
}

#[test]
fn the_example_of_the_readme_is_right() {
    let readme = fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let example = readme.split("```toml\n").find(|part| part.starts_with("# guides/")).unwrap();
    let home = with(&[("our-round.toml", example.split("```").next().unwrap())]);
    home.text(&["guide", "check"]);
    let shown = home.text(&["guide", "show", "vanlig_runde"]);
    assert!(shown.contains("our-joint-club") && !shown.contains("vr-mote ·"), "{shown}");
}

#[test]
fn the_program_says_once_what_is_wrong_and_goes_on() {
    let home = with(&[("a.toml", "id = \"x\"\n= 3")]);
    let home_path = home.path("");
    let env = [("HOME", home_path.to_str().unwrap()), ("RINGERUNDE_LANG", "en"), ("XDG_CONFIG_HOME", "")];
    let mut term = Term::start(&["practice", "--db", home.path("p.db").to_str().unwrap()], 120, 36, &env);
    term.wait_for("One mistake in your own guides (a.toml, line 2)").unwrap();
    term.keys("<esc>");
    term.wait_gone("own guides").unwrap();
    term.keys("<c-q>");
    assert_eq!(term.wait_exit(), Ok(0));
}
