//! A person who holds or held a post in a club, and the numbers they can be reached on.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::closed::closed_set;
use super::ids::{ClubId, PersonId};

closed_set! {
    /// Posts of a club (glossary in `requirements.md` §3). `Other` keeps the words of the list in `role_text`.
    Role {
        /// klubbleder
        ClubLeader = "club_leader",
        /// nestleder
        DeputyLeader = "deputy_leader",
        /// tillitsvalgt
        Representative = "representative",
        /// arbeidsplasstillitsvalgt
        WorkplaceRep = "workplace_rep",
        /// plasstillitsvalgt
        SiteRep = "site_rep",
        /// hovedtillitsvalgt
        MainRep = "main_rep",
        /// fellestillitsvalgt
        JointRep = "joint_rep",
        /// konserntillitsvalgt
        GroupRep = "group_rep",
        /// vara
        DeputyRep = "deputy_rep",
        /// sekretær
        Secretary = "secretary",
        /// kasserer
        Treasurer = "treasurer",
        /// styremedlem
        BoardMember = "board_member",
        /// studieleder, opplæringsansvarlig
        TrainingOfficer = "training_officer",
        /// ungdomstillitsvalgt
        YouthRep = "youth_rep",
        /// verveansvarlig
        RecruitmentOfficer = "recruitment_officer",
        /// verneombud: not a union post, kept because lists have it
        SafetyRep = "safety_rep",
        /// a post with other words
        Other = "other",
        /// no post given
        None = "none",
    }
}

impl Role {
    /// Whether the holder is a rep one rings first (leader or elected rep), in falling order; lower rings first.
    pub fn calling_order(self) -> u8 {
        match self {
            Role::ClubLeader => 0,
            Role::Representative | Role::WorkplaceRep | Role::SiteRep => 1,
            Role::MainRep | Role::JointRep | Role::GroupRep => 2,
            Role::DeputyLeader => 3,
            Role::DeputyRep => 4,
            Role::Secretary | Role::Treasurer | Role::TrainingOfficer | Role::BoardMember => 5,
            Role::YouthRep | Role::RecruitmentOfficer => 6,
            Role::Other | Role::None => 7,
            Role::SafetyRep => 8,
        }
    }

    /// Whether the post makes the workplace one *with* a rep (`no_rep` is the opposite).
    pub fn is_rep(self) -> bool {
        self.calling_order() <= 3
    }

    /// Whether a club has one holder of the post, so that a new one takes it over.
    pub fn has_one_holder(self) -> bool {
        matches!(
            self,
            Role::ClubLeader
                | Role::DeputyLeader
                | Role::MainRep
                | Role::JointRep
                | Role::GroupRep
                | Role::Secretary
                | Role::Treasurer
        )
    }

    /// Whether the holder may be the rep: a list without a column for posts says nothing of who that is, and then its people may
    /// well be it. A workplace none of whose people may be is one without a rep.
    pub fn may_be_rep(self) -> bool {
        self.is_rep() || self == Role::None
    }
}

closed_set! {
    /// What kind of number it is (Nkom's numbering plan, `requirements.md` §4d).
    PhoneKind {
        /// 4x, 9x
        Mobile = "mobile",
        /// 2x, 3x, 5x, 6x, 7x
        Landline = "landline",
        /// five digits
        Short = "short",
        /// 8xx
        Special = "special",
        /// another country
        Foreign = "foreign",
        /// kept as typed, cannot be dialled
        Unusable = "unusable",
    }
}

closed_set! {
    /// What callers have learnt about a number.
    PhoneState {
        /// nobody has used it yet
        Untried = "untried",
        /// somebody of the club has answered on it
        Good = "good",
        /// belongs to somebody else, or is dead
        Bad = "bad",
    }
}

/// A number a person can be reached on.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Phone {
    /// E.164 (`+4742123456`), or five digits unbroken; empty when unusable.
    pub number: String,
    /// As it stood in the list.
    pub raw: String,
    /// Its kind.
    pub kind: PhoneKind,
    /// Good or bad, as learnt.
    pub state: PhoneState,
}

