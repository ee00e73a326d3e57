//! Who is next and why; who is not, why not, and when they return. A pure function of one club's record and the clock.
//! The order is `requirements.md` §0.2. Keeping the result at hand for 100 000 clubs is `store`'s business.

mod reasons;

pub use reasons::{Reasons, Where};

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use super::call::{Call, Outcome};
use super::closed::closed_set;
use super::collate;
use super::env::{At, day_of, instant};
use super::facts::{self, Fact, Facts};
use super::guide::Book;
use super::hours;
use super::ids::ClubId;
use super::offer::{SignUp, SignUpState};
use super::policy::{Policy, Rest};
use super::record::ClubRecord;

closed_set! {
    /// The hard tiers of the queue, first to last (`[[queue_tier]]`).
    Tier {
        /// Avtalt tid nå.
        Agreed = "agreed",
        /// Nye tillitsvalgte som ingen har snakket med.
        NewRep = "new_rep",
        /// Avtaler over fristen og løfter vi har gitt: promises that are due, and nothing the program has opened by itself.
        Promise = "promise",
        /// Medlemmer uten tillitsvalgt.
        NoRep = "no_rep",
        /// Vanlig runde.
        Ordinary = "ordinary",
        /// Lagt øverst av den som ringer: before all the others, though it is named last.
        Pinned = "pinned",
    }
}

impl Tier {
    /// The number the order goes by, smallest first; kept in the database, so those that are there stay as they are.
    pub fn number(self) -> i64 {
        if self == Tier::Pinned { -1 } else { self as i64 }
    }

    /// The tier of a number.
    pub fn of(number: i64) -> Tier {
        Tier::ALL.iter().copied().find(|tier| tier.number() == number).unwrap_or(Tier::Ordinary)
    }
}

closed_set! {
    /// Why a club of the round comes later.
    LaterWhy {
        /// A time was agreed with the person.
        Agreed = "agreed",
        /// It rests after an attempt.
        Rest = "rest",
        /// So many attempts that it rests for long.
        Exhausted = "exhausted",
        /// The caller put it off.
        Snoozed = "snoozed",
        /// It was rung today, and nothing was agreed.
        RungToday = "rung_today",
    }
}

closed_set! {
    /// Why a club is not in the queue at all.
    OutWhy {
        /// Talked with in this round: the goal is met.
        Reached = "reached",
        /// Nobody in the club may be rung.
        DoNotCall = "do_not_call",
        /// Nobody in the club has a number that can be dialled.
        NoNumber = "no_number",
        /// No members and no rep.
        Nobody = "nobody",
        /// Somebody else must act first (wants to leave the union).
        NeedsAction = "needs_action",
        /// Taken out of the round by hand.
        Removed = "removed",
        /// Not in the open round.
        NotInRound = "not_in_round",
        /// Somebody of it is signed up, which is the goal of the round.
        SignedUp = "signed_up",
        /// A colleague rings it in this round.
        Given = "given",
    }
}

/// A club's place in the queue.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Place {
    /// Its tier.
    pub tier: Tier,
    /// Order inside the tier, smallest first; what it measures depends on the tier (see `place`).
    pub rank: i64,
    /// Last contact in milliseconds since 1970, 0 for never: the tie-break, longest ago first.
    pub since: i64,
    /// Norwegian sort key of the name, the last tie-break.
    pub name_key: String,
}

/// Where a club stands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Standing {
    /// In the queue: now, or from `from` on.
    In {
        /// Its place when it is there.
        place: Place,
        /// When it comes; `None` for now.
        from: Option<At>,
        /// End of the slot it comes back in; for an agreed time the time itself; `None` for neither.
        until: Option<At>,
        /// Why it is not there before `from`.
        why: Option<LaterWhy>,
    },
    /// Not in the queue.
    Out {
        /// Why not.
        why: OutWhy,
        /// The day it went out, where there is one.
        on: Option<NaiveDate>,
    },
}

impl Standing {
    /// Whether the club is in the queue at that instant.
    pub fn is_ready(&self, now: At) -> bool {
        matches!(self, Standing::In { from, .. } if from.is_none_or(|from| from <= now))
    }
}

/// One club of the queue, as much as a row of the screen shows.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct QueueLine {
    /// The club.
    pub club: ClubId,
    /// Its name.
    pub name: String,
    /// Its tier.
    pub tier: Tier,
    /// When it comes; `None` for now.
    pub ready_at: Option<At>,
    /// End of the slot; for an agreed time the time itself.
    pub ready_until: Option<At>,
    /// Why it was or is not there before that.
    pub why: Option<LaterWhy>,
    /// Why it is out, when it is.
    pub out: Option<OutWhy>,
    /// Attempts without contact in the round.
    pub attempt: u32,
    /// Last contact; `None` for never.
    pub since: Option<At>,
}

/// The figures of the open round.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Counts {
    /// Clubs in the round: the denominator of `reached`. One that was taken out is no part of it, unless it was reached before.
    pub clubs: u32,
    /// In the queue now.
    pub ready: u32,
    /// In the queue later.
    pub later: u32,
    /// Clubs talked with in the round.
    pub reached: u32,
    /// People signed up in the round's calls.
    pub sign_ups: u32,
    /// Meetings and visits agreed in the round's calls.
    pub meetings: u32,
}

