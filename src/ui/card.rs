//! The club card: who is rung and on which number, the club in figures, and what was promised.

use chrono::NaiveDate;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::canvas::{Canvas, Frame};
use super::{Style, call_screen, text};
use crate::app::model::{ClubView, Model, Pane};
use crate::domain::env::{day_of, local};
use crate::domain::person::Person;
use crate::domain::phone;
use crate::domain::record::ClubRecord;
use crate::words;

/// Draws the card.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, model: &Model, style: Style<'_>) {
    let lang = style.lang;
    let Some(view) = &model.club else {
        let frame = call_screen::pane(model, Pane::Card, "", area.width, style);
        let inner = Frame::inner(area);
        canvas.frame(&frame, area);
        canvas.line(&Line::styled(format!(" {}", lang.card_empty()), style.theme.dim), inner);
        return;
    };
    let record = &view.record;
    let frame = call_screen::pane(model, Pane::Card, &title(view, style), area.width, style);
    let inner = Frame::inner(area);
    canvas.frame(&frame, area);
    let cells = usize::from(inner.width);
    let rung = model.call.as_ref().filter(|call| call.draft.club == record.club.id);
    let person = match rung {
        Some(call) => call.draft.person.and_then(|id| record.person(id)),
        None => view.person_to_ring(),
    };
    let number = rung.and_then(|call| call.draft.number.clone());
    let mut lines = vec![
        who(record, person, number, model, style, cells),
        figures(record, person, day_of(model.now), style, cells),
    ];
    if let (Some(missing), Some(person)) = (view.missing().filter(|_| rung.is_none()), person) {
        let words = words::rung_instead(lang, missing, person);
        lines.insert(1, Line::styled(format!(" {}", text::cut(&words, cells.saturating_sub(1))), style.theme.warn));
    }
    if let Some((day, _, new)) = record.takes_over(day_of(model.now)) {
        let words = lang.card_takes_over(&lang.date(day), &new.full_name());
        lines.insert(1, Line::styled(format!(" {}", text::cut(&words, cells.saturating_sub(1))), style.theme.warn));
    }
    lines.extend(promises(record, model, style, cells));
    if let Some(remark) = record.club.remark.as_ref().or_else(|| person.and_then(|person| person.remark.as_ref())) {
        let words = lang.card_remark(remark);
        lines.push(Line::styled(format!(" {}", text::cut(&words, cells.saturating_sub(1))), style.theme.dim));
    }
    for (line, y) in lines.into_iter().zip(inner.y..inner.bottom()) {
        canvas.line(&line, Rect::new(inner.x, y, inner.width, 1));
    }
}

fn title(view: &ClubView, style: Style<'_>) -> String {
    let (club, lang) = (&view.record.club, style.lang);
    let place = club.municipality.as_ref().or(club.town.as_ref());
    let workplace = club.workplace.as_ref().filter(|workplace| **workplace != club.name);
    let parts = [place, workplace, club.agreement.as_ref()];
    let tail: Vec<&str> = parts.into_iter().flatten().map(String::as_str).collect();
    let kind = match view.level {
        Some((level, true)) => format!("{} · {}", lang.card_title_club(), lang.card_level_set(i64::from(level))),
        Some((level, false)) => format!("{} · {}", lang.card_title_club(), lang.card_level(i64::from(level))),
        None => lang.card_title_club().to_owned(),
    };
    if tail.is_empty() {
        format!("{} ─ {kind}", club.name)
    } else {
        format!("{} ─ {kind} · {}", club.name, tail.join(" · "))
    }
}

/// Who is rung, since when in the post, and on which number.
fn who<'a>(
    record: &ClubRecord,
    person: Option<&Person>,
    number: Option<String>,
    model: &Model,
    style: Style<'_>,
    cells: usize,
) -> Line<'a> {
    let (lang, theme) = (style.lang, style.theme);
    let Some(person) = person else {
        let manager = record.club.employer_contact.clone().map(|name| format!(" · {name}")).unwrap_or_default();
        return Line::from(vec![Span::styled(format!(" {}", lang.card_no_rep()), theme.warn), Span::raw(manager)]);
    };
    let today = day_of(model.now);
    let mut left = vec![Span::styled(format!(" {}", person.full_name()), theme.strong)];
    let mut post = words::post(lang, person);
    if let Some(elected) = person.elected_on {
        let day = lang.date(elected);
        let since = if elected > today { lang.club_period_from(&day) } else { lang.card_since(&day) };
        post = format!("{post} {since}");
    }
    left.push(Span::raw(format!(", {post}")));
    if person.elected_on.is_some_and(|elected| elected <= today && (today - elected).num_days() < 90) {
        left.push(Span::styled(format!(" {}", lang.card_new()), theme.live));
    }
    let number = number.or_else(|| person.number_to_ring().map(|phone| phone.number.clone()));
    let mut right = match number {
        Some(number) => vec![Span::styled(format!("☎ {}", phone::show(&number)), theme.strong)],
        None => vec![Span::styled(format!("☎ {}", lang.card_number_missing()), theme.warn)],
    };
    if let Some(when) = &person.best_time {
        right.push(Span::styled(format!("  {}", lang.card_best_time(when)), theme.dim));
    }
    right.push(Span::raw(" "));
    // How many more there are stands whole, however much of the post is cut for it.
    let others = record.active_people(day_of(model.now)).count().saturating_sub(1);
    if others > 0 {
        let others = format!(" {}", lang.card_others(others));
        let beside: usize = right.iter().map(|span| text::width(&span.content)).sum::<usize>() + text::width(&others);
        left = text::limit(left, cells.saturating_sub(beside + 1));
        left.push(Span::styled(others, theme.dim));
    }
    text::two_sided(left, right, cells)
}

/// The club in figures. What nobody has said is not shown.
fn figures<'a>(
    record: &ClubRecord,
    rung: Option<&Person>,
    today: NaiveDate,
    style: Style<'_>,
    cells: usize,
) -> Line<'a> {
    let lang = style.lang;
    let club = &record.club;
    let share = |pct: u32| lang.percent(pct, 100u32);
    let mut parts = Vec::new();
    parts.extend(club.members.map(|n| lang.card_members(n)));
    parts.extend(club.employees.map(|n| lang.card_employees(n)));
    parts.extend(club.has_board.map(|has| if has { lang.card_board_yes() } else { lang.card_board_no() }.to_owned()));
    parts.extend(club.mobile_pct().map(|pct| lang.card_mobile(&share(pct))));
    parts.extend(club.email_pct().map(|pct| lang.card_email(&share(pct))));
    let term = rung.and_then(|person| person.term_ends);
    parts.extend(term.map(|day| words::club::term(lang, day, today)));
    Line::raw(format!(" {}", text::cut(&parts.join(" · "), cells.saturating_sub(1))))
}

/// Open promises, the ones due first: ours with `!`, theirs with `>`, as they are written in a note.
fn promises<'a>(record: &ClubRecord, model: &Model, style: Style<'_>, cells: usize) -> Option<Line<'a>> {
    let open = record.open_follow_ups();
    if open.is_empty() {
        return None;
    }
    let mut spans = Vec::new();
    let share = cells / open.len().min(2);
    for task in open.iter().take(2) {
        let look = style.theme.task(task);
        let sign = words::promise_sign(task);
        let look = if task.is_overdue(local(model.now).date()) {
            look
        } else {
            look.remove_modifier(ratatui::style::Modifier::BOLD)
        };
        let words = format!(" {sign} {}", words::promise(style.lang, task, model.now));
        spans.push(Span::styled(text::fit(&words, share), look));
    }
    Some(Line::from(spans))
}
