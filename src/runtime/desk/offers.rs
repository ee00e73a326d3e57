//! Offers at the desk: the form with the rounds it may be offered in, and who is signed up or waits when one is changed or called
//! off. The deeds are `domain`'s.

use super::Desk;
use crate::app::msg::Msg;
use crate::app::notice::Way;
use crate::app::offer::OfferEditor;
use crate::domain::deeds::offer;
use crate::domain::draft::DraftChange;
use crate::domain::offer::Offer;

impl Desk {
    /// The form of an offer, or of a new one: that one is offered in the round that is worked with.
    pub(super) fn offer_form(&self, before: Option<Offer>) -> Msg {
        match self.store.rounds() {
            Ok(rounds) => {
                let round = self.model.round.as_ref().map(|round| round.id);
                Msg::OfferFormRead(Box::new(OfferEditor::new(before, round, &rounds)))
            }
            Err(error) => Msg::Failed(self.store_words(&error)),
        }
    }

    /// Puts the offer of a form in, or changes the one it was opened for.
    pub(super) fn save_offer(&mut self, editor: &OfferEditor) -> Msg {
        let form = editor.form();
        let deed = match &editor.before {
            None => offer::add_offer(&mut self.env, &form),
            Some(before) => match self.store.takers(before) {
                Ok(takers) => offer::edit_offer(&mut self.env, self.policy, before, &form, &takers),
                Err(error) => return Msg::Failed(self.store_words(&error)),
            },
        };
        match deed {
            Ok(op) => {
                self.model.dialogs.pop();
                self.commit(op, &DraftChange::Keep, Way::Done)
            }
            Err(refusal) => Msg::OfferRefused(refusal),
        }
    }

    /// Calls an offer off, or takes that back.
    pub(super) fn cancel_offer(&mut self, offer: &Offer) -> Msg {
        match self.store.takers(offer) {
            Ok(takers) => {
                let op = offer::cancel_offer(&mut self.env, self.policy, offer, &takers);
                self.commit(op, &DraftChange::Keep, Way::Done)
            }
            Err(error) => Msg::Failed(self.store_words(&error)),
        }
    }
}
