//! The box every dialog is drawn in: border, title, what stays, what scrolls, and a last line with the keys.
//! What stands in it is each dialog's own file.

use std::ops::Range;

use ratatui::layout::{Position, Rect};
use ratatui::style::{Modifier, Style as Ink};
use ratatui::text::{Line, Span};
use ratatui::widgets::{Block, Clear};
use unicode_segmentation::UnicodeSegmentation;

use crate::app::command::Command;
use crate::app::field::Field;
use crate::app::keys::{Keys, Scope};
use crate::lang::Lang;
use crate::ui::Style;
use crate::ui::canvas::Canvas;
use crate::ui::text::{cut, fit, harmless, limit, two_sided, width, wrap};
use crate::words::commands;

/// Cells that border and margin take from a line.
const FRAME: u16 = 4;
/// The mark before a chosen row, and its room before the others.
const CHOSEN: &str = "▸ ";
const NOT_CHOSEN: &str = "  ";

/// The largest content a box can have: cells across, lines down (without border and keys).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Room {
    /// Cells across.
    pub cells: usize,
    /// Lines down.
    pub lines: usize,
}

impl Room {
    /// The room in an area; `None` where not even a border has place.
    pub fn of(body: Rect) -> Option<Room> {
        if body.width <= FRAME || body.height < 3 {
            return None;
        }
        Some(Room { cells: usize::from(body.width - FRAME), lines: usize::from(body.height.saturating_sub(3)) })
    }
}

/// Where the terminal's caret stands: in the part that stays or in the one that scrolls.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Caret {
    /// Whether it is in the head.
    pub in_head: bool,
    /// Line of that part.
    pub line: usize,
    /// Cell of the line.
    pub column: usize,
}

/// What a box shows. Lines are `cells` wide at most; longer ones are cut.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// The title.
    pub title: String,
    /// Width of the content.
    pub cells: usize,
    /// What stays above.
    pub head: Vec<Line<'static>>,
    /// What scrolls.
    pub lines: Vec<Line<'static>>,
    /// What stays below.
    pub tail: Vec<Line<'static>>,
    /// How many rows there are above and below those that were made, of a list that is longer than any window.
    pub beyond: (usize, usize),
    /// First scrolled line that is wanted on top.
    pub top: usize,
    /// Scrolled lines that must be in sight.
    pub in_sight: Option<Range<usize>>,
    /// Where the terminal's caret stands.
    pub caret: Option<Caret>,
    /// The keys that work, each with a word.
    pub keys: Vec<(String, String)>,
    /// Which scrolled lines are which row of the list, for clicks.
    rows: Vec<(Range<usize>, usize)>,
}

impl Page {
    /// A page of a width.
    pub fn new(title: String, cells: usize) -> Self {
        Page { title, cells, ..Page::default() }
    }

    /// A page with the first title that fits, or the last one cut.
    pub fn titled(titles: Vec<String>, cells: usize) -> Self {
        let fits = titles.iter().position(|title| width(title) <= cells);
        let at = fits.unwrap_or(titles.len().saturating_sub(1));
        Page::new(titles.into_iter().nth(at).unwrap_or_default(), cells)
    }

    /// Adds a paragraph.
    pub fn say(&mut self, text: &str, ink: Ink) {
        self.lines.extend(paragraph(text, self.cells, ink));
    }

    /// Adds an empty line.
    pub fn gap(&mut self) {
        self.lines.push(Line::default());
    }

    /// Adds a row of a list. The chosen one is marked, reversed and kept in sight.
    pub fn row(&mut self, index: usize, is_chosen: bool, lines: Vec<Vec<Span<'static>>>, style: Style<'_>) {
        let from = self.lines.len();
        for (place, spans) in lines.into_iter().enumerate() {
            let mark = if is_chosen && place == 0 { CHOSEN } else { NOT_CHOSEN };
            let mut marked = vec![Span::raw(mark)];
            marked.extend(spans);
            let mut line = two_sided(marked, Vec::new(), self.cells);
            if is_chosen {
                // What is underlined is marked in its own right.
                let mark = |span: &Span<'_>| span.style.add_modifier & Modifier::UNDERLINED;
                line.spans.iter_mut().for_each(|span| span.style = style.theme.chosen.add_modifier(mark(span)));
            }
            self.lines.push(line);
        }
        let range = from..self.lines.len();
        if is_chosen {
            self.in_sight = Some(range.clone());
        }
        self.rows.push((range, index));
    }

    /// Adds the key of a command, as the table has it, with its word; nothing where the configuration took the key away.
    pub fn own(&mut self, keys: &Keys, scope: Scope, command: Command, word: impl Into<String>) {
        if let Some(chord) = keys.shown(scope, command) {
            self.key(chord.to_string(), word);
        }
    }

