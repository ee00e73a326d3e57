//! How many places of an offer are left, what stands in the way of one more, and where a sign-up therefore lands.
//! Nobody is ever refused: the caller knows more than the rows do. Counting the rows of all clubs is `store`'s job.

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use super::{Audience, Offer, OfferKind, SignUp, SignUpState};
use crate::domain::closed::closed_set;
use crate::domain::follow_up::FollowUp;
use crate::domain::ids::{OfferId, PersonId};
use crate::domain::person::Role;
use crate::domain::record::ClubRecord;

/// Days in the post after which nobody calls a rep new: a course for new reps is often held half a year after the election.
const NEW_REP_DAYS: i64 = 365;

/// The places of an offer, counted over all clubs.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Places {
    /// The offer.
    pub offer: OfferId,
    /// Places that are taken.
    pub taken: u32,
    /// How many are on the waiting list.
    pub waiting: u32,
    /// The first on the waiting list whom nobody has a task to ask already.
    pub next: Option<SignUp>,
}

impl Places {
    /// Places that are left; `None` for an offer without a number of places.
    pub fn left(&self, offer: &Offer) -> Option<u32> {
        offer.left(self.taken)
    }
}

/// Those whom a change of an offer is about, over all clubs.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Takers {
    /// Places that are taken.
    pub taken: u32,
    /// Who is signed up.
    pub signed_up: Vec<SignUp>,
    /// Who waits and whom nobody has a task to ask already, the first in line first.
    pub waiting: Vec<SignUp>,
    /// The open tasks to tell that it is called off.
    pub to_tell: Vec<FollowUp>,
}

impl Takers {
    /// Those who wait and get a place when an offer is changed so: the first in line, one for each place more.
    pub fn let_in(&self, before: &Offer, after: &Offer) -> &[SignUp] {
        let more = match (before.left(self.taken), after.left(self.taken)) {
            (None, _) => 0,
            (Some(_), None) => u32::MAX,
            (Some(had), Some(has)) => has.saturating_sub(had),
        };
        let more = usize::try_from(more).unwrap_or(usize::MAX).min(self.waiting.len());
        self.waiting.get(..more).unwrap_or_default()
    }
}

closed_set! {
    /// What speaks against one more sign-up. Said before the key; only the first three change where it lands.
    Hurdle {
        /// No place is left.
        Full = "full",
        /// The places that are left are waited for by others.
        Queue = "queue",
        /// The club has all the places one club can have.
        Quota = "quota",
        /// The last day to sign up has passed.
        DeadlinePassed = "deadline_passed",
        /// For clubs on LOK, and this one is not known to be.
        NotLok = "not_lok",
        /// For new reps, and this one is none.
        NotNew = "not_new",
        /// For leaders, and this one is none.
        NotLeader = "not_leader",
        /// For boards, and the club has none.
        NoBoard = "no_board",
    }
}

impl Hurdle {
    /// Whether a sign-up goes to the waiting list for it.
    pub fn makes_wait(self) -> bool {
        matches!(self, Hurdle::Full | Hurdle::Queue | Hurdle::Quota)
    }
}

/// Whether an answer holds one of the places.
pub fn takes_place(state: SignUpState) -> bool {
    match state {
        SignUpState::SignedUp | SignUpState::Attended | SignUpState::NoShow => true,
        SignUpState::Offered
        | SignUpState::Considering
        | SignUpState::WaitingList
        | SignUpState::Declined
        | SignUpState::Cancelled => false,
    }
}

/// The answers that count: of one person to one offer the newest. An answer to something that matched no offer counts for
/// itself. In the order they were given in.
pub fn current(sign_ups: &[SignUp]) -> Vec<&SignUp> {
    let is_newest = |one: &&SignUp| {
        let same = |other: &SignUp| {
            one.offer.is_some()
                && (other.offer, other.club, other.person, &other.who) == (one.offer, one.club, one.person, &one.who)
        };
        !sign_ups.iter().any(|other| other.id > one.id && same(other))
    };
    sign_ups.iter().filter(is_newest).collect()
}

