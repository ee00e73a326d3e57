//! `ringerunde round report ROUND`: how a round went, as text, Markdown, JSON or HTML. The figures are `domain::round`'s, their words
//! `words::round_report`'s.

use clap::ArgMatches;

use super::fail::Fail;
use super::out;
use super::setting::Setting;
use crate::domain::collate;
use crate::domain::round::Round;
use crate::runtime::titles;
use crate::words::round_report::{html, markdown, text};

/// Prints how a round went, or goes: the one of this id or name, else the newest with the words in its name.
///
/// # Errors
/// No such round; what the store says.
pub fn report(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let lang = setting.lang;
    let (store, place) = setting.open_to_read()?;
    let failed = |error| setting.failed(&error, &place);
    let named = matches.get_one::<String>("round").map_or("", String::as_str);
    let rounds = store.rounds().map_err(failed)?;
    let missing = || Fail::Refused(lang.error_not_found_round(named));
    let round = meant(&rounds, named).ok_or_else(missing)?;
    let report = store.round_report(round.id, setting.now()).map_err(failed)?.ok_or_else(missing)?;
    let print = |text: String| out::print(lang, &text.lines().map(str::to_owned).collect::<Vec<_>>());
    let titles = titles::facts(setting.book()?, lang.code());
    let format = matches.get_one::<String>("format").map_or("text", String::as_str);
    match if matches.get_flag("json") { "json" } else { format } {
        "json" => out::print_json(lang, &report),
        "html" => print(html(lang, &titles, &report)),
        "md" => print(markdown(lang, &titles, &report)),
        _ => print(text(lang, &titles, &report)),
    }
}

/// The round that words mean; the rounds are the newest first.
fn meant<'a>(rounds: &'a [Round], named: &str) -> Option<&'a Round> {
    let wanted = collate::fold(named.trim());
    let by_id = rounds.iter().find(|round| round.id.to_string() == named.trim());
    let by_name = || rounds.iter().find(|round| collate::fold(&round.name) == wanted);
    let by_part = || rounds.iter().find(|round| !wanted.is_empty() && collate::fold(&round.name).contains(&wanted));
    by_id.or_else(by_name).or_else(by_part)
}
