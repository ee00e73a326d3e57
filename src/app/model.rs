//! The whole state of the program as the person sees it. Only `update` changes it; drawing reads it.

use std::collections::HashMap;
use std::sync::Arc;

use crossterm::event::{KeyCode, KeyEvent};

use super::ask::Ask;
use super::call::OpenCall;
use super::chord::Chord;
use super::club::ClubScreen;
pub use super::club_view::{ClubView, Question, Sum};
use super::command::Command;
use super::dialog::Dialog;
use super::follow_ups::FollowUps;
use super::keys::{Keys, Scope};
use super::notice::Notice;
use super::overview::OverviewPane;
use super::practise::Practise;
use super::queue::QueuePane;
use super::rounds::Rounds;
use super::summary::SummaryView;
use super::talk::Tab;
use super::titles::Titles;
use super::touched::Touched;
use crate::domain::draft::Draft;
use crate::domain::env::At;
use crate::domain::guide::Mode;
use crate::domain::ids::{CallId, ClubId, PersonId, SessionId};
use crate::domain::queue::Counts;
use crate::domain::round::Round;
use crate::domain::session::Session;
use crate::domain::wheel::Wheel;

/// Which screen is up.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Screen {
    /// No list yet: the ways to begin.
    Start,
    /// The call screen.
    #[default]
    Call,
    /// The summary of a session.
    Summary,
    /// The overview of all clubs.
    Overview,
    /// Practising a call.
    Practise,
    /// What is to be followed up.
    FollowUps,
    /// The rounds.
    Rounds,
    /// The club's own screen.
    Club,
}

/// The panes of the call screen.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Pane {
    /// The call queue.
    #[default]
    Queue,
    /// The club card.
    Card,
    /// Suggested questions.
    Questions,
    /// What has happened with the club.
    History,
    /// The note.
    Note,
}

impl Pane {
    /// All panes in the order Tab walks them.
    pub const ALL: [Pane; 5] = [Pane::Queue, Pane::Card, Pane::Questions, Pane::History, Pane::Note];

    /// The scope of its keys.
    pub fn scope(self) -> Scope {
        match self {
            Pane::Queue => Scope::Queue,
            Pane::Card => Scope::Card,
            Pane::Questions => Scope::Questions,
            Pane::History => Scope::History,
            Pane::Note => Scope::Note,
        }
    }
}

/// The state of the program.
#[derive(Debug)]
pub struct Model {
    /// Which screen is up.
    pub screen: Screen,
    /// Which pane has focus on the call screen.
    pub focus: Pane,
    /// Where there is room for one of the two: whether it is the history.
    pub shows_history: bool,
    /// What lies over the screen, the topmost last.
    pub dialogs: Vec<Dialog>,
    /// What was just done, or what went wrong.
    pub notice: Option<Notice>,
    /// The open round.
    pub round: Option<Round>,
    /// Whether there is any club.
    pub has_clubs: bool,
    /// Its figures.
    pub counts: Counts,
    /// The queue.
    pub queue: QueuePane,
    /// The club that is shown.
    pub club: Option<ClubView>,
    /// A club that was asked for by name rather than by its place in the queue.
    pub pinned: Option<ClubId>,
    /// The club that stays chosen when time moves the rows of the queue: nothing moves under the fingers.
    pub keeps: Option<ClubId>,
    /// The call that is open.
    pub call: Option<OpenCall>,
    /// Calls put aside, latest first.
    pub parked: Vec<Draft>,
    /// The sitting.
    pub session: Option<Session>,
    /// When the draft was last confirmed by the store.
    pub saved_at: Option<At>,
    /// The tab of the questions pane.
    pub tab: Tab,
    /// The person who was found by name or number, and is the one on the phone when that club is rung.
    pub rings: Option<(ClubId, PersonId)>,
    /// The call that is to stand on top of the history once its club is read.
    pub history_goal: Option<(ClubId, CallId)>,
    /// The first line of the tab that is shown.
    pub tab_top: usize,
    /// The guide that was chosen for this club before a call; in a call it is the draft's. `None` for the one that fits.
    pub guide: Option<(ClubId, String)>,
    /// Whom one speaks with, chosen for this club before a call; in a call it is the draft's. `None` for the one that fits.
    pub mode: Option<(ClubId, Mode)>,
    /// The ids of the guides, in the order of the book.
    pub guides: Vec<String>,
    /// What facts, guides and topics are called, once something is shown that names them.
    pub titles: Titles,
    /// First visible row of the history.
    pub history_top: usize,
    /// What is to be followed up.
    pub follow_ups: FollowUps,
    /// The rounds.
    pub rounds: Rounds,
    /// The club's own screen.
    pub club_screen: ClubScreen,
    /// The summary that is shown.
    pub summary: Option<SummaryView>,
    /// The session whose summary is wanted; `None` for the latest.
    pub summary_of: Option<SessionId>,
    /// The overview of all clubs.
    pub overview: OverviewPane,
    /// The annual wheel.
    pub wheel: Option<Arc<Wheel>>,
    /// The call that is practised, or the list of them; `None` when nobody practises.
    pub practise: Option<Practise>,
    /// The keys.
    pub keys: Keys,
    /// Now.
    pub now: At,
    /// Window size in cells.
    pub size: (u16, u16),
    /// Whether the screen is covered.
    pub is_covered: bool,
    /// Whether this is practice data.
    pub is_practice: bool,
    /// The commands by their names in the chosen language, for the palette.
    pub command_names: Vec<(Command, String)>,
    /// What a round is called that the program has to make itself.
    pub new_round_name: String,
    /// Names of the clubs and people that dialogs and the summary mention.
    pub names: Names,
    /// What has gone stale and must be asked for before the next frame.
    pub stale: Stale,
    /// How much may look different since it was last drawn ([`Model::drawn`]).
    pub touched: Touched,
    /// Whether the program is to end.
    pub is_leaving: bool,
}

