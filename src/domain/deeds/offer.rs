//! The deeds of putting an offer in, changing it, and calling it off or taking that back.
//! Answers to offers are `log_call`'s and `sign_up`'s.

use chrono::NaiveDate;

use super::{Refusal, typed};
use crate::domain::env::Env;
use crate::domain::ids::RoundId;
use crate::domain::offer::{Audience, Funding, Offer, OfferKind};
use crate::domain::op::{Deed, Edit, Op};

/// What the form of an offer holds: as typed, apart from what is chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OfferForm {
    /// Its name.
    pub name: String,
    /// Its kind.
    pub kind: OfferKind,
    /// First day, as typed: `12.1.2027`, `12. januar 2027`, `2027-01-12`.
    pub starts: String,
    /// Last day, as typed.
    pub ends: String,
    /// Last day to sign up, as typed.
    pub deadline: String,
    /// Where.
    pub place: String,
    /// Number of places, as typed.
    pub seats: String,
    /// Places that one club can have, as typed.
    pub quota: String,
    /// Whom it is for.
    pub audience: Audience,
    /// Who pays.
    pub funding: Option<Funding>,
    /// Who arranges it.
    pub organiser: String,
    /// Who speaks, with commas between.
    pub speakers: String,
    /// Whether ready-made material exists.
    pub has_material: bool,
}

impl Default for OfferForm {
    fn default() -> Self {
        OfferForm {
            name: String::new(),
            kind: OfferKind::Course,
            starts: String::new(),
            ends: String::new(),
            deadline: String::new(),
            place: String::new(),
            seats: String::new(),
            quota: String::new(),
            audience: Audience::Everyone,
            funding: None,
            organiser: String::new(),
            speakers: String::new(),
            has_material: false,
        }
    }
}

impl OfferForm {
    /// The form of an offer that is there.
    pub fn of(offer: &Offer) -> Self {
        OfferForm {
            name: offer.name.clone(),
            kind: offer.kind,
            starts: typed::of_day(offer.starts_on),
            ends: typed::of_day(offer.ends_on),
            deadline: typed::of_day(offer.deadline_on),
            place: offer.place.clone().unwrap_or_default(),
            seats: typed::of_count(offer.seats),
            quota: typed::of_count(offer.quota),
            audience: offer.audience,
            funding: offer.funding,
            organiser: offer.organiser.clone().unwrap_or_default(),
            speakers: offer.speakers.join(", "),
            has_material: offer.has_material,
        }
    }

    /// The offer with what the form holds.
    fn fill(&self, offer: Offer, today: NaiveDate) -> Result<Offer, Refusal> {
        let after = Offer {
            kind: self.kind,
            name: typed::text(&self.name).ok_or(Refusal::NoName)?,
            starts_on: typed::day(&self.starts, today)?,
            ends_on: typed::day(&self.ends, today)?,
            deadline_on: typed::day(&self.deadline, today)?,
            place: typed::text(&self.place),
            seats: typed::count(&self.seats)?,
            quota: typed::count(&self.quota)?,
            audience: self.audience,
            funding: self.funding,
            organiser: typed::text(&self.organiser),
            speakers: self.speakers.split([',', ';']).filter_map(typed::text).collect(),
            has_material: self.has_material,
            ..offer
        };
        if after.ends_on.is_some_and(|ends| after.starts_on.is_none_or(|starts| ends < starts)) {
            return Err(Refusal::EndsFirst);
        }
        Ok(after)
    }
}

/// Puts an offer into a round; into all of them for `None`.
///
/// # Errors
/// [`Refusal::NoName`], [`Refusal::NoDay`], [`Refusal::NoCount`] and [`Refusal::EndsFirst`] for what the form holds.
pub fn add_offer(env: &mut Env, form: &OfferForm, round: Option<RoundId>) -> Result<Op, Refusal> {
    let new = Offer { round, ..Offer::named(env.id(), form.kind, "") };
    let offer = form.fill(new, env.today())?;
    Ok(Op::new(env, Deed::AddOffer, None, vec![Edit::added(offer)]))
}

