//! Finding: what is typed, and what it finds, each hit in its context. Which rows there are is `app::find`'s.

use ratatui::style::{Modifier, Style as Ink};
use ratatui::text::{Line, Span};

use super::club_name;
use super::panel::{Caret, Page, Room, field, list_keys, paragraph, typed};
use crate::app::command::Command;
use crate::app::find::{Find, FindRow};
use crate::app::keys::Scope;
use crate::app::model::Model;
use crate::domain::env::day_of;
use crate::domain::search::{Excerpt, Field, Found, What};
use crate::ui::Style;
use crate::ui::text::{cut, width};
use crate::words;

/// How what was looked for is marked.
const MARKED: Modifier = Modifier::BOLD.union(Modifier::UNDERLINED);
/// Widest content.
const CELLS: usize = 88;
/// Cells before an excerpt: the mark of a row, and what sets it in.
const LEAD: usize = 5;

pub(super) fn page(find: &Find, model: &Model, style: Style<'_>, room: Room) -> Page {
    let lang = style.lang;
    let cells = room.cells.min(CELLS);
    let mut page = Page::new(lang.find_title().to_owned(), cells);
    head(&mut page, &find.field, style);
    let rows = find.rows();
    let chosen = find.chosen.min(rows.len().saturating_sub(1));
    if find.is_empty() && !rows.is_empty() {
        page.say(lang.find_saved(), style.theme.dim);
    }
    for (index, row) in rows.iter().enumerate() {
        page.row(index, index == chosen, lines(*row, model, style, cells), style);
    }
    if find.is_empty() {
        page.say(lang.find_about(), style.theme.dim);
        page.say(lang.find_filters(), style.theme.dim);
    } else if rows.is_empty() && !find.is_current() {
        page.say(lang.find_looking(), style.theme.dim);
    } else if rows.is_empty() && find.results.doubts.is_empty() {
        // Fewer letters help nobody who wrote a filter that does not exist: the tail says which.
        page.say(&lang.find_none(find.field.text()), style.theme.warn);
    }
    let said = words::find::remarks(lang, &find.results);
    page.tail = said.iter().flat_map(|said| paragraph(said, cells, style.theme.warn)).collect();
    let back = model.keys.shown(Scope::Global, Command::CallScreen);
    if let (Some(call), Some(key)) = (&model.call, back) {
        let about = lang.find_parks(&club_name(model, call.draft.club), &key.to_string());
        page.tail.extend(paragraph(&about, cells, style.theme.dim));
    }
    page.keys = list_keys(&model.keys, lang, lang.dialog_go_there());
    let own = if find.is_empty() { Command::ForgetSearch } else { Command::SaveSearch };
    let is_useful = own == Command::SaveSearch || !rows.is_empty();
    if let Some(key) = model.keys.shown(Scope::Find, own).filter(|_| is_useful) {
        page.key(key.to_string(), words::commands::hint(lang, own));
    }
    let is_found = !find.is_empty() && !rows.is_empty();
    if let Some(key) = model.keys.shown(Scope::Find, Command::NewRound).filter(|_| is_found) {
        page.key(key.to_string(), lang.overview_round_of());
    }
    page
}

/// The line that is typed in, over a list.
pub(super) fn head(page: &mut Page, typed_in: &crate::app::field::Field, style: Style<'_>) {
    let (text, column) = typed(typed_in, page.cells.saturating_sub(2));
    page.head = vec![Line::from(vec![Span::styled("› ", style.theme.key), field(text, style)])];
    page.caret = Some(Caret { in_head: true, line: 0, column: column + 2 });
}

/// A row: what it is, and under it the line in which it was found.
fn lines(row: FindRow<'_>, model: &Model, style: Style<'_>, cells: usize) -> Vec<Vec<Span<'static>>> {
    let theme = style.theme;
    match row {
        FindRow::Saved(saved) => {
            let name = Span::styled(saved.name.clone(), theme.strong);
            vec![vec![name, Span::styled(format!("  {}", saved.query), theme.dim)]]
        }
        FindRow::Hit(hit) => {
            let mut lines = vec![headline(hit, model, style)];
            // What the heading has is marked there.
            let shown = hit.excerpt.as_ref().filter(|excerpt| !is_marked_above(hit, excerpt));
            lines.extend(shown.map(|excerpt| context(excerpt, style, cells.saturating_sub(LEAD))));
            lines
        }
    }
}

