//! `ringerunde guide check`: what is wrong in guide files, a sentence each. How it is found is `assets::own`'s; `guide show`
//! is in `show`.

mod show;

pub use show::wanted;

use std::path::PathBuf;

use clap::ArgMatches;
use serde::Serialize;

use super::fail::Fail;
use super::out;
use super::setting::Setting;
use crate::assets::own::{self, Mistake};
use crate::assets::{AssetError, SOURCES};
use crate::config::guides;
use crate::runtime::guides::{own_file, sentence};

/// One mistake, as `--json` prints it.
#[derive(Serialize)]
struct Told<'m> {
    /// The file.
    file: &'m str,
    /// The line, from 1; `null` when it is about the whole file.
    line: Option<usize>,
    /// The key; `null` when it is about the whole file or line.
    key: Option<&'m str>,
    /// The name of the mistake.
    mistake: &'static str,
    /// Whether what it stands in is left out.
    left_out: bool,
    /// The sentence.
    words: String,
}

/// Carries out one of the commands about guides.
///
/// # Errors
/// Mistakes in a guide file; no such guide.
pub fn guide(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    match matches.subcommand() {
        Some(("check", matches)) => check(setting, matches),
        Some(("show", matches)) => show::show(setting, matches),
        _ => Err(Fail::Use(setting.lang.error_wrong_use().to_owned())),
    }
}

/// Checks the files that are named, else the organisation's own and ours.
fn check(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let lang = setting.lang;
    let unexpected = |error: AssetError| Fail::Refused(lang.error_unexpected(&error.to_string()));
    let named: Vec<&PathBuf> = matches.get_many("file").unwrap_or_default().collect();
    let (files, mut mistakes, ours) = if named.is_empty() {
        (setting.own_files(), own::mistakes_of_ours().map_err(unexpected)?, SOURCES.len())
    } else {
        (named.into_iter().map(|path| own_file(guides::read(path))).collect(), Vec::new(), 0)
    };
    mistakes.extend(own::over_ours(&files).map_err(unexpected)?.mistakes);
    if matches.get_flag("json") {
        let told = |mistake| told(setting, mistake);
        out::print_json(lang, &mistakes.iter().map(told).collect::<Vec<_>>())?;
    } else if mistakes.is_empty() {
        out::print(lang, &[lang.guide_check_fine(ours + files.len())])?;
    } else {
        out::print(lang, &mistakes.iter().map(|mistake| sentence(lang, mistake)).collect::<Vec<_>>())?;
    }
    if mistakes.is_empty() { Ok(()) } else { Err(Fail::Refused(lang.guide_check_failed(mistakes.len()))) }
}

fn told<'m>(setting: &Setting, mistake: &'m Mistake) -> Told<'m> {
    Told {
        file: &mistake.file,
        line: (mistake.line > 0).then_some(mistake.line),
        key: (!mistake.key.is_empty()).then_some(&mistake.key),
        mistake: mistake.wrong.as_str(),
        left_out: mistake.is_left_out,
        words: sentence(setting.lang, mistake),
    }
}
