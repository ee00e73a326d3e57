//! The help: made from the key table, so that it cannot lie. The scope in use comes first, then what works everywhere.

use ratatui::text::{Line, Span};

use super::panel::{Page, Room};
use crate::app::keys::{Row, Scope};
use crate::app::model::Model;
use crate::ui::Style;
use crate::ui::text::{fit, width};
use crate::words::commands;

/// Widest content.
const CELLS: usize = 76;

pub(super) fn page(top: usize, model: &Model, style: Style<'_>, room: Room) -> Page {
    let lang = style.lang;
    let cells = room.cells.min(CELLS);
    let mut page = Page::new(lang.help_title().to_owned(), cells);
    let here = model.scope();
    let others = Scope::ALL.iter().copied().filter(|scope| *scope != here && *scope != Scope::Global);
    let mut scopes = vec![here];
    scopes.extend(Some(Scope::Global).filter(|global| *global != here));
    scopes.extend(others);
    let rows = model.keys.rows();
    let keys = rows.iter().map(|row| width(&chords(row))).max().unwrap_or(0).min(cells / 3);
    for (place, scope) in scopes.into_iter().enumerate() {
        let of_scope: Vec<&Row> = rows.iter().filter(|row| row.scope == scope && !row.chords.is_empty()).collect();
        if of_scope.is_empty() {
            continue;
        }
        if place > 0 {
            page.gap();
        }
        page.say(commands::scope(lang, scope), style.theme.strong);
        for row in of_scope {
            page.lines.push(line(
                &chords(row),
                &lang.capital(commands::name_in(lang, scope, row.command)),
                keys,
                style,
            ));
        }
        if scope == Scope::Note {
            signs(&mut page, keys, style);
        }
    }
    page.top = top;
    page.read_keys(&model.keys, lang);
    page
}

/// The signs that make a line of the note more than text.
fn signs(page: &mut Page, keys: usize, style: Style<'_>) {
    let lang = style.lang;
    page.gap();
    page.say(lang.help_signs(), style.theme.strong);
    let signs = [
        ("!", lang.help_sign_ours()),
        (">", lang.help_sign_theirs()),
        ("+", lang.help_sign_up()),
        ("#", lang.help_sign_topic()),
        ("# …:", lang.help_sign_wish()),
    ];
    for (sign, means) in signs {
        page.lines.push(line(sign, &lang.capital(means), keys, style));
    }
}

fn chords(row: &Row) -> String {
    row.chords.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

fn line(keys: &str, means: &str, cells: usize, style: Style<'_>) -> Line<'static> {
    Line::from(vec![
        Span::raw("  "),
        Span::styled(fit(keys, cells), style.theme.key),
        Span::styled(format!("  {means}"), style.theme.text),
    ])
}
