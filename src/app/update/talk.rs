//! Which guide a call follows, whom it is to, and where in a long tab one is. The deeds beside the questions are in `guidance`;
//! which guide fits is `domain`'s.

use crossterm::event::{KeyCode, KeyEvent};

use crate::app::dialog::Dialog;
use crate::app::effect::Effect;
use crate::app::form::place;
use crate::app::guides::{GuideList, GuideRow};
use crate::app::model::{Model, Screen};
use crate::app::notice::Notice;
use crate::app::talk::{self, Tab};
use crate::domain::guide::{Answer, Mode};

type Effects = Vec<Effect>;

/// Lines of the window that a line of a tab takes at most, as a rule: a page down must not jump over one.
const LINES: u16 = 5;

/// Asks which guide is to be followed: for the call that goes on, or for the next one to this club.
pub(super) fn ask_guide(model: &mut Model) -> Effects {
    if model.screen != Screen::Call || model.club.is_none() {
        return Vec::new();
    }
    vec![Effect::ListGuides]
}

/// The guides by their names: they lie over the screen, the one that is followed chosen.
pub(super) fn guides_listed(model: &mut Model, all: Vec<GuideRow>) {
    let shown = model.club.as_ref().map(|view| view.guide_id.as_str()).unwrap_or_default();
    let chosen = all.iter().position(|row| row.id == shown).unwrap_or(0);
    model.dialogs.push(Dialog::Guides(GuideList { all, chosen }));
}

/// A digit or Enter follows a guide, Esc keeps the one that is followed.
pub(super) fn guides_key(model: &mut Model, key: KeyEvent) -> Effects {
    let rows = super::dialogs::read_rows(model, key);
    let Some(Dialog::Guides(list)) = model.dialogs.last_mut() else { return Vec::new() };
    let wanted = match key.code {
        _ if rows.is_some() => return stay(list, rows.unwrap_or_default()),
        KeyCode::Enter => Some(list.chosen),
        KeyCode::Esc => None,
        _ => match place(key) {
            Some(at) => Some(at),
            None => return Vec::new(),
        },
    };
    let Some(at) = wanted else {
        model.dialogs.pop();
        return Vec::new();
    };
    let Some(id) = list.all.get(at).map(|row| row.id.clone()) else { return Vec::new() };
    model.dialogs.pop();
    follow(model, id)
}

fn stay(list: &mut GuideList, rows: isize) -> Effects {
    list.step(rows);
    Vec::new()
}

/// Follows a guide from now on. The note stays one.
fn follow(model: &mut Model, guide: String) -> Effects {
    let Some(view) = &model.club else { return Vec::new() };
    let club = view.record.club.id;
    if view.guide_id == guide {
        return Vec::new();
    }
    (model.stale.club, model.tab, model.tab_top) = (true, Tab::Opening, 0);
    let now = model.now;
    let Some(call) = model.call.as_mut().filter(|call| call.draft.club == club) else {
        model.guide = Some((club, guide));
        return Vec::new();
    };
    call.take(now);
    // The questions are those of the guide, and what stays of the others is seen when it is there.
    (call.draft.guide, call.draft.shown) = (Some(guide), Vec::new());
    vec![Effect::SaveDraft(Box::new(call.draft.clone()))]
}

/// Speaks with the other one, where the guide tells the employer and a member apart. The note stays one.
pub(super) fn other_mode(model: &mut Model) -> Effects {
    let Some(view) = model.club.as_ref().filter(|_| model.screen == Screen::Call) else { return Vec::new() };
    let club = view.record.club.id;
    let Some(mode) = view.mode else {
        model.notice = Some(Notice::OneMode);
        return Vec::new();
    };
    let other = if mode == Mode::Employer { Mode::Member } else { Mode::Employer };
    (model.stale.club, model.tab_top) = (true, 0);
    let now = model.now;
    let Some(call) = model.call.as_mut().filter(|call| call.draft.club == club) else {
        model.mode = Some((club, other));
        return Vec::new();
    };
    call.take(now);
    (call.draft.mode, call.draft.shown) = (Some(other), Vec::new());
    // What a sheet that was left says of whom one spoke with is of the other one.
    if let Some(sheet) = &mut call.sheet {
        sheet.asked.retain(|asked| !matches!(asked.question, Answer::Mode | Answer::SpokeWith));
    }
    vec![Effect::SaveDraft(Box::new(call.draft.clone()))]
}

/// A page further in the tab, or back.
pub(super) fn more(model: &mut Model, pages: isize) -> Effects {
    if model.screen == Screen::Call && model.tab != Tab::Opening {
        let page = (model.size.1 / 2).saturating_sub(2) / LINES;
        scroll(model, isize::try_from(page.max(1)).unwrap_or(1) * pages);
    }
    Vec::new()
}

/// Moves the first line of the tab that is shown.
pub(super) fn scroll(model: &mut Model, rows: isize) {
    let last = talk::all(model).len().saturating_sub(1);
    model.tab_top = model.tab_top.saturating_add_signed(rows).min(last);
}
