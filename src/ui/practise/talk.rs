//! The call that is played: what was said, the replies, the goals, the note. In a narrow window replies and note share one place.

use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::text::{Line, Span};

use super::{frame, hanging, paragraph, put, rule};
use crate::app::command::Command;
use crate::app::keys::Scope;
use crate::app::model::Model;
use crate::app::practise::Talk;
use crate::domain::scene::Line as Said;
use crate::ui::canvas::Canvas;
use crate::ui::{Style, text, writing};

/// The smallest body with two columns.
const WIDE: (u16, u16) = (100, 26);
/// Lines of the conversation that stay in sight, with its frame.
const TALK: u16 = 5;
/// Lines of the note, with its frame.
const NOTE: u16 = 4;

/// Draws the call in the body of the window.
pub fn draw(canvas: &mut Canvas<'_>, body: Rect, talk: &Talk, model: &Model, style: Style<'_>) {
    let has_keys = model.dialogs.is_empty();
    let (in_talk, in_note) = (has_keys && !talk.is_in_note, has_keys && talk.is_in_note);
    if body.width >= WIDE.0 && body.height >= WIDE.1 {
        let [left, right] = Layout::horizontal([Constraint::Fill(3), Constraint::Fill(2)]).areas(body);
        let answers = replies(talk, left.width.saturating_sub(4), model, style);
        let [upper, lower] = below(left, count(&answers) + 2);
        conversation(canvas, upper, talk, in_talk, style);
        let inner = frame(canvas, lower, style.lang.practise_replies(), in_talk, style);
        put(canvas, inner, answers);
        let wanted = goals(talk, right.width.saturating_sub(4), usize::MAX, style);
        let [upper, lower] = above(right, count(&wanted) + 2);
        let inner = frame(canvas, upper, &goals_title(talk, style), false, style);
        put(canvas, inner, wanted);
        return note(canvas, lower, talk, in_note, model, style);
    }
    if !talk.is_in_note {
        let answers = replies(talk, body.width.saturating_sub(4), model, style);
        let [upper, lower] = below(body, count(&answers) + 1);
        conversation(canvas, upper, talk, in_talk, style);
        let title = format!("{} · {}", style.lang.practise_replies(), goals_title(talk, style));
        let inner = rule(canvas, lower, &title, in_talk, style);
        return put(canvas, inner, answers);
    }
    let room = body.height.saturating_sub(TALK + NOTE + 1);
    let wanted = goals(talk, body.width.saturating_sub(4), usize::from(room), style);
    let lower = (body.height * 3 / 10).max(NOTE);
    let [rest, lower] = below(body, lower);
    let [upper, middle] = below(rest, count(&wanted) + 1);
    conversation(canvas, upper, talk, false, style);
    let inner = rule(canvas, middle, &goals_title(talk, style), false, style);
    put(canvas, inner, wanted);
    note(canvas, lower, talk, in_note, model, style);
}

/// An area of a height at the bottom, and what is over it.
fn below(area: Rect, height: u16) -> [Rect; 2] {
    Layout::vertical([Constraint::Fill(1), Constraint::Length(height)]).areas(area)
}

/// An area of a height at the top, and what is under it.
fn above(area: Rect, height: u16) -> [Rect; 2] {
    Layout::vertical([Constraint::Length(height), Constraint::Fill(1)]).areas(area)
}

