//! An evening at the desk: a list of six clubs or the practice data, a clock that is moved by hand, and keys. What must come of
//! them is in the stories beside this file.

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use chrono::{NaiveDate, NaiveDateTime, TimeDelta};
use ringerunde::app::dialog::Dialog;
use ringerunde::app::model::Model;
use ringerunde::app::msg::Msg;
use ringerunde::app::notice::Notice;
use ringerunde::assets;
use ringerunde::config::Config;
use ringerunde::domain::call::Call;
use ringerunde::domain::club::Club;
use ringerunde::domain::deeds::import::{Known, import};
use ringerunde::domain::draft::DraftChange;
use ringerunde::domain::env::{At, Env, day_of, instant, local};
use ringerunde::domain::follow_up::FollowUp;
use ringerunde::domain::ids::RoundId;
use ringerunde::domain::intake::{PlannedClub, PlannedPerson, nil_club, nil_person};
use ringerunde::domain::offer::{Offer, OfferKind};
use ringerunde::domain::op::{Deed, Edit, Op};
use ringerunde::domain::person::{Person, Phone, PhoneKind, PhoneState, Role};
use ringerunde::domain::queue::{Counts, QueueLine};
use ringerunde::domain::record::ClubRecord;
use ringerunde::lang::{Lang, Language};
use ringerunde::runtime::clock::Clock;
use ringerunde::runtime::desk::{Desk, Outward};
use ringerunde::runtime::input::Input;
use ringerunde::runtime::input::parse::Parser;
use ringerunde::runtime::practice;
use ringerunde::runtime::run::Start;
use ringerunde::store::{Everything, Place, Store};

use crate::terminal::keys;

/// The clubs of the list in the order they are to be rung: name, rep, numbers.
pub const CLUBS: [(&str, &str, &str, &[&str]); 6] = [
    ("Aure Verksted", "Kari", "Aune", &["+4742000001", "+4742000002"]),
    ("Bodø Kabel", "Ranveig", "Hjertø", &["+4742000003"]),
    ("Dokka Bygg", "Per", "Dokken", &["+4742000004"]),
    ("Elverum Tre", "Åse", "Moen", &["+4742000005"]),
    ("Førde Elektro", "Ola", "Førde", &["+4742000006"]),
    ("Ørsta Skule", "Gro", "Ørsta", &["+4742000007"]),
];

/// A Tuesday in November, ten past four: the clock of every evening until it is moved.
pub fn the_hour() -> At {
    at("2026-11-24 16:10")
}

/// An instant by the clock on the wall.
pub fn at(wall: &str) -> At {
    instant(NaiveDateTime::parse_from_str(wall, "%Y-%m-%d %H:%M").unwrap())
}

/// An instant as the clock on the wall has it.
pub fn wall(at: At) -> String {
    local(at).format("%Y-%m-%d %H:%M").to_string()
}

/// What keys and pastes become when a terminal sends them.
pub fn inputs(script: &str) -> VecDeque<Input> {
    let (mut parser, mut out) = (Parser::default(), VecDeque::new());
    for (bytes, is_esc) in keys::parse(script) {
        parser.feed(&bytes, &mut out);
        if is_esc {
            parser.give_up(&mut out);
        }
    }
    out
}

/// The database of an evening, made once and copied for each.
pub fn made(fill: impl FnOnce(&mut Store)) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("mal.db");
    let mut store = Store::open(&Place::File(file.clone())).unwrap();
    fill(&mut store);
    drop(store);
    std::fs::read(file).unwrap()
}

/// The file of the list of six clubs, with one course on offer.
pub fn list() -> &'static [u8] {
    static MADE: OnceLock<Vec<u8>> = OnceLock::new();
    MADE.get_or_init(|| made(fill_list))
}

/// The file of the practice data.
pub fn practice() -> &'static [u8] {
    static MADE: OnceLock<Vec<u8>> = OnceLock::new();
    MADE.get_or_init(|| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("mal.db");
        let mut env = Env::new(the_hour(), 7);
        drop(practice::open(&mut env, Lang::default(), Some(&file), false).unwrap());
        std::fs::read(file).unwrap()
    })
}

