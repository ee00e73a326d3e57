//! Whether what is suggested for the club of a scenario is what was expected, and whether every reason given is true.

use std::fmt::Write as _;

use ringerunde::assets;
use ringerunde::domain::facts::{self, Fact, Facts, Figure, figure, said_on};
use ringerunde::domain::guide::{Book, Guide, Kind, Opening, Part, Reason, Scope, Suggestion, choose, fill, suggest};
use ringerunde::domain::record::ClubRecord;

use super::format::{Expect, Ring, Scenario};
use super::rows::Rows;

/// What came of a scenario.
pub struct Verdict {
    /// What is not as it should be; empty when all is.
    pub faults: Vec<String>,
    /// What was seen, for whoever mends it: the guide, the facts, and each suggestion with its sum.
    pub seen: String,
}

/// Runs a scenario.
pub fn judge(scenario: &Scenario) -> Verdict {
    let book = assets::book().unwrap();
    let mut rows = Rows::of(scenario, book.params());
    let facts = facts_of(scenario, &mut rows, book);
    if let Some(guide) = &scenario.round {
        rows.round(guide);
        known_guide(book, guide, &mut rows.faults);
    }
    let mut faults = std::mem::take(&mut rows.faults);
    let guide = choose(book, &rows.record, facts).unwrap();
    let suggestions = suggest(book, guide, facts, &rows.record, rows.now);
    let case = Case { book, guide, facts, rows: &rows, suggestions: &suggestions };
    case.expected(&scenario.expect, &mut faults);
    case.always(scenario, &mut faults);
    Verdict { faults, seen: case.seen() }
}

/// The facts that hold: of the rows, and those that were named. Named facts alone are all there is to know of a club.
fn facts_of(scenario: &Scenario, rows: &mut Rows<'_>, book: &Book) -> Facts {
    let named: Vec<Fact> = facts_named(&scenario.facts, &mut rows.faults);
    let without: Vec<Fact> = facts_named(&scenario.without, &mut rows.faults);
    let has_rows = scenario.club.is_some()
        || !scenario.person.is_empty()
        || !scenario.call.is_empty()
        || !scenario.event.is_empty()
        || !scenario.promise.is_empty()
        || !scenario.offer.is_empty()
        || !scenario.answer.is_empty();
    if scenario.person.is_empty() && !has_rows {
        let nobody = if named.contains(&Fact::NoRep) { Ring::Employer } else { Ring::Rep };
        rows.somebody(scenario.ring.unwrap_or(nobody));
    } else if let Some(ring) = scenario.ring.filter(|_| scenario.person.is_empty()) {
        rows.somebody(ring);
    }
    if !scenario.asked.is_empty() {
        rows.asked(&scenario.asked);
    }
    let computed = facts::compute(&rows.record, rows.now, book.params());
    let season = |fact: &Fact| book.words(*fact).is_some_and(|words| words.scope == Scope::Season);
    let from_rows: Vec<Fact> = match (has_rows, &scenario.now) {
        (true, _) => computed.iter().collect(),
        (false, Some(_)) => computed.iter().filter(season).collect(),
        (false, None) => Vec::new(),
    };
    named.iter().filter(|fact| !from_rows.contains(fact)).for_each(|fact| rows.lend(*fact));
    let sided = of_sides(&named);
    from_rows.into_iter().chain(named).chain(sided).filter(|fact| !without.contains(fact)).collect()
}

/// What is overdue or due soon, of the sides that are named to have promised something.
fn of_sides(named: &[Fact]) -> Vec<Fact> {
    let rows = [
        (Fact::FollowupOverdue, Fact::PromiseByUs, Fact::PromiseByUsOverdue),
        (Fact::FollowupOverdue, Fact::PromiseByClub, Fact::PromiseByClubOverdue),
        (Fact::FollowupSoon, Fact::PromiseByUs, Fact::PromiseByUsSoon),
        (Fact::FollowupSoon, Fact::PromiseByClub, Fact::PromiseByClubSoon),
    ];
    rows.into_iter().filter(|(when, who, _)| named.contains(when) && named.contains(who)).map(|row| row.2).collect()
}

