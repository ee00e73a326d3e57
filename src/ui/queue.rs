//! (empty)
use crate::app::model::Model;
use ratatui::layout::Rect;
/// x
pub fn row_at(_model: &Model, _area: Rect, _row: usize) -> Option<usize> {
    None
}