/// Names by id.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Names {
    /// Clubs.
    pub clubs: HashMap<ClubId, String>,
    /// People.
    pub people: HashMap<PersonId, String>,
}

/// What has gone stale.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Stale {
    /// The rows and figures of the queue.
    pub queue: bool,
    /// The club that is shown.
    pub club: bool,
    /// The summary.
    pub summary: bool,
    /// What is to be followed up.
    pub follow_ups: bool,
}

impl Stale {
    /// Everything is current, or is taken for it.
    pub const NOTHING: Stale = Stale { queue: false, club: false, summary: false, follow_ups: false };
}

impl Model {
    /// It was drawn as it is.
    pub fn drawn(&mut self) {
        self.touched = Touched::Nothing;
        self.queue.drawn = self.queue.chosen;
    }

    /// The state at the start, before anything is known.
    pub fn new(keys: Keys, now: At, size: (u16, u16)) -> Self {
        Model {
            screen: Screen::Call,
            focus: Pane::Queue,
            shows_history: false,
            dialogs: Vec::new(),
            notice: None,
            round: None,
            has_clubs: false,
            counts: Counts::default(),
            queue: QueuePane::default(),
            club: None,
            pinned: None,
            keeps: None,
            call: None,
            parked: Vec::new(),
            session: None,
            saved_at: None,
            tab: Tab::default(),
            rings: None,
            history_goal: None,
            tab_top: 0,
            guide: None,
            mode: None,
            guides: Vec::new(),
            titles: Titles::default(),
            history_top: 0,
            follow_ups: FollowUps::default(),
            rounds: Rounds::default(),
            club_screen: ClubScreen::default(),
            summary: None,
            summary_of: None,
            overview: OverviewPane::default(),
            wheel: None,
            practise: None,
            keys,
            now,
            size,
            is_covered: false,
            is_practice: false,
            command_names: Vec::new(),
            new_round_name: String::new(),
            names: Names::default(),
            stale: Stale { queue: true, club: true, summary: false, follow_ups: false },
            touched: Touched::Everything,
            is_leaving: false,
        }
    }

    /// The scope whose keys work now.
    pub fn scope(&self) -> Scope {
        match self.screen {
            Screen::Start => Scope::Start,
            Screen::Summary => Scope::Summary,
            Screen::FollowUps => Scope::FollowUps,
            Screen::Overview => Scope::Overview,
            Screen::Rounds => Scope::Rounds,
            Screen::Club => Scope::Club,
            Screen::Practise => self.practise.as_ref().map_or(Scope::Scenes, Practise::scope),
            Screen::Call => self.focus.scope(),
        }
    }

    /// The club that is to be shown: the one whose screen is up, the one on the phone, one asked for by name, or the chosen row.
    pub fn wanted_club(&self) -> Option<ClubId> {
        if let (Screen::Club, Some(club)) = (self.screen, self.club_screen.club) {
            return Some(club);
        }
        match (&self.call, self.pinned) {
            (Some(call), _) => Some(call.draft.club),
            (None, Some(club)) => Some(club),
            (None, None) => self.queue.chosen().map(|line| line.club),
        }
    }

    /// The guide that was chosen by hand for a club: the open call's own, or the one the next call begins with.
    pub fn guide_of(&self, club: ClubId) -> Option<&str> {
        if let Some(call) = self.call.as_ref().filter(|call| call.draft.club == club) {
            return call.draft.guide.as_deref();
        }
        self.guide.as_ref().filter(|(of, _)| *of == club).map(|(_, guide)| guide.as_str())
    }

