//! `ringerunde overview` and `ringerunde report`: the figures of all clubs, for people and scripts, and the same figures as an
//! item for the board. What they count is `domain::overview`'s, their words `words::report`'s.

use chrono::{Datelike, Months, NaiveDate};
use clap::ArgMatches;
use serde::Serialize;

use super::fail::Fail;
use super::out;
use super::setting::Setting;
use crate::assets;
use crate::domain::env::{day_of, local};
use crate::domain::overview::{Measures, Overview, Span, Told, propose, told};
use crate::domain::when;
use crate::runtime::overview::{Rules, gather};
use crate::words::report::{self, html, markdown, text};

/// The report as JSON: the figures as `overview --json` has them, and what they call for.
#[derive(Serialize)]
struct Whole {
    #[serde(flatten)]
    told: Told,
    measures: Vec<Called>,
}

/// A measure that is called for.
#[derive(Serialize)]
struct Called {
    measure: String,
    figure: &'static str,
    words: String,
}

/// Prints how it stands with all clubs, this year against last year.
///
/// # Errors
/// What the store says.
pub fn overview(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let overview = gathered(setting, Span::year_to(day_of(setting.now())))?;
    if matches.get_flag("json") {
        return out::print_json(setting.lang, &told(&overview));
    }
    print(setting, &overview, "text")
}

/// Prints the report of a period.
///
/// # Errors
/// Words that are no day, a period that ends before it begins or has not begun; what the store says.
pub fn report(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let (span, today) = (span(setting, matches)?, day_of(setting.now()));
    if span.from > today {
        return Err(Fail::Refused(setting.lang.error_period_ahead(&setting.lang.date(span.from))));
    }
    let overview = gathered(setting, span)?;
    let format = if matches.get_flag("json") { "json" } else { named(matches, "format").unwrap_or("text") };
    print(setting, &overview, format)
}

fn print(setting: &Setting, overview: &Overview, format: &str) -> Result<(), Fail> {
    let lang = setting.lang;
    let measures = measures(setting)?;
    let report = report::report(lang, overview, measures, day_of(setting.now()));
    match format {
        "json" => {
            let called = propose(overview, measures).into_iter().zip(&report.measures);
            let called = called.map(|(proposal, words)| Called {
                measure: proposal.measure.id.clone(),
                figure: proposal.measure.figure.as_str(),
                words: words.clone(),
            });
            out::print_json(lang, &Whole { told: told(overview), measures: called.collect() })
        }
        "html" => out::print(lang, &lines(&html(lang, &report))),
        "md" => out::print(lang, &lines(&markdown(lang, &report))),
        _ => out::print(lang, &lines(&text(lang, &report))),
    }
}

fn gathered(setting: &Setting, span: Span) -> Result<Overview, Fail> {
    let (store, place) = setting.open_to_read()?;
    let book = setting.book_in(&store, &place)?;
    let rules = Rules { book: &book, policy: setting.policy()?, now: setting.now() };
    let checklist = assets::checklist().map_err(|error| unexpected(setting, error))?;
    let gathered = gather(&store, rules, Some(checklist), span).map_err(|error| setting.failed(&error, &place))?;
    gathered.ok_or_else(|| Fail::Refused(setting.lang.error_unexpected("")))
}

fn measures(setting: &Setting) -> Result<&'static Measures, Fail> {
    assets::measures().map_err(|error| unexpected(setting, error))
}

/// Never in a released program: the tests read what is embedded.
fn unexpected(setting: &Setting, error: &assets::AssetError) -> Fail {
    Fail::Refused(setting.lang.error_unexpected(&error.to_string()))
}

/// The period that is asked for: from the first of January, until today, unless days are named.
fn span(setting: &Setting, matches: &ArgMatches) -> Result<Span, Fail> {
    let (lang, today) = (setting.lang, day_of(setting.now()));
    let named_day = |name| named(matches, name).map(|text| day(text, setting).ok_or(text)).transpose();
    let bad = |text: &str| Fail::Use(lang.error_bad_day(text));
    let to = named_day("to").map_err(bad)?.unwrap_or(today);
    let from = named_day("from").map_err(bad)?.unwrap_or_else(|| Span::year_to(to).from);
    Span::new(from, to).ok_or_else(|| Fail::Use(lang.error_from_after_to(&lang.date(from), &lang.date(to))))
}

fn named<'a>(matches: &'a ArgMatches, name: &str) -> Option<&'a str> {
    matches.get_one::<String>(name).map(String::as_str)
}

/// A day as ISO 8601 or in words, as everywhere; of a period that has been, so one that words without a year put in the time
/// to come is the last such day that has passed.
fn day(text: &str, setting: &Setting) -> Option<NaiveDate> {
    let text = text.trim();
    if let Ok(day) = text.parse::<NaiveDate>() {
        return Some(day).filter(|day| (1970..9999).contains(&day.year()));
    }
    let now = local(setting.now());
    let found = when::find(text, now)?;
    // What is left over must not say another number: «31.2.2026» is no day because «2.2026» might be something.
    let rest = [text.get(..found.span.start)?, text.get(found.span.end..)?];
    if rest.iter().any(|rest| rest.contains(|sign: char| sign.is_ascii_digit())) {
        return None;
    }
    let has_year = text.split(|sign: char| !sign.is_ascii_digit()).any(|digits| digits.len() == 4);
    let mut day = found.day;
    if day > now.date() && !has_year {
        let has_digits = text.contains(|sign: char| sign.is_ascii_digit());
        let back = |day: NaiveDate| match has_digits {
            true => day.checked_sub_months(Months::new(12)),
            false => day.checked_sub_days(chrono::Days::new(7)),
        };
        while day > now.date() {
            day = back(day)?;
        }
    }
    Some(day)
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}
