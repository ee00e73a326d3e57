//! The deed of ending a call: the call row and all that follows from its outcome.
//! What follows from which outcome is data (`policy`); reading the note's lines is `note`; saying it beforehand is `follows`.

mod follows;
mod later;
mod owed;
mod sign_ups;
mod words;

pub use follows::{Follows, each_follows, follows, follows_from, has_meaning};
pub(super) use later::said_later;
pub use owed::{Fate, owed};
pub use sign_ups::{Landing, Named, captured_landings, landings, named};
pub use words::words_without_day;

use std::borrow::Cow;

use chrono::{NaiveDate, NaiveTime, TimeDelta};

use super::{Refusal, post, typed};
use crate::domain::call::{Call, NextStep, Outcome};
use crate::domain::correction;
use crate::domain::draft::Draft;
use crate::domain::env::{At, Env, day_of, local};
use crate::domain::event::{Event, EventKind};
use crate::domain::follow_up::{FollowUp, FollowUpKind, Side, Step};
use crate::domain::hours::{self, Return};
use crate::domain::ids::{FollowUpId, PersonId};
use crate::domain::note::{self, Capture};
use crate::domain::offer::{OfferKind, SignUpState};
use crate::domain::op::{Change, Deed, Edit, Op};
use crate::domain::person::{Person, PhoneState};
use crate::domain::phrase;
use crate::domain::policy::{Policy, Rest};
use crate::domain::queue;
use crate::domain::record::ClubRecord;
use crate::domain::required::Given;
use crate::domain::series;
use crate::domain::succession;

/// What the caller said about the end of the call, beyond the note.
#[derive(Clone, PartialEq, Debug)]
pub struct Ending {
    /// The outcome.
    pub outcome: Outcome,
    /// The agreed time of a call back.
    pub agreed_at: Option<At>,
    /// Next step of a conversation.
    pub next_step: Option<NextStep>,
    /// Day of a meeting or visit, and its time where one was agreed.
    pub meeting_on: Option<(NaiveDate, Option<NaiveTime>)>,
    /// Mood of the club, 1 to 5.
    pub pulse: Option<u8>,
    /// Answers to the round's offers that were given on the sheet: index into `record.offers`, state,
    /// who (several, where there are commas or «og» between).
    pub answers: Vec<(usize, SignUpState, String)>,
    /// Answers to what the round has no offer for: what it is called, its kind, state, who.
    pub unlisted: Vec<(String, OfferKind, SignUpState, String)>,
    /// What was answered to the questions the guide wants answered.
    pub required: Vec<Given>,
    /// What became of what was owed and due (see [`owed`]); the rest stays as it is.
    pub owed: Vec<(FollowUpId, Fate)>,
}

impl Ending {
    /// An ending of which only the outcome is known.
    pub fn of(outcome: Outcome) -> Self {
        Ending {
            outcome,
            agreed_at: None,
            next_step: None,
            meeting_on: None,
            pulse: None,
            answers: Vec::new(),
            unlisted: Vec::new(),
            required: Vec::new(),
            owed: Vec::new(),
        }
    }
}

/// Ends the call of a draft.
///
/// # Errors
/// [`Refusal::OtherClub`] when draft and record do not belong together, [`Refusal::NoTime`] and
/// [`Refusal::TimePassed`] for a call back without a time to come; what [`Ending::owed`] names must be owed, and not be moved
/// to a day that has passed.
pub fn log_call(
    env: &mut Env,
    policy: &Policy,
    record: &ClubRecord,
    draft: &Draft,
    ending: &Ending,
) -> Result<Op, Refusal> {
    if draft.club != record.club.id {
        return Err(Refusal::OtherClub);
    }
    // The rows of the sheet are a form like any other; the note is not, and is never refused.
    let who = ending.answers.iter().map(|(_, _, who)| who).chain(ending.unlisted.iter().map(|(_, _, _, who)| who));
    for written in who.chain(ending.required.iter().map(|given| &given.answer)) {
        typed::text(written)?;
    }
    let rule = policy.of(ending.outcome);
    let wants_time = rule.rest == Rest::Agreed || ending.next_step == Some(NextStep::CallBack);
    match ending.agreed_at {
        None if wants_time => return Err(Refusal::NoTime),
        Some(at) if wants_time && at <= env.now => return Err(Refusal::TimePassed),
        _ => {}
    }
    owed::check(record, &ending.owed, env.today())?;
    let ending = Ending { agreed_at: ending.agreed_at.filter(|_| wants_time), ..ending.clone() };
    let captured = note::read(&draft.text, local(env.now));
    Ok(written(env, policy, record, draft, &ending, &captured))
}

