//! A call in another language, and one to a workplace without a rep: the same questions said anew, the employer's steps, a
//! member instead, and tabs that are longer than their pane. The tabs and their lines are in `talking`.

use std::collections::HashMap;

use ringerunde::app::dialog::Dialog;
use ringerunde::app::notice::Notice;
use ringerunde::app::sheet::Row;
use ringerunde::app::talk::{chosen, entries, numbered};
use ringerunde::domain::guide::{Answer, Mode};
use ringerunde::domain::round::Filter;
use ringerunde::lang::Language;

use super::evening::Evening;

/// In a call to a workplace without a rep and without anybody to ring.
fn to_the_employer() -> Evening {
    let mut evening = Evening::on_practice();
    let club = evening
        .rows()
        .clubs
        .iter()
        .map(|club| club.name.clone())
        .find(|name| {
            let record = evening.club(name);
            record.active_people(evening.today()).next().is_none() && record.target.is_some()
        })
        .expect("a workplace without a rep in the practice data");
    evening.press(&format!("<c-f>{club}<enter><enter>"));
    let place = evening.model().guides.iter().position(|id| id == "uten_tillitsvalgt").unwrap();
    evening.press(&format!("<a-g>{}", place + 1));
    assert_eq!(evening.model().club.as_ref().unwrap().guide_id, "uten_tillitsvalgt");
    evening
}

fn words(evening: &Evening) -> Vec<(String, String, String)> {
    let questions = &evening.model().club.as_ref().unwrap().questions;
    questions.iter().map(|one| (one.id.clone(), one.words.clone(), one.because.clone())).collect()
}

fn mode(evening: &Evening) -> Option<Mode> {
    evening.model().club.as_ref().unwrap().mode
}

#[test]
fn in_a_call_another_language_says_the_same_questions_and_their_reasons() {
    let mut evening = Evening::on_practice();
    evening.press("<enter>Hei<a-1>");
    let before = words(&evening);
    let mut said = vec![before.clone()];
    for _ in 1..Language::ALL.len() {
        evening.press("<f9>");
        let now = words(&evening);
        for (one, old) in now.iter().zip(&before) {
            assert_eq!(one.0, old.0, "no question moves");
            assert_ne!(one.1, old.1, "said in the language it was");
        }
        let reasons = |said: &[(String, String, String)]| said.iter().map(|one| one.2.clone()).collect::<Vec<_>>();
        assert_ne!(reasons(&now), reasons(&before), "the reasons too");
        assert_eq!(now.len(), before.len());
        assert!(!said.contains(&now));
        said.push(now);
    }
    evening.press("<f9>");
    assert_eq!(words(&evening), before);
    assert!(evening.model().call.as_ref().unwrap().has_asked(&before[0].0));
}

#[test]
fn a_question_that_would_not_be_suggested_any_more_is_said_in_the_new_language_all_the_same() {
    let mut evening = Evening::on_practice();
    evening.press("<enter>Hei");
    let before = words(&evening);
    // Its topic rests from now on; in the call it stays where it is.
    evening.press("<a-n>1<f9>");
    let now = words(&evening);
    assert_eq!(now[0].0, before[0].0);
    assert_ne!(now[0].1, before[0].1);
}

#[test]
fn a_call_to_an_employer_has_its_steps_in_order_and_what_must_not_be_said_on_top() {
    let mut evening = to_the_employer();
    assert_eq!(mode(&evening), Some(Mode::Employer));
    assert!(evening.model().club.as_ref().unwrap().privacy.starts_with("Si aldri til arbeidsgiveren"));
    evening.press("<a-f>");
    let book = ringerunde::assets::book().unwrap();
    let steps = &book.guide("uten_tillitsvalgt").unwrap().employer_steps;
    let shown = evening.model().club.as_ref().unwrap().talk.steps.clone();
    assert_eq!(
        shown.iter().map(|item| item.words.as_str()).collect::<Vec<_>>(),
        steps.iter().map(|one| one.nb.as_str()).collect::<Vec<_>>()
    );
    evening.press("<a-1>");
    let note = evening.model().call.as_ref().unwrap().editor.text();
    assert!(note.contains(&shown[0].words), "{note}");
}

#[test]
fn the_sheet_of_a_call_to_an_employer_has_no_courses() {
    let mut evening = to_the_employer();
    let offers = |evening: &Evening| match evening.model().dialogs.last() {
        Some(Dialog::Sheet(sheet)) => sheet.rows().iter().filter(|row| matches!(row, Row::Offer(_))).count(),
        other => panic!("no sheet: {other:?}"),
    };
    evening.press("<c-s>1");
    assert_eq!(offers(&evening), 0);
    evening.press("<esc><a-m><c-s>1");
    assert!(offers(&evening) > 0, "a member may go to them");
}

#[test]
fn a_call_to_an_employer_offers_nothing_that_is_for_reps() {
    let mut evening = to_the_employer();
    evening.press("<a-b>");
    let lines = |evening: &Evening| evening.model().club.as_ref().unwrap().talk.offers.clone();
    let offers = lines(&evening);
    assert!(!offers.is_empty());
    assert!(offers.iter().all(|offer| !offer.line.starts_with("+ ")), "{offers:?}");
    evening.press("<a-m>");
    assert!(lines(&evening).iter().any(|offer| offer.line.starts_with("+ ")));
}

