//! The person of the row at hand: name, post, numbers. Club and outcome are in the parent.

use std::borrow::Cow;

use super::Reader;
use crate::domain::clean;
use crate::domain::intake::{nil_club, nil_person};
use crate::domain::person::{Person, Phone, Role};
use crate::domain::phone;
use crate::port::cells;
use crate::port::headings::Field;
use crate::port::plan::{Format, RemarkKind};
use crate::port::roles;
use crate::port::short;

const PHONES: [Field; 3] = [Field::Mobile, Field::Phone, Field::PhoneHome];
/// What is kept of a number as it was typed.
const RAW_LIMIT: usize = 60;

impl Reader<'_> {
    /// The person; `None` for a row that is about the club alone; an error for a post or a number without a name.
    pub(super) fn person(&mut self) -> Result<Option<Box<Person>>, RemarkKind> {
        let (given, family) = self.names();
        if given.is_empty() && family.is_empty() {
            return self.nobody();
        }
        if given.is_empty() {
            self.remark(self.column_of(Field::FirstName), RemarkKind::GivenNameMissing, "");
        } else if family.is_empty() {
            self.remark(self.column_of(Field::LastName), RemarkKind::FamilyNameMissing, "");
        }
        let mut person = Person::named(nil_person(), nil_club(), given, family);
        (person.role, person.role_text) = self.role();
        person.member_no = self.text(Field::MemberNo).filter(|number| !number.contains("***")).map(Cow::into_owned);
        person.phones = self.phones();
        person.email = self.email();
        person.elected_on = self.date(Field::ElectedOn);
        if person.is_to_come(self.today)
            && let Some((column, raw)) = self.raw(Field::ElectedOn)
        {
            self.doubt(column, RemarkKind::ElectedLater, raw);
        }
        person.term_ends = self.date(Field::TermEnds);
        person.left_post_on = self.date(Field::MemberLeft).filter(|day| *day <= self.today);
        person.best_time = self.text(Field::BestTime).map(Cow::into_owned);
        // «Vil ikke ringes» is absolute: whatever is not a no is a yes.
        person.do_not_call =
            self.raw(Field::DoNotCall).is_some_and(|(_, cell)| cells::yes_no(cell.trim()) != Some(false));
        person.remark = self.notes();
        Ok(Some(Box::new(person)))
    }

    /// Given name (with the middle name) and family name.
    fn names(&mut self) -> (String, String) {
        let mut given = self.name(Field::FirstName).unwrap_or_default().into_owned();
        if let Some(middle) = self.name(Field::MiddleName) {
            given = if given.is_empty() { middle.into_owned() } else { format!("{given} {middle}") };
        }
        let family = self.name(Field::LastName).unwrap_or_default().into_owned();
        if !given.is_empty() || !family.is_empty() {
            return (given, family);
        }
        let Some(full) = self.name(Field::FullName) else { return (given, family) };
        let (given, family, parted) = cells::part_name(&full);
        self.parted |= parted && self.format != Format::VCard;
        (given.to_owned(), family.to_owned())
    }

    /// A row without a name.
    fn nobody(&mut self) -> Result<Option<Box<Person>>, RemarkKind> {
        let filled = |field: &Field| self.raw(*field).is_some();
        if PHONES.iter().chain(&[Field::Role, Field::Email]).any(filled) {
            if self.layout.has_names() {
                return Err(RemarkKind::NoName);
            }
            // A list of clubs with a switchboard number: the club is read, the number has nobody to belong to.
            self.unnamed = true;
        }
        Ok(None)
    }

    /// The post and the list's words for it: from its own column, else from a job title or a label that says so, else from the heading.
    fn role(&mut self) -> (Role, Option<String>) {
        if let Some(text) = self.text(Field::Role) {
            return (self.roles.read(&text).0, Some(text.into_owned()));
        }
        let title = self.text(Field::JobTitle);
        if let Some(role) = title.as_deref().and_then(roles::in_title) {
            return (role, None);
        }
        let label = self.raw(Field::Labels).and_then(|(_, cell)| cell.split([';', ',']).find_map(roles::in_title));
        (label.or(self.layout.implied_role).unwrap_or(Role::None), None)
    }

    fn phones(&mut self) -> Vec<Phone> {
        let (table, row, layout) = (self.table, self.row, self.layout);
        let mut phones: Vec<Phone> = Vec::new();
        for column in PHONES.iter().flat_map(|field| layout.at(*field)).copied() {
            let raw = table.cell(row, column);
            if raw.trim().is_empty() {
                continue;
            }
            let cleaned = clean::text(raw);
            let text = self.harmless(column, raw, cleaned);
            for reading in phone::read(&text) {
                if let Some(doubt) = reading.doubt {
                    self.remark(Some(column), RemarkKind::Phone(doubt), &reading.phone.raw);
                }
                let Phone { number, raw, .. } = &reading.phone;
                let known = |phone: &Phone| phone.number == *number && (!number.is_empty() || phone.raw == *raw);
                if !phones.iter().any(known) {
                    let raw = short(raw, RAW_LIMIT).to_owned();
                    phones.push(Phone { raw, ..reading.phone });
                }
            }
        }
        phones
    }
}
