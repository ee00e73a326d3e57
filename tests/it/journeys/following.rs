//! The follow-up screen: what comes to it, what its keys do, that all of it is undone, and that one key rings from there. And rounds
//! that call a post, and the series a new rep begins.

use ringerunde::app::Msg;
use ringerunde::app::model::Screen;
use ringerunde::app::notice::Notice;
use ringerunde::domain::agenda::{Due, Entry, Whose};
use ringerunde::domain::deeds::Refusal;
use ringerunde::domain::follow_up::{FollowUpKind, Side, Step};
use ringerunde::domain::person::Role;
use ringerunde::lang::Language;

use super::evening::{Evening, wall};
use crate::terminal::keys;

/// An evening with a promise of ours, one of theirs, and a call back, on the follow-up screen.
fn evening() -> Evening {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>! sende avtalen fredag<enter>> kalle inn til møte i morgen<c-s>1<enter>");
    evening.press("<enter><c-s>5kl 18<enter><f3>");
    evening
}

/// What stands on the screen: its club and what it is.
fn rows(evening: &Evening) -> Vec<(String, String)> {
    let shown = &evening.model().follow_ups;
    let what = |entry: &Entry| match entry {
        Entry::Task(task) => task.text.clone(),
        Entry::CallBack(call) => call.returns_at.map(wall).unwrap_or_default(),
    };
    shown.rows.iter().map(|entry| (shown.names.clubs[&entry.club()].clone(), what(entry))).collect()
}

fn refusal(evening: &Evening) -> Option<Refusal> {
    match evening.notice() {
        Some(Notice::Refused(refusal)) => Some(*refusal),
        _ => None,
    }
}

#[test]
fn promises_of_both_sides_and_calls_that_were_agreed_stand_in_order_of_their_days() {
    let evening = evening();
    assert_eq!(evening.model().screen, Screen::FollowUps);
    let expected = [
        ("Bodø Kabel", "2026-11-24 18:00"),
        ("Aure Verksted", "kalle inn til møte"),
        ("Aure Verksted", "sende avtalen"),
    ];
    assert_eq!(rows(&evening), expected.map(|(club, what)| (club.to_owned(), what.to_owned())));
    let tally = &evening.model().follow_ups.tally;
    assert_eq!((tally.of(Whose::All, Due::Today), tally.of(Whose::All, Due::ThisWeek)), (1, 2));
}

#[test]
fn v_shows_ours_then_theirs_then_all() {
    let mut evening = evening();
    assert_eq!(rows(evening.press("v")).len(), 2);
    assert_eq!(rows(evening.press("v")), [("Aure Verksted".to_owned(), "kalle inn til møte".to_owned())]);
    assert_eq!(rows(evening.press("v")).len(), 3);
}

#[test]
fn enter_opens_the_club_on_the_call_screen_and_once_more_rings_it() {
    let mut evening = evening();
    evening.press("j<enter>");
    assert_eq!((evening.model().screen, evening.shown()), (Screen::Call, "Aure Verksted"));
    evening.press("<enter>");
    assert!(evening.model().call.is_some());
}

#[test]
fn one_key_does_moves_drops_and_hands_over_and_each_is_undone() {
    for (keys, changed) in [
        ("d", "done"),
        ("som tre uker<enter>", "moved"),
        ("xklubben ordnet det selv<enter>", "dropped"),
        ("oBerit<enter>", "handed over"),
    ] {
        let mut evening = evening();
        let before = evening.picture();
        evening.press("G").press(keys);
        assert_eq!((evening.dialog(), evening.model().screen), ("", Screen::FollowUps), "{changed}");
        let record = evening.club("Aure Verksted");
        let task = record.follow_ups.iter().find(|task| task.side == Side::Ours).unwrap();
        let is_so = match changed {
            "done" => task.done_at.is_some(),
            "moved" => task.due_on.unwrap().to_string() == "2026-12-15" && task.due_time.is_none(),
            "dropped" => task.reason.as_deref() == Some("klubben ordnet det selv") && !task.is_open(),
            _ => task.owner.as_deref() == Some("Berit"),
        };
        assert!(is_so, "{changed}: {task:?}");
        assert!(matches!(evening.notice(), Some(Notice::Deed { club: Some(club), .. }) if club == "Aure Verksted"));
        evening.press("u");
        assert_eq!(evening.picture(), before, "{changed}");
        assert_eq!(rows(&evening).len(), 3);
    }
}

