//! `ringerunde suggest`: which questions to open with for a club, each with its «fordi». How they are chosen is
//! `domain::guide`'s.

use clap::ArgMatches;
use serde::Serialize;

use super::club::find;
use super::fail::Fail;
use super::out;
use super::setting::Setting;
use crate::domain::env::{At, day_of};
use crate::domain::facts;
use crate::domain::guide::{self, Book, Part};
use crate::domain::ids::ClubId;
use crate::domain::record::ClubRecord;
use crate::lang::Lang;
use crate::runtime::because::{because, question, reasons};
use crate::runtime::season::Season;

/// What `suggest --json` prints.
#[derive(Serialize)]
struct Told {
    /// The club.
    club: ClubId,
    /// Its name.
    name: String,
    /// Id of the guide.
    guide: String,
    /// What the guide is called.
    title: String,
    /// What the conversation is for.
    purpose: String,
    /// The openings, in the order of a conversation.
    questions: Vec<Question>,
    /// The facts that hold.
    facts: Vec<Holds>,
}

/// One opening.
#[derive(Serialize)]
struct Question {
    /// Id of the opening.
    id: String,
    /// Its topic.
    topic: String,
    /// The question.
    words: String,
    /// Why it is suggested.
    because: Vec<String>,
    /// Its score: the sum of the parts.
    score: i32,
    /// What the score is made of.
    parts: Vec<Weight>,
}

/// A part of a score: `base`, `wheel`, `asked_this_quarter` or the name of a fact, and its weight.
#[derive(Serialize)]
struct Weight {
    of: &'static str,
    weight: i32,
}

/// A fact that holds.
#[derive(Serialize)]
struct Holds {
    fact: &'static str,
    because: String,
}

/// Prints the openings for a club.
///
/// # Errors
/// No such club, or several; what the store says.
pub fn suggest(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let (store, place) = setting.open_to_read()?;
    let record = find(setting, &store, &place, matches)?;
    let season = Season::read(&store, day_of(setting.now())).map_err(|error| setting.failed(&error, &place))?;
    let book = setting.book_in(&store, &place)?;
    let record = season.of(record, &book, setting.now());
    let told = work_out(setting.lang, &book, &record, setting.now());
    if matches.get_flag("json") {
        return out::print_json(setting.lang, &told);
    }
    let mut lines = vec![format!("{}: {}", told.name, told.title)];
    for (at, question) in told.questions.iter().enumerate() {
        lines.push(format!("{}. {}", at + 1, question.words));
        lines.push(format!("   {}", setting.lang.cli_because(&question.because.join("; "))));
    }
    out::print(setting.lang, &lines)
}

fn work_out(lang: Lang, book: &Book, record: &ClubRecord, now: At) -> Told {
    let facts = facts::compute(record, now, book.params());
    let chosen = guide::choose(book, record, facts);
    let suggestions = chosen.map(|chosen| guide::suggest(book, chosen, facts, record, now)).unwrap_or_default();
    let part = |part: &Part| Weight {
        of: match part {
            Part::Base(_) => "base",
            Part::Boost(fact, _) => fact.as_str(),
            Part::Wheel(..) => "wheel",
            Part::AskedThisQuarter(_) => "asked_this_quarter",
        },
        weight: part.weight(),
    };
    let questions = suggestions.iter().filter_map(|suggestion| {
        Some(Question {
            id: suggestion.opening.id.clone(),
            topic: suggestion.opening.topic.clone(),
            words: question(lang, book, suggestion.opening, record, now)?,
            because: reasons(lang, book, &suggestion.reasons, record, now),
            score: suggestion.score,
            parts: suggestion.parts.iter().map(part).collect(),
        })
    });
    Told {
        club: record.club.id,
        name: record.club.name.clone(),
        guide: chosen.map(|guide| guide.id.clone()).unwrap_or_default(),
        title: chosen.map(|guide| guide.title.get(lang.code()).to_owned()).unwrap_or_default(),
        purpose: chosen.map(|guide| guide.purpose.get(lang.code()).to_owned()).unwrap_or_default(),
        questions: questions.collect(),
        facts: facts
            .iter()
            .map(|fact| Holds { fact: fact.as_str(), because: because(lang, book, fact, record, now) })
            .collect(),
    }
}
