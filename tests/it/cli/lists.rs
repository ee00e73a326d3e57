//! The lists of the command line, its languages, its configuration, and what is said to wrong use.

use std::fs;

use serde_json::Value;

use super::{Home, sample};

/// A home with the practice data in `a.db`.
fn practised() -> Home {
    let home = Home::new();
    home.run(&["practice", "--db", "a.db"]); // no terminal: only the data are made
    home
}

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap()
}

#[test]
fn every_list_has_a_json_form_that_parses() {
    let home = practised();
    assert_eq!(list(&home.json(&["clubs", "--json"])).len(), 40);
    assert!(list(&home.json(&["calls", "--json"])).iter().all(|call| call["outcome"].is_string()));
    assert_eq!(list(&home.json(&["calls", "--json", "--limit", "3"])).len(), 3);
    assert!(list(&home.json(&["follow-ups", "--json"])).iter().all(|task| task["side"].is_string()));
    assert!(list(&home.json(&["sessions", "--json"])).iter().all(|one| one["calls"].is_number()));
    assert_eq!(home.json(&["log", "--json"])[0]["deed"], "practice");
    assert_eq!(home.json(&["log", "--drafts", "--json"]), Value::Array(Vec::new()));
    let queue = home.json(&["queue", "--json"]);
    let (ready, later, out) = (list(&queue["ready"]), list(&queue["later"]), list(&queue["out"]));
    assert_eq!(ready.len() + later.len() + out.len(), queue["counts"]["clubs"].as_u64().unwrap() as usize);
    assert!(ready.iter().all(|line| line["tier"].is_string()));
    assert!(later.iter().all(|line| line["ready_at"].is_string() && line["why"].is_string()));
    assert!(out.iter().all(|line| line["out"].is_string()));
}

#[test]
fn a_task_is_told_by_what_is_to_be_done_and_not_only_by_whom_it_is_about() {
    let home = practised();
    let tasks = home.json(&["follow-ups", "--json"]);
    let of = |kind: &str| list(&tasks).iter().find(|task| task["kind"] == kind).unwrap().clone();
    let told = home.text(&["follow-ups"]);
    let search = of("find_successor");
    let name = search["text"].as_str().unwrap();
    assert!(told.contains(&format!("finne etterfølger: {name}")), "{told}");
    assert!(told.contains("rette i registeret: 4"), "{told}");
    assert!(!told.contains("+47"), "a number is read two and two: {told}");
    let club = home.text(&["club", search["club"].as_str().unwrap()]);
    assert!(club.contains(&format!("finne etterfølger: {name}")), "{club}");
}

#[test]
fn the_queue_is_readable_and_says_why() {
    let home = practised();
    let queue = home.json(&["queue", "--json"]);
    let text = home.text(&["queue"]);
    let first = text.lines().next().unwrap();
    assert!(first.contains(queue["ready"][0]["name"].as_str().unwrap()), "{first}");
    assert!(text.contains("Nye tillitsvalgte") && text.contains("senere:") && text.contains("ikke i køen"), "{text}");
}

