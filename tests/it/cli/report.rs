//! `overview` and `report` from outside: the same figures, days in words, and a sentence for what is no period.

use serde_json::Value;

use super::Home;

/// A home with the practice data in `a.db`.
fn practised() -> Home {
    let home = Home::new();
    home.run(&["practice", "--db", "a.db"]); // no terminal: only the data are made
    home
}

#[test]
fn the_report_has_the_figures_of_the_overview_and_each_is_the_sum_of_its_list() {
    let home = practised();
    let overview = home.json(&["overview", "--json"]);
    let report = home.json(&["report", "--format", "json"]);
    assert_eq!(home.json(&["report", "--json"]), report);
    for field in ["period", "before", "clubs", "members", "figures", "cells"] {
        assert_eq!(overview[field], report[field], "{field}");
    }
    let (figures, cells) = (overview["figures"].as_array().unwrap(), overview["cells"].as_array().unwrap());
    assert!(figures.len() > 30 && cells.iter().all(|cell| cell["which"].as_str().unwrap().contains('-')));
    // The map is the calls of the days by the hour.
    let calls = |figures: &[serde_json::Value], kind: &str| -> u64 {
        figures.iter().filter(|figure| figure["figure"] == kind).map(|figure| figure["of"].as_u64().unwrap()).sum()
    };
    assert_eq!(calls(cells, "cell"), calls(figures, "weekday"));
    for figure in figures.iter().chain(cells) {
        let sum: u64 = figure["clubs"].as_array().unwrap().iter().map(|one| one["count"].as_u64().unwrap()).sum();
        assert_eq!(figure["count"].as_u64(), Some(sum), "{figure}");
        assert!(figure["count"].as_u64() <= figure["of"].as_u64());
    }
    assert_eq!(overview["period"]["from"], "2026-01-01");
    let measures = report["measures"].as_array().unwrap();
    assert!(measures.iter().any(|one| one["measure"] == "round_without_rep"), "{measures:?}");
    assert!(measures.iter().all(|one| !one["words"].as_str().unwrap().contains('{')));
}

#[test]
fn the_report_is_written_in_every_format_and_language() {
    let home = practised();
    for (lang, title) in [("nb", "Sak til styret"), ("nn", "Sak til styret"), ("en", "Item for the board")] {
        let text = home.text(&["report", "--lang", lang]);
        assert!(text.starts_with(title), "{text}");
        assert!(home.text(&["report", "--lang", lang, "--format", "md"]).starts_with(&format!("# {title}")));
        let html = home.text(&["report", "--lang", lang, "--format", "html"]);
        assert!(html.starts_with(&format!("<!DOCTYPE html>\n<html lang=\"{lang}\">")) && html.contains(title));
        assert!(home.text(&["overview", "--lang", lang]).starts_with(title));
    }
}

#[test]
fn the_period_is_said_in_words_or_digits_and_lies_in_the_past() {
    let home = practised();
    let period = |args: &[&str]| {
        let told = home.json(&[&["report", "--json"], args].concat());
        let day = |name: &str| told["period"][name].as_str().unwrap().to_owned();
        (day("from"), day("to"))
    };
    let of = |from: &str, to: &str| (from.to_owned(), to.to_owned());
    assert_eq!(period(&[]), of("2026-01-01", "2026-11-21"));
    assert_eq!(period(&["--from", "1. juli", "--to", "30.9.2026"]), of("2026-07-01", "2026-09-30"));
    assert_eq!(period(&["--from", "1 December"]), of("2025-12-01", "2026-11-21"));
    assert_eq!(period(&["--to", "2025-06-30"]), of("2025-01-01", "2025-06-30"));
    assert_eq!(period(&["--from", "fredag", "--to", "i dag"]), of("2026-11-20", "2026-11-21"));
}

