//! Why: the facts of a club as sentences, its suggested questions in words, and the whole club as it is shown.
//! Which facts hold and which questions fit is `domain`'s; drawing them is `ui`'s.

use super::checklist;
use super::standing::{level, required, resting, said};
use super::talk::{Speaks, talk};
use crate::app::model::{ClubView, Question, Sum};
use crate::assets;
use crate::domain::draft::Draft;
use crate::domain::env::{At, day_of};
use crate::domain::facts::{self, Fact, Facts, Figure};
use crate::domain::guide::{self, Book, Guide, Mode, Opening, Part, Reason, Suggestion};
use crate::domain::ids::RoundId;
use crate::domain::policy::Policy;
use crate::domain::queue::{self, Standing, Tier};
use crate::domain::record::ClubRecord;
use crate::lang::Lang;
use crate::store::{Store, StoreError};
use crate::words;

/// Between two reasons on one line.
pub const BETWEEN: &str = "; ";

/// A figure as it is written for people.
pub fn figure(lang: Lang, figure: &Figure) -> String {
    match figure {
        Figure::Count(count) => lang.number(*count),
        Figure::Day(day) => lang.date(*day),
        Figure::Text(text) => text.clone(),
        Figure::Posts(posts) => lang.list(&posts.iter().map(|post| words::role(lang, *post)).collect::<Vec<_>>()),
        Figure::Task(kind) => words::task_kind(lang, *kind).to_owned(),
        Figure::Appointment(kind, time) => words::appointments::at(lang, *kind, *time),
        Figure::Promised(true) => lang.promised_you().to_owned(),
        Figure::Promised(false) => lang.promised_club().to_owned(),
        Figure::Late(true) => lang.promise_is_late().to_owned(),
        Figure::Late(false) => lang.promise_is_coming().to_owned(),
    }
}

/// «fordi …» for a fact, with the club's own figures; the fact's short name when one of them is missing.
pub fn because(lang: Lang, book: &Book, fact: Fact, record: &ClubRecord, now: At) -> String {
    let Some(words) = book.words(fact) else { return fact.as_str().to_owned() };
    let of_club = filler(lang, book, record, now);
    let of_fact = |name: &str| match name {
        "said_on" => facts::said_on(fact, record, now, book.params()).map(|day| lang.date(day)),
        name => of_club(name),
    };
    guide::fill(words.because.get(lang.code()), &of_fact).unwrap_or_else(|| words.name.get(lang.code()).to_owned())
}

/// The question with the club's own figures; `None` when one of them is missing.
pub fn question(lang: Lang, book: &Book, opening: &Opening, record: &ClubRecord, now: At) -> Option<String> {
    guide::fill(opening.words.get(lang.code()), &filler(lang, book, record, now))
}

pub(super) fn filler<'a>(
    lang: Lang,
    book: &'a Book,
    record: &'a ClubRecord,
    now: At,
) -> impl Fn(&str) -> Option<String> + 'a {
    move |name| facts::figure(name, record, now, book.params()).map(|found| figure(lang, &found))
}

/// Why a question is suggested, at most three sentences.
pub fn reasons(lang: Lang, book: &Book, reasons: &[Reason], record: &ClubRecord, now: At) -> Vec<String> {
    let say = |reason: &Reason| match reason {
        Reason::Fact(fact) => because(lang, book, *fact, record, now),
        Reason::Wheel(at) => because_of_wheel(lang, *at, record, now),
        Reason::Standing => lang.questions_standing().to_owned(),
    };
    reasons.iter().map(say).collect()
}

/// «fordi … i årshjulet» for the entry at a place of what the wheel has for the club.
pub fn because_of_wheel(lang: Lang, at: usize, record: &ClubRecord, now: At) -> String {
    let Some(raise) = record.wheel.as_ref().and_then(|wheel| wheel.get(at)) else { return String::new() };
    let what = raise.what.get(lang.code());
    match raise.has_begun(day_of(now)) {
        true => lang.wheel_because(&lang.day(raise.to), what),
        false => lang.wheel_because_soon(&lang.day(raise.from), what),
    }
}

