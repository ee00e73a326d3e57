//! The club the guidance is measured by, with keys and in three languages: a new rep without a course, fourteen members and no
//! board, little work last time, and an election in two months. The rules alone are in `tests/scenarios/done-when.toml`.

use chrono::TimeDelta;
use ringerunde::domain::call::{Call, NextStep, Outcome};
use ringerunde::domain::checklist::Answer;
use ringerunde::domain::club::Club;
use ringerunde::domain::deeds::import::{Known, import};
use ringerunde::domain::env::Env;
use ringerunde::domain::follow_up::{FollowUpKind, Side};
use ringerunde::domain::intake::{PlannedClub, PlannedPerson, nil_club, nil_person};
use ringerunde::domain::offer::{Offer, OfferKind, SignUpState};
use ringerunde::domain::op::{Deed, Edit, Op};
use ringerunde::domain::person::{Person, Phone, PhoneKind, PhoneState, Role};
use ringerunde::lang::Language;
use ringerunde::store::Store;

use super::evening::{Evening, commit, made, the_hour};

const CLUB: &str = "Fjordheim verksted";

/// The club, with the call of three months ago to the one who had the post then.
fn fill(store: &mut Store) {
    let mut env = Env::new(the_hour() - TimeDelta::days(1), 7);
    let today = env.today();
    let mut club = Club::named(nil_club(), CLUB);
    (club.members, club.has_board) = (Some(14), Some(false));
    let phone = |number: &str| Phone {
        number: number.into(),
        raw: number.into(),
        kind: PhoneKind::Mobile,
        state: PhoneState::Untried,
    };
    let mut ida = Person::named(nil_person(), nil_club(), "Ida", "Moe");
    (ida.role, ida.phones) = (Role::ClubLeader, vec![phone("+4742000031")]);
    (ida.elected_on, ida.term_ends) = (Some(today - TimeDelta::days(28)), Some(today + TimeDelta::days(60)));
    let mut per = Person::named(nil_person(), nil_club(), "Per", "Vik");
    (per.role, per.phones) = (Role::ClubLeader, vec![phone("+4742000032")]);
    per.left_post_on = Some(today - TimeDelta::days(35));
    let person = |person, row| PlannedPerson { club: 0, person, row, perhaps: None };
    let people = [person(ida, 1), person(per, 2)];
    let planned = [PlannedClub { club, row: 1 }];
    let op =
        import(&mut env, ringerunde::assets::policy().unwrap(), &planned, &people, &Known::default(), "Høstrunden")
            .op
            .unwrap();
    commit(store, &mut env, &op);

    let known = store.everything().unwrap();
    let per = known.people.iter().find(|person| person.given_name == "Per").unwrap();
    let round = store.open_round().unwrap().unwrap().id;
    let then = env.now - TimeDelta::days(90);
    let last = Call {
        id: env.id(),
        club: known.clubs[0].id,
        person: Some(per.id),
        round: None,
        session: None,
        started_at: then,
        ended_at: then + TimeDelta::minutes(6),
        outcome: Outcome::Talked,
        note: "Rolig på verkstedet, lite i ordreboka. #lite-arbeid".into(),
        asked: vec!["vr-hvordan".into(), "vr-nok-arbeid".into()],
        topics: vec!["lite-arbeid".into()],
        number: None,
        pulse: None,
        next_step: None,
        returns_at: None,
        returns_until: None,
        attempt: 0,
        answers: Vec::new(),
        guide: None,
    };
    let offer = |env: &mut Env, kind, name: &str, days| Offer {
        round: Some(round),
        starts_on: Some(today + TimeDelta::days(days)),
        ..Offer::named(env.id(), kind, name)
    };
    let vlaring = offer(&mut env, OfferKind::Vlaring, "V-læring", 30);
    let basic = offer(&mut env, OfferKind::Course, "Grunnkurs 1", 50);
    let rows = vec![Edit::added(last), Edit::added(vlaring), Edit::added(basic)];
    let op = Op::new(&mut env, Deed::Import, None, rows);
    commit(store, &mut env, &op);
}

fn shown(evening: &Evening) -> Vec<&str> {
    evening.model().club.as_ref().unwrap().questions.iter().map(|question| question.id.as_str()).collect()
}

/// Questions and reasons as they stand on the screen.
fn said(evening: &Evening) -> Vec<(&str, &str)> {
    let questions = &evening.model().club.as_ref().unwrap().questions;
    questions.iter().map(|question| (question.words.as_str(), question.because.as_str())).collect()
}

