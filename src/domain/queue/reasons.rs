//! How many clubs of a round stand where, for each reason. Why one club stands where it does is the parent's.

use serde::Serialize;

use super::{LaterWhy, OutWhy};

/// How many clubs of a round there are for each reason, the most frequent first.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Reasons {
    /// In the queue now.
    pub ready: u32,
    /// Those that come later, by why.
    pub later: Vec<(LaterWhy, u32)>,
    /// Those that are out, by why.
    pub out: Vec<(OutWhy, u32)>,
}
