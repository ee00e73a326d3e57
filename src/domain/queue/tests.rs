//! The order of the queue and its rests, said a sentence at a time. The queue as it is kept is tried in `tests/it/laws`.

mod holding;
mod tasks;

use chrono::{NaiveDate, TimeDelta};
use proptest::prelude::*;

use super::*;
use crate::domain::env::local;
use crate::domain::event::EventKind;
use crate::domain::facts::fixture::Scene;
use crate::domain::follow_up::{FollowUpKind, Side};
use crate::domain::ids::Ids;
use crate::domain::offer::OfferKind;
use crate::domain::person::{PhoneState, Role};
use crate::domain::policy::tests::shipped;
use crate::domain::round::{Round, Target};

/// A Wednesday, at noon.
const TODAY: &str = "2026-04-15";

fn book() -> &'static Book {
    crate::assets::book().unwrap()
}

/// A club called `name` in the open round.
fn club(name: &str) -> Scene {
    let mut scene = Scene::new(TODAY);
    scene.record.club.name = name.into();
    scene.record.club.members = Some(20);
    let mut ids = Ids::new(3);
    let round = Round {
        id: ids.fresh(scene.now),
        name: "Vår".into(),
        guide: "vanlig_runde".into(),
        from_on: scene.today(),
        to_on: None,
        created_at: scene.now,
        closed_at: None,
        role: None,
        instead: Vec::new(),
        plan: Default::default(),
    };
    scene.record.target = Some(Target {
        id: ids.fresh(scene.now),
        round: round.id,
        club: scene.record.club.id,
        snoozed_until: None,
        removed_at: None,
        pinned_at: None,
        owner: None,
    });
    scene.record.round = Some(round);
    scene
}

/// The same with a rep who has been in the post for long.
fn with_rep(name: &str) -> Scene {
    let mut scene = club(name).rep();
    scene.the_rep().elected_on = day(-1000).into();
    scene
}

fn day(days: i64) -> NaiveDate {
    TODAY.parse::<NaiveDate>().unwrap() + TimeDelta::days(days)
}

fn text(days: i64) -> String {
    day(days).to_string()
}

/// A call of the open round so many days from today, at noon.
fn rung(scene: &mut Scene, days: i64, outcome: Outcome) -> &mut Call {
    let round = scene.record.round.as_ref().map(|round| round.id);
    let call = scene.call(&text(days), outcome);
    call.round = round;
    call
}

/// The same, with the rest that the policy gives it.
fn tried(scene: &mut Scene, days: i64, outcome: Outcome) {
    let attempt = attempts(&scene.record, &shipped()) + 1;
    let call = rung(scene, days, outcome);
    let back = hours::returns(&shipped(), shipped().of(outcome).rest, call.ended_at, None, attempt);
    (call.returns_at, call.returns_until) = (back.map(|back| back.from), back.and_then(|back| back.until));
}

fn standing(scene: &Scene) -> Standing {
    stand(&scene.record, scene.now, &shipped(), book())
}

fn place(scene: &Scene) -> Place {
    match standing(scene) {
        Standing::In { place, .. } => place,
        out @ Standing::Out { .. } => panic!("{out:?}"),
    }
}

/// What is said of a club that is not ready: the reason, and when it comes.
fn later(scene: &Scene) -> (LaterWhy, String) {
    match standing(scene) {
        Standing::In { from: Some(from), why: Some(why), .. } if from > scene.now => {
            (why, local(from).format("%d.%m %H.%M").to_string())
        }
        other => panic!("{other:?}"),
    }
}

fn out_of(scene: &Scene) -> Option<OutWhy> {
    match standing(scene) {
        Standing::Out { why, .. } => Some(why),
        Standing::In { .. } => None,
    }
}

/// The names in the order of the queue.
fn in_order(scenes: &[Scene]) -> Vec<&str> {
    let key = |scene: &&Scene| {
        let place = place(scene);
        (place.tier, place.rank, place.since, place.name_key)
    };
    let mut sorted: Vec<&Scene> = scenes.iter().filter(|scene| standing(scene).is_ready(scene.now)).collect();
    sorted.sort_by_key(key);
    sorted.iter().map(|scene| scene.record.club.name.as_str()).collect()
}

