//! Ending a call: what each outcome asks for before it is logged, and the follow-up it opens afterwards.

use super::{World, rounds};
use crate::app::dialog::{Dialog, Prompt, Purpose};
use crate::app::effect::Effect;
use crate::app::model::Model;
use crate::app::notice::{Notice, Way};
use crate::app::sheet::Sheet;
use crate::domain::call::{NextStep, Outcome};
use crate::domain::deeds::Refusal;
use crate::domain::deeds::discard_draft::discard_draft;
use crate::domain::deeds::log_call::{Ending, log_call};
use crate::domain::deeds::{edit_person, session};
use crate::domain::draft::{Draft, DraftChange};
use crate::domain::env::At;
use crate::domain::policy::Rest;

type Effects = Vec<Effect>;

/// An outcome was chosen: ask what it needs, or log it at once.
pub(super) fn chosen(model: &mut Model, outcome: Outcome, world: &mut World<'_>) -> Effects {
    if world.policy.of(outcome).rest == Rest::Agreed {
        model.dialogs.push(Dialog::Prompt(Prompt::new(Purpose::CallBack)));
        return Vec::new();
    }
    if outcome == Outcome::Talked {
        let (Some(call), Some(view)) = (&model.call, &model.club) else { return Vec::new() };
        let mut sheet = Sheet::new(&view.record, &call.captured, &view.required, view.mode);
        sheet.owe(&view.record, world.env.today());
        if let Some(before) = &call.sheet {
            sheet.take_over(before);
        }
        model.dialogs.push(Dialog::Sheet(Box::new(sheet)));
        return Vec::new();
    }
    log(model, &Ending::of(outcome), world)
}

/// A call back at a time that was agreed.
pub(super) fn call_back(model: &mut Model, at: Option<At>, world: &mut World<'_>) -> Effects {
    log(model, &Ending { agreed_at: at, ..Ending::of(Outcome::CallBack) }, world)
}

/// The sheet is to be saved.
pub(super) fn talked(model: &mut Model, world: &mut World<'_>) -> Effects {
    let Some(Dialog::Sheet(sheet)) = model.dialogs.last() else { return Vec::new() };
    let next_step = Some(sheet.next).filter(|step| *step != NextStep::None);
    let ending = Ending {
        outcome: Outcome::Talked,
        agreed_at: if next_step == Some(NextStep::CallBack) { sheet.call_back_at() } else { None },
        next_step,
        meeting_on: sheet.day(),
        pulse: sheet.pulse,
        answers: sheet.new_answers(),
        unlisted: sheet.unlisted(),
        required: sheet.given(),
        owed: sheet.fates(),
    };
    let number = sheet.number.text().to_owned();
    let person = model.call.as_ref().and_then(|call| call.draft.person);
    let person = model.club.as_ref().zip(person).and_then(|(view, id)| view.record.person(id)).cloned();
    let correction = match person.filter(|_| !number.trim().is_empty()) {
        Some(person) => match edit_person::new_number(world.env, &person, &number) {
            Ok(op) => Some(op),
            Err(refusal) => return refused(model, refusal),
        },
        None => None,
    };
    // The number is another row of the same person, so it is written first and the call on top of it.
    let corrected = correction.as_ref().and_then(|op| op.changes.first().cloned());
    if let (Some(view), Some(crate::domain::op::Change::Person(edit))) = (&mut model.club, corrected) {
        for person in &mut view.record.people {
            if let Some(after) = edit.after.as_ref().filter(|after| after.id == person.id) {
                *person = after.clone();
            }
        }
    }
    let mut effects: Effects = correction
        .map(|op| Effect::Commit { op: Box::new(op), draft: Box::default(), way: Way::Done })
        .into_iter()
        .collect();
    effects.extend(log(model, &ending, world));
    effects
}

/// Says on the sheet why it was not taken.
fn refused(model: &mut Model, refusal: Refusal) -> Effects {
    if let Some(Dialog::Sheet(sheet)) = model.dialogs.last_mut() {
        sheet.refusal = Some(refusal);
    }
    Vec::new()
}

/// Logs the open call. Whatever refuses it leaves call and note as they are.
fn log(model: &mut Model, ending: &Ending, world: &mut World<'_>) -> Effects {
    let now = world.env.now;
    let (Some(call), Some(view)) = (&mut model.call, &model.club) else { return Vec::new() };
    call.take(now);
    // A sitting that could not be written down when the call began is begun now: no call is without one.
    let begun = model.session.is_none().then(|| session::start_session(world.env, call.draft.round));
    let mut ended = call.draft.clone();
    if let Some((_, sitting)) = &begun {
        ended.session = Some(sitting.id);
    }
    let mut effects = Effects::new();
    match log_call(world.env, world.policy, &view.record, &ended, ending) {
        Ok(op) => {
            if let Some((op, sitting)) = begun {
                model.session = Some(sitting);
                effects.push(Effect::Commit { op: Box::new(op), draft: Box::default(), way: Way::Done });
            }
            let draft = DraftChange::Remove(call.draft.call);
            effects.push(Effect::Commit { op: Box::new(op), draft: Box::new(draft), way: Way::Done });
        }
        Err(refusal) => match model.dialogs.last_mut() {
            Some(Dialog::Sheet(sheet)) => sheet.refusal = Some(refusal),
            Some(Dialog::Prompt(prompt)) => prompt.refusal = Some(refusal),
            _ => model.notice = Some(Notice::Refused(refusal)),
        },
    }
    effects
}

/// Ends the call without logging it. A note with text in it can be brought back with undo.
pub(super) fn cancel(model: &mut Model, world: &mut World<'_>) -> Effects {
    let Some(call) = &mut model.call else { return Vec::new() };
    call.take(model.now);
    model.dialogs.clear();
    if call.editor.is_empty() || call.is_edit {
        let name = model.club.as_ref().map(|view| view.record.club.name.clone()).unwrap_or_default();
        let removed = vec![Effect::RemoveDraft(call.draft.call)];
        (model.call, model.focus) = (None, crate::app::model::Pane::Queue);
        model.notice = Some(Notice::CallCancelled(name));
        rounds::after_call(model);
        return removed;
    }
    // The note stays open until the store has confirmed that it can be brought back.
    let op = discard_draft(world.env, &call.draft);
    vec![Effect::Commit { op: Box::new(op), draft: Box::default(), way: Way::Done }]
}

/// The question that an outcome leaves: the right number, or who holds the post now, unless somebody is down to come into it. May be
/// left empty.
pub(super) fn question_after(model: &mut Model, rung: &Draft, outcome: Outcome, is_followed: bool) {
    let (club, person) = (rung.club, rung.person);
    let purpose = match (outcome, person) {
        (Outcome::WrongNumber | Outcome::DeadNumber, Some(person)) => Purpose::NewNumber(club, person),
        (Outcome::LeftPost | Outcome::LeftWorkplace | Outcome::Deceased, left) if !is_followed => {
            Purpose::Successor(club, left)
        }
        _ => return,
    };
    model.dialogs.push(Dialog::Prompt(Prompt::new(purpose)));
    // It is about this club, so this club stays in sight; with an answer it is one key from being rung again.
    model.pinned = Some(club);
}