#[test]
fn follow_ups_are_told_in_the_words_of_the_screen_and_with_the_calls_that_were_agreed() {
    let home = practised();
    let text = home.text(&["follow-ups"]);
    assert!(text.contains("rette i registeret: 49"), "{text}");
    assert!(text.contains("finne etterfølger: Frode Valnes"), "{text}");
    let agreed = text.lines().find(|line| line.contains("avtalt samtale")).unwrap();
    assert_eq!(agreed.as_bytes()[13], b':', "with its hour: {agreed}");
    // For scripts the same rows in the same order.
    let rows = home.json(&["follow-ups", "--json"]);
    let when = |row: &Value| {
        let part = |name: &str| {
            row[name].as_str().map(|text| text.chars().take(if name == "due_on" { 10 } else { 5 }).collect::<String>())
        };
        [part("due_on"), part("due_time")].into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    let told: Vec<String> = list(&rows).iter().map(when).collect();
    assert_eq!(told.len(), text.lines().count());
    assert!(text.lines().zip(&told).all(|(line, when)| line.starts_with(when.as_str())), "{told:?}");
    let agreed: Vec<&Value> = list(&rows).iter().filter(|row| row["kind"] == "agreed_call").collect();
    assert_eq!(agreed.len(), text.lines().filter(|line| line.contains("avtalt samtale")).count());
    let calls = home.json(&["calls", "--json", "--limit", "1000"]);
    for row in agreed {
        let call = list(&calls).iter().find(|call| call["id"] == row["call"]).unwrap();
        assert!(call["club"] == row["club"] && row["side"] == "ours" && row["owner"].is_null(), "{row}");
        assert!(call["id"] == row["id"] && call["person"] == row["person"] && row["is_day_said"] == true, "{row}");
    }
}

#[test]
#[cfg(unix)]
fn a_database_that_can_only_be_read_is_read_and_what_would_be_written_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    let home = practised();
    let mode = |mode: u32| std::fs::set_permissions(home.path(""), std::fs::Permissions::from_mode(mode)).unwrap();
    let read = ["clubs", "queue", "calls", "follow-ups", "report", "offers", "export", "log"];
    let told = |words: &[&str]| words.iter().map(|word| home.text(&[word])).collect::<Vec<_>>();
    let before = (told(&read), home.text(&["find", "lønn"]), home.text(&["round", "new", "--name", "Ny", "--dry-run"]));
    mode(0o500);
    if std::fs::write(home.path("prøve"), "").is_ok() {
        // Root may write there all the same; the tests of the store stand in for this one.
        return;
    }
    let after = (told(&read), home.text(&["find", "lønn"]), home.text(&["round", "new", "--name", "Ny", "--dry-run"]));
    let refused =
        [home.refused(&["round", "new", "--name", "Ny"]), home.refused(&["register", "--csv", "--mark-sent"])];
    mode(0o700);
    assert_eq!(before, after);
    assert!(refused.iter().all(|said| said.contains("kan bare leses")), "{refused:?}");
}

#[test]
fn a_topic_of_several_words_is_found_by_its_name() {
    let home = practised();
    let found = home.json(&["find", "#godt-nytt", "--json"]);
    let noted = home.json(&["calls", "--json", "--limit", "1000"]);
    let has = |call: &&Value| list(&call["topics"]).contains(&"godt-nytt".into());
    let of_calls = list(&found["hits"]).iter().filter(|hit| hit["kind"] == "note").count();
    assert!(of_calls > 0 && of_calls == list(&noted).iter().filter(has).count(), "{found}");
    // The topic itself stands there too, as when it is half-written or its words stand apart.
    for line in ["#godt", "#godt-ny", "emne:\"godt nytt\"", "#nytt"] {
        let found = home.json(&["find", line, "--json"]);
        assert!(
            list(&found["hits"]).iter().any(|hit| hit["kind"] == "tag" && hit["tag"] == "godt-nytt"),
            "{line}: {found}"
        );
    }
    assert!(list(&found["hits"]).iter().any(|hit| hit["kind"] == "tag" && hit["tag"] == "godt-nytt"), "{found}");
    let other = home.json(&["find", "#godt-lov", "--json"]);
    assert!(!list(&other["hits"]).iter().any(|hit| hit["kind"] == "tag"), "{other}");
}

#[test]
fn a_club_is_found_by_id_and_by_a_part_of_its_name() {
    let home = Home::new();
    home.text(&["import", &sample("01")]);
    let clubs = home.json(&["clubs", "--json"]);
    let id = clubs[0]["id"].as_str().unwrap();
    assert_eq!(home.json(&["club", id, "--json"])["club"], clubs[0]);
    let found = home.json(&["club", "ørevika", "--json"]);
    assert_eq!(found["club"]["name"], "Klubben ved Ørevika barnehage");
    assert!(!list(&found["people"]).is_empty());
    assert!(home.text(&["club", "ørevika"]).contains("Folk"));
    let several = home.refused(&["club", "skole"]);
    assert!(several.contains("ungdomsskole") && several.contains("videregående"), "{several}");
    assert!(home.refused(&["club", "finnes slett ikke"]).contains("finnes slett ikke"));
    assert!(home.refused(&["club", "00000000-0000-7000-8000-000000000000"]).contains("klubb"));
}

