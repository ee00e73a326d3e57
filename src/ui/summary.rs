//! (empty)
use super::Style;
use crate::app::model::Model;
use ratatui::Frame;
use ratatui::layout::Rect;
/// x
pub fn draw(_frame: &mut Frame<'_>, _body: Rect, _model: &Model, _style: Style<'_>) {}
