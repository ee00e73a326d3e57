//! The deed of «ikke nå» on a suggested question: its topic rests for this club, or may be asked about again.

use chrono::TimeDelta;

use super::Refusal;
use crate::domain::env::Env;
use crate::domain::ids::SessionId;
use crate::domain::op::{Deed, Edit, Op};
use crate::domain::policy::Policy;
use crate::domain::record::ClubRecord;
use crate::domain::rested::Rested;

/// Lets the topic of an opening rest for as many days as the policy says; one that rests already is woken. `session` is the
/// open sitting.
///
/// # Errors
/// [`Refusal::NothingToDo`] when a rest of no days is asked for.
pub fn rest_topic(
    env: &mut Env,
    policy: &Policy,
    record: &ClubRecord,
    (opening, topic): (&str, &str),
    session: Option<SessionId>,
) -> Result<Op, Refusal> {
    let today = env.today();
    let before = record.rested.iter().find(|row| row.topic == topic);
    if let Some(row) = before.filter(|row| row.rests(today)) {
        return Ok(Op::new(env, Deed::RestTopic, session, vec![Edit::removed(row)]));
    }
    if policy.topic_rest_days == 0 {
        return Err(Refusal::NothingToDo);
    }
    let after = Rested {
        id: before.map_or_else(|| env.id(), |row| row.id),
        club: record.club.id,
        topic: topic.to_owned(),
        opening: opening.to_owned(),
        on: today,
        until: today + TimeDelta::days(policy.topic_rest_days.into()),
    };
    let change = before.map_or_else(|| Edit::added(after.clone()), |before| Edit::changed(before, after.clone()));
    Ok(Op::new(env, Deed::RestTopic, session, vec![change]))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::facts::fixture::Scene;
    use crate::domain::guide::suggest;

    fn env(scene: &Scene) -> Env {
        Env::new(scene.now, 9)
    }

    fn policy() -> &'static Policy {
        crate::assets::policy().unwrap()
    }

    /// The suggested openings, and their topics.
    fn suggested(scene: &Scene) -> Vec<(String, String)> {
        let book = crate::assets::book().unwrap();
        let guide = book.guide("vanlig_runde").unwrap();
        let found = suggest(book, guide, scene.facts(), &scene.record, scene.now);
        found.iter().map(|one| (one.opening.id.clone(), one.opening.topic.clone())).collect()
    }

    #[test]
    fn a_topic_that_was_put_off_is_not_suggested_and_the_next_one_steps_in() {
        let mut scene = Scene::new("2026-04-15").rep();
        scene.talked("2026-01-10");
        let before = suggested(&scene);
        let (opening, topic) = before[0].clone();
        let mut env = env(&scene);
        let op = rest_topic(&mut env, policy(), &scene.record, (&opening, &topic), None).unwrap();
        let was = scene.record.clone();
        scene.record = scene.record.after(&op.changes);
        let after = suggested(&scene);
        assert!(after.iter().all(|(_, other)| *other != topic), "{after:?}");
        assert_eq!(after.len(), before.len());
        let op = op.inverse(&mut env);
        assert_eq!(scene.record.clone().after(&op.changes), was);
    }

    #[test]
    fn it_rests_as_long_as_the_policy_says_and_no_longer() {
        let mut scene = Scene::new("2026-04-15").rep();
        let mut env = env(&scene);
        let op = rest_topic(&mut env, policy(), &scene.record, ("vr-hvordan", "work"), None).unwrap();
        scene.record = scene.record.after(&op.changes);
        let until = scene.record.rested[0].until;
        assert_eq!((until - scene.today()).num_days(), i64::from(policy().topic_rest_days));
        assert!(scene.record.rested[0].rests(until.pred_opt().unwrap()) && !scene.record.rested[0].rests(until));
        // Put off again when its day has come, it is the same row.
        env.at(scene.now + TimeDelta::days(policy().topic_rest_days.into()));
        let again = rest_topic(&mut env, policy(), &scene.record, ("vr-hvordan", "work"), None).unwrap();
        let record = scene.record.clone().after(&again.changes);
        assert_eq!((record.rested.len(), record.rested[0].id), (1, scene.record.rested[0].id));
        assert!(record.rested[0].until > until);
    }

    #[test]
    fn the_same_key_wakes_a_topic_that_rests() {
        let mut scene = Scene::new("2026-04-15").rep();
        let mut env = env(&scene);
        for is_resting in [true, false] {
            let op = rest_topic(&mut env, policy(), &scene.record, ("vr-hvordan", "work"), None).unwrap();
            scene.record = scene.record.after(&op.changes);
            assert_eq!(!scene.record.rested.is_empty(), is_resting);
        }
    }

    proptest! {
        #[test]
        fn whatever_rests_is_not_suggested_and_pushes_nothing_else_out(resting in prop::collection::vec(0usize..40, 0..6)) {
            let mut scene = Scene::rich();
            let before = suggested(&scene);
            let openings = &crate::assets::book().unwrap().guide("vanlig_runde").unwrap().openings;
            let mut env = env(&scene);
            for at in resting {
                let of = &openings[at % openings.len()];
                let op = rest_topic(&mut env, policy(), &scene.record, (&of.id, &of.topic), None).unwrap();
                scene.record = scene.record.after(&op.changes);
            }
            let rests = |topic: &str| scene.record.rested.iter().any(|row| row.topic == topic);
            let after = suggested(&scene);
            prop_assert!(after.iter().all(|(_, topic)| !rests(topic)));
            prop_assert!(before.iter().filter(|(_, topic)| !rests(topic)).all(|kept| after.contains(kept)));
        }
    }
}