#[test]
fn the_tiers_stand_in_the_order_the_concept_gives() {
    let mut agreed = with_rep("avtalt");
    let call = rung(&mut agreed, -1, Outcome::CallBack);
    call.returns_at = Some(call.ended_at + TimeDelta::hours(23));
    let mut new = club("ny").rep();
    new.the_rep().elected_on = Some(day(-10));
    let mut promised = with_rep("løfte");
    promised.task(Side::Ours, "sende avtalen", Some(&text(-1)));
    let (no_rep, ordinary) = (club("uten"), with_rep("vanlig"));
    let clubs = [ordinary, no_rep, promised, new, agreed];
    assert_eq!(in_order(&clubs), ["avtalt", "ny", "løfte", "uten", "vanlig"]);
    let tiers: Vec<Tier> = clubs.iter().map(|scene| place(scene).tier).rev().collect();
    assert_eq!(tiers[..], Tier::ALL[..5], "the one put on top by hand has no rule");
}

#[test]
fn of_agreed_times_the_earliest_comes_first_and_each_a_quarter_of_an_hour_ahead() {
    let at = |name: &str, minutes: i64| {
        let mut scene = with_rep(name);
        let now = scene.now;
        rung(&mut scene, -1, Outcome::CallBack).returns_at = Some(now + TimeDelta::minutes(minutes));
        scene
    };
    assert_eq!(
        in_order(&[at("nå", 0), at("om litt", 15), at("for lenge siden", -90), at("siden", 16)]),
        ["for lenge siden", "nå", "om litt"]
    );
    assert_eq!(later(&at("siden", 16)), (LaterWhy::Agreed, "15.04 12.01".into()));
}

#[test]
fn of_new_reps_the_one_elected_first_comes_first() {
    let elected = |name: &str, days: i64| {
        let mut scene = club(name).rep();
        scene.the_rep().elected_on = Some(day(days));
        scene
    };
    assert_eq!(
        in_order(&[elected("i går", -1), elected("i mars", -40), elected("i vinter", -89)]),
        ["i vinter", "i mars", "i går"]
    );
    assert_eq!(place(&elected("i fjor", -90)).tier, Tier::Ordinary);
}

#[test]
fn a_new_rep_one_has_talked_with_is_in_the_ordinary_round() {
    let mut scene = club("snakket").rep();
    scene.the_rep().elected_on = Some(day(-30));
    scene.talked(&text(-3));
    assert_eq!(place(&scene).tier, Tier::Ordinary);
}

#[test]
fn of_promises_the_oldest_comes_first() {
    let due = |name: &str, days: i64| {
        let mut scene = with_rep(name);
        scene.task(Side::Ours, "sende avtalen", Some(&text(days)));
        scene
    };
    assert_eq!(in_order(&[due("i dag", 0), due("i går", -1), due("i mars", -30)]), ["i mars", "i går", "i dag"]);
    assert_eq!(place(&due("i morgen", 1)).tier, Tier::Ordinary);
}

#[test]
fn what_the_club_promised_for_today_is_theirs_to_do_until_tomorrow() {
    let mut scene = with_rep("deres");
    scene.task(Side::Theirs, "kalle inn til møte", Some(&text(0)));
    assert_eq!(place(&scene).tier, Tier::Ordinary);
    scene.now += TimeDelta::days(1);
    assert_eq!(place(&scene).tier, Tier::Promise);
}

#[test]
fn of_clubs_without_a_rep_the_one_with_most_members_comes_first() {
    let members = |name: &str, members: u32| {
        let mut scene = club(name);
        scene.record.club.members = Some(members);
        scene
    };
    assert_eq!(in_order(&[members("få", 3), members("flest", 300), members("noen", 30)]), ["flest", "noen", "få"]);
}

#[test]
fn the_ordinary_round_goes_by_score_then_by_contact_longest_ago_then_by_the_norwegian_alphabet() {
    let met = |name: &str, days: i64| {
        let mut scene = with_rep(name);
        scene.event(EventKind::Visit, &text(days));
        scene
    };
    // The score of somebody nobody has spoken with for more than half a year is higher.
    let clubs = [met("i vinter", -90), met("ål", -100), met("ærlig", -100), met("øre", -100), met("i fjor", -200)];
    assert_eq!(in_order(&clubs), ["i fjor", "ærlig", "øre", "ål", "i vinter"]);
}

