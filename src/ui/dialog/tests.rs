//! Each dialog in each size and language: nothing beside its box, nothing lost, and what matters is in sight.

mod fixture;
mod owed;
mod round_clubs;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::widgets::Paragraph;

use super::{draw, row_at};
use crate::app::dialog::{Dialog, Purpose};
use crate::app::field::Field;
use crate::app::model::Model;
use crate::app::sheet::Row;
use crate::domain::env::instant;
use crate::domain::queue::{LaterWhy, OutWhy, Place, Standing, Tier};
use crate::lang::{Lang, Language};
use crate::ui::Style;
use crate::ui::canvas::Canvas;
use crate::ui::layout::body;
use crate::ui::theme::{Depth, Theme};
use fixture::{DIALOGS, QUESTIONS, dialog_name, every, model, outcomes, prompt, question_name, sheet};

const SIZES: [(u16, u16); 3] = [(120, 36), (80, 24), (60, 18)];

/// What is on the screen, and where the terminal's caret is, if anywhere.
struct Drawn {
    buffer: Buffer,
    caret: Option<Position>,
    text: String,
}

/// Draws a dialog over a screen full of dots.
fn drawn(dialog: &Dialog, model: &Model, language: Language) -> Drawn {
    let theme = Theme::new(Depth::None);
    let style = Style { lang: Lang::new(language), theme: &theme };
    let (width, height) = model.size;
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    let mut canvas = Canvas::whole(&mut buffer);
    let dots = vec![".".repeat(usize::from(width)); usize::from(height)].join("\n");
    canvas.render_widget(Paragraph::new(dots), canvas.area());
    draw(&mut canvas, body(model.size), dialog, model, style);
    let caret = canvas.caret();
    let text = lines(&buffer).join("\n");
    Drawn { buffer, caret, text }
}