/// The op of a call whose ending is in order.
fn written(
    env: &mut Env,
    policy: &Policy,
    record: &ClubRecord,
    draft: &Draft,
    ending: &Ending,
    captured: &[note::Captured],
) -> Op {
    let rule = policy.of(ending.outcome);
    let mut call = Call {
        id: draft.call,
        club: draft.club,
        person: draft.person,
        round: draft.round,
        session: draft.session,
        started_at: draft.started_at.min(env.now),
        ended_at: env.now,
        outcome: ending.outcome,
        note: draft.text.clone(),
        asked: draft.asked.clone(),
        topics: note::topics(captured),
        number: draft.number.clone(),
        pulse: ending.pulse,
        next_step: ending.next_step,
        returns_at: None,
        returns_until: None,
        attempt: queue::attempts(record, policy) + u32::from(rule.counts_as_attempt),
        answers: ending.required.clone(),
        guide: draft.guide.clone(),
    };
    if let Some(when) = returns(policy, record, draft, ending, &call) {
        (call.returns_at, call.returns_until) = (Some(when.from), when.until);
    }
    if ending.outcome == Outcome::Talked {
        call.attempt = 0;
    }
    let mut changes = Vec::new();
    changes.extend(clear_snooze(record));
    changes.extend(about_people(env, policy, record, draft, ending.outcome));
    changes.extend(tasks(env, policy, record, &call));
    changes.extend(touches(env, policy, record, &call));
    changes.extend(owed::settled(env, record, &ending.owed));
    changes.extend(promises(env, policy, record, &call, captured));
    changes.extend(sign_ups::sign_ups(env, policy, record, &call, captured, ending));
    changes.extend(meeting(env, &call, ending));
    changes.insert(0, Edit::added(call));
    let changes = correction::noted(env, changes);
    Op::new(env, Deed::LogCall, draft.session, changes)
}

/// When the policy lets the club come back after the call; `None` where the clock has no say.
fn returns(policy: &Policy, record: &ClubRecord, draft: &Draft, ending: &Ending, call: &Call) -> Option<Return> {
    let own = record.policy(policy);
    // A round that has its own hours has said when it rings.
    let has_hours =
        record.round.as_ref().is_some_and(|round| round.plan.opens_minute.or(round.plan.closes_minute).is_some());
    let is_workplace = draft.person.is_none() && !has_hours;
    let own = if is_workplace { Cow::Owned(hours::at_the_workplace(&own)) } else { own };
    let back = |rest| hours::returns(&own, rest, call.ended_at, ending.agreed_at, call.attempt);
    match policy.of(ending.outcome).rest {
        Rest::None => ending.agreed_at.map(|from| Return { from, until: None }),
        Rest::Now => {
            let today = day_of(call.ended_at);
            let people = people_after(record, draft, ending.outcome, today);
            let is_alone = next_number(&people, today).is_none() && !people.iter().any(|one| one.is_in_post(today));
            // A club without a rep: somebody is to be found, but not by ringing again tonight.
            if is_alone { back(Rest::NextSlot) } else { None }
        }
        rest => back(rest),
    }
}

/// The people of the club as they will be after the outcome.
fn people_after(record: &ClubRecord, draft: &Draft, outcome: Outcome, today: NaiveDate) -> Vec<Person> {
    let mut people = record.people.clone();
    for person in &mut people {
        if Some(person.id) == draft.person {
            act_on(person, draft.number.as_deref(), outcome, today);
        }
    }
    people
}

