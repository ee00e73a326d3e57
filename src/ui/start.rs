//! (empty)
use super::Style;
use ratatui::Frame;
use ratatui::layout::Rect;
/// x
pub fn draw(_frame: &mut Frame<'_>, _body: Rect, _style: Style<'_>) {}
