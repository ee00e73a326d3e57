//! The arguments: commands, options, help. What is wrong with given ones is said in `usage`.

use std::path::PathBuf;

use clap::builder::StyledStr;
use clap::{Arg, ArgAction, Command, value_parser};

use crate::lang::Lang;

/// The ways to write the summary.
pub const FORMATS: [&str; 3] = ["text", "md", "json"];

/// The ways to write the report.
pub const REPORT_FORMATS: [&str; 4] = ["text", "md", "html", "json"];

/// Where the options that every command has stand in the help: after the command's own.
const LAST: usize = 100;

/// What may be said without a command.
pub fn options(lang: Lang) -> Command {
    Command::new("ringerunde")
        .about(lang.help_about())
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .args_override_self(true)
        .subcommand_help_heading(lang.help_commands())
        .override_usage(lang.help_usage_root())
        .help_template(template(lang))
        .args(globals(lang))
        .arg(option(lang, "version", lang.help_version()).short('V').action(ArgAction::Version).display_order(LAST))
}

/// The whole command line, with its help in this language.
pub fn command(lang: Lang) -> Command {
    let root = options(lang);
    let file = || Arg::new("file").value_name(lang.help_value_file()).help_heading(lang.help_arguments());
    let club = || {
        let arg = Arg::new("club").value_name(lang.help_value_club()).help_heading(lang.help_arguments());
        arg.required(true).help(lang.help_club_arg())
    };
    let limit = || {
        let arg = option(lang, "limit", lang.help_limit()).value_name(lang.help_value_number());
        arg.value_parser(value_parser!(u32))
    };
    let import = sub(lang, "import", lang.help_import(), lang.help_value_file())
        .arg(
            file()
                .required(true)
                .num_args(1..)
                .action(ArgAction::Append)
                .value_parser(value_parser!(PathBuf))
                .help(lang.help_import_file()),
        )
        .arg(flag(lang, "dry-run", lang.help_dry_run()))
        .arg(json(lang))
        .arg(
            option(lang, "encoding", lang.help_encoding())
                .value_name(lang.help_value_encoding())
                .value_parser(encodings())
                .hide_possible_values(true),
        )
        .arg(
            option(lang, "header-row", lang.help_header_row())
                .value_name(lang.help_value_line())
                .value_parser(value_parser!(usize)),
        )
        .arg(option(lang, "sheet", lang.help_sheet()).value_name(lang.help_value_sheet()))
        .arg(
            option(lang, "map", lang.help_map())
                .value_name(lang.help_value_map())
                .action(ArgAction::Append)
                .allow_hyphen_values(true),
        );
    let summary = sub(lang, "summary", lang.help_summary(), "")
        .arg(option(lang, "session", lang.help_session()).value_name(lang.help_value_id()))
        .arg(
            option(lang, "format", lang.help_format())
                .value_name("text|md|json")
                .value_parser(FORMATS)
                .hide_possible_values(true),
        )
        .arg(json(lang));
    let export = sub(lang, "export", lang.help_export(), "")
        .arg(
            option(lang, "format", lang.help_export_format())
                .value_name("json")
                .value_parser(["json"])
                .hide_possible_values(true),
        )
        .arg(
            option(lang, "out", lang.help_out())
                .value_name(lang.help_value_file())
                .value_parser(value_parser!(PathBuf)),
        )
        .arg(flag(lang, "force", lang.help_force()));
    let checklist = sub(lang, "checklist", lang.help_checklist(), lang.help_value_club())
        .arg(club())
        .arg(flag(lang, "print", lang.help_checklist_print()).conflicts_with_all(["agreed", "json"]))
        .arg(flag(lang, "agreed", lang.help_checklist_agreed()).conflicts_with("json"))
        .arg(json(lang));
    let query = Arg::new("query").value_name(lang.help_value_query()).help_heading(lang.help_arguments());
    let query = query.required(true).num_args(1..).help(lang.help_find_query());
    let find = sub(lang, "find", lang.help_find(), lang.help_value_query()).arg(query).arg(json(lang)).arg(limit());
    root.subcommand(sub(lang, "practice", lang.help_practice(), "").arg(flag(lang, "reset", lang.help_reset())))
        .subcommand(sub(lang, "practise", lang.help_practise(), "").aliases(["ov", "øv"]))
        .subcommand(import)
        .subcommand(sub(lang, "queue", lang.help_queue(), "").arg(json(lang)).arg(limit()))
        .subcommand(sub(lang, "suggest", lang.help_suggest(), lang.help_value_club()).arg(club()).arg(json(lang)))
        .subcommand(find)
        .subcommand(guide(lang))
        .subcommand(checklist)
        .subcommand(sub(lang, "clubs", lang.help_clubs(), "").arg(json(lang)))
        .subcommand(sub(lang, "club", lang.help_club(), lang.help_value_club()).arg(club()).arg(json(lang)))
        .subcommand(sub(lang, "calls", lang.help_calls(), "").arg(json(lang)).arg(limit()))
        .subcommand(sub(lang, "follow-ups", lang.help_follow_ups(), "").arg(json(lang)).args(calendar(lang)))
        .subcommand(sub(lang, "wheel", lang.help_wheel(), "").arg(json(lang)).args(calendar(lang)))
        .subcommand(sub(lang, "offers", lang.help_offers(), "").arg(json(lang)))
        .subcommand(sub(lang, "rounds", lang.help_rounds(), "").arg(json(lang)))
        .subcommand(round(lang))
        .subcommand(register(lang))
        .subcommand(sub(lang, "sessions", lang.help_sessions(), "").arg(json(lang)))
        .subcommand(summary)
        .subcommand(sub(lang, "overview", lang.help_overview(), "").arg(json(lang)))
        .subcommand(report(lang))
        .subcommand(sub(lang, "log", lang.help_log(), "").arg(json(lang)).arg(limit()).arg(flag(
            lang,
            "drafts",
            lang.help_drafts(),
        )))
        .subcommand(export)
}

