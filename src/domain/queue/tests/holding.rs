//! What was agreed before a round began, and holds in it; and what holds when a club is given away. The order of the queue is the parent's.

use super::*;

#[test]
fn an_agreed_time_and_a_rest_hold_in_a_round_that_is_made_later_and_none_from_before_it() {
    let mut scene = with_rep("avtalt");
    // Made the day before the round, and outside it.
    let (at, before) = (scene.now + TimeDelta::hours(2), scene.now - TimeDelta::days(400));
    let call = scene.call(&text(-1), Outcome::CallBack);
    (call.round, call.returns_at) = (None, Some(at));
    assert_eq!(later(&scene), (LaterWhy::Agreed, "15.04 13.45".into()));
    assert_eq!(place(&scene).tier, Tier::Agreed);
    scene.record.calls[0].outcome = Outcome::NoAnswer;
    assert_eq!(later(&scene), (LaterWhy::Rest, "15.04 14.00".into()));
    (scene.record.calls[0].outcome, scene.record.calls[0].returns_at) = (Outcome::CallBack, Some(before));
    assert_eq!(place(&scene).tier, Tier::Ordinary);
    assert!(standing(&scene).is_ready(scene.now));
}

#[test]
fn a_club_that_was_reached_and_given_away_is_reached_until_a_promise_is_due() {
    let mut scene = with_rep("gitt bort");
    scene.record.target.as_mut().unwrap().owner = Some("Kari".into());
    let out = |scene: &Scene| match standing(scene) {
        Standing::Out { why, on } => (why, on.is_some()),
        other => panic!("{other:?}"),
    };
    assert_eq!(out(&scene), (OutWhy::Given, false));
    rung(&mut scene, -2, Outcome::NoAnswer);
    assert_eq!(out(&scene), (OutWhy::Given, false));
    rung(&mut scene, -1, Outcome::Talked);
    assert_eq!(out(&scene), (OutWhy::Reached, true));
    scene.task(Side::Ours, "sende avtalen", Some(TODAY));
    assert_eq!(out(&scene), (OutWhy::Given, false), "now it is the colleague's to ring");
}
