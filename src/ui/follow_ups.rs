//! The follow-up screen: figures at the top, the rows in their groups, and the whole of the chosen one below.
//! The words are `words::follow_ups`'s, which row is chosen `app::follow_ups`'s; the keys at the bottom are drawn in `chrome`.

use ratatui::layout::{Constraint, Flex, Layout, Rect};
use ratatui::style::Style as Look;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::canvas::Canvas;
use super::{Style, text};
use crate::app::command::Command;
use crate::app::follow_ups::FollowUps;
use crate::app::keys::Scope;
use crate::app::model::Model;
use crate::domain::agenda::{Due, Entry};
use crate::domain::env::day_of;
use crate::words::follow_ups as words;
use crate::words::{commands, promise_sign};

/// From so many cells on there is a column for the person and one for who does it.
const WIDE: u16 = 100;

/// Lines below the list that tell more of the chosen one.
const MORE: u16 = 3;

/// Draws the screen in the body of the window.
pub fn draw(canvas: &mut Canvas<'_>, body: Rect, model: &Model, style: Style<'_>) {
    let shown = &model.follow_ups;
    let head = head(shown, body.width, style);
    let rows = u16::try_from(head.len()).unwrap_or(u16::MAX);
    let [top, list, rule, below] = Layout::vertical([
        Constraint::Length(rows),
        Constraint::Fill(1),
        Constraint::Length(1),
        Constraint::Length(MORE),
    ])
    .areas(body);
    canvas.render_widget(Paragraph::new(head), top);
    if shown.is_empty() {
        return nothing(canvas, list, model, style);
    }
    self::list(canvas, list, model, style);
    canvas.line(&Line::styled("─".repeat(usize::from(rule.width)), style.theme.edge), rule);
    if let Some(entry) = shown.chosen() {
        let cells = usize::from(below.width.saturating_sub(2));
        let said = words::more(style.lang, shown, entry, model.now);
        let mut lines: Vec<Line<'_>> = Vec::new();
        for (place, said) in said.iter().enumerate() {
            let look = if place == 0 { style.theme.text } else { style.theme.dim };
            // Whatever is longer than its line gives way to what comes after it.
            let most = if place == 0 { usize::from(MORE) + 1 - said_lines(said.len()) } else { 1 };
            lines.extend(text::few(said, cells, most).into_iter().map(|line| Line::styled(format!(" {line}"), look)));
        }
        lines.truncate(usize::from(MORE));
        canvas.render_widget(Paragraph::new(lines), below);
    }
}

/// How many lines the first of `parts` leaves to the others.
fn said_lines(parts: usize) -> usize {
    parts.clamp(1, usize::from(MORE))
}

