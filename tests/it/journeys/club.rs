//! The club's own screen: what is edited there and undone, a change of rep, two that become one, and the list for the register.

use ringerunde::app::club::Section;
use ringerunde::app::model::Screen;
use ringerunde::app::notice::{Notice, Odd};
use ringerunde::domain::correction::What;
use ringerunde::domain::follow_up::FollowUpKind;

use super::evening::Evening;

/// Everything that is stored, without what the sitting brought.
fn stored(evening: &Evening) -> String {
    let rows = evening.rows();
    format!(
        "{:?}",
        (
            rows.clubs,
            rows.people,
            rows.targets,
            rows.calls,
            rows.follow_ups,
            rows.sign_ups,
            rows.events,
            rows.corrections,
            rows.drafts
        )
    )
}

fn odd(evening: &Evening) -> Vec<Odd> {
    match evening.notice() {
        Some(Notice::Edited { odd, .. }) => odd.clone(),
        _ => Vec::new(),
    }
}

#[test]
fn facts_are_edited_in_place_told_of_and_undone() {
    let mut evening = Evening::on_the_list();
    let before = stored(&evening);
    evening.press("c");
    assert_eq!(evening.model().screen, Screen::Club);
    evening.press("jjjj<enter><c-u>Nord<enter>");
    assert_eq!(evening.dialog(), "");
    assert_eq!(evening.club("Aure Verksted").club.district.as_deref(), Some("Nord"));
    assert!(
        matches!(evening.notice(), Some(Notice::Edited { club, what, .. }) if club == "Aure Verksted" && what.len() == 1)
    );
    let noted = &evening.rows().corrections[0];
    assert_eq!((noted.what, noted.is.as_str()), (What::District, "Nord"));
    evening.press("u");
    assert_eq!(stored(&evening), before);
    evening.press("<esc>");
    assert_eq!(evening.model().screen, Screen::Call);
}

#[test]
fn what_cannot_be_right_stays_in_the_form_and_says_why() {
    let mut evening = Evening::on_the_list();
    evening.press("c<enter><c-u><enter>");
    assert_eq!(evening.dialog(), "card form");
    evening.press("<esc><tab><enter><c-u>Kari 01010750160<enter>");
    assert_eq!(evening.dialog(), "card form");
    assert!(!format!("{:?}", evening.rows()).contains("01010750160"));
}

#[test]
fn a_change_of_rep_ends_one_period_and_begins_another_in_one_deed() {
    let mut evening = Evening::on_the_list();
    let before = stored(&evening);
    let old = evening.club("Aure Verksted").people[0].full_name();
    evening.press("c<tab>bMona Lie<tab><tab>42 10 00 77<enter>");
    let people = evening.club("Aure Verksted").people;
    assert_eq!((people[0].full_name(), people[0].is_active(evening.today())), ("Mona Lie".to_owned(), true));
    let former = people.iter().find(|person| person.full_name() == old).unwrap();
    assert_eq!(former.left_post_on, Some(evening.today()), "the first day of the one is the last of the other");
    evening.press("u");
    assert_eq!(stored(&evening), before);
}

#[test]
fn who_takes_over_from_one_who_has_left_is_named_on_the_screen_and_the_search_is_over() {
    let mut evening = Evening::on_the_list();
    let searches = |evening: &Evening| {
        let tasks = evening.tasks("Aure Verksted");
        tasks.iter().filter(|task| task.kind == FollowUpKind::FindSuccessor).count()
    };
    evening.press("<enter>Gikk av i høst.<c-s>9<esc><c-f>Aure<enter>c<tab>");
    assert_eq!((searches(&evening), evening.model().screen), (1, Screen::Club));
    evening.press("b");
    assert_eq!(evening.dialog(), "card form");
    evening.press("Mona Lie<tab><tab>42 10 00 77<enter>");
    assert_eq!((searches(&evening), evening.club("Aure Verksted").people[0].given_name.as_str()), (0, "Mona"));
    evening.press("u");
    assert_eq!(searches(&evening), 1);
}

#[test]
fn who_is_put_down_to_lead_the_club_later_is_told_of_with_whoever_leaves_then() {
    let mut evening = Evening::on_the_list();
    let before = stored(&evening);
    // Of the list's forms the post is the second row; a leader is one step up.
    evening.press("c<tab>nMona Lie<tab>");
    for _ in 0..30 {
        if crate::screens::read(&mut evening).contains("‹ klubbleder ›") {
            break;
        }
        evening.press("<left>");
    }
    evening.press("<tab><tab><tab><tab>1.2.2027<enter>");
    let told = odd(&evening);
    assert!(
        matches!(&told[1], Odd::LeavesThen(name, day) if name == "Kari Aune" && day.to_string() == "2027-02-01"),
        "{told:?}"
    );
    evening.press("u");
    assert_eq!(stored(&evening), before);
}

