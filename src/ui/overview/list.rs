//! The figures one under the other, part by part, scrolled so that the chosen one is in sight.

use ratatui::layout::Rect;
use ratatui::style::Style as Look;
use ratatui::text::{Line, Span};

use crate::app::model::Model;
use crate::domain::overview::{Figure, Overview, Part};
use crate::ui::canvas::Canvas;
use crate::ui::{Style, chrome, text};
use crate::words::overview as words;

/// Cells of a bar with its ends and a gap, at most and at least.
const BAR: usize = 13;
const SHORTEST: usize = 7;
/// Cells of a name that must be left beside a bar.
const NAME: usize = 22;
/// Fewest cells of a list with bars.
const WITH_BAR: usize = 70;

/// Draws as much of the list as `area` holds.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, overview: &Overview, model: &Model, style: Style<'_>) {
    let (width, height) = (usize::from(area.width), usize::from(area.height));
    let columns = Columns::of(overview, width, style);
    let mut rows: Vec<(Line<'static>, Option<usize>)> = Vec::new();
    let mut last = None;
    for (place, figure) in overview.figures.iter().enumerate() {
        let part = figure.kind.part();
        if last != Some(part) {
            // The levels come when all the rest is there: until then their place says so.
            if part > Part::Levels && last < Some(Part::Levels) && !overview.has_levels {
                rows.push((heading(Part::Levels, width, style), None));
                let coming = format!("  {}", style.lang.overview_levels_coming());
                rows.push((Line::from(Span::styled(coming, style.theme.live)), None));
            }
            rows.push((heading(part, width, style), None));
            last = Some(part);
        }
        rows.push((columns.row(overview, figure, place == model.overview.chosen, width, style), Some(place)));
    }
    let chosen = rows.iter().position(|(_, place)| *place == Some(model.overview.chosen)).unwrap_or(0);
    // Two thirds down, but with the heading over the first figure, and nothing left empty below.
    let top = chosen.saturating_sub(height.saturating_sub(1) * 2 / 3).min(rows.len().saturating_sub(height));
    let (is_above, is_below) = (top > 0, rows.len() > top + height);
    for (y, (line, _)) in (area.y..area.bottom()).zip(rows.iter().skip(top)) {
        canvas.line(line, Rect::new(area.x, y, area.width, 1));
    }
    for (is_there, y, sign) in [(is_above, area.y, "↑"), (is_below, area.bottom().saturating_sub(1), "↓")] {
        if is_there && area.width > 0 && area.height > 0 && canvas.sees(area) {
            canvas.buffer_mut().set_string(area.right() - 1, y, sign, style.theme.dim);
        }
    }
}

fn heading(part: Part, width: usize, style: Style<'_>) -> Line<'static> {
    let number = Part::ALL.iter().position(|one| *one == part).map_or(0, |at| at + 1);
    let said = format!(" {number} {} ", words::part(style.lang, part));
    let rule = "─".repeat(width.saturating_sub(text::width(&said) + 2));
    Line::from(vec![Span::styled(said, style.theme.strong), Span::styled(rule, style.theme.edge)])
}

/// How wide the columns are.
struct Columns {
    label: usize,
    percent: usize,
    count: usize,
    before: usize,
    bar: usize,
}

impl Columns {
    fn of(overview: &Overview, width: usize, style: Style<'_>) -> Columns {
        let widest = |text: &dyn Fn(&Figure) -> String| {
            overview.figures.iter().map(|figure| text::width(&text(figure))).max().unwrap_or(0)
        };
        let percent = widest(&|figure| words::percent(style.lang, figure.share));
        let count = widest(&|figure| count(overview, figure, style));
        let before = widest(&|figure| then(figure, style));
        let label = widest(&|figure| words::label(style.lang, overview, &figure.kind));
        // Mark, gaps, and the arrow of the change.
        let free = width.saturating_sub(2 + 1 + percent + 1 + count + 1 + 2 + before + 1);
        // Names come first, as long as a bar is still one.
        let has_bar = width >= WITH_BAR && free >= NAME + SHORTEST;
        let label = label.min(if has_bar { free - SHORTEST } else { free });
        let bar = if has_bar { (free - label).min(BAR) } else { 0 };
        Columns { label, percent, count, before, bar }
    }

    fn row(
        &self,
        overview: &Overview,
        figure: &Figure,
        is_chosen: bool,
        width: usize,
        style: Style<'_>,
    ) -> Line<'static> {
        let (lang, theme) = (style.lang, style.theme);
        let percent = words::percent(lang, figure.share);
        let (arrow, look) = change(figure, style);
        let missing = self.percent.saturating_sub(text::width(&percent));
        let mut spans = vec![
            Span::raw(if is_chosen { "▸ " } else { "  " }),
            Span::styled(text::fit(&words::label(lang, overview, &figure.kind), self.label), theme.text),
            Span::raw(" ".repeat(missing + 1)),
            Span::styled(percent, theme.strong),
            Span::raw(" "),
        ];
        if self.bar > 0 {
            let bar = chrome::bar(figure.share.count, figure.share.of, self.bar.saturating_sub(3));
            spans.push(Span::styled(format!("{bar} "), if figure.kind.is_lack() { theme.warn } else { theme.good }));
        }
        spans.push(Span::styled(text::fit(&count(overview, figure, style), self.count + 1), theme.text));
        spans.push(Span::styled(format!("{arrow} "), look));
        spans.push(Span::styled(text::fit(&then(figure, style), self.before), theme.dim));
        let mut line = Line::from(text::limit(spans, width.saturating_sub(1)));
        if is_chosen {
            line.spans.iter_mut().for_each(|span| span.style = theme.chosen);
        }
        line
    }
}

/// `412 av 500`: what of what stands in full under the list.
fn count(_: &Overview, figure: &Figure, style: Style<'_>) -> String {
    let share = figure.share;
    style.lang.overview_row_of(&style.lang.number(share.count), &style.lang.number(share.of))
}

/// How it was; where nobody knows, what it is to become.
fn then(figure: &Figure, style: Style<'_>) -> String {
    match figure.before {
        Some(_) => words::before_short(style.lang, figure),
        None => words::target(style.lang, figure),
    }
}

/// Which way the share has gone, and whether that is good; with a target, whether it is short of it.
fn change(figure: &Figure, style: Style<'_>) -> (&'static str, Look) {
    let theme = style.theme;
    if let (Some(target), Some(percent)) = (figure.target, figure.share.percent()) {
        return if percent < f64::from(target) { ("!", theme.warn) } else { (" ", theme.dim) };
    }
    let Some(gain) = figure.gain().filter(|gain| *gain != 0) else { return (" ", theme.dim) };
    let has_grown = (gain > 0) != figure.kind.is_lack();
    (if has_grown { "↑" } else { "↓" }, if gain > 0 { theme.good } else { theme.warn })
}
