//! The practice data: a made-up round of forty clubs, counted from today, as one deed.
//! The words and figures are data in `assets/demo`; nothing is stored here, that is `store`'s one door.

mod build;
mod calendar;
mod data;
mod history;
#[cfg(test)]
mod tests;

use thiserror::Error;

use crate::domain::env::Env;
use crate::domain::op::{Deed, Op};

/// What can be wrong with the practice data. The tests read all of it, so a released program never meets these.
#[derive(Debug, Error)]
pub enum PracticeError {
    /// A file does not have the shape of `data`.
    #[error("practice data: {0}")]
    Toml(#[from] toml::de::Error),
    /// A day, an instant or a slot is not written as `calendar` reads it.
    #[error("practice data: not a time: {0}")]
    When(String),
    /// A key or a name that stands nowhere else.
    #[error("practice data: nothing is called {0}")]
    Unknown(String),
}

/// The whole practice round as one deed, as it would look at `env.now`: the same for the same `env`.
///
/// `language_code` (`nb`, `nn`, `en`) chooses the names of rounds and offers; notes are in bokmål, as organisers
/// wrote them. An unknown code gives bokmål.
pub fn practice(env: &mut Env, language_code: &str) -> Result<Op, PracticeError> {
    let changes = build::changes(env, language_code)?;
    Ok(Op::new(env, Deed::Practice, None, changes))
}
