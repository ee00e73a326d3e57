//! A topic a caller has put off for a club («ikke nå»): its questions are not suggested before its day. How long it rests is
//! data (`policy`); the deed is `deeds::rest_topic`, leaving its questions out is `guide`'s.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::ids::{ClubId, RestedId};

/// A topic that rests. A club has at most one row for each topic.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Rested {
    /// Its id.
    pub id: RestedId,
    /// The club.
    pub club: ClubId,
    /// The topic of the guides.
    pub topic: String,
    /// The opening that was put off: its words say to people what the topic is about.
    pub opening: String,
    /// The day it was put off.
    pub on: NaiveDate,
    /// The first day on which it may be suggested again.
    pub until: NaiveDate,
}

impl Rested {
    /// Whether it rests today.
    pub fn rests(&self, today: NaiveDate) -> bool {
        today < self.until
    }
}
