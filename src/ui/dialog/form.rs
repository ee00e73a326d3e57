//! How a form looks (`app::form`): a row for each thing, what is written with its caret, what is chosen between arrows.

use ratatui::style::Style as Ink;
use ratatui::text::{Line, Span};

use super::panel::{Caret, Page, field, typed};
use crate::app::field::Field;
use crate::lang::Lang;
use crate::ui::Style;
use crate::ui::text::{fit, width};

/// A row.
pub(super) struct Row<'a> {
    /// What it is about.
    pub name: String,
    /// What is chosen, in a row that is not written in.
    pub chosen: Option<String>,
    /// What is written, in one that is.
    pub field: Option<&'a Field>,
    /// How its name is drawn while one is elsewhere.
    pub ink: Ink,
}

/// Draws the rows, the one at `at` as the one that keys go to, and names the keys.
pub(super) fn draw(page: &mut Page, rows: Vec<Row<'_>>, at: usize, cells: usize, lang: Lang, style: Style<'_>) {
    let theme = style.theme;
    let label = rows.iter().map(|row| width(&row.name)).max().unwrap_or(0);
    for (index, row) in rows.into_iter().enumerate() {
        let is_chosen = index == at;
        let value = match (row.chosen, row.field) {
            (Some(text), _) if is_chosen => Span::styled(format!("‹ {text} ›"), theme.chosen),
            (Some(text), _) => Span::styled(text, theme.text),
            (None, Some(written)) => {
                let (text, column) = typed(written, cells.saturating_sub(label + 4));
                if is_chosen {
                    page.caret = Some(Caret { in_head: false, line: index, column: label + 4 + column });
                }
                field(text, style)
            }
            (None, None) => Span::raw(""),
        };
        if is_chosen {
            page.in_sight = Some(index..index + 1);
        }
        let ink = if is_chosen { theme.strong } else { row.ink };
        let mark = Span::raw(if is_chosen { "▸ " } else { "  " });
        page.lines.push(Line::from(vec![mark, Span::styled(fit(&row.name, label + 2), ink), value]));
    }
    page.key("Enter", lang.dialog_save());
    page.key("Tab", lang.dialog_next_row());
    page.key("← →", lang.dialog_choose());
    page.key("Esc", lang.dialog_cancel());
}
