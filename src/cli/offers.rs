//! `ringerunde offers`: the offers with places, waiting lists and wishes. What is counted is `store`'s and `domain::offer`'s.

use std::collections::HashMap;

use chrono::NaiveDate;
use clap::ArgMatches;
use serde::Serialize;

use super::fail::{Fail, say};
use super::lists::stamp;
use super::out;
use super::setting::Setting;
use crate::domain::env::day_of;
use crate::domain::ids::{ClubId, PersonId, SignUpId};
use crate::domain::offer::{Offer, Places, SignUp};
use crate::domain::wish::{Wish, wishes};
use crate::runtime::report::{align, clip};
use crate::store::Store;
use crate::words;

/// Widest text in a list for people; JSON has all of it.
const WIDEST: usize = 100;

/// What `offers --json` prints: an offer with what has become of it. The wishes that are for no offer stand last, alone.
#[derive(Serialize)]
struct Told {
    /// The offer; `null` for wishes that name none.
    offer: Option<Offer>,
    /// Places that are taken.
    taken: u32,
    /// Places that are left; `null` where nobody has said how many there are.
    left: Option<u32>,
    /// Who waits, the first in line first.
    waiting_list: Vec<Waiting>,
    /// What it should be about, in the words of the notes.
    wishes: Vec<Wished>,
}

/// Somebody on a waiting list.
#[derive(Serialize)]
struct Waiting {
    sign_up: SignUpId,
    club: ClubId,
    club_name: String,
    person: Option<PersonId>,
    name: Option<String>,
    since: crate::domain::env::At,
}

/// A wish with the name of its club.
#[derive(Serialize)]
struct Wished {
    #[serde(flatten)]
    wish: Wish,
    club_name: String,
}

/// Prints the offers, soonest first.
///
/// # Errors
/// What the store says.
pub fn offers(setting: &Setting, matches: &ArgMatches) -> Result<(), Fail> {
    let (store, place) = setting.open_to_read()?;
    let told = gather(&store).map_err(|error| setting.failed(&error, &place))?;
    if matches.get_flag("json") {
        return out::print_json(setting.lang, &told);
    }
    if told.is_empty() {
        let has_clubs = !store.is_empty().map_err(|error| setting.failed(&error, &place))?;
        say(if has_clubs { setting.lang.offers_none() } else { setting.lang.cli_nothing_here() });
        return Ok(());
    }
    print(setting, &told, day_of(setting.now()))
}

fn gather(store: &Store) -> crate::store::Result<Vec<Told>> {
    let offers = store.offers()?;
    let mut clubs = Clubs { store, known: HashMap::new() };
    let mut by_offer: HashMap<_, Vec<Wished>> = HashMap::new();
    for wish in wishes(&store.calls_with_signs()?) {
        let club_name = clubs.name(wish.club)?;
        by_offer.entry(wish.offer(&offers)).or_default().push(Wished { wish, club_name });
    }
    let mut told = Vec::new();
    for (offer, places) in offers.iter().zip(store.places(&offers)?) {
        let waiting_list = store.waiting_list(offer.id)?;
        let waiting_list = waiting_list.iter().map(|one| waiting(&mut clubs, one)).collect::<Result<_, _>>()?;
        let wishes = by_offer.remove(&Some(offer.id)).unwrap_or_default();
        let (taken, left) = (places.taken, places.left(offer));
        told.push(Told { offer: Some(offer.clone()), taken, left, waiting_list, wishes });
    }
    if let Some(wishes) = by_offer.remove(&None) {
        told.push(Told { offer: None, taken: 0, left: None, waiting_list: Vec::new(), wishes });
    }
    Ok(told)
}

fn waiting(clubs: &mut Clubs<'_>, one: &SignUp) -> crate::store::Result<Waiting> {
    let known = one.person.map(|person| clubs.store.person_name(person)).transpose()?.flatten();
    Ok(Waiting {
        sign_up: one.id,
        club: one.club,
        club_name: clubs.name(one.club)?,
        person: one.person,
        name: known.or_else(|| one.who.clone()),
        since: one.since(),
    })
}

/// The offers under each other, with their waiting lists and wishes beneath.
fn print(setting: &Setting, told: &[Told], today: NaiveDate) -> Result<(), Fail> {
    let lang = setting.lang;
    let mut lines = Vec::new();
    for one in told {
        if let Some(offer) = &one.offer {
            let waiting = u32::try_from(one.waiting_list.len()).unwrap_or(u32::MAX);
            let places = Places { offer: offer.id, taken: one.taken, waiting, next: None };
            lines.push(clip(&offer.name, WIDEST));
            let about = [words::offers::details(lang, offer, Some(&places), today), words::offers::more(lang, offer)];
            lines.extend(about.iter().filter(|text| !text.is_empty()).map(|text| format!("  {text}")));
        }
        let row = |waiting: &Waiting| {
            let name = waiting.name.clone().unwrap_or_default();
            vec![format!("  {}", stamp(waiting.since)), clip(&waiting.club_name, WIDEST), clip(&name, WIDEST)]
        };
        lines.extend(align(&one.waiting_list.iter().map(row).collect::<Vec<_>>()));
        let wish = |one: &Wished| format!("  {} ({})", lang.cli_wish(&clip(&one.wish.text, WIDEST)), one.club_name);
        lines.extend(one.wishes.iter().map(wish));
    }
    out::print(lang, &lines)
}

/// Names of clubs, each asked for once.
struct Clubs<'s> {
    store: &'s Store,
    known: HashMap<ClubId, String>,
}

impl Clubs<'_> {
    fn name(&mut self, club: ClubId) -> crate::store::Result<String> {
        if let Some(name) = self.known.get(&club) {
            return Ok(name.clone());
        }
        let name = self.store.club_name(club)?.unwrap_or_else(|| club.to_string());
        self.known.insert(club, name.clone());
        Ok(name)
    }
}
