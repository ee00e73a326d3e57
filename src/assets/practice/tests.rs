//! The practice data read through, at many moments: it is whole, harmless, and shows what organisers meet.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::{NaiveDateTime, TimeDelta, Timelike};

use super::practice;
use crate::domain::call::{Call, NextStep, Outcome};
use crate::domain::club::Club;
use crate::domain::env::{Env, instant, local};
use crate::domain::event::{Event, EventKind};
use crate::domain::follow_up::{FollowUp, FollowUpKind, Side};
use crate::domain::hours::is_calling_day;
use crate::domain::ids::ClubId;
use crate::domain::note::{self, Capture};
use crate::domain::offer::{Offer, OfferKind, SignUp, SignUpState};
use crate::domain::op::{Change, Op};
use crate::domain::person::{Person, PhoneKind, PhoneState};
use crate::domain::round::{Round, Target};
use crate::domain::session::Session;

/// A Saturday afternoon, a Monday morning, a night, a late evening, a leap day, a new year.
const MOMENTS: [&str; 7] = [
    "2026-11-21T14:03:22",
    "2026-11-23T08:40:00",
    "2027-03-28T02:30:00",
    "2026-07-01T22:55:00",
    "2028-02-29T12:00:00",
    "2027-01-01T00:00:01",
    "2026-05-20T17:15:00",
];

/// Those, and a day in every thirteen over three years, at other hours: each Easter and Christmas comes near.
fn moments() -> Vec<String> {
    let first = MOMENTS[0].parse::<NaiveDateTime>().unwrap();
    let later = (0..84).map(|step| first + TimeDelta::hours(step * 13 * 24 + step * 5));
    MOMENTS.iter().map(|now| (*now).to_owned()).chain(later.map(|now| format!("{now:?}"))).collect()
}

fn env(now: &str) -> Env {
    Env::new(instant(now.parse::<NaiveDateTime>().unwrap()), 7)
}

#[derive(Default)]
struct Rows {
    clubs: Vec<Club>,
    people: Vec<Person>,
    rounds: Vec<Round>,
    targets: Vec<Target>,
    offers: Vec<Offer>,
    calls: Vec<Call>,
    follow_ups: Vec<FollowUp>,
    sign_ups: Vec<SignUp>,
    events: Vec<Event>,
    sessions: Vec<Session>,
}

fn rows(op: Op) -> Rows {
    let mut rows = Rows::default();
    for change in op.changes {
        match change {
            Change::Club(edit) => rows.clubs.extend(edit.after),
            Change::Person(edit) => rows.people.extend(edit.after),
            Change::Round(edit) => rows.rounds.extend(edit.after),
            Change::Target(edit) => rows.targets.extend(edit.after),
            Change::Offer(edit) => rows.offers.extend(edit.after),
            Change::Call(edit) => rows.calls.extend(edit.after),
            Change::FollowUp(edit) => rows.follow_ups.extend(edit.after),
            Change::SignUp(edit) => rows.sign_ups.extend(edit.after),
            Change::Event(edit) => rows.events.extend(edit.after),
            Change::Session(edit) => rows.sessions.extend(edit.after),
            Change::Checked(_) | Change::LevelOverride(_) => panic!("nobody was asked"),
            Change::SavedSearch(_) => panic!("nobody has searched"),
            Change::OwnEntry(_) => panic!("nobody has written into the wheel"),
            Change::Draft(_) => panic!("nobody was in the middle of a call"),
            Change::Rested(_) => panic!("nobody has put a topic off"),
            Change::Correction(_) => panic!("nothing is corrected in what is made up"),
        }
    }
    rows
}

fn at(now: &str) -> (Env, Rows) {
    let mut env = env(now);
    let rows = rows(practice(&mut env, "nb").unwrap());
    (env, rows)
}

impl Rows {
    fn open_round(&self) -> &Round {
        let open: Vec<_> = self.rounds.iter().filter(|round| round.closed_at.is_none()).collect();
        assert_eq!(open.len(), 1);
        open[0]
    }
    fn club(&self, name: &str) -> &Club {
        self.clubs.iter().find(|club| club.name == name).unwrap()
    }
    fn rep_less(&self) -> Vec<&Club> {
        let has = |club: &Club| {
            self.people
                .iter()
                .any(|person| person.club == club.id && person.left_on().is_none() && person.role.is_rep())
        };
        self.clubs.iter().filter(|club| !has(club)).collect()
    }
    fn last_call(&self, club: ClubId) -> Option<&Call> {
        self.calls.iter().filter(|call| call.club == club).max_by_key(|call| call.started_at)
    }
}

