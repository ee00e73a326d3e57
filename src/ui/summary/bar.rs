//! A share as a picture, by eighths of a cell. What is drawn as a share of what is `words::summary`'s.

use crate::words::summary::Bar;

/// Blocks of one to seven eighths.
const EIGHTHS: [&str; 7] = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"];

/// The filled part and the rest of a bar that is at most `cells` wide. What is not nothing can be seen.
/// With a rest the edge between the two stands on a whole cell, since two kinds of block cannot share one.
pub(super) fn draw(bar: Bar, cells: usize) -> (String, String) {
    let width = u32::try_from(cells).unwrap_or(u32::MAX);
    if bar.solid < bar.whole {
        let (solid, rest) = bar.cells(width);
        return ("█".repeat(solid), "░".repeat(rest));
    }
    let (eighths, _) = bar.cells(width.saturating_mul(8));
    let part = (eighths % 8).checked_sub(1).and_then(|part| EIGHTHS.get(part)).copied().unwrap_or_default();
    ("█".repeat(eighths / 8) + part, String::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(count: u32, of: u32) -> Bar {
        Bar { solid: count, whole: count, of }
    }

    #[test]
    fn a_bar_is_drawn_by_eighths() {
        for (bar, text) in [
            (of(0, 5), ""),
            (of(1, 1000), "▏"),
            (of(1, 2), "████"),
            (of(1, 3), "██▋"),
            (of(3, 64), "▍"),
            (of(5, 5), "████████"),
            (of(0, 0), ""),
        ] {
            assert_eq!(draw(bar, 8), (text.to_owned(), String::new()), "{bar:?}");
        }
    }

    #[test]
    fn attempts_and_reached_share_a_bar() {
        let bar = |solid, whole| draw(Bar { solid, whole, of: 10 }, 10);
        assert_eq!(bar(3, 8), ("███".into(), "░░░░░".into()));
        assert_eq!(bar(0, 2), (String::new(), "░░".into()));
    }
}