impl Counts {
    /// Clubs that remain: in the round, and not reached. One that is in the queue again for a promise remains no more.
    pub fn left(&self) -> u32 {
        self.clubs.saturating_sub(self.reached)
    }
}

/// Attempts in a row without contact in the open round, newest first.
pub fn attempts(record: &ClubRecord, policy: &Policy) -> u32 {
    let counts = |call: &Call| record.round.as_ref().map_or(call.round.is_none(), |round| round.counts(call));
    let tries = record
        .calls
        .iter()
        .take_while(|call| counts(call) && call.outcome != Outcome::Talked)
        .filter(|call| policy.of(call.outcome).counts_as_attempt)
        .count();
    u32::try_from(tries).unwrap_or(u32::MAX)
}

/// Where the club stands in the open round at `now`. It holds until the clock passes `from`,
/// or until the day `facts::changes_on` names; after that it must be asked for again.
pub fn stand(record: &ClubRecord, now: At, policy: &Policy, book: &Book) -> Standing {
    match comes(record, now, policy) {
        Err((why, on)) => Standing::Out { why, on },
        Ok((from, until, why)) => {
            let facts = facts::compute(record, now, book.params());
            Standing::In { place: place(record, now, book, facts, agreed(record)), from, until, why }
        }
    }
}

/// When a club comes: from when (`None` for now), until when, and why not before. The same as in [`Standing::In`].
pub type Coming = (Option<At>, Option<At>, Option<LaterWhy>);

/// What [`stand`] says of a club but for its place, which needs all its facts.
///
/// # Errors
/// Why the club is not in the queue, and the day it went out, where there is one.
pub fn comes(record: &ClubRecord, now: At, policy: &Policy) -> Result<Coming, (OutWhy, Option<NaiveDate>)> {
    match out(record, now, policy) {
        Some(out) => Err(out),
        None => {
            let policy = record.policy(policy);
            Ok(rest(record, &policy, record.holding_call(), agreed(record)))
        }
    }
}

/// The time that was agreed in the latest call.
fn agreed(record: &ClubRecord) -> Option<At> {
    record.round.as_ref()?;
    record.holding_call().filter(|call| call.has_agreed_time()).and_then(|call| call.returns_at)
}

/// The next day after `today` on which the club may stand elsewhere though nothing is done; never later than the first day
/// on which it does. `None` when time alone changes nothing.
pub fn changes_on(record: &ClubRecord, today: NaiveDate, params: &facts::Params) -> Option<NaiveDate> {
    // A promise of ours brings the club up on its very day, and so does a task that asks for a call, which are no facts.
    let due = record.follow_ups.iter().filter(|task| task.is_open()).filter_map(|task| task.due_on);
    due.filter(|day| *day > today).chain(facts::changes_on(record, today, params)).min()
}

/// The latest call of the open round.
fn last_in_round(record: &ClubRecord) -> Option<&Call> {
    let round = record.round.as_ref()?;
    record.calls.iter().find(|call| round.counts(call))
}

fn out(record: &ClubRecord, now: At, policy: &Policy) -> Option<(OutWhy, Option<NaiveDate>)> {
    let Some(target) = &record.target else { return Some((OutWhy::NotInRound, None)) };
    if let Some(at) = target.removed_at {
        return Some((OutWhy::Removed, Some(day_of(at))));
    }
    let today = day_of(now);
    if target.owner.is_some() {
        // Reached is reached, whoever was to ring.
        let done = over(record, policy).filter(|(why, _)| *why == OutWhy::Reached && !is_asked_for(record, today));
        return Some(done.map_or((OutWhy::Given, None), |(why, call)| (why, Some(day_of(call.ended_at)))));
    }
    let has_rep = record.active_people(today).next().is_some();
    if has_rep && record.active_people(today).all(|person| person.do_not_call) {
        return Some((OutWhy::DoNotCall, None));
    }
    if let Some(on) = signed_up_on(record).filter(|_| !is_asked_for(record, today)) {
        return Some((OutWhy::SignedUp, Some(on)));
    }
    if let Some((reason, call)) = over(record, policy).filter(|_| !is_asked_for(record, today)) {
        return Some((reason, Some(day_of(call.ended_at))));
    }
    if has_rep && record.person_to_ring(today).is_some_and(|person| person.number_to_ring().is_none()) {
        return Some((OutWhy::NoNumber, None));
    }
    if !has_rep && record.club.members == Some(0) {
        return Some((OutWhy::Nobody, None));
    }
    None
}

/// The call that ended the round for the club, and why it did.
fn over<'r>(record: &'r ClubRecord, policy: &Policy) -> Option<(OutWhy, &'r Call)> {
    let call = last_in_round(record)?;
    let is_over = policy.of(call.outcome).rest == Rest::None && call.returns_at.is_none() && !takes_back(record, call);
    let reason = if call.outcome == Outcome::Talked { OutWhy::Reached } else { OutWhy::NeedsAction };
    is_over.then_some((reason, call))
}