fn lines(buffer: &Buffer) -> Vec<String> {
    let area = buffer.area;
    let line = |y| (0..area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>();
    (0..area.height).map(line).collect()
}

fn nb(dialog: &Dialog, model: &Model) -> Drawn {
    drawn(dialog, model, Language::Bokmaal)
}

#[test]
fn no_dialog_draws_outside_the_body_or_without_its_box() {
    for language in Language::ALL {
        for size in SIZES {
            let model = model(language, size);
            for dialog in every(&model) {
                let drawn = drawn(&dialog, &model, language);
                let all = lines(&drawn.buffer);
                let dots = ".".repeat(usize::from(size.0));
                assert_eq!((&all[0], &all[all.len() - 1]), (&dots, &dots), "{dialog:?} at {size:?}");
                let boxed = all.iter().filter(|line| line.contains('┌') || line.contains('└')).count();
                assert_eq!(boxed, 2, "{}", drawn.text);
                let has_way_out =
                    drawn.text.contains("Enter") || drawn.text.contains('↑') || drawn.text.contains("Esc");
                assert!(has_way_out, "{}", drawn.text);
            }
        }
    }
}

#[test]
fn every_dialog_and_every_question_there_is_is_held_to_these_laws() {
    let all = every(&model(Language::Bokmaal, (60, 18)));
    let missing = |names: &[&'static str], there: &[&str]| -> Vec<&str> {
        names.iter().copied().filter(|name| !there.contains(name)).collect()
    };
    let dialogs: Vec<_> = all.iter().map(dialog_name).collect();
    let questions = all.iter().filter_map(|dialog| match dialog {
        Dialog::Prompt(prompt) => Some(question_name(&prompt.purpose)),
        _ => None,
    });
    assert_eq!(missing(DIALOGS, &dialogs), [""; 0]);
    assert_eq!(missing(QUESTIONS, &questions.collect::<Vec<_>>()), [""; 0]);
}

#[test]
fn no_window_is_too_small_to_draw_in() {
    for width in [1, 2, 4, 5, 6, 9, 20, 33] {
        for height in [1, 2, 3, 4, 5, 6, 9] {
            let model = model(Language::Bokmaal, (width, height));
            for dialog in every(&model) {
                nb(&dialog, &model);
            }
        }
    }
}

#[test]
fn a_dialog_can_be_drawn_before_anything_is_known() {
    let full = model(Language::Bokmaal, (60, 18));
    let mut empty = model(Language::Bokmaal, (60, 18));
    (empty.club, empty.call, empty.summary, empty.session) = (None, None, None, None);
    empty.names = Default::default();
    for dialog in every(&full) {
        nb(&dialog, &empty);
    }
}

#[test]
fn every_outcome_says_what_it_leads_to() {
    for language in Language::ALL {
        let model = model(language, (80, 24));
        let mut all = String::new();
        for chosen in 0..=16 {
            let list = crate::app::outcome::OutcomeList { chosen, ..outcomes(&model) };
            all.push_str(&drawn(&Dialog::Outcome(list), &model, language).text);
        }
        let lang = Lang::new(language);
        for outcome in crate::domain::call::Outcome::ALL {
            let name = lang.capital(crate::words::outcome(lang, *outcome));
            assert!(all.contains(&format!("{name} –")), "{name}");
        }
    }
    let screen =
        nb(&Dialog::Outcome(outcomes(&model(Language::Bokmaal, (80, 24)))), &model(Language::Bokmaal, (80, 24)));
    assert!(screen.text.contains("▸ 1 Snakket sammen – ferdig i denne runden"), "{}", screen.text);
    assert!(screen.text.contains("Hvordan endte samtalen med Solveig Bjørgå, Heimdal Elektro?"));
    assert!(screen.text.contains("2 Ikke svar – tilbake i køen man. 16–18, forsøk 1 av 3"), "{}", screen.text);
}

#[test]
fn the_chosen_row_is_in_sight_and_marked() {
    for size in SIZES {
        let model = model(Language::Bokmaal, size);
        let list = crate::app::outcome::OutcomeList { chosen: 16, ..outcomes(&model) };
        assert!(nb(&Dialog::Outcome(list), &model).text.contains("▸ 0 Avslutt uten å logge"));
        for dialog in every(&model) {
            let screen = nb(&dialog, &model);
            if let Dialog::Find(find) = &dialog {
                assert!(find.results.hits.is_empty() || screen.text.contains("▸ Klubb 17"), "{}", screen.text);
            }
        }
    }
}

#[test]
fn the_sheet_shows_what_the_note_says_and_how_a_time_is_understood() {
    for size in SIZES {
        let model = model(Language::Bokmaal, size);
        let screen = nb(&Dialog::Sheet(Box::new(sheet(&model))), &model);
        for text in ["vårt løfte:", "[2 møte]", "Forstått som fre. 18.00", "[påmeldt]", "[tenker på det]", "[4]"]
        {
            assert!(screen.text.contains(text), "{text} at {size:?}:\n{}", screen.text);
        }
        assert!(!screen.text.contains("V-læring fredag"), "the day of a promise is said once:\n{}", screen.text);
        assert!(screen.caret.is_some());
    }
}

#[test]
fn the_sheet_reminds_and_refuses_in_plain_sight() {
    for size in SIZES {
        let model = model(Language::Bokmaal, size);
        let screen = nb(&every(&model)[2], &model);
        assert!(screen.text.contains("Guiden vil ha svar på"), "{}", screen.text);
        assert!(screen.text.contains("Skriv når"), "{}", screen.text);
    }
}

#[test]
fn the_row_of_an_offer_says_what_is_typed_there() {
    for size in SIZES {
        let model = model(Language::Bokmaal, size);
        let person = model.club.as_ref().unwrap().record.people[0].full_name();
        let mut sheet = sheet(&model);
        sheet.at = sheet.rows().iter().position(|row| matches!(row, Row::Offer(_))).unwrap();
        let screen = nb(&Dialog::Sheet(Box::new(sheet.clone())), &model);
        assert!(screen.text.contains("Hvem: "), "{}", screen.text);
        assert!(screen.text.contains("Skriv et navn"), "{}", screen.text);
        assert!(screen.text.contains("Hvem: Kari"), "as the note has it:\n{}", screen.text);
        let mut empty = sheet.clone();
        empty.answers[0].who = Field::default();
        let screen = nb(&Dialog::Sheet(Box::new(empty)), &model);
        assert!(screen.text.contains(&format!("Hvem: {person}")), "else whom it is about:\n{}", screen.text);
        assert!(screen.caret.is_some());
        sheet.at = 0;
        let screen = nb(&Dialog::Sheet(Box::new(sheet)), &model);
        assert!(!screen.text.contains("Hvem: "), "only where one writes");
    }
}

#[test]
fn a_row_with_nothing_to_type_in_has_no_caret() {
    let model = model(Language::Bokmaal, (80, 24));
    let at = |row| {
        let mut sheet = sheet(&model);
        sheet.at = row;
        Dialog::Sheet(Box::new(sheet))
    };
    assert!(nb(&at(0), &model).caret.is_none());
    assert!(nb(&at(5), &model).caret.is_some());
}

#[test]
fn the_caret_stands_after_what_is_typed() {
    let model = model(Language::Bokmaal, (80, 24));
    let screen = nb(&Dialog::Prompt(prompt(Purpose::ListPath, "åø")), &model);
    let caret = screen.caret.unwrap();
    assert_eq!(screen.buffer[(caret.x - 1, caret.y)].symbol(), "ø");
    let long = "x".repeat(300) + "z";
    let screen = nb(&Dialog::Prompt(prompt(Purpose::ListPath, &long)), &model);
    let caret = screen.caret.unwrap();
    assert_eq!(screen.buffer[(caret.x - 1, caret.y)].symbol(), "z");
}

#[test]
fn a_dialog_under_another_has_no_caret() {
    let mut model = model(Language::Bokmaal, (80, 24));
    model.dialogs = vec![Dialog::Prompt(prompt(Purpose::ListPath, "x")), Dialog::Resume];
    assert!(nb(&model.dialogs[0], &model).caret.is_none());
    model.dialogs.pop();
    assert!(nb(&model.dialogs[0], &model).caret.is_some());
}

#[test]
fn the_three_that_are_used_most_look_like_this() {
    let model = model(Language::Bokmaal, (80, 24));
    insta::assert_snapshot!("outcomes", nb(&Dialog::Outcome(outcomes(&model)), &model).text);
    insta::assert_snapshot!("sheet", nb(&Dialog::Sheet(Box::new(sheet(&model))), &model).text);
    insta::assert_snapshot!("number", nb(&Dialog::Number, &model).text);
}

#[test]
fn a_time_that_is_not_understood_is_said_so() {
    let model = model(Language::Bokmaal, (60, 18));
    let club = model.club.as_ref().unwrap().record.club.id;
    let screen = nb(&Dialog::Prompt(prompt(Purpose::Snooze(club), "om en st")), &model);
    assert!(screen.text.contains("Forstår ikke tidspunktet ennå."), "{}", screen.text);
}

#[test]
fn nothing_raw_from_a_list_reaches_the_terminal() {
    let mut model = model(Language::Bokmaal, (80, 24));
    let evil = "A\u{1b}[31m\u{202e}B\nC";
    let club = model.club.as_ref().unwrap().record.club.id;
    model.names.clubs.insert(club, evil.into());
    if let Some(view) = &mut model.club {
        view.record.club.name = evil.into();
        view.record.people[0].given_name = evil.into();
        view.record.offers[0].name = evil.into();
        view.because = vec![evil.into()];
    }
    for dialog in every(&model) {
        let text = nb(&dialog, &model).text.replace('\n', "");
        assert!(!text.contains(['\u{1b}', '\u{202e}']), "{text}");
    }
}

#[test]
fn the_help_begins_with_where_one_is_and_ends_with_the_last_key() {
    for size in SIZES {
        let model = model(Language::Bokmaal, size);
        let first = lines(&nb(&Dialog::Help(0), &model).buffer);
        let heading = first.iter().position(|line| line.contains("I køen")).unwrap();
        assert!(first[heading - 1].contains('┌'), "{}", first.join("\n"));
        let last = nb(&Dialog::Help(500), &model);
        assert!(last.text.contains("Ringe en gang til"), "{}", last.text);
    }
}

#[test]
fn why_says_place_reasons_and_attempts() {
    for size in SIZES {
        let mut model = model(Language::Bokmaal, size);
        let screen = nb(&Dialog::Why(0), &model);
        for text in ["Nr. 3 av 34: Nye tillitsvalgte", "– V-læring er ikke tilbudt.", "Ett forsøk i runden"] {
            assert!(screen.text.contains(text), "{}", screen.text);
        }
        let place = Place { tier: Tier::Ordinary, rank: 0, since: 0, name_key: String::new() };
        let at = instant("2026-11-23T16:00:00".parse().unwrap());
        let until = instant("2026-11-23T18:00:00".parse().unwrap());
        let view = model.club.as_mut().unwrap();
        view.standing = Standing::In { place, from: Some(at), until: Some(until), why: Some(LaterWhy::Rest) };
        let screen = nb(&Dialog::Why(0), &model);
        assert!(screen.text.contains("Kommer man. 16–18: hviler etter forsøk"), "{}", screen.text);
        let view = model.club.as_mut().unwrap();
        view.standing = Standing::Out { why: OutWhy::Removed, on: Some("2026-11-20".parse().unwrap()) };
        let screen = nb(&Dialog::Why(0), &model);
        assert!(screen.text.contains("siden 20.11.2026") && screen.text.contains("Delete i køen"), "{}", screen.text);
    }
}

#[test]
fn the_number_is_shown_with_a_code_in_every_size_that_is_used() {
    for size in SIZES {
        let model = model(Language::Bokmaal, size);
        let screen = nb(&Dialog::Number, &model);
        assert!(screen.text.contains("42  12  34  56"), "{}", screen.text);
        assert!(screen.text.contains("Skann koden"), "{size:?}:\n{}", screen.text);
        assert!(!screen.text.contains('↓'), "the code is cut at {size:?}:\n{}", screen.text);
    }
    let small = model(Language::Bokmaal, (52, 16));
    let screen = nb(&Dialog::Number, &small);
    assert!(screen.text.contains("er for lite til QR-koden"), "{}", screen.text);
}

#[test]
fn every_example_of_a_time_is_understood() {
    let local = crate::domain::env::local(fixture::now());
    for lang in Language::ALL.map(Lang::new) {
        let examples = [lang.prompt_call_back_example(), lang.prompt_snooze_example()];
        let sheet = lang.sheet_when_example();
        let answers = examples.iter().flat_map(|text| text.split_once(": ").unwrap().1.split(" · "));
        for answer in answers.chain([sheet]) {
            assert!(crate::domain::when::parse_time_reply(answer, local).is_some(), "{answer}");
        }
    }
}

#[test]
fn a_click_hits_the_row_that_is_drawn_there() {
    let theme = Theme::new(Depth::None);
    let style = Style { lang: Lang::new(Language::Bokmaal), theme: &theme };
    for size in SIZES {
        let model = model(Language::Bokmaal, size);
        let dialog = Dialog::Outcome(outcomes(&model));
        let all = lines(&nb(&dialog, &model).buffer);
        let y = all.iter().position(|line| line.contains("3 Opptatt")).unwrap();
        let x = size.0 / 2;
        let hit = |y: usize| row_at(body(size), &dialog, &model, style, Position::new(x, u16::try_from(y).unwrap()));
        assert_eq!(hit(y), Some(2));
        assert_eq!(hit(0), None);
    }
}

#[test]
fn a_list_behind_a_figure_names_club_and_outcome() {
    let model = model(Language::Bokmaal, (60, 18));
    let list = every(&model).into_iter().find(|dialog| matches!(dialog, Dialog::List(_))).unwrap();
    let screen = nb(&list, &model);
    assert!(screen.text.contains("▸ 14.03 Heimdal Elektro – ikke svar"), "{}", screen.text);
    assert!(screen.text.contains("Alle samtaler i økta · 1"), "{}", screen.text);
}

#[test]
fn the_box_stays_inside_an_area_that_is_not_the_whole_window() {
    let theme = Theme::new(Depth::None);
    let style = Style { lang: Lang::default(), theme: &theme };
    let model = model(Language::Bokmaal, (60, 18));
    let area = Rect::new(7, 3, 30, 9);
    for dialog in every(&model) {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 60, 18));
        draw(&mut Canvas::whole(&mut buffer), area, &dialog, &model, style);
        for y in 0..18 {
            for x in 0..60 {
                let is_inside = area.contains(Position::new(x, y));
                assert!(is_inside || buffer[(x, y)].symbol() == " ", "{dialog:?}");
            }
        }
    }
}

#[test]
fn a_resumed_call_shows_whose_it_was_and_what_was_written() {
    let model = model(Language::Bokmaal, (60, 18));
    let screen = nb(&Dialog::Resume, &model);
    for text in ["samtale med Solveig Bjørgå i Heimdal", "Går bra", "▸ 1 Fortsett", "2 Logg", "3 Kast"] {
        assert!(screen.text.contains(text), "{text}:\n{}", screen.text);
    }
}

#[test]
#[ignore = "prints every dialog to be looked at"]
#[allow(clippy::print_stdout)]
fn look_at_them() {
    let language = std::env::var("LOOK").ok().and_then(|code| Language::parse(&code)).unwrap_or_default();
    for size in SIZES {
        let model = model(language, size);
        for dialog in every(&model) {
            println!("{}\n", drawn(&dialog, &model, language).text);
        }
    }
}
