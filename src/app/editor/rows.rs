//! Where a line is broken into the rows of a window: after blanks, hyphens and slashes, and within a word only where it is
//! longer than a row. Which rows are seen is [`super::sight`]'s, how they look `ui::writing`'s.
//!
//! The text area can do this itself, but breaks the whole text anew at every key, and by rules that may begin a row with a
//! comma. Here only the lines that are seen are broken.

use std::borrow::Cow;
use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

use crate::domain::clean;

/// Cells from one place of a tab to the next.
const TAB: usize = 4;

/// What a person sees as one letter.
struct Letter {
    bytes: usize,
    cells: usize,
    is_blank: bool,
    /// A row may end after it, if something stands before it.
    is_joint: bool,
}

impl Letter {
    /// The first letter of a text that begins so many cells into its row.
    fn first(text: &str, cells: usize) -> Option<Letter> {
        let first = text.chars().next()?;
        let is_blank = matches!(first, ' ' | '\t');
        let is_joint = matches!(first, '-' | '/' | '–');
        if first == '\t' {
            return Some(Letter { bytes: 1, cells: TAB - cells % TAB, is_blank, is_joint });
        }
        // Nothing below U+0180 joins with the letter before it, and there most letters are.
        let joins = |next: u8| next > 0xc5;
        if is_plain(first) && !text.as_bytes().get(first.len_utf8()).copied().is_some_and(joins) {
            return Some(Letter { bytes: first.len_utf8(), cells: 1, is_blank, is_joint });
        }
        let letter = text.graphemes(true).next()?;
        Some(Letter { bytes: letter.len(), cells: harmless(letter).width().max(1), is_blank, is_joint })
    }
}

/// Latin letters and signs of one cell that never join with the one before them.
fn is_plain(letter: char) -> bool {
    matches!(letter, ' '..='~' | '\u{a1}'..='\u{ac}' | '\u{ae}'..='\u{17f}')
}

/// A letter with every harmful sign shown as `·`, and so a mark that has no letter to stand on: alone it would be drawn on the cell
/// before it, and stay there.
fn harmless(letter: &str) -> Cow<'_, str> {
    match letter {
        letter if letter.contains(clean::is_harmful) => letter.replace(clean::is_harmful, "·").into(),
        letter if letter.width() == 0 => "·".into(),
        letter => letter.into(),
    }
}

/// The rows of a line: which of its bytes stand in each, from the first to the last, at least one.
pub struct Rows<'t> {
    line: &'t str,
    width: usize,
    /// Where the next row begins; `None` after the last one.
    from: Option<usize>,
}

/// The rows of a line in a window so many cells wide. Blanks hang over the edge and never begin a row.
pub fn rows(line: &str, width: usize) -> Rows<'_> {
    Rows { line, width: width.max(1), from: Some(0) }
}

impl Iterator for Rows<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        let start = self.from?;
        let (mut at, mut cells) = (start, 0);
        // The last place where the row may end.
        let mut end = start;
        while let Some(letter) = Letter::first(&self.line[at..], cells) {
            if !letter.is_blank && cells + letter.cells > self.width && at > start {
                let end = if end > start { end } else { at };
                self.from = Some(end);
                return Some(start..end);
            }
            let has_before = at > start;
            at += letter.bytes;
            cells += letter.cells;
            if letter.is_blank || (letter.is_joint && has_before) {
                end = at;
            }
        }
        self.from = None;
        Some(start..at)
    }
}

/// How many cells a text takes that begins so many cells into its row.
pub fn cells(text: &str, from: usize) -> usize {
    let (mut at, mut cells) = (0, from);
    while let Some(letter) = Letter::first(&text[at..], cells) {
        at += letter.bytes;
        cells += letter.cells;
    }
    cells - from
}

/// How many bytes of a row stand before a cell: up to the letter that covers it.
pub fn bytes_before(row: &str, cell: usize) -> usize {
    let (mut at, mut cells) = (0, 0);
    while let Some(letter) = Letter::first(&row[at..], cells) {
        if cells + letter.cells > cell {
            break;
        }
        at += letter.bytes;
        cells += letter.cells;
    }
    at
}

/// Where the last letter of a row begins.
pub fn last_letter(row: &str) -> usize {
    row.grapheme_indices(true).next_back().map_or(0, |(at, _)| at)
}

