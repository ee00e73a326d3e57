//! The overview in words: what its figures are called, what each is a share of, and how it was before. What they count is
//! `domain::overview`'s; bars and maps are `ui::overview`'s, the report is `report`'s.

use crate::domain::clean;
use crate::domain::overview::{Figure, Fixed, Kind, Overview, Part, Share, Span, TALK_WITHIN_DAYS};
use crate::lang::Lang;

/// The heading of a part.
pub fn part(lang: Lang, part: Part) -> &'static str {
    match part {
        Part::Reach => lang.overview_part_reach(),
        Part::Reps => lang.overview_part_reps(),
        Part::Training => lang.overview_part_training(),
        Part::Register => lang.overview_part_register(),
        Part::Levels => lang.overview_part_levels(),
        Part::Topics => lang.overview_part_topics(),
        Part::Weekdays => lang.overview_part_weekdays(),
        Part::Hours => lang.overview_part_hours(),
        Part::Months => lang.overview_part_months(),
        Part::Cells => lang.overview_part_cells(),
    }
}

/// What a figure is called.
pub fn label(lang: Lang, overview: &Overview, kind: &Kind) -> String {
    match kind {
        Kind::Fixed(fixed) => fixed_label(lang, overview, *fixed),
        Kind::Level(level) => lang.overview_level(*level),
        Kind::Topic(topic) => format!("#{}", clean::line(topic).text),
        Kind::Weekday(day) => lang.capital(&lang.weekday(*day)),
        Kind::Hour(hour) => hours(*hour),
        Kind::Cell(day, hour) => format!("{} {}", lang.capital(&lang.weekday(*day)), hours(*hour)),
        Kind::Month(year, month) => lang.capital(&lang.overview_month(&lang.month(*month), &year.to_string())),
    }
}

fn fixed_label(lang: Lang, overview: &Overview, fixed: Fixed) -> String {
    let text = match fixed {
        Fixed::ClubsReachedLately => return lang.overview_clubs_reached_lately(overview.lately_days),
        Fixed::MembersReachedLately => return lang.overview_members_reached_lately(overview.lately_days),
        Fixed::NewRepsTalked => return lang.overview_new_reps_talked(TALK_WITHIN_DAYS),
        Fixed::CourseCoverage => return lang.overview_course_coverage(overview.course_months),
        Fixed::ClubsReached => lang.overview_clubs_reached(),
        Fixed::MembersReached => lang.overview_members_reached(),
        Fixed::ClubsWithoutRep => lang.overview_clubs_without_rep(),
        Fixed::MembersWithoutRep => lang.overview_members_without_rep(),
        Fixed::NewRepsMet => lang.overview_new_reps_met(),
        Fixed::VlaringOffered => lang.overview_vlaring_offered(),
        Fixed::VlaringTaken => lang.overview_vlaring_taken(),
        Fixed::Boards => lang.overview_boards(),
        Fixed::Mobile => lang.overview_mobile(),
        Fixed::Email => lang.overview_email(),
    };
    text.to_owned()
}

/// What a figure is a share of, in the number of its denominator.
pub fn base(lang: Lang, overview: &Overview, kind: &Kind, of: u32) -> String {
    match kind {
        Kind::Fixed(fixed) => match fixed {
            Fixed::ClubsReachedLately | Fixed::ClubsReached | Fixed::CourseCoverage => lang.overview_base_clubs(of),
            Fixed::ClubsWithoutRep => lang.overview_base_workplaces(of),
            Fixed::NewRepsTalked => lang.overview_base_due_reps(of),
            Fixed::NewRepsMet | Fixed::VlaringOffered | Fixed::VlaringTaken => lang.overview_base_new_reps(of),
            Fixed::Boards => lang.overview_base_board_clubs(&overview.board_min.to_string(), of),
            Fixed::MembersReachedLately | Fixed::MembersReached | Fixed::MembersWithoutRep => {
                lang.overview_base_members(of)
            }
            Fixed::Mobile | Fixed::Email => lang.overview_base_counted_members(of),
        },
        Kind::Level(_) | Kind::Month(..) => lang.overview_base_clubs(of),
        Kind::Topic(_) => lang.overview_base_talked(of),
        Kind::Weekday(_) | Kind::Hour(_) | Kind::Cell(..) => lang.overview_base_calls(of),
    }
}

/// A share with its denominator: `412 av 500 klubber, 82 %`. A share of nothing has no per cent.
pub fn share(lang: Lang, overview: &Overview, kind: &Kind, share: Share) -> String {
    let what = base(lang, overview, kind, share.of);
    if share.of == 0 {
        return lang.overview_share_of_none(&what);
    }
    lang.overview_share(&lang.number(share.count), &percent(lang, share), &what, &lang.number(share.of))
}

/// A figure as it is now.
pub fn value(lang: Lang, overview: &Overview, figure: &Figure) -> String {
    share(lang, overview, &figure.kind, figure.share)
}

/// Of how many clubs nobody knows; empty where it is none.
pub fn unknown(lang: Lang, figure: &Figure) -> String {
    if figure.unknown > 0 { lang.overview_unknown(figure.unknown) } else { String::new() }
}

/// A figure as it is now, and of how many clubs nobody knows.
pub fn in_full(lang: Lang, overview: &Overview, figure: &Figure) -> String {
    let told = [value(lang, overview, figure), unknown(lang, figure)];
    told.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("; ")
}

/// How it was in the period before; that nobody knows where nobody does.
pub fn before(lang: Lang, overview: &Overview, figure: &Figure) -> String {
    match figure.before {
        Some(then) => lang.overview_before(&share(lang, overview, &figure.kind, then)),
        None => match kept_since(lang, overview, figure) {
            Some(day) => lang.overview_before_kept(&day),
            None => lang.overview_before_unknown().to_owned(),
        },
    }
}

/// Since when a figure is kept of which nobody knows how it was before; `None` for any other.
pub fn kept_since(lang: Lang, overview: &Overview, figure: &Figure) -> Option<String> {
    overview.kept_since(&figure.kind).map(|day| lang.date(day))
}

/// The same in two words.
pub fn before_short(lang: Lang, figure: &Figure) -> String {
    match figure.before {
        Some(then) => lang.overview_before_short(&percent(lang, then)),
        None => String::new(),
    }
}

/// The share to reach; empty where there is none.
pub fn target(lang: Lang, figure: &Figure) -> String {
    figure.target.map_or_else(String::new, |target| lang.overview_target(&lang.percent(target, 100u32)))
}

/// A share in per cent.
pub fn percent(lang: Lang, share: Share) -> String {
    lang.percent(share.count, share.of)
}

/// A period: `01.01.2026–22.11.2026`.
pub fn span(lang: Lang, span: Span) -> String {
    lang.overview_span(&lang.date(span.from), &lang.date(span.to))
}

/// The period of an overview, and what it is held against.
pub fn period(lang: Lang, overview: &Overview) -> String {
    let now = overview.span;
    lang.overview_period(&span(lang, overview.before), &lang.date(now.from), &lang.date(now.to))
}

/// `16–17`: the hour that begins at four.
pub fn hours(hour: u8) -> String {
    format!("{hour:02}–{:02}", hour + 1)
}
