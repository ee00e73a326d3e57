//! What the organisation has written into the annual wheel: entries of its own, and ours as it wants them. The wheel with ours
//! alone is the parent's; writing an entry down is `deeds::wheel`'s.

use serde::{Deserialize, Serialize};

use super::{Wheel, WheelEntry};
use crate::domain::env::At;
use crate::domain::facts::{DayOfYear, Season};
use crate::domain::guide::Words;
use crate::domain::ids::WheelEntryId;
use crate::domain::round::Filter;

/// An entry as stored.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct OwnEntry {
    /// Its id.
    pub id: WheelEntryId,
    /// The id of the entry of ours that it stands in the place of; `None` for one of its own. No two stand in one place.
    #[serde(default)]
    pub instead_of: Option<String>,
    /// A few words; `None` for ours, in all languages.
    #[serde(default)]
    pub what: Option<String>,
    /// What to do, and what to talk about; `None` for ours, or for nothing.
    #[serde(default)]
    pub words: Option<String>,
    /// First day.
    pub begins: DayOfYear,
    /// Last day; before the first when the window goes past New Year.
    pub ends: DayOfYear,
    /// So many days before the first day it is spoken of already.
    #[serde(default)]
    pub lead_days: u32,
    /// The clubs it is for.
    #[serde(default)]
    pub who: Filter,
    /// The guide it belongs to; `None` for all of them.
    #[serde(default)]
    pub guide: Option<String>,
    /// The topic whose questions are raised; `None` for none beside those that ours names.
    #[serde(default)]
    pub topic: Option<String>,
    /// Whether nobody is rung in it.
    #[serde(default)]
    pub quiet: bool,
    /// When it was taken out of the wheel.
    #[serde(default)]
    pub removed_at: Option<At>,
}

impl Wheel {
    /// The wheel with what the organisation has written into it, in the order of the year. What was taken out is still there,
    /// and says so.
    pub fn with(&self, own: &[OwnEntry]) -> Wheel {
        let ours = self.entries.iter().map(|entry| {
            let own = own.iter().find(|own| own.instead_of.as_deref() == Some(&entry.id));
            own.map_or_else(|| entry.clone(), |own| laid_over(entry.clone(), own))
        });
        let is_ours = |own: &OwnEntry| self.entries.iter().any(|entry| own.instead_of.as_deref() == Some(&entry.id));
        // One of ours that is not shipped any more stays if it has words of its own.
        let theirs = own.iter().filter(|own| !is_ours(own) && own.what.is_some());
        let mut entries: Vec<WheelEntry> = ours.chain(theirs.map(of)).collect();
        entries.sort_by_key(|entry| entry.from);
        Wheel { entries }
    }

    /// The windows of the facts of a season: of those that an entry of `ours` has (`shipped` says when), where that entry is now,
    /// and none of one that was taken out. What no entry has stays as it is shipped.
    pub fn seasons(&self, ours: &Wheel, shipped: &[Season]) -> Vec<Season> {
        let follows = |season: &Season| {
            let is_its = |entry: &&WheelEntry| {
                entry.facts.iter().any(|fact| fact == season.fact.as_str())
                    && (entry.from, entry.to) == (season.from, season.to)
            };
            let Some(entry) = ours.entries.iter().find(is_its) else { return Some(season.clone()) };
            let now = self.entries.iter().find(|one| one.id == entry.id).filter(|one| !one.is_out())?;
            Some(Season { fact: season.fact, from: now.from, to: now.to })
        };
        shipped.iter().filter_map(follows).collect()
    }
}

fn laid_over(ours: WheelEntry, own: &OwnEntry) -> WheelEntry {
    let said = |text: &Option<String>, ours: Words| text.as_ref().map_or(ours, |text| in_one_language(text));
    WheelEntry {
        from: own.begins,
        to: own.ends,
        what: said(&own.what, ours.what),
        words: said(&own.words, ours.words),
        quiet: own.quiet,
        lead_days: own.lead_days,
        who: own.who.clone(),
        guide: own.guide.clone(),
        topic: own.topic.clone(),
        own: Some(own.clone()),
        ..ours
    }
}

fn of(own: &OwnEntry) -> WheelEntry {
    let blank = WheelEntry {
        id: own.id.to_string(),
        from: own.begins,
        to: own.ends,
        what: in_one_language(""),
        words: in_one_language(""),
        facts: Vec::new(),
        openings: Vec::new(),
        only_when: Vec::new(),
        quiet: false,
        lead_days: 0,
        who: Filter::default(),
        guide: None,
        topic: None,
        own: None,
    };
    laid_over(blank, own)
}

