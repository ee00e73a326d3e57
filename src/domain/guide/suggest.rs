//! The openings suggested for a call, and why. Deterministic: equal scores stand in the order of the file.

use chrono::Datelike;

use super::{Book, Guide, Mode, Opening, mode, placeholders};
use crate::domain::call::{Call, Outcome};
use crate::domain::env::{At, day_of};
use crate::domain::facts::{Fact, Facts, Params, figure, promised_at};
use crate::domain::record::ClubRecord;

/// An opening that fits, with the reasons for it.
#[derive(Clone, PartialEq, Debug)]
pub struct Suggestion<'b> {
    /// The question.
    pub opening: &'b Opening,
    /// Its score: the sum of `parts`.
    pub score: i32,
    /// Why it is suggested, at most three.
    pub reasons: Vec<Reason>,
    /// What the score is made of, base first.
    pub parts: Vec<Part>,
}

/// Why an opening is suggested.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Reason {
    /// Because of a fact: its because-text, or its name when the text cannot be filled.
    Fact(Fact),
    /// Because of what is due in the annual wheel: the entry at this place of `ClubRecord::wheel`.
    Wheel(usize),
    /// A question one always may open with.
    Standing,
}

/// A part of a score.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    /// What the question weighs by itself.
    Base(i32),
    /// What a fact adds.
    Boost(Fact, i32),
    /// What the annual wheel adds: the entry at this place of `ClubRecord::wheel`.
    Wheel(usize, i32),
    /// What is taken because it was asked earlier in this quarter.
    AskedThisQuarter(i32),
}

impl Part {
    /// The number.
    pub fn weight(self) -> i32 {
        match self {
            Part::Base(weight) | Part::Boost(_, weight) => weight,
            Part::Wheel(_, weight) | Part::AskedThisQuarter(weight) => weight,
        }
    }
}

/// The openings to show, warm ones first, then by score. Never one that was asked in the last call, never two of a topic,
/// none of a topic that rests, none below the floor, none with a placeholder that this club cannot fill.
pub fn suggest<'b>(
    book: &'b Book,
    guide: &'b Guide,
    facts: Facts,
    record: &ClubRecord,
    now: At,
) -> Vec<Suggestion<'b>> {
    suggest_to(book, guide, mode(record, day_of(now)), facts, record, now)
}

/// What [`suggest`] shows when whom one speaks with was chosen by hand.
pub fn suggest_to<'b>(
    book: &'b Book,
    guide: &'b Guide,
    mode: Mode,
    facts: Facts,
    record: &ClubRecord,
    now: At,
) -> Vec<Suggestion<'b>> {
    let scoring = &book.common.scoring;
    let asked = Asked::of(record, now, book.params());
    let today = day_of(now);
    let rests = |topic: &str| record.rested.iter().any(|row| row.topic == topic && row.rests(today));
    let mut scored: Vec<(i32, &Opening)> = guide
        .openings
        .iter()
        .filter(|opening| opening.mode.is_none_or(|wanted| wanted == mode))
        .filter(|opening| opening.require.unknown.is_empty() && facts.has_all(opening.require.facts()))
        .filter(|opening| !facts.has_any(opening.exclude.facts()))
        .filter(|opening| !asked.in_last_call(opening) && !rests(&opening.topic))
        .map(|opening| {
            let repeat = if asked.this_quarter(opening) { scoring.penalty_asked_same_quarter } else { 0 };
            let season = raised(guide, opening, facts, record).map_or(0, |_| scoring.due_in_wheel);
            (opening.base + opening.boost.sum(facts) + season - repeat, opening)
        })
        .filter(|(score, _)| *score >= scoring.min_score)
        .collect();
    // Stable: ties stay in the order of the file.
    scored.sort_by_key(|(score, _)| -score);

    let mut chosen: Vec<(i32, &Opening)> = Vec::with_capacity(scoring.max_suggestions);
    for (score, opening) in scored {
        if chosen.len() == scoring.max_suggestions {
            break;
        }
        let of_topic = chosen.iter().filter(|(_, other)| other.topic == opening.topic).count();
        // Figures are looked up last: few openings get this far.
        let can_be_said =
            || placeholders(&opening.words.nb).all(|name| figure(name, record, now, book.params()).is_some());
        if of_topic < scoring.max_per_topic && can_be_said() {
            chosen.push((score, opening));
        }
    }
    // Chosen by score, shown as one speaks: stable, so the rest stay by score.
    chosen.sort_by_key(|(_, opening)| !opening.warm);
    chosen
        .into_iter()
        .map(|(score, opening)| {
            let season = raised(guide, opening, facts, record).map(|at| Part::Wheel(at, scoring.due_in_wheel));
            let repeat = asked.this_quarter(opening).then_some(-scoring.penalty_asked_same_quarter);
            let parts = parts(opening, facts, season, repeat.map(Part::AskedThisQuarter));
            Suggestion { opening, score, reasons: reasons(guide, opening, facts, record), parts }
        })
        .collect()
}

