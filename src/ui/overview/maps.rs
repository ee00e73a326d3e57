//! The maps beside the figures: contact month by month, and when people are reached. Dense means much; the figures themselves
//! stand in the list, so nothing is told by a shade alone.

use chrono::Datelike;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::preview;
use crate::app::model::Model;
use crate::domain::overview::{Figure, Kind, Overview, Part, Share};
use crate::ui::canvas::Canvas;
use crate::ui::{Style, text};

/// From hardly any to most.
const SHADES: [&str; 4] = ["░", "▒", "▓", "█"];
/// Heights of a line of months.
const HEIGHTS: [&str; 8] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"];
/// Hours of a day that are shown beside the first.
const MORE_HOURS: u8 = 12;
/// Lines of the months of two years, and of those of this year in short.
const WHOLE: u16 = 5;
const SHORT: u16 = 2;
/// Lines of the list that must be left over the months: where one of them is chosen, and else.
const FEWEST: u16 = 3;
const FEWEST_BESIDE: u16 = 10;
/// What stands for nothing.
const NOTHING: &str = "·";

/// Draws the maps, as many as there is room for.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, overview: &Overview, model: &Model, style: Style<'_>) {
    let mut lines = months(overview, model, style);
    lines.push(Line::default());
    lines.extend(grid(overview, model, style));
    lines.push(Line::default());
    let room = (usize::from(area.width), usize::from(area.height).saturating_sub(lines.len()));
    if room.1 > 2 {
        lines.extend(preview::lines(overview, model, room, style));
    }
    for (y, line) in (area.y..area.bottom()).zip(&lines) {
        let spans = text::limit(line.spans.clone(), usize::from(area.width));
        canvas.line(&Line::from(spans), Rect::new(area.x, y, area.width, 1));
    }
}

/// The map of days and hours alone, where there is no room for it beside the figures and a cell of it is chosen.
pub(super) fn draw_grid(canvas: &mut Canvas<'_>, area: Rect, overview: &Overview, model: &Model, style: Style<'_>) {
    for (y, line) in (area.y..area.bottom()).zip(grid(overview, model, style)) {
        let spans = text::limit(line.spans, usize::from(area.width));
        canvas.line(&Line::from(spans), Rect::new(area.x, y, area.width, 1));
    }
}

/// How many lines of months stand under a list that has so many together with them, when there is no room beside it: all of
/// them where a month is chosen, else those of this year in short.
pub(super) fn lines_below(model: &Model, height: u16) -> u16 {
    let is_month = model.overview.figure().is_some_and(|figure| figure.kind.part() == Part::Months);
    match is_month {
        true if height >= WHOLE + FEWEST => WHOLE,
        false if height >= SHORT + FEWEST_BESIDE => SHORT,
        _ => 0,
    }
}

/// Draws the months under the list.
pub(super) fn draw_months(canvas: &mut Canvas<'_>, area: Rect, overview: &Overview, model: &Model, style: Style<'_>) {
    let lines = if area.height == SHORT { in_short(overview, area, style) } else { months(overview, model, style) };
    for (y, line) in (area.y..area.bottom()).zip(lines) {
        let spans = text::limit(line.spans, usize::from(area.width));
        canvas.line(&Line::from(spans), Rect::new(area.x, y, area.width, 1));
    }
}

/// The most that any month of the two years has.
fn most_of(overview: &Overview) -> u32 {
    let counts = |figure: &Figure| figure.share.count.max(figure.before.map_or(0, |then| then.count));
    overview.part(Part::Months).map(counts).max().unwrap_or(0)
}