#[test]
fn the_same_moment_gives_the_same_round_in_three_languages() {
    for now in MOMENTS {
        assert_eq!(practice(&mut env(now), "nb").unwrap(), practice(&mut env(now), "nb").unwrap());
    }
    let named = |code| rows(practice(&mut env(MOMENTS[0]), code).unwrap()).open_round().name.clone();
    assert_eq!(
        (named("nb"), named("nn"), named("en"), named("xx")),
        ("Høstrunden 2026".into(), "Haustrunden 2026".into(), "Autumn round 2026".into(), "Høstrunden 2026".into())
    );
}

#[test]
fn a_closed_round_holds_the_clubs_that_were_rung_in_it() {
    let rows = rows(practice(&mut env(MOMENTS[0]), "nb").unwrap());
    for round in rows.rounds.iter().filter(|round| round.closed_at.is_some()) {
        let places: Vec<_> = rows.targets.iter().filter(|row| row.round == round.id).map(|row| row.club).collect();
        let rung: HashSet<_> =
            rows.calls.iter().filter(|call| call.round == Some(round.id)).map(|call| call.club).collect();
        assert_eq!(places.iter().copied().collect::<HashSet<_>>(), rung);
        assert!(places.len() == rung.len() && places.len() > 20, "{} has {}", round.name, places.len());
    }
}

#[test]
fn forty_clubs_stand_in_one_open_round_each_once() {
    for now in MOMENTS {
        let (_, rows) = at(now);
        let names: HashSet<_> = rows.clubs.iter().map(|club| &club.name).collect();
        let numbers: HashSet<_> = rows.clubs.iter().filter_map(|club| club.org_no.as_ref()).collect();
        assert_eq!((rows.clubs.len(), names.len(), numbers.len(), rows.offers.len()), (40, 40, 40, 5));
        assert!((60..=75).contains(&rows.people.len()));
        let round = rows.open_round().id;
        let places = || rows.targets.iter().filter(|row| row.round == round).map(|row| row.club);
        assert_eq!((places().collect::<HashSet<_>>().len(), places().count()), (40, 40));
        let round_names: HashSet<_> = rows.rounds.iter().map(|round| &round.name).collect();
        assert_eq!(round_names.len(), rows.rounds.len());
    }
}

#[test]
fn every_row_points_at_rows_of_its_own_club() {
    let (_, rows) = at(MOMENTS[0]);
    let home: HashMap<_, _> = rows.people.iter().map(|person| (person.id, person.club)).collect();
    let calls: HashMap<_, _> = rows.calls.iter().map(|call| (call.id, call.club)).collect();
    let clubs: HashSet<_> = rows.clubs.iter().map(|club| club.id).collect();
    let pairs = rows.calls.iter().map(|row| (row.club, row.person, None));
    let pairs = pairs.chain(rows.follow_ups.iter().map(|row| (row.club, row.person, row.call)));
    let pairs = pairs.chain(rows.sign_ups.iter().map(|row| (row.club, row.person, row.call)));
    for (club, person, call) in pairs.chain(rows.events.iter().map(|row| (row.club, row.person, None))) {
        assert!(clubs.contains(&club));
        assert!(person.is_none_or(|person| home[&person] == club));
        assert!(call.is_none_or(|call| calls[&call] == club));
    }
    let numbers: HashMap<_, HashSet<_>> = rows
        .people
        .iter()
        .map(|person| (person.id, person.phones.iter().map(|phone| phone.number.clone()).collect()))
        .collect();
    for call in rows.calls.iter().filter(|call| call.person.is_some()) {
        let number = call.number.as_ref().unwrap();
        assert!(numbers[&call.person.unwrap()].contains(number), "{number}");
    }
}