#[test]
fn questions_are_suggested_with_their_reasons_in_the_language_asked_for() {
    let home = Home::new();
    home.text(&["import", &sample("01")]);
    let told = home.json(&["suggest", "ørevika", "--json"]);
    let questions = list(&told["questions"]);
    assert!((1..=3).contains(&questions.len()), "{told}");
    for question in questions {
        let sum: i64 = list(&question["parts"]).iter().map(|part| part["weight"].as_i64().unwrap()).sum();
        assert_eq!(question["score"], sum);
        assert!(!list(&question["because"]).is_empty() && !question["words"].as_str().unwrap().contains('{'));
    }
    assert!(home.text(&["suggest", "ørevika"]).contains("   fordi "));
    assert!(home.text(&["suggest", "ørevika", "--lang", "en"]).contains("   because "));
}

#[test]
fn what_is_looked_for_is_found_in_everything() {
    let home = practised();
    let told = home.json(&["find", "turnus", "--json"]);
    let hits = list(&told["hits"]);
    let notes: Vec<_> = hits.iter().filter(|hit| hit["kind"] == "note").collect();
    assert!(!notes.is_empty(), "{told}");
    for note in notes {
        let (line, hit) = (note["excerpt"]["line"].as_str().unwrap(), &note["excerpt"]["hits"][0]);
        let at = |end: &str| usize::try_from(hit[end].as_u64().unwrap()).unwrap();
        assert_eq!(line[at("start")..at("end")].to_lowercase(), "turnus");
    }
    let clubs = list(&told["clubs"]).len();
    assert!(clubs > 0 && clubs <= hits.len());
    assert_eq!(list(&home.json(&["find", "turnus", "--json", "--limit", "1"])["clubs"]).len(), 1);
    assert!(home.text(&["find", "turnus", "utfall:snakket"]).contains("notat"));
    assert!(home.text(&["find", "outcome:talked", "roster", "turnus", "--lang", "en"]).is_empty());
}

#[test]
fn a_summary_is_made_of_a_session_that_is_there() {
    let home = practised();
    let sessions = home.json(&["sessions", "--json"]);
    let Some(id) = sessions[0]["id"].as_str() else {
        assert!(home.refused(&["summary"]).contains("økt"));
        return;
    };
    let summary = home.json(&["summary", "--session", id, "--format", "json"]);
    assert_eq!(summary["session"], id);
    assert_eq!(summary["attempts"]["count"], sessions[0]["calls"]);
    let remaining = &summary["remaining"];
    let parts = ["done", "ready", "later", "out"].map(|part| remaining[part]["count"].as_u64().unwrap());
    assert_eq!(parts.iter().sum::<u64>(), remaining["done"]["of"].as_u64().unwrap());
    assert_eq!(home.json(&["summary", "--json"])["session"], id);
    assert!(home.refused(&["summary", "--session", "ingen"]).contains("ingen"));
}

#[test]
fn wrong_use_is_told_in_a_sentence_with_a_way_out() {
    let home = Home::new();
    for (args, words) in [
        (&["--jsno"][..], "--jsno"),
        (&["clubs", "--jsn"], "Mente du --json?"),
        (&["clbs"], "Mente du"),
        (&["club"], "KLUBB mangler"),
        (&["import"], "FIL mangler"),
        (&["summary", "--format", "x"], "text, md, json"),
        (&["summary", "--format"], "--format mangler en verdi"),
        (&["clubs", "--db"], "--db mangler en verdi"),
        (&["clubs", "mer"], "mer er ett ord for mye"),
        (&["queue", "--limit", "mange"], "mange"),
        (&["--lang", "sv"], "nb, nn, en"),
        (&["clubs", "--at", "i går"], "i går"),
    ] {
        let sentence = home.misused(args);
        assert!(sentence.contains(words), "{sentence}");
    }
    assert!(home.misused(&["--lang", "nn", "clbs"]).starts_with("Kjenner ikkje"));
    assert!(home.misused(&["--lang=en", "clbs"]).starts_with("There is no command"));
    assert!(!home.path("a.db").exists());
}