fn count(lines: &[Line<'_>]) -> u16 {
    u16::try_from(lines.len()).unwrap_or(u16::MAX)
}

/// What was said, the latest in sight unless it was scrolled away.
fn conversation(canvas: &mut Canvas<'_>, area: Rect, talk: &Talk, has_focus: bool, style: Style<'_>) {
    let (lang, theme) = (style.lang, style.theme);
    let (scene, language) = (talk.play.scene(), lang.language().code());
    let mut title = format!("☎ {} · {}", scene.person, scene.club);
    let back = talk.back;
    if back > 0 {
        title = format!("↓ {} · {title}", lang.practise_later(back));
    }
    let inner = frame(canvas, area, &title, has_focus, style);
    let cells = usize::from(inner.width);
    let said = talk.play.lines();
    let shown = said.len().saturating_sub(back).max(1);
    let mut lines = Vec::new();
    for (place, line) in said.into_iter().take(shown).enumerate() {
        let is_latest = place + 1 == shown;
        let paragraph = match line {
            Said::Theirs(words) => {
                let name = Span::styled(format!("{}: ", scene.given_name()), theme.theirs);
                hanging_name(name, words.get(language), cells, if is_latest { theme.strong } else { theme.text })
            }
            Said::Ours(words) => {
                let name = Span::styled(format!("{}: ", lang.practise_you()), theme.good);
                hanging_name(name, words.get(language), cells, theme.text)
            }
        };
        lines.extend(paragraph);
    }
    let hidden = lines.len().saturating_sub(usize::from(inner.height));
    put(canvas, inner, lines.into_iter().skip(hidden));
}

/// What somebody says, behind the name; further lines are a little in, so that long names cost no room.
fn hanging_name(name: Span<'static>, words: &str, cells: usize, look: ratatui::style::Style) -> Vec<Line<'static>> {
    const INDENT: &str = "  ";
    let all = text::wrap(&format!("{}{words}", name.content), cells.saturating_sub(INDENT.len()));
    let mut name = Some(name);
    let lines = all.into_iter().map(|line| match name.take() {
        Some(name) => {
            let rest = line.strip_prefix(name.content.as_ref()).unwrap_or_default().to_owned();
            Line::from(vec![name, Span::styled(rest, look)])
        }
        None => Line::styled(format!("{INDENT}{line}"), look),
    });
    lines.collect()
}

/// What may be said, each with its key.
fn replies(talk: &Talk, width: u16, model: &Model, style: Style<'_>) -> Vec<Line<'static>> {
    let keys = [Command::SayFirst, Command::SaySecond, Command::SayThird, Command::SayFourth];
    let scope = if talk.is_in_note { Scope::TalkNote } else { Scope::Talk };
    let language = style.lang.language().code();
    let lines = talk.play.replies().iter().zip(keys).flat_map(|(reply, command)| {
        let key = model.keys.shown(scope, command).map(|chord| format!("{chord} ")).unwrap_or_default();
        let words = reply.says.get(language);
        hanging(Span::styled(key, style.theme.key), words, usize::from(width), style.theme.text)
    });
    lines.collect()
}

fn goals_title(talk: &Talk, style: Style<'_>) -> String {
    let goals = &talk.play.scene().goals;
    let met = goals.iter().filter(|goal| talk.play.has_met(goal)).count();
    style.lang.practise_goals(met, goals.len())
}

/// The goals, with a tick where they are met; one line each where there is no room for more.
fn goals(talk: &Talk, width: u16, room: usize, style: Style<'_>) -> Vec<Line<'static>> {
    let (theme, cells) = (style.theme, usize::from(width));
    let language = style.lang.language().code();
    let goals = &talk.play.scene().goals;
    let each = |goal: &crate::domain::scene::Goal| {
        let has_met = talk.play.has_met(goal);
        let (mark, look) = if has_met { ("✓ ", theme.good) } else { ("· ", theme.text) };
        (Span::styled(mark, look), goal.words.get(language).to_owned(), look)
    };
    let whole: Vec<Line<'static>> =
        goals.iter().map(each).flat_map(|(mark, words, look)| hanging(mark, &words, cells, look)).collect();
    if whole.len() <= room {
        return whole;
    }
    let cut = |(mark, words, look): (Span<'static>, String, ratatui::style::Style)| {
        Line::from(vec![mark, Span::styled(text::cut(&words, cells.saturating_sub(2)), look)])
    };
    goals.iter().map(each).map(cut).collect()
}

/// The note, with the terminal's own caret in it.
fn note(canvas: &mut Canvas<'_>, area: Rect, talk: &Talk, has_focus: bool, model: &Model, style: Style<'_>) {
    let inner = frame(canvas, area, style.lang.note_title(), has_focus, style);
    if talk.note.is_empty() && !has_focus {
        let key = model.keys.shown(Scope::Talk, Command::NextPane).map(|chord| chord.to_string()).unwrap_or_default();
        let words = style.lang.practise_note_empty(&key);
        return put(canvas, inner, paragraph(&words, usize::from(inner.width), style.theme.dim));
    }
    writing::draw(canvas, inner, &talk.note, has_focus, style);
}
