//! What a guide has to say to a club beside its openings, in words: follow-up questions, what to listen for, offers, how to
//! close. Whether an offer fits is `domain`'s; drawing them is `ui`'s.

use chrono::NaiveDate;

use super::because::{self, Rules};
use crate::app::talk::{Item, Talk};
use crate::domain::env::{At, day_of};
use crate::domain::facts::Facts;
use crate::domain::guide::{self, Guide, Kind, Listen, Mode, Offer, Words};
use crate::domain::offer::{self, OfferKind};
use crate::domain::record::ClubRecord;
use crate::lang::Lang;
use crate::words;

/// To whom a guide speaks.
#[derive(Clone, Copy, Debug)]
pub struct Speaks {
    /// What holds of the club.
    pub facts: Facts,
    /// Whom one speaks with, where the guide tells the employer and a member apart.
    pub mode: Option<Mode>,
}

/// What a guide has to say to a club of which these facts hold. What has a placeholder that the club cannot fill is left out.
pub fn talk(rules: Rules<'_>, chosen: &Guide, speaks: Speaks, record: &ClubRecord, now: At) -> Talk {
    let Speaks { facts, mode } = speaks;
    let Rules { lang, book, .. } = rules;
    let say = |words: &Words| guide::fill(words.get(lang.code()), &because::filler(lang, book, record, now));
    let spoken = |after: &str, words: &Words| {
        let words = say(words)?;
        Some(Item { after: after.to_owned(), line: format!("– {words}"), words, ..Item::default() })
    };
    let stand = Stand { lang, record, today: day_of(now) };
    let to_employer = mode == Some(Mode::Employer);
    let is_offered = |offer: &&Offer| offer.fits(facts) && (!to_employer || offer.kind.is_for_employer());
    let of_guide = chosen.offers.iter().filter(is_offered).filter_map(|offer| {
        let words = say(&offer.words)?;
        let item = Item { line: offer_line(rules, offer, record, &words, stand.today), words, ..Item::default() };
        Some(match on_offer(record, &offer.kind) {
            Some(offer) => stand.described(item, offer),
            None => item,
        })
    });
    // First what has a day and takes names, the guide's own words before bare names; what is not for this club comes last.
    let (mut offers, rest): (Vec<Item>, Vec<Item>) = of_guide.partition(|item| !item.detail.is_empty());
    let (free, hindered): (Vec<Item>, Vec<Item>) =
        stand.others(chosen, facts).into_iter().partition(|item| item.hurdle.is_empty());
    // What is for reps and members is nothing one offers their employer.
    match to_employer {
        true => offers.extend(rest),
        false => offers.extend([free, rest, hindered, stand.wishes()].into_iter().flatten()),
    }
    let steps = chosen.employer_steps.iter().filter(|_| to_employer);
    let listens = chosen.listen.iter().filter_map(|listen| {
        let words = say(&listen.words)?;
        Some(Item { line: listen_line(rules, listen, &words), words, ..Item::default() })
    });
    // A follow-up to what only the other one is asked is no follow-up here.
    let is_asked = |after: &str| {
        let opening = chosen.openings.iter().find(|opening| opening.id == after);
        opening.and_then(|opening| opening.mode).is_none_or(|of| mode.is_none_or(|mode| of == mode))
    };
    let probes = chosen.probes.iter().filter(|probe| is_asked(&probe.after));
    Talk {
        purpose: say(&chosen.purpose).unwrap_or_default(),
        steps: steps.filter_map(|words| spoken("", words)).collect(),
        probes: probes.filter_map(|probe| spoken(&probe.after, &probe.words)).collect(),
        listens: listens.collect(),
        offers,
        closing: chosen.closing.iter().filter_map(|words| spoken("", words)).collect(),
    }
}