    /// What is shown of the open call to a club when it is said in another language than this one.
    pub fn kept(&self, club: ClubId, language: &str) -> Option<&ClubView> {
        let of_call = self.call.as_ref().filter(|call| call.draft.club == club);
        self.club
            .as_ref()
            .filter(|shown| of_call.is_some() && shown.record.club.id == club && shown.language != language)
    }

    /// The draft of the call that is open to a club, where nothing of that club is shown yet: the call was cut off, or put aside.
    pub fn resumed(&self, club: ClubId) -> Option<&Draft> {
        let is_shown = self.club.as_ref().is_some_and(|shown| shown.record.club.id == club);
        let of_call = self.call.as_ref().filter(|call| !call.is_edit && call.draft.club == club);
        of_call.map(|call| &call.draft).filter(|_| !is_shown)
    }

    /// Whom the call to a club is to, when it was chosen by hand.
    pub fn mode_of(&self, club: ClubId) -> Option<Mode> {
        if let Some(call) = self.call.as_ref().filter(|call| call.draft.club == club) {
            return call.draft.mode;
        }
        self.mode.filter(|(of, _)| *of == club).map(|(_, mode)| mode)
    }

    /// Whether somebody goes through the queue with nothing else open, and each club is shown as the guide has it.
    pub fn is_walking(&self) -> bool {
        let is_plain = self.tab == Tab::Opening && self.guide.is_none() && self.mode.is_none();
        is_plain && self.screen == Screen::Call && self.call.is_none() && self.dialogs.is_empty()
    }

    /// Whether more of the guide is wanted than its openings, and with it how many places of the offers are left.
    pub fn is_talking(&self) -> bool {
        self.call.is_some() || self.tab != Tab::Opening || matches!(self.dialogs.last(), Some(Dialog::SignUps(_)))
    }

    /// Whether somebody asks why the club stands where it stands.
    pub fn asks_why(&self) -> bool {
        self.screen == Screen::Club || matches!(self.dialogs.last(), Some(Dialog::Why(_) | Dialog::Sums(_)))
    }

    /// Whether a key may depend on what is shown, so that everything shown must be current before it is taken: in a
    /// burst the next key comes before the next frame. Steps through a list and letters of a text never do, which is
    /// what makes two thousand of them as cheap as one.
    pub fn depends_on_what_is_shown(&self, key: KeyEvent) -> bool {
        let chord = Chord::from(key);
        let is_letter = matches!(key.code, KeyCode::Char(_)) && chord.modifiers.is_empty();
        // In the box that finds only what chooses or opens a row does: typing never waits for the search.
        if let Some(Dialog::Find(_)) = self.dialogs.last() {
            return self.keys.lookup_only(Scope::List, chord).is_some()
                || self.keys.lookup_only(Scope::Find, chord).is_some();
        }
        if let Some(dialog) = self.dialogs.last() {
            return !(is_letter && dialog.takes_text());
        }
        let scope = self.scope();
        match self.keys.lookup(scope, chord) {
            Some(command) => !matches!(
                command,
                Command::Down | Command::Up | Command::PageDown | Command::PageUp | Command::First | Command::Last
            ),
            None => !matches!(scope, Scope::Note | Scope::TalkNote),
        }
    }

    /// What must be asked for before the next frame, most urgent first. `None` when everything shown is current.
    pub fn asks(&self) -> Option<Ask> {
        // Who practises asks the store for nothing.
        if matches!(self.screen, Screen::Start | Screen::Practise) {
            return None;
        }
        if self.stale.queue || !self.queue.is_at_hand(self.size.1) {
            return Some(self.queue.ask(self.size.1));
        }
        let shown = self.club.as_ref().map(|view| view.record.club.id);
        match self.wanted_club() {
            Some(club) if self.stale.club || shown != Some(club) => return Some(Ask::Club(club)),
            _ => {}
        }
        if self.stale.summary {
            return Some(Ask::Summary(self.summary_of));
        }
        let shows_follow_ups = self.screen == Screen::FollowUps;
        if shows_follow_ups && (self.stale.follow_ups || self.follow_ups.is_out_of_sight(self.size.1)) {
            return Some(self.follow_ups.ask(self.size.1));
        }
        let of_rounds = (self.screen == Screen::Rounds).then(|| self.rounds.asks()).flatten();
        let of_club = (self.screen == Screen::Club).then(|| self.club_screen.asks()).flatten();
        of_rounds.or(of_club).or_else(|| self.dialogs.last().and_then(Dialog::asks))
    }
}
