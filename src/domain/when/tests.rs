//! Sentences as callers write them, and the day and time they mean.

use chrono::Timelike;
use proptest::prelude::*;

use super::*;

/// Wednesday of week 48, at one o'clock.
fn now() -> NaiveDateTime {
    "2026-11-25T13:00:00".parse().unwrap()
}

fn said(when: Option<When>) -> String {
    match when {
        None => "-".into(),
        Some(When { day, time: None, .. }) => day.format("%Y-%m-%d").to_string(),
        Some(When { day, time: Some(time), .. }) => day.and_time(time).format("%Y-%m-%d %H:%M").to_string(),
    }
}

/// Checks rows of text, what it means and which words said so (empty: all of them).
fn check(rows: &[(&str, &str, &str)]) {
    let wrong: Vec<String> = rows
        .iter()
        .filter_map(|(text, means, span)| {
            let found = find(text, now());
            let words = found.as_ref().map_or("", |found| &text[found.span.clone()]);
            let is_right = said(found.clone()) == *means && (span.is_empty() || words == *span);
            (!is_right).then(|| format!("«{text}»: {means} «{span}», not {} «{words}»", said(found.clone())))
        })
        .collect();
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn none(texts: &[&str]) {
    check(&texts.iter().map(|text| (*text, "-", "")).collect::<Vec<_>>());
}

#[test]
fn days_near_are_understood_in_three_languages() {
    check(&[
        ("ringe i dag", "2026-11-25", "i dag"),
        ("call her today.", "2026-11-25", "today"),
        ("I morgen sender jeg heftet", "2026-11-26", "I morgen"),
        ("sende i morgon", "2026-11-26", "i morgon"),
        ("imorgen", "2026-11-26", ""),
        ("see you tomorrow", "2026-11-26", "tomorrow"),
        ("i overmorgen", "2026-11-27", ""),
        ("the day after tomorrow", "2026-11-27", "day after tomorrow"),
        ("i kveld", "2026-11-25 18:00", ""),
        ("tonight at 8", "2026-11-25 20:00", "tonight at 8"),
        ("i kveld kl 19.30", "2026-11-25 19:30", ""),
        ("i morgen kveld", "2026-11-26 18:00", ""),
        ("fredag kveld kl 8", "2026-11-27 20:00", ""),
    ]);
}

#[test]
fn a_weekday_is_the_next_such_day_after_today() {
    check(&[
        ("sende påmelding V-læring fredag", "2026-11-27", "fredag"),
        ("på fredag!", "2026-11-27", "fredag"),
        ("Onsdag", "2026-12-02", "Onsdag"),
        ("måndag", "2026-11-30", ""),
        ("mandag", "2026-11-30", ""),
        ("tysdag", "2026-12-01", ""),
        ("laurdag", "2026-11-28", ""),
        ("sundag", "2026-11-29", ""),
        ("SØNDAG", "2026-11-29", ""),
        ("ma\u{30a}ndag", "2026-11-30", "ma\u{30a}ndag"),
        ("friday", "2026-11-27", ""),
        ("ring fre.", "2026-11-27", "fre."),
        ("fre", "2026-11-27", ""),
        ("ring man.", "2026-11-30", "man."),
        ("på man", "2026-11-30", "man"),
        ("on Fri", "2026-11-27", "Fri"),
        ("tor. kl 14", "2026-11-26 14:00", "tor. kl 14"),
        ("(torsdag)", "2026-11-26", "torsdag"),
        ("mandag-onsdag", "2026-11-30", "mandag"),
        ("lørdag/søndag", "2026-11-28", "lørdag"),
    ]);
}

#[test]
fn neste_and_a_weekday_lie_in_the_following_week() {
    check(&[
        ("neste tirsdag", "2026-12-01", "neste tirsdag"),
        ("next tuesday", "2026-12-01", ""),
        ("neste fredag", "2026-12-04", ""),
        ("neste fre.", "2026-12-04", "neste fre."),
        ("neste uke", "2026-11-30", ""),
        ("neste veke", "2026-11-30", ""),
        ("next week", "2026-11-30", ""),
        ("neste måned", "2026-12-01", ""),
        ("fredag neste uke", "2026-12-04", ""),
        ("torsdag i neste veke kl 10", "2026-12-03 10:00", ""),
        ("tirsdag om to uker", "2026-12-08", ""),
    ]);
}

#[test]
fn so_much_time_ahead_is_counted() {
    check(&[
        ("om to uker", "2026-12-09", ""),
        ("om 3 dagar", "2026-11-28", ""),
        ("om en måned", "2026-12-25", ""),
        ("om ei veke", "2026-12-02", ""),
        ("om eit par veker", "2026-12-09", ""),
        ("om fjorten dager", "2026-12-09", ""),
        ("om tolv dager", "2026-12-07", ""),
        ("in two weeks", "2026-12-09", ""),
        ("within a week", "2026-12-02", ""),
        ("om en time", "2026-11-25 14:00", ""),
        ("om 20 minutter", "2026-11-25 13:20", ""),
        ("om en halv time", "2026-11-25 13:30", ""),
        ("in half an hour", "2026-11-25 13:30", ""),
        ("om 12 timar", "2026-11-26 01:00", ""),
        ("om to uker kl 10", "2026-12-09 10:00", ""),
    ]);
}

#[test]
fn dates_with_the_name_of_the_month() {
    check(&[
        ("3. des", "2026-12-03", ""),
        ("3. des.", "2026-12-03", "3. des"),
        ("innen 3. desember 2027", "2027-12-03", "3. desember 2027"),
        ("3 dec", "2026-12-03", ""),
        ("3rd of December", "2026-12-03", ""),
        ("december 3", "2026-12-03", ""),
        ("Dec 3rd, 2027", "2027-12-03", ""),
        ("17. mai", "2027-05-17", ""),
        ("25. november", "2026-11-25", ""),
        ("24. november", "2027-11-24", ""),
        ("29. feb", "2028-02-29", ""),
        ("3.–6. juni", "2027-06-03", ""),
        ("3.-6. juni", "2027-06-03", ""),
        ("fredag 4. desember kl 14", "2026-12-04 14:00", "fredag 4. desember kl 14"),
        ("fredag den 4. des.", "2026-12-04", "fredag den 4. des"),
        ("torsdag, 3. des kl. 9", "2026-12-03 09:00", ""),
    ]);
}

#[test]
fn dates_in_digits() {
    check(&[
        ("3/12", "2026-12-03", ""),
        ("3.12", "2026-12-03", ""),
        ("3.12.", "2026-12-03", "3.12"),
        ("møte 3.12.2026", "2026-12-03", "3.12.2026"),
        ("03.12.26", "2026-12-03", ""),
        ("5/6-27", "2027-06-05", ""),
        ("2026-12-03", "2026-12-03", ""),
        ("1/2", "2027-02-01", ""),
        ("3/12 kl 14", "2026-12-03 14:00", ""),
        ("3/12-5/12", "2026-12-03", "3/12"),
        ("(3/12)", "2026-12-03", "3/12"),
        ("ma. 30.11 14:30", "2026-11-30 14:30", ""),
        ("3.12.2025", "2025-12-03", ""),
    ]);
}

#[test]
fn weeks_are_named_by_their_monday() {
    check(&[
        ("uke 49", "2026-11-30", ""),
        ("i veke 49", "2026-11-30", "veke 49"),
        ("week 49", "2026-11-30", ""),
        ("uke 48", "2026-11-25", ""),
        ("uke 47", "2027-11-22", ""),
        ("uke 53", "2026-12-28", ""),
        ("tirsdag uke 49", "2026-12-01", ""),
        ("torsdag i veke 2", "2027-01-14", ""),
        ("uke 49-50", "2026-11-30", "uke 49"),
    ]);
}

#[test]
fn times_of_the_clock() {
    check(&[
        ("i morgen kl 14", "2026-11-26 14:00", "i morgen kl 14"),
        ("kl. 14.30", "2026-11-25 14:30", ""),
        ("kl 14:30", "2026-11-25 14:30", ""),
        ("klokka 18", "2026-11-25 18:00", ""),
        ("kl 1430", "2026-11-25 14:30", ""),
        ("kl 12", "2026-11-26 12:00", ""),
        ("at 6 pm", "2026-11-25 18:00", ""),
        ("tomorrow at 6pm", "2026-11-26 18:00", ""),
        ("9:30 am", "2026-11-26 09:30", ""),
        ("14:30", "2026-11-25 14:30", ""),
        ("kl 14 på fredag", "2026-11-27 14:00", "kl 14 på fredag"),
        ("at 10 on friday", "2026-11-27 10:00", ""),
        ("fredag 14.30", "2026-11-27 14:30", ""),
        ("fredag ca. kl 10", "2026-11-27 10:00", ""),
        ("fredag etter kl 16", "2026-11-27 16:00", ""),
        ("kl 16-18", "2026-11-25 16:00", "kl 16"),
        ("kl 3", "2026-11-25 15:00", ""),
        ("kl 03", "2026-11-26 03:00", ""),
        ("kl 7", "2026-11-26 07:00", ""),
        ("klokka seks", "2026-11-25 18:00", ""),
        ("halv tre", "2026-11-25 14:30", ""),
        ("i morgen klokka halv ni", "2026-11-26 08:30", ""),
        ("ringe fredag om saken kl 14", "2026-11-27 14:00", "fredag"),
    ]);
}

#[test]
fn a_deadline_goes_before_another_day_and_the_future_before_the_past() {
    check(&[
        ("møte fredag, sende saksliste innen torsdag", "2026-11-26", "torsdag"),
        ("møte fredag, ny prat mandag", "2026-11-27", "fredag"),
        ("vi møttes 3.3.2025, ny prat mandag", "2026-11-30", "mandag"),
        ("valgt siden 3. mars, ringe mandag", "2026-11-30", "mandag"),
        ("sende 3 hefter før fredag kl 14", "2026-11-27 14:00", "fredag kl 14"),
        ("ta opp styrevalg på klubbmøtet innen 1. des", "2026-12-01", "1. des"),
    ]);
}

#[test]
fn what_only_looks_like_a_date_is_left_alone() {
    none(&[
        "",
        "mandagsmøte",
        "mandags",
        "fredagen",
        "fredag-møtet",
        "før-fredag",
        "www.fredag.no",
        "#fredag",
        "13/122",
        "113/12",
        "3/12 % av dem",
        "3.5 %",
        "3.5 prosent",
        "3/4 av medlemmene",
        "1/2 stilling",
        "§ 5.2",
        "punkt 3.1",
        "42 12 34 56",
        "+47 42.12.34.56",
        "42.12.34.56",
        "kl 42123456",
        "tlf 42123456",
        "192.168.1.12",
        "30. februar",
        "31/11",
        "hvis man vil kan man",
        "snakke med Tor.",
        "til Tor",
        "ta fri",
        "vi holder på. Kari",
        "de er to.",
        "mars er travelt",
        "you may come",
        "i april 3 nye",
        "siste fredag",
        "sist mandag",
        "forrige uke",
        "hver fredag",
        "every monday",
        "at 6 clubs",
        "sa at seks medlemmer kom",
        "14:305",
        "25:00",
        "14:75",
        "uke 54",
        "3 uker",
        "versjon 3.12",
        "om 99999999999 dager",
        "a3/12",
        "3/12b",
        "Janteloven",
        "10.5 timer",
    ]);
}

#[test]
fn an_evening_that_has_begun_has_no_hour() {
    let late = "2026-11-25T19:00:00".parse().unwrap();
    assert_eq!(said(find("i kveld", late)), "2026-11-25");
    assert_eq!(said(find("i kveld kl 8", late)), "2026-11-25 20:00");
}

#[test]
fn a_bare_number_answers_when_a_time_is_asked_for() {
    for (text, means) in [
        ("18", "2026-11-25 18:00"),
        (" 18.30 ", "2026-11-25 18:30"),
        ("18:05", "2026-11-25 18:05"),
        ("1830", "2026-11-25 18:30"),
        ("kl 18", "2026-11-25 18:00"),
        ("6", "2026-11-25 18:00"),
        ("seks", "2026-11-25 18:00"),
        ("6 pm", "2026-11-25 18:00"),
        ("12", "2026-11-26 12:00"),
        ("9", "2026-11-26 09:00"),
        ("fredag 14", "2026-11-27 14:00"),
        ("i morgen 9", "2026-11-26 09:00"),
        ("3.12", "2026-12-03"),
        ("3.12 10", "2026-12-03 10:00"),
        ("om en time", "2026-11-25 14:00"),
        ("neste uke", "2026-11-30"),
        ("42", "-"),
        ("", "-"),
        ("vet ikke", "-"),
        ("42123456", "-"),
    ] {
        assert_eq!(said(parse_time_reply(text, now())), means, "{text}");
    }
    assert_eq!(said(find("18", now())), "-");
    assert_eq!(said(find("fredag 14", now())), "2026-11-27");
}

#[test]
fn a_line_of_a_hundred_thousand_characters_is_read_at_once() {
    for piece in ["mandag 3. om kl ", "3.", "kl 1", "a", "\u{30a}", "neste i den "] {
        let line = piece.repeat(100_000 / piece.len());
        let _ = find(&line, now());
    }
}

/// Pieces that make date-like texts, and arbitrary ones.
fn texts() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "fredag",
        "man.",
        "Tor",
        "kl",
        "kl.",
        "at",
        "om",
        "to",
        "uker",
        "uke",
        "neste",
        "i",
        "dag",
        "kveld",
        "3",
        "12",
        "2026",
        "29",
        "feb",
        "des.",
        "december",
        ".",
        "/",
        "-",
        ":",
        "%",
        " ",
        " ",
        ",",
        "halv",
        "pm",
        "time",
        "ø",
        "å",
        "\u{30a}",
        "999999999",
        "innen",
        "på",
        "2/3",
        "14.30",
        "§",
        "år",
    ]);
    prop_oneof![any::<String>(), prop::collection::vec(pieces, 0..14).prop_map(|pieces| pieces.concat())]
}

