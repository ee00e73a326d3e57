//! The call screen as it is drawn, in three sizes and three languages: pictures, the colours that mean something, and that
//! nothing is cut silently, drawn outside or drawn raw. Dialogs and the summary have their pictures beside them in `src`.

mod around;
mod club;
mod following;
mod footer;
mod guiding;
mod number;
mod offering;
mod practising;
mod rounds;
mod wheel;

use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::Rect;
use ratatui::style::{Color, Modifier};
use ringerunde::app::msg::Msg;
use ringerunde::domain::clean::is_harmful;
use ringerunde::lang::Language;
use ringerunde::ui::canvas::Canvas;
use ringerunde::ui::theme::{Depth, Theme};
use ringerunde::ui::{self, Style, layout};
use rusqlite::Connection;

use super::journeys::evening::{Evening, list, practice};

const SIZES: [(u16, u16); 3] = [(120, 36), (80, 24), (60, 18)];
const NOTE: &str = "<enter>Går bra, men lite opplæring. Vil på kurs i januar.<enter>! sende påmelding fredag<enter>\
    > ta opp styrevalg på klubbmøtet 1. des<enter>+ Grunnkurs 1<enter>#lønn";

/// A frame as it would be on the terminal.
struct Frame {
    buffer: Buffer,
    caret: Option<(u16, u16)>,
}

fn drawn(evening: &mut Evening, size: (u16, u16), depth: Depth) -> Frame {
    evening.desk().take(Msg::Resized(size.0, size.1));
    evening.settle();
    let theme = Theme::new(depth);
    let style = Style { lang: evening.lang(), theme: &theme };
    let mut buffer = Buffer::empty(Rect::new(0, 0, size.0, size.1));
    let mut canvas = Canvas::whole(&mut buffer);
    ui::draw(&mut canvas, evening.model(), style);
    let caret = canvas.caret().map(|at| (at.x, at.y));
    Frame { buffer, caret }
}

/// What a person reads on the screen.
pub fn read(evening: &mut Evening) -> String {
    drawn(evening, SIZES[0], Depth::None).text()
}

impl Frame {
    fn lines(&self) -> Vec<String> {
        let area = self.buffer.area;
        let line = |y| (0..area.width).map(|x| self.buffer[(x, y)].symbol()).collect::<String>();
        (0..area.height).map(line).collect()
    }

    fn text(&self) -> String {
        self.lines().iter().map(|line| line.trim_end().to_owned() + "\n").collect()
    }

    /// The cell in which a text begins, by what a person sees.
    fn cell_of(&self, text: &str) -> &Cell {
        let area = self.buffer.area;
        let letters: Vec<String> = text.chars().map(String::from).collect();
        let is_there = |x: u16, y: u16| {
            letters.iter().enumerate().all(|(i, letter)| {
                let x = x + u16::try_from(i).unwrap();
                x < area.width && self.buffer[(x, y)].symbol() == letter
            })
        };
        let at = (0..area.height).flat_map(|y| (0..area.width).map(move |x| (x, y))).find(|(x, y)| is_there(*x, *y));
        &self.buffer[at.unwrap_or_else(|| panic!("no {text:?} on\n{}", self.text()))]
    }

    fn has(&self, text: &str) -> bool {
        self.text().contains(text)
    }
}

/// The pictures of a scene: one file for a size, with the three languages below one another.
fn pictures(name: &str, sizes: &[(u16, u16)], start: fn() -> Evening, script: &str) {
    for size in sizes {
        let mut all = String::new();
        for language in Language::ALL {
            let mut evening = start().speaking(language);
            evening.press(script);
            let frame = drawn(&mut evening, *size, Depth::Sixteen);
            all += &format!("{} caret {:?}\n{}\n", language.code(), frame.caret, frame.text());
        }
        insta::assert_snapshot!(format!("{name}_{}x{}", size.0, size.1), all);
    }
}

fn on_practice() -> Evening {
    Evening::on(practice(), true)
}

fn on_the_list() -> Evening {
    Evening::on(list(), false)
}