#[test]
fn numbers_and_addresses_belong_to_nobody() {
    let (_, rows) = at(MOMENTS[0]);
    let mut seen = HashSet::new();
    for phone in rows.people.iter().flat_map(|person| &person.phones) {
        let local = phone.number.strip_prefix("+47").unwrap();
        assert_eq!(local.len(), 8);
        assert_eq!(local, phone.raw.replace(' ', ""));
        match phone.kind {
            PhoneKind::Mobile => assert!(["42", "43", "44", "49"].iter().any(|range| local.starts_with(range))),
            _ => assert!(local.starts_with("6805")),
        }
        assert!(seen.insert(local.to_owned()), "{local} twice");
    }
    for email in rows.people.iter().filter_map(|person| person.email.as_ref()) {
        assert!(email.ends_with("@klubb.example"), "{email}");
    }
    for number in rows.clubs.iter().filter_map(|club| club.org_no.as_ref()) {
        let digits: Vec<u32> = number.chars().map(|digit| digit.to_digit(10).unwrap()).collect();
        assert!(number.starts_with("31") && digits.len() == 9, "{number}");
        let sum: u32 = digits.iter().zip([3, 2, 7, 6, 5, 4, 3, 2, 1]).map(|(digit, weight)| digit * weight).sum();
        assert_eq!(sum % 11, 0, "{number}");
    }
}

#[test]
fn words_hold_no_numbers_of_people_and_no_calendar_days() {
    let (_, rows) = at(MOMENTS[0]);
    let families: HashSet<_> = rows.people.iter().map(|person| person.family_name.as_str()).collect();
    for call in &rows.calls {
        let digits = call.note.chars().filter(char::is_ascii_digit).count();
        assert!(digits < 6, "{}", call.note);
        assert!(call.note.split(|c: char| !c.is_alphanumeric()).all(|word| !families.contains(word)), "{}", call.note);
        assert!(call.topics.iter().all(|topic| *topic == topic.to_lowercase()));
    }
}

#[test]
fn the_lines_of_a_note_are_the_promises_of_its_call() {
    let (_, rows) = at(MOMENTS[0]);
    let unspoken = [FollowUpKind::RegisterUpdate, FollowUpKind::FindSuccessor, FollowUpKind::NeedsAction];
    for call in &rows.calls {
        let read = note::read(&call.note, local(call.ended_at)).into_iter().filter_map(|said| match said.capture {
            Capture::Promise { side, text, .. } => Some((side, text)),
            _ => None,
        });
        let made = rows.follow_ups.iter().filter(|row| row.call == Some(call.id) && !unspoken.contains(&row.kind));
        let made: Vec<_> = made.map(|row| (row.side, row.text.clone())).collect();
        assert_eq!(read.collect::<Vec<_>>(), made);
    }
}

#[test]
fn nothing_has_happened_in_the_future() {
    for now in &moments() {
        let (env, rows) = at(now);
        let today = env.today();
        for call in &rows.calls {
            assert!(call.started_at < call.ended_at && call.ended_at < env.now, "{now}");
        }
        assert!(rows.sessions.iter().all(|sitting| sitting.ended_at.unwrap() < env.now));
        assert!(rows.events.iter().all(|event| event.on < today));
        for row in &rows.follow_ups {
            assert!(row.created_at < env.now);
            for end in [row.done_at, row.dropped_at].into_iter().flatten() {
                assert!(row.created_at < end && end < env.now, "{now} {}", row.text);
            }
        }
        assert!(rows.sign_ups.iter().all(|row| row.created_at < env.now));
        assert!(rows.rounds.iter().all(|round| round.created_at < env.now));
        for person in &rows.people {
            let past = [person.elected_on, person.left_post_on, person.left_workplace_on];
            assert!(past.into_iter().flatten().all(|day| day < today));
        }
        for offer in &rows.offers {
            let (starts, deadline) = (offer.starts_on.unwrap(), offer.deadline_on.unwrap());
            assert!(today < deadline && deadline < starts);
            assert!(is_calling_day(starts));
        }
    }
}

