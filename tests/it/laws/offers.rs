//! Offers in an evening made up by proptest: how they are changed, and the law of their places.
//! The other deeds are in `world`.

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use ringerunde::domain::deeds::offer::{OfferForm, add_offer, cancel_offer, edit_offer};
use ringerunde::domain::deeds::sign_up::set_sign_up;
use ringerunde::domain::offer::{Audience, Funding, SignUpState, current, takes_place};
use ringerunde::domain::op::Op;
use ringerunde::store::Everything;

use super::script::Step;
use super::world::{World, pick, policy};

/// The op of a step about offers.
pub fn deed(world: &mut World, step: &Step, rows: &Everything) -> Option<Op> {
    match step {
        Step::AddOffer(seats) => {
            let form = OfferForm {
                name: "Kveldskurs".into(),
                seats: seats.to_string(),
                quota: "2".into(),
                funding: Some(Funding::Ou),
                audience: Audience::LokClub,
                speakers: "Kari, Ola".into(),
                ..OfferForm::default()
            };
            let round = world.store.open_round().unwrap().map(|round| round.id);
            add_offer(&mut world.env, &OfferForm { round, ..form }).ok()
        }
        Step::EditOffer(n, seats) => {
            let offer = pick(&rows.offers, *n)?;
            let takers = world.store.takers(offer).unwrap();
            match seats {
                Some(seats) => {
                    let round = if seats % 2 == 0 { None } else { offer.round };
                    let (seats, place) = (seats.to_string(), "Bodø".into());
                    let form = OfferForm { seats, place, round, ..OfferForm::of(offer) };
                    edit_offer(&mut world.env, policy(), offer, &form, &takers).ok()
                }
                None => Some(cancel_offer(&mut world.env, policy(), offer, &takers)),
            }
        }
        Step::SetSignUp(n, state) => {
            let sign_up = pick(&rows.sign_ups, *n)?;
            let mut record = world.store.record(sign_up.club).unwrap()?;
            record.places = world.store.places(&record.offers).unwrap();
            let offer = record.offers.iter().find(|offer| Some(offer.id) == sign_up.offer);
            set_sign_up(&mut world.env, policy(), &record, offer, sign_up, *state, None).ok()
        }
        _ => None,
    }
}

/// The places that are counted are those that the rules give, whoever asks; and the first in line is first on the list.
pub fn places_are_as_the_rules_say(world: &World) -> Result<(), TestCaseError> {
    let rows = world.store.everything().unwrap();
    let offers = world.store.offers().unwrap();
    for (offer, places) in offers.iter().zip(world.store.places(&offers).unwrap()) {
        let answers = current(&rows.sign_ups).into_iter().filter(|one| one.offer == Some(offer.id));
        let states: Vec<SignUpState> = answers.map(|one| one.state).collect();
        let count = |keep: fn(SignUpState) -> bool| states.iter().filter(|state| keep(**state)).count() as u32;
        prop_assert_eq!(places.taken, count(takes_place));
        prop_assert_eq!(places.waiting, count(|state| state == SignUpState::WaitingList));
        let list = world.store.waiting_list(offer.id).unwrap();
        prop_assert_eq!(list.len() as u32, places.waiting);
        prop_assert!(list.is_sorted_by_key(|one| one.since()));
        prop_assert!(places.next.is_none_or(|next| list.contains(&next)));
    }
    Ok(())
}
