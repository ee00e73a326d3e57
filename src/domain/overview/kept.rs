//! Figures of which the rows say only how they stand now: boards, the register and the levels, and who had no rep where nobody knows
//! who sat before. How they stood is kept, a row for each figure and day, from the first day on that somebody has looked. Keeping
//! the rows is `store::kept`'s.

use chrono::NaiveDate;

use super::{Fixed, Kind, Overview, Share};

/// How a figure stood on a day.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Kept {
    /// The day.
    pub day: NaiveDate,
    /// The name it is kept under: that of the figure, or `level:3`.
    pub figure: String,
    /// How many, of how many.
    pub share: Share,
}

impl Kind {
    /// The name a figure is kept under; `None` for one that the rows always tell of any day.
    pub fn kept_as(&self) -> Option<String> {
        match self {
            Kind::Fixed(
                fixed @ (Fixed::ClubsWithoutRep
                | Fixed::MembersWithoutRep
                | Fixed::Boards
                | Fixed::Mobile
                | Fixed::Email),
            ) => Some(fixed.as_str().to_owned()),
            Kind::Level(level) => Some(format!("level:{level}")),
            _ => None,
        }
    }
}

impl Overview {
    /// The figures that are to be kept, as they stand on a day.
    pub fn to_keep(&self, day: NaiveDate) -> Vec<Kept> {
        let named = self.figures.iter().filter_map(|figure| Some((figure.kind.kept_as()?, figure.share)));
        named.map(|(figure, share)| Kept { day, figure, share }).collect()
    }

    /// Takes what was kept, and holds the figures against how they stood last in the period before.
    pub fn take_kept(&mut self, kept: Vec<Kept>) {
        self.kept = kept;
        self.hold_against_kept();
    }

    /// Since when a figure is kept; `None` for one that never was.
    pub fn kept_since(&self, kind: &Kind) -> Option<NaiveDate> {
        let name = kind.kept_as()?;
        self.kept.iter().filter(|kept| kept.figure == name).map(|kept| kept.day).min()
    }

    pub(super) fn hold_against_kept(&mut self) {
        let (before, kept) = (self.before, &self.kept);
        for figure in &mut self.figures {
            let Some(name) = figure.kind.kept_as() else { continue };
            let then = kept.iter().filter(|kept| kept.figure == name && before.has(kept.day));
            let held = then.max_by_key(|kept| kept.day).map(|kept| kept.share);
            // Where the rows tell, they tell of the very day.
            figure.before = if figure.kind.is_lack() { figure.before.or(held) } else { held };
        }
    }
}
