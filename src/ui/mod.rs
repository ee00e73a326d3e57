//! How it looks: a pure function of the model. Drawing reads and never writes; words come from `lang`, colours from `theme`.

pub mod call_screen;
pub mod canvas;
pub mod card;
pub mod chrome;
pub mod club;
pub mod dialog;
pub mod follow_ups;
pub mod history;
pub mod layout;
pub mod note;
pub mod overview;
pub mod practise;
pub mod questions;
pub mod queue;
pub mod rounds;
pub mod start;
pub mod summary;
pub mod text;
pub mod theme;
pub mod writing;

use ratatui::layout::Rect;

use crate::app::model::{Model, Screen};
use crate::lang::Lang;
use canvas::Canvas;
use theme::Theme;

/// What drawing needs besides the model.
#[derive(Clone, Copy, Debug)]
pub struct Style<'a> {
    /// The words.
    pub lang: Lang,
    /// The colours.
    pub theme: &'a Theme,
}

/// Draws the window, or as much of it as the canvas sees.
pub fn draw(canvas: &mut Canvas<'_>, model: &Model, style: Style<'_>) {
    let area = canvas.area();
    if model.is_covered {
        return chrome::cover(canvas, style);
    }
    if layout::is_too_small(area) {
        return chrome::too_small(canvas, style);
    }
    let body = layout::body((area.width, area.height));
    let (head, foot) = (Rect { height: 1, ..area }, Rect { y: body.bottom(), height: 1, ..area });
    if canvas.sees(head) {
        chrome::header(canvas, head, model, style);
    }
    match model.screen {
        Screen::Start => start::draw(canvas, body, &model.keys, style),
        Screen::Call => call_screen::draw(canvas, body, model, style),
        Screen::Summary => summary::draw(canvas, body, model, style),
        Screen::Rounds => rounds::draw(canvas, body, model, style),
        Screen::Club => club::draw(canvas, body, model, style),
        Screen::FollowUps => follow_ups::draw(canvas, body, model, style),
        Screen::Overview => overview::draw(canvas, body, model, style),
        Screen::Practise => practise::draw(canvas, body, model, style),
    }
    if canvas.sees(foot) {
        chrome::footer(canvas, foot, model, style);
    }
    // Only the topmost: what lies under it is a step back, not something to read.
    if let Some(dialog) = model.dialogs.last() {
        dialog::draw(canvas, body, dialog, model, style);
    }
}