impl Phone {
    /// Whether two readings are of the same number: unusable ones have no number, only what stood in the list.
    pub fn raw_is_same(&self, other: &Phone) -> bool {
        !self.number.is_empty() || self.raw == other.raw
    }

    /// Whether it can be dialled at all.
    pub fn is_usable(&self) -> bool {
        self.kind != PhoneKind::Unusable && self.state != PhoneState::Bad && !self.number.is_empty()
    }
}

/// A person as stored. No birth number, birth date or gender, by design.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Person {
    /// Its id.
    pub id: PersonId,
    /// The club of the post.
    pub club: ClubId,
    /// Given name with any middle name; may be empty.
    pub given_name: String,
    /// Family name; may be empty when the given name is not.
    pub family_name: String,
    /// The post.
    pub role: Role,
    /// The post in the list's own words, when they say more than `role`.
    pub role_text: Option<String>,
    /// Membership number: the key for importing again.
    pub member_no: Option<String>,
    /// First day of the post.
    pub elected_on: Option<NaiveDate>,
    /// Last day of the post.
    pub term_ends: Option<NaiveDate>,
    /// Numbers, best first.
    #[serde(default)]
    pub phones: Vec<Phone>,
    /// E-mail address.
    pub email: Option<String>,
    /// When the person likes to be rung, in words.
    pub best_time: Option<String>,
    /// «Vil ikke ringes» is absolute (GDPR Art. 21).
    #[serde(default)]
    pub do_not_call: bool,
    /// Day the person stepped down from the post: the first one out of it. It may be a day to come, when somebody takes over.
    pub left_post_on: Option<NaiveDate>,
    /// Day the person was learnt to have left the workplace.
    pub left_workplace_on: Option<NaiveDate>,
    /// Remark that came with the list.
    pub remark: Option<String>,
}

impl Person {
    /// A person of a club, of whom only the name is known.
    pub fn named(id: PersonId, club: ClubId, given: impl Into<String>, family: impl Into<String>) -> Self {
        Person {
            id,
            club,
            given_name: given.into(),
            family_name: family.into(),
            role: Role::None,
            role_text: None,
            member_no: None,
            elected_on: None,
            term_ends: None,
            phones: Vec::new(),
            email: None,
            best_time: None,
            do_not_call: false,
            left_post_on: None,
            left_workplace_on: None,
            remark: None,
        }
    }

    /// Given and family name in one.
    pub fn full_name(&self) -> String {
        match (self.given_name.is_empty(), self.family_name.is_empty()) {
            (true, _) => self.family_name.clone(),
            (_, true) => self.given_name.clone(),
            _ => format!("{} {}", self.given_name, self.family_name),
        }
    }

    /// Whether the person has neither left the post nor the workplace by a day. A period lasts until the day it is left, which is
    /// the first day of whoever takes over: there is neither a hole nor a day with two. Whoever is elected for a day to come counts
    /// here, being no former one, and does not hold the post ([`Person::is_in_post`]).
    pub fn is_active(&self, on: NaiveDate) -> bool {
        self.left_on().is_none_or(|left| left > on)
    }

    /// Whether the person's period goes on on a day: it has begun and is not left. Of those without a post it says that they are there.
    pub fn is_in_post(&self, on: NaiveDate) -> bool {
        self.is_active(on) && self.elected_on.is_none_or(|elected| elected <= on)
    }

    /// The day the person left the post or the workplace, or will.
    pub fn left_on(&self) -> Option<NaiveDate> {
        match (self.left_post_on, self.left_workplace_on) {
            (Some(one), Some(two)) => Some(one.min(two)),
            (one, two) => one.or(two),
        }
    }

    /// Whether the person is elected for a day after this one, and is not called off before it comes.
    pub fn is_to_come(&self, on: NaiveDate) -> bool {
        self.elected_on.is_some_and(|elected| elected > on && self.left_on().is_none_or(|left| left > elected))
    }

    /// The number to ring: usable, good before untried, mobile before the rest.
    pub fn number_to_ring(&self) -> Option<&Phone> {
        self.phones
            .iter()
            .filter(|phone| phone.is_usable())
            .min_by_key(|phone| (phone.state != PhoneState::Good, phone.kind != PhoneKind::Mobile))
    }
}
