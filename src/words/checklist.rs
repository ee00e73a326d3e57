//! The checklist in words: the overview in the terminal and the page for a meeting. Both are internal to the union and say so;
//! the page a club takes home is `words::agreed`'s.

use std::fmt::Write;

use chrono::NaiveDate;

use super::summary::escaped;
use crate::app::checklist::{ChecklistView, ItemView};
use crate::domain::checklist::Answer;
use crate::lang::Lang;

/// An answer, lower case.
pub fn answer(lang: Lang, answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => lang.checklist_yes(),
        Answer::Partly => lang.checklist_partly(),
        Answer::No => lang.checklist_no(),
        Answer::NotRelevant => lang.checklist_not_relevant(),
        Answer::NotAsked => lang.checklist_not_asked(),
    }
}

/// The answer with its day and note, and what is to be done about it: `nei 01.04.2026 (bare to møter), oppgave`.
pub fn standing(lang: Lang, item: &ItemView) -> String {
    let mut said = answer(lang, item.answer).to_owned();
    if let Some(day) = item.on {
        let _ = write!(said, " {}", lang.date(day));
    }
    if let Some(beside) = item.note.as_ref().or(item.answered_by.as_ref().map(|ground| &ground.words)) {
        let _ = write!(said, " ({beside})");
    }
    if item.has_task {
        let _ = write!(said, ", {}", lang.checklist_has_task());
    }
    match (item.is_old, item.is_first) {
        (true, _) => said + ", " + lang.checklist_ask_again(),
        (false, true) => said + ", " + lang.checklist_ask_first(),
        (false, false) => said,
    }
}

/// Why the level is what it is, a sentence a line.
pub fn reasons(lang: Lang, view: &ChecklistView) -> Vec<String> {
    let mut lines = Vec::new();
    if let Some((note, on)) = &view.set {
        lines.push(lang.checklist_set(note, &lang.date(*on)));
        lines.push(lang.checklist_computed(i64::from(view.computed)));
    }
    lines.push(lang.cli_because(&view.because));
    lines.extend(view.seen.iter().map(|ground| format!("– {}", ground.words)));
    lines.extend(view.held_back.clone());
    lines
}

/// The level and the items as text: `club` is the club's name.
pub fn overview(lang: Lang, club: &str, view: &ChecklistView) -> Vec<String> {
    let mut lines = vec![club.to_owned(), lang.checklist_internal().to_owned(), String::new()];
    lines.push(lang.checklist_level(i64::from(view.number), &view.name));
    lines.push(format!("  {}", view.meaning));
    lines.extend(reasons(lang, view).into_iter().map(|line| format!("  {line}")));
    for (heading, items) in groups(lang, view) {
        lines.extend([String::new(), heading]);
        for item in items {
            lines.push(format!("  {}", item.question));
            lines.push(format!("    {}", standing(lang, item)));
        }
    }
    lines
}

/// The page for a meeting as Markdown, with a box for each item. `club` is the club's name.
pub fn page(lang: Lang, club: &str, view: &ChecklistView, today: NaiveDate) -> String {
    let mut out = format!("# {}\n\n", escaped(&lang.checklist_page_title(club)));
    let _ = writeln!(out, "**{}**  \n{}\n", lang.checklist_internal(), lang.date(today));
    let _ = writeln!(out, "{}. {}", lang.checklist_level(i64::from(view.number), &view.name), view.meaning);
    for reason in reasons(lang, view) {
        let _ = writeln!(out, "\n{}", escaped(&lang.capital(&reason)));
    }
    for (heading, items) in groups(lang, view) {
        let _ = write!(out, "\n## {}\n\n", escaped(&heading));
        for item in items {
            let tick = if item.answer == Answer::Yes && !item.is_old { "x" } else { " " };
            let _ = writeln!(out, "- [{tick}] **{}** {}  ", escaped(&item.question), escaped(&standing(lang, item)));
            let _ = writeln!(out, "  {}", escaped(&item.help));
        }
    }
    let _ = write!(out, "\n*{}*\n", lang.checklist_internal());
    out
}

/// The items under the level they count from, and the last one by itself.
fn groups(lang: Lang, view: &ChecklistView) -> Vec<(String, Vec<&ItemView>)> {
    let of = |number: u8| view.items.iter().filter(|item| item.level == number && !item.is_last).collect::<Vec<_>>();
    let mut groups: Vec<_> = view
        .levels
        .iter()
        .map(|(number, name)| (lang.checklist_level(i64::from(*number), name), of(*number)))
        .collect();
    groups.push((lang.checklist_last().to_owned(), view.items.iter().filter(|item| item.is_last).collect()));
    groups.retain(|(_, items)| !items.is_empty());
    groups
}
