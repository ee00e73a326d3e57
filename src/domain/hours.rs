//! When one may ring, and when a club comes back after an attempt.
//! The hours, slots and rests are data (`policy`); the public holidays are in `holidays`.

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, Timelike, Weekday};

use super::env::{At, instant, local};
use super::holidays::holiday;
use super::policy::{Policy, Rest};

/// When a club comes back to the queue.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Return {
    /// From then it may be rung.
    pub from: At,
    /// End of the slot or, for a rest of minutes, of the calling hours that day; `None` for an agreed time.
    pub until: Option<At>,
}

/// The hour in which offices open.
const OFFICE_FROM: u32 = 8;
/// The hour at which they close.
const OFFICE_TO: u32 = 16;

/// Whether one rings on this day: Monday to Friday, no public holiday, not 24 or 31 December (half days by custom).
pub fn is_calling_day(day: NaiveDate) -> bool {
    let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
    let eve = day.month() == 12 && matches!(day.day(), 24 | 31);
    !weekend && !eve && holiday(day).is_none()
}

/// The first calling day after `day`; `None` at the end of the calendar.
pub fn next_calling_day(day: NaiveDate) -> Option<NaiveDate> {
    calling_day_from(day.succ_opt()?)
}

/// The first calling day on or after `day`. The longest row of days without one is shorter than a month.
fn calling_day_from(day: NaiveDate) -> Option<NaiveDate> {
    day.iter_days().take(31).find(|day| is_calling_day(*day))
}

/// Whether one may ring at this instant: inside the calling hours (both ends belong to them) of a calling day.
pub fn may_ring_at(policy: &Policy, at: At) -> bool {
    let wall = local(at);
    let second = u64::from(wall.time().num_seconds_from_midnight());
    let hours = u64::from(policy.opens_minute) * 60..=u64::from(policy.closes_minute) * 60;
    is_calling_day(wall.date()) && hours.contains(&second)
}

/// When the calling hours of a day begin.
pub fn opening(policy: &Policy, day: NaiveDate) -> Option<At> {
    wall(day, policy.opens_minute)
}

/// The slot a time of day falls in, as its place in `policy.slots`; its last hour ends it.
pub fn slot_of(policy: &Policy, local: NaiveDateTime) -> Option<usize> {
    policy.slots.iter().position(|slot| (slot.from..slot.to).contains(&local.hour()))
}

/// The policy where it is the workplace that is rung and nobody's own number: the switchboard answers in office hours alone. Where
/// no slot lies inside them the policy is as it was.
pub fn at_the_workplace(policy: &Policy) -> Policy {
    let mut own = policy.clone();
    own.slots.retain(|slot| slot.from >= OFFICE_FROM && slot.to <= OFFICE_TO);
    if own.slots.is_empty() { policy.clone() } else { own }
}

/// When a club comes back after an attempt at `tried_at`. `attempt` counts the attempts without contact in the round, this
/// one included. `agreed` is the time agreed on, used by `Rest::Agreed` alone and kept to the second, whatever day it is.
///
/// `None` where the clock has no say and the caller decides: `Rest::None` (the goal is met or nobody is to ring: it does
/// not come back), `Rest::Now` (it stays in the queue: there may be another number or person) and `Rest::Agreed` without
/// a time (to be asked for).
pub fn returns(policy: &Policy, rest: Rest, tried_at: At, agreed: Option<At>, attempt: u32) -> Option<Return> {
    let days = match rest {
        Rest::None | Rest::Now => return None,
        Rest::Agreed => return agreed.map(|from| Return { from, until: None }),
        Rest::NextSlot | Rest::Minutes(_) => 1,
        Rest::Days(days) => days.max(1),
    };
    if attempt >= policy.max_attempts {
        return in_next_slot(policy, tried_at, days.max(policy.rest_after_max_days), attempt);
    }
    match rest {
        Rest::Minutes(minutes) => later_today(policy, tried_at, minutes),
        _ => None,
    }
    .or_else(|| in_next_slot(policy, tried_at, days, attempt))
}

/// So many minutes later, if that is still inside the calling hours of the same day.
fn later_today(policy: &Policy, tried_at: At, minutes: u32) -> Option<Return> {
    let from = tried_at.checked_add_signed(TimeDelta::minutes(i64::from(minutes)))?;
    let day = local(from).date();
    let closes = wall(day, policy.closes_minute)?;
    let fits = minutes > 0 && day == local(tried_at).date() && may_ring_at(policy, from) && from < closes;
    fits.then_some(Return { from, until: Some(closes) })
}

/// The slot after the one tried, in the order of the policy, on the first calling day at least `days` (1 or more) later.
/// An attempt outside every slot goes on with the slot of its number, so that the part of the day still changes.
fn in_next_slot(policy: &Policy, tried_at: At, days: u32, attempt: u32) -> Option<Return> {
    let tried = local(tried_at);
    let next = match slot_of(policy, tried) {
        Some(slot) => slot + 1,
        None => usize::try_from(attempt.saturating_sub(1)).unwrap_or(0),
    };
    let slot = policy.slots.get(next.checked_rem(policy.slots.len())?)?;
    let day = calling_day_from(tried.date().checked_add_days(Days::new(u64::from(days)))?)?;
    Some(Return { from: wall(day, slot.from.checked_mul(60)?)?, until: Some(wall(day, slot.to.checked_mul(60)?)?) })
}

