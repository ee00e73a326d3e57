//! The rounds at the desk: their figures, the live count of the form, making and changing one, and the place of a club in one. The deeds
//! are `domain`'s, what they need is looked up here and in `runtime::picking`.

use std::collections::HashSet;

use super::Desk;
use crate::app::msg::Msg;
use crate::app::notice::{Notice, Way};
use crate::app::round_form::{Count, RoundEditor};
use crate::app::rounds::Place;
use crate::app::titles::Titles;
use crate::assets;
use crate::domain::deeds::round::{self, Known, RoundForm};
use crate::domain::deeds::{Refusal, target};
use crate::domain::draft::DraftChange;
use crate::domain::facts::Fact;
use crate::domain::ids::{ClubId, RoundId};
use crate::domain::op::{Change, Op};
use crate::domain::round::{Filter, Who};
use crate::runtime::picking::{self, Picking};
use crate::store::StoreError;

/// How many clubs are looked at in one breath, between two keys.
const BREATH: usize = 250;

/// How many breaths the clubs of a changed round are brought up to date at once; the rest comes between the keys.
const AT_ONCE: usize = 4;

impl Desk {
    /// The rounds with their figures.
    pub(super) fn rounds(&self) -> Result<Msg, StoreError> {
        let rounds = self.store.rounds()?.into_iter();
        let rows = rounds.map(|round| self.store.round_counts(&round, self.env.now).map(|counts| (round, counts)));
        Ok(Msg::RoundsRead(rows.collect::<Result<_, _>>()?))
    }

    /// The clubs of a round from a place on.
    pub(super) fn round_clubs(&self, round: RoundId, from: usize, limit: usize) -> Result<Msg, StoreError> {
        let counts = self.store.counts(round, self.env.now)?;
        let rows = self.store.members(round, self.env.now, from, limit)?;
        let number = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
        Ok(Msg::RoundClubsRead(from, rows, number(counts.clubs), number(counts.ready)))
    }

    /// Begins to count the clubs that fit. What the filter alone decides is counted at once, what facts and levels decide goes on
    /// between the keys.
    pub(super) fn round_count(&mut self, filter: Filter) -> Result<Msg, StoreError> {
        let mut picking = Picking::begin(&self.store, filter)?;
        picking.go_on(&self.store, &self.book, self.env.now, BREATH)?;
        let count = counted(&picking);
        self.picking = Some(picking).filter(|picking| !picking.is_done());
        Ok(Msg::RoundCounted(count))
    }

    /// Goes on with a count, if one is under way; whether there was something to do.
    pub fn count_on(&mut self) -> bool {
        let Some(mut picking) = self.picking.take() else { return false };
        // A form that was closed is not counted for any more.
        if !self.model.dialogs.iter().any(|dialog| matches!(dialog, crate::app::dialog::Dialog::RoundForm(_))) {
            return false;
        }
        match picking.go_on(&self.store, &self.book, self.env.now, BREATH) {
            Ok(()) => {
                let count = counted(&picking);
                self.picking = Some(picking).filter(|picking| !picking.is_done());
                self.take(Msg::RoundCounted(count));
            }
            Err(error) => {
                let words = self.store_words(&error);
                self.take(Msg::Failed(words));
            }
        }
        true
    }

    /// Whether clubs wait to be brought up to date since a round or an offer was changed.
    pub fn has_due(&mut self) -> bool {
        std::mem::take(&mut self.is_due)
    }

    /// Notes that an op may have moved clubs that it does not name.
    pub(super) fn note_due(&mut self, op: &Op) {
        self.is_due |= op.changes.iter().any(|change| matches!(change, Change::Round(_) | Change::Offer(_)));
    }

    /// Works with a round from now on.
    pub(super) fn choose_round(&mut self, round: RoundId) -> Msg {
        let chosen = self.store.choose_round(round).and_then(|()| self.store.open_round());
        self.forget_ahead();
        match chosen {
            Ok(round) => Msg::RoundChosen(round.map(Box::new)),
            Err(error) => Msg::Failed(self.store_words(&error)),
        }
    }

    /// The form of a new round; of the clubs of a list when there is one.
    pub(super) fn new_round(&self, clubs: Option<Vec<ClubId>>) -> Msg {
        let guides = self.model.guides.clone();
        Msg::RoundFormRead(Box::new(RoundEditor::new(None, clubs, guides, self.titles(), self.env.today())))
    }

    /// What guides and facts are called in the chosen language. Reads every guide.
    fn titles(&self) -> Titles {
        let (mut titles, code) = (Titles::default(), self.lang.code());
        for guide in self.book.guides() {
            titles.add_guide(&guide.id, guide.title.get(code));
        }
        let facts = Fact::ALL.iter().filter_map(|fact| Some((fact.as_str(), &self.book.words(*fact)?.name)));
        for (id, name) in facts {
            titles.add_fact(id, name.get(code), name.all().into_iter().map(|(_, name)| name));
        }
        titles
    }

