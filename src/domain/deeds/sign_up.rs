//! The deed of changing where a sign-up stands after it was made. When a place becomes free, the first on the waiting list is
//! to be asked: a task, never a silent move.

use chrono::TimeDelta;

use super::Refusal;
use crate::domain::env::Env;
use crate::domain::follow_up::{FollowUp, FollowUpKind, Side};
use crate::domain::ids::SessionId;
use crate::domain::offer::{Hurdle, Offer, SignUp, SignUpState, hurdles, lands, takes_place};
use crate::domain::op::{Change, Deed, Edit, Op};
use crate::domain::policy::Policy;
use crate::domain::record::ClubRecord;

/// Gives a sign-up another state. To sign up where no place is left is to wait for one. `record.places` tells how many are
/// taken, and `offer` is the sign-up's, where it has one.
///
/// # Errors
/// [`Refusal::NothingToDo`] when it stands so already.
pub fn set_sign_up(
    env: &mut Env,
    policy: &Policy,
    record: &ClubRecord,
    offer: Option<&Offer>,
    sign_up: &SignUp,
    wanted: SignUpState,
    session: Option<SessionId>,
) -> Result<Op, Refusal> {
    let state = becomes(env, record, offer, sign_up, wanted);
    if state == sign_up.state {
        return Err(Refusal::NothingToDo);
    }
    let after = SignUp { state, changed_at: Some(env.now), ..sign_up.clone() };
    let mut changes = vec![Edit::changed(sign_up, after)];
    if takes_place(sign_up.state) && !takes_place(state) {
        changes.extend(offer.and_then(|offer| ask_next(env, policy, record, offer)));
    }
    Ok(Op::new(env, Deed::SetSignUp, session, changes))
}

/// The state a sign-up would get: said before the key.
pub fn becomes(
    env: &Env,
    record: &ClubRecord,
    offer: Option<&Offer>,
    sign_up: &SignUp,
    wanted: SignUpState,
) -> SignUpState {
    match offer.filter(|_| wanted == SignUpState::SignedUp && !takes_place(sign_up.state)) {
        Some(offer) => {
            let found = hurdles(record, offer, sign_up.person, 0, env.today());
            // Whoever waits does not wait behind himself, also when his name is only typed.
            let waits = sign_up.state == SignUpState::WaitingList;
            let found: Vec<Hurdle> = found.into_iter().filter(|hurdle| !waits || *hurdle != Hurdle::Queue).collect();
            lands(&found)
        }
        None => wanted,
    }
}

/// The task to offer the place that became free to the first who waits for it; none when nobody waits, or when all who do
/// are to be asked already.
pub(super) fn ask_next(env: &mut Env, policy: &Policy, record: &ClubRecord, offer: &Offer) -> Option<Change> {
    let places = record.places.iter().find(|places| places.offer == offer.id)?;
    Some(ask(env, policy, places.next.as_ref()?))
}

/// The task to offer a place to somebody who waits for it.
pub(super) fn ask(env: &mut Env, policy: &Policy, next: &SignUp) -> Change {
    let text = match &next.who {
        Some(who) => format!("{} – {who}", next.title),
        None => next.title.clone(),
    };
    let due_on = env.today() + TimeDelta::days(i64::from(policy.task_days));
    let task = FollowUp::new(env.id(), next.club, Side::Ours, FollowUpKind::OfferPlace, env.now);
    Edit::added(FollowUp { person: next.person, text, due_on: Some(due_on), offer: next.offer, ..task })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::fixture::Scene;
    use crate::domain::offer::{OfferKind, Places};

    fn policy() -> &'static Policy {
        crate::assets::policy().unwrap()
    }

    /// A club with Kari signed up to a course of one place, and another club's Ola waiting for it.
    fn scene() -> (Scene, Offer, SignUp) {
        let mut scene = Scene::new("2026-04-15");
        let offer = scene.offer(OfferKind::Course, "Grunnkurs", "2026-05-15");
        offer.seats = Some(1);
        let offer = offer.clone();
        let kari = scene.sign_up(offer.kind, "Grunnkurs", SignUpState::SignedUp, "2026-04-01");
        kari.offer = Some(offer.id);
        let kari = kari.clone();
        let mut env = Env::new(scene.now, 9);
        let ola = SignUp {
            id: env.id(),
            club: env.id(),
            who: Some("Ola".into()),
            state: SignUpState::WaitingList,
            ..kari.clone()
        };
        scene.record.places = vec![Places { offer: offer.id, taken: 1, waiting: 1, next: Some(ola) }];
        (scene, offer, kari)
    }

    fn set(scene: &mut Scene, offer: &Offer, sign_up: &SignUp, state: SignUpState) -> Result<Op, Refusal> {
        let mut env = Env::new(scene.now, 5);
        set_sign_up(&mut env, policy(), &scene.record, Some(offer), sign_up, state, None)
    }

    #[test]
    fn whoever_waits_first_is_to_be_asked_when_a_place_becomes_free() {
        let (mut scene, offer, kari) = scene();
        let op = set(&mut scene, &offer, &kari, SignUpState::Cancelled).unwrap();
        let [Change::SignUp(edit), Change::FollowUp(task)] = &op.changes[..] else { panic!("{:?}", op.changes) };
        assert_eq!(edit.after.as_ref().map(|row| row.state), Some(SignUpState::Cancelled));
        let task = task.after.as_ref().unwrap();
        assert_eq!((task.kind, task.text.as_str()), (FollowUpKind::OfferPlace, "Grunnkurs – Ola"));
        assert_ne!(task.club, kari.club, "the task is with the club that waits");
        let back = op.inverse(&mut Env::new(scene.now, 6));
        assert_eq!(scene.record.clone().after(&op.changes).after(&back.changes), scene.record);
    }

    #[test]
    fn a_state_that_frees_no_place_asks_nobody() {
        let (mut scene, offer, kari) = scene();
        for state in [SignUpState::Attended, SignUpState::NoShow] {
            assert_eq!(set(&mut scene, &offer, &kari, state).unwrap().changes.len(), 1);
        }
        assert_eq!(set(&mut scene, &offer, &kari, SignUpState::SignedUp), Err(Refusal::NothingToDo));
        let declined = SignUp { state: SignUpState::Offered, ..kari };
        assert_eq!(set(&mut scene, &offer, &declined, SignUpState::Declined).unwrap().changes.len(), 1);
    }

    #[test]
    fn to_sign_up_where_it_is_full_is_to_wait_and_whoever_waits_gets_the_place_that_is_free() {
        let (mut scene, offer, kari) = scene();
        let asked = SignUp { state: SignUpState::Offered, who: Some("Per".into()), ..kari };
        let op = set(&mut scene, &offer, &asked, SignUpState::SignedUp).unwrap();
        let Change::SignUp(edit) = &op.changes[0] else { panic!() };
        let waiting = edit.after.clone().unwrap();
        assert_eq!(waiting.state, SignUpState::WaitingList);
        assert_eq!(set(&mut scene, &offer, &waiting, SignUpState::SignedUp), Err(Refusal::NothingToDo));
        scene.record.places[0].taken = 0;
        scene.record.sign_ups.clear();
        let op = set(&mut scene, &offer, &waiting, SignUpState::SignedUp).unwrap();
        let Change::SignUp(edit) = &op.changes[0] else { panic!() };
        assert_eq!(edit.after.as_ref().unwrap().state, SignUpState::SignedUp);
    }
}
