//! What the form of a person holds, and the person that comes of it. No birth number is ever taken.

use chrono::NaiveDate;

use crate::domain::closed::closed_set;
use crate::domain::deeds::{Refusal, typed};
use crate::domain::person::{Person, Phone, PhoneKind, Role};
use crate::domain::phone;

closed_set! {
    /// A row of the form, and a thing the notice names.
    PersonField {
        /// given and family name
        Name = "name",
        /// the post
        Role = "role",
        /// the numbers, best first
        Phones = "phones",
        /// the e-mail address
        Email = "email",
        /// when the person likes to be rung
        BestTime = "best_time",
        /// first day of the post
        Elected = "elected",
        /// last day of the post
        TermEnds = "term_ends",
        /// whether the person does not want to be rung
        DoNotCall = "do_not_call",
    }
}

impl PersonField {
    /// Whether it is chosen with the arrows and not written.
    pub fn is_choice(self) -> bool {
        matches!(self, PersonField::Role | PersonField::DoNotCall)
    }
}

/// What the form of a person holds: as typed, apart from what is chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PersonForm {
    /// The texts, one for each of `PersonField::ALL`; those of choices stay empty.
    pub texts: Vec<String>,
    /// The post.
    pub role: Role,
    /// «Vil ikke ringes».
    pub do_not_call: bool,
}

impl PersonForm {
    /// The form of a person who is there.
    pub fn of(person: &Person) -> Self {
        let texts = PersonField::ALL.iter().map(|field| text_of(person, *field)).collect();
        PersonForm { texts, role: person.role, do_not_call: person.do_not_call }
    }

    /// The form of somebody new who is to hold a post from a day on.
    pub fn new(role: Role, elected: Option<NaiveDate>) -> Self {
        let texts = PersonField::ALL
            .iter()
            .map(|field| if *field == PersonField::Elected { typed::of_day(elected) } else { String::new() });
        PersonForm { texts: texts.collect(), role, do_not_call: false }
    }

    /// The form of somebody new of whom a name is said, and a number if there is one, as a short question asks.
    pub fn short(name: &str, number: &str, role: Role, elected: Option<NaiveDate>) -> Self {
        let mut form = PersonForm::new(role, elected);
        for (field, text) in PersonField::ALL.iter().zip(&mut form.texts) {
            match field {
                PersonField::Name => name.clone_into(text),
                PersonField::Phones => number.clone_into(text),
                _ => {}
            }
        }
        form
    }

    /// The same with a number that is written before those that are there.
    #[must_use]
    pub fn with_number(mut self, number: &str) -> Self {
        if let Some(text) = self.text_mut(PersonField::Phones).filter(|_| !number.trim().is_empty()) {
            *text = if text.is_empty() { number.to_owned() } else { format!("{number}, {text}") };
        }
        self
    }

    /// The same for one who is there already, in its post from a day on, or since the day they are: what is left empty stays as it is.
    #[must_use]
    pub fn over(&self, one: &Person, from: Option<NaiveDate>) -> Self {
        let mut form = PersonForm::of(one);
        for (field, text) in PersonField::ALL.iter().zip(&self.texts).filter(|(_, text)| !text.trim().is_empty()) {
            match field {
                PersonField::Phones => form = form.with_number(text),
                PersonField::Elected => {}
                field => form.text_mut(*field).into_iter().for_each(|old| old.clone_from(text)),
            }
        }
        form.do_not_call |= self.do_not_call;
        match from {
            Some(from) => form.in_post(self.role, from),
            None => form,
        }
    }

    /// The same in a post from a day on. A term that ended before is none of this post's.
    #[must_use]
    pub fn in_post(mut self, role: Role, from: NaiveDate) -> Self {
        self.role = role;
        if let Some(text) = self.text_mut(PersonField::Elected) {
            *text = typed::of_day(Some(from));
        }
        if let Some(text) = self.text_mut(PersonField::TermEnds) {
            let ends = typed::day(text, from).ok().flatten();
            if ends.is_some_and(|ends| ends < from) {
                text.clear();
            }
        }
        self
    }

    fn text_mut(&mut self, field: PersonField) -> Option<&mut String> {
        PersonField::ALL.iter().zip(&mut self.texts).find(|(one, _)| **one == field).map(|(_, text)| text)
    }