#[test]
fn one_speaks_with_a_member_instead_and_the_call_stays_one() {
    let mut evening = to_the_employer();
    evening.press("Hei");
    let before = words(&evening);
    evening.press("<a-m>");
    assert_eq!(mode(&evening), Some(Mode::Member));
    assert_ne!(words(&evening), before);
    assert!(evening.model().club.as_ref().unwrap().talk.steps.is_empty());
    let call = evening.model().call.as_ref().unwrap();
    assert_eq!(call.editor.text(), "Hei");
    assert_eq!(evening.store().drafts().unwrap()[0].mode, Some(Mode::Member));
    let club = evening.model().club.as_ref().unwrap().record.club.name.clone();
    // The sheet asks for what belongs to a call to a member, whatever it said before.
    evening.press("<c-s>1");
    let known = |evening: &Evening| match evening.model().dialogs.last() {
        Some(Dialog::Sheet(sheet)) => {
            sheet.given().into_iter().find(|one| one.question == Answer::Mode).map(|one| one.answer)
        }
        other => panic!("no sheet: {other:?}"),
    };
    assert_eq!(known(&evening).as_deref(), Some("member"));
    evening.press("<esc><a-m><c-s>1");
    assert_eq!(known(&evening).as_deref(), Some("employer"));
    evening.press("<enter><enter>");
    assert_eq!(evening.call(&club).mode(), Some(Mode::Employer));
    // Undone, it is a call to the employer again.
    evening.press("<esc>u");
    assert_eq!(evening.store().drafts().unwrap()[0].mode, Some(Mode::Employer));
}

#[test]
fn where_the_guide_is_the_same_for_everybody_the_key_says_so() {
    let mut evening = Evening::on_practice();
    evening.press("<enter><a-m>");
    assert_eq!(mode(&evening), None);
    assert_eq!(evening.notice(), Some(&Notice::OneMode));
}

#[test]
fn the_guides_are_a_list_with_the_fitting_one_marked() {
    let mut evening = Evening::on_practice();
    evening.press("<enter><a-g>");
    let Some(Dialog::Guides(list)) = evening.model().dialogs.last() else { panic!("no list") };
    assert_eq!(list.all.iter().filter(|row| row.is_suggested).count(), 1);
    assert!(list.all.iter().any(|row| !row.fits));
    let followed = evening.model().club.as_ref().unwrap().guide_id.clone();
    assert_eq!(list.all[list.chosen].id, followed);
    let (last, id) = (list.all.len(), list.all.last().unwrap().id.clone());
    evening.press(&"<down>".repeat(last)).press("<enter>");
    assert_eq!(evening.model().club.as_ref().unwrap().guide_id, id);
}

#[test]
fn a_long_tab_is_turned_with_a_key_that_works_in_the_note_too() {
    let mut evening = Evening::on_practice();
    evening.press("<enter>Hei<a-l>");
    let first = |evening: &Evening| format!("{:?}", entries(evening.model())[0]);
    let before = first(&evening);
    evening.press("<a-pgdn>");
    let after = first(&evening);
    assert_ne!(after, before);
    evening.press("<a-pgup>");
    assert_eq!(first(&evening), before);
    evening.press("<tab><tab><tab><pgdn>");
    assert_eq!(first(&evening), after);
    assert_eq!(evening.model().call.as_ref().unwrap().editor.text(), "Hei");
}

#[test]
fn a_line_of_a_long_tab_keeps_its_number_however_far_the_tab_is_turned() {
    let mut evening = Evening::on_practice();
    evening.press("<enter>Hei<a-l>");
    let of = |evening: &Evening| {
        let lines = numbered(evening.model()).map(|(key, entry)| (format!("{entry:?}"), key));
        lines.filter_map(|(line, key)| Some((line, key?))).collect::<HashMap<_, _>>()
    };
    let mut known = of(&evening);
    assert_eq!(known.len(), 9);
    for _ in 0..6 {
        evening.press("<a-pgdn>");
        for (line, key) in of(&evening) {
            assert_eq!(*known.entry(line).or_insert(key), key);
        }
    }
    assert!(known.len() > 9, "the tab is longer than its keys");
    // What the key means is what stands behind it.
    let (key, meant) = numbered(evening.model()).find_map(|(key, entry)| Some((key?, format!("{entry:?}")))).unwrap();
    assert_eq!(chosen(evening.model(), key).map(|entry| format!("{entry:?}")), Some(meant));
}

#[test]
fn a_talk_with_the_employer_does_the_club_in_the_round_and_is_no_contact_with_its_people() {
    let mut evening = to_the_employer();
    let club = evening.model().club.as_ref().unwrap().record.club.clone();
    let contact = |evening: &Evening| {
        let record = evening.club(&club.name);
        let mut contacts = Vec::new();
        let keep = |row: ringerunde::domain::overview::ClubRow| {
            if row.id == club.id {
                contacts = row.contacts().collect();
            }
            true
        };
        evening.store().each_club_row(chrono::NaiveDate::MIN, keep).unwrap();
        let mut filter = Filter { not_reached_since: Some(evening.today()), ..Filter::default() };
        let is_found = evening.store().fitting(&filter, evening.today()).unwrap().contains(&club.id);
        filter.not_reached_since = None;
        (record.last_contact_at(), contacts, is_found)
    };
    let reached = |evening: &Evening| evening.model().counts.reached;
    let (before, were) = (contact(&evening), reached(&evening));
    assert!(before.2, "nobody has spoken with it today");
    evening.press("Hei<c-s>1<enter><enter>");
    assert_eq!(evening.dialog(), "");
    assert_eq!(reached(&evening), were + 1);
    assert_eq!(contact(&evening), before);
    // With a member it is both.
    evening.press("u<a-m><c-s>1<enter><enter>");
    assert_eq!(evening.dialog(), "");
    assert_eq!(reached(&evening), were + 1);
    let after = contact(&evening);
    assert_eq!(after.1.last(), Some(&evening.today()));
    assert!(!after.2 && after.0 > before.0);
}
