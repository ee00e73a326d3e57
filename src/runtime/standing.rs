//! What stands about a club beside its questions, in words: what the guide wants answered, what was ticked and still counts,
//! which topics rest, its level. The rules are `domain`'s; drawing it is `ui`'s.

use chrono::NaiveDate;

use super::because::question;
use crate::app::sheet::Required;
use crate::assets;
use crate::domain::checklist;
use crate::domain::env::{At, day_of};
use crate::domain::facts::{self, Facts};
use crate::domain::guide::{Answer as Question, Book, Guide, Mode};
use crate::domain::ids::CallId;
use crate::domain::record::ClubRecord;
use crate::domain::required::{Form, form};
use crate::lang::Lang;
use crate::words;

/// What the guide wants answered, with what is known of it already.
pub(super) fn required(lang: Lang, guide: &Guide, mode: Mode, record: &ClubRecord, today: NaiveDate) -> Vec<Required> {
    let person = record.person_to_ring(today).map(|person| person.full_name());
    // Where the guide tells them apart, nobody is taken for the other.
    let (member, employer) = match (guide.has_modes(), mode) {
        (true, Mode::Employer) => (None, record.club.employer_contact.clone()),
        (true, Mode::Member) => (person, None),
        (false, _) => (person, record.club.employer_contact.clone()),
    };
    let one = |question: Question| {
        let kind = match form(question) {
            Form::Offer(wanted) => wanted.kind(),
            Form::Substitute => Some(crate::domain::offer::OfferKind::Conference),
            _ => None,
        };
        let known = match question {
            Question::Mode => Some(mode.as_str().to_owned()),
            Question::SpokeWith => member.clone().or_else(|| employer.clone()),
            _ => None,
        };
        let title = kind.map_or(String::new(), |kind| words::offer_kind(lang, kind).to_owned());
        Required { question, title, known }
    };
    // A next step belongs to every conversation, whatever its guide.
    let own = guide.must_record.iter().filter_map(|named| named.known()).filter(|named| *named != Question::NextStep);
    std::iter::once(Question::NextStep).chain(own).map(one).collect()
}

/// What was ticked in earlier calls and still counts: the call, and how long.
pub(super) fn said(lang: Lang, book: &Book, record: &ClubRecord, now: At) -> Vec<(CallId, String)> {
    let today = day_of(now);
    // What was said in one talk and counts as long stands on one line.
    let mut found: Vec<(CallId, Option<NaiveDate>, Vec<String>)> = Vec::new();
    for one in facts::said(record, now, book.params()) {
        let Some(topic) = book.params().topic.iter().find(|topic| topic.fact == one.fact) else { continue };
        let until = Some(one.until).filter(|until| *until > today);
        let word = format!("#{}", topic.word(lang.code()));
        match found.iter_mut().find(|(call, same, _)| (*call, *same) == (one.call.id, until)) {
            Some((.., words)) if words.contains(&word) => {}
            Some((.., words)) => words.push(word),
            None => found.push((one.call.id, until, vec![word])),
        }
    }
    let say = |(call, until, words): (CallId, Option<NaiveDate>, Vec<String>)| {
        let topics = words.join(", ");
        let until = until.map(|day| lang.history_said(&topics, &lang.date(day)));
        (call, until.unwrap_or_else(|| lang.history_said_last(&topics)))
    };
    found.into_iter().map(say).collect()
}

/// Questions whose topic rests, and the day they come back.
pub(super) fn resting(lang: Lang, book: &Book, record: &ClubRecord, now: At) -> Vec<(String, NaiveDate)> {
    let today = day_of(now);
    let words = |opening: &str| {
        let (_, opening) = book.opening(opening)?;
        let plain = || opening.words.get(lang.code()).to_owned();
        Some(question(lang, book, opening, record, now).unwrap_or_else(plain))
    };
    let resting = record.rested.iter().filter(|row| row.rests(today));
    resting.map(|row| (words(&row.opening).unwrap_or_else(|| row.topic.clone()), row.until)).collect()
}

/// The level of the club, and whether somebody has set it.
pub(super) fn level(record: &ClubRecord, facts: Facts) -> Option<(u8, bool)> {
    let checklist = assets::checklist().ok()?;
    Some((checklist::level(record, facts, checklist).number, record.level_override.is_some()))
}
