//! The report as it is before it is written in a format: headings, lines with their figures, sentences.

use chrono::NaiveDate;

use crate::domain::guide::Words;
use crate::domain::overview::{Figure, Kind, Measures, Overview, Part, Proposal, Share, propose};
use crate::lang::Lang;
use crate::words::overview as words;

/// The parts of the situation.
const SITUATION: [Part; 6] = [Part::Reach, Part::Reps, Part::Training, Part::Register, Part::Levels, Part::Months];

/// The report.
#[derive(Clone, PartialEq, Debug)]
pub struct Report {
    /// The title.
    pub title: String,
    /// What it is about, each a sentence.
    pub intro: Vec<String>,
    /// The situation, part by part; empty without clubs.
    pub situation: Vec<Section>,
    /// The development, each a sentence.
    pub development: Vec<String>,
    /// What is proposed, each a sentence.
    pub measures: Vec<String>,
    /// What must be known about the figures.
    pub notes: Vec<String>,
}

/// A part of the situation.
#[derive(Clone, PartialEq, Debug)]
pub struct Section {
    /// Its heading.
    pub heading: &'static str,
    /// Whether its lines follow each other in time, and so are a picture together.
    pub is_row: bool,
    /// Its figures.
    pub lines: Vec<Line>,
}

/// A figure in words.
#[derive(Clone, PartialEq, Debug)]
pub struct Line {
    /// What it is called.
    pub label: String,
    /// How it is, with its denominator.
    pub now: String,
    /// How it was.
    pub before: String,
    /// The difference in percentage points; empty where there is none to tell.
    pub change: String,
    /// The share to reach; empty where there is none.
    pub target: String,
    /// The share as a picture.
    pub share: Share,
    /// The share it was, as a picture.
    pub was: Option<Share>,
}

/// The report of an overview, told on a day; a period that ends after it is told until then.
pub fn report(lang: Lang, overview: &Overview, measures: &Measures, today: NaiveDate) -> Report {
    let period = words::span(lang, overview.span);
    let before = words::span(lang, overview.before);
    let mut report = Report {
        title: lang.report_title().to_owned(),
        intro: vec![lang.report_period(&before, &period)],
        situation: Vec::new(),
        development: Vec::new(),
        measures: Vec::new(),
        notes: vec![lang.report_terms().to_owned(), lang.report_internal().to_owned()],
    };
    if overview.span.to > today {
        report.intro.push(lang.report_until_today(&lang.date(today)));
    }
    if overview.clubs.is_empty() {
        report.intro.push(lang.report_empty().to_owned());
        return report;
    }
    report.intro.push(lang.report_register(&lang.number(overview.clubs.len()), &lang.number(overview.members)));
    report.situation = SITUATION.into_iter().filter_map(|part| section(lang, overview, part)).collect();
    report.development = development(lang, overview);
    report.measures = propose(overview, measures).iter().map(|proposal| measure(lang, proposal)).collect();
    if report.measures.is_empty() {
        report.measures.push(lang.report_no_measures().to_owned());
    }
    report
}

fn section(lang: Lang, overview: &Overview, part: Part) -> Option<Section> {
    let lines: Vec<Line> = overview.part(part).map(|figure| line(lang, overview, figure)).collect();
    let is_row = part == Part::Months;
    (!lines.is_empty()).then(|| Section { heading: words::part(lang, part), is_row, lines })
}

fn line(lang: Lang, overview: &Overview, figure: &Figure) -> Line {
    let before = figure.before.map(|then| words::share(lang, overview, &figure.kind, then));
    Line {
        label: words::label(lang, overview, &figure.kind),
        now: words::in_full(lang, overview, figure),
        before: before.unwrap_or_else(|| match words::kept_since(lang, overview, figure) {
            Some(day) => lang.report_kept_since(&day),
            None => lang.report_unknown().to_owned(),
        }),
        change: figure.points().map(|points| signed(lang, points)).unwrap_or_default(),
        target: words::target(lang, figure),
        share: figure.share,
        was: figure.before,
    }
}

fn signed(lang: Lang, points: i64) -> String {
    let sign = match points {
        0 => "±",
        1.. => "+",
        _ => "−",
    };
    lang.report_points(points.unsigned_abs(), sign)
}

/// What has changed, a sentence a figure; then what was heard, and when people are reached.
fn development(lang: Lang, overview: &Overview) -> Vec<String> {
    let parts = [Part::Reach, Part::Reps, Part::Training];
    let told = parts.into_iter().flat_map(|part| overview.part(part)).filter_map(|figure| {
        let gain = figure.gain()?;
        let label = words::label(lang, overview, &figure.kind);
        let (now, then) = (words::percent(lang, figure.share), words::percent(lang, figure.before?));
        Some(match gain {
            1.. => lang.report_better(&then, &now, &label),
            ..=-1 => lang.report_worse(&then, &now, &label),
            0 => lang.report_same(&now, &label),
        })
    });
    let mut said: Vec<String> = told.collect();
    if said.is_empty() {
        said.push(lang.report_no_development().to_owned());
    }
    let topics: Vec<String> = overview
        .part(Part::Topics)
        .take(5)
        .map(|figure| {
            let label = words::label(lang, overview, &figure.kind);
            format!("{label} ({})", lang.number(figure.share.count))
        })
        .collect();
    if !topics.is_empty() {
        said.push(lang.report_topics(&lang.list(&topics)));
    }
    if let Some((day, hour)) = best_time(overview) {
        said.push(lang.report_best_time(&lang.weekday(day), &words::hours(hour)));
    }
    said
}

/// The day on which most were reached, and the hour of that day; `None` where two are alike, so that none is the best.
fn best_time(overview: &Overview) -> Option<(u8, u8)> {
    let Kind::Weekday(day) = *most(overview.part(Part::Weekdays))? else { return None };
    let of_day = |figure: &&Figure| matches!(figure.kind, Kind::Cell(on, _) if on == day);
    match *most(overview.cells.iter().filter(of_day))? {
        Kind::Cell(_, hour) => Some((day, hour)),
        _ => None,
    }
}

/// The figure that counts more than any other.
fn most<'a>(figures: impl Iterator<Item = &'a Figure>) -> Option<&'a Kind> {
    let mut sorted: Vec<&Figure> = figures.filter(|figure| figure.share.count > 0).collect();
    sorted.sort_by_key(|figure| std::cmp::Reverse(figure.share.count));
    let best = sorted.first()?;
    let is_alone = sorted.get(1).is_none_or(|second| second.share.count < best.share.count);
    is_alone.then_some(&best.kind)
}

/// A proposal with its figures put in.
fn measure(lang: Lang, proposal: &Proposal<'_>) -> String {
    let share = proposal.figure.share;
    let percent = share.percent().unwrap_or_default();
    let words: &Words = &proposal.measure.words;
    [
        ("{count}", lang.number(share.count)),
        ("{of}", lang.number(share.of)),
        ("{missing}", lang.number(share.of.saturating_sub(share.count))),
        ("{percent}", format!("{percent:.0}")),
        ("{target}", proposal.figure.target.map(|target| target.to_string()).unwrap_or_default()),
    ]
    .into_iter()
    .fold(words.get(lang.code()).to_owned(), |said, (sign, number)| said.replace(sign, &number))
}
