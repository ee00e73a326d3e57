//! Making a round of its form, or changing one: its clubs are those the live count has found, or they are found beside; what cannot
//! be written leaves the form open. The form is `app::round_form`'s, the deeds are `domain`'s.

use std::collections::HashSet;
use std::sync::Arc;

use super::Desk;
use super::beside::Brought;
use crate::app::dialog::Dialog;
use crate::app::msg::Msg;
use crate::app::notice::Way;
use crate::app::round_form::RoundEditor;
use crate::assets;
use crate::domain::deeds::Refusal;
use crate::domain::deeds::round::{self, Known};
use crate::domain::draft::DraftChange;
use crate::domain::env::Env;
use crate::domain::ids::ClubId;
use crate::domain::op::{Change, Op};
use crate::domain::round::{Filter, Who};
use crate::runtime::picking;
use crate::store::StoreError;

/// How many breaths the clubs of a changed round are brought up to date at once; the rest comes between the keys.
const AT_ONCE: usize = 4;

impl Desk {
    /// Makes the round of a form, or changes the one it was opened for.
    pub(super) fn save_round(&mut self, editor: &RoundEditor) -> Vec<Msg> {
        // What the form itself refuses is said before anybody looks for clubs.
        match self.round_op(&mut self.env.clone(), editor, &[]) {
            Ok(Err(refusal)) if !matches!(refusal, Refusal::NobodyFits | Refusal::NothingToDo) => {
                return vec![Msg::RoundRefused(refusal)];
            }
            Err(error) => return vec![Msg::Failed(self.store_words(&error))],
            Ok(_) => {}
        }
        match self.wanted_round(editor) {
            Ok(None) => self.save_round_of(editor, &editor.clubs.clone().unwrap_or_default()),
            Ok(Some(filter)) if self.lacks_finds(&filter) => vec![Msg::RoundRefused(Refusal::NotAllFindable)],
            Ok(Some(filter)) => self.find_fitting(editor, filter),
            Err(refusal) => vec![Msg::RoundRefused(refusal)],
        }
    }

    /// The filter whose clubs are to be found; `None` when they are known, or stay as they are.
    fn wanted_round(&self, editor: &RoundEditor) -> Result<Option<Filter>, Refusal> {
        let form = editor.form();
        let filter = form.filter(self.env.today())?;
        if form.is_list {
            return Ok(None);
        }
        // Whom a round holds is asked anew only where that was changed: those who are in it stay.
        let had = editor.before.as_ref().map(|before| match &before.plan.who {
            Some(Who::Filter(had)) => had.clone(),
            _ => Filter::default(),
        });
        Ok(Some(filter).filter(|filter| had.as_ref() != Some(filter)))
    }

    /// The clubs that fit: those the live count has found, where that has come to its end and nothing was written since; else they
    /// are found, beside where the rules have to look at each.
    fn find_fitting(&mut self, editor: &RoundEditor, filter: Filter) -> Vec<Msg> {
        let version = self.store.version().ok();
        let counted = self
            .picking
            .as_ref()
            .filter(|(picking, of)| picking.is_done() && *picking.filter() == filter && of.is_some() && *of == version);
        if let Some(clubs) = counted.map(|(picking, _)| picking.found().to_vec()) {
            return self.save_round_of(editor, &clubs);
        }
        if !filter.takes_long() {
            return match picking::clubs(&self.store, &self.book, self.env.now, filter) {
                Ok(clubs) => self.save_round_of(editor, &clubs),
                Err(error) => vec![Msg::Failed(self.store_words(&error))],
            };
        }
        if let Some(Dialog::RoundForm(open)) = self.model.dialogs.last_mut() {
            open.is_saving = true;
        }
        // The count goes no further: what it would find is found beside.
        self.picking = None;
        let (book, now, editor) = (Arc::clone(&self.book), self.env.now, Box::new(editor.clone()));
        let done =
            self.read_beside(move |store| Ok(Brought::Fitting(editor, picking::clubs(store, &book, now, filter)?)));
        done.map(|done| self.brought(done)).unwrap_or_default()
    }

    /// The clubs that fit were found; a form that was closed meanwhile is not saved.
    pub(super) fn fitting_found(&mut self, editor: &RoundEditor, clubs: Vec<ClubId>) -> Vec<Msg> {
        if !self.stop_saving() {
            return Vec::new();
        }
        self.save_round_of(editor, &clubs)
    }

    /// The form takes keys again; whether there was one that waited.
    pub(super) fn stop_saving(&mut self) -> bool {
        let forms = self.model.dialogs.iter_mut().filter_map(|dialog| match dialog {
            Dialog::RoundForm(editor) => Some(editor),
            _ => None,
        });
        let mut has_waited = false;
        for editor in forms {
            has_waited |= std::mem::take(&mut editor.is_saving);
        }
        has_waited
    }

    fn save_round_of(&mut self, editor: &RoundEditor, clubs: &[ClubId]) -> Vec<Msg> {
        let mut env = self.env.clone();
        let op = match self.round_op(&mut env, editor, clubs) {
            Ok(Ok(op)) => op,
            Ok(Err(refusal)) => return vec![Msg::RoundRefused(refusal)],
            Err(error) => return vec![Msg::Failed(self.store_words(&error))],
        };
        self.env = env;
        let made = op.changes.iter().find_map(|change| match change {
            Change::Round(edit) if edit.before.is_none() => edit.after.as_ref().map(|round| round.id),
            _ => None,
        });
        let mut told = self.commit(op, &DraftChange::Keep, Way::Done);
        if let Msg::NotCommitted(words) = &told {
            // The form stays open with all that was written in it.
            if let Some(Dialog::RoundForm(open)) = self.model.dialogs.last_mut() {
                open.failed = Some(words.clone());
            }
            return vec![told];
        }
        self.model.dialogs.pop();
        self.picking = None;
        // What was made is worked with, unless somebody is on the phone.
        if let Some(made) = made.filter(|_| self.model.call.is_none()) {
            let chosen = self.store.choose_round(made).and_then(|()| self.store.open_round());
            match (chosen, &mut told) {
                (Ok(round), Msg::Committed(committed)) => committed.round = round,
                (Err(error), _) => return vec![told, Msg::Failed(self.store_words(&error))],
                _ => {}
            }
            self.forget_ahead();
        }
        for _ in 0..AT_ONCE {
            match self.store.restand_due(self.policy, &self.book, self.env.now) {
                Ok(0) | Err(_) => break,
                Ok(_) => {}
            }
        }
        let mut msgs = vec![told];
        msgs.extend(made.map(|_| Msg::StoreMoved));
        msgs
    }

    /// The deed of a form with these clubs: all of a new round, or those that may be taken in beside the others.
    fn round_op(
        &self,
        env: &mut Env,
        editor: &RoundEditor,
        clubs: &[ClubId],
    ) -> Result<Result<Op, Refusal>, StoreError> {
        let offers = self.store.offers()?;
        let Ok(posts) = assets::counterparts() else { return Ok(Err(Refusal::NothingToDo)) };
        let known = Known { offers: &offers, posts };
        let form = editor.form();
        let Some(before) = &editor.before else { return Ok(round::new_round(env, &form, clubs, &known)) };
        let mut new = clubs.to_vec();
        if !new.is_empty() {
            let placed: HashSet<ClubId> = self.store.placed(Some(before.id))?;
            new.retain(|club| !placed.contains(club));
        }
        Ok(round::edit_round(env, before, &form, &new, &known))
    }
}
