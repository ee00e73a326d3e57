//! Which rows are one club, and which are one person (`requirements.md` §5b). What is stored already is for the deed.

use std::borrow::Cow;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use super::headings::Field;
use super::plan::OnConflict;
use super::roles::{self, Roles};
use super::rows::fresh_club;
use crate::domain::club::Club;
use crate::domain::intake::{PersonKey, PlannedClub, PlannedPerson};
use crate::domain::money::{self, Money};
use crate::domain::person::{Person, Phone, PhoneKind, Role};

/// What a row's person turned out to be.
#[derive(Debug, PartialEq)]
pub(super) enum Met {
    /// Somebody not met before.
    New,
    /// Somebody met before, of whom the row says more.
    More,
    /// Somebody met before, with another post.
    SecondPost { row: usize },
    /// Somebody met before, and nothing new.
    Copy { row: usize },
    /// Somebody new who may be somebody met before.
    Perhaps { row: usize },
    /// Somebody met before, with other values: field, earlier, later.
    Conflict { row: usize, differences: Vec<(Field, String, String)> },
}

/// The clubs and people of the rows so far.
pub(super) struct Gather {
    on_conflict: OnConflict,
    clubs: Vec<PlannedClub>,
    people: Vec<PlannedPerson>,
    by_org_no: HashMap<String, usize>,
    by_name: HashMap<String, Vec<usize>>,
    by_key: HashMap<(usize, PersonKey), usize>,
    /// People by name and number, and by name and address (as hashes: a hit only ever raises a question).
    by_likeness: HashMap<u64, usize>,
    /// Clubs whose rows disagree on the address: it may be the members' own, and is not kept.
    private_address: Vec<usize>,
}

impl Gather {
    pub fn new(on_conflict: OnConflict, rows: usize) -> Self {
        Gather {
            on_conflict,
            clubs: Vec::new(),
            people: Vec::with_capacity(rows),
            by_org_no: HashMap::new(),
            by_name: HashMap::new(),
            by_key: HashMap::with_capacity(rows),
            by_likeness: HashMap::with_capacity(rows * 2),
            private_address: Vec::new(),
        }
    }

    /// Everything gathered. Words for a post are kept only where they say more than the role.
    pub fn finish(mut self, roles: &mut Roles) -> (Vec<PlannedClub>, Vec<PlannedPerson>) {
        for club in &self.private_address {
            self.clubs[*club].club.address = None;
        }
        for planned in &mut self.people {
            let person = &mut planned.person;
            if person.role_text.as_deref().is_some_and(|text| !roles.read(text).1) {
                person.role_text = None;
            }
        }
        (self.clubs, self.people)
    }

    /// The club of a row, and whether several clubs could have been meant. By organisation number, else by name and
    /// municipality; where one side does not say the municipality, the name is enough if it is the only one.
    pub fn club(
        &mut self,
        name: &str,
        org_no: Option<String>,
        municipality: Option<&str>,
        row: usize,
    ) -> (usize, bool) {
        if let Some(known) = org_no.as_ref().and_then(|number| self.by_org_no.get(number)) {
            let known = *known;
            self.fill_text(known, |club| &mut club.municipality, municipality.map(Cow::Borrowed));
            return (known, false);
        }
        let lower = name.to_lowercase();
        let fits = |at: &&usize| {
            let club = &self.clubs[**at].club;
            (org_no.is_none() || club.org_no.is_none())
                && match (&club.municipality, municipality) {
                    (Some(one), Some(other)) => one.to_lowercase() == other.to_lowercase(),
                    _ => true,
                }
        };
        let candidates: Vec<usize> = self.by_name.get(&lower).into_iter().flatten().filter(fits).copied().collect();
        let same_place = |at: &&usize| self.clubs[**at].club.municipality.is_some() == municipality.is_some();
        let mut closest = candidates.iter().filter(same_place);
        let found = match (candidates.as_slice(), closest.next(), closest.next()) {
            ([only], ..) => Some(*only),
            (_, Some(only), None) => Some(*only),
            _ => None,
        };
        let unclear = found.is_none() && !candidates.is_empty();
        let at = found.unwrap_or_else(|| {
            self.clubs.push(PlannedClub { club: fresh_club(name), row });
            let at = self.clubs.len() - 1;
            self.by_name.entry(lower).or_default().push(at);
            at
        });
        if let Some(number) = org_no {
            self.by_org_no.insert(number.clone(), at);
            self.clubs[at].club.org_no = Some(number);
        }
        self.fill_text(at, |club| &mut club.municipality, municipality.map(Cow::Borrowed));
        (at, unclear)
    }