/// A topic that the facts know, to be written on; the words themselves where no topic says it.
fn listen_line(rules: Rules<'_>, listen: &Listen, words: &str) -> String {
    let topics = &rules.book.params().topic;
    let known = listen.sets.known.iter().find_map(|fact| topics.iter().find(|topic| topic.fact == *fact));
    known.map_or_else(|| format!("– {words}"), |topic| format!("#{} ", topic.word(rules.lang.code())))
}

/// The offer of the round that a kind of the guide means.
fn on_offer<'a>(record: &'a ClubRecord, kind: &Kind) -> Option<&'a offer::Offer> {
    let wanted = match kind {
        Kind::SignUp(kind) => *kind,
        Kind::Substitute => OfferKind::Conference,
        Kind::FollowUp(_) | Kind::Info(_) | Kind::Argument(_) | Kind::Unknown(_) => return None,
    };
    record.offers.iter().find(|offer| offer.kind == wanted)
}

/// How the offers of the round stand for a club.
struct Stand<'a> {
    lang: Lang,
    record: &'a ClubRecord,
    today: NaiveDate,
}

impl Stand<'_> {
    /// The item with when, where and how many places are left, and what speaks against it.
    fn described(&self, item: Item, offer: &offer::Offer) -> Item {
        let places = self.record.places.iter().find(|places| places.offer == offer.id);
        let person = self.record.person_to_ring(self.today).map(|person| person.id);
        let found = offer::hurdles(self.record, offer, person, 0, self.today);
        Item {
            detail: words::offers::details(self.lang, offer, places, self.today),
            hurdle: words::offers::hurdles(self.lang, &found).unwrap_or_default(),
            ..item
        }
    }

    /// The offers of the round that the guide does not name, those that are over left out.
    fn others(&self, chosen: &Guide, facts: Facts) -> Vec<Item> {
        let fitting = chosen.offers.iter().filter(|offer| offer.fits(facts));
        let named: Vec<_> = fitting.filter_map(|one| on_offer(self.record, &one.kind)).map(|offer| offer.id).collect();
        let rest = self.record.offers.iter().filter(|offer| !named.contains(&offer.id) && !offer.is_over(self.today));
        let item = |offer: &offer::Offer| {
            let item = Item { words: offer.name.clone(), line: format!("+ {} ", offer.name), ..Item::default() };
            self.described(item, offer)
        };
        rest.map(item).collect()
    }

    /// A question for each conference and gathering to come: what it should be about (K-18).
    fn wishes(&self) -> Vec<Item> {
        let meets = |offer: &&offer::Offer| {
            matches!(offer.kind, OfferKind::Conference | OfferKind::Gathering) && !offer.is_over(self.today)
        };
        let item = |offer: &offer::Offer| Item {
            words: self.lang.talk_wish(&offer.name),
            line: format!("{} ", self.lang.talk_wish_line(&offer.name)),
            ..Item::default()
        };
        self.record.offers.iter().filter(meets).map(item).collect()
    }
}

/// A sign-up or a promise of ours, as quick capture reads them; what is only to be said is a heading.
fn offer_line(rules: Rules<'_>, offer: &Offer, record: &ClubRecord, words: &str, today: NaiveDate) -> String {
    let lang = rules.lang;
    let sign_up = |kind: OfferKind| {
        let named = on_offer(record, &offer.kind);
        let name = named.map_or_else(|| words::offer_kind(lang, kind).to_owned(), |offer| offer.name.clone());
        format!("+ {name} ")
    };
    match &offer.kind {
        Kind::SignUp(kind) => sign_up(*kind),
        // Whoever cannot come is named, so that the caller only writes who comes instead (K-16).
        Kind::Substitute => {
            let away = record.person_to_ring(today).map(|person| lang.talk_substitute(&person.full_name()));
            format!("{}{}", sign_up(OfferKind::Conference), away.map(|away| format!("{away} ")).unwrap_or_default())
        }
        Kind::FollowUp(task) => format!("! {} ", words::guide_task(lang, *task)),
        Kind::Info(_) | Kind::Argument(_) | Kind::Unknown(_) => format!("– {words}"),
    }
}
