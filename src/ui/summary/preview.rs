//! The list behind the chosen figure, beside it: as many rows as there is room for. All of them open in `dialog`.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Paragraph};

use crate::app::summary::SummaryView;
use crate::ui::canvas::Canvas;
use crate::ui::{Style, text};
use crate::words::summary::{self as words, Row};

/// Draws the list in a frame that is titled with the figure's name.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, view: &SummaryView, style: Style<'_>) {
    let (lang, theme, entry) = (style.lang, style.theme, view.entry());
    let title = format!(" {} ", words::label(lang, view, entry));
    let block = Block::bordered()
        .border_style(theme.edge)
        .title(Span::styled(text::cut(&title, usize::from(area.width.saturating_sub(2))), theme.strong));
    let inner = block.inner(area);
    canvas.render_widget(block, area);
    let (cells, height) = (usize::from(inner.width), usize::from(inner.height));
    let rows = words::behind(lang, view, entry, height);
    let mut lines: Vec<Line<'static>> = text::wrap(&words::value(lang, view, entry), cells)
        .into_iter()
        .map(|line| Line::from(Span::styled(line, theme.strong)))
        .collect();
    lines.push(Line::default());
    if rows.is_empty() {
        lines.push(Line::from(Span::styled(lang.summary_nothing(), theme.dim)));
    }
    let counted = words::counted(view, entry).max(rows.len());
    for (place, row) in rows.iter().enumerate() {
        let drawn = row_lines(row, cells, style);
        // One line is kept for saying how many there is no room for.
        let is_last = place + 1 == counted;
        if lines.len() + drawn.len() + usize::from(!is_last) > height {
            lines.push(Line::from(Span::styled(lang.summary_more(counted - place), theme.dim)));
            break;
        }
        lines.extend(drawn);
        if place + 1 == rows.len() && counted > rows.len() {
            lines.push(Line::from(Span::styled(lang.summary_more(counted - rows.len()), theme.dim)));
        }
    }
    canvas.render_widget(Paragraph::new(lines), inner);
}

/// When and which club; under it who and what, wrapped into two lines at most.
fn row_lines(row: &Row, cells: usize, style: Style<'_>) -> Vec<Line<'static>> {
    let theme = style.theme;
    let when = if row.when.is_empty() { String::new() } else { format!("{} ", row.when) };
    let first = text::limit(vec![Span::styled(when, theme.dim), Span::styled(row.club.clone(), theme.strong)], cells);
    let rest = Row { when: String::new(), club: String::new(), ..row.clone() }.line();
    let mut lines = vec![Line::from(first)];
    if !rest.is_empty() {
        let wrapped = text::wrap(&rest, cells.saturating_sub(2));
        lines.extend(wrapped.iter().take(2).enumerate().map(|(place, line)| {
            let is_cut = place == 1 && wrapped.len() > 2;
            let line = if is_cut { text::cut(&format!("{line} …"), cells.saturating_sub(2)) } else { line.clone() };
            Line::from(Span::styled(format!("  {line}"), theme.text))
        }));
    }
    lines
}
