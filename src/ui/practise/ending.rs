//! What a practised call came to: what was met, asked, offered and agreed, and what helps the next time. It never scolds.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::{column, frame, hanging, paragraph, put};
use crate::app::practise::Talk;
use crate::domain::guide::Words;
use crate::domain::scene::{Ending, Goal, Line as Said};
use crate::ui::Style;
use crate::ui::canvas::Canvas;
use crate::words;

/// Draws it in the body of the window, scrolled by paragraphs.
pub fn draw(canvas: &mut Canvas<'_>, body: Rect, talk: &Talk, style: Style<'_>) {
    let scene = talk.play.scene();
    let title = format!("{} · {} · {}", style.lang.practise_end(), scene.person, scene.club);
    let inner = frame(canvas, column(body), &title, true, style);
    let paragraphs = paragraphs(talk, usize::from(inner.width), style);
    let above: usize = paragraphs.iter().take(talk.top).map(Vec::len).sum();
    let lines: Vec<Line<'static>> = paragraphs.into_iter().flatten().collect();
    let height = usize::from(inner.height);
    // The last line never leaves the bottom: there is nothing to see under it.
    let top = above.min(lines.len().saturating_sub(height));
    let has_more = (top > 0, lines.len() > top + height);
    put(canvas, inner, lines.into_iter().skip(top));
    for (is_there, row, sign) in [(has_more.0, inner.top(), "↑"), (has_more.1, inner.bottom().saturating_sub(1), "↓")]
    {
        if is_there && inner.width > 0 {
            canvas.line(&Line::styled(sign, style.theme.key), Rect::new(inner.right(), row, 1, 1));
        }
    }
}

/// Everything there is to say, by paragraphs.
fn paragraphs(talk: &Talk, cells: usize, style: Style<'_>) -> Vec<Vec<Line<'static>>> {
    let (lang, theme) = (style.lang, style.theme);
    let language = lang.language().code();
    let ending = talk.play.ending();
    let text = |words: &&Words| words.get(language).to_owned();
    let goal = |goal: &&Goal| goal.words.get(language).to_owned();
    let mut page = Page { style, cells, paragraphs: Vec::new() };
    if let Some(Said::Theirs(last)) = talk.play.lines().last().filter(|_| !talk.has_hung_up) {
        let name = format!("{}: ", talk.play.scene().given_name());
        page.paragraphs.push(hanging(Span::styled(name, theme.theirs), last.get(language), cells, theme.text));
        page.gap();
    }
    page.paragraphs.push(paragraph(&headline(talk, &ending, style), cells, theme.strong));
    page.section(lang.practise_met(), "✓ ", theme.good, ending.met.iter().map(goal));
    page.section(lang.practise_agreed(), "• ", theme.text, ending.agreed.iter().map(text));
    let offered = ending.offered.iter().map(|kind| lang.capital(words::practise::offered(lang, *kind)));
    page.section(lang.practise_offered(), "• ", theme.text, offered);
    page.section(lang.practise_asked(), "• ", theme.text, ending.asked.iter().map(text));
    page.section(lang.practise_missed(), "· ", theme.text, ending.missed.iter().map(goal));
    page.section(lang.practise_remarks(), "→ ", theme.text, ending.remarks.iter().map(text));
    let note = talk.note.text();
    if note.trim().is_empty() {
        page.section(lang.practise_worth_noting(), "• ", theme.text, ending.noted.iter().map(text));
    } else {
        page.note(lang.practise_your_note(), &note);
    }
    page.paragraphs
}

/// The call in one or two sentences.
fn headline(talk: &Talk, ending: &Ending<'_>, style: Style<'_>) -> String {
    let lang = style.lang;
    let (met, all) = (ending.met.len(), ending.met.len() + ending.missed.len());
    let said = match met {
        0 => lang.practise_end_none(talk.play.scene().given_name()),
        n if n == all => lang.practise_end_all().to_owned(),
        n => lang.practise_end_some(n, all),
    };
    if talk.has_hung_up { format!("{} {said}", lang.practise_end_hung_up()) } else { said }
}

/// The paragraphs so far.
struct Page<'a> {
    style: Style<'a>,
    cells: usize,
    paragraphs: Vec<Vec<Line<'static>>>,
}

impl Page<'_> {
    fn gap(&mut self) {
        if let Some(last) = self.paragraphs.last_mut() {
            last.push(Line::default());
        }
    }

    /// A heading with the note under it. It may be longer than the window, so that each line of it is one to scroll by.
    fn note(&mut self, heading: &str, note: &str) {
        let lines = note.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned);
        self.gap();
        self.paragraphs.push(paragraph(heading, self.cells, self.style.theme.strong));
        for line in lines {
            let lines = hanging(Span::styled("│ ", self.style.theme.key), &line, self.cells, self.style.theme.text);
            self.paragraphs.extend(lines.into_iter().map(|line| vec![line]));
        }
    }

    /// A heading with what stands under it; nothing where there is nothing.
    fn section(
        &mut self,
        heading: &str,
        mark: &'static str,
        look: ratatui::style::Style,
        rows: impl Iterator<Item = String>,
    ) {
        let mut rows = rows.peekable();
        if rows.peek().is_none() {
            return;
        }
        self.gap();
        self.paragraphs.push(paragraph(heading, self.cells, self.style.theme.strong));
        for row in rows {
            self.paragraphs.push(hanging(Span::styled(mark, self.style.theme.key), &row, self.cells, look));
        }
    }
}
