//! When people are reached, hour by hour and day by day: a figure for each cell of the map, with the clubs that were rung in it.
//! Adding up the days and the hours by themselves is `count`'s.

use super::{Figure, Kind, Share};

/// Hours of a day.
const HOURS: usize = 24;
/// Cells of the map.
const CELLS: usize = 7 * HOURS;

/// The cells while club after club is added.
#[derive(Debug)]
pub(super) struct Cells {
    figures: Vec<Figure>,
    /// What the club that is being added has in each cell it has anything in.
    own: Vec<(usize, Share)>,
}

impl Cells {
    /// None has anything yet.
    pub(super) fn new() -> Self {
        let kind = |cell: usize| {
            let number = |n: usize| u8::try_from(n).unwrap_or(0);
            Kind::Cell(number(cell / HOURS + 1), number(cell % HOURS))
        };
        Cells { figures: (0..CELLS).map(|cell| Figure::new(kind(cell))).collect(), own: Vec::new() }
    }

    /// A call of the club that is being added, on a day of the week (0 is Monday).
    pub(super) fn call(&mut self, day: usize, hour: usize, reached: u32) {
        let cell = day * HOURS + hour;
        match self.own.iter_mut().find(|(one, _)| *one == cell) {
            Some((_, share)) => share.add(reached, 1),
            None => self.own.push((cell, Share { count: reached, of: 1 })),
        }
    }

    /// A call of the period before.
    pub(super) fn call_before(&mut self, day: usize, hour: usize, reached: u32) {
        if let Some(figure) = self.figures.get_mut(day * HOURS + hour) {
            figure.add_before(reached, 1);
        }
    }

    /// The club is added, as the one in this place.
    pub(super) fn club(&mut self, at: u32) {
        for (cell, share) in self.own.drain(..) {
            if let Some(figure) = self.figures.get_mut(cell) {
                figure.add(at, share.count, share.of);
            }
        }
    }

    /// Those in which anybody was rung, day by day and hour by hour.
    pub(super) fn finish(self) -> Vec<Figure> {
        self.figures.into_iter().filter(|figure| figure.share.of > 0).collect()
    }
}
