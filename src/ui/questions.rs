//! The questions pane: the suggested openings, each with its reason. They are worked out before they are drawn.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

use super::canvas::Canvas;
use super::{Style, call_screen, text};
use crate::app::model::{Model, Pane};

/// Draws the pane. `is_tab`: in a narrow window the history lies behind it.
pub fn draw(canvas: &mut Canvas<'_>, area: Rect, model: &Model, style: Style<'_>, is_tab: bool) {
    let (lang, theme) = (style.lang, style.theme);
    let guide = model.club.as_ref().map(|view| view.guide.as_str()).unwrap_or_default();
    let mut title = lang.questions_title(guide);
    if is_tab {
        title = format!("{} │ {}", lang.questions_tab(), lang.history_title());
    }
    let block = call_screen::pane(model, Pane::Questions, &title, area.width, style);
    let inner = block.inner(area);
    canvas.render_widget(block, area);
    let cells = usize::from(inner.width).saturating_sub(4);
    let mut lines: Vec<Line<'_>> = Vec::new();
    let questions = model.club.as_ref().map(|view| view.questions.as_slice()).unwrap_or_default();
    if questions.is_empty() && model.club.is_some() {
        lines.extend(
            text::wrap(lang.questions_none(), cells)
                .into_iter()
                .map(|line| Line::styled(format!("  {line}"), theme.dim)),
        );
    }
    // Where there is little room the reasons give way first: the question is what one reads aloud.
    let questions_height: usize = questions.iter().map(|question| text::wrap(&question.words, cells).len()).sum();
    let room_for_reasons = usize::from(inner.height).saturating_sub(questions_height);
    let reason_lines = if questions.is_empty() { 0 } else { (room_for_reasons / questions.len()).min(2) };
    for (index, question) in questions.iter().enumerate() {
        let is_asked = model.call.as_ref().is_some_and(|call| call.has_asked(&question.id));
        let mark = if is_asked { "✓" } else { " " };
        for (row, line) in text::wrap(&question.words, cells).into_iter().enumerate() {
            let lead = if row == 0 { format!("{mark}{} ", index + 1) } else { "   ".to_owned() };
            let look = if is_asked { theme.dim } else { theme.text };
            lines.push(Line::from(vec![Span::styled(lead, theme.key), Span::styled(line, look)]));
        }
        let because = match question.because.as_str() {
            "" => lang.questions_standing().to_owned(),
            why => lang.questions_because(why),
        };
        let wrapped = text::wrap(&because, cells.saturating_sub(2));
        let is_cut = wrapped.len() > reason_lines;
        for (row, line) in wrapped.into_iter().take(reason_lines).enumerate() {
            let lead = if row == 0 { "   – " } else { "     " };
            let tail = if is_cut && row + 1 == reason_lines { "…" } else { "" };
            lines.push(Line::styled(format!("{lead}{line}{tail}"), theme.dim));
        }
    }
    mark_cut(&mut lines, usize::from(inner.width), usize::from(inner.height));
    for (line, y) in lines.into_iter().zip(inner.y..inner.bottom()) {
        canvas.line(&line, Rect::new(inner.x, y, inner.width, 1));
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