#[test]
fn a_sign_up_line_means_the_offer_it_names_and_not_one_with_the_same_small_words() {
    for (code, what, kind) in [
        ("nb", "konferanse Per i stedet for Emilie", OfferKind::Conference),
        ("nn", "konferanse Per i staden for Emilie", OfferKind::Conference),
        ("en", "conference Per in place of Emilie to come", OfferKind::Conference),
        ("nb", "kurs Per i Trondheim", OfferKind::Course),
        ("nn", "V-læring Per i dag", OfferKind::Vlaring),
    ] {
        let rows = rows(practice(&mut env(MOMENTS[0]), code).unwrap());
        let (offer, _) = crate::domain::note::match_offer(what, &rows.offers);
        assert_eq!(offer.map(|offer| offer.kind), Some(kind), "{code}: {what}");
    }
}

#[test]
fn calls_are_made_one_at_a_time_within_calling_hours() {
    for now in &moments() {
        let (_, mut rows) = at(now);
        for call in &rows.calls {
            let (from, to) = (local(call.started_at), local(call.ended_at));
            assert!(is_calling_day(from.date()), "{from}");
            let minute = |wall: NaiveDateTime| wall.hour() * 60 + wall.minute();
            assert!(minute(from) >= 510 && minute(to) <= 1230 && from.date() == to.date(), "{from}");
            assert!(call.returns_at.is_none_or(|back| back > call.ended_at), "{now} {from}");
            let Some(session) = rows.sessions.iter().find(|row| Some(row.id) == call.session) else { continue };
            assert!(session.started_at <= call.started_at && call.ended_at <= session.ended_at.unwrap());
            assert_eq!(session.round, call.round);
        }
        rows.calls.sort_by_key(|call| call.started_at);
        for pair in rows.calls.windows(2) {
            assert!(pair[0].ended_at <= pair[1].started_at, "{now} {} {}", pair[0].started_at, pair[1].started_at);
        }
        for session in &rows.sessions {
            let calls = rows.calls.iter().filter(|call| call.session == Some(session.id));
            let clubs: Vec<_> = calls.map(|call| call.club).collect();
            assert!(clubs.len() >= 5);
            assert_eq!(clubs.iter().collect::<HashSet<_>>().len(), clubs.len());
            let round = rows.rounds.iter().find(|round| Some(round.id) == session.round).unwrap();
            let day = local(session.started_at).date();
            assert!(round.from_on <= day && round.to_on.is_none_or(|to| day <= to));
        }
    }
}

#[test]
fn calls_of_a_club_stand_oldest_first_and_attempts_are_counted() {
    let (_, rows) = at(MOMENTS[0]);
    for club in &rows.clubs {
        let calls: Vec<_> = rows.calls.iter().filter(|call| call.club == club.id).collect();
        assert!(calls.windows(2).all(|pair| pair[0].started_at < pair[1].started_at), "{}", club.name);
        assert!(calls.iter().all(|call| call.outcome != Outcome::Talked || call.attempt == 0));
    }
    let tired = rows.last_call(rows.club("Brønnøyleia Marin El").id).unwrap();
    assert_eq!(tired.attempt, 3);
    assert!(tired.returns_at.unwrap() - tired.ended_at > TimeDelta::days(13));
}

#[test]
fn the_opening_screen_is_the_one_that_was_drawn() {
    let (env, rows) = at(MOMENTS[0]);
    let first: Vec<_> = rows.clubs.iter().take(6).map(|club| club.name.as_str()).collect();
    let drawn = ["Heimdal Elektro", "Bodø Kabel", "Nidar Montasje", "Stjørdal Vgs", "Verdal Industri", "Inderøy Bhg"];
    assert_eq!(first, drawn);
    let heimdal = rows.club("Heimdal Elektro");
    assert_eq!((heimdal.mobile_pct(), heimdal.email_pct(), heimdal.has_board), (Some(78), Some(65), Some(false)));
    let solveig = rows.people.iter().find(|person| person.given_name == "Solveig").unwrap();
    assert_eq!(solveig.elected_on.unwrap().to_string(), "2026-10-29");
    assert_eq!(solveig.number_to_ring().unwrap().number, "+4742123456");
    let overdue = rows.follow_ups.iter().find(|row| row.club == heimdal.id && row.is_overdue(env.today())).unwrap();
    assert_eq!(overdue.due_on.unwrap().to_string(), "2026-11-12");
    let bodo = rows.last_call(rows.club("Bodø Kabel").id).unwrap();
    assert!(bodo.has_agreed_time());
    assert_eq!(local(bodo.returns_at.unwrap()).to_string(), "2026-11-21 14:00:00");
    let inderoy = rows.last_call(rows.club("Inderøy Bhg").id).unwrap();
    assert_eq!(local(inderoy.returns_at.unwrap()).to_string(), "2026-11-23 16:00:00");
}

