//! A club, a call and a sitting to draw dialogs of. Drawing them and what must be seen is in the tests themselves.

mod around;

use crossterm::event::{KeyCode, KeyEvent};

use crate::app::call::OpenCall;
use crate::app::cards::{Card, Cards};
use crate::app::dialog::{AddClubForm, Dialog, List, Palette, Preview, Prompt, Purpose};
use crate::app::field::Field;
use crate::app::find::Find;
use crate::app::keys::Keys;
use crate::app::model::{ClubView, Model, Names};
use crate::app::outcome::OutcomeList;
use crate::app::sheet::{Required, Sheet};
use crate::app::summary::{Entry, SummaryView};
use crate::domain::call::{Call, NextStep, Outcome};
use crate::domain::club::Club;
use crate::domain::deeds::Refusal;
use crate::domain::draft::Draft;
use crate::domain::env::{At, Env, instant};
use crate::domain::follow_up::{FollowUp, FollowUpKind, Side};
use crate::domain::guide::Answer as Question;
use crate::domain::offer::{Offer, OfferKind, SignUpState};
use crate::domain::person::{Person, Phone, PhoneKind, PhoneState, Role};
use crate::domain::policy::Policy;
use crate::domain::queue::{Place, Standing, Tier};
use crate::domain::record::ClubRecord;
use crate::domain::round::{Round, Target};
use crate::domain::search::{Excerpt, Found, Results, What};
use crate::domain::session::Session;
use crate::domain::summary::{SessionLog, summarise};
use crate::domain::when;
use crate::lang::{Lang, Language};
use crate::words::commands;

/// Saturday 21 November 2026 at 14.03.
pub(super) fn now() -> At {
    instant("2026-11-21T14:03:00".parse().unwrap())
}

/// The policy that is shipped.
pub(super) fn policy() -> Policy {
    toml::from_str(include_str!("../../../../assets/policy.toml")).unwrap()
}

const NOTE: &str = "Går bra, men lite opplæring. Vil på kurs i januar.\n! sende påmelding V-læring fredag\n\
                    > ta opp styrevalg på klubbmøtet innen 1. des\n+ V-læring Kari\n#opplæring\n\nOg mer.\nOg enda mer.";

/// A model with a club on the phone, a note, a sitting with one call, and words in a language.
pub(super) fn model(language: Language, size: (u16, u16)) -> Model {
    let mut env = Env::new(now(), 7);
    let mut model = Model::new(Keys::new(&[]).unwrap(), now(), size);
    let lang = Lang::new(language);
    let every = model.keys.rows().iter().map(|row| row.command);
    model.command_names = every.map(|command| (command, commands::name(lang, command).to_owned())).collect();
    let round = Round {
        id: env.id(),
        name: "Høstrunden 2026".into(),
        guide: "vanlig_runde".into(),
        from_on: "2026-11-01".parse().unwrap(),
        to_on: None,
        created_at: now(),
        closed_at: None,
        role: None,
        instead: Vec::new(),
        plan: Default::default(),
    };
    model.wheel = Some(std::sync::Arc::new(toml::from_str(include_str!("../../../../assets/wheel.toml")).unwrap()));
    let record = record(&mut env, &round);
    let (club, person) = (record.club.id, record.people[0].id);
    let session = Session { id: env.id(), round: Some(round.id), started_at: now(), ended_at: None };
    let draft = Draft {
        call: env.id(),
        club,
        person: Some(person),
        round: Some(round.id),
        session: Some(session.id),
        number: Some("+4742123456".into()),
        started_at: now(),
        text: NOTE.into(),
        caret: (0, 0),
        asked: Vec::new(),
        shown: Vec::new(),
        parked_at: None,
        guide: None,
        mode: None,
    };
    let call = Call {
        id: env.id(),
        club,
        person: Some(person),
        round: Some(round.id),
        session: Some(session.id),
        started_at: now(),
        ended_at: now(),
        outcome: Outcome::NoAnswer,
        note: "Lang tone.".into(),
        asked: Vec::new(),
        topics: Vec::new(),
        number: None,
        pulse: None,
        next_step: None,
        returns_at: None,
        returns_until: None,
        attempt: 1,
        answers: Vec::new(),
        guide: None,
    };
    model.names.clubs.insert(club, record.club.name.clone());
    model.names.people.insert(person, "Solveig Bjørgå".into());
    model.summary = Some(summary(&session, call, &model.names));
    model.call = Some(OpenCall::new(draft, now()));
    let place = Place { tier: Tier::NewRep, rank: 0, since: 0, name_key: String::new() };
    model.club = Some(ClubView {
        record,
        questions: Vec::new(),
        guide: "Ny tillitsvalgt".into(),
        guide_id: String::new(),
        mode: None,
        privacy: String::new(),
        language: "nb",
        talk: Default::default(),
        checklist: None,
        required: required(),
        said: Vec::new(),
        resting: Vec::new(),
        level: Some((1, false)),
        standing: Standing::In { place, from: None, until: None, why: None },
        place: Some(2),
        because: vec!["Solveig Bjørgå ble valgt for 23 dager siden.".into(), "V-læring er ikke tilbudt.".into()],
        attempts: 1,
        rings: Some((person, None)),
    });
    model.overview.take(around::overview(now(), &policy()), now());
    (model.queue.ready, model.round, model.session) = (34, Some(round), Some(session));
    model
}

