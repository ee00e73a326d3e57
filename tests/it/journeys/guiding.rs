//! What a caller may do with the guide beside asking: required answers, «ikke nå», a guide of one's own choice, the level of
//! the club, the cards of arguments. The tabs and their lines are in `talking`.

use ringerunde::app::dialog::Dialog;
use ringerunde::app::sheet::{Row, Sheet};
use ringerunde::app::talk::Tab;
use ringerunde::domain::call::NextStep;
use ringerunde::domain::facts::{Fact, compute};
use ringerunde::domain::guide::Answer as Question;
use ringerunde::domain::offer::{OfferKind, SignUpState};
use ringerunde::domain::required::Given;

use super::evening::Evening;

/// In a call with a new rep of the practice data.
fn with_a_new_rep(keys: &str) -> Evening {
    let mut evening = Evening::on_practice();
    evening.press("<c-f>Heimdal<enter><enter>").press(keys);
    evening
}

fn sheet(evening: &Evening) -> &Sheet {
    match evening.model().dialogs.last() {
        Some(Dialog::Sheet(sheet)) => sheet,
        other => panic!("no sheet: {other:?}"),
    }
}

fn given(evening: &Evening, club: &str) -> Vec<(Question, String)> {
    evening.call(club).answers.into_iter().map(|one| (one.question, one.answer)).collect()
}

/// Chooses a guide with the key for it.
fn follow(evening: &mut Evening, guide: &str) {
    let place = evening.model().guides.iter().position(|id| id == guide).unwrap();
    evening.press(&format!("<a-g>{}", place + 1));
    assert_eq!(evening.model().club.as_ref().unwrap().guide_id, guide);
}

#[test]
fn a_new_rep_is_asked_for_a_day_and_for_v_laering_and_both_are_kept() {
    let mut evening = with_a_new_rep("Hei<c-s>1");
    assert_eq!(sheet(&evening).missing(), [Question::MeetingOrCallBack, Question::Vlaring]);
    evening.press("<enter>");
    assert!(sheet(&evening).is_reminded);
    assert_eq!(sheet(&evening).row(), Row::Next);
    evening.press("2torsdag kl 14");
    assert_eq!(sheet(&evening).missing(), [Question::Vlaring]);
    // V-læring is on offer in this round, or has a row of its own: either way an arrow answers it.
    while !matches!(sheet(&evening).row(), Row::Offer(0) | Row::Required(0)) {
        evening.press("<down>");
    }
    evening.press("<right>");
    assert!(sheet(&evening).missing().is_empty());
    evening.press("<enter>");
    let kept = given(&evening, "Heimdal Elektro");
    assert_eq!(kept[0], (Question::NextStep, "meeting".into()));
    assert_eq!(kept[1], (Question::MeetingOrCallBack, "2026-11-26".into()));
    assert_eq!(kept[2].0, Question::Vlaring);
    assert!(SignUpState::parse(&kept[2].1).is_some(), "{kept:?}");
    let record = evening.club("Heimdal Elektro");
    assert!(record.sign_ups.iter().any(|row| row.kind == OfferKind::Vlaring));
    let facts = compute(&record, evening.model().now, ringerunde::assets::book().unwrap().params());
    assert!(!facts.has(Fact::VlaringNotOffered));
    // And it is in the log: undone it is a draft again, done again it has its answers.
    let before = evening.picture();
    evening.press("<esc>u");
    assert!(evening.rows().calls.iter().all(|call| call.id != record.calls[0].id));
    evening.press("<esc><c-r>");
    assert_eq!(evening.picture(), before);
}

#[test]
fn what_is_missing_is_asked_for_once_and_then_put_off() {
    let mut evening = with_a_new_rep("Hei<c-s>1<enter>");
    assert!(sheet(&evening).is_reminded);
    evening.press("<enter>");
    let kept = given(&evening, "Heimdal Elektro");
    let not_now = |question| (question, "not_now".to_owned());
    let all = [Question::NextStep, Question::MeetingOrCallBack, Question::Vlaring];
    assert_eq!(kept, all.map(not_now));
    assert_eq!(evening.call("Heimdal Elektro").next_step, Some(NextStep::NotNow));
    assert!(evening.call("Heimdal Elektro").answers.iter().all(Given::is_not_now));
}

