//! `ringerunde find WORDS`: finding in everything. What a line of search means is `domain::search`'s.

use clap::ArgMatches;
use serde::Serialize;

use super::fail::{Fail, say};
use super::lists::{limit, stamp, table};
use super::out;
use super::setting::Setting;
use crate::domain::env::local;
use crate::domain::ids::ClubId;
use crate::domain::search::{Field, Found, Query, What};
use crate::lang::Lang;
use crate::runtime::report::clip;
use crate::words;

/// How many of each kind are printed without `--limit`.
const MOST: u32 = 50;
/// Widest text in a list for people; JSON has all of it.
const WIDEST: usize = 70;

/// What `find --json` prints.
#[derive(Serialize)]
struct Printed {
    /// What was found, by kind, the newest first.
    hits: Vec<Found>,
    /// The clubs of all hits, each once.
    clubs: Vec<ClubId>,
}

/// Prints what was found.
///
/// # Errors
/// A line with nothing to look for but filters that cannot be read, and what the store says.
pub fn find(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let (mut store, place) = setting.open_to_read()?;
    let failed = |error| setting.failed(&error, &place);
    // A script gets all there is, even when the program has had no quiet moment yet.
    while store.catch_up_search().map_err(failed)? {}
    let words: Vec<&str> = matches.get_many::<String>("query").into_iter().flatten().map(String::as_str).collect();
    let query = Query::parse(&words.join(" "), local(setting.now()));
    // What is left of the line is looked for all the same, and the remarks say what was not understood.
    if query.is_empty() && !query.doubts.is_empty() {
        return Err(Fail::Use(words::find::doubts(setting.lang, &query.doubts).join(" ")));
    }
    let most = usize::try_from(limit(matches, MOST)).unwrap_or(usize::MAX);
    let results = store.search(&query, most).map_err(failed)?;
    for remark in words::find::remarks(setting.lang, &results) {
        say(&remark);
    }
    if matches.get_flag("json") {
        let clubs = results.clubs();
        return out::print_json(setting.lang, &Printed { hits: results.hits, clubs });
    }
    if results.hits.is_empty() {
        if results.doubts.is_empty() {
            say(&setting.lang.find_none(&words.join(" ")));
        }
        return Ok(());
    }
    let row = |hit: &Found| {
        vec![
            words::find::kind(setting.lang, &hit.what).to_owned(),
            hit.at.map(stamp).unwrap_or_default(),
            clip(&hit.club_name, WIDEST),
            clip(&what(setting.lang, hit), WIDEST),
        ]
    };
    table(setting.lang, &results.hits.iter().map(row).collect::<Vec<_>>())
}

/// What a hit says beside its kind and its club.
fn what(lang: Lang, hit: &Found) -> String {
    let line = hit.excerpt.as_ref().map(|excerpt| match words::find::field(lang, excerpt.field) {
        Some(field) => format!("{field}: {}", excerpt.line),
        None => excerpt.line.clone(),
    });
    let is_shown = hit.excerpt.as_ref().is_some_and(|excerpt| excerpt.field == Field::Name);
    match &hit.what {
        What::Person { name, number: Some(number), .. } => format!("{name} {number}"),
        What::Person { name, .. } => name.clone(),
        What::Tag { tag, uses } => format!("#{tag} ({})", lang.find_tag_uses(*uses)),
        What::Note { outcome, .. } => line.unwrap_or_else(|| words::outcome(lang, *outcome).to_owned()),
        What::Club if is_shown => String::new(),
        What::Promise { .. } | What::Club => line.unwrap_or_default(),
    }
}
