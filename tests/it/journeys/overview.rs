//! The overview by keys: opening it, walking among figures, the lists behind them, going to a club; and that its figures are
//! those of the rows, read at once or on a thread.

use std::sync::mpsc;
use std::time::Duration;

use chrono::Datelike;
use ringerunde::app::dialog::Dialog;
use ringerunde::app::model::{Model, Screen};
use ringerunde::app::overview::FigureList;
use ringerunde::domain::call::Outcome;
use ringerunde::domain::env::day_of;
use ringerunde::domain::overview::{Figure, Fixed, Kind, Overview, Part};

use super::evening::Evening;

fn shown(model: &Model) -> &Overview {
    model.overview.shown.as_ref().unwrap()
}

fn fixed(model: &Model, fixed: Fixed) -> &Figure {
    shown(model).fixed(fixed).unwrap()
}

fn part(model: &Model) -> Part {
    model.overview.figure().unwrap().kind.part()
}

fn list(model: &Model) -> FigureList {
    match model.dialogs.last() {
        Some(Dialog::Figure(list)) => *list,
        _ => panic!("no list is open"),
    }
}

#[test]
fn the_figures_are_those_of_the_rows() {
    let mut evening = Evening::on_practice();
    evening.press("<f4>");
    let model = evening.model();
    assert_eq!((model.screen, model.overview.is_reading, shown(model).has_levels), (Screen::Overview, false, true));
    let rows = evening.store().everything().unwrap();
    let year = day_of(model.now).year();
    let spoken = |club| {
        let talked = rows.calls.iter().filter(|call| call.club == club && call.outcome == Outcome::Talked);
        let met = rows.events.iter().filter(|event| event.club == club && event.kind.is_contact());
        let mut days = talked.map(|call| day_of(call.started_at)).chain(met.map(|event| event.on));
        days.any(|day| day.year() == year && day <= day_of(model.now))
    };
    let reached: Vec<_> = rows.clubs.iter().filter(|club| spoken(club.id)).collect();
    let share = fixed(model, Fixed::ClubsReached).share;
    assert_eq!((share.count as usize, share.of as usize), (reached.len(), rows.clubs.len()));
    let members = fixed(model, Fixed::MembersReached).share.count;
    assert_eq!(members, reached.iter().filter_map(|club| club.members).sum::<u32>());
    let calls = rows.calls.iter().filter(|call| day_of(call.started_at).year() == year).count();
    assert_eq!(shown(model).part(Part::Hours).map(|figure| figure.share.of as usize).sum::<usize>(), calls);
    let levels: u32 = shown(model).part(Part::Levels).map(|figure| figure.share.count).sum();
    assert_eq!(levels as usize, rows.clubs.len());
}

#[test]
fn arrows_digits_and_tab_walk_among_the_figures() {
    let mut evening = Evening::on_practice();
    evening.press("<f4>jj");
    assert_eq!(evening.model().overview.chosen, 2);
    evening.press("4");
    assert_eq!(part(evening.model()), Part::Register);
    evening.press("<tab>");
    assert_eq!(part(evening.model()), Part::Levels);
    evening.press("<s-tab><s-tab>");
    assert_eq!(part(evening.model()), Part::Training);
    evening.press("G");
    assert_eq!(part(evening.model()), Part::Months);
    evening.press("<tab>");
    assert_eq!(part(evening.model()), Part::Cells);
    evening.press("<tab>");
    assert_eq!((part(evening.model()), evening.model().overview.chosen), (Part::Reach, 0));
    evening.press("<esc>");
    assert_eq!(evening.model().screen, Screen::Call);
}

#[test]
fn a_figure_opens_its_clubs_and_the_others_and_a_club_is_rung_from_there() {
    let mut evening = Evening::on_practice();
    evening.press("<f4>2<enter>");
    let without = fixed(evening.model(), Fixed::ClubsWithoutRep).clone();
    let list = list(evening.model());
    let clubs = list.clubs(shown(evening.model()));
    assert_eq!(clubs.len(), without.share.count as usize);
    evening.press("<tab>");
    let others = self::list(evening.model());
    assert_eq!(others.clubs(shown(evening.model())).len(), (without.share.of - without.share.count) as usize);
    evening.press("<tab><down><enter>");
    assert_eq!((evening.model().screen, evening.dialog()), (Screen::Call, ""));
    assert_eq!(evening.model().club.as_ref().unwrap().record.club.id, clubs[1]);
}

#[test]
fn a_talk_counts_as_soon_as_it_is_logged_and_no_more_once_it_is_undone() {
    let mut evening = Evening::on_the_list();
    evening.press("<f4>");
    assert_eq!(fixed(evening.model(), Fixed::ClubsReached).share.count, 0);
    evening.press("<f2><enter>Hei<c-s>11<enter><f4>");
    assert_eq!(fixed(evening.model(), Fixed::ClubsReached).share.count, 1);
    evening.press("<f2>u<esc><f4>");
    assert_eq!(fixed(evening.model(), Fixed::ClubsReached).share.count, 0);
}

#[test]
fn with_nothing_there_is_nothing_to_walk_among_and_nothing_falls_over() {
    let mut evening = Evening::on_nothing();
    evening.press("<f4>jjG9<tab><enter>");
    assert_eq!((evening.model().screen, evening.dialog()), (Screen::Overview, ""));
    assert!(shown(evening.model()).clubs.is_empty());
    evening.press("<esc>");
    assert_eq!(evening.model().screen, Screen::Start);
}

