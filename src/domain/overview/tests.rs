//! The figures on clubs made by hand, and the laws that hold for any clubs.

mod kept;

use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;
use proptest::sample::select;
use uuid::Uuid;

use super::*;
use crate::domain::call::{NextStep, Outcome};
use crate::domain::event::EventKind;
use crate::domain::facts::Params;
use crate::domain::guide::Common;
use crate::domain::offer::{OfferKind, SignUpState};
use crate::domain::person::Role;
use crate::domain::policy::tests::shipped;

fn params() -> Params {
    let common: Common = toml::from_str(include_str!("../../../assets/guide/facts.toml")).unwrap();
    common.params
}

fn measures() -> Measures {
    toml::from_str(include_str!("../../../assets/measures.toml")).unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn id<T: From<Uuid>>(n: u128) -> T {
    Uuid::from_u128(n).into()
}

fn today() -> NaiveDate {
    day("2026-11-22")
}

fn count(clubs: impl IntoIterator<Item = ClubRow>) -> Overview {
    count_in(Span::year_to(today()), clubs)
}

fn count_in(span: Span, clubs: impl IntoIterator<Item = ClubRow>) -> Overview {
    let (params, policy) = (params(), shipped());
    let mut counter = Counter::new(Terms { span, today: today(), params: &params, policy: &policy });
    clubs.into_iter().for_each(|club| counter.add(club));
    counter.finish()
}

fn club(n: u128, members: u32) -> ClubRow {
    ClubRow { members: Some(members), ..ClubRow::named(id(n), format!("Klubb {n}")) }
}

fn rep(n: u128, elected: &str) -> PersonRow {
    PersonRow { id: id(n), role: Role::ClubLeader, elected_on: Some(day(elected)), left_on: None }
}

fn call(person: Option<u128>, on: &str, outcome: Outcome) -> CallRow {
    let (person, day) = (person.map(id), day(on));
    CallRow { person, day, hour: 17, outcome, next_step: None, topics: Vec::new(), is_to_employer: false }
}

fn shares(overview: &Overview, fixed: Fixed) -> ((u32, u32), Option<(u32, u32)>) {
    let figure = overview.fixed(fixed).unwrap();
    ((figure.share.count, figure.share.of), figure.before.map(|then| (then.count, then.of)))
}

#[test]
fn only_talks_and_meetings_are_contact_and_never_an_e_mail() {
    let mut talked = club(1, 10);
    talked.calls = vec![call(None, "2026-10-01", Outcome::Talked), call(None, "2026-10-02", Outcome::NoAnswer)];
    let mut met = club(2, 20);
    met.events = vec![EventRow { person: None, kind: EventKind::Visit, on: day("2026-02-01") }];
    let mut mailed = club(3, 30);
    mailed.events = vec![EventRow { person: None, kind: EventKind::Email, on: day("2026-11-01") }];
    mailed.calls = vec![call(None, "2026-11-02", Outcome::SentMessage), call(None, "2026-11-02", Outcome::CallBack)];
    let overview = count([talked, met, mailed]);
    assert_eq!(shares(&overview, Fixed::ClubsReachedLately), ((1, 3), Some((1, 3))));
    assert_eq!(shares(&overview, Fixed::ClubsReached), ((2, 3), Some((0, 3))));
    assert_eq!(shares(&overview, Fixed::MembersReached), ((30, 60), Some((0, 60))));
}

#[test]
fn lately_is_a_hundred_and_eighty_days_and_the_days_before_are_held_against_it() {
    for (on, now, then) in [("2026-11-22", 1, 0), ("2026-05-27", 1, 0), ("2026-05-26", 0, 1), ("2025-11-28", 0, 1)] {
        let mut one = club(1, 5);
        one.calls = vec![call(None, on, Outcome::Talked)];
        assert_eq!(shares(&count([one]), Fixed::ClubsReachedLately), ((now, 1), Some((then, 1))), "{on}");
    }
}

#[test]
fn a_workplace_without_a_rep_has_members_and_nobody_who_holds_the_post() {
    let mut left = club(1, 12);
    left.people = vec![PersonRow { left_on: Some(day("2026-03-01")), ..rep(1, "2020-01-01") }];
    let mut has = club(2, 8);
    has.people = vec![rep(2, "2026-05-01"), PersonRow { left_on: Some(day("2025-05-01")), ..rep(4, "2020-01-01") }];
    let mut coming = club(3, 7);
    coming.people = vec![rep(3, "2027-01-01")];
    let overview = count([left, has, coming, club(4, 0), ClubRow::named(id(5), "Ukjent")]);
    assert_eq!(shares(&overview, Fixed::ClubsWithoutRep), ((2, 3), Some((2, 3))), "who comes is no rep yet");
    assert_eq!(shares(&overview, Fixed::MembersWithoutRep), ((19, 27), Some((15, 27))));
    assert_eq!(overview.fixed(Fixed::ClubsWithoutRep).unwrap().counted().count(), 2);
}

#[test]
fn a_new_rep_is_to_be_spoken_with_within_fourteen_days_and_before_that_nobody_is_late() {
    let of = |elected: &str, calls: Vec<CallRow>| {
        let mut one = club(1, 10);
        (one.people, one.calls) = (vec![rep(1, elected)], calls);
        shares(&count([one]), Fixed::NewRepsTalked).0
    };
    assert_eq!(of("2026-10-01", vec![call(Some(1), "2026-10-15", Outcome::Talked)]), (1, 1));
    assert_eq!(of("2026-10-01", vec![call(Some(1), "2026-10-16", Outcome::Talked)]), (0, 1));
    assert_eq!(of("2026-10-01", vec![call(Some(2), "2026-10-02", Outcome::Talked)]), (0, 1));
    assert_eq!(of("2026-11-15", Vec::new()), (0, 0));
    assert_eq!(of("2025-12-31", Vec::new()), (0, 0));
}

#[test]
fn meetings_and_the_course_of_new_reps_are_counted_of_all_new_reps() {
    let mut one = club(1, 10);
    one.people = vec![rep(1, "2026-11-15")];
    one.calls = vec![CallRow { next_step: Some(NextStep::Meeting), ..call(Some(1), "2026-11-20", Outcome::Talked) }];
    let answer = |person: Option<u128>, state| SignUpRow {
        person: person.map(id),
        is_other: false,
        kind: OfferKind::Vlaring,
        state,
        on: day("2026-11-21"),
    };
    one.sign_ups = vec![answer(None, SignUpState::Offered)];
    let mut two = club(2, 10);
    two.people = vec![rep(2, "2026-06-01"), rep(3, "2026-06-01")];
    two.sign_ups = vec![answer(Some(2), SignUpState::Attended)];
    let overview = count([one, two]);
    assert_eq!(shares(&overview, Fixed::NewRepsMet).0, (1, 3));
    assert_eq!(shares(&overview, Fixed::VlaringOffered).0, (2, 3));
    assert_eq!(shares(&overview, Fixed::VlaringTaken).0, (1, 3));
    assert_eq!(shares(&overview, Fixed::CourseCoverage).0, (1, 2));
}

#[test]
fn boards_are_asked_of_clubs_that_should_have_one_and_the_register_of_counted_members() {
    let mut large = club(1, 10);
    (large.has_board, large.with_mobile, large.with_email) = (Some(true), Some(8), Some(40));
    let small = ClubRow { has_board: Some(true), ..club(2, 9) };
    let without = ClubRow { has_board: Some(false), ..club(4, 12) };
    let overview = count([large, small, club(3, 11), without]);
    // What nobody has said of the third is not a «no»: it is in no denominator, and counted as unknown.
    assert_eq!(shares(&overview, Fixed::Boards), ((1, 2), None));
    assert_eq!(overview.fixed(Fixed::Boards).unwrap().unknown, 1);
    assert_eq!(shares(&overview, Fixed::Mobile), ((8, 10), None));
    // Nobody has counted the other three.
    assert_eq!(overview.fixed(Fixed::Mobile).unwrap().unknown, 3);
    // More addresses than members: the list is wrong, and the share is not above a hundred.
    assert_eq!(shares(&overview, Fixed::Email), ((10, 10), None));
    let target = |fixed| overview.fixed(fixed).unwrap().target;
    assert_eq!((target(Fixed::Mobile), target(Fixed::Email)), (Some(78), Some(65)));
}

#[test]
fn topics_are_clubs_of_those_spoken_with_and_days_and_hours_are_calls() {
    let topics = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let mut one = club(1, 10);
    one.calls = vec![
        CallRow { topics: topics(&["lønn", "Turnus"]), ..call(None, "2026-11-17", Outcome::Talked) },
        CallRow { topics: topics(&["lønn"]), ..call(None, "2026-10-20", Outcome::Talked) },
        CallRow { hour: 9, ..call(None, "2026-11-16", Outcome::NoAnswer) },
        CallRow { topics: topics(&["lønn"]), ..call(None, "2025-10-20", Outcome::Talked) },
    ];
    let mut two = club(2, 10);
    two.calls = vec![CallRow { topics: topics(&["lønn"]), ..call(None, "2026-11-17", Outcome::Talked) }];
    let overview = count([one, two]);
    let told = |kind: Kind| {
        let figure = overview.figures.iter().find(|figure| figure.kind == kind).unwrap();
        ((figure.share.count, figure.share.of), figure.before.map(|then| (then.count, then.of)))
    };
    assert_eq!(told(Kind::Topic("lønn".into())), ((2, 2), Some((1, 1))));
    assert_eq!(told(Kind::Topic("turnus".into())), ((1, 2), Some((0, 1))));
    assert_eq!(told(Kind::Weekday(2)), ((3, 3), None));
    assert_eq!(told(Kind::Weekday(1)), ((0, 1), Some((1, 1))));
    assert_eq!(told(Kind::Hour(9)), ((0, 1), None));
    assert_eq!((overview.cell(2, 17), overview.cell(3, 17)), (Share { count: 3, of: 3 }, Share::default()));
    assert_eq!(told(Kind::Month(2026, 11)), ((2, 2), Some((0, 2))));
    assert_eq!(told(Kind::Month(2026, 10)), ((1, 2), Some((1, 2))));
    assert_eq!(overview.part(Part::Months).count(), 12);
}

#[test]
fn nothing_at_all_gives_figures_of_nothing() {
    let overview = count([]);
    assert!(overview.figures.iter().all(|figure| figure.share == Share::default() && figure.rows.is_empty()));
    assert_eq!(propose(&overview, &measures()).len(), 0);
    assert_eq!(told(&overview).clubs, 0);
}

#[test]
fn levels_are_put_between_the_register_and_the_topics_and_only_once() {
    let mut overview = count([club(1, 1), club(2, 2)]);
    for _ in 0..2 {
        overview.set_levels(&[1, 2, 3], &[(id(2), 3), (id(1), 1), (id(9), 1)]);
        let levels: Vec<_> = overview.part(Part::Levels).map(|figure| (figure.share.count, figure.share.of)).collect();
        assert_eq!(levels, [(1, 2), (0, 2), (1, 2)]);
        assert!(overview.figures.is_sorted_by_key(|figure| figure.kind.part()));
    }
    assert!(overview.has_levels);
}

#[test]
fn lists_are_in_the_order_of_the_norwegian_alphabet() {
    let named = |n, name: &str| ClubRow { members: Some(3), ..ClubRow::named(id(n), name) };
    let overview = count([named(1, "Ås"), named(2, "Bodø"), named(3, "Ørsta"), named(4, "Aure")]);
    let figure = overview.fixed(Fixed::ClubsWithoutRep).unwrap();
    let names: Vec<_> = figure.counted().map(|row| overview.club(row).unwrap().name.as_str()).collect();
    assert_eq!(names, ["Aure", "Bodø", "Ørsta", "Ås"]);
}

#[test]
fn measures_are_called_for_by_the_figures_and_by_nothing_else() {
    let mut good = club(1, 20);
    good.people = vec![rep(1, "2020-01-01")];
    good.calls = vec![call(Some(1), "2026-11-01", Outcome::Talked)];
    (good.has_board, good.with_mobile, good.with_email) = (Some(true), Some(20), Some(20));
    good.events = vec![EventRow { person: None, kind: EventKind::Course, on: day("2026-01-20") }];
    let ids = |overview: &Overview| {
        propose(overview, &measures()).iter().map(|one| one.measure.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&count([good.clone()])), Vec::<String>::new());
    // Help with electing a board is for those that are known to have none.
    let bad = ClubRow { with_mobile: Some(1), has_board: Some(false), ..club(2, 20) };
    assert_eq!(
        ids(&count([good, bad])),
        ["round_without_rep", "reach_all", "course_places", "elect_boards", "mobile_numbers"]
    );
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0..900u64).prop_map(|back| today().checked_add_days(Days::new(60)).unwrap() - Days::new(back))
}