/// Changes an offer. Those who have signed up stay signed up.
///
/// # Errors
/// As [`add_offer`], and [`Refusal::NothingToDo`] when nothing is changed.
pub fn edit_offer(env: &mut Env, offer: &Offer, form: &OfferForm) -> Result<Op, Refusal> {
    let after = form.fill(offer.clone(), env.today())?;
    if after == *offer {
        return Err(Refusal::NothingToDo);
    }
    Ok(Op::new(env, Deed::EditOffer, None, vec![Edit::changed(offer, after)]))
}

/// Calls an offer off, or takes that back. The sign-ups stay: somebody must tell those who are signed up.
pub fn cancel_offer(env: &mut Env, offer: &Offer) -> Op {
    let cancelled_at = if offer.cancelled_at.is_some() { None } else { Some(env.now) };
    let after = Offer { cancelled_at, ..offer.clone() };
    Op::new(env, Deed::CancelOffer, None, vec![Edit::changed(offer, after)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::fixture::Scene;
    use crate::domain::op::Change;

    fn env() -> Env {
        Env::new(Scene::new("2026-04-15").now, 3)
    }

    fn form() -> OfferForm {
        OfferForm {
            name: "  Grunnkurs\t1 ".into(),
            starts: "12.5.2026".into(),
            ends: "2026-05-13".into(),
            deadline: "1. mai 2026".into(),
            seats: "24".into(),
            quota: " 2 ".into(),
            funding: Some(Funding::Ou),
            audience: Audience::NewReps,
            speakers: "Kari Nes, Ola Vik;".into(),
            has_material: true,
            ..OfferForm::default()
        }
    }

    fn offer(op: &Op) -> Offer {
        let [Change::Offer(edit)] = &op.changes[..] else { panic!("{:?}", op.changes) };
        edit.after.clone().unwrap()
    }

    #[test]
    fn what_is_typed_becomes_an_offer_and_reads_back_as_it_was() {
        let mut env = env();
        let made = offer(&add_offer(&mut env, &form(), None).unwrap());
        assert_eq!((made.name.as_str(), made.seats, made.quota), ("Grunnkurs 1", Some(24), Some(2)));
        let days = [made.starts_on, made.ends_on, made.deadline_on].map(|day| day.unwrap().to_string());
        assert_eq!(days, ["2026-05-12", "2026-05-13", "2026-05-01"]);
        assert_eq!(made.speakers, ["Kari Nes", "Ola Vik"]);
        assert_eq!(edit_offer(&mut env, &made, &OfferForm::of(&made)), Err(Refusal::NothingToDo));
    }

    #[test]
    fn what_cannot_be_understood_is_refused_and_named() {
        let refused = |change: fn(&mut OfferForm)| {
            let mut form = form();
            change(&mut form);
            add_offer(&mut env(), &form, None).unwrap_err()
        };
        assert_eq!(refused(|form| form.name = " ".into()), Refusal::NoName);
        assert_eq!(refused(|form| form.starts = "snart".into()), Refusal::NoDay);
        assert_eq!(refused(|form| form.deadline = "46000".into()), Refusal::NoDay);
        assert_eq!(refused(|form| form.seats = "mange".into()), Refusal::NoCount);
        assert_eq!(refused(|form| form.ends = "11.5.2026".into()), Refusal::EndsFirst);
        assert_eq!(refused(|form| form.starts = String::new()), Refusal::EndsFirst);
    }

    #[test]
    fn an_offer_is_called_off_and_comes_back() {
        let mut env = env();
        let made = offer(&add_offer(&mut env, &form(), None).unwrap());
        let off = offer(&cancel_offer(&mut env, &made));
        assert!(off.cancelled_at.is_some());
        assert_eq!(offer(&cancel_offer(&mut env, &off)), made);
    }
}