    /// Fills in what the club did not say before.
    pub fn fill<T>(&mut self, club: usize, slot: impl Fn(&mut Club) -> &mut Option<T>, value: Option<T>) {
        let slot = slot(&mut self.clubs[club].club);
        if slot.is_none() {
            *slot = value;
        }
    }

    /// Adds years of activity money that are not known yet.
    pub fn money(&mut self, club: usize, money: &[Money]) {
        let known = &mut self.clubs[club].club.money;
        *known = money::joined(known, money);
    }

    /// The same for text, which is copied only when it is needed.
    pub fn fill_text(
        &mut self,
        club: usize,
        slot: impl Fn(&mut Club) -> &mut Option<String>,
        text: Option<Cow<'_, str>>,
    ) {
        let slot = slot(&mut self.clubs[club].club);
        if slot.is_none() {
            *slot = text.map(Cow::into_owned);
        }
    }

    /// The address of the workplace: kept as long as all rows of the club agree.
    pub fn address(&mut self, club: usize, address: &str) {
        match &self.clubs[club].club.address {
            None => self.clubs[club].club.address = Some(address.to_owned()),
            Some(known) if known != address && self.private_address.last() != Some(&club) => {
                self.private_address.push(club)
            }
            Some(_) => {}
        }
    }

    /// Labels of a row, but for those that are posts.
    pub fn labels(&mut self, club: usize, labels: &str) {
        let tags = &mut self.clubs[club].club.tags;
        for label in labels.split([';', ',']).flat_map(|part| part.split(":::")).map(str::trim) {
            if !label.is_empty()
                && label != "* myContacts"
                && roles::in_title(label).is_none()
                && !tags.iter().any(|t| t == label)
            {
                tags.push(label.to_owned());
            }
        }
    }

    /// A person of a row.
    pub fn person(&mut self, club: usize, person: Person, row: usize) -> Met {
        let alike = alike(&person);
        let key = (club, PersonKey::of(&person));
        if let Some(at) = self.by_key.get(&key).copied() {
            let known = &self.people[at].person;
            let is_same = match key.1 {
                PersonKey::Name(_) => *known == person,
                PersonKey::Email(_) => {
                    same(&known.given_name, &person.given_name) || same(&known.family_name, &person.family_name)
                }
                PersonKey::MemberNo(_) | PersonKey::Mobile { .. } => true,
            };
            if is_same {
                let row = self.people[at].row;
                return merge(&mut self.people[at].person, person, self.on_conflict, row);
            }
            return self.add(club, person, row, Some(at), &alike);
        }
        let other_key = |at: &usize| PersonKey::of(&self.people[*at].person) != key.1;
        let perhaps = alike.iter().filter_map(|hash| self.by_likeness.get(hash)).copied().find(other_key);
        self.by_key.insert(key, self.people.len());
        self.add(club, person, row, perhaps, &alike)
    }

    fn add(&mut self, club: usize, person: Person, row: usize, perhaps: Option<usize>, alike: &[u64]) -> Met {
        let at = self.people.len();
        for hash in alike {
            self.by_likeness.entry(*hash).or_insert(at);
        }
        self.people.push(PlannedPerson { club, person, row, perhaps });
        perhaps.map_or(Met::New, |other| Met::Perhaps { row: self.people[other].row })
    }
}

/// Name with each number, and name with the address.
fn alike(person: &Person) -> Vec<u64> {
    let name = person.full_name().to_lowercase();
    let hash = |text: &str| {
        let mut hasher = DefaultHasher::new();
        (name.as_str(), text).hash(&mut hasher);
        hasher.finish()
    };
    let numbers = person.phones.iter().filter(|phone| !phone.number.is_empty());
    let mut alike: Vec<u64> = numbers.map(|phone| hash(&phone.number)).collect();
    alike.extend(person.email.as_ref().map(|email| hash(&email.to_lowercase())));
    alike
}