#[test]
fn help_is_in_the_language_asked_for() {
    let home = Home::new();
    for (lang, words) in [("nb", "Ringekøen"), ("nn", "Ringjekøen"), ("en", "The call queue")] {
        assert!(home.text(&["--lang", lang, "--help"]).contains(words));
        assert!(home.text(&["queue", "-h", "--lang", lang]).contains(words));
    }
    assert!(home.text(&["--version"]).contains(env!("CARGO_PKG_VERSION")));
    let mut command = home.command(&["--help"]);
    let output = command.env("RINGERUNDE_LANG", "en").output().unwrap();
    assert!(String::from_utf8(output.stdout).unwrap().contains("The call queue"));
}

#[test]
fn the_configuration_is_read_and_flags_and_environment_come_before_it() {
    let home = Home::new();
    home.write("oppsett.toml", "language = \"en\"\ndatabase = \"fra-fila.db\"\n");
    let with = |home: &Home, args: &[&str], env: &[(&str, &str)]| {
        let mut command = home.command(&["--config", "oppsett.toml"]);
        command.env_remove("RINGERUNDE_DB").args(args).envs(env.iter().copied()).output().unwrap()
    };
    let told = |output: std::process::Output| String::from_utf8(output.stdout).unwrap();
    let list = sample("02");
    assert!(told(with(&home, &["import", &list], &[])).contains("New: 12 clubs"));
    assert!(home.path("fra-fila.db").exists());
    let from_env = with(&home, &["import", &list], &[("RINGERUNDE_DB", "env.db"), ("RINGERUNDE_LANG", "nn")]);
    assert!(told(from_env).contains("Nytt: 12 klubbar") && home.path("env.db").exists());
    let by_flag = ["import", &list, "--db", "flagg.db", "--lang", "nb"];
    let from_flag = with(&home, &by_flag, &[("RINGERUNDE_DB", "env.db"), ("RINGERUNDE_LANG", "nn")]);
    assert!(told(from_flag).contains("Nytt: 12 klubber") && home.path("flagg.db").exists());
}

#[test]
fn a_mistake_in_the_configuration_is_told_with_file_line_and_key() {
    let home = Home::new();
    home.write("feil.toml", "language = \"nb\"\nlangauge = \"nn\"\n");
    let sentence = home.refused(&["clubs", "--config", "feil.toml"]);
    assert!(sentence.contains("feil.toml, linje 2") && sentence.contains("langauge"), "{sentence}");
    assert!(home.refused(&["clubs", "--config", "borte.toml"]).contains("borte.toml"));
    assert!(home.text(&["--config", "feil.toml", "--help"]).contains("Bruk:"), "help is always there");
}

