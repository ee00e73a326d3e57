//! Tells of an import, tried or done, line by line: for the command line and for the program's own import dialog.
//! What is told was found out by `port` and the import deed; the sentences are `lang`'s.

mod align;
mod fields;
mod remarks;

pub use align::{align, clip};
pub use fields::field;

use super::intake::Brought;
use crate::domain::deeds::import::Intake;
use crate::domain::op::Change;
use crate::lang::Lang;
use crate::port::{Column, Field, Format, Ignored, Notice, Plan, RowOutcome, RowReport};

/// How many rows the short report names.
const FEW: usize = 5;
/// Widest heading, and widest row of samples.
const WIDEST: usize = 40;
const INDENT: &str = "  ";

/// What was found in a file, and what it changes; `short` after the deed is done, long for the trial.
pub fn brought_lines(lang: Lang, file: &str, brought: &Brought, intake: &Intake, short: bool) -> Vec<String> {
    match brought {
        Brought::List(plan) => lines(lang, file, plan, intake, short),
        Brought::Own(_) => own_lines(lang, file, intake),
    }
}

/// What was found in a list, and what it changes; `short` after the deed is done, long for the trial.
pub fn lines(lang: Lang, file: &str, plan: &Plan, intake: &Intake, short: bool) -> Vec<String> {
    let mut lines = vec![lang.report_file(file, &manner(lang, plan).join(", "))];
    if !short {
        lines.push(lang.report_columns().to_owned());
        lines.extend(indented(align(
            &plan.columns.iter().enumerate().map(|(at, one)| column(lang, at, one)).collect::<Vec<_>>(),
        )));
    }
    lines.push(lang.report_rows(plan.counts.rows));
    lines.extend(indented(outcomes(lang, plan)));
    if !(plan.clubs.is_empty() && plan.people.is_empty()) {
        lines.extend(changes(lang, file, intake));
    }
    lines.extend(plan.notices.iter().map(|one| notice(lang, *one, plan)));
    lines.extend(privacy(lang, plan));
    lines.extend(rows_to_look_at(lang, plan, short));
    let kept = intake.kept.iter().map(|kept| lang.report_kept(&kept.here, &kept.listed, &kept.name));
    lines.extend(shortened(lang, kept.collect(), short));
    lines
}

fn own_lines(lang: Lang, file: &str, intake: &Intake) -> Vec<String> {
    let mut lines = vec![lang.report_file(file, lang.format_export())];
    let calls = intake.op.iter().flat_map(|op| &op.changes).filter(|change| matches!(change, Change::Call(_))).count();
    lines.extend(changes(lang, file, intake));
    if calls > 0 {
        lines.push(lang.report_calls(calls));
    }
    lines
}

fn changes(lang: Lang, file: &str, intake: &Intake) -> Vec<String> {
    if intake.op.is_none() {
        return vec![lang.report_nothing_new(file)];
    }
    let mut lines = vec![lang.report_new(intake.new_clubs, intake.new_people)];
    if intake.new_reps > 0 {
        lines.push(lang.report_new_reps(intake.new_reps));
    }
    if intake.changed_clubs + intake.changed_people > 0 {
        lines.push(lang.report_changed(intake.changed_clubs, intake.changed_people));
    }
    lines
}

/// How the file was read.
fn manner(lang: Lang, plan: &Plan) -> Vec<String> {
    let format = match plan.format {
        Format::Csv => lang.format_csv(),
        Format::Xlsx => lang.format_xlsx(),
        Format::VCard => lang.format_vcard(),
    };
    let mut parts = vec![format.to_owned()];
    parts.extend(plan.encoding.map(|encoding| encoding.as_str().to_owned()));
    parts.extend(plan.delimiter.map(|sign| match sign {
        '\t' => lang.report_delimiter(lang.report_tab()),
        sign => lang.report_delimiter(&format!("«{sign}»")),
    }));
    parts.extend(plan.sheet.as_ref().map(|sheet| lang.report_sheet(sheet)));
    match plan.header_row {
        0 if plan.format == Format::VCard => {}
        0 => parts.push(lang.report_no_heading_row().to_owned()),
        line => parts.push(lang.report_heading_row(line)),
    }
    parts
}

fn column(lang: Lang, at: usize, column: &Column) -> Vec<String> {
    let fills = match (column.field, column.ignored) {
        (_, Some(Ignored::Privacy)) => lang.ignored_privacy().to_owned(),
        (_, Some(Ignored::NoPlace)) => lang.ignored_no_place().to_owned(),
        (_, Some(Ignored::ByHand)) => lang.ignored_by_hand().to_owned(),
        (Some(fills), None) if column.guessed => lang.report_guessed(field(lang, fills)),
        (Some(fills), None) => field(lang, fills).to_owned(),
        (None, _) | (Some(_), Some(Ignored::Unknown)) => lang.ignored_unknown().to_owned(),
    };
    vec![clip(&heading(lang, at, column), WIDEST), fills, clip(&column.samples.join(" · "), WIDEST)]
}

/// The heading of a column, or its number when it has none.
fn heading(lang: Lang, at: usize, column: &Column) -> String {
    if column.heading.is_empty() { lang.report_column_n(at + 1) } else { column.heading.clone() }
}

fn outcomes(lang: Lang, plan: &Plan) -> Vec<String> {
    let row = |outcome: &RowOutcome| {
        let count = plan.counts.of(*outcome);
        (count > 0).then(|| vec![lang.number(count), outcome_name(lang, *outcome).into(), means(lang, *outcome).into()])
    };
    align(&RowOutcome::ALL.iter().filter_map(row).collect::<Vec<_>>())
}

