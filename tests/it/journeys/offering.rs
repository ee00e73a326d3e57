//! Evenings with offers: put in by hand, full before the key, a place that becomes free, and undo of it all.

use ringerunde::app::notice::Notice;
use ringerunde::domain::deeds::Refusal;
use ringerunde::domain::follow_up::FollowUpKind;
use ringerunde::domain::offer::{Funding, OfferKind, SignUpState};

use ringerunde::lang::Lang;

use super::evening::Evening;

/// The form from the palette: a gathering with one place, on the sheet of the round.
fn with_a_small_gathering(evening: &mut Evening) {
    evening.press("<c-p>legge inn et tilbud<enter>");
    assert_eq!(evening.dialog(), "offer form");
    evening.press(
        "Kassererkveld<tab><right><right><right><right><right><tab>12.1.2027<tab><tab>20.12.2026<tab>Molde<tab>1",
    );
    evening.press("<tab><tab><tab><right><enter>");
    assert_eq!(evening.dialog(), "");
}

fn states(evening: &Evening, title: &str) -> Vec<SignUpState> {
    let mut rows = evening.rows().sign_ups;
    rows.sort_by_key(|row| row.id);
    rows.iter().filter(|row| row.title == title).map(|row| row.state).collect()
}

#[test]
fn an_offer_is_put_in_changed_called_off_and_taken_back() {
    let mut evening = Evening::on_the_list();
    with_a_small_gathering(&mut evening);
    let find = |evening: &Evening| evening.rows().offers.into_iter().find(|one| one.name.starts_with("Kasserer"));
    let made = find(&evening).unwrap();
    assert_eq!((made.kind, made.seats, made.funding), (OfferKind::Gathering, Some(1), Some(Funding::Ou)));
    assert_eq!(made.starts_on.unwrap().to_string(), "2027-01-12");
    assert_eq!(made.round, evening.model().round.as_ref().map(|round| round.id));
    evening.press("o");
    assert_eq!(evening.dialog(), "offers");
    evening.press("<down>e<end> for nye<enter>");
    assert_eq!(find(&evening).unwrap().name, "Kassererkveld for nye");
    evening.press("<del>");
    assert!(find(&evening).unwrap().cancelled_at.is_some());
    evening.press("<esc><enter>");
    assert_eq!(evening.model().club.as_ref().unwrap().record.offers.len(), 1, "what is called off is not offered");
    evening.press("<esc>uuu");
    assert_eq!(find(&evening), None);
    evening.press("<c-r><c-r>");
    assert_eq!(find(&evening).unwrap().name, "Kassererkveld for nye");
}

#[test]
fn what_the_form_cannot_understand_is_said_and_nothing_is_lost() {
    let mut evening = Evening::on_the_list();
    evening.press("<c-p>legge inn et tilbud<enter>Kveld<tab><tab>snart<enter>");
    assert_eq!(evening.dialog(), "offer form");
    assert_eq!(evening.rows().offers.len(), 1);
    let Some(ringerunde::app::dialog::Dialog::OfferForm(editor)) = evening.model().dialogs.last() else { panic!() };
    assert_eq!((editor.refusal, editor.form().starts.as_str()), (Some(Refusal::NoDay), "snart"));
}

#[test]
fn the_second_for_one_place_waits_and_is_asked_when_the_first_cancels() {
    let mut evening = Evening::on_the_list();
    with_a_small_gathering(&mut evening);
    evening.press("<enter>+ Kassererkveld<c-s>11<enter>");
    assert_eq!(states(&evening, "Kassererkveld"), [SignUpState::SignedUp]);
    // Before the key the note and the sheet say where it lands.
    evening.press("<enter>+ Kassererkveld Lise");
    let waiting = ringerunde::words::offers::waiting_lines(Lang::default(), evening.model());
    assert_eq!(waiting, [ringerunde::words::offers::Waiting { line: 0, each: None }]);
    evening.press("<c-s>11<enter>");
    assert_eq!(states(&evening, "Kassererkveld"), [SignUpState::SignedUp, SignUpState::WaitingList]);
    // Aure cancels: Lise of Bodø is to be asked.
    let before = evening.rows();
    evening.press("<c-f>Aure<enter>p6");
    assert_eq!(states(&evening, "Kassererkveld"), [SignUpState::Cancelled, SignUpState::WaitingList]);
    assert!(matches!(evening.notice(), Some(Notice::SignUpSet { frees: true, .. })));
    let task = evening.club("Bodø Kabel").follow_ups.into_iter().find(|task| task.kind == FollowUpKind::OfferPlace);
    assert_eq!(task.unwrap().text, "Kassererkveld – Lise");
    // Lise says yes, and the place is hers.
    evening.press("<esc><c-f>Bodø<enter>p3");
    assert_eq!(states(&evening, "Kassererkveld"), [SignUpState::Cancelled, SignUpState::SignedUp]);
    evening.press("<esc>uu");
    assert_eq!(evening.rows(), before);
    // The deed was about Aure, though it made a task for another club.
    assert!(matches!(evening.notice(), Some(Notice::Deed { club: Some(club), .. }) if club.starts_with("Aure")));
}

