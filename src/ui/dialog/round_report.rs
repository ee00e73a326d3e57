//! How a closed round went, over the list of rounds. Its words are `words::round_report`'s.

use super::panel::{Page, Room, list_keys};
use crate::app::command::Command;
use crate::app::keys::Scope;
use crate::app::model::Model;
use crate::domain::round::RoundReport;
use crate::ui::Style;
use crate::ui::text::{fit, width};
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
        // One long name is cut, and leaves the others theirs; the file has it whole.
        let widest = part.rows.iter().map(|(name, _)| width(name)).max().unwrap_or(0).min(page.cells / 2);
        for (name, said) in &part.rows {
            match name.is_empty() {
                true => page.say(said, theme.text),
                false => page.say(&format!("{}  {said}", fit(name, widest)), theme.text),
            }
        }
    }
    page.top = top.min(page.lines.len().saturating_sub(1));
    page.keys = list_keys(&model.keys, lang, lang.dialog_close());
    if let Some((_, word)) = page.keys.first_mut() {
        lang.dialog_scroll().clone_into(word);
    }
    page.own(&model.keys, Scope::RoundReport, Command::SaveRoundReport, lang.round_report_save());
    page.own(&model.keys, Scope::RoundReport, Command::EditLearned, lang.round_report_edit());
    page
}

#[cfg(test)]
mod tests {
    use ratatui::layout::Rect;
    use uuid::Uuid;

    use super::*;
    use crate::app::keys::Keys;
    use crate::domain::env::Env;
    use crate::domain::ids::RoundId;
    use crate::domain::round::{ClubRows, Target, report};
    use crate::lang::{Lang, Language};
    use crate::ui::theme::{Depth, Theme};

    #[test]
    fn one_very_long_name_is_cut_and_every_row_stays_a_line() {
        let now = "2026-11-22T13:00:00Z".parse().unwrap();
        let round = crate::domain::deeds::round::round_named(&mut Env::new(now, 1), "Høst");
        let rows = |n: u128, name: String| ClubRows {
            name,
            target: Target::new(Uuid::from_u128(n).into(), RoundId(round.id.0), Uuid::from_u128(n).into()),
            calls: Vec::new(),
            follow_ups: Vec::new(),
            sign_ups: Vec::new(),
        };
        let report = report(&round, vec![rows(1, "Berg".into()), rows(2, "Klubben ved Aure ".repeat(20))], now);
        let (model, theme) = (Model::new(Keys::new(&[]).unwrap(), now, (80, 24)), Theme::new(Depth::None));
        let style = Style { lang: Lang::new(Language::Bokmaal), theme: &theme };
        let page = page(&report, 0, &model, style, Room::of(Rect::new(0, 0, 80, 22)).unwrap());
        let lines: Vec<String> = page.lines.iter().map(ToString::to_string).collect();
        let of = |name: &str| lines.iter().filter(|line| line.contains(name)).cloned().collect::<Vec<_>>();
        assert_eq!((of("Berg").len(), of("Klubben ved").len()), (1, 1), "{lines:#?}");
        assert!(of("Klubben ved")[0].contains('…') && of("Klubben ved")[0].ends_with("ikke ringt"), "{lines:#?}");
    }
}
