//! The lines at the top and the bottom, the cover, and the sentence of a window that is too small.

use chrono::NaiveDateTime;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::{Clear, Paragraph};

use super::canvas::Canvas;
use super::{Style, layout, practise, text};
use crate::app::command::Command;
use crate::app::dialog::Dialog;
use crate::app::keys::{Row, Scope};
use crate::app::model::{Model, Screen};
use crate::app::notice::Notice;
use crate::app::practise::is_practice_scope;
use crate::domain::env::local;
use crate::lang::Lang;
use crate::words::{commands, deeds};

/// Cells of the bar of the round.
const BAR: usize = 14;

/// So many of a scope's own keys the footer names whatever the room; beside a remark as long as there is some.
const LEAST: usize = 3;

/// Where a part of a sentence ends.
/// A dot ends none that could be told from that of «man.» and «kl.».
const PARTS: [&str; 3] = [", ", "; ", " – "];

/// The line at the top: the round and how far it has come, the session, when the note was saved, the day.
pub fn header(canvas: &mut Canvas<'_>, area: Rect, model: &Model, style: Style<'_>) {
    if model.screen == Screen::Practise {
        return practise::header(canvas, area, style);
    }
    let (lang, theme) = (style.lang, style.theme);
    let name = model.round.as_ref().map_or(lang.header_no_round(), |round| &round.name);
    let counts = model.counts;
    let mut left = vec![Span::styled(format!(" {name} "), theme.strong)];
    if model.round.is_some() {
        let is_roomy = area.width >= 100;
        if is_roomy {
            left.push(Span::styled(bar(counts.reached, counts.clubs, BAR), theme.good));
            left.push(Span::raw(" "));
        }
        left.push(Span::raw(lang.header_reached(counts.clubs, counts.reached)));
        if is_roomy {
            left.push(Span::styled(format!(" · {}", lang.header_signed_up(counts.sign_ups)), theme.dim));
            left.push(Span::styled(format!(" · {}", lang.header_meetings(counts.meetings)), theme.dim));
        }
    }
    let now = local(model.now);
    let mut right = Vec::new();
    if !model.parked.is_empty() {
        right.push(Span::styled(format!("{} · ", lang.header_parked(model.parked.len())), theme.live));
    }
    let at = right.len();
    if let Some(saved) = model.saved_at.filter(|_| model.call.is_some()) {
        let clock = lang.clock(local(saved).time());
        right.push(Span::styled(format!("{} · ", lang.header_saved(&clock)), theme.good));
    }
    right.push(Span::styled(format!("{} ", lang.day(now.date())), theme.dim));
    let cells = usize::from(area.width);
    let taken = |left: &[Span<'_>], right: &[Span<'_>]| width_of_spans(left) + width_of_spans(right);
    let session = model.session.as_ref().filter(|session| session.ended_at.is_none());
    if let Some(session) = session.filter(|_| area.width >= 100) {
        // The figures of the round are not cut for it.
        let free = cells.saturating_sub(taken(&left, &right) + 1);
        let ways = since(local(session.started_at), now, lang).map(|since| format!("{since} · "));
        let said = ways.into_iter().find(|since| text::width(since) <= free);
        right.splice(at..at, said.map(|since| Span::styled(since, theme.dim)));
    }
    if model.is_practice {
        // Practice must be told from the real list: where not all has room, this is the last to go.
        let mark = format!("{} ", lang.header_practice());
        let has_room = taken(&left, &right) + text::width(&mark) < cells;
        let (place, mark) = if has_room { (1, mark) } else { (0, format!(" {}", mark.trim_end())) };
        left.insert(place, Span::styled(mark, theme.live));
    }
    canvas.line(&text::two_sided(left, right, cells), area);
}

/// When the sitting began: its time, with the day where that is another one than today, for one that was left open may be days
/// old; and the same in few cells.
fn since(began: NaiveDateTime, now: NaiveDateTime, lang: Lang) -> [String; 2] {
    let short = lang.time_or_day(began, now);
    let whole = if began.date() == now.date() { short.clone() } else { lang.moment(began, now) };
    [whole, short].map(|when| lang.header_session_since(&when))
}

/// A bar of a share: `▕████░░░▏`.
pub fn bar(part: u32, whole: u32, cells: usize) -> String {
    let part = usize::try_from(part).unwrap_or(0);
    let whole = usize::try_from(whole).unwrap_or(0).max(1);
    let full = (part * cells + whole / 2) / whole;
    let full = if part > 0 { full.max(1) } else { 0 }.min(cells);
    format!("▕{}{}▏", "█".repeat(full), "░".repeat(cells - full))
}

