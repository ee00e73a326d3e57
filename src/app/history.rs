//! The history of a club as lines, newest first: calls, and what else happened. Open promises stand above it.

use crate::domain::call::Call;
use crate::domain::env::day_of;
use crate::domain::event::Event;
use crate::domain::follow_up::FollowUp;
use crate::domain::offer::SignUp;
use crate::domain::record::ClubRecord;

/// One thing in the history.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Line<'a> {
    /// A promise or task somebody still has to do.
    Open(&'a FollowUp),
    /// A call.
    Call(&'a Call),
    /// Something else that happened.
    Event(&'a Event),
    /// An answer to an offer.
    SignUp(&'a SignUp),
}

/// The lines: open promises on top, then everything else with the newest first.
pub fn lines(record: &ClubRecord) -> Vec<Line<'_>> {
    let mut past: Vec<(chrono::NaiveDate, Line<'_>)> = Vec::new();
    past.extend(record.calls.iter().map(|call| (day_of(call.started_at), Line::Call(call))));
    past.extend(record.events.iter().map(|event| (event.on, Line::Event(event))));
    past.extend(record.sign_ups.iter().map(|sign_up| (day_of(sign_up.created_at), Line::SignUp(sign_up))));
    past.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
    record.open_follow_ups().into_iter().map(Line::Open).chain(past.into_iter().map(|(_, line)| line)).collect()
}
