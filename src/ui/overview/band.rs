//! The annual wheel as a band: twelve months with what is due marked, and in words what is due now and soon. What is due when is
//! `domain::wheel`'s.

use chrono::{Datelike, NaiveDate};
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use crate::app::model::Model;
use crate::domain::env::day_of;
use crate::domain::wheel::{Due, Wheel};
use crate::ui::canvas::Canvas;
use crate::ui::{Style, text};

/// Rows of the band.
pub(super) const HEIGHT: u16 = 4;
/// Days ahead that are soon.
const SOON: u32 = 30;

/// Draws the band of the year that it is.
pub(super) fn draw(canvas: &mut Canvas<'_>, area: Rect, model: &Model, style: Style<'_>) {
    let Some(wheel) = model.wheel.as_deref() else { return };
    let today = day_of(model.now);
    let cells = usize::from(area.width);
    let lines = [months(wheel, today, cells, style), marks(wheel, today, cells, style)];
    let told = [now(wheel, today, style), soon(wheel, today, style)];
    let told = told.into_iter().map(|spans| Line::from(text::limit(spans, cells)));
    for (y, line) in (area.y..area.bottom()).zip(lines.into_iter().chain(told)) {
        canvas.line(&line, Rect::new(area.x, y, area.width, 1));
    }
}

/// Cells of a month.
fn month_cells(cells: usize) -> usize {
    (cells.saturating_sub(1) / 12).clamp(4, 9)
}

fn in_month(today: NaiveDate, month: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(today.year(), month, 1).unwrap_or(today)
}

/// The names of the months; this one between brackets.
fn months(_: &Wheel, today: NaiveDate, cells: usize, style: Style<'_>) -> Line<'static> {
    let wide = month_cells(cells);
    let name = |month: u32| {
        let short: String = style.lang.month_short(month).trim_end_matches('.').chars().take(wide - 1).collect();
        match month == today.month() {
            true => Span::styled(text::fit(&format!("▸{short}"), wide), style.theme.strong),
            false => Span::styled(text::fit(&format!(" {short}"), wide), style.theme.dim),
        }
    };
    Line::from((1..=12).map(name).collect::<Vec<_>>())
}

/// A square for everything that is due in the month, and a cross where nobody is rung.
fn marks(wheel: &Wheel, today: NaiveDate, cells: usize, style: Style<'_>) -> Line<'static> {
    let wide = month_cells(cells);
    let mark = |month: u32| {
        let due = wheel.in_month(in_month(today, month));
        let quiet = due.iter().filter(|due| due.entry.quiet).count();
        let squares = "■".repeat(due.len() - quiet) + &"×".repeat(quiet);
        let fits = text::width(&squares) < wide;
        let squares = if fits { squares } else { format!("■{}", due.len()) };
        let look = if month == today.month() { style.theme.live } else { style.theme.theirs };
        Span::styled(text::fit(&format!(" {squares}"), wide), look)
    };
    Line::from((1..=12).map(mark).collect::<Vec<_>>())
}

fn now(wheel: &Wheel, today: NaiveDate, style: Style<'_>) -> Vec<Span<'static>> {
    let (lang, theme) = (style.lang, style.theme);
    let due = wheel.on(today);
    let said: Vec<String> = due
        .iter()
        .map(|due| {
            let until = lang.overview_wheel_due(&lang.day(due.to), &what(due, style));
            if due.entry.quiet { format!("{until}: {}", lang.overview_wheel_quiet()) } else { until }
        })
        .collect();
    let said = if said.is_empty() { lang.overview_wheel_nothing().to_owned() } else { said.join(" · ") };
    let title = format!(" {} · {}: ", lang.overview_wheel(), lang.overview_wheel_now());
    vec![Span::styled(title, theme.strong), Span::styled(said, theme.text)]
}

fn soon(wheel: &Wheel, today: NaiveDate, style: Style<'_>) -> Vec<Span<'static>> {
    let (lang, theme) = (style.lang, style.theme);
    let due = wheel.soon(today, SOON);
    if due.is_empty() {
        return Vec::new();
    }
    let said: Vec<String> =
        due.iter().map(|due| lang.overview_wheel_from(&lang.day(due.from), &what(due, style))).collect();
    vec![
        Span::styled(format!(" {}: ", lang.overview_wheel_soon()), theme.strong),
        Span::styled(said.join(" · "), theme.dim),
    ]
}

fn what(due: &Due<'_>, style: Style<'_>) -> String {
    due.entry.what.get(style.lang.code()).to_owned()
}
