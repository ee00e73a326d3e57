//! The annual wheel as a list, and the form of an entry. What keys do in them is `app::update`'s, their words are `words::wheel`'s.

use ratatui::text::Span;

use super::form;
use super::panel::{Page, Room, flow, list_keys, paragraph};
use crate::app::keys::Scope;
use crate::app::model::Model;
use crate::app::wheel::{Row, WheelEditor, WheelList};
use crate::domain::env::day_of;
use crate::lang::Lang;
use crate::ui::Style;
use crate::ui::text::{fit, width, wrap};
use crate::words;
use crate::words::wheel;

/// Widest content.
const CELLS: usize = 92;
/// Widest content of the form.
const FORM: usize = 76;

/// What the wheel has, in the order of the year; more of the chosen one.
pub(super) fn list(list: &WheelList, model: &Model, style: Style<'_>, room: Room) -> Page {
    let (lang, theme) = (style.lang, style.theme);
    let mut page = Page::new(lang.wheel_title().to_owned(), room.cells.min(CELLS));
    let cells = page.cells;
    let entries = model.wheel.as_ref().map(|wheel| wheel.entries.as_slice()).unwrap_or_default();
    let due = model.wheel.as_ref().map(|wheel| wheel.on(day_of(model.now))).unwrap_or_default();
    let spans: Vec<String> = entries.iter().map(|entry| wheel::span(lang, entry)).collect();
    let days = spans.iter().map(|span| width(span)).max().unwrap_or(0);
    for (index, (entry, span)) in entries.iter().zip(&spans).enumerate() {
        let is_due = due.iter().any(|due| due.entry.id == entry.id);
        let (name, day) = match (entry.is_out(), is_due) {
            (true, _) => (theme.dim, theme.dim),
            (false, true) => (theme.strong, theme.live),
            (false, false) => (theme.text, theme.dim),
        };
        let mut pieces: Vec<Span<'static>> = wrap(entry.what.get(lang.code()), cells.saturating_sub(days + 4))
            .into_iter()
            .map(|line| Span::styled(line, name))
            .collect();
        let marks = wheel::marks(lang, entry).into_iter().map(|mark| Span::styled(mark.to_owned(), theme.dim));
        let mut lines: Vec<Vec<Span<'static>>> = Vec::new();
        let first = if pieces.is_empty() { Span::raw("") } else { pieces.remove(0) };
        lines.push(vec![Span::styled(format!("{}  ", fit(span, days)), day), first]);
        let indent = || Span::raw(" ".repeat(days + 2));
        lines.extend(pieces.into_iter().map(|piece| vec![indent(), piece]));
        let mut told: Vec<Span<'static>> = marks.collect();
        if index == list.at() {
            told.extend(wheel::more(lang, &model.titles, entry).into_iter().map(|more| Span::styled(more, theme.dim)));
        }
        let told =
            if told.is_empty() { Vec::new() } else { flow(told, cells.saturating_sub(days + 4), 0, words::BETWEEN) };
        lines.extend(told.into_iter().map(|mut line| {
            line.insert(0, indent());
            line
        }));
        if index == list.at() {
            let words = wrap(entry.words.get(lang.code()), cells.saturating_sub(days + 4));
            let words = words.into_iter().filter(|line| !line.is_empty());
            lines.extend(words.map(|line| vec![indent(), Span::styled(line, theme.text)]));
        }
        page.row(index, index == list.at(), lines, style);
    }
    page.keys = list_keys(&model.keys, lang, lang.wheel_edit());
    for row in model.keys.rows().iter().filter(|row| row.scope == Scope::Wheel && row.in_footer) {
        page.own(&model.keys, Scope::Wheel, row.command, words::commands::hint(lang, row.command));
    }
    page
}

/// The form of an entry.
pub(super) fn form(editor: &WheelEditor, style: Style<'_>, room: Room) -> Page {
    let (lang, theme) = (style.lang, style.theme);
    let cells = room.cells.min(FORM);
    let title = if editor.before.is_some() { lang.wheel_form_edit() } else { lang.wheel_form_new() };
    let mut page = Page::new(title.to_owned(), cells);
    page.head = paragraph(lang.wheel_form_about(), cells, theme.dim);
    let row = |(row, field): (Row, _)| form::Row {
        name: name(lang, row).to_owned(),
        chosen: chosen(lang, editor, row),
        field: Some(field),
        ink: if row.is_filter() { theme.dim } else { theme.text },
    };
    let rows = Row::ALL.into_iter().zip(&editor.fields).map(row).collect();
    form::draw(&mut page, rows, editor.at, cells, lang, style);
    if let Some(refusal) = editor.refusal {
        page.tail = paragraph(words::refusal(lang, refusal), cells, theme.error);
    }
    page
}

/// What is chosen in a row that is not written.
fn chosen(lang: Lang, editor: &WheelEditor, row: Row) -> Option<String> {
    let form = &editor.chosen;
    let yes = |is: bool| if is { lang.round_form_yes() } else { lang.round_form_no() }.to_owned();
    Some(match row {
        Row::Guide => {
            let title = |id: &String| editor.choices.guides.iter().find(|(known, _)| known == id);
            let named = form.guide.as_ref().map(|id| title(id).map_or_else(|| id.clone(), |(_, title)| title.clone()));
            named.unwrap_or_else(|| lang.wheel_form_guide_any().to_owned())
        }
        Row::Topic => match (editor.topic(), &form.topic) {
            (Some(topic), _) => topic.question.clone(),
            (None, Some(id)) => id.clone(),
            (None, None) => lang.wheel_form_topic_none().to_owned(),
        },
        Row::Quiet => yes(form.quiet),
        Row::NoRep => yes(form.no_rep),
        _ => return None,
    })
}

fn name(lang: Lang, row: Row) -> &'static str {
    match row {
        Row::What => lang.wheel_form_what(),
        Row::Begins => lang.wheel_form_begins(),
        Row::Ends => lang.wheel_form_ends(),
        Row::Lead => lang.wheel_form_lead(),
        Row::Guide => lang.round_form_guide(),
        Row::Topic => lang.wheel_form_topic(),
        Row::Words => lang.wheel_form_words(),
        Row::Quiet => lang.wheel_form_quiet(),
        Row::District => lang.round_form_district(),
        Row::Agreement => lang.round_form_agreement(),
        Row::Size => lang.round_form_size(),
        Row::Level => lang.round_form_level(),
        Row::NoRep => lang.round_form_no_rep(),
        Row::Tag => lang.round_form_tag(),
        Row::Facts => lang.round_form_facts(),
    }
}
