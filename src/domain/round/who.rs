//! Whom a round holds: everyone, a list of clubs, or those who fit a filter that is kept with it. Looking through all clubs is
//! `store`'s and `runtime`'s business.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::closed::closed_set;
use crate::domain::collate;
use crate::domain::dates;
use crate::domain::env::day_of;
use crate::domain::facts::{Fact, Facts};
use crate::domain::record::ClubRecord;

/// Whom a round holds.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Every club there is.
    Everyone,
    /// The clubs of a list; the places in the round are the list.
    Clubs,
    /// Those who fitted when the round was made.
    Filter(Filter),
}

/// What clubs must be like. Every part that is given must hold; an empty filter fits every club.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Filter {
    /// Words of the district or the municipality.
    pub district: Option<String>,
    /// Words of the collective agreement.
    pub agreement: Option<String>,
    /// Fewest members; a club whose members nobody has counted does not fit.
    pub size_from: Option<u32>,
    /// Most members.
    pub size_to: Option<u32>,
    /// The level by the checklist.
    pub level: Option<u8>,
    /// Members, and nobody who is a rep.
    pub no_rep: bool,
    /// Neither a talk, a meeting nor a visit on or after this day.
    pub not_reached_since: Option<NaiveDate>,
    /// A tag.
    pub tag: Option<String>,
    /// Facts of the guides that hold today.
    pub facts: Vec<Fact>,
    /// What a search finds that somebody has given a name.
    pub search: Option<NamedSearch>,
}

/// A search by its name, as it was when it was chosen: what becomes of the name later changes no round.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct NamedSearch {
    /// What it was called.
    pub name: String,
    /// What was looked for, as typed.
    pub query: String,
}

closed_set! {
    /// A part of a filter, as the command line calls it.
    FilterKey {
        /// Words of the district or the municipality.
        District = "district",
        /// Words of the collective agreement.
        Agreement = "agreement",
        /// Members: `10-50`, `10-`, `-50` or `12`.
        Size = "size",
        /// The level by the checklist.
        Level = "level",
        /// Members, and nobody who is a rep.
        NoRep = "no_rep",
        /// The day after which nobody has spoken with them.
        NotReachedSince = "not_reached_since",
        /// A tag.
        Tag = "tag",
        /// Facts by name, with commas between.
        Fact = "fact",
    }
}

/// What is wrong with a part of a filter.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wrong {
    /// A day that cannot be understood.
    Day,
    /// No number, or one that cannot be.
    Count,
    /// The fewest are more than the most.
    Order,
    /// A fact that no guide knows.
    Fact,
}

impl Filter {
    /// Whether it fits every club.
    pub fn is_empty(&self) -> bool {
        *self == Filter::default()
    }

    /// Whether the record of a club must be looked at, because facts or the level decide.
    pub fn needs_record(&self) -> bool {
        self.level.is_some() || !self.facts.is_empty()
    }

    /// Whether more must be looked at than the rows of the clubs: their records, or what is written of them.
    pub fn takes_long(&self) -> bool {
        self.needs_record() || self.search.is_some()
    }

    /// Sets a part as somebody has written it; nothing takes it away.
    ///
    /// # Errors
    /// [`Wrong`].
    pub fn set(&mut self, key: FilterKey, written: &str, today: NaiveDate) -> Result<(), Wrong> {
        let written = written.trim();
        let text = || Some(written.to_owned()).filter(|text| !text.is_empty());
        match key {
            FilterKey::District => self.district = text(),
            FilterKey::Agreement => self.agreement = text(),
            FilterKey::Tag => self.tag = text(),
            FilterKey::Size => (self.size_from, self.size_to) = size(written)?,
            FilterKey::Level if written.is_empty() => self.level = None,
            FilterKey::Level => self.level = Some(written.parse().map_err(|_| Wrong::Count)?),
            FilterKey::NoRep => self.no_rep = true,
            FilterKey::NotReachedSince if written.is_empty() => self.not_reached_since = None,
            FilterKey::NotReachedSince => {
                self.not_reached_since = Some(dates::read(written, today).day().ok_or(Wrong::Day)?);
            }
            FilterKey::Fact => {
                let names = written.split([',', ';', ' ']).map(str::trim).filter(|name| !name.is_empty());
                self.facts = names.map(|name| Fact::parse(name).ok_or(Wrong::Fact)).collect::<Result<_, _>>()?;
            }
        }
        Ok(())
    }

    /// Whether members fit.
    pub fn fits_size(&self, members: Option<u32>) -> bool {
        let from = self.size_from.is_none_or(|from| members.is_some_and(|members| members >= from));
        from && self.size_to.is_none_or(|to| members.is_some_and(|members| members <= to))
    }

