//! The list of outcomes: each with its key and what it leads to. What follows is worked out in `app::outcome`.

use ratatui::text::Span;

use super::on_the_phone;
use super::panel::{Page, Room, list_keys};
use crate::app::model::Model;
use crate::app::outcome::OutcomeList;
use crate::ui::Style;
use crate::ui::text::{fit, width, wrap};
use crate::words;

/// Content width from which consequences stand in a column of their own.
const WIDE: usize = 96;
/// The key that logs nothing.
const CANCEL: char = '0';

pub(super) fn page(list: &OutcomeList, model: &Model, style: Style<'_>, room: Room) -> Page {
    let lang = style.lang;
    let has_text = model.call.as_ref().is_some_and(|call| !call.editor.is_empty() && !call.is_edit);
    let cancelled = if has_text { lang.ending_cancel_text_follows() } else { lang.ending_cancel_follows() };
    let mut rows: Vec<(char, String, String)> = list
        .rows
        .iter()
        .map(|row| {
            let name = lang.capital(words::outcome(lang, row.outcome));
            (row.key, name, words::deeds::led_to(lang, row.outcome, &row.follows, row.comes.as_ref(), model.now))
        })
        .collect();
    rows.push((CANCEL, lang.capital(lang.ending_cancel()), cancelled.to_owned()));

    let names = rows.iter().map(|(_, name, _)| width(name)).max().unwrap_or(0);
    let longest = rows.iter().map(|(_, name, follows)| (width(name), width(follows)));
    let is_wide = room.cells >= WIDE;
    // Mark, key and a space come before the name.
    let one_line = longest.map(|(name, follows)| 7 + follows + if is_wide { names } else { name }).max().unwrap_or(0);
    let (person, club) = on_the_phone(model);
    let mut titles = vec![lang.ending_title_club(&club)];
    titles.extend(person.map(|person| lang.ending_title(&club, &person)));
    titles.reverse();
    let cells = room.cells.min(one_line.max(titles.iter().map(|title| width(title)).max().unwrap_or(0)));
    let mut page = Page::titled(titles, cells);
    for (index, (key, name, follows)) in rows.into_iter().enumerate() {
        let head = |key| vec![Span::styled(format!("{key} "), style.theme.key)];
        let lines = if is_wide {
            let mut line = head(key);
            line.push(Span::styled(fit(&name, names + 2), style.theme.strong));
            line.push(Span::styled(follows, style.theme.text));
            vec![line]
        } else {
            narrow(key, &name, &follows, cells, style)
        };
        page.row(index, index == list.chosen.min(list.rows.len()), lines, style);
    }
    page.keys = list_keys(&model.keys, lang, lang.dialog_log());
    page.keys.retain(|(key, _)| !key.is_empty());
    page
}

/// Name and consequence after each other, wrapped under the name.
fn narrow(key: char, name: &str, follows: &str, cells: usize, style: Style<'_>) -> Vec<Vec<Span<'static>>> {
    let whole = format!("{name} – {follows}");
    let mut lines = Vec::new();
    for (place, text) in wrap(&whole, cells.saturating_sub(4)).into_iter().enumerate() {
        let named = if place == 0 { text.strip_prefix(name) } else { None };
        let mut line = match place {
            0 => vec![Span::styled(format!("{key} "), style.theme.key)],
            _ => vec![Span::raw("  ")],
        };
        match named {
            Some(rest) => {
                line.push(Span::styled(name.to_owned(), style.theme.strong));
                line.push(Span::styled(rest.to_owned(), style.theme.text));
            }
            None => line.push(Span::styled(text, style.theme.text)),
        }
        lines.push(line);
    }
    lines
}
