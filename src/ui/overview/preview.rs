//! The first rows of the list behind the chosen figure, beside it; of a month what is due in it. The whole list opens in
//! `dialog::figure`.

use chrono::NaiveDate;
use ratatui::text::{Line, Span};

use crate::app::model::Model;
use crate::domain::overview::{Kind, Overview};
use crate::ui::{Style, text};
use crate::words::overview as words;

/// The lines of the preview, at most `height`.
pub(super) fn lines(
    overview: &Overview,
    model: &Model,
    (cells, height): (usize, usize),
    style: Style<'_>,
) -> Vec<Line<'static>> {
    let (lang, theme) = (style.lang, style.theme);
    let Some(figure) = model.overview.figure() else { return Vec::new() };
    let title = words::label(lang, overview, &figure.kind);
    let mut lines = vec![Line::from(Span::styled(text::cut(&title, cells), theme.strong))];
    for what in due(&figure.kind, model, style) {
        let wrapped = text::wrap(&format!("■ {what}"), cells.saturating_sub(2));
        lines.extend(wrapped.into_iter().map(|line| Line::from(Span::styled(format!("  {line}"), theme.text))));
    }
    let room = height.saturating_sub(lines.len() + 1);
    let count = figure.counted().count();
    let names = figure.counted().take(room).filter_map(|row| overview.club(row));
    lines.extend(names.map(|club| Line::from(Span::styled(text::cut(&format!("  {}", club.name), cells), theme.text))));
    match count {
        0 => lines.push(Line::from(Span::styled(format!("  {}", lang.overview_nobody()), theme.dim))),
        count if count > room => {
            lines.push(Line::from(Span::styled(format!("  {}", lang.overview_more(count - room)), theme.dim)));
        }
        _ => {}
    }
    lines
}

/// What the annual wheel has for the month of a figure.
pub(in crate::ui) fn due(kind: &Kind, model: &Model, style: Style<'_>) -> Vec<String> {
    let (Kind::Month(year, month), Some(wheel)) = (kind, model.wheel.as_deref()) else { return Vec::new() };
    let Some(first) = NaiveDate::from_ymd_opt(*year, u32::from(*month), 1) else { return Vec::new() };
    wheel.in_month(first).iter().map(|due| due.entry.what.get(style.lang.code()).to_owned()).collect()
}
