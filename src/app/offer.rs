//! The dialogs of offers: the list of all of them, the form of one, and the sign-ups of a club. What they write is
//! `domain::deeds`' business, how they look `ui::dialog`'s.

use crossterm::event::KeyEvent;

use super::field::Field;
use super::form::{self, Choice, turned};
use crate::domain::deeds::Refusal;
use crate::domain::deeds::offer::OfferForm;
use crate::domain::ids::{OfferId, RoundId};
use crate::domain::offer::{Audience, Funding, Offer, OfferKind, Places, SignUp, SignUpState, current};
use crate::domain::record::ClubRecord;
use crate::domain::round::Round;

/// All offers.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct OfferList {
    /// The offers with their places; `None` until they are read.
    pub offers: Option<Vec<(Offer, Places)>>,
    /// The chosen row.
    pub chosen: usize,
    /// The chosen offer while the rows are read again: what is called off moves down, and must not leave the next one under the key.
    keeps: Option<OfferId>,
}

impl OfferList {
    /// The rows are to be read again.
    pub fn read_again(&mut self) {
        self.keeps = self.offer().map(|offer| offer.id).or(self.keeps);
        self.offers = None;
    }

    /// Takes over what was read: those of the round first, then the others, each soonest first.
    pub fn take(&mut self, mut offers: Vec<(Offer, Places)>, round: Option<RoundId>) {
        offers.sort_by_key(|(offer, _)| !is_here(offer, round));
        let kept = self.keeps.take().and_then(|kept| offers.iter().position(|(offer, _)| offer.id == kept));
        self.chosen = kept.unwrap_or(self.chosen).min(offers.len().saturating_sub(1));
        self.offers = Some(offers);
    }

    /// The chosen offer.
    pub fn offer(&self) -> Option<&Offer> {
        self.offers.as_ref()?.get(self.chosen).map(|(offer, _)| offer)
    }

    /// Moves the choice.
    pub fn step(&mut self, rows: isize) {
        let last = self.offers.as_ref().map_or(0, Vec::len).saturating_sub(1);
        self.chosen = self.chosen.saturating_add_signed(rows).min(last);
    }
}

/// Whether an offer stands on the sheet of the round.
pub fn is_here(offer: &Offer, round: Option<RoundId>) -> bool {
    (offer.round.is_none() || offer.round == round) && offer.cancelled_at.is_none()
}

/// A row of the form.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Row {
    /// Its name.
    Name,
    /// Its kind.
    Kind,
    /// First day.
    Starts,
    /// Last day.
    Ends,
    /// Last day to sign up.
    Deadline,
    /// Where.
    Place,
    /// Number of places.
    Seats,
    /// Places for one club.
    Quota,
    /// Whom it is for.
    Audience,
    /// Who pays.
    Funding,
    /// Who arranges it.
    Organiser,
    /// Who speaks.
    Speakers,
    /// Whether ready-made material exists.
    Material,
    /// The round it is offered in.
    Round,
}

impl Row {
    /// All rows, in their order.
    pub const ALL: [Row; 14] = [
        Row::Name,
        Row::Kind,
        Row::Starts,
        Row::Ends,
        Row::Deadline,
        Row::Place,
        Row::Seats,
        Row::Quota,
        Row::Audience,
        Row::Funding,
        Row::Organiser,
        Row::Speakers,
        Row::Material,
        Row::Round,
    ];

    /// Whether it is chosen with the arrows and not written.
    pub fn is_choice(self) -> bool {
        matches!(self, Row::Kind | Row::Audience | Row::Funding | Row::Material | Row::Round)
    }
}

/// The form of an offer.
#[derive(Clone, PartialEq, Debug)]
pub struct OfferEditor {
    /// The offer that is changed; `None` for a new one.
    pub before: Option<Offer>,
    /// What is chosen; what is typed stands in `fields`.
    pub chosen: OfferForm,
    /// The rounds it may belong to, with their names: those that are open, and the one it is in.
    pub rounds: Vec<(RoundId, String)>,
    /// What is typed, one for each row; those of choices stay empty.
    pub fields: [Field; Row::ALL.len()],
    /// The row that is written in.
    pub at: usize,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
}

impl OfferEditor {
    /// The form of an offer, or of a new one, which is offered in `round` unless another is chosen.
    pub fn new(before: Option<Offer>, round: Option<RoundId>, rounds: &[Round]) -> Self {
        let new = OfferForm { round, ..OfferForm::default() };
        let form = before.as_ref().map_or(new, OfferForm::of);
        let may = |one: &&Round| one.is_open() || Some(one.id) == form.round;
        let rounds = rounds.iter().filter(may).map(|one| (one.id, one.name.clone())).collect();
        let fields = Row::ALL.map(|row| {
            Field::new(match row {
                Row::Name => &form.name,
                Row::Starts => &form.starts,
                Row::Ends => &form.ends,
                Row::Deadline => &form.deadline,
                Row::Place => &form.place,
                Row::Seats => &form.seats,
                Row::Quota => &form.quota,
                Row::Organiser => &form.organiser,
                Row::Speakers => &form.speakers,
                Row::Kind | Row::Audience | Row::Funding | Row::Material | Row::Round => "",
            })
        });
        OfferEditor { before, chosen: form, rounds, fields, at: 0, refusal: None }
    }