#[test]
fn a_line_of_the_note_answers_v_laering_beforehand() {
    let mut evening = with_a_new_rep("+ V-læring<c-s>1");
    assert_eq!(sheet(&evening).missing(), [Question::MeetingOrCallBack]);
    evening.press("4i morgen kl 12<enter>");
    let kept = given(&evening, "Heimdal Elektro");
    assert_eq!(kept[2], (Question::Vlaring, "signed_up".into()));
    let rows: Vec<_> = evening.club("Heimdal Elektro").sign_ups;
    assert_eq!(rows.iter().filter(|row| row.kind == OfferKind::Vlaring).count(), 1, "{rows:?}");
}

#[test]
fn an_ordinary_call_is_asked_for_its_next_step_once() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<c-s>1");
    assert_eq!(sheet(&evening).missing(), [Question::NextStep]);
    evening.press("<enter>");
    assert!(sheet(&evening).is_reminded && sheet(&evening).row() == Row::Next);
    evening.press("<enter>");
    assert_eq!(given(&evening, "Aure Verksted"), [(Question::NextStep, "not_now".into())]);
    assert_eq!(evening.call("Aure Verksted").next_step, Some(NextStep::NotNow));
}

#[test]
fn no_next_step_is_an_answer_when_its_digit_says_so_and_so_is_a_promise_in_the_note() {
    for keys in ["Hei<c-s>11<enter>", "Hei<enter>! sende hefte fredag<c-s>1<enter>"] {
        let mut evening = Evening::on_the_list();
        evening.press("<enter>").press(keys);
        assert_eq!(evening.dialog(), "", "{keys}");
        assert_eq!(given(&evening, "Aure Verksted"), [(Question::NextStep, "none".into())], "{keys}");
    }
}

#[test]
fn every_guide_asks_for_its_own_answers_and_two_enters_are_always_enough() {
    let guides: Vec<String> = Evening::on_the_list().model().guides.clone();
    let book = ringerunde::assets::book().unwrap();
    for id in guides {
        let mut evening = Evening::on_the_list();
        evening.press("<enter>Hei");
        follow(&mut evening, &id);
        let wants: Vec<Question> =
            book.guide(&id).unwrap().must_record.iter().filter_map(|named| named.known()).collect();
        evening.press("<c-s>1<enter><enter>");
        let kept = given(&evening, "Aure Verksted");
        // Nobody is asked for a substitute unless the leader cannot come.
        let is_asked = |question: &Question| !matches!(question, Question::NextStep | Question::Substitute);
        let asked: Vec<Question> = [Question::NextStep].into_iter().chain(wants.into_iter().filter(is_asked)).collect();
        assert_eq!(kept.iter().map(|(question, _)| *question).collect::<Vec<_>>(), asked, "{id}");
        assert_eq!(evening.dialog(), "", "{id}");
    }
}

#[test]
fn a_leader_who_cannot_come_is_asked_who_comes_instead() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei");
    follow(&mut evening, "konferanse");
    evening.press("<c-s>11<tab><tab>5");
    assert_eq!(sheet(&evening).missing(), [Question::Substitute]);
    evening.press("<tab>Per Vara");
    assert!(sheet(&evening).missing().is_empty());
    evening.press("<enter>");
    let record = evening.club("Aure Verksted");
    let states: Vec<_> = record.sign_ups.iter().map(|row| (row.kind, row.state, row.who.as_deref())).collect();
    assert!(states.contains(&(OfferKind::Conference, SignUpState::Declined, None)), "{states:?}");
    assert!(states.contains(&(OfferKind::Conference, SignUpState::SignedUp, Some("Per Vara"))), "{states:?}");
    let kept = given(&evening, "Aure Verksted");
    assert_eq!(kept[2], (Question::Substitute, "Per Vara".into()));
}

#[test]
fn not_now_before_a_call_brings_another_question_and_u_brings_it_back() {
    let mut evening = Evening::on_practice();
    let questions = |evening: &Evening| -> Vec<String> {
        evening.model().club.as_ref().unwrap().questions.iter().map(|question| question.id.clone()).collect()
    };
    let before = questions(&evening);
    evening.press("<tab><tab>n");
    assert_eq!(evening.dialog(), "rest");
    evening.press("1");
    let after = questions(&evening);
    assert!(!after.contains(&before[0]), "{after:?}");
    evening.press("w");
    assert_eq!(evening.model().club.as_ref().unwrap().resting.len(), 1);
    evening.press("<esc>u");
    assert_eq!(questions(&evening), before);
    assert!(evening.rows().rested.is_empty());
}

