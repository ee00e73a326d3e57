//! Offers in words: when, where, how many places are left, and what speaks against one more. Their kinds are in `talk`, the
//! states of a sign-up in the room itself.

use chrono::NaiveDate;

use super::{BETWEEN, sign_up_state};
use crate::app::model::Model;
use crate::domain::deeds::log_call::{Landing, captured_landings};
use crate::domain::env::day_of;
use crate::domain::note::Capture;
use crate::domain::offer::{Audience, Funding, Hurdle, Offer, Places, SignUp, SignUpState};
use crate::domain::record::ClubRecord;
use crate::lang::Lang;

/// What a caller needs to know to offer it: «12. jan. · Trondheim · 3 plasser igjen · frist 20. des. · dekkes av OU».
pub fn details(lang: Lang, offer: &Offer, places: Option<&Places>, today: NaiveDate) -> String {
    let mut said = Vec::new();
    if offer.cancelled_at.is_some() {
        said.push(lang.offer_cancelled().to_owned());
    } else if offer.is_over(today) {
        said.push(lang.offer_held().to_owned());
    }
    said.extend(days(lang, offer));
    said.extend(offer.place.clone());
    // How many are left of what nobody can come to is no news.
    if said.first().is_none_or(|first| first != lang.offer_cancelled() && first != lang.offer_held()) {
        said.extend(places.and_then(|places| places.left(offer)).map(|left| lang.offer_left(left)));
        let waiting = places.map_or(0, |places| places.waiting);
        said.extend((waiting > 0).then(|| lang.offer_waiting(waiting)));
        said.extend(offer.deadline_on.map(|day| match day < today {
            true => lang.offer_deadline_passed(&date(lang, day)),
            false => lang.offer_deadline(&date(lang, day)),
        }));
    }
    said.extend(offer.funding.map(|funding| self::funding(lang, funding).to_owned()));
    said.join(BETWEEN)
}

/// The rest of what is known: for whom, how many of one club, who arranges it and who speaks; may be empty.
pub fn more(lang: Lang, offer: &Offer) -> String {
    let mut said = Vec::new();
    said.extend((offer.audience != Audience::Everyone).then(|| audience(lang, offer.audience).to_owned()));
    said.extend(offer.quota.map(|quota| lang.offer_quota(quota)));
    said.extend(offer.organiser.as_deref().map(|who| lang.offer_organiser(who)));
    said.extend((!offer.speakers.is_empty()).then(|| lang.offer_speakers(&offer.speakers.join(", "))));
    said.extend(offer.has_material.then(|| lang.offer_material().to_owned()));
    said.join(BETWEEN)
}

/// Its days.
fn days(lang: Lang, offer: &Offer) -> Option<String> {
    let starts = offer.starts_on?;
    Some(match offer.ends_on.filter(|ends| *ends != starts) {
        Some(ends) => format!("{}–{}", date(lang, starts), date(lang, ends)),
        None => date(lang, starts),
    })
}

/// A day without the name of its weekday: there is little room, and it is weeks away.
fn date(lang: Lang, day: NaiveDate) -> String {
    let day = lang.day(day);
    day.split_once(' ').map_or(day.clone(), |(_, date)| date.to_owned())
}

/// What speaks against one more sign-up, the most telling first; `None` when nothing does.
pub fn hurdles(lang: Lang, found: &[Hurdle]) -> Option<String> {
    let said: Vec<&str> = found.iter().map(|one| hurdle(lang, *one)).collect();
    Some(said.join("; ")).filter(|said| !said.is_empty())
}

fn hurdle(lang: Lang, hurdle: Hurdle) -> &'static str {
    match hurdle {
        Hurdle::Full => lang.hurdle_full(),
        Hurdle::Queue => lang.hurdle_queue(),
        Hurdle::Quota => lang.hurdle_quota(),
        Hurdle::DeadlinePassed => lang.hurdle_deadline_passed(),
        Hurdle::NotLok => lang.hurdle_not_lok(),
        Hurdle::NotNew => lang.hurdle_not_new(),
        Hurdle::NotLeader => lang.hurdle_not_leader(),
        Hurdle::NoBoard => lang.hurdle_no_board(),
    }
}

