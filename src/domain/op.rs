//! An op: what a deed did, as rows before and after. The log of ops is the undo, the audit trail and the summary.
//! Writing it down is `store`'s one door, `commit`.

use serde::{Deserialize, Serialize};

use super::call::Call;
use super::checklist::{Checked, LevelOverride};
use super::closed::closed_set;
use super::club::Club;
use super::correction::Correction;
use super::draft::Draft;
use super::env::{At, Env};
use super::event::Event;
use super::follow_up::FollowUp;
use super::ids::{ClubId, OpId, SessionId};
use super::offer::{Offer, SignUp};
use super::person::Person;
use super::rested::Rested;
use super::round::{Round, Target};
use super::saved_search::SavedSearch;
use super::session::Session;
use super::wheel::OwnEntry;

closed_set! {
    /// Every deed has one name, from the command to the sentence.
    Deed {
        /// A list or a file was read in.
        Import = "import",
        /// The practice data were made. Not undone: there is nothing before them.
        Practice = "practice",
        /// A club was added by hand.
        AddClub = "add_club",
        /// A sitting began. Not undone by itself: it has no meaning without its calls.
        StartSession = "start_session",
        /// A sitting was ended.
        EndSession = "end_session",
        /// A call was logged.
        LogCall = "log_call",
        /// A draft was thrown away.
        DiscardDraft = "discard_draft",
        /// A logged note was changed.
        EditNote = "edit_note",
        /// A club was put off.
        Snooze = "snooze",
        /// A club was taken out of the round or put back.
        RemoveTarget = "remove_target",
        /// A promise was marked done.
        FinishFollowUp = "finish_follow_up",
        /// A promise was dropped.
        DropFollowUp = "drop_follow_up",
        /// The contact data of a person were corrected.
        EditPerson = "edit_person",
        /// An item of the checklist was answered.
        CheckItem = "check_item",
        /// An item of the checklist became a task.
        ItemToTask = "item_to_task",
        /// The level of a club was set, or left to the rules again.
        SetLevel = "set_level",
        /// A promise was given another day.
        MoveFollowUp = "move_follow_up",
        /// An agreed call back was given another time.
        MoveCallBack = "move_call_back",
        /// A promise was handed over to somebody by name.
        HandOverFollowUp = "hand_over_follow_up",
        /// A promise of the club was taken over by the union.
        TakeOverFollowUp = "take_over_follow_up",
        /// Two agreed to practise something together.
        PractiseTogether = "practise_together",
        /// What is practised together came one step further.
        TakeStep = "take_step",
        /// A round calls another post.
        CallRole = "call_role",
        /// A topic was put off for a club, or woken.
        RestTopic = "rest_topic",
        /// An offer was put in.
        AddOffer = "add_offer",
        /// An offer was changed.
        EditOffer = "edit_offer",
        /// An offer was called off, or that was taken back.
        CancelOffer = "cancel_offer",
        /// A round was made.
        AddRound = "add_round",
        /// A round was changed.
        EditRound = "edit_round",
        /// A round was closed.
        CloseRound = "close_round",
        /// A closed round was opened again.
        ReopenRound = "reopen_round",
        /// A club was taken into a round.
        AddTarget = "add_target",
        /// A club was put on top of the queue, or let down again.
        PinTarget = "pin_target",
        /// A club was given to a colleague, or taken back.
        GiveTarget = "give_target",
        /// What whoever rings a club must know was written, or taken away.
        NoteForCaller = "note_for_caller",
        /// A sign-up was given another state.
        SetSignUp = "set_sign_up",
        /// A search was given a name.
        SaveSearch = "save_search",
        /// A search that had a name was forgotten.
        ForgetSearch = "forget_search",
        /// The facts of a club were corrected by hand.
        EditClub = "edit_club",
        /// A person was added by hand.
        AddPerson = "add_person",
        /// One holder of a post gave way to another.
        ChangeRep = "change_rep",
        /// The period of a holder was ended, or goes on again.
        EndPost = "end_post",
        /// Two clubs that are the same became one.
        MergeClubs = "merge_clubs",
        /// Two people who are the same became one.
        MergePeople = "merge_people",
        /// Corrections were sent to the real register.
        SendRegister = "send_register",
        /// An entry was written into the annual wheel.
        AddWheelEntry = "add_wheel_entry",
        /// An entry of the annual wheel was changed.
        EditWheelEntry = "edit_wheel_entry",
        /// An entry was taken out of the annual wheel, or brought back.
        TakeOutWheelEntry = "take_out_wheel_entry",
    }
}

impl Deed {
    /// Whether `u` may turn it round.
    pub fn may_be_undone(self) -> bool {
        !matches!(self, Deed::StartSession | Deed::Practice)
    }
}

/// One row before and after a deed. `before: None` is a new row, `after: None` a row taken away.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Edit<T> {
    /// The row before; `None` when the deed made it.
    pub before: Option<T>,
    /// The row after; `None` when the deed took it away.
    pub after: Option<T>,
}

impl<T> Edit<T> {
    /// The same edit turned round.
    pub fn inverse(self) -> Self {
        Edit { before: self.after, after: self.before }
    }

    /// The row, whichever side has it: after, else before.
    pub fn row(&self) -> Option<&T> {
        self.after.as_ref().or(self.before.as_ref())
    }
}