/// What an outcome does to the person, the post or the number it acts on.
fn act_on(person: &mut Person, number: Option<&str>, outcome: Outcome, today: NaiveDate) {
    match outcome {
        Outcome::LeftPost => person.left_post_on = Some(today),
        Outcome::LeftWorkplace | Outcome::Deceased => {
            person.left_workplace_on = Some(today);
            person.left_post_on = person.left_post_on.filter(|left| *left <= today);
        }
        Outcome::Refused => person.do_not_call = true,
        Outcome::WrongNumber | Outcome::DeadNumber => mark(person, number, PhoneState::Bad),
        Outcome::Talked | Outcome::CallBack | Outcome::NotNow | Outcome::Interrupted => {
            mark(person, number, PhoneState::Good);
        }
        Outcome::NoAnswer
        | Outcome::Busy
        | Outcome::LeftMessage
        | Outcome::SomeoneElse
        | Outcome::SentMessage
        | Outcome::WantsToLeave => {}
    }
}

fn mark(person: &mut Person, number: Option<&str>, state: PhoneState) {
    for phone in person.phones.iter_mut().filter(|phone| Some(phone.number.as_str()) == number) {
        phone.state = state;
    }
}

/// A person who may be rung and has a number that can be dialled.
fn next_number(people: &[Person], today: NaiveDate) -> Option<&Person> {
    let mut holders = people.iter().filter(|person| person.is_in_post(today));
    holders.find(|person| !person.do_not_call && person.number_to_ring().is_some())
}

/// A club that was put off and was rung all the same is not put off any more.
fn clear_snooze(record: &ClubRecord) -> Option<Change> {
    let target = record.target.as_ref().filter(|target| target.snoozed_until.is_some())?;
    let mut after = target.clone();
    after.snoozed_until = None;
    Some(Edit::changed(target, after))
}

fn about_people(env: &mut Env, policy: &Policy, record: &ClubRecord, draft: &Draft, outcome: Outcome) -> Vec<Change> {
    let today = env.today();
    let mut changes = Vec::new();
    let Some(person) = draft.person.and_then(|id| record.person(id)) else { return changes };
    let mut after = person.clone();
    act_on(&mut after, draft.number.as_deref(), outcome, today);
    if after != *person {
        changes.push(Edit::changed(person, after));
    }
    // Nobody leaves twice: what was written down of a later day is not to come any more.
    let later = person.left_post_on.filter(|left| *left > today);
    if matches!(outcome, Outcome::LeftPost | Outcome::LeftWorkplace | Outcome::Deceased) {
        changes.extend(later.map(|left| post::unmade(policy, record, person, left)).unwrap_or_default());
    }
    if matches!(outcome, Outcome::LeftPost | Outcome::LeftWorkplace) {
        changes.push(Edit::added(Event {
            id: env.id(),
            club: record.club.id,
            person: Some(person.id),
            kind: EventKind::SteppedDown,
            on: today,
            text: person.full_name(),
        }));
    }
    changes
}

/// Who is down to come into the post that an outcome leaves empty, and the day: then nobody has to be searched for.
pub fn followed_by<'r>(
    policy: &Policy,
    record: &'r ClubRecord,
    outcome: Outcome,
    person: Option<PersonId>,
    today: NaiveDate,
) -> Option<(NaiveDate, &'r Person)> {
    let is_left = policy.of(outcome).creates == Some(FollowUpKind::FindSuccessor);
    let left = person.filter(|_| is_left).and_then(|person| record.person(person))?;
    succession::comes_after(record, left, today)
}

