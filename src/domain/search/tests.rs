//! What a line of search is understood as.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;

fn now() -> NaiveDateTime {
    // A Tuesday.
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap().and_hms_opt(16, 10, 0).unwrap()
}

fn parse(line: &str) -> Query {
    Query::parse(line, now())
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

#[test]
fn words_are_folded_and_counted_once() {
    assert_eq!(parse("Løvås  LOVAS lønn").words, ["lovas", "lonn"]);
    assert!(parse("  ").is_empty() && parse("!?").is_empty());
}

#[test]
fn three_digits_are_a_number_however_they_are_written() {
    assert_eq!(parse("42 09-99").digits.as_deref(), Some("420999"));
    assert_eq!(parse("+47 (42)").digits.as_deref(), Some("4742"));
    assert_eq!((parse("42").digits, parse("42").words), (None, vec!["42".to_owned()]));
    assert_eq!(parse("0999 klubb:aure").digits.as_deref(), Some("0999"));
}

#[test]
fn filters_are_understood_in_three_languages() {
    let wanted = Query {
        words: vec!["turnus".into()],
        club: vec!["aure".into()],
        after: day("2026-09-01"),
        outcomes: vec![Outcome::NoAnswer],
        topics: vec!["lonn".into()],
        ..Query::default()
    };
    for line in [
        "klubb:aure etter:2026-09-01 utfall:\"ikke svar\" #lønn turnus",
        "turnus #Lønn etter:1. september utfall:ikkesvar klubb:Aure",
        "club:aure since:september outcome:no_answer topic:lønn turnus",
        "KLUBB:aure fra:1.9.2026 utfall:ikkje_svar emne:#lønn turnus",
    ] {
        assert_eq!(parse(line), wanted, "{line}");
    }
}

#[test]
fn a_topic_of_several_words_is_one_and_is_found_by_its_name_and_by_its_beginning() {
    for (line, topics) in [
        ("#Godt-nytt", vec!["godt-nytt"]),
        ("emne:\"godt nytt\"", vec!["godt-nytt"]),
        ("#lønn #godt-nytt", vec!["lonn", "godt-nytt"]),
        ("emne:lønn,turnus #lønn", vec!["lonn", "turnus"]),
        ("# -", vec![]),
    ] {
        assert_eq!(parse(line).topics, topics, "{line}");
    }
    let note = Handles::new("", &["godt-nytt".to_owned(), "lønn".to_owned()], None);
    for (line, is_met) in [
        ("#godt-nytt", true),
        ("#godtnytt", true),
        ("#godt-n", true),
        ("#godt", true),
        ("#nytt", false),
        ("#lønn,godt", true),
    ] {
        assert_eq!(parse(line).is_met_by(&note), is_met, "{line}");
    }
}

#[test]
fn a_day_takes_the_words_that_belong_to_it_and_no_more() {
    let query = parse("etter:for to uker siden turnus");
    assert_eq!((query.after, query.words), (day("2026-11-10"), vec!["turnus".to_owned()]));
    let query = parse("etter:mandag lønn");
    assert_eq!((query.after, query.words), (day("2026-11-23"), vec!["lonn".to_owned()]));
    assert_eq!(parse("etter:\"to uker\" tre").words, ["tre"]);
}

#[test]
fn what_is_not_understood_is_said_and_filters_nothing() {
    let query = parse("etter:tull utfall:xyz lønn");
    assert_eq!(query.doubts, [Doubt::NoDay("tull".into()), Doubt::NoOutcome("xyz".into())]);
    assert_eq!((query.after, query.outcomes.len(), query.words), (None, 0, vec!["lonn".to_owned()]));
    // A filter that has just been begun is no mistake.
    assert_eq!(parse("etter: utfall: klubb: #"), Query::default());
}

#[test]
fn quotation_marks_hold_words_together() {
    assert_eq!(parse("klubb:\"Aure Verksted\" lønn").club, ["aure", "verksted"]);
    assert_eq!(parse("klubb:\"Aure Verksted").club, ["aure", "verksted"]);
}

#[test]
fn a_web_address_is_words() {
    assert_eq!(parse("https://union.example").words, ["https", "union", "example"]);
}

proptest! {
    #[test]
    fn any_line_is_understood_somehow(line in "\\PC{0,80}") {
        let query = parse(&line);
        prop_assert!(query.words.len() <= MOST_WORDS);
        let folded = |word: &String| words_of(word).collect::<Vec<_>>() == [word.clone()];
        prop_assert!(query.words.iter().chain(&query.club).all(folded), "{query:?}");
        prop_assert!(query.topics.iter().flat_map(|topic| topic.split('-')).map(str::to_owned).all(|word| folded(&word)));
        prop_assert!(query.after.is_none_or(|day| day <= now().date()));
    }

    #[test]
    fn filters_may_stand_in_any_order(order in Just(["klubb:aure", "etter:2025", "utfall:snakket", "#lønn", "turnus"]).prop_shuffle()) {
        prop_assert_eq!(parse(&order.join(" ")), parse("turnus #lønn utfall:snakket etter:2025 klubb:aure"));
    }

    #[test]
    fn a_text_is_found_by_the_beginning_of_each_of_its_words(text in "[a-zæøåéA-ZÆØÅ0-9 .,#!-]{0,40}", cut in 1..6usize) {
        let tokens: Vec<String> = words_of(&text).collect();
        for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
            let begin: String = word.chars().take(cut).collect();
            for wanted in parse(&begin).words {
                prop_assert!(tokens.iter().any(|token| token.starts_with(&wanted)), "{begin} in {tokens:?}");
            }
        }
    }
}
