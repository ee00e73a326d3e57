//! Everything a key, a click or the palette can ask for. Which key means which command is in `keys`.

use crate::domain::closed::closed_set;

closed_set! {
    /// A command. Its stored name is what the configuration file calls it.
    Command {
        /// Begin a call with the club that is shown.
        Ring = "ring",
        /// End the call: the list of outcomes.
        EndCall = "end_call",
        /// Show the number large, as a QR code, and offer to copy or dial it.
        ShowNumber = "show_number",
        /// Say why this club stands here, or why not.
        Why = "why",
        /// Put the club off.
        Snooze = "snooze",
        /// Take the club out of the round, or put it back.
        RemoveTarget = "remove_target",
        /// Find a club, a person or a number.
        Find = "find",
        /// Give the search a name.
        SaveSearch = "save_search",
        /// Forget a search that has a name.
        ForgetSearch = "forget_search",
        /// Undo the last deed.
        Undo = "undo",
        /// Redo what was undone.
        Redo = "redo",
        /// Change the note of the newest call in the history.
        EditNote = "edit_note",
        /// The next pane.
        NextPane = "next_pane",
        /// The pane before.
        PreviousPane = "previous_pane",
        /// To the note.
        ToNote = "to_note",
        /// To the queue.
        ToQueue = "to_queue",
        /// One row down.
        Down = "down",
        /// One row up.
        Up = "up",
        /// A page down.
        PageDown = "page_down",
        /// A page up.
        PageUp = "page_up",
        /// To the first row.
        First = "first",
        /// To the last row.
        Last = "last",
        /// Mark the first question as asked, or take the mark away.
        AskFirst = "ask_first",
        /// Mark the second question.
        AskSecond = "ask_second",
        /// Mark the third question.
        AskThird = "ask_third",
        /// The fourth line of the tab.
        AskFourth = "ask_fourth",
        /// The fifth line of the tab.
        AskFifth = "ask_fifth",
        /// The sixth line of the tab.
        AskSixth = "ask_sixth",
        /// The seventh line of the tab.
        AskSeventh = "ask_seventh",
        /// The eighth line of the tab.
        AskEighth = "ask_eighth",
        /// The ninth line of the tab.
        AskNinth = "ask_ninth",
        /// The tab of openings.
        TabOpening = "tab_opening",
        /// The tab of follow-up questions.
        TabFollowUp = "tab_follow_up",
        /// The tab of offers.
        TabOffers = "tab_offers",
        /// The tab of the checklist.
        TabChecklist = "tab_checklist",
        /// The tab of how to close.
        TabClosing = "tab_closing",
        /// The sums behind the questions.
        Sums = "sums",
        /// Let the topic of a question rest: «ikke nå».
        RestTopic = "rest_topic",
        /// The cards of arguments.
        Arguments = "arguments",
        /// Set the level of the club.
        SetLevel = "set_level",
        /// Another guide for this call.
        NextGuide = "next_guide",
        /// Speak with the other one: the employer, or a member.
        OtherMode = "other_mode",
        /// What is further down in the tab.
        More = "more",
        /// What is further up.
        Less = "less",
        /// Read the organisation's own guides anew.
        ReloadGuides = "reload_guides",
        /// Undo inside the text.
        UndoTyping = "undo_typing",
        /// Redo inside the text.
        RedoTyping = "redo_typing",
        /// Mark the promise on top as done.
        FinishPromise = "finish_promise",
        /// Mark the first of what is owed as done, on the sheet that ends a call, or take that back.
        OwedFirst = "owed_first",
        /// The second of it.
        OwedSecond = "owed_second",
        /// The third of it.
        OwedThird = "owed_third",
        /// Switch between questions and history where there is room for one.
        SwitchTab = "switch_tab",
        /// Everything that can be done, to search in.
        Palette = "palette",
        /// The keys that work here.
        Help = "help",
        /// The call screen; a parked call comes back.
        CallScreen = "call_screen",
        /// The summary of the session.
        Summary = "summary",
        /// The overview of all clubs.
        Overview = "overview",
        /// The next part of the overview.
        NextPart = "next_part",
        /// The part before.
        PreviousPart = "previous_part",
        /// The first part of the overview.
        PartFirst = "part_first",
        /// The second part.
        PartSecond = "part_second",
        /// The third part.
        PartThird = "part_third",
        /// The fourth part.
        PartFourth = "part_fourth",
        /// The fifth part.
        PartFifth = "part_fifth",
        /// The sixth part.
        PartSixth = "part_sixth",
        /// The seventh part.
        PartSeventh = "part_seventh",
        /// The eighth part.
        PartEighth = "part_eighth",
        /// The ninth part.
        PartNinth = "part_ninth",
        /// The map of days and hours.
        PartTenth = "part_tenth",
        /// The next cell of the map, or the next part.
        NextCell = "next_cell",
        /// The cell before, or the part before.
        PreviousCell = "previous_cell",
        /// Show those a figure does not count, or those it does.
        OtherHalf = "other_half",
        /// End the session.
        EndSession = "end_session",
        /// Save the summary as a file.
        SaveSummary = "save_summary",
        /// What is to be followed up.
        FollowUps = "follow_ups",
        /// Give what is chosen another day.
        MoveFollowUp = "move_follow_up",
        /// Drop what is chosen, with a reason.
        DropFollowUp = "drop_follow_up",
        /// Hand what is chosen over to somebody.
        HandOver = "hand_over",
        /// Take over what the club was to do, with a reason.
        TakeOver = "take_over",
        /// One step further in what is practised together.
        NextStep = "next_step",
        /// Agree to practise something together.
        PractiseTogether = "practise_together",
        /// Ours, theirs, or all.
        NextFilter = "next_filter",
        /// Let the round call a post.
        CallRole = "call_role",
        /// Open what is chosen.
        Open = "open",
        /// Close what is open.
        Close = "close",
        /// Read in a list.
        Import = "import",
        /// Try with practice data.
        Practice = "practice",
        /// Practise a call with a written person.
        Practise = "practise",
        /// Give the first reply.
        SayFirst = "say_first",
        /// Give the second reply.
        SaySecond = "say_second",
        /// Give the third reply.
        SayThird = "say_third",
        /// Give the fourth reply.
        SayFourth = "say_fourth",
        /// Play the scene again.
        Again = "again",
        /// Add a club by hand.
        AddClub = "add_club",
        /// See all offers.
        Offers = "offers",
        /// Put in an offer.
        AddOffer = "add_offer",
        /// Change the chosen offer.
        EditOffer = "edit_offer",
        /// Call the chosen offer off, or take that back.
        CancelOffer = "cancel_offer",
        /// See and change the sign-ups of the club.
        SignUps = "sign_ups",
        /// The rounds.
        Rounds = "rounds",
        /// Make a round.
        NewRound = "new_round",
        /// Change the chosen round.
        EditRound = "edit_round",
        /// Close the chosen round, or open it again.
        CloseRound = "close_round",
        /// The clubs of the chosen round.
        RoundClubs = "round_clubs",
        /// Put the club on top of the queue.
        PinTarget = "pin_target",
        /// Let the club stand where the rules put it.
        UnpinTarget = "unpin_target",
        /// Give the club to a colleague.
        GiveTarget = "give_target",
        /// What whoever rings the club must know first.
        CallerNote = "caller_note",
        /// The club's own screen.
        Club = "club",
        /// Its next part.
        NextSection = "next_section",
        /// Its part before.
        PreviousSection = "previous_section",
        /// Add a person.
        AddPerson = "add_person",
        /// End the period of a person, or let it go on.
        EndPost = "end_post",
        /// Somebody takes over a post.
        ChangeRep = "change_rep",
        /// Make one of two clubs or people.
        Merge = "merge",
        /// The corrections for the register.
        Register = "register",
        /// What the annual wheel has.
        Wheel = "wheel",
        /// Write an entry into the annual wheel.
        NewWheelEntry = "new_wheel_entry",
        /// Take the chosen entry out of the annual wheel, or bring it back.
        TakeOutWheelEntry = "take_out_wheel_entry",
        /// Save the annual wheel as a calendar.
        SaveCalendar = "save_calendar",
        /// Save the report of a round as a file.
        SaveRoundReport = "save_round_report",
        /// Write what was learnt in a round.
        EditLearned = "edit_learned",
        /// Save them as a file.
        SaveRegister = "save_register",
        /// Save the page for the club: what was agreed with it.
        SaveAgreed = "save_agreed",
        /// Save the page for the meeting: the checklist, which is internal.
        SaveChecklist = "save_checklist",
        /// Tick them off as sent.
        SendRegister = "send_register",
        /// Leave the level of the club to the rules again.
        UnsetLevel = "unset_level",
        /// The next language.
        Language = "language",
        /// Cover the screen.
        Cover = "cover",
        /// Copy the number.
        CopyNumber = "copy_number",
        /// Ring with the dial command of the settings.
        Dial = "dial",
        /// Leave the program.
        Quit = "quit",
    }
}