/// A noun that an op may change.
pub trait Row: Sized + Clone {
    /// The change that holds an edit of it.
    fn change(edit: Edit<Self>) -> Change;
}

impl<T: Row> Edit<T> {
    /// A row that was not there.
    pub fn added(row: T) -> Change {
        T::change(Edit { before: None, after: Some(row) })
    }

    /// A row that becomes another.
    pub fn changed(before: &T, after: T) -> Change {
        T::change(Edit { before: Some(before.clone()), after: Some(after) })
    }

    /// A row that is taken away.
    pub fn removed(row: &T) -> Change {
        T::change(Edit { before: Some(row.clone()), after: None })
    }
}

/// Declares the sum of all row kinds, with a constructor for new and for changed rows.
macro_rules! changes {
    ($($kind:ident),+ $(,)?) => {
        /// A changed row of one of the tables.
        #[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        // Boxed: an import has hundreds of thousands, most of them small.
        pub enum Change { $(#[doc = concat!("A row of `", stringify!($kind), "`.")] $kind(Box<Edit<$kind>>)),+ }
        impl Change {
            /// The same change turned round.
            pub fn inverse(self) -> Self {
                match self { $(Change::$kind(edit) => Change::$kind(Box::new(edit.inverse()))),+ }
            }
        }
        $(impl Row for $kind { fn change(edit: Edit<$kind>) -> Change { Change::$kind(Box::new(edit)) } })+
    };
}
changes!(
    Club,
    Person,
    Round,
    Target,
    Offer,
    Call,
    FollowUp,
    SignUp,
    Event,
    Session,
    Draft,
    Checked,
    LevelOverride,
    Rested,
    SavedSearch,
    Correction,
    OwnEntry
);

impl Change {
    /// The club the row belongs to; `None` for rounds, offers and sessions.
    pub fn club(&self) -> Option<ClubId> {
        match self {
            Change::Club(edit) => edit.row().map(|row| row.id),
            Change::Person(edit) => edit.row().map(|row| row.club),
            Change::Target(edit) => edit.row().map(|row| row.club),
            Change::Call(edit) => edit.row().map(|row| row.club),
            Change::FollowUp(edit) => edit.row().map(|row| row.club),
            Change::SignUp(edit) => edit.row().map(|row| row.club),
            Change::Event(edit) => edit.row().map(|row| row.club),
            Change::Draft(edit) => edit.row().map(|row| row.club),
            Change::Checked(edit) => edit.row().map(|row| row.club),
            Change::LevelOverride(edit) => edit.row().map(|row| row.club),
            Change::Rested(edit) => edit.row().map(|row| row.club),
            Change::Correction(edit) => edit.row().map(|row| row.club),
            Change::Round(_) | Change::Offer(_) | Change::Session(_) | Change::SavedSearch(_) | Change::OwnEntry(_) => {
                None
            }
        }
    }
}

/// A line of the log: a deed, or a deed turned round.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct Op {
    /// Its id; ids order the log.
    pub id: OpId,
    /// When it was done.
    pub at: At,
    /// The deed.
    pub deed: Deed,
    /// The rows.
    pub changes: Vec<Change>,
    /// The op this one turns round; `None` for a fresh deed.
    #[serde(default)]
    pub undoes: Option<OpId>,
    /// The sitting it was done in.
    #[serde(default)]
    pub session: Option<SessionId>,
}

impl Op {
    /// A fresh deed.
    pub fn new(env: &mut Env, deed: Deed, session: Option<SessionId>, changes: Vec<Change>) -> Self {
        Op { id: env.id(), at: env.now, deed, changes, undoes: None, session }
    }

    /// The op that turns this one round. Turning round an undo is a redo.
    pub fn inverse(&self, env: &mut Env) -> Self {
        self.clone().turned(env)
    }

    /// The same, for an op that is not needed any more: one with hundreds of thousands of changes is not copied.
    pub fn turned(self, env: &mut Env) -> Self {
        Op {
            id: env.id(),
            at: env.now,
            deed: self.deed,
            changes: self.changes.into_iter().rev().map(Change::inverse).collect(),
            undoes: Some(self.id),
            session: self.session,
        }
    }

    /// The clubs it touched, each once, in order of first mention.
    pub fn clubs(&self) -> Vec<ClubId> {
        let mut seen = std::collections::HashSet::new();
        self.changes.iter().filter_map(Change::club).filter(|club| seen.insert(*club)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    #[test]
    fn turning_an_op_round_twice_gives_the_same_rows() {
        let mut env = Env::new(DateTime::from_timestamp_millis(1_000).unwrap(), 1);
        let club = Club::named(env.id(), "Heimdal Elektro");
        let renamed = Club { name: "Heimdal".into(), ..club.clone() };
        let op = Op::new(&mut env, Deed::AddClub, None, vec![Edit::added(club.clone()), Edit::changed(&club, renamed)]);
        let back = op.inverse(&mut env);
        assert_eq!(back.undoes, Some(op.id));
        assert_eq!(back.inverse(&mut env).changes, op.changes);
    }

    #[test]
    fn every_deed_has_one_name_that_reads_back() {
        for deed in Deed::ALL {
            assert_eq!(Deed::parse(deed.as_str()), Some(*deed));
        }
    }
}
