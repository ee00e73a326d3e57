//! Ending a call: from hang-up to the next club, and what each outcome does. Taking it back is in `turning`.

use ringerunde::app::dialog::{Dialog, Purpose};
use ringerunde::app::model::Pane;
use ringerunde::app::notice::Notice;
use ringerunde::domain::call::{NextStep, Outcome};
use ringerunde::domain::deeds::Refusal;
use ringerunde::domain::env::Env;
use ringerunde::domain::follow_up::{FollowUpKind, Side};
use ringerunde::domain::offer::SignUpState;
use ringerunde::domain::op::{Deed, Edit, Op};
use ringerunde::domain::person::{PhoneState, Role};
use ringerunde::domain::queue::Tier;
use ringerunde::store::{Place, Store};

use super::evening::{Evening, commit, the_hour, wall};

fn purpose(evening: &Evening) -> &Purpose {
    match evening.model().dialogs.last() {
        Some(Dialog::Prompt(prompt)) => &prompt.purpose,
        other => panic!("no question is asked: {other:?}"),
    }
}

#[test]
fn no_answer_is_two_keys_from_hang_up_to_the_next_club() {
    let mut evening = Evening::on_the_list();
    assert_eq!(evening.shown(), "Aure Verksted");
    evening.press("<enter>");
    assert_eq!(evening.model().focus, Pane::Note);
    evening.press("<c-s>2");
    assert_eq!((evening.shown(), evening.dialog(), evening.model().focus), ("Bodø Kabel", "", Pane::Queue));
    let call = evening.call("Aure Verksted");
    assert_eq!((call.outcome, call.attempt, call.note.as_str()), (Outcome::NoAnswer, 1, ""));
    // Another part of the day, on a later day.
    assert!(wall(call.returns_at.unwrap()).starts_with("2026-11-25"));
    assert_eq!(evening.later()[0].name, "Aure Verksted");
    assert!(evening.rows().drafts.is_empty());
}

#[test]
fn the_outcome_list_says_what_then_happens() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter><c-s>");
    let Some(Dialog::Outcome(list)) = evening.model().dialogs.last() else { panic!("no list") };
    let said = list.rows.iter().find(|row| row.outcome == Outcome::NoAnswer).unwrap().follows.clone();
    evening.press("2");
    let Some(Notice::Deed { follows, club, .. }) = evening.notice() else { panic!("no notice") };
    assert_eq!((follows.as_ref(), club.as_deref()), (Some(&said), Some("Aure Verksted")));
}

#[test]
fn a_conversation_with_a_promise_and_a_sign_up_is_three_keys_beyond_its_note() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Går bra, vil på kurs. #permittering<enter>! sende hefte fredag<enter>> holde møte 3. des<enter>+ Grunnkurs 1");
    evening.press("<c-s>1<enter>");
    assert_eq!((evening.shown(), evening.dialog()), ("Bodø Kabel", ""));
    let call = evening.call("Aure Verksted");
    assert_eq!((call.outcome, call.topics.as_slice()), (Outcome::Talked, &["permittering".to_owned()][..]));
    let tasks = evening.tasks("Aure Verksted");
    let due = |side| tasks.iter().find(|task| task.side == side).unwrap().due_on.unwrap().to_string();
    assert_eq!((due(Side::Ours).as_str(), due(Side::Theirs).as_str()), ("2026-11-27", "2026-12-03"));
    let club = evening.club("Aure Verksted");
    let sign_up = club.sign_ups.first().unwrap();
    assert_eq!((sign_up.title.as_str(), sign_up.state), ("Grunnkurs 1", SignUpState::SignedUp));
    assert_eq!(sign_up.person, club.people.first().map(|kari| kari.id));
    assert_eq!(club.sign_ups.len(), 1);
    let counts = evening.model().counts;
    assert_eq!((counts.reached, counts.sign_ups), (1, 1));
}

#[test]
fn a_conversation_may_end_with_a_call_back() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Midt i noe.<c-s>1");
    evening.press("4i morgen kl 10<enter>");
    let call = evening.call("Aure Verksted");
    assert_eq!((call.outcome, call.next_step), (Outcome::Talked, Some(NextStep::CallBack)));
    assert_eq!(call.returns_at.map(wall).as_deref(), Some("2026-11-25 10:00"));
    evening.at("2026-11-25 09:46");
    assert_eq!(evening.ready()[0], "Aure Verksted");
}

#[test]
fn a_meeting_is_a_task_of_ours_and_counts() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter><c-s>12neste tirsdag kl 12<enter>");
    let tasks = evening.tasks("Aure Verksted");
    assert_eq!(
        (tasks[0].kind, tasks[0].due_on.unwrap().to_string().as_str()),
        (FollowUpKind::BookMeeting, "2026-12-01")
    );
    assert_eq!(evening.model().counts.meetings, 1);
}

