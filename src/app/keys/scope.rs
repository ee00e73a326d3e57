//! Where keys mean something. Which mean what there is in the table.

use crate::domain::closed::closed_set;

closed_set! {
    /// Where a key means something. A dialog takes all keys; a pane falls back to `Global`.
    Scope {
        /// Everywhere, whatever has focus: only keys that are no letters.
        Global = "global",
        /// The call queue.
        Queue = "queue",
        /// The club card.
        Card = "card",
        /// The questions.
        Questions = "questions",
        /// The history.
        History = "history",
        /// The note, where every letter is text.
        Note = "note",
        /// The summary screen.
        Summary = "summary",
        /// What is to be followed up.
        FollowUps = "follow_ups",
        /// The overview of all clubs.
        Overview = "overview",
        /// The list of the annual wheel; beside the keys of a list.
        Wheel = "wheel",
        /// The rounds.
        Rounds = "rounds",
        /// The club's own screen.
        Club = "club",
        /// The first start.
        Start = "start",
        /// A list in a dialog.
        List = "list",
        /// The box that finds, where every letter is text; beside the keys of a list.
        Find = "find",
        /// The offers; beside the keys of a list.
        Offers = "offers",
        /// The clubs of a round; beside the keys of a list.
        RoundClubs = "round_clubs",
        /// The report of a round; beside the keys of a list.
        RoundReport = "round_report",
        /// The corrections for the register; beside the keys of a list.
        Register = "register",
        /// What is only read, and lists that are chosen from by digit.
        Read = "read",
        /// The sheet that ends a call, where every letter is text.
        Sheet = "sheet",
        /// Which level the club is on.
        Level = "level",
        /// The number, shown large.
        Number = "number",
        /// The scenes to practise a call in.
        Scenes = "scenes",
        /// A call that is practised.
        Talk = "talk",
        /// Its note, where every letter is text.
        TalkNote = "talk_note",
        /// What it came to.
        TalkEnd = "talk_end",
    }
}