    /// What the form holds.
    pub fn form(&self) -> OfferForm {
        let mut form = self.chosen.clone();
        for (row, field) in Row::ALL.into_iter().zip(&self.fields) {
            let text = field.text().to_owned();
            match row {
                Row::Name => form.name = text,
                Row::Starts => form.starts = text,
                Row::Ends => form.ends = text,
                Row::Deadline => form.deadline = text,
                Row::Place => form.place = text,
                Row::Seats => form.seats = text,
                Row::Quota => form.quota = text,
                Row::Organiser => form.organiser = text,
                Row::Speakers => form.speakers = text,
                Row::Kind | Row::Audience | Row::Funding | Row::Material | Row::Round => {}
            }
        }
        form
    }

    /// The row that is written in.
    pub fn row(&self) -> Row {
        Row::ALL.get(self.at).copied().unwrap_or(Row::Name)
    }

    /// Takes a key.
    pub fn key(&mut self, key: KeyEvent) -> Choice {
        self.refusal = None;
        let is_choice = self.row().is_choice();
        let choice = form::key(&mut self.at, &mut self.fields, is_choice, key);
        if let Choice::Turn(by) = choice {
            self.turn(by);
        }
        choice
    }

    /// Pastes into the row.
    pub fn paste(&mut self, text: &str) {
        let is_choice = self.row().is_choice();
        form::paste(self.at, &mut self.fields, is_choice, text);
    }

    fn turn(&mut self, by: isize) {
        let row = self.row();
        let form = &mut self.chosen;
        match row {
            Row::Kind => form.kind = turned(OfferKind::ALL, &form.kind, by),
            Row::Audience => form.audience = turned(Audience::ALL, &form.audience, by),
            Row::Funding => {
                let all: Vec<Option<Funding>> =
                    std::iter::once(None).chain(Funding::ALL.iter().copied().map(Some)).collect();
                form.funding = turned(&all, &form.funding, by);
            }
            Row::Material => form.has_material = !form.has_material,
            Row::Round => {
                let all: Vec<Option<RoundId>> =
                    std::iter::once(None).chain(self.rounds.iter().map(|(round, _)| Some(*round))).collect();
                form.round = turned(&all, &form.round, by);
            }
            _ => {}
        }
    }

    /// What the chosen round is called; `None` for every round.
    pub fn round(&self) -> Option<&str> {
        self.rounds.iter().find(|(round, _)| Some(*round) == self.chosen.round).map(|(_, name)| name.as_str())
    }
}

/// The sign-ups of a club that count, newest first.
pub fn sign_ups(record: &ClubRecord) -> Vec<&SignUp> {
    let mut rows = current(&record.sign_ups);
    rows.sort_by_key(|one| std::cmp::Reverse(one.id));
    rows
}

/// The state a digit of the list of sign-ups gives.
pub fn state_of(key: KeyEvent) -> Option<SignUpState> {
    SignUpState::ALL.get(form::place(key)?).copied()
}

#[cfg(test)]
mod tests {
    use crossterm::event::KeyCode;

    use super::*;
    use crate::domain::env::{At, Env};

    fn press(editor: &mut OfferEditor, code: KeyCode) -> Choice {
        editor.key(KeyEvent::from(code))
    }

    #[test]
    fn choices_turn_round_and_text_is_text() {
        let mut editor = OfferEditor::new(None, None, &[]);
        for letter in "Kveld".chars() {
            press(&mut editor, KeyCode::Char(letter));
        }
        press(&mut editor, KeyCode::Tab);
        press(&mut editor, KeyCode::Left);
        assert_eq!((editor.form().name.as_str(), editor.form().kind), ("Kveld", OfferKind::Vlaring));
        press(&mut editor, KeyCode::Left);
        assert_eq!(editor.form().kind, OfferKind::Other, "round the corner");
        editor.at = Row::ALL.iter().position(|row| *row == Row::Funding).unwrap();
        press(&mut editor, KeyCode::Right);
        assert_eq!(editor.form().funding, Some(Funding::Ou));
        press(&mut editor, KeyCode::Left);
        assert_eq!(editor.form().funding, None);
        assert_eq!(press(&mut editor, KeyCode::Enter), Choice::Save);
    }

    #[test]
    fn the_form_of_an_offer_holds_what_the_offer_holds() {
        let mut env = Env::new(At::UNIX_EPOCH, 1);
        let offer =
            Offer { seats: Some(12), has_material: true, ..Offer::named(env.id(), OfferKind::Lok5, "LOK § 5") };
        let editor = OfferEditor::new(Some(offer.clone()), None, &[]);
        assert_eq!(editor.form(), OfferForm::of(&offer));
    }
}
