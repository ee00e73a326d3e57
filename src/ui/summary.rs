//! The summary screen: figures with their denominators, bars, and the list behind the chosen figure.
//! Its words are `words::summary`'s, which figure is chosen `app::summary`'s; the keys at the bottom are drawn in `chrome`.

mod bar;
mod list;
mod preview;
#[cfg(test)]
mod tests;
mod tiles;

use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::canvas::Canvas;
use super::{Style, text};
use crate::app::model::Model;
use crate::app::summary::SummaryView;
use crate::words::summary as words;

/// The smallest body with tiles and two columns.
const WIDE: (u16, u16) = (100, 24);

/// Draws the summary in the body of the window; a friendly line when there is none.
pub fn draw(canvas: &mut Canvas<'_>, body: Rect, model: &Model, style: Style<'_>) {
    let Some(view) = &model.summary else { return nothing_yet(canvas, body, style) };
    let is_wide = body.width >= WIDE.0 && body.height >= WIDE.1;
    let head = head(view, body.width, is_wide, style);
    let rows = u16::try_from(head.len()).unwrap_or(u16::MAX);
    let [top, rest] = Layout::vertical([Constraint::Length(rows), Constraint::Fill(1)]).areas(body);
    canvas.render_widget(Paragraph::new(head), top);
    if !is_wide {
        return list::draw(canvas, rest, view, style, list::Shows::All);
    }
    let [figures, rest] = Layout::vertical([Constraint::Length(tiles::HEIGHT), Constraint::Fill(1)]).areas(rest);
    let [left, right] = Layout::horizontal([Constraint::Fill(3), Constraint::Fill(2)]).spacing(1).areas(rest);
    tiles::draw(canvas, figures, view, style);
    list::draw(canvas, left, view, style, list::Shows::AllButTiles);
    preview::draw(canvas, right, view, style);
}

/// Which session it is, the session in a sentence, what must be known about the figures, and what the words mean.
fn head(view: &SummaryView, width: u16, is_wide: bool, style: Style<'_>) -> Vec<Line<'static>> {
    let (lang, theme) = (style.lang, style.theme);
    let caveat = words::caveat(lang, view).map(|line| format!("! {line}"));
    let terms = is_wide.then(|| lang.summary_terms().to_owned());
    let parts = [
        (Some(words::title(lang, view)), theme.strong),
        (Some(words::headline(lang, view)), theme.text),
        (caveat, theme.warn),
        (terms, theme.dim),
    ];
    let lines = parts.into_iter().filter_map(|(said, look)| Some((said?, look))).flat_map(|(said, look)| {
        let lines = text::wrap(&said, usize::from(width.saturating_sub(2)));
        lines.into_iter().map(move |line| Line::from(Span::styled(format!(" {line}"), look)))
    });
    lines.collect()
}

fn nothing_yet(canvas: &mut Canvas<'_>, body: Rect, style: Style<'_>) {
    let lines = text::wrap(style.lang.summary_none(), usize::from(body.width.saturating_sub(4)));
    let lines: Vec<Line<'_>> =
        lines.into_iter().map(|line| Line::from(Span::styled(line, style.theme.text)).centered()).collect();
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let [middle] = Layout::vertical([Constraint::Length(height)]).flex(ratatui::layout::Flex::Center).areas(body);
    canvas.render_widget(Paragraph::new(lines), middle);
}
