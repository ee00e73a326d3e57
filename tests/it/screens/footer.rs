//! The line at the bottom as it is drawn: the keys, and what stands beside them.

use ringerunde::lang::Language;
use ringerunde::ui::theme::Depth;

use super::{SIZES, drawn, on_the_list};

#[test]
fn outside_calling_hours_that_is_said_beside_the_keys_and_not_in_their_place() {
    for language in Language::ALL {
        for size in SIZES {
            for (keys, first) in [("", "Enter"), ("<enter>", "Ctrl+S")] {
                let mut evening = on_the_list().speaking(language);
                evening.at("2026-11-24 22:00").restart().press(keys);
                let text = drawn(&mut evening, size, Depth::None).text();
                let last = text.lines().last().unwrap_or_default().trim();
                assert!(last.starts_with(first) && last.contains("F1 "), "{last}");
                assert!(last.ends_with(evening.lang().notice_outside_hours()), "{last}");
            }
        }
    }
}