#[test]
fn there_is_something_of_everything_that_organisers_meet() {
    for now in &moments() {
        let (env, rows) = at(now);
        let today = env.today();
        let round = rows.open_round().id;
        let active = || rows.people.iter().filter(|person| person.left_on().is_none());
        let rung = |person: &Person| rows.calls.iter().any(|call| call.person == Some(person.id));
        let young = |person: &&Person| person.elected_on.is_some_and(|day| (today - day).num_days() < 90);
        assert!(active().filter(young).filter(|person| !rung(person)).count() >= 3, "new reps");
        let large = |club: &&Club| club.members.is_some_and(|members| members >= 10) && club.has_board == Some(false);
        assert!(rows.clubs.iter().filter(large).count() >= 6, "no board");
        assert!(rows.rep_less().len() >= 4, "no rep");
        assert!(rows.rep_less().iter().any(|club| rows.people.iter().all(|person| person.club != club.id)));
        assert!(rows.clubs.iter().filter(|club| club.email_pct().is_some_and(|pct| pct < 50)).count() >= 3);
        assert!(active().filter(|person| person.do_not_call).count() >= 2, "no calls");
        assert!(active().filter(|person| person.term_ends.is_some_and(|day| day < today)).count() >= 2, "election");
        assert!(active().any(|person| person.phones.iter().any(|phone| phone.state == PhoneState::Bad)));
        assert!(active().filter(|person| person.email.is_none()).count() >= 3);
        let topic = |word: &str| rows.calls.iter().filter(|call| call.topics.iter().any(|t| t == word)).count();
        assert!(topic("permittering") >= 2 && topic("lærlinger") >= 3 && topic("godt-nytt") >= 5);

        let this_round: Vec<_> = rows.calls.iter().filter(|call| call.round == Some(round)).collect();
        let reached: HashSet<_> =
            this_round.iter().filter(|call| call.outcome == Outcome::Talked).map(|call| call.club).collect();
        assert!((8..=14).contains(&reached.len()), "{}", reached.len());
        let resting = rows.clubs.iter().filter_map(|club| rows.last_call(club.id));
        assert!(resting.filter(|call| call.returns_at.is_some_and(|back| back > env.now)).count() >= 5, "{now}");
        assert!(rows.targets.iter().any(|target| target.snoozed_until.is_some_and(|until| until > env.now)));
        let agreed = this_round.iter().filter(|call| call.has_agreed_time()).count();
        assert!(agreed >= 3);
        let outcomes: BTreeSet<_> = rows.calls.iter().map(|call| call.outcome).collect();
        assert!(outcomes.len() >= 14, "{outcomes:?}");
        assert!(rows.calls.iter().any(|call| call.next_step == Some(NextStep::Visit)));
        assert!(rows.calls.iter().all(|call| call.pulse.is_none_or(|pulse| (1..=5).contains(&pulse))));

        let open = |side: Side| rows.follow_ups.iter().filter(move |row| row.side == side && row.is_open());
        for side in [Side::Ours, Side::Theirs] {
            assert!(open(side).any(|row| row.is_overdue(today)));
            assert!(open(side).any(|row| !row.is_overdue(today)));
        }
        assert!(open(Side::Ours).any(|row| row.kind == FollowUpKind::NeedsAction));
        assert!(rows.follow_ups.iter().filter(|row| row.done_at.is_some()).count() >= 8);
        let states: HashSet<_> = rows.sign_ups.iter().map(|row| row.state).collect();
        for state in [SignUpState::SignedUp, SignUpState::Attended, SignUpState::Declined, SignUpState::NoShow] {
            assert!(states.contains(&state));
        }
        let kinds: HashSet<_> = rows.events.iter().map(|event| event.kind).collect();
        assert!(EventKind::ALL.iter().filter(|kind| **kind != EventKind::Other).all(|kind| kinds.contains(kind)));
    }
}