#[test]
fn a_rep_elected_in_the_future_and_a_number_two_have_are_kept_and_said() {
    let mut evening = Evening::on_the_list();
    let number = evening.club("Bodø Kabel").people[0].phones[0].number.clone();
    evening.press(&format!("c<tab>nMona Lie<tab><tab>{number}<tab><tab><tab>1.2.2027<enter>"));
    let odd = odd(&evening);
    assert!(odd.iter().any(|one| matches!(one, Odd::ElectedLater(day) if day.to_string() == "2027-02-01")), "{odd:?}");
    assert!(odd.contains(&Odd::NumberElsewhere("Bodø Kabel".into())), "{odd:?}");
}

#[test]
fn a_change_of_rep_on_a_day_to_come_is_told_on_the_card_and_comes_into_force_by_itself() {
    let mut evening = Evening::on_the_list();
    let old = evening.club("Aure Verksted").people[0].full_name();
    evening.press("c<tab>bMona Lie<tab><tab>42 10 00 77<tab><tab><tab><c-u>1.12.2026<enter><esc>");
    let named = |evening: &Evening| {
        let view = evening.model().club.as_ref().unwrap();
        view.record.people.iter().map(|person| person.given_name.clone()).collect::<Vec<_>>()
    };
    assert_eq!(named(&evening), ["Kari", "Mona"], "who sits stands before who comes");
    let rung = |evening: &Evening| {
        evening.model().club.as_ref().and_then(|view| view.person_to_ring()).map(|person| person.full_name())
    };
    assert_eq!(rung(&evening), Some(old));
    let screen = crate::screens::read(&mut evening);
    assert!(screen.contains("fra 01.12.2026: Mona Lie tar over"), "{screen}");
    evening.at("2026-12-01 14:00");
    evening.press("<c-f>Aure<enter>");
    assert_eq!(rung(&evening), Some("Mona Lie".to_owned()), "nobody has done anything");
}

#[test]
fn what_becomes_of_the_other_one_in_a_change_to_come_is_told_and_undone_with_it() {
    let mut evening = Evening::on_the_list();
    evening.press("c<tab>bMona Lie<tab><tab>42 10 00 77<tab><tab><tab><c-u>1.12.2026<enter>");
    let before = stored(&evening);
    let left = |evening: &Evening| {
        let people = evening.club("Aure Verksted").people;
        people.iter().find(|person| person.given_name == "Kari").unwrap().left_post_on.map(|day| day.to_string())
    };
    // Mona stands below Kari; her day is moved.
    evening.press("j<enter><tab><tab><tab><tab><tab><c-u>10.12.2026<enter>");
    assert_eq!((evening.dialog(), left(&evening).as_deref()), ("", Some("2026-12-10")));
    let screen = crate::screens::read(&mut evening);
    assert!(screen.contains("Kari Aune går av 10.12.2026"), "{screen}");
    evening.press("u");
    assert_eq!(stored(&evening), before);
    // Kari stays after all.
    evening.press("kx");
    assert_eq!((left(&evening), evening.club("Aure Verksted").people.len()), (None, 1));
    let screen = crate::screens::read(&mut evening);
    assert!(screen.contains("Kari Aune fortsetter i vervet; Mona Lie tar ikke over likevel"), "{screen}");
    assert!(screen.contains("u angrer"), "{screen}");
    evening.press("u");
    assert_eq!(stored(&evening), before);
    // Once Mona has come both hold the post, and that is said.
    evening.at("2026-12-02 14:00").press("<esc><c-f>Aure<enter>c<tab>jx");
    let screen = crate::screens::read(&mut evening);
    assert!(screen.contains("Kari Aune fortsetter i vervet; Mona Lie har det også"), "{screen}");
}

#[test]
fn the_period_of_somebody_is_ended_and_goes_on_again() {
    let mut evening = Evening::on_the_list();
    evening.press("c<tab>x");
    assert!(evening.club("Aure Verksted").active_people(evening.today()).next().is_none());
    evening.press("x");
    assert!(evening.club("Aure Verksted").active_people(evening.today()).next().is_some());
}

#[test]
fn two_clubs_become_one_with_all_that_hangs_on_them_and_one_undo_makes_two_of_it() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Ring senere<enter>! sende avtalen fredag<c-s>2");
    evening.press("<c-f>Bodø<enter><enter>Halvt notat<c-f>Aure<enter>");
    assert_eq!(evening.model().parked.len(), 1, "a note of the one that goes is put aside");
    let before = stored(&evening);
    evening.press("cmBodø<enter>");
    assert_eq!(evening.dialog(), "merge");
    assert_eq!(stored(&evening), before, "looking changes nothing");
    evening.press("<enter>");
    assert!(!evening.rows().clubs.iter().any(|club| club.name == "Bodø Kabel"));
    let kept = evening.club("Aure Verksted");
    assert_eq!(kept.people.len(), 2);
    assert_eq!(evening.rows().drafts[0].club, kept.club.id);
    assert_eq!(evening.model().parked[0].club, kept.club.id);
    evening.press("u");
    assert_eq!(stored(&evening), before);
    evening.press("<esc><f2>");
    assert_eq!(evening.model().call.as_ref().unwrap().draft.text, "Halvt notat");
    assert_eq!(evening.shown(), "Bodø Kabel");
}

