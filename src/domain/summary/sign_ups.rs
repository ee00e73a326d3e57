//! Answers to offers given in the calls of a sitting. What can be signed up for is in `offer`.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::figure::{Base, Behind, Figure};
use crate::domain::call::Call;
use crate::domain::ids::{CallId, OfferId, SignUpId};
use crate::domain::offer::{OfferKind, SignUp, SignUpState, takes_place};

/// Answers to offers. A no is an answer too.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct SignUps {
    /// All answers, whatever they were.
    pub answers: Figure,
    /// Of the answers, those that took a place: `signed_up`, and what such a place has become since (`attended`,
    /// `no_show`). Neither a waiting list nor somebody who has cancelled is one.
    pub signed_up: Figure,
    /// One row per offer and state, by kind of offer. Rows add up to the answers.
    pub rows: Vec<SignUpRow>,
}

/// How many gave one answer to one offer.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct SignUpRow {
    /// The offer; `null` when the words of the note matched none, and then the title tells rows apart.
    pub offer: Option<OfferId>,
    /// What it was called, without blanks around; of several titles of one offer, the one that sorts first.
    pub title: String,
    /// Its kind.
    pub kind: OfferKind,
    /// The answer, as it stands now.
    pub state: SignUpState,
    /// How many, of the answers.
    #[serde(flatten)]
    pub figure: Figure,
}

/// What tells one row from another: kind, offer, folded title where there is no offer, state.
type Key = (OfferKind, Option<OfferId>, String, SignUpState);

/// The sign-ups that were made in the calls, rows by kind, then offer, then title, then state.
pub(super) fn sign_ups(calls: &[&Call], sign_ups: &[SignUp]) -> SignUps {
    let ids: BTreeSet<CallId> = calls.iter().map(|call| call.id).collect();
    let mut made: Vec<&SignUp> =
        sign_ups.iter().filter(|sign_up| sign_up.call.is_some_and(|call| ids.contains(&call))).collect();
    made.sort_by_key(|sign_up| (sign_up.created_at, sign_up.id));
    let mut groups: BTreeMap<Key, Vec<&SignUp>> = BTreeMap::new();
    for sign_up in &made {
        groups.entry(key(sign_up)).or_default().push(sign_up);
    }
    let all = made.len();
    let rows = groups
        .into_iter()
        .map(|((kind, offer, _, state), group)| SignUpRow {
            offer,
            title: group.iter().map(|sign_up| sign_up.title.trim()).min().unwrap_or_default().to_owned(),
            kind,
            state,
            figure: figure(&group, |_| true).of(all, Base::Answers),
        })
        .collect();
    SignUps {
        answers: figure(&made, |_| true),
        signed_up: figure(&made, |sign_up| takes_place(sign_up.state)).of(all, Base::Answers),
        rows,
    }
}

fn key(sign_up: &SignUp) -> Key {
    let title = if sign_up.offer.is_some() { String::new() } else { sign_up.title.trim().to_lowercase() };
    (sign_up.kind, sign_up.offer, title, sign_up.state)
}

fn figure(sign_ups: &[&SignUp], keep: impl Fn(&SignUp) -> bool) -> Figure {
    let ids: Vec<SignUpId> = sign_ups.iter().filter(|sign_up| keep(sign_up)).map(|sign_up| sign_up.id).collect();
    Figure::new(Behind::SignUps(ids))
}