/// Who pays.
pub fn funding(lang: Lang, funding: Funding) -> &'static str {
    match funding {
        Funding::Ou => lang.funding_ou(),
        Funding::Union => lang.funding_union(),
        Funding::Employer => lang.funding_employer(),
        Funding::Club => lang.funding_club(),
        Funding::Own => lang.funding_own(),
    }
}

/// Whom it is for.
pub fn audience(lang: Lang, audience: Audience) -> &'static str {
    match audience {
        Audience::Everyone => lang.audience_everyone(),
        Audience::Reps => lang.audience_reps(),
        Audience::NewReps => lang.audience_new_reps(),
        Audience::Leaders => lang.audience_leaders(),
        Audience::Board => lang.audience_board(),
        Audience::LokClub => lang.audience_lok_club(),
    }
}

/// A sign-up of a club: «Grunnkurs 1: påmeldt · Ola Vik (i stedet for Kari Nes)».
pub fn sign_up(lang: Lang, record: &ClubRecord, one: &SignUp) -> String {
    let who = signed_up(lang, record, one).map(|who| format!("{BETWEEN}{who}")).unwrap_or_default();
    format!("{}: {}{who}", one.title, sign_up_state(lang, one.state))
}

/// Who a sign-up is for: «Ola Vik (i stedet for Kari Nes)»; `None` when it names nobody.
pub fn signed_up(lang: Lang, record: &ClubRecord, one: &SignUp) -> Option<String> {
    let name = |id| record.person(id).map(crate::domain::person::Person::full_name);
    let who = one.person.and_then(name).or_else(|| one.who.clone());
    let away = one.instead_of.and_then(name).map(|away| lang.sign_up_instead_of(&away));
    match (who, away) {
        (Some(who), Some(away)) => Some(format!("{who} ({away})")),
        (who, away) => who.or(away),
    }
}

/// How the sign-ups of several people land: «Kari Nes påmeldt, Per Vik på venteliste»; `None` when all land alike.
pub fn landed(lang: Lang, record: &ClubRecord, landings: &[Landing]) -> Option<String> {
    let first = landings.first()?;
    let name = |one: &Landing| {
        let known = one.named.person.and_then(|id| record.person(id)).map(crate::domain::person::Person::full_name);
        known.or_else(|| one.named.who.clone()).unwrap_or_else(|| record.club.name.clone())
    };
    let said = landings.iter().map(|one| format!("{} {}", name(one), sign_up_state(lang, one.state)));
    let is_mixed = landings.iter().any(|one| one.state != first.state);
    is_mixed.then(|| said.collect::<Vec<_>>().join(", "))
}

/// A line of the open note at least one of whose sign-ups goes to the waiting list.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Waiting {
    /// The line.
    pub line: usize,
    /// Who has a place and who waits, when not all of them wait.
    pub each: Option<String>,
}

/// What the chip of such a line says.
pub fn waiting_chip(lang: Lang, what: &str, waits: &Waiting) -> String {
    waits.each.as_ref().map_or_else(|| lang.chip_waiting(what), |each| lang.chip_sign_up(each))
}

/// The lines of the open note whose sign-ups go to the waiting list, at least one of them.
pub fn waiting_lines(lang: Lang, model: &Model) -> Vec<Waiting> {
    let (Some(call), Some(view)) = (&model.call, &model.club) else { return Vec::new() };
    let has_sign_ups = call.captured.iter().any(|found| matches!(found.capture, Capture::SignUp { .. }));
    if !has_sign_ups || call.is_edit || view.record.club.id != call.draft.club {
        return Vec::new();
    }
    let waits = |landing: &Landing| landing.state == SignUpState::WaitingList;
    captured_landings(&view.record, &call.captured, call.draft.person, day_of(model.now))
        .into_iter()
        .filter(|(_, _, landings)| landings.iter().any(waits))
        .map(|(line, _, landings)| Waiting { line, each: landed(lang, &view.record, &landings) })
        .collect()
}
