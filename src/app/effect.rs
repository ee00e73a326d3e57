//! What is to be done, in the imperative. `runtime` does it, in order, before the next frame.

use super::notice::Way;
use super::offer::OfferEditor;
use super::round_form::RoundEditor;
use super::rounds::Place;
use crate::domain::checklist::Answer;
use crate::domain::deeds::add_club::NewClub;
use crate::domain::draft::{Draft, DraftChange};
use crate::domain::ids::{CallId, ClubId, RoundId, SessionId};
use crate::domain::offer::Offer;
use crate::domain::op::Op;
use crate::domain::round::RoundReport;

/// A page about a club.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ClubPage {
    /// What was agreed with it: the only one that is meant for it.
    Agreed,
    /// The checklist for a meeting, internal.
    Checklist,
}

/// Something to do.
#[derive(Clone, PartialEq, Debug)]
pub enum Effect {
    /// Write an op down, and what it means for the draft.
    Commit {
        /// The op.
        op: Box<Op>,
        /// What becomes of a draft.
        draft: Box<DraftChange>,
        /// Which way it goes.
        way: Way,
    },
    /// Journal a draft as a whole.
    SaveDraft(Box<Draft>),
    /// Journal what a key in the note has changed.
    SaveTyping,
    /// Throw a draft away that holds no text.
    RemoveDraft(CallId),
    /// Look up what undo or redo would turn round.
    FindTurnable(Way),
    /// Read a list from a file; the answer may come much later.
    ReadList(String),
    /// Look how the path of a list that is being typed can go on.
    CompletePath(String),
    /// Import the list that was read.
    ImportList,
    /// Open the practice data.
    OpenPractice,
    /// Read the scenes to practise a call in.
    ReadScenes,
    /// Add a club by hand.
    AddClub(NewClub),
    /// Answer an item of the checklist of the club that is shown.
    CheckItem(String, Answer),
    /// Make a task of an item of the checklist.
    ItemToTask(String),
    /// Let the open round call a post, in the words of the caller; nothing for no post.
    CallRole(String),
    /// Put the club that is shown on a level, for a reason.
    SetLevel(u8, String),
    /// Leave its level to the rules again.
    UnsetLevel,
    /// Put the names of the guides in words, and which of them fit the club that is shown.
    ListGuides,
    /// Put the cards of arguments in words.
    ReadCards,
    /// Save the corrections for the register as a file.
    SaveRegister,
    /// Save a page about the club that is shown as a file.
    SavePage(ClubPage),
    /// Tick off the corrections for the register.
    SendRegister,
    /// Read what the form of an entry of the annual wheel needs, and open it; `None` for a new one.
    EditWheelEntry(Option<String>),
    /// Save the annual wheel as a calendar.
    SaveCalendar,
    /// Save the summary of a session as a file.
    SaveSummary(SessionId),
    /// Read the figures of the overview; the answer may come later, and the levels later still.
    ReadOverview,
    /// Put text on the clipboard.
    Copy(String),
    /// Ring a number with the dial command of the settings.
    Dial(String),
    /// Work with a round from now on, and show the call screen.
    ChooseRound(RoundId),
    /// Read what the form of a new round needs, and open it; of the clubs of a list when there is one.
    NewRound(Option<Vec<ClubId>>),
    /// Work out how a closed round went; the answer may come later.
    ReadRoundReport(RoundId),
    /// Save how a round went as a file.
    SaveRoundReport(Box<RoundReport>),
    /// Find the clubs of all that a line of search finds, for a round of them.
    RoundOfFound(String),
    /// Read what the form of a round needs, and open it.
    EditRound(RoundId),
    /// Make the round of the form, or change the one it was opened for.
    SaveRound(Box<RoundEditor>),
    /// Read what the form of an offer needs, and open it; of a new one for `None`.
    OfferForm(Option<Box<Offer>>),
    /// Put the offer of the form in, or change the one it was opened for.
    SaveOffer(Box<OfferEditor>),
    /// Call an offer off, or take that back.
    CancelOffer(Box<Offer>),
    /// Do something with the place of a club in a round.
    Place {
        /// The round.
        round: RoundId,
        /// The club.
        club: ClubId,
        /// What.
        place: Place,
    },
    /// Read the organisation's own guides anew.
    ReadGuides,
    /// Use the next language.
    NextLanguage,
    /// Draw everything anew.
    Redraw,
}
