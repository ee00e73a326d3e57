//! A session that was cut off: go on with it, or sum it up.

use super::panel::{Page, Room};
use super::resume::ways;
use crate::app::model::Model;
use crate::domain::env::local;
use crate::domain::ids::SessionId;
use crate::ui::Style;

/// Widest content.
const CELLS: usize = 60;

pub(super) fn page(session: SessionId, model: &Model, style: Style<'_>, room: Room) -> Page {
    let lang = style.lang;
    let mut page = Page::new(lang.cut_off_title().to_owned(), room.cells.min(CELLS));
    if let Some(open) = model.session.as_ref().filter(|open| open.id == session) {
        let when = lang.moment(local(open.started_at), local(model.now));
        page.say(&lang.cut_off(&when), style.theme.text);
        page.gap();
    }
    ways(&mut page, &[lang.cut_off_go_on(), lang.cut_off_sum_up()], style);
    page
}