/// How a calendar is asked for.
fn calendar(lang: Lang) -> [Arg; 3] {
    let file = option(lang, "out", lang.help_calendar_out()).value_name(lang.help_value_file());
    [
        option(lang, "format", lang.help_calendar())
            .value_name("ics")
            .value_parser(["ics"])
            .hide_possible_values(true)
            .conflicts_with("json"),
        file.value_parser(value_parser!(PathBuf)).requires("format"),
        flag(lang, "force", lang.help_force()).requires("out"),
    ]
}

/// `register`, with its formats and its file.
fn register(lang: Lang) -> Command {
    let format = option(lang, "format", lang.help_register_format()).value_name("text|csv|xlsx|json");
    let out = option(lang, "out", lang.help_out()).value_name(lang.help_value_file());
    sub(lang, "register", lang.help_register(), "")
        .arg(format.value_parser(["text", "csv", "xlsx", "json"]).hide_possible_values(true))
        // A workbook is nothing to look at in a terminal.
        .arg(out.value_parser(value_parser!(PathBuf)).required_if_eq("format", "xlsx"))
        .arg(flag(lang, "force", lang.help_force()))
        .arg(flag(lang, "csv", lang.help_register_csv()).conflicts_with_all(["json", "format"]))
        .arg(json(lang).conflicts_with("format"))
        .arg(flag(lang, "mark-sent", lang.help_register_mark_sent()).conflicts_with("counts"))
        .arg(flag(lang, "counts", lang.help_register_counts()))
}

/// `report`, with its period.
fn report(lang: Lang) -> Command {
    let day = |name, help| option(lang, name, help).value_name(lang.help_value_day()).allow_hyphen_values(true);
    let format = option(lang, "format", lang.help_report_format()).value_name("text|md|html|json");
    sub(lang, "report", lang.help_report(), "")
        .arg(day("from", lang.help_report_from()))
        .arg(day("to", lang.help_report_to()))
        .arg(format.value_parser(REPORT_FORMATS).hide_possible_values(true))
        .arg(json(lang))
}

/// `guide`, and the two commands under it.
fn guide(lang: Lang) -> Command {
    let check = sub(lang, "guide check", lang.help_guide_check(), lang.help_value_file()).name("check");
    let file = Arg::new("file").value_name(lang.help_value_file()).help_heading(lang.help_arguments());
    let check = check
        .arg(file.num_args(0..).value_parser(value_parser!(PathBuf)).help(lang.help_guide_check_file()))
        .arg(json(lang));
    let show = sub(lang, "guide show", lang.help_guide_show(), lang.help_value_guide()).name("show");
    let id = Arg::new("guide").value_name(lang.help_value_guide()).help_heading(lang.help_arguments());
    let show = show
        .arg(id.help(lang.help_guide_show_guide()))
        .arg(json(lang))
        .arg(flag(lang, "toml", lang.help_guide_toml()).requires("guide").conflicts_with("json"));
    sub(lang, "guide", lang.help_guide(), "check|show")
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(lang.help_commands())
        .subcommand(check)
        .subcommand(show)
}