#[test]
fn of_two_for_one_place_the_sheet_and_the_note_say_who_gets_it() {
    let mut evening = Evening::on_the_list();
    with_a_small_gathering(&mut evening);
    evening.press("<enter>+ Kassererkveld Lise og Per");
    let said = "Lise påmeldt, Per på venteliste";
    let waiting = ringerunde::words::offers::waiting_lines(Lang::default(), evening.model());
    assert_eq!(waiting.first().and_then(|waits| waits.each.as_deref()), Some(said));
    evening.press("<c-s>1");
    let drawn = crate::screens::read(&mut evening);
    assert!(drawn.lines().any(|line| line.contains(said) && !line.contains('⟨')), "{drawn}");
    assert!(!drawn.contains("[på venteliste]"), "{drawn}");
    evening.press("1<enter>");
    assert_eq!(states(&evening, "Kassererkveld"), [SignUpState::SignedUp, SignUpState::WaitingList]);
}

#[test]
fn more_places_ask_the_first_who_waits_and_calling_off_tells_each_club() {
    let mut evening = Evening::on_the_list();
    with_a_small_gathering(&mut evening);
    evening.press("<enter>+ Kassererkveld<c-s>11<enter><enter>+ Kassererkveld Lise<c-s>11<enter>");
    assert_eq!(states(&evening, "Kassererkveld"), [SignUpState::SignedUp, SignUpState::WaitingList]);
    let before = evening.rows();
    let of = |evening: &Evening, club: &str, kind| {
        let tasks = evening.club(club).follow_ups.into_iter().filter(|task| task.kind == kind && task.is_open());
        tasks.map(|task| task.text).collect::<Vec<_>>()
    };
    // Two places instead of one.
    evening.press("o<down>e<tab><tab><tab><tab><tab><tab><bs>2<enter>");
    assert_eq!(of(&evening, "Bodø Kabel", FollowUpKind::OfferPlace), ["Kassererkveld – Lise"]);
    assert!(matches!(evening.notice(), Some(Notice::OfferTasks { is_off: false, tasks: 1 })));
    evening.press("<esc>u");
    assert_eq!(evening.rows(), before);
    // Called off: only who is signed up is told, and it is one deed.
    evening.press("o<down><del>");
    assert_eq!(of(&evening, "Aure Verksted", FollowUpKind::OfferCalledOff), ["Kassererkveld"]);
    assert_eq!(of(&evening, "Bodø Kabel", FollowUpKind::OfferCalledOff), [] as [&str; 0]);
    // Held after all: nobody is to be told.
    evening.press("<del>");
    assert_eq!(of(&evening, "Aure Verksted", FollowUpKind::OfferCalledOff), [] as [&str; 0]);
    evening.press("<esc>uu");
    assert_eq!(evening.rows(), before);
}

#[test]
fn what_is_called_off_stays_the_chosen_one_so_that_the_same_key_takes_it_back() {
    let mut evening = Evening::on_the_list();
    with_a_small_gathering(&mut evening);
    let off = |evening: &Evening| {
        let off = evening.rows().offers.into_iter().filter(|one| one.cancelled_at.is_some());
        off.map(|one| one.name).collect::<Vec<_>>()
    };
    evening.press("o<del>");
    assert_eq!(off(&evening), ["Grunnkurs 1"]);
    evening.press("<del>");
    assert_eq!(off(&evening), [] as [&str; 0]);
}

#[test]
fn an_offer_belongs_to_the_round_that_is_chosen_or_to_all() {
    let mut evening = Evening::on_the_list();
    with_a_small_gathering(&mut evening);
    let find = |evening: &Evening| {
        evening.rows().offers.into_iter().find(|one| one.name.starts_with("Kasserer")).unwrap().round
    };
    let here = evening.model().round.as_ref().map(|round| round.id);
    assert_eq!(find(&evening), here, "the one that is worked with, when nobody says another");
    evening.press("o<down>e<up>").press(&"<tab>".repeat(13)).press("<left><enter>");
    assert_eq!(find(&evening), None);
    evening.press("<esc>u");
    assert_eq!(find(&evening), here);
}

#[test]
fn several_of_one_club_and_a_substitute_are_signed_up_on_the_sheet() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter><c-s>11<tab><tab>Per, Ola for Kari<enter>");
    let mut rows = evening.rows().sign_ups;
    rows.sort_by_key(|row| row.id);
    let kari = evening.club("Aure Verksted").people[0].id;
    let told: Vec<_> = rows.iter().map(|row| (row.who.as_deref(), row.instead_of)).collect();
    assert_eq!(told, [(Some("Per"), None), (Some("Ola"), Some(kari))]);
    evening.press("u");
    assert_eq!(evening.rows().sign_ups, []);
}

#[test]
fn an_offer_out_of_the_list_is_a_line_of_the_note() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter>hei<a-o><enter>Lise");
    assert!(evening.note().ends_with("+ Grunnkurs 1 Lise"), "{}", evening.note());
}

#[test]
fn a_wish_is_in_the_summary() {
    let mut evening = Evening::on_the_list();
    evening.press("<enter># ønske konferanse: mer om pensjon<c-s>11<enter><f6>");
    let wishes = &evening.model().summary.as_ref().unwrap().summary.wishes;
    assert_eq!((wishes[0].about.as_str(), wishes[0].text.as_str()), ("konferanse", "mer om pensjon"));
}