#[test]
fn a_club_somebody_is_on_the_phone_with_does_not_become_another() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>Hei<f3><esc><esc>c");
    assert_eq!(evening.model().screen, Screen::Club);
    evening.press("mBodø<enter><enter>");
    assert!(matches!(evening.notice(), Some(Notice::CallIsOpen(club)) if club == "Aure Verksted"));
    assert_eq!(evening.rows().clubs.len(), 6);
}

#[test]
fn two_people_become_one() {
    let mut evening = Evening::on_the_list();
    evening.press("c<tab>nMona Lie<enter>");
    let before = stored(&evening);
    evening.press("gmMona<enter><enter>");
    assert_eq!(evening.club("Aure Verksted").people.len(), 1);
    evening.press("u");
    assert_eq!(stored(&evening), before);
}

#[test]
fn a_person_who_stands_in_two_clubs_becomes_one_in_the_club_that_is_shown() {
    let mut evening = Evening::on_the_list();
    let number = evening.club("Bodø Kabel").people[0].phones[0].number.clone();
    let name = evening.club("Aure Verksted").people[0].full_name();
    // The same person stands as former in another club, with the same number.
    evening.press("<c-f>Bodø<enter>");
    evening.press(&format!("c<tab>n{name}<tab><tab>{number}<enter>"));
    let at = evening.model().club_screen.rows(evening.model().club.as_ref().unwrap()).len();
    assert_eq!(at, 2);
    evening.press("Gx");
    let before = stored(&evening);
    evening.press("<esc><c-f>Aure Verksted<enter>c<tab>");
    evening.press(&format!("m{name}"));
    let shown = crate::screens::read(&mut evening);
    assert!(shown.contains("Bodø Kabel"), "{shown}");
    evening.press("<enter>");
    let shown = crate::screens::read(&mut evening);
    assert!(shown.contains("Bodø Kabel") && shown.contains(&format!("Historikken til {name} flyttes")), "{shown}");
    evening.press("<enter>");
    assert_eq!((evening.club("Bodø Kabel").people.len(), evening.club("Aure Verksted").people.len()), (1, 1));
    assert!(evening.club("Aure Verksted").people[0].phones.iter().any(|phone| phone.number == number));
    evening.press("u");
    assert_eq!(stored(&evening), before);
}

#[test]
fn corrections_noted_in_calls_are_sent_once_and_that_is_undone() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter><c-s>8<esc>");
    let open = |evening: &Evening| evening.rows().corrections.iter().filter(|row| row.sent_at.is_none()).count();
    let what: Vec<What> = evening.rows().corrections.iter().map(|row| row.what).collect();
    assert_eq!(what, [What::BadNumber]);
    evening.press("<c-p>medlemsregisteret<enter>");
    assert_eq!(evening.dialog(), "register");
    evening.press("s");
    assert_eq!(open(&evening), 0);
    evening.press("s");
    assert_eq!(evening.model().dialogs.len(), 1, "nothing is sent twice");
    evening.press("u");
    assert_eq!(open(&evening), 1);
}

#[test]
fn tab_walks_the_parts_and_v_what_of_the_history_is_shown() {
    let mut evening = Evening::on_practice();
    evening.press("<c-f>Heimdal<enter>c");
    for section in Section::ALL.iter().skip(1) {
        evening.press("<tab>");
        assert_eq!(evening.model().club_screen.section, *section);
    }
    evening.press("v");
    let length = |evening: &Evening| {
        let model = evening.model();
        model.club_screen.rows(model.club.as_ref().unwrap()).len()
    };
    let all = length(&evening);
    evening.press("v");
    assert!(length(&evening) < all);
}

#[test]
fn of_a_post_that_another_who_holds_it_goes_on_in_the_notice_tells_that_it_was_taken_over() {
    let mut evening = Evening::on_the_list();
    evening.press("c<tab>nMona Lie<tab>");
    for _ in 0..30 {
        if crate::screens::read(&mut evening).contains("‹ klubbleder ›") {
            break;
        }
        evening.press("<left>");
    }
    evening.press("<enter>");
    for key in ["", "<esc>k", "<esc>j", "<esc>j"] {
        evening.press(key).press("b");
        if crate::screens::read(&mut evening).contains("Perioden til Kari Aune") {
            break;
        }
    }
    let form = crate::screens::read(&mut evening);
    assert!(form.contains("Perioden til Kari Aune"), "{form}");
    evening.press("Mona Lie<enter>");
    let told = crate::screens::read(&mut evening);
    let people = evening.club("Aure Verksted").people;
    assert_eq!(people.iter().filter(|one| one.is_active(evening.today())).count(), 1);
    assert!(told.contains("vervet") && !told.contains("er lagt inn"), "{told}");
}