/// Whether the heading shows where it was found.
fn is_marked_above(hit: &Found, excerpt: &Excerpt) -> bool {
    match &hit.what {
        What::Club => excerpt.field == Field::Name,
        What::Person { .. } => excerpt.field.is_headline(),
        _ => false,
    }
}

/// A text of the heading, with what was looked for marked in it where that is the field.
fn marked(hit: &Found, field: Field, text: String, ink: Ink) -> Vec<Span<'static>> {
    let Some(excerpt) = hit.excerpt.as_ref().filter(|excerpt| excerpt.field == field) else {
        return vec![Span::styled(text, ink)];
    };
    let (line, mut end, mut spans) = (&excerpt.line, 0, Vec::new());
    let piece = |from: usize, to: usize, ink| Span::styled(line.get(from..to).unwrap_or_default().to_owned(), ink);
    for hit in &excerpt.hits {
        spans.push(piece(end, hit.start, ink));
        spans.push(piece(hit.start, hit.end, ink.add_modifier(MARKED)));
        end = hit.end;
    }
    spans.push(piece(end, line.len(), ink));
    spans.retain(|span| !span.content.is_empty());
    spans
}

fn headline(hit: &Found, model: &Model, style: Style<'_>) -> Vec<Span<'static>> {
    let (lang, theme) = (style.lang, style.theme);
    let club = || Span::styled(hit.club_name.clone(), theme.strong);
    let dim = |text: String| Span::styled(text, theme.dim);
    match &hit.what {
        What::Club => marked(hit, Field::Name, hit.club_name.clone(), theme.strong),
        What::Person { name, number, .. } => {
            let mut spans = marked(hit, Field::Person, name.clone(), theme.strong);
            spans.push(Span::styled(format!(" – {}", hit.club_name), theme.text));
            if let Some(number) = number {
                spans.push(Span::raw("  "));
                spans.extend(marked(hit, Field::Number, crate::domain::phone::show(number), theme.text));
            }
            spans
        }
        What::Tag { tag, uses } => {
            vec![Span::styled(format!("#{tag}"), theme.strong), dim(format!("  {}", lang.find_tag_uses(*uses)))]
        }
        What::Promise { side, due_on, is_open, .. } => {
            let state = words::find::promise(lang, *side, *due_on, *is_open, model.now);
            vec![club(), dim(format!(" · {state}"))]
        }
        What::Note { outcome, .. } => {
            let day = hit.at.map(|at| lang.date(day_of(at))).unwrap_or_default();
            vec![dim(format!("{day} ")), club(), dim(format!(" · {}", words::outcome(lang, *outcome)))]
        }
    }
}

/// The line with its hits marked, and so much of it that the first is in sight.
fn context(excerpt: &Excerpt, style: Style<'_>, cells: usize) -> Vec<Span<'static>> {
    let field = words::find::field(style.lang, excerpt.field).map(|field| format!("{field}: ")).unwrap_or_default();
    let cells = cells.saturating_sub(width(&field));
    let line = &excerpt.line;
    let first = excerpt.hits.first().map_or(0, |hit| hit.start);
    // Some words before the hit say what it is about; they are left out from the left.
    let mut from = 0;
    if width(line) > cells {
        let before = cells / 3;
        let starts = line.char_indices().map(|(at, _)| at).filter(|at| *at <= first);
        from = starts.rev().take_while(|at| width(&line[*at..first]) <= before).last().unwrap_or(first);
        // From the beginning of a word on.
        from += line[from..first].find(' ').filter(|_| from > 0).map_or(0, |blank| blank + 1);
    }
    let shown = line.get(from..).unwrap_or_default();
    let mut spans = vec![Span::raw("  "), Span::styled(field, style.theme.dim)];
    spans.push(Span::styled(if from > 0 { "…" } else { "«" }, style.theme.dim));
    let marked = style.theme.text.add_modifier(MARKED);
    let mut end = 0;
    let mut room = cells;
    let mut push = |text: &str, ink| {
        if room > 0 && !text.is_empty() {
            let text = cut(text, room);
            room = room.saturating_sub(width(&text));
            spans.push(Span::styled(text, ink));
        }
    };
    for hit in excerpt.hits.iter().filter(|hit| hit.start >= from) {
        let (start, stop) = (hit.start - from, hit.end - from);
        push(shown.get(end..start).unwrap_or_default(), style.theme.dim);
        push(shown.get(start..stop).unwrap_or_default(), marked);
        end = stop;
    }
    push(shown.get(end..).unwrap_or_default(), style.theme.dim);
    push(if from == 0 { "»" } else { "" }, style.theme.dim);
    spans
}
