//! What to do about the figures: rules as data (`assets/measures.toml`), held against an overview. The words are in the
//! file too; how they are set up for a board is `words::report`'s.

use std::collections::HashSet;

use serde::Deserialize;

use super::{Figure, Fixed, Overview};
use crate::domain::closed::closed_set;
use crate::domain::guide::Words;

closed_set! {
    /// When a measure is proposed.
    When {
        /// the share is above the limit
        Above = "above",
        /// the share is below the limit
        Below = "below",
        /// the share is below its target
        BelowTarget = "below_target",
    }
}

/// A measure: what to do when a figure stands so and so.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measure {
    /// Its id.
    pub id: String,
    /// The figure.
    pub figure: Fixed,
    /// When it is proposed.
    pub when: When,
    /// The limit in per cent; none for `below_target`.
    #[serde(default)]
    pub percent: u32,
    /// The proposal, with `{count}`, `{of}`, `{missing}`, `{percent}` and `{target}`.
    pub words: Words,
}

/// The file.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Measures {
    /// The measures, most urgent first.
    #[serde(rename = "measure")]
    pub measures: Vec<Measure>,
}

/// What is wrong with a measure, by its id.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum MeasureError {
    /// Two have the same id.
    Twice(String),
    /// A limit above a hundred.
    Limit(String),
    /// It waits for a target that its figure does not have.
    NoTarget(String),
    /// It says nothing in one of the languages.
    NoWords(String),
}

/// A measure that is called for.
#[derive(Clone, Copy, Debug)]
pub struct Proposal<'a> {
    /// The measure.
    pub measure: &'a Measure,
    /// The figure that calls for it.
    pub figure: &'a Figure,
}

impl Measures {
    /// What is wrong with the file.
    pub fn check(&self) -> Vec<MeasureError> {
        let mut wrong = Vec::new();
        let mut ids = HashSet::new();
        for measure in &self.measures {
            let id = || measure.id.clone();
            if !ids.insert(&measure.id) {
                wrong.push(MeasureError::Twice(id()));
            }
            if measure.percent > 100 {
                wrong.push(MeasureError::Limit(id()));
            }
            if measure.when == When::BelowTarget && !matches!(measure.figure, Fixed::Mobile | Fixed::Email) {
                wrong.push(MeasureError::NoTarget(id()));
            }
            let words = &measure.words;
            if [&words.nb, &words.nn, &words.en].iter().any(|words| words.trim().is_empty()) {
                wrong.push(MeasureError::NoWords(id()));
            }
        }
        wrong
    }
}

/// The measures that the figures call for, in the order of the file. A figure of nothing calls for nothing.
pub fn propose<'a>(overview: &'a Overview, measures: &'a Measures) -> Vec<Proposal<'a>> {
    let called = |measure: &'a Measure| {
        let figure = overview.fixed(measure.figure)?;
        let percent = figure.share.percent()?;
        let is_called = match measure.when {
            When::Above => percent > f64::from(measure.percent),
            When::Below => percent < f64::from(measure.percent),
            When::BelowTarget => figure.target.is_some_and(|target| percent < f64::from(target)),
        };
        is_called.then_some(Proposal { measure, figure })
    };
    measures.measures.iter().filter_map(called).collect()
}
