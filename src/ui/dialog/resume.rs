//! A call that was cut off: whose it was, the beginning of its note, and three ways on.

use ratatui::text::{Line, Span};

use super::on_the_phone;
use super::panel::{Page, Room, paragraph};
use crate::app::model::Model;
use crate::domain::env::local;
use crate::ui::Style;
use crate::ui::text::cut;

/// Widest content.
const CELLS: usize = 72;
/// Lines of the note that are shown where there is room.
const NOTE: usize = 5;

pub(super) fn page(model: &Model, style: Style<'_>, room: Room) -> Page {
    let lang = style.lang;
    let cells = room.cells.min(CELLS);
    let mut page = Page::new(lang.resume_title().to_owned(), cells);
    let Some(call) = &model.call else {
        ways(&mut page, &[lang.resume_go_on()], style);
        return page;
    };
    let (person, club) = on_the_phone(model);
    let mut about = match person {
        _ if call.is_edit => lang.resume_edit(&club),
        Some(person) => lang.resume_call(&club, &person),
        None => lang.resume_call_club(&club),
    };
    if !call.is_edit {
        let began = lang.resume_began(&lang.moment(local(call.draft.started_at), local(model.now)));
        about = format!("{about} {began}");
    }
    page.say(&about, style.theme.text);
    page.gap();
    let text = call.editor.text();
    let has_text = !text.trim().is_empty();
    note(&mut page, &text, room, style);
    page.gap();
    let (log, drop) = match (call.is_edit, has_text) {
        (true, _) => (lang.resume_log_edit(), lang.resume_drop_edit()),
        (false, true) => (lang.resume_log(), lang.resume_drop()),
        (false, false) => (lang.resume_log(), lang.resume_drop_empty()),
    };
    ways(&mut page, &[lang.resume_go_on(), log, drop], style);
    page
}

/// The first lines of the note.
fn note(page: &mut Page, text: &str, room: Room, style: Style<'_>) {
    let lines: Vec<&str> = text.lines().map(str::trim_end).filter(|line| !line.is_empty()).collect();
    if lines.is_empty() {
        page.say(style.lang.resume_empty(), style.theme.dim);
        return;
    }
    let most = NOTE.min(room.lines.saturating_sub(10)).max(1);
    let shown = if lines.len() <= most + 1 { lines.len() } else { most };
    for line in &lines[..shown] {
        let text = cut(line, page.cells.saturating_sub(2));
        page.lines.push(Line::from(vec![Span::styled("│ ", style.theme.dim), Span::styled(text, style.theme.text)]));
    }
    if lines.len() > shown {
        page.say(&style.lang.resume_more(lines.len() - shown), style.theme.dim);
    }
}

/// Ways on, numbered; the first is what Enter does.
pub(super) fn ways(page: &mut Page, ways: &[&str], style: Style<'_>) {
    for (place, way) in ways.iter().enumerate() {
        let ink = if place == 0 { style.theme.strong } else { style.theme.text };
        let text = paragraph(way, page.cells.saturating_sub(4), ink);
        for (row, line) in text.into_iter().enumerate() {
            let mark = if place == 0 && row == 0 { "▸ " } else { "  " };
            let key = if row == 0 { format!("{} ", place + 1) } else { "  ".to_owned() };
            let mut spans = vec![Span::raw(mark), Span::styled(key, style.theme.key)];
            spans.extend(line.spans);
            page.lines.push(Line::from(spans));
        }
    }
    let digits: Vec<String> = (1..=ways.len()).map(|digit| digit.to_string()).collect();
    page.key(digits.join(" "), style.lang.dialog_choose());
    page.key("Enter", style.lang.dialog_go_on());
}