/// The answer to an offer that counts of a person of the club, or of somebody by the name that was typed.
pub fn answer<'a>(
    record: &'a ClubRecord,
    offer: OfferId,
    person: Option<PersonId>,
    who: Option<&str>,
) -> Option<&'a SignUp> {
    let is_it = |one: &&SignUp| one.offer == Some(offer) && one.person == person && one.who.as_deref() == who;
    current(&record.sign_ups).into_iter().find(is_it)
}

/// What speaks against signing up a person of the club, or somebody else when `person` is `None`, to an offer. `more` are
/// signed up to it before this one in the same breath.
pub fn hurdles(
    record: &ClubRecord,
    offer: &Offer,
    person: Option<PersonId>,
    more: u32,
    today: NaiveDate,
) -> Vec<Hurdle> {
    let answers = current(&record.sign_ups);
    let ours = answers.iter().filter(|one| one.offer == Some(offer.id) && takes_place(one.state)).count();
    let ours = u32::try_from(ours).unwrap_or(u32::MAX).saturating_add(more);
    let places = record.places.iter().find(|places| places.offer == offer.id);
    // Without a count over all clubs, what this club has taken is all that is known.
    let taken = places.map_or(ours, |places| places.taken.saturating_add(more));
    let waits = person.is_some()
        && answers
            .iter()
            .any(|one| one.offer == Some(offer.id) && one.person == person && one.state == SignUpState::WaitingList);
    let mut found = Vec::new();
    match offer.left(taken) {
        Some(0) => found.push(Hurdle::Full),
        // Whoever waits already does not wait behind himself.
        Some(left) if !waits && places.is_some_and(|places| places.waiting >= left) => found.push(Hurdle::Queue),
        _ => {}
    }
    if offer.quota.is_some_and(|quota| ours >= quota) {
        found.push(Hurdle::Quota);
    }
    if offer.deadline_on.is_some_and(|day| day < today) {
        found.push(Hurdle::DeadlinePassed);
    }
    found.extend(misfit(record, offer, person, today));
    found
}

/// Where a sign-up lands for which these speak against it.
pub fn lands(hurdles: &[Hurdle]) -> SignUpState {
    if hurdles.iter().any(|hurdle| hurdle.makes_wait()) { SignUpState::WaitingList } else { SignUpState::SignedUp }
}

