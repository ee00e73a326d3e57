//! The deed of sending the corrections to the real register: what is sent once is never sent again, unless that is undone.
//! Which corrections there are is `correction`'s.

use super::Refusal;
use crate::domain::correction::{Correction, What};
use crate::domain::env::Env;
use crate::domain::follow_up::FollowUp;
use crate::domain::op::{Deed, Edit, Op};

/// Ticks off corrections, and does the tasks to correct the register. Those that are sent already are passed over.
///
/// # Errors
/// [`Refusal::NothingToDo`] when there is nothing to send.
pub fn send_register(env: &mut Env, rows: &[Correction], tasks: &[FollowUp]) -> Result<Op, Refusal> {
    let mut changes = Vec::new();
    for row in rows.iter().filter(|row| row.sent_at.is_none()) {
        changes.push(Edit::changed(row, Correction { sent_at: Some(env.now), ..row.clone() }));
    }
    for task in tasks.iter().filter(|task| task.is_open()) {
        changes.push(Edit::changed(task, FollowUp { done_at: Some(env.now), ..task.clone() }));
    }
    if changes.is_empty() {
        return Err(Refusal::NothingToDo);
    }
    Ok(Op::new(env, Deed::SendRegister, None, changes))
}

/// A task to correct the register as a correction in the caller's words; `None` when `rows` say the same of the same person.
pub fn of_task(task: &FollowUp, name: String, rows: &[Correction]) -> Option<Correction> {
    let says = |row: &Correction| row.person == task.person && !task.text.is_empty() && row.was == task.text;
    if rows.iter().any(says) {
        return None;
    }
    Some(Correction {
        id: crate::domain::ids::CorrectionId(task.id.0),
        club: task.club,
        person: task.person,
        name,
        what: What::Words,
        was: String::new(),
        is: task.text.clone(),
        noted_at: task.created_at,
        sent_at: task.done_at,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::env::At;
    use crate::domain::follow_up::{FollowUpKind, Side};
    use crate::domain::op::Change;

    #[test]
    fn what_is_sent_is_never_sent_again() {
        let mut env = Env::new(At::UNIX_EPOCH, 1);
        let task = FollowUp::new(env.id(), env.id(), Side::Ours, FollowUpKind::RegisterUpdate, env.now);
        let row = of_task(&FollowUp { text: "flyttet".into(), ..task.clone() }, "Kari".into(), &[]).unwrap();
        let op = send_register(&mut env, &[row], &[task]).unwrap();
        let [Change::Correction(sent), Change::FollowUp(done)] = &op.changes[..] else { panic!("{op:?}") };
        let (sent, done) = (sent.after.clone().unwrap(), done.after.clone().unwrap());
        assert_eq!(send_register(&mut env, &[sent], &[done]), Err(Refusal::NothingToDo));
    }
}