#[test]
fn a_call_back_at_six_is_first_in_the_queue_at_six() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>I møte.<c-s>5");
    assert_eq!(purpose(&evening), &Purpose::CallBack);
    evening.press("kl 18<enter>");
    assert_eq!((evening.shown(), evening.dialog()), ("Bodø Kabel", ""));
    assert_eq!(evening.call("Aure Verksted").returns_at.map(wall).as_deref(), Some("2026-11-24 18:00"));
    evening.at("2026-11-24 17:46");
    assert_eq!((evening.ready()[0].as_str(), evening.model().queue.rows[0].tier), ("Aure Verksted", Tier::Agreed));
    // Somebody was reading about another club: it is still that one under the fingers.
    assert_eq!(evening.shown(), "Bodø Kabel");
    assert_eq!(evening.press("g").shown(), "Aure Verksted");
}

#[test]
fn a_call_back_needs_a_time_that_comes() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<c-s>5<enter>");
    let Some(Dialog::Prompt(prompt)) = evening.model().dialogs.last() else { panic!("the question is gone") };
    assert_eq!(prompt.refusal, Some(Refusal::NoTime));
    evening.press("kl 15.00 i dag<enter>");
    let refusal = match evening.model().dialogs.last() {
        Some(Dialog::Prompt(prompt)) => prompt.refusal,
        _ => None,
    };
    // Read as tomorrow or refused; never written down as a time that has passed.
    let written = evening.rows().calls.first().and_then(|call| call.returns_at);
    assert!(refusal == Some(Refusal::TimePassed) || written.is_some_and(|at| at > the_hour()));
}

#[test]
fn a_wrong_number_is_marked_and_the_right_one_asked_for() {
    let mut evening = Evening::on_the_list();
    evening.press("j<enter><c-s>8");
    assert!(matches!(purpose(&evening), Purpose::NewNumber(..)));
    assert_eq!(evening.shown(), "Bodø Kabel", "the club the question is about is in sight");
    let club = evening.club("Bodø Kabel");
    assert_eq!(club.people[0].phones[0].state, PhoneState::Bad);
    assert_eq!(evening.tasks("Bodø Kabel")[0].kind, FollowUpKind::RegisterUpdate);
    assert!(!evening.ready().contains(&"Bodø Kabel".to_owned()));
    evening.press("42 99 99 99<enter>");
    assert_eq!(evening.dialog(), "");
    let club = evening.club("Bodø Kabel");
    let numbers: Vec<&str> = club.people[0].phones.iter().map(|phone| phone.number.as_str()).collect();
    assert_eq!(numbers, ["+4742999999", "+4742000003"]);
    assert!(evening.ready().contains(&"Bodø Kabel".to_owned()));
    // One key rings the right number.
    evening.press("<enter>");
    let call = evening.model().call.as_ref().unwrap();
    assert_eq!((evening.shown(), call.draft.number.as_deref()), ("Bodø Kabel", Some("+4742999999")));
}

#[test]
fn a_wrong_number_leads_to_the_other_number_of_the_same_person() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter><c-s>8<esc><enter>");
    let call = evening.model().call.as_ref().unwrap();
    assert_eq!((evening.shown(), call.draft.number.as_deref()), ("Aure Verksted", Some("+4742000002")));
}

#[test]
fn the_question_an_outcome_leaves_may_be_left_empty() {
    let mut evening = Evening::on_the_list();
    evening.press("j<enter><c-s>8<enter>");
    assert_eq!((evening.dialog(), evening.shown()), ("", "Dokka Bygg"));
    evening.press("<enter><c-s>9<esc>");
    assert_eq!(evening.dialog(), "");
    assert!(evening.tasks("Dokka Bygg").iter().any(|task| task.kind == FollowUpKind::FindSuccessor));
}

#[test]
fn a_number_that_cannot_be_dialled_is_refused_and_kept_in_the_question() {
    let mut evening = Evening::on_the_list();
    evening.press("j<enter><c-s>8ring sentralbordet<enter>");
    let Some(Dialog::Prompt(prompt)) = evening.model().dialogs.last() else { panic!("the question is gone") };
    assert_eq!((prompt.refusal, prompt.field.text()), (Some(Refusal::BadNumber), "ring sentralbordet"));
}

#[test]
fn a_rep_who_has_left_the_post_opens_the_search_for_the_next_one() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Gikk av i høst.<c-s>9");
    assert!(matches!(purpose(&evening), Purpose::Successor(..)));
    assert_eq!(evening.shown(), "Aure Verksted");
    let club = evening.club("Aure Verksted");
    assert!(club.people[0].left_post_on.is_some());
    let tasks = evening.tasks("Aure Verksted");
    let search = tasks.iter().find(|task| task.kind == FollowUpKind::FindSuccessor).unwrap();
    assert_eq!(search.text, "Kari Aune");
    evening.press("Mona Lie Berg 42 10 00 01<enter>");
    let club = evening.club("Aure Verksted");
    let new = club.person_to_ring(evening.today()).unwrap();
    assert_eq!((new.full_name().as_str(), new.phones[0].number.as_str()), ("Mona Lie Berg", "+4742100001"));
}

