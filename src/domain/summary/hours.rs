//! At what hour people are reached. When a club is rung again is decided in `hours` of the domain and `policy`, not here.

use std::collections::BTreeMap;

use chrono::Timelike;
use serde::{Deserialize, Serialize};

use super::figure::{Base, Figure};
use super::terms::is_reached;
use crate::domain::call::Call;
use crate::domain::env::local;
use crate::domain::policy::Policy;

/// Attempts and people reached in one hour of the day, over any number of days.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct HourReach {
    /// The hour of the wall clock in Norway in which the calls began, 0 to 23.
    pub hour: u32,
    /// Calls logged.
    pub attempts: u32,
    /// Of those, calls in which the person was reached; never more than `attempts`.
    pub reached: u32,
}

/// One hour of the sitting beside the same hour of earlier ones.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct HourRow {
    /// The hour of the wall clock in Norway in which the calls began, 0 to 23.
    pub hour: u32,
    /// Calls that began in it, of the attempts.
    pub attempts: Figure,
    /// Of those, calls in which the person was reached.
    pub reached: Figure,
    /// The same hour in earlier sittings; `null` when nobody was rung in it.
    pub earlier: Option<HourReach>,
}

/// Adds calls up by the hour they began in, earliest hour first; hours without calls are left out.
pub fn reach_by_hour<'a>(calls: impl IntoIterator<Item = &'a Call>, policy: &Policy) -> Vec<HourReach> {
    add_up(calls.into_iter().map(|call| HourReach {
        hour: hour_of(call),
        attempts: 1,
        reached: u32::from(is_reached(call, policy)),
    }))
    .into_values()
    .collect()
}

/// The rows of a sitting's calls.
pub(super) fn rows(calls: &[&Call], policy: &Policy, earlier: &[HourReach]) -> Vec<HourRow> {
    let earlier = add_up(earlier.iter().copied());
    // In the order they came: a sitting that goes on past midnight ends with the first hours of the day.
    let mut by_hour: Vec<(u32, Vec<&Call>)> = Vec::new();
    for call in calls {
        match by_hour.iter_mut().find(|(hour, _)| *hour == hour_of(call)) {
            Some((_, rung)) => rung.push(call),
            None => by_hour.push((hour_of(call), vec![call])),
        }
    }
    by_hour
        .into_iter()
        .map(|(hour, rung)| HourRow {
            hour,
            attempts: Figure::calls(&rung, |_| true).of(calls.len(), Base::Attempts),
            reached: Figure::calls(&rung, |call| is_reached(call, policy)).of(rung.len(), Base::AttemptsInHour),
            earlier: earlier.get(&hour).filter(|then| then.attempts > 0).copied(),
        })
        .collect()
}

fn add_up(rows: impl Iterator<Item = HourReach>) -> BTreeMap<u32, HourReach> {
    let mut sums: BTreeMap<u32, HourReach> = BTreeMap::new();
    for row in rows {
        let sum = sums.entry(row.hour).or_insert(HourReach { hour: row.hour, attempts: 0, reached: 0 });
        sum.attempts = sum.attempts.saturating_add(row.attempts);
        sum.reached = sum.reached.saturating_add(row.reached);
    }
    sums
}

fn hour_of(call: &Call) -> u32 {
    local(call.started_at).hour()
}
