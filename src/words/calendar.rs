//! The annual wheel, and what is to be followed up, as entries of a calendar. A calendar is often shared and seen on a phone that
//! lies about, so none of these has the name of a person or a word of a note. How the file is written is `port`'s.

use std::collections::HashMap;

use chrono::NaiveDate;

use super::task_kind;
use crate::domain::calendar::{CalendarEntry, When};
use crate::domain::call::Call;
use crate::domain::env::local;
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::ClubId;
use crate::domain::wheel::Wheel;
use crate::lang::Lang;

/// How long a meeting is taken to be, in minutes: nobody has said.
const MEETING: u32 = 60;

/// How long a call is taken to be.
const CALL: u32 = 15;

/// What the wheel has, each year from the window that holds today or comes next.
pub fn of_wheel(lang: Lang, wheel: &Wheel, today: NaiveDate) -> Vec<CalendarEntry> {
    let code = lang.code();
    let of = |entry: &crate::domain::wheel::WheelEntry| {
        let (from, to) = entry.next(today)?;
        Some(CalendarEntry {
            uid: format!("wheel-{}@ringerunde", entry.id),
            summary: entry.what.get(code).to_owned(),
            description: entry.words.get(code).to_owned(),
            when: When::Days { from, to, is_yearly: true },
        })
    };
    wheel.entries.iter().filter(|entry| !entry.is_out()).filter_map(of).collect()
}

/// What is to be followed up and has a day: a meeting with its hour, everything else as a whole day. What it is and with which
/// club, no more.
pub fn of_follow_ups(lang: Lang, tasks: &[FollowUp], clubs: &HashMap<ClubId, String>) -> Vec<CalendarEntry> {
    let of = |task: &FollowUp| {
        let day = task.due_on?;
        let what = match task.is_appointment() {
            true => super::appointments::name(lang, task.kind),
            false => task_kind(lang, task.kind),
        };
        let club = clubs.get(&task.club).map(String::as_str).unwrap_or_default();
        let when = match task.due_time.filter(|_| task.is_appointment()) {
            Some(time) => When::At { from: day.and_time(time), minutes: MEETING },
            None => When::Days { from: day, to: day, is_yearly: false },
        };
        Some(CalendarEntry {
            uid: format!("{}@ringerunde", task.id),
            summary: lang.calendar_task(club, &lang.capital(what)),
            description: String::new(),
            when,
        })
    };
    tasks.iter().filter_map(of).collect()
}

/// The calls that were agreed, each at its hour, with the name of the club and no more.
pub fn of_calls(lang: Lang, calls: &[Call], clubs: &HashMap<ClubId, String>) -> Vec<CalendarEntry> {
    let of = |call: &Call| {
        let club = clubs.get(&call.club).map(String::as_str).unwrap_or_default();
        Some(CalendarEntry {
            uid: format!("{}@ringerunde", call.id),
            summary: lang.calendar_task(club, &lang.capital(lang.agreed_call())),
            description: String::new(),
            when: When::At { from: local(call.returns_at?), minutes: CALL },
        })
    };
    calls.iter().filter_map(of).collect()
}
