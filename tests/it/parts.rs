//! The law of the partial frame: whatever happens, what is on the terminal after drawing only what was touched is what a
//! terminal shows that is drawn whole.

use std::cell::RefCell;
use std::io::{self, Write};
use std::num::NonZero;
use std::rc::Rc;

use chrono::TimeDelta;
use proptest::prelude::*;
use proptest::sample::select;
use ringerunde::runtime::terminal::paper::{self, Paper};
use ringerunde::ui::theme::{Depth, Theme};
use ringerunde::ui::{self, Style, layout};

use super::journeys::evening::Evening;

const SIZE: (u16, u16) = (120, 36);
/// The sizes that are drawn in: wide, narrow, tiny.
const SIZES: [(u16, u16); 3] = [SIZE, (80, 24), (60, 18)];

/// A terminal that can be looked at.
#[derive(Clone)]
struct Glass(Rc<RefCell<vt100::Parser>>);

impl Glass {
    fn new((columns, rows): (u16, u16)) -> Self {
        let cells = |n| NonZero::new(n).unwrap();
        let mut parser = vt100::Parser::new(cells(rows), cells(columns), 0);
        parser.process(b"\x1b[?25l");
        Glass(Rc::new(RefCell::new(parser)))
    }

    /// Every letter with its look, line by line, and where the caret is.
    fn seen(&self) -> (Vec<String>, Option<(u16, u16)>) {
        let parser = self.0.borrow();
        let screen = parser.screen();
        let cell = |row, column| {
            let cell = screen.cell(row, column).unwrap();
            let marks = [cell.inverse(), cell.underline()].map(u8::from);
            // Of a blank, written or not, only this can be seen.
            let blank = format!(" {:?}{marks:?}", cell.bgcolor());
            if !cell.has_contents() || cell.contents() == " " {
                return blank;
            }
            let look = [cell.bold(), cell.dim()].map(u8::from);
            format!("{}{:?}{look:?}{blank}", cell.contents(), cell.fgcolor())
        };
        let (rows, columns) = screen.size();
        let (rows, columns) = (rows.get(), columns.get());
        let lines = (0..rows).map(|row| (0..columns).map(|column| cell(row, column)).collect()).collect();
        (lines, (!screen.hide_cursor()).then(|| screen.cursor_position()))
    }
}

