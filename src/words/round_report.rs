//! The report of a round in words: rows of a page, and the page as text, Markdown and HTML. Its figures are `domain::round`'s; the
//! report of a period is `report`'s.

use std::fmt::Write;

use unicode_width::UnicodeWidthStr;

use super::report::page_of;
use super::rounds::who;
use super::summary::escaped;
use super::{outcome, overview};
use crate::app::titles::Titles;
use crate::domain::call::Outcome;
use crate::domain::env::day_of;
use crate::domain::overview::Share;
use crate::domain::round::{Remains, Round, RoundReport};
use crate::lang::Lang;

/// The page before it is written in a format.
#[derive(Clone, PartialEq, Debug)]
pub struct Page {
    /// The title.
    pub title: String,
    /// Its parts.
    pub parts: Vec<Part>,
}

/// A part: a heading, and what is said under it.
#[derive(Clone, PartialEq, Debug)]
pub struct Part {
    /// The heading.
    pub heading: &'static str,
    /// Names with what is said of them; a row without a name belongs to the one above.
    pub rows: Vec<(String, String)>,
}

/// The page of a report, with at most so many names of those who remain.
pub fn page(lang: Lang, titles: &Titles, report: &RoundReport, most: usize) -> Page {
    let mut parts = vec![plan(lang, titles, report), clubs(lang, report), calls(lang, report), agreed(lang, report)];
    let mut rows: Vec<(String, String)> = report
        .remaining
        .iter()
        .take(most)
        .map(|club| (club.name.clone(), remains(lang, club.why).to_owned()))
        .collect();
    let more = report.remaining.len().saturating_sub(most);
    if more > 0 {
        rows.push((String::new(), lang.overview_more(more)));
    }
    if rows.is_empty() {
        rows.push((String::new(), lang.round_report_nobody_left().to_owned()));
    }
    parts.push(Part { heading: lang.round_report_remaining(), rows });
    if !report.taken_out.is_empty() {
        let names = report.taken_out.iter().take(most).map(|club| (String::new(), club.name.clone()));
        let more = report.taken_out.len().saturating_sub(most);
        let more = (more > 0).then(|| (String::new(), lang.overview_more(more)));
        parts.push(Part { heading: lang.round_report_taken_out(), rows: names.chain(more).collect() });
    }
    Page { title: lang.round_report_title(&report.round.name), parts }
}

fn plan(lang: Lang, titles: &Titles, report: &RoundReport) -> Part {
    let round: &Round = &report.round;
    let plan = &round.plan;
    let mut rows = Vec::new();
    let mut put = |name: &str, said: Option<String>| rows.extend(said.map(|said| (name.to_owned(), said)));
    put(lang.round_form_what(), plan.what.clone());
    put(lang.round_form_why(), plan.why.clone());
    put(lang.round_form_how(), plan.how.clone());
    put(lang.round_report_who(), plan.who.as_ref().map(|whom| who(lang, titles, whom)));
    put(
        lang.round_report_period(),
        Some(lang.overview_span(&lang.date(round.from_on), &lang.date(day_of(report.until)))),
    );
    put(lang.round_report_planned_to(), round.to_on.map(|day| lang.date(day)));
    put(lang.round_form_learning(), plan.learning_goal.clone());
    let learned = plan.learned.clone().unwrap_or_else(|| lang.round_report_nothing_learned().to_owned());
    put(lang.round_report_learned(), Some(learned));
    Part { heading: lang.round_report_plan(), rows }
}

fn clubs(lang: Lang, report: &RoundReport) -> Part {
    let of_all = |share: Share| told(lang, share, lang.overview_base_clubs(share.of));
    let mut rows = vec![
        (lang.round_report_reached().to_owned(), of_all(report.reached)),
        (lang.round_report_left().to_owned(), of_all(report.left())),
    ];
    rows.extend(report.reasons.iter().map(|(why, share)| {
        (format!("  {}", remains(lang, *why)), told(lang, *share, lang.round_report_base_left().to_owned()))
    }));
    let out = report.taken_out.len();
    rows.extend((out > 0).then(|| (lang.round_report_taken_out().to_owned(), lang.round_report_taken_out_count(out))));
    Part { heading: lang.round_report_clubs(), rows }
}

