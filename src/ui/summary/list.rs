//! The figures one under the other, under their headings, scrolled so that the chosen one is in sight.

use ratatui::layout::Rect;
use ratatui::style::Style as Look;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::{bar, tiles};
use crate::app::summary::{Entry, SummaryView};
use crate::domain::call::Outcome;
use crate::ui::canvas::Canvas;
use crate::ui::theme::Theme;
use crate::ui::{Style, text};
use crate::words::summary::{self as words, Section};

/// Rows of a list that stand under its figure; Enter opens them all.
const MOST_ROWS: usize = 3;

/// The widest bar, and the narrowest that says anything.
const BAR: (usize, usize) = (30, 6);

/// What stands in the list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Shows {
    /// Everything: there are no tiles.
    All,
    /// All but the figures that have a tile.
    AllButTiles,
}

/// A row of the screen, and the place of the entry it stands for.
struct Drawn {
    line: Line<'static>,
    place: Option<usize>,
}

/// Draws as much of the list as `area` holds.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, view: &SummaryView, style: Style<'_>, shows: Shows) {
    let width = usize::from(area.width);
    let mut rows: Vec<Drawn> = Vec::new();
    for mut section in words::sections(style.lang, view) {
        if shows == Shows::AllButTiles {
            section.lines.retain(|line| line.entry.is_none_or(|(_, entry)| !tiles::is_tile(entry)));
        }
        section_rows(&section, view, width, style, &mut rows);
    }
    if shows == Shows::All {
        let terms = text::wrap(style.lang.summary_terms(), width.saturating_sub(2));
        rows.push(Drawn { line: Line::default(), place: None });
        rows.extend(terms.into_iter().map(|line| plain(format!(" {line}"), style.theme.dim)));
    }
    let height = usize::from(area.height);
    let chosen = rows.iter().position(|row| row.place == Some(view.chosen)).unwrap_or(0);
    let top = top(chosen, rows.len(), height);
    let (above, below) = (top > 0, rows.len() > top + height);
    let seen: Vec<Line<'static>> = rows.into_iter().skip(top).take(height).map(|row| row.line).collect();
    canvas.render_widget(Paragraph::new(seen), area);
    for (there, row, sign) in [(above, area.top(), "↑"), (below, area.bottom().saturating_sub(1), "↓")] {
        if there && area.width > 0 && area.height > 0 {
            canvas.buffer_mut().set_string(area.right() - 1, row, sign, style.theme.dim);
        }
    }
}

/// The first row that is drawn: the chosen one stands two thirds down, but nothing is left empty below.
fn top(chosen: usize, rows: usize, height: usize) -> usize {
    let wanted = chosen.saturating_sub(height.saturating_sub(1) * 2 / 3);
    wanted.min(rows.saturating_sub(height))
}

fn plain(said: String, look: Look) -> Drawn {
    Drawn { line: Line::from(Span::styled(said, look)), place: None }
}

fn section_rows(section: &Section, view: &SummaryView, width: usize, style: Style<'_>, rows: &mut Vec<Drawn>) {
    let theme = style.theme;
    let heading = format!(" {} ", section.heading);
    let rule = "─".repeat(width.saturating_sub(text::width(&heading) + 1));
    rows.push(Drawn {
        line: Line::from(vec![Span::styled(heading, theme.strong), Span::styled(rule, theme.edge)]),
        place: None,
    });
    let widest = |field: fn(&words::Line) -> &str| section.lines.iter().map(|line| text::width(field(line))).max();
    // Marker, gaps and the sign that there is more; a long title of a sign-up gives way to its figure.
    let room = width.saturating_sub(6);
    let values = widest(|line| &line.value).unwrap_or(0).min(room * 3 / 4);
    let labels = widest(|line| &line.label).unwrap_or(0).min(room.saturating_sub(values));
    let bars = room.saturating_sub(labels + values + 1).min(BAR.0);
    for line in &section.lines {
        let place = line.entry.map(|(place, _)| place);
        let is_chosen = place == Some(view.chosen);
        let (label_look, bar_look) = looks(line.entry.map(|(_, entry)| entry), view, theme);
        let mut spans = vec![
            Span::raw(if is_chosen { "▸ " } else { "  " }),
            Span::styled(text::fit(&line.label, labels), label_look),
            Span::raw("  "),
            Span::styled(text::fit(&line.value, values), if place.is_some() { theme.text } else { theme.dim }),
        ];
        if let Some(share) = line.bar.filter(|_| bars >= BAR.1) {
            let (solid, rest) = bar::draw(share, bars);
            spans.extend([Span::raw(" "), Span::styled(solid, bar_look), Span::styled(rest, theme.dim)]);
        }
        let line_look = if is_chosen { theme.chosen } else { Look::new() };
        rows.push(Drawn { line: Line::from(text::limit(spans, width)).style(line_look), place });
        let shown = line.rows.len().min(MOST_ROWS);
        let detail = |said: &str| plain(format!("    {}", text::cut(said, width.saturating_sub(6))), theme.dim);
        rows.extend(line.rows.iter().take(shown).map(|row| detail(&row.line())));
        if shown > 0 && line.counted > shown {
            rows.push(detail(&style.lang.summary_more(line.counted - shown)));
        }
    }
}

/// The looks of an entry's name and bar: what the words say already, said again in colour.
fn looks(entry: Option<Entry>, view: &SummaryView, theme: &Theme) -> (Look, Look) {
    let talked = |row: usize| view.summary.outcomes.get(row).is_some_and(|row| row.outcome == Outcome::Talked);
    match entry {
        Some(Entry::Ours) => (theme.ours, theme.text),
        Some(Entry::Theirs) => (theme.theirs, theme.text),
        Some(Entry::Kept) => (theme.good, theme.text),
        Some(Entry::NeedsAction) if view.summary.needs_action.figure.count > 0 => (theme.warn, theme.text),
        Some(Entry::Outcome(row)) if talked(row) => (theme.text, theme.good),
        Some(Entry::Reached | Entry::Conversations | Entry::Minutes | Entry::Hour(_)) => (theme.text, theme.good),
        Some(_) => (theme.text, theme.text),
        None => (theme.dim, theme.dim),
    }
}
