//! What has happened, in the past tense: keys, the clock, and the store's answers.

use std::sync::Arc;

use crossterm::event::KeyEvent;

use super::cards::Card;
use super::club::ClubExtra;
use super::command::Command;
use super::dialog::Preview;
use super::follow_ups::Page;
use super::guides::GuideRow;
use super::model::{ClubView, Names, Pane};
use super::notice::{Notice, Way};
use super::offer::OfferEditor;
use super::round_form::{Count, RoundEditor};
use super::summary::SummaryView;
use super::wheel::WheelEditor;
use crate::domain::correction::Entry;
use crate::domain::deeds::Refusal;
use crate::domain::draft::Draft;
use crate::domain::env::At;
use crate::domain::ids::{CallId, ClubId, RoundId};
use crate::domain::offer::{Offer, Places};
use crate::domain::op::Op;
use crate::domain::overview::Overview;
use crate::domain::queue::{Counts, QueueLine, Reasons};
use crate::domain::round::{Round, RoundReport};
use crate::domain::scene::Scene;
use crate::domain::search::Results;
use crate::domain::session::Session;
use crate::domain::wheel::Wheel;
use crate::domain::whole::Whole;

/// Something that has happened.
#[derive(Debug)]
pub enum Msg {
    /// A key was pressed.
    KeyPressed(KeyEvent),
    /// Text was pasted.
    Pasted(String),
    /// A place on the screen was clicked.
    Clicked(Spot),
    /// The wheel was turned by so many rows.
    Scrolled(Pane, isize),
    /// The window has another size.
    Resized(u16, u16),
    /// Time has passed.
    Ticked,
    /// Clubs were brought up to date whose facts change with the calendar.
    CalendarMoved,
    /// Another program has written to the store.
    StoreMoved,
    /// The store was opened.
    Opened(Box<Opened>),
    /// The queue was read.
    QueueRead {
        /// Place of the first row.
        from: usize,
        /// The rows.
        rows: Vec<QueueLine>,
        /// Those that come later.
        later: Vec<QueueLine>,
        /// The figures.
        counts: Counts,
    },
    /// A club was read; `None` when it is gone.
    ClubRead(ClubId, Option<Box<ClubView>>),
    /// The offers were read.
    OffersRead(Vec<(Offer, Places)>),
    /// Something is being looked for; the answer comes later.
    Looking(String),
    /// Something was looked for.
    Found(String, Box<Results>),
    /// A summary was worked out.
    SummaryRead(Option<Box<SummaryView>>),
    /// What is to be followed up was read.
    FollowUpsRead(Box<Page>),
    /// The figures of the overview are being read; what is shown meanwhile is how it was. With the annual wheel.
    OverviewBegun(Option<Arc<Wheel>>),
    /// The annual wheel was read.
    WheelRead(Arc<Wheel>),
    /// The form of an entry of the annual wheel was made.
    WheelFormRead(Box<WheelEditor>),
    /// The figures of the overview were read, but for the levels.
    OverviewRead(Box<Overview>, At),
    /// The numbers of the levels, and on which each club stands.
    LevelsRead(Vec<u8>, Vec<(ClubId, u8)>),
    /// No more of the overview comes.
    OverviewEnded,
    /// The rounds were read; the figures of a closed one may come later.
    RoundsRead(Vec<(Round, Option<Counts>)>),
    /// How a round went was worked out; `None` when it is gone.
    RoundReportRead(Option<Box<RoundReport>>),
    /// The clubs that a round is to be made of were found.
    RoundOfClubs(Vec<ClubId>),
    /// The reasons of a round were counted, or are being counted.
    ReasonsRead(RoundId, Option<Reasons>),
    /// The clubs that fit the form of a round were counted, or some of them.
    RoundCounted(Count),
    /// The clubs of a round were read: from which place on, the rows, how many there are and how many of them are ready.
    RoundClubsRead(usize, Vec<QueueLine>, usize, usize),
    /// The form of a round is to be opened.
    RoundFormRead(Box<RoundEditor>),
    /// The form of a round was not taken.
    RoundRefused(Refusal),
    /// The form of an offer is to be opened.
    OfferFormRead(Box<OfferEditor>),
    /// The form of an offer was not taken.
    OfferRefused(Refusal),
    /// Another round is worked with.
    RoundChosen(Option<Box<Round>>),
    /// What the club's own screen shows beside the club was read.
    ClubExtraRead(Box<ClubExtra>),
    /// Every row of two clubs was read.
    WholesRead(Box<(Whole, Whole)>),
    /// The corrections for the register were read.
    RegisterRead(Vec<Entry>),
    /// An op was written down.
    Committed(Box<Committed>),
    /// An op or a draft could not be written; the words say why.
    NotCommitted(String),
    /// The draft is in the database.
    DraftSaved(At),
    /// The op that undo or redo would turn round was looked up.
    Turnable(Way, Option<Box<Op>>),
    /// It was looked how a path can go on.
    PathCompleted(Completed),
    /// A list was read for an import.
    ListRead(Box<Preview>),
    /// A list could not be read; the words say why.
    ListRefused(String),
    /// The scenes to practise in were read; whether the program was started for them alone.
    ScenesRead(Vec<Arc<Scene>>, bool),
    /// The guides one may follow.
    GuidesListed(Vec<GuideRow>),
    /// The cards of arguments, in words.
    CardsRead(Vec<Card>),
    /// The summary was written to a file of this name.
    SummarySaved(String),
    /// Something else could not be done; the words say why.
    Failed(String),
    /// Something was done that is told of in its own words.
    Done(Notice),
    /// The number was copied.
    NumberCopied,
    /// The dial command was started, or there is none.
    Dialled(bool),
    /// The language was changed: the names of commands, and of a round the program has to make itself.
    LanguageChanged(Vec<(Command, String)>, String),
}

/// How the path of a list can go on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Completed {
    /// What was typed.
    pub typed: String,
    /// The same with as much more as is certain.
    pub text: String,
    /// The names that fit, where it is more than one.
    pub choices: Vec<String>,
    /// Why it does not go on, in words.
    pub failure: Option<String>,
}

/// What was found when the store was opened.
#[derive(Debug)]
pub struct Opened {
    /// The open round.
    pub round: Option<Round>,
    /// The sitting that was not ended.
    pub session: Option<Session>,
    /// Drafts, the open one first.
    pub drafts: Vec<Draft>,
    /// Drafts among them whose call is logged: a note was being changed.
    pub edits: Vec<CallId>,
    /// The row of the queue in which the club of the open draft stands, where it is ready.
    pub row: Option<usize>,
    /// Names of their clubs and people.
    pub names: Names,
    /// Whether this is practice data.
    pub is_practice: bool,
    /// Whether there is any club.
    pub has_clubs: bool,
}

/// What was written down.
#[derive(Debug)]
pub struct Committed {
    /// The op.
    pub op: Op,
    /// Which way it went.
    pub way: Way,
    /// The name of the club it concerned, when it was one.
    pub club: Option<String>,
    /// The open round now.
    pub round: Option<Round>,
    /// Whether there is any club now.
    pub has_clubs: bool,
    /// The sitting now.
    pub session: Option<Session>,
}

/// A place that was clicked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Spot {
    /// A pane.
    Pane(Pane),
    /// A row of the queue.
    QueueRow(usize),
    /// A row of a list in a dialog.
    ListRow(usize),
}
