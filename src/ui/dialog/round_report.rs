//! How a closed round went, over the list of rounds. Its words are `words::round_report`'s.

use super::panel::{Page, Room, list_keys};
use crate::app::model::Model;
use crate::domain::round::RoundReport;
use crate::ui::Style;
use crate::words::round_report;

/// Widest content.
const CELLS: usize = 84;
/// So many names are shown of those who remain; the file has them all.
const NAMES: usize = 200;

pub(super) fn page(report: &RoundReport, top: usize, model: &Model, style: Style<'_>, room: Room) -> Page {
    let (lang, theme) = (style.lang, style.theme);
    let told = round_report::page(lang, &model.titles, report, NAMES);
    let mut page = Page::new(told.title, room.cells.min(CELLS));
    for (place, part) in told.parts.iter().enumerate() {
        if place > 0 {
            page.gap();
        }
        page.say(part.heading, theme.strong);
        for line in round_report::part_lines(part) {
            page.say(&line, theme.text);
        }
    }
    page.top = top.min(page.lines.len().saturating_sub(1));
    page.keys = list_keys(&model.keys, lang, lang.dialog_close());
    if let Some((_, word)) = page.keys.first_mut() {
        lang.dialog_scroll().clone_into(word);
    }
    page.key("x", lang.round_report_save());
    page.key("e", lang.round_report_edit());
    page
}
