//! The levels a club may be put on, the one that counts, and the one the rules come to. What keys do is `app::update`'s.

use ratatui::text::{Line, Span};

use super::panel::{Page, Room};
use crate::app::command::Command;
use crate::app::keys::Scope;
use crate::app::model::Model;
use crate::ui::Style;
use crate::words;

/// Widest content.
const CELLS: usize = 72;

pub(super) fn page(model: &Model, style: Style<'_>, room: Room) -> Page {
    let (lang, theme) = (style.lang, style.theme);
    let mut page = Page::new(lang.level_title().to_owned(), room.cells.min(CELLS));
    page.say(lang.checklist_internal(), theme.warn);
    page.gap();
    page.key("Esc", lang.dialog_cancel());
    let Some(list) = model.club.as_ref().and_then(|view| view.checklist.as_ref()) else { return page };
    for (number, name) in &list.levels {
        let of_rules = if *number == list.computed { format!(" · {}", lang.level_by_rules()) } else { String::new() };
        let ink = if *number == list.number { theme.strong } else { theme.text };
        let mark = if *number == list.number { "✓" } else { " " };
        page.lines.push(Line::from(vec![
            Span::styled(format!("{mark}{number} "), theme.key),
            Span::styled(name.clone(), ink),
            Span::styled(of_rules, theme.dim),
        ]));
    }
    page.gap();
    for line in words::checklist::reasons(lang, list) {
        page.say(&line, theme.dim);
    }
    let digits: Vec<String> = list.levels.iter().map(|(number, _)| number.to_string()).collect();
    page.key(digits.join(" "), lang.dialog_choose());
    if list.set.is_some() {
        page.own(&model.keys, Scope::Level, Command::UnsetLevel, lang.level_to_rules());
    }
    page
}