#[test]
fn a_club_that_did_not_answer_rests_until_another_part_of_another_day() {
    let mut scene = with_rep("hviler");
    tried(&mut scene, 0, Outcome::NoAnswer);
    assert_eq!(later(&scene), (LaterWhy::Rest, "16.04 16.00".into()));
    scene.now += TimeDelta::days(1) + TimeDelta::hours(4);
    assert!(standing(&scene).is_ready(scene.now));
    assert_eq!(attempts(&scene.record, &shipped()), 1);
}

#[test]
fn after_three_attempts_the_club_rests_for_a_fortnight_and_then_comes_back() {
    let mut scene = with_rep("sliten");
    for days in [-2, -1, 0] {
        tried(&mut scene, days, Outcome::NoAnswer);
    }
    assert_eq!(attempts(&scene.record, &shipped()), 3);
    let (why, when) = later(&scene);
    assert_eq!((why, when.as_str()), (LaterWhy::Exhausted, "29.04 16.00"));
    scene.now += TimeDelta::days(15);
    assert!(standing(&scene).is_ready(scene.now));
}

#[test]
fn a_talk_takes_the_club_out_of_the_round_and_starts_the_count_anew() {
    let mut scene = with_rep("nådd");
    tried(&mut scene, -2, Outcome::NoAnswer);
    rung(&mut scene, 0, Outcome::Talked);
    assert_eq!(standing(&scene), Standing::Out { why: OutWhy::Reached, on: Some(day(0)) });
    assert_eq!(attempts(&scene.record, &shipped()), 0);
}

#[test]
fn a_talk_of_an_earlier_round_does_not_count_as_reached() {
    let mut scene = with_rep("i fjor");
    scene.talked(&text(-200));
    assert_eq!(out_of(&scene), None);
}

#[test]
fn a_reached_club_comes_back_when_a_promise_is_due() {
    let mut scene = with_rep("nådd");
    rung(&mut scene, -5, Outcome::Talked);
    scene.task(Side::Ours, "sende avtalen", Some(&text(1)));
    assert_eq!(out_of(&scene), Some(OutWhy::Reached));
    assert_eq!(changes_on(&scene.record, scene.today(), book().params()), Some(day(1)));
    scene.now += TimeDelta::days(1);
    assert_eq!((out_of(&scene), place(&scene).tier), (None, Tier::Promise));
}

#[test]
fn a_promise_for_today_does_not_bring_the_club_back_the_moment_one_has_hung_up() {
    let mut scene = with_rep("nådd");
    rung(&mut scene, 0, Outcome::Talked);
    scene.task(Side::Ours, "sende avtalen", Some(&text(0)));
    assert_eq!(later(&scene), (LaterWhy::RungToday, "16.04 08.30".into()));
}

#[test]
fn a_talk_that_ended_with_a_time_to_ring_again_is_an_agreed_time() {
    let mut scene = with_rep("avtalt");
    let now = scene.now;
    let call = rung(&mut scene, -1, Outcome::Talked);
    call.next_step = Some(crate::domain::call::NextStep::CallBack);
    call.returns_at = Some(now + TimeDelta::hours(5));
    assert_eq!(later(&scene), (LaterWhy::Agreed, "15.04 16.45".into()));
}

#[test]
fn who_asked_not_to_be_rung_is_not_rung_but_a_colleague_may_be() {
    let mut scene = with_rep("nei takk");
    scene.the_rep().do_not_call = true;
    scene.task(Side::Ours, "sende avtalen", Some(&text(-1)));
    assert_eq!(out_of(&scene), Some(OutWhy::DoNotCall));
    scene.person("Per", Role::BoardMember);
    assert_eq!(out_of(&scene), None);
}

#[test]
fn without_a_number_that_can_be_dialled_nobody_is_rung() {
    let mut scene = with_rep("uten nummer");
    scene.the_rep().phones[0].state = PhoneState::Bad;
    assert_eq!(out_of(&scene), Some(OutWhy::NoNumber));
}

#[test]
fn a_club_with_neither_members_nor_rep_is_not_rung() {
    let mut scene = club("tom");
    scene.record.club.members = Some(0);
    assert_eq!(out_of(&scene), Some(OutWhy::Nobody));
}

