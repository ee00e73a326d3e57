//! The rows of a large made-up organisation: the same for the same figures. Names of nobody.

use chrono::{NaiveDate, TimeDelta};
use ringerunde::domain::call::{Call, NextStep, Outcome};
use ringerunde::domain::club::Club;
use ringerunde::domain::deeds::round::place;
use ringerunde::domain::env::{At, Env, day_of};
use ringerunde::domain::follow_up::{FollowUp, FollowUpKind, Side};
use ringerunde::domain::ids::{ClubId, PersonId, RoundId};
use ringerunde::domain::offer::{Offer, OfferKind};
use ringerunde::domain::op::{Change, Edit};
use ringerunde::domain::person::{Person, Phone, PhoneKind, PhoneState, Role};
use ringerunde::domain::round::Round;

const PLACES: [&str; 12] =
    ["Ås", "Fure", "Heggvoll", "Nordbø", "Øvre Li", "Skog", "Ærvik", "Granli", "Vestvik", "Solås", "Berg", "Elvenes"];
const KINDS: [&str; 8] = ["sykehjem", "verksted", "barnehage", "skole", "elektro", "trykkeri", "havn", "fabrikk"];
const GIVEN: [&str; 10] = ["Åse", "Kari", "Ola", "Jon", "Eva", "Per", "Siv", "Lars", "Mona", "Tor"];
const NOTES: [&str; 6] = [
    "– Hvordan går det i klubben? Bra, men lite tid. Vil gjerne ha kurs til høsten.",
    "Travelt nå. #turnus er fortsatt saken de snakker mest om.\n> kalle inn til klubbmøte innen fredag",
    "Snakket om lønnsforhandlingene og hvem som blir med i styret neste år.",
    "! sende tariffavtalen\nTre nye ansatte, ingen av dem er spurt ennå.",
    "Ingen nye saker. Fornøyd med forrige samling.",
    "",
];

/// How large.
#[derive(Clone, Copy)]
pub struct Size {
    /// Clubs in the open round.
    pub clubs: usize,
    /// Calls in all.
    pub calls: usize,
    /// Whether every call has a note, with words of its own: for searching.
    pub has_notes: bool,
}

/// A chance that is the same every time (SplitMix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (z ^ (z >> 31)) % n
    }

    fn of<'a>(&mut self, words: &[&'a str]) -> &'a str {
        words[self.below(words.len() as u64) as usize]
    }
}

/// All rows, club by club: an open round some weeks old, in which a fifth has been reached and a tenth comes later.
pub fn rows(size: Size, now: At) -> impl Iterator<Item = Change> {
    let mut env = Env::new(now, 1);
    let mut chance = Chance(2);
    let old = round(&mut env, now - TimeDelta::days(400), Some(now - TimeDelta::days(300)));
    let open = round(&mut env, now - TimeDelta::days(21), None);
    let rounds = (old.id, open.id);
    let mut first = vec![Edit::added(old), Edit::added(open)];
    first.extend((0..5).map(|n| Edit::added(offer(&mut env, n, now))));
    first.into_iter().chain((0..size.clubs).flat_map(move |n| {
        let calls = size.calls * (n + 1) / size.clubs - size.calls * n / size.clubs;
        let mut rows = club(&mut env, &mut chance, n, calls, rounds);
        if size.has_notes {
            rows.iter_mut().for_each(|row| write_more(&mut chance, row));
        }
        rows
    }))
}

fn round(env: &mut Env, from: At, closed_at: Option<At>) -> Round {
    Round {
        plan: Default::default(),
        id: env.id(),
        name: "Høstrunden".into(),
        guide: "vanlig_runde".into(),
        from_on: day_of(from),
        to_on: None,
        created_at: from,
        closed_at,
        role: None,
        instead: Vec::new(),
    }
}

fn offer(env: &mut Env, n: i64, now: At) -> Offer {
    let kind = if n == 4 { OfferKind::Conference } else { OfferKind::Course };
    let starts_on = Some(day_of(now) + TimeDelta::days(14 + 21 * n));
    Offer { starts_on, seats: Some(20), ..Offer::named(env.id(), kind, format!("Grunnkurs {n}")) }
}