/// The line at the bottom: the keys that work here, and beside them what was done. Where both have no room the one key that is wanted
/// most stands beside what was done; what was done stands alone until the next key where too little of it would be left, and an
/// error always does.
pub fn footer(canvas: &mut Canvas<'_>, area: Rect, model: &Model, style: Style<'_>) {
    let cells = usize::from(area.width);
    if let Some(notice) = &model.notice {
        let (words, back) = told(notice, model, style);
        let free = cells.saturating_sub(width_of_spans(&words) + width_of_spans(&back) + 2);
        let keys = keys(model, style, free, LEAST, 1);
        // What nobody asked for takes the keys from nobody, however little room there is.
        let is_beside = notice.is_remark() || (!notice.is_error() && width_of_spans(&keys) <= free);
        let gap = vec![Span::raw(" ")];
        let (left, right) = match is_beside {
            true => (keys, [words, gap, back].concat()),
            false => match shortened(&keys, &words, &back, cells).filter(|_| !notice.is_error()) {
                Some((key, words)) => (key, [words, gap, back].concat()),
                None => (words, back),
            },
        };
        let line = text::two_sided(left, right, cells);
        canvas.line(&if notice.is_error() { line.style(style.theme.error) } else { line }, area);
        return;
    }
    // On these screens what is done with a row is not to be guessed: it goes before the ways to the other screens.
    let sure = if matches!(model.scope(), Scope::Rounds | Scope::FollowUps) { 5 } else { LEAST };
    canvas.line(&Line::from(text::limit(keys(model, style, cells, sure, LEAST), cells)), area);
}

