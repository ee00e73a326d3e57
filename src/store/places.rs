//! Offers, and how many places of them are taken over all clubs. What a full offer means is `domain::offer`'s.

use rusqlite::params;

use super::Store;
use super::error::Result;
use super::rows::select;
use crate::domain::call::Call;
use crate::domain::ids::OfferId;
use crate::domain::offer::{Offer, Places, SignUp, Takers};

/// Of the answers of one person to one offer the newest counts: there is none after this one.
const NEWEST: &str = "NOT EXISTS (SELECT 1 FROM sign_up n WHERE n.club = sign_up.club AND n.id > sign_up.id
    AND n.offer = sign_up.offer AND n.person IS sign_up.person AND n.who IS sign_up.who)";

/// Nobody has a task to ask this one already (`deeds::sign_up`). Whoever the club does not know is told by the words of the task,
/// and so is the offer of a task that was made before tasks knew theirs.
const NOT_ASKED: &str =
    "NOT EXISTS (SELECT 1 FROM follow_up f WHERE (f.offer = sign_up.offer OR f.offer IS NULL) AND f.club = sign_up.club
    AND f.kind = 'offer_place' AND f.done_at IS NULL AND f.dropped_at IS NULL AND f.person IS sign_up.person
    AND f.text = sign_up.title || coalesce(' – ' || sign_up.who, ''))";

/// The open tasks to tell that an offer is called off; one that was made before tasks knew their offer begins with its name.
const TO_TELL: &str =
    "WHERE (offer = ?1 OR offer IS NULL AND (text = ?2 OR substr(text, 1, length(?2) + 3) = ?2 || ' – '))
    AND kind = 'offer_called_off' AND done_at IS NULL AND dropped_at IS NULL ORDER BY id";

/// The order of a waiting list.
const IN_LINE: &str = "coalesce(changed_at, created_at), id";

impl Store {
    /// All offers, the soonest first, those without a day last.
    ///
    /// # Errors
    /// What the database says.
    pub fn offers(&self) -> Result<Vec<Offer>> {
        Ok(select(&self.db, "ORDER BY starts_on IS NULL, starts_on, id", [])?)
    }

    /// How many places of these offers are taken.
    ///
    /// # Errors
    /// What the database says.
    pub fn places(&self, offers: &[Offer]) -> Result<Vec<Places>> {
        offers.iter().map(|offer| self.places_of(offer.id)).collect()
    }

    fn places_of(&self, offer: OfferId) -> Result<Places> {
        let id = &offer.0.as_bytes()[..];
        let count = |states: &str| -> Result<u32> {
            let sql = format!("SELECT count(*) FROM sign_up WHERE offer = ? AND state IN ({states}) AND {NEWEST}");
            Ok(self.db.prepare_cached(&sql)?.query_row([id], |row| row.get(0))?)
        };
        let taken = count("'signed_up', 'attended', 'no_show'")?;
        let waiting = count("'waiting_list'")?;
        let next = match waiting {
            0 => None,
            _ => {
                let wanted = format!(
                    "WHERE offer = ? AND state = 'waiting_list' AND {NEWEST} AND {NOT_ASKED} ORDER BY {IN_LINE} LIMIT 1"
                );
                select(&self.db, &wanted, [id])?.pop()
            }
        };
        Ok(Places { offer, taken, waiting, next })
    }

    /// Those who are on the waiting list of an offer, the first in line first.
    ///
    /// # Errors
    /// What the database says.
    pub fn waiting_list(&self, offer: OfferId) -> Result<Vec<SignUp>> {
        let wanted = format!("WHERE offer = ? AND state = 'waiting_list' AND {NEWEST} ORDER BY {IN_LINE}");
        Ok(select(&self.db, &wanted, params![&offer.0.as_bytes()[..]])?)
    }

    /// Those whom a change of an offer is about.
    ///
    /// # Errors
    /// What the database says.
    pub fn takers(&self, offer: &Offer) -> Result<Takers> {
        let id = &offer.id.0.as_bytes()[..];
        let of = |condition: &str| -> Result<Vec<SignUp>> {
            let wanted = format!("WHERE offer = ? AND {condition} AND {NEWEST} ORDER BY {IN_LINE}");
            Ok(select(&self.db, &wanted, [id])?)
        };
        Ok(Takers {
            taken: self.places_of(offer.id)?.taken,
            signed_up: of("state = 'signed_up'")?,
            waiting: of(&format!("state = 'waiting_list' AND {NOT_ASKED}"))?,
            to_tell: select(&self.db, TO_TELL, params![id, offer.name])?,
        })
    }