    /// Whether the facts and the level fit, which only the record of a club tells.
    pub fn fits_rules(&self, facts: Facts, level: impl FnOnce() -> u8) -> bool {
        self.facts.iter().all(|fact| facts.has(*fact)) && self.level.is_none_or(|wanted| wanted == level())
    }

    /// Whether a club fits on a day; facts, level and what a search finds left aside. What `store` finds must be the same.
    pub fn fits(&self, record: &ClubRecord, today: NaiveDate) -> bool {
        let club = &record.club;
        let places = [&club.district, &club.municipality, &club.branch];
        let district = |wanted: &str| places.into_iter().flatten().any(|place| says(place, wanted));
        let has_rep = record.active_people(today).any(|person| person.role.may_be_rep());
        self.district.as_deref().is_none_or(district)
            && self.agreement.as_deref().is_none_or(|wanted| club.agreement.as_deref().is_some_and(|a| says(a, wanted)))
            && self.tag.as_deref().is_none_or(|wanted| club.tags.iter().any(|tag| says(tag, wanted)))
            && self.fits_size(club.members)
            && (!self.no_rep || (club.members.is_some_and(|members| members > 0) && !has_rep))
            && self.not_reached_since.is_none_or(|day| record.last_contact_at().is_none_or(|at| day_of(at) < day))
    }
}

/// What the clubs there are have that a filter may name, the most frequent first.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Names {
    /// Districts, then local unions, then municipalities.
    pub places: Vec<String>,
    /// Agreements.
    pub agreements: Vec<String>,
    /// Tags.
    pub tags: Vec<String>,
}

/// Whether a text has the words that are wanted in it, however they are written.
pub fn says(text: &str, wanted: &str) -> bool {
    collate::fold(text).contains(&collate::fold(wanted))
}

/// `10-50`, `10-`, `-50` or `12`; with a dash of any length.
fn size(written: &str) -> Result<(Option<u32>, Option<u32>), Wrong> {
    let count = |text: &str| match text.trim() {
        "" => Ok(None),
        text => text.parse().map(Some).map_err(|_| Wrong::Count),
    };
    let (from, to) = match written.split_once(['-', '–', '—']) {
        Some((from, to)) => (count(from)?, count(to)?),
        None => (count(written)?, count(written)?),
    };
    if matches!((from, to), (Some(from), Some(to)) if from > to) { Err(Wrong::Order) } else { Ok((from, to)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::facts::fixture::Scene;

    fn with(key: FilterKey, written: &str) -> Result<Filter, Wrong> {
        let mut filter = Filter::default();
        filter.set(key, written, "2026-11-21".parse().unwrap()).map(|()| filter)
    }

    #[test]
    fn a_size_is_a_number_or_a_span() {
        let size = |written| with(FilterKey::Size, written).map(|filter| (filter.size_from, filter.size_to));
        assert_eq!(size("10-50"), Ok((Some(10), Some(50))));
        assert_eq!(size("10 – "), Ok((Some(10), None)));
        assert_eq!(size("-50"), Ok((None, Some(50))));
        assert_eq!(size("12"), Ok((Some(12), Some(12))));
        assert_eq!(size(""), Ok((None, None)));
        assert_eq!(size("50-10"), Err(Wrong::Order));
        for wrong in ["mange", "10-mange"] {
            assert_eq!(size(wrong), Err(Wrong::Count), "{wrong}");
        }
    }

    #[test]
    fn a_day_that_does_not_exist_and_a_fact_nobody_knows_are_said_to_be_wrong() {
        assert_eq!(with(FilterKey::NotReachedSince, "31.2.2026"), Err(Wrong::Day));
        assert_eq!(with(FilterKey::Fact, "no_rep, baker"), Err(Wrong::Fact));
        assert_eq!(with(FilterKey::Fact, "no_rep, rep_is_new").unwrap().facts, [Fact::NoRep, Fact::RepIsNew]);
    }

    #[test]
    fn every_part_that_is_given_must_hold() {
        let mut scene = Scene::new("2026-11-21");
        scene.record.club.district = Some("Øst".into());
        scene.record.club.members = Some(20);
        let east = with(FilterKey::District, "ost").unwrap();
        assert!(east.fits(&scene.record, scene.today()), "as one writes it without the letter");
        assert!(!Filter { size_from: Some(30), ..east.clone() }.fits(&scene.record, scene.today()));
        scene.record.club.members = None;
        assert!(
            !Filter { size_to: Some(30), ..Filter::default() }.fits(&scene.record, scene.today()),
            "nobody has counted"
        );
        assert!(Filter::default().fits(&scene.record, scene.today()) && Filter::default().is_empty());
    }
}
