//! What was owed and is due, on the sheet. What keys do there is in the journeys.

use super::fixture::{model, owing};
use super::*;

#[test]
fn the_sheet_says_what_was_owed_whatever_room_there_is() {
    for size in SIZES {
        let model = model(Language::Bokmaal, size);
        let screen = nb(&Dialog::Sheet(Box::new(owing(&model))), &model);
        for text in [
            "Alt+1 Vi skulle     ",
            "[gjort]",
            "Alt+2 Vi skulle",
            "[flyttes til fre. 14.00]",
            "▸ Alt+3 De skulle",
            "og en ting til",
        ] {
            assert!(screen.text.contains(text), "{text} at {size:?}:\n{}", screen.text);
        }
        assert!(screen.caret.is_some());
    }
}