/// The sum behind a suggestion, in words.
fn sum(rules: Rules<'_>, suggestion: &Suggestion<'_>, record: &ClubRecord, now: At) -> Sum {
    let Rules { lang, book, .. } = rules;
    let why = |part: &Part| match part {
        Part::Base(_) => lang.sums_base().to_owned(),
        Part::Boost(fact, _) => because(lang, book, *fact, record, now),
        Part::Wheel(at, _) => because_of_wheel(lang, *at, record, now),
        Part::AskedThisQuarter(_) => lang.sums_repeat().to_owned(),
    };
    let parts = suggestion.parts.iter().map(|part| (part.weight(), why(part))).collect();
    Sum { parts, total: suggestion.score }
}

/// The facts that hold, those that decide the club's place in the queue first, the rest as the vocabulary has them.
pub fn in_order(book: &Book, facts: Facts, standing: &Standing) -> Vec<Fact> {
    let of_tier: &[Fact] = match standing {
        Standing::In { place, .. } => match place.tier {
            Tier::NewRep => &[Fact::RepIsNew, Fact::RepNeverCalled],
            Tier::Promise => &[Fact::FollowupOverdue, Fact::FollowupSoon, Fact::PromiseByUs],
            Tier::NoRep => &[Fact::NoRep],
            Tier::Agreed | Tier::Ordinary | Tier::Pinned => &[],
        },
        Standing::Out { .. } => &[Fact::DoNotCall],
    };
    let weighing = book.common.queue.weights.holding(facts).filter(|(_, weight)| *weight > 0).map(|(fact, _)| fact);
    let mut ordered: Vec<Fact> = Vec::new();
    for fact in of_tier.iter().copied().chain(weighing).chain(facts.iter()) {
        if facts.has(fact) && !ordered.contains(&fact) {
            ordered.push(fact);
        }
    }
    ordered
}

/// Why the club stands where it stands: at most `most` sentences.
pub fn why(lang: Lang, book: &Book, policy: &Policy, record: &ClubRecord, now: At, most: usize) -> Vec<String> {
    let facts = facts::compute(record, now, book.params());
    let standing = queue::stand(record, now, policy, book);
    let ordered = in_order(book, facts, &standing);
    ordered.into_iter().take(most).map(|fact| because(lang, book, fact, record, now)).collect()
}

/// What a club is looked at with.
#[derive(Clone, Copy)]
pub struct Rules<'a> {
    /// The words.
    pub lang: Lang,
    /// The guides.
    pub book: &'a Book,
    /// What follows from outcomes.
    pub policy: &'a Policy,
}

/// What is asked of a club that is to be shown.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted<'a> {
    /// The open round.
    pub round: Option<RoundId>,
    /// The guide, when one was chosen by hand.
    pub guide: Option<&'a str>,
    /// Whom one speaks with, when that was chosen by hand.
    pub mode: Option<Mode>,
    /// What is shown of an open call in another language: its questions stay the same ones.
    pub kept: Option<&'a ClubView>,
    /// The draft of an open call that is come back to: the questions that stood there stand there again.
    pub resumed: Option<&'a Draft>,
    /// Whether more is said than the openings: a call is open, or another tab.
    pub is_talking: bool,
    /// Whether the checklist is shown.
    pub is_checking: bool,
    /// Whether somebody asks why: the place in the queue and all the facts in words. A step down the queue has no use for
    /// them.
    pub is_explained: bool,
}

