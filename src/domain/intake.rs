//! What a list says of clubs and people, before it is known which of them are here already, and the keys that tell.
//! Lists are read in `port`; the deed that makes rows of this is in `deeds`.

use serde::{Deserialize, Serialize};

use super::club::Club;
use super::ids::{ClubId, PersonId};
use super::person::{Person, PhoneKind};

/// A club out of a list.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct PlannedClub {
    /// What the list says; the id is nil.
    pub club: Club,
    /// The data row that first named it, from 1.
    pub row: usize,
}

/// A person out of a list.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct PlannedPerson {
    /// Place of the club among the planned clubs.
    pub club: usize,
    /// What the list says; both ids are nil.
    pub person: Person,
    /// The data row that first named the person, from 1.
    pub row: usize,
    /// Place among the planned people of somebody with the same name and number or address under another key:
    /// worth a question, never merged without one.
    pub perhaps: Option<usize>,
}

/// What says that two rows are one club (`requirements.md` §5b).
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClubKey {
    /// The organisation number.
    OrgNo(String),
    /// Name and municipality, lower case; the municipality may be empty.
    Name {
        /// The club's name.
        name: String,
        /// Its municipality.
        municipality: String,
    },
}

impl ClubKey {
    /// The key of a club: organisation number, else name and municipality.
    pub fn of(club: &Club) -> Self {
        match &club.org_no {
            Some(number) => ClubKey::OrgNo(number.clone()),
            None => ClubKey::Name {
                name: club.name.to_lowercase(),
                municipality: club.municipality.as_deref().unwrap_or_default().to_lowercase(),
            },
        }
    }
}

/// What says that two rows are one person of a club. A name alone never does: `Name` only finds exact copies.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PersonKey {
    /// The membership number.
    MemberNo(String),
    /// The e-mail address, lower case. A shared one is told apart by names that have nothing in common.
    Email(String),
    /// A mobile and the name, lower case.
    Mobile {
        /// E.164.
        number: String,
        /// Given and family name.
        name: String,
    },
    /// The name, lower case: two rows with this key are one person only when they say exactly the same.
    Name(String),
}

impl PersonKey {
    /// The key of a person: member number, else e-mail, else mobile and name, else nothing but the name.
    pub fn of(person: &Person) -> Self {
        if let Some(number) = &person.member_no {
            return PersonKey::MemberNo(number.clone());
        }
        if let Some(email) = &person.email {
            return PersonKey::Email(email.to_lowercase());
        }
        let name = person.full_name().to_lowercase();
        match person.phones.iter().find(|phone| phone.kind == PhoneKind::Mobile) {
            Some(phone) => PersonKey::Mobile { number: phone.number.clone(), name },
            None => PersonKey::Name(name),
        }
    }
}

/// The id of a club that is not stored yet.
pub fn nil_club() -> ClubId {
    ClubId(uuid::Uuid::nil())
}

/// The id of a person who is not stored yet.
pub fn nil_person() -> PersonId {
    PersonId(uuid::Uuid::nil())
}
