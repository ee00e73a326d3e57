//! What becomes of a post whose holder has left, where another change of it was to come. The other outcomes are the parent's.

use super::*;

#[test]
fn who_was_to_leave_later_and_has_left_leaves_once() {
    for outcome in [Outcome::LeftPost, Outcome::LeftWorkplace, Outcome::Deceased] {
        let mut scene = club();
        let mut env = Env::new(scene.now, 7);
        let rep = scene.the_rep().id;
        let later = scene.today() + TimeDelta::days(60);
        let form = post::PersonForm::short("Ola Vik", "", Role::ClubLeader, Some(later));
        let op = post::change_rep(&mut env, &shipped(), &scene.record, rep, &form).unwrap();
        scene.record = scene.record.clone().after(&op.changes);
        let draft = draft(&scene, "");
        logged(&mut scene, &draft, &Ending::of(outcome));
        let left = |event: &&Event| event.kind == EventKind::SteppedDown;
        let days: Vec<_> = scene.record.events.iter().filter(left).map(|event| event.on).collect();
        let today = scene.today();
        let is_told = outcome != Outcome::Deceased;
        assert_eq!(days, Vec::from_iter(is_told.then_some(today)), "{outcome:?}");
        let own = scene.record.follow_ups.iter().filter(|task| task.kind == FollowUpKind::ThankRep).count();
        let rep = scene.record.person(rep).unwrap();
        assert_eq!(
            rep.left_post_on.or(rep.left_workplace_on),
            Some(scene.today()),
            "as the club's own screen tells it"
        );
        assert_eq!(own, usize::from(is_told), "{outcome:?}");
    }
}

#[test]
fn nobody_is_searched_for_where_somebody_is_down_to_come_into_the_post() {
    let searched = |role: Role, comes: Option<Role>, also: bool, outcome: Outcome| {
        let mut scene = club();
        scene.the_rep().role = role;
        let later = Some(scene.today() + TimeDelta::days(60));
        comes.into_iter().for_each(|comes| scene.person("Ola", comes).elected_on = later);
        also.then(|| scene.person("Siri", role).id);
        let (draft, rep) = (draft(&scene, ""), scene.the_rep().id);
        let told = followed_by(&shipped(), &scene.record, outcome, Some(rep), scene.today());
        let told = told.map(|(day, one)| (Some(day), one.given_name.as_str())) == Some((later, "Ola"));
        logged(&mut scene, &draft, &Ending::of(outcome));
        let found = scene.record.follow_ups.iter().filter(|task| task.kind == FollowUpKind::FindSuccessor).count();
        assert_ne!(told, found == 1, "it is told, or searched for");
        found
    };
    let (leader, rep) = (Role::ClubLeader, Role::Representative);
    for outcome in [Outcome::LeftPost, Outcome::LeftWorkplace, Outcome::Deceased] {
        assert_eq!([leader, rep].map(|role| searched(role, Some(role), false, outcome)), [0, 0], "{outcome:?}");
        assert_eq!([None, Some(rep)].map(|comes| searched(leader, comes, false, outcome)), [1, 1], "{outcome:?}");
        assert_eq!(searched(rep, Some(rep), true, outcome), 1, "one more beside another is not who follows");
    }
}
