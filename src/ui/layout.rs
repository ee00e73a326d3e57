//! Where the panes are: wide (120×36), narrow (80×24) and tiny (60×18). Pure geometry; `runtime` asks it about clicks.

use ratatui::layout::{Margin, Rect};

use crate::app::Touched;
use crate::app::model::{Model, Pane, Screen};
use crate::app::msg::Spot;

/// The smallest window in which everything can be done.
pub const SMALLEST: (u16, u16) = (60, 18);

/// The panes of the call screen. In a narrow window the queue is a strip, and questions and history share one place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Panes {
    /// Whether the queue is a strip of one line with a frame around it.
    pub is_narrow: bool,
    /// The queue.
    pub queue: Rect,
    /// The club card.
    pub card: Rect,
    /// Suggested questions; `None` while the history has the place.
    pub questions: Option<Rect>,
    /// The history; `None` while the questions have the place.
    pub history: Option<Rect>,
    /// The note.
    pub note: Rect,
}

/// Whether the window is too small to be used.
pub fn is_too_small(area: Rect) -> bool {
    area.width < SMALLEST.0 || area.height < SMALLEST.1
}

/// The panes of the call screen in the body of the window (without header and footer), as the model wants them.
pub fn panes(body: Rect, model: &Model) -> Panes {
    let is_wide = body.width >= 100 && body.height >= 28;
    if is_wide { wide(body) } else { narrow(body, model.shows_history, waits(model)) }
}

/// What can wait in the smallest window, so that the questions (and what an employer must not hear) have its place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Waits {
    /// Nothing.
    Nothing,
    /// Who is next: somebody is on the phone.
    Queue,
    /// A line of the note: nobody is.
    Note,
}

fn waits(model: &Model) -> Waits {
    match model.call {
        Some(_) if model.focus != Pane::Queue => Waits::Queue,
        Some(_) => Waits::Nothing,
        None => Waits::Note,
    }
}

fn wide(body: Rect) -> Panes {
    let queue_width = (body.width * 27 / 100).clamp(30, 48);
    let (queue, right) = beside(body, queue_width);
    let note_height = (body.height * 3 / 10).max(8);
    let (card, rest) = above(right, 6);
    let (middle, note) = above(rest, rest.height.saturating_sub(note_height));
    let (questions, history) = beside(middle, middle.width.div_ceil(2));
    Panes { is_narrow: false, queue, card, questions: Some(questions), history: Some(history), note }
}

fn narrow(body: Rect, shows_history: bool, waits: Waits) -> Panes {
    let waits = if body.height < 20 && !shows_history { waits } else { Waits::Nothing };
    // In the smallest window who is next can wait until this call is over.
    let queue_height = if waits == Waits::Queue { 0 } else { 3 };
    // The card shows what there is room for; a note that is written in always has at least three lines.
    let card_height = if body.height >= 20 { 5 } else { 4 };
    let note_height = (body.height * 3 / 10).max(5) - u16::from(waits == Waits::Note);
    let (queue, rest) = above(body, queue_height);
    let (card, rest) = above(rest, card_height);
    let (middle, note) = above(rest, rest.height.saturating_sub(note_height));
    let (questions, history) = if shows_history { (None, Some(middle)) } else { (Some(middle), None) };
    Panes { is_narrow: true, queue, card, questions, history, note }
}

/// The upper rows of an area, and the rest. ratatui's own layouts solve equations, which the first frame need not wait for.
fn above(area: Rect, rows: u16) -> (Rect, Rect) {
    let rows = rows.min(area.height);
    (Rect { height: rows, ..area }, Rect { y: area.y + rows, height: area.height - rows, ..area })
}

/// The left columns of an area, and the rest.
fn beside(area: Rect, columns: u16) -> (Rect, Rect) {
    let columns = columns.min(area.width);
    (Rect { width: columns, ..area }, Rect { x: area.x + columns, width: area.width - columns, ..area })
}

/// The parts of the window in which something may look different; `None` for all of it.
pub fn parts(model: &Model) -> Option<Vec<Rect>> {
    let (columns, rows) = model.size;
    let is_open = model.screen == Screen::Call && model.dialogs.is_empty() && !model.is_covered;
    if !is_open || is_too_small(Rect::new(0, 0, columns, rows)) {
        return None;
    }
    let note = panes(body(model.size), model).note;
    match model.touched {
        Touched::Nothing | Touched::Typing => Some(vec![note.inner(Margin::new(1, 1))]),
        Touched::Second => Some(vec![Rect::new(0, 0, columns, 1), note]),
        Touched::Step => step(model),
        Touched::Everything => None,
    }
}

/// What a step in the queue changes: its rows, and the club beside it. In a narrow window that is nearly all of it.
fn step(model: &Model) -> Option<Vec<Rect>> {
    let body = body(model.size);
    let panes = panes(body, model);
    let club = Rect { x: panes.card.x, width: panes.card.width, ..body };
    (!panes.is_narrow).then(|| {
        let queue = super::queue::changed(model, panes.queue);
        std::iter::once(club).chain(queue).collect()
    })
}

/// The body of a window of a size: all but header and footer.
pub fn body(size: (u16, u16)) -> Rect {
    Rect::new(0, 1, size.0, size.1.saturating_sub(2))
}

/// What a place on the call screen is.
pub fn spot(model: &Model, column: u16, row: u16) -> Option<Spot> {
    let panes = panes(body(model.size), model);
    let at = ratatui::layout::Position::new(column, row);
    if panes.queue.contains(at) {
        let inner = row.checked_sub(panes.queue.y + 1)?;
        if panes.is_narrow {
            return Some(Spot::Pane(Pane::Queue));
        }
        return super::queue::row_at(model, panes.queue, usize::from(inner))
            .map(Spot::QueueRow)
            .or(Some(Spot::Pane(Pane::Queue)));
    }
    let named = [
        (Some(panes.card), Pane::Card),
        (panes.questions, Pane::Questions),
        (panes.history, Pane::History),
        (Some(panes.note), Pane::Note),
    ];
    named.into_iter().find(|(area, _)| area.is_some_and(|area| area.contains(at))).map(|(_, pane)| Spot::Pane(pane))
}
