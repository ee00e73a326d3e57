//! How the sheet shows what is owed and due: its key, whose it is, what became of it, and its words. The other rows are the
//! parent's.

use ratatui::text::Span;

use super::super::panel::{field, typed};
use super::{Lines, Made};
use crate::app::command::Command;
use crate::app::keys::Scope;
use crate::app::model::Model;
use crate::app::sheet::Sheet;
use crate::domain::deeds::log_call::Fate;
use crate::domain::env::local;
use crate::domain::follow_up::Side;
use crate::lang::Lang;
use crate::ui::text::{cut, width};
use crate::words;

/// Cells of the field for another day.
const DAY: usize = 16;

/// What the rows are called: the key that ticks one off, and who was to do it.
pub(super) fn names(sheet: &Sheet, model: &Model, lang: Lang) -> Vec<String> {
    let keys = [Command::OwedFirst, Command::OwedSecond, Command::OwedThird];
    let name = |(owed, command): (&crate::app::sheet::Owed, Command)| {
        let who = match owed.task.side {
            Side::Ours => lang.sheet_owed_ours(),
            Side::Theirs => lang.sheet_owed_theirs(),
        };
        let key = model.keys.shown(Scope::Sheet, command);
        key.map_or_else(|| who.to_owned(), |key| format!("{key} {who}"))
    };
    sheet.owed.iter().zip(keys).map(name).collect()
}

impl Made<'_> {
    /// One line, and under it another day in the row that is written in.
    pub(super) fn owed(&self, sheet: &Sheet, at: usize, model: &Model) -> (Lines, Option<usize>) {
        let (lang, theme) = (self.style.lang, self.style.theme);
        let Some(owed) = sheet.owed.get(at) else { return Default::default() };
        let fate = owed.fate();
        let state = match fate {
            None => lang.sheet_owed_stays().to_owned(),
            Some(Fate::Done) => lang.sheet_owed_done().to_owned(),
            Some(Fate::Moved(day, None)) => lang.sheet_owed_moved(&lang.day(day)),
            Some(Fate::Moved(day, Some(time))) => {
                lang.sheet_owed_moved(&lang.moment(day.and_time(time), local(model.now)))
            }
        };
        let state = match (self.is_chosen, fate) {
            (true, _) => Span::styled(format!("‹ {state} ›"), theme.chosen),
            (false, Some(_)) => Span::styled(format!("[{state}]"), theme.strong),
            (false, None) => Span::styled(format!(" {state} "), theme.dim),
        };
        let due = owed.task.due_on.map(|day| format!(" ({})", lang.day(day))).unwrap_or_default();
        let free = self.cells.saturating_sub(width(&state.content) + 1);
        let what = words::task(lang, &owed.task);
        // The words go before the day they were to be done on.
        let what = if width(&what) + width(&due) <= free { what + &due } else { cut(&what, free) };
        let mut lines = vec![vec![state, Span::styled(format!(" {what}"), theme.text)]];
        let mut caret = None;
        if self.is_chosen {
            let name = format!("{} ", lang.sheet_owed_day());
            let (text, column) = typed(&owed.field, DAY.min(self.cells.saturating_sub(width(&name))));
            caret = Some(width(&name) + column);
            let used = width(&name) + width(&text) + 2;
            let how = cut(lang.sheet_owed_how(), self.cells.saturating_sub(used));
            let how = Span::styled(format!("  {how}"), theme.dim);
            lines.push(vec![Span::styled(name, theme.text), field(text, self.style), how]);
        }
        if at + 1 == sheet.owed.len() && sheet.owed_more > 0 {
            lines.push(vec![Span::styled(cut(&lang.sheet_owed_more(sheet.owed_more), self.cells), theme.dim)]);
        }
        (lines, caret)
    }
}
