//! The overview screen: every figure with its denominator and how it was, maps of contact and reach, and the annual wheel as a
//! band. Its words are `words::overview`'s, which figure is chosen `app::overview`'s; the list behind one is a dialog.

mod band;
mod list;
mod maps;
pub(super) mod preview;
#[cfg(test)]
mod tests;

use ratatui::layout::{Constraint, Flex, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::canvas::Canvas;
use super::{Style, text};
use crate::app::model::Model;
use crate::domain::env::local;
use crate::domain::overview::{Figure, Overview};
use crate::words::overview as words;

/// The smallest body with maps beside the figures.
const WIDE: (u16, u16) = (100, 24);
/// Cells of the maps.
const MAPS: u16 = 46;

/// Draws the overview in the body of the window.
pub fn draw(canvas: &mut Canvas<'_>, body: Rect, model: &Model, style: Style<'_>) {
    let Some(overview) = &model.overview.shown else {
        let words = if model.overview.is_reading { style.lang.overview_reading_first() } else { "" };
        return in_the_middle(canvas, body, words, style);
    };
    if overview.clubs.is_empty() {
        return in_the_middle(canvas, body, style.lang.overview_none(), style);
    }
    let is_wide = body.width >= WIDE.0 && body.height >= WIDE.1;
    let detail = detail(overview, model.overview.figure(), usize::from(body.width), style);
    let [head, rest, foot, band] = Layout::vertical([
        Constraint::Length(if is_wide { 2 } else { 1 }),
        Constraint::Fill(1),
        Constraint::Length(u16::try_from(detail.len()).unwrap_or(0)),
        Constraint::Length(band::HEIGHT),
    ])
    .areas(body);
    canvas.render_widget(Paragraph::new(head_lines(overview, model, head, style)), head);
    if is_wide {
        let [left, right] = Layout::horizontal([Constraint::Fill(1), Constraint::Length(MAPS)]).spacing(1).areas(rest);
        list::draw(canvas, left, overview, model, style);
        maps::draw(canvas, right, overview, model, style);
    } else if model.overview.is_in_map() {
        maps::draw_grid(canvas, rest, overview, model, style);
    } else {
        let below = maps::lines_below(model, rest.height);
        let [list, months] = Layout::vertical([Constraint::Fill(1), Constraint::Length(below)]).areas(rest);
        list::draw(canvas, list, overview, model, style);
        maps::draw_months(canvas, months, overview, model, style);
    }
    canvas.render_widget(Paragraph::new(detail), foot);
    band::draw(canvas, band, model, style);
}

/// What it is about, of which days, and how old it is: never old figures as if they were fresh.
fn head_lines(overview: &Overview, model: &Model, area: Rect, style: Style<'_>) -> Vec<Line<'static>> {
    let (lang, theme) = (style.lang, style.theme);
    let cells = usize::from(area.width);
    let pane = &model.overview;
    let when = pane.read_at.map(|at| lang.moment(local(at), local(model.now))).unwrap_or_default();
    let (age, look) = match pane.is_reading && !pane.is_fresh {
        true => (lang.overview_reading(&when), theme.live),
        false => (lang.overview_read_at(&when), theme.dim),
    };
    let title = Span::styled(format!(" {} · ", lang.overview_title()), theme.strong);
    let clubs = lang.number(overview.clubs.len());
    let size = Span::styled(lang.overview_clubs(&clubs, &lang.number(overview.members)), theme.text);
    let mut lines = vec![text::two_sided(vec![title, size], vec![Span::styled(format!("{age} "), look)], cells)];
    if area.height > 1 {
        lines.push(Line::from(Span::styled(format!(" {}", words::period(lang, overview)), theme.dim)));
    }
    lines
}

/// The chosen figure in full.
fn detail(overview: &Overview, figure: Option<&Figure>, cells: usize, style: Style<'_>) -> Vec<Line<'static>> {
    let (lang, theme) = (style.lang, style.theme);
    let Some(figure) = figure else { return Vec::new() };
    let label = format!("── {} ", words::label(lang, overview, &figure.kind));
    let rule = "─".repeat(cells.saturating_sub(text::width(&label)));
    let now = format!(" {}", words::value(lang, overview, figure));
    let target = words::target(lang, figure);
    let then = words::before(lang, overview, figure);
    let rest = [words::unknown(lang, figure), target, then]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(" · ");
    vec![
        Line::from(text::limit(vec![Span::styled(label, theme.strong), Span::styled(rule, theme.edge)], cells)),
        Line::from(Span::styled(text::cut(&now, cells), theme.strong)),
        Line::from(Span::styled(text::cut(&format!(" {rest}"), cells), theme.text)),
    ]
}

fn in_the_middle(canvas: &mut Canvas<'_>, body: Rect, words: &str, style: Style<'_>) {
    let lines: Vec<Line<'_>> = text::wrap(words, usize::from(body.width.saturating_sub(4)))
        .into_iter()
        .map(|line| Line::from(Span::styled(line, style.theme.text)).centered())
        .collect();
    let height = u16::try_from(lines.len()).unwrap_or(1);
    let [middle] = Layout::vertical([Constraint::Length(height)]).flex(Flex::Center).areas(body);
    canvas.render_widget(Paragraph::new(lines), middle);
}