fn fill_list(store: &mut Store) {
    let mut env = Env::new(the_hour() - TimeDelta::days(3), 7);
    let mut people = Vec::new();
    let mut clubs = Vec::new();
    for (place, (name, given, family, numbers)) in CLUBS.into_iter().enumerate() {
        let mut club = Club::named(nil_club(), name);
        (club.members, club.municipality) = (Some(20), Some("Molde".into()));
        clubs.push(PlannedClub { club, row: place + 1 });
        let mut person = Person::named(nil_person(), nil_club(), given, family);
        person.role = Role::ClubLeader;
        person.elected_on = Some(env.today() - TimeDelta::days(400));
        let phone = |number: &&str| Phone {
            number: (*number).to_owned(),
            raw: (*number).to_owned(),
            kind: PhoneKind::Mobile,
            state: PhoneState::Untried,
        };
        person.phones = numbers.iter().map(phone).collect();
        people.push(PlannedPerson { club: place, person, row: place + 1, perhaps: None });
    }
    let op = import(&mut env, assets::policy().unwrap(), &clubs, &people, &Known::default(), "Høstrunden").op.unwrap();
    commit(store, &mut env, &op);
    let course = Offer {
        round: Some(store.open_round().unwrap().unwrap().id),
        starts_on: Some(env.today() + TimeDelta::days(40)),
        ..Offer::named(env.id(), OfferKind::Course, "Grunnkurs 1")
    };
    let op = Op::new(&mut env, Deed::Import, None, vec![Edit::added(course)]);
    commit(store, &mut env, &op);
}

pub fn commit(store: &mut Store, env: &mut Env, op: &Op) {
    let (policy, book) = (assets::policy().unwrap(), assets::book().unwrap());
    store.commit(op, &DraftChange::Keep, policy, book, env.now).unwrap();
}

/// What must be the same again after an undo.
#[derive(Clone, PartialEq, Debug)]
pub struct Picture {
    /// The rows, without drafts and sittings.
    pub rows: Everything,
    /// Who is ready, who comes later.
    pub queue: [Vec<QueueLine>; 2],
    /// The figures.
    pub counts: Counts,
}

/// An evening.
pub struct Evening {
    desk: Option<Desk>,
    now: At,
    lang: Language,
    is_practice: bool,
    folder: tempfile::TempDir,
}

impl Evening {
    /// With the list of six clubs.
    pub fn on_the_list() -> Evening {
        Self::on(list(), false)
    }

    /// With the practice data.
    pub fn on_practice() -> Evening {
        Self::on(practice(), true)
    }

    /// With nothing.
    pub fn on_nothing() -> Evening {
        Self::on(&[], false)
    }

    /// With a file.
    pub fn on(bytes: &[u8], is_practice: bool) -> Evening {
        let folder = tempfile::tempdir().unwrap();
        if !bytes.is_empty() {
            std::fs::write(folder.path().join("runde.db"), bytes).unwrap();
        }
        let mut evening = Evening { desk: None, now: the_hour(), lang: Language::default(), is_practice, folder };
        evening.restart();
        evening
    }

    /// In another language.
    pub fn speaking(mut self, lang: Language) -> Evening {
        self.lang = lang;
        self.restart();
        self
    }

    /// The database file.
    pub fn file(&self) -> PathBuf {
        self.folder.path().join("runde.db")
    }

    /// The folder of the evening, for lists.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// A file in the folder of own guides is written, or taken away.
    pub fn own_guide(&self, name: &str, text: Option<&str>) {
        let folder = self.folder.path().join("guides");
        std::fs::create_dir_all(&folder).unwrap();
        match text {
            Some(text) => std::fs::write(folder.join(name), text).unwrap(),
            None => std::fs::remove_file(folder.join(name)).unwrap(),
        }
    }

    /// The program is left and started again.
    pub fn restart(&mut self) -> &mut Self {
        self.desk = None;
        let place = Place::File(self.file());
        let start = Start {
            store: Store::open(&place).unwrap(),
            place,
            is_practice: self.is_practice,
            lang: Lang::new(self.lang),
            config: Config { guides: Some(self.folder.path().join("guides")), ..Config::default() },
            clock: Clock::fixed(self.now),
            here: self.folder.path().to_owned(),
        };
        self.desk = Some(Desk::new(start, (120, 36)).unwrap());
        self.settle();
        self
    }

    pub fn desk(&mut self) -> &mut Desk {
        self.desk.as_mut().unwrap()
    }

    pub fn store(&self) -> &Store {
        self.desk.as_ref().unwrap().store()
    }

    pub fn today(&self) -> NaiveDate {
        day_of(self.model().now)
    }

    pub fn model(&self) -> &Model {
        self.desk.as_ref().unwrap().model()
    }

    pub fn lang(&self) -> Lang {
        self.desk.as_ref().unwrap().lang()
    }

    /// What stands before every frame.
    pub fn settle(&mut self) -> Vec<Outward> {
        self.desk().settle()
    }

    /// Presses keys one by one, with a frame after each.
    pub fn press(&mut self, script: &str) -> &mut Self {
        for input in inputs(script) {
            self.take(input);
            self.settle();
        }
        self
    }

    /// Presses keys faster than any frame: one at the very end.
    pub fn burst(&mut self, script: &str) -> &mut Self {
        for input in inputs(script) {
            self.take(input);
        }
        self.settle();
        self
    }