/// The club as it is shown: what the rules and the guide say about it now.
///
/// # Errors
/// What the database says.
pub fn view(
    rules: Rules<'_>,
    store: &Store,
    wanted: Wanted<'_>,
    mut record: ClubRecord,
    now: At,
) -> Result<ClubView, StoreError> {
    let Rules { lang, book, policy } = rules;
    record.seat_in_turn(day_of(now));
    if wanted.is_talking {
        record.places = store.places(&record.offers)?;
    }
    let facts = facts::compute(&record, now, book.params());
    let standing = queue::stand(&record, now, policy, book);
    let by_hand = wanted.guide.and_then(|id| book.guide(id));
    let chosen = by_hand.or_else(|| guide::choose(book, &record, facts));
    let mode = wanted.mode.unwrap_or_else(|| guide::mode(&record, day_of(now)));
    let suggestions =
        chosen.map(|chosen| guide::suggest_to(book, chosen, mode, facts, &record, now)).unwrap_or_default();
    let mut questions: Vec<Question> = suggestions
        .iter()
        .filter_map(|suggestion| {
            Some(Question {
                id: suggestion.opening.id.clone(),
                topic: suggestion.opening.topic.clone(),
                words: question(lang, book, suggestion.opening, &record, now)?,
                because: reasons(lang, book, &suggestion.reasons, &record, now).join(BETWEEN),
                sum: if wanted.is_explained { sum(rules, suggestion, &record, now) } else { Sum::default() },
            })
        })
        .collect();
    let place = match wanted.round.filter(|_| wanted.is_explained) {
        Some(round) => store.place_of(round, record.club.id, now)?,
        None => None,
    };
    let told = if wanted.is_explained { in_order(book, facts, &standing) } else { Vec::new() };
    let because = told.into_iter().map(|fact| because(lang, book, fact, &record, now)).collect();
    let talking = chosen.filter(|_| wanted.is_talking);
    let shown_mode = chosen.filter(|guide| guide.has_modes()).map(|_| mode);
    if let (Some(kept), Some(guide)) = (wanted.kept, chosen)
        && (kept.guide_id.as_str(), kept.mode) == (guide.id.as_str(), shown_mode)
    {
        questions = said_again(rules, guide, &kept.questions, questions, facts, (&record, now));
    }
    if let Some(draft) = wanted.resumed {
        questions = stood_there(rules, draft, questions, facts, (&record, now));
    }
    let privacy = chosen.and_then(|guide| guide.privacy.as_ref()).map(|words| words.get(lang.code()).to_owned());
    let speaks = Speaks { facts, mode: shown_mode };
    let checks = if wanted.is_checking { assets::checklist().ok() } else { None };
    Ok(ClubView {
        questions,
        guide: chosen.map(|guide| guide.title.get(lang.code()).to_owned()).unwrap_or_default(),
        guide_id: chosen.map(|guide| guide.id.clone()).unwrap_or_default(),
        checklist: checks.map(|checklist| Box::new(checklist::view(lang, book, checklist, &record, now))),
        mode: shown_mode,
        privacy: privacy.unwrap_or_default(),
        language: lang.code(),
        talk: talking.map(|guide| talk(rules, guide, speaks, &record, now)).unwrap_or_default(),
        required: talking.map(|guide| required(lang, guide, mode, &record, day_of(now))).unwrap_or_default(),
        said: said(lang, book, &record, now),
        resting: if wanted.is_explained { resting(lang, book, &record, now) } else { Vec::new() },
        level: level(&record, facts),
        standing,
        place,
        because,
        attempts: queue::attempts(&record, policy),
        rings: record.rings(day_of(now), book.params().new_rep_days).map(|rung| (rung.person.id, rung.instead_of)),
        record,
    })
}

/// The questions of an open call in another language. One that would not be suggested any more is said again all the same; one
/// that can no longer be said stays as it is.
fn said_again(
    rules: Rules<'_>,
    guide: &Guide,
    kept: &[Question],
    fresh: Vec<Question>,
    facts: Facts,
    (record, now): (&ClubRecord, At),
) -> Vec<Question> {
    let again = |old: &Question| {
        let opening = guide.openings.iter().find(|opening| opening.id == old.id)?;
        let Question { words, because, .. } = said_so(rules, (guide, opening), facts, (record, now))?;
        Some(Question { words, because, ..old.clone() })
    };
    let one = |old: &Question| {
        let found = fresh.iter().find(|question| question.id == old.id).cloned();
        found.or_else(|| again(old)).unwrap_or_else(|| old.clone())
    };
    kept.iter().map(one).collect()
}