/// What came of a row, in lower case.
pub fn outcome_name(lang: Lang, outcome: RowOutcome) -> &'static str {
    match outcome {
        RowOutcome::Ok => lang.row_ok(),
        RowOutcome::Warning => lang.row_warning(),
        RowOutcome::Duplicate => lang.row_duplicate(),
        RowOutcome::Conflict => lang.row_conflict(),
        RowOutcome::PossibleDuplicate => lang.row_possible_duplicate(),
        RowOutcome::Rejected => lang.row_rejected(),
        RowOutcome::Blank => lang.row_blank(),
        RowOutcome::RepeatedHeading => lang.row_repeated_heading(),
        RowOutcome::Summary => lang.row_summary(),
    }
}

fn means(lang: Lang, outcome: RowOutcome) -> &'static str {
    match outcome {
        RowOutcome::Ok => lang.row_ok_means(),
        RowOutcome::Warning => lang.row_warning_means(),
        RowOutcome::Duplicate => lang.row_duplicate_means(),
        RowOutcome::Conflict => lang.row_conflict_means(),
        RowOutcome::PossibleDuplicate => lang.row_possible_duplicate_means(),
        RowOutcome::Rejected => lang.row_rejected_means(),
        RowOutcome::Blank | RowOutcome::RepeatedHeading | RowOutcome::Summary => lang.row_skipped_means(),
    }
}

fn notice(lang: Lang, notice: Notice, plan: &Plan) -> String {
    match notice {
        Notice::BadBytes => lang.list_notice_bad_bytes().to_owned(),
        Notice::Mojibake => lang.list_notice_mojibake().to_owned(),
        Notice::StrayQuote => lang.list_notice_stray_quote().to_owned(),
        Notice::SeveralSheets => lang.list_notice_several_sheets(&lang.list(&plan.sheets)),
        Notice::NamesParted => lang.list_notice_names_parted().to_owned(),
        Notice::NobodyNamed => lang.list_notice_nobody_named().to_owned(),
    }
}

/// Says plainly that what may not be stored was left out.
fn privacy(lang: Lang, plan: &Plan) -> Option<String> {
    let private = plan.columns.iter().filter(|one| one.ignored == Some(Ignored::Privacy));
    // Contact cards have no headings: a column that is always there and holds nothing is not told of.
    let headings: Vec<&str> = private.map(|one| one.heading.as_str()).filter(|name| !name.is_empty()).collect();
    let left_out = plan.counts.left_out + plan.counts.birth_numbers;
    if headings.is_empty() && left_out == 0 {
        return None;
    }
    let mut line = lang.report_privacy(left_out);
    if !headings.is_empty() {
        line.push(' ');
        line.push_str(&lang.report_privacy_columns(&lang.list(&headings)));
    }
    Some(line)
}

/// The rows that are not ok, each remark on a line of its own; blank rows say nothing to anybody.
fn rows_to_look_at(lang: Lang, plan: &Plan, short: bool) -> Vec<String> {
    let tell = |row: &&RowReport| match row.outcome {
        RowOutcome::Ok | RowOutcome::Blank => false,
        RowOutcome::RepeatedHeading | RowOutcome::Summary => !short,
        _ => true,
    };
    let mut all: Vec<&RowReport> = plan.rows.iter().filter(tell).collect();
    if short {
        // The few that are named are those that lost something.
        all.sort_by_key(|row| match row.outcome {
            RowOutcome::Rejected => 0,
            RowOutcome::Conflict | RowOutcome::PossibleDuplicate => 1,
            RowOutcome::Warning => 2,
            _ => 3,
        });
    }
    if all.is_empty() {
        return Vec::new();
    }
    let shown = if short { FEW.min(all.len()) } else { all.len() };
    let rows: Vec<Vec<String>> = all[..shown].iter().flat_map(|row| row_lines(lang, plan, row)).collect();
    let mut lines = vec![lang.report_look().to_owned()];
    lines.extend(indented(align(&rows)));
    if all.len() > shown {
        lines.push(lang.report_more(all.len() - shown));
    }
    lines
}

fn row_lines(lang: Lang, plan: &Plan, row: &RowReport) -> Vec<Vec<String>> {
    let line = |what: String| vec![lang.report_line(row.line), outcome_name(lang, row.outcome).to_owned(), what];
    if row.remarks.is_empty() {
        return vec![line(means(lang, row.outcome).to_owned())];
    }
    let remark = |one: &crate::port::Remark| {
        let said = remarks::sentence(lang, one);
        let column = one.column.and_then(|at| plan.columns.get(at).map(|column| heading(lang, at, column)));
        match column {
            Some(column) => format!("{}: {said}", clip(&column, WIDEST)),
            None => said,
        }
    };
    row.remarks.iter().map(|one| line(remark(one))).collect()
}

fn shortened(lang: Lang, mut lines: Vec<String>, short: bool) -> Vec<String> {
    if short && lines.len() > FEW {
        let left = lines.len() - FEW;
        lines.truncate(FEW);
        lines.push(lang.report_more(left));
    }
    lines
}

fn indented(lines: Vec<String>) -> impl Iterator<Item = String> {
    lines.into_iter().map(|line| format!("{INDENT}{line}"))
}

/// The stored names of the fields a column may fill, for `--map`.
pub fn field_names() -> String {
    Field::ALL.iter().map(|field| field.as_str()).collect::<Vec<_>>().join(", ")
}