/// What a guide may want answered, of every form.
fn required() -> Vec<Required> {
    let one = |question| Required { question, title: "V-læring".into(), known: None };
    let all = [Question::NextStep, Question::MeetingOrCallBack, Question::Vlaring, Question::SpokeWith];
    all.into_iter().chain([Question::TaskState]).map(one).collect()
}

/// Two cards, the first of which fits.
fn cards() -> Cards {
    let points = (0..40).map(|n| format!("Punkt {n}, som er så langt at det må brytes i et lite vindu.")).collect();
    let card = |title: &str, fits| Card { title: title.into(), lead: "Velg ett.".into(), points, fits };
    let first = card("Ti grunner", true);
    Cards { all: vec![first.clone(), Card { fits: false, title: "Vervetips".into(), ..first }], chosen: 1, top: 3 }
}

fn record(env: &mut Env, round: &Round) -> ClubRecord {
    let mut record = ClubRecord::of(Club::named(env.id(), "Heimdal Elektro"));
    let club = record.club.id;
    let mut person = Person::named(env.id(), club, "Solveig", "Bjørgå");
    person.role = Role::ClubLeader;
    person.phones = vec![Phone {
        number: "+4742123456".into(),
        raw: "42123456".into(),
        kind: PhoneKind::Mobile,
        state: PhoneState::Untried,
    }];
    record.people.push(person);
    record.target = Some(Target::new(env.id(), round.id, club));
    record.offers = [("V-læring", OfferKind::Vlaring), ("Klubblederkonferansen i Bergen", OfferKind::Conference)]
        .map(|(name, kind)| Offer { round: Some(round.id), ..Offer::named(env.id(), kind, name) })
        .to_vec();
    record.round = Some(round.clone());
    around::sign_ups(env, &mut record);
    record
}

fn summary(session: &Session, call: Call, names: &Names) -> SummaryView {
    let calls = vec![call];
    let policy = policy();
    let log = SessionLog {
        session,
        calls: &calls,
        sign_ups: &[],
        follow_ups: &[],
        done: &[],
        policy: &policy,
        earlier: &[],
        round: None,
        returns: &[],
        newer_activity: false,
    };
    SummaryView {
        session: session.id,
        summary: summarise(&log),
        calls,
        follow_ups: Vec::new(),
        done: Vec::new(),
        sign_ups: Vec::new(),
        later: Vec::new(),
        names: names.clone(),
        chosen: 0,
    }
}

