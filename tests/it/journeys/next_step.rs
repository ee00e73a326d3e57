//! The next step and its time in the sheet: what a digit means where both a step and a time may be meant.

use ringerunde::app::dialog::Dialog;
use ringerunde::app::sheet::{Row, Sheet};
use ringerunde::domain::call::NextStep;
use ringerunde::domain::follow_up::FollowUpKind;

use super::evening::{Evening, wall};

/// What stands in the sheet after some keys: the step and the time as typed.
fn typed(keys: &str) -> (NextStep, String) {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<c-s>1").press(keys);
    let sheet = sheet(&evening);
    (sheet.next, sheet.when.text().to_owned())
}

fn sheet(evening: &Evening) -> &Sheet {
    match evening.model().dialogs.last() {
        Some(Dialog::Sheet(sheet)) => sheet,
        other => panic!("no sheet: {other:?}"),
    }
}

#[test]
fn a_digit_chooses_a_step_and_stays_and_a_time_is_written_on() {
    for (keys, step, time) in [
        ("418:30", NextStep::CallBack, "18:30"),
        // No step has this digit, so it is the beginning of a time.
        ("49", NextStep::CallBack, "9"),
        // A digit that is a step is a step, whatever was chosen before it: it went into the row of the time once, which
        // nobody saw coming. Whoever means the third goes there.
        ("43", NextStep::Visit, ""),
        ("4<tab>3 des", NextStep::CallBack, "3 des"),
        ("23.12", NextStep::Meeting, "3.12"),
        ("2torsdag 12", NextStep::Meeting, "torsdag 12"),
        ("3i morgen kl 14", NextStep::Visit, "i morgen kl 14"),
    ] {
        assert_eq!(typed(keys), (step, time.to_owned()), "{keys}");
    }
}

#[test]
fn each_digit_chooses_in_the_row_of_the_step() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<c-s>1");
    for (digit, step) in [("2", NextStep::Meeting), ("4", NextStep::CallBack), ("3", NextStep::Visit)] {
        evening.press(digit);
        assert_eq!((sheet(&evening).next, sheet(&evening).row()), (step, Row::Next));
    }
    assert_eq!(sheet(&evening).when.text(), "");
}

#[test]
fn where_a_step_was_chosen_with_the_arrows_a_time_is_a_time() {
    for (keys, step, time) in [
        ("<right>18:30", NextStep::Meeting, "18:30"),
        ("<right>23:00", NextStep::Meeting, "23:00"),
        ("<right>3.12", NextStep::Meeting, "3.12"),
        ("<right>9:30", NextStep::Meeting, "9:30"),
        ("<right>fredag 14", NextStep::Meeting, "fredag 14"),
        // One digit alone is a step there as well, and so are digits that are no time together.
        ("<right>4", NextStep::CallBack, ""),
        ("15", NextStep::CallBack, "15"),
        ("52", NextStep::Meeting, ""),
    ] {
        assert_eq!(typed(keys), (step, time.to_owned()), "{keys}");
    }
}

#[test]
fn a_time_without_a_step_means_to_ring_again_then() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<c-s>1").press("18:30");
    assert_eq!(sheet(&evening).next, NextStep::CallBack);
    evening.press("<enter>");
    let call = evening.call("Aure Verksted");
    assert_eq!(call.next_step, Some(NextStep::CallBack));
    assert_eq!(call.returns_at.map(wall).as_deref(), Some("2026-11-24 18:30"));
    // What is taken out again leaves no step behind.
    assert_eq!(typed("18<bs><bs>"), (NextStep::None, String::new()));
    assert_eq!(typed("fredag"), (NextStep::CallBack, "fredag".to_owned()));
    assert_eq!(typed("hei"), (NextStep::None, "hei".to_owned()));
    assert_eq!(typed("<paste:fredag kl 12>"), (NextStep::CallBack, "fredag kl 12".to_owned()));
}

#[test]
fn the_wrong_step_is_corrected_without_touching_the_time() {
    assert_eq!(typed("2<bs>3"), (NextStep::Visit, String::new()));
    assert_eq!(typed("2torsdag<up>3"), (NextStep::Visit, "torsdag".to_owned()));
    assert_eq!(typed("2torsdag<up>3<tab> 12"), (NextStep::Visit, "torsdag 12".to_owned()));
    assert_eq!(typed("2torsdag <up>18"), (NextStep::Meeting, "torsdag 18".to_owned()));
    assert_eq!(typed("fredag<up>2"), (NextStep::Meeting, "fredag".to_owned()));
}

#[test]
fn a_meeting_at_a_time_in_figures_is_a_task_at_that_time() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<c-s>1").press("23.12 kl 14<enter>");
    let task = evening.tasks("Aure Verksted").remove(0);
    let due = (task.due_on.unwrap().to_string(), task.due_time.unwrap().to_string());
    assert_eq!((task.kind, due), (FollowUpKind::BookMeeting, ("2026-12-03".to_owned(), "14:00:00".to_owned())));
}
