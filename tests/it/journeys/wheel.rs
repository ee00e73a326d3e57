//! The annual wheel by keys: written into, changed, taken out and brought back, what it raises in the questions, and the calendar.

use ringerunde::app::dialog::Dialog;
use ringerunde::app::model::Screen;
use ringerunde::domain::deeds::wheel::{WheelForm, add_wheel_entry};
use ringerunde::domain::env::Env;
use ringerunde::domain::facts::Fact;
use ringerunde::domain::wheel::WheelEntry;
use ringerunde::lang::Language;
use ringerunde::store::{Place, Store};

use super::evening::{Evening, commit};
use crate::screens::read;

fn chosen(evening: &Evening) -> &WheelEntry {
    let Some(Dialog::Wheel(list)) = evening.model().dialogs.last() else { panic!("the wheel is not open") };
    &evening.model().wheel.as_ref().unwrap().entries[list.at()]
}

#[test]
fn the_wheel_opens_from_the_overview_at_what_is_due() {
    let mut evening = Evening::on_practice();
    evening.press("<f4>a");
    assert_eq!(evening.dialog(), "wheel");
    let today = evening.model().now.date_naive();
    let due = evening.model().wheel.as_ref().unwrap().on(today);
    assert_eq!(chosen(&evening).id, due.first().unwrap().entry.id);
    evening.press("G<esc>");
    assert_eq!((evening.dialog(), evening.model().screen), ("", Screen::Overview));
    evening.press("<esc><c-p>årshjulet<enter>");
    assert_eq!(evening.dialog(), "wheel", "the palette opens it from anywhere");
}

#[test]
fn an_entry_is_written_changed_taken_out_and_undone() {
    let mut evening = Evening::on_practice();
    evening.press("<f4>anLønnsforhandlinger<tab>1. mars<tab>31.2.<enter>");
    assert_eq!(evening.dialog(), "wheel form", "that day is in no year");
    let text = read(&mut evening);
    assert!(text.contains("eksempel 1.3. eller 1. mars."), "an example without a year: {text}");
    evening.press("<bs><bs><bs><bs><bs>31.3.<enter>");
    let rows = evening.rows().wheel;
    assert_eq!((rows[0].what.as_deref(), rows[0].ends.to_string()), (Some("Lønnsforhandlinger"), "03-31".into()));
    assert_eq!(chosen(&evening).what.nb, "Lønnsforhandlinger", "what was written is chosen");
    evening.press("<enter>!<enter>");
    assert_eq!(evening.rows().wheel[0].what.as_deref(), Some("Lønnsforhandlinger!"));
    evening.press("x");
    assert!(chosen(&evening).is_out());
    evening.press("uu");
    assert_eq!(evening.rows().wheel, rows);
    evening.press("u");
    assert!(evening.rows().wheel.is_empty());
}

#[test]
fn one_of_ours_that_is_taken_out_stays_in_the_list_and_comes_back() {
    let mut evening = Evening::on_practice();
    evening.press("<f4>a");
    let id = chosen(&evening).id.clone();
    evening.press("x");
    assert!(chosen(&evening).is_out() && chosen(&evening).id == id);
    assert_eq!(evening.dialog(), "wheel");
    evening.press("x");
    assert!(!chosen(&evening).is_out());
    assert_eq!(evening.rows().wheel.len(), 1, "the row of ours stays, and says that it is in");
}

#[test]
fn what_is_due_raises_its_questions_with_its_reason() {
    let mut evening = Evening::on_practice();
    let because = |evening: &Evening| {
        let view = evening.model().club.as_ref().unwrap();
        view.questions
            .iter()
            .any(|question| question.because.contains("årshjulet nå: Besøk av styret (til tor. 31.12)"))
    };
    evening.press("<c-f>Heimdal<enter>");
    assert!(!because(&evening));
    let topic = evening.model().club.as_ref().unwrap().questions[0].topic.clone();
    evening.press("<c-p>årshjulet<enter>nBesøk av styret<tab>20.11.<tab>31.12.<tab><tab><tab>");
    for _ in 0..200 {
        let Some(Dialog::WheelForm(editor)) = evening.model().dialogs.last() else { panic!("no form") };
        if editor.form().topic.as_deref() == Some(&topic) {
            break;
        }
        evening.press("<right>");
    }
    evening.press("<enter><esc>");
    let view = evening.model().club.as_ref().unwrap();
    let said: Vec<_> = view.questions.iter().map(|one| &one.because).collect();
    assert!(because(&evening), "{said:?} {:?}", evening.rows().wheel);
    evening.press("u");
    assert!(!because(&evening));
}

#[test]
fn facts_and_topics_go_by_their_titles_in_the_wheel_its_form_and_the_rounds() {
    for (language, title) in [(Language::Bokmaal, "ny tillitsvalgt"), (Language::English, "new rep")] {
        let mut evening = Evening::on_practice().speaking(language);
        evening.press("<f4>anNye<tab>1.3.").press(&"<tab>".repeat(13)).press(title).press("<enter>");
        let written = evening.rows().wheel[0].clone();
        assert_eq!(written.who.facts, [Fact::RepIsNew], "{title}");
        let screen = read(&mut evening);
        assert!(screen.contains(title) && !screen.contains("rep_is_new"), "{screen}");
        evening.press("<enter>");
        let Some(Dialog::WheelForm(editor)) = evening.model().dialogs.last() else { panic!("no form") };
        assert_eq!(editor.fields.last().unwrap().text(), title);
        evening.press("<esc><esc><f5>nNye").press(&"<tab>".repeat(8)).press(title);
        evening.settle();
        while evening.desk().count_on() {}
        evening.press("<enter><f5>");
        let screen = read(&mut evening);
        assert!(screen.contains(title) && !screen.contains("rep_is_new"), "{screen}");
    }
}

#[test]
fn what_another_program_writes_into_the_wheel_is_there_when_it_or_the_overview_is_opened() {
    let mut evening = Evening::on_practice();
    let has = |evening: &Evening, what: &str| {
        evening.model().wheel.as_ref().unwrap().entries.iter().any(|entry| entry.what.nb == what)
    };
    let write = |evening: &Evening, what: &str| {
        let mut store = Store::open(&Place::File(evening.file())).unwrap();
        let mut env = Env::new(evening.model().now, 77 + what.len() as u64);
        env.ids.not_before(store.newest_id().unwrap().unwrap());
        let form = WheelForm { what: what.into(), begins: "1.3.".into(), ..WheelForm::default() };
        let op = add_wheel_entry(&mut env, &form).unwrap();
        commit(&mut store, &mut env, &op);
    };
    evening.press("<f4>");
    assert!(!has(&evening, "Lønn"));
    write(&evening, "Lønn");
    evening.press("a");
    assert!(has(&evening, "Lønn"), "the wheel is opened");
    evening.press("<esc><esc>");
    write(&evening, "Ferie");
    evening.press("<f4>");
    assert!(has(&evening, "Ferie"), "the overview is opened");
}