/// The list of outcomes of the open call.
pub(super) fn outcomes(model: &Model) -> OutcomeList {
    let (call, view) = (model.call.as_ref().unwrap(), model.club.as_ref().unwrap());
    OutcomeList::new(&view.record, &call.draft, now(), &policy())
}

/// The sheet of the open call, with a meeting on Friday.
pub(super) fn sheet(model: &Model) -> Sheet {
    let (call, view) = (model.call.as_ref().unwrap(), model.club.as_ref().unwrap());
    let mut sheet = Sheet::new(&view.record, &call.captured, &view.required, view.mode);
    sheet.next = NextStep::Meeting;
    sheet.when = Field::new("fredag kl 18");
    sheet.understood = when::parse_time_reply("fredag kl 18", crate::domain::env::local(now()));
    sheet.answers[1].state = Some(SignUpState::Considering);
    (sheet.pulse, sheet.at) = (Some(4), 1);
    sheet
}

/// The same sheet with more owed and due than has rows: one is done, one is to be moved, one has a day nobody understands.
pub(super) fn owing(model: &Model) -> Sheet {
    let mut record = model.club.as_ref().unwrap().record.clone();
    let (club, mut env) = (record.club.id, Env::new(model.now, 8));
    for (days, side) in [(1, Side::Ours), (0, Side::Ours), (9, Side::Theirs), (2, Side::Theirs)] {
        let mut task = FollowUp::new(env.id(), club, side, FollowUpKind::Promise, model.now);
        task.text = "sende over den nye medlemslista med telefonnumre for gjennomgang før årsmøtet".into();
        task.due_on = Some(env.today() - chrono::TimeDelta::days(days));
        record.follow_ups.push(task);
    }
    let mut sheet = sheet(model);
    sheet.owe(&record, env.today());
    let now = crate::domain::env::local(now());
    sheet.key(KeyEvent::from(KeyCode::Tab), now);
    sheet.key(KeyEvent::from(KeyCode::Right), now);
    sheet.key(KeyEvent::from(KeyCode::Tab), now);
    sheet.paste("fredag kl 14", now);
    sheet.key(KeyEvent::from(KeyCode::Tab), now);
    sheet.paste("en gang", now);
    sheet.key(KeyEvent::from(KeyCode::Enter), now);
    sheet
}

/// A prompt with an answer.
pub(super) fn prompt(purpose: Purpose, answer: &str) -> Prompt {
    Prompt { field: Field::new(answer), ..Prompt::new(purpose) }
}

