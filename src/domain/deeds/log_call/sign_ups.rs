//! The sign-ups of a call: from the lines of its note with `+`, and from the sheet. Where each lands is `offer::lands`;
//! who may take a place that becomes free is `deeds::sign_up`.

use chrono::NaiveDate;

use super::super::sign_up::ask_next;
use super::super::typed;
use super::Ending;
use crate::domain::call::Call;
use crate::domain::collate;
use crate::domain::env::Env;
use crate::domain::ids::{OfferId, PersonId};
use crate::domain::note::{self, Capture};
use crate::domain::offer::{Hurdle, Offer, OfferKind, SignUp, SignUpState, answer, hurdles, lands, takes_place};
use crate::domain::op::{Change, Edit};
use crate::domain::policy::Policy;
use crate::domain::record::ClubRecord;

/// Who answers, as typed: somebody the club knows, or a name; and in whose place.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Named {
    /// One of the club's people.
    pub person: Option<PersonId>,
    /// The name, when it is nobody the club knows.
    pub who: Option<String>,
    /// Who cannot come.
    pub instead_of: Option<PersonId>,
}

/// The people meant by «Kari og Ola», «Ola i stedet for Kari», or by nothing: then whoever is on the phone.
pub fn named(record: &ClubRecord, who: &str, on_the_phone: Option<PersonId>) -> Vec<Named> {
    let names = note::split_names(who);
    if names.is_empty() {
        return vec![Named { person: on_the_phone, ..Named::default() }];
    }
    let known = |name: &str| note::match_person(name, &record.people).map(|person| person.id);
    let one = |name: &&str| {
        let (comes, away) = note::stand_in(name);
        let instead_of = away.and_then(|away| known(&away));
        // Words that name nobody stay as they were typed.
        let comes = if instead_of.is_some() { comes } else { (*name).trim().to_owned() };
        let person = known(&comes);
        Named { person, who: Some(comes).filter(|comes| person.is_none() && !comes.is_empty()), instead_of }
    };
    names.iter().map(one).collect()
}

/// Where the sign-up of one person lands, and what speaks against it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Landing {
    /// Who.
    pub named: Named,
    /// Signed up, or on the waiting list.
    pub state: SignUpState,
    /// What speaks against it.
    pub hurdles: Vec<Hurdle>,
}

/// Where the sign-ups of the people meant by `who` land, told before anything is written. `more` were signed up to the offer
/// in the same call before them.
pub fn landings(
    record: &ClubRecord,
    offer: &Offer,
    who: &str,
    on_the_phone: Option<PersonId>,
    more: u32,
    today: NaiveDate,
) -> Vec<Landing> {
    let mut taken = more;
    let mut land = |named: Named| {
        if holds(record, offer, &named) || gives_way(record, offer, &named).is_some() {
            return Landing { named, state: SignUpState::SignedUp, hurdles: Vec::new() };
        }
        let found = hurdles(record, offer, named.person, taken, today);
        let state = lands(&found);
        taken = taken.saturating_add(u32::from(takes_place(state)));
        Landing { named, state, hurdles: found }
    };
    named(record, who, on_the_phone).into_iter().map(&mut land).collect()
}

/// Where each captured sign-up of a note lands that means an offer, in order: the line and the landings of its people.
pub fn captured_landings<'a>(
    record: &'a ClubRecord,
    captured: &[note::Captured],
    on_the_phone: Option<PersonId>,
    today: NaiveDate,
) -> Vec<(usize, &'a Offer, Vec<Landing>)> {
    let mut found: Vec<(usize, &Offer, Vec<Landing>)> = Vec::new();
    for line in captured {
        let Capture::SignUp { what } = &line.capture else { continue };
        let (Some(offer), who) = note::match_offer(what, &record.offers) else { continue };
        let before = found.iter().filter(|(_, other, _)| other.id == offer.id).flat_map(|(.., landings)| landings);
        let is_new = |landing: &&Landing| {
            let is_held = holds(record, offer, &landing.named) || gives_way(record, offer, &landing.named).is_some();
            takes_place(landing.state) && !is_held
        };
        let more = before.filter(is_new).count();
        let more = u32::try_from(more).unwrap_or(u32::MAX);
        found.push((line.line, offer, landings(record, offer, &who, on_the_phone, more, today)));
    }
    found
}

/// An answer to one offer of one person, before it is known where it lands.
struct Asked<'a> {
    offer: Option<&'a Offer>,
    title: String,
    kind: OfferKind,
    named: Named,
    state: SignUpState,
}

