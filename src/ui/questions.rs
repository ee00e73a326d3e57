//! The questions pane: the tab that is shown, its lines numbered by their keys, and the other tabs below. What stands in them
//! is worked out before it is drawn.

mod head;

use ratatui::layout::Rect;
use ratatui::style::Style as Look;
use ratatui::text::{Line, Span};

use super::canvas::{Canvas, Frame};
use super::{Style, call_screen, text};
use crate::app::checklist::ItemView;
use crate::app::command::Command;
use crate::app::keys::Scope;
use crate::app::model::{ClubView, Model, Pane, Question};
use crate::app::talk::{self, Entry, Tab};
use crate::domain::checklist::Answer;
use crate::domain::env::day_of;
use crate::lang::Lang;
use crate::words;

/// Rows of a window in which a heading would take the place of what it stands over.
const SMALL: u16 = 20;

/// Draws the pane. `is_tab`: in a narrow window the history lies behind it.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, model: &Model, style: Style<'_>, is_tab: bool) {
    let (lang, theme) = (style.lang, style.theme);
    let guide = model.club.as_ref().map(|view| view.guide.as_str()).unwrap_or_default();
    let mut title = lang.questions_title(guide, name(lang, model.tab));
    if is_tab {
        title = format!("{} │ {}", name(lang, model.tab), lang.history_title());
    }
    let others = text::limit(others(model, style), usize::from(area.width).saturating_sub(2));
    let frame = call_screen::pane(model, Pane::Questions, &title, area.width, style);
    let inner = Frame::inner(area);
    canvas.frame(&Frame { below: Some(Line::from(others)), ..frame }, area);
    let (width, height) = (usize::from(inner.width), usize::from(inner.height));
    let cells = width.saturating_sub(4);
    let Some(view) = &model.club else { return };
    let mut lines = head::lines(model, view, style, (width, height));
    let above = lines.len();
    let mut firsts = Vec::new();
    match model.tab {
        Tab::Opening => {
            let asked = openings(model, view, style, cells, height.saturating_sub(above));
            let free = height.saturating_sub(above + asked.len());
            lines.extend(asked);
            lines.extend(head::purpose(view, style, width, free));
        }
        tab => {
            let level = view.checklist.as_ref().filter(|_| tab == Tab::Checklist);
            let level = level.map(|list| lang.checklist_level(i64::from(list.number), &list.name));
            lines.extend(level.map(|level| Line::styled(format!(" {level}"), theme.strong)));
            firsts = items(model, &mut lines, style, cells);
        }
    };
    let has_none = if model.tab == Tab::Opening { view.questions.is_empty() } else { lines.len() == above };
    if has_none {
        let none = text::wrap(lang.questions_none(), cells);
        lines.extend(none.into_iter().map(|line| Line::styled(format!("  {line}"), theme.dim)));
    }
    // What is further down is counted, and how to get there said; where nothing can be turned, that there is more.
    let unseen = firsts.iter().filter(|first| **first + 1 >= height).count();
    match more_key(model).filter(|_| lines.len() > height && unseen > 0 && height > above + 2) {
        Some(key) => {
            lines.truncate(height.saturating_sub(1));
            lines.push(Line::styled(format!("  {}", lang.tab_more(&key, unseen)), theme.dim));
        }
        None => mark_cut(&mut lines, width, height),
    }
    for (line, y) in lines.into_iter().zip(inner.y..inner.bottom()) {
        canvas.line(&line, Rect::new(inner.x, y, inner.width, 1));
    }
}

/// The name of a tab.
fn name(lang: Lang, tab: Tab) -> &'static str {
    match tab {
        Tab::Opening => lang.tab_opening(),
        Tab::FollowUp => lang.tab_follow_up(),
        Tab::Offers => lang.tab_offers(),
        Tab::Checklist => lang.tab_checklist(),
        Tab::Closing => lang.tab_closing(),
    }
}

/// The tabs that are not shown, with their keys.
fn others<'a>(model: &Model, style: Style<'_>) -> Vec<Span<'a>> {
    let command = |tab| match tab {
        Tab::Opening => Command::TabOpening,
        Tab::FollowUp => Command::TabFollowUp,
        Tab::Offers => Command::TabOffers,
        Tab::Checklist => Command::TabChecklist,
        Tab::Closing => Command::TabClosing,
    };
    // In the note a letter is text: there the keys are those that work everywhere.
    let scope = if model.focus == Pane::Questions { Scope::Questions } else { Scope::Global };
    let mut told: Vec<Span<'a>> = Vec::new();
    let mut before = String::new();
    for tab in Tab::ALL.into_iter().filter(|tab| *tab != model.tab) {
        let key = model.keys.shown(scope, command(tab)).map(|chord| format!("{chord} ")).unwrap_or_default();
        // What the keys have in common is said once.
        let shared = key.rfind('+').map_or(0, |at| at + 1);
        let is_shared = shared > 0 && before.starts_with(&key[..shared]);
        told.push(Span::styled(format!(" {}", if is_shared { &key[shared..] } else { &key }), style.theme.key));
        told.push(Span::styled(short(style.lang, tab), style.theme.dim));
        before = key;
    }
    told.push(Span::raw(" "));
    told
}