    fn text(&self, field: PersonField) -> Result<Option<String>, Refusal> {
        let at = PersonField::ALL.iter().position(|one| *one == field);
        let typed = at.and_then(|at| self.texts.get(at)).map_or("", String::as_str);
        typed::text(typed)
    }

    fn day(&self, field: PersonField, today: NaiveDate) -> Result<Option<NaiveDate>, Refusal> {
        typed::day(&self.text(field)?.unwrap_or_default(), today)
    }

    /// The person with what the form holds. What was learnt about a number stays with it.
    ///
    /// # Errors
    /// [`Refusal::NoName`], [`Refusal::BadNumber`], [`Refusal::BadEmail`], [`Refusal::NoDay`] for a day that does not exist,
    /// [`Refusal::EndsFirst`], [`Refusal::BirthNumber`].
    pub fn fill(&self, person: Person, today: NaiveDate) -> Result<Person, Refusal> {
        let name = self.text(PersonField::Name)?.ok_or(Refusal::NoName)?;
        let (given, family) = if name == person.full_name() {
            (person.given_name.clone(), person.family_name.clone())
        } else {
            name.rsplit_once(' ').map_or((name.clone(), String::new()), |(a, b)| (a.to_owned(), b.to_owned()))
        };
        let email = self.text(PersonField::Email)?;
        let is_address = |text: &String| {
            text.split_once('@').is_some_and(|(who, at)| !who.is_empty() && at.contains('.') && !text.contains(' '))
        };
        if email.as_ref().is_some_and(|text| !is_address(text) && person.email.as_ref() != Some(text)) {
            return Err(Refusal::BadEmail);
        }
        let after = Person {
            given_name: given,
            family_name: family,
            role_text: person.role_text.clone().filter(|_| person.role == self.role),
            role: self.role,
            phones: self.phones(&person)?,
            email,
            best_time: self.text(PersonField::BestTime)?,
            elected_on: self.day(PersonField::Elected, today)?,
            term_ends: self.day(PersonField::TermEnds, today)?,
            do_not_call: self.do_not_call,
            ..person
        };
        if after.elected_on.zip(after.term_ends).is_some_and(|(first, last)| last < first) {
            return Err(Refusal::EndsFirst);
        }
        Ok(after)
    }

    fn phones(&self, person: &Person) -> Result<Vec<Phone>, Refusal> {
        let typed = self.text(PersonField::Phones)?.unwrap_or_default();
        if typed == text_of(person, PersonField::Phones) {
            return Ok(person.phones.clone());
        }
        let mut phones: Vec<Phone> = Vec::new();
        for reading in phone::read(&typed) {
            let known = |old: &&Phone| match old.number.is_empty() {
                true => old.raw == reading.phone.raw,
                false => old.number == reading.phone.number,
            };
            let phone = match person.phones.iter().find(known) {
                Some(old) => old.clone(),
                None if reading.phone.kind == PhoneKind::Unusable => return Err(Refusal::BadNumber),
                None => reading.phone,
            };
            if !phones.iter().any(|one| one.number == phone.number && one.raw_is_same(&phone)) {
                phones.push(phone);
            }
        }
        Ok(phones)
    }
}

/// The value of a field as it is typed; empty for choices and for what is not known.
pub fn text_of(person: &Person, field: PersonField) -> String {
    match field {
        PersonField::Name => person.full_name(),
        PersonField::Phones => {
            let shown = |one: &Phone| match one.number.is_empty() {
                true => one.raw.clone(),
                false => phone::show(&one.number).replace('\u{a0}', " "),
            };
            person.phones.iter().map(shown).collect::<Vec<_>>().join(", ")
        }
        PersonField::Email => person.email.clone().unwrap_or_default(),
        PersonField::BestTime => person.best_time.clone().unwrap_or_default(),
        PersonField::Elected => typed::of_day(person.elected_on),
        PersonField::TermEnds => typed::of_day(person.term_ends),
        PersonField::Role | PersonField::DoNotCall => String::new(),
    }
}

/// What differs between two states of a person, in the order of the form.
pub fn differing(before: &Person, after: &Person) -> Vec<PersonField> {
    let differs = |field: &&PersonField| match field {
        PersonField::Role => before.role != after.role,
        PersonField::DoNotCall => before.do_not_call != after.do_not_call,
        PersonField::Phones => before.phones != after.phones,
        field => text_of(before, **field) != text_of(after, **field),
    };
    PersonField::ALL.iter().filter(differs).copied().collect()
}