#[test]
fn the_call_screen_while_nobody_is_on_the_phone() {
    pictures("idle", &SIZES, on_practice, "<c-f>Heimdal<enter>");
}

#[test]
fn the_call_screen_in_a_call() {
    pictures("call", &SIZES, on_practice, NOTE);
}

#[test]
fn the_history_behind_its_tab() {
    pictures("history", &SIZES[1..], on_practice, "<c-f>Heimdal<enter>t");
}

#[test]
fn an_empty_queue_says_why_and_who_is_first_back() {
    pictures("empty_queue", &SIZES, on_the_list, &"<enter><c-s>2".repeat(6));
}

#[test]
fn a_notice_names_whom_it_happened_to_and_the_way_back() {
    pictures("notice", &SIZES, on_the_list, "<enter>Opptatt<c-s>3");
}

#[test]
fn a_covered_screen_shows_nobody() {
    pictures("covered", &SIZES[..1], on_practice, "<enter>Hemmelig<f12>");
    let mut evening = on_practice();
    let name = evening.shown().to_owned();
    evening.press("<enter>Hemmelig<c-s><f12>");
    for size in SIZES {
        let frame = drawn(&mut evening, size, Depth::Sixteen);
        assert!(!frame.has("Hemmelig") && !frame.has(&name));
        assert_eq!(frame.caret, None);
    }
}

#[test]
fn a_window_that_is_too_small_says_how_large_it_must_be_and_loses_nothing() {
    pictures("too_small", &[(59, 17)], on_practice, NOTE);
    let mut evening = on_the_list();
    evening.press("<enter>Hei");
    for size in [(59, 18), (60, 17), (1, 1), (20, 3)] {
        assert!(!drawn(&mut evening, size, Depth::None).has("Aure"));
    }
    evening.press(" du");
    assert!(drawn(&mut evening, (60, 18), Depth::None).has("Hei du"));
}

#[test]
fn an_error_is_the_loudest_thing_on_the_screen() {
    let say = |evening: &mut Evening| {
        let words = evening.lang().error_disk_full().to_owned();
        evening.desk().take(Msg::NotCommitted(words));
    };
    for size in SIZES {
        let mut all = String::new();
        for language in Language::ALL {
            let mut evening = on_the_list().speaking(language);
            evening.press("<enter>Hei");
            say(&mut evening);
            all += &format!("{}\n{}\n", language.code(), drawn(&mut evening, size, Depth::Sixteen).text());
        }
        insta::assert_snapshot!(format!("error_{}x{}", size.0, size.1), all);
    }
    let mut evening = on_the_list();
    evening.press("<enter>Hei");
    say(&mut evening);
    let frame = drawn(&mut evening, SIZES[0], Depth::Sixteen);
    let cell = frame.cell_of("IKKE LAGRET");
    assert_eq!((cell.fg, cell.bg), (Color::White, Color::Red));
    let frame = drawn(&mut evening, SIZES[0], Depth::None);
    assert!(frame.cell_of("IKKE LAGRET").modifier.contains(Modifier::BOLD | Modifier::REVERSED));
    assert!(frame.has("Hei"));
}