/// Why an offer is not meant for this club or person. What nobody knows speaks against nobody, LOK apart: a list has it
/// for every club that has it (K-23).
fn misfit(record: &ClubRecord, offer: &Offer, person: Option<PersonId>, today: NaiveDate) -> Option<Hurdle> {
    let person = person.and_then(|id| record.person(id));
    let is_lok_course = offer.kind == OfferKind::Lok5 && offer.audience == Audience::Everyone;
    match if is_lok_course { Audience::LokClub } else { offer.audience } {
        Audience::Everyone | Audience::Reps => None,
        Audience::LokClub => (!record.club.is_on_lok()).then_some(Hurdle::NotLok),
        Audience::Board => (record.club.has_board == Some(false)).then_some(Hurdle::NoBoard),
        Audience::NewReps => {
            let elected = person.and_then(|person| person.elected_on);
            elected.filter(|day| *day < today - TimeDelta::days(NEW_REP_DAYS)).map(|_| Hurdle::NotNew)
        }
        Audience::Leaders => {
            let role = person.map(|person| person.role).filter(|role| !matches!(role, Role::None | Role::Other));
            role.filter(|role| !matches!(role, Role::ClubLeader | Role::DeputyLeader)).map(|_| Hurdle::NotLeader)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::fixture::Scene;

    fn scene(seats: u32) -> (Scene, Offer) {
        let mut scene = Scene::new("2026-04-15");
        let offer = scene.offer(OfferKind::Course, "Grunnkurs", "2026-05-15");
        offer.seats = Some(seats);
        let offer = offer.clone();
        (scene, offer)
    }

    fn signed_up(scene: &mut Scene, offer: &Offer, who: &str, state: SignUpState) {
        let row = scene.sign_up(offer.kind, &offer.name, state, "2026-04-01");
        (row.offer, row.who) = (Some(offer.id), Some(who.into()));
    }

    fn found(scene: &Scene, offer: &Offer) -> Vec<Hurdle> {
        hurdles(&scene.record, offer, None, 0, "2026-04-15".parse().unwrap())
    }

    #[test]
    fn a_full_offer_is_full_and_what_was_cancelled_is_free() {
        let (mut scene, offer) = scene(1);
        assert_eq!(found(&scene, &offer), []);
        signed_up(&mut scene, &offer, "Kari", SignUpState::SignedUp);
        assert_eq!(found(&scene, &offer), [Hurdle::Full]);
        assert_eq!(lands(&[Hurdle::Full]), SignUpState::WaitingList);
        signed_up(&mut scene, &offer, "Kari", SignUpState::Cancelled);
        assert_eq!(found(&scene, &offer), [], "the newest answer is the one that counts");
        assert_eq!(current(&scene.record.sign_ups).len(), 1);
    }

    #[test]
    fn those_who_wait_come_before_a_new_one() {
        let (mut scene, offer) = scene(20);
        let places = |taken, waiting| Places { offer: offer.id, taken, waiting, next: None };
        scene.record.places = vec![places(19, 1)];
        assert_eq!(found(&scene, &offer), [Hurdle::Queue]);
        scene.record.places = vec![places(18, 1)];
        assert_eq!(found(&scene, &offer), []);
        assert_eq!(scene.record.places[0].left(&offer), Some(2));
    }

    #[test]
    fn one_club_has_its_quota_and_not_more() {
        let (mut scene, mut offer) = scene(20);
        offer.quota = Some(2);
        signed_up(&mut scene, &offer, "Kari", SignUpState::SignedUp);
        assert_eq!(found(&scene, &offer), []);
        signed_up(&mut scene, &offer, "Ola", SignUpState::SignedUp);
        assert_eq!(found(&scene, &offer), [Hurdle::Quota]);
        assert_eq!(lands(&found(&scene, &offer)), SignUpState::WaitingList);
    }

    #[test]
    fn a_deadline_that_has_passed_is_said_and_does_not_make_anybody_wait() {
        let (scene, mut offer) = scene(20);
        offer.deadline_on = "2026-04-14".parse().ok();
        assert_eq!(found(&scene, &offer), [Hurdle::DeadlinePassed]);
        assert_eq!(lands(&found(&scene, &offer)), SignUpState::SignedUp);
        offer.deadline_on = "2026-04-15".parse().ok();
        assert_eq!(found(&scene, &offer), []);
    }

    #[test]
    fn whom_it_is_not_for_is_said() {
        let (mut scene, mut offer) = scene(20);
        offer.audience = Audience::LokClub;
        assert_eq!(found(&scene, &offer), [Hurdle::NotLok]);
        scene.record.club.agreement = Some("LOK".into());
        assert_eq!(found(&scene, &offer), []);
        offer.audience = Audience::Board;
        scene.record.club.has_board = None;
        assert_eq!(found(&scene, &offer), [], "nobody knows whether there is a board");
        scene.record.club.has_board = Some(false);
        assert_eq!(found(&scene, &offer), [Hurdle::NoBoard]);
        let lok5 = Offer { kind: OfferKind::Lok5, audience: Audience::Everyone, ..offer };
        scene.record.club.agreement = None;
        assert_eq!(found(&scene, &lok5), [Hurdle::NotLok], "a LOK § 5 course is for clubs on LOK whatever it says");
    }
}
