//! The list behind a figure of the overview: the clubs it counts, or those that are missing. A list may have a hundred thousand
//! rows, so only those in sight are made. Which ones there are is `app::overview`'s.

use ratatui::text::{Line, Span};

use super::panel::{Page, Room, list_keys};
use crate::app::command::Command;
use crate::app::keys::Scope;
use crate::app::model::Model;
use crate::app::overview::FigureList;
use crate::domain::overview::{Overview, Row};
use crate::ui::Style;
use crate::ui::overview::preview;
use crate::words::{commands, overview as words};

/// Widest content.
const CELLS: usize = 84;
/// Lines that stand around the rows.
const AROUND: usize = 6;

pub(super) fn page(list: &FigureList, model: &Model, style: Style<'_>, room: Room) -> Page {
    let lang = style.lang;
    let cells = room.cells.min(CELLS);
    let found = model.overview.shown.as_ref().and_then(|shown| Some((shown, shown.at(list.figure)?)));
    let Some((overview, figure)) = found else { return Page::new(String::new(), cells) };
    let rows = list.rows(overview);
    let label = words::label(lang, overview, &figure.kind);
    let title = if list.shows_missing { lang.overview_list_missing(&label) } else { label };
    let mut page = Page::new(format!("{title} · {}", lang.number(rows.len())), cells);
    page.head.push(Line::from(Span::styled(words::value(lang, overview, figure), style.theme.strong)));
    let unknown = Some(words::unknown(lang, figure)).filter(|unknown| !unknown.is_empty());
    let more = usize::from(unknown.is_some());
    page.head.extend(unknown.map(|unknown| Line::from(Span::styled(unknown, style.theme.warn))));
    page.head.push(Line::from(Span::styled(words::before(lang, overview, figure), style.theme.dim)));
    let due = preview::due(&figure.kind, model, style);
    page.head.extend(due.iter().map(|what| Line::from(Span::styled(format!("■ {what}"), style.theme.theirs))));
    let seen = room.lines.saturating_sub(AROUND + more + due.len()).max(1);
    let chosen = list.chosen.min(rows.len().saturating_sub(1));
    let top = chosen.saturating_sub(seen * 2 / 3).min(rows.len().saturating_sub(seen));
    for (index, row) in rows.iter().enumerate().skip(top).take(seen) {
        page.row(index, index == chosen, vec![line(overview, row, style)], style);
    }
    let below = rows.len().saturating_sub(top + seen);
    if below > 0 {
        page.tail.push(Line::from(Span::styled(lang.overview_more(below), style.theme.dim)));
    }
    if rows.is_empty() {
        page.say(lang.overview_nobody(), style.theme.dim);
    }
    page.keys = list_keys(&model.keys, lang, lang.dialog_go_there());
    if let Some(chord) = model.keys.shown(Scope::List, Command::OtherHalf).filter(|_| list.may_turn(overview)) {
        page.keys.insert(1, (chord.to_string(), commands::hint(lang, Command::OtherHalf).to_owned()));
    }
    if let Some(chord) = model.keys.shown(Scope::List, Command::NewRound).filter(|_| !rows.is_empty()) {
        page.key(chord.to_string(), lang.overview_round_of());
    }
    page
}

/// The club, and what it adds where that is not simply itself.
fn line(overview: &Overview, row: &Row, style: Style<'_>) -> Vec<Span<'static>> {
    let name = overview.club(row).map(|club| club.name.clone()).unwrap_or_default();
    let mut spans = vec![Span::styled(name, style.theme.strong)];
    if row.whole > 1 {
        let (part, whole) = (style.lang.number(row.part), style.lang.number(row.whole));
        spans.push(Span::styled(format!("  {}", style.lang.overview_row_of(&part, &whole)), style.theme.dim));
    }
    spans
}
