//! The lines at the top and the bottom, the cover, and the sentence of a window that is too small.
use super::Style;
use crate::app::model::Model;
use ratatui::Frame;
use ratatui::layout::Rect;
/// x
pub fn header(_f: &mut Frame<'_>, _area: Rect, _model: &Model, _style: Style<'_>) {}
/// x
pub fn footer(_f: &mut Frame<'_>, _area: Rect, _model: &Model, _style: Style<'_>) {}
/// x
pub fn cover(_f: &mut Frame<'_>, _style: Style<'_>) {}
/// x
pub fn too_small(_f: &mut Frame<'_>, _style: Style<'_>) {}