#[test]
fn not_now_in_a_call_marks_the_question_and_moves_nothing() {
    let mut evening = Evening::on_practice();
    evening.press("<enter>Hei");
    let before = evening.model().club.as_ref().unwrap().questions.clone();
    evening.press("<a-n>2");
    let view = evening.model().club.as_ref().unwrap().clone();
    assert_eq!(view.questions, before);
    let today = ringerunde::domain::env::day_of(evening.model().now);
    let until = view.questions[1].rests_until(&view.record, today);
    let days = ringerunde::assets::policy().unwrap().topic_rest_days;
    assert_eq!(until.map(|day| (day - today).num_days()), Some(days.into()));
    assert_eq!(evening.note(), "Hei");
    // Any other key leaves all as it is, and the same number wakes it.
    evening.press("<a-n><esc>");
    assert_eq!(evening.rows().rested.len(), 1);
    evening.press("<a-n>2");
    assert!(evening.rows().rested.is_empty());
}

#[test]
fn the_guide_chosen_by_hand_is_the_calls_own_and_does_not_stay_with_the_club() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei");
    follow(&mut evening, "konferanse");
    assert_eq!(evening.rows().drafts[0].guide.as_deref(), Some("konferanse"));
    // It is there after a restart, and while another call is taken.
    evening.restart().press("<enter>");
    assert_eq!(evening.model().club.as_ref().unwrap().guide_id, "konferanse");
    evening.press("<c-f>Dokka<enter><enter>");
    assert_ne!(evening.model().club.as_ref().unwrap().guide_id, "konferanse");
    evening.press("<f2>");
    assert_eq!(evening.model().club.as_ref().unwrap().guide_id, "konferanse");
    evening.press("<c-s>2");
    assert_eq!(evening.call("Aure Verksted").guide.as_deref(), Some("konferanse"));
    evening.press("<c-f>Aure<enter>");
    assert_ne!(evening.model().club.as_ref().unwrap().guide_id, "konferanse");
    // A call that is undone is a draft again, with its guide.
    evening.press("u");
    assert_eq!(evening.rows().drafts.iter().find_map(|draft| draft.guide.as_deref()), Some("konferanse"));
}

#[test]
fn a_guide_chosen_before_a_call_goes_along_into_it() {
    let mut evening = Evening::on_the_list();
    follow(&mut evening, "kurs");
    evening.press("<enter>");
    assert_eq!(evening.rows().drafts[0].guide.as_deref(), Some("kurs"));
}

#[test]
fn a_level_is_set_with_a_reason_shown_and_left_to_the_rules_again() {
    let mut evening = Evening::on_practice();
    let level = |evening: &Evening| evening.model().club.as_ref().unwrap().level.unwrap();
    let before = level(&evening);
    assert!(!before.1);
    let other = if before.0 == 3 { 4 } else { 3 };
    evening.press("<tab><tab>ls");
    assert_eq!((evening.dialog(), evening.model().tab), ("level", Tab::Checklist));
    evening.press(&format!("{other}<enter>"));
    assert_eq!(evening.dialog(), "prompt", "a level has a reason");
    evening.press("har møtt styret<enter>");
    assert_eq!((evening.dialog(), level(&evening)), ("", (other, true)));
    let set = &evening.model().club.as_ref().unwrap().checklist.as_ref().unwrap().set;
    assert_eq!(set.as_ref().map(|(note, _)| note.as_str()), Some("har møtt styret"));
    evening.press("u");
    assert_eq!(level(&evening), before);
    evening.press("s").press(&format!("{other}fordi<enter>sr"));
    assert_eq!(level(&evening), before);
    assert!(evening.rows().level_overrides.is_empty());
}

