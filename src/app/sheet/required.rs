//! What a guide wants answered on the sheet: the rows that only these questions have, what is missing, and what was answered.
//! The rows that every sheet has are the parent's; which guide wants what is data (`must_record`).

use crossterm::event::{KeyCode, KeyEvent};

use super::{ANSWERS, Row, Sheet, has_time};
use crate::app::field::Field;
use crate::app::form::place;
use crate::domain::call::NextStep;
use crate::domain::collate;
use crate::domain::guide::Answer as Question;
use crate::domain::note::{Capture, Captured};
use crate::domain::offer::{OfferKind, SignUpState};
use crate::domain::required::{Form, Given, NOT_NOW, Wanted, form};

/// A question the guide wants answered, with what is known of it before the sheet is opened.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Required {
    /// The question.
    pub question: Question,
    /// What it is about in words, such as «V-læring»: what a sign-up to it is called when the round has no such offer.
    pub title: String,
    /// The answer as far as it is known.
    pub known: Option<String>,
}

/// The row of a required question that has no other row.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Asked {
    /// The question.
    pub question: Question,
    /// What a sign-up to it is called.
    pub title: String,
    /// The names of its answers, in the order the arrows walk them; «ikke nå» is the last.
    pub choices: Vec<&'static str>,
    /// The chosen one.
    pub chosen: Option<usize>,
    /// The answer in words, where words are an answer; whom a line of the note names, where it is about an offer.
    pub field: Field,
    /// Whether a line of the note says it already.
    pub is_noted: bool,
}

/// The rows for what a guide wants and no other row answers.
pub(super) fn asked(wanted: &[Required], offers: &[OfferKind], captured: &[Captured]) -> Vec<Asked> {
    let row = |one: &Required| {
        let choices: Vec<&'static str> = match form(one.question) {
            Form::Step | Form::Day => return None,
            Form::Offer(wanted) if offers.iter().any(|kind| wanted.has(*kind)) => return None,
            Form::Offer(_) => ANSWERS.iter().flatten().map(|state| state.as_str()).collect(),
            Form::One(names) => names.to_vec(),
            Form::Text | Form::Substitute => Vec::new(),
        };
        let choices: Vec<&'static str> = choices.into_iter().chain([NOT_NOW]).collect();
        let mut asked = Asked {
            question: one.question,
            title: one.title.clone(),
            choices,
            chosen: None,
            field: Field::default(),
            is_noted: false,
        };
        let noted = noted(&one.title, captured).filter(|_| matches!(form(one.question), Form::Offer(_)));
        if let Some(who) = noted {
            (asked.is_noted, asked.chosen) = (true, asked.place(SignUpState::SignedUp.as_str()));
            asked.field = Field::new(&who);
        } else if let Some(known) = &one.known {
            asked.take(known);
        }
        Some(asked)
    };
    wanted.iter().filter_map(row).collect()
}

/// Whom a line of the note signs up for what is called so: the words after its name. `None` when no line does.
fn noted(title: &str, captured: &[Captured]) -> Option<String> {
    let folded = collate::fold(title);
    captured.iter().find_map(|line| match &line.capture {
        Capture::SignUp { what } if !folded.is_empty() && collate::fold(what).starts_with(&folded) => {
            let name = title.split_whitespace().count();
            Some(what.split_whitespace().skip(name).collect::<Vec<_>>().join(" "))
        }
        _ => None,
    })
}

impl Asked {
    /// Whether words are an answer to it.
    pub fn takes_words(&self) -> bool {
        matches!(form(self.question), Form::Text | Form::Substitute)
    }

    /// The name of the answer, or its words; `None` for none yet.
    pub fn answer(&self) -> Option<&str> {
        let words = Some(self.field.text().trim()).filter(|words| !words.is_empty() && self.takes_words());
        self.chosen.and_then(|at| self.choices.get(at).copied()).or(words)
    }

