//! The summary drawn at three sizes and in three languages.

use ratatui::buffer::Buffer;
use ratatui::style::Modifier;

use super::*;
use crate::app::keys::Keys;
use crate::lang::{Lang, Language};
use crate::ui::theme::{Depth, Theme};
use crate::words::summary::sample::*;

const SIZES: [(u16, u16); 3] = [(120, 34), (80, 22), (60, 16)];

fn drawn(view: Option<SummaryView>, size: (u16, u16), language: Language, depth: Depth) -> Buffer {
    let mut model = Model::new(Keys::new(&[]).unwrap(), wall("17:30"), size);
    model.summary = view;
    let theme = Theme::new(depth);
    let style = Style { lang: Lang::new(language), theme: &theme };
    let area = Rect::new(0, 0, size.0, size.1);
    let mut buffer = Buffer::empty(area);
    draw(&mut Canvas::whole(&mut buffer), area, &model, style);
    buffer
}

fn lines(buffer: &Buffer) -> Vec<String> {
    let row = |y| (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>().trim_end().to_owned();
    (0..buffer.area.height).map(row).collect()
}

fn screen(view: SummaryView, size: (u16, u16), language: Language) -> String {
    lines(&drawn(Some(view), size, language, Depth::None)).join("\n")
}

#[test]
fn the_chosen_figure_is_always_in_sight_marked_and_reversed() {
    for size in SIZES {
        for language in Language::ALL {
            let count = evening().entries().len();
            for chosen in 0..count {
                let view = SummaryView { chosen, ..evening() };
                let name = words::label(Lang::new(language), &view, view.entry());
                let buffer = drawn(Some(view), size, language, Depth::None);
                let marked = lines(&buffer).into_iter().find(|line| line.contains('▸')).unwrap_or_default();
                let after = marked.split('▸').nth(1).unwrap_or_default().trim();
                assert!(after.starts_with(&name), "{size:?} {chosen} {name}: {marked}");
                assert!(buffer.content.iter().any(|cell| cell.modifier.contains(Modifier::REVERSED)));
            }
        }
    }
}

#[test]
fn every_size_shows_the_figures_with_their_denominators() {
    for size in SIZES {
        let screen = screen(evening(), size, Language::Bokmaal);
        assert!(screen.contains("av 5 ringt") && screen.contains("60\u{a0}%"), "{screen}");
        assert!(screen.contains("5 anrop til 5 klubber"), "{screen}");
    }
}

#[test]
fn a_session_cut_off_says_so_with_a_sign() {
    for size in SIZES {
        assert!(screen(cut_off(), size, Language::Bokmaal).contains("! Økta ble avbrutt"));
    }
}

#[test]
fn without_a_session_there_is_a_friendly_line_and_without_calls_no_shares() {
    for size in SIZES {
        let buffer = drawn(None, size, Language::English, Depth::Sixteen);
        assert!(lines(&buffer).join(" ").contains("No session to sum up yet"));
        let empty = screen(empty(), size, Language::Bokmaal);
        assert!(empty.contains("Ingen anrop i denne økta ennå"), "{empty}");
    }
}

#[test]
fn what_people_typed_is_drawn_harmless() {
    for size in SIZES {
        for chosen in 0..hostile().entries().len() {
            let screen = screen(SummaryView { chosen, ..hostile() }, size, Language::Bokmaal);
            assert!(!screen.contains(['\u{1b}', '\u{202e}', '\t', '\r']));
        }
    }
}

#[test]
fn bars_are_in_proportion() {
    let mut view = evening();
    let talked = view.summary.outcomes[0].figure.clone();
    view.summary.outcomes[1].figure.count = 4;
    assert_eq!(talked.count, 1);
    let screen = screen(SummaryView { chosen: 6, ..view }, (120, 34), Language::Bokmaal);
    let bar = |name: &str| {
        let row = screen.lines().find(|line| line.contains(name) && line.contains("av 5 ringt")).unwrap_or_default();
        row.split('│').next().unwrap_or_default().matches('█').count()
    };
    let (one, four) = (bar("Snakket sammen"), bar("Ikke svar"));
    assert!(one >= 2 && four.abs_diff(one * 4) <= 3, "{one} {four}\n{screen}");
}

#[test]
fn a_long_title_and_a_long_list_fit_the_window() {
    let mut view = evening();
    view.summary.sign_ups.rows[0].title = "Grunnkurs 1 for nye tillitsvalgte i Midt-Norge ".repeat(8);
    let task = view.follow_ups[0].clone();
    let many: Vec<_> = (1000..1060).map(id).collect();
    view.follow_ups.extend(many.iter().map(|id| crate::domain::follow_up::FollowUp { id: *id, ..task.clone() }));
    view.summary.promises.ours.behind = crate::domain::summary::Behind::FollowUps(many);
    view.summary.promises.ours.count = 60;
    let entry = view.entries().iter().position(|entry| *entry == crate::app::summary::Entry::Ours);
    for size in SIZES {
        let screen = screen(SummaryView { chosen: entry.unwrap(), ..view.clone() }, size, Language::Bokmaal);
        assert!(screen.contains("… og 57 til"), "{screen}");
    }
}

#[test]
fn meaning_has_colour_where_there_are_colours() {
    let buffer = drawn(Some(SummaryView { chosen: 7, ..evening() }), (120, 34), Language::Bokmaal, Depth::Sixteen);
    let row = lines(&buffer).iter().position(|line| line.contains("Vi lovet")).unwrap();
    let theme = Theme::new(Depth::Sixteen);
    assert_eq!(buffer[(3, u16::try_from(row).unwrap())].fg, theme.ours.fg.unwrap());
}

#[test]
fn the_screen_at_three_sizes() {
    insta::assert_snapshot!("wide_nb", screen(SummaryView { chosen: 12, ..evening() }, SIZES[0], Language::Bokmaal));
    insta::assert_snapshot!("wide_first_en", screen(cut_off(), SIZES[0], Language::English));
    insta::assert_snapshot!("narrow_nn", screen(SummaryView { chosen: 1, ..evening() }, SIZES[1], Language::Nynorsk));
    insta::assert_snapshot!("tiny_nb", screen(SummaryView { chosen: 17, ..evening() }, SIZES[2], Language::Bokmaal));
}