#[test]
fn on_a_thread_the_screen_is_there_at_once_and_the_same_figures_come() {
    let mut at_once = Evening::on_practice();
    at_once.press("<f4>");
    let mut evening = Evening::on_practice();
    let (woken, wakes) = mpsc::channel();
    evening.desk().wakes_with(move || _ = woken.send(()));
    evening.press("<f4>");
    assert_eq!((evening.model().screen, evening.model().overview.is_reading), (Screen::Overview, true));
    while evening.model().overview.is_reading {
        wakes.recv_timeout(Duration::from_secs(60)).unwrap();
        evening.desk().collect();
    }
    assert_eq!(evening.model().overview.shown, at_once.model().overview.shown);
    // Nothing was written since: what is shown is fresh, and nothing is read again.
    evening.press("<esc><f4>");
    assert!(!evening.model().overview.is_reading);
    // Leaving in the middle waits for nobody.
    evening.press("<f2><enter>Hei<c-s>11<enter><f4>");
    assert!(evening.model().overview.is_reading);
}

#[test]
fn the_clubs_behind_a_figure_become_a_round_and_a_call_that_is_open_is_put_on_hold_on_the_way_to_one_of_them() {
    let mut evening = Evening::on_practice();
    evening.press("<f4><enter>");
    let clubs = list(evening.model()).clubs(shown(evening.model()));
    assert!(clubs.len() > 2);
    evening.press("<f5>");
    assert_eq!(evening.dialog(), "round form");
    evening.press("De vi har nådd<enter>");
    let rows = evening.rows();
    let made = rows.rounds.iter().find(|round| round.name == "De vi har nådd").unwrap();
    let mut placed: Vec<_> = rows.targets.iter().filter(|row| row.round == made.id).map(|row| row.club).collect();
    let mut wanted = clubs.clone();
    placed.sort();
    wanted.sort();
    assert_eq!(placed, wanted);

    let mut evening = Evening::on_practice();
    evening.press("<enter>midt i noe<f4><enter><enter>");
    let club = list_clubs_first(&evening);
    assert_eq!(evening.model().club.as_ref().map(|view| view.record.club.id), Some(club));
    assert_eq!(evening.rows().drafts[0].text, "midt i noe");
    assert!(evening.rows().drafts[0].parked_at.is_some());
}

/// The first club of the first figure, which is the one that Enter leads to.
fn list_clubs_first(evening: &Evening) -> ringerunde::domain::ids::ClubId {
    let model = evening.model();
    let list = FigureList { figure: 0, shows_missing: false, chosen: 0 };
    list.clubs(shown(model))[0]
}

#[test]
fn a_cell_of_the_map_is_chosen_by_keys_opens_its_clubs_and_becomes_a_round() {
    let mut evening = Evening::on_practice();
    evening.press("<f4>0");
    let cell = |evening: &Evening| match evening.model().overview.figure().unwrap().kind {
        Kind::Cell(day, hour) => (day, hour),
        ref other => panic!("{other:?}"),
    };
    let first = cell(&evening);
    let cells = &shown(evening.model()).cells;
    let sum: u32 = cells.iter().map(|figure| figure.share.of).sum();
    assert_eq!(sum, shown(evening.model()).part(Part::Hours).map(|figure| figure.share.of).sum::<u32>());
    evening.press("l");
    let second = cell(&evening);
    assert!(second > first);
    assert_eq!(cell(evening.press("h")), first);
    assert!(cell(evening.press("j")).0 > first.0);
    evening.press("k");
    // The nearest hour of the day above; from the first day there is no way further up.
    assert_eq!(cell(&evening).0, first.0);
    evening.press("0<enter>");
    let list = list(evening.model());
    let clubs = list.clubs(shown(evening.model()));
    let figure = evening.model().overview.figure().unwrap();
    let wanted = if list.shows_missing { figure.missing().count() } else { figure.counted().count() };
    assert!(wanted > 0 && clubs.len() == wanted);
    evening.press("<f5>De fra kartet<enter>");
    assert_eq!(evening.model().counts.clubs as usize, wanted);
}

#[test]
fn what_the_rows_do_not_tell_of_later_is_kept_once_a_day_and_said_to_be_kept_since() {
    let mut evening = Evening::on_practice();
    evening.press("<f4>");
    let today = day_of(evening.model().now);
    assert_eq!(shown(evening.model()).kept_since(&Kind::Fixed(Fixed::Boards)), Some(today));
    assert_eq!(fixed(evening.model(), Fixed::Boards).before, None);
    // A year before, half as many had a board.
    let then = today.checked_sub_months(chrono::Months::new(12)).unwrap();
    let writer = rusqlite::Connection::open(evening.file()).unwrap();
    writer.execute("UPDATE kept_figure SET day = ?, count = count / 2", [then.to_string()]).unwrap();
    evening.press("<f2><enter>Hei<c-s>11<enter><f4>");
    let boards = fixed(evening.model(), Fixed::Boards);
    assert_eq!(boards.before.map(|then| then.count), Some(boards.share.count / 2));
    let levels = shown(evening.model()).part(Part::Levels);
    assert!(levels.into_iter().all(|figure| figure.before.is_some()));
    let days: i64 = writer.query_row("SELECT count(DISTINCT day) FROM kept_figure", [], |row| row.get(0)).unwrap();
    assert_eq!(days, 2, "and today's are kept as well");
}
