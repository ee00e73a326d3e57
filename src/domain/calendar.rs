//! What goes into a calendar: entries with their days, and nothing said of anybody. How they are put in words is
//! `words::calendar`'s, how the file is written `port`'s.

use chrono::{NaiveDate, NaiveDateTime};

/// An entry of a calendar.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct CalendarEntry {
    /// The same for the same entry in each export, so that a calendar that has it already changes it.
    pub uid: String,
    /// A few words.
    pub summary: String,
    /// More words; empty for none.
    pub description: String,
    /// When.
    pub when: When,
}

/// When an entry is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum When {
    /// Whole days, both counted.
    Days {
        /// First day.
        from: NaiveDate,
        /// Last day.
        to: NaiveDate,
        /// Whether it comes again each year.
        is_yearly: bool,
    },
    /// An hour of a day in Norway, for so many minutes.
    At {
        /// Its beginning.
        from: NaiveDateTime,
        /// How long.
        minutes: u32,
    },
}
