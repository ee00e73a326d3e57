//! What the bottom line tells. A notice names what happened to whom and fades with the next key; an error stays.

use chrono::NaiveDate;

use super::card_form::FormRow;
use crate::domain::checklist::Answer;
use crate::domain::deeds::Refusal;
use crate::domain::ids::PersonId;
use crate::domain::offer::SignUpState;
use crate::domain::op::Deed;

/// Which way a deed went.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Way {
    /// It was done.
    Done,
    /// It was undone.
    Undone,
    /// It was done again.
    Redone,
}

/// What is odd about what was typed, and is stored all the same.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Odd {
    /// Elected for a day to come.
    ElectedLater(NaiveDate),
    /// Somebody leaves then, in the same change of rep, whose day goes along.
    LeavesThen(String, NaiveDate),
    /// Somebody else of the club has the number.
    SameNumber(String),
    /// Somebody of another club has the number.
    NumberElsewhere(String),
    /// The person stands in another club too.
    InTwoClubs(String),
}

/// What becomes of whoever has, or was to have, the post of one who stays in it after all.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Other {
    /// They do not take over.
    ComesNot(String),
    /// They come beside, on this day.
    ComesBeside(String, NaiveDate),
    /// They hold it too.
    Sits(String),
}

/// A notice; `ui::words` has its sentences.
#[derive(Clone, PartialEq, Debug)]
pub enum Notice {
    /// A deed was written down.
    Deed {
        /// The deed.
        deed: Deed,
        /// Which way.
        way: Way,
        /// The club it concerned, when it was one.
        club: Option<String>,
        /// How a call ended, when it was one.
        outcome: Option<crate::domain::call::Outcome>,
        /// Where the call's club went, as it was shown before the key.
        follows: Option<crate::domain::deeds::log_call::Follows>,
        /// Who is down to come into the post that the call's person has left, and when.
        comes: Option<(NaiveDate, String)>,
        /// How many clubs an import brought.
        clubs: usize,
        /// Whether a removed club was put back, a topic that rested was woken, an offer is not called off any more, or the note of a
        /// call is open again.
        is_back: bool,
    },
    /// An item of the checklist was answered: said instead of the bare deed where the words of the item are known.
    ItemChecked {
        /// The club.
        club: String,
        /// The question.
        item: String,
        /// The answer.
        answer: Answer,
    },
    /// An item of the checklist became a task.
    ItemIsTask {
        /// The club.
        club: String,
        /// The words of the task.
        task: String,
    },
    /// A sign-up was given another state.
    SignUpSet {
        /// The club.
        club: String,
        /// What it is to.
        title: String,
        /// How it stands now.
        state: SignUpState,
        /// Whether a place became free and there is a task now to ask who waits for it.
        frees: bool,
    },
    /// An offer was called off, or got more places, and there are tasks now to tell or to ask those whom it is about.
    OfferTasks {
        /// Whether it was called off.
        is_off: bool,
        /// How many tasks.
        tasks: usize,
    },
    /// Something was done with a round, or with a club's place in one.
    Round {
        /// The deed.
        deed: Deed,
        /// Which way.
        way: Way,
        /// The round's name, or the club's.
        name: String,
        /// How many clubs came into it.
        clubs: usize,
        /// Whether the club stands on top now, or the note for the caller is there now.
        is_set: bool,
        /// The colleague it was given to.
        to: Option<String>,
    },
    /// Another round is worked with.
    RoundChosen(String),
    /// A club or one of its people was edited by hand.
    Edited {
        /// The club.
        club: String,
        /// The person, where it was one.
        person: Option<(PersonId, String)>,
        /// What was changed.
        what: Vec<FormRow>,
        /// What is odd about it; it is stored all the same.
        odd: Vec<Odd>,
    },
    /// A period that was ended, or was to end, goes on.
    PostGoesOn {
        /// The club.
        club: String,
        /// Whose it is.
        person: String,
        /// What becomes of the other one, if there is one.
        other: Option<Other>,
    },
    /// The corrections for the register were saved as a file.
    RegisterSaved(String),
    /// The annual wheel was saved as a calendar, in this file.
    CalendarSaved(String),
    /// A page about a club is in this file.
    PageSaved(String),
    /// Nothing was done, and why.
    Refused(Refusal),
    /// Nothing to undo.
    NothingToUndo,
    /// Nothing to redo.
    NothingToRedo,
    /// Turning the deed round would take text away that was typed since an undo: refused.
    DraftHasChanged,
    /// The same, while the note of the logged call is being changed.
    NoteIsOpen,
    /// The call was ended without being logged.
    CallCancelled(String),
    /// The number is on the clipboard.
    NumberCopied,
    /// The dial command was started.
    Dialled,
    /// No dial command in the settings.
    NoDialCommand,
    /// The club has no number.
    NoNumber,
    /// Somebody who would be rung has no number.
    NumberMissing(String),
    /// A call was begun with somebody who has none.
    RingsWithoutNumber,
    /// Nobody holds a post of the club: the day somebody comes into one, and who.
    ComesLater(NaiveDate, String),
    /// The guide is the same whoever one speaks with.
    OneMode,
    /// A call is open: end it first.
    CallIsOpen(String),
    /// The sheet is open: it is saved or left before another screen is shown.
    SheetIsOpen,
    /// The call is kept when the program is left now; the same key again leaves it.
    CallIsKept,
    /// The same of a call of which not all could be stored: whoever leaves now loses what is missing.
    CallIsNotKept,
    /// A call was parked.
    Parked(String),
    /// The summary was saved as a file.
    Saved(String),
    /// Ringing now is outside the calling hours.
    OutsideHours,
    /// There is no session to sum up yet.
    NoSession,
    /// Nothing in the history to change.
    NoNote,
    /// No promise to mark as done.
    NoPromise,
    /// Own guides were read anew: the names of the files that changed.
    GuidesRead {
        /// The files.
        files: Vec<String>,
        /// Whether a call is open, so that they count from the next club on.
        is_later: bool,
    },
    /// There are no own guides in the folder for them.
    NoOwnGuides(String),
    /// The store could not write: the loudest one. The text stays in the editor.
    NotSaved(String),
    /// Something else went wrong, already in words.
    Failed(String),
}

impl Notice {
    /// Whether it tells how things are, and not what a key has done.
    pub fn is_remark(&self) -> bool {
        *self == Notice::OutsideHours
    }

    /// Whether it stays until it is answered.
    pub fn is_error(&self) -> bool {
        matches!(self, Notice::NotSaved(_) | Notice::Failed(_))
    }
}
