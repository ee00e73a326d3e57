//! The headline figures of a wide window, side by side: count, share, and what it is a share of.

use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Paragraph};

use super::bar;
use crate::app::summary::{Entry, SummaryView};
use crate::ui::canvas::Canvas;
use crate::ui::{Style, text};
use crate::words::summary as words;

/// Rows a tile takes, its edge included.
pub(super) const HEIGHT: u16 = 5;

/// Whether an entry has a tile, and is therefore not in the list below.
pub(super) fn is_tile(entry: Entry) -> bool {
    matches!(entry, Entry::Attempts | Entry::Reached | Entry::Conversations | Entry::Clubs | Entry::Minutes)
}

/// Draws the tiles across `area`.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, view: &SummaryView, style: Style<'_>) {
    let entries: Vec<(usize, Entry)> =
        view.entries().into_iter().enumerate().filter(|(_, entry)| is_tile(*entry)).collect();
    let areas = Layout::horizontal(entries.iter().map(|_| Constraint::Fill(1))).split(area);
    for ((place, entry), area) in entries.into_iter().zip(areas.iter()) {
        tile(canvas, *area, view, entry, place == view.chosen, style);
    }
}

fn tile(canvas: &mut Canvas<'_>, area: Rect, view: &SummaryView, entry: Entry, is_chosen: bool, style: Style<'_>) {
    let theme = style.theme;
    let label = words::label(style.lang, view, entry);
    let title = if is_chosen { format!("▸ {label} ") } else { format!(" {label} ") };
    let edge = if is_chosen { theme.edge_focus } else { theme.edge };
    let look = if is_chosen { theme.chosen } else { theme.strong };
    let block = Block::bordered()
        .border_style(edge)
        .title(Span::styled(text::cut(&title, usize::from(area.width.saturating_sub(2))), look));
    let inner = block.inner(area);
    canvas.render_widget(block, area);
    let cells = usize::from(inner.width.saturating_sub(2));
    let parts = words::parts(style.lang, view, entry);
    let figure = text::two_sided(vec![Span::styled(parts.count, theme.strong)], vec![Span::raw(parts.percent)], cells);
    let (solid, _) = parts.bar.map(|share| bar::draw(share, cells)).unwrap_or_default();
    let lines = [figure, Line::from(Span::styled(solid, theme.good)), Line::from(text::cut(&parts.of, cells))];
    let [inside] = Layout::horizontal([Constraint::Fill(1)]).horizontal_margin(1).areas(inner);
    let look = if is_chosen { theme.chosen } else { theme.text };
    canvas.render_widget(Paragraph::new(lines.to_vec()).style(look), inside);
}
