//! The history pane: open promises on top, then what has happened, newest first. E-mails say that they are no contact.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::canvas::{Canvas, Frame};
use super::{Style, call_screen, text};
use crate::app::history::{Line as Past, lines};
use crate::app::model::{Model, Pane};
use crate::domain::call::{Call, Outcome};
use crate::domain::env::day_of;
use crate::domain::event::{Event, EventKind};
use crate::domain::record::ClubRecord;
use crate::words;

/// How many lines of a note are shown at most.
const NOTE_LINES: usize = 4;

/// Draws the pane. `is_tab`: in a narrow window the questions lie behind it.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, model: &Model, style: Style<'_>, is_tab: bool) {
    let (lang, theme) = (style.lang, style.theme);
    let title = if is_tab {
        format!("{} │ {}", lang.questions_tab(), lang.history_title())
    } else {
        lang.history_title().to_owned()
    };
    let frame = call_screen::pane(model, Pane::History, &title, area.width, style);
    let inner = Frame::inner(area);
    canvas.frame(&frame, area);
    let Some(view) = &model.club else { return };
    let cells = usize::from(inner.width).saturating_sub(1);
    let height = usize::from(inner.height);
    let past = lines(&view.record);
    let mut drawn: Vec<Line<'_>> = Vec::new();
    if let Some(note) = &view.record.club.caller_note {
        for (row, line) in text::few(note, cells.saturating_sub(2), 3).into_iter().enumerate() {
            drawn.push(Line::styled(format!(" {} {line}", if row == 0 { "▌" } else { " " }), theme.warn));
        }
    }
    if past.is_empty() {
        drawn.extend(
            text::wrap(lang.history_none(), cells).into_iter().map(|line| Line::styled(format!(" {line}"), theme.dim)),
        );
    }
    for line in past.iter().skip(model.history_top) {
        if drawn.len() >= height {
            break;
        }
        one(&mut drawn, *line, &view.record, model, style, cells);
    }
    for (line, y) in drawn.into_iter().zip(inner.y..inner.bottom()) {
        canvas.line(&line, Rect::new(inner.x, y, inner.width, 1));
    }
}

fn one<'a>(
    drawn: &mut Vec<Line<'a>>,
    line: Past<'_>,
    record: &ClubRecord,
    model: &Model,
    style: Style<'_>,
    cells: usize,
) {
    let (lang, theme) = (style.lang, style.theme);
    match line {
        Past::Open(task) => {
            let look = theme.task(task);
            let sign = words::promise_sign(task);
            let words = words::promise(lang, task, model.now);
            for (row, line) in text::few(&words, cells.saturating_sub(2), 2).into_iter().enumerate() {
                let lead = if row == 0 { format!(" {sign} ") } else { "   ".to_owned() };
                drawn.push(Line::styled(format!("{lead}{line}"), look));
            }
        }
        Past::Call(call) => {
            drawn.push(headline(
                lang.date(day_of(call.started_at)),
                "☎",
                call_words(call, record, style),
                style,
                cells,
            ));
            note(drawn, &call.note, style, cells);
            let said = model.club.iter().flat_map(|view| &view.said).filter(|(of, _)| *of == call.id);
            let answers = Some(words::required::told(lang, &call.answers)).filter(|words| !words.is_empty());
            for words in answers.into_iter().chain(said.map(|(_, words)| words.clone())) {
                for (row, line) in text::few(&words, cells.saturating_sub(5), 3).into_iter().enumerate() {
                    let lead = if row == 0 { "   – " } else { "     " };
                    drawn.push(Line::styled(format!("{lead}{line}"), theme.text));
                }
            }
        }
        Past::Event(event) => {
            let words = event_words(event, record, style);
            drawn.push(headline(lang.date(event.on), event_sign(event.kind), words, style, cells));
        }
        Past::SignUp(sign_up) => {
            let words = words::offers::sign_up(lang, record, sign_up);
            drawn.push(headline(lang.date(day_of(sign_up.created_at)), "+", words, style, cells));
        }
    }
}

fn headline<'a>(day: String, sign: &'static str, words: String, style: Style<'_>, cells: usize) -> Line<'a> {
    let lead = format!(" {day} {sign} ");
    let room = cells.saturating_sub(text::width(&lead));
    Line::from(vec![Span::styled(lead, style.theme.dim), Span::raw(text::cut(&words, room))])
}

pub(super) fn call_words(call: &Call, record: &ClubRecord, style: Style<'_>) -> String {
    let mut words = words::outcome(style.lang, call.outcome).to_owned();
    if call.outcome != Outcome::Talked && call.attempt > 0 {
        words = format!("{words} · {}", style.lang.history_attempt(call.attempt));
    }
    match call.person.and_then(|id| record.person(id)) {
        Some(person) => format!("{words} · {}", person.full_name()),
        None => words,
    }
}

pub(super) fn event_words(event: &Event, record: &ClubRecord, style: Style<'_>) -> String {
    let lang = style.lang;
    let mut words = words::event(lang, event.kind).to_owned();
    if matches!(event.kind, EventKind::Email | EventKind::Message) {
        words = format!("{words} ({})", lang.event_not_contact());
    }
    let name = event.person.and_then(|id| record.person(id)).map(crate::domain::person::Person::full_name);
    match (event.text.is_empty(), name) {
        (false, _) => format!("{words}: {}", event.text),
        (true, Some(name)) => format!("{words}: {name}"),
        (true, None) => words,
    }
}

fn event_sign(kind: EventKind) -> &'static str {
    match kind {
        EventKind::Email | EventKind::Message => "✉",
        EventKind::Meeting | EventKind::Visit => "◆",
        EventKind::Course | EventKind::Conference => "⚑",
        EventKind::Elected | EventKind::SteppedDown => "↺",
        EventKind::Other => "·",
    }
}

/// The first lines of a note, so that one can see at a glance what was said.
fn note<'a>(drawn: &mut Vec<Line<'a>>, note: &str, style: Style<'_>, cells: usize) {
    // A pasted note may be very long; nothing past what can be shown is looked at.
    let head: String =
        note.lines().filter(|line| !line.trim().is_empty()).take(NOTE_LINES + 1).collect::<Vec<_>>().join("\n");
    let head: String = head.chars().take(cells * (NOTE_LINES + 1)).collect();
    if head.is_empty() {
        return;
    }
    for line in text::few(&format!("«{head}»"), cells.saturating_sub(3), NOTE_LINES) {
        drawn.push(Line::styled(format!("   {line}"), style.theme.dim));
    }
}