impl Write for Glass {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.borrow_mut().process(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// What may happen between two frames: keys, and time in milliseconds.
fn happening() -> impl Strategy<Value = (&'static str, i64)> {
    let keys = prop_oneof![
        6 => select(&["a", "æ", " ", "日", "<enter>", "! sende fredag", "+Grunnkurs", "#lønn", "<bs>"][..]),
        2 => select(&["<left>", "<up>", "<home>", "<c-z>", "<c-w>", "<pgdn>", "<del>"][..]),
        2 => select(&["<s-left>", "<s-up>", "<s-end>", "<c-home>", "<c-end>", "<pgup>", "<c-y>", "<right>", "e\u{301}"][..]),
        1 => select(&[
            "<paste:Arbeidsmiljøutvalgsmedlemmene    ble\tikke hørt, verken\n\n日本語日本語 e\u{301}\n– eller \nto\ntre>",
            "<paste:  aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\nen\nto\ntre>",
        ][..]),
        2 => select(&["<tab>", "<esc>", "j", "w", "h", "<f1>", "<f3>", "<f4>", "<c-s>", "1", "s", "u", "<c-p>", "<f2>", "<a-1>", "<a-f>", "<a-2>", "<a-b>", "<a-g>"][..]),
    ];
    (keys, select(&[0, 40, 900, 1_000, 31_000, 61_000, 3_600_000][..]))
}

/// What may happen while nobody is rung.
fn walking() -> impl Strategy<Value = (&'static str, i64)> {
    let keys = prop_oneof![
        8 => select(&["j", "k", "jj", "kj", "<down>", "<up>"][..]),
        1 => select(&["<end>", "<home>", "<pgdn>", "<tab>", "<esc>", "w", "a", "f", "u", "s1", "<f6>", "<f2>", "d", "<a-g>", "<enter>", "<c-f>ranelva<enter>"][..]),
    ];
    (keys, select(&[0, 40, 900, 31_000, 3_600_000][..]))
}

/// Draws what was touched after each of these, and holds it against a whole frame.
fn holds(mut evening: Evening, size: (u16, u16), happenings: &[(&'static str, i64)]) -> Result<(), TestCaseError> {
    let theme = Theme::new(Depth::Sixteen);
    let glass = Glass::new(size);
    let mut paper = Paper::new(glass.clone(), paper::page(size));
    for (keys, pause) in happenings {
        let then = evening.model().now + TimeDelta::milliseconds(*pause);
        evening.desk().at(then);
        evening.press(keys);
        evening.settle();
        let style = Style { lang: evening.lang(), theme: &theme };
        let parts = layout::parts(evening.model());
        paper.draw(parts.as_deref(), |canvas| ui::draw(canvas, evening.model(), style)).unwrap();

        let whole = Glass::new(size);
        Paper::new(whole.clone(), paper::page(size))
            .draw(None, |canvas| ui::draw(canvas, evening.model(), style))
            .unwrap();
        let (partly, wholly) = (glass.seen(), whole.seen());
        for (got, wanted) in partly.0.iter().zip(&wholly.0) {
            prop_assert_eq!(got, wanted, "after {:?}", keys);
        }
        prop_assert_eq!(partly.1, wholly.1, "caret after {:?}", keys);
        evening.desk().drawn();
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_not_drawn_again_has_not_changed(
        size in select(&SIZES[..]),
        happenings in prop::collection::vec(happening(), 1..60),
    ) {
        let mut evening = Evening::on_the_list();
        evening.desk().take(ringerunde::app::Msg::Resized(size.0, size.1));
        evening.press("<enter>");
        holds(evening, size, &happenings)?;
    }

    #[test]
    fn what_a_step_in_the_queue_does_not_draw_has_not_changed(
        size in select(&SIZES[..]),
        happenings in prop::collection::vec(walking(), 1..60),
    ) {
        let mut evening = Evening::on_practice();
        evening.desk().take(ringerunde::app::Msg::Resized(size.0, size.1));
        holds(evening, size, &happenings)?;
    }
}

/// A mark that has no letter to stand on was drawn on the edge of the pane, and stayed there.
#[test]
fn a_mark_at_the_very_beginning_of_a_note_leaves_nothing_behind() {
    let mut evening = Evening::on_the_list();
    evening.desk().take(ringerunde::app::Msg::Resized(SIZE.0, SIZE.1));
    evening.press("<enter>");
    holds(
        evening,
        SIZE,
        &["abc def", "<c-home>", "\u{301}", "<end>", "<c-w>", "<c-home>", "<del>"].map(|keys| (keys, 0)),
    )
    .unwrap();
}

/// Of a wide letter that gave way to a selected line break the second half stayed selected: terminals do not agree on what becomes of it.
#[test]
fn a_wide_letter_leaves_no_half_behind() {
    let mut evening = Evening::on_the_list();
    evening.desk().take(ringerunde::app::Msg::Resized(80, 24));
    evening.press("<enter>");
    let keys = ["<paste:en\n\n日本語\nto\ntre\nfire>", "<up>", "<up>", "<up>", "<s-up>"];
    holds(evening, (80, 24), &keys.map(|keys| (keys, 0))).unwrap();
}

/// The mark is off the queue while a club is shown that stands in no row, and the step that brings it back leads to the row it left.
#[test]
fn a_step_back_into_the_queue_draws_the_mark_again() {
    let mut evening = Evening::on_practice();
    evening.desk().take(ringerunde::app::Msg::Resized(SIZE.0, SIZE.1));
    let happenings = ["jj", "<c-f>ranelva<enter>", "j", "j", "f", "ranelva", "<enter>", "k"];
    holds(evening, SIZE, &happenings.map(|keys| (keys, 0))).unwrap();
}

/// «Home» is a step of as many rows as there can be.
#[test]
fn home_leads_from_a_club_that_stands_in_no_row_to_the_first_one() {
    let mut evening = Evening::on_practice();
    evening.desk().take(ringerunde::app::Msg::Resized(SIZE.0, SIZE.1));
    holds(evening, SIZE, &["jj", "<c-f>ranelva<enter>", "<home>"].map(|keys| (keys, 0))).unwrap();
    let mut evening = Evening::on_practice();
    for keys in ["jj", "<c-f>ranelva<enter>", "<home>"] {
        evening.press(keys);
        evening.settle();
    }
    assert_eq!(evening.model().queue.chosen, 0);
}

/// Bytes that reach the terminal for each key after the first frame, at a median.
fn bytes_for(before: &str, key: &str, times: usize) -> usize {
    #[derive(Clone, Default)]
    struct Count(Rc<RefCell<usize>>);
    impl Write for Count {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            *self.0.borrow_mut() += bytes.len();
            Ok(bytes.len())
        }
        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }
    let theme = Theme::new(Depth::Sixteen);
    let mut evening = Evening::on_practice();
    evening.desk().take(ringerunde::app::Msg::Resized(SIZE.0, SIZE.1));
    evening.press(before);
    let count = Count::default();
    let mut paper = Paper::new(count.clone(), paper::page(SIZE));
    let mut bytes: Vec<usize> = Vec::new();
    for _ in 0..=times {
        let style = Style { lang: evening.lang(), theme: &theme };
        let parts = layout::parts(evening.model());
        count.0.replace(0);
        paper.draw(parts.as_deref(), |canvas| ui::draw(canvas, evening.model(), style)).unwrap();
        bytes.push(count.0.take());
        evening.desk().drawn();
        evening.press(key);
    }
    bytes.remove(0);
    bytes.sort_unstable();
    bytes[times / 2]
}

/// What is written to the terminal does not grow unseen. Time is measured in `benches`.
#[test]
fn a_key_costs_the_terminal_few_bytes() {
    let letter = bytes_for("<enter>a", "b", 40);
    assert!(letter <= 60, "{letter} bytes for a letter in the note");
    let step = bytes_for("", "j", 20);
    assert!(step <= 3_200, "{step} bytes for a step down the queue");
}
