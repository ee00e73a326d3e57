//! What the sheet says under an offer: when, where, how many places are left, and what speaks against a sign-up.
//! The row itself is the parent's; where a sign-up lands is `domain`'s.

use ratatui::text::Span;

use super::super::panel::flow;
use super::{Lines, Made};
use crate::app::model::Model;
use crate::app::sheet::Answer;
use crate::domain::deeds::log_call::landings;
use crate::domain::env::day_of;
use crate::domain::offer::{Hurdle, Offer, SignUpState};
use crate::lang::Lang;
use crate::ui::text::wrap;
use crate::words;

/// Where an answer lands.
pub(super) struct Landing {
    /// The answer as it will be written down; where several people land differently, as it was given.
    pub state: Option<SignUpState>,
    /// Who has a place and who waits, where that differs.
    pub each: Option<String>,
    /// What speaks against it.
    pub hurdles: Vec<Hurdle>,
}

/// Where the answer to an offer lands. Before anything is answered, where a sign-up would.
pub(super) fn landing(lang: Lang, model: &Model, offer: &Offer, answer: &Answer) -> Landing {
    let person = model.call.as_ref().and_then(|call| call.draft.person);
    let is_asked = matches!(answer.state, None | Some(SignUpState::SignedUp));
    let Some(view) = model.club.as_ref().filter(|_| is_asked) else {
        return Landing { state: answer.state, each: None, hurdles: Vec::new() };
    };
    let mut all = landings(&view.record, offer, answer.who.text(), person, 0, day_of(model.now));
    let each = words::offers::landed(lang, &view.record, &all).filter(|_| answer.state.is_some());
    let last = all.pop();
    let lands = last.as_ref().filter(|_| each.is_none());
    let state = answer.state.map(|state| lands.map_or(state, |last| last.state));
    Landing { state, each, hurdles: last.map(|last| last.hurdles).unwrap_or_default() }
}

impl Made<'_> {
    /// What letters are for in the row of an offer, while one is in it.
    pub(super) fn who_is_typed(&self, person: Option<&str>) -> Lines {
        let lang = self.style.lang;
        let said = person.map_or_else(|| lang.sheet_who_any().to_owned(), |person| lang.sheet_who_else(person));
        let lines = wrap(&said, self.cells).into_iter().filter(|_| self.is_chosen);
        lines.map(|line| vec![Span::styled(line, self.style.theme.dim)]).collect()
    }

    /// The lines under an offer: all about it in the row that is written in, what speaks against a sign-up also where one
    /// is to be written down.
    pub(super) fn about(&self, offer: &Offer, landing: &Landing, model: &Model) -> Lines {
        let (lang, theme) = (self.style.lang, self.style.theme);
        let places = model.club.as_ref().and_then(|view| view.record.places.iter().find(|one| one.offer == offer.id));
        let mut lines = Lines::new();
        if self.is_chosen {
            let details = words::offers::details(lang, offer, places, day_of(model.now));
            let pieces = details.split(words::BETWEEN).filter(|piece| !piece.is_empty());
            let pieces: Vec<_> = pieces.map(|piece| Span::styled(piece.to_owned(), theme.dim)).collect();
            if !pieces.is_empty() {
                lines.extend(flow(pieces, self.cells, 0, words::BETWEEN));
            }
        }
        if let Some(each) = &landing.each {
            lines.extend(wrap(each, self.cells).into_iter().map(|line| vec![Span::styled(line, theme.warn)]));
        }
        let is_told = self.is_chosen || landing.state.is_some();
        if let Some(hurdles) = words::offers::hurdles(lang, &landing.hurdles).filter(|_| is_told) {
            lines.extend(wrap(&hurdles, self.cells).into_iter().map(|line| vec![Span::styled(line, theme.warn)]));
        }
        lines
    }
}