#[test]
fn a_database_that_cannot_be_used_gives_a_sentence_and_stays_as_it_is() {
    let home = Home::new();
    home.write("notat.db", "dette er ikke en database, bare noen ord som er lange nok til å se ut som noe");
    assert!(home.refused(&["clubs", "--db", "notat.db"]).contains("notat.db er ikke en ringerunde-fil"));
    assert!(home.refused(&["import", &sample("01"), "--db", "notat.db"]).contains("notat.db"));
    assert!(fs::read_to_string(home.path("notat.db")).unwrap().starts_with("dette er"));
    assert!(home.refused(&["clubs", "--db", "borte.db"]).contains("borte.db"));
    assert!(!home.path("borte.db").exists());
    assert!(home.refused(&["import", &sample("01"), "--db", "."]).contains("mappe"));
    home.text(&["import", &sample("01")]);
    let other = rusqlite::Connection::open(home.path("a.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    assert!(home.refused(&["import", &sample("02")]).contains("i bruk av et annet vindu"));
    other.execute_batch("ROLLBACK; PRAGMA user_version = 99").unwrap();
    drop(other);
    assert!(home.refused(&["clubs"]).contains("nyere utgave"));
}

#[test]
fn practice_is_made_once_and_anew_only_when_asked_or_untouched_on_another_day() {
    let home = Home::new();
    let practice = |extra: &[&str]| {
        let args = [&["practice", "--db", "o.db"][..], extra].concat();
        assert!(home.refused(&args).contains("terminal"));
        home.json(&["clubs", "--json", "--db", "o.db"])[0]["id"].as_str().unwrap().to_owned()
    };
    let first = practice(&[]);
    assert_eq!(practice(&[]), first);
    let anew = practice(&["--reset"]);
    assert_ne!(anew, first);
    assert_ne!(practice(&["--at", "2026-11-24 10:00"]), anew, "nobody has rung, and it is another day");
    let touched = home.text(&["import", &sample("02"), "--db", "o.db"]);
    assert!(touched.contains("12 klubber"));
    let kept = practice(&[]);
    assert_eq!(practice(&["--at", "2027-01-05 10:00"]), kept, "somebody has worked with it");
    assert!(!home.path("a.db").exists(), "the real list is never touched");
}

#[test]
fn practice_never_touches_a_real_list() {
    let home = Home::new();
    home.text(&["import", &sample("01")]);
    let before = home.text(&["export"]);
    for args in [&["practice", "--db", "a.db"][..], &["practice", "--reset", "--db", "a.db"]] {
        assert!(home.refused(args).contains("annet enn øvingsdata"));
    }
    assert_eq!(home.text(&["export"]), before);
}

#[test]
fn without_a_terminal_the_program_says_so() {
    assert!(Home::new().refused(&[]).contains("ikke en terminal"));
}

#[test]
fn an_empty_list_is_no_error_and_stdout_stays_empty() {
    let home = Home::new();
    let mut command = home.command(&["clubs"]);
    let output = command.env_remove("RINGERUNDE_DB").output().unwrap();
    assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0));
    assert!(String::from_utf8(output.stderr).unwrap().contains("ringerunde import"));
    let mut command = home.command(&["clubs", "--json"]);
    assert_eq!(command.env_remove("RINGERUNDE_DB").output().unwrap().stdout, b"[]\n");
}

#[test]
fn an_empty_list_where_there_are_clubs_does_not_ask_for_a_list() {
    let home = Home::new();
    home.text(&["import", &sample("01")]);
    for list in [&["calls"][..], &["follow-ups"], &["sessions"], &["log", "--drafts"], &["offers"]] {
        let output = home.run(list);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(0), 0));
        assert!(!said.contains("import") && said.starts_with("Ing"), "{list:?}: {said}");
    }
}

#[test]
fn a_full_disk_is_told_without_words_about_a_text_that_is_not_there() {
    let said = Home::new().refused(&["import", &sample("01"), "--db", "/dev/full"]);
    assert!(said.contains("Disken er full") && !said.contains("teksten"), "{said}");
}

#[test]
fn a_club_tells_who_is_to_come_who_has_left_and_who_leaves() {
    let home = Home::new();
    let list =
        "Klubb;Fornavn;Etternavn;Verv;Valgt dato\nVik;Kari;Ny;Klubbleder;01.12.2026\nVik;Ola;Nå;Nestleder;01.02.2026\n";
    home.write("vik.csv", list);
    home.text(&["import", "vik.csv"]);
    let text = home.text(&["export"]);
    let people: serde_json::Value = serde_json::from_str(&text).unwrap();
    let ola = people["people"].as_array().unwrap().iter().find(|one| one["given_name"] == "Ola").unwrap().clone();
    let told = |left: &str| {
        let home = Home::new();
        let (none, on) = ("\"left_post_on\": null", format!("\"left_post_on\": \"{left}\""));
        // Ola alone: the rows of a person begin with the id.
        let at = text.find(ola["id"].as_str().unwrap()).unwrap();
        let (before, after) = text.split_at(at);
        home.write("alt.json", before.to_owned() + &after.replacen(none, &on, 1));
        home.text(&["import", "alt.json"]);
        home.text(&["club", "vik", "--at", "2026-11-21 14:03"])
    };
    let gone = told("2026-11-01");
    let line = |text: &str, name: &str| text.lines().find(|line| line.contains(name)).unwrap().to_owned();
    assert!(line(&gone, "Kari").contains("valgt fra 01.12.2026"), "{gone}");
    assert!(line(&gone, "Ola").contains("tidligere (til 01.11.2026)"), "{gone}");
    assert!(line(&told("2026-12-01"), "Ola").contains("går av 01.12.2026"));
}
