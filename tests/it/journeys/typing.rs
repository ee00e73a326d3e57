//! Letters are text where text is typed, pastes are text everywhere, bursts come to the same as single keys, and Esc loses
//! nothing.

use ringerunde::app::dialog::Dialog;
use ringerunde::app::model::Pane;
use ringerunde::app::msg::Msg;
use ringerunde::domain::call::NextStep;

use super::evening::Evening;

/// Every letter that is a command somewhere.
const LETTERS: &str = "qwsfujkgGnitedcxp1234567890abhlmorvyzæøå?.,-";

#[test]
fn letters_are_text_while_the_note_is_written() {
    let mut evening = Evening::on_the_list();
    let before = evening.rows();
    evening.press("<enter>").press(LETTERS);
    assert_eq!((evening.note().as_str(), evening.dialog(), evening.shown()), (LETTERS, "", "Aure Verksted"));
    assert_eq!(evening.rows().calls, before.calls);
    assert_eq!(evening.rows().drafts[0].text, LETTERS);
}

#[test]
fn letters_are_text_in_every_dialog_that_takes_text() {
    for (open, name) in [("<c-f>", "find"), ("<c-p>", "palette"), ("s", "prompt"), ("n", "add club")] {
        let mut evening = Evening::on_the_list();
        let before = evening.rows();
        evening.press(open).press(LETTERS);
        assert_eq!(evening.dialog(), name);
        let text = match evening.model().dialogs.last() {
            Some(Dialog::Find(find)) => find.field.text(),
            Some(Dialog::Palette(palette)) => palette.field.text(),
            Some(Dialog::Prompt(prompt)) => prompt.field.text(),
            Some(Dialog::AddClub(form)) => form.fields[0].text(),
            _ => "",
        };
        assert_eq!(text, LETTERS, "{name}");
        assert_eq!(evening.rows(), before);
    }
}

#[test]
fn a_paste_is_text_and_never_a_command() {
    let paste = "<paste:q\rw\rs\r\x03u\u{1b}[2J>";
    let mut evening = Evening::on_the_list();
    let before = evening.rows();
    evening.press(paste);
    assert_eq!((evening.rows(), evening.dialog()), (before.clone(), ""), "nowhere to go: nothing happens");
    evening.press("<enter>").press(paste);
    assert_eq!(evening.note().split('\n').take(3).collect::<Vec<_>>(), ["q", "w", "s"]);
    assert!(!evening.note().contains('\u{1b}'));
    assert_eq!(evening.rows().calls, before.calls);
    // With the queue in focus it still belongs to the note, and does nothing to the queue.
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei <esc>").press("<paste:Enter\rq>");
    assert_eq!((evening.note().as_str(), evening.model().focus), ("Hei Enter\nq", Pane::Note));
    let mut evening = Evening::on_the_list();
    evening.press("<c-f>").press("<paste:Dok\rka>");
    assert_eq!(evening.dialog(), "find");
}

#[test]
fn a_hundred_thousand_pasted_letters_are_all_there() {
    let long = "Lang tekst med æøå og mye mer. ".repeat(3_300);
    let mut evening = Evening::on_the_list();
    evening.press("<enter>").press(&format!("<paste:{long}>"));
    assert_eq!((evening.note().len(), evening.rows().drafts[0].text.len()), (long.len(), long.len()));
}

#[test]
fn esc_from_the_outcome_list_loses_nothing() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Går bra<left><left><c-s>").press("<esc>");
    assert_eq!((evening.dialog(), evening.note().as_str()), ("", "Går bra"));
    assert_eq!((evening.model().focus, evening.rows().drafts[0].caret), (Pane::Note, (0, 5)));
    evening.press("X");
    assert_eq!(evening.note(), "Går bXra");
}

#[test]
fn esc_from_the_sheet_loses_neither_the_note_nor_the_answers() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Går bra<c-s>1").press("2fredag<tab>Kari<tab>4<tab>42 99 99 98<esc>");
    assert_eq!((evening.dialog(), evening.note().as_str()), ("", "Går bra"));
    evening.press(" nå<c-s>1");
    let Some(Dialog::Sheet(sheet)) = evening.model().dialogs.last() else { panic!("no sheet") };
    assert_eq!((sheet.next, sheet.when.text(), sheet.pulse), (NextStep::Meeting, "fredag", Some(4)));
    assert_eq!((sheet.number.text(), sheet.answers[0].who.text()), ("42 99 99 98", "Kari"));
    evening.press("<enter>");
    let call = evening.call("Aure Verksted");
    assert_eq!((call.note.as_str(), call.pulse, call.next_step), ("Går bra nå", Some(4), Some(NextStep::Meeting)));
    assert_eq!(evening.club("Aure Verksted").people[0].phones[0].number, "+4742999998");
}

