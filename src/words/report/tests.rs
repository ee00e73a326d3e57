//! The report of a few clubs in three languages and formats: the figures of the overview, and nothing that anybody typed does harm.

use uuid::Uuid;

use super::*;
use crate::domain::call::Outcome;
use crate::domain::env::{At, day_of};
use crate::domain::facts::Params;
use crate::domain::guide::Common;
use crate::domain::overview::{CallRow, ClubRow, Counter, Measures, Overview, PersonRow, Span, Terms};
use crate::domain::person::Role;
use crate::domain::policy::tests::shipped;
use crate::lang::{Lang, Language};
use crate::words::overview as words;

const NB: Lang = Lang::new(Language::Bokmaal);

fn now() -> At {
    "2026-11-22T13:00:00Z".parse().unwrap()
}

fn params() -> Params {
    let common: Common = toml::from_str(include_str!("../../../assets/guide/facts.toml")).unwrap();
    common.params
}

fn measures() -> Measures {
    toml::from_str(include_str!("../../../assets/measures.toml")).unwrap()
}

fn call(on: &str, topic: &str) -> CallRow {
    CallRow {
        person: Some(Uuid::from_u128(1).into()),
        day: on.parse().unwrap(),
        hour: 16,
        outcome: Outcome::Talked,
        next_step: None,
        topics: vec![topic.to_owned()],
        is_to_employer: false,
    }
}

fn club(n: u128, members: u32, calls: Vec<CallRow>) -> ClubRow {
    let mut club = ClubRow::named(Uuid::from_u128(n).into(), format!("<b>Klubb {n}</b> & sønn"));
    (club.members, club.with_mobile, club.calls) = (Some(members), Some(members / 2), calls);
    // Of the first one nobody has said whether there is a board.
    club.has_board = (n > 1).then_some(false);
    if n == 1 {
        club.people = vec![PersonRow {
            id: Uuid::from_u128(1).into(),
            role: Role::ClubLeader,
            elected_on: Some("2026-10-01".parse().unwrap()),
            left_on: None,
        }];
    }
    club
}

fn overview(clubs: Vec<ClubRow>) -> Overview {
    let (params, policy, today) = (params(), shipped(), day_of(now()));
    let mut counter = Counter::new(Terms { span: Span::year_to(today), today, params: &params, policy: &policy });
    clubs.into_iter().for_each(|club| counter.add(club));
    let mut overview = counter.finish();
    let levels: Vec<_> = overview.clubs.iter().map(|club| (club.id, 2)).collect();
    overview.set_levels(&[1, 2, 3], &levels);
    overview
}

fn three() -> Overview {
    overview(vec![
        club(1, 12_000, vec![call("2026-10-05", "lønn"), call("2025-06-03", "<script>alert(1)</script>")]),
        club(2, 30, vec![call("2026-02-03", "<script>|*"), call("2026-02-10", "<script>|*")]),
        club(3, 7, Vec::new()),
    ])
}

fn written(language: Language) -> [String; 3] {
    let lang = Lang::new(language);
    let report = report(lang, &three(), &measures(), three().span.to);
    [text(lang, &report), markdown(lang, &report), html(lang, &report)]
}

#[test]
fn every_figure_of_the_situation_is_that_of_the_overview_in_every_format_and_language() {
    let overview = three();
    for language in Language::ALL {
        let lang = Lang::new(language);
        let [text, markdown, html] = written(language);
        let figures = overview.figures.iter().filter(|figure| {
            use crate::domain::overview::Part;
            !matches!(figure.kind.part(), Part::Topics | Part::Weekdays | Part::Hours)
        });
        for figure in figures {
            let value = words::in_full(lang, &overview, figure);
            assert!(text.contains(&value) && markdown.contains(&value) && html.contains(&value), "{value}\n{text}");
        }
    }
}

#[test]
fn what_was_typed_is_text_and_nothing_else() {
    for language in Language::ALL {
        let [_, markdown, html] = written(language);
        assert!(!html.contains("<script") && html.contains("&lt;script&gt;"), "{html}");
        assert!(!markdown.contains("<script") && markdown.contains("\\|\\*"), "{markdown}");
        // It asks nothing of anybody.
        assert!(!html.contains("http") && !html.contains("src=") && !html.contains("url("), "{html}");
        assert!(!html.contains("Klubb 1"), "a report names no club");
    }
}

#[test]
fn measures_are_proposed_with_their_figures_put_in() {
    let [text, ..] = written(Language::Bokmaal);
    assert!(text.contains("1. En egen ringerunde til de 2 arbeidsplassene"), "{text}");
    assert!(!text.contains('{') && !text.contains('}'), "{text}");
    let english = written(Language::English);
    assert!(english[0].contains("1. A call round of its own to the 2 workplaces"), "{}", english[0]);
}

#[test]
fn without_clubs_the_report_says_so_and_shows_no_figures() {
    let report = report(NB, &overview(Vec::new()), &measures(), three().span.to);
    assert!(report.situation.is_empty() && report.measures.is_empty());
    let text = text(NB, &report);
    assert!(text.contains("Det er ingen klubber i registeret ennå") && !text.contains("Forslag til tiltak"), "{text}");
    assert!(markdown(NB, &report).starts_with("# Sak til styret"));
    assert!(html(NB, &report).ends_with("</html>\n"));
}

#[test]
fn the_report_as_it_is_written() {
    let [text, markdown, html] = written(Language::Bokmaal);
    insta::assert_snapshot!("report_text_nb", text);
    insta::assert_snapshot!("report_md_nb", markdown);
    insta::assert_snapshot!("report_html_nb", html);
    insta::assert_snapshot!("report_text_nn", &written(Language::Nynorsk)[0]);
    insta::assert_snapshot!("report_text_en", &written(Language::English)[0]);
}

#[test]
fn a_period_that_ends_ahead_is_said_to_be_told_until_today() {
    let told = |today| report(NB, &three(), &measures(), today).intro.join(" ");
    let last = three().span.to;
    assert!(!told(last).contains("til og med i dag"));
    assert!(told(last.pred_opt().unwrap()).contains("til og med i dag"));
}

#[test]
fn the_best_time_is_an_hour_of_the_best_day_and_none_where_two_days_are_alike() {
    let lang = Lang::new(Language::English);
    let said = |calls: Vec<CallRow>| {
        let overview = overview(vec![club(1, 30, calls)]);
        text(lang, &report(lang, &overview, &measures(), overview.span.to))
    };
    // Two Tuesdays at 9, and nobody has ever rung on a Tuesday at 16: most calls are at 16, on other days.
    let at_nine = |on: &str| CallRow { hour: 9, ..call(on, "") };
    let two_tuesdays = vec![at_nine("2026-02-03"), at_nine("2026-02-10")];
    let others = ["2026-02-04", "2026-02-05", "2026-02-06"].map(|on| call(on, ""));
    let told = said(two_tuesdays.into_iter().chain(others).collect());
    assert!(told.contains("on Tuesday, most often at 09–10"), "{told}");
    let alike = said(vec![call("2026-02-03", ""), call("2026-02-04", "")]);
    assert!(!alike.contains("Most were reached"), "{alike}");
}