#[test]
fn a_club_taken_out_of_the_round_is_out_whatever_was_promised() {
    let mut scene = with_rep("tatt ut");
    scene.task(Side::Ours, "sende avtalen", Some(&text(-1)));
    let now = scene.now;
    scene.record.target.as_mut().unwrap().removed_at = Some(now);
    assert_eq!(standing(&scene), Standing::Out { why: OutWhy::Removed, on: Some(day(0)) });
    scene.record.target = None;
    assert_eq!(out_of(&scene), Some(OutWhy::NotInRound));
}

#[test]
fn a_club_that_was_put_off_waits_for_the_later_of_the_two_times() {
    let mut scene = with_rep("utsatt");
    let now = scene.now;
    tried(&mut scene, 0, Outcome::NoAnswer);
    scene.record.target.as_mut().unwrap().snoozed_until = Some(now + TimeDelta::hours(1));
    assert_eq!(later(&scene).0, LaterWhy::Rest);
    scene.record.target.as_mut().unwrap().snoozed_until = Some(now + TimeDelta::days(9));
    assert_eq!(later(&scene), (LaterWhy::Snoozed, "24.04 12.00".into()));
}

#[test]
fn a_member_who_wants_to_leave_the_union_is_for_somebody_else_first() {
    let mut scene = with_rep("melder seg ut");
    rung(&mut scene, 0, Outcome::WantsToLeave);
    assert_eq!(out_of(&scene), Some(OutWhy::NeedsAction));
}

proptest! {
    #[test]
    fn where_a_club_stands_holds_until_the_day_it_says(
        due in prop::collection::vec((-20..40i64, any::<bool>(), prop::sample::select(FollowUpKind::ALL)), 0..4),
        elected in -100..20i64,
        outcome in prop::option::of((-9..=0i64, prop::sample::select(Outcome::ALL))),
    ) {
        let mut scene = club("et sted").rep();
        scene.the_rep().elected_on = Some(day(elected));
        for (days, ours, kind) in due {
            scene.task(if ours { Side::Ours } else { Side::Theirs }, "noe", Some(&text(days))).kind = kind;
        }
        if let Some((days, outcome)) = outcome {
            tried(&mut scene, days, outcome);
        }
        let last = changes_on(&scene.record, scene.today(), book().params()).unwrap_or(day(60)).min(day(60));
        let first = standing(&scene);
        while day_of(scene.now) + TimeDelta::days(1) < last {
            scene.now += TimeDelta::days(1);
            prop_assert_eq!(&standing(&scene), &first, "on {}", scene.today());
        }
    }
}

#[test]
fn a_club_that_was_put_on_top_comes_before_all_but_waits_until_it_is_ready() {
    let mut pinned = with_rep("øverst");
    let target = pinned.record.target.as_mut().unwrap();
    target.pinned_at = Some(pinned.now);
    let mut agreed = with_rep("avtalt");
    let call = rung(&mut agreed, -1, Outcome::CallBack);
    call.returns_at = Some(call.ended_at + TimeDelta::hours(23));
    assert_eq!(place(&pinned).tier, Tier::Pinned);
    assert!(place(&pinned).tier.number() < place(&agreed).tier.number());
    for tier in Tier::ALL {
        assert_eq!(Tier::of(tier.number()), *tier);
    }
    pinned.record.target.as_mut().unwrap().owner = Some("Kari".into());
    assert!(matches!(standing(&pinned), Standing::Out { why: OutWhy::Given, .. }));
}

#[test]
fn where_sign_ups_are_the_goal_a_club_leaves_with_one_and_comes_back_when_it_is_taken_back() {
    let mut scene = with_rep("klubb");
    scene.record.round.as_mut().unwrap().plan.sign_ups = Some(5);
    let offer = scene.offer(OfferKind::Course, "Grunnkurs", &text(30)).id;
    scene.sign_up(OfferKind::Course, "Grunnkurs", SignUpState::SignedUp, &text(-3)).offer = Some(offer);
    rung(&mut scene, -2, Outcome::Talked);
    assert!(matches!(standing(&scene), Standing::Out { why: OutWhy::SignedUp, .. }));
    let now = scene.now;
    let row = &mut scene.record.sign_ups[0];
    (row.state, row.changed_at) = (SignUpState::Cancelled, Some(now));
    assert!(matches!(standing(&scene), Standing::In { .. }), "{:?}", standing(&scene));
    scene.record.sign_ups[0].state = SignUpState::Declined;
    assert!(matches!(standing(&scene), Standing::Out { why: OutWhy::Reached, .. }), "a no is an answer too");
}