/// The questions of an open call that is come back to, as they stood: those of another guide too, that were asked before it was
/// changed. One that no guide has any more is not there; a draft that does not say how they stood has what is suggested, and
/// what was asked.
fn stood_there(
    rules: Rules<'_>,
    draft: &Draft,
    fresh: Vec<Question>,
    facts: Facts,
    (record, now): (&ClubRecord, At),
) -> Vec<Question> {
    let suggested = fresh.iter().map(|question| &question.id);
    let stood: Vec<&String> = if draft.shown.is_empty() { suggested.collect() } else { draft.shown.iter().collect() };
    let asked = draft.asked.iter().filter(|id| !stood.contains(id));
    let one = |id: &&String| {
        let found = fresh.iter().find(|question| question.id == **id).cloned();
        found.or_else(|| said_so(rules, rules.book.opening(id)?, facts, (record, now)))
    };
    stood.iter().copied().chain(asked).filter_map(|id| one(&id)).collect()
}

/// An opening as a question, suggested or not.
fn said_so(
    rules: Rules<'_>,
    (guide, opening): (&Guide, &Opening),
    facts: Facts,
    (record, now): (&ClubRecord, At),
) -> Option<Question> {
    let Rules { lang, book, .. } = rules;
    Some(Question {
        id: opening.id.clone(),
        topic: opening.topic.clone(),
        words: question(lang, book, opening, record, now)?,
        because: reasons(lang, book, &guide::reasons(guide, opening, facts, record), record, now).join(BETWEEN),
        sum: Sum::default(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::draft::DraftChange;
    use crate::domain::env::Env;
    use crate::lang::Language;
    use crate::store::Place;

    /// The practice data on a November afternoon.
    fn practised() -> (Store, At) {
        let now: At = "2026-11-21T13:03:00Z".parse().unwrap();
        let mut env = Env::new(now, 1);
        let op = assets::practice::practice(&mut env, "nb").unwrap();
        let mut store = Store::open(&Place::Memory).unwrap();
        store.commit(&op, &DraftChange::Keep, assets::policy().unwrap(), assets::book().unwrap(), now).unwrap();
        (store, now)
    }

    #[test]
    fn every_club_can_be_shown_in_every_language_with_nothing_left_to_fill_in() {
        let (store, now) = practised();
        let (book, policy) = (assets::book().unwrap(), assets::policy().unwrap());
        let round = store.open_round().unwrap().map(|round| round.id);
        let wanted = Wanted { round, is_talking: true, is_checking: true, is_explained: true, ..Wanted::default() };
        for club in store.clubs().unwrap() {
            for language in Language::ALL {
                let record = store.record(club.id).unwrap().unwrap();
                let shown =
                    view(Rules { lang: Lang::new(language), book, policy }, &store, wanted, record, now).unwrap();
                assert!(!shown.guide.is_empty());
                let said = shown.questions.iter().flat_map(|question| [&question.words, &question.because]);
                for words in said.chain(&shown.because) {
                    assert!(!words.is_empty() && !words.contains(['{', '}']), "{}: {words}", club.name);
                }
                assert_eq!(shown.place.is_some(), shown.standing.is_ready(now), "{}", club.name);
            }
        }
    }

    #[test]
    fn the_first_reason_is_the_one_that_decides_the_place() {
        let (store, now) = practised();
        let (book, policy) = (assets::book().unwrap(), assets::policy().unwrap());
        let round = store.open_round().unwrap().unwrap();
        let line = store.ready(round.id, now, 0, 100).unwrap().into_iter().find(|line| line.tier == Tier::NewRep);
        let record = store.record(line.unwrap().club).unwrap().unwrap();
        let said = why(Lang::default(), book, policy, &record, now, 1);
        assert_eq!(said, [because(Lang::default(), book, Fact::RepIsNew, &record, now)]);
    }
}
