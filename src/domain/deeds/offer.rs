//! The deeds of putting an offer in, changing it, and calling it off or taking that back, with the tasks that follow for those
//! who are signed up or wait. Answers to offers are `log_call`'s and `sign_up`'s.

use chrono::{NaiveDate, TimeDelta};

use super::sign_up::ask;
use super::{Refusal, typed};
use crate::domain::env::Env;
use crate::domain::follow_up::{FollowUp, FollowUpKind, Side};
use crate::domain::ids::{ClubId, RoundId};
use crate::domain::offer::{Audience, Funding, Offer, OfferKind, Takers};
use crate::domain::op::{Change, Deed, Edit, Op};
use crate::domain::policy::Policy;

/// What the form of an offer holds: as typed, apart from what is chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct OfferForm {
    /// Its name.
    pub name: String,
    /// The round it is offered in; `None` for every round.
    pub round: Option<RoundId>,
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
            round: None,
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
            round: offer.round,
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
            round: self.round,
            kind: self.kind,
            name: typed::text(&self.name)?.ok_or(Refusal::NoName)?,
            starts_on: typed::day(&self.starts, today)?,
            ends_on: typed::day(&self.ends, today)?,
            deadline_on: typed::day(&self.deadline, today)?,
            place: typed::text(&self.place)?,
            seats: typed::count(&self.seats)?,
            quota: typed::count(&self.quota)?,
            audience: self.audience,
            funding: self.funding,
            organiser: typed::text(&self.organiser)?,
            speakers: typed::list(&self.speakers)?,
            has_material: self.has_material,
            ..offer
        };
        if after.ends_on.is_some_and(|ends| after.starts_on.is_none_or(|starts| ends < starts)) {
            return Err(Refusal::EndsFirst);
        }
        Ok(after)
    }
}

/// Puts an offer in.
///
/// # Errors
/// [`Refusal::NoName`], [`Refusal::NoDay`], [`Refusal::NoCount`] and [`Refusal::EndsFirst`] for what the form holds.
pub fn add_offer(env: &mut Env, form: &OfferForm) -> Result<Op, Refusal> {
    let new = Offer::named(env.id(), form.kind, "");
    let offer = form.fill(new, env.today())?;
    Ok(Op::new(env, Deed::AddOffer, None, vec![Edit::added(offer)]))
}

/// Changes an offer. Those who have signed up stay signed up. More places are as good as free ones: there is a task for each to
/// ask the next who waits, and nobody is moved in silence.
///
/// # Errors
/// As [`add_offer`], and [`Refusal::NothingToDo`] when nothing is changed.
pub fn edit_offer(
    env: &mut Env,
    policy: &Policy,
    offer: &Offer,
    form: &OfferForm,
    takers: &Takers,
) -> Result<Op, Refusal> {
    let after = form.fill(offer.clone(), env.today())?;
    if after == *offer {
        return Err(Refusal::NothingToDo);
    }
    let is_held = after.cancelled_at.is_none() && !after.is_over(env.today());
    let let_in = if is_held { takers.let_in(offer, &after) } else { &[] };
    let mut changes = vec![Edit::changed(offer, after)];
    for next in let_in {
        changes.push(ask(env, policy, next));
    }
    Ok(Op::new(env, Deed::EditOffer, None, changes))
}

/// Calls an offer off, or takes that back. The sign-ups stay; each club that is signed up is to be told, which is a task, and a
/// task no more when the offer is held after all. What has been held needs no telling.
pub fn cancel_offer(env: &mut Env, policy: &Policy, offer: &Offer, takers: &Takers) -> Op {
    let is_off = offer.cancelled_at.is_none();
    let after = Offer { cancelled_at: is_off.then_some(env.now), ..offer.clone() };
    let mut changes = vec![Edit::changed(offer, after)];
    if !is_off {
        let dropped = |task: &FollowUp| FollowUp { dropped_at: Some(env.now), ..task.clone() };
        changes.extend(takers.to_tell.iter().map(|task| Edit::changed(task, dropped(task))));
    } else if !offer.is_over(env.today()) {
        let mut told: Vec<ClubId> = Vec::new();
        for one in &takers.signed_up {
            if !told.contains(&one.club) {
                told.push(one.club);
                changes.push(tell(env, policy, offer, one.club, takers));
            }
        }
    }
    Op::new(env, Deed::CancelOffer, None, changes)
}

