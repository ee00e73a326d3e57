//! The report in three languages and formats: every figure with its denominator, and nothing that anybody typed does harm.

use uuid::Uuid;

use super::*;
use crate::domain::env::{At, Env};
use crate::domain::ids::RoundId;
use crate::domain::round::{ClubRows, Target, report};
use crate::lang::Language;

fn two() -> RoundReport {
    let now: At = "2026-11-22T13:00:00Z".parse().unwrap();
    let mut env = Env::new(now, 1);
    let mut round = crate::domain::deeds::round::round_named(&mut env, "<b>Høst</b>");
    round.closed_at = Some(now);
    round.plan.why = Some("| mange * er nye".into());
    let rows = |n: u128, name: &str| ClubRows {
        name: name.to_owned(),
        target: Target::new(Uuid::from_u128(n).into(), RoundId(round.id.0), Uuid::from_u128(n).into()),
        calls: Vec::new(),
        follow_ups: Vec::new(),
        sign_ups: Vec::new(),
    };
    report(&round, vec![rows(1, "Ærvik"), rows(2, "Berg")], now)
}

#[test]
fn who_remains_stands_by_name_with_the_reason_in_every_format_and_language() {
    for language in Language::ALL {
        let lang = Lang::new(language);
        for written in [
            text(lang, &Titles::default(), &two()),
            markdown(lang, &Titles::default(), &two()),
            html(lang, &Titles::default(), &two()),
        ] {
            let (berg, aervik) = (written.find("Berg").unwrap(), written.find("Ærvik").unwrap());
            assert!(berg < aervik, "{written}");
            assert!(written[berg..].contains(remains(lang, Remains::NotRung)), "{written}");
        }
    }
}

#[test]
fn what_was_typed_is_text_and_nothing_else() {
    let lang = Lang::new(Language::Bokmaal);
    let (markdown, html) = (markdown(lang, &Titles::default(), &two()), html(lang, &Titles::default(), &two()));
    assert!(!html.contains("<b>") && html.contains("&lt;b&gt;"), "{html}");
    assert!(!markdown.contains("<b>") && markdown.contains("\\| mange \\*"), "{markdown}");
}

#[test]
fn a_figure_of_nothing_says_so_and_a_long_list_is_cut_with_the_rest_counted() {
    let lang = Lang::new(Language::Bokmaal);
    let said = text(lang, &Titles::default(), &two());
    assert!(said.contains("0 av 2 klubber") && said.contains("ingen anrop"), "{said}");
    let short = page(lang, &Titles::default(), &two(), 1);
    assert_eq!(short.parts.last().unwrap().rows.len(), 2);
}

#[test]
fn whoever_was_taken_out_is_told_apart_from_those_who_remain() {
    let (now, lang) = ("2026-11-22T13:00:00Z".parse().unwrap(), Lang::new(Language::Bokmaal));
    let round = two().round;
    let rows = |n: u128, name: &str, removed_at| ClubRows {
        name: name.to_owned(),
        target: Target { removed_at, ..Target::new(Uuid::from_u128(n).into(), round.id, Uuid::from_u128(n).into()) },
        calls: Vec::new(),
        follow_ups: Vec::new(),
        sign_ups: Vec::new(),
    };
    let report = report(&round, vec![rows(1, "Ærvik", Some(now)), rows(2, "Berg", None)], now);
    let said = text(lang, &Titles::default(), &report);
    assert!(said.contains("0 av 1 klubb") && said.contains("1 klubb, ikke regnet med"), "{said}");
    let (left, out) = said.split_at(said.find("\nTatt ut av runden\n-").unwrap());
    assert!(left.contains("Berg") && !left.contains("Ærvik") && out.contains("Ærvik"), "{said}");
}