/// Puts a later row of the same person into the earlier one.
fn merge(known: &mut Person, later: Person, on_conflict: OnConflict, row: usize) -> Met {
    let mut differences = Vec::new();
    let mut more = false;
    let take_last = on_conflict == OnConflict::TakeLast;
    let mut text = |field: Field, known: &mut String, later: String| {
        if later.is_empty() || same(known, &later) {
            return;
        }
        if known.is_empty() {
            more = true;
        } else {
            differences.push((field, known.clone(), later.clone()));
        }
        if known.is_empty() || take_last {
            *known = later;
        }
    };
    text(Field::FirstName, &mut known.given_name, later.given_name);
    text(Field::LastName, &mut known.family_name, later.family_name);
    let mut email = known.email.take().unwrap_or_default();
    text(Field::Email, &mut email, later.email.unwrap_or_default());
    known.email = (!email.is_empty()).then_some(email);
    for (field, known, later) in [
        (Field::ElectedOn, &mut known.elected_on, later.elected_on),
        (Field::TermEnds, &mut known.term_ends, later.term_ends),
    ] {
        match (*known, later) {
            (None, Some(_)) => (*known, more) = (later, true),
            (Some(one), Some(other)) if one != other => {
                differences.push((field, one.format("%d.%m.%Y").to_string(), other.format("%d.%m.%Y").to_string()));
                if take_last {
                    *known = later;
                }
            }
            _ => {}
        }
    }
    for (known, later) in [
        (&mut known.member_no, later.member_no),
        (&mut known.best_time, later.best_time),
        (&mut known.remark, later.remark),
    ] {
        if known.is_none() && later.is_some() {
            (*known, more) = (later, true);
        }
    }
    known.left_post_on = known.left_post_on.or(later.left_post_on);
    known.do_not_call |= later.do_not_call;
    more |= merge_phones(&mut known.phones, later.phones, on_conflict, &mut differences);
    let second_post = merge_role(known, later.role, later.role_text);
    if !differences.is_empty() {
        Met::Conflict { row, differences }
    } else if second_post {
        Met::SecondPost { row }
    } else if more {
        Met::More
    } else {
        Met::Copy { row }
    }
}

/// Another number of the same kind is a conflict; one of another kind is one more.
fn merge_phones(
    known: &mut Vec<Phone>,
    later: Vec<Phone>,
    on_conflict: OnConflict,
    differences: &mut Vec<(Field, String, String)>,
) -> bool {
    let mut more = false;
    for phone in later {
        let same = |one: &Phone| one.number == phone.number && (!phone.number.is_empty() || one.raw == phone.raw);
        if known.iter().any(same) {
            continue;
        }
        let other = known.iter().position(|one| one.kind == phone.kind && phone.kind != PhoneKind::Unusable);
        if let Some(at) = other {
            let field = if phone.kind == PhoneKind::Mobile { Field::Mobile } else { Field::Phone };
            differences.push((field, known[at].raw.clone(), phone.raw.clone()));
            match on_conflict {
                OnConflict::KeepFirst => {}
                OnConflict::TakeLast => known[at] = phone,
                OnConflict::KeepBoth => known.push(phone),
            }
        } else {
            more = true;
            known.push(phone);
        }
    }
    more
}

/// A person may hold two posts: the one that is rung first counts, and the words of both are kept.
fn merge_role(known: &mut Person, role: Role, text: Option<String>) -> bool {
    if known.role == Role::None {
        (known.role, known.role_text) = (role, text);
        return false;
    }
    let (one, other) = (known.role_text.clone().unwrap_or_default(), text.unwrap_or_default());
    if role == Role::None || one.split(", ").any(|part| same(part, &other)) || (role == known.role && other.is_empty())
    {
        return false;
    }
    known.role_text = Some(format!("{one}, {other}").trim_matches([',', ' ']).to_owned());
    if role.calling_order() < known.role.calling_order() {
        known.role = role;
    }
    true
}

/// The same but for capitals.
fn same(one: &str, other: &str) -> bool {
    one == other || one.to_lowercase() == other.to_lowercase()
}
