//! The club's own screen: its parts as tabs, the rows of the one that is shown, and the whole of the chosen row below. The words are
//! `words::club`'s, which row is chosen `app::club`'s; the keys at the bottom are drawn in `chrome`.

use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Style as Look;
use ratatui::text::{Line, Span};
use ratatui::widgets::Paragraph;

use super::canvas::Canvas;
use super::{Style, history, text};
use crate::app::club::{ClubScreen, Row, Section};
use crate::app::command::Command;
use crate::app::keys::Scope;
use crate::app::model::{ClubView, Model};
use crate::domain::env::day_of;
use crate::domain::person::Person;
use crate::words::{self, commands};

/// Lines below the list that tell more of the chosen row.
const MORE: u16 = 3;

/// Draws the screen in the body of the window.
pub fn draw(canvas: &mut Canvas<'_>, body: Rect, model: &Model, style: Style<'_>) {
    let shown = &model.club_screen;
    let Some(view) = model.club.as_ref().filter(|view| Some(view.record.club.id) == shown.club) else { return };
    let [top, tabs, list, rule, below] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length(1),
        Constraint::Fill(1),
        Constraint::Length(1),
        Constraint::Length(MORE),
    ])
    .areas(body);
    canvas.line(&title(view, top.width, style), top);
    canvas.line(&self::tabs(shown, tabs.width, style), tabs);
    let rows = shown.rows(view);
    if rows.is_empty() {
        return nothing(canvas, list, model, style);
    }
    let mut drawn: Vec<Line<'static>> = Vec::new();
    let mut chosen_at = 0;
    let label = rows.iter().map(|row| text::width(&lead(*row, style))).max().unwrap_or(0).min(28);
    for (place, row) in rows.iter().enumerate() {
        if matches!(row, Row::Fact(_)) && !matches!(place.checked_sub(1).map(|at| rows[at]), Some(Row::Fact(_))) {
            drawn.push(Line::styled(format!(" {}", style.lang.club_facts_now()), style.theme.dim));
        }
        if place == shown.chosen {
            chosen_at = drawn.len();
        }
        drawn.push(line(*row, label, place == shown.chosen, usize::from(list.width), model, style));
    }
    let height = usize::from(list.height);
    let first = chosen_at.saturating_sub(height * 2 / 3).min(drawn.len().saturating_sub(height));
    let (above, under) = (first > 0, first + height < drawn.len());
    canvas.render_widget(Paragraph::new(drawn.split_off(first)), list);
    for (there, row, sign) in [(above, list.top(), "↑"), (under, list.bottom().saturating_sub(1), "↓")] {
        if there && list.width > 0 && list.height > 0 {
            canvas.buffer_mut().set_string(list.right() - 1, row, sign, style.theme.dim);
        }
    }
    canvas.line(&Line::styled("─".repeat(usize::from(rule.width)), style.theme.edge), rule);
    let cells = usize::from(below.width.saturating_sub(2));
    let said = rows.get(shown.chosen).map(|row| more(*row, model, view, style)).unwrap_or_default();
    let mut lines: Vec<Line<'_>> = Vec::new();
    for said in said.iter().filter(|said| !said.is_empty()) {
        lines.extend(text::few(said, cells, usize::from(MORE)).into_iter().map(|line| Line::raw(format!(" {line}"))));
    }
    lines.truncate(usize::from(MORE));
    canvas.render_widget(Paragraph::new(lines), below);
}

