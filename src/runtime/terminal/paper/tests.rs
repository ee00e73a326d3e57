//! What reaches the terminal: one write a frame, nothing for nothing, and a cursor that is where it was put.

use std::cell::RefCell;
use std::num::NonZero;
use std::rc::Rc;

use ratatui::style::{Modifier, Style};
use ratatui::text::Text;
use ratatui::widgets::Clear as Blank;

use super::*;

/// The writes as the terminal gets them.
#[derive(Clone, Default)]
struct Line {
    pending: Rc<RefCell<Vec<u8>>>,
    writes: Rc<RefCell<Vec<Vec<u8>>>>,
}

impl Write for Line {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.pending.borrow_mut().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.writes.borrow_mut().push(self.pending.take());
        Ok(())
    }
}

fn cells(n: u16) -> NonZero<u16> {
    NonZero::new(n).unwrap()
}

struct Desk {
    line: Line,
    paper: Paper<Line>,
    emulator: vt100::Parser,
}

impl Desk {
    fn new(width: u16, height: u16) -> Self {
        let line = Line::default();
        let paper = Paper::new(line.clone(), page((width, height)));
        let mut emulator = vt100::Parser::new(cells(height), cells(width), 0);
        emulator.process(b"\x1b[?25l");
        Self { line, paper, emulator }
    }

    /// Draws the text with the cursor there; the writes it took.
    fn draw(&mut self, text: &str, cursor: Option<(u16, u16)>) -> Vec<String> {
        self.draw_parts(None, text, cursor)
    }

    fn draw_parts(&mut self, parts: Option<&[Rect]>, text: &str, cursor: Option<(u16, u16)>) -> Vec<String> {
        self.paper
            .draw(parts, |canvas| {
                for (line, row) in text.lines().zip(canvas.area().rows()) {
                    canvas.render_widget(Text::from(line), row);
                }
                if let Some(at) = cursor {
                    canvas.set_cursor_position(at);
                }
            })
            .unwrap();
        let writes = self.line.writes.take();
        assert!(self.line.pending.borrow().is_empty());
        writes.iter().for_each(|bytes| self.emulator.process(bytes));
        writes.into_iter().map(|bytes| String::from_utf8(bytes).unwrap()).collect()
    }

    fn resize(&mut self, width: u16, height: u16) {
        self.paper.forget((width, height));
        self.emulator.screen_mut().set_size(cells(height), cells(width));
        assert!(self.line.writes.borrow().is_empty(), "nothing is written before the frame is");
    }

    fn shown(&self) -> (String, Option<(u16, u16)>) {
        let screen = self.emulator.screen();
        let (row, column) = screen.cursor_position();
        // Blanks that were written are blanks too.
        let text: Vec<String> = screen.contents().lines().map(|line| line.trim_end().to_owned()).collect();
        (text.join("\n").trim_end().to_owned(), (!screen.hide_cursor()).then_some((column, row)))
    }
}

#[test]
fn a_frame_is_one_write_between_the_marks_of_a_synchronized_update() {
    let mut desk = Desk::new(20, 3);
    let writes = desk.draw("Kåre\nringes nå", Some((4, 0)));
    assert_eq!(writes.len(), 1);
    assert!(writes[0].starts_with("\x1b[?2026h") && writes[0].ends_with("\x1b[?2026l"));
    assert_eq!(desk.shown(), ("Kåre\nringes nå".into(), Some((4, 0))));
}

#[test]
fn an_unchanged_frame_writes_nothing() {
    let mut desk = Desk::new(20, 3);
    desk.draw("same", Some((4, 0)));
    assert_eq!(desk.draw("same", Some((4, 0))), [""; 0]);
    desk.draw("same", None);
    assert_eq!(desk.draw("same", None), [""; 0]);
}

#[test]
fn a_cursor_that_moves_alone_costs_one_short_write() {
    let mut desk = Desk::new(20, 3);
    desk.draw("text", Some((4, 0)));
    assert_eq!(desk.draw("text", Some((2, 0))), ["\x1b[1;3H"]);
    assert_eq!(desk.shown().1, Some((2, 0)));
    assert_eq!(desk.draw("text", None), ["\x1b[?25l"]);
    assert_eq!(desk.shown().1, None);
    assert_eq!(desk.draw("text", Some((0, 2))), ["\x1b[3;1H\x1b[?25h"]);
    assert_eq!(desk.shown().1, Some((0, 2)));
}

