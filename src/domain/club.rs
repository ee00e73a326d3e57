//! A club: the union's chapter at a workplace. Its people are in `person`, what was said in `call`.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::closed::closed_set;
use super::ids::ClubId;
use super::money::Money;

closed_set! {
    /// How club and employer get on (`requirements.md` E-65).
    Relation {
        /// god
        Good = "good",
        /// grei
        Fair = "fair",
        /// anstrengt
        Strained = "strained",
    }
}

/// A club as it is stored. Members are counted, never listed (data minimisation, GDPR Art. 5).
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Club {
    /// Its id.
    pub id: ClubId,
    /// The club's own name; where it has none, the workplace's.
    pub name: String,
    /// The workplace, where it differs from the name.
    pub workplace: Option<String>,
    /// Organisation number, nine digits with a valid check digit.
    pub org_no: Option<String>,
    /// Visiting address of the workplace (street and number).
    pub address: Option<String>,
    /// Four digits, leading zeros kept.
    pub postcode: Option<String>,
    /// Town that goes with the postcode.
    pub town: Option<String>,
    /// Municipality.
    pub municipality: Option<String>,
    /// District of the union.
    pub district: Option<String>,
    /// Local union (fagforening) that organises the club.
    pub branch: Option<String>,
    /// Collective agreement, such as `LOK`.
    pub agreement: Option<String>,
    /// Number of members.
    pub members: Option<u32>,
    /// Number of employees.
    pub employees: Option<u32>,
    /// Members whose mobile is in the register.
    pub members_with_mobile: Option<u32>,
    /// Members whose e-mail is in the register.
    pub members_with_email: Option<u32>,
    /// Whether there is a club board; `None` when nobody has said.
    pub has_board: Option<bool>,
    /// Day the member list was last gone through.
    pub register_checked_on: Option<NaiveDate>,
    /// Last contact according to an imported list; how it was made is not known, so it never counts as a talk.
    pub listed_contact_on: Option<NaiveDate>,
    /// Last visit according to an imported list.
    pub listed_visit_on: Option<NaiveDate>,
    /// The employer's contact (manager): never a rep.
    pub employer_contact: Option<String>,
    /// How club and employer get on; `None` when nobody has said.
    #[serde(default)]
    pub employer_relation: Option<Relation>,
    /// Activity money applied for and granted, the newest year first.
    #[serde(default)]
    pub money: Vec<Money>,
    /// Who of us is responsible for ringing the club, by name.
    #[serde(default)]
    pub caller: Option<String>,
    /// Free words for filtering.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Remark that came with the list or was written on the card.
    pub remark: Option<String>,
    /// Ids of the club in other systems.
    pub external_id: Option<String>,
    /// What whoever rings must know first, such as «ring ikke før 15»; it stands above the history.
    #[serde(default)]
    pub caller_note: Option<String>,
}

impl Club {
    /// Whether its collective agreement is LOK, as far as the list says.
    pub fn is_on_lok(&self) -> bool {
        let agreement = self.agreement.as_deref().unwrap_or_default();
        agreement.split(|c: char| !c.is_alphanumeric()).any(|word| word.eq_ignore_ascii_case("LOK"))
    }

    /// A club of which only the name is known.
    pub fn named(id: ClubId, name: impl Into<String>) -> Self {
        Club {
            id,
            name: name.into(),
            workplace: None,
            org_no: None,
            address: None,
            postcode: None,
            town: None,
            municipality: None,
            district: None,
            branch: None,
            agreement: None,
            members: None,
            employees: None,
            members_with_mobile: None,
            members_with_email: None,
            has_board: None,
            register_checked_on: None,
            listed_contact_on: None,
            listed_visit_on: None,
            employer_contact: None,
            employer_relation: None,
            money: Vec::new(),
            caller: None,
            tags: Vec::new(),
            remark: None,
            external_id: None,
            caller_note: None,
        }
    }

    /// Members with a mobile in the register, in whole per cent; `None` without both figures.
    pub fn mobile_pct(&self) -> Option<u32> {
        share(self.members_with_mobile, self.members)
    }

    /// Members with an e-mail in the register, in whole per cent; `None` without both figures.
    pub fn email_pct(&self) -> Option<u32> {
        share(self.members_with_email, self.members)
    }

    /// Employees who are members, in whole per cent; `None` without both figures.
    pub fn organised_pct(&self) -> Option<u32> {
        share(self.members, self.employees)
    }
}

fn share(part: Option<u32>, whole: Option<u32>) -> Option<u32> {
    match (part, whole) {
        (Some(part), Some(whole)) if whole > 0 => Some((part * 100 + whole / 2) / whole),
        _ => None,
    }
}