#[test]
fn the_new_rep_is_asked_what_the_seeds_would_have_one_ask_and_the_next_call_begins_with_the_promise() {
    let file = made(fill);
    for (language, first, next) in [
        (
            Language::Bokmaal,
            [
                ("Gratulerer med vervet! Hvordan har den første tida vært?", "Ida Moe ble valgt 26.10.2026"),
                (
                    "Hva har du fått av opplæring så langt?",
                    "Ida Moe står uten grunnkurs hos oss; V-læring er ikke tilbudt ennå",
                ),
                ("Hvem i klubben kan du dele oppgavene med?", "14 medlemmer og ikke noe klubbstyre"),
            ],
            "Vi lovte dere å «sende startpakken», og det er vi sene med. Er det noe som haster ved det?",
        ),
        (
            Language::Nynorsk,
            [
                ("Gratulerer med vervet! Korleis har den første tida vore?", "Ida Moe blei vald 26.10.2026"),
                (
                    "Kva har du fått av opplæring så langt?",
                    "Ida Moe står utan grunnkurs hos oss; V-læring er ikkje tilbode enno",
                ),
                ("Kven i klubben kan du dele oppgåvene med?", "14 medlemer og ikkje noko klubbstyre"),
            ],
            "Vi lova dykk å «sende startpakken», og det er vi seine med. Er det noko som hastar ved det?",
        ),
        (
            Language::English,
            [
                ("Congratulations", "Ida Moe was elected "),
                ("What training", "we have no basic course down for Ida Moe; V-læring has not been offered yet"),
                ("Who in the club", "14 members and no club board"),
            ],
            "We promised you to \"sende startpakken\", and we are late with it. Is any of it urgent?",
        ),
    ] {
        let mut evening = Evening::on(&file, false).speaking(language);
        assert_eq!(evening.shown(), CLUB);
        assert_eq!(shown(&evening), ["ny-gratulerer", "ny-opplaering", "ny-stotte"]);
        for ((words, because), (wanted, reason)) in said(&evening).into_iter().zip(first) {
            assert!(words.starts_with(wanted) && because.starts_with(reason), "{words} – {because}");
        }

        // The call: three questions, a promise, two answers to the checklist; V-læring is offered and a meeting agreed.
        evening.press("<enter><a-1><a-2><a-3>Vil se på V-læring.<enter>! sende startpakken<a-l><a-1>3<a-2>1");
        evening.press("<c-s>1<right>").press("torsdag 10. des kl 12<down><right><right><right><enter>");
        let call = evening.call(CLUB);
        assert_eq!((call.outcome, call.next_step), (Outcome::Talked, Some(NextStep::Meeting)));
        assert_eq!(call.asked, ["ny-gratulerer", "ny-opplaering", "ny-stotte"]);
        let club = evening.club(CLUB);
        let offered: Vec<_> = club.sign_ups.iter().map(|one| (one.kind, one.state)).collect();
        assert_eq!(offered, [(OfferKind::Vlaring, SignUpState::Offered)]);
        let mut answers: Vec<Answer> = club.checked.iter().map(|row| row.answer).collect();
        answers.sort();
        assert_eq!(answers, [Answer::Yes, Answer::No]);
        let meeting = evening.tasks(CLUB).into_iter().find(|task| task.kind == FollowUpKind::BookMeeting).unwrap();
        assert_eq!(meeting.due_on.unwrap().to_string(), "2026-12-10");
        let texts: Vec<_> = evening.tasks(CLUB).into_iter().map(|task| (task.side, task.text)).collect();
        assert!(texts.contains(&(Side::Ours, "sende startpakken".to_owned())), "{texts:?} {}", call.note);

        // Some weeks later: what was promised comes first, and nothing is asked twice.
        evening.at("2026-12-15 16:10");
        evening.restart();
        while !evening.dialog().is_empty() {
            evening.press("<esc>");
        }
        evening.press("<c-f>fjordheim<enter>");
        let asked = shown(&evening);
        assert!(asked.iter().all(|id| !call.asked.iter().any(|before| before == id)), "{asked:?}");
        // The meeting that has been goes before it.
        assert!(shown(&evening)[0].ends_with("-mottes"));
        let (words, because) = said(&evening)[1];
        assert_eq!(words, next, "{because}");
        assert!(because.contains("sende startpakken"), "{because}");
    }
}
