//! The terminal as a guest uses it: taken, drawn on, given back however the program ends, and no key lost on the way.
//! The program itself is in the journeys.

use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::guest;
use super::terminal::Term;

/// Whether the shell has its terminal back: screen, cursor, paste, mouse.
pub fn given_back(term: &Term) -> bool {
    let modes = |s: &vt100::Screen| {
        s.alternate_screen()
            || s.hide_cursor()
            || s.bracketed_paste()
            || s.mouse_protocol_mode() != vt100::MouseProtocolMode::None
    };
    let title_back = term.output().windows(8).any(|w| w == b"\x1b[23;0t\0" || w.starts_with(b"\x1b[23;0t"));
    !term.look(modes) && (title_back || term.output().ends_with(b"\x1b[23;0t"))
}

#[test]
fn the_terminal_is_taken_and_given_back() {
    let mut term = guest::start("", 60, 6);
    term.wait_for("ready").unwrap();
    term.look(|s| {
        assert!(s.alternate_screen() && s.hide_cursor() && s.bracketed_paste());
        assert_eq!(s.mouse_protocol_mode(), vt100::MouseProtocolMode::PressRelease);
        assert_eq!(s.mouse_protocol_encoding(), vt100::MouseProtocolEncoding::Sgr);
    });
    term.keys("<c-q>");
    assert_eq!(term.wait_exit(), Ok(0));
    assert!(given_back(&term));
}

#[test]
fn a_panic_gives_the_terminal_back_first_and_then_speaks() {
    let mut term = guest::start("", 100, 12);
    term.wait_for("ready").unwrap();
    term.keys("<c-p>");
    assert_ne!(term.wait_exit(), Ok(0));
    assert!(given_back(&term));
    assert!(term.screen().contains("the guest falls"), "{}", term.screen());
}

#[test]
fn every_ending_signal_reaches_the_loop_and_the_terminal_is_given_back() {
    for (signal, code) in [("TERM", 40), ("INT", 40), ("HUP", 41)] {
        let mut term = guest::start("", 60, 6);
        term.wait_for("ready").unwrap();
        term.signal(signal);
        assert_eq!(term.wait_exit(), Ok(code), "{signal}");
        assert!(given_back(&term), "{signal}");
    }
}

#[test]
fn a_closed_window_ends_the_program_with_what_was_typed() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("last-words");
    let mut term = guest::start_with(&[("GUEST", ""), ("GUEST_FILE", file.to_str().unwrap())], 60, 6);
    term.wait_for("ready").unwrap();
    term.keys("blåbær");
    term.wait_for("blåbær").unwrap();
    term.close();
    let end = term.wait_end().unwrap();
    assert_eq!(end.exit_code(), 41, "{end:?}");
    assert_eq!(fs::read_to_string(file).unwrap(), "Hangup after blåbær");
}

#[test]
fn keys_typed_before_the_first_frame_are_not_lost() {
    let mut term = guest::start("slow", 60, 6);
    term.keys("tidlig");
    term.wait_for("tidlig\nkeys=6").unwrap();
}

#[test]
fn a_burst_of_two_thousand_keys_does_not_stall() {
    let mut term = guest::start("", 60, 6);
    term.wait_for("ready").unwrap();
    let start = Instant::now();
    term.keys(&"j".repeat(2000));
    term.wait_for("keys=2000").unwrap();
    assert!(start.elapsed() < Duration::from_secs(2), "{:?}", start.elapsed());
}

#[test]
fn arrows_in_a_burst_never_fall_apart_into_letters() {
    let mut term = guest::start("", 60, 6);
    term.wait_for("ready").unwrap();
    term.keys(&"<c-right><down>".repeat(2000));
    term.wait_for("Down").unwrap();
    term.keys("x");
    term.wait_for("keys=1 ").unwrap();
    assert!(term.screen().starts_with("x\n"), "{}", term.screen());
}

#[test]
fn a_paste_is_one_thing_and_one_without_end_swallows_nothing() {
    let mut term = guest::start("", 60, 6);
    term.wait_for("ready").unwrap();
    term.send(format!("\x1b[200~{}\x1b[201~", "ord\r".repeat(25_000)).as_bytes());
    term.wait_for("paste of 100000").unwrap();
    term.send(b"\x1b[200~uten ende");
    term.wait_for("paste of 9: uten ende").unwrap();
    term.keys("ab");
    term.wait_for("ab\nkeys=2").unwrap();
}

