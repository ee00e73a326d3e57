//! What is kept: one SQLite file, one write door (`commit`), drafts, and the questions the rooms ask of it.
//! Rules are in `domain`; which sentences tell of its errors is `lang`'s business.

/// Whether a call was to the employer (`Call::mode`), asked of its row: the answers are kept as JSON without blanks.
macro_rules! to_employer {
    () => {
        r#"instr(call.answers, '{"question":"mode","answer":"employer"}') > 0"#
    };
}

mod agenda;
mod bulk;
mod cell;
mod closed;
mod commit;
mod drafts;
mod error;
mod everything;
mod find;
mod kept;
mod known;
mod load;
mod log;
mod open;
mod overview;
mod places;
mod queue;
mod round_rows;
mod rounds;
mod rows;
mod search;
mod sessions;
#[cfg(test)]
mod tests;
mod version;
mod wheel;
mod whole;

pub use error::{Result, StoreError};
pub use everything::{Everything, FORMAT};
pub use log::LogLine;
pub use open::Place;
pub use version::Version;

/// An open database.
pub struct Store {
    db: rusqlite::Connection,
    /// The names of clubs and people, once somebody has searched.
    names: std::cell::RefCell<Option<search::Cache>>,
}