#[test]
fn a_typed_letter_leaves_the_cursor_behind_it() {
    let mut desk = Desk::new(20, 3);
    desk.draw("tex", Some((3, 0)));
    let writes = desk.draw("text", Some((4, 0)));
    assert_eq!(writes.len(), 1);
    assert!(writes[0].len() < 64, "{writes:?}");
    assert_eq!(desk.shown(), ("text".into(), Some((4, 0))));
}

#[test]
fn another_window_size_is_cleared_and_drawn_in_the_same_write() {
    let mut desk = Desk::new(20, 4);
    desk.draw("one\ntwo\nthree\nfour", None);
    for (width, height) in [(5, 2), (30, 6), (5, 6), (1, 1), (20, 4)] {
        desk.resize(width, height);
        let writes = desk.draw("ab\nc", Some((0, 0)));
        assert_eq!(writes.len(), 1);
        let wanted = if height == 1 { "a" } else { "ab\nc" };
        assert_eq!(desk.shown(), (wanted.into(), Some((0, 0))), "{width}x{height}");
    }
}

#[test]
fn a_window_without_a_single_cell_is_no_trouble() {
    let mut desk = Desk::new(20, 4);
    desk.draw("one", Some((1, 1)));
    desk.paper.forget((0, 0));
    desk.draw("two", None);
}

#[test]
fn a_blank_over_styled_text_takes_the_style_away_too() {
    let mut desk = Desk::new(10, 1);
    desk.paper
        .draw(None, |canvas| {
            let area = canvas.area();
            canvas.buffer_mut().set_style(area, Style::new().add_modifier(Modifier::REVERSED));
        })
        .unwrap();
    desk.paper.draw(None, |canvas| canvas.render_widget(Blank, canvas.area())).unwrap();
    desk.line.writes.take().iter().for_each(|bytes| desk.emulator.process(bytes));
    assert!(!desk.emulator.screen().cell(0, 5).unwrap().inverse());
}

#[test]
fn a_part_is_drawn_and_the_rest_stays() {
    let mut desk = Desk::new(20, 3);
    desk.draw("one\ntwo\nthree", None);
    let second = Rect::new(0, 1, 20, 1);
    let writes = desk.draw_parts(Some(&[second]), "never\nwider\nnever", Some((5, 1)));
    assert_eq!(writes.len(), 1);
    assert_eq!(desk.shown(), ("one\nwider\nthree".into(), Some((5, 1))));
    desk.draw_parts(Some(&[Rect::new(0, 0, 20, 1), second]), "日本\na日xy", None);
    assert_eq!(desk.shown(), ("日本\na日xy\nthree".into(), None));
    // What a part changed is known when the whole is drawn again.
    assert_eq!(desk.draw("日本\na日xy\nthree", None), [""; 0]);
    desk.draw("x\nabc", None);
    assert_eq!(desk.shown().0, "x\nabc");
}

#[test]
fn a_wide_letter_whose_second_half_was_covered_stands_there_again() {
    let mut desk = Desk::new(10, 1);
    desk.draw("a日x", None);
    for _ in 0..2 {
        let cover = |canvas: &mut Canvas<'_>| {
            canvas.render_widget(ratatui::text::Text::raw("a日x"), canvas.area());
            canvas.buffer_mut()[(2, 0)].set_symbol("|");
        };
        desk.paper.draw(None, cover).unwrap();
        desk.line.writes.take().iter().for_each(|bytes| desk.emulator.process(bytes));
        desk.draw("a日x", None);
        assert_eq!(desk.shown().0, "a日x");
    }
}

#[test]
fn a_window_that_changed_is_drawn_whole_whatever_part_is_asked_for() {
    let mut desk = Desk::new(20, 3);
    desk.draw("one\ntwo", None);
    desk.resize(10, 3);
    desk.draw_parts(Some(&[Rect::new(0, 1, 20, 1)]), "one\ntwo", None);
    assert_eq!(desk.shown().0, "one\ntwo");
}
