//! What the annual wheel has to ask about today: entries that are due, or come within their lead time, and the openings they
//! raise. What the guides suggest with it is `guide::suggest`'s.

use std::sync::Arc;

use chrono::NaiveDate;

use super::Wheel;
use crate::domain::facts::{Fact, Facts};
use crate::domain::guide::{Opening, Words};
use crate::domain::record::ClubRecord;
use crate::domain::round::Filter;

/// What the wheel raises on a day.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Raising {
    today: NaiveDate,
    entries: Vec<Raise>,
}

/// An entry that raises openings.
#[derive(Clone, PartialEq, Debug)]
pub struct Raise {
    /// A few words.
    pub what: Words,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    openings: Vec<String>,
    topic: Option<String>,
    guide: Option<String>,
    only_when: Facts,
    is_conditional: bool,
    who: Filter,
}

impl Wheel {
    /// What is raised on a day: nothing of entries in which nobody is rung, or that name no questions.
    pub fn raising(&self, today: NaiveDate) -> Raising {
        let due = self.entries.iter().filter(|entry| !entry.quiet && !entry.is_out()).filter_map(|entry| {
            let ahead = today.checked_add_days(chrono::Days::new(u64::from(entry.lead_days))).unwrap_or(today);
            let (from, to) = entry.window(today, ahead)?;
            (!entry.openings.is_empty() || entry.topic.is_some()).then(|| Raise {
                what: entry.what.clone(),
                from,
                to,
                openings: entry.openings.clone(),
                topic: entry.topic.clone(),
                guide: entry.guide.clone(),
                only_when: entry.only_when.iter().filter_map(|fact| Fact::parse(fact)).collect(),
                is_conditional: !entry.only_when.is_empty(),
                who: entry.who.clone(),
            })
        });
        let mut entries: Vec<Raise> = due.collect();
        // Where two raise the same question, the one that ends first says why.
        entries.sort_by_key(|raise| raise.to);
        Raising { today, entries }
    }
}

impl Raising {
    /// Whether an entry is for clubs on a level, which must be worked out before it is asked what is raised.
    pub fn needs_level(&self) -> bool {
        self.entries.iter().any(|raise| raise.who.level.is_some())
    }

    /// What is raised for a club on a level.
    pub fn at_level(self: Arc<Self>, level: u8) -> Arc<Self> {
        let fits = |raise: &&Raise| raise.who.level.is_none_or(|wanted| wanted == level);
        Arc::new(Raising { today: self.today, entries: self.entries.iter().filter(fits).cloned().collect() })
    }

    /// The entry that raises an opening of a guide for a club of which these facts hold, by its place among them. The level of
    /// the club is left aside ([`Raising::at_level`]).
    pub fn raises(&self, guide: &str, opening: &Opening, record: &ClubRecord, facts: Facts) -> Option<usize> {
        self.entries.iter().position(|raise| {
            let names = raise.openings.contains(&opening.id);
            let is_of = raise.topic.as_ref() == Some(&opening.topic)
                && raise.guide.as_deref().is_none_or(|wanted| wanted == guide);
            (names || is_of) && raise.is_for(record, facts, self.today)
        })
    }

    /// The entry at a place.
    pub fn get(&self, at: usize) -> Option<&Raise> {
        self.entries.get(at)
    }
}

impl Raise {
    fn is_for(&self, record: &ClubRecord, facts: Facts, today: NaiveDate) -> bool {
        let holds = !self.is_conditional || facts.has_any(self.only_when);
        let is_wanted = |who: &Filter| who.fits(record, today) && who.facts.iter().all(|fact| facts.has(*fact));
        holds && (self.who.is_empty() || is_wanted(&self.who))
    }

    /// Whether it has begun by a day.
    pub fn has_begun(&self, today: NaiveDate) -> bool {
        self.from <= today
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, shipped};
    use super::super::{OwnEntry, Wheel, WheelEntry};
    use super::*;
    use crate::domain::facts::fixture::Scene;
    use crate::domain::guide::{FactList, Weights};