/// The task to tell a club that an offer is called off: with the one who is signed up, where it is one of its people.
fn tell(env: &mut Env, policy: &Policy, offer: &Offer, club: ClubId, takers: &Takers) -> Change {
    let ours = takers.signed_up.iter().filter(|one| one.club == club);
    let typed: Vec<&str> = ours.clone().filter_map(|one| one.who.as_deref()).collect();
    let text = if typed.is_empty() { offer.name.clone() } else { format!("{} – {}", offer.name, typed.join(", ")) };
    let due_on = Some(env.today() + TimeDelta::days(i64::from(policy.task_days)));
    let task = FollowUp::new(env.id(), club, Side::Ours, FollowUpKind::OfferCalledOff, env.now);
    let person = ours.filter_map(|one| one.person).next();
    Edit::added(FollowUp { person, text, due_on, offer: Some(offer.id), ..task })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::fixture::Scene;
    use crate::domain::offer::{SignUp, SignUpState};

    fn env() -> Env {
        Env::new(Scene::new("2026-04-15").now, 3)
    }

    fn policy() -> &'static Policy {
        crate::assets::policy().unwrap()
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
        let made = offer(&add_offer(&mut env, &form()).unwrap());
        assert_eq!((made.name.as_str(), made.seats, made.quota), ("Grunnkurs 1", Some(24), Some(2)));
        let days = [made.starts_on, made.ends_on, made.deadline_on].map(|day| day.unwrap().to_string());
        assert_eq!(days, ["2026-05-12", "2026-05-13", "2026-05-01"]);
        assert_eq!(made.speakers, ["Kari Nes", "Ola Vik"]);
        assert_eq!(
            edit_offer(&mut env, policy(), &made, &OfferForm::of(&made), &Takers::default()),
            Err(Refusal::NothingToDo)
        );
    }

    #[test]
    fn what_cannot_be_understood_is_refused_and_named() {
        let refused = |change: fn(&mut OfferForm)| {
            let mut form = form();
            change(&mut form);
            add_offer(&mut env(), &form).unwrap_err()
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
        let made = offer(&add_offer(&mut env, &form()).unwrap());
        let off = offer(&cancel_offer(&mut env, policy(), &made, &Takers::default()));
        assert!(off.cancelled_at.is_some());
        assert_eq!(offer(&cancel_offer(&mut env, policy(), &off, &Takers::default())), made);
    }

    /// Answers to an offer: of how many clubs, each with one who typed this name.
    fn answers(offer: &Offer, state: SignUpState, names: &[&str]) -> Vec<SignUp> {
        let mut scene = Scene::new("2026-04-15");
        let mut env = Env::new(scene.now, 11);
        let row = scene.sign_up(offer.kind, &offer.name, state, "2026-04-01").clone();
        let one = |name: &&str| SignUp {
            id: env.id(),
            club: env.id(),
            offer: Some(offer.id),
            who: Some((*name).to_owned()),
            ..row.clone()
        };
        names.iter().map(one).collect()
    }

    fn tasks(op: &Op) -> Vec<FollowUp> {
        let task = |change: &Change| match change {
            Change::FollowUp(edit) => edit.after.clone(),
            _ => None,
        };
        op.changes.iter().filter_map(task).collect()
    }

    #[test]
    fn more_places_are_offered_to_those_who_wait_one_each() {
        let mut env = env();
        let full = Offer { seats: Some(2), ..Offer::named(env.id(), OfferKind::Course, "Grunnkurs") };
        let waiting = answers(&full, SignUpState::WaitingList, &["Ola", "Per", "Siri"]);
        let takers = Takers { taken: 2, waiting, ..Takers::default() };
        let mut asked = |seats: &str| {
            let form = OfferForm { seats: seats.into(), ..OfferForm::of(&full) };
            let op = edit_offer(&mut env, policy(), &full, &form, &takers).unwrap();
            tasks(&op).into_iter().map(|task| (task.kind, task.text)).collect::<Vec<_>>()
        };
        assert_eq!(asked("3"), [(FollowUpKind::OfferPlace, "Grunnkurs – Ola".to_owned())]);
        assert_eq!(asked("4").len(), 2);
        assert_eq!(asked("").len(), 3, "as many as like");
        assert_eq!(asked("1"), [], "fewer places are nobody's");
        let overfull = Takers { taken: 5, ..takers.clone() };
        let form = OfferForm { seats: "4".into(), ..OfferForm::of(&full) };
        let mut env = Env::new(Scene::new("2026-04-15").now, 4);
        assert_eq!(tasks(&edit_offer(&mut env, policy(), &full, &form, &overfull).unwrap()), []);
    }

    #[test]
    fn each_club_that_is_signed_up_is_to_be_told_when_an_offer_is_called_off() {
        let mut env = env();
        let made = offer(&add_offer(&mut env, &form()).unwrap());
        let mut signed_up = answers(&made, SignUpState::SignedUp, &["Ola", "Per", "Siri"]);
        signed_up[2].club = signed_up[0].club;
        let takers = Takers { taken: 3, signed_up, ..Takers::default() };
        let op = cancel_offer(&mut env, policy(), &made, &takers);
        let told: Vec<String> = tasks(&op).into_iter().map(|task| task.text).collect();
        assert_eq!(told, ["Grunnkurs 1 – Ola, Siri", "Grunnkurs 1 – Per"]);
        assert!(tasks(&op).iter().all(|task| task.offer == Some(made.id) && task.due_on.is_some()));
        // Held after all: nobody is to be told any more.
        let off = Offer { cancelled_at: Some(env.now), ..made.clone() };
        let takers = Takers { to_tell: tasks(&op), ..takers };
        let back = cancel_offer(&mut env, policy(), &off, &takers);
        assert!(tasks(&back).iter().all(|task| !task.is_open()));
        assert_eq!(tasks(&back).len(), 2);
        // What has been is told of by nobody.
        let over = Offer { starts_on: Some("2026-01-01".parse().unwrap()), ends_on: None, ..made };
        assert_eq!(tasks(&cancel_offer(&mut env, policy(), &over, &takers)), []);
    }
}