/// A text as it is drawn so many cells into its row: tabs as blanks, harmful signs as `·`.
pub fn drawn(text: &str, from: usize) -> Cow<'_, str> {
    if text.chars().all(is_plain) {
        return text.into();
    }
    let (mut out, mut at, mut cells) = (String::with_capacity(text.len() + TAB), 0, from);
    while let Some(letter) = Letter::first(&text[at..], cells) {
        match &text[at..at + letter.bytes] {
            "\t" => out.extend(std::iter::repeat_n(' ', letter.cells)),
            shown => out.push_str(&harmless(shown)),
        }
        at += letter.bytes;
        cells += letter.cells;
    }
    out.into()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn broken(line: &str, width: usize) -> Vec<&str> {
        rows(line, width).map(|row| &line[row]).collect()
    }

    #[test]
    fn a_line_is_broken_between_words_and_blanks_hang() {
        assert_eq!(broken("Går bra på Øya", 8), ["Går bra ", "på Øya"]);
        assert_eq!(broken("Går bra på Øya", 7), ["Går bra ", "på Øya"]);
        assert_eq!(broken("ja   nei", 3), ["ja   ", "nei"]);
    }

    #[test]
    fn no_row_begins_with_the_comma_of_the_row_before() {
        assert_eq!(broken("lønn, tid", 4), ["lønn", ", ", "tid"]);
        assert_eq!(broken("om lønn, tid", 7), ["om ", "lønn, ", "tid"]);
    }

    #[test]
    fn words_that_are_joined_part_at_the_joint() {
        assert_eq!(broken("HMS-verneombudet", 14), ["HMS-", "verneombudet"]);
        assert_eq!(broken("- sak", 4), ["- ", "sak"]);
    }

    #[test]
    fn a_word_longer_than_a_row_is_cut() {
        assert_eq!(broken("aaaaaaa", 3), ["aaa", "aaa", "a"]);
        assert_eq!(broken("日本語", 4), ["日本", "語"]);
        assert_eq!(broken("日", 1), ["日"]);
    }

    #[test]
    fn an_empty_line_is_one_row() {
        assert_eq!(broken("", 5), [""]);
    }

    #[test]
    fn a_tab_goes_on_to_its_next_place() {
        assert_eq!((cells("a\tb", 0), cells("\tb", 2)), (5, 3));
        assert_eq!(drawn("a\tb\u{1b}", 0), "a   b·");
    }

    #[test]
    fn a_mark_without_a_letter_has_a_cell_of_its_own() {
        assert_eq!((drawn("\u{301}a", 0).as_ref(), cells("\u{301}a", 0)), ("·a", 2));
        assert_eq!(drawn("e\u{301}", 0), "e\u{301}");
    }

    fn line() -> impl Strategy<Value = String> {
        let letter = prop::sample::select(&["a", "ø", "mn", " ", ",", "-", "\t", "日", "e\u{301}", "👩\u{200d}👧"][..]);
        prop::collection::vec(letter, 0..40).prop_map(|letters| letters.concat())
    }

    proptest! {
        #[test]
        fn rows_are_the_line_and_fit(line in line(), width in 1usize..12) {
            let rows = broken(&line, width);
            prop_assert_eq!(rows.concat(), line.clone());
            for (nth, row) in rows.iter().enumerate() {
                let body = row.trim_end_matches([' ', '\t']);
                let is_one_letter = body.graphemes(true).count() == 1;
                prop_assert!(cells(body, 0) <= width || is_one_letter, "{:?}", rows);
                prop_assert!(nth == 0 || !row.is_empty());
                prop_assert!(nth == 0 || !row.starts_with([' ', '\t']), "{:?}", rows);
            }
        }

        #[test]
        fn what_is_drawn_takes_the_cells_that_are_counted(text in "[a-zåø \t日e\u{301}\u{1b}\u{202e}]{0,20}", from in 0usize..9) {
            prop_assert_eq!(drawn(&text, from).width(), cells(&text, from));
        }

        #[test]
        fn a_cell_finds_its_letter(row in "[a-zå 日e\u{301}]{0,20}", cell in 0usize..20) {
            let before = bytes_before(&row, cell);
            prop_assert!(cells(&row[..before], 0) <= cell);
            prop_assert!(before == row.len() || cells(&row[..before], 0) + 2 > cell);
        }
    }
}
