//! The summary from top to bottom, the same on screen, as text and as Markdown: headings, figures, and the lists shown under them.
//! The order of the figures is that of `SummaryView::entries`.

use super::{Row, behind, label, share, tally, value};
use crate::app::summary::{Entry, SummaryView};
use crate::lang::Lang;

/// Returning clubs that are named; the figure counts them all.
const MOST_RETURNS: usize = 20;

/// A part of the summary under its heading.
#[derive(Clone, PartialEq, Debug)]
pub struct Section {
    /// The heading.
    pub heading: &'static str,
    /// Its figures.
    pub lines: Vec<Line>,
}

/// A figure in words.
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// Its place among the entries that can be chosen, and which it is; `None` for a figure without a list of its own.
    pub entry: Option<(usize, Entry)>,
    /// What it is called.
    pub label: String,
    /// The figure with its denominator.
    pub value: String,
    /// The figure as a picture, where it is a share of calls or minutes.
    pub bar: Option<Bar>,
    /// The list behind it, where the list says more than the figure; of the clubs that return the first.
    pub rows: Vec<Row>,
    /// How many rows are counted in the figure; more than `rows` when only the first are at hand.
    pub counted: usize,
}

/// A bar: `solid` of `whole` is filled, `whole` of `of` is drawn. `solid ≤ whole ≤ of`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Bar {
    /// The filled part.
    pub solid: u32,
    /// The part that is drawn at all.
    pub whole: u32,
    /// What the full width stands for; never 0 where `whole` is not.
    pub of: u32,
}

impl Bar {
    /// How many of `cells` cells are filled, and how many are drawn but not filled. What is not nothing has a cell.
    pub fn cells(self, cells: u32) -> (usize, usize) {
        let scaled = |count: u32| {
            let exact = u64::from(count) * u64::from(cells);
            let rounded = (exact * 2 + u64::from(self.of)).checked_div(u64::from(self.of) * 2).unwrap_or(0);
            usize::try_from(rounded.max(u64::from(count > 0)).min(u64::from(cells))).unwrap_or(0)
        };
        let whole = scaled(self.whole);
        let solid = scaled(self.solid).min(whole);
        // A rest that is not nothing shows where there is room for both.
        let solid = if self.solid < self.whole && solid == whole && whole > 1 { whole - 1 } else { solid };
        (solid, whole - solid)
    }
}

/// The whole summary. Sections without anything to tell are left out; the figures at the top always stand.
pub fn sections(lang: Lang, view: &SummaryView) -> Vec<Section> {
    let mut sections: Vec<Section> = Vec::new();
    for (place, entry) in view.entries().into_iter().enumerate() {
        let heading = heading(lang, entry);
        if sections.last().is_none_or(|section| section.heading != heading) {
            sections.push(Section { heading, lines: before(lang, view, entry) });
        }
        let Some(section) = sections.last_mut() else { continue };
        section.lines.push(line(lang, view, place, entry));
        section.lines.extend(after(lang, view, entry));
    }
    sections
}

fn heading(lang: Lang, entry: Entry) -> &'static str {
    match entry {
        Entry::Attempts | Entry::Reached | Entry::Conversations | Entry::Clubs | Entry::Minutes => {
            lang.summary_section_figures()
        }
        Entry::Outcome(_) => lang.summary_section_outcomes(),
        Entry::Hour(_) => lang.summary_section_hours(),
        Entry::Ours | Entry::Theirs | Entry::Kept => lang.summary_section_promises(),
        Entry::SignUp(_) | Entry::Meetings | Entry::Visits | Entry::CallBacks => lang.summary_section_agreed(),
        Entry::NeedsAction => lang.summary_section_action(),
        Entry::Topic(_) | Entry::Pulse | Entry::Wishes => lang.summary_section_heard(),
        Entry::Later => lang.summary_section_round(),
    }
}

fn line(lang: Lang, view: &SummaryView, place: usize, entry: Entry) -> Line {
    Line {
        entry: Some((place, entry)),
        label: label(lang, view, entry),
        value: value(lang, view, entry),
        bar: bar(view, entry),
        rows: behind(lang, view, entry, rows_told(entry)),
        counted: counted(view, entry),
    }
}

