//! The deeds of beginning and ending a sitting of calls.

use super::Refusal;
use crate::domain::env::Env;
use crate::domain::ids::RoundId;
use crate::domain::op::{Deed, Edit, Op};
use crate::domain::session::Session;

/// Begins a sitting. It is begun by the first call of an evening, never by a key of its own.
pub fn start_session(env: &mut Env, round: Option<RoundId>) -> (Op, Session) {
    let session = Session { id: env.id(), round, started_at: env.now, ended_at: None };
    (Op::new(env, Deed::StartSession, Some(session.id), vec![Edit::added(session.clone())]), session)
}

/// Ends a sitting.
///
/// # Errors
/// [`Refusal::NoSession`] when it has ended already.
pub fn end_session(env: &mut Env, session: &Session) -> Result<Op, Refusal> {
    if session.ended_at.is_some() {
        return Err(Refusal::NoSession);
    }
    let after = Session { ended_at: Some(env.now), ..session.clone() };
    Ok(Op::new(env, Deed::EndSession, Some(session.id), vec![Edit::changed(session, after)]))
}
