//! The overview drawn at three sizes and in three languages, with and without colours.

use ratatui::buffer::Buffer;
use ratatui::style::Modifier;
use uuid::Uuid;

use super::*;
use crate::app::keys::Keys;
use crate::domain::call::Outcome;
use crate::domain::env::{At, day_of};
use crate::domain::facts::Params;
use crate::domain::guide::Common;
use crate::domain::overview::{CallRow, ClubRow, Counter, Kind, Span as Days, Terms};
use crate::domain::policy::tests::shipped;
use crate::lang::{Lang, Language};
use crate::ui::theme::{Depth, Theme};

const SIZES: [(u16, u16); 3] = [(120, 34), (80, 22), (60, 16)];

fn now() -> At {
    "2026-11-22T13:00:00Z".parse().unwrap()
}

fn overview(clubs: u128) -> Overview {
    let common: Common = toml::from_str(include_str!("../../../assets/guide/facts.toml")).unwrap();
    let (params, policy, today): (Params, _, _) = (common.params, shipped(), day_of(now()));
    let mut counter = Counter::new(Terms { span: Days::year_to(today), today, params: &params, policy: &policy });
    for n in 1..=clubs {
        let mut club = ClubRow::named(Uuid::from_u128(n).into(), format!("Klubb {n}\u{1b}[31m"));
        club.members = Some(10 + u32::try_from(n).unwrap());
        club.with_mobile = club.members.map(|members| members / 2);
        // In turn it has a board, has none, and nobody has said so.
        club.has_board = [Some(true), Some(false), None][usize::try_from(n % 3).unwrap()];
        let days = [("2026-10-05", 9), ("2026-11-03", 16), ("2025-10-07", 17), ("2026-02-11", 12)];
        club.calls = days
            .iter()
            .take(usize::try_from(n % 5).unwrap())
            .map(|(on, hour)| CallRow {
                person: None,
                day: on.parse().unwrap(),
                hour: *hour,
                outcome: if n.is_multiple_of(3) { Outcome::NoAnswer } else { Outcome::Talked },
                next_step: None,
                topics: vec![if n.is_multiple_of(2) { "lønn".to_owned() } else { "turnus\t\u{202e}".to_owned() }],
                is_to_employer: false,
            })
            .collect();
        counter.add(club);
    }
    counter.finish()
}

fn model(clubs: u128, chosen: usize) -> Model {
    let mut model = Model::new(Keys::new(&[]).unwrap(), now(), (120, 36));
    model.wheel = Some(std::sync::Arc::new(toml::from_str(include_str!("../../../assets/wheel.toml")).unwrap()));
    model.overview.take(overview(clubs), now());
    let levels: Vec<_> = (1..=clubs).map(|n| (Uuid::from_u128(n).into(), u8::try_from(n % 5 + 1).unwrap())).collect();
    model.overview.take_levels(&[1, 2, 3, 4, 5], &levels);
    model.overview.chosen = chosen;
    model
}

fn drawn(model: &Model, size: (u16, u16), language: Language, depth: Depth) -> Buffer {
    let theme = Theme::new(depth);
    let style = Style { lang: Lang::new(language), theme: &theme };
    let area = Rect::new(0, 0, size.0, size.1);
    let mut buffer = Buffer::empty(area);
    draw(&mut Canvas::whole(&mut buffer), area, model, style);
    buffer
}