#[test]
fn the_cards_are_read_and_touch_nothing() {
    let mut evening = Evening::on_practice();
    evening.press("<enter>Hei");
    let before = (evening.note(), evening.rows());
    evening.press("<a-k>");
    let Some(Dialog::Cards(cards)) = evening.model().dialogs.last() else { panic!("no cards") };
    assert_eq!((cards.all.len(), cards.chosen), (4, 0));
    assert!(cards.all[0].fits || cards.all.iter().all(|card| !card.fits), "what fits the guide is first");
    evening.press("3<down><down>");
    let Some(Dialog::Cards(cards)) = evening.model().dialogs.last() else { panic!("no cards") };
    assert_eq!((cards.chosen, cards.top), (2, 2));
    evening.press("9x");
    assert_eq!((evening.dialog(), evening.note(), evening.rows()), ("", before.0, before.1));
}

#[test]
fn what_was_ticked_is_in_the_history_with_how_long_it_counts() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Rolig #lite-arbeid<c-s>11<enter><c-f>Aure<enter>");
    let view = evening.model().club.as_ref().unwrap();
    let call = view.record.calls[0].id;
    assert_eq!(view.said, [(call, "#lite-arbeid: teller til 24.03.2027".to_owned())]);
}

#[test]
fn a_call_begins_with_its_openings_whatever_was_looked_at_before() {
    let mut evening = Evening::on_the_list();
    evening.press("<a-b>");
    assert_eq!(evening.model().tab, Tab::Offers);
    evening.press("<enter>");
    assert_eq!(evening.model().tab, Tab::Opening);
}

#[test]
fn what_was_asked_stays_in_sight_when_another_guide_is_taken() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter><a-1>");
    let asked = evening.model().call.as_ref().unwrap().draft.asked[0].clone();
    let before = evening.model().club.as_ref().unwrap().guide_id.clone();
    evening.press("<a-g>2");
    let shown = evening.model().club.as_ref().unwrap();
    assert_ne!(shown.guide_id, before);
    assert_eq!(shown.questions.iter().filter(|question| question.id == asked).count(), 1);
    assert!(shown.questions.len() > 1);
}

#[test]
fn the_questions_of_a_call_stand_there_again_after_it_was_cut_off_or_put_aside() {
    let stands = |evening: &Evening| {
        let view = evening.model().club.as_ref().unwrap();
        view.questions.iter().map(|question| (question.id.clone(), question.words.clone())).collect::<Vec<_>>()
    };
    let mut evening = Evening::on_practice();
    evening.press("<enter>Hei<a-1><a-g>2");
    let asked = evening.model().call.as_ref().unwrap().draft.asked[0].clone();
    let before = stands(&evening);
    assert!(before.iter().any(|(id, _)| *id == asked), "asked in the other guide");
    evening.restart().press("<enter>");
    assert_eq!(stands(&evening), before, "after it was cut off");
    // Put off in the call: it stays where it is under the fingers, and so it does afterwards.
    evening.press("<a-n>1");
    let before = stands(&evening);
    evening.restart().press("<enter>");
    assert_eq!(stands(&evening), before, "with a topic that rests");
    let other = evening.rows().clubs.iter().map(|club| club.name.clone()).find(|name| name != evening.shown()).unwrap();
    evening.press(&format!("<c-f>{other}<enter><enter>"));
    assert_ne!(stands(&evening), before);
    evening.press("<f2>");
    assert_eq!(stands(&evening), before, "after it was put aside");
}

#[test]
fn words_that_were_typed_a_row_too_far_down_choose_no_answer() {
    let mut evening = with_a_new_rep("Hei");
    follow(&mut evening, "oppfolging");
    evening.press("<c-s>1");
    let at = |evening: &Evening| match sheet(evening).row() {
        Row::Required(at) => Some(at),
        _ => None,
    };
    while at(&evening).is_none_or(|at| sheet(&evening).asked[at].takes_words()) {
        evening.press("<down>");
    }
    let row = at(&evening).unwrap();
    evening.press("tirsdag kl 12");
    assert_eq!(sheet(&evening).asked[row].chosen, None);
    assert!(sheet(&evening).is_stray, "and the sheet says which keys choose");
    // Another key, and a digit is a choice again.
    evening.press("<up><down>2");
    assert_eq!(sheet(&evening).asked[row].chosen, Some(1));
    assert!(!sheet(&evening).is_stray);
}