#[test]
fn clicks_and_esc_arrive() {
    let mut term = guest::start("", 60, 6);
    term.wait_for("ready").unwrap();
    term.keys("<click:7,3>");
    term.wait_for("Down(Left) at 7,3").unwrap();
    term.keys("<wheel-down:2,1>");
    term.wait_for("ScrollDown at 2,1").unwrap();
    term.keys("<esc>");
    term.wait_for("Esc").unwrap();
    term.keys("<a-1>");
    term.wait_for("Char('1')+KeyModifiers(ALT)").unwrap();
}

#[test]
fn the_cursor_is_real_and_follows_the_text() {
    let mut term = guest::start("cursor", 60, 6);
    term.wait_for("ready").unwrap();
    assert_eq!(term.cursor(), Some((0, 0)));
    term.keys("æøå");
    term.wait_for("keys=3").unwrap();
    term.settle();
    assert_eq!(term.cursor(), Some((3, 0)));
}

#[test]
fn a_storm_of_window_sizes_leaves_the_screen_of_the_last() {
    let mut term = guest::start("", 60, 6);
    term.wait_for("ready").unwrap();
    term.keys("tekst");
    for i in 0..100 {
        term.resize(20 + i * 7 % 100, 4 + i % 20);
        thread::sleep(Duration::from_millis(u64::from(i % 3)));
    }
    term.resize(60, 6);
    term.wait_for("60x6").unwrap();
    term.settle();
    assert_eq!(term.screen().trim_end(), "tekst\nkeys=5 ready\n60x6");
}

#[test]
fn stopped_and_continued_the_screen_comes_back_whole() {
    let mut term = guest::start("", 60, 6);
    term.keys("før");
    term.wait_for("før\nkeys=3").unwrap();
    term.signal("TSTP");
    term.wait_until("the shell's screen", |s| !s.alternate_screen()).unwrap();
    thread::sleep(Duration::from_millis(50));
    term.signal("CONT");
    term.wait_for("før\nkeys=3").unwrap();
    term.keys("etter");
    term.wait_for("føretter\nkeys=8").unwrap();
    assert!(term.look(|s| s.alternate_screen() && s.bracketed_paste() && s.hide_cursor()));
    term.keys("<c-q>");
    assert_eq!(term.wait_exit(), Ok(0));
    assert!(given_back(&term));
}

#[test]
fn an_idle_program_writes_nothing() {
    let term = guest::start("", 60, 6);
    term.wait_for("ready").unwrap();
    term.settle();
    let before = term.byte_count();
    thread::sleep(Duration::from_millis(500));
    assert_eq!(term.byte_count(), before);
}

#[test]
fn text_is_copied_through_the_terminal_and_the_title_names_nobody() {
    let mut term = guest::start("", 60, 6);
    term.wait_for("ready").unwrap();
    term.keys("<c-y>x");
    term.wait_for("keys=1").unwrap();
    let output = String::from_utf8(term.output()).unwrap();
    assert!(output.contains("\x1b]52;c;YmzDpWLDpnI="), "{output:?}");
    assert!(output.contains("\x1b]0;ringerunde\x07"));
}

#[test]
fn a_terminal_that_can_only_write_lines_gets_a_sentence() {
    let home = tempfile::tempdir().unwrap();
    let data = home.path().to_str().unwrap();
    let mut term = Term::start(&["practice"], 150, 12, &[("TERM", "dumb"), ("XDG_DATA_HOME", data)]);
    assert_eq!(term.wait_exit(), Ok(1));
    assert!(term.screen().contains("TERM=dumb"), "{}", term.screen());
    assert!(!term.output().contains(&0x1b));
}

#[test]
fn without_a_terminal_there_is_an_error_and_not_a_byte_of_mess() {
    let exe = std::env::current_exe().unwrap();
    let end = Command::new(&exe).args(guest::ARGS).env("GUEST", "").stdin(Stdio::null()).output().unwrap();
    assert!(!end.status.success());
    assert!(String::from_utf8_lossy(&end.stderr).contains("InputIsNone"), "{end:?}");
    assert!(!end.stdout.contains(&0x1b));
    let shell = format!("{} {} | cat", exe.display(), guest::ARGS.join(" "));
    let mut term = Term::start_program("sh", &["-c", &shell], 120, 30, &[("GUEST", "")]);
    term.wait_exit().unwrap();
    assert!(term.screen().contains("OutputIsNone"), "{}", term.screen());
    assert!(!term.output().windows(6).any(|w| w == b"\x1b[?104"));
}
