//! A call that is practised is not finished: go on, or hang up. What the keys do is `app::update::practise`'s.

use super::panel::{Page, Room};
use super::resume::ways;
use crate::app::model::Model;
use crate::ui::Style;

/// Widest content.
const CELLS: usize = 60;

pub(super) fn page(model: &Model, style: Style<'_>, room: Room) -> Page {
    let lang = style.lang;
    let mut page = Page::new(lang.hang_up_title().to_owned(), room.cells.min(CELLS));
    if let Some(talk) = model.practise.as_ref().and_then(|practise| practise.talk.as_ref()) {
        page.say(&lang.hang_up(talk.play.scene().given_name()), style.theme.text);
        page.gap();
    }
    ways(&mut page, &[lang.hang_up_go_on(), lang.hang_up_leave()], style);
    page
}