fn facts_named(names: &[String], faults: &mut Vec<String>) -> Vec<Fact> {
    let mut facts = Vec::new();
    for name in names {
        match Fact::parse(name) {
            Some(fact) => facts.push(fact),
            None => faults.push(format!("no fact is called {name}")),
        }
    }
    facts
}

fn known_guide(book: &Book, id: &str, faults: &mut Vec<String>) {
    if book.guide(id).is_none() {
        faults.push(format!("no guide is called {id}"));
    }
}

/// What was seen of a scenario.
struct Case<'c> {
    book: &'c Book,
    guide: &'c Guide,
    facts: Facts,
    rows: &'c Rows<'c>,
    suggestions: &'c [Suggestion<'c>],
}

impl Case<'_> {
    /// What the scenario asks for.
    fn expected(&self, expect: &Expect, faults: &mut Vec<String>) {
        if let Some(guide) = &expect.guide {
            known_guide(self.book, guide, faults);
            if *guide != self.guide.id {
                faults.push(format!("the guide should be {guide}"));
            }
        }
        if let Some(first) = &expect.first
            && self.known(first, faults)
            && !self.suggestions.first().is_some_and(|one| is(one.opening, first))
        {
            faults.push(format!("first should come {first}"));
        }
        if let Some(shown) = &expect.shown {
            let same = shown.len() == self.suggestions.len()
                && shown.iter().zip(self.suggestions).all(|(name, one)| is(one.opening, name));
            if shown.iter().all(|name| self.known(name, faults)) && !same {
                faults.push(format!("shown should be {}", shown.join(", ")));
            }
        }
        for name in &expect.among {
            if self.known(name, faults) && !self.shows(name) {
                faults.push(format!("{name} should be among them"));
            }
        }
        for name in &expect.not {
            if self.known(name, faults) && self.shows(name) {
                faults.push(format!("{name} should not be among them"));
            }
        }
        for (kinds, wanted) in [(&expect.offers, true), (&expect.no_offers, false)] {
            for kind in kinds {
                self.offer(kind, wanted, faults);
            }
        }
        for (name, reasons) in &expect.because {
            self.because(name, reasons, faults);
        }
        for (name, score) in &expect.score {
            if self.known(name, faults)
                && !self.suggestions.iter().any(|one| is(one.opening, name) && one.score == *score)
            {
                faults.push(format!("{name} should have the sum {score}"));
            }
        }
        for (names, wanted) in [(&expect.holds, true), (&expect.holds_not, false)] {
            for fact in facts_named(names, faults) {
                if self.facts.has(fact) != wanted {
                    let not = if wanted { "" } else { "not " };
                    faults.push(format!("{} should {not}hold", fact.as_str()));
                }
            }
        }
    }

    fn offer(&self, name: &str, wanted: bool, faults: &mut Vec<String>) {
        let kind = Kind::parse(name);
        if matches!(kind, Kind::Unknown(_)) {
            return faults.push(format!("no kind of offer is called {name}"));
        }
        let said = |words: &str| fill(words, &|figure| self.figure(figure)).is_some();
        let offers = self.guide.offers.iter().filter(|offer| offer.kind == kind);
        let there = offers.clone().any(|offer| offer.fits(self.facts) && said(&offer.words.nb));
        if there != wanted {
            let not = if wanted { "" } else { "not " };
            faults.push(format!("{name} should {not}be offered"));
        }
    }

    fn because(&self, name: &str, reasons: &[String], faults: &mut Vec<String>) {
        let wanted = facts_named(reasons, faults);
        let Some(one) = self.suggestions.iter().find(|one| is(one.opening, name)) else {
            return faults.push(format!("{name} should be among them"));
        };
        let missing = wanted.iter().filter(|fact| !one.reasons.contains(&Reason::Fact(**fact)));
        faults.extend(missing.map(|fact| format!("{name} should be because of {}", fact.as_str())));
    }

    /// What holds for every club: few, of different topics, never what was asked last time, and every reason is true and can
    /// be said in every language.
    fn always(&self, scenario: &Scenario, faults: &mut Vec<String>) {
        let scoring = &self.book.common.scoring;
        if self.suggestions.len() > scoring.max_suggestions {
            faults.push("more are shown than there is room for".into());
        }
        for one in self.suggestions {
            let twins = self.suggestions.iter().filter(|other| other.opening.topic == one.opening.topic).count();
            if twins > 1 {
                faults.push(format!("two of the topic {}", one.opening.topic));
            }
            for (language, words) in one.opening.words.all() {
                if fill(words, &|name| self.figure(name)).is_none() {
                    faults.push(format!("{} cannot be said in {language}", one.opening.id));
                }
            }
            let facts = one.reasons.iter().filter_map(|reason| match reason {
                Reason::Fact(fact) => Some(*fact),
                Reason::Wheel(_) | Reason::Standing => None,
            });
            for fact in facts {
                self.reason(scenario, fact, faults);
            }
        }
    }

    fn reason(&self, scenario: &Scenario, fact: Fact, faults: &mut Vec<String>) {
        if !self.facts.has(fact) {
            faults.push(format!("{} is given as a reason and does not hold", fact.as_str()));
        }
        // A fact that was only named has no figures of its own; the screen falls back on its name.
        let mut named = facts_named(&scenario.facts, faults);
        named.extend(of_sides(&named));
        let named = named.contains(&fact);
        let words = self.book.words(fact).map(|words| &words.because);
        for (language, text) in words.into_iter().flat_map(|words| words.all()) {
            if !named && fill(text, &|name| self.figure_of(fact, name)).is_none() {
                faults.push(format!("the reason {} cannot be said in {language}", fact.as_str()));
            }
        }
    }

    /// A figure of a fact's own reason: the day it was said is known of that fact alone.
    fn figure_of(&self, fact: Fact, name: &str) -> Option<String> {
        match name {
            "said_on" => said_on(fact, &self.rows.record, self.rows.now, self.book.params()).map(|day| day.to_string()),
            name => self.figure(name),
        }
    }

    fn figure(&self, name: &str) -> Option<String> {
        let record: &ClubRecord = &self.rows.record;
        let found = figure(name, record, self.rows.now, self.book.params())?;
        Some(match found {
            Figure::Count(count) => count.to_string(),
            Figure::Day(day) => day.to_string(),
            Figure::Text(text) => text,
            Figure::Posts(posts) => posts.iter().map(|post| post.as_str()).collect::<Vec<_>>().join(", "),
            Figure::Task(kind) | Figure::Appointment(kind, _) => kind.as_str().to_owned(),
            Figure::Promised(met) => if met { "dere" } else { "klubben" }.to_owned(),
            Figure::Late(late) => if late { "og det er vi sene med" } else { "og det kommer" }.to_owned(),
        })
    }

    fn shows(&self, name: &str) -> bool {
        self.suggestions.iter().any(|one| is(one.opening, name))
    }

    /// Whether there is an opening or a topic of a name: a misspelt one must not pass for one that is not shown.
    fn known(&self, name: &str, faults: &mut Vec<String>) -> bool {
        let known = self.book.guides().flat_map(|guide| &guide.openings).any(|opening| is(opening, name));
        if !known {
            faults.push(format!("no opening and no topic is called {name}"));
        }
        known
    }

    /// The guide, the facts, and each suggestion with the sum behind it and the question itself.
    fn seen(&self) -> String {
        let facts: Vec<&str> = self.facts.iter().map(Fact::as_str).collect();
        let mut seen = format!("  guide: {}\n  facts: {}\n", self.guide.id, facts.join(", "));
        for one in self.suggestions {
            write!(seen, "  {} {} =", one.opening.id, one.score).unwrap();
            for part in &one.parts {
                match part {
                    Part::Base(weight) => write!(seen, " {weight}"),
                    Part::Boost(fact, weight) => write!(seen, " {weight:+} {}", fact.as_str()),
                    Part::Wheel(_, weight) => write!(seen, " {weight:+} the wheel"),
                    Part::AskedThisQuarter(weight) => write!(seen, " {weight:+} asked this quarter"),
                }
                .unwrap();
            }
            let said = fill(&one.opening.words.nb, &|name| self.figure(name));
            writeln!(seen, "\n      {}", said.unwrap_or_default()).unwrap();
        }
        seen
    }
}

/// Whether a name is the id or the topic of an opening.
fn is(opening: &Opening, name: &str) -> bool {
    opening.id == name || opening.topic == name
}
