//! What typing, moving and undoing do to a note. The editor is [`super`]; its rows are tried beside [`super::sight`].

use proptest::prelude::*;

use super::*;

fn typed(editor: &mut Editor, text: &str) {
    for letter in text.chars() {
        let code = if letter == '\n' { KeyCode::Enter } else { KeyCode::Char(letter) };
        editor.key(KeyEvent::new(code, KeyModifiers::NONE));
    }
}

#[test]
fn what_is_typed_is_what_is_there() {
    let mut editor = Editor::new("", (0, 0));
    typed(&mut editor, "Går bra på Øya\næøå");
    assert_eq!((editor.text().as_str(), editor.caret()), ("Går bra på Øya\næøå", (1, 3)));
}

#[test]
fn an_editor_is_given_back_with_its_caret() {
    let editor = Editor::new("en\nto tre", (1, 2));
    assert_eq!((editor.text().as_str(), editor.caret()), ("en\nto tre", (1, 2)));
}

#[test]
fn undo_goes_back_a_word_and_redo_brings_it_back() {
    let mut editor = Editor::new("", (0, 0));
    typed(&mut editor, "lite å gjøre");
    assert!(editor.undo());
    assert_eq!(editor.text(), "lite å ");
    assert!(editor.redo());
    assert!(editor.text().starts_with("lite å gj"));
}

#[test]
fn backspace_takes_a_whole_letter() {
    let mut editor = Editor::new("", (0, 0));
    editor.paste("ja 👩‍👧");
    editor.key(KeyEvent::new(KeyCode::Backspace, KeyModifiers::NONE));
    assert_eq!(editor.text(), "ja ");
}

fn pressed(editor: &mut Editor, code: KeyCode, modifiers: KeyModifiers) -> bool {
    editor.key(KeyEvent::new(code, modifiers))
}

#[test]
fn a_heading_takes_nothing_that_is_selected() {
    let mut editor = Editor::new("Går bra", (0, 0));
    pressed(&mut editor, KeyCode::End, KeyModifiers::SHIFT);
    editor.heading("– Nok arbeid?");
    assert_eq!(editor.text(), "Går bra\n– Nok arbeid?\n");
}

#[test]
fn undo_of_one_deletion_undoes_nothing_that_was_written_before_it() {
    let mut editor = Editor::new("", (0, 0));
    editor.paste("ja nei");
    pressed(&mut editor, KeyCode::Backspace, KeyModifiers::NONE);
    assert!(editor.undo());
    assert_eq!((editor.text().as_str(), editor.caret()), ("ja nei", (0, 6)));
    typed(&mut editor, "tid");
    pressed(&mut editor, KeyCode::Backspace, KeyModifiers::NONE);
    for after in ["ja neitid", "ja nei", ""] {
        assert!(editor.undo());
        assert_eq!(editor.text(), after);
    }
}

#[test]
fn undo_of_a_letter_leaves_one_that_was_typed_elsewhere() {
    let mut editor = Editor::new("ja nei", (0, 2));
    typed(&mut editor, "a");
    pressed(&mut editor, KeyCode::End, KeyModifiers::NONE);
    typed(&mut editor, "i");
    assert!(editor.undo());
    assert_eq!((editor.text().as_str(), editor.caret()), ("jaa nei", (0, 7)));
}

#[test]
fn the_caret_steps_over_what_is_seen_as_one_letter() {
    let mut editor = Editor::new("e\u{301}👩‍👧\nå", (1, 0));
    for (code, after) in [
        (KeyCode::Left, (0, 5)),
        (KeyCode::Left, (0, 2)),
        (KeyCode::Left, (0, 0)),
        (KeyCode::Left, (0, 0)),
        (KeyCode::Right, (0, 2)),
        (KeyCode::Right, (0, 5)),
        (KeyCode::Right, (1, 0)),
        (KeyCode::Right, (1, 1)),
        (KeyCode::Right, (1, 1)),
    ] {
        pressed(&mut editor, code, KeyModifiers::NONE);
        assert_eq!(editor.caret(), after);
    }
}

#[test]
fn delete_takes_a_whole_letter_and_the_line_break_after_it_stays() {
    let mut editor = Editor::new("e\u{301}\nja", (0, 0));
    assert!(pressed(&mut editor, KeyCode::Delete, KeyModifiers::NONE));
    assert_eq!(editor.text(), "\nja");
    assert!(pressed(&mut editor, KeyCode::Delete, KeyModifiers::NONE));
    assert_eq!(editor.text(), "ja");
    assert!(editor.undo() && editor.undo());
    assert_eq!(editor.text(), "e\u{301}\nja");
}

#[test]
fn a_selection_that_came_to_nothing_leaves_backspace_a_whole_letter() {
    let mut editor = Editor::new("ja 👩‍👧", (0, 6));
    pressed(&mut editor, KeyCode::Left, KeyModifiers::SHIFT);
    pressed(&mut editor, KeyCode::Right, KeyModifiers::SHIFT);
    pressed(&mut editor, KeyCode::Backspace, KeyModifiers::NONE);
    assert_eq!(editor.text(), "ja ");
}