#[test]
fn what_the_club_was_to_do_is_taken_over_only_with_a_reason() {
    let mut evening = evening();
    evening.press("jt<enter>");
    assert_eq!(evening.dialog(), "prompt", "without a reason the question stays");
    evening.press("lederen er syk<enter>");
    let record = evening.club("Aure Verksted");
    assert!(record.follow_ups.iter().all(|task| task.side == Side::Ours));
    assert!(record.follow_ups.iter().any(|task| task.reason.as_deref() == Some("lederen er syk")));
    evening.press("Gt");
    assert_eq!(refusal(&evening), Some(Refusal::IsOurs));
}

#[test]
fn an_agreed_call_is_moved_but_is_done_only_by_ringing() {
    let mut evening = evening();
    for keys in ["d", "x", "o", "n"] {
        evening.press(keys);
        assert_eq!((refusal(&evening), evening.dialog()), (Some(Refusal::IsCallBack), ""), "{keys}");
    }
    evening.press("si morgen kl 10<enter>");
    assert_eq!(evening.call("Bodø Kabel").returns_at.map(wall).as_deref(), Some("2026-11-25 10:00"));
    evening.press("u");
    assert_eq!(evening.call("Bodø Kabel").returns_at.map(wall).as_deref(), Some("2026-11-24 18:00"));
}

#[test]
fn practising_together_is_agreed_with_one_key_and_taken_to_the_end_with_another() {
    let mut evening = evening();
    evening.press("Gpføre regnskap fredag<enter>");
    let together = |evening: &Evening| {
        let rows = evening.rows().follow_ups;
        rows.into_iter().find(|task| task.kind == FollowUpKind::PractiseTogether).unwrap()
    };
    let made = together(&evening);
    assert_eq!((made.step, made.owner_role), (Some(Step::Show), Some(Role::ClubLeader)));
    let place = evening
        .model()
        .follow_ups
        .rows
        .iter()
        .position(|entry| matches!(entry, Entry::Task(task) if task.kind == FollowUpKind::PractiseTogether));
    evening.press("g").press(&"j".repeat(place.unwrap()));
    assert_eq!(together(evening.press("n")).step, Some(Step::Together));
    assert_eq!(together(evening.press("n")).step, Some(Step::Alone));
    assert!(together(evening.press("n")).done_at.is_some());
    assert!(together(evening.press("u")).is_open());
}

#[test]
fn a_line_that_begins_with_the_words_of_an_offer_is_a_task_of_its_kind() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>! øve sammen: føre regnskap fredag<enter>! sende startpakke i morgen<c-s>1<enter>");
    let tasks = evening.tasks("Aure Verksted");
    let told = |kind| tasks.iter().find(|task| task.kind == kind).map(|task| (task.text.as_str(), task.step)).unwrap();
    assert_eq!(told(FollowUpKind::PractiseTogether), ("føre regnskap", Some(Step::Show)));
    assert_eq!(told(FollowUpKind::SendStarterPack), ("", None));
}

#[test]
fn a_new_rep_begins_three_touches_that_are_taken_back_with_the_rep() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Gikk av.<c-s>9");
    let touches = |evening: &Evening| {
        let tasks = evening.tasks("Aure Verksted").into_iter().filter(|task| task.kind.is_touch());
        tasks.map(|task| (task.kind, task.due_on.unwrap().to_string())).collect::<Vec<_>>()
    };
    assert_eq!(touches(&evening).len(), 3, "the rep who left");
    evening.press("Mona Lie Berg 42 10 00 01<enter>");
    assert_eq!(touches(&evening)[0], (FollowUpKind::WelcomeRep, "2026-11-24".into()));
    assert_eq!(touches(&evening).len(), 6);
    evening.press("<f3>");
    assert!(rows(&evening).len() >= 6);
    evening.press("u");
    assert_eq!(touches(&evening).len(), 3);
    // A conversation with the new rep does the first one.
    evening.press("<c-r><esc><c-f>Aure<enter><enter>Hei<c-s>11<enter>");
    // The guide of a new rep asks for a next step once.
    if evening.dialog() == "sheet" {
        evening.press("<enter>");
    }
    assert!(touches(&evening).iter().all(|(kind, _)| *kind != FollowUpKind::WelcomeRep));
}

