//! The overview's state: the figures that were read last, whether fresh ones are on their way, and which figure is chosen.
//! The figures are `domain::overview`'s; their words and pictures are `ui::overview`'s.

use super::command::Command;
use crate::domain::env::At;
use crate::domain::ids::ClubId;
use crate::domain::overview::{Figure, Kind, Overview, Part, Row};

/// The overview screen.
#[derive(Debug, Default)]
pub struct OverviewPane {
    /// The figures as they were read last; `None` before the first time.
    pub shown: Option<Box<Overview>>,
    /// When they were read.
    pub read_at: Option<At>,
    /// Whether they are being read, or the levels that come after them.
    pub is_reading: bool,
    /// Whether what is shown is of this reading; if not, it is how it was.
    pub is_fresh: bool,
    /// The chosen figure.
    pub chosen: usize,
}

/// The list behind a figure, opened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FigureList {
    /// The place of the figure among those of the overview.
    pub figure: usize,
    /// Whether those are shown that are not counted.
    pub shows_missing: bool,
    /// The chosen row.
    pub chosen: usize,
}

impl OverviewPane {
    /// The chosen figure.
    pub fn figure(&self) -> Option<&Figure> {
        self.shown.as_ref()?.at(self.chosen)
    }

    /// Whether a cell of the map is chosen.
    pub fn is_in_map(&self) -> bool {
        self.shown.as_ref().is_some_and(|shown| self.chosen >= shown.figures.len() && !shown.cells.is_empty())
    }

    /// Moves by so many figures; in the map to another day.
    pub fn step(&mut self, rows: isize) {
        if self.is_in_map() {
            return self.step_in_map(rows);
        }
        let last = self.shown.as_ref().map_or(0, |shown| shown.figures.len()).saturating_sub(1);
        self.chosen = self.chosen.saturating_add_signed(rows).min(last);
    }

    /// To the nearest cell of a later day, or of an earlier one.
    fn step_in_map(&mut self, rows: isize) {
        let Some(shown) = &self.shown else { return };
        let Some(Kind::Cell(day, hour)) = self.figure().map(|figure| figure.kind.clone()) else { return };
        let cells = shown.cells.iter().filter_map(|figure| match figure.kind {
            Kind::Cell(on, at) if (rows > 0 && on > day) || (rows < 0 && on < day) => Some((on, at)),
            _ => None,
        });
        // The first key and the last go all the way.
        if rows == isize::MIN || rows == isize::MAX {
            let last = if rows > 0 { shown.cells.len().saturating_sub(1) } else { 0 };
            self.chosen = shown.figures.len() + last;
            return;
        }
        let nearest = cells.min_by_key(|(on, at)| (on.abs_diff(day), at.abs_diff(hour), *at));
        let place = nearest.and_then(|(on, at)| shown.place_of(&Kind::Cell(on, at)));
        self.chosen = place.unwrap_or(self.chosen);
    }

    /// To the next cell of the map or the one before; outside it to the next part.
    pub fn across(&mut self, is_back: bool) {
        let Some(shown) = self.shown.as_ref().filter(|_| self.is_in_map()) else { return self.turn(is_back) };
        let (first, last) = (shown.figures.len(), shown.figures.len() + shown.cells.len() - 1);
        self.chosen = self.chosen.saturating_add_signed(if is_back { -1 } else { 1 }).clamp(first, last);
    }

    /// Goes to the first figure of a part; where the part has none, nowhere.
    pub fn go_to(&mut self, part: Part) {
        let Some(shown) = &self.shown else { return };
        let of_part = |figure: &Figure| figure.kind.part() == part;
        if let Some(kind) = shown.figures.iter().chain(&shown.cells).find(|figure| of_part(figure)) {
            self.chosen = shown.place_of(&kind.kind).unwrap_or(self.chosen);
        }
    }

    /// Goes to the first figure of the next part, or of the one before, round and round.
    pub fn turn(&mut self, is_back: bool) {
        let Some(shown) = &self.shown else { return };
        let mut parts: Vec<Part> = shown.figures.iter().chain(&shown.cells).map(|figure| figure.kind.part()).collect();
        parts.dedup();
        let Some(now) = self.figure().map(|figure| figure.kind.part()) else { return };
        let at = parts.iter().position(|part| *part == now).unwrap_or(0);
        let next = if is_back { at + parts.len() - 1 } else { at + 1 } % parts.len().max(1);
        if let Some(part) = parts.get(next).copied() {
            self.go_to(part);
        }
    }

    /// Takes in fresh figures. The same figure stays chosen, wherever it stands now.
    pub fn take(&mut self, overview: Overview, read_at: At) {
        let kind = self.figure().map(|figure| figure.kind.clone());
        let at = kind.and_then(|kind| overview.place_of(&kind));
        self.chosen = at.unwrap_or(self.chosen.min(overview.figures.len().saturating_sub(1)));
        (self.shown, self.read_at, self.is_fresh) = (Some(Box::new(overview)), Some(read_at), true);
    }

    /// Puts in the levels, which come after the rest.
    pub fn take_levels(&mut self, numbers: &[u8], levels: &[(ClubId, u8)]) {
        let kind = self.figure().map(|figure| figure.kind.clone());
        let Some(shown) = &mut self.shown else { return };
        shown.set_levels(numbers, levels);
        let at = kind.and_then(|kind| shown.place_of(&kind));
        self.chosen = at.unwrap_or(self.chosen.min(shown.figures.len().saturating_sub(1)));
    }
}

impl FigureList {
    /// The list of a figure, from its first row.
    pub fn new(figure: usize) -> Self {
        FigureList { figure, shows_missing: false, chosen: 0 }
    }

    /// Its rows, by the names of the clubs.
    pub fn rows<'a>(&self, overview: &'a Overview) -> Vec<&'a Row> {
        match overview.at(self.figure) {
            Some(figure) if self.shows_missing => figure.missing().collect(),
            Some(figure) => figure.counted().collect(),
            None => Vec::new(),
        }
    }

    /// Its clubs: what a round of this list is made of.
    pub fn clubs(&self, overview: &Overview) -> Vec<ClubId> {
        self.rows(overview).into_iter().filter_map(|row| Some(overview.club(row)?.id)).collect()
    }

    /// Whether those who are not counted can be shown.
    pub fn may_turn(&self, overview: &Overview) -> bool {
        overview.at(self.figure).is_some_and(|figure| figure.kind.knows_the_rest())
    }
}

/// The part that a command goes to.
pub fn part_of(command: Command) -> Option<Part> {
    let commands = [
        Command::PartFirst,
        Command::PartSecond,
        Command::PartThird,
        Command::PartFourth,
        Command::PartFifth,
        Command::PartSixth,
        Command::PartSeventh,
        Command::PartEighth,
        Command::PartNinth,
        Command::PartTenth,
    ];
    let at = commands.iter().position(|one| *one == command)?;
    Part::ALL.get(at).copied()
}