    /// The form of a round that is there.
    pub(super) fn edit_round(&self, id: RoundId) -> Msg {
        let found = self.store.round(id).and_then(|round| Ok((round, self.store.offers()?)));
        match found {
            Ok((Some(round), offers)) => {
                let form = RoundForm::of(&round, &offers);
                let guides = self.model.guides.clone();
                let editor = RoundEditor::new(Some((round, form)), None, guides, self.titles(), self.env.today());
                Msg::RoundFormRead(Box::new(editor))
            }
            Ok((None, _)) => Msg::Done(Notice::Refused(Refusal::NothingToDo)),
            Err(error) => Msg::Failed(self.store_words(&error)),
        }
    }

    /// Makes the round of a form, or changes the one it was opened for.
    pub(super) fn save_round(&mut self, editor: &RoundEditor) -> Vec<Msg> {
        let op = match self.round_op(editor) {
            Ok(Ok(op)) => op,
            Ok(Err(refusal)) => return vec![Msg::RoundRefused(refusal)],
            Err(error) => return vec![Msg::Failed(self.store_words(&error))],
        };
        self.model.dialogs.pop();
        self.picking = None;
        // What was made is worked with, unless somebody is on the phone.
        let made = op.changes.iter().find_map(|change| match change {
            Change::Round(edit) if edit.before.is_none() => edit.after.as_ref().map(|round| round.id),
            _ => None,
        });
        if let Some(made) = made.filter(|_| self.model.call.is_none()) {
            if let Err(error) = self.store.choose_round(made) {
                return vec![Msg::Failed(self.store_words(&error))];
            }
            self.forget_ahead();
        }
        let mut msgs = vec![self.commit(op, &DraftChange::Keep, Way::Done)];
        for _ in 0..AT_ONCE {
            match self.store.restand_due(self.policy, &self.book, self.env.now) {
                Ok(0) | Err(_) => break,
                Ok(_) => {}
            }
        }
        msgs.extend(made.map(|_| Msg::StoreMoved));
        msgs
    }

    fn round_op(&mut self, editor: &RoundEditor) -> Result<Result<Op, Refusal>, StoreError> {
        let offers = self.store.offers()?;
        let Ok(posts) = assets::counterparts() else { return Ok(Err(Refusal::NothingToDo)) };
        let known = Known { offers: &offers, posts };
        let form = editor.form();
        let filter = match form.filter(self.env.today()) {
            Ok(filter) => filter,
            Err(refusal) => return Ok(Err(refusal)),
        };
        let Some(before) = &editor.before else {
            let clubs = match &editor.clubs {
                Some(clubs) => clubs.clone(),
                None => picking::clubs(&self.store, &self.book, self.env.now, filter)?,
            };
            return Ok(round::new_round(&mut self.env, &form, &clubs, &known));
        };
        // Whom it holds is asked anew only where that was changed: those who are in it stay.
        let had = match &before.plan.who {
            Some(Who::Filter(had)) => had.clone(),
            _ => Filter::default(),
        };
        let mut new: Vec<ClubId> = Vec::new();
        if !form.is_list && filter != had {
            let placed: HashSet<ClubId> = self.store.placed(Some(before.id))?;
            new = picking::clubs(&self.store, &self.book, self.env.now, filter)?;
            new.retain(|club| !placed.contains(club));
        }
        Ok(round::edit_round(&mut self.env, before, &form, &new, &known))
    }

    /// Does something with the place of a club in a round.
    pub(super) fn place(&mut self, id: RoundId, club: ClubId, place: &Place) -> Msg {
        let there = match self.store.target(id, club) {
            Ok(there) => there,
            Err(error) => return Msg::Failed(self.store_words(&error)),
        };
        let deed = match (place, &there) {
            (Place::Pin, there) => target::pin_target(&mut self.env, there.as_ref()),
            (Place::Unpin, there) => target::unpin_target(&mut self.env, there.as_ref()),
            (Place::Give(to), there) => target::give_target(&mut self.env, there.as_ref(), to),
            (Place::Turn, Some(there)) => Ok(target::turn_target(&mut self.env, there)),
            (Place::Turn, None) => target::add_target(&mut self.env, id, club, None),
        };
        match deed {
            Ok(op) => self.commit(op, &DraftChange::Keep, Way::Done),
            Err(refusal) => Msg::Done(Notice::Refused(refusal)),
        }
    }
}

fn counted(picking: &Picking) -> Count {
    Count { filter: picking.filter().clone(), clubs: picking.found().len(), left: picking.left() }
}
