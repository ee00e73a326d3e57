//! Writes down what happened with a club: calls, promises, sign-ups and events, with attempts and return slots.
//! The rules of a live call are `domain::deeds`; here the past is only told as they would have left it.

use chrono::TimeDelta;

use super::PracticeError;
use super::build::{Card, Desk, e164};
use super::data::{CallRow, InvitationRow, PastRow, PromiseRow, SignUpRow};
use crate::domain::call::{Call, NextStep, Outcome};
use crate::domain::env::{At, local};
use crate::domain::event::{Event, EventKind};
use crate::domain::follow_up::{FollowUp, FollowUpKind};
use crate::domain::hours;
use crate::domain::ids::{CallId, RoundId, SessionId};
use crate::domain::note::{self, Capture};
use crate::domain::offer::{OfferKind, SignUp, SignUpState};
use crate::domain::op::{Change, Edit};

/// Seconds between one call and the next of a sitting: finding the club, reading its card.
const BETWEEN_CALLS: i64 = 95;

impl Desk<'_> {
    /// All that happened with a club.
    pub fn history(&mut self, card: &Card<'_>, out: &mut Vec<Change>) -> Result<(), PracticeError> {
        let mut earlier: Vec<Call> = Vec::new();
        for row in &card.row.calls {
            let call = self.call(card, row, &earlier)?;
            out.push(Edit::added(call.clone()));
            for promise in &row.promises {
                out.push(Edit::added(self.promise(card, promise, Some(&call))?));
            }
            for sign_up in &row.sign_ups {
                out.push(Edit::added(self.sign_up(card, sign_up, &call)?));
            }
            earlier.push(call);
        }
        for promise in &card.row.promises {
            out.push(Edit::added(self.promise(card, promise, None)?));
        }
        for invitation in &card.row.invited {
            out.push(Edit::added(self.invitation(card, invitation)?));
        }
        for past in &card.row.past {
            self.past(card, past, out)?;
        }
        for event in &card.row.events {
            out.push(Edit::added(Event {
                id: self.env.id(),
                club: card.id,
                person: card.person_id(Some(event.with.as_deref().unwrap_or_default()))?,
                kind: event.kind,
                on: self.calendar.day(&event.on)?,
                text: event.text.clone(),
            }));
        }
        Ok(())
    }

    fn call(&mut self, card: &Card<'_>, row: &CallRow, earlier: &[Call]) -> Result<Call, PracticeError> {
        let id: CallId = self.env.id();
        // A few seconds that differ from call to call, so that no sitting looks like a timetable.
        let odd = i64::from(row.minutes * 17) + i64::try_from(row.note.len()).unwrap_or(0);
        let lasted = TimeDelta::seconds(i64::from(row.minutes) * 60 + 28 + odd % 31);
        let (started_at, round, session) = self.begin(card, row, lasted)?;
        let (ended_at, with) = (started_at + lasted, card.person(row.with.as_deref())?);
        let attempt = self.attempt(row.outcome, round, earlier);
        let returns = match &row.returns {
            Some(text) => Some(self.calendar.returns(text)?),
            None => hours::returns(&self.policy, self.policy.of(row.outcome).rest, ended_at, None, attempt),
        };
        let talked = row.outcome == Outcome::Talked;
        Ok(Call {
            id,
            club: card.id,
            person: with.map(|(id, _)| id),
            round,
            session,
            started_at,
            ended_at,
            outcome: row.outcome,
            note: row.note.clone(),
            asked: row.asked.clone(),
            topics: topics(&row.note, ended_at),
            number: with.and_then(|(_, person)| person.rung(row.outcome)).map(|raw| e164(raw)),
            pulse: row.pulse,
            next_step: row.next.or(talked.then_some(NextStep::None)),
            returns_at: returns.map(|when| when.from),
            returns_until: returns.and_then(|when| when.until),
            attempt,
            answers: Vec::new(),
            guide: None,
        })
    }

    /// When a call begins: the next free moment of its sitting, or its own.
    fn begin(
        &mut self,
        card: &Card<'_>,
        row: &CallRow,
        lasted: TimeDelta,
    ) -> Result<(At, Option<RoundId>, Option<SessionId>), PracticeError> {
        match (&row.sitting, &row.at) {
            (Some(key), None) => {
                let sitting = self.sittings.iter_mut().find(|sitting| sitting.key == *key);
                let sitting = sitting.ok_or_else(|| PracticeError::Unknown(key.clone()))?;
                let started_at = sitting.free_at;
                sitting.free_at = started_at + lasted + TimeDelta::seconds(BETWEEN_CALLS);
                Ok((started_at, Some(sitting.round), Some(sitting.id)))
            }
            (None, Some(at)) => {
                let round = row.round.as_deref().map(|key| self.round(key)).transpose()?;
                Ok((self.calendar.moment(at)?, round, None))
            }
            _ => Err(PracticeError::When(card.row.name.clone())),
        }
    }

    /// The number of attempts of the round since the two last talked, counting this one; 0 for a conversation.
    fn attempt(&self, outcome: Outcome, round: Option<RoundId>, earlier: &[Call]) -> u32 {
        if outcome == Outcome::Talked {
            return 0;
        }
        let since = earlier.iter().rev().take_while(|call| call.round == round && call.outcome != Outcome::Talked);
        let tries = since.map(|call| call.outcome).chain([outcome]);
        let tries = tries.filter(|outcome| self.policy_says(*outcome, |rule| rule.counts_as_attempt));
        u32::try_from(tries.count()).unwrap_or(u32::MAX)
    }

    fn promise(&mut self, card: &Card<'_>, row: &PromiseRow, call: Option<&Call>) -> Result<FollowUp, PracticeError> {
        let noon = |day: &Option<String>| day.as_deref().map(|day| self.calendar.noon(day)).transpose();
        let made_at = match call {
            Some(call) => Some(call.ended_at),
            None => noon(&row.made)?,
        };
        let (done_at, dropped_at) = (noon(&row.done)?, noon(&row.dropped)?);
        let person = match (&row.with, call) {
            (None, Some(call)) => call.person,
            (with, _) => card.person_id(with.as_deref())?,
        };
        Ok(FollowUp {
            id: self.env.id(),
            club: card.id,
            person,
            call: call.map(|call| call.id),
            side: row.side,
            kind: row.kind,
            text: row.text.clone(),
            due_on: Some(self.calendar.weekday(&row.due)?),
            due_time: None,
            created_at: made_at.ok_or_else(|| PracticeError::When(row.text.clone()))?,
            done_at,
            dropped_at,
            step: None,
            owner_role: None,
            owner: None,
            reason: None,
            is_day_said: call.is_none() || matches!(row.kind, FollowUpKind::BookMeeting | FollowUpKind::VisitWorkplace),
            offer: None,
        })
    }

    fn sign_up(&mut self, card: &Card<'_>, row: &SignUpRow, call: &Call) -> Result<SignUp, PracticeError> {
        let id = self.env.id();
        let offer = self.offer(&row.offer)?;
        let person = match (&row.who, &row.with) {
            (Some(_), _) => None,
            (None, Some(with)) => card.person_id(Some(with))?,
            (None, None) => call.person,
        };
        Ok(SignUp {
            id,
            offer: Some(offer.id),
            title: offer.name.clone(),
            kind: offer.kind,
            club: card.id,
            person,
            who: row.who.clone(),
            call: Some(call.id),
            state: row.state,
            created_at: call.ended_at,
            instead_of: None,
            changed_at: None,
        })
    }

    /// An offer made in writing, which nobody has answered.
    fn invitation(&mut self, card: &Card<'_>, row: &InvitationRow) -> Result<SignUp, PracticeError> {
        let id = self.env.id();
        let offer = self.offer(&row.offer)?;
        Ok(SignUp {
            id,
            offer: Some(offer.id),
            title: offer.name.clone(),
            kind: offer.kind,
            club: card.id,
            person: card.person_id(None)?,
            who: None,
            call: None,
            state: SignUpState::Offered,
            created_at: self.calendar.noon(&row.at)?,
            instead_of: None,
            changed_at: None,
        })
    }

    /// A past sign-up and, where somebody came, the event it became.
    fn past(&mut self, card: &Card<'_>, row: &PastRow, out: &mut Vec<Change>) -> Result<(), PracticeError> {
        let person = card.person_id(row.with.as_deref())?;
        out.push(Edit::added(SignUp {
            id: self.env.id(),
            offer: None,
            title: row.title.clone(),
            kind: row.kind,
            club: card.id,
            person,
            who: None,
            call: None,
            state: row.state,
            created_at: self.calendar.noon(&row.at)?,
            instead_of: None,
            changed_at: None,
        }));
        if row.state == SignUpState::Attended {
            let kind = if row.kind == OfferKind::Conference { EventKind::Conference } else { EventKind::Course };
            let (id, on, text) = (self.env.id(), self.calendar.day(&row.at)?, row.title.clone());
            out.push(Edit::added(Event { id, club: card.id, person, kind, on, text }));
        }
        Ok(())
    }
}

/// The topics of a note.
fn topics(note: &str, at: At) -> Vec<String> {
    let topic = |said: note::Captured| match said.capture {
        Capture::Topic(word) => Some(word),
        _ => None,
    };
    note::read(note, local(at)).into_iter().filter_map(topic).collect()
}