/// The club in one line: name, place, agreement, members, level.
fn title(view: &ClubView, width: u16, style: Style<'_>) -> Line<'static> {
    let (lang, theme, club) = (style.lang, style.theme, &view.record.club);
    let level = view.level.map(|(number, _)| lang.club_level(&number.to_string()));
    let place = club.municipality.clone().or_else(|| club.town.clone());
    let members = club.members.map(|members| lang.cli_members(members));
    let about = [place, club.agreement.clone(), members, level].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let mut spans = vec![Span::styled(format!(" {}", club.name), theme.strong)];
    if !about.is_empty() {
        spans.push(Span::styled(format!(" · {about}"), theme.text));
    }
    Line::from(text::limit(spans, usize::from(width)))
}

fn tabs(shown: &ClubScreen, width: u16, style: Style<'_>) -> Line<'static> {
    let gap = if width < 80 { " " } else { "  " };
    let mut spans = vec![Span::raw(" ")];
    for one in Section::ALL {
        let name = words::club::section(style.lang, *one);
        // The brackets tell what is shown where there are no colours.
        let (name, look) = match *one == shown.section {
            true => (format!("[{name}]"), style.theme.chosen),
            false => (name.to_owned(), style.theme.dim),
        };
        spans.extend([Span::styled(name, look), Span::raw(gap)]);
    }
    Line::from(text::limit(spans, usize::from(width)))
}

/// What stands first in a row, in a column of its own.
fn lead(row: Row<'_>, style: Style<'_>) -> String {
    let lang = style.lang;
    match row {
        Row::Field(field) => lang.capital(words::club::club_field(lang, field)),
        Row::Money(_) => lang.capital(lang.club_money()),
        Row::Person(person) => person.full_name(),
        Row::Fact(_) => "–".to_owned(),
        Row::Item(item) => words::checklist::answer(lang, item.answer).to_owned(),
        Row::Offer(offer) => offer.name.clone(),
        Row::SignUp(one) => lang.date(day_of(one.since())),
        Row::Task(task) => task.due_on.map(|day| lang.date(day)).unwrap_or_default(),
        Row::Call(call) => lang.date(day_of(call.started_at)),
        Row::Event(event) => lang.date(event.on),
        Row::Correction(row) => lang.date(day_of(row.noted_at)),
    }
}

/// The rest of a row.
fn rest(row: Row<'_>, model: &Model, style: Style<'_>) -> (String, Look) {
    let (lang, theme) = (style.lang, style.theme);
    let Some(view) = &model.club else { return (String::new(), theme.text) };
    let record = &view.record;
    match row {
        Row::Field(field) => match words::club::value(lang, &record.club, field) {
            Some(value) => (value, theme.text),
            None => (lang.club_unknown().to_owned(), theme.dim),
        },
        Row::Money(sum) => (lang.club_money_sum(&lang.number(sum)), theme.text),
        Row::Fact(fact) => (fact.to_owned(), theme.text),
        Row::Person(person) => {
            let post = words::post(lang, person);
            let is_active = person.is_active(day_of(model.now));
            let former = (!is_active).then(|| lang.club_former().to_owned());
            let period = words::club::period(lang, person);
            let reach = words::club::reach(lang, person);
            let said = [Some(post), former, Some(period), Some(reach)].into_iter().flatten();
            let said = said.filter(|said| !said.is_empty()).collect::<Vec<_>>().join(" · ");
            (said, if is_active { theme.text } else { theme.dim })
        }
        Row::Item(item) => (item.question.clone(), theme.text),
        Row::Offer(offer) => (words::offers::details(lang, offer, None, day_of(model.now)), theme.text),
        Row::SignUp(one) => (words::offers::sign_up(lang, record, one), theme.text),
        Row::Task(task) => (words::promise(lang, task, model.now), if task.is_open() { theme.text } else { theme.dim }),
        Row::Call(call) => (history::call_words(call, record, style), theme.text),
        Row::Event(event) => (history::event_words(event, record, style), theme.text),
        Row::Correction(row) => {
            let said = format!("{} · {}", words::register::line(lang, row), words::register::state(lang, row));
            (said, if row.sent_at.is_some() { theme.dim } else { theme.text })
        }
    }
}

fn line(row: Row<'_>, label: usize, is_chosen: bool, cells: usize, model: &Model, style: Style<'_>) -> Line<'static> {
    let (said, look) = rest(row, model, style);
    let column = if matches!(row, Row::Fact(_)) { 1 } else { label };
    let room = cells.saturating_sub(column + 5);
    let mark = if is_chosen { "▸ " } else { "  " };
    let spans = vec![
        Span::raw(mark),
        Span::styled(text::fit(&lead(row, style), column), style.theme.strong),
        Span::raw("  "),
        Span::styled(text::cut(&said, room), look),
    ];
    Line::from(spans).style(if is_chosen { style.theme.chosen } else { Look::new() })
}

/// What is told of the chosen row below the list.
fn more(row: Row<'_>, model: &Model, view: &ClubView, style: Style<'_>) -> Vec<String> {
    let lang = style.lang;
    let said = rest(row, model, style).0;
    match row {
        Row::Person(person) => {
            let mut lines = vec![format!("{} · {said}", person.full_name())];
            lines.extend(twins(person, model, style));
            lines.extend(person.remark.clone());
            lines
        }
        Row::Call(call) => vec![said, call.note.lines().collect::<Vec<_>>().join(" / ")],
        Row::Item(item) => {
            // It is a question, and ends as one.
            vec![format!("{} {}", item.question, words::checklist::standing(lang, item)), item.help.clone()]
        }
        Row::Offer(offer) => vec![said, words::offers::more(lang, offer)],
        Row::Field(field) => {
            let checked = view.record.club.register_checked_on.map(|day| lang.date(day));
            let checked = checked.map(|day| format!("{}: {day}", lang.register_head_checked()));
            let is_register = matches!(
                field,
                crate::domain::deeds::edit_club::ClubField::WithMobile
                    | crate::domain::deeds::edit_club::ClubField::WithEmail
            );
            vec![
                format!("{}: {said}", words::club::club_field(lang, field)),
                checked.filter(|_| is_register).unwrap_or_default(),
            ]
        }
        _ => vec![said],
    }
}

/// Other clubs in which the person, or the number, stands too.
fn twins(person: &Person, model: &Model, style: Style<'_>) -> Vec<String> {
    let twins = model.club_screen.extra.as_ref().map(|extra| extra.twins.as_slice()).unwrap_or_default();
    let said = |twin: &crate::app::club::Twin| match twin.is_same {
        true => style.lang.odd_in_two_clubs(&twin.name),
        false => style.lang.odd_number_elsewhere(&twin.name),
    };
    twins.iter().filter(|twin| twin.person == person.id).map(|twin| style.lang.capital(&said(twin))).collect()
}

/// Why a part has nothing, and what to do.
fn nothing(canvas: &mut Canvas<'_>, area: Rect, model: &Model, style: Style<'_>) {
    let lang = style.lang;
    let key = |command| commands::key(lang, &model.keys, Scope::Club, command);
    let said = match model.club_screen.section {
        Section::Facts | Section::Checklist => lang.club_checklist_none().to_owned(),
        Section::People => lang.club_people_none(&key(Command::AddPerson)),
        Section::Offers => lang.club_offers_none().to_owned(),
        Section::History => {
            let filter = words::club::filter(lang, model.club_screen.filter);
            format!("{} {}", lang.club_history_none(), lang.filter_shown(&key(Command::NextFilter), filter))
        }
        Section::Register => lang.club_register_none().to_owned(),
    };
    let lines = text::wrap(&said, usize::from(area.width.saturating_sub(4)).min(76));
    let lines: Vec<Line<'_>> =
        lines.into_iter().map(|line| Line::styled(format!("  {line}"), style.theme.text)).collect();
    canvas.render_widget(Paragraph::new(lines), area);
}