fn screen(buffer: &Buffer) -> String {
    let row = |y| (0..buffer.area.width).map(|x| buffer[(x, y)].symbol()).collect::<String>().trim_end().to_owned();
    (0..buffer.area.height).map(row).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_chosen_figure_is_always_in_sight_marked_reversed_and_told_in_full() {
    let count = model(12, 0).overview.shown.unwrap().figures.len();
    assert!(count > 30);
    for size in SIZES {
        for chosen in 0..count {
            let model = model(12, chosen);
            let buffer = drawn(&model, size, Language::Bokmaal, Depth::None);
            let screen = screen(&buffer);
            assert_eq!(screen.lines().filter(|line| line.starts_with('▸')).count(), 1, "{size:?} {chosen}\n{screen}");
            assert!(buffer.content.iter().any(|cell| cell.modifier.contains(Modifier::REVERSED)));
            let shown = model.overview.shown.as_ref().unwrap();
            let figure = model.overview.figure().unwrap();
            let told = words::value(Lang::new(Language::Bokmaal), shown, figure);
            let unknown = words::unknown(Lang::new(Language::Bokmaal), figure);
            assert!(screen.contains(&told) && screen.contains("før"), "{told}\n{screen}");
            assert!(screen.contains(&unknown), "{unknown}\n{screen}");
        }
    }
}

#[test]
fn old_figures_are_never_shown_as_if_they_were_fresh() {
    for size in SIZES {
        let mut model = model(12, 0);
        (model.overview.is_reading, model.overview.is_fresh) = (true, false);
        assert!(screen(&drawn(&model, size, Language::Bokmaal, Depth::None)).contains("regner … (tallene er fra"));
        // The levels come after the rest: that is no reason to doubt what is there.
        model.overview.is_fresh = true;
        assert!(screen(&drawn(&model, size, Language::Bokmaal, Depth::None)).contains("regnet ut i dag"));
        model.overview.shown = None;
        assert!(screen(&drawn(&model, size, Language::Bokmaal, Depth::None)).contains("Regner ut tallene"));
    }
}

#[test]
fn levels_that_are_not_worked_out_yet_say_so() {
    let mut model = model(12, 0);
    model.overview.take(overview(12), now());
    model.overview.is_reading = true;
    let screen = screen(&drawn(&model, SIZES[0], Language::Bokmaal, Depth::None));
    assert!(screen.contains("5 Nivå (internt)") && screen.contains("  regner …"), "{screen}");
}

#[test]
fn without_clubs_there_is_a_friendly_line() {
    for size in SIZES {
        let screen = screen(&drawn(&model(0, 0), size, Language::Nynorsk, Depth::Sixteen));
        assert!(screen.contains("Ingen klubbar enno"), "{screen}");
    }
}

#[test]
fn what_people_typed_is_drawn_harmless() {
    for size in SIZES {
        for chosen in 0..40 {
            let screen = screen(&drawn(&model(12, chosen), size, Language::Bokmaal, Depth::None));
            assert!(!screen.contains(['\u{1b}', '\u{202e}', '\t']));
        }
    }
}

#[test]
fn the_screen_at_three_sizes() {
    let shown = |size, chosen, language| screen(&drawn(&model(12, chosen), size, language, Depth::None));
    insta::assert_snapshot!("wide_nb", shown(SIZES[0], 0, Language::Bokmaal));
    insta::assert_snapshot!("wide_en", shown(SIZES[0], 20, Language::English));
    insta::assert_snapshot!("narrow_nn", shown(SIZES[1], 5, Language::Nynorsk));
    insta::assert_snapshot!("tiny_nb", shown(SIZES[2], 13, Language::Bokmaal));
    let months = model(12, 0).overview.shown.unwrap().place_of(&Kind::Month(2026, 10)).unwrap();
    insta::assert_snapshot!("narrow_months_nb", shown(SIZES[1], months, Language::Bokmaal));
    insta::assert_snapshot!("tiny_months_en", shown(SIZES[2], months, Language::English));
}

#[test]
fn the_months_are_pictures_wherever_there_is_room_and_the_chosen_one_is_marked_in_theirs() {
    let has_shades = |model: &Model, size| screen(&drawn(model, size, Language::Bokmaal, Depth::None)).contains("██");
    assert!(has_shades(&model(12, 5), SIZES[1]) && !has_shades(&model(12, 5), SIZES[2]));
    let at = model(12, 0).overview.shown.unwrap().place_of(&Kind::Month(2026, 10)).unwrap();
    for size in SIZES {
        let buffer = drawn(&model(12, at), size, Language::Bokmaal, Depth::None);
        let is_marked =
            |cell: &ratatui::buffer::Cell| cell.symbol() == "█" && cell.modifier.contains(Modifier::REVERSED);
        assert!(buffer.content.iter().any(is_marked), "{}", screen(&buffer));
    }
}