/// The instant of a minute of the day in Norway.
fn wall(day: NaiveDate, minute: u32) -> Option<At> {
    let time = NaiveTime::from_num_seconds_from_midnight_opt(minute.checked_mul(60)?, 0)?;
    Some(instant(day.and_time(time)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::policy::tests::shipped;

    fn at(text: &str) -> At {
        instant(text.parse().unwrap())
    }

    fn back(rest: Rest, tried: &str, attempt: u32) -> String {
        let back = returns(&shipped(), rest, at(tried), None, attempt).unwrap();
        format!("{}–{}", local(back.from).format("%d.%m %H.%M"), local(back.until.unwrap()).format("%H.%M"))
    }

    #[test]
    fn one_rings_on_working_days_only() {
        for (day, rings) in [
            ("2026-11-27", true),
            ("2026-11-28", false),
            ("2026-11-29", false),
            ("2026-04-02", false),
            ("2027-05-17", false),
            ("2026-12-23", true),
            ("2026-12-24", false),
            ("2026-12-31", false),
            ("2026-12-30", true),
        ] {
            assert_eq!(is_calling_day(day.parse().unwrap()), rings, "{day}");
        }
    }

    #[test]
    fn one_never_rings_before_half_past_eight_or_after_half_past_eight() {
        for (time, may) in [("08:29:59", false), ("08:30:00", true), ("20:30:00", true), ("20:30:01", false)] {
            assert_eq!(may_ring_at(&shipped(), at(&format!("2026-11-27T{time}"))), may, "{time}");
        }
        assert!(!may_ring_at(&shipped(), at("2026-11-28T12:00:00")));
    }

    #[test]
    fn no_answer_comes_back_another_day_in_another_part_of_it() {
        assert_eq!(back(Rest::NextSlot, "2026-11-25T16:40:00", 1), "26.11 09.00–11.00");
        assert_eq!(back(Rest::NextSlot, "2026-11-26T09:10:00", 2), "27.11 18.00–20.00");
        assert_eq!(back(Rest::NextSlot, "2026-11-27T13:59:00", 1), "30.11 16.00–18.00");
    }

    #[test]
    fn an_attempt_outside_every_slot_goes_on_with_the_slot_of_its_number() {
        assert_eq!(back(Rest::NextSlot, "2026-11-25T15:00:00", 1), "26.11 16.00–18.00");
        assert_eq!(back(Rest::NextSlot, "2026-11-25T15:00:00", 2), "26.11 09.00–11.00");
    }

    #[test]
    fn holidays_are_jumped_over() {
        assert_eq!(back(Rest::NextSlot, "2026-04-01T16:40:00", 1), "07.04 09.00–11.00");
        assert_eq!(back(Rest::Days(2), "2026-12-22T16:40:00", 1), "28.12 09.00–11.00");
    }

    #[test]
    fn busy_is_tried_again_today_while_the_hours_last() {
        assert_eq!(back(Rest::Minutes(30), "2026-11-25T16:40:00", 1), "25.11 17.10–20.30");
        assert_eq!(back(Rest::Minutes(30), "2026-11-25T20:10:00", 1), "26.11 16.00–18.00");
        assert_eq!(back(Rest::Minutes(30), "2026-11-28T12:00:00", 1), "30.11 16.00–18.00");
    }

    #[test]
    fn after_the_last_attempt_the_club_rests_for_long() {
        for rest in [Rest::NextSlot, Rest::Minutes(30), Rest::Days(2)] {
            assert_eq!(back(rest, "2026-11-25T16:40:00", 3), "09.12 09.00–11.00");
        }
        assert_eq!(back(Rest::Days(20), "2026-11-25T16:40:00", 3), "15.12 09.00–11.00");
    }

    #[test]
    fn an_agreed_time_is_kept_exactly_even_on_a_sunday_and_after_many_attempts() {
        let agreed = at("2026-11-29T21:00:00");
        let back = returns(&shipped(), Rest::Agreed, at("2026-11-25T16:40:00"), Some(agreed), 9);
        assert_eq!(back, Some(Return { from: agreed, until: None }));
    }

    #[test]
    fn where_the_clock_has_no_say_the_caller_decides() {
        for rest in [Rest::None, Rest::Now, Rest::Agreed] {
            assert_eq!(returns(&shipped(), rest, at("2026-11-25T16:40:00"), None, 1), None);
        }
    }

    fn rests() -> impl Strategy<Value = Rest> {
        prop_oneof![Just(Rest::NextSlot), (0..3000u32).prop_map(Rest::Minutes), (0..60u32).prop_map(Rest::Days)]
    }

    proptest! {
        #[test]
        fn a_club_comes_back_later_inside_the_hours_and_never_in_the_slot_just_tried(
            // Ten years of minutes from 2024, summer time and leap days included.
            minute in 0..5_256_000i64, rest in rests(), attempt in 0..6u32,
        ) {
            let policy = shipped();
            let tried = at("2024-01-01T00:00:00") + TimeDelta::minutes(minute);
            let back = returns(&policy, rest, tried, None, attempt).unwrap();
            let until = back.until.unwrap();
            prop_assert!(back.from > tried && until > back.from);
            prop_assert!(may_ring_at(&policy, back.from) && may_ring_at(&policy, until));
            let (was, is) = (local(tried), local(back.from));
            prop_assert_eq!(local(until).date(), is.date());
            if was.date() == is.date() {
                prop_assert!(matches!(rest, Rest::Minutes(_)) && attempt < policy.max_attempts);
            } else {
                let slot = slot_of(&policy, is);
                prop_assert!(slot.is_some() && slot != slot_of(&policy, was));
            }
            if attempt >= policy.max_attempts {
                prop_assert!((is.date() - was.date()).num_days() >= i64::from(policy.rest_after_max_days));
            }
        }
    }
}
