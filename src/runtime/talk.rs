//! What a guide has to say to a club beside its openings, in words: follow-up questions, what to listen for, offers, how to
//! close. Whether an offer fits is `domain`'s; drawing them is `ui`'s.

use super::because::{self, Rules};
use crate::app::talk::{Item, Talk};
use crate::domain::env::At;
use crate::domain::facts::Facts;
use crate::domain::guide::{self, Guide, Kind, Listen, Offer, Words};
use crate::domain::offer::OfferKind;
use crate::domain::record::ClubRecord;
use crate::words;

/// What a guide has to say to a club of which these facts hold. What has a placeholder that the club cannot fill is left out.
pub fn talk(rules: Rules<'_>, chosen: &Guide, facts: Facts, record: &ClubRecord, now: At) -> Talk {
    let Rules { lang, book, .. } = rules;
    let say = |words: &Words| guide::fill(words.get(lang.code()), &because::filler(lang, book, record, now));
    let spoken = |after: &str, words: &Words| {
        let words = say(words)?;
        Some(Item { after: after.to_owned(), line: format!("– {words}"), words })
    };
    let offers = chosen.offers.iter().filter(|offer| offer.fits(facts)).filter_map(|offer| {
        let words = say(&offer.words)?;
        Some(Item { after: String::new(), line: offer_line(rules, offer, record, &words), words })
    });
    let listens = chosen.listen.iter().filter_map(|listen| {
        let words = say(&listen.words)?;
        Some(Item { after: String::new(), line: listen_line(rules, listen, &words), words })
    });
    Talk {
        probes: chosen.probes.iter().filter_map(|probe| spoken(&probe.after, &probe.words)).collect(),
        listens: listens.collect(),
        offers: offers.collect(),
        closing: chosen.closing.iter().filter_map(|words| spoken("", words)).collect(),
    }
}

/// A topic that the facts know, to be written on; the words themselves where no topic says it.
fn listen_line(rules: Rules<'_>, listen: &Listen, words: &str) -> String {
    let topics = &rules.book.params().topic;
    let known = listen.sets.known.iter().find_map(|fact| topics.iter().find(|topic| topic.fact == *fact));
    known.map_or_else(|| format!("– {words}"), |topic| format!("#{} ", topic.word(rules.lang.code())))
}

/// A sign-up or a promise of ours, as quick capture reads them; what is only to be said is a heading.
fn offer_line(rules: Rules<'_>, offer: &Offer, record: &ClubRecord, words: &str) -> String {
    let lang = rules.lang;
    let sign_up = |kind: OfferKind| {
        let on_offer = record.offers.iter().find(|offer| offer.kind == kind);
        let name = on_offer.map_or_else(|| words::offer_kind(lang, kind).to_owned(), |offer| offer.name.clone());
        format!("+ {name} ")
    };
    match &offer.kind {
        Kind::SignUp(kind) => sign_up(*kind),
        Kind::Substitute => sign_up(OfferKind::Conference),
        Kind::FollowUp(task) => format!("! {} ", words::guide_task(lang, *task)),
        Kind::Info(_) | Kind::Argument(_) | Kind::Unknown(_) => format!("– {words}"),
    }
}
