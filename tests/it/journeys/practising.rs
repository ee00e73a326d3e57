//! Practising a call: with the keys of a real one, and without a trace.

use ringerunde::app::keys::Scope;
use ringerunde::app::model::Screen;
use ringerunde::app::practise::Talk;
use ringerunde::domain::scene::Ending;
use ringerunde::lang::Language;

use super::evening::Evening;

/// The way through the first scene on which everything is met.
const ALL_MET: &str = "212312";

fn talk(evening: &Evening) -> &Talk {
    evening.model().practise.as_ref().unwrap().talk.as_ref().unwrap()
}

fn ending(evening: &Evening) -> Ending<'_> {
    talk(evening).play.ending()
}

/// Every file of the evening with what is in it.
fn files(evening: &Evening) -> Vec<(String, Vec<u8>)> {
    let entries = std::fs::read_dir(evening.folder()).unwrap().map(Result::unwrap);
    let mut files: Vec<_> = entries
        .map(|entry| (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap()))
        .filter(|(name, _)| !name.ends_with("-shm")) // what locks are held, not what is stored
        .collect();
    files.sort();
    files
}

#[test]
fn a_scene_is_played_to_its_end_in_every_language() {
    for language in Language::ALL {
        let mut evening = Evening::on_nothing().speaking(language);
        evening.press("4<enter>");
        assert_eq!(evening.model().scope(), Scope::Talk);
        evening.press(ALL_MET);
        assert_eq!(evening.model().scope(), Scope::TalkEnd);
        let came_to = ending(&evening);
        assert_eq!((came_to.met.len(), came_to.missed.len(), came_to.agreed.len()), (5, 0, 1));
        assert!(!came_to.asked.is_empty() && came_to.offered.len() == 3 && came_to.remarks.is_empty());
        evening.press("r");
        assert_eq!((evening.model().scope(), talk(&evening).play.count()), (Scope::Talk, 0));
        evening.press("<esc><esc>");
        assert_eq!((evening.model().screen, evening.model().practise.is_none()), (Screen::Start, true));
    }
}

#[test]
fn nothing_of_it_is_stored_whatever_keys_are_pressed() {
    for mut evening in [Evening::on_the_list(), Evening::on_nothing()] {
        let (before, rows) = (files(&evening), evening.rows());
        let command = if evening.model().screen == Screen::Start { "4" } else { "<c-p>" };
        evening.press(command);
        if command == "<c-p>" {
            let name = evening.lang().command_practise();
            evening.press(name).press("<enter>");
        }
        assert_eq!(evening.model().screen, Screen::Practise);
        evening.press("<enter>").press("21<tab>! sende brev fredag<enter>+ Grunnkurs 1<c-z><c-y><a-2><esc>");
        evening.press("<c-r><c-f><c-n>x<esc><a-1><f6>usdnqwiet<c-s>2");
        assert_eq!(evening.model().scope(), Scope::TalkEnd);
        evening.press("<c-r>xse<c-s>r12<paste:limt inn><f10><enter><esc><esc>2<esc><esc>");
        assert_ne!(evening.model().screen, Screen::Practise);
        assert_eq!((files(&evening), evening.rows()), (before, rows));
    }
}

#[test]
fn a_reply_can_be_taken_back_as_often_as_one_likes() {
    let mut evening = Evening::on_nothing();
    evening.press("4<enter>").press(ALL_MET).press("uuu");
    assert_eq!((talk(&evening).play.count(), evening.model().scope()), (3, Scope::Talk));
    evening.press("uuuuuu");
    assert_eq!(talk(&evening).play.count(), 0);
}

#[test]
fn a_key_without_a_reply_does_nothing() {
    let mut evening = Evening::on_nothing();
    evening.press("4<enter>").press("14");
    assert_eq!(talk(&evening).play.count(), 1);
}

#[test]
fn digits_are_text_in_the_note_and_replies_with_alt() {
    let mut evening = Evening::on_nothing();
    evening.press("4<enter><tab>12<a-2>");
    assert_eq!((talk(&evening).note.text().as_str(), talk(&evening).play.count()), ("12", 1));
    evening.press("<esc>1");
    assert_eq!((talk(&evening).note.text().as_str(), talk(&evening).play.count()), ("12", 2));
}

#[test]
fn a_call_in_which_something_was_said_is_not_left_by_one_key() {
    let mut evening = Evening::on_nothing();
    evening.press("4<enter>2<esc>");
    assert_eq!(evening.dialog(), "hang up");
    evening.press("<esc>");
    assert_eq!((evening.dialog(), talk(&evening).play.count()), ("", 1));
    evening.press("<c-s>2");
    assert!(talk(&evening).has_hung_up && evening.model().scope() == Scope::TalkEnd);
    evening.press("u");
    assert_eq!((evening.model().scope(), talk(&evening).play.count()), (Scope::Talk, 1));
}

#[test]
fn a_call_one_was_called_away_from_goes_on() {
    let mut evening = Evening::on_the_list();
    let name = evening.lang().command_practise();
    evening.press("<c-p>").press(name).press("<enter><enter>2<f2>");
    assert_eq!((evening.model().screen, evening.shown()), (Screen::Call, "Aure Verksted"));
    let name = evening.lang().command_practise();
    evening.press("<c-p>").press(name).press("<enter>");
    assert_eq!((evening.model().screen, talk(&evening).play.count()), (Screen::Practise, 1));
}

#[test]
fn the_palette_offers_only_what_works_while_one_practises() {
    let mut evening = Evening::on_the_list();
    let name = evening.lang().command_practise();
    evening.press("<c-p>").press(name).press("<enter>");
    let offered = |evening: &Evening| {
        let model = evening.model();
        ringerunde::app::dialog::offered(&model.keys, model.scope(), &model.command_names, "")
    };
    use ringerunde::app::command::Command;
    for command in [Command::Redo, Command::Find, Command::Summary, Command::AskFirst] {
        assert!(!offered(&evening).contains(&command), "{command:?}");
    }
    evening.press("<enter>");
    assert!(offered(&evening).contains(&Command::SayFirst));
}

#[test]
fn alone_it_ends_the_program_and_never_shows_a_list() {
    let mut evening = Evening::on_nothing();
    evening.desk().practise();
    evening.press("<f2>");
    assert_eq!(evening.model().screen, Screen::Practise);
    evening.press("<enter><esc><esc>");
    assert!(evening.model().is_leaving);
}