    /// What was said to an offer.
    fn state(&self) -> Option<SignUpState> {
        SignUpState::parse(self.answer()?)
    }

    fn place(&self, name: &str) -> Option<usize> {
        self.choices.iter().position(|choice| *choice == name)
    }

    /// Takes an answer as it is kept.
    fn take(&mut self, answer: &str) {
        self.chosen = self.place(answer);
        if self.chosen.is_none() && self.takes_words() {
            self.field = Field::new(answer);
        }
    }

    /// The arrows walk the answers; where words are an answer, all else is text.
    pub(super) fn key(&mut self, key: KeyEvent) {
        let last = self.choices.len() - 1;
        self.is_noted = false;
        match key.code {
            KeyCode::Right => self.chosen = self.chosen.map_or(Some(0), |at| Some(at + 1).filter(|at| *at <= last)),
            KeyCode::Left => self.chosen = self.chosen.map_or(Some(last), |at| at.checked_sub(1)),
            KeyCode::Char(' ') if !self.takes_words() => self.key(KeyEvent::from(KeyCode::Right)),
            _ if self.takes_words() => {
                self.chosen = None;
                self.field.key(key);
            }
            KeyCode::Char(_) => {
                let at = place(key);
                self.chosen = at.filter(|at| *at <= last).or(self.chosen);
            }
            KeyCode::Backspace | KeyCode::Delete => self.chosen = None,
            _ => {}
        }
    }

    /// Pastes where words are an answer.
    pub(super) fn paste(&mut self, text: &str) {
        if self.takes_words() {
            self.chosen = None;
            self.field.paste(text);
        }
    }
}

impl Sheet {
    /// The required questions that nothing on the sheet answers, in the order of the guide.
    pub fn missing(&self) -> Vec<Question> {
        self.wants.iter().copied().filter(|question| self.row_missing(*question).is_some()).collect()
    }

    /// Whether a row is to be answered before the guide is content.
    pub fn is_missing(&self, row: Row) -> bool {
        self.wants.iter().any(|question| self.row_missing(*question) == Some(row))
    }

    /// The row of the first of them.
    pub(super) fn first_missing(&self) -> Option<Row> {
        self.wants.iter().find_map(|question| self.row_missing(*question))
    }

    /// The row to answer a question in, while it has no answer.
    fn row_missing(&self, question: Question) -> Option<Row> {
        match form(question) {
            // «Ingen» is a next step as good as any, once somebody says so. A guide that wants a day asks for the step with it.
            Form::Step if self.wants.iter().any(|other| form(*other) == Form::Day) => None,
            Form::Step => {
                let is_said = self.next != NextStep::None || self.is_step_chosen || self.is_promised;
                (!is_said).then_some(Row::Next)
            }
            Form::Day if self.next == NextStep::None => Some(Row::Next),
            Form::Day => (has_time(self.next) && self.understood.is_none()).then_some(Row::When),
            Form::Offer(wanted) if self.listed(wanted).is_some() => {
                if self.listed_answer(wanted).is_some() {
                    return None;
                }
                self.listed(wanted).map(Row::Offer)
            }
            Form::Substitute if self.said_to_conference() != Some(SignUpState::Declined) => None,
            Form::Offer(_) | Form::One(_) | Form::Text | Form::Substitute => {
                let at = self.asked.iter().position(|asked| asked.question == question)?;
                self.asked[at].answer().is_none().then_some(Row::Required(at))
            }
        }
    }

    /// «Ikke nå» to everything that is missing.
    pub(super) fn put_off_the_rest(&mut self) {
        let missing = self.missing();
        if self.next == NextStep::None
            && missing.iter().any(|question| matches!(form(*question), Form::Step | Form::Day))
        {
            self.next = NextStep::NotNow;
        }
        for asked in self.asked.iter_mut().filter(|asked| missing.contains(&asked.question)) {
            asked.chosen = asked.place(NOT_NOW);
        }
    }