    /// Adds the keys of what is only read, as the table has them: what moves in it, and that any other closes it.
    pub fn read_keys(&mut self, keys: &Keys, lang: Lang) {
        let shown = |command| keys.shown(Scope::Read, command).map(|chord| chord.to_string());
        let arrows: Vec<String> = [Command::Up, Command::Down].into_iter().filter_map(shown).collect();
        self.key(arrows.join(" "), lang.dialog_scroll());
        self.key(lang.dialog_other_key(), lang.dialog_close());
    }

    /// Adds a key with its word.
    pub fn key(&mut self, key: impl Into<String>, word: impl Into<String>) {
        self.keys.push((key.into(), word.into()));
    }
}

/// A text, wrapped.
pub fn paragraph(text: &str, cells: usize, ink: Ink) -> Vec<Line<'static>> {
    wrap(text, cells).into_iter().map(|line| Line::from(Span::styled(line, ink))).collect()
}

/// Pieces after each other, on as many lines as they need; lines after the first are indented.
pub fn flow(pieces: Vec<Span<'static>>, cells: usize, indent: usize, gap: &'static str) -> Vec<Vec<Span<'static>>> {
    let mut lines: Vec<Vec<Span<'static>>> = Vec::new();
    let (mut line, mut used) = (Vec::new(), 0);
    for piece in pieces {
        let wide = width(&piece.content);
        if !line.is_empty() && used + width(gap) + wide > cells {
            lines.push(std::mem::take(&mut line));
            line.push(Span::raw(" ".repeat(indent)));
            used = indent;
        } else if !line.is_empty() {
            line.push(Span::raw(gap));
            used += width(gap);
        }
        used += wide;
        line.push(piece);
    }
    lines.push(line);
    lines
}

/// What of a field is seen in so many cells, and the cell of its caret: the caret is always in sight.
pub fn typed(field: &Field, cells: usize) -> (String, usize) {
    let before = harmless(field.before_caret());
    let after = harmless(field.text().get(field.before_caret().len()..).unwrap_or_default());
    if width(&before) < cells.max(1) {
        return (fit(&format!("{before}{after}"), cells), width(&before));
    }
    let (mut kept, mut used) = (Vec::new(), 1);
    for letter in before.graphemes(true).rev() {
        if used + width(letter) + 1 > cells {
            break;
        }
        used += width(letter);
        kept.push(letter);
    }
    kept.push("…");
    kept.reverse();
    let shown = kept.concat();
    (fit(&format!("{shown}{after}"), cells), width(&shown).min(cells.saturating_sub(1)))
}

