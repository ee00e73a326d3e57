//! The checklist of a club put in words, as the call screen and the command line show it. Which level and which answers is
//! `domain::checklist`'s.

use super::because::{BETWEEN, because, figure};
pub use crate::app::checklist::{ChecklistView, Ground, ItemView};
use crate::domain::checklist::{self, Asked, Checklist, Missing, Source, Why};
use crate::domain::env::{At, day_of};
use crate::domain::facts::{self, Fact};
use crate::domain::guide::{self, Book, Words};
use crate::domain::record::ClubRecord;
use crate::lang::Lang;

/// The level and the items of a club at `now`, in words.
pub fn view(lang: Lang, book: &Book, checklist: &Checklist, record: &ClubRecord, now: At) -> ChecklistView {
    let facts = facts::compute(record, now, book.params());
    let of = checklist::level(record, facts, checklist);
    let say = |words: &Words| words.get(lang.code()).to_owned();
    let fact = |fact: Fact| Ground { id: fact.as_str().to_owned(), words: because(lang, book, fact, record, now) };
    let (shown, computed) = (checklist.level(of.number), checklist.level(of.computed));
    let next = checklist.level(of.computed + 1);
    let missing: Vec<Ground> = of
        .missing
        .iter()
        .map(|missing| match missing {
            Missing::Fact(holds) => fact(*holds),
            Missing::Unseen => {
                Ground { id: "unseen".to_owned(), words: next.map(|next| say(&next.unseen)).unwrap_or_default() }
            }
        })
        .collect();
    let seen = of.because.iter().map(|why| match why {
        Why::Fact(holds) => fact(*holds),
        Why::Item(item) => Ground { id: item.id.clone(), words: lang.checklist_seen(&say(&item.question)) },
    });
    let reasons = missing.iter().map(|ground| ground.words.as_str()).collect::<Vec<_>>().join(BETWEEN);
    let held_back = (!missing.is_empty())
        .then(|| guide::fill(checklist.held_back.get(lang.code()), &|_| Some(reasons.clone())))
        .flatten();
    let filler = |name: &str| facts::figure(name, record, now, book.params()).map(|found| figure(lang, &found));
    let item = |asked: &Asked<'_>| ItemView {
        id: asked.item.id.clone(),
        level: asked.item.level,
        is_last: asked.item.last,
        question: say(&asked.item.question),
        help: guide::fill(asked.item.help.get(lang.code()), &filler).unwrap_or_default(),
        task: say(&asked.item.task),
        side: asked.item.side,
        answer: asked.answer,
        answered_by: match asked.source {
            Source::Fact(holds) => Some(fact(holds)),
            Source::Given | Source::Proposed | Source::Nobody => None,
        },
        on: asked.checked.map(|row| row.on),
        note: asked.checked.and_then(|row| row.note.clone()),
        is_old: asked.is_old,
        is_first: asked.is_first,
        has_task: asked.has_task,
        may_become_task: asked.may_become_task(),
    };
    ChecklistView {
        number: of.number,
        computed: of.computed,
        name: shown.map(|level| say(&level.name)).unwrap_or_default(),
        meaning: shown.map(|level| say(&level.meaning)).unwrap_or_default(),
        because: computed.map(|level| say(&level.because)).unwrap_or_default(),
        seen: seen.collect(),
        held_back,
        missing,
        set: of.set.map(|set| (set.note.clone(), set.on)),
        levels: checklist.levels.iter().map(|level| (level.number, say(&level.name))).collect(),
        items: checklist::items(record, facts, checklist, of.number, day_of(now)).iter().map(item).collect(),
    }
}