/// What an organisation writes it writes once, in its own language.
fn in_one_language(text: &str) -> Words {
    Words { nb: text.to_owned(), nn: text.to_owned(), en: text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{day, ids, shipped};
    use super::*;
    use crate::domain::env::Env;

    fn own(instead_of: Option<&str>, begins: &str, ends: &str) -> OwnEntry {
        let mut env = Env::new(At::UNIX_EPOCH, 1);
        OwnEntry {
            id: env.id(),
            instead_of: instead_of.map(str::to_owned),
            what: None,
            words: None,
            begins: begins.parse().unwrap(),
            ends: ends.parse().unwrap(),
            lead_days: 0,
            who: Filter::default(),
            guide: None,
            topic: None,
            quiet: false,
            removed_at: None,
        }
    }

    #[test]
    fn one_of_ours_that_is_moved_keeps_its_words_and_its_openings() {
        let wheel = shipped().with(&[own(Some("annual_meeting"), "03-01", "03-31")]);
        let due = wheel.on(day("2027-03-15"));
        let meeting = due.iter().find(|due| due.entry.id == "annual_meeting").unwrap();
        assert_eq!(meeting.entry.what.nn, "Årsmøte i klubbane");
        assert!(!meeting.entry.openings.is_empty());
        assert!(!ids(&wheel.on(day("2027-02-01"))).contains(&"annual_meeting".to_owned()));
        assert_eq!(wheel.entries.len(), shipped().entries.len());
        assert!(wheel.entries.is_sorted_by_key(|entry| entry.from));
    }

    #[test]
    fn the_facts_of_a_season_follow_their_entry() {
        use crate::domain::facts::Fact;
        let params = crate::domain::facts::fixture::params();
        let (ours, out) =
            (shipped(), OwnEntry { removed_at: Some(At::UNIX_EPOCH), ..own(Some("start_of_term"), "08-15", "09-30") });
        assert_eq!(ours.seasons(&ours, &params.season), params.season);
        let wheel = ours.with(&[own(Some("annual_meeting"), "03-01", "03-31"), out]);
        let moved = wheel.seasons(&ours, &params.season);
        let window = |fact: Fact| {
            let found = moved.iter().filter(|season| season.fact == fact);
            found.map(|season| (season.from.to_string(), season.to.to_string())).collect::<Vec<_>>()
        };
        assert_eq!(window(Fact::AnnualMeetingDue), [("03-01".to_owned(), "03-31".to_owned())]);
        assert_eq!((window(Fact::SeasonNewStart).len(), window(Fact::CampaignActive).len()), (0, 2));
        // What the organisation has set for itself and no entry has stays.
        let own =
            [Season { fact: Fact::BargainingSeason, from: "03-01".parse().unwrap(), to: "05-01".parse().unwrap() }];
        assert_eq!(wheel.seasons(&ours, &own), own);
    }

    #[test]
    fn what_was_taken_out_is_never_due_and_still_listed() {
        let out = OwnEntry { removed_at: Some(At::UNIX_EPOCH), ..own(Some("spring_round"), "03-01", "04-30") };
        let wheel = shipped().with(&[out]);
        for (from, to) in [("2027-03-01", "2027-04-30"), ("2027-02-20", "2027-02-20")] {
            assert!(!ids(&wheel.on(day(from))).contains(&"spring_round".to_owned()));
            assert!(!ids(&wheel.in_month(day(from))).contains(&"spring_round".to_owned()));
            assert!(!ids(&wheel.soon(day(to), 30)).contains(&"spring_round".to_owned()));
        }
        assert!(wheel.entries.iter().any(|entry| entry.id == "spring_round" && entry.is_out()));
    }

    #[test]
    fn an_entry_of_ones_own_stands_among_ours_in_the_order_of_the_year() {
        let pay = OwnEntry { what: Some("Lønnsforhandlinger".into()), ..own(None, "03-05", "03-20") };
        let wheel = shipped().with(std::slice::from_ref(&pay));
        assert!(ids(&wheel.on(day("2027-03-05"))).contains(&pay.id.to_string()));
        assert_eq!(wheel.entries.len(), shipped().entries.len() + 1);
        // One that stands for something we do not ship any more, and has nothing to say, is passed over.
        assert_eq!(shipped().with(&[own(Some("gone"), "03-05", "03-20")]), shipped());
    }
}
