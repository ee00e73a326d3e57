//! What a due task of the program does to the queue, held against a promise. The order of the tiers is the parent's.

use super::*;

/// A club that was reached five days ago, with a task that was due yesterday.
fn reached_with(kind: FollowUpKind) -> Scene {
    let mut scene = with_rep("nådd");
    rung(&mut scene, -5, Outcome::Talked);
    scene.task(Side::Ours, "", Some(&text(-1))).kind = kind;
    scene
}

#[test]
fn a_due_task_that_the_program_opened_is_no_promise_and_stands_where_the_club_stands_without_it() {
    for kind in [FollowUpKind::FindSuccessor, FollowUpKind::RegisterUpdate, FollowUpKind::CheckInRep] {
        let tier = |mut scene: Scene| {
            scene.task(Side::Ours, "", Some(&text(-30))).kind = kind;
            place(&scene).tier
        };
        assert_eq!((tier(with_rep("vanlig")), tier(club("uten"))), (Tier::Ordinary, Tier::NoRep), "{kind:?}");
        // A promise beside it is as old as itself.
        let mut promised = with_rep("løfte");
        promised.task(Side::Ours, "sende avtalen", Some(&text(-2)));
        let alone = place(&promised).rank;
        promised.task(Side::Ours, "", Some(&text(-30))).kind = kind;
        assert_eq!((place(&promised).tier, place(&promised).rank), (Tier::Promise, alone), "{kind:?}");
    }
}

#[test]
fn an_overdue_task_weighs_in_the_ordinary_round_and_comes_after_every_promise_and_every_club_without_a_rep() {
    let mut late = with_rep("sen oppgave");
    late.task(Side::Ours, "", Some(&text(-30))).kind = FollowUpKind::FindSuccessor;
    let mut promised = with_rep("løfte");
    promised.task(Side::Ours, "sende avtalen", Some(&text(0)));
    let clubs = [with_rep("vanlig"), late, club("uten"), promised];
    assert_eq!(in_order(&clubs), ["løfte", "uten", "sen oppgave", "vanlig"]);
}

#[test]
fn what_is_to_be_talked_about_brings_a_reached_club_back_among_the_others_and_desk_work_does_not() {
    for kind in [FollowUpKind::FindSuccessor, FollowUpKind::CheckInRep, FollowUpKind::OfferPlace] {
        let scene = reached_with(kind);
        assert_eq!((out_of(&scene), place(&scene).tier), (None, Tier::Ordinary), "{kind:?}");
    }
    assert_eq!(out_of(&reached_with(FollowUpKind::RegisterUpdate)), Some(OutWhy::Reached));
    // A meeting that has been is owed by nobody.
    assert_eq!(out_of(&reached_with(FollowUpKind::BookMeeting)), Some(OutWhy::Reached));
    let mut case = with_rep("melder seg ut");
    rung(&mut case, -5, Outcome::WantsToLeave);
    assert_eq!(out_of(&case), Some(OutWhy::NeedsAction));
    case.task(Side::Ours, "", Some(&text(-1))).kind = FollowUpKind::NeedsAction;
    assert_eq!((out_of(&case), place(&case).tier), (None, Tier::Ordinary));
}