#[test]
fn colours_that_mean_something_and_signs_that_say_the_same_without_them() {
    let mut evening = on_practice();
    evening.press("<c-f>Heimdal<enter>");
    let frame = drawn(&mut evening, SIZES[0], Depth::Sixteen);
    assert_eq!(frame.cell_of("! Vi lovet: sende").fg, Color::Red, "a promise of ours that is overdue");
    assert_eq!(frame.cell_of("> De skulle: holde").fg, Color::Blue, "a promise of theirs");
    assert_eq!(frame.cell_of("NY").fg, Color::Yellow, "a new rep");
    assert!(frame.cell_of("☎").modifier.contains(Modifier::BOLD));
    let edges = |frame: &Frame, evening: &Evening| {
        let panes = layout::panes(layout::body(SIZES[0]), evening.model());
        (frame.buffer[(panes.queue.x, panes.queue.y)].clone(), frame.buffer[(panes.note.x, panes.note.y)].clone())
    };
    let (queue, note) = edges(&frame, &evening);
    assert_eq!((queue.fg, note.fg), (Color::Cyan, Color::DarkGray), "the edge of the pane with focus");
    evening.press("<enter>Hei");
    let frame = drawn(&mut evening, SIZES[0], Depth::Sixteen);
    let (queue, note) = edges(&frame, &evening);
    assert_eq!((queue.fg, note.fg), (Color::DarkGray, Color::Cyan));
    assert_eq!(frame.cell_of("● ringer").fg, Color::Yellow, "a call goes on");
    assert_eq!(frame.cell_of("lagret ").fg, Color::Green);

    // Without colours the same is told by weight and signs.
    let mut evening = on_practice();
    evening.press("<c-f>Heimdal<enter>");
    let frame = drawn(&mut evening, SIZES[0], Depth::None);
    for text in ["! Vi lovet: sende", "> De skulle: holde", "NY"] {
        let cell = frame.cell_of(text);
        assert_eq!((cell.fg, cell.bg), (Color::Reset, Color::Reset), "{text}");
    }
    assert!(frame.cell_of("! Vi lovet: sende").modifier.contains(Modifier::BOLD));
    let (queue, note) = edges(&frame, &evening);
    assert!(queue.modifier.contains(Modifier::BOLD) && note.modifier.contains(Modifier::DIM));
    assert!(frame.buffer.content.iter().all(|cell| (cell.fg, cell.bg) == (Color::Reset, Color::Reset)));
}

#[test]
fn the_chosen_row_is_reversed_and_marked() {
    for depth in [Depth::Sixteen, Depth::None] {
        let mut evening = on_the_list();
        evening.press("j");
        let frame = drawn(&mut evening, SIZES[0], depth);
        assert!(frame.cell_of("▸ Bodø Kabel").modifier.contains(Modifier::REVERSED));
        assert!(!frame.cell_of("Aure Verksted").modifier.contains(Modifier::REVERSED));
        evening.press("<enter>");
        assert!(drawn(&mut evening, SIZES[0], depth).has("☎ Bodø Kabel"), "the one on the phone");
    }
}

#[test]
fn the_pane_with_focus_is_marked_in_every_size() {
    for size in SIZES {
        let mut evening = on_practice();
        evening.press("<enter>");
        for _ in 0..5 {
            evening.press("<tab>");
            let frame = drawn(&mut evening, size, Depth::None);
            assert_eq!(frame.text().matches("┌▸").count(), 1, "{:?}\n{}", evening.model().focus, frame.text());
        }
    }
}

#[test]
fn the_caret_stands_where_the_next_letter_goes() {
    for size in SIZES {
        let mut evening = on_the_list();
        evening.press("<enter>Åse sier hei");
        let before = drawn(&mut evening, size, Depth::None).caret.unwrap();
        evening.press("X");
        let frame = drawn(&mut evening, size, Depth::None);
        assert_eq!(frame.buffer[before].symbol(), "X");
        assert_eq!(frame.caret, Some((before.0 + 1, before.1)));
        // It stays in sight however much is written.
        evening.press(&"ord og flere ord ".repeat(60));
        let frame = drawn(&mut evening, size, Depth::None);
        let caret = frame.caret.unwrap();
        let note = layout::panes(layout::body(size), evening.model()).note;
        assert!(note.contains(caret.into()), "{caret:?} {note:?}");
    }
}

/// The list with other words in its rows.
fn changed(sql: &str) -> Evening {
    let mut evening = on_the_list();
    Connection::open(evening.file()).unwrap().execute_batch(sql).unwrap();
    evening.restart();
    evening
}

