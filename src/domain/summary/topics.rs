//! Topics heard in the calls of a sitting. How a topic is read out of a note is in `note`.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::figure::{Base, Behind, Figure};
use crate::domain::call::Call;
use crate::domain::ids::CallId;

/// How many calls a topic came up in.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct TopicRow {
    /// The topic, without `#`, lower case.
    pub topic: String,
    /// Calls it came up in, of the attempts. A topic noted twice in a call counts once; a call may have several,
    /// so topics do not add up to anything.
    #[serde(flatten)]
    pub figure: Figure,
}

/// The topics of the calls, most heard first, then in the order of the alphabet.
pub(super) fn topics(calls: &[&Call]) -> Vec<TopicRow> {
    let mut heard: BTreeMap<String, Vec<CallId>> = BTreeMap::new();
    for call in calls {
        for topic in &call.topics {
            let in_calls = heard.entry(topic.to_lowercase()).or_default();
            if in_calls.last() != Some(&call.id) {
                in_calls.push(call.id);
            }
        }
    }
    let mut rows: Vec<TopicRow> = heard
        .into_iter()
        .map(|(topic, ids)| TopicRow { topic, figure: Figure::new(Behind::Calls(ids)).of(calls.len(), Base::Attempts) })
        .collect();
    rows.sort_by_cached_key(|row| (std::cmp::Reverse(row.figure.count), alphabetical(&row.topic)));
    rows
}

/// A sort key that puts æ, ø, å last, in that order: their code points come in another (å, æ, ø).
fn alphabetical(topic: &str) -> Vec<u32> {
    let place = |letter: char| match letter {
        'æ' | 'ä' => u32::from(char::MAX) + 1,
        'ø' | 'ö' => u32::from(char::MAX) + 2,
        'å' => u32::from(char::MAX) + 3,
        other => u32::from(other),
    };
    topic.chars().map(place).collect()
}
