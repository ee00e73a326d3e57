//! The practice screen as it is drawn: pictures in three sizes and languages, and that every reply and every word of an
//! ending can be read in all of them.

use std::sync::Arc;

use ringerunde::app::msg::Msg;
use ringerunde::assets::scene::scenes;
use ringerunde::domain::scene::{Play, Scene};
use ringerunde::lang::Language;
use ringerunde::ui::theme::Depth;

use super::{Evening, SIZES, drawn, pictures};

/// The way through the first scene on which everything is met.
pub const ALL_MET: &str = "212312";

fn on_nothing() -> Evening {
    Evening::on_nothing()
}

#[test]
fn the_list_of_scenes() {
    pictures("scenes", &SIZES, on_nothing, "4j");
}

#[test]
fn a_call_that_is_practised() {
    pictures("practised_call", &SIZES, on_nothing, "4<enter>21");
}

#[test]
fn the_note_of_a_call_that_is_practised() {
    pictures("practised_note", &SIZES, on_nothing, "4<enter>212<tab>Lurer på tid til vervet");
}

#[test]
fn what_a_practised_call_came_to() {
    pictures("practised_end", &SIZES, on_nothing, &format!("4<enter>{ALL_MET}"));
    pictures("practised_end_short", &SIZES[1..2], on_nothing, "4<enter>11");
}

#[test]
fn a_note_longer_than_the_window_is_read_to_its_end() {
    let mut evening = Evening::on_nothing();
    evening.press("4<enter>212<tab>");
    for line in 1..=40 {
        evening.press(&format!("linje {line} som er så lang at den må brytes i et smalt vindu, og litt til<enter>"));
    }
    evening.press("slutten<tab>312");
    for size in SIZES {
        evening.desk().take(Msg::Resized(size.0, size.1));
        evening.press("G");
        let frame = drawn(&mut evening, size, Depth::None);
        assert!(frame.text().contains("slutten"), "{size:?}\n{}", frame.text());
    }
}

#[test]
fn hanging_up_is_asked_about() {
    pictures("hang_up", &SIZES[1..], on_nothing, "4<enter>2<esc>");
}

/// Every state of a call: the choices that lead to each node of a scene, by one way.
fn states(scene: &Arc<Scene>) -> Vec<Vec<usize>> {
    let (mut seen, mut found) = (std::collections::BTreeSet::new(), Vec::new());
    let mut waiting = vec![(Play::new(Arc::clone(scene)), Vec::new())];
    while let Some((play, way)) = waiting.pop() {
        if !seen.insert(play.node().unwrap().id.clone()) {
            continue;
        }
        for n in 0..play.replies().len() {
            let (mut next, mut on) = (play.clone(), way.clone());
            next.choose(n);
            on.push(n);
            waiting.push((next, on));
        }
        found.push(way);
    }
    found
}

/// The words on the screen with blanks and edges taken out, so that wrapping does not matter.
fn letters(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace() && !"│─┌┐└┘▸".contains(*sign)).collect()
}

#[test]
fn what_is_said_and_every_reply_can_be_read_whole_in_every_size_and_language() {
    for language in Language::ALL {
        for (place, scene) in scenes().unwrap().iter().enumerate() {
            let mut evening = on_nothing().speaking(language);
            evening.press("4").press(&"j".repeat(place)).press("<enter>");
            for way in states(scene) {
                evening.press(&"u".repeat(14));
                evening.press(&way.iter().map(|n| (n + 1).to_string()).collect::<String>());
                let talk = evening.model().practise.as_ref().unwrap().talk.as_ref().unwrap();
                let node = talk.play.node().unwrap().clone();
                let replies: Vec<String> =
                    node.replies.iter().map(|reply| reply.says.get(language.code()).to_owned()).collect();
                for size in SIZES {
                    let text = letters(&drawn(&mut evening, size, Depth::None).text());
                    for words in replies.iter().map(String::as_str).chain([node.says.get(language.code())]) {
                        // Two columns stand beside each other: what is wrapped there is not one text any more.
                        assert!(text.contains(&letters(words)) || size.0 >= 100, "{words} at {size:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn every_word_of_an_ending_can_be_scrolled_to() {
    for size in SIZES {
        let mut evening = on_nothing();
        evening.press("4<enter>").press(ALL_MET);
        let mut seen = String::new();
        for _ in 0..60 {
            seen += &drawn(&mut evening, size, Depth::None).text();
            evening.press("j");
        }
        let last = drawn(&mut evening, size, Depth::None).text();
        let body: Vec<&str> = last.lines().collect();
        let is_long = size.1 < 30;
        assert!(!is_long || body[body.len() - 3].chars().any(char::is_alphabetic), "the bottom is not empty:\n{last}");
        for words in ["Dette fikk du til", "Dere avtalte", "Du tilbød", "Åpne spørsmål", "Verdt å notere"] {
            assert!(seen.contains(words), "{words} at {size:?}");
        }
    }
}

#[test]
fn the_picture_is_drawn_again_when_the_window_changes() {
    let mut evening = on_nothing();
    evening.press("4<enter>");
    for size in [(60, 18), (59, 17), (200, 60), (100, 20), (61, 40)] {
        evening.desk().take(Msg::Resized(size.0, size.1));
        drawn(&mut evening, size, Depth::Sixteen);
    }
}