/// How many rows of a list are told with its figure: all where they are what people want to read after a session, the first
/// of the clubs that return, which in a large round are thousands, and none where the figure is enough.
fn rows_told(entry: Entry) -> usize {
    match entry {
        Entry::Ours
        | Entry::Theirs
        | Entry::Kept
        | Entry::SignUp(_)
        | Entry::Meetings
        | Entry::Visits
        | Entry::CallBacks
        | Entry::NeedsAction
        | Entry::Wishes => usize::MAX,
        Entry::Later => MOST_RETURNS,
        Entry::Attempts
        | Entry::Reached
        | Entry::Conversations
        | Entry::Clubs
        | Entry::Minutes
        | Entry::Outcome(_)
        | Entry::Hour(_)
        | Entry::Topic(_)
        | Entry::Pulse => 0,
    }
}

/// How many rows the figure of an entry counts; of the clubs that come later only the first may be at hand.
pub fn counted(view: &SummaryView, entry: Entry) -> usize {
    let count = match entry {
        Entry::Wishes => u32::try_from(view.summary.wishes.len()).unwrap_or(u32::MAX),
        Entry::Later => view.summary.remaining.as_ref().map_or(0, |remaining| remaining.later.count),
        other => view.figure(other).map_or(0, |figure| figure.count),
    };
    usize::try_from(count).unwrap_or(usize::MAX)
}

/// Calls are drawn as a share of all calls; the hours against the busiest of them.
fn bar(view: &SummaryView, entry: Entry) -> Option<Bar> {
    let s = &view.summary;
    let plain = |count: u32, of: u32| Bar { solid: count, whole: count, of };
    match entry {
        Entry::Reached | Entry::Conversations | Entry::Outcome(_) | Entry::Topic(_) => {
            view.figure(entry).and_then(|figure| Some(plain(figure.count, figure.of?)))
        }
        Entry::Minutes => Some(plain(s.minutes_talked.minutes, s.minutes_talked.of)),
        Entry::Hour(row) => {
            let busiest = s.hours.iter().map(|row| row.attempts.count).max().unwrap_or(0);
            let row = s.hours.get(row)?;
            Some(Bar { solid: row.reached.count, whole: row.attempts.count, of: busiest })
        }
        _ => None,
    }
}

/// Figures without a list, before the first entry of a section.
fn before(lang: Lang, view: &SummaryView, entry: Entry) -> Vec<Line> {
    let s = &view.summary;
    match (entry, &s.remaining) {
        (Entry::SignUp(0), _) => vec![aside(lang.summary_signed_up(), share(lang, &s.sign_ups.signed_up))],
        (Entry::Later, Some(remaining)) => {
            let again = Some(remaining.again).filter(|again| again.count > 0);
            let mut lines = vec![aside(lang.summary_done(), tally(lang, remaining.done))];
            lines.extend(again.map(|again| aside(lang.summary_again(), tally(lang, again))));
            lines.push(aside(lang.summary_left(), tally(lang, remaining.left)));
            lines.push(aside(lang.summary_ready(), tally(lang, remaining.ready)));
            lines
        }
        _ => Vec::new(),
    }
}

/// Figures without a list, after an entry.
fn after(lang: Lang, view: &SummaryView, entry: Entry) -> Vec<Line> {
    let s = &view.summary;
    match (entry, &s.remaining) {
        (Entry::Reached, _) => vec![aside(lang.summary_not_reached(), share(lang, &s.not_reached))],
        (Entry::Clubs, _) => vec![aside(lang.summary_clubs_talked(), share(lang, &s.clubs_talked))],
        (Entry::Later, Some(remaining)) => vec![aside(lang.summary_out(), tally(lang, remaining.out))],
        _ => Vec::new(),
    }
}

fn aside(label: &str, value: String) -> Line {
    Line { entry: None, label: label.to_owned(), value, bar: None, rows: Vec::new(), counted: 0 }
}