fn any_person() -> impl Strategy<Value = PersonRow> {
    let days = (prop::option::of(any_day()), prop::option::of(any_day()));
    (0..6u128, select(Role::ALL), days).prop_map(|(n, role, (elected_on, left_on))| PersonRow {
        id: id(n),
        role,
        elected_on,
        left_on,
    })
}

fn any_call() -> impl Strategy<Value = CallRow> {
    let topics = prop::collection::vec(select(&["lønn", "Lønn", "turnus", "hms"][..]), 0..3);
    let what = (select(Outcome::ALL), prop::option::of(select(NextStep::ALL)), topics);
    (prop::option::of(0..6u128), any_day(), 0..24u8, what).prop_map(
        |(person, day, hour, (outcome, next_step, topics))| CallRow {
            day,
            hour,
            next_step,
            topics: topics.into_iter().map(str::to_owned).collect(),
            ..call(person, "2026-01-01", outcome)
        },
    )
}

prop_compose! {
    fn any_club()(
        members in prop::option::of(0..40u32),
        register in (prop::option::of(0..50u32), prop::option::of(0..50u32), any::<Option<bool>>()),
        people in prop::collection::vec(any_person(), 0..4),
        calls in prop::collection::vec(any_call(), 0..8),
        events in prop::collection::vec((prop::option::of(0..6u128), select(EventKind::ALL), any_day()), 0..4),
        answers in prop::collection::vec(
            (prop::option::of(0..6u128), any::<bool>(), select(OfferKind::ALL), select(SignUpState::ALL), any_day()), 0..4),
    ) -> ClubRow {
        let sign_up = |(person, is_other, kind, state, on): (Option<u128>, _, _, _, _)| {
            SignUpRow { person: person.map(id), is_other, kind, state, on }
        };
        ClubRow {
            members,
            with_mobile: register.0,
            with_email: register.1,
            has_board: register.2,
            people,
            calls,
            events: events.into_iter().map(|(who, kind, on)| EventRow { person: who.map(id), kind, on }).collect(),
            sign_ups: answers.into_iter().map(sign_up).collect(),
            ..ClubRow::named(id(0), "Klubb")
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_figure_equals_counting_its_list(
        clubs in prop::collection::vec(any_club(), 0..12),
        (back, days) in (0..400u64, 1..500u32),
    ) {
        let clubs: Vec<ClubRow> =
            clubs.into_iter().zip(1..).map(|(club, n)| ClubRow { id: id(n), ..club }).collect();
        let span = Span::days_to(today() - Days::new(back), days);
        let mut overview = count_in(span, clubs.clone());
        let levels: Vec<_> = (0u8..).zip(&clubs).map(|(n, club)| (club.id, n % 5 + 1)).collect();
        overview.set_levels(&[1, 2, 3, 4, 5], &levels);
        for figure in &overview.figures {
            let sum = |of: fn(&Row) -> u32| figure.rows.iter().map(of).sum::<u32>();
            prop_assert_eq!(figure.share.count, sum(|row| row.part), "{:?}", figure);
            if figure.kind.knows_the_rest() {
                prop_assert_eq!(figure.share.of, sum(|row| row.whole), "{:?}", figure);
                prop_assert!(figure.rows.iter().all(|row| row.part <= row.whole));
            }
            if figure.kind == Kind::Fixed(Fixed::Boards) {
                let large = clubs.iter().filter(|club| club.members.is_some_and(|members| members >= overview.board_min));
                prop_assert_eq!(figure.share.of + figure.unknown, large.count() as u32, "has, has not and unknown are all");
            }
            prop_assert!(figure.share.count <= figure.share.of, "{:?}", figure);
            prop_assert!(figure.before.is_none_or(|then| then.count <= then.of), "{:?}", figure);
            // Each club once, and each a club there is.
            prop_assert!(figure.rows.is_sorted_by(|a, b| a.club < b.club));
            prop_assert!(figure.rows.iter().all(|row| overview.club(row).is_some()));
        }
        let made = |figures: Vec<&Figure>| figures.iter().map(|figure| figure.share.of).sum::<u32>();
        prop_assert_eq!(made(overview.part(Part::Weekdays).collect()), made(overview.part(Part::Hours).collect()));
        prop_assert_eq!(overview.part(Part::Levels).map(|figure| figure.share.count as usize).sum::<usize>(), clubs.len());
        prop_assert!(overview.figures.is_sorted_by_key(|figure| figure.kind.part()));
    }

    #[test]
    fn what_a_period_counts_is_what_it_was_held_against_a_year_later(clubs in prop::collection::vec(any_club(), 0..8)) {
        let clubs: Vec<ClubRow> =
            clubs.into_iter().zip(1..).map(|(club, n)| ClubRow { id: id(n), ..club }).collect();
        let span = Span::year_to(today());
        let (now, then) = (count_in(span, clubs.clone()), count_in(span.before(), clubs));
        for fixed in [Fixed::ClubsReached, Fixed::MembersReached, Fixed::NewRepsTalked, Fixed::NewRepsMet,
            Fixed::VlaringOffered, Fixed::CourseCoverage, Fixed::ClubsWithoutRep] {
            let before = now.fixed(fixed).unwrap().before;
            if fixed == Fixed::ClubsWithoutRep && before.is_none() {
                continue;
            }
            prop_assert_eq!(before.unwrap_or_default(), then.fixed(fixed).unwrap().share, "{:?}", fixed);
        }
        prop_assert_eq!(span.before().to.year(), 2025);
    }
}

#[test]
fn the_change_is_the_one_between_the_per_cent_that_are_shown() {
    let figure = |now: (u32, u32), then: (u32, u32)| {
        let mut figure = Figure::new(Kind::Fixed(Fixed::ClubsReached));
        let share = |(count, of)| Share { count, of };
        (figure.share, figure.before) = (share(now), Some(share(then)));
        figure
    };
    // 40.4 and 40.6 per cent stand as 40 and 41: what is seen to change is told as a change.
    assert_eq!(figure((203, 500), (202, 500)).points(), Some(1));
    assert_eq!(figure((202, 500), (198, 500)).points(), Some(0), "both stand as 40");
    assert_eq!(figure((1, 2), (0, 0)).points(), None);
    let mut lack = figure((1, 10), (2, 10));
    lack.kind = Kind::Fixed(Fixed::ClubsWithoutRep);
    assert_eq!((lack.points(), lack.gain()), (Some(-10), Some(10)));
}

#[test]
fn the_cells_of_the_map_add_up_to_the_days_and_the_hours_and_know_their_clubs() {
    let mut one = club(1, 10);
    one.calls = vec![
        call(None, "2026-11-02", Outcome::Talked),
        call(None, "2026-11-09", Outcome::NoAnswer),
        call(None, "2026-11-10", Outcome::Talked),
        call(None, "2025-11-03", Outcome::Talked),
    ];
    let mut two = club(2, 10);
    two.calls = vec![call(None, "2026-11-02", Outcome::NoAnswer)];
    let overview = count([one, two]);
    let cells: Vec<(Kind, Share)> = overview.cells.iter().map(|cell| (cell.kind.clone(), cell.share)).collect();
    let share = |count, of| Share { count, of };
    assert_eq!(cells, [(Kind::Cell(1, 17), share(1, 3)), (Kind::Cell(2, 17), share(1, 1))]);
    assert_eq!(overview.cells[0].before, Some(share(1, 1)));
    let clubs: Vec<_> = overview.cells[0].counted().filter_map(|row| overview.club(row)).map(|club| club.id).collect();
    assert_eq!(clubs, [id(1)]);
    for (place, figure) in overview.figures.iter().chain(&overview.cells).enumerate() {
        assert_eq!((overview.place_of(&figure.kind), overview.at(place)), (Some(place), Some(figure)));
    }
}
