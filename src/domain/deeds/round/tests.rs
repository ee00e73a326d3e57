//! Tests of the deeds with a round.

use super::*;
use crate::domain::env::At;
use crate::domain::op::Change;
use crate::domain::round::{Filter, Who};

fn env() -> Env {
    Env::new("2026-11-21T12:00:00Z".parse::<At>().unwrap(), 7)
}

fn form(name: &str) -> RoundForm {
    RoundForm { name: name.into(), ..RoundForm::default() }
}

fn made(env: &mut Env, form: &RoundForm) -> Result<Round, Refusal> {
    let posts = Counterparts::default();
    let clubs = [env.id(), env.id()];
    let op = new_round(env, form, &clubs, &Known { offers: &[], posts: &posts })?;
    match &op.changes[0] {
        Change::Round(edit) => Ok(edit.after.clone().unwrap()),
        _ => panic!("the round comes first"),
    }
}

#[test]
fn a_round_has_a_place_for_each_club_once() {
    let (mut env, posts) = (env(), Counterparts::default());
    let club: ClubId = env.id();
    let known = Known { offers: &[], posts: &posts };
    let other: ClubId = env.id();
    let op = new_round(&mut env, &form("Høst"), &[club, other, club], &known).unwrap();
    assert_eq!(op.changes.iter().filter(|change| matches!(change, Change::Target(_))).count(), 2);
    assert_eq!(new_round(&mut env, &form("Høst"), &[], &known), Err(Refusal::NobodyFits));
    assert_eq!(new_round(&mut env, &form(" "), &[club], &known), Err(Refusal::NoName));
}

#[test]
fn what_the_form_holds_stands_in_the_round_and_in_its_form_again() {
    let mut env = env();
    let typed = RoundForm {
        what: "flere på kurs".into(),
        size: "10-50".into(),
        no_rep: true,
        facts: "rep_is_new".into(),
        to: "31.12.2026".into(),
        hours: "9-15.30".into(),
        attempts: "2".into(),
        sign_ups: "12".into(),
        ..form("Vinter")
    };
    let round = made(&mut env, &typed).unwrap();
    assert!(matches!(&round.plan.who, Some(Who::Filter(Filter { no_rep: true, size_to: Some(50), .. }))));
    let again = RoundForm::of(&round, &[]);
    assert_eq!(again, RoundForm { from: "21.11.2026".into(), ..typed });
    assert_eq!(made(&mut env, &form("Alle")).unwrap().plan.who, Some(Who::Everyone));
}

#[test]
fn what_cannot_be_is_refused_with_its_reason() {
    let mut env = env();
    for (wrong, why) in [
        (RoundForm { to: "31.2.2027".into(), ..form("A") }, Refusal::NoDay),
        (RoundForm { to: "1.1.2026".into(), ..form("A") }, Refusal::EndsFirst),
        (RoundForm { hours: "15-9".into(), ..form("A") }, Refusal::NoHours),
        (RoundForm { hours: "9-10".into(), ..form("A") }, Refusal::NoHours),
        (RoundForm { attempts: "0".into(), ..form("A") }, Refusal::NoCount),
        (RoundForm { size: "mange".into(), ..form("A") }, Refusal::NoCount),
        (RoundForm { facts: "baker".into(), ..form("A") }, Refusal::NoFact),
        (RoundForm { offers: "Konferanse".into(), ..form("A") }, Refusal::NoOffer),
    ] {
        assert_eq!(made(&mut env, &wrong), Err(why), "{wrong:?}");
    }
}

#[test]
fn a_round_is_closed_once_and_opened_again() {
    let mut env = env();
    let round = made(&mut env, &form("A")).unwrap();
    let op = close_round(&mut env, &round, "å spørre om vara").unwrap();
    let Change::Round(edit) = &op.changes[0] else { panic!("a round") };
    let closed = edit.after.clone().unwrap();
    assert_eq!(closed.plan.learned.as_deref(), Some("å spørre om vara"));
    assert_eq!(close_round(&mut env, &closed, ""), Err(Refusal::NothingToDo));
    assert!(reopen_round(&mut env, &closed).is_ok());
    assert_eq!(reopen_round(&mut env, &round), Err(Refusal::NothingToDo));
}