fn clocks() -> impl Strategy<Value = NaiveDateTime> {
    let any = (0..40_000_000i64).prop_map(|minutes| {
        "1990-01-01T00:00:00".parse::<NaiveDateTime>().unwrap() + chrono::TimeDelta::minutes(minutes)
    });
    prop_oneof![8 => any, 1 => Just(NaiveDateTime::MAX), 1 => Just(NaiveDateTime::MIN)]
}

proptest! {
    #[test]
    fn no_text_is_too_strange_to_read(text in texts(), now in clocks()) {
        for found in [find(&text, now), parse_time_reply(&text, now)].into_iter().flatten() {
            prop_assert!(text.get(found.span.clone()).is_some_and(|words| !words.is_empty() && words.trim() == words));
            prop_assert!(found.time.is_none_or(|time| time.second() == 0));
        }
    }

    #[test]
    fn words_without_a_year_never_lead_to_the_past(now in clocks().prop_filter("inside the calendar", |now| {
        *now > NaiveDateTime::MIN + chrono::TimeDelta::days(9999) && *now < NaiveDateTime::MAX - chrono::TimeDelta::days(9999)
    })) {
        for text in [
            "i dag", "i morgen", "i kveld", "fredag", "neste mandag", "om to uker", "3/12", "29. feb", "uke 1", "uke 53", "om en time",
            "neste uke", "next month", "kl 14", "halv tre", "om 3 månader",
        ] {
            let found = find(text, now);
            prop_assert!(found.as_ref().is_some_and(|found| found.day >= now.date()), "{} {:?}", text, found);
        }
    }
}
