//! The cards of arguments in words, those that the guide offers first. The cards are data (`assets/guide/arguments.toml`);
//! showing them is `ui`'s.

use crate::app::cards::Card;
use crate::domain::guide::{Argument, Cards, Guide, Kind, Words};
use crate::lang::Lang;

/// Every card, those that a guide offers first and in its order, the rest as the file has them.
pub fn cards(lang: Lang, cards: &Cards, guide: Option<&Guide>) -> Vec<Card> {
    let offered: Vec<Argument> = guide
        .into_iter()
        .flat_map(|guide| &guide.offers)
        .filter_map(|offer| match &offer.kind {
            Kind::Argument(argument) => Some(*argument),
            _ => None,
        })
        .collect();
    let place = |card: &crate::domain::guide::Card| {
        let argument = card.id.known();
        offered.iter().position(|offered| Some(*offered) == argument)
    };
    let mut all: Vec<_> = cards.all.iter().map(|card| (place(card), card)).collect();
    all.sort_by_key(|(place, _)| (place.is_none(), *place));
    let say = |words: &Words| words.get(lang.code()).to_owned();
    let in_words = |(place, card): (Option<usize>, &crate::domain::guide::Card)| Card {
        title: say(&card.title),
        lead: say(&card.lead),
        points: card.points.iter().map(say).collect(),
        fits: place.is_some(),
    };
    all.into_iter().map(in_words).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets;
    use crate::lang::Language;

    #[test]
    fn what_the_guide_offers_comes_first_and_every_card_is_there_in_every_language() {
        let (book, arguments) = (assets::book().unwrap(), assets::arguments().unwrap());
        for language in Language::ALL {
            for guide in book.guides() {
                let found = cards(Lang::new(language), arguments, Some(guide));
                assert_eq!(found.len(), arguments.all.len());
                assert!(found.iter().all(|card| card.points.iter().all(|point| !point.is_empty())));
                assert!(found.is_sorted_by_key(|card| !card.fits), "{}", guide.id);
            }
        }
        let of = |id: &str| cards(Lang::default(), arguments, book.guide(id)).remove(0).title;
        assert_eq!(of("avtale_mote"), arguments.card(Argument::VisitReasons).unwrap().title.nb);
        assert_eq!(of("overganger"), arguments.card(Argument::RecruitTips).unwrap().title.nb);
    }
}
