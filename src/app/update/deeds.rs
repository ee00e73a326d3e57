//! Small deeds of the call screen: taking out of the round, finishing a promise, ending the session.

use super::World;
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::notice::{Notice, Way};
use crate::domain::deeds::{Refusal, follow_up, session, snooze, target};
use crate::domain::op::Op;

type Effects = Vec<Effect>;

/// The effect of a deed, or the notice of its refusal.
pub(super) fn done(model: &mut Model, deed: Result<Op, Refusal>) -> Effects {
    match deed {
        Ok(op) => vec![Effect::Commit { op: Box::new(op), draft: Box::default(), way: Way::Done }],
        Err(refusal) => {
            model.notice = Some(Notice::Refused(refusal));
            Vec::new()
        }
    }
}

pub(super) fn remove_target(model: &mut Model, world: &mut World<'_>) -> Effects {
    let Some(view) = model.club.as_ref().filter(|_| model.call.is_none()) else { return Vec::new() };
    // One that is not in the round yet, found by its name, is taken in.
    if let (None, Some(round)) = (&view.record.target, &model.round) {
        let deed = target::add_target(world.env, round.id, view.record.club.id, None);
        return done(model, deed);
    }
    let deed = snooze::remove_target(world.env, &view.record);
    done(model, deed)
}

/// Marks what stands on top of the history as done: the promise due first, else the task.
pub(super) fn finish_promise(model: &mut Model, world: &mut World<'_>) -> Effects {
    let first = model.club.as_ref().and_then(|view| view.record.open_follow_ups().into_iter().next());
    let Some(task) = first else {
        model.notice = Some(Notice::NoPromise);
        return Vec::new();
    };
    let deed = follow_up::finish_follow_up(world.env, task);
    done(model, deed)
}

pub(super) fn end_session(model: &mut Model, world: &mut World<'_>) -> Effects {
    if let (Some(_), Some(view)) = (&model.call, &model.club) {
        model.notice = Some(Notice::CallIsOpen(view.record.club.name.clone()));
        return Vec::new();
    }
    let Some(open) = model.session.clone().filter(|session| session.ended_at.is_none()) else {
        model.notice = Some(Notice::Refused(Refusal::NoSession));
        return Vec::new();
    };
    let deed = session::end_session(world.env, &open);
    done(model, deed)
}