    fn opening(id: &str, topic: &str) -> Opening {
        Opening {
            id: id.into(),
            topic: topic.into(),
            warm: false,
            quoted: None,
            mode: None,
            words: Words::default(),
            base: 40,
            boost: Weights::default(),
            require: FactList::default(),
            exclude: FactList::default(),
            same_as: Vec::new(),
        }
    }

    /// The wheel with `annual_meeting` alone, as changed.
    fn only(change: impl Fn(&mut WheelEntry)) -> Wheel {
        let mut entry = shipped().entries.into_iter().find(|entry| entry.id == "annual_meeting").unwrap();
        change(&mut entry);
        Wheel { entries: vec![entry] }
    }

    fn raises(wheel: &Wheel, on: &str, opening: &Opening) -> bool {
        let scene = Scene::new(on);
        wheel.raising(day(on)).raises("vanlig_runde", opening, &scene.record, scene.facts()).is_some()
    }

    #[test]
    fn an_entry_raises_its_openings_in_its_window_and_in_the_days_before() {
        let meeting = opening("vr-klubbmote", "meetings");
        let wheel = only(|entry| entry.lead_days = 14);
        for (on, is_raised) in
            [("2026-12-18", false), ("2026-12-19", true), ("2027-02-28", true), ("2027-03-01", false)]
        {
            assert_eq!(raises(&wheel, on, &meeting), is_raised, "{on}");
        }
        assert!(!raises(&wheel, "2027-01-15", &opening("vr-saker", "issues")));
        assert!(!wheel.raising(day("2026-12-19")).get(0).unwrap().has_begun(day("2026-12-19")));
    }

    #[test]
    fn a_topic_raises_the_openings_of_its_guide() {
        let of = |guide: Option<&str>| {
            let guide = guide.map(str::to_owned);
            let wheel = only(|entry| (entry.topic, entry.guide) = (Some("issues".into()), guide.clone()));
            raises(&wheel, "2027-01-15", &opening("vr-saker", "issues"))
        };
        assert!(of(None) && of(Some("vanlig_runde")) && !of(Some("kurs")));
    }

    #[test]
    fn an_entry_is_for_the_clubs_its_filter_and_its_facts_fit() {
        let meeting = opening("vr-klubbmote", "meetings");
        let mut scene = Scene::new("2027-01-15");
        scene.record.club.members = Some(20);
        let fits = |scene: &Scene, wheel: &Wheel| {
            wheel.raising(day("2027-01-15")).raises("x", &meeting, &scene.record, scene.facts()).is_some()
        };
        assert!(fits(&scene, &only(|entry| entry.who.size_from = Some(10))));
        assert!(!fits(&scene, &only(|entry| entry.who.size_from = Some(30))));
        let lok = only(|entry| entry.only_when = vec!["lok_club".into()]);
        assert!(!fits(&scene, &lok));
        scene.record.club.agreement = Some("LOK".into());
        assert_eq!(fits(&scene, &lok), scene.facts().has(Fact::LokClub));
        let unknown = only(|entry| entry.only_when = vec!["no such fact".into()]);
        assert!(!fits(&scene, &unknown), "what nobody knows does not hold");
        let leveled = Arc::new(only(|entry| entry.who.level = Some(3)).raising(day("2027-01-15")));
        assert!(leveled.needs_level());
        assert!(leveled.clone().at_level(2).get(0).is_none() && leveled.at_level(3).get(0).is_some());
    }

    #[test]
    fn what_is_taken_out_or_quiet_raises_nothing() {
        let meeting = opening("vr-klubbmote", "meetings");
        assert!(!raises(&only(|entry| entry.quiet = true), "2027-01-15", &meeting));
        let wheel = shipped();
        let out: Vec<OwnEntry> = wheel
            .entries
            .iter()
            .map(|entry| {
                let mut env = crate::domain::env::Env::new(Scene::new("2027-01-15").now, 1);
                let op = crate::domain::deeds::wheel::take_out_wheel_entry(&mut env, entry);
                let [crate::domain::op::Change::OwnEntry(edit)] = &op.changes[..] else { panic!("{op:?}") };
                edit.after.clone().unwrap()
            })
            .collect();
        assert_eq!(wheel.with(&out).raising(day("2027-01-15")).entries, []);
    }
}
