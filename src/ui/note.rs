//! The note pane: the editor, the call's clock, and the chips that show how lines were understood.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::canvas::{Canvas, Frame};
use super::{Style, call_screen, text, writing};
use crate::app::call::OpenCall;
use crate::app::command::Command;
use crate::app::keys::Scope;
use crate::app::model::{Model, Pane};
use crate::domain::env::day_of;
use crate::domain::follow_up::Side;
use crate::domain::note::Capture;
use crate::domain::person::Person;
use crate::words;

/// Draws the pane.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, model: &Model, style: Style<'_>) {
    let inner = Frame::inner(area);
    if canvas.sees_frame(area) {
        canvas.frame(&edge(model, area.width, style), area);
    }
    let Some(call) = &model.call else {
        quiet(canvas, inner, model, style);
        return;
    };
    let paper = Rect { height: inner.height.saturating_sub(1), ..inner };
    let paper = Rect { x: paper.x + 1, width: paper.width.saturating_sub(1), ..paper };
    let has_caret = model.focus == Pane::Note && model.dialogs.is_empty();
    writing::draw(canvas, paper, &call.editor, has_caret, style);
    let last = Rect::new(inner.x, inner.bottom().saturating_sub(1), inner.width, 1);
    foot(canvas, last, model, call, style);
}

/// The frame around it: the title, and the clock of the call.
fn edge<'a>(model: &Model, width: u16, style: Style<'_>) -> Frame<'a> {
    let lang = style.lang;
    let title = match &model.call {
        Some(call) if call.is_edit => lang.note_title_edit(&lang.date(day_of(call.draft.started_at))),
        _ => lang.note_title().to_owned(),
    };
    let frame = call_screen::pane(model, Pane::Note, &title, width, style);
    let Some(call) = model.call.as_ref().filter(|call| !call.is_edit) else { return frame };
    let seconds = (model.now - call.draft.started_at).num_seconds().max(0);
    let clock = format!(" ● {} ", lang.note_ringing(&lang.duration(seconds)));
    Frame { end: Some(Line::styled(clock, style.theme.live)), ..frame }
}

/// The pane while nobody is on the phone.
fn quiet(canvas: &mut Canvas<'_>, inner: Rect, model: &Model, style: Style<'_>) {
    let (lang, theme) = (style.lang, style.theme);
    let cells = usize::from(inner.width).saturating_sub(2);
    let mut lines = Vec::new();
    if let Some(view) = &model.club {
        let key = model.keys.shown(Scope::Queue, Command::Ring).map(|chord| chord.to_string()).unwrap_or_default();
        let name = view.person_to_ring().map_or_else(|| view.record.club.name.clone(), |person| person.full_name());
        let has_no_number = |person: &Person| person.number_to_ring().is_none();
        if view.person_to_ring().is_some_and(has_no_number) {
            lines.extend(text::wrap(&words::deeds::number_missing(lang, &name, &model.keys), cells));
            lines.extend(text::wrap(&lang.note_without_number(&key), cells));
        } else {
            lines.extend(text::wrap(&lang.note_not_ringing(&key, &name), cells));
        }
        lines.push(String::new());
        lines.extend(text::wrap(lang.note_signs(), cells));
    }
    for (line, y) in lines.into_iter().zip(inner.y..inner.bottom()) {
        let area = Rect::new(inner.x, y, inner.width, 1);
        canvas.line(&Line::styled(format!(" {line}"), theme.dim), area);
    }
}

/// The last line: chips for what was understood, and the reminder of who may read this one day.
fn foot(canvas: &mut Canvas<'_>, area: Rect, model: &Model, call: &OpenCall, style: Style<'_>) {
    let (lang, theme) = (style.lang, style.theme);
    if call.has_birth_number {
        let words = text::fit(&format!(" {}", lang.note_birth_number()), usize::from(area.width));
        return canvas.render_widget(Span::styled(words, theme.error), area);
    }
    let waiting = words::offers::waiting_lines(lang, model);
    let mut chips = Vec::new();
    for found in &call.captured {
        let (words, look) = match &found.capture {
            Capture::Promise { side, when, text: promise } => {
                let when = when.as_ref().map_or_else(|| promise.clone(), |when| lang.day_and_time(when.day, when.time));
                match side {
                    Side::Ours => (lang.chip_ours(&when), theme.ours),
                    Side::Theirs => (lang.chip_theirs(&when), theme.theirs),
                }
            }
            Capture::SignUp { what } => match waiting.iter().find(|waits| waits.line == found.line) {
                Some(waits) => (words::offers::waiting_chip(lang, what, waits), theme.warn),
                None => (lang.chip_sign_up(what), theme.good),
            },
            Capture::Wish { text, .. } => (lang.chip_wish(text), theme.text),
            Capture::Topic(topic) => (lang.chip_topic(topic), theme.dim),
        };
        chips.push(Span::styled(format!(" ⟨{}⟩", text::cut(&words, 40)), look));
    }
    let right =
        if chips.len() > 2 { Vec::new() } else { vec![Span::styled(format!("{} ", lang.note_readable()), theme.dim)] };
    let cells = usize::from(area.width);
    let right_width: usize = right.iter().map(|span| text::width(&span.content)).sum();
    let chips_width: usize = chips.iter().map(|span| text::width(&span.content)).sum();
    let right = if right_width + chips_width > cells { Vec::new() } else { right };
    canvas.line(&text::two_sided(chips, right, cells), area);
}