/// The day somebody of the club was signed up to an offer of the round, where sign-ups are its goal and no agreed time is to come.
fn signed_up_on(record: &ClubRecord) -> Option<NaiveDate> {
    record.round.as_ref()?.plan.sign_ups?;
    if agreed(record).is_some() {
        return None;
    }
    let goes = |one: &&SignUp| matches!(one.state, SignUpState::SignedUp | SignUpState::Attended);
    of_round(record).filter(goes).map(|one| day_of(one.since())).max()
}

/// Whether somebody has taken back, after the talk, a sign-up that was the goal of the round.
fn takes_back(record: &ClubRecord, talk: &Call) -> bool {
    let wants = record.round.as_ref().is_some_and(|round| round.plan.sign_ups.is_some());
    wants && of_round(record).any(|one| one.state == SignUpState::Cancelled && one.since() > talk.ended_at)
}

/// The sign-ups to the offers of the round.
fn of_round(record: &ClubRecord) -> impl Iterator<Item = &SignUp> {
    let is_here = |one: &&SignUp| one.offer.is_some_and(|offer| record.offers.iter().any(|here| here.id == offer));
    record.sign_ups.iter().filter(is_here)
}

/// Whether something that is due brings a club back which the round is over for: a promise, in the tier of promises, or a task
/// that the program has opened, wherever the club stands without it.
fn is_asked_for(record: &ClubRecord, today: NaiveDate) -> bool {
    record.follow_ups.iter().any(|task| task.asks_for_a_call(today))
}

/// The day of the oldest promise that is due.
fn promised_for(record: &ClubRecord, today: NaiveDate) -> Option<NaiveDate> {
    record.follow_ups.iter().filter(|task| task.is_promise_due(today)).filter_map(|task| task.due_on).min()
}

fn rest(record: &ClubRecord, policy: &Policy, last: Option<&Call>, agreed: Option<At>) -> Coming {
    let lead = TimeDelta::minutes(i64::from(policy.agreed_lead_minutes));
    let by_call: Coming = match (last, agreed) {
        // The end of the «slot» is the agreed time itself: it is what people look for.
        (_, Some(at)) => (Some(at - lead), Some(at), Some(LaterWhy::Agreed)),
        (Some(call), None) if call.returns_at.is_some() => {
            let spent = attempts(record, policy) >= policy.max_attempts;
            let why = if spent { LaterWhy::Exhausted } else { LaterWhy::Rest };
            (call.returns_at, call.returns_until, Some(why))
        }
        // What is due brings the club back, but not on the day of the talk.
        (Some(call), None) if policy.of(call.outcome).rest == Rest::None => {
            let next = hours::next_calling_day(day_of(call.ended_at));
            (next.and_then(|day| hours::opening(policy, day)), None, Some(LaterWhy::RungToday))
        }
        _ => (None, None, None),
    };
    let snoozed = record.target.as_ref().and_then(|target| target.snoozed_until);
    match (snoozed, by_call.0) {
        (Some(until), Some(at)) if until <= at => by_call,
        (Some(until), _) => (Some(until), None, Some(LaterWhy::Snoozed)),
        _ => by_call,
    }
}

/// The place the club has when it is in the queue. `rank` is, by tier: the agreed instant; the day of election;
/// the day the oldest promise was due; members, most first; the score, highest first. A task of the program's own has no tier: what
/// is overdue weighs in the score.
fn place(record: &ClubRecord, now: At, book: &Book, facts: Facts, agreed: Option<At>) -> Place {
    let today = day_of(now);
    let (tier, rank) = if let Some(at) = agreed {
        (Tier::Agreed, at.timestamp_millis())
    } else if let Some(at) = record.target.as_ref().and_then(|target| target.pinned_at) {
        (Tier::Pinned, -at.timestamp_millis())
    } else if facts.has(Fact::RepIsNew) && facts.has(Fact::RepNeverCalled) {
        let rung = record.rings(today, book.params().new_rep_days);
        let elected = rung.and_then(|rung| rung.person.elected_on);
        (Tier::NewRep, elected.map_or(0, days))
    } else if let Some(oldest) = promised_for(record, today) {
        (Tier::Promise, days(oldest))
    } else if facts.has(Fact::NoRep) {
        (Tier::NoRep, -i64::from(record.club.members.unwrap_or(0)))
    } else {
        (Tier::Ordinary, -i64::from(score(book, facts)))
    };
    Place {
        tier,
        rank,
        since: record.last_contact_at().map_or(0, |at| at.timestamp_millis()),
        name_key: collate::key(&record.club.name),
    }
}

/// The score of the ordinary tier: the weights of the facts that hold.
pub fn score(book: &Book, facts: Facts) -> i32 {
    book.common.queue.weights.sum(facts)
}

fn days(day: NaiveDate) -> i64 {
    day.and_hms_opt(0, 0, 0).map_or(0, |midnight| instant(midnight).timestamp_millis())
}

#[cfg(test)]
mod tests;