/// The two largest boosts that hold, the annual wheel, then what the question requires, at most three.
pub fn reasons(guide: &Guide, opening: &Opening, facts: Facts, record: &ClubRecord) -> Vec<Reason> {
    let boosts = opening.boost.holding(facts).filter(|(_, weight)| *weight > 0);
    let mut reasons: Vec<Reason> = boosts.map(|(fact, _)| Reason::Fact(fact)).take(2).collect();
    reasons.extend(raised(guide, opening, facts, record).map(Reason::Wheel));
    for fact in &opening.require.known {
        if !reasons.contains(&Reason::Fact(*fact)) {
            reasons.push(Reason::Fact(*fact));
        }
    }
    if reasons.is_empty() {
        return vec![Reason::Standing];
    }
    reasons.truncate(3);
    reasons
}

/// The entry of the annual wheel that raises an opening for this club, by its place.
fn raised(guide: &Guide, opening: &Opening, facts: Facts, record: &ClubRecord) -> Option<usize> {
    record.wheel.as_ref()?.raises(&guide.id, opening, record, facts)
}

fn parts(opening: &Opening, facts: Facts, season: Option<Part>, repeat: Option<Part>) -> Vec<Part> {
    let boosts = opening.boost.holding(facts).map(|(fact, weight)| Part::Boost(fact, weight));
    [Part::Base(opening.base)].into_iter().chain(boosts).chain(season).chain(repeat).collect()
}

/// Whether anybody heard what was ticked as asked in a call.
fn was_heard(call: &Call) -> bool {
    let is_silent = matches!(
        call.outcome,
        Outcome::NoAnswer
            | Outcome::Busy
            | Outcome::LeftMessage
            | Outcome::SentMessage
            | Outcome::WrongNumber
            | Outcome::DeadNumber
    );
    !call.asked.is_empty() && !is_silent
}

/// What this club has been asked before.
struct Asked<'r> {
    record: &'r ClubRecord,
    params: &'r Params,
    last: Option<&'r Call>,
    /// The calls of this quarter of the year.
    quarter: &'r [Call],
    now: At,
}

impl<'r> Asked<'r> {
    fn of(record: &'r ClubRecord, now: At, params: &'r Params) -> Self {
        // A call nobody answered does not make the questions of the one before it new again.
        let last = record.calls.iter().find(|call| call.outcome == Outcome::Talked || was_heard(call));
        let quarter = |at: At| {
            let day = day_of(at);
            (day.year(), day.month0() / 3)
        };
        // Newest first: those of this quarter stand in front. Found once, since every opening is held against them.
        let older = record.calls.iter().position(|call| quarter(call.ended_at) != quarter(now));
        let quarter = &record.calls[..older.unwrap_or(record.calls.len())];
        Asked { record, params, last, quarter, now }
    }

    fn in_last_call(&self, opening: &Opening) -> bool {
        self.last.is_some_and(|call| self.in_call(call, opening))
    }

    fn this_quarter(&self, opening: &Opening) -> bool {
        self.quarter.iter().any(|call| self.in_call(call, opening))
    }

    /// Whether the call held this very question. One about a promise that was made in the call, or later, is another
    /// question than the one that was asked there: the next conversation begins with what was promised.
    fn in_call(&self, call: &Call, opening: &Opening) -> bool {
        let same = |asked: &String| *asked == opening.id || opening.same_as.contains(asked);
        was_heard(call)
            && call.asked.iter().any(same)
            && !placeholders(&opening.words.nb).any(|name| {
                promised_at(name, self.record, self.now, self.params).is_some_and(|made| made >= call.started_at)
            })
    }
}