    /// The answers to all that the guide wants, in its order; what nothing answers was put off.
    pub fn given(&self) -> Vec<Given> {
        let answer = |question: Question| match form(question) {
            Form::Step => Some(self.next.as_str().to_owned()),
            Form::Day => self.day().filter(|_| has_time(self.next)).map(|(day, _)| day.to_string()),
            Form::Offer(wanted) if self.listed(wanted).is_some() => {
                self.listed_answer(wanted).map(|state| state.as_str().to_owned())
            }
            Form::Offer(_) | Form::One(_) | Form::Text | Form::Substitute => self.asked_answer(question),
        };
        let is_idle = |question: &Question| {
            form(*question) == Form::Substitute && self.row_missing(*question).is_none() && answer(*question).is_none()
        };
        let wanted = self.wants.iter().filter(|question| !is_idle(question));
        wanted.map(|question| Given::new(*question, answer(*question).unwrap_or_else(|| NOT_NOW.to_owned()))).collect()
    }

    /// Sign-ups to what the round has no offer for: what it is called, its kind, state, who.
    pub fn unlisted(&self) -> Vec<(String, OfferKind, SignUpState, String)> {
        let own = |asked: &Asked| match form(asked.question) {
            Form::Offer(wanted) => {
                Some((asked.title.clone(), wanted.kind()?, asked.state()?, asked.field.text().to_owned()))
            }
            _ => None,
        };
        let mut all: Vec<_> = self.asked.iter().filter_map(own).collect();
        if let Some(who) = self.substitute().filter(|_| self.listed(Wanted::Conference).is_none()) {
            let title = self.asked.iter().find(|asked| asked.question == Question::Substitute).map(|one| &one.title);
            all.push((
                title.cloned().unwrap_or_default(),
                OfferKind::Conference,
                SignUpState::SignedUp,
                who.to_owned(),
            ));
        }
        all
    }

    /// The place of the one who goes when the leader cannot, at the conference of the round.
    pub(super) fn listed_substitute(&self) -> Option<(usize, SignUpState, String)> {
        let who = self.substitute()?;
        Some((self.listed(Wanted::Conference)?, SignUpState::SignedUp, who.to_owned()))
    }

    /// Takes over the rows of a sheet that was left, where the guide still asks for them.
    pub(super) fn take_over_asked(&mut self, before: &Sheet) {
        for asked in self.asked.iter_mut().filter(|asked| !asked.is_noted) {
            if let Some(old) = before.asked.iter().find(|old| old.question == asked.question && !old.is_noted) {
                *asked = Asked { title: asked.title.clone(), ..old.clone() };
            }
        }
    }

    fn asked_answer(&self, question: Question) -> Option<String> {
        self.asked.iter().find(|asked| asked.question == question)?.answer().map(str::to_owned)
    }

    /// The first offer of the round that a question is about.
    fn listed(&self, wanted: Wanted) -> Option<usize> {
        self.kinds.iter().position(|kind| wanted.has(*kind))
    }

    /// What was said to the offers a question is about: the first answer there is.
    fn listed_answer(&self, wanted: Wanted) -> Option<SignUpState> {
        let offers = self.kinds.iter().zip(&self.answers).filter(|(kind, _)| wanted.has(**kind));
        offers.filter_map(|(_, answer)| answer.state).next()
    }

    fn said_to_conference(&self) -> Option<SignUpState> {
        let own = self.asked.iter().find(|asked| asked.question == Question::Conference);
        self.listed_answer(Wanted::Conference).or_else(|| own.and_then(Asked::state))
    }

    /// Who goes instead: a name, and not «ikke nå».
    fn substitute(&self) -> Option<&str> {
        let asked = self.asked.iter().find(|asked| asked.question == Question::Substitute)?;
        asked.answer().filter(|_| asked.chosen.is_none())
    }
}