    /// How places are counted, for holding the plan to the index.
    #[cfg(test)]
    pub(super) fn plan_of_places(&self) -> Result<String> {
        let sql = format!(
            "EXPLAIN QUERY PLAN SELECT count(*) FROM sign_up WHERE offer = ? AND state IN ('a', 'b') AND {NEWEST}"
        );
        let mut statement = self.db.prepare(&sql)?;
        let rows = statement.query_map([&[0u8; 16][..]], |row| row.get::<_, String>(3))?;
        Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.join("\n"))
    }

    /// The calls whose notes may hold a wish: those with a `#` in them, oldest first.
    ///
    /// # Errors
    /// What the database says.
    pub fn calls_with_signs(&self) -> Result<Vec<Call>> {
        Ok(select(&self.db, "WHERE instr(note, '#') > 0 ORDER BY started_at, id", [])?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets;
    use crate::domain::deeds::offer::{OfferForm, cancel_offer, edit_offer};
    use crate::domain::deeds::sign_up::set_sign_up;
    use crate::domain::draft::DraftChange;
    use crate::domain::env::{Env, instant};
    use crate::domain::offer::{OfferKind, SignUpState};
    use crate::domain::op::{Change, Deed, Edit, Op};
    use crate::domain::record::ClubRecord;
    use crate::store::Place;

    struct Two {
        store: Store,
        env: Env,
    }

    impl Two {
        fn commit(&mut self, op: &Op) {
            let (policy, book) = (assets::policy().unwrap(), assets::book().unwrap());
            self.store.commit(op, &DraftChange::Keep, policy, book, self.env.now).unwrap();
        }

        /// Two offers of one name, each with somebody of the same club signed up and somebody waiting.
        fn offers() -> (Two, [Offer; 2]) {
            let mut env = Env::new(instant("2026-04-15T12:00:00".parse().unwrap()), 3);
            let club = crate::domain::club::Club::named(env.id(), "Aure");
            let mut changes = vec![Edit::added(club.clone())];
            let offers =
                [(); 2].map(|()| Offer { seats: Some(1), ..Offer::named(env.id(), OfferKind::Gathering, "Kveld") });
            for offer in &offers {
                changes.push(Edit::added(offer.clone()));
                for (who, state) in [("Kari", SignUpState::SignedUp), ("Ola", SignUpState::WaitingList)] {
                    changes.push(Edit::added(SignUp {
                        id: env.id(),
                        offer: Some(offer.id),
                        title: offer.name.clone(),
                        kind: offer.kind,
                        club: club.id,
                        person: None,
                        who: Some(who.into()),
                        call: None,
                        state,
                        created_at: env.now,
                        instead_of: None,
                        changed_at: None,
                    }));
                }
            }
            let op = Op::new(&mut env, Deed::AddClub, None, changes);
            let mut two = Two { store: Store::open(&Place::Memory).unwrap(), env };
            two.commit(&op);
            (two, offers)
        }

        fn record(&self) -> ClubRecord {
            let club = self.store.everything().unwrap().clubs.remove(0).id;
            let mut record = self.store.record(club).unwrap().unwrap();
            record.places = self.store.places(&self.store.offers().unwrap()).unwrap();
            record
        }

        fn open(&self) -> Vec<String> {
            self.store.open_follow_ups().unwrap().into_iter().map(|task| task.text).collect()
        }
    }

    #[test]
    fn of_two_offers_of_one_name_that_are_called_off_each_has_its_own_clubs_to_tell_also_when_it_is_renamed() {
        let (mut two, [mut one, other]) = Two::offers();
        let policy = assets::policy().unwrap();
        for offer in [&one, &other] {
            let takers = two.store.takers(offer).unwrap();
            let op = cancel_offer(&mut two.env, policy, offer, &takers);
            two.commit(&op);
        }
        assert_eq!(two.open().len(), 2);
        let offers = two.store.offers().unwrap();
        one = offers.into_iter().find(|offer| offer.id == one.id).unwrap();
        let form = OfferForm { name: "Helg".into(), ..OfferForm::of(&one) };
        let takers = two.store.takers(&one).unwrap();
        let op = edit_offer(&mut two.env, policy, &one, &form, &takers).unwrap();
        two.commit(&op);
        // Held after all, by its new name: nobody is to be told of this one any more, and of the other they are.
        one = Offer { name: "Helg".into(), ..one };
        let takers = two.store.takers(&one).unwrap();
        assert_eq!(takers.to_tell.len(), 1);
        let op = cancel_offer(&mut two.env, policy, &one, &takers);
        two.commit(&op);
        let left: Vec<_> = two.store.open_follow_ups().unwrap().into_iter().map(|task| task.offer).collect();
        assert_eq!(left, [Some(other.id)]);
    }

    #[test]
    fn who_waits_for_two_offers_of_one_name_is_asked_of_both() {
        let (mut two, offers) = Two::offers();
        let policy = assets::policy().unwrap();
        for offer in &offers {
            let record = two.record();
            let is_kari = |one: &&SignUp| one.offer == Some(offer.id) && one.who.as_deref() == Some("Kari");
            let kari = record.sign_ups.iter().find(is_kari).unwrap().clone();
            let state = SignUpState::Cancelled;
            let op = set_sign_up(&mut two.env, policy, &record, Some(offer), &kari, state, None).unwrap();
            assert!(matches!(op.changes[..], [Change::SignUp(_), Change::FollowUp(_)]));
            two.commit(&op);
        }
        assert_eq!(two.open(), ["Kveld – Ola", "Kveld – Ola"]);
    }
}