/// The task that an outcome opens; none where who follows is known.
fn tasks(env: &mut Env, policy: &Policy, record: &ClubRecord, call: &Call) -> Option<Change> {
    let kind = policy.of(call.outcome).creates?;
    if followed_by(policy, record, call.outcome, call.person, env.today()).is_some() {
        return None;
    }
    let about = match kind {
        FollowUpKind::RegisterUpdate => call.number.clone().unwrap_or_default(),
        _ => call.person.and_then(|id| record.person(id)).map(Person::full_name).unwrap_or_default(),
    };
    Some(Edit::added(FollowUp {
        id: env.id(),
        club: call.club,
        person: call.person,
        call: Some(call.id),
        side: Side::Ours,
        kind,
        text: about,
        due_on: Some(env.today() + TimeDelta::days(i64::from(policy.task_days))),
        due_time: None,
        created_at: env.now,
        done_at: None,
        dropped_at: None,
        step: None,
        owner_role: None,
        owner: None,
        reason: None,
        is_day_said: false,
        offer: None,
    }))
}

/// What an outcome does to the series: a conversation does the touches that are due, a rep who leaves begins three.
fn touches(env: &mut Env, policy: &Policy, record: &ClubRecord, call: &Call) -> Vec<Change> {
    match (call.outcome, call.person) {
        // A talk with the employer does no touch with the club's people.
        (Outcome::Talked, _) if !call.is_contact() => Vec::new(),
        (Outcome::Talked, person) => {
            let done = series::done_by_talk(&record.follow_ups, person, env.today());
            done.map(|task| Edit::changed(task, FollowUp { done_at: Some(env.now), ..task.clone() })).collect()
        }
        (Outcome::LeftPost | Outcome::LeftWorkplace, Some(person)) => {
            let touches = record.person(person).map_or(&[][..], |left| post::transition(policy, left));
            series::tasks(env, touches, call.club, person, day_of(env.now))
        }
        _ => Vec::new(),
    }
}

fn promises(
    env: &mut Env,
    policy: &Policy,
    record: &ClubRecord,
    call: &Call,
    captured: &[note::Captured],
) -> Vec<Change> {
    let mut changes = Vec::new();
    for line in captured {
        let Capture::Promise { side, text, when: said } = &line.capture else { continue };
        let unsaid = env.today() + TimeDelta::days(i64::from(policy.promise_days));
        let (kind, words) = phrase::kind_of(&policy.phrase, text).unwrap_or((FollowUpKind::Promise, text));
        // A day and nothing more is told by the day.
        let is_day_alone = said.as_ref().is_some_and(|when| text[when.span.clone()].trim() == words.trim());
        let mut task = FollowUp::new(env.id(), call.club, *side, kind, env.now);
        (task.person, task.call) = (call.person, Some(call.id));
        task.text = match (kind != FollowUpKind::Promise && is_day_alone, said) {
            (true, _) => String::new(),
            (false, Some(when)) => words_without_day(words, text, when).to_owned(),
            (false, None) => words.to_owned(),
        };
        task.text = typed::of_note(&task.text);
        task.due_on = Some(said.as_ref().map_or(unsaid, |when| when.day));
        (task.is_day_said, task.due_time) = (said.is_some(), said.as_ref().and_then(|when| when.time));
        if kind == FollowUpKind::PractiseTogether {
            task.step = Some(Step::Show);
            task.owner_role = call.person.and_then(|id| record.person(id)).map(|person| person.role);
        }
        changes.push(Edit::added(task));
    }
    changes
}

/// A meeting or visit that was agreed is a task of ours on its day.
fn meeting(env: &mut Env, call: &Call, ending: &Ending) -> Option<Change> {
    let kind = match ending.next_step? {
        NextStep::Meeting => FollowUpKind::BookMeeting,
        NextStep::Visit => FollowUpKind::VisitWorkplace,
        NextStep::None | NextStep::CallBack | NextStep::NotNow => return None,
    };
    Some(Edit::added(FollowUp {
        id: env.id(),
        club: call.club,
        person: call.person,
        call: Some(call.id),
        side: Side::Ours,
        kind,
        text: String::new(),
        due_on: ending.meeting_on.map(|(day, _)| day),
        due_time: ending.meeting_on.and_then(|(_, time)| time),
        created_at: env.now,
        done_at: None,
        dropped_at: None,
        step: None,
        owner_role: None,
        owner: None,
        reason: None,
        is_day_said: true,
        offer: None,
    }))
}

#[cfg(test)]
mod tests;