/// The rows of the call, and the task to ask whoever waits for a place that became free. The sheet wins where both are about
/// the same offer and person.
pub(super) fn sign_ups(
    env: &mut Env,
    policy: &Policy,
    record: &ClubRecord,
    call: &Call,
    captured: &[note::Captured],
    ending: &Ending,
) -> Vec<Change> {
    let mut asked: Vec<Asked<'_>> = Vec::new();
    for line in captured {
        let Capture::SignUp { what } = &line.capture else { continue };
        let (offer, who) = note::match_offer(what, &record.offers);
        let title = offer.map_or_else(|| what.clone(), |offer| offer.name.clone());
        let kind = offer.map_or(OfferKind::Other, |offer| offer.kind);
        let who = if offer.is_some() { who } else { String::new() };
        let all = named(record, &who, call.person).into_iter();
        asked.extend(all.map(|named| Asked { offer, title: title.clone(), kind, named, state: SignUpState::SignedUp }));
    }
    for (index, state, who) in &ending.answers {
        let Some(offer) = record.offers.get(*index) else { continue };
        for named in named(record, who, call.person) {
            let is_same = |old: &Asked<'_>| {
                old.offer.map(|old| old.id) == Some(offer.id)
                    && (old.named.person, &old.named.who) == (named.person, &named.who)
            };
            asked.retain(|old| !is_same(old));
            let (title, kind) = (offer.name.clone(), offer.kind);
            asked.push(Asked { offer: Some(offer), title, kind, named, state: *state });
        }
    }
    for (title, kind, state, who) in &ending.unlisted {
        // The line of the note says the same without knowing the kind.
        let is_line =
            |old: &Asked<'_>| old.offer.is_none() && old.kind == OfferKind::Other && begins_so(&old.title, title);
        asked.retain(|old| !is_line(old));
        let all = named(record, who, call.person).into_iter();
        asked.extend(all.map(|named| Asked { offer: None, title: title.clone(), kind: *kind, named, state: *state }));
    }
    let mut rows: Vec<SignUp> = Vec::new();
    let mut new: Vec<OfferId> = Vec::new();
    let mut changes = Vec::new();
    for one in asked {
        let state = landed(record, &one, &new, env);
        let gives_way = one.offer.filter(|_| takes_place(state)).and_then(|offer| gives_way(record, offer, &one.named));
        if let Some(person) = gives_way {
            let named = Named { person: Some(person), ..Named::default() };
            let away = Asked { title: one.title.clone(), named, state: SignUpState::Cancelled, ..one };
            rows.push(row(env, call, away, SignUpState::Cancelled));
        } else if let Some(offer) = one.offer.filter(|offer| takes_place(state) && !holds(record, offer, &one.named)) {
            new.push(offer.id);
        }
        let freed = one.offer.filter(|offer| !takes_place(state) && holds(record, offer, &one.named));
        rows.push(row(env, call, one, state));
        changes.extend(freed.and_then(|offer| ask_next(env, policy, record, offer)));
    }
    rows.into_iter().map(Edit::added).chain(changes).collect()
}

/// Whether the words of a line begin with what something is called.
fn begins_so(line: &str, title: &str) -> bool {
    collate::fold(line).starts_with(&collate::fold(title))
}

/// Whether somebody has one of the places already.
fn holds(record: &ClubRecord, offer: &Offer, named: &Named) -> bool {
    answer(record, offer.id, named.person, named.who.as_deref()).is_some_and(|one| takes_place(one.state))
}

/// The one of the club's people whose place somebody else takes in their stead.
fn gives_way(record: &ClubRecord, offer: &Offer, named: &Named) -> Option<PersonId> {
    let has_place =
        |who: &PersonId| answer(record, offer.id, Some(*who), None).is_some_and(|one| takes_place(one.state));
    named.instead_of.filter(has_place)
}

/// The state a row gets. A place somebody has already is not asked for again. `new` are the offers of the places that the call
/// has taken so far; those that were held before are counted among the taken.
fn landed(record: &ClubRecord, one: &Asked<'_>, new: &[OfferId], env: &Env) -> SignUpState {
    let Some(offer) = one.offer.filter(|_| one.state == SignUpState::SignedUp) else { return one.state };
    if holds(record, offer, &one.named) || gives_way(record, offer, &one.named).is_some() {
        return one.state;
    }
    let before = new.iter().filter(|taken| **taken == offer.id).count();
    let before = u32::try_from(before).unwrap_or(u32::MAX);
    lands(&hurdles(record, offer, one.named.person, before, env.today()))
}

fn row(env: &mut Env, call: &Call, one: Asked<'_>, state: SignUpState) -> SignUp {
    SignUp {
        id: env.id(),
        offer: one.offer.map(|offer| offer.id),
        title: typed::of_note(&one.title),
        kind: one.kind,
        club: call.club,
        person: one.named.person,
        who: one.named.who.as_deref().map(typed::of_note),
        call: Some(call.id),
        state,
        created_at: env.now,
        instead_of: one.named.instead_of,
        changed_at: None,
    }
}