    fn take(&mut self, input: Input) {
        let msg = match input {
            Input::Key(key) => Msg::KeyPressed(key),
            Input::Paste(text) => Msg::Pasted(text),
            other => panic!("no such input in a script: {other:?}"),
        };
        self.desk().take(msg);
    }

    /// The clock on the wall is moved.
    pub fn at(&mut self, wall: &str) -> &mut Self {
        self.now = at(wall);
        let now = self.now;
        self.desk().at(now);
        while self.desk().rest() {}
        self.settle();
        self
    }

    /// The club that is shown.
    pub fn shown(&self) -> &str {
        self.model().club.as_ref().map_or("", |view| &view.record.club.name)
    }

    /// The note as it stands in the editor.
    pub fn note(&self) -> String {
        self.model().call.as_ref().map(|call| call.editor.text()).unwrap_or_default()
    }

    /// What lies on top.
    pub fn dialog(&self) -> &'static str {
        match self.model().dialogs.last() {
            None => "",
            Some(Dialog::Outcome(_)) => "outcome",
            Some(Dialog::Sheet(_)) => "sheet",
            Some(Dialog::Prompt(_)) => "prompt",
            Some(Dialog::Find(_)) => "find",
            Some(Dialog::Palette(_)) => "palette",
            Some(Dialog::Help(_)) => "help",
            Some(Dialog::Why(_)) => "why",
            Some(Dialog::Sums(_)) => "sums",
            Some(Dialog::Check(_)) => "check",
            Some(Dialog::Rest) => "rest",
            Some(Dialog::Level) => "level",
            Some(Dialog::Guides(_)) => "guides",
            Some(Dialog::Cards(_)) => "cards",
            Some(Dialog::Number) => "number",
            Some(Dialog::Resume) => "resume",
            Some(Dialog::CutOff(_)) => "cut off",
            Some(Dialog::HangUp) => "hang up",
            Some(Dialog::List(_)) => "list",
            Some(Dialog::Figure(_)) => "figure",
            Some(Dialog::AddClub(_)) => "add club",
            Some(Dialog::Preview(..)) => "preview",
            Some(Dialog::Offers(_)) => "offers",
            Some(Dialog::OfferForm(_)) => "offer form",
            Some(Dialog::SignUps(_)) => "sign-ups",
            Some(Dialog::RoundForm(_)) => "round form",
            Some(Dialog::RoundClubs(_)) => "round clubs",
            Some(Dialog::RoundReport(..)) => "round report",
            Some(Dialog::CardForm(_)) => "card form",
            Some(Dialog::Merge(_)) => "merge",
            Some(Dialog::Register(_)) => "register",
            Some(Dialog::Wheel(_)) => "wheel",
            Some(Dialog::WheelForm(_)) => "wheel form",
        }
    }

    pub fn notice(&self) -> Option<&Notice> {
        self.model().notice.as_ref()
    }

    /// Everything in the database.
    pub fn rows(&self) -> Everything {
        self.store().everything().unwrap()
    }

    /// The record of a club.
    pub fn club(&self, name: &str) -> ClubRecord {
        let rows = self.rows();
        let club = rows.clubs.iter().find(|club| club.name == name).unwrap_or_else(|| panic!("no club {name}"));
        self.store().record(club.id).unwrap().unwrap()
    }

    /// The newest call of a club.
    pub fn call(&self, name: &str) -> Call {
        self.club(name).calls.first().cloned().unwrap_or_else(|| panic!("nobody has rung {name}"))
    }

    /// The open promises and tasks of a club.
    pub fn tasks(&self, name: &str) -> Vec<FollowUp> {
        self.club(name).follow_ups.into_iter().filter(FollowUp::is_open).collect()
    }

    fn round(&self) -> RoundId {
        self.model().round.as_ref().unwrap().id
    }

    /// Who is ready, in order.
    pub fn ready(&self) -> Vec<String> {
        let lines = self.store().ready(self.round(), self.now, 0, 1_000).unwrap();
        lines.into_iter().map(|line| line.name).collect()
    }

    /// Who comes later.
    pub fn later(&self) -> Vec<QueueLine> {
        self.store().later(self.round(), self.now, 1_000).unwrap()
    }

    /// What an undo must bring back.
    pub fn picture(&self) -> Picture {
        let mut rows = self.rows();
        (rows.drafts, rows.sessions) = (Vec::new(), Vec::new());
        let ready = self.store().ready(self.round(), self.now, 0, 1_000).unwrap();
        let counts = self.store().counts(self.round(), self.now).unwrap();
        Picture { rows, queue: [ready, self.later()], counts }
    }
}
