//! Figures that are kept from day to day, held against how they stood. What the rows tell by themselves is the parent's.

use super::*;

#[test]
fn figures_the_rows_do_not_tell_of_are_held_against_how_they_stood_last_in_the_period_before() {
    let mut overview = count([club(1, 40)]);
    let kept = |on: &str, count| Kept { day: day(on), figure: "boards".into(), share: Share { count, of: 9 } };
    let since = |overview: &Overview, fixed| overview.kept_since(&Kind::Fixed(fixed));
    assert_eq!((since(&overview, Fixed::Boards), overview.fixed(Fixed::Boards).unwrap().before), (None, None));
    overview.take_kept(vec![
        kept("2025-03-01", 3),
        kept("2025-11-01", 5),
        kept("2025-11-23", 8),
        kept("2026-01-01", 9),
        Kept { figure: "mobile".into(), ..kept("2026-02-01", 7) },
    ]);
    let boards = overview.fixed(Fixed::Boards).unwrap();
    assert_eq!(boards.before, Some(Share { count: 5, of: 9 }), "the 23rd is after the period before");
    assert_eq!(since(&overview, Fixed::Boards), Some(day("2025-03-01")));
    assert_eq!(since(&overview, Fixed::Mobile), Some(day("2026-02-01")), "each from its own first day");
    assert_eq!(since(&overview, Fixed::Email), None);
    let names: Vec<String> = overview.to_keep(today()).into_iter().map(|kept| kept.figure).collect();
    assert_eq!(names, ["clubs_without_rep", "members_without_rep", "boards", "mobile", "email"]);
}
