//! The follow-up screen: what its keys do. The deeds are `domain`'s; its one-line questions are asked and answered here.

use chrono::{NaiveDateTime, NaiveTime};

use super::World;
use super::deeds::done;
use crate::app::dialog::{Dialog, Prompt, Purpose};
use crate::app::effect::Effect;
use crate::app::follow_ups::Page;
use crate::app::model::{Model, Screen};
use crate::app::notice::Notice;
use crate::domain::agenda::Entry;
use crate::domain::deeds::{Refusal, follow_up};
use crate::domain::env::{At, local};
use crate::domain::ids::{ClubId, PersonId};
use crate::domain::op::Op;
use crate::domain::person::Role;

type Effects = Vec<Effect>;

/// Shows the screen, with what stands in the database now.
pub(super) fn show(model: &mut Model) -> Effects {
    model.screen = Screen::FollowUps;
    model.stale.follow_ups = true;
    Vec::new()
}

/// Takes a page in.
pub(super) fn read(model: &mut Model, page: Page) {
    model.stale.follow_ups = false;
    model.follow_ups.take(page);
}

/// Shows ours, theirs, or all.
pub(super) fn turn(model: &mut Model) -> Effects {
    model.follow_ups.turn();
    model.stale.follow_ups = true;
    Vec::new()
}

/// The club of the chosen row.
pub(super) fn club(model: &Model) -> Option<ClubId> {
    model.follow_ups.chosen().map(Entry::club)
}

/// Marks the chosen promise as done.
pub(super) fn finish(model: &mut Model, world: &mut World<'_>) -> Effects {
    with_task(model, |task| follow_up::finish_follow_up(world.env, task))
}

/// Takes what is practised one step further.
pub(super) fn step(model: &mut Model, world: &mut World<'_>) -> Effects {
    with_task(model, |task| follow_up::take_step(world.env, task))
}

/// Asks for what a deed with the chosen promise needs. A call back has a time and nothing else.
pub(super) fn ask(model: &mut Model, purpose: Purpose) -> Effects {
    match model.follow_ups.chosen() {
        None => Vec::new(),
        Some(Entry::CallBack(_)) if purpose != Purpose::MoveFollowUp => refused(model, Refusal::IsCallBack),
        Some(Entry::Task(task))
            if purpose == Purpose::TakeOver && task.side == crate::domain::follow_up::Side::Ours =>
        {
            refused(model, Refusal::IsOurs)
        }
        Some(_) => {
            model.dialogs.push(Dialog::Prompt(Prompt::new(purpose)));
            Vec::new()
        }
    }
}

/// Asks what is to be practised together with the club that is shown, or that is chosen here.
pub(super) fn ask_practice(model: &mut Model) -> Effects {
    let here = (model.screen == Screen::FollowUps).then(|| club(model)).flatten();
    let Some(club) = here.or_else(|| model.wanted_club()).filter(|_| model.screen != Screen::Start) else {
        return Vec::new();
    };
    // The club of an open call stays in sight.
    if here.is_some() && model.call.is_none() {
        (model.pinned, model.stale.club) = (Some(club), true);
    }
    model.dialogs.push(Dialog::Prompt(Prompt::new(Purpose::PractiseTogether(club))));
    Vec::new()
}

/// The deed that an answer asks for.
pub(super) fn answered(
    model: &Model,
    purpose: &Purpose,
    text: &str,
    understood: Option<At>,
    world: &mut World<'_>,
) -> Result<Op, Refusal> {
    let chosen = model.follow_ups.chosen().ok_or(Refusal::NothingToDo);
    match (purpose, chosen) {
        (Purpose::PractiseTogether(club), _) => {
            let person = practises(model, *club)?;
            follow_up::practise_together(world.env, world.policy, *club, person, text)
        }
        (_, Err(refusal)) => Err(refusal),
        (Purpose::MoveFollowUp, Ok(entry)) => match entry {
            Entry::CallBack(call) => follow_up::move_call_back(world.env, call, understood.ok_or(Refusal::NoTime)?),
            Entry::Task(task) => {
                let at = understood.ok_or(Refusal::NoDay)?;
                let (day, time) = (local(at).date(), time_said(text, local(model.now)));
                follow_up::move_follow_up(world.env, task, day, time)
            }
        },
        (_, Ok(Entry::CallBack(_))) => Err(Refusal::IsCallBack),
        (Purpose::DropFollowUp, Ok(Entry::Task(task))) => follow_up::drop_follow_up(world.env, task, text),
        (Purpose::HandOver, Ok(Entry::Task(task))) => follow_up::hand_over(world.env, task, text),
        (Purpose::TakeOver, Ok(Entry::Task(task))) => follow_up::take_over(world.env, task, text),
        (_, Ok(Entry::Task(_))) => Err(Refusal::NothingToDo),
    }
}

/// Who of a club practises, and the post they hold: the one on the phone, or who would be rung. Of a club that is not in
/// sight, while another one is on the phone, the one whom the chosen row was agreed with is known and nothing more.
fn practises(model: &Model, club: ClubId) -> Result<Option<(PersonId, Option<Role>)>, Refusal> {
    let Some(view) = model.club.as_ref().filter(|view| view.record.club.id == club) else {
        let chosen = model.follow_ups.chosen().filter(|entry| entry.club() == club).ok_or(Refusal::NothingToDo)?;
        return Ok(chosen.person().map(|person| (person, None)));
    };
    let rung = model.call.as_ref().filter(|call| call.draft.club == club).and_then(|call| call.draft.person);
    let person = rung.or_else(|| view.person_to_ring().map(|person| person.id));
    Ok(person.map(|id| (id, view.record.person(id).map(|person| person.role))))
}

/// The time of the day in an answer, where one was said: a promise without one is due all day.
fn time_said(text: &str, now: NaiveDateTime) -> Option<NaiveTime> {
    crate::domain::when::parse_time_reply(text, now).and_then(|when| when.time)
}

/// Does a deed with the chosen promise.
fn with_task(
    model: &mut Model,
    deed: impl FnOnce(&crate::domain::follow_up::FollowUp) -> Result<Op, Refusal>,
) -> Effects {
    let op = match model.follow_ups.chosen() {
        None => return Vec::new(),
        Some(Entry::CallBack(_)) => Err(Refusal::IsCallBack),
        Some(Entry::Task(task)) => deed(task),
    };
    done(model, op)
}

fn refused(model: &mut Model, refusal: Refusal) -> Effects {
    model.notice = Some(Notice::Refused(refusal));
    Vec::new()
}