/// The name of a tab where there is little room.
fn short(lang: Lang, tab: Tab) -> &'static str {
    match tab {
        Tab::Opening => lang.tab_opening_short(),
        Tab::FollowUp => lang.tab_follow_up_short(),
        Tab::Offers => lang.tab_offers_short(),
        Tab::Checklist => lang.tab_checklist_short(),
        Tab::Closing => lang.tab_closing_short(),
    }
}

/// The suggested openings with their reasons; under one that was asked, how to go on.
fn openings<'a>(model: &Model, view: &ClubView, style: Style<'_>, cells: usize, height: usize) -> Vec<Line<'a>> {
    let questions = &view.questions;
    let mut lines = Vec::new();
    // Where there is little room the reasons give way first: the question is what one reads aloud.
    let questions_height: usize = questions.iter().map(|question| text::wrap(&question.words, cells).len()).sum();
    let room = height.saturating_sub(questions_height);
    let beneath: Vec<_> = questions.iter().map(|question| beneath(model, view, question, style, cells)).collect();
    let most = shares(&beneath.iter().map(|one| (one.lines.len(), one.must)).collect::<Vec<_>>(), room);
    // All questions before all of one: each its first line, then what room is left from the first one on.
    let mut free = height.saturating_sub(questions.len());
    for (index, question) in questions.iter().enumerate() {
        let is_asked = model.call.as_ref().is_some_and(|call| call.has_asked(&question.id));
        let from = lines.len();
        numbered(&mut lines, Some(index), is_asked, &question.words, style, cells);
        let whole = lines.len() - from;
        let shown = whole.min(1 + free);
        free = free.saturating_sub(shown.saturating_sub(1));
        if shown < whole && height >= questions.len() {
            mark_cut(&mut lines[from..], cells + 4, shown);
            lines.truncate(from + shown);
        }
        let Beneath { lines: under, look, sign, .. } = &beneath[index];
        few_of(&mut lines, under, sign, *look, most[index]);
    }
    lines
}

/// What stands beneath an opening.
struct Beneath {
    lines: Vec<String>,
    look: Look,
    sign: &'static str,
    /// That a topic rests is said where there is no room for any reason.
    must: bool,
}

/// What stands beneath an opening: that its topic rests, how to go on after it was asked, or why it is suggested.
fn beneath(model: &Model, view: &ClubView, question: &Question, style: Style<'_>, cells: usize) -> Beneath {
    let (lang, theme) = (style.lang, style.theme);
    let is_asked = model.call.as_ref().is_some_and(|call| call.has_asked(&question.id));
    let probe = view.talk.probes.iter().find(|probe| is_asked && probe.after == question.id);
    let rests = question.rests_until(&view.record, day_of(model.now));
    let (words, look, sign) = match (rests, probe, question.because.as_str()) {
        (Some(until), ..) => (lang.rest_until(&lang.date(until)), theme.warn, "–"),
        (None, Some(probe), _) => (probe.words.clone(), theme.text, "↳"),
        (None, None, "") => (lang.questions_standing().to_owned(), theme.dim, "–"),
        (None, None, why) => (lang.questions_because(why), theme.dim, "–"),
    };
    Beneath { lines: text::wrap(&words, cells.saturating_sub(2)), look, sign, must: rests.is_some() }
}

/// How many lines each reason gets of so many: the same for all and two at most, and what is left then goes to those that are
/// longer, from the first one on. Each says how many lines it has, and whether one of them must be there.
fn shares(reasons: &[(usize, bool)], room: usize) -> Vec<usize> {
    let equal = room.checked_div(reasons.len()).unwrap_or(0).min(2);
    let most = |(index, (_, must)): (usize, &(usize, bool))| match (equal, index) {
        // What room there is for fewer reasons than questions is the first one's.
        (0, 0) => room.min(2).max(usize::from(*must)),
        _ => equal.max(usize::from(*must)),
    };
    let mut most: Vec<usize> = reasons.iter().enumerate().map(most).collect();
    let used: usize = reasons.iter().zip(&most).map(|((lines, _), most)| *lines.min(most)).sum();
    let mut left = room.saturating_sub(used);
    for ((lines, _), most) in reasons.iter().zip(&mut most) {
        let more = lines.saturating_sub(*most).min(left);
        (*most, left) = (*most + more, left - more);
    }
    most
}

/// The key that turns a page in the tab, where it works now.
fn more_key(model: &Model) -> Option<String> {
    let scope = if model.focus == Pane::Questions { Scope::Questions } else { Scope::Global };
    model.keys.shown(scope, Command::More).map(|chord| chord.to_string())
}

