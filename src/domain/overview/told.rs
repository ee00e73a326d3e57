//! The figures as scripts get them: a structure whose field names are stable. The figures themselves are the parent's.

use serde::{Deserialize, Serialize};

use super::{Figure, Kind, Overview, Share, Span};
use crate::domain::ids::ClubId;

/// An overview as JSON has it.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Told {
    /// The period, both days in it.
    pub period: Span,
    /// What it is held against.
    pub before: Span,
    /// Clubs in all.
    pub clubs: u32,
    /// Members in all, as far as they are known.
    pub members: u32,
    /// The figures.
    pub figures: Vec<ToldFigure>,
    /// The map of when people are reached: the cells in which anybody was rung, each as a figure `cell`.
    #[serde(default)]
    pub cells: Vec<ToldFigure>,
}

/// A figure as JSON has it: `{"figure": "clubs_reached", "part": "reach", "count": 12, "of": 48, "before": {…}, "clubs": […]}`.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct ToldFigure {
    /// What it counts: a fixed name, or `level`, `topic`, `weekday`, `hour`, `month`, `cell`.
    pub figure: String,
    /// Which level, topic, weekday (1 is Monday), hour, month (`2026-11`) or cell (weekday and hour: `2-17`); `null` for a fixed figure.
    pub which: Option<String>,
    /// The part it stands in.
    pub part: String,
    /// How many.
    pub count: u32,
    /// Of how many.
    pub of: u32,
    /// The same in the period before; `null` where nobody has kept how it was.
    pub before: Option<Share>,
    /// The share to reach, per cent.
    pub target_percent: Option<u32>,
    /// Clubs that would be in `of`, had anybody said how it is with them.
    #[serde(default)]
    pub unknown: u32,
    /// The clubs it counts, each once, and how much of the count each adds.
    pub clubs: Vec<ToldClub>,
}

/// What a club adds to a figure.
#[derive(Clone, Copy, PartialEq, Debug, Serialize, Deserialize)]
pub struct ToldClub {
    /// The club.
    pub club: ClubId,
    /// Its part of the count.
    pub count: u32,
}

/// The figures for scripts.
pub fn told(overview: &Overview) -> Told {
    Told {
        period: overview.span,
        before: overview.before,
        clubs: u32::try_from(overview.clubs.len()).unwrap_or(u32::MAX),
        members: overview.members,
        figures: overview.figures.iter().map(|figure| told_figure(overview, figure)).collect(),
        cells: overview.cells.iter().map(|figure| told_figure(overview, figure)).collect(),
    }
}

fn told_figure(overview: &Overview, figure: &Figure) -> ToldFigure {
    let (name, which) = match &figure.kind {
        Kind::Fixed(fixed) => (fixed.as_str(), None),
        Kind::Level(level) => ("level", Some(level.to_string())),
        Kind::Topic(topic) => ("topic", Some(topic.clone())),
        Kind::Weekday(day) => ("weekday", Some(day.to_string())),
        Kind::Hour(hour) => ("hour", Some(hour.to_string())),
        Kind::Cell(day, hour) => ("cell", Some(format!("{day}-{hour}"))),
        Kind::Month(year, month) => ("month", Some(format!("{year:04}-{month:02}"))),
    };
    let club = |row| Some(ToldClub { club: overview.club(row)?.id, count: row.part });
    ToldFigure {
        figure: name.to_owned(),
        which,
        part: figure.kind.part().as_str().to_owned(),
        count: figure.share.count,
        of: figure.share.of,
        before: figure.before,
        target_percent: figure.target,
        unknown: figure.unknown,
        clubs: figure.counted().filter_map(club).collect(),
    }
}