/// This year's months in two lines: the letters, and the shades.
fn in_short(overview: &Overview, area: Rect, style: Style<'_>) -> Vec<Line<'static>> {
    let (lang, theme) = (style.lang, style.theme);
    let most = most_of(overview);
    let wide = overview.part(Part::Months).count() * 3;
    let name = usize::from(area.width).saturating_sub(wide + 1);
    let title = format!(" 9 {}", lang.overview_part_months());
    let (mut letters, mut shades) = (String::new(), String::new());
    for figure in overview.part(Part::Months) {
        letters += &format!("{} ", letter(figure, style));
        shades += &format!("{} ", shade(figure.share.count, most).repeat(2));
    }
    let line =
        |name: String, cells, look| Line::from(vec![Span::styled(name, theme.strong), Span::styled(cells, look)]);
    vec![line(text::fit(&title, name), letters, theme.dim), line(" ".repeat(name), shades, theme.good)]
}

/// Two letters of a month.
fn letter(figure: &Figure, style: Style<'_>) -> String {
    match figure.kind {
        Kind::Month(_, month) => style.lang.month_short(month).chars().take(2).collect(),
        _ => String::new(),
    }
}

/// The months of two years: a line of heights over this one, and a row of shades for each.
fn months(overview: &Overview, model: &Model, style: Style<'_>) -> Vec<Line<'static>> {
    let (lang, theme) = (style.lang, style.theme);
    let months: Vec<&Figure> = overview.part(Part::Months).collect();
    let most = most_of(overview);
    let chosen = model.overview.figure().map(|figure| &figure.kind);
    let letters = months.iter().map(|figure| letter(figure, style)).collect::<Vec<_>>();
    let row = |name: &str, cells: Vec<String>, look| {
        let mut spans = vec![Span::styled(text::fit(name, 6), theme.dim)];
        for (figure, cell) in months.iter().zip(cells) {
            let look = if Some(&figure.kind) == chosen { theme.chosen } else { look };
            spans.extend([Span::styled(cell, look), Span::raw(" ")]);
        }
        Line::from(spans)
    };
    let now = |pick: &dyn Fn(u32) -> &'static str| {
        months.iter().map(|figure| pick(figure.share.count).repeat(2)).collect::<Vec<_>>()
    };
    let then = |figure: &&Figure| shade(figure.before.map_or(0, |then| then.count), most).repeat(2);
    let year = |back: i32| match months.first().map(|figure| &figure.kind) {
        Some(Kind::Month(year, _)) => format!("{}", year - back),
        _ => String::new(),
    };
    // Twelve months that do not begin in January lie in two years.
    let is_split = overview.span.to.month() != 12;
    let name = |back: i32| {
        let first = year(back);
        let next = first.parse::<i32>().map(|year| format!("/{:02}", (year + 1) % 100)).unwrap_or_default();
        let short = first.get(2..).unwrap_or_default();
        if is_split { format!("{short}{next}") } else { first }
    };
    vec![
        Line::from(Span::styled(format!("9 {}", lang.overview_heat()), theme.strong)),
        row("", letters, theme.dim),
        row(&name(0), now(&|count| height(count, most)), theme.good),
        row("", now(&|count| shade(count, most)), theme.good),
        row(&name(1), months.iter().map(then).collect(), theme.dim),
    ]
}

/// Days of the week and hours of the day: how often somebody was reached where anybody was rung.
fn grid(overview: &Overview, model: &Model, style: Style<'_>) -> Vec<Line<'static>> {
    let (lang, theme) = (style.lang, style.theme);
    let place = |figure: &Figure| match figure.kind {
        Kind::Cell(day, hour) => Some((day, hour)),
        _ => None,
    };
    let rung: Vec<(u8, u8)> = overview.cells.iter().filter_map(place).collect();
    let hours = || rung.iter().map(|(_, hour)| *hour);
    let (Some(first), Some(last)) = (hours().min(), hours().max()) else { return Vec::new() };
    let chosen = model.overview.figure().and_then(place);
    // As many hours as there is room for: from the first one rung in, with the chosen one in sight.
    let first = first.max(chosen.map_or(0, |(_, hour)| hour.saturating_sub(MORE_HOURS)));
    let hours = first..=last.min(first + MORE_HOURS);
    let letters: String = hours.clone().map(|hour| format!("{hour:02} ")).collect();
    let mut lines = vec![
        Line::from(Span::styled(format!("0 {}", lang.overview_grid()), theme.strong)),
        Line::from(Span::styled(format!("{}{letters}", " ".repeat(6)), theme.dim)),
    ];
    for day in (1..=7).filter(|day| rung.iter().any(|(on, _)| on == day)) {
        let name = text::fit(&lang.weekday_short(u32::from(day)), 6);
        let mut spans = vec![Span::styled(name, theme.dim)];
        for hour in hours.clone() {
            let look = if chosen == Some((day, hour)) { theme.chosen } else { theme.good };
            spans.extend([Span::styled(reach(overview.cell(day, hour)), look), Span::raw(" ")]);
        }
        lines.push(Line::from(spans));
    }
    lines
}

/// Two cells for a share: where nobody was rung two dots, where nobody was reached two dashes.
fn reach(share: Share) -> String {
    match share {
        Share { of: 0, .. } => NOTHING.repeat(2),
        Share { count: 0, .. } => "--".to_owned(),
        share => shade(share.count, share.of).repeat(2),
    }
}

fn shade(count: u32, most: u32) -> &'static str {
    step(count, most, SHADES.len()).and_then(|at| SHADES.get(at)).copied().unwrap_or(NOTHING)
}

fn height(count: u32, most: u32) -> &'static str {
    step(count, most, HEIGHTS.len()).and_then(|at| HEIGHTS.get(at)).copied().unwrap_or(NOTHING)
}

/// Which of so many steps a count is on; none for nothing.
fn step(count: u32, most: u32, steps: usize) -> Option<usize> {
    if count == 0 || most == 0 {
        return None;
    }
    let exact = u64::from(count.min(most)) * u64::try_from(steps).unwrap_or(1);
    usize::try_from(exact.div_ceil(u64::from(most))).ok().map(|at| at.saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_nothing_is_seen_and_the_most_is_dense() {
        let shades: Vec<_> = [0, 1, 25, 26, 50, 75, 76, 100].into_iter().map(|count| shade(count, 100)).collect();
        assert_eq!(shades, ["·", "░", "░", "▒", "▒", "▓", "█", "█"]);
        assert_eq!((height(1, 1_000_000), height(9, 9), height(0, 0)), ("▁", "█", "·"));
        assert_eq!(reach(Share { count: 0, of: 3 }), "--");
    }
}