#[test]
fn a_round_that_calls_treasurers_rings_the_leader_where_there_is_none_and_the_card_says_so() {
    let mut evening = Evening::on_the_list();
    evening.press("<c-p>bestemt verv<enter>kasserer<enter>");
    let round = evening.model().round.clone().unwrap();
    assert_eq!((round.role, round.instead[0]), (Some(Role::Treasurer), Role::ClubLeader));
    let missing = evening.model().club.as_ref().unwrap().missing().unwrap();
    assert_eq!((missing.role, missing.is_held), (Role::Treasurer, false));
    evening.press("u");
    assert_eq!(evening.model().round.as_ref().unwrap().role, None);
    evening.press("<c-p>bestemt verv<enter>baker<enter>");
    assert!(matches!(evening.notice(), Some(Notice::Failed(words)) if words.contains("kasserer")));
}

#[test]
fn the_screen_without_anything_says_why_and_what_to_do() {
    let mut evening = Evening::on_the_list();
    evening.press("<f3>dsxotnv<enter>jkgG");
    assert_eq!((evening.dialog(), evening.model().follow_ups.len()), ("", 0));
    evening.press("<esc>");
    assert_eq!(evening.model().screen, Screen::Call);
}

#[test]
fn keys_faster_than_frames_do_what_they_would_do_one_by_one() {
    let (mut one, mut other) = (evening(), evening());
    one.press("Gdgsi morgen kl 10<enter>");
    other.burst("Gdgsi morgen kl 10<enter>");
    let kept = |evening: &Evening| {
        let rows = evening.rows();
        (rows.follow_ups.iter().map(|task| task.done_at.is_some()).collect::<Vec<_>>(), rows.calls[0].returns_at)
    };
    assert_eq!(kept(&one), kept(&other));
    // A script is what a terminal sends.
    assert!(!keys::parse("G").is_empty());
}

#[test]
fn the_screen_is_current_when_the_language_or_the_hour_changes() {
    let mut evening = evening().speaking(Language::English);
    evening.press("<esc><f3>").at("2026-11-27 09:00");
    evening.desk().take(Msg::StoreMoved);
    evening.settle();
    let tally = &evening.model().follow_ups.tally;
    assert_eq!((tally.of(Whose::All, Due::Overdue), tally.of(Whose::All, Due::Today)), (2, 1));
}

#[test]
fn practising_together_is_agreed_with_another_club_than_the_one_on_the_phone() {
    let mut evening = evening();
    evening.press("<f2><c-f>Bodø<enter><enter><f3>Gpføre regnskap<enter>");
    let on_the_phone = evening.model().call.as_ref().map(|call| call.draft.club);
    let rows = evening.rows().follow_ups;
    let made = rows.into_iter().find(|task| task.kind == FollowUpKind::PractiseTogether).unwrap();
    assert!(on_the_phone.is_some_and(|club| club != made.club));
    assert_eq!(evening.tasks("Aure Verksted").len(), 3);
    evening.press("<f2>fortsatt her");
    assert_eq!(evening.model().call.as_ref().map(|call| call.draft.club), on_the_phone);
}

/// The sheet of a talk with the club of `evening`, on the Monday after what was promised for Friday.
fn rung_for_a_promise() -> Evening {
    let mut evening = evening();
    evening.at("2026-11-30 16:10").press("<f3>");
    let aure = rows(&evening).iter().position(|(_, what)| what == "sende avtalen").unwrap();
    evening.press("g").press(&"j".repeat(aure)).press("<enter><enter>Den er sendt<c-s>1");
    assert_eq!(evening.dialog(), "sheet");
    evening
}

/// Saves the sheet, also where the guide would have liked to know more.
fn save(evening: &mut Evening) {
    evening.press("<enter>");
    if evening.dialog() == "sheet" {
        evening.press("<enter>");
    }
    assert_eq!(evening.dialog(), "");
}

/// What was promised and is still open, with its day.
fn stands(evening: &Evening) -> Vec<(String, String)> {
    let tasks = evening.tasks("Aure Verksted").into_iter();
    let mut all: Vec<_> = tasks
        .filter(|task| task.kind == FollowUpKind::Promise)
        .map(|task| (task.text.clone(), task.due_on.unwrap().to_string()))
        .collect();
    all.sort();
    all
}

