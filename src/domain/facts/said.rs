//! Facts that were said in a talk and ticked there, as topics of its note. Each counts until the next
//! talk, and for so many days (`[[params.topic]]`) even when there has been another one since. An open case needs words as well, and is `contact`'s.

use chrono::{Days, NaiveDate};

use super::compute::Context;
use super::{Fact, Params, answered};
use crate::domain::call::{Call, Outcome};
use crate::domain::env::{At, day_of};
use crate::domain::record::ClubRecord;

/// A fact that was said.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Said<'r> {
    /// The fact.
    pub fact: Fact,
    /// The talk it was said in.
    pub call: &'r Call,
    /// The first day on which it does not count any more, unless it was said in the last talk.
    pub until: NaiveDate,
    /// Whether it was said in the last talk.
    pub is_last: bool,
}

/// What was said and counts at `now`, the latest first. A fact that was said in several talks is there once for each.
pub fn said<'r>(record: &'r ClubRecord, now: At, params: &'r Params) -> impl Iterator<Item = Said<'r>> {
    let today = day_of(now);
    let rep = record.rings(today, params.new_rep_days).map(|rung| rung.person.id);
    in_talks(record, today, params)
        .filter(move |said| said.fact != Fact::WorkloadHeavy || (rep.is_some() && said.call.person == rep))
}

/// The day on which a fact that counts at `now` was said last, in a talk or as an answer to the checklist; `None` for one that
/// nobody has said.
pub fn said_on(fact: Fact, record: &ClubRecord, now: At, params: &Params) -> Option<NaiveDate> {
    let said = said(record, now, params).find(|said| said.fact == fact);
    let answered = answered::answered_on(fact, record, day_of(now), params);
    said.map(|said| day_of(said.call.ended_at)).max(answered)
}

/// The facts that count, save an open case.
pub(super) fn facts(context: &Context<'_>) -> impl Iterator<Item = Fact> {
    let rep = context.rep.map(|rep| rep.id);
    in_talks(context.record, context.today, context.params)
        // A post is heavy for the one who bears it, and nobody else said so.
        .filter(move |said| said.fact != Fact::WorkloadHeavy || (rep.is_some() && said.call.person == rep))
        .map(|said| said.fact)
        // A case needs words, not only the tag (`contact::open_case`).
        .filter(|fact| *fact != Fact::LastOpenCase)
}

/// The talks in which a fact was said that counts today, the latest first.
pub(super) fn in_talks<'r>(
    record: &'r ClubRecord,
    today: NaiveDate,
    params: &'r Params,
) -> impl Iterator<Item = Said<'r>> {
    let longest = params.topic.iter().map(|topic| topic.days).max().unwrap_or_default();
    let is_near = move |call: &Call| today < day_after(day_of(call.ended_at), longest);
    let talks = record.calls.iter().filter(|call| call.outcome == Outcome::Talked).enumerate();
    talks.take_while(move |(place, call)| *place == 0 || is_near(call)).flat_map(move |(place, call)| {
        call.topics.iter().filter_map(move |word| {
            let topic = params.topic_of(word)?;
            let (until, is_last) = (day_after(day_of(call.ended_at), topic.days), place == 0);
            (is_last || today < until).then_some(Said { fact: topic.fact, call, until, is_last })
        })
    })
}