fn club(env: &mut Env, chance: &mut Chance, n: usize, calls: usize, rounds: (RoundId, RoundId)) -> Vec<Change> {
    let mut rows = Vec::with_capacity(calls + 4);
    let mut club = Club::named(env.id(), format!("{} {} {n}", chance.of(&PLACES), chance.of(&KINDS)));
    let id = club.id;
    club.members = Some(chance.below(120) as u32);
    club.employees = Some(chance.below(300) as u32);
    club.municipality = Some(chance.of(&PLACES).to_uppercase());
    club.agreement = Some("LOK".into());
    rows.push(Edit::added(club));
    let mut person = Person::named(env.id(), id, chance.of(&GIVEN), "Nordmann");
    let who = person.id;
    person.role = Role::ClubLeader;
    person.elected_on = Some(day(env.now, 30 + chance.below(1_400)));
    let number = format!("+47{}", 42_000_000 + n);
    person.phones = vec![Phone { raw: number.clone(), number, kind: PhoneKind::Mobile, state: PhoneState::Untried }];
    rows.push(Edit::added(person));
    rows.push(place(env, rounds.1, id));
    for call in 0..calls {
        rows.push(Edit::added(past_call(env, chance, (id, who), rounds.0, 100 + 30 * call as i64)));
    }
    match chance.below(10) {
        0 | 1 => rows.push(Edit::added(recent(env, chance, (id, who), rounds.1, Outcome::Talked))),
        2 => rows.push(Edit::added(recent(env, chance, (id, who), rounds.1, Outcome::NoAnswer))),
        3 => rows.push(Edit::added(promise(env, chance, id))),
        _ => {}
    }
    rows
}

/// Gives a call a note in which some words are common and most are rare, as in a language.
fn write_more(chance: &mut Chance, row: &mut Change) {
    let Change::Call(edit) = row else { return };
    let Some(call) = &mut edit.after else { return };
    call.outcome = Outcome::Talked;
    call.note = chance.of(&NOTES).to_owned();
    for _ in 0..6 {
        let rank = chance.below(300) * chance.below(300) * chance.below(2) + chance.below(400);
        call.note.push(' ');
        call.note.push_str(&word(rank));
    }
    if chance.below(4) == 0 {
        call.topics = vec![chance.of(&["turnus", "lønn", "hms", "kurs", "bemanning", "styrevalg"]).to_owned()];
    }
}

/// The made-up word of a rank; the same for the same rank.
fn word(rank: u64) -> String {
    const PARTS: [&str; 16] =
        ["ar", "bei", "da", "el", "for", "gru", "hel", "in", "kon", "lag", "mel", "nor", "opp", "reg", "sam", "til"];
    let mut rest = rank + 16;
    let mut word = String::new();
    while rest > 0 {
        word.push_str(PARTS[(rest % 16) as usize]);
        rest /= 16;
    }
    word
}

fn day(now: At, ago: u64) -> NaiveDate {
    day_of(now - TimeDelta::days(ago as i64))
}

fn past_call(env: &mut Env, chance: &mut Chance, who: (ClubId, PersonId), round: RoundId, days: i64) -> Call {
    let outcome = [Outcome::Talked, Outcome::NoAnswer, Outcome::Talked, Outcome::Busy][chance.below(4) as usize];
    let started_at = env.now - TimeDelta::days(days) - TimeDelta::minutes(chance.below(240) as i64);
    Call { round: Some(round), ..call(env, chance, who, started_at, outcome) }
}

fn recent(env: &mut Env, chance: &mut Chance, who: (ClubId, PersonId), round: RoundId, outcome: Outcome) -> Call {
    let started_at = env.now - TimeDelta::hours(30 + 24 * chance.below(14) as i64);
    let mut call = Call { round: Some(round), ..call(env, chance, who, started_at, outcome) };
    if outcome == Outcome::NoAnswer {
        call.attempt = 1;
        call.returns_at = Some(env.now + TimeDelta::minutes(60 * chance.below(60) as i64 - 300));
        call.returns_until = call.returns_at.map(|at| at + TimeDelta::hours(2));
    }
    call
}

fn call(env: &mut Env, chance: &mut Chance, who: (ClubId, PersonId), started_at: At, outcome: Outcome) -> Call {
    let talked = outcome == Outcome::Talked;
    Call {
        id: env.id(),
        club: who.0,
        person: Some(who.1),
        round: None,
        session: None,
        started_at,
        ended_at: started_at + TimeDelta::minutes(if talked { 9 } else { 1 }),
        outcome,
        note: if talked { chance.of(&NOTES).to_owned() } else { String::new() },
        asked: if talked { vec!["vr-hvordan".into()] } else { Vec::new() },
        topics: Vec::new(),
        number: None,
        pulse: None,
        next_step: talked.then_some(NextStep::None),
        returns_at: None,
        returns_until: None,
        attempt: u32::from(!talked),
        answers: Vec::new(),
        guide: None,
    }
}

fn promise(env: &mut Env, chance: &mut Chance, club: ClubId) -> FollowUp {
    FollowUp {
        id: env.id(),
        club,
        person: None,
        call: None,
        side: Side::Ours,
        kind: FollowUpKind::Promise,
        text: "sende tariffavtalen".into(),
        due_on: Some(day_of(env.now) + TimeDelta::days(chance.below(40) as i64 - 8)),
        due_time: None,
        created_at: env.now,
        done_at: None,
        dropped_at: None,
        step: None,
        owner_role: None,
        owner: None,
        reason: None,
        is_day_said: true,
        offer: None,
    }
}