fn row(text: &str, day: &str) -> (String, String) {
    (text.into(), day.into())
}

#[test]
fn the_sheet_lists_what_is_owed_and_due_and_ticks_nothing_by_itself() {
    let mut evening = rung_for_a_promise();
    let before = stands(&evening);
    save(&mut evening);
    assert_eq!(stands(&evening), before);
}

#[test]
fn one_key_on_the_sheet_does_a_promise_with_the_call_and_one_undo_takes_both_back() {
    let mut evening = rung_for_a_promise();
    let before = stands(&evening);
    // A digit on the sheet still chooses the next step.
    save(evening.press("<a-1>2"));
    assert_eq!(stands(&evening), [row("kalle inn til møte", "2026-11-25")]);
    assert_eq!(evening.tasks("Aure Verksted").iter().filter(|task| task.kind == FollowUpKind::BookMeeting).count(), 1);
    evening.press("u");
    assert_eq!(stands(&evening), before);
    // The note is a call again; what is pressed twice is as it was.
    save(evening.press("<c-s>1<a-1><a-1>"));
    assert_eq!(stands(&evening), before);
}

#[test]
fn what_was_kept_stands_in_the_summary_with_its_list_and_goes_with_the_deed() {
    use ringerunde::words::summary::{markdown, text};
    let mut evening = rung_for_a_promise();
    save(evening.press("<a-1>"));
    // What the club was to do is done later the same evening, on the screen of follow-ups.
    evening.press("<f3>gjd<f6>");
    let lines = ["Vi skulle: sende avtalen", "De skulle: kalle inn til møte"];
    let screen = crate::screens::read(&mut evening);
    assert!(screen.contains("Innfridd i økta  2") && screen.contains(lines[0]), "{screen}");
    let view = evening.model().summary.clone().unwrap();
    for out in [text(evening.lang(), &view), markdown(evening.lang(), &view)] {
        assert!(lines.iter().all(|line| out.contains(line)), "{out}");
    }
    let json = serde_json::to_value(&view.summary).unwrap();
    assert_eq!(json["kept"]["count"], 2);
    assert_eq!(json["kept"]["rows"][0]["text"], "sende avtalen");
    // The list behind the figure.
    let place = view.entries().iter().position(|entry| *entry == ringerunde::app::summary::Entry::Kept).unwrap();
    evening.press("g").press(&"j".repeat(place)).press("<enter>");
    let screen = crate::screens::read(&mut evening);
    assert!(screen.contains("Løfter som ble innfridd i økta · 2") && screen.contains(lines[1]), "{screen}");
    // What is undone was not kept, and a sitting that was over before has nothing of it.
    evening.press("<esc>u<f6>");
    assert_eq!(evening.model().summary.as_ref().unwrap().summary.kept.figure.count, 1);
    evening.press("e").at("2026-12-01 16:10").press("<esc><c-f>Førde<enter><enter><c-s>2<f6>");
    assert_eq!(evening.model().summary.as_ref().unwrap().summary.kept.figure.count, 0);
}

#[test]
fn what_is_owed_gets_another_day_on_the_sheet_and_what_is_no_day_is_asked_for() {
    let mut evening = rung_for_a_promise();
    evening.press("<tab><tab><tab>snart<enter>");
    assert_eq!(evening.dialog(), "sheet", "«snart» is no day");
    save(evening.press("<bs><bs><bs><bs><bs>fredag"));
    let moved = [row("kalle inn til møte", "2026-12-04"), row("sende avtalen", "2026-11-27")];
    assert_eq!(stands(&evening), moved);
}

#[test]
fn a_sheet_that_was_left_keeps_what_was_said_of_a_promise() {
    let mut evening = rung_for_a_promise();
    save(evening.press("<a-2><esc> ja<c-s>1"));
    assert_eq!(stands(&evening), [row("sende avtalen", "2026-11-27")]);
}

#[test]
fn a_day_that_does_not_exist_is_said_to_be_no_day_and_nothing_moves() {
    let mut evening = evening();
    evening.press("js31.2.<enter>");
    let Some(ringerunde::app::dialog::Dialog::Prompt(prompt)) = evening.model().dialogs.last() else { panic!() };
    assert_eq!((prompt.refusal, prompt.field.text()), (Some(Refusal::NoDay), "31.2."));
}