/// Every dialog there is, each in a state worth drawing.
pub(super) fn every(model: &Model) -> Vec<Dialog> {
    let view = model.club.as_ref().unwrap();
    let (club, person) = (view.record.club.id, view.record.people[0].id);
    let mut call_back = prompt(Purpose::CallBack, "i morgen kl 14");
    call_back.understood = Some(instant("2026-11-22T14:00:00".parse().unwrap()));
    let refused = Prompt { refusal: Some(Refusal::BadNumber), ..prompt(Purpose::NewNumber(club, person), "12") };
    let failed = Prompt { failure: Some("Finner ikke fila.".into()), ..prompt(Purpose::ListPath, "x.csv") };
    let hit = |what: What, club_name: String, excerpt: Option<Excerpt>| Found {
        what,
        club: Some(club),
        club_name,
        at: Some(model.now),
        excerpt,
    };
    let mut hits: Vec<Found> = (0..30).map(|n| hit(What::Club, format!("Klubb {n}"), None)).collect();
    let line = "Klubben vil ha mer om turnus, og ringer igjen når styret har hatt møte om saken og om den nye lista"
        .to_owned();
    let excerpt = Excerpt { hits: vec![0..5, 14..17], line, field: crate::domain::search::Field::Text };
    let note = What::Note { call: Env::new(model.now, 9).id(), outcome: Outcome::Talked };
    hits.insert(18, hit(note, "Heimdal".into(), Some(excerpt)));
    let results = Results { hits, ..Results::default() };
    let words = Some("klubb".to_owned());
    let find = Find { field: Field::new("klubb"), asked_for: None, found_for: words, results, chosen: 17 };
    let mut reminded = sheet(model);
    (reminded.is_reminded, reminded.refusal, reminded.at) = (true, Some(Refusal::NoTime), 5);
    let form = AddClubForm { at: 2, refusal: Some(Refusal::NoName), ..AddClubForm::default() };
    let lines = (0..60)
        .map(|n| format!("Linje {n} med nok ord til at den må brytes i et lite vindu, men ikke i et stort"))
        .collect();
    let preview = Preview { file: "klubber.xlsx".into(), lines, has_news: false };
    let of_the_call = vec![
        Dialog::Outcome(OutcomeList { chosen: 16, ..outcomes(model) }),
        Dialog::Sheet(Box::new(sheet(model))),
        Dialog::Sheet(Box::new(reminded)),
        Dialog::Sheet(Box::new(owing(model))),
        Dialog::Prompt(call_back),
        Dialog::Prompt(prompt(Purpose::Snooze(club), "om en st")),
        Dialog::Prompt(refused),
        Dialog::Prompt(prompt(Purpose::Successor(club, None), "")),
        Dialog::Prompt(failed),
        Dialog::Prompt(prompt(Purpose::MoveFollowUp, "fredag")),
        Dialog::Prompt(prompt(Purpose::DropFollowUp, "")),
        Dialog::Prompt(prompt(Purpose::HandOver, "Berit")),
        Dialog::Prompt(prompt(Purpose::TakeOver, "")),
        Dialog::Prompt(prompt(Purpose::PractiseTogether(club), "")),
        Dialog::Prompt(prompt(Purpose::CallRole, "")),
        Dialog::Find(find),
        Dialog::Find(Find::default()),
        Dialog::Palette(Palette { field: Field::default(), chosen: 20 }),
        Dialog::Palette(Palette { field: Field::new("zzz"), chosen: 0 }),
        Dialog::Help(0),
        Dialog::Help(500),
        Dialog::Why(0),
        Dialog::Sums(0),
        Dialog::Check("x".into()),
        Dialog::Rest,
        Dialog::Level,
        Dialog::Cards(cards()),
        Dialog::Prompt(Prompt { refusal: Some(Refusal::NoNote), ..Prompt::new(Purpose::LevelNote(club, 3)) }),
        Dialog::Number,
        Dialog::Resume,
        Dialog::CutOff(model.session.as_ref().unwrap().id),
        Dialog::List(List { entry: Entry::Attempts, chosen: 9 }),
        Dialog::List(List { entry: Entry::Ours, chosen: 0 }),
        Dialog::AddClub(form),
        Dialog::Preview(Box::new(preview), 30),
    ];
    [of_the_call, around::every(model)].concat()
}

/// Declares the kinds of a closed sum: their names, and the name of one. One that is not named here does not compile.
macro_rules! kinds {
    ($names:ident, $name:ident, $sum:ident: $($kind:ident),+ $(,)?) => {
        pub(super) const $names: &[&str] = &[$(stringify!($kind)),+];
        pub(super) fn $name(of: &$sum) -> &'static str {
            match of { $($sum::$kind { .. } => stringify!($kind)),+ }
        }
    };
}

kinds! {
    DIALOGS, dialog_name, Dialog:
    Outcome, Sheet, Prompt, Find, Palette, Help, Why, Sums, Check, Rest, Level, Cards, Guides, Number, Resume, CutOff, HangUp, List,
    Figure, AddClub, Offers, OfferForm, SignUps, CardForm, Merge, Register, Preview, RoundForm, RoundClubs,
    RoundReport, Wheel, WheelForm,
}

kinds! {
    QUESTIONS, question_name, Purpose:
    CallBack, Snooze, NewNumber, Successor, ListPath, MoveFollowUp, DropFollowUp, HandOver, TakeOver, PractiseTogether, CallRole,
    LevelNote, SearchName, CloseRound, Learned, GiveTarget, CallerNote,
}
