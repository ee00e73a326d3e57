//! The fields a list may fill, and the headings that mean them (`assets/headings.toml`).
//! Where the heading row is, and what a column without a heading holds, is found in `layout` and `content`.

use std::collections::HashMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::domain::closed::closed_set;

closed_set! {
    /// What a column fills.
    Field {
        /// medlemsnummer
        MemberNo = "member_no",
        /// fornavn
        FirstName = "first_name",
        /// mellomnavn: goes with the given name
        MiddleName = "middle_name",
        /// etternavn
        LastName = "last_name",
        /// navn: «Kari Nordmann» or «Nordmann, Kari»
        FullName = "full_name",
        /// verv
        Role = "role",
        /// stilling: a job, and a post only when it says so
        JobTitle = "job_title",
        /// klubb
        Club = "club",
        /// arbeidssted
        Workplace = "workplace",
        /// avdeling på arbeidsplassen
        Department = "department",
        /// organisasjonsnummer
        OrgNo = "org_no",
        /// mobil
        Mobile = "mobile",
        /// telefon
        Phone = "phone",
        /// telefon, privat
        PhoneHome = "phone_home",
        /// e-post
        Email = "email",
        /// adresse (the workplace's)
        Address = "address",
        /// postnummer
        Postcode = "postcode",
        /// poststed
        Town = "town",
        /// kommune
        Municipality = "municipality",
        /// distrikt
        District = "district",
        /// fagforening
        Branch = "branch",
        /// tariffavtale
        Agreement = "agreement",
        /// valgt dato
        ElectedOn = "elected_on",
        /// funksjonstid til
        TermEnds = "term_ends",
        /// antall medlemmer
        Members = "members",
        /// antall ansatte
        Employees = "employees",
        /// organisasjonsgrad: worked out, not stored
        DensityPct = "density_pct",
        /// klubbstyre
        Board = "board",
        /// leder, rektor, styrer: the employer's contact
        Manager = "manager",
        /// samarbeid med arbeidsgiver
        Relation = "relation",
        /// aktivitetsmidler, year by year
        Money = "money",
        /// ansvarlig hos oss
        Caller = "caller",
        /// sist kontakt
        LastContact = "last_contact",
        /// sist besøkt
        LastVisit = "last_visit",
        /// merknad
        Notes = "notes",
        /// kategorier
        Labels = "labels",
        /// ikke ring
        DoNotCall = "do_not_call",
        /// innmeldt
        MemberSince = "member_since",
        /// utmeldt
        MemberLeft = "member_left",
        /// medlemstype
        MemberType = "member_type",
        /// klubbnummer
        ExternalId = "external_id",
        /// ringetid
        BestTime = "best_time",
    }
}

impl Field {
    /// Whether the product keeps nothing of it: recognised so that the preview can say so.
    pub(super) fn has_no_place(self) -> bool {
        matches!(self, Field::Department | Field::DensityPct | Field::MemberSince | Field::MemberType)
    }
}

closed_set! {
    /// Why a column is not read.
    Ignored {
        /// may not be stored: birth numbers, birth dates, gender, fees
        Privacy = "privacy",
        /// known, but there is no place for it
        NoPlace = "no_place",
        /// not recognised
        Unknown = "unknown",
        /// the user said so
        ByHand = "by_hand",
    }
}

/// What a heading means.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub(super) enum Meaning {
    /// It fills a field.
    Fills(Field),
    /// It is left out.
    LeftOut(Ignored),
}

#[derive(Deserialize, Default)]
struct File {
    field: HashMap<Field, Vec<String>>,
    privacy: Names,
    no_place: Names,
}

#[derive(Deserialize, Default)]
struct Names {
    names: Vec<String>,
    #[serde(default)]
    prefixes: Vec<String>,
}

struct Headings {
    meanings: HashMap<String, Meaning>,
    private: Vec<String>,
}

static HEADINGS: LazyLock<Headings> = LazyLock::new(|| {
    // A test reads the same text and fails where this would fall back to knowing nothing.
    let file: File = toml::from_str(include_str!("../../assets/headings.toml")).unwrap_or_default();
    let mut meanings = HashMap::new();
    for (field, names) in file.field {
        meanings.extend(names.iter().map(|name| (normalise(name), Meaning::Fills(field))));
    }
    for (names, why) in [(&file.no_place, Ignored::NoPlace), (&file.privacy, Ignored::Privacy)] {
        meanings.extend(names.names.iter().map(|name| (normalise(name), Meaning::LeftOut(why))));
    }
    Headings { meanings, private: file.privacy.prefixes.iter().map(|prefix| normalise(prefix)).collect() }
});

/// The meaning of a heading, if it is known: as it stands, without what is in brackets, without a number at the end.
pub(super) fn meaning(heading: &str) -> Option<Meaning> {
    if heading.len() > 200 {
        return None;
    }
    let whole = normalise(heading);
    let known = |name: &str| HEADINGS.meanings.get(name).copied();
    known(&whole)
        .or_else(|| heading.split_once(['(', '[', '\n']).and_then(|(before, _)| known(&normalise(before))))
        .or_else(|| known(whole.trim_end_matches(|c: char| c.is_ascii_digit())))
        .or_else(|| {
            let private = HEADINGS.private.iter().any(|prefix| whole.starts_with(prefix.as_str()));
            private.then_some(Meaning::LeftOut(Ignored::Privacy))
        })
}

/// How many different meanings a row has: a title merged over all columns says one thing, not eleven.
pub(super) fn distinct(row: impl Iterator<Item = Option<Meaning>>) -> usize {
    let mut seen: Vec<Meaning> = Vec::new();
    let mut left_out = 0;
    for meaning in row.flatten() {
        match meaning {
            Meaning::Fills(_) if seen.contains(&meaning) => {}
            Meaning::Fills(_) => seen.push(meaning),
            Meaning::LeftOut(_) => left_out += 1,
        }
    }
    seen.len() + if seen.is_empty() { 0 } else { left_out }
}

/// Letters and digits alone, lower case.
pub(super) fn normalise(heading: &str) -> String {
    heading.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_of_headings_is_whole() {
        let file: File = toml::from_str(include_str!("../../assets/headings.toml")).unwrap();
        for field in Field::ALL {
            assert!(file.field.get(field).is_some_and(|names| !names.is_empty()), "{field:?}");
        }
        let mut seen = HashMap::new();
        for (field, names) in &file.field {
            for name in names {
                assert_eq!(seen.insert(normalise(name), field), None, "{name} twice");
            }
        }
        for name in file.privacy.names.iter().chain(&file.no_place.names) {
            assert!(!seen.contains_key(&normalise(name)), "{name} is both read and left out");
        }
    }

    #[test]
    fn headings_are_known_in_all_their_dress() {
        for (heading, field) in [
            ("E-post:", Field::Email),
            ("ORG.NR.", Field::OrgNo),
            ("Telefon, arbeid", Field::Phone),
            ("Mobil (privat)", Field::Mobile),
            ("E-post 2", Field::Email),
            ("TLF_H", Field::Mobile),
            ("Arbeidsstad", Field::Workplace),
            ("Org.grad %", Field::DensityPct),
        ] {
            assert_eq!(meaning(heading), Some(Meaning::Fills(field)), "{heading}");
        }
        for heading in ["Fødselsnr. (11 siffer)", "Kjønn", "Bet. 25 i fjor", "Birthday"] {
            assert_eq!(meaning(heading), Some(Meaning::LeftOut(Ignored::Privacy)), "{heading}");
        }
        assert_eq!(meaning("Hobby"), None);
        assert_eq!(meaning(""), None);
    }
}