/// The day so many days after another; the last one there is where the calendar ends.
pub(super) fn day_after(day: NaiveDate, days: u32) -> NaiveDate {
    day.checked_add_days(Days::new(days.into())).unwrap_or(NaiveDate::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::facts::fixture::{Scene, params};
    use crate::domain::person::Role;

    fn word(fact: Fact) -> String {
        params().topic.iter().find(|topic| topic.fact == fact).unwrap().nb.clone()
    }

    #[test]
    fn what_a_caller_ticked_counts_for_its_days_and_another_talk_does_not_take_it_back() {
        for topic in params().topic.iter().filter(|topic| topic.fact != Fact::LastOpenCase) {
            let mut scene = Scene::new("2026-04-15").rep();
            let day = |back: u32| (scene.today() - chrono::TimeDelta::days(back.into())).to_string();
            let (last, over, between) = (day(topic.days - 1), day(topic.days), day(3));
            scene.talked(&last).topics = vec![topic.nb.clone()];
            scene.talked(&between);
            assert!(scene.facts().has(topic.fact), "{}", topic.nb);
            assert_eq!(said_on(topic.fact, &scene.record, scene.now, &scene.params), last.parse().ok());
            let mut scene = Scene::new("2026-04-15").rep();
            scene.talked(&over).topics = vec![topic.nb.clone()];
            assert!(scene.facts().has(topic.fact), "until the next talk: {}", topic.nb);
            scene.talked(&between);
            assert!(!scene.facts().has(topic.fact), "{}", topic.nb);
            assert_eq!(said_on(topic.fact, &scene.record, scene.now, &scene.params), None);
        }
    }

    #[test]
    fn the_words_that_are_ticked_are_words_of_their_fact_in_every_language() {
        for topic in &params().topic {
            for (code, written) in [("nb", &topic.nb), ("nn", &topic.nn), ("en", &topic.en)] {
                assert_eq!(topic.word(code), written);
                assert_eq!(params().topic_of(written).map(|found| found.fact), Some(topic.fact), "{written}");
                let noted = crate::domain::note::read(&format!("#{written} "), "2026-04-15T12:00:00".parse().unwrap());
                assert_eq!(crate::domain::note::topics(&noted), [written.as_str()], "is read as it is written");
            }
        }
    }

    #[test]
    fn a_heavy_post_is_a_fact_of_the_one_who_said_so() {
        let mut scene = Scene::new("2026-04-15").rep();
        scene.talked("2026-03-01").topics = vec![word(Fact::WorkloadHeavy)];
        scene.talked("2026-03-20");
        assert!(scene.facts().has(Fact::WorkloadHeavy));
        scene.record.calls[1].person = None;
        assert!(!scene.facts().has(Fact::WorkloadHeavy));
        assert_eq!(said(&scene.record, scene.now, &scene.params).count(), 0);
    }

    #[test]
    fn what_is_told_of_is_what_counts_also_where_a_new_rep_is_rung_before_the_leader() {
        let mut scene = Scene::new("2026-04-15").rep();
        scene.talked("2026-03-01").topics = vec![word(Fact::WorkloadHeavy)];
        let counts = |scene: &Scene| {
            let told = said(&scene.record, scene.now, &scene.params).any(|said| said.fact == Fact::WorkloadHeavy);
            (scene.facts().has(Fact::WorkloadHeavy), told)
        };
        assert_eq!(counts(&scene), (true, true));
        let new = scene.person("Ny", Role::Representative);
        new.elected_on = "2026-04-01".parse().ok();
        assert_eq!(counts(&scene), (false, false), "the new rep is rung, and has not said so");
    }

    #[test]
    fn a_call_without_a_talk_says_nothing() {
        let mut scene = Scene::new("2026-04-15").rep();
        scene.missed("2026-04-10").topics = vec![word(Fact::LastLittleWork)];
        assert!(!scene.facts().has(Fact::LastLittleWork));
    }

    proptest! {
        #[test]
        fn what_counts_was_said_fewer_than_its_days_ago_or_in_the_last_talk(back in prop::collection::vec((0u32..400, 0usize..11), 0..6)) {
            let mut scene = Scene::new("2026-04-15").rep();
            let mut told = back.clone();
            told.sort_by_key(|(days, _)| std::cmp::Reverse(*days));
            for (days, which) in &told {
                let day = (scene.today() - chrono::TimeDelta::days((*days).into())).to_string();
                scene.talked(&day).topics = vec![params().topic[*which].nb.clone()];
            }
            for (at, topic) in params().topic.iter().enumerate() {
                let counts = told.iter().any(|(days, which)| *which == at && *days < topic.days)
                    || told.last().is_some_and(|(_, which)| *which == at);
                prop_assert_eq!(said_on(topic.fact, &scene.record, scene.now, &scene.params).is_some(), counts);
            }
        }
    }
}