#[test]
fn who_is_down_to_come_into_the_post_is_told_on_the_row_and_in_the_notice_and_nobody_is_searched_for_or_asked_about() {
    let mut evening = Evening::on_the_list();
    evening.press(
        "c<tab>bMona Lie<tab><tab>42 10 00 77<tab><tab><tab><c-u>1.2.2027<enter><esc><enter>Gikk av i høst.<c-s>",
    );
    let told = "Mona Lie tar over 01.02.2027";
    let screen = crate::screens::read(&mut evening);
    assert!(screen.contains(told), "{screen}");
    evening.press("9");
    assert_eq!(evening.dialog(), "", "there is nothing to ask");
    let screen = crate::screens::read(&mut evening);
    assert!(screen.contains(told), "{screen}");
    assert!(evening.tasks("Aure Verksted").iter().all(|task| task.kind != FollowUpKind::FindSuccessor));
}

#[test]
fn a_question_that_is_left_empty_brings_the_next_club_wherever_the_one_before_has_gone() {
    let mut evening = Evening::on_practice();
    let second = evening.model().queue.rows[1].name.clone();
    let first = evening.shown().to_owned();
    evening.press("<enter><c-s>9");
    assert_eq!(evening.shown(), first);
    evening.press("<esc>");
    assert_eq!(evening.shown(), second, "it is the next one's turn");
    // With an answer the club stays, one key from being rung again, and the mark is at it.
    evening.press("<enter><c-s>9Mona Lie Berg 42 10 00 01<enter>");
    let queue = &evening.model().queue;
    assert_eq!((evening.shown(), queue.chosen().unwrap().name.as_str()), (second.as_str(), second.as_str()));
}

#[test]
fn who_is_named_in_answer_takes_over_the_post_that_was_left_and_the_search_is_over() {
    let mut evening = Evening::on_the_list();
    let mut deputy = evening.club("Aure Verksted").people[0].clone();
    let before = deputy.clone();
    deputy.role = Role::DeputyRep;
    let mut env = Env::new(the_hour(), 9);
    let op = Op::new(&mut env, Deed::EditPerson, None, vec![Edit::changed(&before, deputy)]);
    commit(&mut Store::open(&Place::File(evening.file())).unwrap(), &mut env, &op);
    evening.restart();
    evening.press("<enter><c-s>9");
    let searches = |evening: &Evening| {
        let tasks = evening.tasks("Aure Verksted");
        tasks.iter().filter(|task| task.kind == FollowUpKind::FindSuccessor).count()
    };
    assert_eq!(searches(&evening), 1);
    evening.press("Mona Lie Berg 42 10 00 01<enter>");
    let club = evening.club("Aure Verksted");
    let new = club.people.iter().find(|one| one.given_name == "Mona Lie").unwrap();
    assert_eq!(new.role, Role::DeputyRep, "nobody said that she leads the club");
    assert_eq!(searches(&evening), 0, "she is found");
    evening.press("u");
    assert_eq!(searches(&evening), 1);
}

#[test]
fn who_does_not_want_to_be_rung_is_never_rung_again() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Ikke ring meg.<c-s>e");
    assert!(evening.club("Aure Verksted").people[0].do_not_call);
    evening.at("2027-03-02 12:00");
    assert!(!evening.ready().contains(&"Aure Verksted".to_owned()));
    assert!(evening.later().iter().all(|line| line.name != "Aure Verksted"));
    evening.press("<c-f>Aure<enter><enter>");
    let call = evening.model().call.as_ref();
    assert!(call.is_none_or(|call| call.draft.number.is_none()), "not even by looking it up");
}

#[test]
fn a_call_without_a_word_is_cancelled_without_a_trace() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter><c-s>0");
    assert!(matches!(evening.notice(), Some(Notice::CallCancelled(club)) if club == "Aure Verksted"));
    assert_eq!((evening.rows().calls.len(), evening.rows().drafts.len()), (0, 0));
    assert_eq!(evening.shown(), "Aure Verksted");
}

#[test]
fn every_outcome_can_be_given_and_leaves_no_draft() {
    for key in "2346789abcdefg".chars() {
        let mut evening = Evening::on_the_list();
        evening.press(&format!("<enter>Et ord.<c-s>{key}"));
        assert_eq!(evening.call("Aure Verksted").note, "Et ord.", "{key}");
        assert!(evening.rows().drafts.is_empty(), "{key}");
        assert!(evening.model().call.is_none(), "{key}");
        evening.press("<esc>u");
        assert_eq!((evening.note().as_str(), evening.rows().calls.len()), ("Et ord.", 0), "{key}");
    }
}

#[test]
fn a_new_rep_is_asked_for_a_day_once_and_not_now_is_an_answer() {
    let mut evening = Evening::on_practice();
    evening.press("<c-f>Heimdal<enter><enter>Hei<c-s>11<enter>");
    let Some(Dialog::Sheet(sheet)) = evening.model().dialogs.last() else { panic!("no sheet") };
    assert!(sheet.is_reminded);
    evening.press("<enter>");
    assert_eq!(evening.call("Heimdal Elektro").next_step, Some(NextStep::NotNow));
}
