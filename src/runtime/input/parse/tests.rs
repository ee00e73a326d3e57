//! What the bytes of terminals mean, and that no bytes whatever can stall, panic or swallow the keys after them.

use super::*;
use proptest::prelude::*;

fn read(bytes: &[u8]) -> Vec<Input> {
    let (mut parser, mut out) = (Parser::default(), VecDeque::new());
    parser.feed(bytes, &mut out);
    while parser.patience().is_some() {
        parser.give_up(&mut out);
    }
    out.into()
}

fn key(bytes: &[u8]) -> (KeyCode, KeyModifiers) {
    match read(bytes).as_slice() {
        [Input::Key(key)] => (key.code, key.modifiers),
        other => panic!("{bytes:?} became {other:?}"),
    }
}

const NONE: KeyModifiers = KeyModifiers::NONE;
const SHIFT: KeyModifiers = KeyModifiers::SHIFT;
const ALT: KeyModifiers = KeyModifiers::ALT;
const CONTROL: KeyModifiers = KeyModifiers::CONTROL;

#[test]
fn keys_are_named_as_crossterm_names_them() {
    let cases: &[(&[u8], KeyCode, KeyModifiers)] = &[
        (b"a", KeyCode::Char('a'), NONE),
        (b"A", KeyCode::Char('A'), SHIFT),
        ("å".as_bytes(), KeyCode::Char('å'), NONE),
        ("Ø".as_bytes(), KeyCode::Char('Ø'), SHIFT),
        ("🙂".as_bytes(), KeyCode::Char('🙂'), NONE),
        (b"\r", KeyCode::Enter, NONE),
        (b"\n", KeyCode::Enter, NONE),
        (b"\t", KeyCode::Tab, NONE),
        (b"\x7f", KeyCode::Backspace, NONE),
        (b"\x08", KeyCode::Char('h'), CONTROL),
        (b"\x13", KeyCode::Char('s'), CONTROL),
        (b"\0", KeyCode::Char(' '), CONTROL),
        (b"\x1f", KeyCode::Char('7'), CONTROL),
        (b"\x1b", KeyCode::Esc, NONE),
        (b"\x1b1", KeyCode::Char('1'), ALT),
        ("\x1bø".as_bytes(), KeyCode::Char('ø'), ALT),
        (b"\x1b\r", KeyCode::Enter, ALT),
        (b"\x1b\x7f", KeyCode::Backspace, ALT),
        (b"\x1b[", KeyCode::Char('['), ALT),
        (b"\x1bO", KeyCode::Char('O'), ALT.union(SHIFT)),
        (b"\x1b[A", KeyCode::Up, NONE),
        (b"\x1bOB", KeyCode::Down, NONE),
        (b"\x1b[1;5C", KeyCode::Right, CONTROL),
        (b"\x1b[1;3D", KeyCode::Left, ALT),
        (b"\x1b[1;6H", KeyCode::Home, CONTROL.union(SHIFT)),
        (b"\x1b[7~", KeyCode::Home, NONE),
        (b"\x1b[3;5~", KeyCode::Delete, CONTROL),
        (b"\x1b[5~", KeyCode::PageUp, NONE),
        (b"\x1b[Z", KeyCode::BackTab, SHIFT),
        (b"\x1bOP", KeyCode::F(1), NONE),
        (b"\x1b[[E", KeyCode::F(5), NONE),
        (b"\x1b[15~", KeyCode::F(5), NONE),
        (b"\x1b[21~", KeyCode::F(10), NONE),
        (b"\x1b[24;2~", KeyCode::F(12), SHIFT),
        (b"\x1b[1;2R", KeyCode::F(3), SHIFT),
        (b"\x1b[13;5u", KeyCode::Enter, CONTROL),
        (b"\x1b[229;3u", KeyCode::Char('å'), ALT),
        (b"\x1b[27;5;13~", KeyCode::Enter, CONTROL),
    ];
    for (bytes, code, modifiers) in cases {
        assert_eq!(key(bytes), (*code, *modifiers), "{:?}", String::from_utf8_lossy(bytes));
    }
}

#[test]
fn clicks_and_the_wheel_are_told_and_nothing_else_the_mouse_does() {
    let mouse = |kind, column, row, modifiers| vec![Input::Mouse(MouseEvent { kind, column, row, modifiers })];
    assert_eq!(read(b"\x1b[<0;10;5M"), mouse(MouseEventKind::Down(MouseButton::Left), 9, 4, NONE));
    assert_eq!(read(b"\x1b[<2;1;1M"), mouse(MouseEventKind::Down(MouseButton::Right), 0, 0, NONE));
    assert_eq!(read(b"\x1b[<64;300;5M"), mouse(MouseEventKind::ScrollUp, 299, 4, NONE));
    assert_eq!(read(b"\x1b[<81;3;5M"), mouse(MouseEventKind::ScrollDown, 2, 4, CONTROL));
    for silent in ["\x1b[<0;10;5m", "\x1b[<35;10;5M", "\x1b[<32;10;5M", "\x1b[<0;10M", "\x1b[M !!", "\x1b[32;30;40M"] {
        assert_eq!(read(silent.as_bytes()), [], "{silent:?}");
    }
}

