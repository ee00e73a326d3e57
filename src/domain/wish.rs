//! Wishes for what a conference, a course or a gathering should be about, as they stand in the notes of calls (K-18).
//! How a line is read as one is in `note`. There is no row of a wish: whoever changes the note changes it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::call::Call;
use super::env::{day_of, local};
use super::ids::{CallId, ClubId, OfferId, RoundId};
use super::note::{self, Capture};
use super::offer::{Offer, OfferKind};

/// A wish, and where it was heard.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Wish {
    /// The call.
    pub call: CallId,
    /// The club that wishes.
    pub club: ClubId,
    /// The round of the call.
    pub round: Option<RoundId>,
    /// The day of the call.
    pub on: NaiveDate,
    /// What it is for, as typed; may be empty.
    pub about: String,
    /// What is wished for.
    pub text: String,
}

impl Wish {
    /// The offer it is for: the one it names; where it names none, the only conference or gathering there is in its round.
    pub fn offer(&self, offers: &[Offer]) -> Option<OfferId> {
        let of_round: Vec<Offer> =
            offers.iter().filter(|offer| offer.round.is_none() || offer.round == self.round).cloned().collect();
        if !self.about.is_empty() {
            return note::match_offer(&self.about, &of_round).0.map(|offer| offer.id);
        }
        let meets = |offer: &&Offer| {
            matches!(offer.kind, OfferKind::Conference | OfferKind::Gathering) && offer.cancelled_at.is_none()
        };
        let mut found = of_round.iter().filter(meets);
        found.next().filter(|_| found.next().is_none()).map(|offer| offer.id)
    }
}

/// The wishes in the notes of calls, in the order of the calls and of their lines.
pub fn wishes<'a>(calls: impl IntoIterator<Item = &'a Call>) -> Vec<Wish> {
    let mut found = Vec::new();
    for call in calls.into_iter().filter(|call| call.note.contains('#')) {
        for line in note::read(&call.note, local(call.ended_at)) {
            let Capture::Wish { about, text } = line.capture else { continue };
            let (on, round) = (day_of(call.started_at), call.round);
            found.push(Wish { call: call.id, club: call.club, round, on, about, text });
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::call::Outcome;
    use crate::domain::facts::fixture::Scene;

    #[test]
    fn a_wish_goes_to_the_offer_it_names_or_to_the_only_conference() {
        let mut scene = Scene::new("2026-04-15");
        let conference = scene.offer(OfferKind::Conference, "Klubblederkonferanse", "2026-06-01").id;
        let course = scene.offer(OfferKind::Course, "Grunnkurs 1", "2026-05-01").id;
        let call = scene.call("2026-04-01", Outcome::Talked);
        call.note = "# ønske: pensjon\n#ønske grunnkurs: mer om #lønn\n# Ønske svømming: basseng\n# ønske:".into();
        let heard = wishes(&scene.record.calls);
        let offers = &scene.record.offers;
        let told: Vec<_> = heard.iter().map(|wish| (wish.offer(offers), wish.text.as_str())).collect();
        assert_eq!(told, [(Some(conference), "pensjon"), (Some(course), "mer om #lønn"), (None, "basseng")]);
        scene.offer(OfferKind::Gathering, "Nettverkskveld", "2026-05-20");
        assert_eq!(heard[0].offer(&scene.record.offers), None, "of two nobody knows which");
    }
}
