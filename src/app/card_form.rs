//! The forms of the club's own screen: the facts of a club, and one of its people. What they write is `domain::deeds`' business, how they
//! look `ui::dialog`'s.

use crossterm::event::KeyEvent;

use super::field::Field;
use super::form::{self, Choice, turned};
use crate::domain::club::{Club, Relation};
use crate::domain::deeds::Refusal;
use crate::domain::deeds::edit_club::{ClubField, ClubForm};
use crate::domain::deeds::post::{PersonField, PersonForm};
use crate::domain::person::{Person, Role};

/// What a form is about.
#[derive(Clone, PartialEq, Debug)]
pub enum Subject {
    /// The club, as it was.
    Club(Box<Club>),
    /// A person, as it was.
    Person(Box<Person>),
    /// Somebody new.
    NewPerson,
    /// Somebody who takes over the post of this one.
    Successor(Box<Person>),
}

/// A row of a form, and a thing the notice names.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FormRow {
    /// Of a club.
    Club(ClubField),
    /// Of a person.
    Person(PersonField),
}

impl FormRow {
    /// Whether it is chosen with the arrows and not written.
    pub fn is_choice(self) -> bool {
        match self {
            FormRow::Club(field) => field.is_choice(),
            FormRow::Person(field) => field.is_choice(),
        }
    }
}

/// A form.
#[derive(Clone, PartialEq, Debug)]
pub struct CardForm {
    /// What it is about.
    pub subject: Subject,
    /// What is typed, one for each row; those of choices stay empty.
    pub fields: Vec<Field>,
    /// The row that is written in.
    pub at: usize,
    /// Whether there is a board.
    pub has_board: Option<bool>,
    /// How club and employer get on.
    pub relation: Option<Relation>,
    /// The post.
    pub role: Role,
    /// «Vil ikke ringes».
    pub do_not_call: bool,
    /// Why it was not taken.
    pub refusal: Option<Refusal>,
}

impl CardForm {
    /// The form of a club, with the caret in a row.
    pub fn club(club: &Club, at: ClubField) -> Self {
        let form = ClubForm::of(club);
        let at = ClubField::ALL.iter().position(|one| *one == at).unwrap_or(0);
        let new = CardForm::new(Subject::Club(Box::new(club.clone())), &form.texts);
        CardForm { at, has_board: form.has_board, relation: form.relation, ..new }
    }

    /// The form of a person.
    pub fn person(subject: Subject, form: &PersonForm) -> Self {
        let new = CardForm::new(subject, &form.texts);
        CardForm { role: form.role, do_not_call: form.do_not_call, ..new }
    }

    fn new(subject: Subject, texts: &[String]) -> Self {
        let fields = texts.iter().map(|text| Field::new(text)).collect();
        let (has_board, relation, role, do_not_call, refusal) = (None, None, Role::None, false, None);
        CardForm { subject, fields, at: 0, has_board, relation, role, do_not_call, refusal }
    }

    /// Its rows.
    pub fn rows(&self) -> Vec<FormRow> {
        match self.subject {
            Subject::Club(_) => ClubField::ALL.iter().copied().map(FormRow::Club).collect(),
            _ => PersonField::ALL.iter().copied().map(FormRow::Person).collect(),
        }
    }

    fn texts(&self) -> Vec<String> {
        self.fields.iter().map(|field| field.text().to_owned()).collect()
    }

    /// What it holds of a club.
    pub fn club_form(&self) -> ClubForm {
        ClubForm { texts: self.texts(), has_board: self.has_board, relation: self.relation }
    }

    /// What it holds of a person.
    pub fn person_form(&self) -> PersonForm {
        PersonForm { texts: self.texts(), role: self.role, do_not_call: self.do_not_call }
    }

    fn row(&self) -> Option<FormRow> {
        self.rows().get(self.at).copied()
    }

    /// Takes a key.
    pub fn key(&mut self, key: KeyEvent) -> Choice {
        self.refusal = None;
        let is_choice = self.row().is_some_and(FormRow::is_choice);
        let choice = form::key(&mut self.at, &mut self.fields, is_choice, key);
        if let Choice::Turn(by) = choice {
            self.turn(by);
        }
        choice
    }

    /// Pastes into the row.
    pub fn paste(&mut self, text: &str) {
        let is_choice = self.row().is_some_and(FormRow::is_choice);
        form::paste(self.at, &mut self.fields, is_choice, text);
    }

    fn turn(&mut self, by: isize) {
        match self.row() {
            Some(FormRow::Club(ClubField::Board)) => {
                self.has_board = turned(&[None, Some(true), Some(false)], &self.has_board, by);
            }
            Some(FormRow::Club(ClubField::Relation)) => {
                let all: Vec<_> = std::iter::once(None).chain(Relation::ALL.iter().copied().map(Some)).collect();
                self.relation = turned(&all, &self.relation, by);
            }
            Some(FormRow::Person(PersonField::Role)) => self.role = turned(Role::ALL, &self.role, by),
            Some(FormRow::Person(PersonField::DoNotCall)) => self.do_not_call = !self.do_not_call,
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use crossterm::event::KeyCode;

    use super::*;
    use crate::domain::env::{At, Env};

    #[test]
    fn the_form_of_a_club_holds_what_the_club_holds_and_choices_turn_round() {
        let mut env = Env::new(At::UNIX_EPOCH, 1);
        let club = Club { has_board: Some(false), ..Club::named(env.id(), "Vik") };
        let mut form = CardForm::club(&club, ClubField::Board);
        assert_eq!(form.club_form(), ClubForm::of(&club));
        form.key(KeyEvent::from(KeyCode::Right));
        assert_eq!(form.club_form().has_board, None);
        form.key(KeyEvent::from(KeyCode::Char('x')));
        assert_eq!(form.club_form().texts, ClubForm::of(&club).texts, "a choice is not written in");
    }
}