#[test]
fn answers_and_reports_nobody_asked_for_are_not_keys() {
    for noise in ["\x1b[?62;22c", "\x1b[12;40R", "\x1b[I", "\x1b[O", "\x1b[201~", "\x1b[99;99;99z", "\x1b[97;1:3u"] {
        assert_eq!(read(noise.as_bytes()), [], "{noise:?}");
    }
    assert_eq!(read(b"\x1b[12\x1b[A"), [Input::Key(KeyCode::Up.into())]);
    assert_eq!(read(b"\xff\xc3a"), [Input::Key(KeyCode::Char('a').into())]);
}

#[test]
fn esc_and_then_a_key_in_another_read_are_two_keys_once_patience_is_over() {
    let (mut parser, mut out) = (Parser::default(), VecDeque::new());
    parser.feed(b"\x1b", &mut out);
    assert_eq!(parser.patience(), Some(SEQUENCE_PATIENCE));
    parser.give_up(&mut out);
    parser.feed(b"w", &mut out);
    assert_eq!(Vec::from(out), [Input::Key(KeyCode::Esc.into()), Input::Key(KeyCode::Char('w').into())]);
    assert_eq!(parser.patience(), None);
}

#[test]
fn a_paste_is_one_text_with_plain_line_ends_whatever_is_in_it() {
    let bytes = "a\x1b[200~én\r\nto\rtre\x1b[A\x03\x1b[201~b".as_bytes();
    let want = [
        Input::Key(KeyCode::Char('a').into()),
        Input::Paste("én\nto\ntre\x1b[A\x03".into()),
        Input::Key(KeyCode::Char('b').into()),
    ];
    assert_eq!(read(bytes), want);
    for cut in 0..bytes.len() {
        let (mut parser, mut out) = (Parser::default(), VecDeque::new());
        parser.feed(&bytes[..cut], &mut out);
        parser.feed(&bytes[cut..], &mut out);
        assert_eq!(Vec::from(out), want, "cut at {cut}");
    }
}

#[test]
fn the_late_rest_of_a_slow_paste_is_text_and_never_a_command() {
    let (mut parser, mut out) = (Parser::default(), VecDeque::new());
    parser.feed(b"\x1b[200~first half", &mut out);
    parser.give_up(&mut out);
    parser.feed(b"\rq\x1b[201~x", &mut out);
    let want = [Input::Paste("first half".into()), Input::Paste("\nq".into()), Input::Key(KeyCode::Char('x').into())];
    assert_eq!(Vec::from(std::mem::take(&mut out)), want);

    parser.feed(b"\x1b[200~first half", &mut out);
    parser.give_up(&mut out);
    parser.feed(b"and far more than a finger can type", &mut out);
    parser.give_up(&mut out);
    parser.feed(b"w", &mut out);
    let want = [
        Input::Paste("first half".into()),
        Input::Paste("and far more than a finger can type".into()),
        Input::Key(KeyCode::Char('w').into()),
    ];
    assert_eq!(Vec::from(out), want);
}

#[test]
fn a_paste_larger_than_the_memory_should_hold_comes_in_pieces_that_lose_nothing() {
    let text = "blåbærsyltetøy\r\n".repeat(PIECE / 8);
    let (mut parser, mut out) = (Parser::default(), VecDeque::new());
    parser.feed(b"\x1b[200~", &mut out);
    for chunk in text.as_bytes().chunks(4095) {
        parser.feed(chunk, &mut out);
    }
    parser.feed(PASTE_END, &mut out);
    let pieces: Vec<_> =
        out.iter().map(|i| if let Input::Paste(p) = i { p.as_str() } else { panic!("{i:?}") }).collect();
    assert!(pieces.len() > 1);
    assert_eq!(pieces.concat(), text.replace("\r\n", "\n"));
}

proptest! {
    #[test]
    fn no_bytes_swallow_the_key_that_comes_after_a_pause(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let (mut parser, mut out) = (Parser::default(), VecDeque::new());
        parser.feed(&bytes, &mut out);
        while parser.patience().is_some() {
            parser.give_up(&mut out);
        }
        parser.feed(b"k", &mut out);
        prop_assert_eq!(out.back(), Some(&Input::Key(KeyCode::Char('k').into())));
    }

    #[test]
    fn where_a_read_ends_does_not_matter(text in "[a-zåA-Z \r\u{1b}\\[O;~0-9]{0,60}", cut in 0usize..60) {
        let bytes = text.as_bytes();
        let cut = cut.min(bytes.len());
        let (mut parser, mut out) = (Parser::default(), VecDeque::new());
        parser.feed(&bytes[..cut], &mut out);
        parser.feed(&bytes[cut..], &mut out);
        let (mut whole, mut expected) = (Parser::default(), VecDeque::new());
        whole.feed(bytes, &mut expected);
        prop_assert_eq!(out, expected);
    }

    #[test]
    fn typed_text_comes_back_letter_for_letter(text in "\\PC{0,80}") {
        let typed: String = read(text.as_bytes()).iter()
            .map(|i| match i { Input::Key(KeyEvent { code: KeyCode::Char(c), .. }) => *c, other => panic!("{other:?}") })
            .collect();
        prop_assert_eq!(typed, text);
    }
}