#[test]
fn an_arrow_goes_from_a_selection_to_its_edge() {
    for (code, after) in [(KeyCode::Left, (0, 1)), (KeyCode::Right, (1, 1))] {
        let mut editor = Editor::new("ja\nnei", (0, 1));
        pressed(&mut editor, KeyCode::Down, KeyModifiers::SHIFT);
        pressed(&mut editor, code, KeyModifiers::NONE);
        assert_eq!(editor.caret(), after);
    }
}

#[test]
fn the_end_of_a_selection_is_a_change_though_the_caret_stays() {
    let mut editor = Editor::new("ja", (0, 0));
    pressed(&mut editor, KeyCode::End, KeyModifiers::SHIFT);
    assert!(pressed(&mut editor, KeyCode::End, KeyModifiers::NONE));
    assert!(!pressed(&mut editor, KeyCode::End, KeyModifiers::NONE));
}

#[test]
fn ctrl_home_and_ctrl_end_go_to_the_very_ends() {
    let mut editor = Editor::new("Går bra\nja\npå Øya", (1, 1));
    pressed(&mut editor, KeyCode::Home, KeyModifiers::CONTROL);
    assert_eq!(editor.caret(), (0, 0));
    pressed(&mut editor, KeyCode::End, KeyModifiers::CONTROL);
    assert_eq!(editor.caret(), (2, 6));
}

#[test]
fn in_a_line_of_a_hundred_thousand_letters_an_arrow_is_one_step() {
    let mut editor = Editor::new(&"a".repeat(100_000), (0, 0));
    pressed(&mut editor, KeyCode::End, KeyModifiers::NONE);
    pressed(&mut editor, KeyCode::Left, KeyModifiers::NONE);
    assert_eq!(editor.caret(), (0, 99_999));
    pressed(&mut editor, KeyCode::Right, KeyModifiers::NONE);
    assert_eq!(editor.caret(), (0, 100_000));
}

#[test]
fn blanks_around_a_paste_stay() {
    let mut editor = Editor::new("", (0, 0));
    for text in ["Kari ", "og\n", "  Per\t", " \n "] {
        editor.paste(text);
    }
    assert_eq!(editor.text().replace('\t', "»"), "Kari og\n  Per» \n ");
}

#[test]
fn a_paste_is_composed_and_harmless() {
    let mut editor = Editor::new("", (0, 0));
    editor.paste("A\u{30a}se\u{1b}[31m\r\nrød\u{202e}");
    assert!(editor.text().starts_with("Åse"));
    assert!(!editor.text().contains(['\u{1b}', '\u{202e}', '\r']));
}

/// Whatever may be pressed in a note.
fn keys() -> impl Strategy<Value = Vec<KeyEvent>> {
    let codes = [
        KeyCode::Char('a'),
        KeyCode::Char(' '),
        KeyCode::Char('日'),
        KeyCode::Char('\u{301}'),
        KeyCode::Enter,
        KeyCode::Backspace,
        KeyCode::Delete,
        KeyCode::Left,
        KeyCode::Right,
        KeyCode::Up,
        KeyCode::Down,
        KeyCode::Home,
        KeyCode::End,
        KeyCode::PageUp,
        KeyCode::PageDown,
    ];
    let modifiers = [
        KeyModifiers::NONE,
        KeyModifiers::NONE,
        KeyModifiers::SHIFT,
        KeyModifiers::CONTROL,
        KeyModifiers::CONTROL | KeyModifiers::SHIFT,
    ];
    let key = (prop::sample::select(codes.to_vec()), prop::sample::select(modifiers.to_vec()));
    prop::collection::vec(key.prop_map(|(code, modifiers)| KeyEvent::new(code, modifiers)), 0..40)
}

proptest! {
    #[test]
    fn whatever_is_pressed_can_be_undone_and_done_again(
        text in "[a-c \n日e\u{301}]{0,40}",
        keys in keys(),
        window in (1u16..12, 1u16..5),
    ) {
        let mut editor = Editor::new(&text, (0, 3));
        for key in keys {
            let before = (editor.text(), editor.caret());
            let has_changed = editor.key(key);
            prop_assert!(has_changed || before == (editor.text(), editor.caret()), "{:?}", key);
            let seen = editor.seen(window.0, window.1);
            prop_assert!(seen.rows.len() > seen.caret.1);
            // A row stays empty only under a text that is shown from its beginning.
            let rows = editor.lines().iter().map(|line| rows::rows(line, usize::from(window.0)).count()).sum::<usize>();
            prop_assert_eq!(seen.rows.len(), rows.min(usize::from(window.1)));
        }
        let after = editor.text();
        while editor.undo() {}
        prop_assert_eq!(editor.text(), text);
        while editor.redo() {}
        prop_assert_eq!(editor.text(), after);
    }
}