fn calls(lang: Lang, report: &RoundReport) -> Part {
    let of_calls = |share: Share| told(lang, share, lang.overview_base_calls(share.of));
    let mut rows = vec![(lang.round_report_talked().to_owned(), of_calls(report.talked))];
    let others = report.outcomes.iter().filter(|(how, _)| *how != Outcome::Talked);
    rows.extend(others.map(|(how, share)| (format!("  {}", outcome(lang, *how)), of_calls(*share))));
    Part { heading: lang.round_report_calls(), rows }
}

fn agreed(lang: Lang, report: &RoundReport) -> Part {
    let signed = told(lang, report.signed_up, lang.round_report_base_answers().to_owned());
    let goal = report.round.plan.sign_ups.map(|goal| lang.round_report_goal(goal));
    let signed = [Some(signed), goal].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let promises = || lang.round_report_base_promises().to_owned();
    let rows = vec![
        (lang.round_report_ours().to_owned(), told(lang, report.ours, promises())),
        (lang.round_report_theirs().to_owned(), told(lang, report.theirs, promises())),
        (lang.round_report_signed_up().to_owned(), signed),
        (
            lang.round_report_meetings().to_owned(),
            told(lang, report.meetings, lang.overview_base_calls(report.meetings.of)),
        ),
    ];
    Part { heading: lang.round_report_agreed(), rows }
}

/// A share with its denominator; of nothing there is no per cent.
fn told(lang: Lang, share: Share, what: String) -> String {
    if share.of == 0 {
        return lang.overview_share_of_none(&what);
    }
    lang.overview_share(&lang.number(share.count), &overview::percent(lang, share), &what, &lang.number(share.of))
}

/// Why a club was not reached.
pub fn remains(lang: Lang, why: Remains) -> &'static str {
    match why {
        Remains::NotRung => lang.round_report_not_rung(),
        Remains::Last { outcome: how } => outcome(lang, how),
        Remains::Given => lang.out_short_given(),
    }
}

/// The whole report as text.
pub fn text(lang: Lang, titles: &Titles, report: &RoundReport) -> String {
    let page = page(lang, titles, report, usize::MAX);
    let mut lines = vec![page.title.clone(), "=".repeat(page.title.width())];
    for part in &page.parts {
        lines.extend([String::new(), part.heading.to_owned(), "-".repeat(part.heading.width())]);
        lines.extend(part_lines(part));
    }
    lines.join("\n") + "\n"
}

/// The rows of a part, names in a column of their own.
fn part_lines(part: &Part) -> Vec<String> {
    let widest = part.rows.iter().map(|(name, _)| name.width()).max().unwrap_or(0);
    let row = |(name, said): &(String, String)| match name.is_empty() {
        true => said.clone(),
        false => format!("{name}{}  {said}", " ".repeat(widest.saturating_sub(name.width()))),
    };
    part.rows.iter().map(row).collect()
}

/// The whole report as Markdown. What people typed is shown, never interpreted.
pub fn markdown(lang: Lang, titles: &Titles, report: &RoundReport) -> String {
    let page = page(lang, titles, report, usize::MAX);
    let mut out = format!("# {}\n", escaped(&page.title));
    for part in &page.parts {
        let _ = write!(out, "\n## {}\n\n", part.heading);
        for (name, said) in &part.rows {
            let indent = if name.starts_with(' ') { "  " } else { "" };
            let name = escaped(name.trim_start());
            let colon = if name.is_empty() { "" } else { ": " };
            let _ = writeln!(out, "{indent}- {name}{colon}{}", escaped(said));
        }
    }
    out
}

/// The whole report as an HTML page that asks nothing of anybody.
pub fn html(lang: Lang, titles: &Titles, report: &RoundReport) -> String {
    let page = page(lang, titles, report, usize::MAX);
    let parts: Vec<(&str, &[(String, String)])> =
        page.parts.iter().map(|part| (part.heading, part.rows.as_slice())).collect();
    page_of(lang, &page.title, &parts)
}

#[cfg(test)]
mod tests;
