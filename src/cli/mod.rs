//! The command line: subcommands, `--json`, exit codes. Rules are in `domain`, the full screen is `runtime::run`'s;
//! how errors of the rooms below are said is in `runtime::tell`.
//!
//! Exit codes: 0 fine, 1 refused or failed, 2 wrong use. Data go to stdout and nothing else does; errors are a sentence on
//! stderr. A reader that hangs up (`| head`) is no error.

mod args;
mod at;
mod checklist;
mod club;
mod export;
mod fail;
mod find;
mod guide;
mod import;
mod lists;
mod offers;
mod out;
mod practice;
mod practise;
mod queue;
mod register;
mod report;
mod round_report;
mod rounds;
mod setting;
mod start;
mod suggest;
mod summary;
mod usage;
mod wheel;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::ArgMatches;

use fail::Fail;
use setting::{Early, Setting};

/// Runs the program with these arguments, the program's own name first.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    let args: Vec<OsString> = args.into_iter().collect();
    // The language of the help and of every complaint about the arguments is needed before they are parsed.
    let early = Early::of(&args);
    let lang = early.lang;
    // An evening's start names no command, and making two dozen of them takes longer than reading its arguments. What is not
    // understood without them is read again with them.
    let read = args::options(lang).try_get_matches_from(&args);
    fail::exit_code(match read.or_else(|_| args::command(lang).try_get_matches_from(&args)) {
        Ok(matches) => Setting::of(early, &matches).and_then(|setting| dispatch(&setting, &matches)),
        Err(error) => usage::answer(lang, &error),
    })
}

fn dispatch(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    match matches.subcommand() {
        None => start::start(setting),
        Some(("practice", matches)) => practice::practice(setting, matches),
        Some(("practise", _)) => practise::practise(setting),
        Some(("import", matches)) => import::import(setting, matches),
        Some(("export", matches)) => export::export(setting, matches),
        Some(("clubs", matches)) => lists::clubs(setting, matches),
        Some(("club", matches)) => club::club(setting, matches),
        Some(("find", matches)) => find::find(setting, matches),
        Some(("queue", matches)) => queue::queue(setting, matches),
        Some(("suggest", matches)) => suggest::suggest(setting, matches),
        Some(("guide", matches)) => guide::guide(setting, matches),
        Some(("checklist", matches)) => checklist::checklist(setting, matches),
        Some(("calls", matches)) => lists::calls(setting, matches),
        Some(("follow-ups", matches)) => lists::follow_ups(setting, matches),
        Some(("wheel", matches)) => wheel::wheel(setting, matches),
        Some(("offers", matches)) => offers::offers(setting, matches),
        Some(("rounds", matches)) => rounds::rounds(setting, matches),
        Some(("round", matches)) => rounds::round(setting, matches),
        Some(("register", matches)) => register::register(setting, matches),
        Some(("sessions", matches)) => lists::sessions(setting, matches),
        Some(("log", matches)) => lists::log(setting, matches),
        Some(("overview", matches)) => report::overview(setting, matches),
        Some(("report", matches)) => report::report(setting, matches),
        Some(("summary", matches)) => summary::summary(setting, matches),
        Some((other, _)) => Err(Fail::Use(setting.lang.error_unknown_command(other))),
    }
}
