//! Gathers the log of a sitting out of the store and has it summed up. What the figures mean is `domain::summary`'s,
//! their words are `words::summary`'s.

use std::collections::{BTreeSet, HashMap};

use crate::app::model::Names;
use crate::app::summary::SummaryView;
use crate::domain::call::Call;
use crate::domain::env::{At, day_of};
use crate::domain::ids::{ClubId, PersonId, SessionId};
use crate::domain::policy::Policy;
use crate::domain::session::Session;
use crate::domain::summary::{ClubReturn, RoundCounts, SessionLog, reach_by_hour, summarise};
use crate::store::{Store, StoreError};

/// The summary of a sitting, as it stands `now`; of the open one, else the latest, when none is named.
/// `None` when there is no such sitting.
///
/// # Errors
/// What the database says.
pub fn gather(
    store: &Store,
    policy: &Policy,
    session: Option<SessionId>,
    now: At,
) -> Result<Option<SummaryView>, StoreError> {
    let found = match session {
        Some(id) => store.session(id)?,
        None => match store.open_session()? {
            Some(open) => Some(open),
            None => store.sessions()?.into_iter().next(),
        },
    };
    let Some(session) = found else { return Ok(None) };
    let calls = store.calls_in(session.id)?;
    let follow_ups = store.follow_ups_in(session.id)?;
    let done = store.done_in(&session)?;
    let sign_ups = store.sign_ups_in(session.id)?;
    let earlier = reach_by_hour(&store.calls_before(session.id)?, policy);
    let later = session.round.map(|round| store.returning(round, now)).transpose()?.unwrap_or_default();
    let returns: Vec<ClubReturn> =
        later.iter().filter_map(|line| Some(ClubReturn { at: line.ready_at?, club: line.club })).collect();
    let log = SessionLog {
        session: &session,
        calls: &calls,
        sign_ups: &sign_ups,
        follow_ups: &follow_ups,
        done: &done,
        policy,
        earlier: &earlier,
        round: counts(store, &session, now)?,
        returns: &returns,
        newer_activity: has_newer(store, &session, &calls)?,
    };
    let summary = summarise(&log);
    let clubs = calls.iter().map(|call| call.club);
    let clubs =
        clubs.chain(follow_ups.iter().chain(&done).map(|task| task.club)).chain(sign_ups.iter().map(|one| one.club));
    let people = calls.iter().filter_map(|call| call.person);
    let people = people
        .chain(follow_ups.iter().chain(&done).filter_map(|task| task.person))
        .chain(sign_ups.iter().filter_map(|one| one.person));
    let mut names = names(store, clubs.collect(), people.collect())?;
    names.clubs.extend(later.iter().map(|line| (line.club, line.name.clone())));
    Ok(Some(SummaryView { session: session.id, summary, calls, follow_ups, done, sign_ups, later, names, chosen: 0 }))
}

/// How the round stands, or stood when it was closed; the four parts add up.
fn counts(store: &Store, session: &Session, now: At) -> Result<Option<RoundCounts>, StoreError> {
    let Some(found) = session.round.map(|round| store.round(round)).transpose()?.flatten() else { return Ok(None) };
    let (round, counts) = (found.id, store.round_counts(&found, now)?);
    if !found.is_open() {
        return Ok(Some(RoundCounts::of_closed(counts)));
    }
    let in_queue = counts.ready.saturating_add(counts.later);
    let done = store.done(round)?;
    let out = counts.clubs.saturating_sub(in_queue).saturating_sub(done);
    let again = store.again(round)?;
    Ok(Some(RoundCounts { clubs: counts.clubs, done, again, ready: counts.ready, later: counts.later, out }))
}

/// Whether life has gone on without the sitting: another one has begun, or something was done on a later day. A deed of
/// the same day outside a sitting (an import in another window) says nothing.
fn has_newer(store: &Store, session: &Session, calls: &[Call]) -> Result<bool, StoreError> {
    if store.sessions()?.first().is_some_and(|newest| newest.id != session.id) {
        return Ok(true);
    }
    let last = calls.iter().map(|call| call.ended_at).max().unwrap_or(session.started_at);
    let newest = store.trail(1)?.into_iter().next();
    Ok(newest.is_some_and(|line| line.session != Some(session.id) && day_of(line.at) > day_of(last)))
}

fn names(store: &Store, clubs: BTreeSet<ClubId>, people: BTreeSet<PersonId>) -> Result<Names, StoreError> {
    let mut names = Names { clubs: HashMap::new(), people: HashMap::new() };
    for club in clubs {
        names.clubs.extend(store.club_name(club)?.map(|name| (club, name)));
    }
    for person in people {
        names.people.extend(store.person_name(person)?.map(|name| (person, name)));
    }
    Ok(names)
}
