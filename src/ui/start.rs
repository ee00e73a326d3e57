//! The first start, without a list: four ways to begin, and where the data stays. What the keys do is in `app::keys`.

use ratatui::layout::Rect;
use ratatui::text::{Line, Span};
use ratatui::widgets::Block;

use super::Style;
use super::canvas::Canvas;
use super::text::{cut, limit, wrap};
use crate::app::command::Command;
use crate::app::keys::{Keys, Scope};

/// Widest column of text.
const CELLS: u16 = 72;
/// Indent of what stands under a choice.
const INDENT: &str = "  ";

/// Draws the choices.
pub fn draw(canvas: &mut Canvas<'_>, body: Rect, keys: &Keys, style: Style<'_>) {
    let body = body.intersection(canvas.area());
    if body.width < 5 || body.height < 3 {
        return;
    }
    let cells = usize::from((body.width - 4).min(CELLS));
    let lines = lines(cells, usize::from(body.height - 2), keys, style);
    let width = u16::try_from(cells + 4).unwrap_or(body.width).min(body.width);
    let height = u16::try_from(lines.len() + 2).unwrap_or(body.height).min(body.height);
    let outer = Rect::new(body.x + (body.width - width) / 2, body.y + (body.height - height) / 2, width, height);
    let title = format!(" {} ", cut(style.lang.start_welcome(), usize::from(width).saturating_sub(4)));
    let block = Block::bordered().border_style(style.theme.edge_focus).title(Span::styled(title, style.theme.strong));
    canvas.render_widget(block, outer);
    for (row, line) in (outer.y + 1..outer.bottom().saturating_sub(1)).zip(lines) {
        let spans = limit(line.spans, cells);
        canvas.line(&Line::from(spans), Rect::new(outer.x + 2, row, width.saturating_sub(4), 1));
    }
}

/// The text, with air between its parts as long as there is room for it, and without the introduction where there is not.
fn lines(cells: usize, height: usize, keys: &Keys, style: Style<'_>) -> Vec<Line<'static>> {
    let full = compose(cells, (true, true, true), keys, style);
    if full.len() <= height {
        return full;
    }
    let tight = compose(cells, (true, false, true), keys, style);
    let tighter = compose(cells, (false, false, true), keys, style);
    match () {
        () if tight.len() <= height => tight,
        () if tighter.len() <= height => tighter,
        () => compose(cells, (false, false, false), keys, style),
    }
}

fn compose(
    cells: usize,
    (has_intro, has_air, has_gap): (bool, bool, bool),
    keys: &Keys,
    style: Style<'_>,
) -> Vec<Line<'static>> {
    let (lang, theme) = (style.lang, style.theme);
    let mut lines = Vec::new();
    let air = |lines: &mut Vec<Line<'static>>| lines.extend(has_air.then(Line::default));
    if has_intro {
        lines
            .extend(wrap(lang.start_about(), cells).into_iter().map(|text| Line::from(Span::styled(text, theme.text))));
        lines.push(Line::default());
    }
    lines.push(Line::from(Span::styled(lang.start_how(), theme.strong)));
    let choices = [
        (Command::Import, lang.start_import(), lang.start_import_about()),
        (Command::Practice, lang.start_practice(), lang.start_practice_about()),
        (Command::AddClub, lang.start_add_club(), lang.start_add_club_about()),
        (Command::Practise, lang.start_practise(), lang.start_practise_about()),
    ];
    for (command, name, about) in choices {
        air(&mut lines);
        let key = keys.shown(Scope::Start, command).map(|chord| format!("{chord} ")).unwrap_or_default();
        let key = Span::styled(key, theme.key);
        lines.push(Line::from(vec![key, Span::styled(name, theme.strong)]));
        for text in wrap(about, cells.saturating_sub(INDENT.len())) {
            lines.push(Line::from(vec![Span::raw(INDENT), Span::styled(text, theme.text)]));
        }
    }
    if has_gap {
        lines.push(Line::default());
    }
    for text in wrap(lang.start_privacy(), cells) {
        lines.push(Line::from(Span::styled(text, theme.dim)));
    }
    lines
}

#[cfg(test)]
mod tests {
    use ratatui::buffer::Buffer;
    use ratatui::layout::Rect;

    use crate::app::keys::Keys;
    use crate::lang::{Lang, Language};
    use crate::ui::Style;
    use crate::ui::canvas::Canvas;
    use crate::ui::theme::{Depth, Theme};

    fn drawn(language: Language, size: (u16, u16)) -> String {
        drawn_with(&Keys::new(&[]).unwrap(), language, size)
    }

    fn drawn_with(keys: &Keys, language: Language, size: (u16, u16)) -> String {
        let theme = Theme::new(Depth::None);
        let style = Style { lang: Lang::new(language), theme: &theme };
        let mut buffer = Buffer::empty(Rect::new(0, 0, size.0, size.1));
        let body = Rect::new(0, 1, size.0, size.1.saturating_sub(2));
        super::draw(&mut Canvas::whole(&mut buffer), body, keys, style);
        buffer.content.iter().map(|cell| cell.symbol()).collect()
    }

    #[test]
    fn four_choices_and_where_the_data_stays_are_always_there() {
        for language in Language::ALL {
            let lang = Lang::new(language);
            for size in [(120, 36), (80, 24), (60, 18)] {
                let screen = drawn(language, size);
                for text in [lang.start_import(), lang.start_practice(), lang.start_add_club(), lang.start_practise()] {
                    assert!(screen.contains(text), "{text} at {size:?}:\n{screen}");
                }
                let last = lang.start_privacy().split(' ').next_back().unwrap();
                assert!(screen.contains(last), "{size:?}:\n{screen}");
            }
        }
    }

    #[test]
    fn a_choice_shows_the_key_it_has() {
        let keys =
            Keys::new(&[("start.practice".into(), vec!["x".into()]), ("start.add_club".into(), vec![])]).unwrap();
        let screen = drawn_with(&keys, Language::Bokmaal, (80, 24));
        let lang = Lang::new(Language::Bokmaal);
        assert!(screen.contains(&format!("│ 1 {}", lang.start_import())), "{screen}");
        assert!(screen.contains(&format!("│ x {}", lang.start_practice())), "{screen}");
        assert!(screen.contains(&format!("│ {}", lang.start_add_club())), "{screen}");
    }

    #[test]
    fn no_window_is_too_small_to_draw_in() {
        for size in [(1, 1), (4, 3), (5, 4), (20, 5)] {
            drawn(Language::Bokmaal, size);
        }
    }
}