/// The title with the filter, and how many there are of each group.
fn head(shown: &FollowUps, width: u16, style: Style<'_>) -> Vec<Line<'static>> {
    let (lang, theme) = (style.lang, style.theme);
    let mut spans = vec![
        Span::styled(format!(" {}", lang.follow_ups_title()), theme.strong),
        Span::styled(format!(" · {}", words::whose(lang, shown.whose)), theme.key),
    ];
    for due in Due::ALL {
        let count = shown.tally.of(shown.whose, *due);
        if count == 0 {
            continue;
        }
        let look = if *due == Due::Overdue { theme.ours } else { theme.text };
        spans.push(Span::styled(" · ", theme.dim));
        spans.push(Span::styled(lang.follow_ups_count(&lang.number(count), words::due(lang, *due)), look));
    }
    vec![Line::from(text::limit(spans, usize::from(width)))]
}

/// The rows around the chosen one, each group under its heading.
fn list(canvas: &mut Canvas<'_>, area: Rect, model: &Model, style: Style<'_>) {
    let shown = &model.follow_ups;
    let (cells, height) = (usize::from(area.width), usize::from(area.height));
    let today = day_of(model.now);
    let group = |place: usize| shown.row(place).map(|entry| Due::of(entry.when().0, today));
    // From the chosen row upwards until two thirds of the list are full; a heading takes a line too.
    let mut first = shown.chosen;
    let mut lines = 2;
    while first > 0 && shown.row(first - 1).is_some() && lines < height.saturating_sub(1) * 2 / 3 {
        lines += if group(first - 1) == group(first) { 1 } else { 2 };
        first -= 1;
    }
    // Nothing is left empty below while there is something above.
    let end = (shown.from + shown.rows.len()).min(shown.len());
    let height_from = |first: usize| {
        let headings = (first..end).filter(|place| *place == first || group(*place) != group(*place - 1)).count();
        end - first + headings
    };
    while first > 0 && shown.row(first - 1).is_some() && end - first < height && height_from(first - 1) <= height {
        first -= 1;
    }
    let said: Vec<words::Row> = (first..end.min(first + height))
        .filter_map(|place| shown.row(place))
        .map(|entry| words::row(style.lang, shown, entry, model.now))
        .collect();
    let columns = Columns::of(cells, &said);
    let mut drawn: Vec<Line<'static>> = Vec::new();
    let mut place = first;
    while drawn.len() < height {
        let Some(entry) = shown.row(place) else { break };
        let due = Due::of(entry.when().0, today);
        if place == first || group(place - 1) != Some(due) {
            drawn.push(heading(shown, due, cells, style));
        }
        if drawn.len() < height {
            drawn.push(row(model, entry, place == shown.chosen, due, &columns, style));
        }
        place += 1;
    }
    let (above, below) = (first > 0, place < shown.len());
    canvas.render_widget(Paragraph::new(drawn), area);
    for (there, row, sign) in [(above, area.top(), "↑"), (below, area.bottom().saturating_sub(1), "↓")] {
        if there && area.width > 0 && area.height > 0 {
            canvas.buffer_mut().set_string(area.right() - 1, row, sign, style.theme.dim);
        }
    }
}

fn heading(shown: &FollowUps, due: Due, cells: usize, style: Style<'_>) -> Line<'static> {
    let (lang, theme) = (style.lang, style.theme);
    let count = shown.tally.of(shown.whose, due);
    let title = format!(" {} ({}) ", lang.capital(words::due(lang, due)), lang.number(count));
    let rule = "─".repeat(cells.saturating_sub(text::width(&title) + 1));
    let look = if due == Due::Overdue { theme.ours } else { theme.strong };
    Line::from(vec![Span::styled(title, look), Span::styled(rule, theme.edge)])
}

/// How wide a day is at least, so that its column does not jump from page to page.
const WHEN: usize = 11;

/// How wide the columns are; those without room are left out.
struct Columns {
    when: usize,
    club: usize,
    person: usize,
    what: usize,
    who: usize,
}

impl Columns {
    /// No column but the last is wider than what stands in it: what is to be done gets the room that is left.
    fn of(cells: usize, rows: &[words::Row]) -> Columns {
        // The marks, and a blank after each column and at the edge.
        let cells = cells.saturating_sub(9);
        let needed = |most: usize, field: fn(&words::Row) -> &str| {
            rows.iter().map(|row| text::width(field(row))).max().unwrap_or(0).min(most)
        };
        let when = needed(17, |row| &row.when).max(WHEN).min(cells / 3);
        if cells + 9 < usize::from(WIDE) {
            let club = needed(cells * 3 / 10, |row| &row.club);
            return Columns { when, club, person: 0, what: cells - when - club, who: 0 };
        }
        let club = needed(cells / 4, |row| &row.club);
        let (person, who) = (needed(cells / 6, |row| &row.person), needed(cells / 9, |row| &row.who));
        Columns { when, club, person, what: cells - when - club - person - who, who }
    }
}

fn row(model: &Model, entry: &Entry, is_chosen: bool, due: Due, columns: &Columns, style: Style<'_>) -> Line<'static> {
    let (lang, theme) = (style.lang, style.theme);
    let said = words::row(lang, &model.follow_ups, entry, model.now);
    let (sign, look) = match entry {
        Entry::CallBack(_) => ("☎", theme.live),
        Entry::Task(task) => (promise_sign(task), theme.task(task)),
    };
    let day = if due == Due::Overdue { theme.ours } else { theme.dim };
    let mut spans = vec![
        Span::raw(if is_chosen { "▸ " } else { "  " }),
        Span::styled(sign, look),
        Span::raw(" "),
        Span::styled(text::fit(&said.when, columns.when), day),
        Span::raw(" "),
        Span::styled(text::fit(&said.club, columns.club), theme.strong),
        Span::raw(" "),
    ];
    if columns.person > 0 {
        spans.push(Span::styled(text::fit(&said.person, columns.person), theme.text));
        spans.push(Span::raw(" "));
    }
    spans.push(Span::styled(text::fit(&said.what, columns.what), theme.text));
    if columns.who > 0 {
        spans.push(Span::raw(" "));
        spans.push(Span::styled(text::fit(&said.who, columns.who), theme.dim));
    }
    Line::from(spans).style(if is_chosen { theme.chosen } else { Look::new() })
}

/// Why there is nothing, and what to do.
fn nothing(canvas: &mut Canvas<'_>, area: Rect, model: &Model, style: Style<'_>) {
    let key = commands::key(style.lang, &model.keys, Scope::FollowUps, Command::NextFilter);
    let words = words::nothing(style.lang, &model.follow_ups, &key);
    let lines = text::wrap(&words, usize::from(area.width.saturating_sub(4)).min(76));
    let lines: Vec<Line<'_>> =
        lines.into_iter().map(|line| Line::from(Span::styled(line, style.theme.text)).centered()).collect();
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let [middle] = Layout::vertical([Constraint::Length(height)]).flex(Flex::Center).areas(area);
    canvas.render_widget(Paragraph::new(lines), middle);
}