#[test]
fn what_is_no_day_or_no_period_is_a_sentence() {
    let home = practised();
    for odd in ["31.2.2026", "2026-02-30", "tull", "", "99999-01-01"] {
        let refused = home.run(&["report", "--from", odd]);
        assert_eq!(refused.status.code(), Some(2), "{odd}");
        assert!(super::said(&refused).contains("er ingen dag"), "{odd}: {}", super::said(&refused));
    }
    let turned = home.run(&["report", "--from", "2026-05-01", "--to", "2026-04-01"]);
    assert_eq!(turned.status.code(), Some(2));
    assert!(super::said(&turned).contains("Bytt om de to dagene"));
}

#[test]
fn a_period_that_has_not_begun_is_refused_and_one_that_ends_ahead_says_so() {
    let home = practised();
    let ahead = home.run(&["report", "--from", "2027-01-01", "--to", "2027-02-01"]);
    assert_eq!(ahead.status.code(), Some(1));
    assert!(super::said(&ahead).contains("har ikke begynt"), "{}", super::said(&ahead));
    assert!(home.text(&["report", "--to", "2026-12-31"]).contains("til og med i dag"));
    assert!(!home.text(&["report"]).contains("til og med i dag"));
}

#[test]
fn what_is_not_found_is_said_to_be_that_and_a_filter_that_does_not_exist_says_which_do() {
    let home = practised();
    let said = |words: &str| super::said(&home.run(&["find", words]));
    assert!(said("qqqxyz").contains("Fant ingenting for «qqqxyz»"), "{}", said("qqqxyz"));
    let doubt = said("utfall:tull");
    assert!(doubt.contains("ikke-svar") && !doubt.contains("Fant ingenting"), "{doubt}");
    // With nothing else to look for it is wrong use; what is left of a line is looked for all the same.
    assert_eq!(home.misused(&["find", "utfall:tull"]), doubt);
    assert!(home.misused(&["find", "etter:blurp", "--json"]).contains("Forstår ikke «blurp»"));
    let rest = home.run(&["find", "turnus", "utfall:tull"]);
    assert_eq!((rest.status.code(), rest.stdout.is_empty()), (Some(0), false));
    assert_eq!(super::said(&rest), doubt);
}

#[test]
fn without_clubs_the_report_says_so_and_the_figures_are_of_nothing() {
    let home = Home::new();
    let said = |args: &[&str]| {
        let output = home.command(args).env_remove("RINGERUNDE_DB").output().unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", super::said(&output));
        String::from_utf8(output.stdout).unwrap()
    };
    assert!(said(&["report"]).contains("Det er ingen klubber i registeret ennå"));
    let told: Value = serde_json::from_str(&said(&["overview", "--json"])).unwrap();
    assert_eq!((&told["clubs"], &told["members"]), (&Value::from(0), &Value::from(0)));
    assert!(!home.path("a.db").exists(), "a report makes no database");
}

#[test]
fn a_list_that_has_only_those_who_sit_now_makes_nothing_better_than_it_was() {
    let home = Home::new();
    let list = "Klubb;Medlemmer;Navn;Verv;Mobil;Valgt\n\
        Aure;10;Kari Aune;klubbleder;42100001;01.03.2026\n\
        Bodø;20;Ola Berg;klubbleder;42100002;01.02.2026\n\
        Dokka;5;Per Dal;klubbleder;42100003;01.04.2024\n";
    home.write("ny.csv", list);
    home.text(&["import", "ny.csv"]);
    let text = home.text(&["report"]);
    let line = text.lines().find(|line| line.contains("Uten tillitsvalgt")).unwrap();
    assert!(line.contains("0 av 3 arbeidsplasser") && line.contains("ikke kjent"), "{line}");
    assert!(!text.contains("Bedre: Uten tillitsvalgt"), "{text}");
    let text = home.text(&["report", "--from", "2025-01-01", "--to", "2025-12-31"]);
    let line = text.lines().find(|line| line.contains("Uten tillitsvalgt")).unwrap();
    assert!(line.contains("0 av 1 arbeidsplass") && line.contains("for 2 klubber er det ikke kjent"), "{line}");
}
