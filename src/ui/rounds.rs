//! The rounds screen: each round with its progress, and below the list what is planned for the chosen one and why its clubs are where
//! they are. The words are `words::rounds`', which row is chosen `app::rounds`'.

use ratatui::layout::{Constraint, Flex, Layout, Rect};
use ratatui::style::Style as Look;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::canvas::Canvas;
use super::{Style, chrome, text};
use crate::app::command::Command;
use crate::app::keys::Scope;
use crate::app::model::Model;
use crate::domain::env::day_of;
use crate::domain::queue::Counts;
use crate::domain::round::Round;
use crate::words::{BETWEEN, commands, rounds as words};

/// Lines below the list: the plan, and the reasons with their counts.
const MORE: u16 = 7;

/// How wide the bar of a round is, with its ends.
const BAR: usize = 12;

/// Draws the screen in the body of the window.
pub fn draw(canvas: &mut Canvas<'_>, body: Rect, model: &Model, style: Style<'_>) {
    let more = MORE.min(body.height / 2);
    let [top, list, rule, below] =
        Layout::vertical([Constraint::Length(1), Constraint::Fill(1), Constraint::Length(1), Constraint::Length(more)])
            .areas(body);
    let title = Line::styled(format!(" {}", style.lang.rounds_title()), style.theme.strong);
    canvas.render_widget(Paragraph::new(title), top);
    let Some(rows) = model.rounds.rows.as_deref() else { return };
    if rows.is_empty() {
        return nothing(canvas, list, model, style);
    }
    let height = usize::from(list.height).max(1);
    let first = (model.rounds.chosen + 1).saturating_sub(height);
    let shown = rows.iter().enumerate().skip(first).take(height);
    let cells = usize::from(list.width);
    let lines: Vec<Line<'_>> =
        shown.map(|(place, (round, counts))| row(model, place, round, counts.as_ref(), cells, style)).collect();
    canvas.render_widget(Paragraph::new(lines), list);
    canvas.line(&Line::styled("─".repeat(usize::from(rule.width)), style.theme.edge), rule);
    if let Some((round, _)) = model.rounds.chosen() {
        let lines = about(model, round, usize::from(below.width.saturating_sub(2)), usize::from(more), style);
        canvas.render_widget(Paragraph::new(lines), below);
    }
}

/// A round with its progress; its figures may still be worked out.
fn row(
    model: &Model,
    place: usize,
    round: &Round,
    counts: Option<&Counts>,
    cells: usize,
    style: Style<'_>,
) -> Line<'static> {
    let (lang, theme) = (style.lang, style.theme);
    let is_chosen = place == model.rounds.chosen;
    let is_here = round.is_open() && model.round.as_ref().is_some_and(|here| here.id == round.id);
    let [mut reached, sign_ups, left] =
        words::progress(lang, round, &counts.copied().unwrap_or_default(), day_of(model.now));
    if counts.is_none() {
        lang.rounds_counting().clone_into(&mut reached);
    }
    let left = if is_here { lang.rounds_here().to_owned() + BETWEEN + &left } else { left };
    let look = if round.is_open() { theme.text } else { theme.dim };
    let mut right = vec![Span::styled(reached, look)];
    if let Some(counts) = counts.filter(|_| cells >= 100) {
        let bar = chrome::bar(counts.reached, counts.clubs, BAR - 2);
        right.insert(0, Span::styled(format!("{bar} "), theme.good));
        right.push(Span::styled(format!("{BETWEEN}{sign_ups}"), look));
    }
    right.push(Span::styled(format!("{BETWEEN}{left} "), if is_here { theme.live } else { look }));
    let taken: usize = right.iter().map(|span| text::width(&span.content)).sum();
    let name = text::fit(&round.name, cells.saturating_sub(taken + 3).max(8));
    let mut spans = vec![
        Span::raw(if is_chosen { "▸ " } else { "  " }),
        Span::styled(name, if round.is_open() { theme.strong } else { theme.dim }),
        Span::raw(" "),
    ];
    spans.extend(right);
    Line::from(text::limit(spans, cells)).style(if is_chosen { theme.chosen } else { Look::new() })
}

/// What is planned, and why the clubs are where they are.
fn about(model: &Model, round: &Round, cells: usize, most: usize, style: Style<'_>) -> Vec<Line<'static>> {
    let (lang, theme) = (style.lang, style.theme);
    let mut lines = Vec::new();
    let reasons = model.rounds.reasons.as_ref().filter(|(of, _)| *of == round.id);
    let reasons = reasons
        .and_then(|(_, reasons)| reasons.as_ref())
        .map(|reasons| words::reasons(lang, reasons).join(BETWEEN))
        .unwrap_or_default();
    let reasons = text::few(&reasons, cells, 3);
    for said in words::plan(lang, &model.titles, round) {
        let room = most.saturating_sub(lines.len() + reasons.len());
        lines.extend(
            text::few(&said, cells, room.min(2)).into_iter().map(|line| Line::styled(format!(" {line}"), theme.text)),
        );
    }
    lines.truncate(most.saturating_sub(reasons.len()));
    lines.extend(reasons.into_iter().map(|line| Line::styled(format!(" {line}"), theme.dim)));
    lines
}

/// Why there is nothing, and what to do.
fn nothing(canvas: &mut Canvas<'_>, area: Rect, model: &Model, style: Style<'_>) {
    let key = commands::key(style.lang, &model.keys, Scope::Rounds, Command::NewRound);
    let words = style.lang.rounds_none(&key);
    let lines = text::wrap(&words, usize::from(area.width.saturating_sub(4)).min(76));
    let lines: Vec<Line<'_>> =
        lines.into_iter().map(|line| Line::from(Span::styled(line, style.theme.text)).centered()).collect();
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let [middle] = Layout::vertical([Constraint::Length(height)]).flex(Flex::Center).areas(area);
    canvas.render_widget(Paragraph::new(lines), middle);
}