/// `round`, and the command under it.
fn round(lang: Lang) -> Command {
    let text = |name, help, value| option(lang, name, help).value_name(value);
    let new = sub(lang, "round new", lang.help_round_new(), "--name")
        .name("new")
        .arg(text("name", lang.help_round_name(), lang.help_value_name()).required(true))
        .arg(text("filter", lang.help_round_filter(), lang.help_value_filter()).action(ArgAction::Append))
        .arg(text("found", lang.help_round_found(), lang.help_value_query()).conflicts_with_all(["filter", "saved"]))
        .arg(text("saved", lang.help_round_search(), lang.help_value_name()).alias("search"))
        .arg(text("what", lang.help_round_what(), lang.help_value_text()))
        .arg(text("why", lang.help_round_why(), lang.help_value_text()))
        .arg(text("how", lang.help_round_how(), lang.help_value_text()))
        .arg(text("guide", lang.help_round_guide(), lang.help_value_guide()))
        .arg(text("to", lang.help_round_to(), lang.help_value_day()))
        .arg(flag(lang, "dry-run", lang.help_round_dry_run()))
        .arg(json(lang));
    let which = Arg::new("round").value_name(lang.help_value_round()).help_heading(lang.help_arguments());
    let format = option(lang, "format", lang.help_report_format()).value_name("text|md|html|json");
    let report = sub(lang, "round report", lang.help_round_report(), lang.help_value_round())
        .name("report")
        .arg(which.required(true).help(lang.help_round_report_round()))
        .arg(format.value_parser(REPORT_FORMATS).hide_possible_values(true))
        .arg(json(lang));
    sub(lang, "round", lang.help_round(), "new|report")
        .subcommand_required(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(lang.help_commands())
        .subcommand(new)
        .subcommand(report)
}

/// What holds for every command.
fn globals(lang: Lang) -> [Arg; 6] {
    [
        option(lang, "db", lang.help_db()).value_name(lang.help_value_file()).value_parser(value_parser!(PathBuf)),
        option(lang, "guides", lang.help_guides())
            .value_name(lang.help_value_folder())
            .value_parser(value_parser!(PathBuf)),
        option(lang, "lang", lang.help_lang()).value_name("nb|nn|en"),
        option(lang, "at", lang.help_at()).value_name(lang.help_value_instant()),
        option(lang, "config", lang.help_config())
            .value_name(lang.help_value_file())
            .value_parser(value_parser!(PathBuf)),
        option(lang, "help", lang.help_help()).short('h').action(ArgAction::HelpShort),
    ]
    .map(|arg| arg.global(true).display_order(LAST))
}

/// A subcommand; clap's own help words are in English, so ours stand instead.
fn sub(lang: Lang, name: &'static str, about: &'static str, values: &str) -> Command {
    let usage = ["ringerunde", name, values, lang.help_value_options()];
    let usage = usage.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    Command::new(name).about(about).override_usage(usage).help_template(template(lang)).disable_help_flag(true)
}

fn template(lang: Lang) -> StyledStr {
    format!("{{about}}\n\n{}\n  {{usage}}\n\n{{all-args}}\n", lang.help_usage()).into()
}

fn option(lang: Lang, name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).help(help).help_heading(lang.help_options())
}

fn flag(lang: Lang, name: &'static str, help: &'static str) -> Arg {
    option(lang, name, help).action(ArgAction::SetTrue)
}

fn json(lang: Lang) -> Arg {
    flag(lang, "json", lang.help_json())
}

fn encodings() -> Vec<&'static str> {
    crate::port::Encoding::ALL.iter().map(|encoding| encoding.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Language;

    #[test]
    fn the_command_line_is_sound_in_every_language() {
        for language in Language::ALL {
            command(Lang::new(language)).debug_assert();
        }
    }

    #[test]
    fn help_speaks_one_language_only() {
        for name in ["", "import", "summary", "queue"] {
            let mut command = command(Lang::default());
            let help = match command.find_subcommand_mut(name) {
                Some(sub) => sub.render_help(),
                None => command.render_help(),
            };
            let help = help.to_string();
            for english in ["Usage", "Options", "Commands", "Arguments", "possible", "default", "Print"] {
                assert!(!help.contains(english), "{english} in:\n{help}");
            }
        }
    }
}