#[test]
fn esc_in_the_note_only_moves_the_focus() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<esc>");
    assert_eq!((evening.model().focus, evening.note().as_str()), (Pane::Queue, "Hei"));
    evening.press("<c-n> du");
    assert_eq!(evening.note(), "Hei du");
}

#[test]
fn the_text_has_an_undo_of_its_own() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>lite å gjøre<c-z>");
    assert_eq!(evening.rows().drafts[0].text, "lite å ");
    evening.press("<c-y>");
    assert!(evening.note().starts_with("lite å gj"));
}

#[test]
fn the_wheel_over_the_note_brings_the_caret_along_into_the_draft() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>en<enter>to");
    evening.desk().take(Msg::Scrolled(Pane::Note, -1));
    evening.settle();
    assert_eq!(evening.rows().drafts[0].caret, (0, 2));
}

#[test]
fn a_heading_leaves_what_is_selected_where_it_is() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<home><s-end><a-1>");
    assert!(evening.note().starts_with("Hei\n– "), "{:?}", evening.note());
}

#[test]
fn a_marked_question_is_a_heading_in_the_note_and_does_not_move() {
    let mut evening = Evening::on_practice();
    evening.press("<enter>");
    let asked = evening.model().club.as_ref().unwrap().questions.clone();
    evening.press("Hei<a-1>svar");
    let lines: Vec<String> = evening.note().lines().map(str::to_owned).collect();
    assert_eq!(lines, ["Hei".to_owned(), format!("– {}", asked[0].words), "svar".into()]);
    assert_eq!(evening.rows().drafts[0].asked, [asked[0].id.clone()]);
    assert_eq!(evening.model().club.as_ref().unwrap().questions, asked);
    evening.press("<c-s>2");
    assert_eq!(evening.rows().calls.iter().max_by_key(|call| call.id).unwrap().asked, [asked[0].id.clone()]);
}

/// What can be told of an evening without its ids.
fn told(evening: &Evening) -> String {
    let rows = evening.rows();
    let name = |club| rows.clubs.iter().find(|row| row.id == club).map(|row| row.name.as_str());
    let mut out =
        vec![format!("{} {:?} {} {:?}", evening.shown(), evening.model().focus, evening.dialog(), evening.note())];
    out.extend(rows.calls.iter().map(|call| {
        format!("{:?} {:?} {:?} {:?} {:?}", name(call.club), call.outcome, call.note, call.returns_at, call.number)
    }));
    out.extend(rows.drafts.iter().map(|draft| {
        format!("{:?} {:?} {:?} {}", name(draft.club), draft.text, draft.caret, draft.parked_at.is_some())
    }));
    out.extend(rows.follow_ups.iter().map(|task| {
        format!("{:?} {:?} {:?} {:?} {}", name(task.club), task.kind, task.text, task.due_on, task.is_open())
    }));
    out.extend(rows.people.iter().map(|person| format!("{} {:?}", person.full_name(), person.phones)));
    out.extend(rows.sign_ups.iter().map(|sign_up| format!("{:?} {}", name(sign_up.club), sign_up.title)));
    out.extend(rows.targets.iter().map(|t| format!("{:?} {:?} {:?}", name(t.club), t.snoozed_until, t.removed_at)));
    out.push(format!("{:?} {:?}", evening.ready(), evening.model().notice));
    out.join("\n")
}

#[test]
fn a_burst_comes_to_the_same_as_single_keys() {
    let scripts = [
        "<enter>Går bra.<enter>! sende hefte fredag<c-s>1<enter><enter>Neste<c-s>2<enter>Tredje<c-s>3u mer",
        "jj<enter>ord<c-s>8 <bs>42 99 99 99<enter><enter>rett nå<c-s>2jjk<enter>siste",
        "<enter>en<c-f>Dokka<enter><enter>to<c-s>5kl 18<enter><f2> igjen<c-s>4<enter><c-s>0",
        "si morgen<enter>si overmorgen kl 10<enter><del>u<c-r>u<down><down><up><enter>x",
        "<enter>Slutta<c-s>9Mona Berg 42 10 00 01<enter><enter>Hei Mona<c-s>1<enter>uu",
        "G<enter>sist<c-s>2g<enter>først<c-s>2<end><enter>siste<esc>kk<c-n>!",
        "<c-f>Ørsta<enter><enter>hit<c-s>2<c-p>angre<enter>dit",
        "<enter>abc<left>X<bs><bs>Y<home>Z<end><enter>to<c-z><c-z>tre<c-s><esc><c-s>2<c-f>Aure<enter>e på ny<c-s>u",
        "wq<esc><f1>x<enter>w<esc>hei<f12> der<c-s>e<enter><c-s>f<f6><esc>",
    ];
    for script in scripts {
        let (mut one, mut all) = (Evening::on_the_list(), Evening::on_the_list());
        assert_eq!(told(one.press(script)), told(all.burst(script)), "{script}");
    }
}