/// The lines of any other tab, and where each entry begins.
fn items(model: &Model, lines: &mut Vec<Line<'_>>, style: Style<'_>, cells: usize) -> Vec<usize> {
    let mut firsts = Vec::new();
    let (mut listens, mut steps) = (false, false);
    for (index, entry) in talk::numbered(model) {
        firsts.push(lines.len());
        let item = match entry {
            Entry::Opening(_) => continue,
            Entry::Check(item) => {
                check(lines, index, item, style, cells);
                continue;
            }
            Entry::Step(item) | Entry::Listen(item) | Entry::Other(item) => item,
        };
        // In the smallest window the one line there is belongs to the step.
        if matches!(entry, Entry::Step(_)) && model.size.1 > SMALL && !std::mem::replace(&mut steps, true) {
            lines.push(Line::styled(format!(" {}", style.lang.steps_head()), style.theme.dim));
        }
        if matches!(entry, Entry::Listen(_)) && !std::mem::replace(&mut listens, true) {
            lines.push(Line::styled(format!(" {}", style.lang.listen_for()), style.theme.dim));
        }
        numbered(lines, index, false, &item.words, style, cells);
        if !item.detail.is_empty() {
            few(lines, &item.detail, "·", style.theme.dim, cells, 2);
        }
        if !item.hurdle.is_empty() {
            few(lines, &item.hurdle, "!", style.theme.warn, cells, 2);
        }
    }
    firsts
}

/// An item of the checklist with its answer.
fn check(lines: &mut Vec<Line<'_>>, index: Option<usize>, item: &ItemView, style: Style<'_>, cells: usize) {
    numbered(lines, index, item.answer == Answer::Yes, &item.question, style, cells);
    if item.answer != Answer::NotAsked || item.answered_by.is_some() {
        few(lines, &words::checklist::standing(style.lang, item), "–", style.theme.dim, cells, 1);
    }
}

/// Words behind the number of their key, where they have one.
fn numbered(
    lines: &mut Vec<Line<'_>>,
    index: Option<usize>,
    is_asked: bool,
    words: &str,
    style: Style<'_>,
    cells: usize,
) {
    let theme = style.theme;
    let mark = if is_asked { "✓" } else { " " };
    let number = index.map_or_else(|| "·".to_owned(), |index| (index + 1).to_string());
    for (row, line) in text::wrap(words, cells).into_iter().enumerate() {
        let lead = if row == 0 { format!("{mark}{number} ") } else { "   ".to_owned() };
        let look = if is_asked { theme.dim } else { theme.text };
        lines.push(Line::from(vec![Span::styled(lead, theme.key), Span::styled(line, look)]));
    }
}

/// What stands beneath a line of a tab, in at most so many lines.
fn few(lines: &mut Vec<Line<'_>>, words: &str, sign: &str, look: Look, cells: usize, most: usize) {
    few_of(lines, &text::wrap(words, cells.saturating_sub(2)), sign, look, most);
}

/// The same for words that are wrapped already.
fn few_of(lines: &mut Vec<Line<'_>>, wrapped: &[String], sign: &str, look: Look, most: usize) {
    let is_cut = wrapped.len() > most;
    for (row, line) in wrapped.iter().take(most).enumerate() {
        let lead = if row == 0 { format!("   {sign} ") } else { "     ".to_owned() };
        let tail = if is_cut && row + 1 == most { "…" } else { "" };
        lines.push(Line::styled(format!("{lead}{line}{tail}"), look));
    }
}

/// The last line there is room for says so when more lines follow it: at its last word when its question goes on, apart from
/// it when another one follows.
fn mark_cut(lines: &mut [Line<'_>], width: usize, height: usize) {
    let (Some(last), Some(next)) = (height.checked_sub(1), lines.get(height)) else { return };
    let goes_on = next.to_string().starts_with("  ");
    let is_full = lines[last].width() + 2 > width;
    lines[last].push_span(if goes_on || is_full { "…" } else { " …" });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_reason_takes_the_lines_that_are_left() {
        let long = [(3, false), (1, false), (4, false)];
        assert_eq!(shares(&long, 20)[..], [3, 2, 4]);
        assert_eq!(shares(&long, 7)[..], [3, 2, 3], "the first one first");
        assert_eq!(shares(&long, 6)[..], [3, 2, 2]);
        assert_eq!(shares(&long, 2)[..], [2, 0, 0]);
        assert_eq!(shares(&[(2, true), (1, true)], 0)[..], [1, 1], "that a topic rests is said");
        assert_eq!(shares(&[], 3)[..], [] as [usize; 0]);
    }

    #[test]
    fn lines_without_room_are_told_of_on_the_last_one() {
        let drawn = |width, height| {
            let mut lines = [" 1 Hvordan går det", "   i klubben?", "✓2 Er det noe", "   – fordi"].map(Line::from);
            mark_cut(&mut lines, width, height);
            lines.map(|line| line.to_string())
        };
        let whole = [" 1 Hvordan går det", "   i klubben?", "✓2 Er det noe", "   – fordi"];
        assert_eq!(
            (drawn(40, 4), drawn(40, 9), drawn(40, 0)),
            (whole.map(Into::into), whole.map(Into::into), whole.map(Into::into))
        );
        assert_eq!(drawn(40, 1)[0], " 1 Hvordan går det…");
        assert_eq!(drawn(40, 2)[1], "   i klubben? …");
        assert_eq!(drawn(14, 2)[1], "   i klubben?…", "never over the edge");
        assert_eq!(drawn(40, 3)[2], "✓2 Er det noe…");
    }
}
