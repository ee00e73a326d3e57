//! A guide as `guide show --json` prints it: the names a guide file has, and words in all three languages. What they mean
//! stands in `domain::guide`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::domain::guide::{FactList, Guide, Mode, Named, Words};

/// Words by language.
type Said<'g> = BTreeMap<&'static str, &'g str>;

/// A guide in the list of guides.
#[derive(Serialize)]
pub struct Line<'g> {
    id: &'g str,
    title: Said<'g>,
    queue_tier: u8,
    minutes: u32,
    openings: usize,
    /// The own files that have to do with it; none for ours as they are.
    own_files: &'g [String],
}

/// A guide as a line of the list.
pub fn line<'g>(guide: &'g Guide, own_files: &'g [String]) -> Line<'g> {
    let Guide { id, queue_tier, minutes, .. } = guide;
    let (title, openings) = (said(&guide.title), guide.openings.len());
    Line { id, title, queue_tier: *queue_tier, minutes: *minutes, openings, own_files }
}

/// A whole guide.
#[derive(Serialize)]
pub struct Whole<'g> {
    id: &'g str,
    title: Said<'g>,
    purpose: Said<'g>,
    privacy: Option<Said<'g>>,
    select_all: Vec<&'static str>,
    select_any: Vec<&'static str>,
    select_none: Vec<&'static str>,
    queue_tier: u8,
    minutes: u32,
    must_record: Vec<&'static str>,
    employer_steps: Vec<Said<'g>>,
    openings: Vec<Opening<'g>>,
    probes: Vec<Probe<'g>>,
    offers: Vec<Offer<'g>>,
    listen: Vec<Listen<'g>>,
    closing: Vec<Said<'g>>,
}

#[derive(Serialize)]
struct Opening<'g> {
    id: &'g str,
    topic: &'g str,
    warm: bool,
    quoted: Option<&'g str>,
    mode: Option<Mode>,
    words: Said<'g>,
    base: i32,
    boost: BTreeMap<&'static str, i32>,
    require: Vec<&'static str>,
    exclude: Vec<&'static str>,
    same_as: &'g [String],
}

#[derive(Serialize)]
struct Probe<'g> {
    after: &'g str,
    words: Said<'g>,
}

#[derive(Serialize)]
struct Offer<'g> {
    kind: String,
    always: bool,
    when: Vec<&'static str>,
    any: bool,
    words: Said<'g>,
}

#[derive(Serialize)]
struct Listen<'g> {
    sets: Vec<&'static str>,
    words: Said<'g>,
}

/// A guide with everything in it.
pub fn guide(guide: &Guide) -> Whole<'_> {
    Whole {
        id: &guide.id,
        title: said(&guide.title),
        purpose: said(&guide.purpose),
        privacy: guide.privacy.as_ref().map(said),
        select_all: facts(&guide.select_all),
        select_any: facts(&guide.select_any),
        select_none: facts(&guide.select_none),
        queue_tier: guide.queue_tier,
        minutes: guide.minutes,
        must_record: guide.must_record.iter().filter_map(Named::known).map(|answer| answer.as_str()).collect(),
        employer_steps: guide.employer_steps.iter().map(said).collect(),
        openings: guide.openings.iter().map(opening).collect(),
        probes: guide.probes.iter().map(|one| Probe { after: &one.after, words: said(&one.words) }).collect(),
        offers: guide.offers.iter().map(offer).collect(),
        listen: guide.listen.iter().map(|one| Listen { sets: facts(&one.sets), words: said(&one.words) }).collect(),
        closing: guide.closing.iter().map(said).collect(),
    }
}

fn opening(one: &crate::domain::guide::Opening) -> Opening<'_> {
    Opening {
        id: &one.id,
        topic: &one.topic,
        warm: one.warm,
        quoted: one.quoted.as_deref(),
        mode: one.mode,
        words: said(&one.words),
        base: one.base,
        boost: one.boost.known.iter().map(|(fact, weight)| (fact.as_str(), *weight)).collect(),
        require: facts(&one.require),
        exclude: facts(&one.exclude),
        same_as: &one.same_as,
    }
}

fn offer(one: &crate::domain::guide::Offer) -> Offer<'_> {
    let (kind, when, words) = (one.kind.name(), facts(&one.when), said(&one.words));
    Offer { kind, always: one.always, when, any: one.any, words }
}

fn said(words: &Words) -> Said<'_> {
    words.all().into_iter().collect()
}

fn facts(list: &FactList) -> Vec<&'static str> {
    list.known.iter().map(|fact| fact.as_str()).collect()
}
