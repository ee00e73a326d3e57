//! The call screen: puts the panes where `layout` says.
use super::Style;
use crate::app::model::Model;
use ratatui::Frame;
use ratatui::layout::Rect;
/// x
pub fn draw(_f: &mut Frame<'_>, _body: Rect, _model: &Model, _style: Style<'_>) {}