/// A field as it is drawn: its whole extent is underlined.
pub fn field(text: String, style: Style<'_>) -> Span<'static> {
    Span::styled(text, style.theme.text.add_modifier(Modifier::UNDERLINED))
}

/// Keys of a scope as a dialog shows them; the arrows share a word.
pub fn list_keys(keys: &Keys, lang: Lang, open: &str) -> Vec<(String, String)> {
    let shown = |command| keys.shown(Scope::List, command).map(|chord| chord.to_string());
    let arrows: Vec<String> = [Command::Up, Command::Down].into_iter().filter_map(shown).collect();
    let mut all = vec![(arrows.join(" "), lang.dialog_choose().to_owned())];
    all.extend(shown(Command::Open).map(|key| (key, open.to_owned())));
    all.extend(shown(Command::Close).map(|key| (key, commands::hint(lang, Command::Close).to_owned())));
    all
}

/// Where the parts of a page are on the screen.
struct Places {
    outer: Rect,
    inner: Rect,
    head: usize,
    /// Empty lines between the head and what scrolls, and between that and the tail.
    air: (usize, usize),
    /// First scrolled line that is seen, and how many are.
    top: usize,
    seen: usize,
    tail: usize,
}

fn places(page: &Page, body: Rect, keys: usize) -> Places {
    let cells = u16::try_from(page.cells).unwrap_or(u16::MAX);
    let outer_width = cells.saturating_add(FRAME).min(body.width);
    let content = page.head.len() + page.lines.len() + page.tail.len();
    // A line of air over the keys, under the head and over the tail, in this order, where there is room for it.
    let has_air = |part: usize| usize::from(part > 0 && !page.lines.is_empty());
    let spare = usize::from(body.height).saturating_sub(content + keys + 3);
    let above = has_air(page.head.len()).min(spare);
    let below = has_air(page.tail.len()).min(spare - above);
    let wanted = content + keys + 3 + above + below;
    let outer_height = u16::try_from(wanted).unwrap_or(u16::MAX).min(body.height);
    let outer = Rect::new(
        body.x + (body.width - outer_width) / 2,
        body.y + (body.height - outer_height) / 2,
        outer_width,
        outer_height,
    );
    let inner = Rect::new(outer.x + 2, outer.y + 1, outer.width.saturating_sub(FRAME), outer.height.saturating_sub(2));
    let free = usize::from(inner.height).saturating_sub(keys);
    let head = page.head.len().min(free);
    let tail = page.tail.len().min(free.saturating_sub(head + usize::from(!page.lines.is_empty())));
    let seen = page.lines.len().min(free - head - tail);
    let last = page.lines.len() - seen;
    let mut top = page.top.min(last);
    if let Some(range) = &page.in_sight {
        if range.end > top + seen {
            top = range.end - seen;
        }
        top = top.min(range.start).min(last);
    }
    Places { outer, inner, head, air: (above, below), top, seen, tail }
}

/// The lines of keys: as many as they need, so that none is lost, and the way out least of all.
fn key_lines(page: &Page, cells: usize, style: Style<'_>) -> Vec<Line<'static>> {
    if page.keys.is_empty() {
        return Vec::new();
    }
    let (mut lines, mut line, mut used) = (Vec::new(), Vec::<Span<'static>>::new(), 0);
    for (key, word) in &page.keys {
        let wide = width(key) + 1 + width(word);
        if used > 0 && used + 3 + wide > cells {
            lines.push(Line::from(std::mem::take(&mut line)));
            used = 0;
        }
        if used > 0 {
            line.push(Span::styled(" · ", style.theme.dim));
            used += 3;
        }
        line.push(Span::styled(key.clone(), style.theme.key));
        line.push(Span::styled(format!(" {word}"), style.theme.text));
        used += wide;
    }
    lines.push(Line::from(line));
    lines
}

/// Draws a page in its box, in the middle of an area. Nothing outside the area is touched.
pub fn show(canvas: &mut Canvas<'_>, body: Rect, page: &Page, style: Style<'_>) {
    let body = body.intersection(canvas.area());
    if Room::of(body).is_none() {
        return;
    }
    let cells = page.cells.min(usize::from(body.width - FRAME));
    let keys = key_lines(page, cells, style);
    let at = places(page, body, keys.len());
    canvas.render_widget(Clear, at.outer);
    let title = format!(" {} ", cut(&page.title, usize::from(at.outer.width).saturating_sub(4)));
    let mut block =
        Block::bordered().border_style(style.theme.edge_focus).title(Span::styled(title, style.theme.strong));
    let below = page.lines.len() - at.top - at.seen;
    let hidden = [(page.beyond.0 + at.top, "↑"), (page.beyond.1 + below, "↓")].into_iter().filter(|(n, _)| *n > 0);
    let hidden: Vec<String> = hidden.map(|(n, arrow)| format!("{arrow}{n}")).collect();
    if !hidden.is_empty() {
        let more = format!(" {} ", hidden.join(" "));
        block = block.title_bottom(Line::from(Span::styled(more, style.theme.strong)).right_aligned());
    }
    canvas.render_widget(block, at.outer);
    let air = [Line::default()];
    let shown = page.head[..at.head]
        .iter()
        .chain(&air[..at.air.0])
        .chain(&page.lines[at.top..at.top + at.seen])
        .chain(&air[..at.air.1])
        .chain(&page.tail[page.tail.len() - at.tail..]);
    for (row, line) in (at.inner.y..at.inner.bottom()).zip(shown) {
        put(canvas, at.inner, row, line);
    }
    let first = at.inner.bottom().saturating_sub(u16::try_from(keys.len()).unwrap_or(0)).max(at.inner.y);
    for (row, line) in (first..at.inner.bottom()).zip(&keys) {
        put(canvas, at.inner, row, line);
    }
    if let Some(place) = caret(page, &at) {
        canvas.set_cursor_position(place);
    }
}

fn put(canvas: &mut Canvas<'_>, inner: Rect, row: u16, line: &Line<'static>) {
    let area = Rect::new(inner.x, row, inner.width, 1);
    let spans = limit(line.spans.clone(), usize::from(inner.width));
    canvas.line(&Line::from(spans).style(line.style), area);
}

fn caret(page: &Page, at: &Places) -> Option<Position> {
    let caret = page.caret?;
    let row = if caret.in_head {
        Some(caret.line).filter(|line| *line < at.head)?
    } else {
        caret.line.checked_sub(at.top).filter(|line| *line < at.seen)? + at.head + at.air.0
    };
    let column = caret.column.min(usize::from(at.inner.width).saturating_sub(1));
    Some(Position::new(at.inner.x + u16::try_from(column).ok()?, at.inner.y + u16::try_from(row).ok()?))
}

/// The row of the list at a place of the screen.
pub fn row_at(page: &Page, body: Rect, style: Style<'_>, place: Position) -> Option<usize> {
    Room::of(body)?;
    let keys = key_lines(page, page.cells.min(usize::from(body.width - FRAME)), style).len();
    let at = places(page, body, keys);
    if !at.inner.contains(place) {
        return None;
    }
    let seen = usize::from(place.y - at.inner.y).checked_sub(at.head + at.air.0).filter(|line| *line < at.seen)?;
    let line = seen + at.top;
    page.rows.iter().find(|(range, _)| range.contains(&line)).map(|(_, row)| *row)
}
