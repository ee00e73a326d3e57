//! `ringerunde summary`: a sitting as text, Markdown or JSON. The figures are `domain::summary`'s, their words
//! `words::summary`'s.

use clap::ArgMatches;

use super::fail::Fail;
use super::out;
use super::setting::Setting;
use crate::domain::ids::SessionId;
use crate::runtime::summing;
use crate::words::summary;

/// Prints the summary of a sitting: the one named, else the open one, else the latest.
///
/// # Errors
/// No such sitting; what the store says.
pub fn summary(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let lang = setting.lang;
    let named = matches.get_one::<String>("session");
    let missing = || match named {
        Some(name) => Fail::Refused(lang.error_not_found_session(name)),
        None => Fail::Refused(lang.error_no_session().to_owned()),
    };
    let session: Option<SessionId> = named.map(|text| text.parse()).transpose().map_err(|_| missing())?;
    let (store, place) = setting.open_to_read()?;
    let view = summing::gather(&store, setting.policy()?, session, setting.now())
        .map_err(|error| setting.failed(&error, &place))?
        .ok_or_else(missing)?;
    let format = if matches.get_flag("json") { "json" } else { format(matches) };
    match format {
        "json" => out::print_json(lang, &view.summary),
        "md" => out::print(lang, &lines(&summary::markdown(lang, &view))),
        _ => out::print(lang, &lines(&summary::text(lang, &view))),
    }
}

fn format(matches: &ArgMatches) -> &str {
    matches.get_one::<String>("format").map_or("text", String::as_str)
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}