#[test]
fn long_words_are_cut_where_one_can_see_it() {
    let long = format!("{}SLUTT", "Langnavn".repeat(30));
    let mut evening = changed(&format!(
        "UPDATE club SET name = '{long}', municipality = '{long}', remark = '{long}', workplace = '{long}x';
         UPDATE person SET given_name = '{long}', best_time = '{long}'; UPDATE round SET name = '{long}';"
    ));
    for size in SIZES {
        for script in ["", "<enter>", "<c-s>2"] {
            evening.press(script);
            let frame = drawn(&mut evening, size, Depth::None);
            for line in frame.lines().iter().filter(|line| line.contains("Langnavn")) {
                for part in line.split('│').filter(|part| part.contains("Langnavn")) {
                    let is_whole = part.contains("SLUTT") || part.contains('…');
                    // What is wrapped goes on in the next line.
                    let is_wrapped = part.trim().chars().all(char::is_alphanumeric) || part.contains("Enter ");
                    assert!(is_whole || is_wrapped, "{part:?} of\n{}", frame.text());
                }
            }
        }
    }
}

#[test]
fn nothing_raw_reaches_the_terminal_whatever_the_database_holds() {
    let raw = "X' || char(27) || '[2J' || char(27) || ']0;eid' || char(7) || char(8238) || 'Y' || char(155) || '\t' || char(10) || 'Z";
    for language in Language::ALL {
        let mut evening = changed(&format!(
            "UPDATE club SET name = '{raw}', municipality = '{raw}', remark = '{raw}';
             UPDATE person SET given_name = '{raw}', best_time = '{raw}'; UPDATE round SET name = '{raw}';
             UPDATE offer SET name = '{raw}';"
        ))
        .speaking(language);
        for script in [
            "",
            "<enter>",
            "<c-s>",
            "1",
            "<esc><c-s>8",
            "<esc>",
            "f0<esc>",
            "w",
            "<esc>q",
            "<esc>s",
            "<esc><f6>",
            "<enter>",
        ] {
            evening.press(script);
            for size in SIZES {
                let frame = drawn(&mut evening, size, Depth::Sixteen);
                let bad = frame.buffer.content.iter().find(|cell| cell.symbol().chars().any(is_harmful));
                assert!(bad.is_none(), "{script} {bad:?}");
            }
        }
    }
}

#[test]
fn every_window_can_be_drawn_in_every_state() {
    let mut evening = on_practice();
    for script in [
        "",
        NOTE,
        "<tab><tab><tab>",
        "<c-s>",
        "1",
        "<esc><c-s>2",
        "<f1>",
        "<esc><c-p>",
        "<esc>w",
        "<esc>q",
        "<esc>n",
        "<esc><f6>",
        "<enter>",
    ] {
        evening.press(script);
        for width in [1, 2, 10, 59, 60, 61, 79, 80, 99, 100, 101, 119, 120, 200] {
            for height in [1, 2, 17, 18, 19, 23, 24, 27, 28, 30, 36, 60] {
                drawn(&mut evening, (width, height), Depth::Sixteen);
            }
        }
    }
}

#[test]
fn the_line_at_the_bottom_names_the_keys_that_work_here() {
    for language in Language::ALL {
        let mut evening = on_the_list().speaking(language);
        for size in SIZES {
            let frame = drawn(&mut evening, size, Depth::None);
            let last = frame.lines().pop().unwrap();
            assert!(last.contains("Enter ") && last.contains(" q ") && last.contains(" w "), "{last}");
        }
        evening.press("<enter>");
        let last = drawn(&mut evening, SIZES[0], Depth::None).lines().pop().unwrap();
        assert!(last.contains("Ctrl+S"), "{last}");
    }
}

#[test]
fn help_holds_every_key_of_the_table() {
    for language in Language::ALL {
        let mut evening = on_the_list().speaking(language);
        evening.press("<f1>");
        let mut seen = String::new();
        for _ in 0..400 {
            seen += &drawn(&mut evening, SIZES[0], Depth::None).text();
            evening.press("<down>");
        }
        // What has no key is for the palette to show.
        for row in evening.model().keys.rows().iter().filter(|row| !row.chords.is_empty()) {
            let name =
                evening.lang().capital(ringerunde::words::commands::name_in(evening.lang(), row.scope, row.command));
            assert!(seen.contains(&name), "{name}");
            for chord in &row.chords {
                assert!(seen.contains(&chord.to_string()), "{chord}");
            }
        }
    }
}