/// The first of the keys, and what was done in the room beside it: whole, or without its last parts; `None` where less than two
/// thirds of it would be left. Only what can be undone is cut, since the club and its history tell it too; what names a file or
/// says what to do is whole or alone.
fn shortened(
    keys: &[Span<'static>],
    words: &[Span<'static>],
    back: &[Span<'static>],
    cells: usize,
) -> Option<(Vec<Span<'static>>, Vec<Span<'static>>)> {
    // A blank, the key, and what it does.
    let key = keys.get(..3)?.to_vec();
    let free = cells.checked_sub(width_of_spans(&key) + width_of_spans(back) + 2)?;
    let words = words.first()?;
    let said = words.content.trim_start();
    let fits = |part: &&str| text::width(part) <= free && text::width(part) * 3 >= text::width(said) * 2;
    let parts = PARTS.iter().flat_map(|end| said.match_indices(end)).filter_map(|(at, _)| said.get(..at));
    let kept = parts.filter(|_| !back.is_empty()).chain([said]).filter(fits).max_by_key(|part| part.len())?;
    Some((key, vec![Span::styled(kept.to_owned(), words.style)]))
}

/// What was done, and the key that takes it back, which stays in sight however long the sentence is.
fn told(notice: &Notice, model: &Model, style: Style<'_>) -> (Vec<Span<'static>>, Vec<Span<'static>>) {
    let scope = model.scope();
    let shown = |command| model.keys.shown(scope, command).map(|chord| chord.to_string()).unwrap_or_default();
    // In the note `u` is a letter: where no key undoes, none is named.
    let (undo, redo) = (shown(Command::Undo), shown(Command::Redo));
    let words = deeds::notice(style.lang, notice, model.now, &model.keys);
    let back = deeds::way_back(style.lang, notice, &undo, &redo);
    let look = if notice.is_error() { style.theme.error } else { style.theme.strong };
    let back = if back.is_empty() { Vec::new() } else { vec![Span::styled(format!("· {back} "), style.theme.key)] };
    (vec![Span::styled(format!(" {words}"), look)], back)
}

fn width_of_spans(spans: &[Span<'_>]) -> usize {
    spans.iter().map(|span| text::width(&span.content)).sum()
}

/// The keys that work here, as many as there is room for; the first `sure` of the scope's own stay as long as there is
/// something else to leave out, and the `fewest` of them whatever the room.
fn keys(model: &Model, style: Style<'_>, cells: usize, mut sure: usize, fewest: usize) -> Vec<Span<'static>> {
    let mut hints: Vec<Hint> = hints(model).filter_map(|row| Hint::of(row, style)).collect();
    // The note of a logged call ends no call, but is saved.
    if is_changing_a_note(model) {
        let ends = hints.iter_mut().filter(|hint| hint.command == Command::EndCall);
        ends.for_each(|hint| hint.words = style.lang.hint_save_summary());
    }
    while width_of(&hints) > cells {
        match least(&hints, sure) {
            Some(least) => drop(hints.remove(least)),
            None if sure > fewest => sure -= 1,
            None => break,
        }
    }
    let mut spans = vec![Span::raw(" ")];
    for (at, hint) in hints.into_iter().enumerate() {
        if at > 0 {
            spans.push(Span::raw(hint.gap()));
        }
        let words = format!(" {}", hint.words);
        spans.push(Span::styled(hint.key, style.theme.key));
        spans.push(Span::raw(words));
    }
    spans
}

/// A key of the footer and what it does.
struct Hint {
    command: Command,
    key: String,
    words: &'static str,
}

impl Hint {
    fn of(row: &Row, style: Style<'_>) -> Option<Hint> {
        let key = row.chords.first()?.to_string();
        // What is opened here is the call: the same word as in the help.
        let words = match (row.scope, row.command) {
            (Scope::FollowUps, Command::Open) => style.lang.hint_ring(),
            (_, command) => commands::hint(style.lang, command),
        };
        Some(Hint { command: row.command, key, words })
    }

    /// Whether it leads to another screen. These belong together, and stand closer.
    fn is_screen(&self) -> bool {
        matches!(self.command, Command::FollowUps | Command::Overview | Command::Rounds | Command::Summary)
    }

    fn gap(&self) -> &'static str {
        if self.is_screen() { " " } else { " · " }
    }
}

/// The columns that hints take, with the blank before them.
fn width_of(hints: &[Hint]) -> usize {
    let one = |hint: &Hint| text::width(&hint.key) + 1 + text::width(hint.words) + text::width(hint.gap());
    1 + hints.iter().map(one).sum::<usize>() - hints.first().map_or(0, |hint| text::width(hint.gap()))
}

/// What can best be left out where there is no room: what every key of the kind does, then the last of the scope's own, but
/// never the way back (unless something else needs the room) nor the first `sure`, then the last of the screens. Help has them all.
fn least(hints: &[Hint], sure: usize) -> Option<usize> {
    let first_of = |wanted: Command| hints.iter().position(|hint| hint.command == wanted);
    let own = hints.iter().position(|hint| hint.command == Command::Help)?;
    let last =
        (sure..own).rev().find(|at| hints.get(*at).is_some_and(|hint| sure < 3 || hint.command != Command::Undo));
    let screen = hints.len().checked_sub(1).filter(|at| *at > own);
    first_of(Command::NextPane).or_else(|| first_of(Command::Find)).or(last).or(screen)
}

fn is_changing_a_note(model: &Model) -> bool {
    model.call.as_ref().is_some_and(|call| call.is_edit)
}

/// The rows of the key table the footer names: those of the scope, then those that work everywhere.
fn hints(model: &Model) -> impl Iterator<Item = &Row> {
    let scope = model.scope();
    let is_call = model.screen == Screen::Call;
    // On a sheet with something owed that key means another thing, which the sheet says.
    let is_owing = matches!(model.dialogs.last(), Some(Dialog::Sheet(sheet)) if !sheet.owed.is_empty());
    let asks_nothing = is_owing || is_changing_a_note(model);
    let is_named = move |row: &&Row| row.in_footer && !(asks_nothing && row.command == Command::AskFirst);
    let named = move |wanted: Scope| move |row: &&Row| row.scope == wanted && is_named(row);
    let everywhere = model
        .keys
        .rows()
        .iter()
        .filter(named(Scope::Global))
        .filter(move |row| is_call || row.command != Command::NextPane)
        .filter(move |row| !is_practice_scope(scope) || row.command == Command::Help);
    model.keys.rows().iter().filter(named(scope)).chain(everywhere)
}

/// The cover: nothing of what is on the screen can be read.
pub fn cover(canvas: &mut Canvas<'_>, style: Style<'_>) {
    one_line(canvas, style.lang.covered(), style);
}

/// The sentence of a window that is too small. Nothing is lost meanwhile.
pub fn too_small(canvas: &mut Canvas<'_>, style: Style<'_>) {
    let area = canvas.area();
    let (width, height) = layout::SMALLEST;
    one_line(canvas, &style.lang.too_small(area.height, width, height, area.width), style);
}

fn one_line(canvas: &mut Canvas<'_>, words: &str, style: Style<'_>) {
    let area = canvas.area();
    canvas.render_widget(Clear, area);
    let lines: Vec<Line<'_>> = text::wrap(words, usize::from(area.width))
        .into_iter()
        .map(|line| Line::styled(line, style.theme.strong))
        .collect();
    let height = u16::try_from(lines.len()).unwrap_or(1).min(area.height);
    let top = area.y + (area.height - height) / 2;
    canvas.render_widget(Paragraph::new(lines).centered(), Rect::new(area.x, top, area.width, height));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dot_of_a_short_word_ends_no_sentence_wherever_it_is_cut() {
        let spans = |words: &str| vec![Span::raw(words.to_owned())];
        let key = [spans(" "), spans("Enter"), spans(" ring")].concat();
        let said = " Bodø Kabel: ikke svar – tilbake i køen man. 30.11 kl. 9–11, forsøk 2 av 3";
        let mut kept = Vec::new();
        for cells in 0..120 {
            let Some((_, words)) = shortened(&key, &spans(said), &spans("· u angrer "), cells) else { continue };
            kept.extend(words.into_iter().map(|span| span.content.into_owned()));
        }
        kept.dedup();
        assert_eq!(kept, [&said[1..said.find(',').unwrap_or(0)], &said[1..]]);
    }
}
